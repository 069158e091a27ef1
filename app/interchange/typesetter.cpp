#include "app/interchange/typesetter.h"

#include "app/text/translation.h"

namespace trustwalk::interchange {

namespace {

using namespace paper;

std::string sayInEach(const std::vector<Language> &languages, QString (*say)(const text::Translation &))
{
    QStringList words;
    for (const Language language : languages)
        words << say(text::Translation::of(language == Language::Japanese ? ui::Language::Japanese : ui::Language::English));
    return words.join(QStringLiteral(" / ")).toStdString();
}

/// Fills the pages of a stretch.
class Filling {
public:
    explicit Filling(Stretch &stretch) : m_stretch(stretch) { turn(); }

    [[nodiscard]] bool hasRoomFor(const Block &block) const
    {
        return isEmpty() || m_y + block.height() <= bodyBottom || block.height() > bodyBottom - margin;
    }
    [[nodiscard]] bool isEmpty() const { return m_y <= margin; }
    void turn()
    {
        m_stretch.pages.emplace_back();
        m_y = margin;
    }
    void add(Block block)
    {
        m_stretch.blocks.push_back(std::move(block));
        for (const Paragraph &paragraph : m_stretch.blocks.back().paragraphs())
            add(paragraph);
    }

private:
    void add(const Paragraph &paragraph)
    {
        m_y += isEmpty() ? 0 : paragraph.above;
        for (int line = 0; line < paragraph.lines; ++line) {
            if (m_y + paragraph.lineHeight > bodyBottom)
                turn();
            m_stretch.pages.back().push_back({&paragraph, line, m_y});
            m_y += paragraph.lineHeight;
        }
    }

    Stretch &m_stretch;
    qreal m_y = margin;
};

} // namespace

Typesetter::Typesetter(const std::vector<Item> &items, std::vector<Language> languages, bool key)
    : m_items(items), m_languages(std::move(languages)), m_indent(indentFor(items.size())),
      m_questions(sayInEach(m_languages, [](const text::Translation &t) { return t.say("Interchange", "Questions"); })),
      m_answers(sayInEach(m_languages, [](const text::Translation &t) { return t.say("Interchange", "Answers"); })),
      m_blocks((key ? 2 : 1) * (items.size() + 1))
{
}

Stretch Typesetter::next(std::size_t pages)
{
    Stretch stretch;
    stretch.firstPage = m_page;
    Filling filling(stretch);
    for (; !atEnd(); ++m_next) {
        Block block = this->block(m_next);
        if (!filling.isEmpty() && (startsPage(m_next) || !filling.hasRoomFor(block))) {
            if (stretch.pages.size() >= pages)
                break;
            filling.turn();
        }
        filling.add(std::move(block));
    }
    m_page += static_cast<int>(stretch.pages.size());
    return stretch;
}

Block Typesetter::block(std::size_t index) const
{
    const bool isKey = index > m_items.size();
    const std::size_t number = index % (m_items.size() + 1); // 0 is the title's
    if (number == 0) {
        Block title(bodyWidth, m_indent);
        title.add({}, isKey ? m_answers : m_questions, Letters::Title, Level::Edge, 0);
        return title;
    }
    return (isKey ? keyBlock : questionBlock)(m_items[number - 1], static_cast<int>(number), m_languages, bodyWidth, m_indent);
}

} // namespace trustwalk::interchange
