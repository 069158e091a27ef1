#include "app/stage/painting.h"
#include "app/ui/presentation_theme.h"
#include "app/ui/silhouettes.h"
#include "app/ui/theme.h"
#include "tests/app/ui/colour_vision.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <functional>
#include <map>
#include <vector>

using namespace trustwalk;
using test::contrast;

/// The one palette: legible, five meanings that nobody confuses, whatever colours their eyes tell apart; and without any colour at all, shape
/// and dash still say the same.
class TestPalette final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDifferenceIsMeasuredAsPublished();
    void blindnessIsSimulated();
    void wordsStandOut_data() { bothThemes(); }
    void wordsStandOut();
    void allWordsOfAPresentationReachSevenToOne_data() { bothThemes(); }
    void allWordsOfAPresentationReachSevenToOne();
    void shapesStandOut_data() { bothThemes(); }
    void shapesStandOut();
    void theFiveMeaningsAreToldApart_data();
    void theFiveMeaningsAreToldApart();
    void marksAreToldApartWithoutColour();
    void bridgesAreToldApartWithoutColour();
    void kindsAreToldApartByTheirShapes();
    void linksAreToldApartWithoutColour();
    void linkStatesAreToldApartWithoutColour();

private:
    static void bothThemes();
};

namespace {

struct Named {
    const char *name;
    QColor colour;
};
std::vector<Named> meaningsOf(const ui::Palette &p)
{
    return {
        {"long-term", p.longTerm}, {"temporary", p.temporary}, {"federated", p.federated}, {"allowed", p.allowed}, {"refused", p.refused}};
}
std::vector<Named> tintsOf(const ui::Palette &p)
{
    return {{"long-term tint", p.longTermTint}, {"temporary tint", p.temporaryTint}, {"federated tint", p.federatedTint},
            {"allowed tint", p.allowedTint},    {"refused tint", p.refusedTint},     {"note", p.note}};
}
std::vector<Named> papersOf(const ui::Palette &p)
{
    return {{"background", p.background}, {"surface", p.surface}, {"sunk", p.sunk}};
}

#define HOLDS(first, second, least)                                                                                                        \
    QVERIFY2(contrast((first).colour, (second).colour) >= (least),                                                                         \
             qPrintable(QStringLiteral("%1 on %2: %3")                                                                                     \
                            .arg(QLatin1String((first).name), QLatin1String((second).name))                                                \
                            .arg(contrast((first).colour, (second).colour))))

/// The theme with one ink for everything that colour could say: what is left are shapes, dashes and words.
ui::Theme monochrome()
{
    ui::Theme theme = ui::theme(ui::ThemeKind::Light);
    ui::Palette &p = theme.palette;
    p.longTerm = p.temporary = p.federated = p.allowed = p.refused = p.edge = p.muted = p.head = p.text;
    p.longTermTint = p.temporaryTint = p.federatedTint = p.allowedTint = p.refusedTint = p.sunk = p.background = p.surface;
    return theme;
}

QImage painted(const std::function<void(QPainter &)> &paint)
{
    QImage image(240, 80, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    return image;
}

/// How many pixels are clearly another grey.
int differing(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 96;
    return count;
}

void verifyAllDiffer(const std::map<QString, QImage> &pictures, int least)
{
    for (auto a = pictures.begin(); a != pictures.end(); ++a)
        for (auto b = std::next(a); b != pictures.end(); ++b)
            QVERIFY2(differing(a->second, b->second) >= least,
                     qPrintable(a->first + u'/' + b->first + u' ' + QString::number(differing(a->second, b->second))));
}

QImage linkPicture(stage::LinkKind kind, stage::LinkState state)
{
    stage::Link link;
    link.kind = kind;
    link.state = state;
    link.points = QPolygonF {QPointF(20, 40), QPointF(220, 40)};
    const ui::Theme theme = monochrome();
    return painted([&](QPainter &painter) { stage::Brush(painter, theme).draw(link); });
}

} // namespace

void TestPalette::bothThemes()
{
    QTest::addColumn<ui::ThemeKind>("kind");
    QTest::newRow("light") << ui::ThemeKind::Light;
    QTest::newRow("dark") << ui::ThemeKind::Dark;
}

/// Pairs of the test data of Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula" (2005), table 1.
void TestPalette::theDifferenceIsMeasuredAsPublished()
{
    const struct {
        test::Triple a, b;
        double difference;
    } pairs[] {{{50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425},
               {{50, 2.49, -0.001}, {50, -2.49, 0.0011}, 7.2195},
               {{50, 2.5, 0}, {73, 25, -18}, 27.1492},
               {{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
               {{2.0776, 0.0795, -1.135}, {0.9033, -0.0636, -0.5514}, 0.9082}};
    for (const auto &pair : pairs)
        QVERIFY2(qAbs(test::ciede2000(pair.a, pair.b) - pair.difference) < 1e-4,
                 qPrintable(QString::number(test::ciede2000(pair.a, pair.b))));
    QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 1e-9);
}

/// Red and green that everybody else tells apart come close; greys stay what they are.
void TestPalette::blindnessIsSimulated()
{
    const auto between = [](const QColor &a, const QColor &b, test::Vision vision) {
        return test::ciede2000(test::labOf(test::seen(a, vision)), test::labOf(test::seen(b, vision)));
    };
    const QColor red(0xB0, 0x50, 0x30), green(0x6A, 0x7A, 0x30);
    QVERIFY(between(red, green, test::Vision::Normal) > 30);
    QVERIFY(between(red, green, test::Vision::Deuteranopia) < between(red, green, test::Vision::Normal) / 2);
    for (const test::Vision vision : test::visions) {
        const test::Triple grey = test::seen(QColor(128, 128, 128), vision);
        QVERIFY(qAbs(grey[0] - grey[1]) < 0.001 && qAbs(grey[1] - grey[2]) < 0.001);
    }
}

void TestPalette::wordsStandOut()
{
    QFETCH(ui::ThemeKind, kind);
    const ui::Palette &p = ui::theme(kind).palette;
    const Named text {"text", p.text}, muted {"muted", p.muted}, onHead {"on head", p.onHead}, head {"head", p.head};
    for (const Named &paper : papersOf(p)) {
        HOLDS(text, paper, 7);
        HOLDS(muted, paper, 4.5);
    }
    for (const Named &tint : tintsOf(p)) {
        HOLDS(text, tint, 7);
        HOLDS(muted, tint, 4.5);
    }
    HOLDS(onHead, head, 7);
}

void TestPalette::allWordsOfAPresentationReachSevenToOne()
{
    QFETCH(ui::ThemeKind, kind);
    const ui::Palette &p = ui::presentationTheme(kind).palette;
    for (const Named &paper : papersOf(p)) {
        HOLDS((Named {"text", p.text}), paper, 7);
        HOLDS((Named {"muted", p.muted}), paper, 7);
        HOLDS((Named {"edge", p.edge}), paper, 3);
        for (const Named &meaning : meaningsOf(p))
            HOLDS(meaning, paper, 3);
    }
}

void TestPalette::shapesStandOut()
{
    QFETCH(ui::ThemeKind, kind);
    const ui::Palette &p = ui::theme(kind).palette;
    const Named edge {"edge", p.edge}, glyph {"glyph", p.onMark};
    for (const Named &paper : papersOf(p)) {
        HOLDS(edge, paper, 3);
        for (const Named &meaning : meaningsOf(p))
            HOLDS(meaning, paper, 3);
    }
    for (const Named &meaning : meaningsOf(p))
        HOLDS(glyph, meaning, 3);
}

void TestPalette::theFiveMeaningsAreToldApart_data()
{
    QTest::addColumn<ui::ThemeKind>("kind");
    QTest::addColumn<int>("vision");
    const char *names[] {"normal vision", "protanopia", "deuteranopia", "tritanopia"};
    for (const ui::ThemeKind kind : {ui::ThemeKind::Light, ui::ThemeKind::Dark})
        for (int vision = 0; vision < 4; ++vision)
            QTest::addRow("%s, %s", kind == ui::ThemeKind::Light ? "light" : "dark", names[vision]) << kind << vision;
}

void TestPalette::theFiveMeaningsAreToldApart()
{
    QFETCH(ui::ThemeKind, kind);
    QFETCH(int, vision);
    constexpr double least = 15; // colours that one names differently at a glance
    const auto meanings = meaningsOf(ui::theme(kind).palette);
    for (std::size_t i = 0; i < meanings.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const auto as = static_cast<test::Vision>(vision);
            const double difference
                = test::ciede2000(test::labOf(test::seen(meanings[i].colour, as)), test::labOf(test::seen(meanings[j].colour, as)));
            QVERIFY2(
                difference >= least,
                qPrintable(
                    QStringLiteral("%1 and %2: %3").arg(QLatin1String(meanings[i].name), QLatin1String(meanings[j].name)).arg(difference)));
        }
}

/// What was not reached and what is not needed share the dash: words tell them apart.
void TestPalette::marksAreToldApartWithoutColour()
{
    const ui::MarkInk ink {Qt::black, Qt::black, Qt::black, Qt::black, Qt::white};
    std::map<QString, QImage> pictures;
    const std::pair<const char *, ui::Mark> marks[] {{"passed", ui::Mark::Passed}, {"refused", ui::Mark::Refused},
                                                     {"done", ui::Mark::Done},     {"to come", ui::Mark::ToCome},
                                                     {"now", ui::Mark::Now},       {"not reached", ui::Mark::NotReached}};
    for (const auto &[name, mark] : marks)
        pictures[QLatin1String(name)]
            = painted([mark = mark, &ink](QPainter &painter) { ui::drawMark(painter, mark, QRectF(100, 20, 20, 20), ink); });
    verifyAllDiffer(pictures, 12);
}

void TestPalette::bridgesAreToldApartWithoutColour()
{
    std::map<QString, QImage> pictures;
    const std::pair<const char *, ui::BridgeSign> signs[]
        = {{"equal", ui::BridgeSign::Equal}, {"not equal", ui::BridgeSign::NotEqual}, {"holds", ui::BridgeSign::Holds}};
    for (const auto &[name, sign] : signs)
        pictures[QLatin1String(name)]
            = painted([sign = sign](QPainter &painter) { ui::drawBridgeSign(painter, sign, {120, 40}, 14, Qt::black, Qt::white); });
    verifyAllDiffer(pictures, 12);
}

void TestPalette::kindsAreToldApartByTheirShapes()
{
    std::map<QString, QImage> pictures;
    const std::pair<const char *, ui::Silhouette> kinds[]
        = {{"person", ui::Silhouette::Pill},       {"user", ui::Silhouette::RoundedRect},    {"role", ui::Silhouette::CutRect},
           {"provider", ui::Silhouette::Arch},     {"resource", ui::Silhouette::SquareRect}, {"policy", ui::Silhouette::Paper},
           {"credentials", ui::Silhouette::Ticket}};
    for (const auto &[name, kind] : kinds)
        pictures[QLatin1String(name)]
            = painted([kind = kind](QPainter &painter) { painter.fillPath(ui::silhouette(kind, QRectF(20, 8, 200, 64)), Qt::black); });
    verifyAllDiffer(pictures, 8);
}

void TestPalette::linksAreToldApartWithoutColour()
{
    using stage::LinkKind;
    std::map<QString, QImage> pictures;
    const std::pair<const char *, LinkKind> kinds[] = {{"trust", LinkKind::Trust},
                                                       {"request", LinkKind::Request},
                                                       {"answer", LinkKind::Answer},
                                                       {"mint", LinkKind::Mint},
                                                       {"refusal", LinkKind::Refusal}};
    for (const auto &[name, kind] : kinds)
        pictures[QLatin1String(name)] = linkPicture(kind, stage::LinkState::Done);
    verifyAllDiffer(pictures, 20);
}

void TestPalette::linkStatesAreToldApartWithoutColour()
{
    std::map<QString, QImage> pictures;
    pictures[QStringLiteral("to come")] = linkPicture(stage::LinkKind::Request, stage::LinkState::ToCome);
    pictures[QStringLiteral("done")] = linkPicture(stage::LinkKind::Request, stage::LinkState::Done);
    verifyAllDiffer(pictures, 60);
    QVERIFY(
        differing(linkPicture(stage::LinkKind::Trust, stage::LinkState::Idle), linkPicture(stage::LinkKind::Trust, stage::LinkState::Lit))
        >= 60);
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
