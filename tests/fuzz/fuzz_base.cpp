#include "core/base/arn.h"
#include "core/base/encoding.h"
#include "core/base/http_message.h"

#include <cstdlib>

// The small readers of core/base: what they accept they also write, and reading that gives the same.
using namespace trustwalk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (const auto arn = Arn::parse(text); arn && arn->text() != text)
        std::abort();
    if (const auto bytes = fromBase64(text); bytes && base64(*bytes) != text)
        std::abort();
    if (const auto bytes = fromBase64Url(text); bytes && base64Url(*bytes) != text)
        std::abort();
    if (percentDecode(percentEncode(text)) != text)
        std::abort();
    if (!isUtf8(shortened(text)) && isUtf8(text))
        std::abort();
    const Form form = parseForm(text);
    if (!(parseForm(form.encoded()).fields == form.fields))
        std::abort();
    static_cast<void>(fromBase32(text));
    static_cast<void>(fromHex(text));
    return 0;
}
