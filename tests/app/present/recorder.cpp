#include "recorder.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace trustwalk {

class Recorder::Engine final : public QPaintEngine {
public:
    Engine() : QPaintEngine(QPaintEngine::AllFeatures) {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    [[nodiscard]] Type type() const override { return QPaintEngine::User; }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QTransform to = painter()->combinedTransform();
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        texts.push_back({item.text(), to.mapRect(box), item.font().pixelSize() * scaleOf(to), painter()->pen().color()});
    }

    void drawPath(const QPainterPath &path) override
    {
        const QPen pen = painter()->pen();
        const QBrush brush = painter()->brush();
        // An outline in the colour of what it surrounds is part of that.
        if (pen.style() == Qt::NoPen || (brush.style() != Qt::NoBrush && brush.color() == pen.color()))
            return;
        const QTransform to = painter()->combinedTransform();
        strokes.push_back({to.mapRect(path.boundingRect()), pen.isCosmetic() ? pen.widthF() : pen.widthF() * scaleOf(to), pen.color()});
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode != PolylineMode)
            path.closeSubpath();
        drawPath(path);
    }

    std::vector<PaintedText> texts;
    std::vector<PaintedStroke> strokes;

private:
    static qreal scaleOf(const QTransform &to) { return std::sqrt(qAbs(to.determinant())); }
};

Recorder::Recorder(const QSize &size) : m_size(size), m_engine(std::make_unique<Engine>()) {}

Recorder::~Recorder() = default;

QPaintEngine *Recorder::paintEngine() const
{
    return m_engine.get();
}

const std::vector<PaintedText> &Recorder::texts() const
{
    return m_engine->texts;
}

const std::vector<PaintedStroke> &Recorder::strokes() const
{
    return m_engine->strokes;
}

QString Recorder::allText() const
{
    QString all;
    for (const PaintedText &text : m_engine->texts)
        all += text.text + u'\n';
    return all;
}

int Recorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth: return m_size.width();
    case PdmHeight: return m_size.height();
    case PdmWidthMM: return m_size.width() * 254 / 960;
    case PdmHeightMM: return m_size.height() * 254 / 960;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return 96;
    case PdmDepth: return 32;
    case PdmNumColors: return 1 << 24;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return qRound(devicePixelRatioFScale());
    default: return 0;
    }
}

} // namespace trustwalk
