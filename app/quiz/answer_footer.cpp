#include "app/quiz/answer_footer.h"

#include "app/quiz/segments.h"
#include "app/quiz/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace trustwalk::quiz_page {

namespace {

constexpr std::array certainties {study::Certainty::Sure, study::Certainty::Unsure, study::Certainty::Guess};

} // namespace

AnswerFooter::AnswerFooter(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_saved(new QLabel(this)), m_certainty(new Segments(3, this)),
      m_rating(new Segments(4, this)), m_go(new ActionButton(this)), m_hint(new ActionButton(this)), m_show(new ActionButton(this)),
      m_stage(new ActionButton(this))
{
    setObjectName(QStringLiteral("footer"));
    for (QLabel *label : {m_title, m_saved}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_saved->setObjectName(QStringLiteral("saved"));
    m_certainty->setObjectName(QStringLiteral("certainty"));
    m_rating->setObjectName(QStringLiteral("rating"));
    m_go->setObjectName(QStringLiteral("go"));
    m_hint->setObjectName(QStringLiteral("hint"));
    m_show->setObjectName(QStringLiteral("showAnswer"));
    m_stage->setObjectName(QStringLiteral("playOnStage"));
    m_go->setStrong(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(4);
    buttons->addWidget(m_go);
    buttons->addWidget(m_hint);
    buttons->addWidget(m_show);
    buttons->addWidget(m_stage);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 14, 12);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_certainty);
    layout->addWidget(m_rating);
    layout->addWidget(m_saved);
    layout->addLayout(buttons);
    setCertainty(study::Certainty::Unsure);
    connect(m_rating, &Segments::picked, this, [this](int index) { Q_EMIT rated(study::allRatings[static_cast<std::size_t>(index)]); });
    connect(m_go, &ActionButton::clicked, this, &AnswerFooter::goRequested);
    connect(m_hint, &ActionButton::clicked, this, &AnswerFooter::hintRequested);
    connect(m_show, &ActionButton::clicked, this, &AnswerFooter::answerRequested);
    connect(m_stage, &ActionButton::clicked, this, &AnswerFooter::stageRequested);
}

study::Certainty AnswerFooter::certainty() const
{
    const int chosen = m_certainty->chosen();
    return chosen < 0 ? study::Certainty::Unsure : certainties[static_cast<std::size_t>(chosen)];
}

void AnswerFooter::setCertainty(study::Certainty certainty)
{
    for (std::size_t i = 0; i < certainties.size(); ++i)
        if (certainties[i] == certainty)
            m_certainty->setChosen(static_cast<int>(i));
}

void AnswerFooter::show(const State &state)
{
    m_state = state;
    fill();
}

void AnswerFooter::setLook(const Look &look)
{
    m_look = look;
    m_certainty->setLook(look);
    m_rating->setLook(look);
    for (ActionButton *button : {m_go, m_hint, m_show, m_stage})
        button->setLook(look);
    fill();
}

void AnswerFooter::fill()
{
    const text::Translation &t = m_look.words();
    const ui::Palette &palette = m_look.palette();
    const bool rates = m_state.answered && m_state.counts;
    m_title->setFont(m_look.sans(13.5));
    m_saved->setFont(m_look.sans(13.5));
    m_title->setStyleSheet(QStringLiteral("color: %1;").arg(palette.muted.name()));
    m_saved->setStyleSheet(QStringLiteral("color: %1;").arg((m_state.failed ? palette.text : palette.muted).name()));
    m_title->setText(rates ? t.say("Quiz", "How well did you know it?") : t.say("Quiz", "How sure are you?"));
    m_title->setVisible(rates || !m_state.answered);
    m_certainty->setWords(t.say("Quiz", "How sure are you?"), {{QStringLiteral("S"), certaintyName(study::Certainty::Sure, t), {}},
                                                               {QStringLiteral("N"), certaintyName(study::Certainty::Unsure, t), {}},
                                                               {QStringLiteral("G"), certaintyName(study::Certainty::Guess, t), {}}});
    m_certainty->setVisible(!m_state.answered);
    std::vector<Segments::Words> ratings;
    for (const study::Rating rating : study::allRatings)
        ratings.push_back({QString::number(static_cast<int>(rating)), ratingName(rating, t),
                           m_state.preview ? waitWords(m_state.preview->wait(rating), t) : QString()});
    m_rating->setWords(t.say("Quiz", "How well did you know it?"), ratings);
    m_rating->setChosen(m_state.rated ? static_cast<int>(m_state.rated->rating) - 1 : -1);
    m_rating->setVisible(rates);
    QString saved;
    if (rates && m_state.rated) {
        const QString rated = ratingName(m_state.rated->rating, t), why = reasonWords(m_state.rated->reason, t),
                      next = inWords(m_state.wait, t);
        saved = m_state.failed    ? t.say("Quiz", "%1: %2. Not saved.").arg(rated, why)
                : m_state.unsaved ? t.say("Quiz", "%1: %2. Kept until Trustwalk ends. Next review: %3").arg(rated, why, next)
                                  : t.say("Quiz", "%1: %2. Saved. Next review: %3").arg(rated, why, next);
    } else if (m_state.answered) {
        saved = t.say("Quiz", "This question is at fault; its answer does not count.");
    }
    m_saved->setText(saved);
    m_saved->setVisible(!saved.isEmpty());
    m_go->setWords(m_state.answered ? t.say("Quiz", "Next")
                   : m_state.busy   ? t.say("Quiz", "Checking\u2026")
                                    : t.say("Quiz", "Check"),
                   m_state.writes && !m_state.answered ? t.say("Quiz", "Ctrl+Enter") : t.say("Quiz", "Space"));
    m_go->setEnabled(m_state.answered || (m_state.complete && !m_state.busy));
    m_hint->setWords(m_state.hints == 0 ? t.say("Quiz", "Hint") : t.say("Quiz", "Hint (%1 taken)").arg(m_state.hints), QStringLiteral("H"));
    m_hint->setVisible(!m_state.answered && m_state.hasHints);
    m_hint->setEnabled(m_state.canHint && !m_state.busy);
    m_show->setWords(t.say("Quiz", "Show me"));
    m_show->setVisible(!m_state.answered);
    m_show->setEnabled(!m_state.busy);
    m_stage->setWords(t.say("Quiz", "Play on the stage"), QStringLiteral("W"), QStringLiteral("play"));
    m_stage->setVisible(m_state.answered && m_state.hasRuns);
    update();
}

void AnswerFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(m_look.palette().line, 1));
    painter.drawLine(QPointF(0, 0.5), QPointF(width() - 14, 0.5));
}

} // namespace trustwalk::quiz_page
