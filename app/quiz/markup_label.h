#pragma once

#include "app/quiz/markup.h"

#include <QLabel>

#include <optional>

namespace trustwalk::quiz_page {

/// A text of a question in a column; beside it, in equal width, the same text in the other language where both are to be seen.
class MarkupLabel final : public QLabel {
    Q_OBJECT
public:
    explicit MarkupLabel(QWidget *parent = nullptr);

    /// `second` empty: one language.
    void setMarkup(const QString &markup, const QString &second = {});
    void setMarkupStyle(const MarkupStyle &style);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Lines {
        qreal width = -1;
        std::optional<MarkupLayout> first, second;
    };
    const Lines &linesFor(int width) const;
    void forget();

    QString m_markup, m_second;
    MarkupStyle m_style;
    mutable Lines m_lines; ///< of the width that was asked for last
};

} // namespace trustwalk::quiz_page
