#pragma once

#include "app/export/handout_text.h"
#include "app/stage/text_measure.h"
#include "app/ui/theme.h"

#include <QRectF>

class QPainter;

/// The paper of a handout: its frame, and a step's place on it. Lengths in pixels of 1/96 inch. Paper is white and print is ink,
/// whatever the pictures' theme.
namespace trustwalk::picture_export {

/// How a page is divided.
struct Sheet {
    QSizeF paper;
    int columns = 1, rows = 1;
    [[nodiscard]] QRectF body(bool first) const; ///< between header and footer
    [[nodiscard]] QRectF place(int index, bool first) const;
};
[[nodiscard]] Sheet sheetFor(int perPage);

/// Header and footer. The first page says in its header what the walk is.
void drawFrame(QPainter &painter, const Sheet &sheet, const Title &title, int page, int pages, ui::Language language);

/// Where the picture of a step goes, and its words below: two languages need more room.
[[nodiscard]] QRectF pictureIn(const QRectF &place, std::size_t languages = 1);
void drawEntry(QPainter &painter, const QRectF &place, const Entry &entry);

} // namespace trustwalk::picture_export
