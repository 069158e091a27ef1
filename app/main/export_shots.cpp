#include "app/main/export_shots.h"

#include "app/export/export_dialog.h"
#include "app/export/order_form.h"
#include "app/main/main_window.h"
#include "app/walk/walk_page.h"
#include "core/walk/play.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace trustwalk {

namespace {

using picture_export::ExportDialog;
using picture_export::Format;
using picture_export::View;

struct Shot {
    const char *name;
    Format format;
    bool whole;
    View view = View::Stage;
};

constexpr Shot shots[] = {
    {"png", Format::Png, false},  {"svg-sequence", Format::Svg, false, View::Sequence},
    {"pdf", Format::Pdf, true},   {"pdf-sequence", Format::Pdf, true, View::Sequence},
    {"webp", Format::Webp, true}, {"mermaid", Format::Mermaid, true},
};

/// Until it has said how much it will be, or a while.
void waitForGuess(const ExportDialog &dialog)
{
    const QString before = dialog.said();
    for (const QDeadlineTimer patience(8000); dialog.said() == before && !patience.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

} // namespace

void showExports(MainWindow &window, const std::function<void(const QString &name, QWidget *dialog)> &take)
{
    window.showPlace(1);
    for (walk::Walk walk : walk::standardWalks(*window.walkPage()->world()))
        if (walk.call == api::Operation::AssumeRole) {
            walk.step = trace::StepNumber {3, 3};
            window.walkPage()->openWalk(walk);
        }
    ExportDialog *dialog = window.exportDialog();
    dialog->show();
    for (const Shot &shot : shots) {
        dialog->form()->setFormat(shot.format);
        dialog->form()->setView(shot.view);
        dialog->form()->setWholeWalk(shot.whole);
        waitForGuess(*dialog);
        take(QStringLiteral("export-") + QLatin1String(shot.name), dialog);
    }
    dialog->exportTo(QStringLiteral("/nowhere/walk.mmd"));
    waitForGuess(*dialog);
    waitForGuess(*dialog);
    take(QStringLiteral("export-refused"), dialog);
    dialog->form()->setFormat(Format::Png);
    dialog->form()->setView(View::Stage);
    dialog->hide();
}

} // namespace trustwalk
