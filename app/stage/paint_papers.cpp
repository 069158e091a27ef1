#include "app/stage/painting.h"

#include <QPainter>

namespace trustwalk::stage {

void Brush::draw(const Document &document) const
{
    if (document.leader) {
        m_painter.setPen(QPen(m_palette.text, 1.5));
        m_painter.drawLine(*document.leader);
    }
    const QPainterPath outline = ui::silhouette(ui::Silhouette::Paper, document.rect);
    m_painter.fillPath(outline, m_palette.surface);
    for (const Document::Field &field : document.fields)
        if (field.lit) {
            m_painter.fillRect(field.rect, tint(*field.lit));
            m_painter.fillRect(QRectF(field.rect.left(), field.rect.top(), 4, field.rect.height()), colour(*field.lit));
        }
    shape(outline, QColor(), m_palette.text, 1.5);
    shape(ui::paperFold(document.rect), QColor(), m_palette.text, 1.25);
    icon(document.icon);
    text(document.title);
    for (const Document::Field &field : document.fields) {
        text(field.label);
        text(field.value);
    }
}

void Brush::draw(const NotePaper &note) const
{
    if (!note.leader.isEmpty()) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_palette.text, 1.25));
        m_painter.drawPath(ui::roundedPolyline(note.leader, 4));
        m_painter.setBrush(m_palette.text);
        m_painter.drawEllipse(note.leader.first(), 3, 3);
    }
    shape(ui::silhouette(ui::Silhouette::Sheet, note.rect, 0.34), m_palette.note, m_palette.text, 1.25);
    m_painter.fillRect(QRectF(note.rect.left(), note.rect.top(), 5, note.rect.height()), m_palette.text);
    icon(note.icon);
    text(note.title);
    for (const Label &word : note.words)
        text(word);
    for (const Label &line : note.lines)
        text(line);
}

} // namespace trustwalk::stage
