#include "core/base/arn.h"
#include "core/base/encoding.h"
#include "core/world/forms.h"
#include "core/world/read_parts.h"

#include <array>
#include <string>
#include <unordered_set>
#include <utility>

namespace trustwalk::world {

namespace {

using Code = ParseError::Code;

constexpr std::size_t longestProviderName = 64;

Person readPerson(json::Reader &reader)
{
    Person person;
    person.name = reader.string("name");
    person.signInName = reader.string("signInName");
    person.passwordHash = reader.string("passwordHash");
    person.password = crypto::Secret(reader.string("password", {}));
    person.subject = reader.string("subject");
    person.applications = reader.strings("applications");
    reader.stringMap("sessionTags", [&](std::string_view key, std::string_view value) {
        person.sessionTags.emplace_back(std::string(key), std::string(value));
    });
    person.transitiveTagKeys = reader.strings("transitiveTagKeys");
    person.sourceIdentity = reader.string("sourceIdentity", {});
    if (!reader.failed() && !isIamName(person.name, longestProviderName)) {
        reader.refuse("name", Code::BadValue, person.name, "[A-Za-z0-9+=,.@_-]{1,64}");
    }
    if (!reader.failed() && !person.passwordHash.starts_with("pbkdf2-sha256$")) {
        reader.refuse("passwordHash", Code::BadValue, person.passwordHash, "pbkdf2-sha256$ITERATIONS$SALT$HASH");
    }
    for (const std::string_view key : {"signInName", "subject"}) {
        if (const std::string &text = key == "subject" ? person.subject : person.signInName; !reader.failed() && text.empty()) {
            reader.refuse(key, Code::Empty, text, "1 character or more");
        }
    }
    return person;
}

std::vector<Person> readPeople(json::Reader &reader)
{
    std::vector<Person> people;
    std::unordered_set<std::string> names;
    std::unordered_set<std::string> signInNames;
    reader.objects("people", [&](json::Reader &entry) {
        people.push_back(readPerson(entry));
        const Person &person = people.back();
        if (!entry.failed() && !names.insert(toLower(person.name)).second) {
            entry.refuse("name", Code::Conflict, person.name, "a name of its own");
        }
        if (!entry.failed() && !signInNames.insert(toLower(person.signInName)).second) {
            entry.refuse("signInName", Code::Conflict, person.signInName, "a sign-in name of its own");
        }
    });
    return people;
}

/// The text of an external provider's keys or metadata: in the world as `inlineKey`, or in the file that `fileKey` names. nullopt
/// where there is neither; the reader holds the error where it can't be read.
std::optional<std::string> externalText(json::Reader &reader, std::string_view inlineKey, std::string_view fileKey,
                                        const ReadBeside &readBeside)
{
    const json::Value *inlined = reader.raw(inlineKey);
    const std::optional<std::string> fileName = reader.optionalString(fileKey);
    if (reader.failed() || (inlined == nullptr && !fileName)) {
        return std::nullopt;
    }
    if (inlined != nullptr && fileName) {
        reader.refuse(fileKey, Code::Conflict, *fileName, inlineKey);
        return std::nullopt;
    }
    if (inlined != nullptr) {
        return inlined->is(json::Value::Kind::String) ? inlined->text : json::print(*inlined);
    }
    if (!isFileNameBeside(*fileName) || !readBeside) {
        reader.refuse(fileKey, isFileNameBeside(*fileName) ? Code::NotFound : Code::BadValue, *fileName, "a file beside the world");
        return std::nullopt;
    }
    auto text = readBeside(*fileName);
    if (!text) {
        reader.refuse(fileKey, text.error());
        return std::nullopt;
    }
    return std::move(*text);
}

OidcIssuer readOidc(json::Reader &reader, const ReadBeside &readBeside)
{
    using enum crypto::SignatureAlgorithm;
    constexpr std::array algorithms {Rs256, Rs384, Rs512, Es256, Es384, Es512};
    OidcIssuer oidc;
    oidc.issuer = reader.string("issuer");
    oidc.algorithm = algorithms.at(reader.word("algorithm", {"RS256", "RS384", "RS512", "ES256", "ES384", "ES512"}, 0));
    oidc.clientIds = reader.strings("clientIds");
    oidc.tokenLifetime = Seconds {reader.integer("tokenLifetime", 60, 86'400, 3600)};
    if (!reader.failed() && !isIssuerUrl(oidc.issuer)) {
        reader.refuse("issuer", Code::BadValue, oidc.issuer, "https://HOST/PATH");
    }
    if (const auto text = externalText(reader, "jwks", "jwksFile", readBeside)) {
        auto keys = jwt::KeySet::parse(*text);
        if (keys) {
            oidc.externalKeys = std::move(*keys);
        } else {
            reader.refuse(reader.has("jwks") ? "jwks" : "jwksFile", keys.error());
        }
    }
    return oidc;
}

/// The entity id and the SSO address of an external provider are those of its metadata, so they are not written twice.
void readMetadata(json::Reader &reader, const ReadBeside &readBeside, SamlIdp &saml)
{
    const auto text = externalText(reader, "metadata", "metadataFile", readBeside);
    if (!text) {
        return;
    }
    const std::string_view key = reader.has("metadata") ? "metadata" : "metadataFile";
    auto metadata = saml::parseMetadata(*text);
    if (!metadata) {
        reader.refuse(key, metadata.error());
        return;
    }
    for (const std::string_view own : {"entityId", "ssoUrl"}) {
        if (reader.has(own)) {
            reader.refuse(own, Code::Conflict, own, key);
        }
    }
    saml.entityId = metadata->entityId;
    saml.ssoUrl = metadata->ssoUrl;
    saml.externalMetadata = std::move(*metadata);
}

SamlIdp readSaml(json::Reader &reader, const ReadBeside &readBeside)
{
    SamlIdp saml;
    const bool external = reader.has("metadata") || reader.has("metadataFile");
    saml.entityId = external ? reader.string("entityId", {}) : reader.string("entityId");
    saml.ssoUrl = reader.string("ssoUrl", {});
    saml.signsResponse = reader.boolean("signsResponse", false);
    saml.assertionLifetime = Seconds {reader.integer("assertionLifetime", 60, 86'400, 300)};
    if (reader.has("sessionLifetime")) {
        saml.sessionLifetime = Seconds {reader.integer("sessionLifetime", 60, 604'800)};
    }
    if (!reader.failed() && !external && saml.entityId.empty()) {
        reader.refuse("entityId", Code::Empty, saml.entityId, "1 character or more");
    }
    readMetadata(reader, readBeside, saml);
    return saml;
}

CognitoPool readCognito(json::Reader &reader)
{
    CognitoPool pool;
    pool.poolId = reader.string("poolId");
    pool.account = reader.string("account");
    pool.logins = reader.strings("logins");
    pool.classicFlow = reader.boolean("classicFlow", true);
    if (!reader.failed() && !isIdentityPoolId(pool.poolId)) {
        reader.refuse("poolId", Code::BadValue, pool.poolId, "REGION:GUID");
    }
    return pool;
}

Broker readBroker(json::Reader &reader)
{
    return {reader.string("user"), reader.strings("accepts"), reader.string("clientId", {})};
}

} // namespace

IdentityProvider readProvider(json::Reader &reader, const ReadBeside &readBeside)
{
    IdentityProvider provider;
    provider.name = reader.string("name");
    if (!reader.failed() && !isIamName(provider.name, longestProviderName)) {
        reader.refuse("name", Code::BadValue, provider.name, "[A-Za-z0-9+=,.@_-]{1,64}");
    }
    const std::size_t kind = reader.word("kind", {"oidc", "saml", "cognito", "broker"});
    if (reader.failed()) {
        return provider;
    }
    if (kind == 0) {
        provider.kind = readOidc(reader, readBeside);
    } else if (kind == 1) {
        provider.kind = readSaml(reader, readBeside);
    } else if (kind == 2) {
        // The people of an identity pool are those of its login providers.
        provider.kind = readCognito(reader);
        return provider;
    } else {
        provider.kind = readBroker(reader);
    }
    provider.people = readPeople(reader);
    return provider;
}

} // namespace trustwalk::world
