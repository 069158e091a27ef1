#include "app/interchange/print.h"

#include "app/interchange/print_block.h"
#include "app/text/translation.h"
#include "app/ui/pdf_file.h"
#include "app/ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace trustwalk::interchange {

namespace {

constexpr qreal paperWidth = 794, paperHeight = 1123, margin = 64, foot = 40; ///< A4 in pixels of 1/96 inch
constexpr qreal bodyWidth = paperWidth - 2 * margin, bodyBottom = paperHeight - margin;

/// Fills pages from top to bottom.
class Pages {
public:
    explicit Pages(const QString &title) : m_file(title, QPageLayout::Portrait) {}

    void add(const Block &block)
    {
        if (m_y > margin && m_y + block.height() > bodyBottom && block.height() <= bodyBottom - margin)
            turn();
        for (const Paragraph &paragraph : block.paragraphs())
            add(paragraph);
    }
    void turn()
    {
        drawFoot();
        m_file.newPage();
        ++m_page;
        m_y = margin;
    }
    [[nodiscard]] QByteArray finish()
    {
        drawFoot();
        return m_file.finish();
    }

private:
    void add(const Paragraph &paragraph)
    {
        const int lines = paragraph.layout->lineCount();
        const qreal lineHeight = paragraph.height / std::max(1, lines);
        m_y += m_y > margin ? paragraph.above : 0;
        for (int line = 0; line < lines; ++line) {
            if (m_y + lineHeight > bodyBottom)
                turn();
            drawLine(m_file.painter(), paragraph, line, margin, m_y);
            m_y += lineHeight;
        }
    }
    void drawFoot()
    {
        QPainter &painter = m_file.painter();
        painter.setFont(ui::sansFont(10));
        painter.setPen(ui::theme(ui::ThemeKind::Light).palette.muted);
        painter.drawText(QRectF(margin, paperHeight - foot - 14, bodyWidth, 14), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(m_page));
        painter.drawText(QRectF(margin, paperHeight - foot - 14, bodyWidth, 14), Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("Trustwalk"));
    }

    ui::PdfFile m_file;
    int m_page = 1;
    qreal m_y = margin;
};

std::string sayBoth(const std::vector<Language> &languages, QString (*say)(const text::Translation &))
{
    QStringList words;
    for (const Language language : languages)
        words << say(text::Translation::of(language == Language::Japanese ? ui::Language::Japanese : ui::Language::English));
    return words.join(QStringLiteral(" / ")).toStdString();
}

Block titleBlock(const std::string &title)
{
    Block block(bodyWidth);
    block.add({}, title, Letters::Title, 0, 0);
    return block;
}

} // namespace

QByteArray printOf(const std::vector<Item> &items, Languages languages, bool key, const Progress &progress)
{
    const std::vector<Language> each = interchange::each(languages);
    const std::string questions = sayBoth(each, [](const text::Translation &t) { return t.say("Interchange", "Questions"); });
    const std::string answers = sayBoth(each, [](const text::Translation &t) { return t.say("Interchange", "Answers"); });
    const auto all = static_cast<int>(items.size());
    Pages pages(QString::fromStdString(questions));
    pages.add(titleBlock(questions));
    for (int i = 0; i < all; ++i) {
        if (progress && !progress(key ? i / 2 : i, all))
            return {};
        pages.add(questionBlock(items[static_cast<std::size_t>(i)], i + 1, each, bodyWidth));
    }
    if (!key)
        return pages.finish();
    pages.turn();
    pages.add(titleBlock(answers));
    for (int i = 0; i < all; ++i) {
        if (progress && !progress((all + i) / 2, all))
            return {};
        pages.add(keyBlock(items[static_cast<std::size_t>(i)], i + 1, each, bodyWidth));
    }
    return pages.finish();
}

} // namespace trustwalk::interchange
