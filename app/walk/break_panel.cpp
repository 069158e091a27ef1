#include "app/walk/break_panel.h"

#include "app/text/break_text.h"
#include "app/text/translation.h"
#include "app/ui/accessible_parts.h"
#include "app/ui/control_style.h"
#include "app/ui/icons.h"
#include "app/walk/tick_box.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::walk_page {

namespace {

bool holds(const std::vector<std::string> &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Finds a break by any of its words, in either language, or by its name on the command line.
bool matches(const walk::Break &breaking, const QString &wanted)
{
    QString all = QString::fromUtf8(breaking.name);
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        const text::BreakText words = text::breakText(breaking.name, language);
        all += u'\n' + words.name + u'\n' + words.description + u'\n' + text::breakGroupName(breaking.group, language);
    }
    for (const QString &word : wanted.split(u' ', Qt::SkipEmptyParts))
        if (!all.contains(word, Qt::CaseInsensitive))
            return false;
    return true;
}

} // namespace

BreakPanel::BreakPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_none(new QLabel(this)), m_chosen(new QWidget(this)), m_search(new QLineEdit(this)),
      m_list(new QScrollArea(this)), m_mendAll(new QPushButton(this)), m_beside(new QPushButton(this))
{
    setObjectName(QStringLiteral("breakPanel"));
    setAttribute(Qt::WA_StyledBackground);
    m_search->setClearButtonEnabled(true);
    m_list->setWidgetResizable(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_beside->setCheckable(true);
    m_none->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_mendAll);
    buttons->addWidget(m_beside);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_chosen);
    layout->addLayout(buttons);
    layout->addWidget(m_search);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &BreakPanel::filter);
    connect(m_mendAll, &QPushButton::clicked, this, [this] { Q_EMIT breaksChosen({}); });
    connect(m_beside, &QPushButton::toggled, this, &BreakPanel::compareRequested);
}

void BreakPanel::setWalk(const walk::Walk &walk)
{
    const bool otherCall = m_rows.empty() || walk.call != m_walk.call;
    m_walk = walk;
    if (otherCall)
        rebuild();
    else
        refresh();
}

void BreakPanel::setComparing(bool comparing)
{
    const QSignalBlocker quiet(m_beside);
    m_beside->setChecked(comparing);
}

void BreakPanel::setLook(const ui::Look &look)
{
    if (m_look == look && !m_rows.empty())
        return;
    m_look = look;
    restyle();
    rebuild();
}

void BreakPanel::addRow(QVBoxLayout *layout, const walk::Break &breaking, QLabel *group)
{
    const text::BreakText words = text::breakText(breaking.name, m_look.language);
    Row row {&breaking, new TickBox(words.name, m_look.palette()), new QLabel(words.description), group};
    row.box->setFont(ui::sansFont(14 * m_look.textScale, ui::Weight::Medium));
    row.box->setAccessibleDescription(words.description);
    row.words->setFont(ui::sansFont(13 * m_look.textScale));
    row.words->setWordWrap(true);
    row.words->setTextFormat(Qt::PlainText);
    row.words->setIndent(26);
    layout->addWidget(row.box);
    layout->addWidget(row.words);
    layout->addSpacing(4);
    const std::string name(breaking.name);
    connect(row.box, &QCheckBox::clicked, this, [this, name](bool chosen) { choose(name, chosen); });
    m_rows.push_back(row);
}

void BreakPanel::choose(const std::string &name, bool chosen)
{
    std::vector<std::string> names = m_walk.breaks;
    std::erase(names, name);
    if (chosen)
        names.push_back(name);
    Q_EMIT breaksChosen(names);
}

QList<QPushButton *> BreakPanel::mendButtons() const
{
    return m_chosen->findChildren<QPushButton *>();
}

/// A line for each chosen break, with the button that mends it. The one that is pressed goes away, so the keyboard goes on to the search.
void BreakPanel::fillChosen()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    const bool hadFocus = m_chosen->isAncestorOf(focusWidget());
    delete m_chosen->layout();
    qDeleteAll(m_chosen->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *rows = new QGridLayout(m_chosen);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->setColumnStretch(1, 1);
    for (const std::string &name : m_walk.breaks) {
        const QString words = text::breakText(name, m_look.language).name;
        auto *sign = new QLabel(m_chosen), *label = new QLabel(words, m_chosen);
        auto *mend = new QPushButton(t.say("BreakPanel", "Mend it"), m_chosen);
        sign->setPixmap(ui::icon(QStringLiteral("break"), m_look.palette().refused, m_look.palette().muted)
                            .pixmap(QSize(1, 1) * qRound(18 * m_look.textScale)));
        sign->setAccessibleName(t.say("BreakPanel", "Break"));
        label->setFont(ui::sansFont(14 * m_look.textScale, ui::Weight::SemiBold));
        label->setWordWrap(true);
        mend->setFont(ui::sansFont(13 * m_look.textScale));
        mend->setAccessibleName(t.say("BreakPanel", "Mend “%1”").arg(words));
        const int row = rows->rowCount();
        rows->addWidget(sign, row, 0);
        rows->addWidget(label, row, 1);
        rows->addWidget(mend, row, 2);
        // Queued: the button is deleted by what it sets off.
        connect(mend, &QPushButton::clicked, this, [this, name] { choose(name, false); }, Qt::QueuedConnection);
    }
    m_chosen->setVisible(!m_walk.breaks.empty());
    if (hadFocus)
        (m_walk.breaks.empty() ? static_cast<QWidget *>(m_search) : mendButtons().first())->setFocus();
}

