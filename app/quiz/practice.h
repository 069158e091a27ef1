#pragma once

#include "app/progress/open.h"
#include "app/quiz/answer_view.h"
#include "core/quiz/bank.h"
#include "core/study/plan.h"
#include "core/study/queue.h"
#include "core/study/statistics.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace trustwalk::quiz_page {

/// The seeds that variants of a template are drawn from: few enough to be read out in a classroom.
inline constexpr std::uint32_t mostSeeds = 1'000'000;

/// The bank beside what the learner knows of it: what is due, what comes next, and how an answer is kept. Neither draws nor proves.
class Practice final : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<study::When()>;
    /// `store` may be null: nothing is kept then.
    Practice(std::shared_ptr<const quiz::Bank> bank, std::unique_ptr<progress::Store> store, Clock clock, QObject *parent = nullptr);
    ~Practice() override;

    [[nodiscard]] const quiz::Bank &bank() const { return *m_bank; }
    [[nodiscard]] const std::vector<QuestionPtr> &questions() const { return m_questions; }
    /// Of the bank, or generated again from a template and a seed.
    [[nodiscard]] QuestionPtr question(std::string_view id) const;
    /// Gives a generated question by its id; null where its template is gone.
    using Variants = std::function<QuestionPtr(std::string_view id)>;
    /// `templates`: whose questions were ever asked comes again when its card is due, each time with another variant.
    void setVariants(Variants variants, std::vector<std::string> templates);
    [[nodiscard]] progress::Store *store() const { return m_store.get(); }
    void setStore(std::unique_ptr<progress::Store> store);
    [[nodiscard]] study::When now() const { return m_clock(); }
    /// Variants of one template share one card, and whatever else is remembered of a question.
    [[nodiscard]] study::CardState card(const quiz::Question &question) const;
    [[nodiscard]] bool isFlagged(const quiz::Question &question) const;
    /// Of the bank, and a variant of each template that is flagged.
    [[nodiscard]] std::vector<QuestionPtr> flagged() const;

    /// What today holds.
    struct Today {
        std::vector<QuestionPtr> queue; ///< in the order of asking: sure and wrong, steps, due, then new ones or those of the exam's plan
        int sureAndWrong = 0, due = 0, fresh = 0, answered = 0;
        std::optional<std::pair<int, int>> next; ///< in how many days the next comes, and how many then
    };
    [[nodiscard]] Today today() const;
    /// Which domains of the goal's exam; empty without one.
    [[nodiscard]] std::vector<quiz::ExamDomain> goalDomains() const;
    struct DomainReadiness {
        quiz::ExamDomain domain;
        std::optional<double> readiness;
        int questions = 0, known = 0;
    };
    /// On the exam's day, or today where there is none; of the exam's domains, or of all.
    [[nodiscard]] std::vector<DomainReadiness> readiness() const;
    [[nodiscard]] std::optional<double> overallReadiness() const;
    /// The readiness on the exam's day if the daily budget is kept; nothing without an exam to come.
    [[nodiscard]] std::optional<double> plannedReadiness() const;

    /// An answer, kept at once.
    struct Kept {
        study::Rated rated;
        std::optional<progress::Saved> saved;
        std::optional<progress::Fault> fault;
        bool opensLesson = false;
    };
    [[nodiscard]] Kept keep(const quiz::Question &question, const study::Attempt &attempt, const std::string &answer, study::Mode mode);
    [[nodiscard]] Kept rateAgain(const std::string &entry, study::Rating rating);
    /// The four ratings of a question that was answered from `before` on.
    [[nodiscard]] std::optional<study::Preview> preview(const quiz::Question &question) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> median(const quiz::Question &question) const;
    /// Takes back what was answered last: its question where the bank has it.
    struct Undone {
        QuestionPtr question;
        std::optional<progress::Entry> entry;
        std::optional<progress::Fault> fault;
    };
    [[nodiscard]] Undone undo();
    /// A mock exam with all its answers, kept as one; gives its id. A fault of kind FolderUnusable where nothing is kept at all.
    [[nodiscard]] Result<std::int64_t, progress::Fault> handIn(const progress::Sitting &sitting,
                                                               const std::vector<progress::Answer> &answers);
    /// Takes it back as one, as long as nothing was answered since.
    [[nodiscard]] std::optional<progress::Fault> takeBack(std::int64_t sitting);
    [[nodiscard]] std::vector<progress::Sitting> sittings() const; ///< oldest first
    [[nodiscard]] std::optional<progress::Fault> setFlagged(const quiz::Question &question, bool on);
    [[nodiscard]] std::optional<progress::Fault> setGoal(const progress::Goal &goal);
    [[nodiscard]] std::vector<study::Review> log() const;

    /// Which call a choice stands for; nothing where its question does not set one call against another.
    [[nodiscard]] std::optional<study::Choice> callsOf(const study::Review &review) const;
    [[nodiscard]] study::Confusion confusion() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::vector<study::CardState> cards() const;
    [[nodiscard]] std::vector<study::Review> asked() const;
    [[nodiscard]] study::Exam exam() const;
    [[nodiscard]] std::vector<study::ExamCard> examCards() const;
    void addFresh(Today &today, std::span<const study::CardState> cards) const;
    [[nodiscard]] QuestionPtr variantFor(const std::string &templateId) const;

    std::shared_ptr<const quiz::Bank> m_bank;
    Variants m_variants;
    std::vector<std::string> m_templates;
    std::vector<QuestionPtr> m_questions;
    std::unique_ptr<progress::Store> m_store;
    Clock m_clock;
};

} // namespace trustwalk::quiz_page
