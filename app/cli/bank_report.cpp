#include "app/cli/bank_report.h"

#include "app/text/error_text.h"
#include "app/text/proof_text.h"
#include "core/quiz/survey.h"

namespace trustwalk::cli {

namespace {

using json::Value;

struct Counts {
    std::int64_t questions = 0, proven = 0, documented = 0, notProven = 0, failed = 0;
};

void count(Counts &counts, const quiz::Proof &proof)
{
    ++counts.questions;
    switch (proof.seal) {
    case quiz::Seal::Proven: ++(proof.holds() ? counts.proven : counts.failed); break;
    case quiz::Seal::Documented: ++counts.documented; break;
    case quiz::Seal::NotProven: ++counts.notProven; break;
    }
}

std::string sealName(const quiz::Proof &proof)
{
    switch (proof.seal) {
    case quiz::Seal::Proven: return proof.holds() ? "proven" : "failed";
    case quiz::Seal::Documented: return "documented";
    case quiz::Seal::NotProven: return "not proven";
    }
    return {};
}

Value optionValue(const quiz::OptionProof &option)
{
    Value value = Value::object();
    value.set("id", option.id).set("holds", Value::of(option.holds));
    if (option.requirement > 0)
        value.set("requirement", Value::number(static_cast<std::int64_t>(option.requirement)));
    if (option.stop)
        value.set("check", trace::kindName(option.stop->check)).set("code", option.stop->code);
    if (option.expiresAfter)
        value.set("expiresAfter", Value::number(*option.expiresAfter));
    return value;
}

Value answerValue(const quiz::Answer &answer)
{
    if (const auto *ids = std::get_if<quiz::Ids>(&answer))
        return Value::array(*ids);
    Value value = Value::object();
    if (const auto *pairs = std::get_if<quiz::Pairs>(&answer))
        for (const auto &[left, right] : *pairs)
            value.set(left, right);
    return value;
}

Value questionValue(const quiz::Bank::Loaded &file, const quiz::Question &question, const quiz::Proof &proof, ui::Language language)
{
    Value options = Value::array(), faults = Value::array();
    for (const quiz::OptionProof &option : proof.options)
        options.items.push_back(optionValue(option));
    for (const quiz::ProofFault &fault : proof.faults) {
        Value value = Value::object();
        value.set("kind", text::proofFaultName(fault.kind).toStdString()).set("option", fault.option);
        value.set("stated", fault.stated).set("found", fault.found);
        value.set("text", text::proofFaultText(fault, language).toStdString());
        faults.items.push_back(std::move(value));
    }
    Value value = Value::object();
    value.set("id", question.id).set("file", file.name).set("line", Value::number(question.line));
    value.set("kind", quiz::kindName(question)).set("topic", quiz::slugOf(question.topic)).set("seal", sealName(proof));
    value.set("answer", answerValue(question.answer)).set("derived", answerValue(proof.derived));
    value.set("options", std::move(options)).set("faults", std::move(faults));
    return value;
}

Value refusedValue(const quiz::Bank::Refused &refused, ui::Language language)
{
    Value value = Value::object();
    value.set("file", refused.name).set("path", refused.error.path);
    value.set("line", Value::number(refused.error.line)).set("column", Value::number(refused.error.column));
    value.set("text", text::errorText(refused.error, language).toStdString());
    return value;
}

/// "✓", "✗ ActionAuthorized AccessDenied", of solve with the number of the requirement: "✗ 2 allowed".
QString verdict(const quiz::OptionProof &option)
{
    QString text = QString::fromStdString(option.id) + (option.holds ? QStringLiteral(" ✓") : QStringLiteral(" ✗"));
    if (option.requirement > 0)
        text += QStringLiteral(" %1").arg(option.requirement);
    if (option.stop)
        text += QStringLiteral(" %1 %2").arg(QString::fromUtf8(trace::kindName(option.stop->check)),
                                             QString::fromStdString(option.stop->code));
    else if (!option.holds && !option.runs.empty())
        text += QStringLiteral(" allowed");
    if (option.expiresAfter && !option.stop)
        text += QStringLiteral(" %1 s").arg(*option.expiresAfter);
    return text;
}

void addLines(QStringList &lines, const quiz::Bank::Loaded &file, const quiz::Question &question, const quiz::Proof &proof,
              ui::Language language)
{
    QStringList verdicts;
    for (const quiz::OptionProof &option : proof.options)
        verdicts.append(verdict(option));
    lines.append(QStringLiteral("%1  %2  %3  %4")
                     .arg(QString::fromStdString(sealName(proof)), -10)
                     .arg(QString::fromUtf8(quiz::kindName(question)), -10)
                     .arg(QString::fromStdString(question.id), -40)
                     .arg(verdicts.join(QStringLiteral(" · ")))
                     .trimmed());
    for (const quiz::ProofFault &fault : proof.faults)
        lines.append(QStringLiteral("    %1:%2: %3")
                         .arg(QString::fromStdString(file.name))
                         .arg(question.line)
                         .arg(text::proofFaultText(fault, language)));
}

Value countsValue(const Counts &counts)
{
    Value value = Value::object();
    value.set("questions", Value::number(counts.questions)).set("proven", Value::number(counts.proven));
    value.set("documented", Value::number(counts.documented))
        .set("notProven", Value::number(counts.notProven))
        .set("failed", Value::number(counts.failed));
    return value;
}

/// What the questions together give away: which option is the longest, which letter is right; and the pitfalls that none covers.
Value surveyValue(const quiz::Survey &survey)
{
    Value longest = Value::object(), letters = Value::object(), missing = Value::array();
    longest.set("en", Value::number(static_cast<std::int64_t>(survey.longestRightEn)));
    longest.set("ja", Value::number(static_cast<std::int64_t>(survey.longestRightJa)));
    for (const auto &[letter, count] : survey.rightLetters)
        letters.set(std::string(1, letter), Value::number(static_cast<std::int64_t>(count)));
    for (const std::string &pitfall : survey.missingPitfalls)
        missing.items.push_back(Value::string(pitfall));
    Value value = Value::object();
    value.set("choices", Value::number(static_cast<std::int64_t>(survey.choices))).set("longestIsRight", std::move(longest));
    value.set("rightLetters", std::move(letters)).set("pitfallsNotCovered", std::move(missing));
    return value;
}

QString countsLine(const Counts &counts)
{
    return QStringLiteral("questions %1  proven %2  documented %3  not proven %4  failed %5")
        .arg(counts.questions)
        .arg(counts.proven)
        .arg(counts.documented)
        .arg(counts.notProven)
        .arg(counts.failed);
}

} // namespace

BankReport reportOn(const quiz::Bank &bank, const quiz::Stand &stand, ui::Language language)
{
    BankReport report;
    Counts counts;
    Value rows = Value::array(), refused = Value::array();
    for (const quiz::Bank::Loaded &file : bank.files())
        for (const quiz::Question &question : file.content.questions) {
            const quiz::Proof proof = quiz::prove(question, stand);
            count(counts, proof);
            rows.items.push_back(questionValue(file, question, proof, language));
            addLines(report.lines, file, question, proof, language);
        }
    for (const quiz::Bank::Refused &file : bank.refused()) {
        refused.items.push_back(refusedValue(file, language));
        report.refused.append(text::errorText(QString::fromStdString(file.name), file.error, language));
    }
    report.lines.append(countsLine(counts));
    report.value = countsValue(counts);
    report.value.set("rows", std::move(rows)).set("refused", std::move(refused)).set("survey", surveyValue(quiz::survey(bank.questions())));
    report.status = !bank.refused().empty() ? BadInput : counts.failed > 0 ? RefusedByAws : Done;
    return report;
}

} // namespace trustwalk::cli
