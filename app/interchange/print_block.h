#pragma once

#include "core/interchange/item.h"

#include <QColor>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

/// Internal to the room: what stands together on paper.
namespace trustwalk::interchange {

/// All lengths of the room are dots of so many an inch: a letter's place is rounded to a whole one, which nobody sees and which takes fewer
/// digits. `unit` is a pixel of 1/96 inch, in which its constants are thought.
constexpr int dotsPerInch = 600;
constexpr qreal unit = dotsPerInch / 96.0;

/// A paragraph of light markup in lines of a width.
struct Paragraph {
    std::unique_ptr<QTextLayout> layout; ///< the marker's line ("12.", "A.") first, where it has one: it stands beside the first of text
    int markerLines = 0, lines = 0; ///< lines: of text
    qreal lineHeight = 0, left = 0, markerLeft = 0, above = 0; ///< above: the space to what stands before it
    bool muted = false;
    Paragraph();
    ~Paragraph();
    Paragraph(Paragraph &&) noexcept;
    Paragraph &operator=(Paragraph &&) noexcept;
};

enum class Letters { Title, Stem, Text, Small };
/// How far in: at the edge, behind a question's number, or behind the letter of what stands below it.
enum class Level { Edge, Question, Below };
/// Room for the numbers of so many questions.
[[nodiscard]] qreal indentFor(std::size_t questions);

/// Paragraphs that belong together.
class Block {
public:
    Block(qreal width, qreal indent) : m_width(width), m_indent(indent) {}
    /// `above` is in pixels of 1/96 inch.
    void add(const QString &marker, const std::string &markup, Letters letters, Level level, qreal above, bool muted = false);
    [[nodiscard]] const std::vector<Paragraph> &paragraphs() const { return m_paragraphs; }
    [[nodiscard]] qreal height() const { return m_height; }

private:
    qreal m_width, m_indent, m_height = 0;
    std::vector<Paragraph> m_paragraphs;
};

[[nodiscard]] Block questionBlock(const Item &item, int number, const std::vector<Language> &languages, qreal width, qreal indent);
[[nodiscard]] Block keyBlock(const Item &item, int number, const std::vector<Language> &languages, qreal width, qreal indent);

/// One of its lines; the marker stands beside the first.
void drawLine(QPainter &painter, const Paragraph &paragraph, int line, qreal x, qreal y);

} // namespace trustwalk::interchange
