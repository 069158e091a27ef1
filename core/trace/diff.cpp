#include "core/trace/diff.h"

#include "core/trace/golden_evidence.h"

#include <algorithm>

namespace trustwalk::trace {

namespace {

bool alike(const Step &a, const Step &b)
{
    return a.chapter == b.chapter && a.kind == b.kind && a.from.kind == b.from.kind && a.to.kind == b.to.kind;
}

bool same(const Step &a, const Step &b)
{
    return a.verdict == b.verdict && a.from == b.from && a.to == b.to && goldenFacts(a) == goldenFacts(b);
}

/// Lengths of the longest common subsequences of the ends of both; traces have some dozens of steps.
class Common {
public:
    Common(const Trace &left, const Trace &right) : m_width(right.steps.size() + 1), m_lengths((left.steps.size() + 1) * m_width, 0)
    {
        for (std::size_t i = left.steps.size(); i-- > 0;)
            for (std::size_t k = right.steps.size(); k-- > 0;)
                m_lengths[i * m_width + k]
                    = alike(left.steps[i], right.steps[k]) ? at(i + 1, k + 1) + 1 : std::max(at(i + 1, k), at(i, k + 1));
    }
    [[nodiscard]] std::size_t at(std::size_t i, std::size_t k) const { return m_lengths[i * m_width + k]; }

private:
    std::size_t m_width;
    std::vector<std::size_t> m_lengths;
};

std::optional<Verdict> verdictOf(const Trace &trace, std::optional<std::size_t> index)
{
    return index ? std::optional(trace.steps[*index].verdict) : std::nullopt;
}

} // namespace

std::vector<DiffRow> diff(const Trace &left, const Trace &right)
{
    const Common common(left, right);
    std::vector<DiffRow> rows;
    std::size_t i = 0, k = 0;
    while (i < left.steps.size() || k < right.steps.size()) {
        const bool both = i < left.steps.size() && k < right.steps.size();
        if (both && alike(left.steps[i], right.steps[k])) {
            rows.push_back({same(left.steps[i], right.steps[k]) ? DiffRow::Kind::Same : DiffRow::Kind::Differs, i, k});
            ++i;
            ++k;
        } else if (k < right.steps.size() && (!both || common.at(i, k + 1) >= common.at(i + 1, k))) {
            rows.push_back({DiffRow::Kind::OnlyRight, std::nullopt, k++});
        } else {
            rows.push_back({DiffRow::Kind::OnlyLeft, i++, std::nullopt});
        }
    }
    return rows;
}

std::optional<std::size_t> parting(const std::vector<DiffRow> &rows, const Trace &left, const Trace &right)
{
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].kind == DiffRow::Kind::Same)
            continue;
        const auto a = verdictOf(left, rows[i].left), b = verdictOf(right, rows[i].right);
        if (a != b && (a == Verdict::Refused || b == Verdict::Refused))
            return i;
        if (!first)
            first = i;
    }
    return first;
}

} // namespace trustwalk::trace
