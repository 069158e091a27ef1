#include "app/text/policy_warning_text.h"

#include "app/text/translation.h"

namespace trustwalk::text {

namespace {

using K = policy::Warning::Kind;

/// Whole ARNs, as one would search the file for them; but no pages of text.
QString shown(std::string_view subject)
{
    constexpr qsizetype limit = 160;
    const QString text = QString::fromUtf8(subject).simplified();
    return text.size() <= limit ? text : text.left(limit - 1) + QChar(0x2026);
}

QString sentence(K kind, const Translation &t)
{
    switch (kind) {
    case K::AllowNotPrincipal:
        return t.say("PolicyWarnings", "Allow with NotPrincipal grants everybody else, anonymous callers too. AWS no longer supports it.");
    case K::NotPrincipalWithoutAccount:
        return t.say("PolicyWarnings", "A Deny with NotPrincipal has to list the account beside the user or session, or it hits them too.");
    case K::NotPrincipalAndBoundary:
        return t.say(
            "PolicyWarnings",
            "A Deny with NotPrincipal always hits users and roles that have a permissions boundary. Use Condition with aws:PrincipalArn.");
    case K::EveryoneAllowed:
        return t.say("PolicyWarnings", "Principal \"*\" without a condition allows everybody, without credentials too.");
    case K::AccountDenied: return t.say("PolicyWarnings", "A Deny of %1 hits every principal of that account, its administrators too.");
    case K::AccountDelegates:
        return t.say("PolicyWarnings", "%1 means every principal of that account whose own policy allows it, not the root user alone.");
    case K::DeletedPrincipal:
        return t.say("PolicyWarnings", "%1 is the unique ID of a principal that was deleted. A new one of the same name is somebody else.");
    case K::CallNeverFits: return t.say("PolicyWarnings", "%1 cannot make the calls that this statement allows.");
    case K::AudienceNotPinned:
        return t.say("PolicyWarnings", "Nothing says for which application the token must be: add a condition on the audience of %1.");
    case K::SubjectNotPinned:
        return t.say("PolicyWarnings", "Many organisations share the issuer %1: without a condition on the subject each of them gets in.");
    case K::AllowNotAction: return t.say("PolicyWarnings", "Allow with NotAction allows everything else, services of the future included.");
    case K::AllowNotResource: return t.say("PolicyWarnings", "Allow with NotResource allows every other resource.");
    case K::EverythingAllowed: return t.say("PolicyWarnings", "Action \"*\" on Resource \"*\" allows everything.");
    case K::PassRoleAnywhere:
        return t.say("PolicyWarnings", "iam:PassRole on \"*\" lets every role be handed to a service, stronger ones too.");
    case K::AssumeRoleAnywhere:
        return t.say("PolicyWarnings", "sts:AssumeRole on \"*\" covers every role anywhere that trusts this account.");
    case K::DenyWithoutEffect: return t.say("PolicyWarnings", "%1 needs no permission and cannot be denied.");
    case K::ActsOnObjects:
        return t.say("PolicyWarnings", "%1 acts on objects, and the Resource names a bucket alone. Add its ARN with /* behind it.");
    case K::ActsOnBuckets:
        return t.say("PolicyWarnings", "%1 acts on the bucket, and the Resource names objects alone. Add the bucket’s own ARN.");
    case K::VariableInArnHead: return t.say("PolicyWarnings", "Before the fifth colon of an ARN a variable is plain text: %1.");
    case K::VariablesAreText: return t.say("PolicyWarnings", "Without Version 2012-10-17 the variable in %1 is plain text.");
    case K::WildcardIsText:
        return t.say("PolicyWarnings", "This operator compares exactly: the wildcard in %1 is plain text. Use StringLike or ArnLike.");
    case K::DenyMissesAbsentKey:
        return t.say("PolicyWarnings", "Requests with long-term keys have no %1, so this Deny misses them. Use BoolIfExists.");
    case K::AllowAcceptsAbsentKey:
        return t.say("PolicyWarnings", "IfExists lets requests without %1 pass: those with long-term keys. Use Bool.");
    case K::AllowAcceptsMissingKey:
        return t.say("PolicyWarnings",
                     "A negated operator is also true for a request without %1, which this Allow lets pass. Add Null with false.");
    case K::NullAsksPresenceAlone:
        return t.say("PolicyWarnings", "Temporary credentials without MFA have %1 too, with false, so Null does not find MFA. Use Bool.");
    case K::ForAllValuesInAllow: return t.say("PolicyWarnings", "ForAllValues is true for a request without %1. Add Null with false.");
    case K::SetOperatorMissing:
        return t.say("PolicyWarnings", "%1 has several values; without ForAllValues or ForAnyValue the comparison is not documented.");
    case K::DenyHitsAbsentKey:
        return t.say("PolicyWarnings", "Requests through a VPC endpoint have no %1, and this negated Deny hits them.");
    case K::ValueNeverMatches: return t.say("PolicyWarnings", "The value %1 can never match under this operator.");
    case K::ShortArnPattern: return t.say("PolicyWarnings", "%1 has fewer than six parts; how AWS compares it is not documented.");
    }
    return {};
}

} // namespace

QString policyWarningText(const policy::Warning &warning, ui::Language language)
{
    const Translation &t = Translation::of(language);
    const QString text = sentence(warning.kind, t);
    if (!text.contains(QStringLiteral("%1")))
        return text;
    const QString subject = shown(warning.subject);
    return text.arg(subject.isEmpty() ? t.say("PolicyWarnings", "this value") : subject);
}

std::string_view policyWarningName(K kind)
{
    switch (kind) {
    case K::AllowNotPrincipal: return "AllowNotPrincipal";
    case K::NotPrincipalWithoutAccount: return "NotPrincipalWithoutAccount";
    case K::NotPrincipalAndBoundary: return "NotPrincipalAndBoundary";
    case K::EveryoneAllowed: return "EveryoneAllowed";
    case K::AccountDenied: return "AccountDenied";
    case K::AccountDelegates: return "AccountDelegates";
    case K::DeletedPrincipal: return "DeletedPrincipal";
    case K::CallNeverFits: return "CallNeverFits";
    case K::AudienceNotPinned: return "AudienceNotPinned";
    case K::SubjectNotPinned: return "SubjectNotPinned";
    case K::AllowNotAction: return "AllowNotAction";
    case K::AllowNotResource: return "AllowNotResource";
    case K::EverythingAllowed: return "EverythingAllowed";
    case K::PassRoleAnywhere: return "PassRoleAnywhere";
    case K::AssumeRoleAnywhere: return "AssumeRoleAnywhere";
    case K::DenyWithoutEffect: return "DenyWithoutEffect";
    case K::ActsOnObjects: return "ActsOnObjects";
    case K::ActsOnBuckets: return "ActsOnBuckets";
    case K::VariableInArnHead: return "VariableInArnHead";
    case K::VariablesAreText: return "VariablesAreText";
    case K::WildcardIsText: return "WildcardIsText";
    case K::DenyMissesAbsentKey: return "DenyMissesAbsentKey";
    case K::AllowAcceptsAbsentKey: return "AllowAcceptsAbsentKey";
    case K::AllowAcceptsMissingKey: return "AllowAcceptsMissingKey";
    case K::NullAsksPresenceAlone: return "NullAsksPresenceAlone";
    case K::ForAllValuesInAllow: return "ForAllValuesInAllow";
    case K::SetOperatorMissing: return "SetOperatorMissing";
    case K::DenyHitsAbsentKey: return "DenyHitsAbsentKey";
    case K::ValueNeverMatches: return "ValueNeverMatches";
    case K::ShortArnPattern: return "ShortArnPattern";
    }
    return {};
}

} // namespace trustwalk::text
