#include "app/inspector/blocks.h"

#include "app/text/translation.h"
#include "core/base/json.h"
#include "core/base/result.h"

#include <QLocale>

namespace trustwalk::inspector {

namespace {

using text::Translation;

Mark markOf(bool passed)
{
    return passed ? Mark::Passed : Mark::Refused;
}

/// Every kind of evidence with its words; visited exhaustively.
struct ToBlocks {
    const Translation &t;
    ui::Language language;
    const trace::Trace &trace;
    std::size_t index;

    Blocks operator()(const std::monostate &) const { return {}; }
    Blocks operator()(const trace::RequestEvidence &e) const { return requestBlocks(e, language); }
    Blocks operator()(const sigv4::Verification &) const { return signatureBlocks(trace, index, language); }
    Blocks operator()(const trace::TokenEvidence &) const { return tokenBlocks(trace, index, language); }
    Blocks operator()(const trace::AssertionEvidence &) const { return assertionBlocks(trace, index, language); }
    Blocks operator()(const trace::PolicyEvidence &e) const { return policyBlocks(e.evaluation, language); }

    Blocks operator()(const trace::ScopeEvidence &e) const
    {
        const auto row = [](const QString &label, const std::string &given, const std::string &wanted) {
            return Field {label,
                          given == wanted ? QString::fromUtf8(given)
                                          : QString::fromUtf8(given) + QStringLiteral("  \u2260  ") + QString::fromUtf8(wanted),
                          markOf(given == wanted)};
        };
        return {Heading {t.say("Inspector", "Credential scope")},
                Fields {{row(t.say("Inspector", "Date"), e.given.date, e.wanted.date),
                         row(t.say("Inspector", "Region"), e.given.region, e.wanted.region),
                         row(t.say("Inspector", "Service"), e.given.service, e.wanted.service),
                         row(t.say("Inspector", "Terminator"), e.given.terminator, e.wanted.terminator)}}};
    }

    Blocks operator()(const trace::KeyEvidence &e) const
    {
        Fields fields {
            {{t.say("Inspector", "Access key ID"), QString::fromUtf8(e.accessKeyId)},
             {t.say("Inspector", "Belongs to"), e.found ? QString::fromUtf8(e.ownerArn) : t.say("Inspector", "nobody"), markOf(e.found)}}};
        if (e.found)
            fields.rows.push_back(
                {t.say("Inspector", "Status"), e.active ? t.say("Inspector", "Active") : t.say("Inspector", "Inactive"), markOf(e.active)});
        return {Heading {t.say("Inspector", "The access key")}, fields};
    }

    Blocks operator()(const trace::SessionEvidence &e) const
    {
        Fields fields {{{t.say("Inspector", "Access key ID"), QString::fromUtf8(e.accessKeyId), markOf(e.boundToKey)}}};
        if (e.boundToKey) {
            fields.rows.push_back({t.say("Inspector", "Stands for"), QString::fromUtf8(e.principalArn)});
            fields.rows.push_back({t.say("Inspector", "Rights of"), QString::fromUtf8(e.issuerArn), markOf(e.issuerExists)});
            fields.rows.push_back({t.say("Inspector", "Issued"), shownTime(e.issuedAt)});
            fields.rows.push_back({t.say("Inspector", "Expires"), shownTime(e.expiresAt), markOf(e.now < e.expiresAt)});
            fields.rows.push_back({t.say("Inspector", "Now"), shownTime(e.now)});
        }
        return {Heading {t.say("Inspector", "What the session token says")}, fields};
    }

    Blocks operator()(const trace::ClockEvidence &e) const
    {
        const auto apart = (e.now - e.signedAt).count();
        return {Heading {t.say("Inspector", "Two clocks")},
                Fields {{{t.say("Inspector", "Signed at"), shownTime(e.signedAt)},
                         {t.say("Inspector", "Clock of the service"), shownTime(e.now)},
                         {t.say("Inspector", "Apart"), t.say("Inspector", "%1 s").arg(apart), markOf(std::abs(apart) <= e.window.count())},
                         {t.say("Inspector", "At most"), t.say("Inspector", "%1 s").arg(e.window.count())}}}};
    }

