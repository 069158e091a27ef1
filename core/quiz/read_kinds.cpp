#include "core/quiz/read_parts.h"

#include <algorithm>

namespace trustwalk::quiz {

using Code = ParseError::Code;

namespace {

constexpr std::string_view letters = "abcdefghi", digits = "123456789";
constexpr std::int64_t longestLife = 366LL * 24 * 3600;

/// A list of options of one type: what all have is read here, `rest` reads what this type has.
template <typename OptionType, typename Rest> std::vector<OptionType> readOptions(const In &in, std::string_view key, std::size_t least,
                                                                                  OptionText text, std::string_view ids, Rest &&rest)
{
    std::vector<OptionType> options;
    in.objects(key, least, ids.size(), [&](const In &entry) {
        OptionType option;
        readOption(entry, option, pointersTo(options), text, ids);
        rest(entry, option);
        options.push_back(std::move(option));
    });
    return options;
}

std::vector<ChoiceOption> readChoiceOptions(const In &in)
{
    return readOptions<ChoiceOption>(in, "options", in.imported ? 2 : 3, OptionText::Own, letters,
                                     [](const In &entry, ChoiceOption &option) {
                                         option.run = readRun(entry);
                                         option.outcome = readOutcome(entry, false);
                                         option.fails = readFails(entry, false);
                                         if (option.fails && !option.outcome)
                                             entry.refuse("outcome", Code::MissingKey, {}, "outcome");
                                     });
}

Requirement readRequirement(const In &in)
{
    Requirement requirement;
    requirement.plays = readPlays(in);
    const bool ownWalk = !std::holds_alternative<QuestionsWalk>(requirement.plays);
    requirement.who = ownWalk ? in.reader.string("who", "") : in.reader.string("who");
    if (!ownWalk || in.reader.has("credentials"))
        requirement.credentials = in.reader.word("credentials", {"issued", "long-term"}) == 0 ? Requirement::Credentials::Issued
                                                                                              : Requirement::Credentials::LongTerm;
    requirement.action = ownWalk ? in.reader.string("action", "") : in.reader.string("action");
    requirement.resource = in.reader.string("resource", "");
    requirement.expect = readExpect(in);
    if (in.reader.has("expiresWithin"))
        requirement.expiresWithin = in.reader.integer("expiresWithin", 1, longestLife);
    if (in.reader.has("text"))
        requirement.text = readText(in, "text");
    if (requirement.expiresWithin && requirement.expect == Expect::Denied)
        in.refuse("expiresWithin", Code::Conflict, "expiresWithin", "expect denied");
    return requirement;
}

std::size_t readChoose(const In &in, std::int64_t least)
{
    return static_cast<std::size_t>(in.reader.integer("choose", least, static_cast<std::int64_t>(letters.size()) - 1));
}

} // namespace

void readOption(const In &in, Option &option, const std::vector<const Option *> &others, OptionText text, std::string_view ids)
{
    option.id = in.reader.string("id");
    if (option.id.size() != 1 || ids.find(option.id) == std::string_view::npos)
        in.refuse("id", Code::BadValue, option.id, std::string(ids.substr(0, 1)) + ".." + std::string(ids.substr(ids.size() - 1)));
    if (std::any_of(others.begin(), others.end(), [&](const Option *other) { return other->id == option.id; }))
        in.refuse("id", Code::Conflict, option.id, "one of its own");
    if (text == OptionText::Own)
        option.text = readText(in, "text");
    if (ids == letters)
        option.why = readReason(in, "why");
    if (!in.failed())
        refuseEqualTexts(in, others, option);
}

Choice readSingle(const In &in)
{
    return {readChoiceOptions(in), 1, false};
}

Choice readMulti(const In &in)
{
    Choice choice {readChoiceOptions(in), readChoose(in, 2), true};
    if (choice.choose >= choice.options.size())
        in.refuse("choose", Code::BadValue, std::to_string(choice.choose), "fewer than there are options");
    return choice;
}

Order readOrder(const In &in)
{
    Order order;
    if (in.reader.has("by"))
        order.by = in.reader.word("by", {"steps", "expiresAfter"}) == 0 ? Order::By::Steps : Order::By::ExpiresAfter;
    order.options = readOptions<OrderOption>(in, "options", 3, OptionText::Own, letters, [&](const In &entry, OrderOption &option) {
        option.run = readRun(entry);
        if (order.by == Order::By::Steps || entry.reader.has("step"))
            option.step = StepAt {readCheck(entry, "step"), readCallNumber(entry)};
    });
    return order;
}

Match readMatch(const In &in)
{
    Match match;
    match.left = readOptions<MatchLeft>(in, "left", 2, OptionText::Own, digits,
                                        [](const In &entry, MatchLeft &left) { left.run = readRun(entry); });
    match.right = readOptions<MatchRight>(in, "right", 2, OptionText::Own, letters,
                                          [](const In &entry, MatchRight &right) { right.outcome = readOutcome(entry, false); });
    if (match.right.size() != match.left.size() && match.right.size() != match.left.size() + 1)
        in.refuse("right", Code::BadValue, std::to_string(match.right.size()), "as many as left, or one more");
    return match;
}

std::vector<Requirement> readRequirementList(const In &in)
{
    std::vector<Requirement> requirements;
    in.objects("requirements", 1, 10, [&](const In &entry) { requirements.push_back(readRequirement(entry)); });
    return requirements;
}

Solve readSolve(const In &in)
{
    Solve solve;
    solve.requirements = readRequirementList(in);
    solve.options = readOptions<SolveOption>(in, "options", 3, OptionText::Own, letters, [&](const In &entry, SolveOption &option) {
        option.run = readRun(entry);
        option.fails = readFails(entry, true);
        if (option.fails && option.fails->requirement > solve.requirements.size())
            entry.refuse("fails", Code::BadValue, std::to_string(option.fails->requirement), "the number of a requirement");
    });
    if (in.reader.has("choose"))
        solve.choose = readChoose(in, 1);
    return solve;
}

Predict readPredict(const In &in)
{
    Predict predict;
    predict.options = readOptions<PredictOption>(in, "options", 3, OptionText::Own, letters, [](const In &entry, PredictOption &option) {
        if (auto outcome = readOutcome(entry, true))
            option.outcome = std::move(*outcome);
    });
    if (in.reader.has("choose"))
        predict.choose = readChoose(in, 1);
    return predict;
}

WhichStep readWhichStep(const In &in)
{
    WhichStep which;
    which.options = readOptions<StepOption>(in, "options", 4, OptionText::OfItsStep, letters, [](const In &entry, StepOption &option) {
        option.step = {readCheck(entry, "check"), readCallNumber(entry)};
    });
    which.code = readCode(in, "code");
    for (std::size_t i = 0; i < which.options.size(); ++i)
        for (std::size_t k = i + 1; k < which.options.size(); ++k)
            if (which.options[i].step == which.options[k].step)
                in.refuse("options", Code::Conflict, "option " + which.options[i].id, "option " + which.options[k].id);
    return which;
}

} // namespace trustwalk::quiz
