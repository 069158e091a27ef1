#include "app/player/words.h"

#include "app/ui/theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace trustwalk::player {
namespace {

constexpr qreal gap = 10, margin = 4;

bool isKatakana(QChar c)
{
    return c.unicode() >= 0x30A1 && c.unicode() <= 0x30FF;
}

bool isJapanese(QChar c)
{
    return c.unicode() >= 0x3040 && c.unicode() < 0xD800;
}

/// May a line end before this character? Behind a space; in Japanese anywhere but within a katakana word and before what never begins a line.
bool breaksBefore(const QString &word, qsizetype at)
{
    static const QString never = QStringLiteral("、。」）)ーァィゥェォッャュョぁぃぅぇぉっゃゅょ");
    const QChar before = word[at - 1], after = word[at];
    if (before == u' ')
        return true;
    if (after == u' ' || before == QChar(0x00A0) || after == QChar(0x00A0) || never.contains(after) || before == u'「' || before == u'(')
        return false;
    return (isJapanese(before) || isJapanese(after)) && !(isKatakana(before) && isKatakana(after));
}

/// In two lines as equal as can be; one where nothing breaks.
QStringList inTwo(const QString &word, const QFontMetricsF &metrics)
{
    QStringList best {word};
    qreal least = metrics.horizontalAdvance(word);
    for (qsizetype at = 1; at < word.size(); ++at) {
        if (!breaksBefore(word, at))
            continue;
        const QStringList lines {word.left(at).trimmed(), word.mid(at).trimmed()};
        const qreal longer = std::max(metrics.horizontalAdvance(lines[0]), metrics.horizontalAdvance(lines[1]));
        if (longer < least) {
            best = lines;
            least = longer;
        }
    }
    return best;
}

class Setting {
public:
    Setting(const std::vector<RingWord> &rings, qreal width, qreal top, qreal pixels)
        : m_rings(rings), m_width(width), m_top(top), m_pixels(pixels), m_plain(ui::sansFont(pixels)),
          m_bold(ui::sansFont(pixels, ui::Weight::SemiBold))
    {
    }

    [[nodiscard]] PlacedWord place(std::size_t ring, bool two) const
    {
        const RingWord &of = m_rings[ring];
        const QFontMetricsF &metrics = of.current ? m_bold : m_plain;
        PlacedWord word {ring, two ? inTwo(of.word, metrics) : QStringList {of.word}, {}, of.current};
        qreal wide = 0;
        for (const QString &line : word.lines)
            wide = std::max(wide, metrics.horizontalAdvance(line));
        const qreal left = std::clamp(of.x - wide / 2, margin, std::max(margin, m_width - wide - margin));
        word.box = QRectF(left, m_top, wide, m_pixels * wordLineStep * static_cast<qreal>(word.lines.size()));
        return word;
    }
    [[nodiscard]] bool fits(const PlacedWord &word, const std::vector<PlacedWord> &placed) const
    {
        const QRectF room = word.box.adjusted(-gap, 0, gap, 0);
        return word.box.right() <= m_width - margin + 0.5
               && std::ranges::none_of(placed, [&](const PlacedWord &other) { return other.box.intersects(room); });
    }
    /// The current word first; the others as far as there is room.
    [[nodiscard]] std::vector<PlacedWord> all(bool two) const
    {
        std::vector<PlacedWord> placed;
        for (const bool current : {true, false})
            for (std::size_t i = 0; i < m_rings.size(); ++i) {
                if (m_rings[i].current != current || m_rings[i].word.isEmpty())
                    continue;
                if (const PlacedWord word = place(i, two); current || fits(word, placed))
                    placed.push_back(word);
            }
        return placed;
    }

private:
    const std::vector<RingWord> &m_rings;
    qreal m_width, m_top, m_pixels;
    QFontMetricsF m_plain, m_bold;
};

} // namespace

std::vector<PlacedWord> placeWords(const std::vector<RingWord> &rings, qreal width, qreal top, qreal pixels)
{
    const Setting setting(rings, width, top, pixels);
    const auto wanted = std::ranges::count_if(rings, [](const RingWord &ring) { return !ring.word.isEmpty(); });
    std::vector<PlacedWord> one = setting.all(false);
    if (static_cast<std::ptrdiff_t>(one.size()) == wanted)
        return one;
    std::vector<PlacedWord> two = setting.all(true);
    return two.size() > one.size() ? two : one;
}

qreal wordPixels(qreal textScale)
{
    return 12.5 * textScale;
}

} // namespace trustwalk::player
