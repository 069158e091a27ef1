#pragma once

#include "app/interchange/bank_worker.h"
#include "app/ui/look.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace trustwalk::interchange {

/// Brings questions of another program into the folder of one's own, and tells what could not be taken and where it stands. Reading and
/// running go on beside the window and can be cancelled, which leaves nothing behind.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    /// `folder` is made where it is not there; `taken` knows the ids of the bank.
    ImportDialog(quiz::Stand stand, QString folder, decltype(ImportOrder::taken) taken, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void setLook(const ui::Look &look);
    [[nodiscard]] QString said() const; ///< how many were taken, or what was wrong
    [[nodiscard]] QString report() const; ///< what was refused, a line each

public Q_SLOTS:
    void importFrom(const QString &file);
    void reject() override; ///< first stops an import that is on its way

Q_SIGNALS:
    void imported(const QStringList &files);

private:
    void layOut();
    void askWhich();
    void end(const Import &import);
    void removeOldParts(const QString &first, qsizetype parts) const;
    void setRunning(bool running);
    void tell(const QString &text);

    quiz::Stand m_stand;
    QString m_folder, m_from;
    decltype(ImportOrder::taken) m_taken;
    ui::Look m_look;
    QLabel *m_title, *m_languageLabel, *m_words;
    QComboBox *m_language;
    QPlainTextEdit *m_report;
    QProgressBar *m_bar;
    QPushButton *m_import, *m_close;
    BankWorker *m_worker;
};

} // namespace trustwalk::interchange
