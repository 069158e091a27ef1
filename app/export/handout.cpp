#include "app/export/handout.h"

#include "app/export/sheet.h"
#include "app/sequence/painting.h"
#include "app/stage/painting.h"
#include "app/ui/pdf_file.h"

#include <QPainter>

#include <algorithm>

namespace trustwalk::picture_export {

namespace {

constexpr qreal stageWidth = 1228; ///< for which a picture is laid out; narrower ones are drawn smaller
constexpr qreal sequenceWidth = 1040;

/// The sequence in slices that end between two rows, each with the heads above it.
struct Slice {
    qreal top = 0, bottom = 0;
};
std::vector<Slice> slicesOf(const sequence::SequenceLayout &layout, qreal first, qreal others)
{
    std::vector<Slice> slices;
    qreal top = layout.headHeight, bottom = top;
    const auto room = [&] { return (slices.empty() ? first : others) - layout.headHeight; };
    for (const sequence::Row &row : layout.rows) {
        if (row.rect.bottom() - top > room() && bottom > top) {
            slices.push_back({top, bottom});
            top = bottom;
        }
        bottom = row.rect.bottom();
    }
    slices.push_back({top, std::max(bottom, layout.size.height())});
    return slices;
}

/// A handout laid out: everything that its pages share.
class Handout {
public:
    Handout(const Run &run, const Order &order) : m_run(run), m_order(order), m_sheet(sheetFor(order.perPage)), m_title(titleOf(run, order))
    {
        if (order.view == View::Stage) {
            m_entries = entriesOf(run, order);
            return;
        }
        m_sheet = sheetFor(6); // upright
        m_layout = sequence::layOut(sequence::scriptOf(*run.trace, *run.world), static_cast<std::size_t>(order.steps.back()),
                                    order.languages.front(), {sequenceWidth, 1});
        const qreal scale = m_layout.size.width() / m_sheet.body(false).width();
        m_slices = slicesOf(m_layout, m_sheet.body(true).height() * scale, m_sheet.body(false).height() * scale);
    }

    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }
    [[nodiscard]] int pages() const
    {
        return m_order.view == View::Sequence ? static_cast<int>(m_slices.size())
                                              : (static_cast<int>(m_entries.size()) + m_order.perPage - 1) / m_order.perPage;
    }
    void draw(QPainter &painter, int page) const
    {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        drawFrame(painter, m_sheet, m_title, page, pages(), m_order.languages.front());
        if (m_order.view == View::Sequence)
            drawSlice(painter, page);
        else
            for (int i = page * m_order.perPage; i < std::min((page + 1) * m_order.perPage, static_cast<int>(m_entries.size())); ++i)
                drawStep(painter, m_entries[static_cast<std::size_t>(i)], m_sheet.place(i % m_order.perPage, page == 0));
    }

private:
    void drawStep(QPainter &painter, const Entry &entry, const QRectF &place) const
    {
        const QRectF picture = pictureIn(place, entry.words.size());
        const qreal height = stageWidth * picture.height() / picture.width();
        const stage::StageLayout layout = stage::layOut(*m_run.world, *m_run.trace, static_cast<std::size_t>(entry.step),
                                                        m_order.languages.front(), {QSizeF(stageWidth, height), 1});
        stage::paintStage(painter, picture, layout, ui::theme(m_order.theme));
        drawEntry(painter, place, entry);
    }

    void drawSlice(QPainter &painter, int page) const
    {
        const QRectF body = m_sheet.body(page == 0);
        const Slice &slice = m_slices[static_cast<std::size_t>(page)];
        const qreal scale = body.width() / m_layout.size.width();
        const ui::Theme &theme = ui::theme(m_order.theme);
        painter.save();
        painter.translate(body.topLeft());
        painter.scale(scale, scale);
        sequence::paintHeads(painter, m_layout, theme);
        painter.setClipRect(QRectF(0, m_layout.headHeight, m_layout.size.width(), slice.bottom - slice.top));
        painter.translate(0, m_layout.headHeight - slice.top);
        sequence::paintRows(painter, QRectF(0, slice.top, m_layout.size.width(), slice.bottom - slice.top), m_layout, theme);
        painter.restore();
    }

    const Run &m_run;
    const Order &m_order;
    Sheet m_sheet;
    Title m_title;
    std::vector<Entry> m_entries;
    sequence::SequenceLayout m_layout;
    std::vector<Slice> m_slices;
};

} // namespace

QByteArray handoutOf(const Run &run, const Order &order, const Progress &progress)
{
    const Handout handout(run, order);
    const bool upright = handout.sheet().paper.height() > handout.sheet().paper.width();
    ui::PdfFile file(titleOf(run, order).name, upright ? QPageLayout::Portrait : QPageLayout::Landscape);
    for (int page = 0; page < handout.pages(); ++page) {
        if (progress && !progress(page, handout.pages()))
            return {};
        if (page > 0)
            file.newPage();
        handout.draw(file.painter(), page);
    }
    return file.finish();
}

int handoutPages(const Run &run, const Order &order)
{
    return Handout(run, order).pages();
}

QSizeF handoutPaper(const Order &order)
{
    return sheetFor(order.view == View::Sequence ? 6 : order.perPage).paper;
}

void drawHandoutPage(QPainter &painter, const Run &run, const Order &order, int page)
{
    Handout(run, order).draw(painter, page);
}

} // namespace trustwalk::picture_export
