#pragma once

#include "core/base/json.h"
#include "core/base/parse_error.h"
#include "core/base/result.h"
#include "core/quiz/question.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// A template: what a seed draws, and the sentences around it. Data alone; the file's words are kept as they stand, with slots such as
/// {role.name} in them.
namespace trustwalk::generate {

using world::LocalText;
using Texts = std::map<std::string, LocalText, std::less<>>;

/// What fills a slot: words in both languages, or a piece of JSON (a policy, a number) that stands for a whole value.
using Slot = std::variant<LocalText, json::Value>;
/// A condition on what was drawn before: by the name of the draw, the ids of which one must have come.
using After = std::map<std::string, std::vector<std::string>, std::less<>>;

/// One of the things that may be drawn.
struct Alternative {
    std::string id;
    std::size_t share = 1; ///< how often it comes beside the others
    After after;
    std::map<std::string, Slot, std::less<>> slots;
    std::optional<LocalText> otherwise; ///< "If …" it had been this one: a draw with such words gives near misses
    json::Value setup = json::Value::array(); ///< Changes, behind those of the template
    json::Value walk = json::Value::object(); ///< members that replace those of the template's walk; null takes one away
};

struct Draw {
    std::string name;
    std::vector<Alternative> from;
    std::optional<LocalText> otherwise; ///< for alternatives without words of their own
};

/// What is said of a verdict: as an option, why it is so, and why it is not.
struct VerdictWords {
    LocalText text, right, wrong;
};
/// By "allowed", a check, a check and AWS's code, each with "#2" behind it where it is meant for the second call alone; "*" has what others leave out.
using Verdicts = std::map<std::string, VerdictWords, std::less<>>;

/// An option that is there to be tried: a way to act.
struct Offer {
    LocalText text;
    After after;
    json::Value changes = json::Value::array();
    std::optional<json::Value> walk; ///< instead of the template's; null: the long-term key
    Texts why; ///< by "right", "wrong", and for those that fail in one way by a check, "allowed" or "lasts"
};

struct Template {
    enum class Ask { Predict, WhichStep, Solve } ask = Ask::Predict;
    quiz::Question head; ///< id, tags, sources, lesson, world; everything else is drawn
    std::vector<Draw> draws;
    json::Value setup = json::Value::array();
    json::Value walk = json::Value::object();
    std::vector<LocalText> stems, explains; ///< patterns: one of each is drawn
    std::size_t options = 4;
    bool byLife = false; ///< two runs that are allowed differ where their credentials live for another time
    Verdicts verdicts; ///< predict and which-step
    json::Value requirements = json::Value::array(); ///< solve
    std::vector<Offer> offers; ///< solve
    Texts lives; ///< words for a time, by its seconds
};

/// What templates share: lists to draw from, words for verdicts and times.
struct Words {
    std::map<std::string, std::vector<Alternative>, std::less<>> draws;
    Verdicts verdicts;
    Texts lives;
};

inline constexpr std::size_t largestTemplate = std::size_t(1) << 18; ///< bytes

/// {"format":"trustwalk-template-words","formatVersion":1,…}
[[nodiscard]] Result<Words, ParseError> readWords(std::string_view text);
/// {"format":"trustwalk-template","formatVersion":1,…}, quizzes/templates/template.schema.json. Unknown members, slots that nothing fills,
/// conditions on what is drawn later, a text in one language alone are errors with their place.
[[nodiscard]] Result<Template, ParseError> readTemplate(std::string_view text, const Words &words);

} // namespace trustwalk::generate
