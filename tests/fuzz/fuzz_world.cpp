#include "core/world/world.h"
#include "core/world/world_file.h"

// World files. A world that is accepted is written and read back as the same text.
using namespace trustwalk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = world::readWorld(std::string_view(reinterpret_cast<const char *>(data), size));
    if (!read)
        return 0;
    const std::string text = world::worldText(*read);
    const auto again = world::readWorld(text);
    if (!again || world::worldText(*again) != text)
        __builtin_trap();
    return 0;
}
