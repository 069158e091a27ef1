#include "app/inspector/blocks.h"
#include "app/text/translation.h"
#include "core/base/encoding.h"

#include <algorithm>
#include <array>

namespace trustwalk::inspector {

namespace {

using text::Translation;

bool isMoment(std::string_view claim)
{
    constexpr std::array<std::string_view, 4> moments {"exp", "iat", "nbf", "auth_time"};
    return std::find(moments.begin(), moments.end(), claim) != moments.end();
}

/// What a member of header or claims is for. Sources: RFC 7519 §4.1, RFC 7515 §4.1, OpenID Connect Core §2; for Cognito's amr and AWS's
/// tags "Creating OpenID Connect (OIDC) identity providers" and "Passing session tags", IAM User Guide.
QString meaningOf(std::string_view name, const Translation &t)
{
    if (name == "alg")
        return t.say("Inspector", "how it is signed");
    if (name == "kid")
        return t.say("Inspector", "with which key of the key set");
    if (name == "typ")
        return t.say("Inspector", "what it is");
    if (name == "iss")
        return t.say("Inspector", "who issued it");
    if (name == "sub")
        return t.say("Inspector", "who signed in");
    if (name == "aud")
        return t.say("Inspector", "for which application");
    if (name == "azp")
        return t.say("Inspector", "which application asked");
    if (name == "exp")
        return t.say("Inspector", "until when it counts");
    if (name == "iat")
        return t.say("Inspector", "when it was issued");
    if (name == "nbf")
        return t.say("Inspector", "from when on it counts");
    if (name == "auth_time")
        return t.say("Inspector", "when the person signed in");
    if (name == "amr")
        return t.say("Inspector", "how the person was authenticated");
    if (name == "email")
        return t.say("Inspector", "the person’s address");
    if (name == "name")
        return t.say("Inspector", "the person’s name");
    if (name == "nonce" || name == "jti")
        return t.say("Inspector", "marks this one token");
    if (name == "https://aws.amazon.com/tags")
        return t.say("Inspector", "session tags for AWS");
    return {};
}

/// Members as rows; moments in readable form below their number.
Fields membersOf(const json::Value &object, const jwt::Token &token, std::optional<Instant> now, ui::Language language)
{
    const Translation &t = Translation::of(language);
    Fields fields;
    for (const json::Member &member : object.members) {
        QString value = member.value.is(json::Value::Kind::String) ? QString::fromUtf8(member.value.text)
                                                                   : QString::fromUtf8(json::print(member.value));
        if (const auto seconds = token.integer(member.key); seconds && isMoment(member.key))
            value += u'\n' + shownMoment(Instant {Seconds {*seconds}}, now, member.key == "exp", language);
        fields.rows.push_back({QString::fromUtf8(member.key), value, Mark::None, false, meaningOf(member.key, t)});
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

/// What verifying this very token has found so far, and at which step.
struct Finding {
    const jwt::Verification *verification = nullptr;
    QString step;
};
Finding findingOf(const trace::Trace &trace, std::size_t index, const trace::TokenEvidence &shown)
{
    for (std::size_t i = index + 1; i-- > 0;)
        if (const auto *token = std::get_if<trace::TokenEvidence>(&trace.steps[i].evidence);
            token != nullptr && token->verification && token->token.compact == shown.token.compact)
            return {&*token->verification, QString::fromStdString(trace.steps[i].number.text())};
    return {};
}

Mark markOf(const Finding &finding)
{
    return finding.verification == nullptr ? Mark::None : finding.verification->matches() ? Mark::Passed : Mark::Refused;
}

Strip stripOf(const jwt::Token &token, const Finding &finding, const Translation &t)
{
    const QStringList parts = QString::fromUtf8(token.compact).split(u'.');
    const QString names[] = {t.say("Inspector", "Header"), t.say("Inspector", "Claims"), t.say("Inspector", "Signature")};
    Strip strip;
    for (int i = 0; i < parts.size() && i < 3; ++i)
        strip.parts.push_back({QString::number(i + 1), names[i], parts[i], i == 2 ? markOf(finding) : Mark::None});
    return strip;
}

/// Apart from the claims: whether to believe them is another question than what they say.
Fields signatureFields(const jwt::Token &token, const Finding &finding, const Translation &t)
{
    Fields fields;
    if (finding.verification == nullptr)
        fields.rows.push_back({t.say("Inspector", "State"), t.say("Inspector", "not checked yet"), Mark::None, false, {}, true});
    else
        fields.rows.push_back({t.say("Inspector", "State"),
                               t.say("Inspector", "%1 (step %2)").arg(signatureState(*finding.verification, t), finding.step),
                               markOf(finding),
                               false,
                               {},
                               true});
    fields.rows.push_back(
        {t.say("Inspector", "Covers"), t.say("Inspector", "parts 1 and 2, exactly as they are sent"), Mark::None, false, {}, true});
    fields.rows.push_back({t.say("Inspector", "Value"), QString::fromUtf8(base64Url(token.signature)).left(40) + QStringLiteral("\u2026")});
    return fields;
}

/// What has to hold between the two: an end lies behind the clock, a beginning near it, a pattern or list is met; all else is the same.
QString signOf(const trace::FieldCheck &check)
{
    if (check.name == "exp" || check.name == "NotOnOrAfter")
        return check.passed ? QStringLiteral(">") : QStringLiteral("\u2264");
    if (!check.passed)
        return QStringLiteral("\u2260");
    if (check.name == "iat" || check.name == "IssueInstant")
        return QStringLiteral("\u2248");
    return check.found == check.wanted ? QStringLiteral("=") : QStringLiteral("\u2208");
}

} // namespace

Fields comparedFields(const std::vector<trace::FieldCheck> &checks)
{
    Fields fields;
    for (const trace::FieldCheck &check : checks) {
        QString value = QString::fromUtf8(check.found);
        if (!check.wanted.empty())
            value += u'\n' + signOf(check) + u' ' + QString::fromUtf8(check.wanted);
        fields.rows.push_back({QString::fromUtf8(check.name), value, check.passed ? Mark::Passed : Mark::Refused});
    }
    return fields;
}

Blocks tokenBlocks(const trace::Trace &trace, std::size_t index, ui::Language language)
{
    const Translation &t = Translation::of(language);
    const auto &evidence = std::get<trace::TokenEvidence>(trace.steps[index].evidence);
    Blocks blocks;
    if (!evidence.fields.empty()) {
        blocks.emplace_back(Heading {t.say("Inspector", "Compared")});
        blocks.emplace_back(comparedFields(evidence.fields));
    }
    if (evidence.malformed) {
        blocks.emplace_back(Paragraph {t.say("Inspector", "This is no JWT: three parts in base64url, separated by dots, are wanted.")});
        return blocks;
    }
    const Finding finding = findingOf(trace, index, evidence);
    const auto now = momentNear(trace, index);
    const jwt::Token &token = evidence.token;
    blocks.emplace_back(Heading {t.say("Inspector", "The token, as it is sent"), QString::fromUtf8(token.compact)});
    blocks.emplace_back(stripOf(token, finding, t));
    blocks.emplace_back(Heading {t.say("Inspector", "3 Signature")});
    blocks.emplace_back(signatureFields(token, finding, t));
    blocks.emplace_back(Heading {finding.verification != nullptr && finding.verification->matches()
                                     ? t.say("Inspector", "2 Claims, signed")
                                     : t.say("Inspector", "2 Claims, unverified"),
                                 indentedJson(token.payloadText)});
    blocks.emplace_back(membersOf(token.payload, token, now, language));
    blocks.emplace_back(Heading {t.say("Inspector", "1 Header"), indentedJson(token.headerText)});
    blocks.emplace_back(membersOf(token.header, token, now, language));
    return blocks;
}

} // namespace trustwalk::inspector
