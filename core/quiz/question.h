#pragma once

#include "core/api/operation.h"
#include "core/quiz/kinds.h"
#include "core/quiz/vocabulary.h"

/// Questions as values: what a question file says, read and checked but not yet proven. Never altered once read.
namespace trustwalk::quiz {

struct Source {
    std::string title, url;
};

/// Of a question that did not come with the bank: from where, and in which languages its author wrote it. Where that is one, the texts of
/// the other repeat it. Such a question needs no exam, source, explanation or reasons.
struct Imported {
    enum class From { Gift, Trustwalk } from = From::Gift;
    bool english = true, japanese = true;
    [[nodiscard]] bool oneLanguage() const { return english != japanese; }
    bool operator==(const Imported &) const = default;
};

struct Question {
    std::string id;
    int rev = 1, difficulty = 1; ///< rev rises when the meaning changes; difficulty 1 to 5
    Topic topic = Topic::ApiChoice;
    std::vector<api::Operation> calls; ///< of the five
    std::vector<ExamDomain> exams;
    std::vector<std::string> covers; ///< pitfalls
    LocalText stem, explain;
    std::vector<Source> sources;
    std::string lesson; ///< id of a walk, or a call's name; empty: none
    WorldRef world; ///< an empty id where nothing is run
    std::vector<world::Change> setup;
    std::optional<walk::Walk> walk;
    Kind kind;
    Answer answer; ///< as stated; no ids for fix
    std::optional<Imported> imported;
    int line = 0; ///< where it stands in its file
};

/// Where these options stand, whatever their type.
template <typename Options> std::vector<const Option *> pointersTo(const Options &options)
{
    std::vector<const Option *> all;
    all.reserve(options.size());
    for (const Option &option : options)
        all.push_back(&option);
    return all;
}

enum class Seal { Proven, Documented, NotProven };
/// Proven: every option can be run, so the engine derives the answer. Documented: it rests on its sources. NotProven: it was imported, and
/// there is nothing in it to run. That an imported question was run is another matter: see prove.
[[nodiscard]] Seal sealOf(const Question &question);

/// "single", "multi", "order", "match", "solve", "predict", "which-step", "fix".
[[nodiscard]] std::string_view kindName(const Question &question);
/// What a learner chooses from, in the file's order: a match's right side, a fix's near misses. Points into the question.
[[nodiscard]] std::vector<const Option *> optionsOf(const Question &question);
/// How many of them are right; 0 for order, match and fix.
[[nodiscard]] std::size_t choiceCount(const Question &question);
[[nodiscard]] const Option *findOption(const Question &question, std::string_view id);

/// A template's id with the seed of a question that it generated: "trust-principal~7".
[[nodiscard]] std::string variantId(std::string_view templateId, std::uint64_t seed);
/// What the learner's memory is kept under: a question's id; of a generated one its template's, so that its variants are one card.
[[nodiscard]] std::string_view cardId(std::string_view questionId);
/// The seed, as it stands in the id of a generated question; else empty.
[[nodiscard]] std::string_view seedIn(std::string_view questionId);

} // namespace trustwalk::quiz
