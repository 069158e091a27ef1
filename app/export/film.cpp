#include "app/export/film.h"

#include "app/player/player.h"
#include "app/stage/motion.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace trustwalk::picture_export {

namespace {

const QRgb *line(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

} // namespace

std::vector<Frame> framesOf(const trace::Trace &trace, const std::vector<int> &steps, const Tempo &tempo)
{
    std::vector<Frame> frames;
    for (const int step : steps) {
        const qreal motion = stage::millisecondsOf(stage::motionOf(trace, static_cast<std::size_t>(step))) / tempo.speed;
        // Whole milliseconds, whose sum is right at any number of frames a second.
        const auto start = [&](int frame) { return std::lround(std::min(motion, frame * 1000.0 / tempo.framesPerSecond)); };
        for (int frame = 0; start(frame) < std::lround(motion); ++frame)
            frames.push_back({step, static_cast<qreal>(start(frame)) / motion, static_cast<int>(start(frame + 1) - start(frame))});
        frames.push_back({step, 1, static_cast<int>(std::lround(player::Player::restMs / tempo.speed))});
    }
    return frames;
}

QRect changed(const QImage &before, const QImage &after, int grid)
{
    const auto bytes = static_cast<std::size_t>(after.width()) * sizeof(QRgb);
    const auto differs = [&](int y) { return std::memcmp(line(before, y), line(after, y), bytes) != 0; };
    int top = 0, bottom = after.height() - 1;
    while (top <= bottom && !differs(top))
        ++top;
    if (top > bottom)
        return {};
    while (!differs(bottom))
        --bottom;
    int left = after.width() - 1, right = 0;
    for (int y = top; y <= bottom; ++y) {
        const QRgb *old = line(before, y), *now = line(after, y);
        const auto first = std::mismatch(now, now + left, old).first;
        left = static_cast<int>(first - now);
        for (int x = after.width() - 1; x > right; --x)
            if (old[x] != now[x])
                right = x;
    }
    right = std::max(right, left);
    const QPoint corner(left - left % grid, top - top % grid);
    return {corner, QPoint(right, bottom)};
}

bool Film::show(const QImage &frame, int milliseconds)
{
    QRect patch = frame.rect();
    if (!m_seen.isNull())
        patch = changed(m_seen, frame, m_file.grid());
    if (m_last && patch.isNull()) {
        m_last->milliseconds += milliseconds;
        return true;
    }
    const bool written = !m_last || m_file.append(m_last->image, m_last->at, m_last->milliseconds);
    m_last = Patch {frame.copy(patch), patch.topLeft(), milliseconds};
    m_seen = frame;
    return written;
}

QByteArray Film::finish()
{
    if (!m_last || !m_file.append(m_last->image, m_last->at, m_last->milliseconds))
        return {};
    return m_file.finish();
}

} // namespace trustwalk::picture_export
