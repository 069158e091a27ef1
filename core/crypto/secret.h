#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>

namespace trustwalk::crypto {

/// A text that must not reach a log, a trace or a test's output: it doesn't print, compares in constant time, and is
/// overwritten when it goes. `reveal()` is the word to search for.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string text) : m_text(std::move(text)) {}
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &);
    Secret &operator=(Secret &&) noexcept;
    ~Secret();

    [[nodiscard]] std::string_view reveal() const { return m_text; }
    [[nodiscard]] bool empty() const { return m_text.empty(); }
    friend bool operator==(const Secret &a, const Secret &b);
    friend std::ostream &operator<<(std::ostream &, const Secret &) = delete;

private:
    std::string m_text;
};

/// PBKDF2-HMAC-SHA256, for the passwords of a provider's people: "pbkdf2-sha256$ITERATIONS$SALT$HASH" (base64).
[[nodiscard]] std::string hashPassword(std::string_view password, std::string_view salt, int iterations);
/// False also where `stored` is no such text. Iterations above 1,000,000 are refused.
[[nodiscard]] bool checkPassword(std::string_view password, std::string_view stored);

} // namespace trustwalk::crypto
