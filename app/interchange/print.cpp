#include "app/interchange/print.h"

#include "app/interchange/join_pdf.h"
#include "app/interchange/typesetter.h"
#include "app/ui/pdf_file.h"
#include "app/ui/theme.h"

#include <QPainter>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace trustwalk::interchange {

namespace {

constexpr std::size_t pagesOfTurn = 40, itemsOfOnePart = 300;

void drawFoot(QPainter &painter, int page)
{
    using namespace paper;
    const QRectF foot(margin, height - paper::foot - 14 * unit, bodyWidth, 14 * unit);
    painter.setFont(ui::sansFont(10 * unit));
    painter.setPen(ui::theme(ui::ThemeKind::Light).palette.muted);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, QString::number(page));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("Trustwalk"));
}

/// Some stretches of the document in a file of their own.
class Part {
public:
    explicit Part(const QString &title) : m_file(title, QPageLayout::Portrait, dotsPerInch) {}

    void draw(const Stretch &stretch)
    {
        int number = stretch.firstPage;
        for (const std::vector<Stretch::Line> &page : stretch.pages) {
            if (!m_empty)
                m_file.newPage();
            m_empty = false;
            for (const Stretch::Line &line : page)
                drawLine(m_file.painter(), *line.paragraph, line.line, paper::margin, line.y);
            drawFoot(m_file.painter(), number++);
        }
    }
    [[nodiscard]] QByteArray finish() { return m_file.finish(); }

private:
    ui::PdfFile m_file;
    bool m_empty = true;
};

/// Threads that take turns: each lays its stretch out, which tells the next where to go on, and draws it while the next one does the same.
/// Who draws what follows from the text alone, so that the file does not depend on which is faster.
class Press {
public:
    Press(const std::vector<Item> &items, Languages languages, bool key)
        : m_text(items, each(languages), key), m_parts(items.size() > itemsOfOnePart ? 2 : 1)
    {
    }

    [[nodiscard]] QByteArray run(const Progress &progress, QString &error)
    {
        {
            std::vector<std::jthread> helpers;
            for (std::size_t part = 1; part < m_parts.size(); ++part)
                helpers.emplace_back([this, part] { work(part, {}); });
            work(0, progress);
        }
        if (m_stopped)
            return {};
        return m_parts.size() == 1 ? m_parts.front() : joinPdf(m_parts, m_lengths, error);
    }

private:
    void work(std::size_t part, const Progress &progress)
    {
        Part drawn(QString::fromStdString(m_text.title()));
        constexpr int all = 1000;
        for (std::size_t turn = part; const auto stretch = take(turn); turn += m_parts.size()) {
            drawn.draw(*stretch);
            if (progress && !progress(static_cast<int>(m_done * all), all))
                stop();
        }
        m_parts[part] = drawn.finish();
    }
    /// Waits for its turn. Nothing at the end, and where it was stopped.
    [[nodiscard]] std::optional<Stretch> take(std::size_t turn)
    {
        std::unique_lock lock(m_mutex);
        m_passed.wait(lock, [&] { return m_turn == turn || m_stopped; });
        std::optional<Stretch> stretch;
        if (!m_stopped && !m_text.atEnd()) {
            stretch = m_text.next(pagesOfTurn);
            m_lengths.push_back(static_cast<int>(stretch->pages.size()));
            m_done = m_text.done();
        }
        ++m_turn;
        m_passed.notify_all();
        return stretch;
    }
    void stop()
    {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
        m_passed.notify_all();
    }

    std::mutex m_mutex; ///< of all that follows but the parts, of which each is its own thread's
    std::condition_variable m_passed;
    Typesetter m_text;
    std::size_t m_turn = 0;
    std::vector<int> m_lengths; ///< of the stretches, in pages
    std::atomic<double> m_done = 0;
    bool m_stopped = false;
    std::vector<QByteArray> m_parts;
};

} // namespace

QByteArray printOf(const std::vector<Item> &items, Languages languages, bool key, const Progress &progress, QString &error)
{
    return Press(items, languages, key).run(progress, error);
}

} // namespace trustwalk::interchange
