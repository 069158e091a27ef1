#include "app/ui/pdf_file.h"

#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>

#include <mutex>

namespace trustwalk::ui {

namespace {

/// Qt writes when the file was made. Spaces keep every place that the file's own table names.
void eraseDate(QByteArray &pdf)
{
    const qsizetype begin = pdf.indexOf("/CreationDate ("), end = pdf.indexOf(')', begin);
    if (begin >= 0 && end > begin)
        pdf.replace(begin, end + 1 - begin, QByteArray(end + 1 - begin, ' '));
}

/// Qt keeps a PDF's fonts in hashes and writes them in their order, which differs from process to process: hence a fixed seed while there is
/// such a file, on whatever thread.
void fixHashSeed(int change)
{
    static std::mutex mutex;
    static int files = 0;
    const std::scoped_lock lock(mutex);
    files += change;
    if (files == 1 && change > 0)
        QHashSeed::setDeterministicGlobalSeed();
    else if (files == 0)
        QHashSeed::resetRandomGlobalSeed();
}

} // namespace

PdfFile::PdfFile(const QString &title, QPageLayout::Orientation orientation, int resolution) : m_buffer(&m_bytes)
{
    fixHashSeed(1);
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
    fixHashSeed(-1);
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
