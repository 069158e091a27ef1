#include "app/export/export_dialog.h"

#include "app/export/write.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>

#include <numeric>

namespace trustwalk::picture_export {

namespace {

std::vector<int> stepsToWrite(QWidget *parent, int step, int count)
{
    QMessageBox question(parent);
    question.setWindowTitle(QCoreApplication::translate("ExportDialog", "Export pictures"));
    question.setText(QCoreApplication::translate("ExportDialog", "Export this step or the whole walk?"));
    const QPushButton *one = question.addButton(QCoreApplication::translate("ExportDialog", "This step"), QMessageBox::AcceptRole);
    const QPushButton *all = question.addButton(QCoreApplication::translate("ExportDialog", "All steps"), QMessageBox::AcceptRole);
    question.addButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() == one)
        return {step};
    if (question.clickedButton() != all)
        return {};
    std::vector<int> steps(static_cast<std::size_t>(count));
    std::iota(steps.begin(), steps.end(), 0);
    return steps;
}

} // namespace

void exportWithDialog(QWidget *parent, const Run &run, View view, int step, const ui::Look &look)
{
    Order order;
    order.view = view;
    order.steps = stepsToWrite(parent, step, static_cast<int>(run.trace->steps.size()));
    order.languages = {look.language};
    order.theme = look.theme;
    if (order.steps.empty())
        return;
    const QString file
        = QFileDialog::getSaveFileName(parent, QCoreApplication::translate("ExportDialog", "Export pictures"), QStringLiteral("walk.png"),
                                       QCoreApplication::translate("ExportDialog", "Pictures (*.png *.svg *.pdf)"));
    if (file.isEmpty())
        return;
    const auto format = formatOf(file);
    if (!format) {
        QMessageBox::warning(parent, QStringLiteral("Trustwalk"),
                             QCoreApplication::translate("ExportDialog", "The name must end in .png, .svg or .pdf."));
        return;
    }
    order.format = *format;
    QProgressDialog progress(QCoreApplication::translate("ExportDialog", "Drawing the steps\u2026"),
                             QCoreApplication::translate("ExportDialog", "Cancel"), 0, static_cast<int>(order.steps.size()), parent);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(400);
    const Written written = write(file, run, order, [&](int done, int all) {
        progress.setMaximum(all);
        progress.setValue(done);
        QCoreApplication::processEvents();
        return !progress.wasCanceled();
    });
    progress.reset();
    if (!written.error.isEmpty())
        QMessageBox::warning(parent, QStringLiteral("Trustwalk"), written.error);
}

} // namespace trustwalk::picture_export
