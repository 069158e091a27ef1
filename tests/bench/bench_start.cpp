#include "app/main/application.h"
#include "app/main/main_window.h"
#include "app/player/player.h"
#include "app/walk/walk_page.h"
#include "tests/bench/bench.h"
#include "tests/bench/first_paint.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstring>
#include <vector>

// From the start of the process to the first painted window, warm, beside an empty window of Qt; and the memory that the window takes.
// The program starts itself as `bench_start window DATA_FOLDER STARTED`, which does what main does without arguments.

using namespace trustwalk;

namespace {

constexpr int starts = 15;
constexpr double timeBar = 250, ratioBar = 2.5, memoryBar = 120;

void stepThroughWalk(MainWindow &window)
{
    window.showPlace(1);
    walk_page::WalkPage &page = *window.walkPage();
    page.start();
    for (int step = 0; step < page.player()->count(); ++step) {
        page.player()->goTo(step);
        QCoreApplication::processEvents();
    }
    std::printf("%ld\n", bench::residentKiB());
}

int showWindow(int argc, char **argv)
{
    const QApplication app(argc, argv);
    prepareApplication();
    const QString folder = QString::fromLocal8Bit(argv[2]);
    MainWindow window(settings::load(folder), folder);
    bench::FirstPaint paint(window, QByteArray(argv[3]).toLongLong(), [&window] { stepThroughWalk(window); });
    window.show();
    return QApplication::exec();
}

/// The figures that a started program prints; empty where it fails.
std::vector<long> figuresOf(const QString &program, QStringList arguments)
{
    QProcess process;
    arguments.append(QString::number(bench::microsecondsNow()));
    process.start(program, arguments);
    std::vector<long> figures;
    if (!process.waitForFinished() || process.exitCode() != 0)
        return figures;
    for (const QByteArray &line : process.readAllStandardOutput().trimmed().split('\n'))
        figures.push_back(line.toLong());
    return figures;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void printHeld(const char *name, double value, const char *unit, double bar)
{
    std::printf("%-44s %14.1f %-8s (bar %.1f)%s\n", name, value, unit, bar, value <= bar ? "" : " MISSED");
}

int measure()
{
    const QTemporaryDir data;
    const QString self = QCoreApplication::applicationFilePath();
    const QStringList window {QStringLiteral("window"), data.path()};
    figuresOf(self, window); // makes the keys, and warms the disk's cache
    std::vector<double> times, emptyTimes;
    std::vector<long> last;
    for (int start = 0; start < starts; ++start) {
        last = figuresOf(self, window);
        const std::vector<long> empty = figuresOf(QStringLiteral(EMPTY_WINDOW), {});
        if (last.size() != 3 || empty.size() != 2) {
            std::fputs("bench_start: a window did not open\n", stderr);
            return 1;
        }
        times.push_back(static_cast<double>(last[0]) / 1000);
        emptyTimes.push_back(static_cast<double>(empty[0]) / 1000);
    }
    printHeld("start to first painted window", median(times), "ms", timeBar);
    bench::print("start to an empty Qt window", median(emptyTimes), "ms");
    printHeld("times an empty Qt window", median(times) / median(emptyTimes), "", ratioBar);
    printHeld("resident memory, window painted", static_cast<double>(last[1]) / 1024, "MiB", memoryBar);
    printHeld("resident memory, a walk stepped through", static_cast<double>(last[2]) / 1024, "MiB", memoryBar);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) // =xcb measures on a display
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 4 && std::strcmp(argv[1], "window") == 0)
        return showWindow(argc, argv);
    const QCoreApplication app(argc, argv);
    return measure();
}
