#pragma once

#include "app/export/write.h"

#include <QByteArray>
#include <QSizeF>

class QPainter;

namespace trustwalk::picture_export {

/// A PDF on A4: each step as a picture with its caption and what decided it, one to six a page; of the sequence, the diagram over as
/// many pages as it takes. Holds no date, so that the same walk gives the same bytes. Empty where it was stopped.
[[nodiscard]] QByteArray handoutOf(const Run &run, const Order &order, const Progress &progress = {});

/// How many pages it has, and one of them (from 0) on any painter, in pixels of 1/96 inch; for the preview.
[[nodiscard]] int handoutPages(const Run &run, const Order &order);
[[nodiscard]] QSizeF handoutPaper(const Order &order);
void drawHandoutPage(QPainter &painter, const Run &run, const Order &order, int page);

} // namespace trustwalk::picture_export
