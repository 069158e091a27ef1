#include "core/quiz/fixing.h"
#include "core/quiz/proof_kinds.h"

namespace trustwalk::quiz {

namespace {

std::string textOf(const GridPoint &point)
{
    std::string text = point.principal + " " + point.action + " " + point.resource;
    for (const auto &[key, values] : point.context) {
        text += " " + key + "=";
        if (!values) {
            text += "null";
            continue;
        }
        for (std::size_t i = 0; i < values->size(); ++i)
            text += (i == 0 ? "" : ",") + (*values)[i];
    }
    return text;
}

/// Everything that a policy failed, in words of the format.
std::string failedOf(const FixGrade &grade)
{
    std::string text;
    const auto add = [&](const std::string &word) { text += (text.empty() ? "" : "; ") + word; };
    if (grade.refused)
        add("refused: " + (grade.refused->reason.empty() ? grade.refused->path + " " + grade.refused->found : grade.refused->reason));
    for (std::size_t i = 0; i < grade.allowed.size(); ++i)
        if (!grade.allowed[i].passed)
            add("allowed " + std::to_string(i + 1) + ": " + textOf(grade.allowed[i].stop));
    for (std::size_t i = 0; i < grade.attacks.size(); ++i)
        if (!grade.attacks[i].passed)
            add("attack " + std::to_string(i + 1) + ": " + textOf(grade.attacks[i].stop));
    if (grade.widerPoints > 0)
        add("wider: " + std::to_string(grade.widerPoints) + " of " + std::to_string(grade.points) + ", " + textOf(grade.wider.front()));
    return text.empty() ? "-" : text;
}

std::string textOf(const FixFailure &failure)
{
    return std::visit(Overloaded {[](const AllowedRunFails &fails) { return "allowed " + std::to_string(fails.run); },
                                  [](const AttackSucceeds &fails) { return "attack " + std::to_string(fails.attack); },
                                  [](const TooWide &) { return std::string("wider"); },
                                  [](const RefusedByAws &) { return std::string("refused"); }},
                      failure);
}

/// Did this policy fail where its author says? Others of its tests may fail as well.
bool failsThere(const FixFailure &failure, const FixGrade &grade)
{
    const auto failed = [](const std::vector<FixGrade::Verdict> &verdicts, std::size_t number) {
        return number <= verdicts.size() && !verdicts[number - 1].passed;
    };
    return std::visit(Overloaded {[&](const AllowedRunFails &fails) { return failed(grade.allowed, fails.run); },
                                  [&](const AttackSucceeds &fails) { return failed(grade.attacks, fails.attack); },
                                  [&](const TooWide &) { return grade.widerPoints > 0; },
                                  [&](const RefusedByAws &) { return grade.refused.has_value(); }},
                      failure);
}

/// The run that shows what a near miss does wrong, behind all others.
std::vector<Played> runsOf(const FixGrade &grade)
{
    std::vector<Played> runs;
    for (const bool passed : {true, false})
        for (const auto *verdicts : {&grade.attacks, &grade.allowed})
            for (const FixGrade::Verdict &verdict : *verdicts)
                if (verdict.passed == passed)
                    runs.push_back(verdict.run);
    return runs;
}

bool canBePlayed(const FixGrade &grade, const std::string &option, const Proving &proving)
{
    if (grade.fault)
        proving.fault(*grade.fault, option);
    return !grade.fault;
}

void proveModel(const Fix &fix, Fixing &fixing, const Proving &proving)
{
    const FixGrade grade = fixing.grade(fix.model);
    if (!canBePlayed(grade, {}, proving))
        return;
    if (!grade.right())
        proving.fault(ProofFault::Kind::ModelFails, {}, {}, failedOf(grade));
    for (std::size_t i = 0; i < grade.attacks.size(); ++i)
        if (grade.attacks[i].passed && grade.attacks[i].stop != fix.attacks[i].stop)
            proving.fault(ProofFault::Kind::FailsDiffers, {},
                          "attack " + std::to_string(i + 1) + ": " + textOf(std::optional(fix.attacks[i].stop)),
                          textOf(grade.attacks[i].stop));
}

} // namespace

void proveKind(const Fix &fix, const Proving &proving)
{
    Fixing fixing {fix, proving.player};
    proveModel(fix, fixing, proving);
    const FixGrade faulty = fixing.grade(std::nullopt);
    if (canBePlayed(faulty, {}, proving) && faulty.right())
        proving.fault(ProofFault::Kind::FaultyPasses, {}, {}, {});
    for (const FixOption &option : fix.options) {
        const FixGrade grade = fixing.grade(option.policy);
        if (!canBePlayed(grade, option.id, proving))
            continue;
        if (grade.right())
            proving.fault(ProofFault::Kind::FailsButHolds, option.id, textOf(option.fails), "-");
        else if (!failsThere(option.fails, grade))
            proving.fault(ProofFault::Kind::FailsDiffers, option.id, textOf(option.fails), failedOf(grade));
        proving.proof.options.push_back(verdictOf(option, grade.right(), runsOf(grade)));
    }
}

} // namespace trustwalk::quiz
