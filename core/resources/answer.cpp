#include "core/resources/answers.h"

#include "core/api/response.h"

namespace trustwalk::resources {

std::string_view actionName(const Target &target)
{
    return std::string_view(target.action).substr(target.action.find(':') + 1);
}

RawResponse xmlResponse(std::string_view service, int status, std::string body, std::string_view requestId)
{
    RawResponse response;
    response.status = status;
    const bool s3 = service == "s3";
    const std::string_view type = s3 ? "application/xml" : service == "ec2" ? "text/xml;charset=UTF-8" : "text/xml";
    response.headers = {{"Content-Type", std::string(type)}, {s3 ? "x-amz-request-id" : "x-amzn-RequestId", std::string(requestId)}};
    response.body = std::move(body);
    return response;
}

Reply refused(const Asked &asked, const api::Refusal &refusal, const Details &details)
{
    return {errorResponse(asked.target.service, refusal, asked.requestId, details)};
}

std::optional<api::Refusal> parameterRefusal(const Target &target, const RawRequest &request)
{
    if (target.service == "ec2")
        return ec2ParameterRefusal(target);
    if (target.service == "iam")
        return iamParameterRefusal(target);
    return target.service == "s3" ? s3ParameterRefusal(target, request) : std::nullopt;
}

Reply answer(const Asked &asked)
{
    if (asked.target.service == "s3")
        return answerS3(asked);
    return asked.target.service == "iam" ? answerIam(asked) : answerEc2(asked);
}

} // namespace trustwalk::resources
