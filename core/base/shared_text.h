#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace trustwalk {

/// A text or bytes that never change, shared by all copies: for what is large in values that are copied often.
class SharedText {
public:
    SharedText() = default;
    SharedText(std::string text) : m_text(text.empty() ? nullptr : std::make_shared<const std::string>(std::move(text))) {}
    SharedText(const char *text) : SharedText(std::string(text)) {}

    [[nodiscard]] std::string_view view() const { return m_text ? std::string_view(*m_text) : std::string_view(); }
    [[nodiscard]] std::size_t size() const { return view().size(); }
    operator std::string_view() const { return view(); }
    friend bool operator==(const SharedText &a, const SharedText &b) { return a.view() == b.view(); }

private:
    std::shared_ptr<const std::string> m_text;
};

} // namespace trustwalk
