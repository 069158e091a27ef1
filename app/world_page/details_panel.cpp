#include "app/world_page/details_panel.h"

#include "app/text/translation.h"
#include "app/ui/control_style.h"
#include "app/ui/icons.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::world_page {

namespace {

constexpr int indent = 6; // of what stands below a heading: as wide as the ring around a name that leads somewhere

/// Where the keyboard was, so that it is there again when the panel was made anew.
int focusedButton(const QWidget *body)
{
    if (body == nullptr)
        return -1;
    const auto buttons = body->findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(buttons, [](const QAbstractButton *button) { return button->hasFocus(); });
    return found == buttons.end() ? -1 : static_cast<int>(found - buttons.begin());
}

QLabel *label(const QString &text, const QFont &font, const QColor &ink, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setFont(font);
    made->setStyleSheet(QStringLiteral("color: %1;").arg(ink.name()));
    return made;
}

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("worldDetails"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void DetailsPanel::setDetails(const Details &details, const QString &icon, const ui::Look &look)
{
    m_look = look;
    const int focused = focusedButton(m_body), scrolled = verticalScrollBar()->value();
    const ui::Palette &palette = look.palette();
    setStyleSheet(ui::controlStyle(palette)
                  + QStringLiteral("#worldDetails, #detailsBody { background: %1; } QPushButton { padding: 3px 9px; } "
                                   "QPushButton:focus { padding: 2px 8px; } "
                                   "QPushButton#leadsTo { border: 2px solid %1; border-radius: 4px; text-align: left; padding: 1px 4px; } "
                                   "QPushButton#leadsTo:focus { border: 2px solid %2; padding: 1px 4px; }"
                                   "QPushButton#leadsTo:hover { background: %3; }")
                        .arg(palette.surface.name(), palette.text.name(), palette.sunk.name()));
    m_body = new QWidget(this);
    m_body->setObjectName(QStringLiteral("detailsBody"));
    m_layout = new QVBoxLayout(m_body);
    m_layout->setContentsMargins(24, 20, 20, 24);
    m_layout->setSpacing(8);
    if (!details.title.isEmpty()) {
        addHead(details, icon);
        addFacts(details.facts);
        for (const Section &section : details.sections)
            addSection(section);
    }
    m_layout->addStretch(1);
    setWidget(m_body); // deletes the one before
    verticalScrollBar()->setValue(scrolled);
    const auto buttons = m_body->findChildren<QAbstractButton *>();
    if (focused >= 0 && !buttons.isEmpty())
        buttons[std::min(focused, static_cast<int>(buttons.size()) - 1)]->setFocus();
}

void DetailsPanel::addHead(const Details &details, const QString &icon)
{
    const ui::Palette &palette = m_look.palette();
    const text::Translation &t = text::Translation::of(m_look.language);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *mark = new QLabel(m_body);
    mark->setAccessibleName(details.kind);
    mark->setPixmap(ui::icon(icon, palette.text, palette.edge).pixmap(QSize(32, 32) * m_look.textScale));
    head->addWidget(mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *title = label(details.title, ui::sansFont(19 * m_look.textScale, ui::Weight::SemiBold), palette.text, m_body);
    title->setWordWrap(true);
    title->setObjectName(QStringLiteral("detailsTitle"));
    words->addWidget(title);
    words->addWidget(label(details.kind, ui::sansFont(13 * m_look.textScale), palette.muted, m_body));
    head->addLayout(words, 1);
    m_layout->addLayout(head);
    auto *does = new QHBoxLayout;
    does->setSpacing(8);
    const auto add = [&](const QString &text, const char *name, auto signal) {
        auto *button = new QPushButton(text, m_body);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(text + u' ' + details.title);
        button->setFont(ui::sansFont(13 * m_look.textScale));
        connect(button, &QPushButton::clicked, this, signal);
        does->addWidget(button);
    };
    if (details.rename)
        add(t.say("WorldPage", "Rename\u2026"), "renameThing", &DetailsPanel::renameRequested);
    if (details.remove)
        add(t.say("WorldPage", "Remove"), "removeThing", &DetailsPanel::removeRequested);
    does->addStretch(1);
    m_layout->addSpacing(4);
    m_layout->addLayout(does);
    m_layout->addSpacing(8);
}

void DetailsPanel::addFacts(const std::vector<Fact> &facts)
{
    const ui::Palette &palette = m_look.palette();
    for (const Fact &fact : facts) {
        auto *row = new QVBoxLayout;
        row->setSpacing(0);
        row->addWidget(label(fact.label, ui::sansFont(12.5 * m_look.textScale), palette.muted, m_body));
        // An ARN may break anywhere; zero-width spaces would be copied with it, so it breaks at its own marks and is scrolled else.
        auto *value = label(fact.value, ui::monoFont(12.5 * m_look.textScale), palette.text, m_body);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setWordWrap(true);
        value->setToolTip(fact.value);
        value->setAccessibleName(fact.label + QStringLiteral(": ") + fact.value);
        row->addWidget(value);
        m_layout->addLayout(row);
    }
}

QWidget *DetailsPanel::taskButton(const Button &button)
{
    auto *made = new QPushButton(button.words, m_body);
    made->setAccessibleName(button.describes);
    made->setToolTip(button.describes);
    made->setFont(ui::sansFont(12.5 * m_look.textScale));
    connect(made, &QPushButton::clicked, this, [this, task = button.task] { Q_EMIT taskRequested(task); });
    return made;
}

void DetailsPanel::addSection(const Section &section)
{
    const ui::Palette &palette = m_look.palette();
    m_layout->addSpacing(10);
    auto *rule = new QFrame(m_body);
    rule->setFixedHeight(1);
    rule->setStyleSheet(QStringLiteral("background: %1;").arg(palette.line.name()));
    m_layout->addWidget(rule);
    auto *head = new QHBoxLayout;
    head->addWidget(label(section.title, ui::sansFont(14 * m_look.textScale, ui::Weight::SemiBold), palette.text, m_body), 1);
    for (const Button &button : section.buttons)
        head->addWidget(taskButton(button));
    m_layout->addLayout(head);
    for (const Row &row : section.rows)
        addRow(row);
    if (section.rows.empty() && !section.none.isEmpty()) {
        auto *none = label(section.none, ui::sansFont(13 * m_look.textScale), palette.muted, m_body);
        none->setWordWrap(true);
        none->setContentsMargins(indent, 0, 0, 0);
        m_layout->addWidget(none);
    }
}

void DetailsPanel::addRow(const Row &row)
{
    const ui::Palette &palette = m_look.palette();
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const QFont font = ui::sansFont(13.5 * m_look.textScale, row.leadsTo ? ui::Weight::Medium : ui::Weight::Regular);
    if (row.leadsTo) {
        auto *name = new QPushButton(row.title, m_body);
        name->setObjectName(QStringLiteral("leadsTo"));
        name->setFont(font);
        name->setCursor(Qt::PointingHandCursor);
        connect(name, &QPushButton::clicked, this, [this, thing = *row.leadsTo] { Q_EMIT thingRequested(thing); });
        words->addWidget(name, 0, Qt::AlignLeft);
    } else {
        auto *name = label(row.title, font, palette.text, m_body);
        name->setWordWrap(true);
        name->setToolTip(row.title);
        name->setContentsMargins(indent, 0, 0, 0);
        words->addWidget(name);
    }
    if (!row.detail.isEmpty()) {
        auto *detail = label(row.detail, ui::sansFont(12.5 * m_look.textScale), palette.muted, m_body);
        detail->setWordWrap(true);
        detail->setContentsMargins(indent, 0, 0, 0);
        words->addWidget(detail);
    }
    line->addLayout(words, 1);
    for (const Button &button : row.buttons)
        line->addWidget(taskButton(button), 0, Qt::AlignTop);
    m_layout->addLayout(line);
}

} // namespace trustwalk::world_page
