#include "app/cli/cli.h"
#include "app/cli/options.h"
#include "app/cli/verbs.h"
#include "app/text/error_text.h"
#include "app/text/proof_text.h"
#include "app/world/quiz_store.h"
#include "app/world/template_store.h"
#include "app/world/world_store.h"
#include "core/generate/generate.h"
#include "core/quiz/write_questions.h"
#include "core/saml/response.h"

namespace trustwalk::cli {

namespace {

constexpr int mostAtOnce = 100; ///< so that they fit into a question file

QString plain(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString inLanguage(const world::LocalText &text, ui::Language language)
{
    return QString::fromStdString(language == ui::Language::Japanese ? text.ja : text.en);
}

/// "trust-names-whom  predict     trust-policy     AssumeRole".
int listTemplates()
{
    for (const generate::Template &each : template_store::builtIn().all) {
        QStringList calls;
        for (const api::Operation call : each.head.calls)
            calls << plain(api::actionName(call));
        constexpr std::array kinds {"predict", "which-step", "solve"};
        printLine(QStringLiteral("%1 %2 %3 %4")
                      .arg(QString::fromStdString(each.head.id), -32)
                      .arg(QLatin1String(kinds.at(static_cast<std::size_t>(each.ask))), -11)
                      .arg(plain(slugOf(each.head.topic)), -17)
                      .arg(calls.join(u' ')));
    }
    return Done;
}

/// What a which-step option says is its check.
QString optionText(const quiz::Question &question, const quiz::Option &option, ui::Language language)
{
    if (const auto *which = std::get_if<quiz::WhichStep>(&question.kind))
        for (const quiz::StepOption &each : which->options)
            if (each.id == option.id)
                return plain(trace::kindName(each.step.kind)) + (each.step.call ? QStringLiteral(" (%1)").arg(*each.step.call) : QString());
    return inLanguage(option.text, language);
}

QStringList linesOf(const quiz::Question &question, const quiz::Proof &proof, ui::Language language)
{
    QStringList lines {QString::fromStdString(question.id), inLanguage(question.stem, language)};
    if (const auto *solve = std::get_if<quiz::Solve>(&question.kind))
        for (const quiz::Requirement &requirement : solve->requirements)
            if (requirement.text)
                lines << QStringLiteral("  - ") + inLanguage(*requirement.text, language);
    for (const quiz::Option *option : quiz::optionsOf(question)) {
        const quiz::OptionProof *verdict = proof.option(option->id);
        const bool holds = verdict != nullptr && verdict->holds;
        lines << QStringLiteral("  %1 %2 %3")
                     .arg(QString::fromStdString(option->id), holds ? QStringLiteral("✓") : QStringLiteral("✗"),
                          optionText(question, *option, language));
        lines << QStringLiteral("      ") + inLanguage(option->why, language);
    }
    lines << inLanguage(question.explain, language) << QString();
    for (const quiz::ProofFault &fault : proof.faults)
        lines << QStringLiteral("    ") + text::proofFaultText(fault, language);
    return lines;
}

int generateFrom(const generate::Template &from, std::uint64_t seed, const Options &options)
{
    saml::initialise();
    const quiz::Stand stand = quiz_store::stand(options.dataFolder.isEmpty() ? world_store::defaultDataFolder() : options.dataFolder);
    quiz::QuestionFile file {from.head.id, {from.head.id, from.head.id}, {}};
    int status = Done;
    for (int i = 0; i < options.count.value_or(1); ++i) {
        auto question = generate::generate(from, seed + static_cast<std::uint64_t>(i), stand);
        if (!question) {
            printError(text::errorText(QString::fromStdString(from.head.id), question.error(), options.language));
            return BadInput;
        }
        const quiz::Proof proof = quiz::prove(*question, stand);
        status = proof.holds() ? status : static_cast<int>(RefusedByAws);
        if (!options.json)
            printLine(linesOf(*question, proof, options.language).join(u'\n'));
        file.questions.push_back(std::move(*question));
    }
    if (options.json)
        printLine(QString::fromStdString(quiz::questionsText(file, json::Layout::Compact)));
    return status;
}

} // namespace

/// Exit status 0 where every question is proven, 1 where one isn't, 2 on bad input.
int generateQuestions(const QStringList &arguments)
{
    const auto read = readOptions(arguments, {QStringLiteral("json"), QStringLiteral("lang"), QStringLiteral("data"),
                                              QStringLiteral("seed"), QStringLiteral("count"), QStringLiteral("list")});
    if (const auto *message = std::get_if<QString>(&read))
        return badInput(*message);
    const auto &options = std::get<Options>(read);
    const template_store::Templates &templates = template_store::builtIn();
    for (const auto &[name, error] : templates.refused)
        printError(text::errorText(name, error, options.language));
    if (options.list)
        return options.operands.isEmpty() ? listTemplates() : unexpected(options.operands.first());
    if (options.operands.size() != 1 || !options.seed)
        return badInput(QStringLiteral("bank generate needs: trustwalk bank generate TEMPLATE --seed N, or --list"));
    const generate::Template *from = templates.find(options.operands.first().toStdString());
    if (from == nullptr)
        return badInput(QStringLiteral("there is no template \"%1\"; --list lists them").arg(options.operands.first()));
    const int count = options.count.value_or(1);
    if (count < 1 || count > mostAtOnce)
        return badInput(QStringLiteral("option --count is 1 to %1").arg(mostAtOnce));
    if (*options.seed > UINT64_MAX - static_cast<std::uint64_t>(count - 1))
        return badInput(QStringLiteral("there are no seeds beyond %1").arg(UINT64_MAX));
    return generateFrom(*from, *options.seed, options);
}

} // namespace trustwalk::cli
