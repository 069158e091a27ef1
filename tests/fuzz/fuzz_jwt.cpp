#include "core/jwt/token.h"

// Tokens and key sets; a token that can be read is also verified, against no key: it must never match.
using namespace trustwalk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto keys = jwt::KeySet::parse(text);
    if (keys)
        static_cast<void>(jwt::KeySet::parse(keys->text()).value());
    if (const auto token = jwt::parse(text); token && jwt::verify(*token, jwt::KeySet()).matches())
        __builtin_trap();
    return 0;
}
