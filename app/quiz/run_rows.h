#pragma once

#include "app/text/translation.h"
#include "app/ui/silhouettes.h"
#include "core/quiz/proof.h"

#include <QString>

#include <optional>
#include <vector>

/// A run in a few rows, so that two can stand side by side: who asks with what, which call, the checks that matter, what is issued,
/// the policies that count, the result. Values made from the trace alone.
namespace trustwalk::quiz_page {

struct RunRow {
    enum class Kind { Provider, Caller, Call, Check, Ticket, Policies, Result };
    /// What the caller proves itself with: the colour of its chip.
    enum class Proof { None, LongTerm, Temporary, Token, Assertion };

    Kind kind = Kind::Check;
    int act = 0; ///< of a chain
    trace::StepKind check = trace::StepKind::RequestSent; ///< of a Check
    QString icon, title, detail, value; ///< value: in the mono face
    QString proofWords;
    Proof proof = Proof::None;
    std::optional<ui::Mark> mark;
    QString accessKey, sessionToken, expiresIn; ///< of a Ticket
    qreal lifetime = 0; ///< against 36 hours, on a log scale from 15 minutes
    bool absent = false; ///< the run has no such row: not reached, or not asked
    bool stopped = false; ///< here the run was refused
    std::optional<std::size_t> step; ///< of the trace
    QString facts; ///< language-free: rows with the same facts are equal

    [[nodiscard]] bool sameSlot(const RunRow &other) const;
    [[nodiscard]] QString spoken(const text::Translation &t) const;
};
[[nodiscard]] QString actorIcon(trace::ActorKind kind);
/// 15 minutes to 36 hours on a log scale, as every bar of a lifetime in this app: 0 to 1.
[[nodiscard]] qreal lifetimeOnScale(std::int64_t seconds);
[[nodiscard]] std::vector<RunRow> runRows(const quiz::Played &run, const text::Translation &t);

/// What the learner took a run for: that it gets through, or that it stops at a check.
struct Claim {
    std::optional<trace::StepKind> check;
    std::optional<int> act; ///< of a chain; else the last
    QString code; ///< may be empty
    std::optional<std::int64_t> expiresAfter; ///< what the last ticket was taken for, in seconds
    QString principal; ///< and whom it was taken to stand for; may be empty
    QString words; ///< what the learner chose
};
/// The rows of a run as the claim has them: as they are up to where the claim and the run part.
[[nodiscard]] std::vector<RunRow> claimedRows(std::vector<RunRow> actual, const Claim &claim, const text::Translation &t);

struct RowPair {
    RunRow left, right;
    bool equal = true;
    bool first = false; ///< the first that differs
};
/// Both runs in equal rows. Checks that both passed alike are left out, but for the trust policy.
[[nodiscard]] std::vector<RowPair> pairedRows(const std::vector<RunRow> &left, const std::vector<RunRow> &right,
                                              const text::Translation &t);
/// One run alone: without the checks that say nothing.
[[nodiscard]] std::vector<RunRow> shownRows(const std::vector<RunRow> &rows);

} // namespace trustwalk::quiz_page
