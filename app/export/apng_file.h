#pragma once

#include "app/export/film.h"

namespace trustwalk::picture_export {

/// An animated PNG (https://www.w3.org/TR/png-3/#apng-frame-based-animation): lossless, and a reader that knows no animations shows its
/// first frame. Qt compresses the pixels; the chunks around them are ours.
class ApngFile final : public FilmFile {
public:
    [[nodiscard]] bool append(const QImage &patch, QPoint at, int milliseconds) override;
    [[nodiscard]] QByteArray finish() override;

private:
    void addChunk(const char *type, const QByteArray &data);

    QByteArray m_header; ///< the first frame's IHDR, and how large a pixel is
    QByteArray m_frames;
    quint32 m_count = 0;
    quint32 m_sequence = 0; ///< of fcTL and fdAT chunks, which are counted together
};

} // namespace trustwalk::picture_export
