#pragma once

#include "app/quiz/question_view.h"
#include "app/quiz/quiz_bar.h"
#include "app/quiz/sitting.h"
#include "app/quiz/way_page.h"

#include <QWidget>

#include <array>

class QLabel;
class QStackedWidget;

namespace trustwalk::quiz_page {

class HomeView;
class ProgressKeeper;
class StagePage;
class StatisticsView;
class StoreNotice;

/// The place "Quiz": practice of the bank. Reads the bank and opens the progress when it is first looked at, so that the window starts
/// without them.
class QuizPage final : public QWidget {
    Q_OBJECT
public:
    explicit QuizPage(const QString &dataFolder, QWidget *parent = nullptr);
    ~QuizPage() override;

    void setLook(const ui::Look &look);
    void setReducedMotion(bool reduced);
    /// Before the page is first shown: another clock than the machine's, another bank than the one that comes with the app.
    void setClock(Practice::Clock clock) { m_clock = std::move(clock); }
    void setFiles(const QStringList &files) { m_files = files; }
    void open(); ///< if it is not open yet

    [[nodiscard]] QuizBar::Section section() const { return m_section; }
    [[nodiscard]] Practice *practice() const { return m_practice; }
    [[nodiscard]] ProofRunner *runner() const { return m_runner; }
    [[nodiscard]] QuestionView *questionView() const { return m_question; }
    [[nodiscard]] HomeView *home() const { return m_home; }
    [[nodiscard]] StagePage *stagePage() const { return m_stage; }
    [[nodiscard]] QuizBar *bar() const { return m_bar; }
    [[nodiscard]] StoreNotice *notice() const { return m_notice; }
    [[nodiscard]] WayPage *way(Way way) const { return m_ways[static_cast<std::size_t>(way)]; }
    [[nodiscard]] bool showsBoth() const { return m_look.both; }

public Q_SLOTS:
    void showHome();
    void showStatistics();
    void showWay(trustwalk::quiz_page::Way way);
    void startReview();
    void startLearning(const QString &title, const std::vector<trustwalk::quiz_page::QuestionPtr> &questions, int first);
    void next();
    void undo();
    void toggleFlag();
    void toggleBoth();

Q_SIGNALS:
    void languageRequested(trustwalk::ui::Language language);
    void lessonRequested(const QString &id); ///< of a walk beyond the five, or the name of a call
    void termRequested(const QString &term);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void offer(Way way, WayPage *page);
    void showSection(QuizBar::Section section);
    void showStage(const RunChoice &runs);
    void leaveStage();
    void ask(const QuestionPtr &question);
    void showQuestion();
    [[nodiscard]] QuestionPtr asked() const; ///< that stands on the page; null: none, or an exam's
    void noteAnswer();
    void sayWhere();
    void dress();
    void dressShown();
    void meet(const progress::Fault &fault);

    QString m_dataFolder;
    QStringList m_files;
    Practice::Clock m_clock;
    Practice *m_practice = nullptr;
    quiz::Stand m_stand; ///< worlds and keys, which all proofs share
    ProofRunner *m_runner = nullptr;
    ProgressKeeper *m_keeper = nullptr;
    QuizBar *m_bar;
    StoreNotice *m_notice;
    QStackedWidget *m_sections;
    HomeView *m_home = nullptr;
    QuestionView *m_question = nullptr;
    StatisticsView *m_statistics = nullptr;
    StagePage *m_stage = nullptr;
    QuizBar::Section m_section = QuizBar::Section::Home;
    Look m_look;
    std::array<WayPage *, allWays.size()> m_ways {}; ///< those that are offered
    WayPage *m_way = nullptr; ///< the one that was shown last
    QuizBar::Section m_beforeStage = QuizBar::Section::Question;
    std::array<bool, 5> m_dressed {}; ///< sections with the look of now; one that nobody sees gets it when it is shown
    bool m_reducedMotion = false;
    Sitting m_sitting;
    std::string m_lessonOpened; ///< of which question the lesson was opened already
};

} // namespace trustwalk::quiz_page