    Blocks operator()(const trace::ParametersEvidence &e) const
    {
        Fields fields;
        for (const api::ParameterCheck &check : e.checks)
            fields.rows.push_back(
                {QString::fromUtf8(check.parameter),
                 QString::fromUtf8(check.value) + (check.limit.empty() ? QString() : QStringLiteral("   ") + constraint(check)),
                 markOf(check.passed)});
        return {Heading {t.say("Inspector", "Parameters and their limits")}, fields};
    }

    QString constraint(const api::ParameterCheck &check) const
    {
        const QString limit = QString::fromUtf8(check.limit);
        switch (check.constraint) {
        case api::ParameterCheck::Constraint::Required: return t.say("Inspector", "required");
        case api::ParameterCheck::Constraint::MinimumLength: return t.say("Inspector", "%1 characters or more").arg(limit);
        case api::ParameterCheck::Constraint::MaximumLength: return t.say("Inspector", "%1 characters or fewer").arg(limit);
        case api::ParameterCheck::Constraint::Pattern: return limit;
        case api::ParameterCheck::Constraint::MinimumValue: return QStringLiteral("\u2265 ") + limit;
        case api::ParameterCheck::Constraint::MaximumValue: return QStringLiteral("\u2264 ") + limit;
        case api::ParameterCheck::Constraint::MaximumItems: return t.say("Inspector", "%1 items or fewer").arg(limit);
        case api::ParameterCheck::Constraint::Arn: return QStringLiteral("ARN");
        case api::ParameterCheck::Constraint::Number: return limit;
        }
        return {};
    }

    Blocks operator()(const trace::CallerEvidence &e) const
    {
        QString kind;
        switch (e.credentials) {
        case trace::CallerEvidence::Credentials::LongTerm: kind = t.say("Inspector", "long-term credentials"); break;
        case trace::CallerEvidence::Credentials::Session: kind = t.say("Inspector", "temporary credentials"); break;
        case trace::CallerEvidence::Credentials::Root: kind = t.say("Inspector", "the root user’s credentials"); break;
        case trace::CallerEvidence::Credentials::None: kind = t.say("Inspector", "none"); break;
        }
        return {Fields {{{t.say("Inspector", "Caller"), QString::fromUtf8(e.arn)},
                         {t.say("Inspector", "Credentials"), kind},
                         {t.say("Inspector", "Call"), QString::fromUtf8(api::actionName(e.call))}}}};
    }

    Blocks operator()(const trace::SignInEvidence &e) const
    {
        return {Heading {t.say("Inspector", "Sign-in")}, Fields {{{t.say("Inspector", "Person"), QString::fromUtf8(e.person)},
                                                                  {t.say("Inspector", "Signs in as"), QString::fromUtf8(e.signInName)},
                                                                  {t.say("Inspector", "Provider"), QString::fromUtf8(e.provider)},
                                                                  {t.say("Inspector", "Application"), QString::fromUtf8(e.application)}}}};
    }

    Blocks operator()(const trace::IdentityEvidence &e) const
    {
        QStringList amr;
        for (const std::string &method : e.amr)
            amr.append(QString::fromUtf8(method));
        return {Heading {t.say("Inspector", "Identity in the pool")},
                Fields {{{t.say("Inspector", "Identity pool"), QString::fromUtf8(e.poolId)},
                         {t.say("Inspector", "Identity ID"), QString::fromUtf8(e.identityId)},
                         {t.say("Inspector", "Login"),
                          QString::fromUtf8(e.loginProvider) + QStringLiteral(": ") + QString::fromUtf8(e.loginSubject)},
                         {QStringLiteral("amr"), amr.join(QStringLiteral(", "))}}}};
    }

    Blocks operator()(const trace::ProviderEvidence &e) const
    {
        const bool found = !e.registeredArn.empty();
        return {Heading {t.say("Inspector", "Registered in IAM?")},
                Fields {{{t.say("Inspector", "Named"), QString::fromUtf8(e.wanted)},
                         {t.say("Inspector", "Registered"), found ? QString::fromUtf8(e.registeredArn) : t.say("Inspector", "no"),
                          markOf(found)},
                         {t.say("Inspector", "Account"), QString::fromUtf8(e.account)}}}};
    }

