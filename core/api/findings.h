#pragma once

#include "core/api/parameters.h"
#include "core/api/shapes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trustwalk::api {

/// Which value of a form is meant.
struct Place {
    std::string_view parameter; ///< "RoleArn", or the list's name
    std::string_view field = {}; ///< "Key" in a list of structures
    std::size_t wireIndex = 0; ///< the number in Tags.member.7.Key; 0 where it is no list's
    std::size_t position = 0; ///< the member's place in the list that results, from 1

    [[nodiscard]] std::string wireName() const; ///< "Tags.member.7.Key"
    [[nodiscard]] std::string path() const; ///< as AWS's messages say it: "tags.1.member.key"
};

/// Collects what was compared, and turns what failed into the one refusal that AWS would answer.
class Findings {
public:
    using Constraint = ParameterCheck::Constraint;

    /// What passed is recorded for whoever shows it; without that, only what failed.
    enum class Records { All, Failures };
    explicit Findings(Records records) : m_records(records) { m_checks.reserve(records == Records::All ? 16 : 0); }

    /// A required value that was not sent is std::nullopt.
    void present(const Place &place, std::optional<std::string_view> value);
    void text(const Place &place, const TextShape &shape, std::string_view value);
    void number(const Place &place, const NumberShape &shape, std::string_view sent, std::int64_t value);
    /// Not an integer of 32 bits. AWS explains only the empty one.
    void malformedNumber(const Place &place, std::string_view sent);
    void items(const Place &place, const ListShape &shape, std::size_t count, std::string_view printedList);
    /// A list of plain texts: AWS words all constraints of a member in one clause about the list.
    void listOfTexts(const Place &list, const TextShape &shape, const std::vector<std::string> &values,
                     const std::vector<std::size_t> &wireIndices);

    [[nodiscard]] ReadParameters finish(Request &&request);

private:
    void record(const Place &place, std::string_view value, Constraint constraint, std::string limit, bool passed);
    [[nodiscard]] bool passesOver(bool passed) const { return passed && m_records == Records::Failures; }
    void violate(const Place &place, std::string_view printedValue, std::string_view clause);
    [[nodiscard]] std::optional<Refusal> refusal() const;

    Records m_records;
    std::vector<ParameterCheck> m_checks;
    std::string m_clauses;
    int m_violations = 0;
    std::optional<Refusal> m_malformed;
    std::optional<std::string> m_noArn;
};

} // namespace trustwalk::api
