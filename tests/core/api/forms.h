#pragma once

#include "core/api/parameters.h"

#include <string>
#include <string_view>

// Forms to start from: each is the smallest that its call accepts.
namespace trustwalk::test {

inline Form smallestForm(api::Operation operation)
{
    Form form;
    form.set("Action", api::actionName(operation));
    form.set("Version", api::stsVersion);
    switch (operation) {
    case api::Operation::AssumeRole:
        form.set("RoleArn", "arn:aws:iam::123456789012:role/Deploy");
        form.set("RoleSessionName", "alice");
        break;
    case api::Operation::GetFederationToken: form.set("Name", "bob"); break;
    case api::Operation::AssumeRoleWithWebIdentity:
        form.set("RoleArn", "arn:aws:iam::123456789012:role/Web");
        form.set("RoleSessionName", "carol");
        form.set("WebIdentityToken", "aGVhZA.Ym9keQ.c2ln");
        break;
    case api::Operation::AssumeRoleWithSaml:
        form.set("RoleArn", "arn:aws:iam::123456789012:role/Staff");
        form.set("PrincipalArn", "arn:aws:iam::123456789012:saml-provider/Corp");
        form.set("SAMLAssertion", "PHNhbWxwOlJlc3BvbnNlLz4=");
        break;
    case api::Operation::GetAccessKeyInfo: form.set("AccessKeyId", "AKIAIOSFODNN7EXAMPLE"); break;
    case api::Operation::DecodeAuthorizationMessage: form.set("EncodedMessage", "abc"); break;
    case api::Operation::GetSessionToken:
    case api::Operation::GetCallerIdentity: break;
    }
    return form;
}

inline Form formWith(api::Operation operation, std::string_view name, std::string_view value)
{
    Form form = smallestForm(operation);
    form.set(name, value);
    return form;
}

/// The refusal's text; empty where the form was accepted.
inline std::string refusalOf(api::Operation operation, const Form &form)
{
    const api::ReadParameters read = api::readParameters(operation, form);
    return read.refusal ? read.refusal->message : std::string();
}

/// The call that the form says. Only for forms that are accepted.
template <typename Call> Call accepted(api::Operation operation, const Form &form)
{
    return std::get<Call>(api::readParameters(operation, form).request.value());
}

inline std::string repeated(std::string_view piece, std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += piece;
    return text;
}

} // namespace trustwalk::test
