#pragma once

#include <QByteArray>

namespace trustwalk::picture_export {

/// Makes one text of what QSvgGenerator wrote as several: it begins a new one wherever Latin, kana and kanji meet, so that nobody finds
/// a Japanese word by searching. Every part keeps its place.
[[nodiscard]] QByteArray withWholeTexts(const QByteArray &svg);

/// Names every family that a text may need: the generator names the first alone, and a reader's own fallback may draw kanji in Chinese
/// shapes.
[[nodiscard]] QByteArray withFamilies(QByteArray svg);

} // namespace trustwalk::picture_export
