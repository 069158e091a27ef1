#include "app/world_page/detail_parts.h"

#include "core/base/arn.h"

#include <algorithm>
#include <utility>

namespace trustwalk::world_page {

namespace {

using ControlChange = std::function<world::Change(const std::string &name, const std::string &document)>;

/// One level of control policies: documents of the account.
void addControls(Details &details, const std::vector<world::InlinePolicy> &policies, policy::Use use, const QString &title,
                 const QString &adding, const ControlChange &change, const Translation &t)
{
    for (const world::InlinePolicy &policy : policies) {
        const std::string name = policy.name;
        details.documents.push_back({title.arg(shown(name)),
                                     laidOut(policy.document),
                                     use,
                                     [name, change](const std::string &document) { return Changes {change(name, document)}; },
                                     {removeButton(shown(name), change(name, {}), t)},
                                     {}});
    }
    Form form = nameForm(
        adding, t.say("WorldPage", "Add"), QStringLiteral("NewPolicy"),
        [change, use](const std::string &name) { return Changes {change(name, firstPolicy(use))}; }, t);
    details.documentButtons.push_back(button(adding + QStringLiteral("\u2026"), {}, std::move(form)));
}

/// Calls `meet(arn, attached, boundary)` for each user, group and role.
template <typename Meet> void eachPrincipal(const world::World &world, Meet meet)
{
    static const std::optional<std::string> none;
    for (const world::Account &account : world.accounts) {
        for (const world::User &user : account.users)
            meet(Thing {Kind::User, account.arnOf(user), {}}, user.name, user.policies, user.boundaryArn);
        for (const world::Group &group : account.groups)
            meet(Thing {Kind::Group, account.arnOf(group), {}}, group.name, group.policies, none);
        for (const world::Role &role : account.roles)
            meet(Thing {Kind::Role, account.arnOf(role), {}}, role.name, role.policies, role.boundaryArn);
    }
}

/// AWS has no rename of policies: a new one takes the place of the old one wherever that is used.
Changes renamed(const world::World &world, const world::ManagedPolicy &policy, const std::string &name)
{
    const std::string now = policy.arn.substr(0, policy.arn.size() - policy.name().size()) + name;
    if (now == policy.arn)
        return {};
    Changes changes {world::ManagedPolicyReplaced {now, policy.document.text()}};
    eachPrincipal(world, [&](const Thing &thing, const std::string &, const world::Attached &attached, const auto &boundary) {
        if (std::ranges::find(attached.managedPolicyArns, policy.arn) != attached.managedPolicyArns.end()) {
            changes.emplace_back(world::PolicyAttached {thing.id, now});
            changes.emplace_back(world::PolicyDetached {thing.id, policy.arn});
        }
        if (boundary == policy.arn)
            changes.emplace_back(world::BoundarySet {thing.id, now});
    });
    changes.emplace_back(world::ManagedPolicyRemoved {policy.arn});
    return changes;
}

Section objectsSection(const world::Resource &bucket, const Translation &t)
{
    const std::string arn = bucket.arn;
    const auto form = [&t, arn](const QString &title, const QString &accept, const QString &key, const QString &body) {
        return Form {
            title, accept, {{t.say("WorldPage", "Key"), key}, {t.say("WorldPage", "Text"), body}}, [arn](const QStringList &texts) {
                return Changes {world::ObjectPut {arn, textOf(texts[0]), texts[1].toStdString()}};
            }};
    };
    Section section {t.say("WorldPage", "Objects"), {}, t.say("WorldPage", "None"), {}};
    for (const world::Resource::Object &object : bucket.objects) {
        const QString key = shown(object.key);
        Form change = form(t.say("WorldPage", "Change an object"), t.say("WorldPage", "Put"), key, shown(object.body));
        section.rows.push_back({key,
                                shown(object.body).simplified().left(40),
                                std::nullopt,
                                {button(t.say("WorldPage", "Change\u2026"), key, std::move(change)),
                                 removeButton(key, world::ObjectRemoved {arn, object.key}, t)}});
    }
    section.buttons.push_back(button(t.say("WorldPage", "Add\u2026"), t.say("WorldPage", "an object"),
                                     form(t.say("WorldPage", "Add an object"), t.say("WorldPage", "Put"), {}, {})));
    return section;
}

} // namespace

Details accountDetails(const world::World &, const world::Account &account, const Translation &t)
{
    const std::string id = account.id;
    Details details;
    details.kind = t.say("WorldPage", "Account");
    details.title = shown(account.name.empty() ? account.id : account.name);
    details.facts = {{t.say("WorldPage", "Account id"), shown(account.id)},
                     {t.say("WorldPage", "Users"), QString::number(account.users.size())},
                     {t.say("WorldPage", "Groups"), QString::number(account.groups.size())},
                     {t.say("WorldPage", "Roles"), QString::number(account.roles.size())}};
    addControls(
        details, account.serviceControlPolicies, policy::Use::ServiceControl, t.say("WorldPage", "Service control policy %1"),
        t.say("WorldPage", "Add a service control policy"),
        [id](const std::string &name, const std::string &document) -> world::Change {
            return world::ServiceControlPolicyPut {id, name, document};
        },
        t);
    addControls(
        details, account.resourceControlPolicies, policy::Use::ResourceControl, t.say("WorldPage", "Resource control policy %1"),
        t.say("WorldPage", "Add a resource control policy"),
        [id](const std::string &name, const std::string &document) -> world::Change {
            return world::ResourceControlPolicyPut {id, name, document};
        },
        t);
    details.rename = nameForm(
        t.say("WorldPage", "Rename the account"), t.say("WorldPage", "Rename"), shown(account.name),
        [id](const std::string &name) { return Changes {world::AccountRenamed {id, name}}; }, t);
    details.remove = Changes {world::AccountRemoved {id}};
    return details;
}

Details managedPolicyDetails(const world::World &world, const world::ManagedPolicy &policy, const Translation &t)
{
    const std::string arn = policy.arn;
    Details details;
    const bool ofAws = arn.starts_with("arn:aws:iam::aws:");
    details.kind = ofAws ? t.say("WorldPage", "AWS managed policy") : t.say("WorldPage", "Customer managed policy");
    details.title = shown(policy.name());
    details.facts = {{QStringLiteral("ARN"), shown(arn)}};
    Section used {t.say("WorldPage", "Attached to"), {}, t.say("WorldPage", "Nobody"), {}};
    Section limits {t.say("WorldPage", "Boundary of"), {}, t.say("WorldPage", "Nobody"), {}};
    eachPrincipal(world, [&](const Thing &thing, const std::string &name, const world::Attached &attached, const auto &boundary) {
        if (std::ranges::find(attached.managedPolicyArns, arn) != attached.managedPolicyArns.end())
            used.rows.push_back({shown(name),
                                 {},
                                 thing,
                                 {button(t.say("WorldPage", "Detach"), shown(name), Changes {world::PolicyDetached {thing.id, arn}})}});
        if (boundary == arn)
            limits.rows.push_back({shown(name), {}, thing, {removeButton(shown(name), world::BoundarySet {thing.id, {}}, t)}});
    });
    details.sections = {std::move(used), std::move(limits)};
    Document document {t.say("WorldPage", "Policy"),
                       laidOut(policy.document),
                       policy::Use::Identity,
                       [arn](const std::string &text) { return Changes {world::ManagedPolicyReplaced {arn, text}}; },
                       {},
                       {}};
    if (ofAws)
        document.note = t.say("WorldPage", "AWS keeps this policy; in your own account you could only attach it.");
    details.documents.push_back(std::move(document));
    if (!ofAws)
        details.rename = nameForm(
            t.say("WorldPage", "Rename the policy"), t.say("WorldPage", "Rename"), details.title,
            [world = &world, policy](const std::string &name) { return renamed(*world, policy, name); }, t);
    details.remove = Changes {world::ManagedPolicyRemoved {arn}};
    return details;
}

Details resourceDetails(const world::World &, const world::Resource &resource, const Translation &t)
{
    const std::string arn = resource.arn;
    Details details;
    details.kind = t.say("WorldPage", "Resource");
    details.title = shown(resource.name);
    details.facts = {{QStringLiteral("ARN"), shown(arn)}, {t.say("WorldPage", "Owner"), shown(resource.account)}};
    if (arn.starts_with("arn:aws:s3:::"))
        details.sections.push_back(objectsSection(resource, t));
    const auto put = [arn](const std::string &text) { return Changes {world::ResourcePolicyReplaced {arn, text}}; };
    if (resource.policy) {
        details.documents.push_back({t.say("WorldPage", "Resource policy"),
                                     laidOut(*resource.policy),
                                     policy::Use::Resource,
                                     put,
                                     {removeButton(t.say("WorldPage", "the resource policy"), world::ResourcePolicyReplaced {arn, {}}, t)},
                                     {}});
    } else {
        json::Value first = *json::parse(firstPolicy(policy::Use::Resource));
        details.documentButtons.push_back(
            button(t.say("WorldPage", "Add a resource policy"), {}, put(json::print(first, json::Layout::Indented))));
    }
    details.rename = nameForm(
        t.say("WorldPage", "Rename the resource"), t.say("WorldPage", "Rename"), details.title,
        [arn](const std::string &name) { return Changes {world::ResourceRenamed {arn, name}}; }, t);
    details.remove = Changes {world::ResourceRemoved {arn}};
    return details;
}

} // namespace trustwalk::world_page
