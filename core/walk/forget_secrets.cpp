#include "core/walk/forget_secrets.h"

#include <algorithm>

namespace trustwalk::walk {

namespace {

constexpr std::string_view leftOut = "…";

std::string beginningOf(const std::string &key)
{
    return key.substr(0, 4) + std::string(leftOut);
}

} // namespace

bool isPresigned(const Form &form)
{
    return std::any_of(form.fields.begin(), form.fields.end(), [](const FormField &field) { return field.name.starts_with("X-Amz-"); });
}

namespace {

/// A key of somebody else's account, with its signature and session token; also where these could not be read.
void forgetKey(trace::RequestEvidence &evidence, std::vector<trace::Step> &steps)
{
    const std::string key = evidence.signedBy;
    if (isPresigned(evidence.form))
        evidence.request.rawQuery.clear();
    for (const char *name : {"Authorization", "X-Amz-Security-Token"})
        if (evidence.request.header(name)) {
            evidence.request.removeHeader(name);
            evidence.request.setHeader(name, leftOut);
        }
    evidence.signing.reset();
    std::erase_if(evidence.form.fields, [](const FormField &field) { return field.name.starts_with("X-Amz-"); });
    if (key.empty())
        return;
    evidence.signedBy = beginningOf(key);
    for (trace::Step &step : steps) {
        if (auto *known = std::get_if<trace::KeyEvidence>(&step.evidence); known != nullptr && known->accessKeyId == key)
            known->accessKeyId = beginningOf(key);
        if (auto *session = std::get_if<trace::SessionEvidence>(&step.evidence); session != nullptr && session->accessKeyId == key)
            session->accessKeyId = beginningOf(key);
        if (const auto *made = std::get_if<sigv4::Verification>(&step.evidence); made != nullptr && made->authorization.accessKeyId == key)
            step.evidence = std::monostate {};
        if (step.comparison
            && (step.comparison->presented.find(key) != std::string::npos || step.comparison->reference.find(key) != std::string::npos))
            step.comparison.reset();
    }
}

/// A browser's cookies: that of a sign-in here, and those of every other server on this machine, since cookies heed no port.
void forgetCookies(RawRequest &request)
{
    if (!request.header("Cookie"))
        return;
    request.removeHeader("Cookie");
    request.setHeader("Cookie", leftOut);
}

/// A token or an assertion that nobody whom this world knows has minted.
void forgetToken(trace::RequestEvidence &evidence, std::vector<trace::Step> &steps)
{
    bool changed = false;
    for (FormField &field : evidence.form.fields)
        if (field.name == "WebIdentityToken" || field.name == "SAMLAssertion") {
            field.value = leftOut;
            changed = true;
        }
    if (changed)
        evidence.request.body = evidence.form.encoded();
    for (trace::Step &step : steps) {
        const auto *token = std::get_if<trace::TokenEvidence>(&step.evidence);
        const bool ours = step.kind == trace::StepKind::ProviderAnswered || step.kind == trace::StepKind::TokenMinted
                          || (token != nullptr && token->verification && token->verification->matches());
        if (!ours && (token != nullptr || std::holds_alternative<trace::AssertionEvidence>(step.evidence)))
            step.evidence = std::monostate {};
    }
}

/// What somebody typed or pasted: a password; the session of another account at the federation endpoint; a login that Cognito didn't take.
void forgetWhatWasTyped(trace::RequestEvidence &evidence, const std::vector<trace::Step> &steps, bool sessionKnown)
{
    bool changed = false;
    for (FormField &field : evidence.form.fields)
        if (field.name == "password" || field.name == "code_verifier"
            || ((field.name == "Session" || field.name == "SigninToken") && !sessionKnown)) {
            field.value = leftOut;
            changed = true;
        }
    if (changed) {
        const bool posted = evidence.request.method == "POST";
        evidence.request.body = posted ? evidence.form.encoded() : evidence.request.body;
        evidence.request.rawQuery = posted ? std::string() : evidence.form.encoded();
    }
    const bool taken = std::any_of(steps.begin(), steps.end(), [](const trace::Step &step) {
        return step.kind == trace::StepKind::LoginTokenAccepted && step.verdict == trace::Verdict::Passed;
    });
    if (evidence.request.header("X-Amz-Target") && !taken)
        evidence.request.body = leftOut;
}

} // namespace

void forgetQuoted(trace::Trace &trace, const RawRequest &request)
{
    const auto header = request.header("Authorization");
    if (!trace.refusal || !header || header->empty())
        return;
    std::string &message = trace.refusal->message;
    if (const std::size_t at = message.find(*header); at != std::string::npos)
        message.replace(at, header->size(), leftOut);
}

void forgetSecrets(trace::RequestEvidence &evidence, std::vector<trace::Step> &steps)
{
    const auto *key = evidenceIn<trace::KeyEvidence>(steps);
    const auto *session = evidenceIn<trace::SessionEvidence>(steps);
    const bool known = (key != nullptr && key->found) || (session != nullptr && session->opened);
    const bool isVisit = evidenceIn<trace::BrokerEvidence>(steps) != nullptr; // the key is the broker's, not the request's
    if (!known || isVisit)
        forgetKey(evidence, steps);
    const auto *provider = evidenceIn<trace::ProviderEvidence>(steps);
    if (provider == nullptr || provider->registeredArn.empty())
        forgetToken(evidence, steps);
    forgetWhatWasTyped(evidence, steps, known);
    forgetCookies(evidence.request);
}

} // namespace trustwalk::walk
