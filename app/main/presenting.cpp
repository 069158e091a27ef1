#include "app/main/main_window.h"

#include "app/present/presentation.h"
#include "app/walk/walk_page.h"

#include <QApplication>

/// The walk before an audience: the same player steps the page and the presentation, so that both always show the same.
namespace trustwalk {

present::Presentation *MainWindow::presentation()
{
    walk_page::WalkPage *page = walkPage();
    if (!m_presentation) {
        m_presentation = std::make_unique<present::Presentation>(page->player());
        m_presentation->setCaptions(m_bothCaptions ? present::Captions::Both : present::Captions::One);
        m_presentation->setLook(m_settings.look);
        m_presentation->setRun(page->sharedTrace(), page->world());
        m_presentation->showStep(page->step());
        setReducedMotion(m_settings.reducedMotion);
        connect(m_presentation.get(), &present::Presentation::languageRequested, this, &MainWindow::setLanguage);
        connect(m_presentation.get(), &present::Presentation::themeRequested, this, &MainWindow::setTheme);
        connect(m_presentation.get(), &present::Presentation::captionsChanged, this,
                [this](present::Captions captions) { setBothCaptions(captions == present::Captions::Both); });
        connect(page, &walk_page::WalkPage::stepChanged, m_presentation.get(), [this](int step) {
            m_presentation->setRun(m_walk->sharedTrace(), m_walk->world());
            m_presentation->showStep(step);
        });
        connect(m_presentation.get(), &present::Presentation::ended, this, &MainWindow::activateWindow);
    }
    return m_presentation.get();
}

void MainWindow::togglePresentation()
{
    if (presentation()->isVisible()) {
        m_presentation->end();
        return;
    }
    walkPage()->start();
    m_presentation->begin(this);
}

void MainWindow::setBothCaptions(bool both)
{
    if (both == m_bothCaptions)
        return;
    m_bothCaptions = both;
    m_walk->toggleBoth();
    if (m_presentation)
        m_presentation->setCaptions(both ? present::Captions::Both : present::Captions::One);
}

} // namespace trustwalk
