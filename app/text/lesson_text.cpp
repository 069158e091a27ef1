#include "app/text/lesson_text.h"

#include "app/text/translation.h"

#include <QtGlobal>

namespace trustwalk::text {

namespace {

struct Row {
    std::string_view id;
    const char *title, *subtitle, *intro, *use, *caution;
    trace::Source source;
};

constexpr Row rows[] = {
    {"mfa-protected-api",
     QT_TRANSLATE_NOOP("Lessons", "MFA-protected API"),
     QT_TRANSLATE_NOOP("Lessons", "An API that asks for MFA"),
     QT_TRANSLATE_NOOP("Lessons",
                       "Operator’s policy allows stopping instances only with MFA. A request signed with the long-term key says nothing of "
                       "MFA, so it is refused. GetSessionToken takes the code of the device, and the session carries it."),
     QT_TRANSLATE_NOOP("Lessons", "Stopping, deleting or paying should need more than a key."),
     QT_TRANSLATE_NOOP("Lessons", "A Deny has to use BoolIfExists: requests with long-term keys lack the condition key."),
     {"Secure API access with MFA", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html"}},
    {"cross-account-external-id",
     QT_TRANSLATE_NOOP("Lessons", "Cross-account with external ID"),
     QT_TRANSLATE_NOOP("Lessons", "A vendor works in a customer’s account"),
     QT_TRANSLATE_NOOP("Lessons", "The customer’s role trusts the vendor’s account, under one condition: the external ID that belongs to "
                                  "this customer. The vendor’s own policy must allow the call too, as the two are in different accounts."),
     QT_TRANSLATE_NOOP("Lessons", "A third party reads or manages resources in the account of many customers."),
     QT_TRANSLATE_NOOP("Lessons",
                       "The external ID is no secret. It works because the vendor, not the customer, decides which one goes along."),
     {"Access to AWS accounts owned by third parties",
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html"}},
    {"confused-deputy",
     QT_TRANSLATE_NOOP("Lessons", "The confused deputy"),
     QT_TRANSLATE_NOOP("Lessons", "The same vendor without an external ID"),
     QT_TRANSLATE_NOOP("Lessons", "Another customer of the vendor enters this customer’s role ARN as its own. The vendor assumes the role "
                                  "for the wrong one, and AWS allows it: the trust policy asks for nothing but the vendor’s account."),
     QT_TRANSLATE_NOOP("Lessons", "To see what the external ID protects from."),
     QT_TRANSLATE_NOOP("Lessons", "Everything is signed and allowed here, and still wrong. Compare it with the walk before."),
     {"The confused deputy problem", "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html"}},
    {"role-chaining",
     QT_TRANSLATE_NOOP("Lessons", "Role chaining"),
     QT_TRANSLATE_NOOP("Lessons", "From one role to the next, for an hour"),
     QT_TRANSLATE_NOOP("Lessons", "Pipeline takes on Build, and signs the next AssumeRole with the session that it got: a chain. Release "
                                  "trusts Build, not Pipeline. Its maximum is twelve hours, yet a chain lasts one hour at most."),
     QT_TRANSLATE_NOOP("Lessons", "Each stage of a pipeline has a role of its own."),
     QT_TRANSLATE_NOOP("Lessons", "More than 3,600 seconds are refused, not trimmed. Credentials of GetSessionToken count as a chain too."),
     {"IAM roles: terms and concepts (role chaining)", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html"}},
    {"session-policy-narrows",
     QT_TRANSLATE_NOOP("Lessons", "A session policy narrows"),
     QT_TRANSLATE_NOOP("Lessons", "Less than the role for one session"),
     QT_TRANSLATE_NOOP("Lessons", "DataEngineer may do everything with the bucket. Analyst passes a session policy that allows reading "
                                  "only. What both allow remains: writing is refused, although the role allows it."),
     QT_TRANSLATE_NOOP("Lessons", "One role serves many jobs, and each job should get no more than it needs."),
     QT_TRANSLATE_NOOP("Lessons", "A session policy never adds a permission. A resource policy that names the session grants past it."),
     {"Session policies", "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html"}},
    {"permissions-boundary",
     QT_TRANSLATE_NOOP("Lessons", "Permissions boundary"),
     QT_TRANSLATE_NOOP("Lessons", "The most a user can ever have"),
     QT_TRANSLATE_NOOP("Lessons", "Developer has PowerUserAccess and a boundary that names EC2’s Describe actions and S3. The boundary "
                                  "grants nothing; it is the line that identity policies can’t cross. Launching instances is refused."),
     QT_TRANSLATE_NOOP("Lessons", "Somebody may manage users and roles, but never give more than the boundary."),
     QT_TRANSLATE_NOOP("Lessons", "The boundary alone allows nothing. A role has its own boundary, independent of who takes it on."),
     {"Permissions boundaries for IAM entities", "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"}},
    {"session-tags-abac",
     QT_TRANSLATE_NOOP("Lessons", "Session tags (ABAC)"),
     QT_TRANSLATE_NOOP("Lessons", "One role, a folder for each team"),
     QT_TRANSLATE_NOOP("Lessons", "Alice passes the session tag team=red. TeamMember’s policy allows objects below the folder that the tag "
                                  "names: ${aws:PrincipalTag/team}. One role serves every team, and no team reads another’s folder."),
     QT_TRANSLATE_NOOP("Lessons", "Teams and projects come and go faster than policies can be written."),
     QT_TRANSLATE_NOOP("Lessons", "Tags need sts:TagSession. Without a condition on aws:RequestTag a caller could pass any team."),
     {"Pass session tags in AWS STS", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html"}},
    {"source-identity",
     QT_TRANSLATE_NOOP("Lessons", "Source identity"),
     QT_TRANSLATE_NOOP("Lessons", "Who it really was, through every role"),
     QT_TRANSLATE_NOOP("Lessons", "Administrator takes nobody without a name: the trust policy wants sts:SourceIdentity to be the user’s "
                                  "own name. It stays in the session, through every further role, and stands in CloudTrail."),
     QT_TRANSLATE_NOOP("Lessons", "Several people share a role, and it must be seen who did what."),
     QT_TRANSLATE_NOOP("Lessons", "Once set it can’t be changed. It needs sts:SetSourceIdentity in the trust policy."),
     {"Monitor and control actions taken with assumed roles",
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html"}},
    {"revoking-sessions",
     QT_TRANSLATE_NOOP("Lessons", "Revoking sessions"),
     QT_TRANSLATE_NOOP("Lessons", "Stopping credentials that are out already"),
     QT_TRANSLATE_NOOP("Lessons",
                       "Agent gets credentials for an hour. Three minutes later somebody revokes the role’s sessions: a policy denies "
                       "everything to sessions issued before that moment. The credentials are intact, and worth nothing."),
     QT_TRANSLATE_NOOP("Lessons", "Credentials have leaked, and waiting for their expiration is no choice."),
     QT_TRANSLATE_NOOP("Lessons", "Credentials can’t be deleted. Sessions that are issued later are not affected."),
     {"Revoke IAM role temporary security credentials",
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html"}},
    {"cognito-classic-flow",
     QT_TRANSLATE_NOOP("Lessons", "Cognito: basic (classic) flow"),
     QT_TRANSLATE_NOOP("Lessons", "The app calls STS itself"),
     QT_TRANSLATE_NOOP("Lessons", "The app gives IdpA’s ID token to the identity pool and gets Cognito’s own token, valid for ten minutes. "
                                  "With it the app calls AssumeRoleWithWebIdentity and names the role."),
     QT_TRANSLATE_NOOP("Lessons", "The app has to choose among several roles."),
     QT_TRANSLATE_NOOP("Lessons", "The pool must allow the classic flow, and the role’s trust policy must name the pool’s ID as audience."),
     {"Identity pools authentication flow", "https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html"}},
    {"cognito-enhanced-flow",
     QT_TRANSLATE_NOOP("Lessons", "Cognito: enhanced flow"),
     QT_TRANSLATE_NOOP("Lessons", "Cognito calls STS for the app"),
     QT_TRANSLATE_NOOP("Lessons", "GetCredentialsForIdentity does both: Cognito mints its token, calls AssumeRoleWithWebIdentity with it, "
                                  "and hands the credentials over. The app sees neither the token nor the role’s ARN."),
     QT_TRANSLATE_NOOP("Lessons", "The usual way for mobile and web apps: one call less, and no role in the app."),
     QT_TRANSLATE_NOOP("Lessons", "The role is the pool’s choice. For guests Cognito adds a scope-down policy."),
     {"Identity pools authentication flow", "https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html"}},
    {"console-sign-in",
     QT_TRANSLATE_NOOP("Lessons", "Console sign-in by a broker"),
     QT_TRANSLATE_NOOP("Lessons", "A link to the console for somebody without an IAM user"),
     QT_TRANSLATE_NOOP("Lessons",
                       "The broker gets credentials by GetFederationToken and gives all three parts to the federation endpoint. It answers "
                       "with a sign-in token, good for 15 minutes, from which the broker makes the link for the browser."),
     QT_TRANSLATE_NOOP("Lessons", "People of the company shall use the console without a user in IAM."),
     QT_TRANSLATE_NOOP("Lessons", "SessionDuration is refused here: the console lasts as long as the federation token. Credentials of "
                                  "GetSessionToken are not taken."),
     {"Enable custom identity broker access to the AWS console",
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html"}},
    {"get-caller-identity",
     QT_TRANSLATE_NOOP("Lessons", "GetCallerIdentity despite a Deny"),
     QT_TRANSLATE_NOOP("Lessons", "The one question that is always answered"),
     QT_TRANSLATE_NOOP("Lessons", "A policy denies Suspect everything, all of STS included. GetSessionToken works all the same, and so "
                                  "does GetCallerIdentity at the end: neither needs a permission, and no policy takes them away."),
     QT_TRANSLATE_NOOP("Lessons", "To find out whose credentials these are."),
     QT_TRANSLATE_NOOP("Lessons", "It proves an identity, not a permission."),
     {"GetCallerIdentity (AWS STS API Reference)", "https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html"}},
    {"bucket-policy-names-session",
     QT_TRANSLATE_NOOP("Lessons", "A bucket policy names the session"),
     QT_TRANSLATE_NOOP("Lessons", "A permission that no role has"),
     QT_TRANSLATE_NOOP("Lessons", "Inspection has no policy at all. The bucket’s own policy names one session of it by ARN and allows "
                                  "reading: within an account that is enough. Another session of the same role is refused."),
     QT_TRANSLATE_NOOP("Lessons", "One piece of work needs one bucket, and the role shall stay empty."),
     QT_TRANSLATE_NOOP("Lessons",
                       "A grant to the session’s ARN is not limited by a session policy or a boundary. One to the role’s ARN is."),
     {"AWS JSON policy elements: Principal",
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html"}},
};

} // namespace

std::optional<WalkText> lessonText(std::string_view id, ui::Language language)
{
    const Translation &t = Translation::of(language);
    for (const Row &row : rows) {
        if (row.id != id)
            continue;
        WalkText text;
        text.title = t.say("Lessons", row.title);
        text.subtitle = t.say("Lessons", row.subtitle);
        text.intro = t.say("Lessons", row.intro);
        text.useCases = {t.say("Lessons", row.use)};
        text.cautions = {t.say("Lessons", row.caution)};
        text.sources = {row.source};
        return text;
    }
    return std::nullopt;
}

WalkText walkText(const std::string &lesson, api::Operation call, ui::Language language)
{
    return lessonText(lesson, language).value_or(walkText(call, language));
}

} // namespace trustwalk::text
