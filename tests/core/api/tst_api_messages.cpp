#include "core/api/messages.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk::api;

Q_DECLARE_METATYPE(Refusal)

class tst_api_messages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachTextIsAws_data()
    {
        QTest::addColumn<Refusal>("refusal");
        QTest::addColumn<std::string>("code");
        QTest::addColumn<std::string>("message");
        signing();
        authorization();
        policiesAndTags();
        webIdentity();
        saml();
    }

    void eachTextIsAws()
    {
        QFETCH(Refusal, refusal);
        QFETCH(std::string, code);
        QFETCH(std::string, message);
        QCOMPARE(wireName(refusal.code), std::string_view(code));
        QCOMPARE(refusal.message, message);
    }

private:
    static void row(const char *situation, const Refusal &refusal, const char *code, const char *message)
    {
        QTest::newRow(situation) << refusal << std::string(code) << std::string(message);
    }

    static void signing()
    {
        row("a signed call without a signature", missingAuthenticationToken(), "MissingAuthenticationToken",
            "Request is missing Authentication Token");
        row("a header that is half a signature", incompleteSignature("Authorization header requires 'Signature' parameter."),
            "IncompleteSignature", "Authorization header requires 'Signature' parameter.");
        row("an unknown access key", invalidClientTokenId(), "InvalidClientTokenId",
            "The security token included in the request is invalid.");
        row("a session that is over", expiredToken(), "ExpiredToken", "The security token included in the request is expired");
        row("a wrong secret key", signatureDoesNotMatch(), "SignatureDoesNotMatch",
            "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing "
            "method. Consult the service documentation for details.");
        row("signed for another Region", wrongRegion("eu-west-1"), "SignatureDoesNotMatch",
            "Credential should be scoped to a valid Region, not eu-west-1");
        row("signed for another service", wrongService("sts"), "SignatureDoesNotMatch",
            "Credential should be scoped to correct service: 'sts'");
        row("a scope with another end", wrongTerminator(), "SignatureDoesNotMatch",
            "Credential should be scoped with a valid terminator: 'aws4_request'");
        row("a scope of another day", wrongScopeDate(), "SignatureDoesNotMatch",
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP");
        row("a clock that is slow", signatureExpired("20160609T184512Z", "20160610T013008Z", "20160610T014508Z"), "SignatureDoesNotMatch",
            "Signature expired: 20160609T184512Z is now earlier than 20160610T013008Z (20160610T014508Z - 15 min.)");
        row("a clock that is fast", signatureNotYetCurrent("20160610T024512Z", "20160610T020008Z", "20160610T014508Z"),
            "SignatureDoesNotMatch",
            "Signature not yet current: 20160610T024512Z is still later than 20160610T020008Z (20160610T014508Z + 15 min.)");
        row("an unknown action", invalidAction("GetFoo", "2011-06-15"), "InvalidAction",
            "Could not find operation GetFoo for version 2011-06-15");
        row("no version", invalidAction("GetCallerIdentity", std::nullopt), "InvalidAction",
            "Could not find operation GetCallerIdentity for version NO_VERSION_SPECIFIED");
        row("an empty version", invalidAction("GetCallerIdentity", ""), "InvalidAction",
            "Could not find operation GetCallerIdentity for version ");
        row("a Region that the account has switched off", regionDisabled("123456789012"), "RegionDisabledException",
            "STS is not activated in this region for account:123456789012. Your account administrator can activate STS in this region "
            "using "
            "the IAM Console.");
    }

    static void authorization()
    {
        row("no policy allows it",
            notAuthorized("arn:aws:iam::111122223333:user/Bob", "sts:AssumeRole", "arn:aws:iam::444455556666:role/Demo"), "AccessDenied",
            "User: arn:aws:iam::111122223333:user/Bob is not authorized to perform: sts:AssumeRole on resource: "
            "arn:aws:iam::444455556666:role/Demo");
        row("no policy allows an action without a resource",
            notAuthorized("arn:aws:iam::111122223333:user/Bob", "sts:DecodeAuthorizationMessage", ""), "AccessDenied",
            "User: arn:aws:iam::111122223333:user/Bob is not authorized to perform: sts:DecodeAuthorizationMessage");
        row("a SAML session that the role does not trust", notAuthorizedToPerform(Operation::AssumeRoleWithSaml), "AccessDenied",
            "Not authorized to perform sts:AssumeRoleWithSAML");
        row("a web identity that the role does not trust", notAuthorizedToPerform(Operation::AssumeRoleWithWebIdentity), "AccessDenied",
            "Not authorized to perform sts:AssumeRoleWithWebIdentity");
        row("root assumes a role", rootMayNotAssumeRoles(), "AccessDenied", "Roles may not be assumed by root accounts.");
        row("GetSessionToken from a session", cannotCallWithSessionCredentials(Operation::GetSessionToken), "AccessDenied",
            "Cannot call GetSessionToken with session credentials");
        row("GetFederationToken from a session", cannotCallWithSessionCredentials(Operation::GetFederationToken), "AccessDenied",
            "Cannot call GetFederationToken with session credentials");
        row("a wrong or used MFA code", mfaCodeInvalid(), "AccessDenied",
            "MultiFactorAuthentication failed with invalid MFA one time pass code.");
        row("an MFA device of somebody else (two spaces)", mfaSerialUnknown(), "AccessDenied",
            "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated "
            "with this user.");
        row("only half of MFA", mfaIncomplete(), "AccessDenied",
            "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.");
        row("longer than the role allows", exceedsMaxSessionDuration(), "ValidationError",
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
        row("longer than an hour in a chain", exceedsChainingLimit(), "ValidationError",
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.");
    }

    static void policiesAndTags()
    {
        row("a policy that is none", malformedPolicy("Syntax errors in policy."), "MalformedPolicyDocument", "Syntax errors in policy.");
        row("an ARN that is none", invalidArn("nothing-valid-in-here"), "ValidationError", "nothing-valid-in-here is invalid");
        row("tags that are too large", packedPolicyTooLarge(498, true), "PackedPolicyTooLarge",
            "Packed size of session tags consumes 498% of allotted space.");
        row("policies that are too large", packedPolicyTooLarge(112, false), "PackedPolicyTooLarge",
            "Packed policy consumes 112% of allotted space");
        row("another source identity in a chain", sourceIdentityAlreadySet(), "ValidationError",
            "The source identity is already set for this assume role session");
        row("one tag key twice", duplicateTagKey(), "InvalidParameterValue",
            "Duplicate tag keys found. Please note that Tag keys are case insensitive.");
        row("a transitive key without its tag", transitiveTagNotPassed(), "InvalidParameterValue",
            "The specified transitive tag key must be included in the requested tags.");
        row("a tag over an inherited one", transitiveTagOverridden(), "InvalidParameterValue",
            "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling "
            "session.");
        row("a message that cannot be decoded", invalidAuthorizationMessage(), "InvalidAuthorizationMessageException",
            "Message is not valid");
    }

    static void webIdentity()
    {
        row("an issuer without a provider", noOidcProvider("https://idp.example.com"), "InvalidIdentityToken",
            "No OpenIDConnect provider found in your account for https://idp.example.com");
        row("an audience that the provider does not list", incorrectAudience(), "InvalidIdentityToken", "Incorrect token audience");
        row("a key id that the provider does not have (two spaces)", noVerificationKey(), "InvalidIdentityToken",
            "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for "
            "requirements");
        row("a token that is no JWT", malformedIdentityToken(), "InvalidIdentityToken",
            "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)");
        row("a forged token", identityTokenSignatureInvalid(), "InvalidIdentityToken", "Token signature invalid");
        row("a token without an audience", missingClaim("aud"), "InvalidIdentityToken", "Missing a required claim: aud");
        row("a token without a subject", missingClaim("sub"), "InvalidIdentityToken", "Missing a required claim: sub");
        row("a token that is over", identityTokenExpired(1624482533, 1624482335), "ExpiredTokenException",
            "Token expired: current date/time 1624482533 must be before the expiration date/time 1624482335");
        row("a token of last week", identityTokenTooOld(441398), "ExpiredTokenException", "Token too old: 441398");
    }

    static void saml()
    {
        row("no SAML response at all", samlInvalid(), "InvalidIdentityToken",
            "Invalid base64 SAMLResponse (Service: AWSOpenIdDiscoveryService; Status Code: 400; Error Code: "
            "AuthSamlInvalidSamlResponseException)");
        row("a provider that does not exist", samlProviderMissing(), "InvalidIdentityToken", "Specified provider doesn't exist.");
        row("an altered response", samlSignatureInvalid(), "InvalidIdentityToken", "Response signature invalid");
        row("another issuer than the metadata's", samlIssuerUnknown(), "InvalidIdentityToken",
            "Issuer not present in specified provider (Service: AWSOpenIdDiscoveryService; Status Code: 400; Error Code: "
            "AuthSamlInvalidSamlResponseException)");
        row("a response for somebody else", samlAudienceMissing(), "InvalidIdentityToken",
            "Response does not contain the required audience.");
        row("a response without a session name", samlSessionNameMissing(), "InvalidIdentityToken",
            "RoleSessionName is required in AuthnResponse");
        row("a response with a wrong session name", samlSessionNameInvalid(), "InvalidIdentityToken",
            "RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}");
        row("a response with a wrong source identity", samlSourceIdentityInvalid(), "InvalidIdentityToken",
            "Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with \"aws:\"");
        row("a response of six minutes ago", samlTooOld(), "ExpiredTokenException", "Token must be redeemed within 5 minutes of issuance");
        row("a response that is over", samlExpired(), "ExpiredTokenException", "Response has expired");
    }
};

QTEST_GUILESS_MAIN(tst_api_messages)
#include "tst_api_messages.moc"
