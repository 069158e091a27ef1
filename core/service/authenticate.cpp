#include "core/service/authenticate.h"

#include "core/api/messages.h"
#include "core/service/s3_payload.h"

#include <algorithm>

namespace trustwalk::service {

namespace {

constexpr Seconds clockWindow {900};

using MaybeRefusal = std::optional<api::Refusal>;

struct Door {
    const world::World &world;
    const Circumstances &circumstances;
    const crypto::KeyRing &keys;
    trace::Narrator &narrator;
};

MaybeRefusal scopeFits(const sigv4::Authorization &authorization, const ExpectedScope &expected, const Door &door)
{
    const sigv4::Scope &scope = authorization.scope;
    const bool region = std::find(expected.regions.begin(), expected.regions.end(), scope.region) != expected.regions.end();
    const bool service = scope.service == expected.service;
    const bool date = std::string_view(authorization.dateTime).substr(0, 8) == scope.date;
    const bool terminator = scope.terminator == "aws4_request";
    door.narrator.check(trace::StepKind::ScopeFits, region && service && date && terminator, [&] {
        trace::ScopeEvidence evidence {scope, scope};
        evidence.wanted.date = authorization.dateTime.substr(0, 8);
        evidence.wanted.region = region ? scope.region : expected.regions.front();
        evidence.wanted.service = expected.service;
        evidence.wanted.terminator = "aws4_request";
        trace::Comparison comparison {evidence.given.text(), evidence.wanted.text()};
        return trace::Shown {std::move(evidence), std::move(comparison)};
    });
    if (!region && !service) // AWS writes both messages, one after the other
        return api::Refusal {api::ErrorCode::SignatureDoesNotMatch,
                             api::wrongRegion(scope.region).message + " " + api::wrongService(expected.service).message};
    if (!region)
        return api::wrongRegion(scope.region);
    if (!service)
        return api::wrongService(expected.service);
    if (!terminator)
        return api::wrongTerminator();
    if (!date)
        return api::wrongScopeDate();
    return std::nullopt;
}

trace::KeyEvidence keyEvidence(const sigv4::Authorization &authorization, const world::World::FoundKey &found)
{
    trace::KeyEvidence evidence;
    evidence.accessKeyId = authorization.accessKeyId;
    evidence.temporary = authorization.accessKeyId.starts_with("ASIA");
    if (found) {
        evidence.found = true;
        evidence.active = found.key->active;
        evidence.root = found.user == nullptr;
        evidence.ownerArn = found.user != nullptr ? found.account->arnOf(*found.user) : Arn::root(found.account->id);
        evidence.ownerName = found.user != nullptr ? found.user->name : "root";
    }
    return evidence;
}

Result<Signer, api::Refusal> longTermSigner(const sigv4::Authorization &authorization, const Door &door)
{
    const world::World::FoundKey found = door.world.accessKey(authorization.accessKeyId);
    const bool usable = found && found.key->active && authorization.sessionToken.empty();
    if (!door.narrator.check(trace::StepKind::KeyIsActive, usable, [&] {
            return trace::Shown {keyEvidence(authorization, found),
                                 trace::Comparison {authorization.accessKeyId, found ? found.key->id : std::string()}};
        }))
        return failure(api::invalidClientTokenId());
    session::Caller caller = found.user != nullptr ? session::userCaller(*found.account, *found.user) : session::rootCaller(*found.account);
    return Signer {std::move(caller), found.key->secret};
}

using Opened = Result<session::Session, session::OpenFault>;

trace::SessionEvidence sessionEvidence(const sigv4::Authorization &authorization, const Opened &opened, Instant now)
{
    trace::SessionEvidence evidence;
    evidence.accessKeyId = authorization.accessKeyId;
    evidence.now = now;
    evidence.opened = opened || opened.error() == session::OpenFault::WrongKeyId;
    evidence.boundToKey = opened.has_value();
    if (opened) {
        evidence.principalArn = opened->principalArn;
        evidence.issuerArn = opened->issuerArn;
        evidence.issuedAt = opened->issuedAt;
        evidence.expiresAt = opened->expiresAt;
    }
    return evidence;
}

Result<Signer, api::Refusal> sessionSigner(const sigv4::Authorization &authorization, const Door &door)
{
    const Instant now = door.circumstances.now;
    // The token must be ours and belong to this key.
    const Opened opened = session::open(authorization.sessionToken, authorization.accessKeyId, door.keys.sealingKey());
    const auto evidence = [&] { return sessionEvidence(authorization, opened, now); };
    if (!door.narrator.check(trace::StepKind::SessionTokenOpens, opened.has_value(), [&] {
            return trace::Shown {evidence(), trace::Comparison {authorization.accessKeyId, opened ? opened->accessKeyId : std::string()}};
        }))
        return failure(api::invalidClientTokenId());

    // It must not be over.
    if (!door.narrator.check(trace::StepKind::SessionIsCurrent, now < opened->expiresAt,
                             [&] { return trace::Shown {evidence(), trace::Comparison {isoTime(now), isoTime(opened->expiresAt)}}; }))
        return failure(api::expiredToken());

    // The role or user behind it must still be the same one, by its unique id.
    auto caller = session::sessionCaller(door.world, *opened);
    if (!door.narrator.check(trace::StepKind::IssuerStillExists, caller.has_value(), [&] {
            trace::SessionEvidence known = evidence();
            known.issuerExists = caller.has_value();
            return trace::Shown {std::move(known), trace::Comparison {opened->issuerId, caller ? opened->issuerId : std::string()}};
        }))
        return failure(api::invalidClientTokenId());
    return Signer {std::move(*caller), opened->secretAccessKey};
}

MaybeRefusal clockWithinWindow(const sigv4::Authorization &authorization, const Door &door)
{
    const Instant now = door.circumstances.now;
    const Instant signedAt = authorization.signedAt.value_or(Instant {});
    // A presigned request to S3 is good for as long as it says, one to any other service for 15 minutes whatever it says.
    const bool ownExpiry = authorization.scope.service == "s3" && authorization.expires;
    const bool late = now - signedAt > (ownExpiry ? *authorization.expires : clockWindow);
    const bool early = signedAt - now > clockWindow;
    door.narrator.check(trace::StepKind::ClockWithinWindow, !late && !early, [&] {
        return trace::Shown {trace::ClockEvidence {signedAt, now, clockWindow, authorization.expires},
                             trace::Comparison {basicTime(signedAt), basicTime(now)}};
    });
    if (late)
        return api::signatureExpired(authorization.dateTime, basicTime(now - clockWindow), basicTime(now));
    if (early)
        return api::signatureNotYetCurrent(authorization.dateTime, basicTime(now + clockWindow), basicTime(now));
    return std::nullopt;
}

} // namespace

Result<Signer, api::Refusal> authenticate(const world::World &world, const RawRequest &request, const ExpectedScope &expected,
                                          const Circumstances &circumstances, const crypto::KeyRing &keys, trace::Narrator &narrator)
{
    const Door door {world, circumstances, keys, narrator};

    // 1. The request must be signed, in a form that can be read.
    auto authorization = sigv4::readAuthorization(request);
    if (!authorization) {
        narrator.check(trace::StepKind::RequestIsSigned, false);
        const bool missing = authorization.error().code == sigv4::AuthorizationFault::Code::Missing;
        return failure(missing ? api::missingAuthenticationToken() : api::incompleteSignature(authorization.error().message));
    }

    // 2. The credential scope must be of this service, this Region and the day of the signature.
    if (auto refusal = scopeFits(*authorization, expected, door))
        return failure(*refusal);

    // 3. The access key must be known and active; a temporary one comes with its session token.
    const bool temporary = authorization->accessKeyId.starts_with("ASIA") && !authorization->sessionToken.empty();
    auto signer = temporary ? sessionSigner(*authorization, door) : longTermSigner(*authorization, door);
    if (!signer)
        return failure(signer.error());

    // 4. The moment of the signature must be within 15 minutes.
    if (auto refusal = clockWithinWindow(*authorization, door))
        return failure(*refusal);

    // 5. The signature must be the one that this key makes for these bytes.
    sigv4::Verification verification = sigv4::verify(request, *std::move(authorization), signer->secret);
    if (!narrator.check(trace::StepKind::SignatureMatches, verification.matches(),
                        [&] { return trace::Shown {verification, trace::Comparison {verification.given, verification.expected}}; })) {
        const auto ofHash = expected.service == "s3" ? s3HashRefusal(request, verification, signer->secret) : std::nullopt;
        return failure(ofHash.value_or(api::signatureDoesNotMatch()));
    }
    signer->authorization = std::move(verification.authorization);
    return std::move(*signer);
}

} // namespace trustwalk::service
