#include "app/interchange/print_block.h"

#include "app/ui/theme.h"
#include "core/quiz/text_rules.h"

#include <QPainter>
#include <QTextLayout>

namespace trustwalk::interchange {

namespace {

constexpr qreal indent = 26, step = 22;

const ui::Palette &ink()
{
    return ui::theme(ui::ThemeKind::Light).palette;
}

struct Fonts {
    QFont plain, code, emphasis;
};
/// Without contextual forms: Inter's colon between digits is a glyph that stands for no character, so that nobody could find "09:00".
Fonts fontsOf(qreal pixels, ui::Weight weight)
{
    Fonts fonts {ui::sansFont(pixels, weight), ui::monoFont(pixels, weight), ui::sansFont(pixels, ui::Weight::SemiBold)};
    for (QFont *font : {&fonts.plain, &fonts.code, &fonts.emphasis})
        font->setStyleStrategy(QFont::PreferNoShaping);
    return fonts;
}

const Fonts &fontsOf(Letters letters)
{
    static const Fonts title = fontsOf(22, ui::Weight::SemiBold), stem = fontsOf(13, ui::Weight::Medium),
                       text = fontsOf(13, ui::Weight::Regular), small = fontsOf(12, ui::Weight::Regular);
    switch (letters) {
    case Letters::Title: return title;
    case Letters::Stem: return stem;
    case Letters::Text: return text;
    case Letters::Small: return small;
    }
    return text;
}

/// The text without its marks, and what they say of it.
QString charactersOf(const std::string &markup, const Fonts &fonts, QList<QTextLayout::FormatRange> &ranges)
{
    QString characters;
    for (const quiz::Piece &piece : quiz::piecesOf(markup)) {
        QString text = QString::fromStdString(piece.text);
        text.replace(u'\n', QChar::LineSeparator);
        if (piece.kind != quiz::Piece::Kind::Plain) {
            QTextCharFormat format;
            format.setFont(piece.kind == quiz::Piece::Kind::Code ? fonts.code : fonts.emphasis);
            ranges.append({static_cast<int>(characters.size()), static_cast<int>(text.size()), format});
        }
        characters += text;
    }
    return characters;
}

QString letterOf(const std::string &id)
{
    return QString::fromStdString(id).toUpper();
}

/// A text in each language; the second is quieter, and what is the same in both stands once.
void addTexts(Block &block, const QString &marker, const LocalText &text, const std::vector<Language> &languages, Letters letters,
              qreal left, qreal above)
{
    block.add(marker, in(text, languages.front()), letters, left, above);
    if (languages.size() > 1 && text.en != text.ja)
        block.add({}, in(text, languages.back()), letters == Letters::Stem ? Letters::Text : letters, left, 1, true);
}

QString answerOf(const Item &item)
{
    QStringList answer;
    for (const std::string &id : item.order)
        answer << letterOf(id);
    for (const Item::Left &left : item.left)
        answer << QString::fromStdString(left.id) + QStringLiteral("\u2013") + letterOf(left.right);
    for (const Item::Option &option : item.options)
        if (option.right)
            answer << letterOf(option.id);
    return answer.join(item.order.empty() ? QStringLiteral(", ") : QStringLiteral(" \u2192 "));
}

} // namespace

Paragraph::Paragraph() = default;
Paragraph::~Paragraph() = default;
Paragraph::Paragraph(Paragraph &&) noexcept = default;
Paragraph &Paragraph::operator=(Paragraph &&) noexcept = default;

void Block::add(const QString &marker, const std::string &markup, Letters letters, qreal left, qreal above, bool muted)
{
    constexpr qreal leading = 1.3;
    const Fonts &fonts = fontsOf(letters);
    QList<QTextLayout::FormatRange> ranges;
    Paragraph paragraph;
    paragraph.layout = std::make_unique<QTextLayout>(charactersOf(markup, fonts, ranges), fonts.plain);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    paragraph.layout->setTextOption(option);
    if (!ranges.isEmpty())
        paragraph.layout->setFormats(ranges);
    paragraph.layout->setCacheEnabled(true);
    const qreal lineHeight = fonts.plain.pixelSize() * leading;
    paragraph.layout->beginLayout();
    for (QTextLine line = paragraph.layout->createLine(); line.isValid(); line = paragraph.layout->createLine()) {
        line.setLineWidth(m_width - left);
        line.setPosition({0, paragraph.height});
        paragraph.height += lineHeight;
    }
    paragraph.layout->endLayout();
    paragraph.marker = marker;
    paragraph.left = left;
    paragraph.above = above;
    paragraph.muted = muted;
    m_height += above + paragraph.height;
    m_paragraphs.push_back(std::move(paragraph));
}

Block questionBlock(const Item &item, int number, const std::vector<Language> &languages, qreal width)
{
    Block block(width);
    addTexts(block, QStringLiteral("%1.").arg(number), item.stem, languages, Letters::Stem, indent, 16);
    for (const Item::Left &left : item.left)
        addTexts(block, QString::fromStdString(left.id) + u'.', left.text, languages, Letters::Text, indent + step, 4);
    qreal above = item.left.empty() ? 5 : 9;
    for (const Item::Option &option : item.options) {
        addTexts(block, letterOf(option.id) + u'.', option.text, languages, Letters::Text, indent + step, above);
        above = 3;
    }
    return block;
}

Block keyBlock(const Item &item, int number, const std::vector<Language> &languages, qreal width)
{
    Block block(width);
    block.add(QStringLiteral("%1.").arg(number), '*' + answerOf(item).toStdString() + '*', Letters::Text, indent, 12);
    for (const Language language : languages)
        if (const std::string &explain = in(item.explain, language);
            !explain.empty() && (language == languages.front() || item.explain.en != item.explain.ja))
            block.add({}, explain, Letters::Small, indent, 2, language != languages.front());
    for (const Item::Option &option : item.options)
        if (!in(option.why, languages.front()).empty())
            addTexts(block, letterOf(option.id) + u'.', option.why, languages, Letters::Small, indent + step, 2);
    for (const quiz::Source &source : item.sources)
        block.add({}, source.title + " \u2013 `" + source.url + '`', Letters::Small, indent, 2, true);
    return block;
}

/// The marker first: readers of a PDF take its texts in the order in which they were drawn.
void drawLine(QPainter &painter, const Paragraph &paragraph, int line, qreal x, qreal y)
{
    painter.setPen(paragraph.muted ? ink().muted : ink().text);
    const QTextLine text = paragraph.layout->lineAt(line);
    if (line == 0 && !paragraph.marker.isEmpty()) {
        const qreal width = paragraph.left > indent ? step : indent;
        painter.setFont(paragraph.layout->font());
        painter.drawText(QPointF(x + paragraph.left - width, y + text.ascent()), paragraph.marker);
    }
    text.draw(&painter, {x + paragraph.left, y - text.y()});
}

} // namespace trustwalk::interchange