    Blocks operator()(const trace::MfaEvidence &e) const
    {
        return {Heading {t.say("Inspector", "MFA")}, Fields {{{t.say("Inspector", "Device"), QString::fromUtf8(e.serialNumber)},
                                                              {t.say("Inspector", "Code sent"), QString::fromUtf8(e.code),
                                                               markOf(e.result == trace::MfaEvidence::Result::Valid)},
                                                              {t.say("Inspector", "Caller"), QString::fromUtf8(e.deviceOwner)}}}};
    }

    Blocks operator()(const trace::RoleEvidence &e) const
    {
        return {Fields {{{t.say("Inspector", "Role"), QString::fromUtf8(e.roleArn), markOf(e.found)}}}};
    }

    Blocks operator()(const trace::DurationEvidence &e) const
    {
        const auto seconds = [&](std::int64_t count) {
            return t.say("Inspector", "%1 s").arg(QLocale::c().toString(static_cast<qlonglong>(count)).replace(u',', u'\u202F'));
        };
        return {Heading {t.say("Inspector", "Duration")},
                Fields {{{e.fromDefault ? t.say("Inspector", "By default") : t.say("Inspector", "Asked for"), seconds(e.requested),
                          markOf(e.granted == e.requested || e.requested <= e.maximum)},
                         {t.say("Inspector", "At most"), seconds(e.maximum)},
                         {t.say("Inspector", "Granted"), e.requested <= e.maximum ? seconds(e.granted) : QStringLiteral("\u2014")}}}};
    }

    Blocks operator()(const trace::SessionPolicyEvidence &e) const
    {
        Blocks blocks;
        for (const std::string &document : e.documents) {
            blocks.emplace_back(Heading {t.say("Inspector", "Session policy: can only narrow")});
            blocks.emplace_back(Code {indentedJson(document), {}});
        }
        Fields fields {{{t.say("Inspector", "Packed size"),
                         t.say("Inspector", "%1 % (our estimate: AWS does not publish how it packs)").arg(e.packedPercent),
                         markOf(e.packedPercent <= 100)}}};
        for (const std::string &arn : e.arns)
            fields.rows.push_back({t.say("Inspector", "Managed policy"), QString::fromUtf8(arn)});
        blocks.emplace_back(fields);
        return blocks;
    }

    Blocks operator()(const trace::TagsEvidence &e) const
    {
        Fields fields;
        for (const api::Tag &tag : e.passed)
            fields.rows.push_back({QString::fromUtf8(tag.key), QString::fromUtf8(tag.value)});
        if (!e.sourceIdentity.empty())
            fields.rows.push_back({t.say("Inspector", "Source identity"), QString::fromUtf8(e.sourceIdentity)});
        Blocks blocks {Heading {t.say("Inspector", "Passed with the call")}, fields};
        if (e.evaluation)
            for (Block &block : policyBlocks(*e.evaluation, language))
                blocks.push_back(std::move(block));
        return blocks;
    }

    Blocks operator()(const trace::BrokerEvidence &e) const
    {
        return {Heading {t.say("Inspector", "What the broker decides")},
                Fields {{{t.say("Inspector", "Person"), QString::fromUtf8(e.person)},
                         {QStringLiteral("Name"), QString::fromUtf8(e.sessionName)},
                         {t.say("Inspector", "Signs with the key of"), QString::fromUtf8(e.userArn)}}},
                Heading {t.say("Inspector", "Session policy: can only narrow")}, Code {indentedJson(e.sessionPolicy), {}}};
    }

