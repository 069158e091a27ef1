#include "core/base/encoding.h"
#include "core/policy/access_request.h"

#include <algorithm>

namespace trustwalk::policy {

namespace {

auto placeOf(const std::vector<Context::Entry> &entries, std::string_view lowerKey)
{
    return std::lower_bound(entries.begin(), entries.end(), lowerKey,
                            [](const Context::Entry &entry, std::string_view key) { return entry.lowerKey < key; });
}

} // namespace

void Context::set(std::string_view key, std::string_view value)
{
    std::vector<std::string> values;
    values.emplace_back(value);
    set(key, std::move(values));
}

void Context::set(std::string_view key, std::vector<std::string> values)
{
    constexpr std::size_t usual = 24; // of a request: growing moves all that is there
    if (m_entries.capacity() == 0)
        m_entries.reserve(usual);
    std::string lowerKey = toLower(key);
    const auto place = m_entries.begin() + (placeOf(m_entries, lowerKey) - m_entries.cbegin());
    if (place != m_entries.end() && place->lowerKey == lowerKey)
        *place = {std::string(key), std::move(lowerKey), std::move(values)};
    else
        m_entries.insert(place, {std::string(key), std::move(lowerKey), std::move(values)});
}

void Context::remove(std::string_view key)
{
    const std::string lowerKey = toLower(key);
    const auto place = placeOf(m_entries, lowerKey);
    if (place != m_entries.end() && place->lowerKey == lowerKey)
        m_entries.erase(place);
}

const std::vector<std::string> *Context::find(std::string_view key) const
{
    return findLowerCase(toLower(key));
}

const std::vector<std::string> *Context::findLowerCase(std::string_view lowerKey) const
{
    const auto place = placeOf(m_entries, lowerKey);
    return place != m_entries.end() && place->lowerKey == lowerKey ? &place->values : nullptr;
}

} // namespace trustwalk::policy
