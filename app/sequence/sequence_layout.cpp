#include "app/sequence/sequence_layout.h"

#include "app/sequence/columns.h"
#include "app/sequence/lanes.h"
#include "app/stage/setting.h"

#include <algorithm>

namespace trustwalk::sequence {
namespace {

using stage::Ink;
using stage::Label;

constexpr qreal lineHeight = 21, codeHeight = 19;
constexpr int mostLines = 4;
constexpr qreal comparisonHeight = 64;
constexpr qreal ticketHeight = 50, ticketWidth = 232, narrowestTicket = 190;

/// One layout on its way.
class Drawing {
public:
    Drawing(const Script &script, std::size_t index, ui::Language language, const Columns &columns)
        : m_script(script), m_current(static_cast<int>(index)), m_language(language), m_columns(columns)
    {
    }
    SequenceLayout draw(qreal scale);

private:
    void add(const Line &line);
    void addMessage(Row &row, const Line &line);
    void addBeside(Row &row, const Line &line);
    void addComparison(Row &row, const Line &line);
    void addTicket(Row &row, const Line &line);
    void write(Row &row, const Line &line, const QRectF &room, Qt::Alignment alignment) const;
    [[nodiscard]] stage::Badge badgeAt(QPointF centre, const Line &line) const;
    [[nodiscard]] stage::LinkState stateOf(const Line &line) const;
    [[nodiscard]] Ink inkOf(const Line &line) const;
    [[nodiscard]] qsizetype linesOf(const Line &line, qreal width) const;

