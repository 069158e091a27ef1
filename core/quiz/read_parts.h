#pragma once

#include "core/base/json.h"
#include "core/quiz/question.h"

/// Internal to the room: the readers of a question file's objects. Each leaves its first fault in the json::Reader that it is given.
namespace trustwalk::quiz {

/// One object of the file, with the text that it is read from.
struct In {
    json::Reader &reader;
    std::string_view source;
    bool imported = false; ///< the question of which this is a part may lack what nobody knows of a foreign one

    [[nodiscard]] bool failed() const { return reader.failed(); }
    void refuse(std::string_view key, ParseError::Code code, std::string_view found, std::string_view expected) const
    {
        reader.refuse(key, code, found, expected);
    }
    /// A list of objects with at least `least` and at most `most` of them.
    void objects(std::string_view key, std::size_t least, std::size_t most, const std::function<void(const In &)> &read) const;
};

// read_texts.cpp
[[nodiscard]] LocalText readText(const In &in, std::string_view key); ///< required, both languages
[[nodiscard]] LocalText readReason(const In &in, std::string_view key); ///< the same; of an imported question it may be missing
[[nodiscard]] std::string readSlug(const In &in, std::string_view key);
[[nodiscard]] std::string readQuestionId(const In &in); ///< a slug; of a generated question with ~ and its seed behind it
[[nodiscard]] std::vector<Source> readSources(const In &in);
/// The texts of what stands beside one another differ in both languages.
void refuseEqualTexts(const In &in, const std::vector<const Option *> &others, const Option &option);

// read_runs.cpp
[[nodiscard]] WorldRef readWorldRef(const In &in, bool required);
[[nodiscard]] std::vector<world::Change> readChanges(const In &in, std::string_view key);
[[nodiscard]] Plays readPlays(const In &in, std::string_view key = "walk"); ///< QuestionsWalk where there is none
[[nodiscard]] Run readRun(const In &in); ///< changes and walk

// read_outcomes.cpp
[[nodiscard]] std::optional<Outcome> readOutcome(const In &in, bool required);
[[nodiscard]] std::optional<Fails> readFails(const In &in, bool ofRequirement);
[[nodiscard]] trace::StepKind readCheck(const In &in, std::string_view key);
[[nodiscard]] std::string readCode(const In &in, std::string_view key);
[[nodiscard]] std::optional<int> readCallNumber(const In &in);
[[nodiscard]] Expect readExpect(const In &in);

// read_kinds.cpp, read_fix.cpp: the members that one kind alone has, but for the answer
[[nodiscard]] Choice readSingle(const In &in);
[[nodiscard]] Choice readMulti(const In &in);
[[nodiscard]] Order readOrder(const In &in);
[[nodiscard]] Match readMatch(const In &in);
[[nodiscard]] Solve readSolve(const In &in);
[[nodiscard]] Predict readPredict(const In &in);
[[nodiscard]] WhichStep readWhichStep(const In &in);
[[nodiscard]] Fix readFix(const In &in);
[[nodiscard]] std::vector<Requirement> readRequirementList(const In &in);
/// Id, text and why of an option; `others` stand before it in the list.
enum class OptionText { Own, OfItsStep };
void readOption(const In &in, Option &option, const std::vector<const Option *> &others, OptionText text, std::string_view ids);

// read_answer.cpp
[[nodiscard]] Answer readAnswer(const In &in, Kind &kind);
/// A question is run as a whole or not at all: no world without runs, no option without what its neighbours have.
void refuseHalfRun(const In &in, const Question &question);

} // namespace trustwalk::quiz
