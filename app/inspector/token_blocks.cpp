#include "app/inspector/blocks.h"

#include "app/text/translation.h"
#include "core/base/encoding.h"

#include <algorithm>
#include <array>

namespace trustwalk::inspector {

namespace {

using text::Translation;

Fields fieldsOf(const std::vector<trace::FieldCheck> &checks)
{
    Fields fields;
    for (const trace::FieldCheck &check : checks) {
        const QString wanted = check.wanted.empty() ? QString()
                                                    : (check.passed ? QStringLiteral("  =  ") : QStringLiteral("  \u2260  "))
                                                          + QString::fromUtf8(check.wanted);
        fields.rows.push_back(
            {QString::fromUtf8(check.name), QString::fromUtf8(check.found) + wanted, check.passed ? Mark::Passed : Mark::Refused});
    }
    return fields;
}

bool isMoment(std::string_view claim)
{
    constexpr std::array<std::string_view, 4> moments {"exp", "iat", "nbf", "auth_time"};
    return std::find(moments.begin(), moments.end(), claim) != moments.end();
}

/// Claims as rows; moments in readable form beside their number.
Fields claimsOf(const jwt::Token &token)
{
    Fields fields;
    for (const json::Member &member : token.payload.members) {
        QString value = member.value.is(json::Value::Kind::String) ? QString::fromUtf8(member.value.text)
                                                                   : QString::fromUtf8(json::print(member.value));
        if (const auto seconds = token.integer(member.key); seconds && isMoment(member.key))
            value += QStringLiteral("   ") + shownTime(Instant {Seconds {*seconds}});
        fields.rows.push_back({QString::fromUtf8(member.key), value});
    }
    return fields;
}

QString signatureState(const jwt::Verification &verification, const Translation &t)
{
    switch (verification.result) {
    case jwt::Verification::Result::Matches: return t.say("Inspector", "verified with the provider’s public key");
    case jwt::Verification::Result::Differs: return t.say("Inspector", "does not match: header or claims were changed after signing");
    case jwt::Verification::Result::AlgorithmNotAccepted: return t.say("Inspector", "algorithm not accepted");
    case jwt::Verification::Result::KeyNotFound: return t.say("Inspector", "no such key in the provider’s key set");
    case jwt::Verification::Result::KeyUnusable: return t.say("Inspector", "the key cannot be used");
    }
    return {};
}

QString samlState(const saml::Verification &verification, const Translation &t)
{
    switch (verification.result) {
    case saml::Verification::Result::Valid: return t.say("Inspector", "verified with the key in the provider’s metadata");
    case saml::Verification::Result::SignatureMissing: return t.say("Inspector", "missing");
    case saml::Verification::Result::SignatureInvalid: return t.say("Inspector", "no key of the metadata verifies it");
    case saml::Verification::Result::DigestDiffers: return t.say("Inspector", "the content was changed after signing");
    case saml::Verification::Result::AlgorithmNotAccepted: return t.say("Inspector", "algorithm not accepted");
    case saml::Verification::Result::StructureRefused: return t.say("Inspector", "the structure is refused");
    }
    return {};
}

Fields assertionFields(const saml::Assertion &assertion)
{
    Fields fields {{{QStringLiteral("Issuer"), QString::fromUtf8(assertion.issuer)},
                    {QStringLiteral("NameID"), QString::fromUtf8(assertion.nameId)},
                    {QStringLiteral("Recipient"), QString::fromUtf8(assertion.recipient)},
                    {QStringLiteral("IssueInstant"), shownTime(assertion.issuedAt)}}};
    if (assertion.subjectNotOnOrAfter)
        fields.rows.push_back({QStringLiteral("NotOnOrAfter"), shownTime(*assertion.subjectNotOnOrAfter)});
    for (const std::string &audience : assertion.audiences)
        fields.rows.push_back({QStringLiteral("Audience"), QString::fromUtf8(audience)});
    for (const saml::Attribute &attribute : assertion.attributes)
        for (const std::string &value : attribute.values)
            fields.rows.push_back({QString::fromUtf8(attribute.name).section(u'/', -1), QString::fromUtf8(value)});
    return fields;
}

Code numbered(std::string_view text)
{
    return {QString::fromUtf8(text), {}};
}

} // namespace

Blocks tokenBlocks(const trace::TokenEvidence &evidence, ui::Language language)
{
    const Translation &t = Translation::of(language);
    Blocks blocks;
    if (!evidence.fields.empty()) {
        blocks.emplace_back(Heading {t.say("Inspector", "Compared")});
        blocks.emplace_back(fieldsOf(evidence.fields));
    }
    if (evidence.malformed) {
        blocks.emplace_back(Paragraph {t.say("Inspector", "This is no JWT: three parts in base64url, separated by dots, are wanted.")});
        return blocks;
    }
    blocks.emplace_back(Heading {t.say("Inspector", "1 Header")});
    blocks.emplace_back(Code {indentedJson(evidence.token.headerText), {}});
    blocks.emplace_back(Heading {t.say("Inspector", "2 Claims")});
    blocks.emplace_back(claimsOf(evidence.token));
    blocks.emplace_back(Heading {t.say("Inspector", "3 Signature")});
    const QString signature = QString::fromUtf8(base64Url(evidence.token.signature)).left(40) + QStringLiteral("\u2026");
    Fields fields {{{t.say("Inspector", "Value"), signature}}};
    if (evidence.verification)
        fields.rows.push_back({t.say("Inspector", "State"), signatureState(*evidence.verification, t),
                               evidence.verification->matches() ? Mark::Passed : Mark::Refused});
    blocks.emplace_back(fields);
    return blocks;
}

Blocks assertionBlocks(const trace::AssertionEvidence &evidence, ui::Language language)
{
    const Translation &t = Translation::of(language);
    Blocks blocks;
    if (!evidence.fields.empty()) {
        blocks.emplace_back(Heading {t.say("Inspector", "Compared")});
        blocks.emplace_back(fieldsOf(evidence.fields));
    }
    if (evidence.verification) {
        const saml::Verification &found = *evidence.verification;
        blocks.emplace_back(Heading {t.say("Inspector", "Signature")});
        Fields fields {{{t.say("Inspector", "State"), samlState(found, t), found.valid() ? Mark::Passed : Mark::Refused}}};
        if (!found.digestGiven.empty()) {
            fields.rows.push_back({QStringLiteral("DigestValue"), QString::fromUtf8(found.digestGiven)});
            fields.rows.push_back({t.say("Inspector", "computed"), QString::fromUtf8(found.digestComputed),
                                   found.digestGiven == found.digestComputed ? Mark::Passed : Mark::Refused});
        }
        blocks.emplace_back(fields);
        const std::optional<saml::Assertion> &said = found.assertion ? found.assertion : found.claimed;
        if (said) {
            blocks.emplace_back(Heading {found.valid() ? t.say("Inspector", "What the signed part says")
                                                       : t.say("Inspector", "What it claims, unverified")});
            blocks.emplace_back(assertionFields(*said));
        }
    } else if (evidence.fields.empty()) {
        blocks.emplace_back(Heading {t.say("Inspector", "The SAML response")});
        blocks.emplace_back(Code {QString::fromUtf8(evidence.xml).replace(QStringLiteral("><"), QStringLiteral(">\n<")), {}});
    }
    return blocks;
}

Blocks signatureBlocks(const sigv4::Verification &verification, ui::Language language)
{
    const Translation &t = Translation::of(language);
    const Mark mark = verification.matches() ? Mark::Passed : Mark::Refused;
    return {Heading {t.say("Inspector", "Two signatures")},
            Fields {{{t.say("Inspector", "sent"), QString::fromUtf8(verification.given), mark},
                     {t.say("Inspector", "computed"), QString::fromUtf8(verification.expected), mark}}},
            Heading {t.say("Inspector", "1 Canonical request")},
            numbered(verification.canonicalRequest),
            Heading {t.say("Inspector", "2 String to sign")},
            numbered(verification.stringToSign)};
}

Blocks requestBlocks(const trace::RequestEvidence &evidence, ui::Language language)
{
    const Translation &t = Translation::of(language);
    Blocks blocks {Heading {QStringLiteral("%1 https://%2%3")
                                .arg(QString::fromUtf8(evidence.request.method), QString::fromUtf8(evidence.endpoint),
                                     QString::fromUtf8(evidence.request.rawPath))}};
    Fields fields;
    QString policy;
    for (const FormField &field : evidence.form.fields) {
        if (field.name == "Policy") {
            policy = indentedJson(field.value);
            fields.rows.push_back({QString::fromUtf8(field.name), t.say("Inspector", "see below")});
            continue;
        }
        const QString value = QString::fromUtf8(field.value);
        fields.rows.push_back({QString::fromUtf8(field.name),
                               value.size() > 96
                                   ? value.left(48) + QStringLiteral("\u2026 ") + t.say("Inspector", "(%1 characters)").arg(value.size())
                                   : value});
    }
    blocks.emplace_back(fields);
    if (!policy.isEmpty()) {
        blocks.emplace_back(Heading {t.say("Inspector", "Session policy: can only narrow")});
        blocks.emplace_back(Code {policy, {}});
    }
    if (!evidence.signing) {
        blocks.emplace_back(Paragraph {t.say("Inspector", "Unsigned: the token is the proof, no access key is involved.")});
        return blocks;
    }
    const sigv4::Authorization &authorization = evidence.signing->authorization;
    QStringList names;
    for (const std::string &name : authorization.signedHeaders)
        names.append(QString::fromUtf8(name));
    blocks.emplace_back(Heading {t.say("Inspector", "Authorization header")});
    blocks.emplace_back(
        Fields {{{QStringLiteral("Credential"), QString::fromUtf8(authorization.accessKeyId + "/" + authorization.scope.text())},
                 {QStringLiteral("SignedHeaders"), names.join(u';')},
                 {QStringLiteral("Signature"), QString::fromUtf8(authorization.signature)}}});
    blocks.emplace_back(Paragraph {t.say("Inspector", "The secret access key is not in the request: only a signature made with it.")});
    return blocks;
}

} // namespace trustwalk::inspector
