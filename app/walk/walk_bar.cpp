#include "app/walk/walk_bar.h"

#include "app/text/lesson_text.h"
#include "app/text/step_text.h"
#include "app/text/translation.h"
#include "app/ui/icons.h"
#include "app/world/world_store.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace trustwalk::walk_page {

WalkBar::WalkBar(QWidget *parent)
    : QWidget(parent), m_choices(new QPushButton(this)), m_call(new QToolButton(this)), m_view(nullptr), m_about(nullptr), m_break(nullptr),
      m_present(nullptr), m_export(nullptr), m_edit(nullptr), m_inspector(nullptr), m_english(new QToolButton(this)),
      m_japanese(new QToolButton(this)), m_callMenu(new QMenu(this)), m_choiceMenu(new QMenu(this)), m_viewMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("walkBar"));
    m_view = addButton("sequence");
    m_view->setMenu(m_viewMenu);
    m_view->setPopupMode(QToolButton::InstantPopup);
    m_about = addButton("learn");
    m_break = addButton("break");
    m_edit = addButton("policy");
    m_present = addButton("present");
    m_export = addButton("export");
    m_inspector = addButton("inspect");
    for (QToolButton *button : {m_break, m_edit, m_inspector})
        button->setCheckable(true);
    m_inspector->setChecked(true);
    m_call->setMenu(m_callMenu);
    m_choices->setMenu(m_choiceMenu);
    m_call->setPopupMode(QToolButton::InstantPopup);
    m_call->setObjectName(QStringLiteral("call"));
    m_choices->setObjectName(QStringLiteral("choices"));
    m_choices->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_english->setText(QStringLiteral("EN"));
    m_japanese->setText(QStringLiteral("\u65E5\u672C\u8A9E"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_call);
    layout->addWidget(m_choices, 1);
    for (QToolButton *button : {m_view, m_about, m_break, m_edit, m_present, m_export, m_inspector})
        layout->addWidget(button);
    layout->addSpacing(4);
    layout->addWidget(m_english);
    layout->addWidget(m_japanese);
    connect(m_about, &QToolButton::clicked, this, &WalkBar::introductionRequested);
    connect(m_present, &QToolButton::clicked, this, &WalkBar::presentRequested);
    connect(m_export, &QToolButton::clicked, this, &WalkBar::exportRequested);
    for (const auto &[button, side] : {std::pair {m_break, Side::Breaks}, {m_edit, Side::Editor}, {m_inspector, Side::Details}})
        connect(button, &QToolButton::clicked, this, [this, side = side](bool open) { Q_EMIT sideToggled(side, open); });
    connect(m_english, &QToolButton::clicked, this, [this] { Q_EMIT languageRequested(ui::Language::English); });
    connect(m_japanese, &QToolButton::clicked, this, [this] { Q_EMIT languageRequested(ui::Language::Japanese); });
}

QToolButton *WalkBar::addButton(const char *iconName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

void WalkBar::setWorld(std::shared_ptr<const world::World> world)
{
    m_world = std::move(world);
}

void WalkBar::setWalk(const walk::Walk &walk, std::shared_ptr<const trace::Trace> trace)
{
    m_walk = walk;
    m_trace = std::move(trace);
    rebuild();
}

void WalkBar::setSide(Side side)
{
    m_break->setChecked(side == Side::Breaks);
    m_edit->setChecked(side == Side::Editor);
    m_inspector->setChecked(side == Side::Details);
}

void WalkBar::setShown(Shown shown)
{
    m_shown = shown;
    rebuild();
}

void WalkBar::setMapOpen(bool open)
{
    m_mapOpen = open;
    rebuild();
}

void WalkBar::setLook(const ui::Look &look)
{
    m_look = look;
    rebuild();
}

void WalkBar::rebuild()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    rebuildShown();
    m_about->setText(QChar(u'\u2009') + t.say("WalkBar", "About"));
    m_about->setToolTip(t.say("WalkBar", "What this call is and when to use it"));
    m_break->setText(QChar(u'\u2009')
                     + (m_walk.breaks.empty() ? t.say("WalkBar", "Break it") : t.say("WalkBar", "Broken: %1").arg(m_walk.breaks.size())));
    m_break->setToolTip(t.say("WalkBar", "Break the walk and see where AWS stops it"));
    m_edit->setText(QChar(u'\u2009') + t.say("WalkBar", "Edit"));
    m_edit->setToolTip(t.say("WalkBar", "Edit policies and parameters, and see the walk re-run"));
    m_present->setText(QChar(u'\u2009') + t.say("WalkBar", "Present"));
    m_present->setToolTip(t.say("WalkBar", "Show the walk to an audience, full screen (F5)"));
    m_export->setText(QChar(u'\u2009') + t.say("WalkBar", "Export"));
    m_export->setToolTip(t.say("WalkBar", "Save this step or the whole walk as a picture"));
    m_inspector->setText(QChar(u'\u2009') + t.say("WalkBar", "Details"));
    m_inspector->setToolTip(t.say("WalkBar", "Show or hide the evidence of the step"));
    m_english->setAccessibleName(QStringLiteral("English"));
    m_japanese->setAccessibleName(m_japanese->text());
    if (m_trace && m_world) {
        m_call->setText(text::walkText(m_walk.lesson, m_walk.call, m_look.language).title);
        m_call->setAccessibleName(t.say("WalkBar", "Call: %1").arg(m_call->text()));
        elideChoices();
        m_choices->setToolTip(t.say("WalkBar", "Choose caller, role, provider and action"));
        m_choices->setAccessibleName(text::walkSubtitle(*m_trace, *m_world, m_look.language));
        rebuildCalls();
        rebuildChoices();
    }
    restyle();
}

