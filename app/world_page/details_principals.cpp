#include "app/world_page/detail_parts.h"

#include "core/base/arn.h"
#include "core/crypto/random.h"
#include "core/world/trust_edit.h"

#include <algorithm>
#include <utility>

namespace trustwalk::world_page {

namespace {

Section keysSection(const std::string &arn, const world::User &user, const Translation &t)
{
    Section section {t.say("WorldPage", "Access keys"), {}, t.say("WorldPage", "None: this user signs nothing"), {}};
    for (const world::AccessKey &key : user.accessKeys) {
        const QString id = shown(key.id);
        const QString state = key.active ? t.say("WorldPage", "active") : t.say("WorldPage", "inactive");
        const QString turn = key.active ? t.say("WorldPage", "Deactivate") : t.say("WorldPage", "Activate");
        section.rows.push_back({id,
                                state,
                                std::nullopt,
                                {button(turn, id, Changes {world::KeyStatusChanged {key.id, !key.active}}),
                                 removeButton(id, world::AccessKeyRemoved {key.id}, t)}});
    }
    const std::string secret
        = crypto::deriveText(crypto::systemSeed(), "secret", 40, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
    Form form {t.say("WorldPage", "Add an access key"),
               t.say("WorldPage", "Add"),
               {{t.say("WorldPage", "Access key id"), shown(newId("AKIA"))}, {t.say("WorldPage", "Secret access key"), shown(secret)}},
               [arn](const QStringList &texts) {
                   json::Value key = json::Value::object();
                   key.set("id", textOf(texts[0])).set("secret", textOf(texts[1]));
                   return Changes {world::AccessKeyAdded {arn, std::move(key)}};
               }};
    section.buttons.push_back(button(t.say("WorldPage", "Add\u2026"), t.say("WorldPage", "an access key"), std::move(form)));
    return section;
}

Section devicesSection(const world::Account &account, const std::string &arn, const world::User &user, const Translation &t)
{
    Section section {t.say("WorldPage", "MFA devices"), {}, t.say("WorldPage", "None"), {}};
    for (const world::MfaDevice &device : user.mfaDevices)
        section.rows.push_back({shown(device.serialNumber),
                                {},
                                std::nullopt,
                                {removeButton(shown(device.serialNumber), world::MfaDeviceRemoved {device.serialNumber}, t)}});
    const std::string seed = crypto::deriveText(crypto::systemSeed(), "seed", 32, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    Form form {t.say("WorldPage", "Add an MFA device"),
               t.say("WorldPage", "Add"),
               {{t.say("WorldPage", "Serial number"), shown("arn:aws:iam::" + account.id + ":mfa/" + user.name)},
                {t.say("WorldPage", "Seed (base32)"), shown(seed)}},
               [arn](const QStringList &texts) {
                   json::Value device = json::Value::object();
                   device.set("serialNumber", textOf(texts[0])).set("seed", textOf(texts[1]));
                   return Changes {world::MfaDeviceAdded {arn, std::move(device)}};
               }};
    section.buttons.push_back(button(t.say("WorldPage", "Add\u2026"), t.say("WorldPage", "an MFA device"), std::move(form)));
    return section;
}

Section groupsSection(const world::Account &account, const std::string &arn, const world::User &user, const Translation &t)
{
    Section section {t.say("WorldPage", "Groups"), {}, t.say("WorldPage", "In no group"), {}};
    for (const std::string &name : user.groups) {
        std::vector<std::string> others = user.groups;
        std::erase(others, name);
        const world::Group *group = account.group(name);
        section.rows.push_back({shown(name),
                                {},
                                group != nullptr ? std::optional(Thing {Kind::Group, account.arnOf(*group), {}}) : std::nullopt,
                                {button(t.say("WorldPage", "Leave"), shown(name), Changes {world::GroupsChanged {arn, others}})}});
    }
    std::vector<Choice> choices;
    for (const world::Group &group : account.groups) {
        std::vector<std::string> more = user.groups;
        if (std::ranges::find(more, group.name) != more.end())
            continue;
        more.push_back(group.name);
        choices.push_back({shown(group.name), shown(account.arnOf(group)), {world::GroupsChanged {arn, std::move(more)}}});
    }
    section.buttons.push_back(button(t.say("WorldPage", "Join\u2026"), t.say("WorldPage", "a group"),
                                     Chooser {t.say("WorldPage", "Join a group"), [choices](const world::World &) { return choices; }}));
    return section;
}

/// The roles whose trust policies name the user, and every other role to be asked for it.
Section trustedBySection(const world::World &world, const std::vector<world::TrustLink> &links, const std::string &arn, const QString &name,
                         const Translation &t)
{
    Section section {t.say("WorldPage", "Trusted by"), {}, t.say("WorldPage", "No role names this user"), {}};
    std::vector<std::string> trusting;
    for (const world::TrustLink &link : links) {
        if (link.principal != arn)
            continue;
        trusting.push_back(link.roleArn);
        const QString role = shown(std::string_view(link.roleArn).substr(link.roleArn.find_last_of('/') + 1));
        Row row {role, {}, Thing {Kind::Role, link.roleArn, {}}, {}};
        if (const auto cut = world::noLongerTrusting(world, link.roleArn, arn))
            row.buttons.push_back(button(t.say("WorldPage", "Cut the link"), role, Changes {*cut}));
        section.rows.push_back(std::move(row));
    }
    const auto choices = [trusting, arn, name](const world::World &now) {
        std::vector<Choice> list;
        for (const world::Account &account : now.accounts)
            for (const world::Role &role : account.roles) {
                const std::string roleArn = account.arnOf(role);
                if (std::ranges::find(trusting, roleArn) != trusting.end())
                    continue;
                if (const auto made = world::trusting(now, roleArn, {world::Trustee::Kind::User, arn, name.toStdString(), {}}))
                    list.push_back({shown(role.name), shown(roleArn), {*made}});
            }
        return list;
    };
    section.buttons.push_back(button(t.say("WorldPage", "Link\u2026"), t.say("WorldPage", "a role"),
                                     Chooser {t.say("WorldPage", "Which role should trust %1?").arg(name), choices}));
    return section;
}

} // namespace

Details userDetails(const world::World &world, const std::vector<world::TrustLink> &links, const world::Account &account,
                    const world::User &user, const Translation &t)
{
    const std::string arn = account.arnOf(user);
    Details details;
    details.kind = t.say("WorldPage", "IAM user");
    details.title = shown(user.name);
    details.facts = {{QStringLiteral("ARN"), shown(arn)}, {t.say("WorldPage", "Unique id"), shown(user.id)}};
    details.sections = {keysSection(arn, user, t),
                        trustedBySection(world, links, arn, details.title, t),
                        groupsSection(account, arn, user, t),
                        policiesSection(world, arn, user.policies, t),
                        boundarySection(world, arn, user.boundaryArn, t),
                        devicesSection(account, arn, user, t),
                        tagsSection(arn, user.tags, t)};
    addInlinePolicies(details, arn, user.policies, t);
    details.rename = nameForm(
        t.say("WorldPage", "Rename the user"), t.say("WorldPage", "Rename"), details.title,
        [arn](const std::string &name) { return Changes {world::PrincipalRenamed {arn, name}}; }, t);
    details.remove = Changes {world::PrincipalRemoved {arn}};
    return details;
}

Details groupDetails(const world::World &world, const world::Account &account, const world::Group &group, const Translation &t)
{
    const std::string arn = account.arnOf(group);
    Details details;
    details.kind = t.say("WorldPage", "IAM group");
    details.title = shown(group.name);
    details.facts = {{QStringLiteral("ARN"), shown(arn)}, {t.say("WorldPage", "Unique id"), shown(group.id)}};
    Section members {t.say("WorldPage", "Members"), {}, t.say("WorldPage", "Nobody"), {}};
    std::vector<Choice> choices;
    for (const world::User &user : account.users) {
        const std::string userArn = account.arnOf(user);
        std::vector<std::string> groups = user.groups;
        if (std::erase(groups, group.name) > 0) {
            members.rows.push_back({shown(user.name),
                                    {},
                                    Thing {Kind::User, userArn, {}},
                                    {removeButton(shown(user.name), world::GroupsChanged {userArn, groups}, t)}});
        } else {
            groups.push_back(group.name);
            choices.push_back({shown(user.name), shown(userArn), {world::GroupsChanged {userArn, std::move(groups)}}});
        }
    }
    members.buttons.push_back(button(t.say("WorldPage", "Add\u2026"), t.say("WorldPage", "a member"),
                                     Chooser {t.say("WorldPage", "Add a member"), [choices](const world::World &) { return choices; }}));
    details.sections = {std::move(members), policiesSection(world, arn, group.policies, t)};
    addInlinePolicies(details, arn, group.policies, t);
    details.rename = nameForm(
        t.say("WorldPage", "Rename the group"), t.say("WorldPage", "Rename"), details.title,
        [arn](const std::string &name) { return Changes {world::PrincipalRenamed {arn, name}}; }, t);
    details.remove = Changes {world::PrincipalRemoved {arn}};
    return details;
}

} // namespace trustwalk::world_page
