#include "app/main/application.h"
#include "app/main/main_window.h"
#include "app/settings/settings.h"
#include "app/walk/walk_page.h"
#include "tests/bench/bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

// How long the whole window takes to speak the other language, at each place: from the switch to the painted page.

using namespace trustwalk;

namespace {

constexpr double bar = 100; // milliseconds
constexpr int switches = 12;

double switchTime(MainWindow &window, ui::Language language)
{
    QElapsedTimer clock;
    clock.start();
    window.setLanguage(language);
    QCoreApplication::processEvents();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void measure(MainWindow &window, int place, const char *name)
{
    window.showPlace(place);
    if (place == 1)
        window.walkPage()->start();
    QCoreApplication::processEvents();
    std::vector<double> times;
    for (int i = 0; i < switches; ++i)
        times.push_back(switchTime(window, i % 2 == 0 ? ui::Language::Japanese : ui::Language::English));
    const double slowest = *std::max_element(times.begin(), times.end());
    std::sort(times.begin(), times.end());
    std::printf("%-30s p50 %7.1f  max %7.1f ms (bar %.1f)%s\n", name, times[times.size() / 2], slowest, bar,
                slowest <= bar ? "" : " MISSED");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    prepareApplication();
    const QTemporaryDir data;
    MainWindow window(settings::Settings {}, data.path());
    window.resize(1920, 1080);
    window.show();
    const char *names[] = {"language switch: Learn", "language switch: Walk", "language switch: Quiz"};
    for (int place = 0; place < 3; ++place)
        measure(window, place, names[place]);
    return 0;
}
