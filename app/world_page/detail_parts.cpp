#include "app/world_page/detail_parts.h"

#include "core/base/json.h"
#include "core/crypto/random.h"

#include <algorithm>
#include <utility>

namespace trustwalk::world_page {

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString laidOut(const policy::Document &document)
{
    const auto value = json::parse(document.text());
    return shown(value ? json::print(*value, json::Layout::Indented) : document.text()).trimmed();
}

std::string textOf(const QString &text)
{
    return text.trimmed().toStdString();
}

std::string newId(std::string_view prefix)
{
    return std::string(prefix) + crypto::deriveText(crypto::systemSeed(), "id", 16, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
}

Button button(const QString &words, const QString &name, Task task)
{
    return {words, name.isEmpty() ? words : QString(words + u' ' + name), std::move(task)};
}

Button removeButton(const QString &name, world::Change change, const Translation &t)
{
    return button(t.say("WorldPage", "Remove"), name, Changes {std::move(change)});
}

Form nameForm(const QString &title, const QString &accept, const QString &name, std::function<Changes(const std::string &)> changes,
              const Translation &t)
{
    return {title, accept, {{t.say("WorldPage", "Name"), name}}, [changes = std::move(changes)](const QStringList &texts) {
                return changes(textOf(texts.first()));
            }};
}

std::string firstPolicy(policy::Use use)
{
    switch (use) {
    case policy::Use::Trust:
        return R"({"Version":"2012-10-17","Statement":[{"Sid":"NobodyYet","Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]})";
    case policy::Use::Resource:
        return R"({"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:DeleteBucket","Resource":"*"}]})";
    case policy::Use::ResourceControl:
        return R"({"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:DeleteBucket","Resource":"*"}]})";
    case policy::Use::ServiceControl: return R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]})";
    case policy::Use::Identity:
    case policy::Use::Session:
    case policy::Use::Boundary: break;
    }
    return R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"*"}]})";
}

namespace {

std::vector<const world::ManagedPolicy *> allManaged(const world::World &world)
{
    std::vector<const world::ManagedPolicy *> policies;
    for (const world::Account &account : world.accounts)
        for (const world::ManagedPolicy &policy : account.managedPolicies)
            policies.push_back(&policy);
    for (const world::ManagedPolicy &policy : world.awsManagedPolicies)
        policies.push_back(&policy);
    return policies;
}

/// Every managed policy of the world that the principal doesn't have, each with what choosing it does.
template <typename Make>
Chooser managedChooser(const world::World &world, const QString &title, const std::vector<std::string> &had, Make make)
{
    std::vector<Choice> choices;
    for (const world::ManagedPolicy *policy : allManaged(world))
        if (std::ranges::find(had, policy->arn) == had.end())
            choices.push_back({shown(policy->name()), shown(policy->arn), {make(policy->arn)}});
    return {title, [choices = std::move(choices)](const world::World &) { return choices; }};
}

Row policyRow(const std::string &arn, Button button)
{
    return {shown(std::string_view(arn).substr(arn.find_last_of("/:") + 1)), {}, Thing {Kind::Policy, arn, {}}, {std::move(button)}};
}

} // namespace

Section policiesSection(const world::World &world, const std::string &principalArn, const world::Attached &attached, const Translation &t)
{
    Section section {t.say("WorldPage", "Managed policies"), {}, t.say("WorldPage", "None attached"), {}};
    for (const std::string &arn : attached.managedPolicyArns) {
        const QString name = shown(std::string_view(arn).substr(arn.find_last_of("/:") + 1));
        section.rows.push_back(
            policyRow(arn, button(t.say("WorldPage", "Detach"), name, Changes {world::PolicyDetached {principalArn, arn}})));
    }
    section.buttons.push_back(
        button(t.say("WorldPage", "Attach\u2026"), t.say("WorldPage", "a managed policy"),
               managedChooser(world, t.say("WorldPage", "Attach a managed policy"), attached.managedPolicyArns,
                              [principalArn](const std::string &arn) { return world::PolicyAttached {principalArn, arn}; })));
    return section;
}

