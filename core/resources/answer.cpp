#include "core/resources/resources.h"

#include "core/api/response.h"
#include "core/base/arn.h"

namespace trustwalk::resources {

namespace {

RawResponse xml(int status, std::string body, std::string_view requestId)
{
    RawResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "text/xml;charset=UTF-8"}, {"x-amzn-RequestId", std::string(requestId)}};
    response.body = std::move(body);
    return response;
}

std::string element(std::string_view name, std::string_view text)
{
    return "<" + std::string(name) + ">" + api::escapeXml(text) + "</" + std::string(name) + ">";
}

std::string instanceItem(std::string_view id, std::string_view state)
{
    return "<item><instanceId>" + api::escapeXml(id) + "</instanceId><instanceState><name>" + std::string(state)
           + "</name></instanceState><instanceType>t3.micro</instanceType></item>";
}

std::string instances(const world::World &world)
{
    std::string items;
    for (const world::Resource &resource : world.resources)
        if (const auto arn = Arn::parse(resource.arn); arn && arn->service == "ec2")
            items += instanceItem(arn->resourceName(), "running");
    return "<reservationSet><item><instancesSet>" + items + "</instancesSet></item></reservationSet>";
}

std::string ec2Answer(const world::World &world, const Target &target, std::string_view requestId)
{
    const std::string name = target.action.substr(target.action.find(':') + 1) + "Response";
    const std::string inner = target.action == "ec2:RunInstances"
                                  ? "<instancesSet>" + instanceItem("i-0fedcba9876543210", "pending") + "</instancesSet>"
                              : target.modelled ? instances(world)
                                                : "<return>true</return>";
    return "<" + name + " xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">" + element("requestId", requestId) + inner + "</" + name
           + ">\n";
}

std::string iamAnswer(const world::World &world, const Target &target, std::string_view requestId)
{
    const std::string action = target.action.substr(target.action.find(':') + 1);
    std::string result;
    if (target.action == "iam:ListRoles")
        for (const world::Account &account : world.accounts)
            if (account.id == target.resourceAccount)
                for (const world::Role &role : account.roles)
                    result += "<member>" + element("RoleName", role.name) + element("Arn", account.arnOf(role)) + "</member>";
    return "<" + action + "Response xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><" + action + "Result><Roles>" + result
           + "</Roles></" + action + "Result><ResponseMetadata>" + element("RequestId", requestId) + "</ResponseMetadata></" + action
           + "Response>\n";
}

RawResponse s3Answer(const world::World &world, const Target &target, std::string_view requestId)
{
    const std::size_t slash = target.resourceArn.find('/');
    const world::Resource *bucket = world.resource(target.resourceArn.substr(0, slash));
    if (target.action == "s3:ListAllMyBuckets") {
        std::string buckets;
        for (const world::Resource &resource : world.resources)
            if (resource.arn.starts_with("arn:aws:s3:::") && resource.account == target.resourceAccount)
                buckets += "<Bucket>" + element("Name", resource.name) + "</Bucket>";
        return xml(200, "<ListAllMyBucketsResult><Buckets>" + buckets + "</Buckets></ListAllMyBucketsResult>\n", requestId);
    }
    if (bucket == nullptr)
        return errorResponse("s3", {api::ErrorCode::NoSuchBucket, "The specified bucket does not exist"}, requestId);
    if (target.action == "s3:ListBucket") {
        std::string contents;
        for (const world::Resource::Object &object : bucket->objects)
            contents += "<Contents>" + element("Key", object.key) + element("Size", std::to_string(object.body.size())) + "</Contents>";
        return xml(200, "<ListBucketResult>" + element("Name", bucket->name) + contents + "</ListBucketResult>\n", requestId);
    }
    RawResponse response;
    response.headers = {{"Content-Type", "text/csv"}, {"x-amz-request-id", std::string(requestId)}};
    if (target.action != "s3:GetObject")
        return response;
    for (const world::Resource::Object &object : bucket->objects)
        if (object.key == target.resourceArn.substr(slash + 1)) {
            response.body = object.body;
            return response;
        }
    return errorResponse("s3", {api::ErrorCode::NoSuchKey, "The specified key does not exist."}, requestId);
}

std::string_view policyTypeName(policy::DecidedBy by)
{
    switch (by) {
    case policy::DecidedBy::Identity:
    case policy::DecidedBy::RootUser:
    case policy::DecidedBy::NoPermissionNeeded: return "identity-based policy";
    case policy::DecidedBy::Resource: return "resource-based policy";
    case policy::DecidedBy::Trust: return "role trust policy";
    case policy::DecidedBy::Boundary: return "permissions boundary";
    case policy::DecidedBy::Session: return "session policy";
    case policy::DecidedBy::ServiceControl: return "service control policy";
    case policy::DecidedBy::ResourceControl: return "resource control policy";
    }
    return {};
}

/// Source: "Troubleshoot access denied error messages", IAM User Guide.
std::string reasonOf(const Target &target, const policy::Decision &decision)
{
    const std::string type(policyTypeName(decision.by));
    if (decision.outcome == policy::Outcome::ExplicitlyDenied)
        return " with an explicit deny in " + std::string(type.front() == 'i' ? "an " : "a ") + type;
    return " because no " + type + " allows the " + target.action + " action";
}

} // namespace

RawResponse answer(const world::World &world, const Target &target, Instant, std::string_view requestId)
{
    if (target.service == "s3")
        return s3Answer(world, target, requestId);
    return xml(200, target.service == "iam" ? iamAnswer(world, target, requestId) : ec2Answer(world, target, requestId), requestId);
}

api::Refusal denial(const Target &target, std::string_view principalArn, const policy::Evaluation &evaluation)
{
    const std::string where = target.service == "s3" && target.resourceArn != "*" ? "\"" + target.resourceArn + "\"" : target.resourceArn;
    const std::string message = "User: " + std::string(principalArn) + " is not authorized to perform: " + target.action
                                + " on resource: " + where + reasonOf(target, evaluation.decision);
    if (target.service == "ec2")
        return {api::ErrorCode::UnauthorizedOperation, "You are not authorized to perform this operation. " + message};
    return {api::ErrorCode::AccessDenied, message};
}

RawResponse errorResponse(std::string_view service, const api::Refusal &refusal, std::string_view requestId)
{
    const std::string code(api::wireName(refusal.code));
    const int status = api::httpStatus(refusal.code);
    const std::string inner = element("Code", code) + element("Message", refusal.message);
    if (service == "s3")
        return xml(status, "<Error>" + inner + element("RequestId", requestId) + "</Error>\n", requestId);
    if (service == "ec2")
        return xml(status, "<Response><Errors><Error>" + inner + "</Error></Errors>" + element("RequestID", requestId) + "</Response>\n",
                   requestId);
    return xml(status,
               "<ErrorResponse><Error><Type>Sender</Type>" + inner + "</Error>" + element("RequestId", requestId) + "</ErrorResponse>\n",
               requestId);
}

} // namespace trustwalk::resources
