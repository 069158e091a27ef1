#pragma once

#include "app/quiz/answer_view.h"
#include "core/quiz/proof.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace trustwalk::quiz_page {

/// Two calls that are to stand against each other.
using CallPair = std::pair<api::Operation, api::Operation>;

/// What the next question is to be about. Both empty: anything.
struct Wish {
    std::optional<quiz::Topic> topic;
    std::optional<CallPair> calls;
    bool operator==(const Wish &) const = default;
};

/// Does the question set one of these calls against the other? By what its options play, or by what it is about.
[[nodiscard]] bool contrasts(const quiz::Question &question, const CallPair &calls);

/// A generated question by its id, here and now; null where there is no such template.
[[nodiscard]] QuestionPtr madeAgain(std::string_view id, const quiz::Stand &stand);

/// Generates questions off the GUI thread, one after the other. What nobody waits for any more is dropped.
class QuestionMaker final : public QObject {
    Q_OBJECT
public:
    explicit QuestionMaker(quiz::Stand stand, QObject *parent = nullptr);
    ~QuestionMaker() override;

    /// From this template, beginning with this seed; where two calls are wanted, the next seed that sets them against each other.
    void make(const std::string &templateId, std::uint64_t seed, const std::optional<CallPair> &calls);
    void forget(); ///< what was asked for is not wanted any more
    [[nodiscard]] QuestionPtr again(std::string_view id) const;
    /// For tests and pictures: until what was asked for is there.
    void wait();

Q_SIGNALS:
    void made(const trustwalk::quiz_page::QuestionPtr &question);
    void failed(const trustwalk::ParseError &error);

private:
    quiz::Stand m_stand;
    QThreadPool m_pool;
    int m_wanted = 0; ///< the number of the latest request; results of an older one are dropped
};

} // namespace trustwalk::quiz_page
