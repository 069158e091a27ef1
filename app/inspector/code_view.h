#pragma once

#include "app/inspector/blocks.h"
#include "app/ui/theme.h"

#include <QPlainTextEdit>

namespace trustwalk::inspector {

/// Code as high as its text, that is read and copied, not edited. Lines that are lit have a tint, a bar at the left and their mark at the
/// right; stretches can be marked for as long as somebody points at what belongs to them.
class CodeView final : public QPlainTextEdit {
    Q_OBJECT
public:
    CodeView(const Code &code, const ui::Theme &theme, qreal scale, QWidget *parent = nullptr);

    void setMarked(const QList<QTextEdit::ExtraSelection> &stretches); ///< beside what the code itself mutes
    void setFramed(bool framed); ///< the whole text is meant
    /// The position in the text below a point of the viewport; -1: none.
    [[nodiscard]] int positionAt(QPoint at) const;
    [[nodiscard]] QTextEdit::ExtraSelection stretch(int begin, int end) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override { event->ignore(); } // the column scrolls, not the code in it

private:
    class Gutter;
    void dress();
    [[nodiscard]] QRectF placeOf(const Lit &lit) const; ///< on the viewport; of its whole lines

    Code m_code;
    const ui::Theme &m_theme;
    qreal m_scale;
    bool m_framed = false;
    Gutter *m_gutter = nullptr; ///< of the marks; null where there are none
    QList<QTextEdit::ExtraSelection> m_muted;
};

} // namespace trustwalk::inspector
