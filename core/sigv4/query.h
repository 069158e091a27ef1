#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace trustwalk::sigv4 {

/// Calls `visit(name, value)` for each field of a raw query, still encoded, in wire order; a field without "=" has an empty value.
template <typename Visit> void eachQueryField(std::string_view rawQuery, const Visit &visit)
{
    while (!rawQuery.empty()) {
        const auto end = rawQuery.find('&');
        const std::string_view field = rawQuery.substr(0, end);
        rawQuery = end == std::string_view::npos ? std::string_view() : rawQuery.substr(end + 1);
        if (field.empty())
            continue;
        const auto equals = field.find('=');
        visit(field.substr(0, equals), equals == std::string_view::npos ? std::string_view() : field.substr(equals + 1));
    }
}

/// The first value of that name, decoded; names are compared decoded and with their case.
[[nodiscard]] std::optional<std::string> queryValue(std::string_view rawQuery, std::string_view name);

} // namespace trustwalk::sigv4
