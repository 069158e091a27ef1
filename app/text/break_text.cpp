#include "app/text/break_text.h"

#include "app/text/translation.h"

namespace trustwalk::text {

BreakText breakText(std::string_view name, ui::Language language)
{
    const Translation &t = Translation::of(language);
    if (name == "wrong-secret-key")
        return {t.say("Breaks", "Wrong secret key"),
                t.say("Breaks", "The request is signed with another secret access key than the key ID’s own.")};
    if (name == "no-trust-link")
        return {t.say("Breaks", "No trust link"), t.say("Breaks", "The role’s trust policy names somebody else.")};
    if (name == "expired-credentials")
        return {t.say("Breaks", "Credentials expired"), t.say("Breaks", "The credentials are used after their expiration.")};
    if (name == "forged-token")
        return {t.say("Breaks", "Forged token"), t.say("Breaks", "The token or assertion is changed after the provider signed it.")};
    if (name == "expired-token")
        return {t.say("Breaks", "Token expired"),
                t.say("Breaks", "The person signed in two hours ago; the token or assertion is that old.")};
    if (name == "duration-too-long")
        return {t.say("Breaks", "Duration too long"), t.say("Breaks", "The request asks for a longer session than its limit.")};
    if (name == "action-not-allowed")
        return {t.say("Breaks", "Action not allowed"),
                t.say("Breaks", "At the end an action is tried that the session’s policies do not allow.")};
    return {};
}

QString breakGroupName(walk::BreakGroup group, ui::Language language)
{
    const Translation &t = Translation::of(language);
    switch (group) {
    case walk::BreakGroup::IdentityAndKeys: return t.say("Breaks", "Identity and keys");
    case walk::BreakGroup::Trust: return t.say("Breaks", "Trust");
    case walk::BreakGroup::Mfa: return t.say("Breaks", "MFA");
    case walk::BreakGroup::Durations: return t.say("Breaks", "Durations");
    case walk::BreakGroup::SessionPolicy: return t.say("Breaks", "Session policy");
    case walk::BreakGroup::TagsAndSourceIdentity: return t.say("Breaks", "Tags and source identity");
    case walk::BreakGroup::WebIdentity: return t.say("Breaks", "Token and assertion");
    case walk::BreakGroup::Saml: return t.say("Breaks", "SAML");
    case walk::BreakGroup::FederationToken: return t.say("Breaks", "GetFederationToken");
    case walk::BreakGroup::ChainingAndCrossAccount: return t.say("Breaks", "Chaining and cross-account");
    case walk::BreakGroup::EndpointsAndClocks: return t.say("Breaks", "Endpoints and clocks");
    }
    return {};
}

} // namespace trustwalk::text
