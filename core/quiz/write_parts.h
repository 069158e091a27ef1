#pragma once

#include "core/base/json.h"
#include "core/quiz/question.h"

/// Internal to the room: the writers of a question file's objects, each the other way round from its reader in read_parts.h.
namespace trustwalk::quiz {

// write_runs.cpp
void writeWorld(json::Value &object, const WorldRef &world); ///< nothing where there is none
void writeChanges(json::Value &object, const char *key, const std::vector<world::Change> &changes); ///< nothing where there are none
void writePlays(json::Value &object, const Plays &plays); ///< nothing for the question's own walk
void writeRun(json::Value &object, const Run &run);
void writeOutcome(json::Value &object, const Outcome &outcome);
void writeFails(json::Value &object, const std::optional<Fails> &fails);
void writeStop(json::Value &object, const Stop &stop);
[[nodiscard]] std::string_view wordOf(Expect expect); ///< "allowed", "denied"

// write_kinds.cpp
[[nodiscard]] json::Value textValue(const LocalText &text);
/// The members that one kind alone has, but for the answer.
void writeKind(json::Value &object, const Kind &kind);
// write_fix.cpp
void writeFix(json::Value &object, const Fix &fix);
[[nodiscard]] json::Value optionValue(const Option &option); ///< id, text and why, as far as there are any

/// A list of objects, one for each of `from`.
template <typename List, typename Write> json::Value listOf(const List &from, Write &&write)
{
    json::Value list = json::Value::array();
    for (const auto &item : from)
        list.items.push_back(write(item));
    return list;
}

} // namespace trustwalk::quiz
