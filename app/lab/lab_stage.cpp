#include "app/lab/lab_stage.h"

#include "app/inspector/inspector.h"
#include "app/player/caption_bar.h"
#include "app/player/player_bar.h"
#include "app/stage/stage_view.h"
#include "app/text/translation.h"
#include "app/ui/control_style.h"
#include "app/ui/icons.h"
#include "app/ui/marked_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace trustwalk::lab {

LabStage::LabStage(QWidget *parent)
    : QWidget(parent), m_player(new player::Player(this)), m_title(new ui::MarkedLabel(this)), m_facts(new QLabel(this)),
      m_emptyIcon(new QLabel), m_emptyWords(new QLabel), m_skip(new QPushButton(this)), m_follow(new QPushButton(this)),
      m_keep(new QPushButton(this)), m_details(new QPushButton(this)), m_middle(new QStackedWidget(this)), m_empty(new QWidget),
      m_left(new QWidget(this)), m_head(new QBoxLayout(QBoxLayout::LeftToRight)), m_stage(new stage::StageView(this)),
      m_caption(new player::CaptionBar(this)), m_bar(new player::PlayerBar(m_player, this)), m_inspector(new inspector::Inspector(this))
{
    setObjectName(QStringLiteral("labStage"));
    layOut();
    connectParts();
    clear();
}

void LabStage::layOut()
{
    m_skip->setObjectName(QStringLiteral("skipToNewest"));
    m_follow->setObjectName(QStringLiteral("follow"));
    m_keep->setObjectName(QStringLiteral("keepAsWalk"));
    m_details->setObjectName(QStringLiteral("labDetails"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_details->setCheckable(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_title->setWordWrap(true);
    m_emptyWords->setWordWrap(true);
    m_emptyWords->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_emptyIcon->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    auto *nothing = new QVBoxLayout(m_empty);
    nothing->setContentsMargins(48, 24, 48, 24);
    nothing->setSpacing(16);
    nothing->addWidget(m_emptyIcon, 2);
    nothing->addWidget(m_emptyWords, 3);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton *button : {m_skip, m_follow, m_keep, m_details})
        buttons->addWidget(button, 0, Qt::AlignTop);
    m_head->setContentsMargins(20, 10, 16, 6);
    m_head->setSpacing(8);
    m_head->addLayout(words, 1);
    m_head->addLayout(buttons);
    m_middle->setMinimumSize(120, 100); // what is hidden in it asks for no room
    m_middle->addWidget(m_empty);
    m_middle->addWidget(m_stage);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_middle, 1);
    left->addWidget(m_caption);
    left->addWidget(m_bar);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_left, 1);
    below->addWidget(m_inspector);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addLayout(below, 1);
    m_inspector->hide();
}

void LabStage::connectParts()
{
    connect(m_player, &player::Player::stepChanged, this, &LabStage::showStep);
    connect(m_player, &player::Player::progressChanged, m_stage, &stage::StageView::setProgress);
    connect(m_player, &player::Player::finished, this, &LabStage::finished);
    connect(m_stage, &stage::StageView::stepRequested, m_player, &player::Player::goTo);
    connect(m_caption, &player::CaptionBar::termRequested, this, &LabStage::termRequested);
    connect(m_skip, &QPushButton::clicked, this, &LabStage::skipRequested);
    connect(m_follow, &QPushButton::toggled, this, &LabStage::followChanged);
    connect(m_follow, &QPushButton::toggled, this, &LabStage::fill);
    connect(m_keep, &QPushButton::clicked, this, &LabStage::keepRequested);
    connect(m_details, &QPushButton::toggled, this, &LabStage::setDetailsOpen);
}

void LabStage::show(const Received &received, Start start)
{
    m_received = received;
    m_stage->setTrace(received.trace, received.world);
    m_caption->setTrace(received.trace, received.world);
    m_bar->timeline()->setTrace(received.trace, received.world);
    m_inspector->setTrace(received.trace, received.world);
    const int count = static_cast<int>(received.trace->steps.size());
    const auto motionMs = [this](int step) { return m_stage->stepMotionMs(step); };
    m_player->setSteps(count, motionMs, start == Start::AtEnd ? count - 1 : 0);
    if (start == Start::Playing)
        m_player->play();
    fill();
}

void LabStage::clear()
{
    m_player->setSteps(0, [](int) { return 0; });
    m_received.reset();
    setDetailsOpen(false);
    fill();
}

void LabStage::showStep(int step)
{
    if (!m_received)
        return;
    m_stage->showStep(step);
    m_caption->showStep(step);
    if (isDetailsOpen())
        m_inspector->showStep(step);
}

void LabStage::setListening(bool listening)
{
    m_listening = listening;
    fill();
}

void LabStage::setWaiting(int count, quint64 skipped)
{
    if (count == m_waiting && skipped == m_lost)
        return;
    m_waiting = count;
    m_lost = skipped;
    fillHead();
}

