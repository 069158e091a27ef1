#include "app/text/facts.h"

#include "core/base/arn.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

#include <cstdlib>

namespace trustwalk::text {

namespace {

/// The world's name for a provider that IAM registered under this ARN.
QString providerOfArn(const Arn &arn, const world::World &world)
{
    constexpr std::string_view oidcPrefix = "oidc-provider/";
    if (arn.resource.starts_with(oidcPrefix)) {
        const std::string issuer = "https://" + arn.resource.substr(oidcPrefix.size());
        if (const world::IdentityProvider *provider = world.providerOfIssuer(issuer))
            return QString::fromUtf8(provider->name);
        return QString::fromUtf8(arn.resource.substr(oidcPrefix.size()));
    }
    return QString::fromUtf8(arn.resourceName());
}

QString unit(std::int64_t count, const QString &pattern)
{
    return QString(pattern).arg(count).replace(QLatin1Char(' '), QChar(0x00a0));
}

QString inHours(std::int64_t count, const Translation &t)
{
    return unit(count, t.say("Facts", "%1 h"));
}
QString inMinutes(std::int64_t count, const Translation &t)
{
    return unit(count, t.say("Facts", "%1 min"));
}
QString inSeconds(std::int64_t count, const Translation &t)
{
    return unit(count, t.say("Facts", "%1 s"));
}

} // namespace

QString shortName(std::string_view text, const world::World &world)
{
    const auto arn = Arn::parse(text);
    if (!arn) {
        if (const world::IdentityProvider *provider = world.providerOfIssuer(text))
            return QString::fromUtf8(provider->name);
        return shortValue(text);
    }
    if (arn->resourceType() == "oidc-provider" || arn->resourceType() == "saml-provider")
        return providerOfArn(*arn, world);
    if (arn->service == "s3")
        return shortValue(arn->resource);
    return QString::fromUtf8(arn->resourceName());
}

QString shortArn(std::string_view text)
{
    const auto arn = Arn::parse(text);
    return arn ? QString::fromUtf8(arn->resource) : shortValue(text);
}

QString shortValue(std::string_view value)
{
    constexpr qsizetype limit = 48;
    const QString text = QString::fromUtf8(value).simplified();
    if (text.size() <= limit)
        return text;
    return text.left(limit / 2) + QChar(0x2026) + text.right(limit / 2 - 1);
}

QString duration(std::int64_t seconds, const Translation &t)
{
    const std::int64_t all = seconds < 0 ? -seconds : seconds;
    const std::int64_t hours = all / 3600, minutes = all % 3600 / 60, rest = all % 60;
    QStringList parts;
    if (hours > 0)
        parts << inHours(hours, t);
    if (minutes > 0)
        parts << inMinutes(minutes, t);
    // Seconds beside hours are noise; alone, or beside few minutes, they are what a check was about.
    if (parts.isEmpty() || (hours == 0 && rest > 0))
        parts << inSeconds(rest, t);
    return parts.join(QChar(0x00a0));
}

QString localTime(Instant when)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(when.time_since_epoch().count());
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" (") + time.timeZoneAbbreviation() + QLatin1Char(')');
}

QString utcTime(Instant when)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(when.time_since_epoch().count(), Qt::UTC);
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC");
}

QString serviceName(std::string_view action)
{
    return QString::fromUtf8(action.substr(0, action.find(':'))).toUpper();
}

QString statementName(const policy::StatementReport &statement, const Translation &t)
{
    return t.say("Facts", "statement %1").arg(QString::fromUtf8(statement.label));
}

QString listed(const QStringList &names, const Translation &t)
{
    if (names.size() < 2)
        return names.join(QString());
    const QString head = names.mid(0, names.size() - 1).join(t.say("Facts", ", "));
    return t.say("Facts", "%1 and %2").arg(head, names.last());
}

QString tidied(QString text, const Translation &t)
{
    if (t.language() == ui::Language::Japanese) {
        static const QRegularExpression between(
            QStringLiteral("(?<=[\\x{3041}-\\x{30ff}\\x{4e00}-\\x{9fff}]) (?=[\\x{3041}-\\x{30ff}\\x{4e00}-\\x{9fff}])"));
        return text.remove(between);
    }
    if (text.startsWith(QLatin1String("the ")))
        text[0] = QLatin1Char('T');
    return text;
}

QString policyName(const policy::NamedDocument &policy)
{
    const QString name = QString::fromUtf8(policy.name);
    const QString separator = QStringLiteral(" / ");
    return name.contains(separator) ? name.section(separator, 1) : name;
}

