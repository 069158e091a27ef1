#include "app/ui/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

// A static library's resources are linked only where something asks for them by name; the macro wants to stand outside namespaces.
static void bringIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace trustwalk::ui {
namespace {

/// The drawing of one icon in one ink. Kept for good: there are few icons and few inks. Each thread has its own.
QSvgRenderer &renderer(const QString &name, const QColor &ink)
{
    static thread_local QHash<QString, std::shared_ptr<QSvgRenderer>> kept;
    const QString key = name + ink.name();
    auto found = kept.constFind(key);
    if (found == kept.constEnd()) {
        bringIcons();
        QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
        QByteArray drawing = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        // Every icon is drawn with this one stroke colour and no fill.
        drawing.replace("#1B2027", ink.name().toLatin1());
        auto made = std::make_shared<QSvgRenderer>();
        made->load(drawing);
        found = kept.insert(key, made);
    }
    return **found;
}

/// Draws the icon as vectors at any size and ratio.
class VectorIcon final : public QIconEngine {
public:
    VectorIcon(QString name, QColor ink, QColor disabledInk) : m_name(std::move(name)), m_ink(ink), m_disabledInk(disabledInk) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        drawIcon(*painter, m_name, rect, mode == QIcon::Disabled ? m_disabledInk : m_ink);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new VectorIcon(*this); }

private:
    QString m_name;
    QColor m_ink, m_disabledInk;
};

} // namespace

void drawIcon(QPainter &painter, const QString &name, const QRectF &where, const QColor &ink)
{
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, true);
    renderer(name, ink).render(&painter, where);
    painter.setRenderHint(QPainter::Antialiasing, smooth);
}

QIcon icon(const QString &name, const QColor &ink, const QColor &disabledInk)
{
    return QIcon(new VectorIcon(name, ink, disabledInk));
}

} // namespace trustwalk::ui