void WalkBar::rebuildShown()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    const std::pair<Shown, QString> choices[] = {{Shown::Stage, t.say("WalkBar", "Stage")},
                                                 {Shown::Sequence, t.say("WalkBar", "Sequence")},
                                                 {Shown::Both, t.say("WalkBar", "Side by side")}};
    m_viewMenu->clear();
    for (const auto &[shown, name] : choices) {
        QAction *action = m_viewMenu->addAction(name);
        action->setCheckable(true);
        action->setChecked(shown == m_shown && !m_mapOpen);
        connect(action, &QAction::triggered, this, [this, shown = shown] { Q_EMIT shownChosen(shown); });
        if (shown == m_shown)
            m_view->setText(QChar(u'\u2009') + (m_mapOpen ? t.say("WalkBar", "Map") : name));
    }
    m_viewMenu->addSeparator();
    connect(m_viewMenu->addAction(t.say("WalkBar", "Map of the world (M)")), &QAction::triggered, this, &WalkBar::mapRequested);
    connect(m_viewMenu->addAction(t.say("WalkBar", "Copy the picture (Ctrl+C)")), &QAction::triggered, this, &WalkBar::copyRequested);
    connect(m_viewMenu->addAction(t.say("WalkBar", "Copy the sequence as Mermaid")), &QAction::triggered, this, &WalkBar::mermaidRequested);
    m_view->setToolTip(t.say("WalkBar", "Show the stage, the sequence or both (V)"));
    m_view->setAccessibleName(t.say("WalkBar", "View: %1").arg(m_view->text().mid(1)));
}

void WalkBar::rebuildCalls()
{
    m_callMenu->clear();
    for (std::size_t i = 0; i < api::fiveCalls.size(); ++i) {
        QAction *action = m_callMenu->addAction(QString::fromUtf8(api::actionName(api::fiveCalls[i])));
        action->setCheckable(true);
        action->setChecked(m_walk.lesson.empty() && api::fiveCalls[i] == m_walk.call);
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT callChosen(static_cast<int>(i)); });
    }
    m_callMenu->addSection(text::Translation::of(m_look.language).say("WalkBar", "Further walks"));
    for (const QString &id : world_store::builtInWalks()) {
        const auto words = text::lessonText(id.toStdString(), m_look.language);
        QAction *action = m_callMenu->addAction(words ? words->title : id);
        action->setCheckable(true);
        action->setChecked(id.toStdString() == m_walk.lesson);
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT lessonChosen(id); });
    }
}

void WalkBar::addChoice(const QString &title, const std::vector<std::string> &choices, std::string walk::Walk::*field)
{
    if (choices.empty())
        return;
    QMenu *menu = m_choiceMenu->addMenu(title + QStringLiteral(": ") + QString::fromUtf8(m_walk.*field));
    auto *group = new QActionGroup(menu);
    std::vector<std::string> listed = choices;
    if (std::find(listed.begin(), listed.end(), m_walk.*field) == listed.end() && !(m_walk.*field).empty())
        listed.insert(listed.begin(), m_walk.*field); // a walk beyond the five may have one of its own
    for (const std::string &choice : listed) {
        QAction *action = menu->addAction(QString::fromUtf8(choice));
        action->setCheckable(true);
        action->setChecked(m_walk.*field == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice, field] {
            walk::Walk changed = m_walk;
            changed.*field = choice;
            Q_EMIT walkChanged(changed);
        });
    }
}

