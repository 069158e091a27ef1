#include "app/sequence/columns.h"

#include <algorithm>
#include <numeric>

namespace trustwalk::sequence {
namespace {

constexpr qreal edge = 16; ///< between the outermost head and the edge
constexpr qreal air = 24; ///< behind words
constexpr qreal widestNeed = 330; ///< what is longer breaks
constexpr qreal widestGap = 430;
constexpr qreal widestHead = 196, narrowestHead = 64;

qreal widest(const Text &text, const stage::TextStyle &style)
{
    return std::max(stage::widthOf(text[0], style), stage::widthOf(text[1], style));
}

/// What each gap would like to have: the one behind a lifeline holds the words of its checks.
std::vector<qreal> needsOf(const Script &script)
{
    std::vector<qreal> needs(script.participants.size(), widestHead * 0.8);
    for (const Line &line : script.lines) {
        const qreal words = qMin(widestNeed, qMax(widest(line.words, style::strong), stage::widthOf(line.facts, style::code)));
        if (line.from == line.to)
            needs[line.from] = qMax(needs[line.from], wordsGap + words + air);
        else if (line.from + 1 == line.to || line.to + 1 == line.from) {
            const std::size_t gap = std::min(line.from, line.to);
            needs[gap] = qMax(needs[gap], words + 2 * (badgeRadius + air));
        }
    }
    return needs;
}

/// The gaps take what there is: what is left over goes to all alike, what is missing is taken from the wide ones.
void fill(std::vector<qreal> &gaps, qreal room)
{
    const qreal wanted = std::accumulate(gaps.begin(), gaps.end(), 0.0);
    if (wanted <= room) {
        const qreal each = (room - wanted) / static_cast<qreal>(gaps.size());
        for (qreal &gap : gaps)
            gap = qMin(qMax(gap, widestGap), gap + each);
        return;
    }
    const qreal even = room / static_cast<qreal>(gaps.size());
    qreal over = 0;
    for (const qreal gap : gaps)
        over += qMax(0.0, gap - even * 0.7);
    const qreal spare = room - (wanted - over);
    for (qreal &gap : gaps)
        if (gap > even * 0.7)
            gap = even * 0.7 + (gap - even * 0.7) * spare / over;
}

} // namespace

qreal Columns::roomBeside(std::size_t lane) const
{
    const qreal end = lane + 1 < x.size() ? x[lane + 1] - markSide / 2 : width;
    return end - x[lane] - wordsGap - 8;
}

qreal Columns::roomBetween(std::size_t from, std::size_t to) const
{
    return qAbs(x[from] - x[to]) - 2 * (badgeRadius + 4);
}

Columns columnsOf(const Script &script, qreal width)
{
    Columns columns;
    columns.width = width;
    if (script.participants.empty())
        return columns;
    std::vector<qreal> gaps = needsOf(script);
    const auto count = static_cast<qreal>(gaps.size());
    columns.headWidth = std::clamp(width / (count + 0.5) - 16, narrowestHead, widestHead);
    const qreal first = edge + columns.headWidth / 2;
    fill(gaps, width - first - edge);
    // In the middle of what is left when no gap wants to be wider.
    const qreal used = first + std::accumulate(gaps.begin(), gaps.end(), 0.0) + edge;
    qreal x = first + qMax(0.0, width - used) / 2;
    for (const qreal gap : gaps) {
        columns.x.push_back(x);
        x += gap;
    }
    for (std::size_t i = 1; i < columns.x.size(); ++i)
        columns.headWidth = qMin(columns.headWidth, columns.x[i] - columns.x[i - 1] - 8);
    columns.headWidth = qMin(columns.headWidth, 2 * (width - columns.x.back() - 4));
    return columns;
}

} // namespace trustwalk::sequence
