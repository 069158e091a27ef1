#pragma once

#include "app/quiz/answer_view.h"
#include "core/quiz/grade.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace trustwalk::quiz_page {

/// What the engine found out about the question that is shown.
struct Proven {
    std::shared_ptr<const quiz::Proof> proof;
    std::shared_ptr<const world::World> world; ///< with the question's setup; null where it runs nothing
    std::string faulty; ///< of a fix: the policy as the setup left it
    std::shared_ptr<const quiz::FixGrade> model; ///< of a fix: the author's policy in every test
};

/// Proves questions and grades policies off the GUI thread, one after the other. What nobody waits for any more is dropped.
class ProofRunner final : public QObject {
    Q_OBJECT
public:
    explicit ProofRunner(quiz::Stand stand, QObject *parent = nullptr);
    ~ProofRunner() override;

    void prove(const QuestionPtr &question);
    void grade(const QuestionPtr &question, const std::string &policy);
    void forget(); ///< nothing that was asked for is wanted any more
    /// For tests and pictures: until everything that was asked for is there.
    void wait();

Q_SIGNALS:
    void proven(const std::shared_ptr<const trustwalk::quiz_page::Proven> &proven);
    void graded(const std::shared_ptr<const trustwalk::quiz::FixGrade> &grade);

private:
    struct Shared;
    QThreadPool m_pool;
    std::shared_ptr<Shared> m_shared;
    int m_wanted = 0; ///< the number of the latest question; results of an older one are dropped
};

} // namespace trustwalk::quiz_page
