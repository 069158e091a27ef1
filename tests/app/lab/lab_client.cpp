#include "tests/app/lab/lab_client.h"

#include "app/world/world_store.h"
#include "tests/support/raw_http.h"

#include <chrono>

namespace trustwalk::test {

void LabClient::become(std::string_view user)
{
    const auto world = m_lab.world().world();
    const world::AccessKey &key = world->userNamed(user).user->accessKeys.front();
    m_credentials = sigv4::Credentials {key.id, key.secret, {}};
    m_region = world->region;
}

void LabClient::beIssued()
{
    const std::string &xml = m_response.body;
    m_credentials = sigv4::Credentials {elementText(xml, "AccessKeyId"), crypto::Secret(elementText(xml, "SecretAccessKey")),
                                        elementText(xml, "SessionToken")};
}

void LabClient::setSecret(std::string secret)
{
    m_credentials->secretAccessKey = crypto::Secret(std::move(secret));
}

void LabClient::setKeyId(std::string id)
{
    m_credentials->accessKeyId = std::move(id);
}

RawRequest LabClient::signedFor(RawRequest request, std::string_view service) const
{
    request.setHeader("Host", "127.0.0.1:4517");
    request.setHeader("User-Agent", "aws-cli/2.9.19 Python/3.11.2");
    if (!m_credentials)
        return request;
    const Instant now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()) + m_ahead;
    return sigv4::sign(std::move(request), *m_credentials, {basicDate(now), m_region, std::string(service)}, now);
}

int LabClient::ask(std::string_view service, std::string_view form)
{
    RawRequest request;
    request.setHeader("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
    const std::string_view version = service == "ec2" ? "2016-11-15" : service == "iam" ? "2010-05-08" : "2011-06-15";
    Form encoded = parseForm(form);
    encoded.set("Version", version);
    request.body = encoded.encoded();
    m_response = m_lab.answer(signedFor(std::move(request), service), "127.0.0.1");
    return m_response.status;
}

int LabClient::s3(std::string_view method, std::string_view path, std::string_view body)
{
    RawRequest request;
    request.method = method;
    request.rawPath = path;
    request.body = body;
    if (method == "PUT")
        request.setHeader("Content-Length", std::to_string(body.size()));
    m_response = m_lab.answer(signedFor(std::move(request), "s3"), "127.0.0.1");
    return m_response.status;
}

std::unique_ptr<lab::Lab> labOf(const QString &world, const QString &folder)
{
    auto loaded = world_store::loadWorld(world);
    if (!loaded)
        qFatal("%s", qPrintable(world));
    const auto shared = std::make_shared<const world::World>(std::move(*loaded));
    return std::make_unique<lab::Lab>(shared, world_store::keyRing(*shared, folder));
}

} // namespace trustwalk::test
