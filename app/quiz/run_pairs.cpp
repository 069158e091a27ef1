#include "app/quiz/run_rows.h"

#include "app/text/facts.h"

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

using trace::StepKind;

const RunRow *find(const std::vector<RunRow> &rows, const RunRow &slot)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const RunRow &row) { return row.sameSlot(slot); });
    return found == rows.end() ? nullptr : &*found;
}

bool comesBefore(const RunRow &a, const RunRow &b)
{
    return a.act != b.act ? a.act < b.act : a.kind < b.kind;
}

/// Every slot of both, in order; checks in the order of the right run; those that one alone has stand where their kind stands in the order of kinds.
std::vector<RunRow> slotsOf(const std::vector<RunRow> &left, const std::vector<RunRow> &right)
{
    std::vector<RunRow> slots;
    std::size_t i = 0;
    const auto takeLeftUntil = [&](auto &&enough) {
        for (; i < left.size() && !enough(left[i]); ++i)
            if (find(right, left[i]) == nullptr)
                slots.push_back(left[i]);
    };
    for (const RunRow &row : right) {
        takeLeftUntil([&](const RunRow &other) {
            return other.sameSlot(row) || comesBefore(row, other)
                   || (!comesBefore(other, row) && find(left, row) == nullptr && row.check < other.check);
        });
        slots.push_back(row);
    }
    takeLeftUntil([](const RunRow &) { return false; });
    // A result stands last, however many acts the other run has.
    std::stable_partition(slots.begin(), slots.end(), [](const RunRow &row) { return row.kind != RunRow::Kind::Result; });
    return slots;
}

/// Was the run over before it could come to this slot?
bool endedBefore(const std::vector<RunRow> &rows, const RunRow &slot)
{
    for (const RunRow &row : rows)
        if (row.stopped)
            return row.act < slot.act || (row.act == slot.act && row.kind <= slot.kind);
    return false;
}

RunRow missing(const RunRow &slot, const std::vector<RunRow> &rows, const text::Translation &t)
{
    RunRow row;
    row.kind = slot.kind;
    row.act = slot.act;
    row.check = slot.check;
    row.absent = true;
    const bool over = endedBefore(rows, slot);
    row.mark = over ? ui::Mark::NotReached : ui::Mark::NotNeeded;
    const QString words = over ? t.say("Quiz", "not reached") : t.say("Quiz", "not asked");
    if (slot.kind == RunRow::Kind::Ticket)
        row.title = t.say("Quiz", "No credentials are issued");
    else if (slot.kind == RunRow::Kind::Call)
        row.title = t.say("Quiz", "No further call");
    else
        row.title = t.say("Quiz", "%1: %2").arg(slot.kind == RunRow::Kind::Policies ? t.say("Quiz", "Policies") : slot.title, words);
    row.facts = QStringLiteral("none");
    return row;
}

/// A pair of checks that passed alike tells nothing, but whom the role trusts is what the calls differ in.
bool worthShowing(const RunRow *left, const RunRow *right)
{
    const RunRow &slot = left != nullptr ? *left : *right;
    if (slot.kind != RunRow::Kind::Check || slot.check == StepKind::TrustPolicyAllows)
        return true;
    const auto stops = [](const RunRow *row) { return row != nullptr && row->stopped; };
    if (stops(left) || stops(right))
        return true;
    switch (slot.check) {
    case StepKind::MfaCodeValid:
    case StepKind::IdentityPolicyAllows:
    case StepKind::SessionTagsAllowed:
    case StepKind::SourceIdentityAllowed:
    case StepKind::SessionPolicyAccepted: return left == nullptr || right == nullptr || left->facts != right->facts;
    default: return false;
    }
}

/// The last ticket as it was expected.
void claimTicket(std::vector<RunRow> &rows, const Claim &claim, const text::Translation &t)
{
    const auto ticket = std::find_if(rows.rbegin(), rows.rend(), [](const RunRow &row) { return row.kind == RunRow::Kind::Ticket; });
    if (ticket == rows.rend() || (!claim.expiresAfter && claim.principal.isEmpty()))
        return;
    if (claim.expiresAfter) {
        ticket->expiresIn = text::duration(*claim.expiresAfter, t);
        ticket->lifetime = lifetimeOnScale(*claim.expiresAfter);
    }
    if (!claim.principal.isEmpty())
        ticket->value = claim.principal;
    ticket->facts = ticket->value + u'|' + ticket->expiresIn;
}

} // namespace

std::vector<RunRow> claimedRows(std::vector<RunRow> actual, const Claim &claim, const text::Translation &t)
{
    RunRow result = actual.empty() ? RunRow {} : actual.back();
    result.kind = RunRow::Kind::Result;
    result.detail = claim.words;
    if (!claim.check) {
        // Whatever stopped the run is taken to pass.
        for (RunRow &row : actual)
            if (row.stopped && row.kind != RunRow::Kind::Result) {
                row.stopped = false;
                row.mark = ui::Mark::Passed;
                row.detail = t.say("Quiz", "expected to pass");
                row.facts = QStringLiteral("expected|passed");
            }
        result.mark = ui::Mark::Passed;
        result.title = t.say("Quiz", "Expected: allowed");
        result.facts = QStringLiteral("allowed");
    } else {
        const auto at = std::find_if(actual.begin(), actual.end(), [&](const RunRow &row) {
            const bool isCheck = row.kind == RunRow::Kind::Check || row.kind == RunRow::Kind::Policies;
            return isCheck && row.check == *claim.check && (!claim.act || row.act == *claim.act);
        });
        if (at != actual.end()) {
            at->stopped = true;
            at->mark = ui::Mark::Refused;
            at->detail = t.say("Quiz", "expected to refuse");
            at->facts = QStringLiteral("refused");
            actual.erase(at + 1, actual.end());
        } else {
            std::erase_if(actual, [](const RunRow &row) { return row.kind == RunRow::Kind::Result; });
        }
        result.mark = ui::Mark::Refused;
        result.title = claim.code.isEmpty() ? t.say("Quiz", "Expected: refused") : t.say("Quiz", "Expected: %1").arg(claim.code);
        result.facts = QStringLiteral("refused|") + claim.code;
    }
    std::erase_if(actual, [](const RunRow &row) { return row.kind == RunRow::Kind::Result; });
    claimTicket(actual, claim, t);
    result.stopped = false;
    actual.push_back(result);
    return actual;
}

std::vector<RowPair> pairedRows(const std::vector<RunRow> &left, const std::vector<RunRow> &right, const text::Translation &t)
{
    std::vector<RowPair> pairs;
    for (const RunRow &slot : slotsOf(left, right)) {
        // Results meet even where one run makes more calls.
        const bool result = slot.kind == RunRow::Kind::Result;
        if (result && !pairs.empty() && pairs.back().left.kind == RunRow::Kind::Result)
            continue;
        const RunRow *l = result ? (left.empty() ? nullptr : &left.back()) : find(left, slot);
        const RunRow *r = result ? (right.empty() ? nullptr : &right.back()) : find(right, slot);
        if (!worthShowing(l, r))
            continue;
        RowPair pair {l != nullptr ? *l : missing(slot, left, t), r != nullptr ? *r : missing(slot, right, t)};
        pair.equal = pair.left.facts == pair.right.facts;
        pairs.push_back(std::move(pair));
    }
    const auto first = std::find_if(pairs.begin(), pairs.end(), [](const RowPair &pair) { return !pair.equal; });
    if (first != pairs.end())
        first->first = true;
    return pairs;
}

} // namespace trustwalk::quiz_page
