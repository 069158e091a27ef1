#pragma once

#include "app/quiz/look.h"
#include "app/quiz/practice.h"

#include <QWidget>

namespace trustwalk::interchange {
class ExportDialog;
class ImportDialog;
} // namespace trustwalk::interchange

namespace trustwalk::quiz_page {

class ActionButton;

/// Two buttons below the bank: questions leave for other programs, and theirs come in. What comes in lies in the data folder and stands
/// beside the bank from the next start on.
class BankFiles final : public QWidget {
    Q_OBJECT
public:
    explicit BankFiles(Practice *practice, QWidget *parent = nullptr);

    void setDataFolder(const QString &folder) { m_dataFolder = folder; }
    void setLook(const Look &look);
    /// What a search shows; an empty one shows nothing.
    void setFound(const QString &wanted, std::vector<QuestionPtr> questions);
    /// As it is opened: with what is to be chosen from now.
    [[nodiscard]] interchange::ExportDialog *exportDialog();
    [[nodiscard]] interchange::ImportDialog *importDialog();

private:
    Practice *m_practice;
    QString m_dataFolder, m_wanted;
    std::vector<QuestionPtr> m_found;
    ActionButton *m_export, *m_import;
    interchange::ExportDialog *m_exporting = nullptr;
    interchange::ImportDialog *m_importing = nullptr;
    Look m_look;
};

} // namespace trustwalk::quiz_page
