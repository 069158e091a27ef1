#include "core/sts/saml_rules.h"

#include "core/api/messages.h"
#include "core/base/encoding.h"

#include <algorithm>

namespace trustwalk::sts {

namespace {

constexpr Seconds redeemWithin {300};
constexpr std::string_view signInUrl = "https://signin.aws.amazon.com/saml";
constexpr std::string_view audienceUrn = "urn:amazon:webservices";

trace::AssertionEvidence evidenceOf(const SamlCase &samlCase)
{
    trace::AssertionEvidence evidence;
    evidence.xml = samlCase.xml;
    evidence.providerArn = samlCase.providerArn;
    return evidence;
}

/// [\w+=,.@-]{2,64}
bool isSessionName(std::string_view text)
{
    constexpr std::string_view others = "_+=,.@-";
    return text.size() >= 2 && text.size() <= 64 && std::all_of(text.begin(), text.end(), [&](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                      || others.find(c) != std::string_view::npos;
           });
}

/// A regional sign-in URL, a static one, or the global one.
bool isSignInUrl(std::string_view url)
{
    return url == signInUrl || url == "https://signin.aws.amazon.com/static/saml"
           || (url.starts_with("https://") && url.ends_with(".signin.aws.amazon.com/saml"));
}

MaybeRefusal signatureMatches(const SamlCase &samlCase, saml::Verification &verification, Call &call)
{
    trace::AssertionEvidence evidence = evidenceOf(samlCase);
    evidence.verification = verification;
    call.narrator.check(trace::StepKind::AssertionSignatureMatches, verification.valid(), evidence,
                        trace::Comparison {verification.digestComputed, verification.digestGiven});
    if (!verification.valid())
        return api::samlSignatureInvalid();
    return std::nullopt;
}

MaybeRefusal issuerMatches(const SamlCase &samlCase, const saml::Assertion &assertion, Call &call)
{
    const bool same = assertion.issuer == samlCase.metadata.entityId;
    trace::AssertionEvidence evidence = evidenceOf(samlCase);
    evidence.fields = {{"Issuer", assertion.issuer, samlCase.metadata.entityId, same}};
    call.narrator.check(trace::StepKind::AssertionIssuerMatches, same, evidence,
                        trace::Comparison {assertion.issuer, samlCase.metadata.entityId});
    if (!same)
        return api::samlIssuerUnknown();
    return std::nullopt;
}

MaybeRefusal audienceMatches(const SamlCase &samlCase, const saml::Assertion &assertion, Call &call)
{
    const auto &audiences = assertion.audiences;
    const bool named
        = std::any_of(audiences.begin(), audiences.end(), [](const std::string &a) { return a == audienceUrn || isSignInUrl(a); });
    const bool recipient = isSignInUrl(assertion.recipient) && assertion.subjectConfirmations == 1;
    trace::AssertionEvidence evidence = evidenceOf(samlCase);
    const std::string found = audiences.empty() ? std::string() : audiences.front();
    evidence.fields
        = {{"Audience", found, std::string(audienceUrn), named}, {"Recipient", assertion.recipient, std::string(signInUrl), recipient}};
    const trace::FieldCheck &shown = named ? evidence.fields.back() : evidence.fields.front();
    const trace::Comparison comparison {shown.found, shown.wanted};
    call.narrator.check(trace::StepKind::AssertionAudienceMatches, named && recipient, evidence, comparison);
    if (!named || !recipient)
        return api::samlAudienceMissing();
    return std::nullopt;
}

MaybeRefusal assertionIsCurrent(const SamlCase &samlCase, const saml::Assertion &assertion, Call &call)
{
    const Instant now = call.circumstances.now;
    const bool fresh = now - assertion.issuedAt <= redeemWithin && assertion.issuedAt <= now + redeemWithin;
    const auto notOver = [&](const std::optional<Instant> &end) { return !end || now < *end; };
    const bool open = assertion.subjectNotOnOrAfter && notOver(assertion.subjectNotOnOrAfter) && notOver(assertion.notOnOrAfter)
                      && (!assertion.notBefore || now >= *assertion.notBefore);
    trace::AssertionEvidence evidence = evidenceOf(samlCase);
    evidence.fields
        = {{"IssueInstant", isoTime(assertion.issuedAt), isoTime(now), fresh},
           {"NotOnOrAfter", assertion.subjectNotOnOrAfter ? isoTime(*assertion.subjectNotOnOrAfter) : std::string(), isoTime(now), open}};
    call.narrator.check(trace::StepKind::AssertionIsCurrent, fresh && open, evidence,
                        trace::Comparison {isoTime(assertion.issuedAt), isoTime(now)});
    if (!fresh)
        return api::samlTooOld();
    if (!open)
        return api::samlExpired();
    return std::nullopt;
}

MaybeRefusal sessionIsNamed(const SamlCase &samlCase, const saml::Assertion &assertion, Call &call)
{
    const std::string name = samlAttribute(assertion, "RoleSessionName");
    const std::string sourceIdentity = samlAttribute(assertion, "SourceIdentity");
    const bool valid = isSessionName(name);
    const bool sourceValid = sourceIdentity.empty() || (isSessionName(sourceIdentity) && !sourceIdentity.starts_with("aws:"));
    trace::AssertionEvidence evidence = evidenceOf(samlCase);
    evidence.fields = {{"RoleSessionName", name, "[a-zA-Z_0-9+=,.@-]{2,64}", valid}};
    call.narrator.check(trace::StepKind::AssertionNamesSession, valid && sourceValid, evidence,
                        trace::Comparison {name, "[a-zA-Z_0-9+=,.@-]{2,64}"});
    if (name.empty())
        return api::samlSessionNameMissing();
    if (!valid)
        return api::samlSessionNameInvalid();
    if (!sourceValid)
        return api::samlSourceIdentityInvalid();
    return std::nullopt;
}

/// "roleArn,providerArn". The other order is taken too, as tools write it (unconfirmed).
MaybeRefusal roleIsNamed(const SamlCase &samlCase, const saml::Assertion &assertion, Call &call)
{
    const std::string wanted = samlCase.request.roleArn + "," + samlCase.request.principalArn;
    const std::string reversed = samlCase.request.principalArn + "," + samlCase.request.roleArn;
    const saml::Attribute *roles = assertion.attribute(std::string(samlAttributes) + "Role");
    std::string found;
    bool named = false;
    if (roles != nullptr)
        for (const std::string &value : roles->values) {
            if (value == wanted || value == reversed)
                named = true;
            if (found.empty() || value == wanted || value == reversed)
                found = value;
        }
    const bool subject = !assertion.nameId.empty();
    trace::AssertionEvidence evidence = evidenceOf(samlCase);
    evidence.fields = {{"Role", found, wanted, named}, {"NameID", assertion.nameId, {}, subject}};
    call.narrator.check(trace::StepKind::AssertionNamesRole, named && subject, evidence, trace::Comparison {found, wanted});
    if (!named || !subject)
        return api::notAuthorizedToPerform(api::Operation::AssumeRoleWithSaml);
    return std::nullopt;
}

} // namespace

std::string samlAttribute(const saml::Assertion &assertion, std::string_view name)
{
    const saml::Attribute *attribute = assertion.attribute(std::string(samlAttributes) + std::string(name));
    return attribute == nullptr || attribute->values.empty() ? std::string() : attribute->values.front();
}

Result<saml::Assertion, api::Refusal> judgeAssertion(const SamlCase &samlCase, Call &call)
{
    auto verification = saml::verifyResponse(samlCase.xml, samlCase.metadata);
    trace::AssertionEvidence form = evidenceOf(samlCase);
    if (!verification)
        form.malformed = verification.error();
    if (!call.narrator.check(trace::StepKind::AssertionIsWellFormed, verification.has_value(), form))
        return failure(api::samlInvalid());
    if (auto refusal = signatureMatches(samlCase, *verification, call))
        return failure(*refusal);
    const saml::Assertion &assertion = *verification->assertion;
    for (const auto rule : {issuerMatches, audienceMatches, assertionIsCurrent, sessionIsNamed, roleIsNamed})
        if (auto refusal = rule(samlCase, assertion, call))
            return failure(*refusal);
    return assertion;
}

} // namespace trustwalk::sts
