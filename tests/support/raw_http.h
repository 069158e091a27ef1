#pragma once

#include "core/base/http_message.h"

#include <string>
#include <string_view>

// Requests as a client writes them on the wire, for tests that speak raw HTTP.
namespace trustwalk::test {

/// Request line, headers, an empty line and the body. What HTTP's own framing would undo (chunks, "Expect") must not be in it.
inline RawRequest rawRequest(std::string_view text)
{
    const auto line = [&text] {
        const std::size_t end = text.find("\r\n");
        const std::string_view found = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 2);
        return found;
    };
    RawRequest request;
    const std::string_view first = line();
    const std::size_t method = first.find(' ');
    const std::string_view target = first.substr(method + 1, first.rfind(' ') - method - 1);
    const std::size_t query = target.find('?');
    request.method = first.substr(0, method);
    request.rawPath = target.substr(0, query);
    request.rawQuery = query == std::string_view::npos ? "" : target.substr(query + 1);
    for (std::string_view header = line(); !header.empty(); header = line()) {
        const std::size_t colon = header.find(':');
        std::string_view value = header.substr(colon + 1);
        value.remove_prefix(value.starts_with(' ') ? 1 : 0);
        request.headers.push_back({std::string(header.substr(0, colon)), std::string(value)});
    }
    request.body = text;
    return request;
}

/// The text between two others; empty where they aren't there.
inline std::string between(std::string_view text, std::string_view begin, std::string_view end)
{
    const std::size_t from = text.find(begin);
    if (from == std::string_view::npos)
        return {};
    const std::size_t start = from + begin.size();
    const std::size_t stop = text.find(end, start);
    return stop == std::string_view::npos ? std::string() : std::string(text.substr(start, stop - start));
}

/// The text of the first XML element of that name.
inline std::string elementText(std::string_view xml, const std::string &name)
{
    return between(xml, "<" + name + ">", "</" + name + ">");
}

} // namespace trustwalk::test
