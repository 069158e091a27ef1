#include "app/export/picture_export.h"

#include "app/stage/render_step.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace trustwalk::picture_export {

namespace {

/// One export on its way.
struct Job {
    const trace::Trace &trace;
    const world::World &world;
    const Look &look;

    void draw(QPainter &painter, int step) const
    {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        stage::renderStep(painter, QSizeF(look.size), trace, world, static_cast<std::size_t>(step), look.language, look.theme);
    }
};

QString numberedFile(const QString &file, int number, bool several)
{
    if (!several)
        return file;
    const qsizetype dot = file.lastIndexOf(u'.');
    return file.left(dot) + u'-' + QString::number(number) + file.mid(dot);
}

QByteArray pngOf(const Job &job, int step)
{
    QImage image(job.look.size, QImage::Format_RGB32);
    image.fill(ui::theme(job.look.theme).palette.background);
    QPainter painter(&image);
    job.draw(painter, step);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const Job &job, int step)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(job.look.size);
    generator.setViewBox(QRect(QPoint(), job.look.size));
    generator.setResolution(96);
    generator.setTitle(QStringLiteral("Trustwalk"));
    QPainter painter(&generator);
    job.draw(painter, step);
    painter.end();
    return bytes;
}

QByteArray pdfOf(const Job &job, const std::vector<int> &steps, const Progress &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(96);
    writer.setPageSize(QPageSize(QSizeF(job.look.size) * 72 / 96, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(QStringLiteral("Trustwalk"));
    QPainter painter(&writer);
    int done = 0;
    for (const int step : steps) {
        if (progress && !progress(done))
            return {};
        if (done++ > 0)
            writer.newPage();
        job.draw(painter, step);
    }
    painter.end();
    return bytes;
}

QString save(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.flush() || !out.commit())
        return file + QStringLiteral(": ") + out.errorString();
    return {};
}

} // namespace

std::optional<Format> formatOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QStringLiteral("svg"))
        return Format::Svg;
    if (ending == QStringLiteral("png"))
        return Format::Png;
    if (ending == QStringLiteral("pdf"))
        return Format::Pdf;
    return std::nullopt;
}

Written writePictures(const QString &file, const trace::Trace &trace, const world::World &world, const std::vector<int> &steps,
                      const Look &look, const Progress &progress)
{
    const Job job {trace, world, look};
    const auto format = formatOf(file);
    Written written;
    if (format == Format::Pdf) {
        const QByteArray bytes = pdfOf(job, steps, progress);
        if (bytes.isEmpty())
            return written;
        written.error = save(file, bytes);
        if (written.error.isEmpty())
            written.files.append(file);
        return written;
    }
    int number = 0;
    for (const int step : steps) {
        if (progress && !progress(number))
            return written;
        const QString name = numberedFile(file, ++number, steps.size() > 1);
        written.error = save(name, format == Format::Svg ? svgOf(job, step) : pngOf(job, step));
        if (!written.error.isEmpty())
            return written;
        written.files.append(name);
    }
    return written;
}

} // namespace trustwalk::picture_export
