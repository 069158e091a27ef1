#include "app/quiz/question_view.h"

#include "app/quiz/account_panel.h"
#include "app/quiz/answer_footer.h"
#include "app/quiz/check_board.h"
#include "app/quiz/choice_view.h"
#include "app/quiz/fix_view.h"
#include "app/quiz/markup_label.h"
#include "app/quiz/verdicts.h"
#include "app/quiz/why_panel.h"
#include "app/quiz/words.h"
#include "app/ui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::quiz_page {

QuestionView::QuestionView(Practice *practice, ProofRunner *runner, QWidget *parent)
    : QWidget(parent), m_practice(practice), m_runner(runner), m_column(new QWidget), m_rightColumn(new QWidget),
      m_columnLayout(new QVBoxLayout(m_column)), m_answerPlace(new QVBoxLayout), m_panes(new QHBoxLayout(this)),
      m_leftPane(new QWidget(this)), m_left(new QScrollArea(m_leftPane)), m_right(new QScrollArea(this)), m_sealIcon(new QLabel(m_column)),
      m_seal(new QLabel(m_column)), m_facts(new QLabel(m_column)), m_stem(new MarkupLabel(m_column)), m_why(new WhyPanel(m_column)),
      m_footer(new AnswerFooter(m_leftPane)), m_rightTitle(new QLabel(m_rightColumn)), m_rightNote(new QLabel(m_rightColumn)),
      m_accountTitle(new QLabel(m_rightColumn)), m_account(new AccountPanel(m_rightColumn)), m_runs(new RunsView(m_rightColumn)),
      m_board(new CheckBoard(m_rightColumn))
{
    setObjectName(QStringLiteral("question"));
    setFocusPolicy(Qt::StrongFocus);
    layOut();
    connect(m_runner, &ProofRunner::proven, this, &QuestionView::takeProof);
    connect(m_runner, &ProofRunner::graded, this, &QuestionView::takeGrade);
    connect(m_footer, &AnswerFooter::goRequested, this, &QuestionView::go);
    connect(m_footer, &AnswerFooter::hintRequested, this, &QuestionView::hint);
    connect(m_footer, &AnswerFooter::answerRequested, this, &QuestionView::showAnswer);
    connect(m_footer, &AnswerFooter::stageRequested, this, &QuestionView::playOnStage);
    connect(m_footer, &AnswerFooter::rated, this, &QuestionView::rate);
    connect(m_why, &WhyPanel::lessonRequested, this, &QuestionView::lessonRequested);
    connect(m_runs, &RunsView::stageRequested, this, &QuestionView::playOnStage);
    connect(m_board, &CheckBoard::pointed, this, &QuestionView::pointAt);
}

QuestionView::~QuestionView() = default;

void QuestionView::layOut()
{
    for (QLabel *label : {m_seal, m_facts, m_rightTitle, m_rightNote, m_accountTitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(false);
    }
    m_stem->setObjectName(QStringLiteral("stem"));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_sealIcon);
    head->addWidget(m_seal);
    head->addStretch(1);
    head->addWidget(m_facts);
    m_columnLayout->setContentsMargins(0, 0, 14, 8);
    m_columnLayout->setSpacing(14);
    m_columnLayout->addLayout(head);
    m_columnLayout->addWidget(m_stem);
    m_columnLayout->addLayout(m_answerPlace);
    m_columnLayout->addWidget(m_why);
    m_columnLayout->addStretch(1);
    auto *titles = new QHBoxLayout;
    titles->addWidget(m_rightTitle);
    titles->addStretch(1);
    titles->addWidget(m_rightNote);
    auto *right = new QVBoxLayout(m_rightColumn);
    right->setContentsMargins(0, 0, 14, 24);
    right->setSpacing(12);
    right->addLayout(titles);
    right->addWidget(m_board);
    right->addWidget(m_runs);
    right->addWidget(m_accountTitle);
    right->addWidget(m_account);
    right->addStretch(1);
    for (const auto &[area, widget] : {std::pair {m_left, m_column}, {m_right, m_rightColumn}}) {
        area->setWidget(widget);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        area->installEventFilter(this);
    }
    auto *left = new QVBoxLayout(m_leftPane);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_left, 1);
    left->addWidget(m_footer);
    m_panes->addWidget(m_leftPane);
    m_panes->addWidget(m_right, 1);
}

void QuestionView::ask(const QuestionPtr &question, study::Mode mode)
{
    m_mode = mode;
    begin(question, Manner::Practice);
    setFocus();
}

void QuestionView::begin(const QuestionPtr &question, Manner manner)
{
    m_question = question;
    m_manner = manner;
    m_footer->setVisible(manner == Manner::Practice);
    m_state = State::Open;
    m_proven.reset();
    m_outcome.reset();
    m_preview.reset();
    m_kept = {};
    m_runChoice.reset();
    m_compared.clear();
    m_masked = {};
    m_pointed = -1;
    m_hints = 0;
    m_footer->setCertainty(study::Certainty::Unsure);
    build();
    m_runner->prove(question);
    m_clock.start();
}

void QuestionView::askAgain(const QuestionPtr &question, study::Mode mode, const Given &given)
{
    ask(question, mode);
    m_answer->setGiven(given);
    fill();
}

void QuestionView::clear()
{
    m_runner->forget();
    m_question.reset();
    delete m_answer;
    m_answer = nullptr;
}

