#pragma once

#include "app/quiz/exam/exam_desk.h"
#include "app/quiz/exam/exam_drawing.h"
#include "app/quiz/exam/exam_result_view.h"
#include "app/quiz/way_page.h"
#include "core/quiz/proof.h"

class QStackedWidget;

namespace trustwalk::quiz_page {

class ExamAsk;
class ExamHistoryView;
class ExamProver;
class ExamReview;
class ExamSetup;
class ExamView;
struct PastExam;

/// The way "Mock exam": from the choice of an exam to its review, and back to earlier ones. An exam that is left stands still and waits.
class ExamPage final : public WayPage {
    Q_OBJECT
public:
    ExamPage(Practice *practice, const quiz::Stand &stand, QWidget *parent = nullptr);

    void setLook(const Look &look) override;
    void enter() override;
    [[nodiscard]] QString where() const override;
    [[nodiscard]] QString waiting(const text::Translation &t) const override;

    /// For tests and pictures: what the next exam is drawn with, instead of a random number.
    void setSeed(std::uint32_t seed) { m_seed = seed; }
    void wait(); ///< until proofs are there
    [[nodiscard]] ExamDesk *desk() const { return m_desk; }
    [[nodiscard]] ExamSetup *setup() const { return m_setup; }
    [[nodiscard]] ExamView *view() const { return m_view; }
    [[nodiscard]] ExamResultView *result() const { return m_result; }
    [[nodiscard]] ExamReview *review() const { return m_review; }
    [[nodiscard]] ExamHistoryView *history() const { return m_history; }
    [[nodiscard]] ExamAsk *ask() const { return m_ask; }
    enum class Shown { Setup, Exam, Result, Review, History, Ask };
    [[nodiscard]] Shown shown() const;

public Q_SLOTS:
    void begin();
    void handIn();
    void showHistory();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Asked { ToGoOn, ToDiscard, ToTakeBack };
    void connectParts();
    void show(Shown shown);
    void showSetup();
    void askFor(Asked asked);
    void fillAsk();
    void choose(const QString &name);
    void goOnWithWaiting();
    void takeFaults(const QStringList &atFault);
    void showResult(const ExamDesk::HandedIn &handed, bool timeUp);
    void openPast(std::int64_t sitting);
    void takeBack();
    void back();
    [[nodiscard]] std::vector<PastExam> pastExams() const;

    Practice *m_practice;
    ProofRunner *m_runner;
    ExamProver *m_prover;
    ExamDesk *m_desk;
    QStackedWidget *m_stack;
    ExamSetup *m_setup;
    ExamView *m_view;
    ExamResultView *m_result;
    ExamReview *m_review;
    ExamHistoryView *m_history;
    ExamAsk *m_ask;
    std::optional<std::uint32_t> m_seed;
    study::ExamAttempt m_drawn; ///< being proven
    ExamWish m_wish; ///< it was drawn for
    Asked m_asked = Asked::ToGoOn;
    ExamResultView::Paper m_paper; ///< whose result is shown
    std::optional<std::int64_t> m_sitting; ///< of it
    bool m_fromHistory = false;
    Look m_look;
};

} // namespace trustwalk::quiz_page
