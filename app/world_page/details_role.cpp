#include "app/world_page/detail_parts.h"

#include "core/world/trust_edit.h"

#include <algorithm>
#include <utility>

namespace trustwalk::world_page {

namespace {

QString kindOf(world::TrustLink::Kind kind, const Translation &t)
{
    switch (kind) {
    case world::TrustLink::Kind::User: return t.say("WorldPage", "IAM user");
    case world::TrustLink::Kind::Role: return t.say("WorldPage", "role");
    case world::TrustLink::Kind::Account: return t.say("WorldPage", "account");
    case world::TrustLink::Kind::Oidc: return t.say("WorldPage", "OIDC provider");
    case world::TrustLink::Kind::Saml: return t.say("WorldPage", "SAML provider");
    case world::TrustLink::Kind::Cognito: return t.say("WorldPage", "identity pool");
    case world::TrustLink::Kind::BuiltIn: return t.say("WorldPage", "provider built into IAM");
    case world::TrustLink::Kind::Service: return t.say("WorldPage", "AWS service");
    case world::TrustLink::Kind::Everyone: return t.say("WorldPage", "everyone");
    }
    return {};
}

std::optional<Thing> targetOf(const world::World &world, const world::TrustLink &link)
{
    if (const auto user = world.userByArn(link.principal))
        return Thing {Kind::User, link.principal, {}};
    if (const auto role = world.roleByArn(link.principal))
        return Thing {Kind::Role, link.principal, {}};
    if (world.provider(link.name) != nullptr)
        return Thing {Kind::Provider, link.name, {}};
    return std::nullopt;
}

QString kindOf(world::Trustee::Kind kind, const Translation &t)
{
    switch (kind) {
    case world::Trustee::Kind::User: return t.say("WorldPage", "IAM user");
    case world::Trustee::Kind::Role: return t.say("WorldPage", "role");
    case world::Trustee::Kind::Account: return t.say("WorldPage", "account");
    case world::Trustee::Kind::Oidc: return t.say("WorldPage", "OIDC provider");
    case world::Trustee::Kind::Saml: return t.say("WorldPage", "SAML provider");
    case world::Trustee::Kind::Cognito: return t.say("WorldPage", "identity pool");
    }
    return {};
}

/// Cuts every link of the role to this principal.
Section trustsSection(const world::World &world, const std::vector<world::TrustLink> &links, const std::string &arn, const QString &name,
                      const Translation &t)
{
    Section section {t.say("WorldPage", "Trusts"), {}, t.say("WorldPage", "Nobody can become this role"), {}};
    std::vector<std::string> trusted;
    for (const world::TrustLink &link : links) {
        if (link.roleArn != arn || std::ranges::find(trusted, link.principal) != trusted.end())
            continue;
        trusted.push_back(link.principal);
        const QString whom = link.name.empty() ? shown(link.principal) : shown(link.name);
        Row row {whom, kindOf(link.kind, t), targetOf(world, link), {}};
        if (const auto cut = world::noLongerTrusting(world, arn, link.principal))
            row.buttons.push_back(button(t.say("WorldPage", "Cut the link"), whom, Changes {*cut}));
        section.rows.push_back(std::move(row));
    }
    const auto choices = [trusted, arn, &t](const world::World &now) {
        std::vector<Choice> list;
        for (const world::Trustee &trustee : world::trusteesOf(now)) {
            if (trustee.principal == arn || std::ranges::find(trusted, trustee.principal) != trusted.end())
                continue;
            if (const auto made = world::trusting(now, arn, trustee))
                list.push_back({shown(trustee.name), kindOf(trustee.kind, t) + QStringLiteral("  ") + shown(trustee.principal), {*made}});
        }
        return list;
    };
    section.buttons.push_back(button(t.say("WorldPage", "Link\u2026"), t.say("WorldPage", "somebody"),
                                     Chooser {t.say("WorldPage", "Whom should %1 trust?").arg(name), choices}));
    return section;
}

Section durationSection(const std::string &arn, const world::Role &role, const Translation &t)
{
    const auto seconds = role.maxSessionDuration.count();
    Form form {
        t.say("WorldPage", "Longest session"),
        t.say("WorldPage", "Set"),
        {{t.say("WorldPage", "Seconds, 3600 to 43200"), QString::number(seconds)}},
        [arn](const QStringList &texts) { return Changes {world::MaxSessionDurationChanged {arn, texts.first().trimmed().toLongLong()}}; }};
    const QString hours = QString::number(static_cast<double>(seconds) / 3600);
    Row row {t.say("WorldPage", "%1 seconds").arg(seconds), t.say("WorldPage", "%1 h").arg(hours), std::nullopt, {}};
    row.buttons.push_back(button(t.say("WorldPage", "Change\u2026"), t.say("WorldPage", "the longest session"), std::move(form)));
    return {t.say("WorldPage", "Longest session"), {std::move(row)}, {}, {}};
}

} // namespace

Details roleDetails(const world::World &world, const std::vector<world::TrustLink> &links, const world::Account &account,
                    const world::Role &role, const Translation &t)
{
    const std::string arn = account.arnOf(role);
    Details details;
    details.kind = t.say("WorldPage", "Role");
    details.title = shown(role.name);
    details.facts = {{QStringLiteral("ARN"), shown(arn)}, {t.say("WorldPage", "Unique id"), shown(role.id)}};
    details.sections = {trustsSection(world, links, arn, details.title, t), policiesSection(world, arn, role.policies, t),
                        boundarySection(world, arn, role.boundaryArn, t), durationSection(arn, role, t), tagsSection(arn, role.tags, t)};
    details.documents.push_back({t.say("WorldPage", "Trust policy"),
                                 laidOut(role.trustPolicy),
                                 policy::Use::Trust,
                                 [arn](const std::string &document) { return Changes {world::TrustPolicyReplaced {arn, document}}; },
                                 {},
                                 {}});
    addInlinePolicies(details, arn, role.policies, t);
    details.rename = nameForm(
        t.say("WorldPage", "Rename the role"), t.say("WorldPage", "Rename"), details.title,
        [arn](const std::string &name) { return Changes {world::PrincipalRenamed {arn, name}}; }, t);
    details.remove = Changes {world::PrincipalRemoved {arn}};
    return details;
}

} // namespace trustwalk::world_page
