#include "app/present/frame.h"
#include "app/ui/presentation_theme.h"
#include "recorder.h"
#include "tests/app/sequence/many_walks.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace trustwalk;

/// What the last row of a room can read, measured on the frames that are painted: letters, lines, contrast.
class TestLegibility final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersAndLinesAreLargeEnough_data() { everyFrame({ui::ThemeKind::Light}); } // themes have the same letters and lines
    void lettersAndLinesAreLargeEnough();
    void textAndShapesStandOut_data() { everyFrame({ui::ThemeKind::Light, ui::ThemeKind::Dark}); }
    void textAndShapesStandOut();
    void theCaptionHasTheWordsOfTheStep();

private:
    static void everyFrame(const QList<ui::ThemeKind> &themes);
};

namespace {

const char *const walks[] {"get-session-token",     "assume-role",   "get-federation-token", "assume-role-with-web-identity",
                           "assume-role-with-saml", "no-trust-link", "forged-token",         "role-chaining"};

qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// WCAG 2: relative luminance and contrast.
qreal luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}
qreal contrast(const QColor &a, const QColor &b)
{
    const qreal x = luminance(a), y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

struct Region {
    QColor ground; ///< its most frequent colour
    qreal strongest = 1; ///< the largest contrast of any pixel against that
};
Region look(const QImage &image, const QRectF &where)
{
    const QRect box = where.toAlignedRect().intersected(image.rect());
    std::map<QRgb, int> counts;
    for (int y = box.top(); y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x)
            ++counts[image.pixel(x, y)];
    Region region;
    int most = 0;
    for (const auto &[colour, count] : counts)
        if (count > most) {
            most = count;
            region.ground = QColor(colour);
        }
    for (const auto &[colour, count] : counts)
        region.strongest = qMax(region.strongest, contrast(QColor(colour), region.ground));
    return region;
}

} // namespace

void TestLegibility::everyFrame(const QList<ui::ThemeKind> &themes)
{
    QTest::addColumn<QString>("walk");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<ui::Language>("language");
    QTest::addColumn<ui::ThemeKind>("theme");
    for (const char *walk : walks)
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)})
            for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
                for (const ui::ThemeKind theme : themes)
                    QTest::addRow("%s, %d, %s, %s", walk, size.height(), qPrintable(ui::languageCode(language)),
                                  theme == ui::ThemeKind::Dark ? "dark" : "light")
                        << QString::fromLatin1(walk) << size << language << theme;
}

void TestLegibility::lettersAndLinesAreLargeEnough()
{
    QFETCH(QString, walk);
    QFETCH(QSize, size);
    QFETCH(ui::Language, language);
    QFETCH(ui::ThemeKind, theme);
    const ManyWalk &shown = walkNamed(qPrintable(walk));
    const present::Script script(shown.trace, shown.world);
    const present::FrameParts parts = present::partsOf(size, script, present::Captions::One);
    const qreal least = 0.022 * size.height(), leastCaption = 0.033 * size.height(), leastLine = 3.0 / 1080 * size.height() - 0.01;
    for (int step = 0; step < script.count(); ++step) {
        Recorder recorder(size);
        QPainter painter(&recorder);
        present::paintFrame(painter, size, script, step, {language, theme, 1}, present::Captions::One);
        painter.end();
        QVERIFY(recorder.texts().size() > 12 && recorder.strokes().size() > 12);
        for (const PaintedText &text : recorder.texts()) {
            const bool caption = parts.caption.contains(text.box.center());
            if (text.pixels < (caption ? leastCaption : least))
                QFAIL(qPrintable(QStringLiteral("%1: \"%2\" has %3 px").arg(script.number(step), text.text).arg(text.pixels)));
        }
        for (const PaintedStroke &stroke : recorder.strokes())
            if (stroke.width < leastLine)
                QFAIL(qPrintable(QStringLiteral("%1: a line of %2 px at %3, %4")
                                     .arg(script.number(step))
                                     .arg(stroke.width)
                                     .arg(stroke.box.center().x())
                                     .arg(stroke.box.center().y())));
    }
}

void TestLegibility::textAndShapesStandOut()
{
    QFETCH(QString, walk);
    QFETCH(QSize, size);
    QFETCH(ui::Language, language);
    QFETCH(ui::ThemeKind, theme);
    const ManyWalk &shown = walkNamed(qPrintable(walk));
    const present::Script script(shown.trace, shown.world);
    const QColor paper = ui::presentationTheme(theme).palette.background;
    const int stride = size.height() > 2000 ? 14 : size.height() > 1000 ? 7 : 4;
    for (int step = 0; step < script.count(); step = step + 1 == script.count() ? step + 1 : qMin(step + stride, script.count() - 1)) {
        Recorder recorder(size);
        QImage image(size, QImage::Format_RGB32);
        for (QPaintDevice *device : {static_cast<QPaintDevice *>(&recorder), static_cast<QPaintDevice *>(&image)}) {
            QPainter painter(device);
            present::paintFrame(painter, size, script, step, {language, theme, 1}, present::Captions::One);
        }
        for (const PaintedText &text : recorder.texts()) {
            if (text.text.trimmed().isEmpty())
                continue;
            const Region region = look(image, text.box);
            if (contrast(text.ink, region.ground) < 7 || region.strongest < 7)
                QFAIL(qPrintable(QStringLiteral("%1: \"%2\" stands out %3, painted %4")
                                     .arg(script.number(step), text.text)
                                     .arg(contrast(text.ink, region.ground))
                                     .arg(region.strongest)));
        }
        for (const PaintedStroke &stroke : recorder.strokes()) {
            if (stroke.ink == paper)
                continue; // the gap of a double line
            const qreal air = 2 * stroke.width;
            const Region region = look(image, stroke.box.adjusted(-air, -air, air, air));
            if (region.strongest < 3)
                QFAIL(qPrintable(
                    QStringLiteral("%1: a line in %2 stands out %3").arg(script.number(step), stroke.ink.name()).arg(region.strongest)));
        }
    }
}

void TestLegibility::theCaptionHasTheWordsOfTheStep()
{
    const ManyWalk &shown = walkNamed("assume-role");
    const present::Script script(shown.trace, shown.world);
    Recorder recorder(QSize(1920, 1080));
    QPainter painter(&recorder);
    present::paintFrame(painter, QSize(1920, 1080), script, 0, {ui::Language::English, ui::ThemeKind::Light, 1}, present::Captions::One);
    painter.end();
    QVERIFY2(recorder.allText().contains(script.words(0, ui::Language::English).caption.left(20)), qPrintable(recorder.allText()));
}

QTEST_MAIN(TestLegibility)
#include "tst_legibility.moc"