const trace::RequestEvidence *stsRequest(const Scene &scene)
{
    return scene.earlier<trace::RequestEvidence>([](const trace::RequestEvidence &request) { return request.call.has_value(); });
}

QString callerName(const Scene &scene)
{
    const Translation &t = scene.t;
    for (const trace::Step &step : scene.trace.steps)
        if (step.kind == trace::StepKind::RequestSent && !step.from.name.empty())
            return QString::fromUtf8(step.from.name);
    // A request from outside begins at STS: whoever its key or session belongs to.
    for (const trace::Step &step : scene.trace.steps)
        if (const auto *caller = std::get_if<trace::CallerEvidence>(&step.evidence); caller != nullptr && !caller->arn.empty())
            return shortName(caller->arn, scene.world);
        else if (const auto *key = std::get_if<trace::KeyEvidence>(&step.evidence); key != nullptr && !key->ownerName.empty())
            return QString::fromUtf8(key->ownerName);
    return t.say("Facts", "the caller");
}

QString personName(const Scene &scene)
{
    const Translation &t = scene.t;
    for (const trace::Step &step : scene.trace.steps)
        if (step.kind == trace::StepKind::ProviderAsked && !step.from.name.empty())
            return QString::fromUtf8(step.from.name);
    return t.say("Facts", "the person");
}

QString providerName(const Scene &scene)
{
    const Translation &t = scene.t;
    for (const trace::Step &step : scene.trace.steps)
        if (step.kind == trace::StepKind::ProviderAsked && !step.to.name.empty())
            return QString::fromUtf8(step.to.name);
    for (const trace::Step &step : scene.trace.steps)
        if (const auto *provider = std::get_if<trace::ProviderEvidence>(&step.evidence))
            return shortName(provider->wanted, scene.world);
    return t.say("Facts", "the provider");
}

QString roleName(const Scene &scene)
{
    const Translation &t = scene.t;
    const trace::Act act = scene.trace.actAt(scene.index);
    for (std::size_t i = act.first; i < act.end; ++i) {
        const trace::Step &step = scene.trace.steps[i];
        if (const auto *role = std::get_if<trace::RoleEvidence>(&step.evidence))
            return shortName(role->roleArn, scene.world);
        if (const auto *request = std::get_if<trace::RequestEvidence>(&step.evidence))
            if (const auto arn = request->form.find("RoleArn"))
                return shortName(*arn, scene.world);
        const auto *policy = std::get_if<trace::PolicyEvidence>(&step.evidence);
        if (policy != nullptr && step.kind == trace::StepKind::TrustPolicyAllows)
            return shortName(policy->evaluation.request.resource, scene.world);
    }
    return t.say("Facts", "the role");
}

QString serviceOfUse(const Scene &scene)
{
    const Translation &t = scene.t;
    for (const trace::Step &step : scene.trace.steps)
        if (step.kind == trace::StepKind::CredentialsUsed && !step.to.name.empty())
            return QString::fromUtf8(step.to.name);
    return t.say("Facts", "the service");
}

std::optional<api::Operation> callAt(const trace::Trace &trace, std::size_t index)
{
    const trace::Act act = trace.actAt(index);
    for (std::size_t i = act.first; i < act.end && act.end != trace.steps.size(); ++i) // a call before the walk's own
        if (const auto *request = std::get_if<trace::RequestEvidence>(&trace.steps[i].evidence); request != nullptr && request->call)
            return request->call;
    return trace.call;
}

QString callName(const Scene &scene)
{
    if (const auto call = callAt(scene))
        return QString::fromUtf8(api::actionName(*call));
    return scene.t.say("Facts", "This call");
}

bool chapterRefused(const Scene &scene)
{
    const std::size_t end = scene.trace.actAt(scene.index).end;
    for (std::size_t i = scene.index; i < end; ++i)
        if (scene.trace.steps[i].chapter == scene.step().chapter && scene.trace.steps[i].verdict == trace::Verdict::Refused)
            return true;
    return false;
}

bool isSaml(const Scene &scene)
{
    return callAt(scene) == api::Operation::AssumeRoleWithSaml;
}

bool atService(const Scene &scene)
{
    return scene.step().chapter == trace::Chapter::Use;
}

QString checkerName(const Scene &scene)
{
    return atService(scene) ? serviceOfUse(scene) : QStringLiteral("STS");
}

} // namespace trustwalk::text
