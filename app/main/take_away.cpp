#include "app/main/main_window.h"

#include "app/export/clipboard.h"
#include "app/export/export_dialog.h"
#include "app/walk/views.h"
#include "app/walk/walk_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QToolTip>

/// What leaves the window: files, and the picture for the clipboard.
namespace trustwalk {

namespace {

picture_export::Run runOf(const walk_page::WalkPage &page)
{
    return {page.sharedTrace(), page.world(), page.walkFile().walk.lesson};
}

picture_export::View viewOf(const walk_page::WalkPage &page)
{
    return page.views()->shown() == walk_page::Shown::Sequence ? picture_export::View::Sequence : picture_export::View::Stage;
}

} // namespace

picture_export::ExportDialog *MainWindow::exportDialog()
{
    if (m_export == nullptr)
        m_export = new picture_export::ExportDialog(this);
    const walk_page::WalkPage &page = *walkPage();
    m_export->setLook(m_settings.look);
    m_export->setReducedMotion(m_settings.reducedMotion);
    m_export->setRun(runOf(page), viewOf(page), page.step());
    return m_export;
}

void MainWindow::exportPictures()
{
    exportDialog()->open();
}

void MainWindow::copyPicture()
{
    const walk_page::WalkPage &page = *walkPage();
    picture_export::Order order;
    order.view = viewOf(page);
    order.steps = {page.step()};
    order.languages = {m_settings.look.language};
    order.theme = m_settings.look.theme;
    QGuiApplication::clipboard()->setMimeData(picture_export::pictureFor(runOf(page), order, page.step()).release());
    QToolTip::showText(mapToGlobal(rect().center()), tr("The picture is on the clipboard"), this);
}

} // namespace trustwalk
