#pragma once

#include "app/export/order.h"

#include <QByteArray>
#include <QImage>
#include <QPoint>

#include <optional>
#include <vector>

/// The player's motion as the frames of an animated picture.
namespace trustwalk::picture_export {

/// A step at some progress of its motion, and for how long it is seen.
struct Frame {
    int step = 0;
    qreal progress = 1;
    int milliseconds = 0;
    bool operator==(const Frame &) const = default;
};
/// As the player plays: each step's motion, then a rest for its caption.
[[nodiscard]] std::vector<Frame> framesOf(const trace::Trace &trace, const std::vector<int> &steps, const Tempo &tempo);

/// A file of an animation, frame by frame. Each frame is only the rectangle that differs from the one before.
class FilmFile {
public:
    virtual ~FilmFile() = default;
    FilmFile() = default;
    FilmFile(const FilmFile &) = delete;
    FilmFile &operator=(const FilmFile &) = delete;

    /// False where the library behind it refuses.
    [[nodiscard]] virtual bool append(const QImage &patch, QPoint at, int milliseconds) = 0;
    [[nodiscard]] virtual QByteArray finish() = 0; ///< empty where it could not be put together
    [[nodiscard]] virtual int grid() const { return 1; } ///< of which the places of patches are multiples
};

/// Hands whole frames to a file as patches; frames that look the same become one that lasts longer.
class Film {
public:
    explicit Film(FilmFile &file) : m_file(file) {}
    [[nodiscard]] bool show(const QImage &frame, int milliseconds);
    [[nodiscard]] QByteArray finish();

private:
    struct Patch {
        QImage image;
        QPoint at;
        int milliseconds = 0;
    };
    FilmFile &m_file;
    QImage m_seen;
    std::optional<Patch> m_last;
};

/// The smallest rectangle, on the grid, outside of which two images of one size are the same; null where they are equal.
[[nodiscard]] QRect changed(const QImage &before, const QImage &after, int grid = 1);

} // namespace trustwalk::picture_export