void QuestionView::build()
{
    delete m_answer;
    m_answer = AnswerView::of(m_question, m_column);
    m_answer->setObjectName(QStringLiteral("answer"));
    m_answerPlace->addWidget(m_answer);
    connect(m_answer, &AnswerView::changed, this, [this] {
        const Given given = m_answer->given();
        const auto *answer = std::get_if<quiz::Answer>(&given);
        if (answer != nullptr && !std::holds_alternative<quiz::StepAt>(*answer))
            m_board->setChosen(-1); // an option stands for itself
        showFooter();
        if (m_manner == Manner::Exam)
            Q_EMIT chosen();
    });
    connect(m_answer, &AnswerView::optionVisited, this, &QuestionView::compare);
    m_answer->setLook(m_look);
    m_why->setQuestion(m_question);
    m_left->verticalScrollBar()->setValue(0);
    m_right->verticalScrollBar()->setValue(0);
    fill();
}

void QuestionView::setLook(const Look &look)
{
    m_look = look;
    m_footer->setLook(look);
    m_why->setLook(look);
    m_account->setLook(look);
    m_runs->setLook(look);
    m_board->setLook(look);
    if (m_answer != nullptr)
        m_answer->setLook(look);
    if (m_question)
        fill();
}

/// Everything but the answer view, which keeps what was chosen.
void QuestionView::fill()
{
    const text::Translation &t = m_look.words();
    const ui::Palette &palette = m_look.palette();
    const QString muted = QStringLiteral("color: %1;").arg(palette.muted.name());
    const quiz::Proof *proof = m_proven ? m_proven->proof.get() : nullptr;
    m_seal->setText(sealWords(*m_question, proof, t) + QStringLiteral(" \u00B7 ") + kindWords(*m_question, t));
    const QString icon = sealIcon(quiz::shownSeal(*m_question, proof));
    m_sealIcon->setPixmap(ui::icon(icon, palette.text, palette.edge).pixmap(QSize(20, 20) * m_look.textScale));
    m_sealIcon->setAccessibleName(m_seal->text());
    m_seal->setFont(m_look.sans(14, ui::Weight::Medium));
    m_seal->setStyleSheet(QStringLiteral("color: %1;").arg(palette.text.name()));
    m_facts->setText(factsWords());
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_facts->setFont(m_look.sans(14, m_manner == Manner::Review ? ui::Weight::SemiBold : ui::Weight::Regular));
    m_facts->setStyleSheet(muted);
    m_stem->setMarkupStyle(m_look.markup(19, ui::Weight::SemiBold));
    m_stem->setMarkup(m_look.first(m_question->stem), m_look.second(m_question->stem));
    setAccessibleName(m_stem->text());
    m_why->setVisible(isAnswered());
    for (QLabel *title : {m_rightTitle, m_accountTitle}) {
        title->setFont(m_look.sans(title == m_rightTitle ? 19 : 15, ui::Weight::SemiBold));
        title->setStyleSheet(QStringLiteral("color: %1;").arg(palette.text.name()));
    }
    m_rightNote->setFont(m_look.sans(14));
    m_rightNote->setStyleSheet(muted);
    fillRight();
    showFooter();
    arrange();
}

void QuestionView::showFooter()
{
    if (m_manner != Manner::Practice)
        return;
    AnswerFooter::State state;
    state.answered = isAnswered();
    state.busy = m_state == State::Checking;
    state.complete = m_answer != nullptr && m_answer->isComplete();
    state.canHint = m_answer != nullptr && m_answer->canHint();
    state.hasHints = m_answer != nullptr && m_answer->hasHints();
    state.writes = std::holds_alternative<quiz::Fix>(m_question->kind);
    state.counts = !m_proven || m_proven->proof->holds();
    state.hasRuns = m_runChoice.has_value();
    state.hints = m_hints;
    if (isAnswered() && state.counts) {
        state.rated = m_kept.rated;
        state.preview = m_preview;
        state.failed = m_kept.fault.has_value();
        const progress::Store *store = m_practice->store();
        state.unsaved = store == nullptr || store->keeping() == progress::Keeping::Unsaved;
        if (m_preview)
            state.wait = m_preview->wait(m_kept.rated.rating);
    }
    m_footer->show(state);
}

bool QuestionView::hasRun() const
{
    const auto *id = std::get_if<std::string>(&m_question->world);
    return id == nullptr || !id->empty();
}

void QuestionView::takeProof(const std::shared_ptr<const Proven> &proven)
{
    if (!m_question)
        return;
    m_proven = proven;
    m_answer->setProof(proven->proof);
    m_account->setQuestion(m_question, proven->world);
    if (auto *fix = qobject_cast<FixView *>(m_answer))
        fix->setFaulty(QString::fromStdString(proven->faulty));
    const quiz::Played *run = sharedRun(*proven->proof);
    if (const auto *which = std::get_if<quiz::WhichStep>(&m_question->kind);
        which != nullptr && run != nullptr && m_manner == Manner::Practice && !isAnswered()) {
        m_masked = masked(*run, *which);
        m_board->setRun(m_masked, run->world);
    }
    fill();
    if (m_state == State::Checking) {
        m_state = State::Open;
        check();
    }
    if (m_manner == Manner::Review)
        conclude();
}

void QuestionView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_question)
        arrange();
}

void QuestionView::focusInEvent(QFocusEvent *)
{
    if (m_answer != nullptr && !isAnswered() && m_manner != Manner::Review && m_answer->takesFocus())
        m_answer->focusFirst();
}

} // namespace trustwalk::quiz_page
