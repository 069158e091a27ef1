#pragma once

#include "app/interchange/write_bank.h"
#include "app/ui/look.h"
#include "app/ui/work_dialog.h"

namespace trustwalk::interchange {

class OrderForm;

/// Takes questions away for another program: which, for which, in which language; then where to. Writing goes on beside the window and can
/// be cancelled, which leaves nothing behind. Remembers what was chosen as long as it lives.
class ExportDialog final : public ui::WorkDialog {
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

public Q_SLOTS:
    void exportTo(const QString &file);

Q_SIGNALS:
    void exported(const QStringList &files);

private:
    void layOut();
    void showOrder();
    void askWhere();
    void end(const Written &written);

    quiz::Stand m_stand;
    std::vector<Scope> m_scopes;
    ui::Look m_look;
    QString m_folder;
    OrderForm *m_form;
};

} // namespace trustwalk::interchange
