#pragma once

#include "app/quiz/practice.h"

#include <QObject>

namespace trustwalk::quiz_page {

class StoreNotice;

/// Opens the progress for a practice and says what is wrong with it; carries out what the learner chooses to do about it.
class ProgressKeeper final : public QObject {
    Q_OBJECT
public:
    ProgressKeeper(QString folder, Practice *practice, StoreNotice *notice, QObject *parent = nullptr);
    ~ProgressKeeper() override;

    void open();
    /// A fault that was met while practising. It stays until something could be saved again.
    void meet(const progress::Fault &fault);
    void noteSaved();
    /// A backup, if it is time for one.
    void backUp();

Q_SIGNALS:
    void storeChanged(); ///< the practice has another one, or none

private:
    void take(progress::Opened opened);
    void takeRestored(Result<progress::Restored, progress::Fault> restored);
    void choose(progress::Choice choice);
    [[nodiscard]] progress::Options options() const;
    [[nodiscard]] Instant now() const;

    QString m_folder;
    Practice *m_practice;
    StoreNotice *m_notice;
    std::vector<progress::Backup> m_backups; ///< of a progress that can't be opened
    std::optional<progress::Fault> m_lasting; ///< of the opening: read-only, unusable
    bool m_met = false; ///< a fault of practising is shown
};

} // namespace trustwalk::quiz_page
