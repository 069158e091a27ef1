#include "core/resources/resources.h"

#include "core/base/arn.h"
#include "core/base/encoding.h"

#include <algorithm>
#include <array>

namespace trustwalk::resources {

namespace {

struct S3Path {
    std::string bucket, key;
};

S3Path s3PathOf(const RawRequest &request)
{
    const std::string decoded = percentDecode(request.rawPath).value_or(request.rawPath);
    const std::string path = decoded.substr(decoded.empty() ? 0 : 1);
    const std::size_t slash = path.find('/');
    return slash == std::string::npos ? S3Path {path, {}} : S3Path {path.substr(0, slash), path.substr(slash + 1)};
}

/// The parts of buckets and objects that S3 has and we don't: ?acl, ?policy, ?uploads …
bool asksForMore(const Form &query)
{
    constexpr std::array<std::string_view, 24> parts {"accelerate",
                                                      "acl",
                                                      "analytics",
                                                      "attributes",
                                                      "cors",
                                                      "encryption",
                                                      "intelligent-tiering",
                                                      "inventory",
                                                      "lifecycle",
                                                      "logging",
                                                      "metrics",
                                                      "notification",
                                                      "object-lock",
                                                      "policy",
                                                      "policyStatus",
                                                      "publicAccessBlock",
                                                      "replication",
                                                      "requestPayment",
                                                      "tagging",
                                                      "torrent",
                                                      "uploads",
                                                      "uploadId",
                                                      "versions",
                                                      "website"};
    return std::ranges::any_of(parts, [&](std::string_view part) { return query.find(part).has_value(); });
}

/// Empty: the method does nothing there.
std::string s3Action(const RawRequest &request, const S3Path &path, const Form &query)
{
    // A walk's client names an action that isn't modelled; at the local endpoint nobody may.
    if (const auto named = query.find("x-action"); named && request.header("Host").value_or("").ends_with(".amazonaws.com"))
        return std::string(*named);
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (asksForMore(query))
        return "Unmodelled";
    if (path.bucket.empty())
        return reads ? "ListAllMyBuckets" : "";
    if (path.key.empty())
        return !reads ? "" : query.find("location") ? "GetBucketLocation" : "ListBucket";
    if (request.method == "PUT")
        return "PutObject";
    if (request.method == "DELETE")
        return "DeleteObject";
    return reads ? "GetObject" : "";
}

void addS3Keys(Target &target, std::string_view callerAccount, const RawRequest &request)
{
    if (!callerAccount.empty()) // signed
        target.conditionKeys = {{"s3:signatureversion", "AWS4-HMAC-SHA256"},
                                {"s3:authType", request.header("Authorization") ? "REST-HEADER" : "REST-QUERY-STRING"}};
    if (target.action != "s3:ListBucket")
        return;
    for (const std::string_view name : {"prefix", "delimiter", "max-keys"})
        if (const auto value = target.form.find(name))
            target.conditionKeys.emplace_back("s3:" + std::string(name), *value);
}

Target s3Target(const world::World &world, std::string_view callerAccount, const RawRequest &request)
{
    const S3Path path = s3PathOf(request);
    Target target;
    target.form = parseForm(request.rawQuery);
    const std::string action = s3Action(request, path, target.form);
    target.action = action.empty() ? "" : "s3:" + action;
    const std::string bucketArn = "arn:aws:s3:::" + path.bucket;
    target.resourceArn = path.bucket.empty() ? "*" : path.key.empty() ? bucketArn : bucketArn + "/" + path.key;
    const world::Resource *bucket = world.resource(bucketArn);
    target.resourceAccount = bucket != nullptr ? bucket->account : std::string(callerAccount);
    constexpr std::array<std::string_view, 5> modelled {"GetBucketLocation", "GetObject", "ListBucket", "ListAllMyBuckets", "PutObject"};
    target.modelled = std::ranges::find(modelled, action) != modelled.end();
    addS3Keys(target, callerAccount, request);
    return target;
}

/// A role by its name alone has the path that it was made with.
std::string roleArn(const world::World &world, const std::string &account, const std::string &name)
{
    const world::Account *owner = world.account(account);
    const world::Role *role = owner != nullptr ? owner->role(name) : nullptr;
    return role != nullptr ? owner->arnOf(*role) : Arn::role(account, "/", name);
}

std::string userArn(const world::World &world, const std::string &account, const std::string &name)
{
    const world::Account *owner = world.account(account);
    const world::User *user = owner != nullptr ? owner->user(name) : nullptr;
    return user != nullptr ? owner->arnOf(*user) : Arn::user(account, "/", name);
}

/// The resource types of the actions that walks use; an action without one is authorised on "*".
std::string queryResource(const world::World &world, std::string_view service, std::string_view action, std::string_view account,
                          const Form &form)
{
    if (const auto given = form.find("ResourceArn"))
        return std::string(*given);
    const std::string acct(account);
    const auto named = [&](std::string_view field) { return std::string(form.find(field).value_or("*")); };
    if (service == "ec2" && action == "RunInstances")
        return "arn:aws:ec2:" + world.region + ":" + acct + ":instance/*";
    if (service == "ec2" && (action == "StartInstances" || action == "StopInstances" || action == "TerminateInstances"))
        return "arn:aws:ec2:" + world.region + ":" + acct + ":instance/" + named("InstanceId.1");
    constexpr std::array userActions {"CreateUser", "DeleteUser", "GetUser", "CreateAccessKey", "PutUserPolicy", "AttachUserPolicy"};
    constexpr std::array roleActions {"CreateRole", "DeleteRole", "GetRole", "PutRolePolicy", "AttachRolePolicy", "UpdateAssumeRolePolicy",
                                      "PassRole"};
    if (service == "iam" && action == "ListRoles")
        return "*";
    if (service == "iam" && std::ranges::find(userActions, action) != userActions.end())
        return userArn(world, acct, named("UserName"));
    if (service == "iam" && std::ranges::find(roleActions, action) != roleActions.end())
        return roleArn(world, acct, named("RoleName"));
    return "*";
}

bool isModelled(std::string_view service, std::string_view action)
{
    if (service == "ec2")
        return action == "DescribeInstances" || action == "RunInstances";
    return service == "iam" && (action == "ListRoles" || action == "GetRole" || action == "UpdateAssumeRolePolicy");
}

/// The parameters, of a query and then of a form.
Form parametersOf(const RawRequest &request)
{
    Form form = parseForm(request.rawQuery);
    if (request.method != "GET")
        for (FormField &field : parseForm(request.body).fields)
            form.fields.push_back(std::move(field));
    return form;
}

std::optional<Target> queryTarget(const world::World &world, std::string_view service, std::string_view callerAccount,
                                  const RawRequest &request)
{
    Target target;
    target.form = parametersOf(request);
    const auto action = target.form.find("Action");
    if (!action || action->empty())
        return std::nullopt;
    target.action = std::string(service) + ":" + std::string(*action);
    target.resourceArn = queryResource(world, service, *action, callerAccount, target.form);
    const auto arn = Arn::parse(target.resourceArn);
    target.resourceAccount = arn && !arn->account.empty() ? arn->account : std::string(callerAccount);
    if (const world::Resource *known = world.resource(target.resourceArn))
        target.resourceAccount = known->account;
    target.modelled = isModelled(service, *action);
    if (const auto type = target.form.find("InstanceType"); type && target.action == "ec2:RunInstances")
        target.conditionKeys.emplace_back("ec2:InstanceType", *type);
    return target;
}

} // namespace

std::optional<Target> targetOf(const world::World &world, std::string_view service, std::string_view callerAccount,
                               const RawRequest &request)
{
    std::optional<Target> target
        = service == "s3" ? s3Target(world, callerAccount, request) : queryTarget(world, service, callerAccount, request);
    if (target) {
        target->service = service;
        target->callerAccount = callerAccount;
    }
    return target;
}

} // namespace trustwalk::resources