Section boundarySection(const world::World &world, const std::string &principalArn, const std::optional<std::string> &boundary,
                        const Translation &t)
{
    Section section {t.say("WorldPage", "Permissions boundary"), {}, t.say("WorldPage", "None"), {}};
    if (boundary)
        section.rows.push_back(
            policyRow(*boundary, removeButton(t.say("WorldPage", "the permissions boundary"), world::BoundarySet {principalArn, {}}, t)));
    section.buttons.push_back(
        button(t.say("WorldPage", "Set\u2026"), t.say("WorldPage", "a permissions boundary"),
               managedChooser(world, t.say("WorldPage", "Set a permissions boundary"),
                              boundary ? std::vector<std::string> {*boundary} : std::vector<std::string> {},
                              [principalArn](const std::string &arn) { return world::BoundarySet {principalArn, arn}; })));
    return section;
}

Section tagsSection(const std::string &principalArn, const std::vector<world::Tag> &tags, const Translation &t)
{
    const auto valueOf = [](const std::vector<world::Tag> &list) {
        json::Value value = json::Value::object();
        for (const world::Tag &tag : list)
            value.set(tag.key, tag.value);
        return value;
    };
    Section section {t.say("WorldPage", "Tags"), {}, t.say("WorldPage", "None"), {}};
    for (const world::Tag &tag : tags) {
        std::vector<world::Tag> others = tags;
        std::erase(others, tag);
        section.rows.push_back({shown(tag.key),
                                shown(tag.value),
                                std::nullopt,
                                {removeButton(shown(tag.key), world::TagsChanged {principalArn, valueOf(others)}, t)}});
    }
    Form form {t.say("WorldPage", "Add a tag"),
               t.say("WorldPage", "Add"),
               {{t.say("WorldPage", "Key"), {}}, {t.say("WorldPage", "Value"), {}}},
               [principalArn, tags, valueOf](const QStringList &texts) {
                   std::vector<world::Tag> more = tags;
                   more.push_back({textOf(texts[0]), textOf(texts[1])});
                   return Changes {world::TagsChanged {principalArn, valueOf(more)}};
               }};
    section.buttons.push_back(button(t.say("WorldPage", "Add\u2026"), t.say("WorldPage", "a tag"), std::move(form)));
    return section;
}

void addInlinePolicies(Details &details, const std::string &principalArn, const world::Attached &attached, const Translation &t)
{
    for (const world::InlinePolicy &policy : attached.inlinePolicies) {
        const std::string name = policy.name, text = policy.document.text();
        Form rename = nameForm(
            t.say("WorldPage", "Rename the policy"), t.say("WorldPage", "Rename"), shown(name),
            [principalArn, name, text](const std::string &now) -> Changes {
                if (now == name)
                    return {};
                return {world::InlinePolicyPut {principalArn, now, text}, world::InlinePolicyRemoved {principalArn, name}};
            },
            t);
        details.documents.push_back(
            {t.say("WorldPage", "Inline policy %1").arg(shown(name)),
             laidOut(policy.document),
             policy::Use::Identity,
             [principalArn, name](const std::string &document) { return Changes {world::InlinePolicyPut {principalArn, name, document}}; },
             {button(t.say("WorldPage", "Rename\u2026"), shown(name), std::move(rename)),
              removeButton(shown(name), world::InlinePolicyRemoved {principalArn, name}, t)},
             {}});
    }
    Form form = nameForm(
        t.say("WorldPage", "Add an inline policy"), t.say("WorldPage", "Add"), QStringLiteral("NewPolicy"),
        [principalArn](const std::string &name) {
            return Changes {world::InlinePolicyPut {principalArn, name, firstPolicy(policy::Use::Identity)}};
        },
        t);
    details.documentButtons.push_back(button(t.say("WorldPage", "Add an inline policy\u2026"), {}, std::move(form)));
}

} // namespace trustwalk::world_page
