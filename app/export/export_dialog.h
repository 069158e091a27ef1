#pragma once

#include "app/export/export_worker.h"
#include "app/export/order.h"
#include "app/ui/look.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace trustwalk::picture_export {

class OrderForm;
class Preview;

/// Takes a walk away: what and how, with a preview and about how large it will be; then where to. Drawing goes on beside the window and
/// can be cancelled, which leaves nothing behind. Remembers what was chosen as long as the window lives.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ExportDialog(QWidget *parent = nullptr);
    ~ExportDialog() override;

    void setRun(const Run &run, View view, int step);
    void setLook(const ui::Look &look);
    void setReducedMotion(bool reduced);
    [[nodiscard]] OrderForm *form() const { return m_form; }
    [[nodiscard]] QString said() const; ///< the line below the preview: how much it will be, what was written, or what was wrong

public Q_SLOTS:
    void exportTo(const QString &file);
    void reject() override; ///< first stops an export that is on its way

Q_SIGNALS:
    void exported(const QStringList &files);

private:
    void layOut();
    void showOrder();
    void askWhere();
    [[nodiscard]] bool mayReplace(const QString &file);
    void showGuess(qint64 bytes);
    void showProgress(int done, int all);
    void end(const Written &written);
    void setRunning(bool running);
    void tell(const QString &text);

    Run m_run;
    int m_step = 0;
    ui::Look m_look;
    QString m_folder;
    OrderForm *m_form;
    Preview *m_preview;
    QLabel *m_title, *m_words;
    QProgressBar *m_bar;
    QPushButton *m_export, *m_close;
    ExportWorker *m_worker;
    SizeGuess *m_guess;
    QTimer m_pause; ///< a guess is asked for when nobody has changed anything for a moment
};

} // namespace trustwalk::picture_export
