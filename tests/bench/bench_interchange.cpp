#include "app/interchange/import_bank.h"
#include "app/interchange/write_bank.h"
#include "app/world/quiz_store.h"
#include "core/quiz/write_questions.h"
#include "core/saml/response.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

// How long 10,000 questions take on their way to each format, from the values of the bank to the file on disk: the bank that comes along, as
// often as it takes, each question with an id of its own. What asks for a step is played once more, since only the run can name it. The bar
// is 5 s a format. The best of two: other load only ever slows one down. An argument leaves out what does not begin so: "pdf".

using namespace trustwalk;
using namespace trustwalk::interchange;

namespace {

constexpr std::size_t wanted = 10'000;
constexpr double bar = 5;

std::vector<quiz::Question> manyOf(const quiz::Bank &bank)
{
    const std::vector<const quiz::Question *> questions = bank.questions();
    std::vector<quiz::Question> many;
    many.reserve(wanted);
    for (std::size_t i = 0; many.size() < wanted; ++i) {
        const quiz::Question &question = *questions[i % questions.size()];
        if (std::holds_alternative<quiz::Fix>(question.kind))
            continue; // leaves in no format
        many.push_back(question);
        many.back().id += '-' + std::to_string(i);
    }
    return many;
}

const char *only = ""; ///< formats whose name begins so

bool measure(const char *name, const std::vector<const quiz::Question *> &questions, const quiz::Stand &stand, const Order &order)
{
    if (!QByteArray(name).startsWith(only))
        return true;
    const QTemporaryDir folder;
    double best = 0;
    Written written;
    for (int round = 0; round < 2; ++round) {
        QElapsedTimer clock;
        clock.start();
        written = writeBank(folder.filePath(QStringLiteral("bank.") + endingOf(order.format)), questions, stand, order);
        const double time = static_cast<double>(clock.nsecsElapsed()) / 1e9;
        best = round == 0 ? time : std::min(best, time);
    }
    if (written.questions != static_cast<int>(questions.size())) {
        std::printf("%-36s failed: %s\n", name, qPrintable(written.error));
        return false;
    }
    std::printf("%-36s %8.2f s (bar %.0f)  %8.1f MB in %lld file(s)%s\n", name, best, bar, static_cast<double>(written.bytes) / 1e6,
                static_cast<long long>(written.files.size()), best <= bar ? "" : "  MISSED");
    std::fflush(stdout);
    return true;
}

/// A GIFT file as large as one may be.
void measureImport(const quiz::Stand &stand)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("large.gift")));
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (int i = 0; i < 5000; ++i)
        file.write("::Q" + QByteArray::number(i) + "::Which role of the account may start instances with these credentials, \\#"
                   + QByteArray::number(i) + "?{=RoleA#It may. ~RoleB#It may not. ~RoleC ~Nobody####The policy says so.}\n\n");
    file.close();
    QElapsedTimer clock;
    clock.start();
    const Import import = importBank({file.fileName(), {}, std::nullopt, {}}, stand, ui::Language::English);
    std::printf("%-36s %8.2f s            %zu questions, %.1f MB\n", "import, GIFT", static_cast<double>(clock.nsecsElapsed()) / 1e9,
                import.file.questions.size(), static_cast<double>(file.size()) / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    saml::initialise();
    only = argc > 1 ? argv[1] : "";
    const QTemporaryDir data;
    const quiz::Bank bank = quiz_store::loadBank();
    const quiz::Stand stand = quiz_store::stand(data.path());
    const std::vector<quiz::Question> many = manyOf(bank);
    std::vector<const quiz::Question *> questions;
    for (const quiz::Question &question : many)
        questions.push_back(&question);
    std::printf("%zu questions\n", questions.size());
    bool done = measure("gift, English", questions, stand, {Format::Gift, Languages::English});
    done = measure("gift, both languages", questions, stand, {Format::Gift, Languages::Both}) && done;
    done = measure("moodle, both languages", questions, stand, {Format::Moodle, Languages::Both}) && done;
    done = measure("anki, both languages", questions, stand, {Format::Anki, Languages::Both}) && done;
    done = measure("qti, English", questions, stand, {Format::Qti, Languages::English}) && done;
    done = measure("qti, both languages", questions, stand, {Format::Qti, Languages::Both}) && done;
    done = measure("pdf, English", questions, stand, {Format::Pdf, Languages::English}) && done;
    done = measure("pdf, Japanese", questions, stand, {Format::Pdf, Languages::Japanese}) && done;
    done = measure("pdf, both languages", questions, stand, {Format::Pdf, Languages::Both}) && done;
    done = measure("pdf, English, with key", questions, stand, {Format::Pdf, Languages::English, true}) && done;
    measureImport(stand);
    return done ? 0 : 1;
}