    const Script &m_script;
    int m_current;
    ui::Language m_language;
    const Columns &m_columns;
    SequenceLayout m_layout;
    qreal m_y = 0;
};

/// "Not reached", above what was not.
bool isHeading(const Line &line)
{
    return line.kind == Line::Kind::NotReached && line.number.isEmpty();
}

stage::TextStyle styleOf(const Line &line, bool current)
{
    if (line.kind == Line::Kind::Chapter || isHeading(line))
        return style::chapter;
    return current || line.kind == Line::Kind::Refusal ? style::strong : style::words;
}

/// As many lines as the longer language needs; measured in the stronger letters, so that lighting a row moves nothing.
qsizetype Drawing::linesOf(const Line &line, qreal width) const
{
    const stage::TextStyle style = line.kind == Line::Kind::Chapter ? style::chapter : style::strong;
    return std::max(stage::wrapped(line.words[0], style, width, mostLines).size(),
                    stage::wrapped(line.words[1], style, width, mostLines).size());
}

stage::LinkState Drawing::stateOf(const Line &line) const
{
    if (line.step < 0 || line.step > m_current)
        return stage::LinkState::ToCome;
    return line.step == m_current ? stage::LinkState::Now : stage::LinkState::Done;
}

Ink Drawing::inkOf(const Line &line) const
{
    return stateOf(line) == stage::LinkState::ToCome ? Ink::Muted : Ink::Text;
}

void Drawing::write(Row &row, const Line &line, const QRectF &room, Qt::Alignment alignment) const
{
    const stage::TextStyle style = styleOf(line, row.current);
    const stage::TextStyle measured = line.kind == Line::Kind::Chapter ? style::chapter : style::strong;
    const bool right = alignment & Qt::AlignRight;
    qreal y = room.top(), left = room.right(), end = room.left();
    const auto put = [&](const QString &text, const stage::TextStyle &letters, qreal height, Ink ink) {
        row.words.push_back(stage::labelIn(QRectF(room.left(), y, room.width(), height), text, letters, ink, alignment,
                                           letters.mono ? stage::Cut::InMiddle : stage::Cut::AtEnd));
        const QRectF covered = stage::inkOf(row.words.back());
        left = qMin(left, covered.left());
        end = qMax(end, covered.right());
        y += height;
    };
    const QStringList lines = stage::balanced(in(line.words, m_language), measured, room.width(), mostLines);
    for (const QString &text : lines)
        put(text, style, lineHeight, inkOf(line));
    if (!line.facts.isEmpty())
        put(line.facts, style::code, codeHeight, Ink::Muted);
    row.paper = QRectF(QPointF(left - (right ? 6 : 4), room.top()), QPointF(end + 6, y));
}

stage::Badge Drawing::badgeAt(QPointF centre, const Line &line) const
{
    stage::Badge badge;
    badge.centre = centre;
    badge.radius = badgeRadius;
    badge.state = stateOf(line);
    const Ink ink = badge.state == stage::LinkState::Now ? Ink::OnHead : badge.state == stage::LinkState::Done ? Ink::Text : Ink::Muted;
    const QRectF box(centre.x() - badgeRadius, centre.y() - badgeRadius, 2 * badgeRadius, 2 * badgeRadius);
    badge.text = stage::fittedIn(box, line.number, stage::style::badge, ink, Qt::AlignCenter);
    return badge;
}

/// The words above their arrow; the number stands where the message comes from.
void Drawing::addMessage(Row &row, const Line &line)
{
    const qreal room = m_columns.roomBetween(line.from, line.to);
    const qreal words = static_cast<qreal>(linesOf(line, room)) * lineHeight + (line.facts.isEmpty() ? 0 : codeHeight);
    const qreal from = m_columns.x[line.from], to = m_columns.x[line.to];
    write(row, line, QRectF((from + to - room) / 2, m_y + 10, room, words), Qt::AlignHCenter | Qt::AlignVCenter);
    const qreal y = m_y + 10 + words + 10;
    const qreal away = to > from ? 1 : -1;
    const bool numbered = !line.number.isEmpty() || line.kind == Line::Kind::Refusal;
    stage::Link link;
    link.id = QStringLiteral("message %1").arg(m_layout.rows.size());
    link.kind = line.link;
    link.state = stateOf(line);
    link.tone = line.tone;
    link.points = {QPointF(from + (numbered ? away * badgeRadius : 0), y), QPointF(to - away * 2, y)};
    link.step = line.step;
    if (!line.number.isEmpty())
        link.badge = badgeAt(QPointF(from, y), line);
    if (line.kind == Line::Kind::Refusal && link.state != stage::LinkState::ToCome) {
        row.mark = ui::Mark::Refused;
        row.markBox = QRectF(from - 11, y - 11, 22, 22);
    }
    row.link = link;
    m_y = y + 18;
    if (line.ticket)
        addTicket(row, line);
}

void Drawing::addTicket(Row &row, const Line &line)
{
    Ticket ticket;
    const qreal x = m_columns.x[line.to];
    const qreal left = qMax(12.0, x - ticketWidth / 2);
    const qreal end = line.to + 1 < m_columns.x.size() ? m_columns.x[line.to + 1] - 16 : m_columns.width - 12;
    ticket.rect = QRectF(left, m_y, qBound(narrowestTicket, end - left, ticketWidth), ticketHeight);
    if (stateOf(line) != stage::LinkState::ToCome) {
        ticket.icon = {QStringLiteral("credentials"), QRectF(left + 16, m_y + 13, 24, 24), Ink::Text, std::nullopt};
        const qreal text = left + 50, width = ticket.rect.right() - 16 - text;
        ticket.key = stage::fittedIn(QRectF(text, m_y + 5, width, 20), line.ticket->key, style::code, Ink::Text,
                                     Qt::AlignLeft | Qt::AlignVCenter, stage::Cut::InMiddle);
        ticket.validity
            = stage::fittedIn(QRectF(text, m_y + 25, width, 20), in(line.ticket->validity, m_language), stage::TextStyle {13}, Ink::Muted);
        ticket.present = true;
    }
    row.ticket = ticket;
    m_y += ticketHeight + 10;
}

ui::Mark markOf(const Line &line, stage::LinkState state)
{
    if (line.kind == Line::Kind::NotReached)
        return ui::Mark::NotReached;
    if (state == stage::LinkState::ToCome)
        return ui::Mark::ToCome;
    switch (line.verdict) {
    case trace::Verdict::Done: return ui::Mark::Done;
    case trace::Verdict::Passed: return ui::Mark::Passed;
    case trace::Verdict::Refused: return ui::Mark::Refused;
    case trace::Verdict::NotNeeded: return ui::Mark::NotNeeded;
    }
    return ui::Mark::Done;
}

/// A mark (or a chapter's number) on the lifeline, the words to the right of it.
void Drawing::addBeside(Row &row, const Line &line)
{
    const bool chapter = line.kind == Line::Kind::Chapter;
    const qreal x = m_columns.x[line.from], room = m_columns.roomBeside(line.from);
    const qreal words = static_cast<qreal>(linesOf(line, room)) * lineHeight;
    const qreal above = chapter || isHeading(line) ? 10 : 4, below = chapter ? 5 : 4;
    write(row, line, QRectF(x + wordsGap, m_y + above, room, words), Qt::AlignLeft | Qt::AlignVCenter);
    const QPointF centre(x, m_y + above + lineHeight / 2);
    if (chapter) {
        row.badge = badgeAt(centre, line);
    } else if (!line.number.isEmpty()) {
        row.number = stage::labelIn(QRectF(x - markSide / 2 - 48, m_y + above, 40, lineHeight), line.number, style::small, Ink::Muted,
                                    Qt::AlignRight | Qt::AlignVCenter);
        row.mark = markOf(line, stateOf(line));
        row.markBox = QRectF(centre.x() - markSide / 2, centre.y() - markSide / 2, markSide, markSide);
    }
    m_y += above + words + below;
    if (row.current && line.compared)
        addComparison(row, line);
}

void Drawing::addComparison(Row &row, const Line &line)
{
    const Line::Compared &compared = *line.compared;
    // Values are long: they may stand over lifelines, which end at their paper.
    const qreal left = qMin(m_columns.x[line.from] + wordsGap, qMax(12.0, m_columns.width - 372));
    const qreal width = qMin(m_columns.width - 12 - left, 480.0);
    Comparison comparison;
    comparison.rect = QRectF(left, m_y, width, comparisonHeight - 8);
    comparison.kind = compared.sign;
    comparison.sign = QRectF(left + 10, comparison.rect.center().y() - 11, 22, 22);
    const qreal labels
        = qMin(width * 0.36, std::max(wider(compared.presentedLabel, style::small), wider(compared.referenceLabel, style::small)) + 1);
    const qreal label = left + 42, value = label + labels + 12, end = comparison.rect.right() - 10;
    const auto words = [&](qreal y, const Text &text) {
        return stage::labelIn(QRectF(label, y, labels, 22), in(text, m_language), style::small, Ink::Muted);
    };
    const auto fact = [&](qreal y, const QString &text) {
        return stage::labelIn(QRectF(value, y, end - value, 22), text.isEmpty() ? QStringLiteral("\u2013") : text, style::code, Ink::Text,
                              Qt::AlignLeft | Qt::AlignVCenter, stage::Cut::InMiddle);
    };
    comparison.presentedLabel = words(m_y + 6, compared.presentedLabel);
    comparison.presented = fact(m_y + 6, compared.presented);
    comparison.referenceLabel = words(m_y + 28, compared.referenceLabel);
    comparison.reference = fact(m_y + 28, compared.reference);
    row.comparison = comparison;
    m_y += comparisonHeight;
}

void Drawing::add(const Line &line)
{
    Row row;
    row.kind = line.kind;
    row.step = line.step;
    row.current = line.step >= 0 && line.step == m_current;
    row.accessible = in(line.accessible, m_language);
    const qreal top = m_y;
    if (line.from == line.to)
        addBeside(row, line);
    else
        addMessage(row, line);
    row.rect = QRectF(0, top, m_columns.width, m_y - top);
    m_layout.rows.push_back(std::move(row));
}

SequenceLayout Drawing::draw(qreal scale)
{
    m_layout.scale = scale;
    m_layout.lanes = layOutLanes(m_script, m_columns, m_language);
    m_layout.headHeight = m_layout.lanes.empty() ? 0 : m_layout.lanes.front().head.rect.bottom() + 10;
    m_y = m_layout.headHeight + 8;
    for (const Line &line : m_script.lines)
        add(line);
    for (const Line &line : m_script.lines)
        if (line.step == m_current)
            for (const std::size_t place : {line.from, line.to})
                m_layout.lanes[place].head.state = stage::NodeState::Acting;
    m_layout.size = QSizeF(m_columns.width, m_y + 20);
    return std::move(m_layout);
}

} // namespace

SequenceLayout layOut(const Script &script, std::size_t index, ui::Language language, const SequenceSize &size)
{
    const Columns columns = columnsOf(script, qMax(smallestWidth, size.width / size.textScale));
    return Drawing(script, index, language, columns).draw(size.textScale);
}

} // namespace trustwalk::sequence