void LabStage::setFollow(bool follow)
{
    m_follow->setChecked(follow);
}

void LabStage::setKeepable(const std::optional<QString> &reason)
{
    m_notKept = reason;
    fillHead();
}

void LabStage::setDetailsOpen(bool open)
{
    m_details->setChecked(open);
    m_inspector->setVisible(open);
    fitDetails();
    if (open && m_received)
        m_inspector->showStep(m_player->step());
}

bool LabStage::isDetailsOpen() const
{
    return !m_inspector->isHidden();
}

void LabStage::setReducedMotion(bool reduced)
{
    m_player->setReducedMotion(reduced);
    m_stage->setReducedMotion(reduced);
}

void LabStage::setLook(const ui::Look &look)
{
    m_look = look;
    m_stage->setLook(look);
    m_caption->setLook(look);
    m_bar->setLook(look);
    m_inspector->setLook(look);
    restyle();
    fill();
    fitDetails();
}

void LabStage::restyle()
{
    const ui::Palette &palette = m_look.palette();
    setStyleSheet(ui::controlStyle(palette)
                  + QStringLiteral("#labStage > QStackedWidget > QWidget { background: %1; }").arg(palette.background.name()));
    m_title->setLook(m_look, 16);
    m_facts->setFont(ui::sansFont(12.5 * m_look.textScale));
    m_facts->setStyleSheet(QStringLiteral("color: %1;").arg(palette.muted.name()));
    m_emptyWords->setFont(ui::sansFont(16 * m_look.textScale));
    m_emptyWords->setStyleSheet(QStringLiteral("color: %1;").arg(palette.muted.name()));
    for (QPushButton *button : {m_skip, m_follow, m_keep, m_details})
        button->setFont(ui::sansFont(13 * m_look.textScale, ui::Weight::Medium));
    const QSize icon = QSize(48, 48) * m_look.textScale;
    m_emptyIcon->setPixmap(ui::icon(QStringLiteral("lab"), palette.edge, palette.edge).pixmap(icon));
}

void LabStage::fill()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    const bool some = m_received.has_value();
    m_middle->setCurrentWidget(some ? static_cast<QWidget *>(m_stage) : m_empty);
    for (QWidget *part : {static_cast<QWidget *>(m_caption), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_title),
                          static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_details)})
        part->setVisible(some);
    m_emptyWords->setText(
        m_listening ? t.say("Lab", "Paste the commands on the left into a terminal. What you ask there is checked here.")
                    : t.say("Lab", "Switch the lab on, and the real AWS CLI can ask it.\nEach request is checked on this stage."));
    m_emptyIcon->setAccessibleName(m_emptyWords->text()); // the words say what the picture shows
    m_follow->setText(m_follow->isChecked() ? t.say("Lab", "Follow: on") : t.say("Lab", "Follow: off"));
    m_follow->setToolTip(t.say("Lab", "Play what comes, as it comes"));
    m_keep->setText(t.say("Lab", "Keep as a walk"));
    m_details->setText(t.say("Lab", "Details"));
    fillHead();
}

void LabStage::fillHead()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    m_skip->setVisible(m_waiting > 0);
    m_skip->setText(t.say("Lab", "%n more waiting: skip to the newest", nullptr, m_waiting));
    if (!m_received)
        return;
    const RequestWords words = wordsOf(*m_received, m_look.language);
    m_title->say(words.allowed ? ui::Mark::Passed : ui::Mark::Refused, words.call + QStringLiteral("   ") + words.verdict);
    QString facts = QStringList {words.caller, words.client, words.time, words.took}.join(QStringLiteral(" \u00b7 "));
    if (m_notKept)
        facts += u'\n' + *m_notKept;
    const int lost = static_cast<int>(m_lost);
    if (lost > 0)
        facts += u'\n' + t.say("Lab", "%n came too fast to be shown", nullptr, lost);
    m_facts->setText(facts);
    m_keep->setEnabled(!m_notKept);
    m_keep->setToolTip(m_notKept.value_or(t.say("Lab", "Open it on the Walk page, to be broken and saved")));
    m_keep->setAccessibleDescription(m_keep->toolTip());
}

/// Beside the stage where there is room for both, else in its place.
void LabStage::fitDetails()
{
    const int wide = qRound((window()->width() < 1600 ? 340 : 440) * m_look.textScale);
    const bool both = width() - wide >= qRound(640 * m_look.textScale);
    m_left->setVisible(both || !isDetailsOpen());
    m_inspector->setMinimumWidth(both ? wide : 0);
    m_inspector->setMaximumWidth(both ? wide : QWIDGETSIZE_MAX);
    const bool oneRow = width() >= qRound(1000 * m_look.textScale);
    m_head->setDirection(oneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void LabStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitDetails();
}

} // namespace trustwalk::lab
