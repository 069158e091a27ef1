#include "core/service/route.h"

#include "core/base/encoding.h"
#include "core/resources/resources.h"
#include "core/sigv4/verify.h"

namespace trustwalk::service {

namespace {

constexpr std::string_view awsSuffix = ".amazonaws.com";
constexpr std::string_view providerPath = "/_idp/";
constexpr std::string_view cognitoTarget = "AWSCognitoIdentityService.";
constexpr std::string_view federationPath = "/federation";

Route routeOfAwsHost(std::string_view host)
{
    if (host == resources::signInHost)
        return {Door::SignIn};
    const std::string_view service = host.substr(0, host.find('.'));
    if (service == "sts")
        return {Door::Sts};
    return service == "cognito-identity" ? Route {Door::Cognito} : Route {Door::Resource, std::string(service)};
}

std::string_view firstSegment(std::string_view path)
{
    path.remove_prefix(path.starts_with('/') ? 1 : 0);
    return path.substr(0, path.find('/'));
}

bool isBucketPath(const world::World &world, std::string_view rawPath)
{
    const auto bucket = percentDecode(firstSegment(rawPath));
    return bucket && !bucket->empty() && world.resource("arn:aws:s3:::" + *bucket) != nullptr;
}

bool isScopedToS3(const RawRequest &request)
{
    const auto authorization = sigv4::readAuthorization(request);
    return authorization && authorization->scope.service == "s3";
}

Route routeOfAction(const Form &form)
{
    for (const std::string_view service : {"ec2", "iam"})
        if (form.find("Version") == resources::apiVersion(service))
            return {Door::Resource, std::string(service)};
    return {Door::Sts};
}

} // namespace

bool isForm(const RawRequest &request)
{
    return toLower(request.header("Content-Type").value_or("")).starts_with("application/x-www-form-urlencoded");
}

Form queryProtocolForm(const RawRequest &request)
{
    Form form = parseForm(request.rawQuery);
    if (request.method == "POST" && isForm(request))
        for (FormField &field : parseForm(request.body).fields)
            form.fields.push_back(std::move(field));
    return form;
}

Route routeOf(const world::World &world, const RawRequest &request)
{
    std::optional<Form> form;
    return routeOf(world, request, form);
}

Route routeOf(const world::World &world, const RawRequest &request, std::optional<Form> &form)
{
    const std::string host = toLower(request.header("Host").value_or(""));
    if (host.ends_with(awsSuffix) || host == resources::signInHost)
        return routeOfAwsHost(host);
    const std::string_view path = request.rawPath;
    if (path.starts_with(providerPath)) {
        const std::string_view name = firstSegment(path.substr(providerPath.size() - 1));
        return {Door::Provider, percentDecode(name).value_or(std::string(name))};
    }
    if (request.header("X-Amz-Target").value_or("").starts_with(cognitoTarget))
        return {Door::Cognito};
    if (path == federationPath && parseForm(request.rawQuery).find("Action"))
        return {Door::SignIn};
    form = queryProtocolForm(request);
    if (form->find("Action"))
        return routeOfAction(*form);
    return isScopedToS3(request) || isBucketPath(world, path) ? Route {Door::Resource, "s3"} : Route {Door::Sts};
}

} // namespace trustwalk::service
