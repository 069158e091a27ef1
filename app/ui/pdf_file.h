#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QPageLayout>
#include <QString>

#include <memory>

class QPainter;
class QPdfWriter;

namespace trustwalk::ui {

/// A PDF on A4 in the making, in pixels of 1/96 inch unless told. It holds no date and its fonts stand in one order, so that the same pages are the same
/// bytes in every process.
class PdfFile {
public:
    static constexpr int pixelsPerInch = 96;
    PdfFile(const QString &title, QPageLayout::Orientation orientation, int resolution = pixelsPerInch);
    ~PdfFile();
    PdfFile(const PdfFile &) = delete;
    PdfFile &operator=(const PdfFile &) = delete;

    [[nodiscard]] QPainter &painter() { return *m_painter; }
    void newPage(); ///< the first page is there already
    [[nodiscard]] QByteArray finish();

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
};

} // namespace trustwalk::ui
