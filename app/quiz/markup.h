#pragma once

#include "app/ui/look.h"

#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

/// The light markup of question files, `code` and *emphasis*, drawn by ourselves: a text can neither load nor link anything.
namespace trustwalk::quiz_page {

struct Span {
    enum class Style { Plain, Code, Emphasis };
    QString text;
    Style style = Style::Plain;
    bool operator==(const Span &) const = default;
};
/// A mark without its partner is a character like any other.
[[nodiscard]] QList<Span> spansOf(const QString &markup);
/// What a screen reader says, and what search looks through.
[[nodiscard]] QString plainText(const QString &markup);

struct MarkupStyle {
    qreal pixels = 16; ///< with the user's scale
    ui::Weight weight = ui::Weight::Regular;
    QColor ink, codePaper;
    bool operator==(const MarkupStyle &) const = default;
};

/// A text broken into lines of a width. Lines end at spaces and between Japanese characters, never inside a katakana word.
class MarkupLayout {
public:
    /// Markup, or a text in which a mark is a character like any other.
    enum class Reading { Markup, Plain };
    /// `most`: how many lines there is room for; 0: as many as it takes.
    MarkupLayout(const QString &text, const MarkupStyle &style, qreal width, int most = 0, Reading reading = Reading::Markup);
    ~MarkupLayout();
    MarkupLayout(MarkupLayout &&) noexcept;
    MarkupLayout &operator=(MarkupLayout &&) noexcept;
    Q_DISABLE_COPY(MarkupLayout)

    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] qreal usedWidth() const { return m_usedWidth; }
    void draw(QPainter &painter, QPointF topLeft) const;

private:
    struct Paragraph;
    void addParagraph(const QList<Span> &spans, qreal width);
    void cutAt(int most);
    [[nodiscard]] int linesOf(const Paragraph &paragraph) const;

    MarkupStyle m_style;
    std::vector<std::unique_ptr<Paragraph>> m_paragraphs;
    qreal m_height = 0, m_usedWidth = 0;
    int m_shownLines = 0; ///< where it was cut; 0: all
};

} // namespace trustwalk::quiz_page