void BreakPanel::rebuild()
{
    m_rows.clear();
    auto *column = new QWidget;
    column->setObjectName(QStringLiteral("breakColumn"));
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(2);
    QLabel *group = nullptr;
    std::optional<walk::BreakGroup> last;
    for (const walk::Break *breaking : walk::breaksOf(m_walk.call)) {
        if (last != breaking->group) {
            group = new QLabel(text::breakGroupName(breaking->group, m_look.language));
            group->setFont(ui::sansFont(13 * m_look.textScale, ui::Weight::SemiBold));
            group->setContentsMargins(0, 10, 0, 4);
            layout->addWidget(group);
        }
        last = breaking->group;
        addRow(layout, *breaking, group);
    }
    layout->addStretch(1);
    m_list->setWidget(column);
    refresh();
    filter();
}

void BreakPanel::refresh()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    for (const Row &row : m_rows) {
        row.box->setChecked(holds(m_walk.breaks, row.breaking->name));
        const walk::Break *against = nullptr;
        for (const std::string &name : m_walk.breaks)
            if (const walk::Break *chosen = walk::findBreak(name); chosen != nullptr && chosen != row.breaking)
                if (walk::conflictOf(*row.breaking, *chosen) != nullptr)
                    against = chosen;
        row.box->setEnabled(row.box->isChecked() || against == nullptr);
        const text::BreakText words = text::breakText(row.breaking->name, m_look.language);
        row.words->setText(row.box->isEnabled() ? words.description
                                                : t.say("BreakPanel", "Not together with “%1”: both change the same thing.")
                                                      .arg(text::breakText(against->name, m_look.language).name));
    }
    fillChosen();
    m_mendAll->setEnabled(!m_walk.breaks.empty());
    m_beside->setEnabled(!m_walk.breaks.empty() || m_beside->isChecked());
}

void BreakPanel::filter()
{
    const QString wanted = m_search->text();
    bool any = false;
    for (const Row &row : m_rows)
        row.group->hide();
    for (const Row &row : m_rows) {
        const bool fits = matches(*row.breaking, wanted);
        row.box->setVisible(fits);
        row.words->setVisible(fits);
        if (fits)
            row.group->show();
        any = any || fits;
    }
    m_none->setVisible(!any);
}

void BreakPanel::restyle()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    const ui::Palette &palette = m_look.palette();
    setStyleSheet(ui::controlStyle(palette)
                  + QStringLiteral("#breakPanel, #breakColumn, #breakPanel QScrollArea { background: %1; } "
                                   "#breakPanel { border-left: 1px solid %2; } #breakPanel QLabel { color: %3; } "
                                   "#breakPanel QCheckBox { color: %3; spacing: 10px; } #breakPanel QCheckBox:disabled { color: %4; }")
                        .arg(palette.surface.name(), palette.line.name(), palette.text.name(), palette.muted.name()));
    m_title->setText(t.say("BreakPanel", "Break the walk"));
    m_title->setFont(ui::sansFont(17 * m_look.textScale, ui::Weight::SemiBold));
    m_search->setPlaceholderText(t.say("BreakPanel", "Search"));
    m_search->setAccessibleName(t.say("BreakPanel", "Search the breaks"));
    ui::nameClearButton(m_search, t.say("BreakPanel", "Clear the search"));
    m_search->setFont(ui::sansFont(14 * m_look.textScale));
    m_none->setText(t.say("BreakPanel", "No break of this walk has these words."));
    m_none->setFont(ui::sansFont(14 * m_look.textScale));
    m_mendAll->setText(t.say("BreakPanel", "Mend everything"));
    m_beside->setText(t.say("BreakPanel", "Side by side"));
    for (QPushButton *button : {m_mendAll, m_beside})
        button->setFont(ui::sansFont(13 * m_look.textScale));
}

} // namespace trustwalk::walk_page
