#include "app/learn/guide_content.h"

#include <QtGlobal>

#include <algorithm>

namespace trustwalk::learn {

const std::vector<GuideQuestion> &guideQuestions()
{
    static const std::vector<GuideQuestion> all {
        {"start",
         QT_TRANSLATE_NOOP("Guide", "What do you need?"),
         {{QT_TRANSLATE_NOOP("Guide", "Credentials for AWS"), "who"},
          {QT_TRANSLATE_NOOP("Guide", "To find something out about credentials"), "find"},
          {QT_TRANSLATE_NOOP("Guide", "To limit or stop credentials"), "limit"}}},
        {"who",
         QT_TRANSLATE_NOOP("Guide", "Who will use the credentials?"),
         {{QT_TRANSLATE_NOOP("Guide", "An IAM user, with its own permissions"), "same"},
          {QT_TRANSLATE_NOOP("Guide", "A user or role that needs other permissions"), "other"},
          {QT_TRANSLATE_NOOP("Guide", "People who sign in somewhere else"), "people"},
          {QT_TRANSLATE_NOOP("Guide", "A program on EC2, Lambda or ECS"), "!service"},
          {QT_TRANSLATE_NOOP("Guide", "A build job or a pod with an OIDC token"), "!oidc"}}},
        {"same",
         QT_TRANSLATE_NOOP("Guide", "Why temporary credentials?"),
         {{QT_TRANSLATE_NOOP("Guide", "The API asks for MFA"), "!mfa"},
          {QT_TRANSLATE_NOOP("Guide", "The device or place is not trusted with a lasting key"), "!device"}}},
        {"other",
         QT_TRANSLATE_NOOP("Guide", "Where are the permissions?"),
         {{QT_TRANSLATE_NOOP("Guide", "In the same account"), "!role"},
          {QT_TRANSLATE_NOOP("Guide", "In another account of ours"), "!cross"},
          {QT_TRANSLATE_NOOP("Guide", "In the account of a customer, for whom we work"), "!third"}}},
        {"people",
         QT_TRANSLATE_NOOP("Guide", "How do they sign in?"),
         {{QT_TRANSLATE_NOOP("Guide", "SAML 2.0: AD FS, Okta, Entra ID"), "saml"},
          {QT_TRANSLATE_NOOP("Guide", "A web identity: Google, Apple, Cognito"), "!cognito"},
          {QT_TRANSLATE_NOOP("Guide", "A system of our own, neither SAML nor OIDC"), "own"}}},
        {"saml",
         QT_TRANSLATE_NOOP("Guide", "What do they use AWS with?"),
         {{QT_TRANSLATE_NOOP("Guide", "The CLI or a program"), "!saml"},
          {QT_TRANSLATE_NOOP("Guide", "The console in the browser"), "!samlConsole"}}},
        {"own",
         QT_TRANSLATE_NOOP("Guide", "What should the broker hand out?"),
         {{QT_TRANSLATE_NOOP("Guide", "A link to the console"), "!console"},
          {QT_TRANSLATE_NOOP("Guide", "Credentials for up to twelve hours"), "!brokerRole"},
          {QT_TRANSLATE_NOOP("Guide", "Credentials for more than twelve hours"), "!federation"}}},
        {"find",
         QT_TRANSLATE_NOOP("Guide", "What do you want to know?"),
         {{QT_TRANSLATE_NOOP("Guide", "Whose credentials these are"), "!whose"},
          {QT_TRANSLATE_NOOP("Guide", "Which account a leaked key ID belongs to"), "!keyInfo"},
          {QT_TRANSLATE_NOOP("Guide", "What an encoded failure message says"), "!decode"}}},
        {"limit",
         QT_TRANSLATE_NOOP("Guide", "What do you want to limit?"),
         {{QT_TRANSLATE_NOOP("Guide", "All sessions of a role that are out already"), "!revoke"},
          {QT_TRANSLATE_NOOP("Guide", "One session, when it is issued"), "!narrow"},
          {QT_TRANSLATE_NOOP("Guide", "What a user or role can ever be given"), "!boundary"}}},
    };
    return all;
}

const std::vector<GuideAnswer> &guideAnswers()
{
    static const std::vector<GuideAnswer> all {
        {"!service", QT_TRANSLATE_NOOP("Guide", "A role attached to the service"),
         QT_TRANSLATE_NOOP("Guide", "The service gets and renews the role’s credentials; your code makes no call to STS."),
         QT_TRANSLATE_NOOP("Guide", "Access keys in the code or the image would last until somebody finds them."), ""},
        {"!oidc", QT_TRANSLATE_NOOP("Guide", "AssumeRoleWithWebIdentity"),
         QT_TRANSLATE_NOOP("Guide", "The job shows its OIDC token; no AWS key is stored. Condition the trust policy on aud and sub."),
         QT_TRANSLATE_NOOP("Guide", "AssumeRole would need a key in the job."), "call:3"},
        {"!mfa", QT_TRANSLATE_NOOP("Guide", "GetSessionToken with MFA"),
         QT_TRANSLATE_NOOP("Guide", "The session stays the user and carries the MFA, which policies can ask for."),
         QT_TRANSLATE_NOOP("Guide", "A role session carries no MFA into later calls, and the other calls take no MFA code."),
         "lesson:mfa-protected-api"},
        {"!device", QT_TRANSLATE_NOOP("Guide", "GetSessionToken"),
         QT_TRANSLATE_NOOP("Guide", "The same user for at most 36 hours; a lost device loses no lasting key."),
         QT_TRANSLATE_NOOP("Guide", "AssumeRole would change the permissions."), "call:0"},
        {"!role", QT_TRANSLATE_NOOP("Guide", "AssumeRole"),
         QT_TRANSLATE_NOOP("Guide", "The role has the other permissions, only while it is needed."),
         QT_TRANSLATE_NOOP("Guide", "GetSessionToken gives nothing that the user does not have."), "call:1"},
        {"!cross", QT_TRANSLATE_NOOP("Guide", "AssumeRole across accounts"),
         QT_TRANSLATE_NOOP("Guide", "The role in the other account trusts yours, and your own policy allows sts:AssumeRole."),
         QT_TRANSLATE_NOOP("Guide", "Users in every account would mean keys in every account."), "call:1"},
        {"!third", QT_TRANSLATE_NOOP("Guide", "AssumeRole with an external ID"),
         QT_TRANSLATE_NOOP("Guide", "The customer’s role asks for the external ID that you keep for this customer."),
         QT_TRANSLATE_NOOP("Guide", "Shared access keys can be neither limited in time nor told apart."),
         "lesson:cross-account-external-id"},
        {"!cognito", QT_TRANSLATE_NOOP("Guide", "A Cognito identity pool"),
         QT_TRANSLATE_NOOP("Guide", "In the enhanced flow Cognito calls AssumeRoleWithWebIdentity for the app."),
         QT_TRANSLATE_NOOP("Guide", "GetFederationToken would need AWS keys in the app."), "lesson:cognito-enhanced-flow"},
        {"!saml", QT_TRANSLATE_NOOP("Guide", "AssumeRoleWithSAML"),
         QT_TRANSLATE_NOOP("Guide", "The assertion of the company’s IdP is exchanged for credentials of a role."),
         QT_TRANSLATE_NOOP("Guide", "AssumeRoleWithWebIdentity takes OIDC tokens, not assertions."), "call:4"},
        {"!samlConsole", QT_TRANSLATE_NOOP("Guide", "Post the assertion to the sign-in endpoint"),
         QT_TRANSLATE_NOOP("Guide", "The browser posts it to signin.aws.amazon.com/saml, which calls STS for you."),
         QT_TRANSLATE_NOOP("Guide", "getSigninToken is for brokers."), ""},
        {"!console", QT_TRANSLATE_NOOP("Guide", "A broker and getSigninToken"),
         QT_TRANSLATE_NOOP("Guide", "Credentials of AssumeRole or GetFederationToken become a sign-in link, good for 15 minutes."),
         QT_TRANSLATE_NOOP("Guide", "GetSessionToken’s credentials are not taken."), "lesson:console-sign-in"},
        {"!brokerRole", QT_TRANSLATE_NOOP("Guide", "AssumeRole by the broker"),
         QT_TRANSLATE_NOOP("Guide", "A role bounds what the broker can hand out, and the broker may hold a role of its own."),
         QT_TRANSLATE_NOOP("Guide", "GetFederationToken needs the lasting key of an IAM user."), "call:1"},
        {"!federation", QT_TRANSLATE_NOOP("Guide", "GetFederationToken"),
         QT_TRANSLATE_NOOP("Guide", "Up to 36 hours, with the user’s permissions cut down by the session policy."),
         QT_TRANSLATE_NOOP("Guide", "Roles end at twelve hours, a chain of them at one."), "call:2"},
        {"!whose", QT_TRANSLATE_NOOP("Guide", "GetCallerIdentity"),
         QT_TRANSLATE_NOOP("Guide", "It needs no permission, and no policy can deny it."),
         QT_TRANSLATE_NOOP("Guide", "Trying other calls tells only what is allowed."), "lesson:get-caller-identity"},
        {"!keyInfo", QT_TRANSLATE_NOOP("Guide", "GetAccessKeyInfo"),
         QT_TRANSLATE_NOOP("Guide", "It names the account of a key ID, of other accounts too, and says nothing of its state."),
         QT_TRANSLATE_NOOP("Guide", "GetCallerIdentity needs the secret."), ""},
        {"!decode", QT_TRANSLATE_NOOP("Guide", "DecodeAuthorizationMessage"),
         QT_TRANSLATE_NOOP("Guide", "It decodes what EC2 and others append to UnauthorizedOperation, and needs a permission of its own."),
         QT_TRANSLATE_NOOP("Guide", "Base64 tools cannot read it."), ""},
        {"!revoke", QT_TRANSLATE_NOOP("Guide", "Revoke the sessions"),
         QT_TRANSLATE_NOOP("Guide", "A Deny on aws:TokenIssueTime stops everything issued before."),
         QT_TRANSLATE_NOOP("Guide", "Credentials themselves can’t be taken back, and a changed trust policy does not touch them."),
         "lesson:revoking-sessions"},
        {"!narrow", QT_TRANSLATE_NOOP("Guide", "A session policy"),
         QT_TRANSLATE_NOOP("Guide", "Passed with the call; what role and session policy both allow remains."),
         QT_TRANSLATE_NOOP("Guide", "A role for every task would be many roles."), "lesson:session-policy-narrows"},
        {"!boundary", QT_TRANSLATE_NOOP("Guide", "A permissions boundary"),
         QT_TRANSLATE_NOOP("Guide", "Whatever is attached later, nothing outside the boundary is allowed."),
         QT_TRANSLATE_NOOP("Guide", "A service control policy limits the whole account."), "lesson:permissions-boundary"},
    };
    return all;
}

const GuideQuestion *guideQuestion(std::string_view id)
{
    const auto &all = guideQuestions();
    const auto found = std::find_if(all.begin(), all.end(), [&](const GuideQuestion &question) { return question.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const GuideAnswer *guideAnswer(std::string_view id)
{
    const auto &all = guideAnswers();
    const auto found = std::find_if(all.begin(), all.end(), [&](const GuideAnswer &answer) { return answer.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace trustwalk::learn
