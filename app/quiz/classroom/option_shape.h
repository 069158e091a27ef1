#pragma once

#include "app/quiz/look.h"

#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace trustwalk::quiz_page {

/// "A" of the first option.
[[nodiscard]] QString optionLetter(int index);
/// Each of nine options has an outline of its own, so that "the triangle" and "C" mean the same to everybody in the room.
[[nodiscard]] QPainterPath optionShape(int index, const QRectF &where);
/// The shape in ink with its letter in paper; pale where it is not the one that is spoken of.
void drawOptionShape(QPainter &painter, int index, const QRectF &where, const ui::Palette &palette);

} // namespace trustwalk::quiz_page
