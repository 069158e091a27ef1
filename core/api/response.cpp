#include "core/api/response.h"

#include "core/api/xml.h"
#include "core/base/result.h"

#include <utility>

namespace trustwalk::api {

namespace {

constexpr std::string_view stsNamespace = "https://sts.amazonaws.com/doc/2011-06-15/";
constexpr std::string_view faultNamespace = "http://webservices.amazon.com/AWSFault/2005-15-09";

void write(XmlWriter &xml, const Credentials &credentials)
{
    xml.open("Credentials");
    xml.element("AccessKeyId", credentials.accessKeyId);
    xml.element("SecretAccessKey", credentials.secretAccessKey);
    xml.element("SessionToken", credentials.sessionToken);
    xml.element("Expiration", isoTime(credentials.expiration));
    xml.close();
}

void write(XmlWriter &xml, const AssumedRoleUser &user)
{
    xml.open("AssumedRoleUser");
    xml.element("AssumedRoleId", user.assumedRoleId);
    xml.element("Arn", user.arn);
    xml.close();
}

/// The two elements that a role session has only where something was passed for them.
template <typename RoleResult> void writeOptional(XmlWriter &xml, const RoleResult &result)
{
    if (result.packedPolicySize)
        xml.element("PackedPolicySize", std::to_string(*result.packedPolicySize));
    if (result.sourceIdentity)
        xml.element("SourceIdentity", *result.sourceIdentity);
}

void write(XmlWriter &xml, const GetSessionTokenResult &result)
{
    write(xml, result.credentials);
}

void write(XmlWriter &xml, const AssumeRoleResult &result)
{
    write(xml, result.user);
    write(xml, result.credentials);
    writeOptional(xml, result);
}

void write(XmlWriter &xml, const GetFederationTokenResult &result)
{
    write(xml, result.credentials);
    xml.open("FederatedUser");
    xml.element("Arn", result.federatedUserArn);
    xml.element("FederatedUserId", result.federatedUserId);
    xml.close();
    xml.element("PackedPolicySize", std::to_string(result.packedPolicySize));
}

void write(XmlWriter &xml, const AssumeRoleWithWebIdentityResult &result)
{
    xml.element("SubjectFromWebIdentityToken", result.subject);
    xml.element("Audience", result.audience);
    write(xml, result.user);
    write(xml, result.credentials);
    xml.element("Provider", result.provider);
    writeOptional(xml, result);
}

void write(XmlWriter &xml, const AssumeRoleWithSamlResult &result)
{
    xml.element("Issuer", result.issuer);
    write(xml, result.user);
    write(xml, result.credentials);
    xml.element("Audience", result.audience);
    xml.element("SubjectType", result.subjectType);
    xml.element("NameQualifier", result.nameQualifier);
    xml.element("Subject", result.subject);
    writeOptional(xml, result);
}

void write(XmlWriter &xml, const GetCallerIdentityResult &result)
{
    xml.element("Arn", result.arn);
    xml.element("UserId", result.userId);
    xml.element("Account", result.account);
}

void write(XmlWriter &xml, const GetAccessKeyInfoResult &result)
{
    xml.element("Account", result.account);
}

void write(XmlWriter &xml, const DecodeAuthorizationMessageResult &result)
{
    xml.element("DecodedMessage", result.decodedMessage);
}

struct ElementNames {
    std::string_view response, result;
};

ElementNames elementNamesOf(const StsResult &result)
{
    using Names = ElementNames;
    return std::visit(Overloaded {
                          [](const GetSessionTokenResult &) { return Names {"GetSessionTokenResponse", "GetSessionTokenResult"}; },
                          [](const AssumeRoleResult &) { return Names {"AssumeRoleResponse", "AssumeRoleResult"}; },
                          [](const GetFederationTokenResult &) { return Names {"GetFederationTokenResponse", "GetFederationTokenResult"}; },
                          [](const AssumeRoleWithWebIdentityResult &) {
                              return Names {"AssumeRoleWithWebIdentityResponse", "AssumeRoleWithWebIdentityResult"};
                          },
                          [](const AssumeRoleWithSamlResult &) { return Names {"AssumeRoleWithSAMLResponse", "AssumeRoleWithSAMLResult"}; },
                          [](const GetCallerIdentityResult &) { return Names {"GetCallerIdentityResponse", "GetCallerIdentityResult"}; },
                          [](const GetAccessKeyInfoResult &) { return Names {"GetAccessKeyInfoResponse", "GetAccessKeyInfoResult"}; },
                          [](const DecodeAuthorizationMessageResult &) {
                              return Names {"DecodeAuthorizationMessageResponse", "DecodeAuthorizationMessageResult"};
                          },
                      },
                      result);
}

RawResponse xmlResponse(int status, std::string_view requestId, std::string body)
{
    RawResponse response;
    response.status = status;
    response.headers = {{"x-amzn-RequestId", std::string(requestId)}, {"Content-Type", "text/xml"}};
    response.body = std::move(body);
    return response;
}

} // namespace

const Credentials *credentialsOf(const StsResult &result)
{
    return std::visit(Overloaded {
                          [](const GetSessionTokenResult &r) { return &r.credentials; },
                          [](const AssumeRoleResult &r) { return &r.credentials; },
                          [](const GetFederationTokenResult &r) { return &r.credentials; },
                          [](const AssumeRoleWithWebIdentityResult &r) { return &r.credentials; },
                          [](const AssumeRoleWithSamlResult &r) { return &r.credentials; },
                          [](const GetCallerIdentityResult &) -> const Credentials * { return nullptr; },
                          [](const GetAccessKeyInfoResult &) -> const Credentials * { return nullptr; },
                          [](const DecodeAuthorizationMessageResult &) -> const Credentials * { return nullptr; },
                      },
                      result);
}

RawResponse stsResponse(const StsResult &result, std::string_view requestId)
{
    const ElementNames names = elementNamesOf(result);
    XmlWriter xml;
    xml.open(names.response, stsNamespace);
    xml.open(names.result);
    std::visit([&](const auto &each) { write(xml, each); }, result);
    xml.close();
    xml.open("ResponseMetadata");
    xml.element("RequestId", requestId);
    xml.close();
    xml.close();
    return xmlResponse(200, requestId, xml.take());
}

std::string queryError(const Refusal &refusal, std::string_view ownNamespace, std::string_view requestId)
{
    XmlWriter xml;
    xml.open("ErrorResponse", refusal.code == ErrorCode::InvalidAction ? faultNamespace : ownNamespace);
    xml.open("Error");
    xml.element("Type", httpStatus(refusal) < 500 ? "Sender" : "Receiver");
    xml.element("Code", wireName(refusal.code));
    if (!refusal.message.empty())
        xml.element("Message", refusal.message);
    xml.close();
    xml.element("RequestId", requestId);
    xml.close();
    return xml.take();
}

RawResponse stsError(const Refusal &refusal, std::string_view requestId)
{
    return xmlResponse(httpStatus(refusal), requestId, queryError(refusal, stsNamespace, requestId));
}

RawResponse stsRedirect(std::string_view requestId, std::string_view rawQuery)
{
    std::string location = "https://aws.amazon.com/iam";
    if (!rawQuery.empty())
        location.append("?").append(rawQuery);
    RawResponse response;
    response.status = 302;
    response.headers = {{"x-amzn-RequestId", std::string(requestId)}, {"Location", std::move(location)}};
    return response;
}

} // namespace trustwalk::api
