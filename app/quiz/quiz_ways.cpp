#include "app/quiz/home_view.h"
#include "app/quiz/progress_keeper.h"
#include "app/quiz/quiz_page.h"
#include "app/quiz/stage_page.h"
#include "app/quiz/ways_row.h"

#include <QStackedWidget>

/// The ways to practise beside the daily review, each at its own place.
namespace trustwalk::quiz_page {

void QuizPage::offer(Way way, WayPage *page)
{
    m_ways[static_cast<std::size_t>(way)] = page;
    m_sections->addWidget(page);
    page->setReducedMotion(m_reducedMotion);
    m_home->ways()->offer(page, way);
    connect(page, &WayPage::homeRequested, this, &QuizPage::showHome);
    connect(page, &WayPage::whereChanged, this, &QuizPage::sayWhere);
    connect(page, &WayPage::said, m_bar, &QuizBar::say);
    connect(page, &WayPage::kept, m_keeper, &ProgressKeeper::noteSaved);
    connect(page, &WayPage::faultMet, this, &QuizPage::meet);
    connect(page, &WayPage::lessonRequested, this, &QuizPage::lessonRequested);
    connect(page, &WayPage::stageRequested, this, &QuizPage::showStage);
}

/// Back to what was played.
void QuizPage::leaveStage()
{
    if (m_beforeStage == QuizBar::Section::Way) {
        showSection(QuizBar::Section::Way);
        m_way->setFocus();
    } else {
        showQuestion();
    }
}

void QuizPage::showWay(Way way)
{
    m_way = this->way(way);
    m_dressed[static_cast<std::size_t>(QuizBar::Section::Way)] = false;
    showSection(QuizBar::Section::Way);
    m_way->enter();
    sayWhere();
}

} // namespace trustwalk::quiz_page
