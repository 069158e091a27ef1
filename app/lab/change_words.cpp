#include "app/lab/change_words.h"

#include "app/text/translation.h"

namespace trustwalk::lab {

namespace {

using text::Translation;

QString of(const std::string &text)
{
    return QString::fromStdString(text);
}

/// The last part of an ARN: what a reader knows it by.
QString nameOf(const std::string &arn)
{
    return of(arn.substr(arn.find_last_of("/:") + 1));
}

QString nameIn(const json::Value &value)
{
    const json::Value *name = value.find("name");
    return name == nullptr ? QString() : of(name->text);
}

struct Words {
    const Translation &t;

    QString operator()(const world::TrustPolicyReplaced &c) const
    {
        return t.say("Changes", "%1 has another trust policy").arg(nameOf(c.roleArn));
    }
    QString operator()(const world::InlinePolicyPut &c) const
    {
        return t.say("Changes", "%1 has the inline policy %2").arg(nameOf(c.principalArn), of(c.name));
    }
    QString operator()(const world::InlinePolicyRemoved &c) const
    {
        return t.say("Changes", "%1 no longer has the inline policy %2").arg(nameOf(c.principalArn), of(c.name));
    }
    QString operator()(const world::ManagedPolicyReplaced &c) const
    {
        return t.say("Changes", "The managed policy %1 has another text").arg(nameOf(c.policyArn));
    }
    QString operator()(const world::PolicyAttached &c) const
    {
        return t.say("Changes", "%1 is attached to %2").arg(nameOf(c.policyArn), nameOf(c.principalArn));
    }
    QString operator()(const world::PolicyDetached &c) const
    {
        return t.say("Changes", "%1 is detached from %2").arg(nameOf(c.policyArn), nameOf(c.principalArn));
    }
    QString operator()(const world::BoundarySet &c) const
    {
        return c.policyArn.empty()
                   ? t.say("Changes", "%1 has no permissions boundary any more").arg(nameOf(c.principalArn))
                   : t.say("Changes", "%1 has %2 as its permissions boundary").arg(nameOf(c.principalArn), nameOf(c.policyArn));
    }
    QString operator()(const world::ResourcePolicyReplaced &c) const
    {
        return c.document.empty() ? t.say("Changes", "%1 has no resource-based policy any more").arg(nameOf(c.resourceArn))
                                  : t.say("Changes", "%1 has another resource-based policy").arg(nameOf(c.resourceArn));
    }
    QString operator()(const world::UserAdded &c) const { return t.say("Changes", "The user %1 is new").arg(nameIn(c.user)); }
    QString operator()(const world::RoleAdded &c) const { return t.say("Changes", "The role %1 is new").arg(nameIn(c.role)); }
    QString operator()(const world::PrincipalRemoved &c) const { return t.say("Changes", "%1 is deleted").arg(nameOf(c.arn)); }
    QString operator()(const world::KeyStatusChanged &c) const
    {
        return c.active ? t.say("Changes", "The access key %1 is active").arg(of(c.accessKeyId))
                        : t.say("Changes", "The access key %1 is deactivated").arg(of(c.accessKeyId));
    }
    QString operator()(const world::MaxSessionDurationChanged &c) const
    {
        return t.say("Changes", "Sessions of %1 may last %2 seconds").arg(nameOf(c.roleArn)).arg(c.seconds);
    }
    QString operator()(const world::MfaCodeUsed &c) const
    {
        return t.say("Changes", "A code of the MFA device %1 is used up").arg(nameOf(c.serialNumber));
    }
    QString operator()(const world::OidcClientsChanged &c) const
    {
        return t.say("Changes", "%1 takes tokens for other client IDs").arg(nameOf(c.providerArn));
    }
    QString operator()(const world::ProviderUnregistered &c) const
    {
        return t.say("Changes", "%1 is no longer registered in IAM").arg(nameOf(c.providerArn));
    }
    QString operator()(const world::AssignmentsChanged &c) const
    {
        return t.say("Changes", "%1 is assigned to other applications at %2").arg(of(c.person), of(c.provider));
    }
    QString operator()(const world::ServiceControlPolicyPut &c) const
    {
        return t.say("Changes", "The account %1 has the service control policy %2").arg(of(c.account), of(c.name));
    }
    QString operator()(const world::ResourceControlPolicyPut &c) const
    {
        return t.say("Changes", "The account %1 has the resource control policy %2").arg(of(c.account), of(c.name));
    }
    QString operator()(const world::ResourceAdded &c) const { return t.say("Changes", "The resource %1 is new").arg(nameOf(c.arn)); }
    QString operator()(const world::ResourceRemoved &c) const { return t.say("Changes", "%1 is deleted").arg(nameOf(c.arn)); }
    QString operator()(const world::ObjectRemoved &c) const
    {
        return t.say("Changes", "%1 no longer holds the object %2").arg(nameOf(c.bucketArn), of(c.key.substr(0, 80)));
    }
    QString operator()(const world::SignInCodeUsed &) const { return t.say("Changes", "A sign-in code is redeemed"); }
    /// What only the World page does to a world: no request comes to it, so its name in the file is enough here.
    template <typename C> QString operator()(const C &c) const
    {
        const json::Value value = world::changeValue(c);
        const json::Value *kind = value.find("change");
        return t.say("Changes", "Edited: %1").arg(kind != nullptr ? of(kind->text) : QString());
    }
    QString operator()(const world::ObjectPut &c) const
    {
        return t.say("Changes", "%1 holds the object %2").arg(nameOf(c.bucketArn), of(c.key.substr(0, 80)));
    }
};

} // namespace

QString changeWords(const world::Change &change, ui::Language language)
{
    return std::visit(Words {Translation::of(language)}, change);
}

} // namespace trustwalk::lab
