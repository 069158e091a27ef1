#pragma once

#include "app/interchange/bank_worker.h"
#include "app/ui/look.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace trustwalk::interchange {

class OrderForm;

/// Takes questions away for another program: which, for which, in which language; then where to. Writing goes on beside the window and can
/// be cancelled, which leaves nothing behind. Remembers what was chosen as long as it lives.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    using QuestionPtr = std::shared_ptr<const quiz::Question>;
    /// What can leave together: the whole bank, a topic, what a search found.
    struct Scope {
        QString title, name; ///< name: of the file that is suggested, without its ending
        std::vector<QuestionPtr> questions;
    };

    explicit ExportDialog(quiz::Stand stand, QWidget *parent = nullptr);
    ~ExportDialog() override;

    void setScopes(std::vector<Scope> scopes, int chosen);
    void setLook(const ui::Look &look);
    [[nodiscard]] OrderForm *form() const { return m_form; }
    [[nodiscard]] QString said() const; ///< how many questions it will be, what was written, or what was wrong

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
    void end(const Written &written);
    void setRunning(bool running);
    void tell(const QString &text);

    quiz::Stand m_stand;
    std::vector<Scope> m_scopes;
    ui::Look m_look;
    QString m_folder;
    OrderForm *m_form;
    QLabel *m_title, *m_words;
    QProgressBar *m_bar;
    QPushButton *m_export, *m_close;
    BankWorker *m_worker;
};

/// How both dialogs of the room look.
[[nodiscard]] QString dialogStyle(const ui::Palette &palette);

} // namespace trustwalk::interchange
