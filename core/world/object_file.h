#pragma once

#include "core/base/json.h"
#include "core/world/world.h"

/// Internal to the room: an object of a bucket as members of a JSON object, in a world file and in a change alike.
namespace trustwalk::world {

/// Sets key, body (or bodyBase64, where the bytes are no text), and contentType and modifiedAt where they are known.
void setObject(json::Value &value, const Resource::Object &object);
/// Refuses a body that is given twice, base64 that is none, and a moment that is none.
[[nodiscard]] Resource::Object readObject(json::Reader &reader);

} // namespace trustwalk::world
