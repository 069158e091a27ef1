#include "app/quiz/exam/exam_ask.h"
#include "app/quiz/exam/exam_page.h"
#include "app/quiz/exam/exam_view.h"
#include "app/quiz/exam/exam_words.h"

/// What the page asks beside the exam: whether to go on, to discard, to take back.
namespace trustwalk::quiz_page {

void ExamPage::askFor(Asked asked)
{
    m_asked = asked;
    fillAsk();
    show(Shown::Ask);
}

void ExamPage::fillAsk()
{
    const text::Translation &t = m_look.words();
    const ExamAsk::Choice discard {QStringLiteral("discardExam"), t.say("Exam", "Discard it"), {}, false};
    const ExamAsk::Choice home {QStringLiteral("home"), t.say("Exam", "To the overview"), QStringLiteral("Esc"), false};
    switch (m_asked) {
    case Asked::ToGoOn: {
        const ExamDesk::Waiting waiting = m_desk->waiting();
        if (!waiting.attempt) {
            m_ask->ask(t.say("Exam", "The exam that waits can\u2019t be read"),
                       t.say("Exam", "A later version of Trustwalk may have written it. It stays until you discard it."), {home, discard});
            return;
        }
        QString words
            = QStringLiteral("%1 \u00B7 %2 \u00B7 %3")
                  .arg(QString::fromStdString(waiting.attempt->exam), countWords(*waiting.attempt, t), leftWords(waiting.attempt->left, t));
        if (waiting.changed > 0)
            words += u'\n'
                     + t.say("Exam", "%n question(s) changed in the bank: they are open again, or not asked any more.", nullptr,
                             waiting.changed);
        m_ask->ask(t.say("Exam", "An exam waits for you"), words,
                   {{QStringLiteral("goOnWaiting"), t.say("Exam", "Go on"), {}, true}, discard, home});
        return;
    }
    case Asked::ToDiscard:
        m_ask->ask(t.say("Exam", "Discard the exam?"), t.say("Exam", "Its answers are lost and count nowhere."),
                   {{QStringLiteral("keepWaiting"), t.say("Exam", "Keep it"), QStringLiteral("Esc"), true},
                    {QStringLiteral("discardNow"), t.say("Exam", "Discard it"), {}, false}});
        return;
    case Asked::ToTakeBack:
        m_ask->ask(t.say("Exam", "Take the exam back?"),
                   t.say("Exam", "All its answers are taken out of your progress, as if the exam had not been sat."),
                   {{QStringLiteral("keepResult"), t.say("Exam", "Keep it"), QStringLiteral("Esc"), true},
                    {QStringLiteral("takeBackNow"), t.say("Exam", "Take it back"), {}, false}});
        return;
    }
}

void ExamPage::choose(const QString &name)
{
    if (name == QStringLiteral("goOnWaiting"))
        goOnWithWaiting();
    else if (name == QStringLiteral("discardExam"))
        askFor(Asked::ToDiscard);
    else if (name == QStringLiteral("discardNow")) {
        m_desk->discard();
        showSetup();
    } else if (name == QStringLiteral("keepWaiting"))
        askFor(Asked::ToGoOn);
    else if (name == QStringLiteral("keepResult"))
        show(Shown::Result);
    else if (name == QStringLiteral("takeBackNow"))
        takeBack();
    else
        Q_EMIT homeRequested();
}

/// At the question, with the time and the answers that were kept last.
void ExamPage::goOnWithWaiting()
{
    const ExamDesk::Waiting waiting = m_desk->waiting();
    if (!waiting.attempt) {
        showSetup();
        return;
    }
    m_desk->begin(*waiting.attempt);
    const bool timeUp = waiting.attempt->left.count() == 0;
    if (timeUp || waiting.attempt->isOver()) { // the program ended before the result was kept
        showResult(m_desk->handIn(), timeUp);
        return;
    }
    m_view->open();
    show(Shown::Exam);
}

void ExamPage::takeBack()
{
    const auto fault = m_sitting ? m_practice->takeBack(*m_sitting) : std::nullopt;
    const text::Translation &t = m_look.words();
    if (!fault) {
        m_sitting.reset();
        showHistory();
        Q_EMIT said(t.say("Exam", "The exam was taken back."));
        return;
    }
    show(Shown::Result);
    if (fault->kind == progress::Fault::Kind::NotTheLast)
        Q_EMIT said(t.say("Exam", "Something has been answered since, so the exam stays."));
    else
        Q_EMIT faultMet(*fault);
}

} // namespace trustwalk::quiz_page
