#pragma once

#include "core/quiz/run.h"
#include "core/walk/editable.h"

#include <map>

/// The kinds of questions: what each has beside the head that all share.
namespace trustwalk::quiz {

using world::LocalText;
using Ids = std::vector<std::string>;
using Pairs = std::map<std::string, std::string>; ///< left id → right id
/// What is stated, derived or given as an answer: option ids (in order, where the question asks for an order), pairs, or a step.
using Answer = std::variant<Ids, Pairs, StepAt>;

/// What every option has in common.
struct Option {
    std::string id; ///< a letter, or of the left side of a match a digit
    LocalText text; ///< empty where the text is made from the step or policy (which-step, fix)
    LocalText why;
};

struct ChoiceOption : Option {
    Run run;
    std::optional<Outcome> outcome;
    std::optional<Fails> fails;
};
/// One right option (single), or as many as `choose` says (multi).
struct Choice {
    std::vector<ChoiceOption> options;
    std::size_t choose = 1;
    bool several = false; ///< multi
};

struct OrderOption : Option {
    Run run;
    std::optional<StepAt> step;
};
struct Order {
    enum class By { Document, Steps, ExpiresAfter } by = By::Document; ///< where the right order comes from
    std::vector<OrderOption> options;
};

struct MatchLeft : Option {
    Run run;
};
struct MatchRight : Option {
    std::optional<Outcome> outcome;
};
struct Match {
    std::vector<MatchLeft> left;
    std::vector<MatchRight> right;
};

struct Requirement {
    enum class Credentials { Issued, LongTerm } credentials = Credentials::Issued;
    std::string who; ///< empty: the walk's own caller
    std::string action, resource;
    Expect expect = Expect::Allowed;
    std::optional<std::int64_t> expiresWithin; ///< seconds
    Plays plays; ///< instead of what the option plays, in the option's world
    std::optional<LocalText> text;
};
struct SolveOption : Option {
    Run run;
    std::optional<Fails> fails;
};
struct Solve {
    std::vector<Requirement> requirements;
    std::vector<SolveOption> options;
    std::size_t choose = 1;
};

struct PredictOption : Option {
    Outcome outcome;
};
struct Predict {
    std::vector<PredictOption> options;
    std::size_t choose = 1;
};

struct StepOption : Option {
    StepAt step;
};
struct WhichStep {
    std::vector<StepOption> options;
    std::string code; ///< AWS's, at the right step
};

/// Which of its tests a near miss fails.
struct AllowedRunFails {
    std::size_t run = 1;
};
struct AttackSucceeds {
    std::size_t attack = 1;
};
struct TooWide {};
struct RefusedByAws {};
using FixFailure = std::variant<AllowedRunFails, AttackSucceeds, TooWide, RefusedByAws>;
struct FixOption : Option {
    std::string policy;
    FixFailure fails;
};
struct Attack {
    Run run;
    Stop stop;
};
using ContextKeys = std::vector<std::pair<std::string, std::optional<std::vector<std::string>>>>; ///< nullopt: the key is absent
struct Grid {
    std::vector<std::string> principals, actions, resources; ///< ARNs; services and built-in providers by their domain
    std::vector<ContextKeys> contexts; ///< at least one
};
struct Fix {
    walk::Editable edit; ///< the place; its text is empty
    std::vector<Run> allowed; ///< each with a walk of its own, as attacks
    std::vector<Attack> attacks;
    Grid grid;
    std::string model; ///< the policy that the author fixes it with
    std::vector<FixOption> options; ///< near misses
};

using Kind = std::variant<Choice, Order, Match, Solve, Predict, WhichStep, Fix>;

} // namespace trustwalk::quiz
