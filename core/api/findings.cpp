#include "core/api/findings.h"

#include "core/api/messages.h"
#include "core/base/arn.h"
#include "core/base/encoding.h"

#include <utility>

namespace trustwalk::api {

namespace {

using Constraint = ParameterCheck::Constraint;

std::string withSmallInitial(std::string_view name)
{
    std::string result(name);
    if (!result.empty() && result.front() >= 'A' && result.front() <= 'Z')
        result.front() = static_cast<char>(result.front() - 'A' + 'a');
    return result;
}

std::string_view wordingOf(Constraint constraint)
{
    switch (constraint) {
    case Constraint::Required: return "Member must not be null";
    case Constraint::MinimumLength: return "Member must have length greater than or equal to ";
    case Constraint::MaximumLength:
    case Constraint::MaximumItems: return "Member must have length less than or equal to ";
    case Constraint::Pattern: return "Member must satisfy regular expression pattern: ";
    case Constraint::MinimumValue: return "Member must have value greater than or equal to ";
    case Constraint::MaximumValue: return "Member must have value less than or equal to ";
    case Constraint::Arn:
    case Constraint::Number: return {}; // these have refusals of their own
    }
    return {};
}

std::string clauseOf(Constraint constraint, std::string_view limit)
{
    return std::string(wordingOf(constraint)).append(limit);
}

std::string quoted(std::string_view value)
{
    return std::string(" '").append(value).append("'");
}

/// Calls report(constraint, limit, passed), with a function that makes the limit, for each constraint that the shape has, in AWS's usual order.
template <typename Report> void eachConstraint(const TextShape &shape, std::string_view value, Report &&report)
{
    const std::size_t length = characterCount(value);
    if (shape.pattern != Pattern::Any)
        report(Constraint::Pattern, [&] { return std::string(regularExpression(shape.pattern)); }, matches(shape.pattern, value));
    if (shape.minimum > 0)
        report(Constraint::MinimumLength, [&] { return std::to_string(shape.minimum); }, length >= shape.minimum);
    if (shape.maximum != TextShape {}.maximum)
        report(Constraint::MaximumLength, [&] { return std::to_string(shape.maximum); }, length <= shape.maximum);
}

} // namespace

std::string Place::wireName() const
{
    std::string name(parameter);
    if (wireIndex > 0)
        name.append(".member.").append(std::to_string(wireIndex));
    if (!field.empty())
        name.append(".").append(field);
    return name;
}

std::string Place::path() const
{
    std::string text = withSmallInitial(parameter);
    if (position > 0)
        text.append(".").append(std::to_string(position)).append(".member");
    if (!field.empty())
        text.append(".").append(withSmallInitial(field));
    return text;
}

void Findings::record(const Place &place, std::string_view value, Constraint constraint, std::string limit, bool passed)
{
    if (passesOver(passed))
        return;
    m_checks.push_back({place.wireName(), shortened(value), constraint, std::move(limit), passed});
}

void Findings::violate(const Place &place, std::string_view printedValue, std::string_view clause)
{
    if (m_violations++ > 0)
        m_clauses += "; ";
    m_clauses.append("Value").append(printedValue).append(" at '").append(place.path());
    m_clauses.append("' failed to satisfy constraint: ").append(clause);
}

void Findings::present(const Place &place, std::optional<std::string_view> value)
{
    record(place, value.value_or(""), Constraint::Required, {}, value.has_value());
    if (!value)
        violate(place, " null", wordingOf(Constraint::Required));
}

void Findings::text(const Place &place, const TextShape &shape, std::string_view value)
{
    eachConstraint(shape, value, [&](Constraint constraint, const auto &limit, bool passed) {
        if (passesOver(passed))
            return;
        if (!passed)
            violate(place, shape.holds == TextShape::Holds::Secret ? "" : quoted(value), clauseOf(constraint, limit()));
        record(place, value, constraint, limit(), passed);
    });
    if (shape.holds != TextShape::Holds::Arn)
        return;
    const bool isArn = Arn::parse(value).has_value();
    record(place, value, Constraint::Arn, "arn:partition:service:region:account:resource", isArn);
    if (!isArn && !m_noArn)
        m_noArn = value;
}

void Findings::number(const Place &place, const NumberShape &shape, std::string_view sent, std::int64_t value)
{
    const auto compare = [&](Constraint constraint, std::int64_t limit, bool passed) {
        if (!passed)
            violate(place, quoted(std::to_string(value)), clauseOf(constraint, std::to_string(limit)));
        record(place, sent, constraint, std::to_string(limit), passed);
    };
    record(place, sent, Constraint::Number, "32 bits, signed", true);
    compare(Constraint::MinimumValue, shape.minimum, value >= shape.minimum);
    compare(Constraint::MaximumValue, shape.maximum, value <= shape.maximum);
}

void Findings::malformedNumber(const Place &place, std::string_view sent)
{
    record(place, sent, Constraint::Number, "32 bits, signed", false);
    if (!m_malformed)
        m_malformed = Refusal {ErrorCode::MalformedInput, sent.empty() ? "missing value for decimal type" : ""};
}

void Findings::items(const Place &place, const ListShape &shape, std::size_t count, std::string_view printedList)
{
    const std::string limit = std::to_string(shape.maximum);
    const bool passed = count <= shape.maximum;
    record(place, std::to_string(count), Constraint::MaximumItems, limit, passed);
    if (!passed)
        violate(place, quoted(printedList), clauseOf(Constraint::MaximumItems, limit));
}

void Findings::listOfTexts(const Place &list, const TextShape &shape, const std::vector<std::string> &values,
                           const std::vector<std::size_t> &wireIndices)
{
    bool allPassed = true;
    std::string printed, clauses;
    for (std::size_t i = 0; i < values.size(); ++i) {
        printed.append(i == 0 ? "" : ", ").append(values[i]);
        eachConstraint(shape, values[i], [&](Constraint constraint, const auto &limit, bool passed) {
            allPassed = allPassed && passed;
            if (i == 0)
                clauses.append(clauses.empty() ? "" : ", ").append(clauseOf(constraint, limit()));
            record({list.parameter, {}, wireIndices[i], i + 1}, values[i], constraint, limit(), passed);
        });
    }
    if (!allPassed)
        violate(list, quoted("[" + printed + "]"), "Member must satisfy constraint: [" + clauses + "]");
}

/// A number that cannot be read stops AWS before it looks at constraints, and those before it takes an ARN apart.
std::optional<Refusal> Findings::refusal() const
{
    if (m_malformed)
        return m_malformed;
    if (m_violations > 0) {
        const std::string_view found = m_violations == 1 ? " validation error detected: " : " validation errors detected: ";
        return Refusal {ErrorCode::ValidationError, std::to_string(m_violations).append(found).append(m_clauses)};
    }
    if (m_noArn)
        return invalidArn(*m_noArn);
    return std::nullopt;
}

ReadParameters Findings::finish(Request &&request)
{
    ReadParameters result;
    result.refusal = refusal();
    if (!result.refusal)
        result.request = std::move(request);
    result.checks = std::move(m_checks);
    return result;
}

} // namespace trustwalk::api
