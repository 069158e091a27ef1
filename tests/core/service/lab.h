#pragma once

#include "core/crypto/random.h"
#include "core/saml/response.h"
#include "core/service/perform.h"
#include "core/session/session.h"
#include "core/sigv4/sign.h"
#include "core/world/world_file.h"
#include "tests/support/files.h"
#include "tests/support/raw_http.h"
#include "tests/support/show.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <string_view>

namespace trustwalk::test {

/// The lab's world with keys of its own, and clients that sign as the local endpoint's do: for 127.0.0.1 with a port.
struct Lab {
    world::World world;
    crypto::KeyRing keys;
    Circumstances circumstances {*fromIsoTime("2026-11-26T22:21:00Z"), crypto::seedFromNumber(2026), "127.0.0.1"};

    Lab()
    {
        saml::initialise();
        auto read = world::readWorld(*readSourceFile("resources/worlds/lab.json"));
        if (!read)
            qFatal("%s: %s", read.error().path.c_str(), read.error().found.c_str());
        world = std::move(*read);
        keys = crypto::KeyRing::generate(world::wantedKeys(world), Instant {});
    }

    [[nodiscard]] service::Answer send(const RawRequest &request) const { return performed(request, circumstances); }
    /// The same a while later, with other dice.
    [[nodiscard]] service::Answer sendAt(const RawRequest &request, Instant now) const
    {
        return performed(request, {now, crypto::seedFromNumber(std::uint64_t(now.time_since_epoch().count())), "127.0.0.1"});
    }
    /// Sends, and applies what must be applied, as an endpoint does.
    service::Answer commit(const RawRequest &request)
    {
        service::Answer answer = send(request);
        auto changed = world::apply(world, answer.changes);
        if (!changed)
            qFatal("%s: %s", changed.error().path.c_str(), changed.error().found.c_str());
        world = std::move(*changed);
        circumstances.random = crypto::derivedSeed(circumstances.random, "next");
        return answer;
    }

    /// Every request of these tests is also performed without its trace: what is answered and changed must be the same.
    [[nodiscard]] service::Answer performed(const RawRequest &request, const Circumstances &moment) const
    {
        service::Answer answer = service::perform(world, request, moment, keys);
        const service::Answer quiet = service::performQuietly(world, request, moment, keys);
        const auto same = [](const world::Change &a, const world::Change &b) {
            return json::print(world::changeValue(a)) == json::print(world::changeValue(b));
        };
        if (!quiet.isTold
            && (answer.response != quiet.response || answer.trace.refusal != quiet.trace.refusal || answer.trace.call != quiet.trace.call
                || !std::ranges::equal(answer.changes, quiet.changes, same)))
            qFatal("performed quietly it is answered otherwise: %s", quiet.response.text().c_str());
        if (!quiet.isTold && std::ranges::any_of(quiet.trace.steps, isNoRefusal))
            qFatal("performed quietly it keeps what passed");
        return answer;
    }
    [[nodiscard]] static bool isNoRefusal(const trace::Step &step) { return step.verdict != trace::Verdict::Refused; }

    [[nodiscard]] sigv4::Credentials of(std::string_view user) const
    {
        const world::AccessKey &key = world.userNamed(user).user->accessKeys.front();
        return {key.id, key.secret, {}};
    }
    [[nodiscard]] static sigv4::Credentials issuedBy(const service::Answer &answer)
    {
        const std::string &xml = answer.response.body;
        return {elementText(xml, "AccessKeyId"), crypto::Secret(elementText(xml, "SecretAccessKey")), elementText(xml, "SessionToken")};
    }
    [[nodiscard]] sigv4::Scope scope(std::string_view service) const
    {
        return {basicDate(circumstances.now), "ap-northeast-1", std::string(service)};
    }
    [[nodiscard]] RawRequest sign(RawRequest request, const sigv4::Credentials &credentials, std::string_view service = "sts") const
    {
        return sigv4::sign(std::move(request), credentials, scope(service), circumstances.now);
    }
};

/// POST / of a form to the local endpoint, unsigned.
inline RawRequest post(std::string_view body)
{
    RawRequest request;
    request.headers = {{"Host", "127.0.0.1:5059"}, {"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}};
    request.body = body;
    return request;
}

/// GET of a path and query.
inline RawRequest get(std::string_view target)
{
    return rawRequest("GET " + std::string(target) + " HTTP/1.1\r\nHost: 127.0.0.1:5059\r\n\r\n");
}

inline const std::string callerIdentity = "Action=GetCallerIdentity&Version=2011-06-15";
inline const std::string assumeRoleB
    = "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2FRoleB&RoleSessionName=test";

/// "403 AccessDenied" or "200": the status, and the code where the body is an error of any service's shape.
inline std::string statusAndCode(const RawResponse &response)
{
    const std::string code = elementText(response.body, "Code");
    return std::to_string(response.status) + (code.empty() ? "" : " " + code);
}

} // namespace trustwalk::test

Q_DECLARE_METATYPE(trustwalk::RawRequest)
