#pragma once

#include "app/interchange/import_bank.h"
#include "app/ui/look.h"
#include "app/ui/work_dialog.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace trustwalk::interchange {

/// Brings questions of another program into the folder of one's own, and tells what could not be taken and where it stands. Reading and
/// running go on beside the window and can be cancelled, which leaves nothing behind.
class ImportDialog final : public ui::WorkDialog {
    Q_OBJECT
public:
    /// `folder` is made where it is not there; `taken` knows the ids of the bank.
    ImportDialog(quiz::Stand stand, QString folder, decltype(ImportOrder::taken) taken, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void setLook(const ui::Look &look);
    [[nodiscard]] QString report() const; ///< what was refused, a line each

public Q_SLOTS:
    void importFrom(const QString &file);

Q_SIGNALS:
    void imported(const QStringList &files);

private:
    void layOut();
    void askWhich();
    void end(const Import &import);

    quiz::Stand m_stand;
    QString m_folder, m_from;
    decltype(ImportOrder::taken) m_taken;
    ui::Look m_look;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QPlainTextEdit *m_report;
};

} // namespace trustwalk::interchange
