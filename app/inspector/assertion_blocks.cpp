#include "app/inspector/blocks.h"
#include "app/text/translation.h"

#include <algorithm>

namespace trustwalk::inspector {

namespace {

using text::Translation;

QString stateOf(const saml::Verification &verification, const Translation &t)
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

/// What an attribute tells AWS. Source: "Configure SAML assertions for the authentication response", IAM User Guide.
QString meaningOf(const QString &attribute, const Translation &t)
{
    if (attribute == QLatin1String("Role"))
        return t.say("Inspector", "a role that may be chosen, with its provider");
    if (attribute == QLatin1String("RoleSessionName"))
        return t.say("Inspector", "what the session is called");
    if (attribute == QLatin1String("SessionDuration"))
        return t.say("Inspector", "how long the console session lasts, in seconds");
    if (attribute == QLatin1String("SourceIdentity"))
        return t.say("Inspector", "who is behind it, through every role");
    if (attribute == QLatin1String("TransitiveTagKeys"))
        return t.say("Inspector", "tags that go on to the next role");
    if (attribute.startsWith(QLatin1String("PrincipalTag:")))
        return t.say("Inspector", "a session tag");
    return {};
}

/// Rows of one assertion, moments held against the clock of the step.
struct Rows {
    const saml::Assertion &said;
    std::optional<Instant> now;
    ui::Language language;
    const Translation &t = Translation::of(language);

