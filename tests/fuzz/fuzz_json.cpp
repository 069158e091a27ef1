#include "core/base/json.h"

#include <cstdlib>

// JSON that is accepted prints, reads back and is the same value.
using namespace trustwalk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto value = json::parse(std::string_view(reinterpret_cast<const char *>(data), size));
    if (!value)
        return 0;
    for (const json::Layout layout : {json::Layout::Compact, json::Layout::Indented}) {
        const auto again = json::parse(json::print(*value, layout));
        if (!again || !(*again == *value))
            std::abort();
    }
    return 0;
}
