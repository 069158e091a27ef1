#pragma once

#include "app/progress/backup.h"
#include "app/progress/entry.h"
#include "app/progress/inspection.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>
#include <span>
#include <vector>

namespace trustwalk::progress {

class Database;

/// The learner's progress: the log of answers, the cards that follow from it, marks and the goal. Made by open.h. Each change is one
/// transaction that is safe on disk when the function returns; where it returns a Fault, nothing has changed. All calls in one thread.
class Store {
public:
    struct Parts {
        std::unique_ptr<QLockFile> lock {}; ///< none: read-only, or in memory
        std::unique_ptr<QTemporaryDir> scratch {}; ///< holds the copy that is read where the folder can't be written
        std::unique_ptr<Database> database {};
        QString folder {}; ///< empty: in memory
        study::Rules rules {};
        std::optional<Fault> readOnly {}; ///< why nothing can be written
    };
    /// Reads cards, goal and marks; the database has the present version.
    [[nodiscard]] static Result<std::unique_ptr<Store>, Fault> on(Parts parts);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] Keeping keeping() const;
    [[nodiscard]] const std::optional<Fault> &readOnlyReason() const { return m_parts.readOnly; }
    /// How cards are scheduled: the rules given at opening with the goal's retention.
    [[nodiscard]] const study::Rules &rules() const { return m_parts.rules; }

    /// Every question that has been answered; the others are new.
    [[nodiscard]] const study::Cards &cards() const { return m_cards; }
    [[nodiscard]] study::CardState card(std::string_view question) const;
    /// What the four ratings would lead to, exactly as answer() then does it.
    [[nodiscard]] study::Preview preview(std::string_view question, const study::When &when) const;
    /// Oldest first.
    [[nodiscard]] Result<std::vector<study::Review>, Fault> log(const Range &range = {}) const;
    [[nodiscard]] Result<std::vector<Entry>, Fault> entries(const Range &range = {}) const;
    /// What undo() would take back; nothing in an empty log.
    [[nodiscard]] Result<std::optional<Entry>, Fault> latest() const;
    [[nodiscard]] Result<int, Fault> answersOn(study::StudyDay day) const;
    /// Of the right answers to a question; nothing where there are none.
    [[nodiscard]] Result<std::optional<std::chrono::milliseconds>, Fault> medianDuration(const std::string &question) const;
    [[nodiscard]] Result<std::vector<Sitting>, Fault> sittings() const; ///< oldest first
    /// A mock exam that is going on, as its page wrote it; empty: none.
    [[nodiscard]] Result<std::string, Fault> unfinished() const;
    [[nodiscard]] const Goal &goal() const { return m_goal; }
    [[nodiscard]] const Notes &marked(Mark mark) const;
    /// The revision of each question as it was last seen: a question of a higher one has changed since.
    [[nodiscard]] const Revs &seen() const { return m_seen; }

    /// The rating stands in the review; a card follows from it.
    [[nodiscard]] Result<Saved, Fault> answer(const Answer &answer);
    /// The learner rates the answer given last otherwise: its card is scheduled again from the state before. NotTheLast for any other id.
    [[nodiscard]] Result<Saved, Fault> rateAgain(const std::string &id, study::Rating rating);
    /// Keeps what has been answered so far in a mock exam, in whatever form, so that neither a crash nor a power cut costs an hour.
    [[nodiscard]] Done setUnfinished(const std::string &text);
    /// A mock exam with all its answers in one transaction; nothing is unfinished then. Gives the sitting's id.
    [[nodiscard]] Result<std::int64_t, Fault> handIn(const Sitting &sitting, std::span<const Answer> answers);
    /// A question that has been answered as if it had never been asked; the log keeps its rows.
    [[nodiscard]] Result<Saved, Fault> forget(const std::string &question, const study::When &when);
    /// Takes back what was done last: an answer, a forget, or a whole sitting. Returns its rows, latest first. Again and again, to the first.
    [[nodiscard]] Result<std::vector<Entry>, Fault> undo();
    /// A mock exam with all its answers, where none has been given since; else NotTheLast.
    [[nodiscard]] Result<std::vector<Entry>, Fault> takeBack(std::int64_t sitting);
    [[nodiscard]] Done setGoal(const Goal &goal);
    [[nodiscard]] Done setMark(const std::string &question, Mark mark, bool on, const std::string &note = {});
    [[nodiscard]] Done setSeen(const std::string &question, int rev);

    /// Reads again what another instance may have written.
    [[nodiscard]] Done reload();
    [[nodiscard]] Done check(Depth depth) const;
    /// A backup where the newest is older than half an hour and something has changed since; thins the older ones.
    [[nodiscard]] Result<std::optional<Backup>, Fault> backUpIfDue(Instant now);
    [[nodiscard]] Result<Backup, Fault> backUp(Instant now, const QString &why = {});
    [[nodiscard]] const QString &folder() const { return m_parts.folder; }
    [[nodiscard]] const Database &database() const { return *m_parts.database; }

    /// Replaces the whole log by these entries, oldest first, and computes every card again; adds the other things. One transaction.
    /// For importing: what is there already must be among them.
    struct Others {
        std::vector<Sitting> sittings {}; ///< new ones, with negative ids, by which entries name them until they are kept
        Marks marks {};
        Revs seen {};
        std::optional<Goal> goal {};
    };
    [[nodiscard]] Done replaceLog(std::vector<Entry> entries, const Others &others);

private:
    explicit Store(Parts parts);
    /// Runs `body` and counts the change in one transaction; refuses where nothing may be written.
    [[nodiscard]] Done write(const std::function<Done()> &body);
    [[nodiscard]] Done keep(const Entry &entry, const study::CardState &after) const;
    [[nodiscard]] Result<std::vector<Entry>, Fault> takeAway(std::vector<Entry> taken, std::optional<std::int64_t> sitting);
    void remember(const std::string &question, const study::CardState &after);

    Parts m_parts;
    study::Cards m_cards; ///< as on disk
    study::Load m_load; ///< of m_cards
    Goal m_goal;
    Marks m_marks;
    Revs m_seen;
};

} // namespace trustwalk::progress
