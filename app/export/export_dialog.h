#pragma once

#include "app/export/order.h"
#include "app/export/size_guess.h"
#include "app/export/write.h"
#include "app/ui/look.h"
#include "app/ui/work_dialog.h"

#include <QTimer>

namespace trustwalk::picture_export {

class OrderForm;
class Preview;

/// Takes a walk away: what and how, with a preview and about how large it will be; then where to. Drawing goes on beside the window and
/// can be cancelled, which leaves nothing behind. Remembers what was chosen as long as the window lives.
class ExportDialog final : public ui::WorkDialog {
    Q_OBJECT
public:
    explicit ExportDialog(QWidget *parent = nullptr);
    ~ExportDialog() override;

    void setRun(const Run &run, View view, int step);
    void setLook(const ui::Look &look);
    void setReducedMotion(bool reduced);
    [[nodiscard]] OrderForm *form() const { return m_form; }

public Q_SLOTS:
    void exportTo(const QString &file);

Q_SIGNALS:
    void exported(const QStringList &files);

private:
    void layOut();
    void showOrder();
    void askWhere();
    void showGuess(qint64 bytes);
    void showProgress(int done, int all) override;
    void end(const Written &written);

    Run m_run;
    int m_step = 0;
    ui::Look m_look;
    QString m_folder;
    OrderForm *m_form;
    Preview *m_preview;
    SizeGuess *m_guess;
    QTimer m_pause; ///< a guess is asked for when nobody has changed anything for a moment
};

} // namespace trustwalk::picture_export
