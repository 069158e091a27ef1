#include "app/ui/pdf_file.h"

#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>

namespace trustwalk::ui {

namespace {

constexpr int resolution = 96;

/// Qt writes when the file was made. Spaces keep every place that the file's own table names.
void eraseDate(QByteArray &pdf)
{
    const qsizetype begin = pdf.indexOf("/CreationDate ("), end = pdf.indexOf(')', begin);
    if (begin >= 0 && end > begin)
        pdf.replace(begin, end + 1 - begin, QByteArray(end + 1 - begin, ' '));
}

} // namespace

/// Qt keeps a PDF's fonts in hashes and writes them in their order, which differs from process to process: hence the fixed seed.
PdfFile::PdfFile(const QString &title, QPageLayout::Orientation orientation) : m_buffer(&m_bytes)
{
    QHashSeed::setDeterministicGlobalSeed();
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setResolution(resolution);
    m_writer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF(), QPageLayout::Point));
    m_writer->setTitle(title);
    m_writer->setCreator(QStringLiteral("Trustwalk"));
    m_painter = std::make_unique<QPainter>(m_writer.get());
}

PdfFile::~PdfFile()
{
    m_painter.reset();
    m_writer.reset();
    QHashSeed::resetRandomGlobalSeed();
}

void PdfFile::newPage()
{
    m_writer->newPage();
}

QByteArray PdfFile::finish()
{
    m_painter->end();
    eraseDate(m_bytes);
    return std::move(m_bytes);
}

} // namespace trustwalk::ui
