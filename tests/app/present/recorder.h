#pragma once

#include <QColor>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

/// What is painted, as it reaches the device: every text with its size, every line with its width. In device pixels.
namespace trustwalk {

struct PaintedText {
    QString text;
    QRectF box;
    qreal pixels = 0; ///< of its font
    QColor ink;
};
struct PaintedStroke {
    QRectF box;
    qreal width = 0;
    QColor ink;
};

/// A device that keeps a record instead of a picture.
class Recorder final : public QPaintDevice {
public:
    explicit Recorder(const QSize &size);
    ~Recorder() override;
    [[nodiscard]] QPaintEngine *paintEngine() const override;
    [[nodiscard]] const std::vector<PaintedText> &texts() const;
    [[nodiscard]] const std::vector<PaintedStroke> &strokes() const;
    [[nodiscard]] QString allText() const; ///< one line each

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace trustwalk