void WalkBar::rebuildChoices()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    m_choiceMenu->clear();
    const walk::Choices choices = walk::choicesOf(*m_world, m_walk.call);
    addChoice(t.say("WalkBar", "Caller"), choices.callers, &walk::Walk::caller);
    addChoice(t.say("WalkBar", "Provider"), choices.providers, &walk::Walk::provider);
    addChoice(t.say("WalkBar", "Role"), choices.roles, &walk::Walk::role);
    addChoice(t.say("WalkBar", "Action at the end"), choices.actions, &walk::Walk::action);
    if (m_walk.call != api::Operation::GetSessionToken && m_walk.call != api::Operation::AssumeRole)
        return;
    QAction *mfa = m_choiceMenu->addAction(t.say("WalkBar", "Send an MFA code"));
    mfa->setCheckable(true);
    mfa->setChecked(m_walk.mfa);
    connect(mfa, &QAction::triggered, this, [this](bool send) {
        walk::Walk changed = m_walk;
        changed.mfa = send;
        Q_EMIT walkChanged(changed);
    });
}

void WalkBar::restyle()
{
    const ui::Palette &palette = m_look.palette();
    setFixedHeight(qRound(48 * m_look.textScale));
    for (QToolButton *button : {m_view, m_about, m_break, m_edit, m_present, m_export, m_inspector}) {
        const bool broken = button == m_break && !m_walk.breaks.empty();
        button->setIcon(ui::icon(button->objectName(), broken ? palette.refused : palette.text, palette.edge));
        button->setIconSize(QSize(18, 18) * m_look.textScale);
        button->setFont(ui::sansFont(13.5 * m_look.textScale, ui::Weight::Medium));
    }
    m_call->setFont(ui::sansFont(17 * m_look.textScale, ui::Weight::SemiBold));
    m_choices->setFont(ui::sansFont(14 * m_look.textScale));
    elideChoices();
    for (QToolButton *button : {m_english, m_japanese})
        button->setFont(ui::sansFont(12.5 * m_look.textScale, ui::Weight::SemiBold));
    const QString language
        = QStringLiteral("QToolButton { background: %1; color: %2; border: 1px solid %3; border-radius: 4px; padding: 4px 8px; }"
                         "QToolButton:focus { border: 2px solid %4; }");
    const bool japanese = m_look.language == ui::Language::Japanese;
    m_english->setStyleSheet(language.arg((japanese ? palette.surface : palette.head).name(),
                                          (japanese ? palette.muted : palette.onHead).name(), palette.line.name(), palette.text.name()));
    m_japanese->setStyleSheet(language.arg((japanese ? palette.head : palette.surface).name(),
                                           (japanese ? palette.onHead : palette.muted).name(), palette.line.name(), palette.text.name()));
    setStyleSheet(
        QStringLiteral("QToolButton, #choices { border: 1px solid %1; border-radius: 5px; padding: 4px 10px; color: %2; background: %3; }"
                       "QToolButton:hover, QToolButton:checked { background: %4; } QToolButton:focus { border: 2px solid %2; }"
                       "QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }"
                       "#call { border-color: transparent; padding-left: 4px; } #choices { border-color: transparent; background: "
                       "transparent; color: %5; text-align: left; }"
                       "#call:focus, #choices:focus { border: 2px solid %2; }")
            .arg(palette.line.name(), palette.text.name(), palette.surface.name(), palette.sunk.name(), palette.muted.name()));
    update();
}

void WalkBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elideChoices();
}

void WalkBar::elideChoices()
{
    if (!m_trace || !m_world)
        return;
    layout()->activate();
    const QString whole = text::walkSubtitle(*m_trace, *m_world, m_look.language);
    m_choices->setText(m_choices->fontMetrics().elidedText(whole, Qt::ElideRight, m_choices->width() - 28));
}

void WalkBar::paintEvent(QPaintEvent *)
{
    const ui::Palette &palette = m_look.palette();
    QPainter painter(this);
    painter.fillRect(rect(), palette.surface);
    painter.setPen(QPen(palette.line, 1));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

} // namespace trustwalk::walk_page
