#include "core/resources/resources.h"

#include "core/base/arn.h"
#include "core/base/encoding.h"

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

std::string s3Action(const RawRequest &request, const S3Path &path, const Form &query)
{
    if (const auto named = query.find("x-action"))
        return std::string(*named);
    if (path.bucket.empty())
        return "ListAllMyBuckets";
    if (path.key.empty())
        return "ListBucket";
    if (request.method == "PUT")
        return "PutObject";
    return request.method == "DELETE" ? "DeleteObject" : "GetObject";
}

Target s3Target(const world::World &world, std::string_view callerAccount, const RawRequest &request)
{
    const S3Path path = s3PathOf(request);
    Target target;
    target.form = parseForm(request.rawQuery);
    const std::string action = s3Action(request, path, target.form);
    target.action = "s3:" + action;
    const std::string bucketArn = "arn:aws:s3:::" + path.bucket;
    target.resourceArn = path.bucket.empty() ? "*" : path.key.empty() ? bucketArn : bucketArn + "/" + path.key;
    const world::Resource *bucket = world.resource(bucketArn);
    target.resourceAccount = bucket != nullptr ? bucket->account : std::string(callerAccount);
    target.modelled = action == "GetObject" || action == "ListBucket" || action == "ListAllMyBuckets" || action == "PutObject";
    return target;
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
    if (service == "iam")
        for (const std::string_view known : userActions)
            if (action == known)
                return Arn::user(acct, "/", named("UserName"));
    if (service == "iam")
        for (const std::string_view known : roleActions)
            if (action == known)
                return Arn::role(acct, "/", named("RoleName"));
    return "*";
}

bool isModelled(std::string_view service, std::string_view action)
{
    return (service == "ec2" && (action == "DescribeInstances" || action == "RunInstances")) || (service == "iam" && action == "ListRoles");
}

} // namespace

std::optional<Target> targetOf(const world::World &world, std::string_view service, std::string_view callerAccount,
                               const RawRequest &request)
{
    if (service == "s3") {
        Target target = s3Target(world, callerAccount, request);
        target.service = service;
        return target;
    }
    Target target;
    target.service = service;
    target.form = parseForm(request.method == "GET" ? request.rawQuery : request.body);
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
    return target;
}

} // namespace trustwalk::resources
