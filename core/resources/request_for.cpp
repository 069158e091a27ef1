#include "core/resources/resources.h"

#include "core/base/arn.h"
#include "core/base/encoding.h"
#include "core/base/json.h"

#include <algorithm>

namespace trustwalk::resources {

namespace {

std::string actionOf(std::string_view action)
{
    return std::string(action.substr(action.find(':') + 1));
}

/// The world's first bucket with an object, as arn:aws:s3:::bucket/key.
std::string usualObject(const world::World &world)
{
    for (const world::Resource &resource : world.resources)
        if (resource.arn.starts_with("arn:aws:s3:::") && !resource.objects.empty())
            return resource.arn + "/" + resource.objects.front().key;
    return "arn:aws:s3:::reports/2026-11.csv";
}

RawRequest s3Request(const world::World &world, std::string_view action, std::string_view resourceArn)
{
    RawRequest request;
    request.method = action == "PutObject" ? "PUT" : action == "DeleteObject" ? "DELETE" : "GET";
    const std::string arn = resourceArn.empty() || resourceArn == "*" ? usualObject(world) : std::string(resourceArn);
    const std::optional<Arn> parsed = Arn::parse(arn); // a key may hold colons of its own
    const std::string path = parsed ? parsed->resource : arn;
    if (action == "ListAllMyBuckets")
        return request;
    const std::size_t slash = path.find('/');
    if (action == "ListBucket") {
        request.rawPath = "/" + percentEncode(path.substr(0, slash), Slash::Keep);
        request.rawQuery = "list-type=2";
        return request;
    }
    request.rawPath = "/" + percentEncode(path, Slash::Keep);
    if (action == "PutObject")
        request.body = "month,total\n2026-12,0\n";
    else if (action != "GetObject" && action != "DeleteObject")
        request.rawQuery = "x-action=" + percentEncode(action); // an action that isn't modelled
    return request;
}

RawRequest queryRequest(std::string_view service, std::string_view action, std::string_view resourceArn)
{
    RawRequest request;
    Form form;
    form.set("Action", action);
    form.set("Version", apiVersion(service));
    if (action == "RunInstances") {
        form.set("ImageId", "ami-0abcdef1234567890");
        form.set("InstanceType", "t3.micro");
        form.set("MinCount", "1");
        form.set("MaxCount", "1");
    } else if (service == "iam" && action == "CreateUser") {
        form.set("UserName", "Intruder");
    } else if (!resourceArn.empty() && resourceArn != "*") {
        form.set("ResourceArn", resourceArn);
    }
    request.body = form.encoded();
    request.setHeader("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
    return request;
}

} // namespace

std::string_view apiVersion(std::string_view service)
{
    if (service == "ec2")
        return "2016-11-15";
    if (service == "iam")
        return "2010-05-08";
    return "2011-06-15";
}

RawRequest signInRequest(std::string_view accessKeyId, std::string_view secret, std::string_view sessionToken)
{
    json::Value session = json::Value::object();
    session.set("sessionId", accessKeyId).set("sessionKey", secret).set("sessionToken", sessionToken);
    Form form;
    form.set("Action", "getSigninToken");
    form.set("Session", json::print(session));
    RawRequest request;
    request.method = "GET";
    request.rawPath = "/federation";
    request.rawQuery = form.encoded();
    request.headers = {{"Host", std::string(signInHost)}};
    return request;
}

std::string serviceName(std::string_view service)
{
    if (service == "signin")
        return "AWS sign-in";
    for (const auto &[id, name] : {std::pair {"dynamodb", "DynamoDB"},
                                   {"lambda", "Lambda"},
                                   {"secretsmanager", "Secrets Manager"},
                                   {"cloudformation", "CloudFormation"},
                                   {"cloudwatch", "CloudWatch"}})
        if (service == id)
            return name;
    std::string name(service);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return name;
}

std::string serviceOf(std::string_view action)
{
    return toLower(action.substr(0, action.find(':')));
}

std::string signingRegion(std::string_view service, std::string_view region)
{
    return service == "iam" ? "us-east-1" : std::string(region);
}

std::string endpointOf(std::string_view service, std::string_view region)
{
    if (service == "iam")
        return "iam.amazonaws.com";
    if (service == "signin")
        return std::string(signInHost);
    return std::string(service) + "." + std::string(region) + ".amazonaws.com";
}

RawRequest requestFor(const world::World &world, std::string_view, std::string_view action, std::string_view resourceArn)
{
    const std::string service = serviceOf(action);
    RawRequest request
        = service == "s3" ? s3Request(world, actionOf(action), resourceArn) : queryRequest(service, actionOf(action), resourceArn);
    request.headers.insert(request.headers.begin(), {"Host", endpointOf(service, world.region)});
    return request;
}

} // namespace trustwalk::resources
