#include "app/world/quiz_store.h"
#include "core/saml/response.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
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

/// Files of that bank in this folder, by name.
QStringList largeBank(const std::vector<Source> &sources, const QDir &folder)
{
    QStringList names;
    const auto write = [&](const std::string &questions) {
        const QString name = folder.filePath(QStringLiteral("%1.json").arg(names.size(), 3, 10, QLatin1Char('0')));
        QFile file(name);
        const std::string text = closed(questions, static_cast<std::size_t>(names.size()));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.data(), static_cast<qint64>(text.size()));
        names.append(name);
    };
    std::string questions;
    for (std::size_t i = 0; i < wanted; ++i) {
        const Source &source = sources[i % sources.size()];
        std::string text = source.text;
        const std::string quoted = '"' + source.id + '"';
        text.replace(text.find(quoted), quoted.size(), "\"q-" + std::to_string(i) + '"');
        if (questions.size() + text.size() + 200 > quiz::largestQuestionFile)
            write(std::exchange(questions, {}));
        questions += (questions.empty() ? "\n" : ",\n") + text;
    }
    write(questions);
    return names;
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

bool openLargeBank(const QStringList &files)
{
    qint64 bytes = 0;
    for (const QString &file : files)
        bytes += QFileInfo(file).size();
    std::size_t questions = 0;
    const double spent = best([&] {
        const quiz::Bank bank = quiz_store::loadBank(files);
        questions = bank.size();
    });
    std::printf("%zu questions in %lld files of together %.1f MB\n", questions, static_cast<long long>(files.size()),
                static_cast<double>(bytes) / 1e6);
    return bench::print("open a bank of 10,000 questions", spent * 1000, "ms", 1 / spent, 1) && questions == wanted;
}

/// As the app does it: the bank, the worlds and the keys are read; only on a new computer the keys are made first.
bool proveShippedBank()
{
    const QTemporaryDir data;
    std::size_t proven = 0, questions = 0;
    const auto prove = [&] {
        const quiz::Bank bank = quiz_store::loadBank();
        const quiz::Stand stand = quiz_store::stand(data.path());
        questions = bank.size();
        proven = 0;
        for (const quiz::Question *question : bank.questions()) {
            const quiz::Proof proof = quiz::prove(*question, stand);
            proven += proof.holds() && proof.seal == quiz::Seal::Proven ? 1 : 0;
        }
    };
    const auto start = std::chrono::steady_clock::now();
    prove();
    bench::print("prove the bank for the first time, making keys", seconds(start) * 1000, "ms");
    const double again = best(prove);
    std::printf("%zu of %zu questions proven\n", proven, questions);
    return bench::print("read and prove the whole bank", again * 1000, "ms", 5 / again, 1);
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
    const QTemporaryDir folder;
    const bool opened = openLargeBank(largeBank(sources, QDir(folder.path())));
    return proveShippedBank() && opened ? 0 : 1;
}
