#include "core/interchange/item.h"

#include "core/base/result.h"

#include <algorithm>

namespace trustwalk::interchange {

namespace {

/// "SCS-C03/4" and the like have no spaces; what a program hangs below a "/" is its own affair.
std::vector<std::string> tagsOf(const quiz::Question &question)
{
    std::vector<std::string> tags {std::string(slugOf(question.topic))};
    for (const api::Operation call : question.calls)
        tags.emplace_back(api::actionName(call));
    for (const quiz::ExamDomain domain : question.exams)
        tags.emplace_back(slugOf(domain));
    tags.insert(tags.end(), question.covers.begin(), question.covers.end());
    tags.push_back("difficulty-" + std::to_string(question.difficulty));
    return tags;
}

void addOptions(Item &item, const quiz::Question &question)
{
    for (const quiz::Option *option : quiz::optionsOf(question))
        item.options.push_back({option->id, option->text, option->why, false});
}

void markRight(Item &item, const quiz::Question &question)
{
    const auto &right = std::get<quiz::Ids>(question.answer);
    for (Item::Option &option : item.options)
        option.right = std::find(right.begin(), right.end(), option.id) != right.end();
    item.kind = right.size() > 1 ? Item::Kind::Multi : Item::Kind::Single;
}

void addRequirements(Item &item, const quiz::Solve &solve)
{
    for (const quiz::Requirement &requirement : solve.requirements)
        if (requirement.text) {
            item.stem.en += "\n– " + requirement.text->en;
            item.stem.ja += "\n– " + requirement.text->ja;
        }
}

void addPairs(Item &item, const quiz::Match &match, const quiz::Question &question)
{
    const auto &pairs = std::get<quiz::Pairs>(question.answer);
    for (const quiz::MatchLeft &left : match.left)
        item.left.push_back({left.id, left.text, pairs.at(left.id)});
}

} // namespace

std::string_view codeOf(Language language)
{
    return language == Language::Japanese ? "ja" : "en";
}

std::string_view codeOf(Languages languages)
{
    switch (languages) {
    case Languages::English: return "en";
    case Languages::Japanese: return "ja";
    case Languages::Both: return "both";
    }
    return {};
}

std::vector<Language> each(Languages languages)
{
    switch (languages) {
    case Languages::English: return {Language::English};
    case Languages::Japanese: return {Language::Japanese};
    case Languages::Both: return {Language::English, Language::Japanese};
    }
    return {};
}

const std::string &in(const LocalText &text, Language language)
{
    return language == Language::Japanese ? text.ja : text.en;
}

const Item::Option &Item::option(std::string_view wanted) const
{
    return *std::find_if(options.begin(), options.end(), [&](const Option &one) { return one.id == wanted; });
}

std::size_t Item::rightCount() const
{
    return static_cast<std::size_t>(std::count_if(options.begin(), options.end(), [](const Option &option) { return option.right; }));
}

std::optional<Item> itemOf(const quiz::Question &question, const StepWords &steps)
{
    if (std::holds_alternative<quiz::Fix>(question.kind))
        return std::nullopt;
    Item item;
    item.id = question.id;
    item.topic = slugOf(question.topic);
    item.tags = tagsOf(question);
    item.stem = question.stem;
    item.explain = question.explain;
    item.sources = question.sources;
    addOptions(item, question);
    std::visit(Overloaded {[&](const quiz::Choice &) { markRight(item, question); },
                           [&](const quiz::Predict &) { markRight(item, question); },
                           [&](const quiz::Solve &solve) {
                               markRight(item, question);
                               addRequirements(item, solve);
                           },
                           [&](const quiz::WhichStep &which) {
                               markRight(item, question);
                               for (std::size_t i = 0; i < which.options.size(); ++i)
                                   item.options[i].text = steps(question, which.options[i]);
                           },
                           [&](const quiz::Order &) {
                               item.kind = Item::Kind::Order;
                               item.order = std::get<quiz::Ids>(question.answer);
                           },
                           [&](const quiz::Match &match) {
                               item.kind = Item::Kind::Match;
                               addPairs(item, match, question);
                           },
                           [](const quiz::Fix &) {}},
               question.kind);
    return item;
}

} // namespace trustwalk::interchange