    Blocks operator()(const trace::IssuedEvidence &e) const
    {
        return {Heading {t.say("Inspector", "The credential set")},
                Fields {{{t.say("Inspector", "Access key ID"), QString::fromUtf8(e.credentials.accessKeyId)},
                         {t.say("Inspector", "Secret access key"), QString::fromUtf8(e.credentials.secretAccessKey), Mark::None, true},
                         {t.say("Inspector", "Session token"), QString::fromUtf8(e.credentials.sessionToken), Mark::None, true},
                         {t.say("Inspector", "Expires"), shownTime(e.credentials.expiration)}}},
                Heading {t.say("Inspector", "Whom they stand for")},
                Fields {{{t.say("Inspector", "Principal"), QString::fromUtf8(e.principalArn)},
                         {t.say("Inspector", "Rights of"), QString::fromUtf8(e.issuerArn)}}}};
    }

    Blocks operator()(const trace::AnswerEvidence &e) const
    {
        Blocks blocks {Heading {t.say("Inspector", "The service’s answer")},
                       Fields {{{QStringLiteral("HTTP"),
                                 QStringLiteral("%1 %2").arg(e.response.status).arg(QString::fromUtf8(reasonPhrase(e.response.status))),
                                 markOf(e.response.status < 400)},
                                {t.say("Inspector", "Action"), QString::fromUtf8(e.action)},
                                {t.say("Inspector", "Resource"), QString::fromUtf8(e.resourceArn)}}}};
        if (!e.modelled)
            blocks.emplace_back(Paragraph {t.say("Inspector", "This action is authorised only: Trustwalk does not carry it out.")});
        return blocks;
    }
};

void addRefusal(Blocks &blocks, const trace::Trace &trace, const Translation &t)
{
    if (!trace.refusal)
        return;
    blocks.emplace_back(Heading {t.say("Inspector", "The answer")});
    blocks.emplace_back(Fields {{{QStringLiteral("HTTP"), QStringLiteral("%1 %2")
                                                              .arg(api::httpStatus(*trace.refusal))
                                                              .arg(QString::fromUtf8(reasonPhrase(api::httpStatus(*trace.refusal))))},
                                 {QStringLiteral("Code"), QString::fromUtf8(api::wireName(trace.refusal->code)), Mark::Refused},
                                 {QStringLiteral("Message"), QString::fromUtf8(trace.refusal->message)}}});
}

} // namespace

QString indentedJson(std::string_view json)
{
    const auto value = json::parse(json);
    return value ? QString::fromUtf8(json::print(*value, json::Layout::Indented)).trimmed() : QString::fromUtf8(json);
}

Blocks evidenceBlocks(const trace::Trace &trace, std::size_t index, ui::Language language)
{
    const Translation &t = Translation::of(language);
    const trace::Step &step = trace.steps[index];
    Blocks blocks = std::visit(ToBlocks {t, language, trace, index}, step.evidence);
    if (step.verdict == trace::Verdict::Refused)
        addRefusal(blocks, trace, t);
    return blocks;
}

QString rawText(const trace::Step &step)
{
    if (const auto *request = std::get_if<trace::RequestEvidence>(&step.evidence))
        return QString::fromUtf8(request->request.text());
    if (const auto *issued = std::get_if<trace::IssuedEvidence>(&step.evidence))
        return QString::fromUtf8(issued->response.text());
    if (const auto *answer = std::get_if<trace::AnswerEvidence>(&step.evidence))
        return QString::fromUtf8(answer->response.text());
    if (const auto *token = std::get_if<trace::TokenEvidence>(&step.evidence))
        return QString::fromUtf8(token->token.compact);
    if (const auto *assertion = std::get_if<trace::AssertionEvidence>(&step.evidence))
        return QString::fromUtf8(assertion->xml);
    if (const auto *verification = std::get_if<sigv4::Verification>(&step.evidence))
        return QString::fromUtf8(verification->canonicalRequest + "\n\n" + verification->stringToSign);
    if (const auto *policy = std::get_if<trace::PolicyEvidence>(&step.evidence)) {
        QString all;
        for (const policy::PolicyReport &report : policy->evaluation.reports)
            all += QString::fromUtf8(report.policy.name) + u'\n' + QString::fromUtf8(report.policy.document.text())
                   + QStringLiteral("\n\n");
        return all.trimmed();
    }
    return {};
}

} // namespace trustwalk::inspector
