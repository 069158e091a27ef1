#pragma once

#include "app/lab/lab.h"
#include "core/sigv4/sign.h"

#include <QString>

#include <string>
#include <string_view>

namespace trustwalk::test {

/// Whoever asks a Lab as the AWS CLI does: with real signatures, at this moment's clock.
class LabClient {
public:
    explicit LabClient(lab::Lab &lab) : m_lab(lab) {}

    void become(std::string_view user); ///< with its long-term key
    void beNobody() { m_credentials.reset(); }
    void beIssued(); ///< whoever the last answer's credentials stand for
    void setSecret(std::string secret);
    void setKeyId(std::string id);
    void setRegion(std::string region) { m_region = std::move(region); }
    void setClock(Seconds ahead) { m_ahead = ahead; }

    /// "Action=GetCallerIdentity": a POST to STS, EC2 or IAM. The status.
    int ask(std::string_view service, std::string_view form);
    int sts(std::string_view form) { return ask("sts", form); }
    /// "PUT", "/reports/note.txt"
    int s3(std::string_view method, std::string_view path, std::string_view body = {});
    [[nodiscard]] const RawResponse &response() const { return m_response; }

private:
    [[nodiscard]] RawRequest signedFor(RawRequest request, std::string_view service) const;

    lab::Lab &m_lab;
    std::optional<sigv4::Credentials> m_credentials;
    std::string m_region = "ap-northeast-1";
    Seconds m_ahead {0};
    RawResponse m_response;
};

[[nodiscard]] inline std::string roleArn(std::string_view name, std::string_view account = "123456789012")
{
    return "arn:aws:iam::" + std::string(account) + ":role/" + std::string(name);
}

/// A built-in world behind a Lab, with keys kept in `folder`.
[[nodiscard]] std::unique_ptr<lab::Lab> labOf(const QString &world, const QString &folder);

} // namespace trustwalk::test
