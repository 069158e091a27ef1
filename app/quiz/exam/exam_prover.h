#pragma once

#include "app/quiz/practice.h"
#include "core/quiz/proof.h"

#include <QObject>
#include <QThreadPool>

namespace trustwalk::quiz_page {

/// Proves the questions of an exam before it begins, off the GUI thread: one whose stated answer does not hold must not be asked.
class ExamProver final : public QObject {
    Q_OBJECT
public:
    explicit ExamProver(quiz::Stand stand, QObject *parent = nullptr);
    ~ExamProver() override;

    void prove(const std::vector<QuestionPtr> &questions);
    void wait(); ///< for tests and pictures

Q_SIGNALS:
    /// The ids of those that don't hold; of the latest call alone.
    void proven(const QStringList &atFault);

private:
    std::shared_ptr<const quiz::Stand> m_stand;
    QThreadPool m_pool;
    int m_wanted = 0;
};

} // namespace trustwalk::quiz_page
