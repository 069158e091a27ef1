#include "core/resources/answers.h"

namespace trustwalk::resources {

namespace {

using api::ErrorCode;
using trace::StepKind;

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

/// Source: "Error codes for the Amazon EC2 API": AuthFailure for credentials that cannot be validated, RequestExpired for whatever is over.
api::Refusal ec2Refusal(StepKind check, api::Refusal refusal)
{
    switch (check) {
    case StepKind::RequestIsSigned: return refusal;
    case StepKind::SessionIsCurrent:
    case StepKind::ClockWithinWindow: return {ErrorCode::RequestExpired, "Request has expired."};
    default: return {ErrorCode::AuthFailure, "AWS was not able to validate the provided access credentials"};
    }
}

bool isPresigned(const RawRequest &request)
{
    return !request.header("Authorization");
}

api::Refusal malformedAuthorization(const RawRequest &request, const std::string &reason)
{
    if (isPresigned(request))
        return {ErrorCode::AuthorizationQueryParametersError, "Error parsing the X-Amz-Credential parameter; " + reason};
    return {ErrorCode::AuthorizationHeaderMalformed, "The authorization header is malformed; " + reason};
}

api::Refusal s3ScopeRefusal(const api::Refusal &refusal, const RawRequest &request, std::string_view region)
{
    const std::string_view said = refusal.message;
    constexpr std::string_view wrongRegion = "Credential should be scoped to a valid Region, not ";
    if (said.starts_with(wrongRegion)) {
        const std::string_view given = said.substr(wrongRegion.size(), said.find(' ', wrongRegion.size()) - wrongRegion.size());
        return malformedAuthorization(request, "the region '" + std::string(given) + "' is wrong; expecting '" + std::string(region) + "'");
    }
    if (said.starts_with("Credential should be scoped to correct service"))
        return malformedAuthorization(request, "incorrect service. This endpoint belongs to \"s3\".");
    if (said.starts_with("Credential should be scoped with a valid terminator"))
        return malformedAuthorization(request, "incorrect terminal. This endpoint uses \"aws4_request\".");
    return malformedAuthorization(request, "Invalid credential date. Date is not the same as X-Amz-Date.");
}

/// Source: "Error responses", Amazon S3 API Reference; the texts as S3 writes them.
api::Refusal s3Refusal(StepKind check, api::Refusal refusal, const RawRequest &request, std::string_view region)
{
    switch (check) {
    case StepKind::RequestIsSigned:
        if (refusal.code == ErrorCode::MissingAuthenticationToken)
            return {ErrorCode::AccessDenied, "Access Denied"};
        return malformedAuthorization(request, refusal.message);
    case StepKind::ScopeFits: return s3ScopeRefusal(refusal, request, region);
    case StepKind::SessionTokenOpens: return {ErrorCode::InvalidToken, "The provided token is malformed or otherwise invalid."};
    case StepKind::SessionIsCurrent: return {ErrorCode::ExpiredToken, "The provided token has expired.", 400};
    case StepKind::ClockWithinWindow:
        if (isPresigned(request))
            return {ErrorCode::AccessDenied,
                    refusal.message.starts_with("Signature not yet") ? "Request is not valid yet" : "Request has expired"};
        return {ErrorCode::RequestTimeTooSkewed, "The difference between the request time and the current time is too large."};
    case StepKind::SignatureMatches:
        if (refusal.code != ErrorCode::SignatureDoesNotMatch)
            return refusal; // the payload's own
        return {ErrorCode::SignatureDoesNotMatch,
                "The request signature we calculated does not match the signature you provided. Check your key "
                "and signing method."};
    default: return {ErrorCode::InvalidAccessKeyId, "The AWS Access Key Id you provided does not exist in our records."};
    }
}

std::string s3Error(const api::Refusal &refusal, std::string_view requestId, const Details &details)
{
    api::XmlWriter xml;
    xml.open("Error");
    xml.element("Code", api::wireName(refusal.code));
    xml.element("Message", refusal.message);
    for (const auto &[name, text] : details)
        xml.element(name, text);
    xml.element("RequestId", requestId);
    xml.close();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.take();
}

std::string ec2Error(const api::Refusal &refusal, std::string_view requestId)
{
    api::XmlWriter xml;
    xml.open("Response");
    xml.open("Errors");
    xml.open("Error");
    xml.element("Code", api::wireName(refusal.code));
    xml.element("Message", refusal.message);
    xml.close();
    xml.close();
    xml.element("RequestID", requestId);
    xml.close();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.take();
}

} // namespace

bool encodesDenial(const Target &target)
{
    return target.service == "ec2" && target.resourceArn != "*";
}

api::Refusal denial(const Target &target, std::string_view principalArn, const policy::Evaluation &evaluation)
{
    const std::string where = target.service == "s3" && target.resourceArn != "*" ? "\"" + target.resourceArn + "\"" : target.resourceArn;
    const std::string message = "User: " + std::string(principalArn) + " is not authorized to perform: " + target.action
                                + " on resource: " + where + reasonOf(target, evaluation.decision);
    if (target.service == "ec2")
        return {ErrorCode::UnauthorizedOperation, "You are not authorized to perform this operation. " + message};
    return {ErrorCode::AccessDenied, message};
}

api::Refusal authenticationRefusal(std::string_view service, StepKind check, api::Refusal refusal, const RawRequest &request,
                                   std::string_view region)
{
    if (service == "ec2")
        return ec2Refusal(check, std::move(refusal));
    return service == "s3" ? s3Refusal(check, std::move(refusal), request, region) : refusal;
}

RawResponse errorResponse(std::string_view service, const api::Refusal &refusal, std::string_view requestId, const Details &details)
{
    const int status = api::httpStatus(refusal);
    if (service == "s3")
        return xmlResponse(service, status, s3Error(refusal, requestId, details), requestId);
    if (service == "ec2")
        return xmlResponse(service, status, ec2Error(refusal, requestId), requestId);
    const std::string_view own = service == "iam" ? "https://iam.amazonaws.com/doc/2010-05-08/" : "";
    return xmlResponse(service, status, api::queryError(refusal, own, requestId), requestId);
}

} // namespace trustwalk::resources
