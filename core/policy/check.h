#pragma once

#include "core/policy/document.h"

#include <string>
#include <vector>

/// What AWS saves without a word and what still surprises. Facts only: app makes the sentences.
namespace trustwalk::policy {

struct Warning {
    enum class Kind {
        // Principal
        AllowNotPrincipal, ///< grants everyone else, anonymous callers too; AWS no longer supports it
        NotPrincipalWithoutAccount, ///< denies the excepted user too, as its account is not listed
        NotPrincipalAndBoundary, ///< a Deny with NotPrincipal always hits users and roles that have a boundary
        EveryoneAllowed, ///< Principal "*" in an Allow without any condition
        AccountDenied, ///< a Deny of an account hits everyone in it
        AccountDelegates, ///< :root or an account id: everyone there who also has an identity-based Allow, not the root user alone
        DeletedPrincipal, ///< AIDA… or AROA…: whom it named is deleted, and a new one of that name is somebody else
        CallNeverFits, ///< a trust policy's principal cannot make the calls that it is allowed
        AudienceNotPinned, ///< a federated principal without a condition on its audience
        SubjectNotPinned, ///< an issuer that many organisations share, without a condition on its subject
        // Action and Resource
        AllowNotAction, ///< everything else, services of the future included
        AllowNotResource,
        EverythingAllowed, ///< Action * on Resource *
        PassRoleAnywhere, ///< iam:PassRole on *: may hand any role to a service
        AssumeRoleAnywhere, ///< sts:AssumeRole on *: any role anywhere that trusts the account
        DenyWithoutEffect, ///< sts:GetSessionToken and sts:GetCallerIdentity cannot be taken away
        ActsOnObjects, ///< an S3 action on objects, and the Resource names buckets only
        ActsOnBuckets, ///< an S3 action on a bucket, and the Resource names objects only
        VariableInArnHead, ///< before the fifth colon a variable is plain text
        // Version and Condition
        VariablesAreText, ///< `${…}` without Version 2012-10-17
        WildcardIsText, ///< * or ? under an operator that compares exactly
        DenyMissesAbsentKey, ///< Deny with Bool on a key that requests with long-term keys lack: use BoolIfExists
        AllowAcceptsAbsentKey, ///< Allow with BoolIfExists on such a key: long-term keys pass
        AllowAcceptsMissingKey, ///< Allow with a negated operator: true for a request without the key
        NullAsksPresenceAlone, ///< Null on aws:MultiFactorAuthPresent: temporary credentials without MFA have it too, as false
        ForAllValuesInAllow, ///< true for a request without the key: add Null false
        SetOperatorMissing, ///< a key with several values, compared without ForAllValues or ForAnyValue: not documented
        DenyHitsAbsentKey, ///< Deny with a negated operator on aws:SourceIp: requests through a VPC endpoint have none
        ValueNeverMatches, ///< no number, date, address … as its operator needs
        ShortArnPattern, ///< fewer than six parts: not documented
    };
    Kind kind = Kind::EveryoneAllowed;
    std::size_t statement = 0;
    std::string path; ///< "$.Statement[0].Condition.Bool.aws:MultiFactorAuthPresent"
    Span span; ///< what it is about, in the document's text
    std::string subject; ///< the key, value or principal in question, as written; may be empty
    bool operator==(const Warning &) const = default;
};

/// In the order of the document. A clean document yields none.
[[nodiscard]] std::vector<Warning> check(const Document &document);

} // namespace trustwalk::policy
