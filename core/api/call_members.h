#pragma once

#include "core/api/pattern.h"
#include "core/api/request.h"

#include <concepts>
#include <cstdint>
#include <limits>
#include <type_traits>

/// The input shapes of the STS service model (2011-06-15), each call's members in the model's order. Reading a form and
/// writing one are two visitors of the same list, so that they cannot drift apart.
namespace trustwalk::api {

/// Lengths are in code points: AWS counts an emoji as one.
struct TextShape {
    std::size_t minimum = 0;
    std::size_t maximum = std::numeric_limits<std::size_t>::max();
    Pattern pattern = Pattern::Any;
    enum class Holds { Text, Arn, Secret } holds = Holds::Text; ///< Secret: error messages leave the value out
};
struct NumberShape {
    std::int64_t minimum, maximum;
    std::int64_t fallback; ///< what the service takes where the call names none
};
struct ListShape {
    std::size_t maximum;
};

namespace shapes {
inline constexpr TextShape arnType {20, 2048, Pattern::Arn, TextShape::Holds::Arn};
inline constexpr TextShape roleSessionNameType {2, 64, Pattern::Name};
inline constexpr TextShape userNameType {2, 32, Pattern::Name};
inline constexpr TextShape serialNumberType {9, 256, Pattern::SerialNumber};
inline constexpr TextShape tokenCodeType {6, 6, Pattern::Digits};
inline constexpr TextShape externalIdType {2, 1224, Pattern::ExternalId};
inline constexpr TextShape sourceIdentityType {2, 64, Pattern::Name};
inline constexpr TextShape tagKeyType {1, 128, Pattern::TagKey};
inline constexpr TextShape tagValueType {0, 256, Pattern::TagValue};
inline constexpr TextShape sessionPolicyDocumentType {1, 2048, Pattern::PolicyDocument};
inline constexpr TextShape unrestrictedSessionPolicyDocumentType {1, std::numeric_limits<std::size_t>::max(), Pattern::PolicyDocument};
inline constexpr TextShape samlAssertionType {4, 100'000, Pattern::Any, TextShape::Holds::Secret};
inline constexpr TextShape clientTokenType {4, 20'000, Pattern::Any, TextShape::Holds::Secret};
inline constexpr TextShape urlType {4, 2048};
inline constexpr TextShape accessKeyIdType {16, 128, Pattern::Word};
inline constexpr TextShape encodedMessageType {1, 10'240};

inline constexpr NumberShape roleDurationSecondsType {900, 43'200, 3'600};
inline constexpr NumberShape durationSecondsType {900, 129'600, 43'200};

inline constexpr ListShape tagListType {50};
inline constexpr ListShape tagKeyListType {50};
inline constexpr ListShape policyDescriptorListType {10}; ///< documented with PolicyArns; the model has no limit
} // namespace shapes

template <typename T, typename Call>
concept Is = std::same_as<std::remove_const_t<T>, Call>;

// A std::string is required, a std::optional is not; a list may be empty.

void membersOf(Is<GetSessionToken> auto &call, auto &visit)
{
    visit.number("DurationSeconds", shapes::durationSecondsType, call.durationSeconds);
    visit.text("SerialNumber", shapes::serialNumberType, call.serialNumber);
    visit.text("TokenCode", shapes::tokenCodeType, call.tokenCode);
}

void membersOf(Is<AssumeRole> auto &call, auto &visit)
{
    visit.text("RoleArn", shapes::arnType, call.roleArn);
    visit.text("RoleSessionName", shapes::roleSessionNameType, call.roleSessionName);
    visit.policyArns("PolicyArns", shapes::policyDescriptorListType, shapes::arnType, call.policies.policyArns);
    visit.text("Policy", shapes::unrestrictedSessionPolicyDocumentType, call.policies.policy);
    visit.number("DurationSeconds", shapes::roleDurationSecondsType, call.durationSeconds);
    visit.tags("Tags", shapes::tagListType, shapes::tagKeyType, shapes::tagValueType, call.tags);
    visit.texts("TransitiveTagKeys", shapes::tagKeyListType, shapes::tagKeyType, call.transitiveTagKeys);
    visit.text("ExternalId", shapes::externalIdType, call.externalId);
    visit.text("SerialNumber", shapes::serialNumberType, call.serialNumber);
    visit.text("TokenCode", shapes::tokenCodeType, call.tokenCode);
    visit.text("SourceIdentity", shapes::sourceIdentityType, call.sourceIdentity);
}

void membersOf(Is<GetFederationToken> auto &call, auto &visit)
{
    visit.text("Name", shapes::userNameType, call.name);
    visit.text("Policy", shapes::sessionPolicyDocumentType, call.policies.policy);
    visit.policyArns("PolicyArns", shapes::policyDescriptorListType, shapes::arnType, call.policies.policyArns);
    visit.number("DurationSeconds", shapes::durationSecondsType, call.durationSeconds);
    visit.tags("Tags", shapes::tagListType, shapes::tagKeyType, shapes::tagValueType, call.tags);
}

void membersOf(Is<AssumeRoleWithWebIdentity> auto &call, auto &visit)
{
    visit.text("RoleArn", shapes::arnType, call.roleArn);
    visit.text("RoleSessionName", shapes::roleSessionNameType, call.roleSessionName);
    visit.text("WebIdentityToken", shapes::clientTokenType, call.webIdentityToken);
    visit.text("ProviderId", shapes::urlType, call.providerId);
    visit.policyArns("PolicyArns", shapes::policyDescriptorListType, shapes::arnType, call.policies.policyArns);
    visit.text("Policy", shapes::sessionPolicyDocumentType, call.policies.policy);
    visit.number("DurationSeconds", shapes::roleDurationSecondsType, call.durationSeconds);
}

void membersOf(Is<AssumeRoleWithSaml> auto &call, auto &visit)
{
    visit.text("RoleArn", shapes::arnType, call.roleArn);
    visit.text("PrincipalArn", shapes::arnType, call.principalArn);
    visit.text("SAMLAssertion", shapes::samlAssertionType, call.samlAssertion);
    visit.policyArns("PolicyArns", shapes::policyDescriptorListType, shapes::arnType, call.policies.policyArns);
    visit.text("Policy", shapes::sessionPolicyDocumentType, call.policies.policy);
    visit.number("DurationSeconds", shapes::roleDurationSecondsType, call.durationSeconds);
}

void membersOf(Is<GetCallerIdentity> auto &, auto &) {}

void membersOf(Is<GetAccessKeyInfo> auto &call, auto &visit)
{
    visit.text("AccessKeyId", shapes::accessKeyIdType, call.accessKeyId);
}

void membersOf(Is<DecodeAuthorizationMessage> auto &call, auto &visit)
{
    visit.text("EncodedMessage", shapes::encodedMessageType, call.encodedMessage);
}

} // namespace trustwalk::api
