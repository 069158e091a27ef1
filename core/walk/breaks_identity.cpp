#include "core/walk/break_parts.h"

namespace trustwalk::walk {

namespace {

using api::Operation;

void swapKeyAndSecret(sigv4::Credentials &credentials)
{
    std::string secret(credentials.secretAccessKey.reveal());
    credentials.secretAccessKey = crypto::Secret(std::move(credentials.accessKeyId));
    credentials.accessKeyId = std::move(secret);
}

Changes deactivateKey(const Cast &cast, const world::World &)
{
    Changes changes;
    for (const world::AccessKey &key : cast.user->accessKeys)
        changes.push_back(world::KeyStatusChanged {key.id, false});
    return changes;
}

/// A space where the key id begins: a slip of copy and paste.
void breakAuthorization(RawRequest &request)
{
    std::string value(request.header("Authorization").value_or(""));
    const std::size_t place = value.find("Credential=");
    if (place != std::string::npos)
        value.insert(place + std::string_view("Credential=").size(), " ");
    request.setHeader("Authorization", value);
}

void alterSessionToken(sigv4::Credentials &credentials)
{
    char &letter = credentials.sessionToken[credentials.sessionToken.size() / 2];
    letter = letter == 'A' ? 'B' : 'A';
}

void tryToCreateUser(Walk &walk)
{
    walk.action
        = walk.call == Operation::GetSessionToken || walk.call == Operation::GetFederationToken ? "ec2:RunInstances" : "iam:CreateUser";
    walk.resource.clear();
}

Changes denyCaller(const Cast &cast, const world::World &)
{
    return inlinePolicy(cast.account->arnOf(*cast.user), "NoTemporaryCredentials",
                        R"({"Effect":"Deny","Action":["sts:AssumeRole","sts:GetFederationToken"],"Resource":"*"})");
}

Changes setBoundary(const Cast &cast, const world::World &)
{
    const std::string arn = "arn:aws:iam::" + cast.account->id + ":policy/CloudWatchOnly";
    return {world::ManagedPolicyReplaced {arn, policyOf(R"({"Effect":"Allow","Action":["cloudwatch:*","sts:*"],"Resource":"*"})")},
            world::BoundarySet {grantorOf(cast), arn}};
}

Changes setServiceControl(const Cast &cast, const world::World &)
{
    return {
        world::ServiceControlPolicyPut {cast.account->id, "FullAWSAccess", policyOf(R"({"Effect":"Allow","Action":"*","Resource":"*"})")},
        world::ServiceControlPolicyPut {cast.account->id, "NoComputeOrStorage",
                                        policyOf(R"({"Effect":"Deny","Action":["ec2:*","s3:*"],"Resource":"*"})")}};
}

Changes denyAtBucket(const Cast &, const world::World &world)
{
    for (const world::Resource &resource : world.resources)
        if (resource.arn.starts_with("arn:aws:s3:::"))
            return {world::ResourcePolicyReplaced {
                resource.arn, policyOf(R"({"Sid":"Locked","Effect":"Deny","Principal":"*","Action":"s3:GetObject","Resource":")"
                                       + resource.arn + R"(/*"})")}};
    return {};
}

} // namespace

std::vector<BreakDefinition> identityBreaks()
{
    return {
        {{"wrong-secret-key", BreakGroup::IdentityAndKeys, signedCalls(), {{BreakPart::Parameters, "signing key"}}},
         {.credentials =
              [](sigv4::Credentials &credentials) {
                  credentials.secretAccessKey = crypto::Secret("Xs93kLmQ0vTz8RwPb2NcYd7HfJgUaEoIWRONGKEY");
              }}},
        {{"unknown-access-key", BreakGroup::IdentityAndKeys, signedCalls(), {{BreakPart::Parameters, "signing key"}}},
         {.credentials = [](sigv4::Credentials &credentials) { credentials.accessKeyId = "AKIAI00NOBODYEXAMPLE"; }}},
        {{"key-and-secret-swapped", BreakGroup::IdentityAndKeys, signedCalls(), {{BreakPart::Parameters, "signing key"}}},
         {.credentials = swapKeyAndSecret}},
        {{"deactivated-key", BreakGroup::IdentityAndKeys, signedCalls(), {{BreakPart::World, "access key"}}}, {.changes = deactivateKey}},
        {{"unsigned-request", BreakGroup::IdentityAndKeys, signedCalls(), {{BreakPart::Bytes, "Authorization"}}},
         {.request = [](RawRequest &request) { request.removeHeader("Authorization"); }}},
        {{"broken-authorization-header", BreakGroup::IdentityAndKeys, signedCalls(), {{BreakPart::Bytes, "Authorization"}}},
         {.request = breakAuthorization}},
        {{"changed-after-signing", BreakGroup::IdentityAndKeys, signedCalls(), {{BreakPart::Bytes, "body"}}},
         {.request = [](RawRequest &request) { request.body += "&DurationSeconds=3600"; }}},
        {{"session-token-left-out", BreakGroup::IdentityAndKeys, everyCall(), {{BreakPart::Parameters, "session token at the end"}}},
         {.useCredentials = [](sigv4::Credentials &credentials) { credentials.sessionToken.clear(); }}},
        {{"session-token-altered", BreakGroup::IdentityAndKeys, everyCall(), {{BreakPart::Parameters, "session token at the end"}}},
         {.useCredentials = alterSessionToken}},
        {{"action-not-allowed", BreakGroup::IdentityAndKeys, everyCall(), {{BreakPart::Parameters, "action at the end"}}},
         {.walk = tryToCreateUser}},
        {{"caller-explicitly-denied",
          BreakGroup::IdentityAndKeys,
          {Operation::AssumeRole, Operation::GetFederationToken},
          {{BreakPart::World, "identity policy of the caller"}}},
         {.changes = denyCaller}},
        {{"permissions-boundary", BreakGroup::IdentityAndKeys, everyCall(), {{BreakPart::World, "permissions boundary"}}},
         {.changes = setBoundary}},
        {{"service-control-policy", BreakGroup::IdentityAndKeys, everyCall(), {{BreakPart::World, "service control policy"}}},
         {.changes = setServiceControl}},
        {{"resource-policy-denies",
          BreakGroup::IdentityAndKeys,
          everyCall(),
          {{BreakPart::World, "resource policy"}, {BreakPart::Parameters, "action at the end"}}},
         {.changes = denyAtBucket,
          .walk =
              [](Walk &walk) {
                  walk.action = "s3:GetObject";
                  walk.resource.clear();
              }}},
    };
}

} // namespace trustwalk::walk
