#include "app/interchange/print_block.h"

#include "app/ui/theme.h"
#include "core/quiz/text_rules.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace trustwalk::interchange {

namespace {

constexpr qreal step = 22 * unit; ///< of what stands below a question

const ui::Palette &ink()
{
    return ui::theme(ui::ThemeKind::Light).palette;
}

/// Code or emphasis. Qt looks a format's font up anew for every run of letters, by each of its families: ASCII does with the first.
struct Format {
    QTextCharFormat ascii, any;
    [[nodiscard]] const QTextCharFormat &of(const QString &text) const { return QtPrivate::isAscii(text) ? ascii : any; }
};
Format formatOf(QFont font)
{
    Format format;
    format.any.setFont(font);
    const QStringList families = font.families();
    const auto first = std::ranges::find_if(families, [](const QString &family) { return QFontDatabase::hasFamily(family); });
    if (first != families.end())
        font.setFamilies({*first});
    format.ascii.setFont(font);
    return format;
}

/// A set of one thread: fonts that are copies of each other share what they find, and nothing guards it.
struct Fonts {
    QFont plain;
    Format code, emphasis;
};
/// Without contextual forms: Inter's colon between digits is a glyph that stands for no character, so that nobody could find "09:00".
Fonts fontsOf(qreal pixels, ui::Weight weight)
{
    const auto made = [&](QFont (*font)(qreal, ui::Weight), ui::Weight heavy) {
        QFont dots = font(pixels * unit, heavy);
        dots.setStyleStrategy(QFont::PreferNoShaping);
        dots.setHintingPreference(QFont::PreferFullHinting);
        return dots;
    };
    return {made(ui::sansFont, weight), formatOf(made(ui::monoFont, weight)), formatOf(made(ui::sansFont, ui::Weight::SemiBold))};
}

const Fonts &fontsOf(Letters letters)
{
    thread_local const Fonts title = fontsOf(22, ui::Weight::SemiBold), stem = fontsOf(13, ui::Weight::Medium),
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
void append(QString &characters, const std::string &markup, const Fonts &fonts, QList<QTextLayout::FormatRange> &ranges)
{
    for (const quiz::Piece &piece : quiz::piecesOf(markup)) {
        QString text = QString::fromStdString(piece.text);
        text.replace(u'\n', QChar::LineSeparator);
        if (piece.kind != quiz::Piece::Kind::Plain)
            ranges.append({static_cast<int>(characters.size()), static_cast<int>(text.size()),
                           (piece.kind == quiz::Piece::Kind::Code ? fonts.code : fonts.emphasis).of(text)});
        characters += text;
    }
}

QString letterOf(const std::string &id)
{
    return QString::fromStdString(id).toUpper();
}

/// A text in each language; the second is quieter, and what is the same in both stands once.
void addTexts(Block &block, const QString &marker, const LocalText &text, const std::vector<Language> &languages, Letters letters,
              Level level, qreal above)
{
    block.add(marker, in(text, languages.front()), letters, level, above);
    if (languages.size() > 1 && text.en != text.ja)
        block.add({}, in(text, languages.back()), letters == Letters::Stem ? Letters::Text : letters, level, 1, true);
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

void Block::add(const QString &marker, const std::string &markup, Letters letters, Level level, qreal above, bool muted)
{
    constexpr qreal leading = 1.3;
    const Fonts &fonts = fontsOf(letters);
    QList<QTextLayout::FormatRange> ranges;
    Paragraph paragraph;
    paragraph.left = level == Level::Edge ? 0 : level == Level::Question ? m_indent : m_indent + step;
    paragraph.markerLeft = level == Level::Below ? m_indent : 0;
    paragraph.markerLines = marker.isEmpty() ? 0 : 1;
    QString characters = marker.isEmpty() ? QString() : marker + QChar(QChar::LineSeparator);
    append(characters, markup, fonts, ranges);
    paragraph.layout = std::make_unique<QTextLayout>(characters, fonts.plain);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    paragraph.layout->setTextOption(option);
    if (!ranges.isEmpty())
        paragraph.layout->setFormats(ranges);
    paragraph.layout->setCacheEnabled(true);
    paragraph.layout->beginLayout();
    for (QTextLine line = paragraph.layout->createLine(); line.isValid(); line = paragraph.layout->createLine())
        line.setLineWidth(m_width - paragraph.left);
    paragraph.layout->endLayout();
    paragraph.lines = paragraph.layout->lineCount() - paragraph.markerLines;
    paragraph.lineHeight = fonts.plain.pixelSize() * leading;
    paragraph.above = above * unit;
    paragraph.muted = muted;
    m_height += paragraph.above + paragraph.lines * paragraph.lineHeight;
    m_paragraphs.push_back(std::move(paragraph));
}

qreal indentFor(std::size_t questions)
{
    constexpr qreal digit = 8 * unit, gap = 10 * unit;
    return gap + digit * static_cast<qreal>(std::max<std::size_t>(2, std::to_string(questions).size()));
}

Block questionBlock(const Item &item, int number, const std::vector<Language> &languages, qreal width, qreal indent)
{
    Block block(width, indent);
    addTexts(block, QStringLiteral("%1.").arg(number), item.stem, languages, Letters::Stem, Level::Question, 16);
    for (const Item::Left &left : item.left)
        addTexts(block, QString::fromStdString(left.id) + u'.', left.text, languages, Letters::Text, Level::Below, 4);
    qreal above = item.left.empty() ? 5 : 9;
    for (const Item::Option &option : item.options) {
        addTexts(block, letterOf(option.id) + u'.', option.text, languages, Letters::Text, Level::Below, above);
        above = 3;
    }
    return block;
}

Block keyBlock(const Item &item, int number, const std::vector<Language> &languages, qreal width, qreal indent)
{
    Block block(width, indent);
    block.add(QStringLiteral("%1.").arg(number), '*' + answerOf(item).toStdString() + '*', Letters::Text, Level::Question, 12);
    for (const Language language : languages)
        if (const std::string &explain = in(item.explain, language);
            !explain.empty() && (language == languages.front() || item.explain.en != item.explain.ja))
            block.add({}, explain, Letters::Small, Level::Question, 2, language != languages.front());
    for (const Item::Option &option : item.options)
        if (!in(option.why, languages.front()).empty())
            addTexts(block, letterOf(option.id) + u'.', option.why, languages, Letters::Small, Level::Below, 2);
    for (const quiz::Source &source : item.sources)
        block.add({}, source.title + " \u2013 `" + source.url + '`', Letters::Small, Level::Question, 2, true);
    return block;
}

/// The marker first: readers of a PDF take its texts in the order in which they were drawn.
void drawLine(QPainter &painter, const Paragraph &paragraph, int line, qreal x, qreal y)
{
    painter.setPen(paragraph.muted ? ink().muted : ink().text);
    const auto draw = [&](int index, qreal left) {
        const QTextLine text = paragraph.layout->lineAt(index);
        text.draw(&painter, {x + left - text.x(), y - text.y()});
    };
    if (line == 0 && paragraph.markerLines > 0)
        draw(0, paragraph.markerLeft);
    draw(paragraph.markerLines + line, paragraph.left);
}

} // namespace trustwalk::interchange
