#pragma once

#include "core/sigv4/verify.h"

#include <string>

// The credentials and moments that AWS's published examples use.
namespace trustwalk::test {

inline sigv4::Credentials exampleCredentials(const std::string &sessionToken = {})
{
    return {"AKIDEXAMPLE", crypto::Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"), sessionToken};
}

inline Instant at(std::string_view basicTime)
{
    return fromBasicTime(basicTime).value();
}

inline RawRequest request(std::string method, std::string target, std::vector<Header> headers, std::string body = {})
{
    const auto question = target.find('?');
    return {std::move(method), target.substr(0, question), question == std::string::npos ? std::string() : target.substr(question + 1),
            std::move(headers), std::move(body)};
}

/// A value of the Authorization header: "Signature" of "… Signature=abc".
inline std::string signatureOf(const RawRequest &signedRequest)
{
    const auto read = sigv4::readAuthorization(signedRequest);
    return read ? read->signature : read.error().message;
}

/// The token of the suite's post-sts-header cases.
inline const std::string suiteToken
    = "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/"
      "qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+"
      "xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==";

} // namespace trustwalk::test
