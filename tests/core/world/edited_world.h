#pragma once

#include "core/base/json.h"
#include "core/world/change.h"
#include "core/world/world_file.h"
#include "tests/support/files.h"

#include <cctype>
#include <cstdlib>
#include <string>
#include <string_view>

// A world file with one thing in it altered.
namespace trustwalk::test {

/// "$.accounts[0].users[1]" in a JSON value; the test ends where there is no such place.
inline json::Value &valueAt(json::Value &value, std::string_view path)
{
    json::Value *place = &value;
    std::string_view rest = path.substr(1);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of(".[", 1), rest.size());
        const std::string_view step = rest.substr(1, end - 1);
        if (rest.front() == '[') {
            place = &place->items.at(static_cast<std::size_t>(std::atoi(std::string(step).c_str())));
        } else {
            json::Value *next = nullptr;
            for (json::Member &member : place->members) {
                next = member.key == step ? &member.value : next;
            }
            place = next;
        }
        if (place == nullptr) {
            std::abort();
        }
        rest.remove_prefix(end);
    }
    return *place;
}

inline json::Value fullWorld()
{
    return json::parse(readSourceFile("tests/core/world/full_world.json").value()).value();
}

/// Reads a world from the value, by way of its text, so that errors have a line.
inline Result<world::World, ParseError> readEdited(const json::Value &value)
{
    return world::readWorld(json::print(value, json::Layout::Indented));
}

/// "path: found | expected" of why the world can't be read; empty where it can.
inline std::string refusalOf(const json::Value &value)
{
    const auto world = readEdited(value);
    return world ? std::string() : world.error().path + ": " + world.error().found;
}

/// A change as it stands in a file.
inline Result<world::Change, ParseError> changeFrom(const std::string &text)
{
    const auto value = json::parse(text);
    if (!value) {
        return failure(value.error());
    }
    return world::readChange(*value, text, "$");
}

} // namespace trustwalk::test
