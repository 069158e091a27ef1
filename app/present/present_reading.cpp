#include "app/present/scene.h"

#include "app/stage/actor_layout.h"
#include "app/stage/document_facts.h"
#include "app/stage/document_layout.h"

#include <algorithm>

namespace trustwalk::present {
namespace {

using stage::Document;
using stage::DocumentFacts;

constexpr qreal titleLine = 18, titleMargin = 6, line = 17, fieldMargin = 5, bottomMargin = 6, padding = 11;
constexpr std::size_t mostFields = 3;

bool isOneLine(const DocumentFacts::Field &field, qreal width)
{
    return stage::widthOf(field.label, style::code) + 10 + stage::widthOf(field.value, style::code) <= width;
}

qreal heightOf(const DocumentFacts::Field &field, qreal width)
{
    return (isOneLine(field, width) ? line : 2 * line) + fieldMargin;
}

/// The deciding field and what stands next to it: more cannot be read from the last row.
std::vector<DocumentFacts::Field> chosen(const DocumentFacts &facts)
{
    const std::size_t count = facts.fields.size(), lit = static_cast<std::size_t>(qMax(0, facts.litField()));
    if (count <= mostFields)
        return facts.fields;
    const std::size_t first = qMin(lit > 0 ? lit - 1 : 0, count - mostFields);
    return {facts.fields.begin() + static_cast<std::ptrdiff_t>(first),
            facts.fields.begin() + static_cast<std::ptrdiff_t>(first + mostFields)};
}

/// One paper in the making.
struct Paper {
    QStringList title;
    std::vector<DocumentFacts::Field> fields;
    qreal width = 0;

    [[nodiscard]] qreal fieldWidth() const { return width - 2 * padding; }
    [[nodiscard]] qreal headHeight() const { return titleMargin + titleLine * static_cast<qreal>(title.size()) + 3; }
    [[nodiscard]] qreal topOf(std::size_t field) const
    {
        qreal y = headHeight();
        for (std::size_t i = 0; i < field; ++i)
            y += heightOf(fields[i], fieldWidth());
        return y;
    }
    [[nodiscard]] qreal height() const { return topOf(fields.size()) + bottomMargin; }
    [[nodiscard]] int lit() const
    {
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (fields[i].lit)
                return static_cast<int>(i);
        return -1;
    }
};

Document::Field placed(const DocumentFacts::Field &fact, const QRectF &rect, stage::Tone tone)
{
    Document::Field field;
    field.rect = rect;
    const QRectF inner = rect.adjusted(padding - 1, fieldMargin / 2, -padding + 1, -fieldMargin / 2);
    const bool oneLine = isOneLine(fact, inner.width());
    const qreal labelWidth = oneLine ? stage::widthOf(fact.label, style::code) + 1 : inner.width();
    field.label = fitted(QRectF(inner.topLeft(), QSizeF(labelWidth, line)), fact.label, style::code, stage::Ink::Muted);
    const QRectF value = oneLine ? QRectF(inner.left() + labelWidth + 9, inner.top(), inner.width() - labelWidth - 9, line)
                                 : QRectF(inner.left(), inner.top() + line, inner.width(), line);
    field.value = fitted(value, fact.value, style::code, stage::Ink::Text, Qt::AlignLeft | Qt::AlignVCenter, stage::Cut::InMiddle);
    if (fact.lit)
        field.lit = tone;
    return field;
}

Document documentAt(const Paper &paper, const DocumentFacts &facts, const QRectF &rect, stage::Tone tone)
{
    Document document;
    document.rect = rect;
    document.icon = {facts.icon, QRectF(rect.left() + 9, rect.top() + titleMargin, 18, 18), stage::Ink::Text, std::nullopt};
    qreal y = rect.top() + titleMargin;
    for (const QString &words : paper.title) {
        const stage::Label label = fitted(QRectF(rect.left() + 33, y, rect.width() - 33 - 18, titleLine), words, style::documentTitle);
        if (document.title.text.isEmpty())
            document.title = label;
        else
            document.fields.push_back({label.box, label, {}, std::nullopt}); // a title has one line, a field takes the other
        y += titleLine;
    }
    for (std::size_t i = 0; i < paper.fields.size(); ++i) {
        const QRectF field(rect.left() + 1, rect.top() + paper.topOf(i), rect.width() - 2, heightOf(paper.fields[i], paper.fieldWidth()));
        document.fields.push_back(placed(paper.fields[i], field, tone));
    }
    return document;
}

stage::Bridge bridgeBetween(const trace::Step &step, const stage::Row &row, const QRectF &paper, const QRectF &lit)
{
    stage::Bridge bridge;
    bridge.kind = stage::bridgeKind(step);
    bridge.signRadius = 14;
    const QPointF from(row.pill->rect.right(), row.pill->rect.center().y()), to(paper.left(), lit.center().y());
    bridge.sign = QPointF((row.rect.right() + to.x()) / 2, from.y());
    bridge.points = {from, to};
    if (qAbs(from.y() - to.y()) >= 1) {
        const qreal x = bridge.sign.x();
        bridge.points = {from, QPointF(x, from.y()), QPointF(x, to.y()), to};
    }
    return bridge;
}

const stage::Row *openRow(const stage::Counter &counter)
{
    for (const stage::Row &row : counter.rows)
        if (row.current)
            return &row;
    return nullptr;
}

} // namespace

Reading readingOf(const Scene &scene, const stage::Counter &counter, const std::vector<stage::Node> &nodes)
{
    Reading reading;
    const stage::Row *row = openRow(counter);
    const auto facts = scene.issues() ? std::nullopt : stage::documentOf(scene.setting);
    if (row == nullptr || !facts || facts->fields.empty())
        return reading;
    QRectF room = scene.places.right;
    const stage::Node *owner = stage::nodeOf(nodes, facts->ofRole ? QStringLiteral("role") : QStringLiteral("key user"));
    for (const stage::Node &node : nodes)
        if (node.rect.left() >= room.left())
            room.setTop(node.rect.bottom() + 12);
    Paper paper {stage::wrapped(facts->title, style::documentTitle, room.width() - 51, 3), chosen(*facts), room.width()};
    const int lit = paper.lit();
    const qreal litMiddle = lit < 0 ? paper.height() / 2
                                    : paper.topOf(static_cast<std::size_t>(lit))
                                          + heightOf(paper.fields[static_cast<std::size_t>(lit)], paper.fieldWidth()) / 2;
    const qreal middle = row->pill ? row->pill->rect.center().y() : row->rect.center().y();
    const qreal top = qBound(room.top(), middle - litMiddle, qMax(room.top(), room.bottom() - paper.height()));
    const stage::Tone tone = scene.setting.step().verdict == trace::Verdict::Refused ? stage::Tone::Refused : stage::Tone::Allowed;
    reading.document = documentAt(paper, *facts, QRectF(room.left(), top, room.width(), paper.height()), tone);
    if (owner != nullptr && (facts->ofRole || facts->ofKeyUser))
        reading.document->leader = QLineF(owner->rect.left() + 30, owner->rect.bottom(), owner->rect.left() + 30, top);
    if (row->pill && scene.setting.step().comparison)
        for (const Document::Field &field : reading.document->fields)
            if (field.lit)
                reading.bridge = bridgeBetween(scene.setting.step(), *row, reading.document->rect, field.rect);
    return reading;
}

} // namespace trustwalk::present
