#include "app/main/application.h"
#include "app/quiz/quiz_page.h"
#include "tests/bench/bench.h"

#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

// What a learner waits for on the page "Quiz": until it is there the first time, until a question is there and proven, and the other
// language in the middle of one.

using namespace trustwalk;

namespace {

double millisecondsOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void paint(quiz_page::QuizPage &page)
{
    QCoreApplication::processEvents();
    page.grab();
}

double middleOf(std::vector<double> taken)
{
    std::sort(taken.begin(), taken.end());
    return taken[taken.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    prepareApplication();
    const QTemporaryDir data;
    quiz_page::QuizPage page(data.path());
    page.resize(1856, 1032);
    page.show();
    const double opened = millisecondsOf([&] {
        page.setLook({});
        paint(page);
    });
    constexpr double openBar = 300, switchBar = 100;
    bench::print("page opened, " + std::to_string(page.practice()->questions().size()) + " questions", opened, "ms", openBar / opened, 1);
    std::vector<double> asked, proven, switched;
    ui::Look look;
    for (const quiz_page::QuestionPtr &question : page.practice()->questions()) {
        asked.push_back(millisecondsOf([&] {
            page.startLearning(QStringLiteral("Bench"), {question}, 0);
            paint(page);
        }));
        proven.push_back(millisecondsOf([&] { page.runner()->wait(); }));
        look.language = look.language == ui::Language::English ? ui::Language::Japanese : ui::Language::English;
        switched.push_back(millisecondsOf([&] {
            page.setLook(look);
            paint(page);
        }));
    }
    bench::print("question asked, p50", middleOf(asked), "ms");
    bench::print("question proven behind it, p50", middleOf(proven), "ms");
    bench::print("language switched in a question, p50", middleOf(switched), "ms", switchBar / middleOf(switched), 1);
    const double slowest = *std::max_element(switched.begin(), switched.end());
    bench::print("language switched in a question, slowest", slowest, "ms", switchBar / slowest, 1);
    return 0;
}
