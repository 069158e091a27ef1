#include "core/walk/break_parts.h"

#include "core/base/encoding.h"

namespace trustwalk::walk {

namespace {

using api::Operation;

void editXml(std::string &token, void (*edit)(std::string &xml))
{
    const auto decoded = fromBase64(token);
    if (!decoded)
        return;
    std::string xml(asText(*decoded));
    edit(xml);
    token = base64(asBytes(xml));
}

struct Range {
    std::size_t begin = std::string::npos, end = std::string::npos;
    explicit operator bool() const { return begin != std::string::npos && end != std::string::npos; }
};

/// The first element of that local name, tags included, whatever its prefix.
Range elementRange(const std::string &xml, std::string_view name)
{
    for (std::size_t open = xml.find('<'); open != std::string::npos; open = xml.find('<', open + 1)) {
        const std::size_t nameEnd = xml.find_first_of(" />\n\t", open + 1);
        const std::string tag = xml.substr(open + 1, nameEnd - open - 1);
        const std::size_t colon = tag.find(':');
        if (tag.substr(colon == std::string::npos ? 0 : colon + 1) != name)
            continue;
        const std::string close = "</" + tag + ">";
        const std::size_t end = xml.find(close, open);
        return {open, end == std::string::npos ? end : end + close.size()};
    }
    return {};
}

void removeSignature(std::string &xml)
{
    if (const Range range = elementRange(xml, "Signature"))
        xml.erase(range.begin, range.end - range.begin);
}

/// Signature wrapping: a second assertion, which nobody signed, before the signed one.
void doubleAssertion(std::string &xml)
{
    const Range range = elementRange(xml, "Assertion");
    if (!range)
        return;
    std::string copy = xml.substr(range.begin, range.end - range.begin);
    removeSignature(copy);
    const std::size_t id = copy.find("ID=\"");
    if (id != std::string::npos)
        copy.insert(id + 5, "_copy");
    xml.insert(range.begin, copy);
}

void addDoctype(std::string &xml)
{
    const std::size_t place = xml.starts_with("<?xml") ? xml.find("?>") + 2 : 0;
    xml.insert(place, "<!DOCTYPE Response [<!ENTITY name \"Admin\">]>");
}

} // namespace

std::vector<BreakDefinition> assertionBreaks()
{
    return {
        {{"saml-provider-not-registered", BreakGroup::Saml, {Operation::AssumeRoleWithSaml}, {{BreakPart::World, "provider"}}},
         {.changes
          = [](const Cast &cast, const world::World &) -> Changes { return {world::ProviderUnregistered {cast.samlProviderArn}}; }}},
        {{"saml-provider-of-another-name", BreakGroup::Saml, {Operation::AssumeRoleWithSaml}, {{BreakPart::Parameters, "PrincipalArn"}}},
         {.parameters = [](Form &form, const Cast &cast) { form.set("PrincipalArn", Arn::samlProvider(cast.account->id, "OtherIdp")); }}},
        {{"assertion-without-signature", BreakGroup::Saml, {Operation::AssumeRoleWithSaml}, {{BreakPart::Bytes, "token"}}},
         {.token = [](std::string &token) { editXml(token, removeSignature); }}},
        {{"second-assertion", BreakGroup::Saml, {Operation::AssumeRoleWithSaml}, {{BreakPart::Bytes, "token"}}},
         {.token = [](std::string &token) { editXml(token, doubleAssertion); }}},
        {{"assertion-with-doctype", BreakGroup::Saml, {Operation::AssumeRoleWithSaml}, {{BreakPart::Bytes, "token"}}},
         {.token = [](std::string &token) { editXml(token, addDoctype); }}},
        {{"assertion-cut-short", BreakGroup::Saml, {Operation::AssumeRoleWithSaml}, {{BreakPart::Bytes, "token"}}},
         {.token = [](std::string &token) { editXml(token, [](std::string &xml) { xml.resize(xml.size() / 2); }); }}},
        {{"saml-audience-not-trusted", BreakGroup::Saml, {Operation::AssumeRoleWithSaml}, {{BreakPart::World, "trust policy"}}},
         {.changes = [](const Cast &cast, const world::World &) -> Changes {
             return trustUnder(cast, R"({"StringEquals":{"SAML:aud":"https://example.com/sp"}})");
         }}},
        {{"assertion-redeemed-late", BreakGroup::Saml, {Operation::AssumeRoleWithSaml}, {{BreakPart::Clock, "sign-in"}}},
         {.clock = [](Moments &moments) { moments.signIn = moments.caller - std::chrono::minutes {6}; }}},
    };
}

} // namespace trustwalk::walk
