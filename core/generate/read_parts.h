#pragma once

#include "core/generate/template.h"

#include <functional>

/// Internal to the room: what the readers of templates and of their words share.
namespace trustwalk::generate {

/// One object of the file, with the text that it is read from.
struct In {
    json::Reader &reader;
    std::string_view source;

    void refuse(std::string_view key, ParseError::Code code, std::string_view found, std::string_view expected) const
    {
        reader.refuse(key, code, found, expected);
    }
};

void readHead(const In &in, std::string_view format);
[[nodiscard]] LocalText textIn(const In &in); ///< both languages
[[nodiscard]] LocalText readText(const In &in, std::string_view key); ///< the same below a key, required
/// A list of one to `most` objects.
void readObjects(const In &in, std::string_view key, std::size_t most, const std::function<void(const In &)> &read);
/// A piece of JSON of this kind that is kept as it is; `otherwise` where there is none.
[[nodiscard]] json::Value readPiece(const In &in, std::string_view key, json::Value otherwise);
[[nodiscard]] After readAfter(const In &in);
[[nodiscard]] std::vector<Alternative> readAlternatives(const In &in, std::string_view key);
void readVerdicts(const In &in, Verdicts &verdicts); ///< optional; replaces those of the same key
void readTexts(const In &in, std::string_view key, Texts &texts, const std::function<bool(std::string_view)> &isKey,
               std::string_view expected);
void readLives(const In &in, Texts &lives);
/// "allowed", a check, a check and a code, with or without "#2".
[[nodiscard]] bool isVerdictKey(std::string_view key);

// check_slots.cpp
/// The first slot that nothing fills for certain, or that is filled by itself.
[[nodiscard]] std::optional<ParseError> faultInSlots(const Template &read);

} // namespace trustwalk::generate
