#include "app/learn/learn_page.h"

#include "app/learn/article_view.h"
#include "app/learn/background_view.h"
#include "app/learn/compare_view.h"
#include "app/learn/glossary_view.h"
#include "app/learn/learn_bar.h"
#include "app/learn/overview_view.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace trustwalk::learn {

LearnPage::LearnPage(QWidget *parent)
    : QWidget(parent), m_bar(new LearnBar(this)), m_sections(new QStackedWidget(this)), m_overview(new OverviewView(this)),
      m_compare(new CompareView(this)), m_background(new BackgroundView(this)), m_glossary(new GlossaryView(this)),
      m_article(new ArticleView(this))
{
    setObjectName(QStringLiteral("learnPage"));
    setFocusPolicy(Qt::StrongFocus);
    for (QWidget *section : QList<QWidget *> {m_overview, m_compare, m_background, m_glossary, m_article})
        m_sections->addWidget(section);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_sections, 1);
    connect(m_bar, &LearnBar::sectionChosen, this, &LearnPage::showSection);
    connect(m_bar, &LearnBar::languageRequested, this, &LearnPage::languageRequested);
    connect(m_overview, &OverviewView::walkRequested, this, &LearnPage::walkRequested);
    connect(m_compare, &CompareView::walkRequested, this, &LearnPage::walkRequested);
    connect(m_background, &BackgroundView::termRequested, this, &LearnPage::showTerm);
    m_bar->setSection(Overview);
    relook();
}

int LearnPage::section() const
{
    return m_sections->currentIndex();
}

void LearnPage::showSection(int section)
{
    m_sections->setCurrentIndex(section);
    m_bar->setSection(section);
    m_sections->currentWidget()->setFocus();
}

void LearnPage::showTerm(const QString &term)
{
    showSection(Glossary);
    m_glossary->showTerm(term);
}

void LearnPage::setLanguage(ui::Language language)
{
    m_language = language;
    relook();
}

void LearnPage::setTheme(ui::ThemeKind theme)
{
    m_theme = theme;
    relook();
}

void LearnPage::setTextScale(qreal scale)
{
    m_scale = scale;
    relook();
}

void LearnPage::relook()
{
    Look look;
    look.language = m_language;
    look.theme = m_theme;
    look.textScale = m_scale;
    m_bar->setLook(look);
    m_overview->setLook(look);
    m_compare->setLook(look);
    m_background->setLook(look);
    m_glossary->setLook(look);
    m_article->setLook(look);
}

void LearnPage::focusInEvent(QFocusEvent *)
{
    m_sections->currentWidget()->setFocus();
}

} // namespace trustwalk::learn
