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

/// A paragraph of light markup in lines of a width.
struct Paragraph {
    std::unique_ptr<QTextLayout> layout;
    QString marker; ///< before its first line: "12.", "A."
    qreal left = 0, above = 0, height = 0; ///< above: the space to what stands before it
    bool muted = false;
    Paragraph();
    ~Paragraph();
    Paragraph(Paragraph &&) noexcept;
    Paragraph &operator=(Paragraph &&) noexcept;
};

enum class Letters { Title, Stem, Text, Small };

/// Paragraphs that belong together.
class Block {
public:
    explicit Block(qreal width) : m_width(width) {}
    void add(const QString &marker, const std::string &markup, Letters letters, qreal left, qreal above, bool muted = false);
    [[nodiscard]] const std::vector<Paragraph> &paragraphs() const { return m_paragraphs; }
    [[nodiscard]] qreal height() const { return m_height; }

private:
    qreal m_width, m_height = 0;
    std::vector<Paragraph> m_paragraphs;
};

[[nodiscard]] Block questionBlock(const Item &item, int number, const std::vector<Language> &languages, qreal width);
[[nodiscard]] Block keyBlock(const Item &item, int number, const std::vector<Language> &languages, qreal width);

/// One of its lines; the marker stands beside the first.
void drawLine(QPainter &painter, const Paragraph &paragraph, int line, qreal x, qreal y);

} // namespace trustwalk::interchange
