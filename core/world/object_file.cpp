#include "core/world/object_file.h"

#include "core/base/encoding.h"

namespace trustwalk::world {

using Code = ParseError::Code;

void setObject(json::Value &value, const Resource::Object &object)
{
    value.set("key", object.key);
    if (isUtf8(object.body))
        value.set("body", std::string(object.body.view()));
    else
        value.set("bodyBase64", base64(asBytes(object.body)));
    if (!object.contentType.empty())
        value.set("contentType", object.contentType);
    if (object.modifiedAt)
        value.set("modifiedAt", isoTime(*object.modifiedAt));
}

Resource::Object readObject(json::Reader &reader)
{
    Resource::Object object {reader.string("key"), reader.string("body", {})};
    if (const auto encoded = reader.optionalString("bodyBase64")) {
        const auto bytes = fromBase64(*encoded);
        if (reader.has("body"))
            reader.refuse("bodyBase64", Code::Conflict, *encoded, "body or bodyBase64");
        else if (!bytes)
            reader.refuse("bodyBase64", Code::BadValue, *encoded, "base64");
        else
            object.body = std::string(asText(*bytes));
    }
    object.contentType = reader.string("contentType", {});
    if (const auto text = reader.optionalString("modifiedAt")) {
        object.modifiedAt = fromIsoTime(*text);
        if (!object.modifiedAt)
            reader.refuse("modifiedAt", Code::BadValue, *text, "2026-07-01T09:00:00Z");
    }
    return object;
}

} // namespace trustwalk::world
