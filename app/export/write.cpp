#include "app/export/write.h"

#include "app/export/apng_file.h"
#include "app/export/drawing.h"
#include "app/export/handout.h"
#include "app/export/webp_file.h"
#include "app/sequence/mermaid.h"
#include "app/text/translation.h"
#include "app/ui/saved_files.h"

#include <memory>

namespace trustwalk::picture_export {

namespace {

QString noMemory(const Order &order)
{
    return text::Translation::of(order.languages.front()).say("Export", "There is not enough memory for a picture of this size.");
}

/// One export on its way: makes the bytes of each file in the order of their names.
class Job {
public:
    Job(const Run &run, const Order &order, const Progress &progress) : m_run(run), m_order(order), m_progress(progress) {}

    Written carryOut(const QStringList &names)
    {
        qsizetype next = 0;
        for (const ui::Language language : m_order.languages) {
            if (next == names.size()) // a handout holds all languages
                break;
            const qsizetype count = isStill(m_order.format) ? static_cast<qsizetype>(m_order.steps.size()) : 1;
            for (qsizetype i = 0; i < count; ++i, ++next) {
                const QByteArray bytes = make(language, i);
                if (bytes.isEmpty())
                    return {{}, 0, m_error};
                if (!m_files.add(names[next], bytes))
                    return {{}, 0, m_files.error};
            }
        }
        Written written {m_files.commit(), m_files.bytes(), m_files.error};
        return written;
    }

private:
    QByteArray make(ui::Language language, qsizetype index)
    {
        switch (m_order.format) {
        case Format::Svg:
        case Format::Png: return still(language, index);
        case Format::Pdf: return handoutOf(m_run, m_order, m_progress);
        case Format::Apng:
        case Format::Webp: return animationOf(m_run, m_order, language, m_progress, m_error);
        case Format::Mermaid: return sequence::mermaid(*m_run.trace, *m_run.world, language).toUtf8();
        }
        return {};
    }

    QByteArray still(ui::Language language, qsizetype index)
    {
        const auto all = static_cast<int>(m_order.steps.size() * m_order.languages.size());
        if (m_progress && !m_progress(m_done++, all))
            return {};
        const int step = m_order.steps[static_cast<std::size_t>(index)];
        if (m_order.format == Format::Svg)
            return svgOf(m_run, m_order, language, step);
        Drawing drawing(m_run, m_order, language);
        QByteArray bytes = pngOf(drawing, step);
        if (bytes.isEmpty())
            m_error = noMemory(m_order);
        return bytes;
    }

    const Run &m_run;
    const Order &m_order;
    const Progress &m_progress;
    ui::SavedFiles m_files;
    QString m_error;
    int m_done = 0;
};

std::unique_ptr<FilmFile> filmFile(Format format)
{
    if (format == Format::Apng)
        return std::make_unique<ApngFile>();
    return std::make_unique<WebpFile>();
}

} // namespace

QByteArray animationOf(const Run &run, const Order &order, ui::Language language, const Progress &progress, QString &error)
{
    const auto file = filmFile(order.format);
    Film film(*file);
    Drawing drawing(run, order, language);
    const std::vector<Frame> frames = framesOf(*run.trace, order.steps, order.tempo);
    int done = 0;
    for (const Frame &frame : frames) {
        if (progress && !progress(done++, static_cast<int>(frames.size())))
            return {};
        const QImage image = drawing.image(frame.step, frame.progress);
        if (image.isNull() || !film.show(image, frame.milliseconds)) {
            error = noMemory(order);
            return {};
        }
    }
    QByteArray bytes = film.finish();
    if (bytes.isEmpty())
        error = noMemory(order);
    return bytes;
}

Written write(const QString &file, const Run &run, const Order &order, const Progress &progress)
{
    return Job(run, order, progress).carryOut(fileNames(file, order));
}

} // namespace trustwalk::picture_export
