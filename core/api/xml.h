#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace trustwalk::api {

/// Writes the XML of AWS's query protocol: two spaces a level, every element on lines of its own. Names must outlive it.
class XmlWriter {
public:
    XmlWriter() { m_text.reserve(2048); }
    void open(std::string_view name, std::string_view xmlNamespace = {});
    void element(std::string_view name, std::string_view text);
    void close();
    /// All that was written, with its last newline.
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void indent() { m_text.append(2 * m_open.size(), ' '); }
    std::string m_text;
    std::vector<std::string_view> m_open;
};

} // namespace trustwalk::api
