#include "core/world/queries.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/crypto/totp.h"

#include <array>
#include <variant>

namespace trustwalk::world {

namespace {

void addAttached(std::vector<policy::NamedDocument> &documents, const World &world, const Attached &policies, std::string_view ownerName,
                 const std::string &ownerArn)
{
    for (const InlinePolicy &policy : policies.inlinePolicies) {
        documents.push_back({std::string(ownerName) + " / " + policy.name, policy.document, ownerArn});
    }
    for (const std::string &arn : policies.managedPolicyArns) {
        if (const ManagedPolicy *policy = world.managedPolicy(arn)) {
            documents.push_back({std::string(policy->name()), policy->document, ownerArn});
        }
    }
}

void addRingKey(jwt::KeySet &keys, const crypto::KeyRing &ring, std::string_view provider,
                std::optional<crypto::SignatureAlgorithm> algorithm)
{
    if (const crypto::KeyRing::ProviderKey *own = ring.find(provider)) {
        const crypto::PublicKey &key = own->key.publicKey();
        keys.add({key.thumbprint(), algorithm, key});
    }
}

} // namespace

std::vector<policy::NamedDocument> identityPolicies(const World &world, const Account &account, const User &user)
{
    std::vector<policy::NamedDocument> documents;
    addAttached(documents, world, user.policies, user.name, account.arnOf(user));
    for (const std::string &name : user.groups) {
        if (const Group *group = account.group(name)) {
            addAttached(documents, world, group->policies, group->name, account.arnOf(*group));
        }
    }
    return documents;
}

std::vector<policy::NamedDocument> identityPolicies(const World &world, const Account &account, const Role &role)
{
    std::vector<policy::NamedDocument> documents;
    addAttached(documents, world, role.policies, role.name, account.arnOf(role));
    return documents;
}

std::optional<policy::NamedDocument> boundary(const World &world, const std::optional<std::string> &boundaryArn)
{
    const ManagedPolicy *policy = boundaryArn ? world.managedPolicy(*boundaryArn) : nullptr;
    if (policy == nullptr) {
        return std::nullopt;
    }
    return policy::NamedDocument {std::string(policy->name()), policy->document, policy->arn};
}

policy::NamedDocument trustPolicy(const Account &account, const Role &role)
{
    return {role.name, role.trustPolicy, account.arnOf(role)};
}

std::optional<jwt::KeySet> keysOfIssuer(const World &world, const crypto::KeyRing &ring, std::string_view issuer)
{
    jwt::KeySet keys;
    for (const IdentityProvider &provider : world.providers) {
        if (const auto *oidc = std::get_if<OidcIssuer>(&provider.kind); oidc != nullptr && oidc->issuer == issuer) {
            if (oidc->externalKeys) {
                return oidc->externalKeys;
            }
            addRingKey(keys, ring, provider.name, oidc->algorithm);
        }
        // All identity pools share one issuer; each has a key of its own in the ring.
        if (std::holds_alternative<CognitoPool>(provider.kind) && issuer == cognitoIssuer) {
            addRingKey(keys, ring, provider.name, std::nullopt);
        }
    }
    return keys.keys().empty() ? std::nullopt : std::optional(std::move(keys));
}

std::optional<saml::Metadata> metadataOf(const World &world, const crypto::KeyRing &ring, const SamlProvider &registered)
{
    const IdentityProvider *provider = world.provider(registered.provider);
    const auto *idp = provider != nullptr ? std::get_if<SamlIdp>(&provider->kind) : nullptr;
    if (idp == nullptr || idp->externalMetadata) {
        return idp != nullptr ? idp->externalMetadata : std::nullopt;
    }
    const crypto::KeyRing::ProviderKey *own = ring.find(provider->name);
    if (own == nullptr) {
        return std::nullopt;
    }
    return saml::Metadata {idp->entityId, idp->ssoUrl, {own->key.publicKey()}, {own->certificate}};
}

MfaCheck checkMfaCode(const MfaDevice &device, std::string_view code, Instant now)
{
    const auto seed = fromBase32(device.seed.reveal());
    MfaCheck check;
    if (!seed) {
        return check;
    }
    const std::int64_t current = crypto::totpStep(now);
    for (const std::int64_t step : {current, current - 1, current + 1}) {
        if (!crypto::equalInConstantTime(code, crypto::totpCode(*seed, step))) {
            continue;
        }
        // A code stands for its own step and all before it: what was shown earlier can't be used any more (RFC 6238 §5.2).
        if (!device.lastUsedStep || step > *device.lastUsedStep) {
            return {MfaCheck::Result::Valid, step};
        }
        check = {MfaCheck::Result::UsedAlready, step};
    }
    return check;
}

std::string mfaCode(const MfaDevice &device, Instant now)
{
    const auto seed = fromBase32(device.seed.reveal());
    return seed ? crypto::totpCode(*seed, crypto::totpStep(now)) : std::string();
}

} // namespace trustwalk::world
