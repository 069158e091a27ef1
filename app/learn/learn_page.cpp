#include "app/learn/learn_page.h"

#include "app/learn/article_view.h"
#include "app/learn/background_view.h"
#include "app/learn/compare_view.h"
#include "app/learn/glossary_view.h"
#include "app/learn/guide_view.h"
#include "app/learn/learn_bar.h"
#include "app/learn/overview_view.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace trustwalk::learn {

LearnPage::LearnPage(QWidget *parent) : QWidget(parent), m_bar(new LearnBar(this)), m_sections(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("learnPage"));
    setFocusPolicy(Qt::StrongFocus);
    auto *overview = addSection<OverviewView>();
    auto *compare = addSection<CompareView>();
    auto *background = addSection<BackgroundView>();
    m_glossary = addSection<GlossaryView>();
    addSection<ArticleView>();
    auto *guide = addSection<GuideView>();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_sections, 1);
    connect(m_bar, &LearnBar::sectionChosen, this, &LearnPage::showSection);
    connect(m_bar, &LearnBar::languageRequested, this, &LearnPage::languageRequested);
    connect(overview, &OverviewView::walkRequested, this, &LearnPage::walkRequested);
    connect(guide, &GuideView::walkRequested, this, &LearnPage::walkRequested);
    connect(guide, &GuideView::lessonRequested, this, &LearnPage::lessonRequested);
    connect(compare, &CompareView::walkRequested, this, &LearnPage::walkRequested);
    connect(background, &BackgroundView::termRequested, this, &LearnPage::showTerm);
    m_bar->setSection(Overview);
}

template <typename View> View *LearnPage::addSection()
{
    auto *view = new View;
    m_sections->addWidget(view);
    m_pages.push_back({[view](const ui::Look &look) { view->setLook(look); }});
    return view;
}

int LearnPage::section() const
{
    return m_sections->currentIndex();
}

void LearnPage::showSection(int section)
{
    m_sections->setCurrentIndex(section);
    makeShown();
    m_bar->setSection(section);
    m_sections->currentWidget()->setFocus();
}

void LearnPage::showTerm(const QString &term)
{
    showSection(Glossary);
    m_glossary->showTerm(term);
}

void LearnPage::setLook(const ui::Look &look)
{
    m_look = look;
    m_bar->setLook(look);
    for (Page &page : m_pages)
        page.stale = true;
    makeShown();
}

void LearnPage::makeShown()
{
    Page &page = m_pages[static_cast<std::size_t>(section())];
    if (page.stale)
        page.setLook(m_look);
    page.stale = false;
}

void LearnPage::focusInEvent(QFocusEvent *)
{
    m_sections->currentWidget()->setFocus();
}

} // namespace trustwalk::learn
