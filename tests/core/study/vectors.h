#pragma once

#include "core/base/circumstances.h"
#include "core/base/json.h"
#include "core/study/schedule.h"

#include <cstdlib>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

// Reading the FSRS vectors: what they call things, and the rules that each was computed with.
namespace trustwalk::test {

inline double number(const json::Value &value)
{
    return std::strtod(value.text.c_str(), nullptr);
}

/// The member's number; NaN, which equals nothing, where it is not there.
inline double number(const json::Value &object, std::string_view key)
{
    const json::Value *value = object.find(key);
    return value != nullptr && value->is(json::Value::Kind::Number) ? number(*value) : std::numeric_limits<double>::quiet_NaN();
}

inline std::string text(const json::Value &object, std::string_view key)
{
    const json::Value *value = object.find(key);
    return value != nullptr ? value->text : std::string();
}

/// The items of a list; none where it is not there.
inline const std::vector<json::Value> &items(const json::Value &object, std::string_view key)
{
    static const std::vector<json::Value> none;
    const json::Value *value = object.find(key);
    return value != nullptr ? value->items : none;
}

inline std::vector<double> numbers(const std::vector<json::Value> &list)
{
    std::vector<double> result;
    for (const json::Value &item : list)
        result.push_back(number(item));
    return result;
}

inline study::Rating rating(const json::Value &step)
{
    return static_cast<study::Rating>(static_cast<int>(number(step, "rating")));
}

/// "10m", "3h", "1d".
inline std::chrono::minutes stepOf(const json::Value &written)
{
    const std::chrono::minutes count(std::strtol(written.text.c_str(), nullptr, 10));
    return written.text.ends_with('d') ? count * 24 * 60 : written.text.ends_with('h') ? count * 60 : count;
}

inline void readSteps(const json::Value &params, std::string_view key, std::vector<std::chrono::minutes> &steps)
{
    if (params.find(key) == nullptr)
        return;
    steps.clear();
    for (const json::Value &written : items(params, key))
        steps.push_back(stepOf(written));
}

/// Before ts-fsrs schedules with weights that it migrated, it moves them into the ranges of 21 given ones once more.
inline study::Parameters weightsOf(const std::vector<double> &given, study::ShortTerm shortTerm)
{
    return study::Parameters::of(study::Parameters::of(given, shortTerm).value().weights(), shortTerm).value();
}

/// The rules of ts-fsrs, with what the vector sets otherwise.
inline study::Rules rulesOf(const json::Value &vector)
{
    study::Rules rules {.fuzz = study::Fuzz::Off,
                        .dayRule = study::DayRule::UtcDates,
                        .clamp = study::Clamp::BeforeOrdering,
                        .dayStep = study::DayStep::Allowed,
                        .firstStabilityFloor = 0.1};
    const json::Value *params = vector.find("params");
    if (params == nullptr)
        return rules;
    if (params->find("request_retention") != nullptr)
        rules.retention = number(*params, "request_retention");
    if (params->find("maximum_interval") != nullptr)
        rules.maximumInterval = static_cast<int>(number(*params, "maximum_interval"));
    if (const json::Value *on = params->find("enable_short_term"))
        rules.shortTerm = on->boolean ? study::ShortTerm::On : study::ShortTerm::Off;
    readSteps(*params, "learning_steps", rules.learningSteps);
    readSteps(*params, "relearning_steps", rules.relearningSteps);
    if (params->find("w") != nullptr)
        rules.parameters = weightsOf(numbers(items(*params, "w")), rules.shortTerm);
    rules.parameters = rules.parameters.narrowedFor(rules.relearningSteps.size());
    return rules;
}

/// "2026-01-05T09:00:00.000Z".
inline study::When whenOf(const std::string &iso)
{
    return study::whenOf(fromIsoTime(iso).value(), {});
}

inline std::string_view nameOf(study::Phase phase)
{
    switch (phase) {
    case study::Phase::New: return "New";
    case study::Phase::Learning: return "Learning";
    case study::Phase::Review: return "Review";
    case study::Phase::Relearning: return "Relearning";
    }
    return {};
}

} // namespace trustwalk::test
