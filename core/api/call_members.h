#pragma once

#include "core/api/request.h"
#include "core/api/shapes.h"

#include <concepts>
#include <type_traits>

/// The input shapes of the STS service model (2011-06-15), each call's members in the model's order. Reading a form and
/// writing one are two visitors of the same list, so that they cannot drift apart.
namespace trustwalk::api {

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
