#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

/// The words below the rings of a timeline. A pure function: no word is cut, none lies over another; what has no room is not shown, and its
/// number stands in its ring.
namespace trustwalk::player {

struct RingWord {
    qreal x = 0; ///< the middle of the ring
    QString word;
    bool current = false;
};
struct PlacedWord {
    std::size_t ring = 0;
    QStringList lines; ///< one or two
    QRectF box;
    bool current = false;
};
/// Between 0 and `width`, from `top` on downwards. The current word always stands; all stand on one line if they fit so, else on two.
[[nodiscard]] std::vector<PlacedWord> placeWords(const std::vector<RingWord> &rings, qreal width, qreal top, qreal pixels);

inline constexpr qreal wordLineStep = 1.2; ///< of the letters' size
[[nodiscard]] qreal wordPixels(qreal textScale);

} // namespace trustwalk::player
