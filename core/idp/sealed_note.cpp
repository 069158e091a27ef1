#include "core/idp/sealed_note.h"

#include "core/base/encoding.h"
#include "core/crypto/aead.h"
#include "core/crypto/random.h"

namespace trustwalk::idp {

std::string sealNote(const json::Value &note, std::string_view purpose, const Site &site)
{
    return base64Url(
        crypto::seal(site.keys.sealingKey(), json::print(note), purpose, crypto::derivedSeed(site.circumstances.random, purpose)));
}

std::optional<json::Value> openNote(std::string_view sealed, std::string_view purpose, const Site &site)
{
    const auto bytes = fromBase64Url(sealed);
    const auto text = bytes ? crypto::unseal(site.keys.sealingKey(), *bytes, purpose) : std::nullopt;
    auto note = text ? json::parse(*text) : Result<json::Value, ParseError>(failure(ParseError {}));
    return note ? std::optional(*std::move(note)) : std::nullopt;
}

std::string noted(const json::Value &note, std::string_view member)
{
    const json::Value *found = note.find(member);
    return found != nullptr ? found->text : std::string();
}

} // namespace trustwalk::idp