    [[nodiscard]] Field row(const char *label, const QString &value, const QString &meaning) const
    {
        return {QLatin1String(label), value, Mark::None, false, meaning};
    }
    [[nodiscard]] Fields subject() const
    {
        Fields fields {{row("NameID", QString::fromUtf8(said.nameId), t.say("Inspector", "who it is about (SAML:sub)")),
                        row("Recipient", QString::fromUtf8(said.recipient), t.say("Inspector", "where it may be delivered (SAML:aud)"))}};
        if (said.subjectNotOnOrAfter)
            fields.rows.push_back(row("NotOnOrAfter", shownMoment(*said.subjectNotOnOrAfter, now, true, language),
                                      t.say("Inspector", "until when it may be delivered")));
        return fields;
    }
    [[nodiscard]] Fields conditions() const
    {
        Fields fields;
        for (const std::string &audience : said.audiences)
            fields.rows.push_back(row("Audience", QString::fromUtf8(audience), t.say("Inspector", "for whom it is meant")));
        if (said.notBefore)
            fields.rows.push_back(
                row("NotBefore", shownMoment(*said.notBefore, now, false, language), t.say("Inspector", "from when on it counts")));
        if (said.notOnOrAfter)
            fields.rows.push_back(
                row("NotOnOrAfter", shownMoment(*said.notOnOrAfter, now, true, language), t.say("Inspector", "until when it counts")));
        return fields;
    }
    [[nodiscard]] Fields signIn() const
    {
        Fields fields;
        if (said.authenticatedAt)
            fields.rows.push_back(row("AuthnInstant", shownMoment(*said.authenticatedAt, now, false, language),
                                      t.say("Inspector", "when the person signed in")));
        if (said.sessionNotOnOrAfter)
            fields.rows.push_back(row("SessionNotOnOrAfter", shownMoment(*said.sessionNotOnOrAfter, now, true, language),
                                      t.say("Inspector", "no AWS session lasts longer")));
        return fields;
    }
    [[nodiscard]] Fields attributes() const
    {
        Fields fields;
        for (const saml::Attribute &attribute : said.attributes) {
            const QString name = QString::fromUtf8(attribute.name).section(u'/', -1);
            for (const std::string &value : attribute.values)
                fields.rows.push_back({name, QString::fromUtf8(value), Mark::None, false, meaningOf(name, t)});
        }
        return fields;
    }
    [[nodiscard]] Fields issuer() const
    {
        return {{row("Issuer", QString::fromUtf8(said.issuer), t.say("Inspector", "who issued it (SAML:iss)")),
                 row("IssueInstant", shownMoment(said.issuedAt, now, false, language), t.say("Inspector", "when it was issued"))}};
    }
};

/// What verifying this very response has found, in whichever step; `when`: that step.
struct Finding {
    const saml::Verification *verification = nullptr;
    std::size_t when = 0;
};
Finding findingOf(const trace::Trace &trace, const trace::AssertionEvidence &shown)
{
    for (std::size_t i = 0; i < trace.steps.size(); ++i)
        if (const auto *other = std::get_if<trace::AssertionEvidence>(&trace.steps[i].evidence);
            other != nullptr && other->verification && other->xml == shown.xml)
            return {&*other->verification, i};
    return {};
}

Fields signatureFields(const Finding &finding, bool checked, const trace::Trace &trace, const Translation &t)
{
    Fields fields;
    if (!checked) {
        fields.rows.push_back({t.say("Inspector", "State"), t.say("Inspector", "not checked yet"), Mark::None, false, {}, true});
        return fields;
    }
    const saml::Verification &found = *finding.verification;
    const QString step = QString::fromStdString(trace.steps[finding.when].number.text());
    fields.rows.push_back({t.say("Inspector", "State"),
                           t.say("Inspector", "%1 (step %2)").arg(stateOf(found, t), step),
                           found.valid() ? Mark::Passed : Mark::Refused,
                           false,
                           {},
                           true});
    if (found.signedElement)
        fields.rows.push_back({t.say("Inspector", "Covers"),
                               found.signedElement == saml::Signed::Assertion ? t.say("Inspector", "the Assertion element")
                                                                              : t.say("Inspector", "the whole Response element"),
                               Mark::None,
                               false,
                               {},
                               true});
    if (!found.signatureAlgorithm.empty())
        fields.rows.push_back({t.say("Inspector", "Algorithm"), QString::fromUtf8(found.signatureAlgorithm).section(u'#', -1)});
    if (!found.digestGiven.empty()) {
        fields.rows.push_back({QStringLiteral("DigestValue"), QString::fromUtf8(found.digestGiven)});
        fields.rows.push_back({t.say("Inspector", "computed"), QString::fromUtf8(found.digestComputed),
                               found.digestGiven == found.digestComputed ? Mark::Passed : Mark::Refused});
    }
    return fields;
}

QString laidOut(const std::string &xml)
{
    return QString::fromUtf8(xml).replace(QStringLiteral("><"), QStringLiteral(">\n<"));
}

void addSection(Blocks &blocks, const QString &title, Fields fields)
{
    if (fields.rows.empty())
        return;
    blocks.emplace_back(Heading {title});
    blocks.emplace_back(std::move(fields));
}

} // namespace

Blocks assertionBlocks(const trace::Trace &trace, std::size_t index, ui::Language language)
{
    const Translation &t = Translation::of(language);
    const auto &evidence = std::get<trace::AssertionEvidence>(trace.steps[index].evidence);
    Blocks blocks;
    addSection(blocks, t.say("Inspector", "Compared"), comparedFields(evidence.fields));
    const Finding finding = findingOf(trace, evidence);
    const bool checked = finding.verification != nullptr && finding.when <= index;
    addSection(blocks, t.say("Inspector", "Signature"), signatureFields(finding, checked, trace, t));
    const saml::Assertion *said = nullptr;
    if (finding.verification != nullptr)
        said = finding.verification->assertion ? &*finding.verification->assertion
               : finding.verification->claimed ? &*finding.verification->claimed
                                               : nullptr;
    if (said != nullptr) {
        const Rows rows {*said, momentNear(trace, index), language};
        blocks.emplace_back(Paragraph {checked && finding.verification->valid()
                                           ? t.say("Inspector", "Everything below is read from the signed part alone.")
                                           : t.say("Inspector", "Everything below is what it claims: nothing of it is verified.")});
        addSection(blocks, t.say("Inspector", "Issuer"), rows.issuer());
        addSection(blocks, t.say("Inspector", "Subject"), rows.subject());
        addSection(blocks, t.say("Inspector", "Conditions"), rows.conditions());
        addSection(blocks, t.say("Inspector", "Sign-in"), rows.signIn());
        addSection(blocks, t.say("Inspector", "Attributes for AWS"), rows.attributes());
    }
    blocks.emplace_back(Heading {t.say("Inspector", "The SAML response"), QString::fromUtf8(evidence.xml)});
    if (said == nullptr)
        blocks.emplace_back(Code {laidOut(evidence.xml), {}});
    else
        blocks.emplace_back(Paragraph {t.say("Inspector", "%1 characters of XML: see Raw.").arg(evidence.xml.size())});
    return blocks;
}

} // namespace trustwalk::inspector
