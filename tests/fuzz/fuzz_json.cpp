#include "core/base/json_items.h"

#include <cstdlib>

// JSON that is accepted prints, reads back and is the same value; read item by item it is the same too.
using namespace trustwalk;

namespace {

/// Values are counted from their ends, so a text has never more of them than bytes.
bool sameItemByItem(std::string_view text, const Result<json::Value, ParseError> &whole)
{
    std::vector<json::Value> items;
    auto rest = json::parseItems(text, "a",
                                 [&](const json::Value &item, std::size_t) {
                                     items.push_back(item);
                                     return std::optional<ParseError>();
                                 },
                                 {.values = text.size() + 1});
    if (!rest || !whole)
        return bool(rest) == bool(whole);
    for (json::Member &member : rest->members)
        if (member.key == "a" && member.value.is(json::Value::Kind::Array))
            member.value.items = items;
    return *rest == *whole;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto value = json::parse(text);
    if (!sameItemByItem(text, value))
        std::abort();
    if (!value)
        return 0;
    for (const json::Layout layout : {json::Layout::Compact, json::Layout::Indented}) {
        const auto again = json::parse(json::print(*value, layout));
        if (!again || !(*again == *value))
            std::abort();
    }
    return 0;
}
