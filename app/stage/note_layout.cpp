#include "app/stage/document_layout.h"

namespace trustwalk::stage {
namespace {

constexpr qreal headHeight = 40;
constexpr qreal lineStep = 21;
constexpr qreal rowGap = 6;
constexpr qreal padding = 16;
constexpr qreal wordWidth = 64;
constexpr TextStyle noteStyle {14};
constexpr TextStyle wordStyle {13, ui::Weight::SemiBold};

struct NoteRow {
    QString word;
    QStringList lines;
    Ink ink;
};

std::vector<NoteRow> rowsOf(const Setting &setting, const text::ArticleNote &note, qreal width)
{
    std::vector<NoteRow> rows;
    const auto add = [&](const QString &word, const QString &text, Ink ink) {
        if (!text.isEmpty())
            rows.push_back({word, balanced(text, noteStyle, width - 2 * padding - wordWidth, 7), ink});
    };
    add(setting.t.say("Stage", "Article"), note.article, Ink::Muted);
    add(QStringLiteral("AWS"), note.aws, Ink::Text);
    add(setting.t.say("Stage", "So"), note.so, Ink::Text);
    return rows;
}

qreal heightOf(const std::vector<NoteRow> &rows)
{
    qreal height = headHeight + padding - 4;
    for (const NoteRow &row : rows)
        height += lineStep * static_cast<qreal>(row.lines.size()) + rowGap;
    return height;
}

void write(NotePaper &paper, const Setting &setting, const std::vector<NoteRow> &rows)
{
    const QRectF &rect = paper.rect;
    paper.icon = {QStringLiteral("note"), QRectF(rect.left() + padding, rect.top() + 11, 20, 20), Ink::Text, std::nullopt};
    paper.title = labelIn(QRectF(rect.left() + 46, rect.top() + 6, rect.width() - 60, 30),
                          setting.t.say("Stage", "Where AWS differs from the article"), {15, ui::Weight::SemiBold});
    qreal y = rect.top() + headHeight;
    for (const NoteRow &row : rows) {
        paper.words.push_back(labelIn(QRectF(rect.left() + padding, y, wordWidth - 6, lineStep), row.word, wordStyle, row.ink));
        for (const QString &line : row.lines) {
            paper.lines.push_back(labelIn(QRectF(rect.left() + padding + wordWidth, y, rect.width() - 2 * padding - wordWidth, lineStep),
                                          line, noteStyle, row.ink));
            y += lineStep;
        }
        y += rowGap;
    }
}

/// From the counter that the note speaks of to the paper's bar.
QPolygonF leaderOf(const Setting &setting, const Counters &counters, const QRectF &paper)
{
    const Counter *counter = currentCounter(counters);
    const QRectF spot = counter != nullptr ? counter->rect : counters.sts.rect;
    if (setting.step().kind == trace::StepKind::RequestSent && counters.sts.footer && !counters.sts.footer->fields.empty()) {
        const qreal y = counters.sts.footer->fields.back().value.box.center().y();
        const qreal x = spot.right() + (paper.left() - spot.right()) / 2;
        return {QPointF(spot.right(), y), QPointF(x, y), QPointF(x, paper.center().y()), QPointF(paper.left(), paper.center().y())};
    }
    const qreal y = qBound(spot.top() + 20, paper.center().y(), spot.bottom() - 20);
    if (y < paper.top() + 8 || y > paper.bottom() - 8)
        return {};
    return {QPointF(spot.right(), y), QPointF(paper.left(), y)};
}

} // namespace

std::optional<NotePaper> layOutNote(const Setting &setting, const Counters &counters, const std::vector<Node> &nodes,
                                    const std::optional<Document> &document)
{
    const auto note = text::articleNote(setting.trace, setting.index, setting.t.language());
    if (!note)
        return std::nullopt;
    QRectF room = readingRoom(setting, nodes);
    const qreal gap = setting.lanes.tall(10, 20);
    if (document) {
        const QRectF above(room.topLeft(), QPointF(room.right(), document->rect.top() - gap));
        const QRectF below(QPointF(room.left(), document->rect.bottom() + gap), room.bottomRight());
        room = above.height() > below.height() && !document->leader ? above : below;
    }
    // Without a document in its way the paper may reach further into the gap between the lanes.
    if (!document)
        room.setLeft(room.left() - setting.lanes.across(60, 100));
    const std::vector<NoteRow> rows = rowsOf(setting, *note, room.width());
    const qreal height = heightOf(rows);
    if (height > room.height())
        return std::nullopt;
    NotePaper paper;
    const qreal top = document ? room.top() : room.top() + qMin(30.0, (room.height() - height) / 3);
    paper.rect = QRectF(room.left(), top, room.width(), height);
    write(paper, setting, rows);
    if (!document)
        paper.leader = leaderOf(setting, counters, paper.rect);
    return paper;
}

} // namespace trustwalk::stage
