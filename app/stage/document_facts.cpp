#include "app/stage/document_facts.h"

#include "app/text/facts.h"

namespace trustwalk::stage {
namespace {

using Facts = std::optional<DocumentFacts>;
using trace::StepKind;

DocumentFacts titled(const char *icon, const QString &title)
{
    DocumentFacts facts;
    facts.icon = QString::fromLatin1(icon);
    facts.title = title;
    return facts;
}

QString seconds(std::int64_t count)
{
    return QString::number(count) + QStringLiteral("\u00A0s");
}

/// Everything that evidence can be, one function each; a new kind of evidence doesn't compile until it is told here.
struct Reader {
    const Setting &s;

    StepKind kind() const { return s.step().kind; }

    Facts operator()(std::monostate) const { return std::nullopt; }
    Facts operator()(const trace::RequestEvidence &) const { return std::nullopt; }
    Facts operator()(const trace::IssuedEvidence &issued) const;
    Facts operator()(const trace::ScopeEvidence &scope) const;
    Facts operator()(const trace::KeyEvidence &key) const;
    Facts operator()(const trace::SessionEvidence &session) const;
    Facts operator()(const trace::ClockEvidence &clock) const;
    Facts operator()(const sigv4::Verification &signature) const;
    Facts operator()(const trace::ParametersEvidence &parameters) const;
    Facts operator()(const trace::CallerEvidence &caller) const;
    Facts operator()(const trace::SignInEvidence &signIn) const;
    Facts operator()(const trace::IdentityEvidence &identity) const;
    Facts operator()(const trace::TokenEvidence &token) const;
    Facts operator()(const trace::AssertionEvidence &assertion) const;
    Facts operator()(const trace::ProviderEvidence &provider) const;
    Facts operator()(const trace::MfaEvidence &mfa) const;
    Facts operator()(const trace::RoleEvidence &role) const;
    Facts operator()(const trace::PolicyEvidence &policies) const { return policyFacts(s, policies.evaluation); }
    Facts operator()(const trace::DurationEvidence &duration) const;
    Facts operator()(const trace::SessionPolicyEvidence &policies) const;
    Facts operator()(const trace::TagsEvidence &tags) const;
    Facts operator()(const trace::BrokerEvidence &broker) const;
    Facts operator()(const trace::AnswerEvidence &answer) const;
};

Facts Reader::operator()(const trace::IssuedEvidence &issued) const
{
    DocumentFacts facts = titled("credentials", s.t.say("Stage", "The answer"));
    facts.add(QStringLiteral("AccessKeyId"), QString::fromUtf8(issued.credentials.accessKeyId));
    facts.add(QStringLiteral("SecretAccessKey"), QStringLiteral("••••••••"));
    facts.add(QStringLiteral("SessionToken"), s.t.say("Stage", "sealed by STS"));
    facts.add(QStringLiteral("Expiration"), QString::fromUtf8(isoTime(issued.credentials.expiration)));
    return facts;
}

Facts Reader::operator()(const trace::ScopeEvidence &scope) const
{
    DocumentFacts facts = titled("note", s.t.say("Stage", "Scope that is expected"));
    facts.add(s.t.say("Stage", "Scope"), QString::fromUtf8(scope.wanted.text()), true);
    facts.add(s.t.say("Stage", "Region"), QString::fromUtf8(scope.wanted.region));
    facts.add(s.t.say("Stage", "Service"), QString::fromUtf8(scope.wanted.service));
    return facts;
}

Facts Reader::operator()(const trace::KeyEvidence &key) const
{
    DocumentFacts facts = titled("key-long-term", s.t.say("Stage", "Access key on record"));
    facts.add(s.t.say("Stage", "Key"), key.found ? QString::fromUtf8(key.accessKeyId) : s.t.say("Stage", "no such key"), true);
    if (key.found) {
        facts.add(s.t.say("Stage", "Owner"), shown(key.ownerArn));
        facts.add(s.t.say("Stage", "Status"), key.active ? s.t.say("Stage", "active") : s.t.say("Stage", "inactive"));
    }
    return facts;
}

Facts Reader::operator()(const trace::SessionEvidence &session) const
{
    DocumentFacts facts = titled("credentials", s.t.say("Stage", "Session token, opened"));
    if (!session.opened) {
        facts.add(s.t.say("Stage", "Seal"), s.t.say("Stage", "does not open"), true);
        return facts;
    }
    const bool issuer = kind() == StepKind::IssuerStillExists, current = kind() == StepKind::SessionIsCurrent;
    facts.add(s.t.say("Stage", "Key"), session.boundToKey ? QString::fromUtf8(session.accessKeyId) : s.t.say("Stage", "another key"),
              !issuer && !current);
    facts.add(s.t.say("Stage", "Expires"), QString::fromUtf8(isoTime(session.expiresAt)), current);
    facts.add(s.t.say("Stage", "Issuer"), session.issuerExists ? shown(session.issuerArn) : s.t.say("Stage", "no longer there"), issuer);
    facts.add(s.t.say("Stage", "Stands for"), shown(session.principalArn));
    return facts;
}

Facts Reader::operator()(const trace::ClockEvidence &clock) const
{
    DocumentFacts facts = titled("expiry", s.t.say("Stage", "The checker’s clock"));
    facts.add(s.t.say("Stage", "Now"), QString::fromUtf8(basicTime(clock.now)), true);
    facts.add(s.t.say("Stage", "Window"), QStringLiteral("±\u00A0") + text::duration(clock.window.count(), s.t));
    if (clock.expires)
        facts.add(s.t.say("Stage", "Valid for"), text::duration(clock.expires->count(), s.t));
    return facts;
}

Facts Reader::operator()(const sigv4::Verification &signature) const
{
    DocumentFacts facts = titled("signature", s.t.say("Stage", "Signature, computed again"));
    facts.add(s.t.say("Stage", "Computed"), QString::fromUtf8(signature.expected), true);
    facts.add(s.t.say("Stage", "Key"), QString::fromUtf8(signature.authorization.accessKeyId));
    facts.add(s.t.say("Stage", "Method"), QStringLiteral("AWS4-HMAC-SHA256"));
    return facts;
}

Facts Reader::operator()(const trace::ParametersEvidence &parameters) const
{
    DocumentFacts facts = titled("note", s.t.say("Stage", "Limits of the call"));
    for (const api::ParameterCheck &check : parameters.checks) {
        const QString name = QString::fromUtf8(check.parameter), limit = QString::fromUtf8(check.limit);
        const bool known = std::any_of(facts.fields.begin(), facts.fields.end(), [&](const auto &field) { return field.label == name; });
        if (!check.passed)
            facts.fields.insert(facts.fields.begin(), {name, limit.isEmpty() ? s.t.say("Stage", "required") : limit, true});
        else if (!known)
            facts.add(name, QString::fromUtf8(check.value).isEmpty() ? s.t.say("Stage", "not sent") : shown(check.value));
    }
    if (facts.fields.size() > 5)
        facts.fields.resize(5);
    if (facts.fields.empty())
        facts.add(s.t.say("Stage", "Parameters"), s.t.say("Stage", "none required, none sent"));
    return facts;
}

QString kindOf(const Setting &s, trace::CallerEvidence::Credentials credentials)
{
    switch (credentials) {
    case trace::CallerEvidence::Credentials::LongTerm: return s.t.say("Stage", "long-term");
    case trace::CallerEvidence::Credentials::Session: return s.t.say("Stage", "temporary");
    case trace::CallerEvidence::Credentials::Root: return s.t.say("Stage", "root user");
    case trace::CallerEvidence::Credentials::None: return s.t.say("Stage", "none");
    }
    return {};
}

Facts Reader::operator()(const trace::CallerEvidence &caller) const
{
    DocumentFacts facts = titled("iam-user", s.t.say("Stage", "Who calls"));
    const bool refused = s.step().verdict == trace::Verdict::Refused;
    facts.add(s.t.say("Stage", "Credentials"), kindOf(s, caller.credentials), refused);
    facts.add(s.t.say("Stage", "Caller"), shown(caller.arn));
    facts.add(s.t.say("Stage", "Call"), QString::fromUtf8(api::actionName(caller.call)));
    return facts;
}

Facts Reader::operator()(const trace::SignInEvidence &signIn) const
{
    DocumentFacts facts = titled("person", s.t.say("Stage", "Directory of %1").arg(QString::fromUtf8(signIn.provider)));
    const bool assignment = kind() == StepKind::PersonIsAssigned;
    facts.add(s.t.say("Stage", "Sign-in"), QString::fromUtf8(signIn.signInName));
    facts.add(s.t.say("Stage", "Password"), signIn.passwordRight ? s.t.say("Stage", "matches") : s.t.say("Stage", "does not match"),
              !assignment);
    facts.add(s.t.say("Stage", "Assigned to"),
              signIn.assigned || !assignment ? shown(signIn.application) : s.t.say("Stage", "not assigned"), assignment);
    return facts;
}

Facts Reader::operator()(const trace::IdentityEvidence &identity) const
{
    DocumentFacts facts = titled("cognito", s.t.say("Stage", "Identity pool"));
    facts.add(s.t.say("Stage", "Pool"), QString::fromUtf8(identity.poolId));
    facts.add(s.t.say("Stage", "Identity"), QString::fromUtf8(identity.identityId), true);
    facts.add(s.t.say("Stage", "Login"), QString::fromUtf8(identity.loginProvider));
    facts.add(QStringLiteral("sub"), QString::fromUtf8(identity.loginSubject));
    return facts;
}

void addFields(DocumentFacts &facts, const std::vector<trace::FieldCheck> &fields)
{
    bool failed = false;
    for (const trace::FieldCheck &field : fields) {
        const bool decides = !field.passed && !failed;
        failed = failed || !field.passed;
        facts.add(QString::fromUtf8(field.name), shown(field.wanted.empty() ? field.found : field.wanted), decides);
    }
}

void addClaims(DocumentFacts &facts, const jwt::Token &token)
{
    for (const char *claim : {"iss", "sub", "aud", "exp"}) {
        QString value = QString::fromUtf8(token.text(claim).value_or(""));
        if (const auto number = token.integer(claim); value.isEmpty() && number)
            value = QString::fromUtf8(isoTime(Instant {Seconds {*number}}));
        if (const auto several = token.texts(claim); value.isEmpty() && !several.empty())
            value = QString::fromUtf8(several.front());
        if (!value.isEmpty())
            facts.add(QString::fromLatin1(claim), value);
    }
}

Facts Reader::operator()(const trace::TokenEvidence &token) const
{
    if (kind() == StepKind::TokenSignatureMatches && token.verification) {
        DocumentFacts facts = titled("provider-oidc", s.t.say("Stage", "Public keys of the issuer"));
        const bool known = token.verification->result != jwt::Verification::Result::KeyNotFound;
        facts.add(QStringLiteral("kid"), known ? QString::fromUtf8(token.verification->keyId) : s.t.say("Stage", "no such key"), true);
        facts.add(QStringLiteral("alg"),
                  QString::fromUtf8(token.verification->algorithm.empty() ? token.token.algorithm : token.verification->algorithm));
        facts.add(QStringLiteral("iss"), QString::fromUtf8(token.issuer));
        return facts;
    }
    if (!token.fields.empty()) {
        DocumentFacts facts = titled("provider-oidc", s.t.say("Stage", "What is expected"));
        addFields(facts, token.fields);
        facts.light(0);
        return facts;
    }
    DocumentFacts facts = titled("token", s.t.say("Stage", "ID token"));
    addClaims(facts, token.token);
    if (token.malformed)
        facts.fields = {{s.t.say("Stage", "Form"), s.t.say("Stage", "not a token"), true}};
    return facts;
}

Facts Reader::operator()(const trace::AssertionEvidence &assertion) const
{
    if (kind() == StepKind::AssertionSignatureMatches && assertion.verification) {
        DocumentFacts facts = titled("assertion", s.t.say("Stage", "The assertion received"));
        const saml::Verification &verification = *assertion.verification;
        facts.add(s.t.say("Stage", "Digest"), QString::fromUtf8(verification.digestGiven.empty() ? "—" : verification.digestGiven), true);
        const saml::Assertion *claims = verification.assertion ? &*verification.assertion
                                        : verification.claimed ? &*verification.claimed
                                                               : nullptr;
        if (claims != nullptr) {
            facts.add(QStringLiteral("Issuer"), QString::fromUtf8(claims->issuer));
            facts.add(QStringLiteral("Subject"), QString::fromUtf8(claims->nameId));
        }
        return facts;
    }
    if (!assertion.fields.empty()) {
        DocumentFacts facts = titled("assertion", s.t.say("Stage", "What is expected"));
        addFields(facts, assertion.fields);
        facts.light(0);
        return facts;
    }
    DocumentFacts facts = titled("assertion", s.t.say("Stage", "SAML assertion"));
    if (!assertion.providerArn.empty())
        facts.add(s.t.say("Stage", "Provider"), shown(assertion.providerArn));
    if (assertion.malformed)
        facts.fields = {{s.t.say("Stage", "Form"), s.t.say("Stage", "not a SAML response"), true}};
    if (facts.fields.empty())
        facts.add(s.t.say("Stage", "Form"), QStringLiteral("samlp:Response"));
    return facts;
}

Facts Reader::operator()(const trace::ProviderEvidence &provider) const
{
    DocumentFacts facts = titled(s.players.saml ? "provider-saml" : "provider-oidc", s.t.say("Stage", "Providers registered in IAM"));
    facts.add(s.t.say("Stage", "Provider"),
              provider.registeredArn.empty() ? s.t.say("Stage", "not registered") : shown(provider.registeredArn), true);
    facts.add(s.t.say("Stage", "Account"), QString::fromUtf8(provider.account));
    return facts;
}

Facts Reader::operator()(const trace::MfaEvidence &mfa) const
{
    DocumentFacts facts = titled("iam-user", s.t.say("Stage", "MFA device"));
    facts.add(s.t.say("Stage", "Device"), shown(mfa.serialNumber), true);
    facts.add(s.t.say("Stage", "Owner"), shown(mfa.deviceOwner));
    return facts;
}

Facts Reader::operator()(const trace::RoleEvidence &role) const
{
    DocumentFacts facts = titled("role", s.t.say("Stage", "Roles of the account"));
    facts.add(s.t.say("Stage", "Role"), role.found ? shown(role.roleArn) : s.t.say("Stage", "no such role"), true);
    return facts;
}

Facts Reader::operator()(const trace::DurationEvidence &duration) const
{
    const auto limit = [&] {
        switch (duration.limit) {
        case trace::DurationEvidence::Limit::RoleMaximum: return s.t.say("Stage", "Role’s maximum");
        case trace::DurationEvidence::Limit::RoleChaining: return s.t.say("Stage", "Role chaining");
        case trace::DurationEvidence::Limit::RootUser: return s.t.say("Stage", "Root user");
        case trace::DurationEvidence::Limit::CallMaximum: return s.t.say("Stage", "Call’s maximum");
        case trace::DurationEvidence::Limit::SessionNotOnOrAfter: return s.t.say("Stage", "Provider’s session");
        }
        return QString();
    };
    DocumentFacts facts = titled("expiry", s.t.say("Stage", "How long it may last"));
    facts.add(limit(), seconds(duration.maximum), true);
    facts.add(s.t.say("Stage", "Asked for"), duration.fromDefault ? s.t.say("Stage", "nothing: default") : seconds(duration.requested));
    facts.add(s.t.say("Stage", "Granted"), text::duration(duration.granted, s.t));
    facts.ofRole = duration.limit == trace::DurationEvidence::Limit::RoleMaximum;
    return facts;
}

Facts Reader::operator()(const trace::SessionPolicyEvidence &policies) const
{
    DocumentFacts facts = titled("policy", s.t.say("Stage", "Session policy"));
    const bool refused = s.step().verdict == trace::Verdict::Refused;
    facts.add(s.t.say("Stage", "Inline"), QString::number(policies.documents.size()));
    facts.add(s.t.say("Stage", "Managed"), QString::number(policies.arns.size()));
    facts.add(s.t.say("Stage", "Packed"), QString::number(policies.packedPercent) + QStringLiteral("\u00A0%"),
              refused && !policies.malformed);
    if (policies.malformed)
        facts.add(s.t.say("Stage", "Form"), QString::fromUtf8(policies.malformed->path), true);
    return facts;
}

Facts Reader::operator()(const trace::TagsEvidence &tags) const
{
    if (tags.evaluation)
        return policyFacts(s, *tags.evaluation);
    DocumentFacts facts = titled("note", s.t.say("Stage", "Session tags"));
    for (const api::Tag &tag : tags.inherited)
        facts.add(QString::fromUtf8(tag.key), QString::fromUtf8(tag.value));
    for (const api::Tag &tag : tags.passed)
        facts.add(QString::fromUtf8(tag.key), QString::fromUtf8(tag.value));
    if (!tags.sourceIdentity.empty())
        facts.add(QStringLiteral("SourceIdentity"), QString::fromUtf8(tags.sourceIdentity));
    if (facts.fields.size() > 5)
        facts.fields.resize(5);
    return facts;
}

Facts Reader::operator()(const trace::BrokerEvidence &broker) const
{
    DocumentFacts facts = titled("broker", s.t.say("Stage", "What the broker chooses"));
    facts.add(QStringLiteral("Name"), QString::fromUtf8(broker.sessionName));
    facts.add(QStringLiteral("Policy"), broker.sessionPolicy.empty() ? s.t.say("Stage", "none") : s.t.say("Stage", "session policy"));
    facts.add(s.t.say("Stage", "Key of"), shown(broker.userArn));
    return facts;
}

Facts Reader::operator()(const trace::AnswerEvidence &answer) const
{
    DocumentFacts facts = titled("resource", s.t.say("Stage", "The answer"));
    facts.add(QStringLiteral("HTTP"),
              QStringLiteral("%1 %2").arg(answer.response.status).arg(QString::fromUtf8(reasonPhrase(answer.response.status))));
    facts.add(s.t.say("Stage", "Action"), QString::fromUtf8(answer.action));
    facts.add(s.t.say("Stage", "Resource"), shown(answer.resourceArn));
    if (!answer.modelled)
        facts.add(s.t.say("Stage", "Note"), s.t.say("Stage", "authorized only, not performed"));
    return facts;
}

} // namespace

void DocumentFacts::add(const QString &label, const QString &value, bool lit)
{
    fields.push_back({label, value, lit});
}

void DocumentFacts::light(std::size_t field)
{
    if (litField() < 0 && field < fields.size())
        fields[field].lit = true;
}

int DocumentFacts::litField() const
{
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].lit)
            return static_cast<int>(i);
    return -1;
}

std::optional<DocumentFacts> documentOf(const Setting &setting)
{
    return std::visit(Reader {setting}, setting.step().evidence);
}

} // namespace trustwalk::stage
