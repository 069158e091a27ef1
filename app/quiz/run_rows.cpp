#include "app/quiz/run_rows.h"

#include "app/text/facts.h"
#include "app/text/step_text.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace trustwalk::quiz_page {

namespace {

using trace::StepKind;

/// What rows are made from.
struct Source {
    const trace::Trace &trace;
    const world::World &world;
    const text::Translation &t;

    [[nodiscard]] text::StepText words(std::size_t step) const { return text::stepText(trace, step, world, t.language()); }
    template <typename E> [[nodiscard]] const E *evidence(std::size_t step) const { return std::get_if<E>(&trace.steps[step].evidence); }
};

QString middleCut(const std::string &text, int head)
{
    const QString whole = QString::fromStdString(text);
    return whole.size() <= head + 4 ? whole : whole.left(head) + u'\u2026';
}

QString policiesOf(const trace::Actor &actor, const world::World &world)
{
    const auto user = world.userByArn(actor.arn);
    const auto role = world.roleByArn(actor.arn);
    if (!user && !role)
        return {};
    const world::Attached &attached = user ? user.user->policies : role.role->policies;
    QStringList names;
    for (const std::string &arn : attached.managedPolicyArns)
        names << QString::fromStdString(arn.substr(arn.rfind('/') + 1));
    for (const world::InlinePolicy &policy : attached.inlinePolicies)
        names << QString::fromStdString(policy.name);
    return names.join(QStringLiteral(", "));
}

void addProof(RunRow &row, const trace::RequestEvidence &request, const text::Translation &t)
{
    const bool temporary = request.signedBy.starts_with("ASIA");
    if (!request.signedBy.empty()) {
        row.proof = temporary ? RunRow::Proof::Temporary : RunRow::Proof::LongTerm;
        row.proofWords = temporary ? t.say("Quiz", "signs with a session") : t.say("Quiz", "signs");
    } else if (request.form.find("SAMLAssertion")) {
        row.proof = RunRow::Proof::Assertion;
        row.proofWords = t.say("Quiz", "shows an assertion");
    } else if (request.form.find("WebIdentityToken")) {
        row.proof = RunRow::Proof::Token;
        row.proofWords = t.say("Quiz", "shows a token");
    }
}

RunRow callerRow(const Source &source, std::size_t step, int act)
{
    const trace::Actor &from = source.trace.steps[step].from;
    RunRow row;
    row.kind = RunRow::Kind::Caller;
    row.act = act;
    row.step = step;
    row.icon = actorIcon(from.kind);
    row.title = QString::fromStdString(from.name);
    row.value = policiesOf(from, source.world);
    if (const auto *request = source.evidence<trace::RequestEvidence>(step))
        addProof(row, *request, source.t);
    row.facts = row.title + u'|' + row.value + u'|' + QString::number(static_cast<int>(row.proof));
    return row;
}

RunRow callRow(const Source &source, std::size_t step, int act)
{
    RunRow row;
    row.kind = RunRow::Kind::Call;
    row.act = act;
    row.step = step;
    row.icon = QStringLiteral("sts");
    const auto *request = source.evidence<trace::RequestEvidence>(step);
    row.title = request != nullptr && request->call ? QString::fromUtf8(api::actionName(*request->call)) : source.words(step).title;
    const auto role = request == nullptr ? std::nullopt : request->form.find("RoleArn");
    const auto duration = request == nullptr ? std::nullopt : request->form.find("DurationSeconds");
    if (role)
        row.value = text::shortArn(*role);
    if (duration)
        (role ? row.detail : row.value) = QString::fromUtf8(*duration) + QStringLiteral("\u00A0s");
    row.facts = row.title + u'|' + row.value + u'|' + row.detail;
    if (!role && !duration)
        row.detail = source.t.say("Quiz", "no role parameter");
    return row;
}

ui::Mark markOf(trace::Verdict verdict)
{
    switch (verdict) {
    case trace::Verdict::Done: return ui::Mark::Done;
    case trace::Verdict::Passed: return ui::Mark::Passed;
    case trace::Verdict::Refused: return ui::Mark::Refused;
    case trace::Verdict::NotNeeded: return ui::Mark::NotNeeded;
    }
    return ui::Mark::Done;
}

RunRow checkRow(const Source &source, std::size_t index, int act)
{
    const trace::Step &step = source.trace.steps[index];
    const text::StepText words = source.words(index);
    RunRow row;
    row.kind = RunRow::Kind::Check;
    row.act = act;
    row.step = index;
    row.check = step.kind;
    row.title = words.title;
    row.detail = words.verdict;
    row.mark = markOf(step.verdict);
    row.stopped = step.verdict == trace::Verdict::Refused;
    row.facts = QString::fromUtf8(trace::verdictName(step.verdict));
    return row;
}

RunRow ticketRow(const Source &source, std::size_t step, int act)
{
    RunRow row;
    row.kind = RunRow::Kind::Ticket;
    row.act = act;
    row.step = step;
    row.icon = QStringLiteral("credentials");
    const auto *issued = source.evidence<trace::IssuedEvidence>(step);
    if (issued == nullptr)
        return row;
    const std::int64_t seconds = (issued->credentials.expiration - issued->issuedAt).count();
    row.title = source.t.say("Quiz", "stands for");
    row.value = text::shortArn(issued->principalArn);
    row.accessKey = middleCut(issued->credentials.accessKeyId, 8);
    row.sessionToken = middleCut(issued->credentials.sessionToken, 6);
    row.expiresIn = text::duration(seconds, source.t);
    row.lifetime = lifetimeOnScale(seconds);
    row.facts = row.value + u'|' + row.expiresIn;
    return row;
}

RunRow policiesRow(const Source &source, std::size_t index, int act)
{
    RunRow row = checkRow(source, index, act);
    row.kind = RunRow::Kind::Policies;
    row.icon = QStringLiteral("policy");
    const auto *policy = source.evidence<trace::PolicyEvidence>(index);
    if (policy == nullptr)
        return row;
    QStringList names;
    for (const policy::PolicyReport &report : policy->evaluation.reports)
        if (report.use != policy::Use::ServiceControl && report.use != policy::Use::ResourceControl)
            names << text::policyName(report.policy);
    names.removeDuplicates();
    row.title = names.isEmpty() ? source.t.say("Quiz", "No policy counts")
                                : source.t.say("Quiz", "Policies that count: %1").arg(names.join(QStringLiteral(", ")));
    row.value = QString::fromStdString(policy->evaluation.request.action);
    row.facts += u'|' + names.join(u',') + u'|' + row.value;
    return row;
}

RunRow resultRow(const Source &source, int act)
{
    RunRow row;
    row.kind = RunRow::Kind::Result;
    row.act = act;
    row.icon = QStringLiteral("resource");
    const std::size_t last = source.trace.steps.size() - 1;
    row.step = last;
    const text::StepText words = source.words(last);
    if (source.trace.refusal) {
        row.mark = ui::Mark::Refused;
        const QString code = QString::fromUtf8(api::wireName(source.trace.refusal->code));
        row.title = source.t.say("Quiz", "Refused: %1 (%2)").arg(code).arg(api::httpStatus(*source.trace.refusal));
        row.detail = words.detail;
        row.facts = QStringLiteral("refused|") + code;
    } else {
        row.mark = ui::Mark::Passed;
        row.title = source.t.say("Quiz", "Allowed to the end");
        row.detail = words.caption;
        row.facts = QStringLiteral("allowed");
    }
    return row;
}

bool isPolicies(const trace::Step &step)
{
    return step.kind == StepKind::ActionAuthorized;
}

void addStep(std::vector<RunRow> &rows, const Source &source, std::size_t index, int act)
{
    const trace::Step &step = source.trace.steps[index];
    if (step.kind == StepKind::RequestSent) {
        rows.push_back(callerRow(source, index, act));
        rows.push_back(callRow(source, index, act));
    } else if (step.kind == StepKind::CredentialsIssued) {
        rows.push_back(ticketRow(source, index, act));
    } else if (isPolicies(step)) {
        rows.push_back(policiesRow(source, index, act));
    } else if (step.kind == StepKind::ProviderAnswered) {
        RunRow row = checkRow(source, index, act);
        row.kind = RunRow::Kind::Provider;
        row.icon = actorIcon(step.from.kind);
        row.mark.reset();
        rows.push_back(row);
    } else if (!trace::opensChapter(step.kind)) {
        rows.push_back(checkRow(source, index, act));
    }
}

} // namespace

