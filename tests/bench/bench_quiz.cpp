#include "app/world/quiz_store.h"
#include "core/saml/response.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <string>
#include <vector>

// How long a bank of 10,000 questions takes to open (bar: 1 s), and the proof of the whole bank that comes with the app (bar: 5 s). The large
// bank is the real one over and over, with ids of its own, in files as large as they may be.

using namespace trustwalk;

namespace {

constexpr std::size_t wanted = 10000;

struct Source {
    std::string text; ///< of one question, from its brace to its brace
    std::string id;
};

std::vector<Source> shippedQuestions()
{
    std::vector<Source> all;
    for (const QString &name : quiz_store::builtInFiles()) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const std::string text = file.readAll().toStdString();
        const auto root = json::parse(text);
        const json::Value *questions = root ? root->find("questions") : nullptr;
        for (const json::Value &question : questions != nullptr ? questions->items : std::vector<json::Value> {})
            all.push_back({text.substr(question.begin, question.end - question.begin), question.find("id")->text});
    }
    return all;
}

std::string closed(const std::string &questions, std::size_t number)
{
    return R"({"format": "trustwalk-quiz", "formatVersion": 1, "id": "large-)" + std::to_string(number)
           + R"(", "title": {"en": "Large", "ja": "大きい"}, "questions": [)" + questions + "]}\n";
}

std::vector<std::string> largeBank(const std::vector<Source> &sources)
{
    std::vector<std::string> files;
    std::string questions;
    for (std::size_t i = 0; i < wanted; ++i) {
        const Source &source = sources[i % sources.size()];
        std::string text = source.text;
        const std::string quoted = '"' + source.id + '"';
        text.replace(text.find(quoted), quoted.size(), "\"q-" + std::to_string(i) + '"');
        if (questions.size() + text.size() + 200 > quiz::largestQuestionFile)
            files.push_back(closed(std::exchange(questions, {}), files.size()));
        questions += (questions.empty() ? "\n" : ",\n") + text;
    }
    files.push_back(closed(questions, files.size()));
    return files;
}

double seconds(std::chrono::steady_clock::time_point since)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count();
}

/// The best of some rounds, for other load only ever slows one down.
template <typename Work> double best(Work &&work)
{
    double fastest = 1e9;
    for (int round = 0; round < 5; ++round) {
        const auto start = std::chrono::steady_clock::now();
        work();
        fastest = std::min(fastest, seconds(start));
    }
    return fastest;
}

quiz::Bank bankOf(const std::vector<std::string> &files)
{
    quiz::Bank bank;
    for (const std::string &file : files)
        bank.add("large", file);
    return bank;
}

bool openLargeBank(const std::vector<std::string> &files)
{
    std::size_t bytes = 0, questions = 0;
    for (const std::string &file : files)
        bytes += file.size();
    const double spent = best([&] {
        const quiz::Bank bank = bankOf(files);
        questions = bank.size();
    });
    std::printf("%zu questions in %zu files of together %.1f MB\n", questions, files.size(), static_cast<double>(bytes) / 1e6);
    return bench::print("open a bank of 10,000 questions", spent * 1000, "ms", 1 / spent, 1) && questions == wanted;
}

bool proveShippedBank()
{
    const QTemporaryDir data;
    const quiz::Bank bank = quiz_store::loadBank();
    const quiz::Stand stand = quiz_store::stand(data.path());
    std::size_t proven = 0;
    const auto prove = [&] {
        proven = 0;
        for (const quiz::Question *question : bank.questions()) {
            const quiz::Proof proof = quiz::prove(*question, stand);
            proven += proof.holds() && proof.seal == quiz::Seal::Proven ? 1 : 0;
        }
    };
    const auto start = std::chrono::steady_clock::now();
    prove();
    const double first = seconds(start); // with reading the worlds and making their keys
    const double again = best(prove);
    std::printf("%zu of %zu questions proven\n", proven, bank.size());
    bench::print("prove the bank again", again * 1000, "ms");
    return bench::print("prove the bank, worlds and keys included", first * 1000, "ms", 5 / first, 1);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    saml::initialise();
    const std::vector<Source> sources = shippedQuestions();
    if (sources.empty()) {
        std::fputs("bench_quiz: there are no questions\n", stderr);
        return 1;
    }
    const bool opened = openLargeBank(largeBank(sources));
    return proveShippedBank() && opened ? 0 : 1;
}
