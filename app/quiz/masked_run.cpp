#include "app/quiz/masked_run.h"

#include "core/base/arn.h"
#include "core/quiz/checks_of_calls.h"
#include "core/quiz/grade.h"

#include <algorithm>
#include <array>

namespace trustwalk::quiz_page {

namespace {

using trace::Chapter;
using trace::StepKind;

/// What every run of its call has, where it gets that far.
constexpr std::array usualAtSts {
    StepKind::ScopeFits,
    StepKind::KeyIsActive,
    StepKind::ClockWithinWindow,
    StepKind::SignatureMatches,
    StepKind::ParametersWithinLimits,
    StepKind::CallerMayCall,
    StepKind::TokenIsWellFormed,
    StepKind::ProviderIsRegistered,
    StepKind::TokenSignatureMatches,
    StepKind::TokenAudienceMatches,
    StepKind::TokenIsCurrent,
    StepKind::AssertionIsWellFormed,
    StepKind::AssertionSignatureMatches,
    StepKind::AssertionIssuerMatches,
    StepKind::AssertionAudienceMatches,
    StepKind::AssertionIsCurrent,
    StepKind::AssertionNamesSession,
    StepKind::AssertionNamesRole,
    StepKind::TrustPolicyAllows,
    StepKind::DurationWithinMaximum,
};
constexpr std::array usualAtService {StepKind::CredentialsUsed, StepKind::SessionTokenOpens, StepKind::SessionIsCurrent,
                                     StepKind::SignatureMatches, StepKind::ActionAuthorized};

/// The chapter of a check that no trace has placed; nothing for one that happens elsewhere than at STS.
std::optional<Chapter> chapterAtSts(StepKind kind)
{
    if (kind >= StepKind::RequestIsSigned && kind <= StepKind::SignatureMatches)
        return Chapter::VerifyCredentials;
    if (kind >= StepKind::OperationKnown && kind <= StepKind::SessionPolicyAccepted)
        return Chapter::Authorize;
    return std::nullopt;
}

/// The first step of the run, as that call of its chain has it: with the role that the walk asks for there.
std::shared_ptr<const trace::Trace> opening(const quiz::Played &run, int call)
{
    trace::Trace first;
    first.call = run.trace->call;
    if (!run.trace->steps.empty())
        first.steps.push_back(run.trace->steps.front());
    const std::vector<walk::EarlierCall> &earlier = run.walk.earlier;
    auto *request = first.steps.empty() ? nullptr : std::get_if<trace::RequestEvidence>(&first.steps.front().evidence);
    if (request == nullptr || earlier.empty())
        return std::make_shared<const trace::Trace>(std::move(first));
    const bool own = static_cast<std::size_t>(call) > earlier.size();
    const walk::EarlierCall *before = own ? nullptr : &earlier[static_cast<std::size_t>(call) - 1];
    const std::string &role = own ? run.walk.role : before->role;
    request->call = own ? run.walk.call : before->call;
    request->form.remove("RoleArn");
    if (!role.empty())
        request->form.set("RoleArn", Arn::parse(role) ? role : "arn:aws:iam::000000000000:role/" + role); // its name alone is shown
    return std::make_shared<const trace::Trace>(std::move(first));
}

class Masking {
public:
    Masking(const trace::Trace &whole, MaskedRun &run) : m_whole(whole), m_run(run) {}

    void takeTrace()
    {
        for (std::size_t i = 1; i < m_whole.steps.size(); ++i) {
            const quiz::StepAt at = quiz::stepAt(m_whole, i);
            m_run.checks.push_back({m_whole.steps[i].chapter, at, i + 1 == m_whole.steps.size()});
            m_run.calls = std::max(m_run.calls, at.call.value_or(1));
        }
        for (const trace::NotReached &check : m_whole.notReached)
            if (!has(check.chapter, check.kind, m_run.calls))
                m_run.checks.push_back({check.chapter, {check.kind, m_run.calls}, false});
    }

    /// Calls of a chain that the run never came to, or else the list would end with the call that is refused.
    void addLaterCalls(int calls)
    {
        const std::vector<MaskedCheck> known = m_run.checks;
        for (const int last = m_run.calls; m_run.calls < calls;) {
            ++m_run.calls;
            for (const MaskedCheck &check : known)
                if (check.at.call == last && chapterAtSts(check.at.kind))
                    m_run.checks.push_back({check.chapter, {check.at.kind, m_run.calls}, false});
        }
    }

    /// Among the checks of its chapter in that call, where its kind stands in the order of kinds.
    void add(StepKind kind, int call)
    {
        const auto chapter = chapterAtSts(kind);
        if (!chapter || has(*chapter, kind, call))
            return;
        std::ptrdiff_t place = -1;
        for (std::size_t i = 0; i < m_run.checks.size(); ++i) {
            const MaskedCheck &known = m_run.checks[i];
            const bool before = known.at.kind < kind || trace::opensChapter(known.at.kind);
            if (known.chapter == *chapter && known.at.call == call && before)
                place = static_cast<std::ptrdiff_t>(i) + 1;
        }
        if (place >= 0)
            m_run.checks.insert(m_run.checks.begin() + place, {*chapter, {kind, call}, false});
    }

    void addUse()
    {
        const bool used
            = std::any_of(m_run.checks.begin(), m_run.checks.end(), [](const MaskedCheck &check) { return check.chapter == Chapter::Use; });
        for (const StepKind kind : usualAtService)
            if (!used)
                m_run.checks.push_back({Chapter::Use, {kind, m_run.calls}, false});
    }

private:
    [[nodiscard]] bool has(Chapter chapter, StepKind kind, int call) const
    {
        return std::any_of(m_run.checks.begin(), m_run.checks.end(), [&](const MaskedCheck &known) {
            return known.at.kind == kind && known.chapter == chapter && known.at.call == call;
        });
    }

    const trace::Trace &m_whole;
    MaskedRun &m_run;
};

} // namespace

MaskedRun masked(const quiz::Played &run, const quiz::WhichStep &question)
{
    MaskedRun result;
    result.walk = run.walk;
    Masking masking(*run.trace, result);
    masking.takeTrace();
    const int reached = result.calls;
    masking.addLaterCalls(static_cast<int>(run.walk.earlier.size()) + 1);
    for (const quiz::StepOption &option : question.options)
        masking.add(option.step.kind, option.step.call.value_or(result.calls));
    for (int call = reached; call <= result.calls; ++call)
        for (const StepKind kind : usualAtSts)
            if (quiz::canMeet(run.walk, kind))
                masking.add(kind, call);
    masking.addUse();
    for (int call = 1; call <= result.calls; ++call)
        result.openings.push_back(opening(run, call));
    return result;
}

} // namespace trustwalk::quiz_page