QString actorIcon(trace::ActorKind kind)
{
    switch (kind) {
    case trace::ActorKind::Person: return QStringLiteral("person");
    case trace::ActorKind::User: return QStringLiteral("iam-user");
    case trace::ActorKind::Role: return QStringLiteral("role");
    case trace::ActorKind::Provider: return QStringLiteral("provider-oidc");
    case trace::ActorKind::Broker: return QStringLiteral("broker");
    case trace::ActorKind::Sts: return QStringLiteral("sts");
    case trace::ActorKind::Resource: return QStringLiteral("resource");
    }
    return {};
}

qreal lifetimeOnScale(std::int64_t seconds)
{
    constexpr double shortest = 900, longest = 129'600;
    const double held = std::clamp<double>(static_cast<double>(seconds), shortest, longest);
    return std::log(held / shortest) / std::log(longest / shortest);
}

bool RunRow::sameSlot(const RunRow &other) const
{
    return kind == other.kind && act == other.act && (kind != Kind::Check || check == other.check);
}

QString RunRow::spoken(const text::Translation &t) const
{
    QStringList parts {title, value, proofWords, detail};
    if (kind == Kind::Ticket && !expiresIn.isEmpty())
        parts << t.say("Quiz", "expires in %1").arg(expiresIn);
    parts.removeAll(QString());
    return parts.join(t.say("Quiz", ", "));
}

std::vector<RunRow> runRows(const quiz::Played &run, const text::Translation &t)
{
    std::vector<RunRow> rows;
    if (!run.trace || !run.world || run.trace->steps.empty())
        return rows;
    const Source source {*run.trace, *run.world, t};
    int act = -1;
    for (std::size_t i = 0; i < run.trace->steps.size(); ++i) {
        if (run.trace->steps[i].kind == StepKind::RequestSent)
            ++act;
        addStep(rows, source, i, std::max(act, 0));
    }
    if (act < 0) { // no call to STS: the long-term key is used as it is
        RunRow caller = callerRow(source, 0, 0);
        caller.proof = RunRow::Proof::LongTerm;
        caller.proofWords = t.say("Quiz", "signs");
        caller.facts = caller.title + u'|' + caller.value + u'|' + QString::number(static_cast<int>(caller.proof));
        RunRow call;
        call.kind = RunRow::Kind::Call;
        call.title = t.say("Quiz", "No call to STS");
        call.absent = true;
        call.facts = QStringLiteral("none");
        rows.insert(rows.begin(), {caller, call});
    }
    rows.push_back(resultRow(source, std::max(act, 0)));
    return rows;
}

std::vector<RunRow> shownRows(const std::vector<RunRow> &rows)
{
    std::vector<RunRow> shown;
    for (const RunRow &row : rows)
        if (row.kind != RunRow::Kind::Check || row.stopped || row.check == StepKind::TrustPolicyAllows)
            shown.push_back(row);
    return shown;
}

} // namespace trustwalk::quiz_page
