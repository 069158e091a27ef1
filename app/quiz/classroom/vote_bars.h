#pragma once

#include "app/quiz/look.h"

#include <optional>

class QPainter;

namespace trustwalk::quiz_page {

/// How many hands an option got, in one vote or two; `most` is the longest bar of all options.
struct Votes {
    std::optional<int> first, second;
    int most = 0;
    bool two = false; ///< there was a second vote, whether or not this option was counted in it
    bool operator==(const Votes &) const = default;
};

/// Draws the bars with their numbers. Two votes stand one below the other, the first outlined, the second full, and each has its word.
class VoteBars {
public:
    /// `height`: of the window, which all letters and lines follow.
    VoteBars(const ui::Palette &palette, qreal height, const text::Translation &t);
    [[nodiscard]] qreal height(bool two) const;
    void draw(QPainter &painter, const QRectF &where, const Votes &votes) const;

private:
    struct Bar {
        QString word;
        std::optional<int> hands;
        bool full = true;
    };
    void drawBar(QPainter &painter, const QRectF &where, const Bar &bar, int most, qreal words) const;

    const ui::Palette &m_palette;
    qreal m_height;
    QString m_first, m_second;
};

} // namespace trustwalk::quiz_page
