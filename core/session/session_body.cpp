#include "core/session/session_body.h"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace trustwalk::session {

namespace {

constexpr std::uint8_t bodyVersion = 1;

/// Writes and reads have one description of the fields (`fields` below), so they can't drift apart.
class Writer {
public:
    Writer() { m_body.reserve(1024); }
    void field(const std::string &text)
    {
        number(text.size());
        m_body += text;
    }
    void field(const crypto::Secret &secret)
    {
        number(secret.reveal().size());
        m_body += secret.reveal();
    }
    void field(const bool &truth) { number(truth ? 1 : 0); }
    void field(const Instant &instant) { number(static_cast<std::uint64_t>(instant.time_since_epoch().count())); }
    void field(const Kind &kind) { number(static_cast<std::uint64_t>(kind)); }
    void field(const world::Tag &tag)
    {
        field(tag.key);
        field(tag.value);
    }
    template <typename A, typename B> void field(const std::pair<A, B> &pair)
    {
        field(pair.first);
        field(pair.second);
    }
    template <typename T> void field(const std::optional<T> &optional)
    {
        field(optional.has_value());
        if (optional) {
            field(*optional);
        }
    }
    template <typename T> void field(const std::vector<T> &list)
    {
        number(list.size());
        for (const T &item : list) {
            field(item);
        }
    }
    void number(std::uint64_t value)
    {
        std::array<char, 8> bytes;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            bytes[i] = static_cast<char>(static_cast<unsigned char>(value >> (56 - 8 * i)));
        }
        m_body.append(bytes.data(), bytes.size());
    }
    [[nodiscard]] std::string take() { return std::move(m_body); }

private:
    std::string m_body {static_cast<char>(bodyVersion)};
};

class Reader {
public:
    explicit Reader(std::string_view body) : m_rest(body)
    {
        m_failed = m_rest.empty() || static_cast<std::uint8_t>(m_rest.front()) != bodyVersion;
        m_rest.remove_prefix(m_failed ? 0 : 1);
    }
    void field(std::string &text)
    {
        const std::uint64_t length = number();
        if (m_failed || length > m_rest.size()) {
            m_failed = true;
            return;
        }
        text = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
    }
    void field(crypto::Secret &secret)
    {
        std::string text;
        field(text);
        secret = crypto::Secret(std::move(text));
    }
    void field(bool &truth)
    {
        const std::uint64_t value = number();
        m_failed = m_failed || value > 1;
        truth = value == 1;
    }
    void field(Instant &instant) { instant = Instant {Seconds {static_cast<std::int64_t>(number())}}; }
    void field(Kind &kind)
    {
        const std::uint64_t value = number();
        m_failed = m_failed || value > static_cast<std::uint64_t>(Kind::FederatedUser);
        kind = m_failed ? Kind::User : static_cast<Kind>(value);
    }
    void field(world::Tag &tag)
    {
        field(tag.key);
        field(tag.value);
    }
    template <typename A, typename B> void field(std::pair<A, B> &pair)
    {
        field(pair.first);
        field(pair.second);
    }
    template <typename T> void field(std::optional<T> &optional)
    {
        bool there = false;
        field(there);
        if (there && !m_failed) {
            field(optional.emplace());
        }
    }
    template <typename T> void field(std::vector<T> &list)
    {
        // Each item takes 8 bytes at least, so a length that can't be true is seen before anything is allocated.
        const std::uint64_t count = number();
        m_failed = m_failed || count > m_rest.size() / 8;
        for (std::uint64_t i = 0; i < count && !m_failed; ++i) {
            field(list.emplace_back());
        }
    }
    [[nodiscard]] bool readAll() const { return !m_failed && m_rest.empty(); }

private:
    std::uint64_t number()
    {
        constexpr std::size_t size = 8;
        if (m_failed || m_rest.size() < size) {
            m_failed = true;
            return 0;
        }
        std::uint64_t value = 0;
        for (const char byte : m_rest.substr(0, size)) {
            value = (value << 8) | static_cast<unsigned char>(byte);
        }
        m_rest.remove_prefix(size);
        return value;
    }

    std::string_view m_rest;
    bool m_failed = false;
};

/// Every field of a session, in the order of the body.
template <typename Stream, typename SomeSession> void fields(Stream &stream, SomeSession &session)
{
    stream.field(session.kind);
    stream.field(session.accessKeyId);
    stream.field(session.secretAccessKey);
    stream.field(session.account);
    stream.field(session.principalArn);
    stream.field(session.issuerArn);
    stream.field(session.issuerId);
    stream.field(session.userId);
    stream.field(session.issuedAt);
    stream.field(session.expiresAt);
    stream.field(session.mfaAuthenticatedAt);
    stream.field(session.sessionPolicies);
    stream.field(session.sessionPolicyArns);
    stream.field(session.sessionPolicyPassed);
    stream.field(session.tags);
    stream.field(session.transitiveTagKeys);
    stream.field(session.sourceIdentity);
    stream.field(session.federatedProvider);
    stream.field(session.keptKeys);
}

} // namespace

std::string bodyOf(const Session &session)
{
    Writer writer;
    fields(writer, session);
    return writer.take();
}

std::optional<Session> fromBody(std::string_view body)
{
    Reader reader(body);
    Session session;
    fields(reader, session);
    return reader.readAll() ? std::optional(std::move(session)) : std::nullopt;
}

} // namespace trustwalk::session
