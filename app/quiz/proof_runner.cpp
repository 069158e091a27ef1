#include "app/quiz/proof_runner.h"

#include "core/world/change.h"

#include <QCoreApplication>

namespace trustwalk::quiz_page {

struct ProofRunner::Shared {
    quiz::Stand stand;
};

namespace {

std::shared_ptr<const world::World> worldOf(const quiz::Question &question, const quiz::Stand &stand)
{
    std::shared_ptr<const world::World> base;
    if (const auto *id = std::get_if<std::string>(&question.world))
        base = id->empty() ? nullptr : stand.world(*id);
    else
        base = std::get<std::shared_ptr<const world::World>>(question.world);
    if (!base || question.setup.empty())
        return base;
    auto changed = world::apply(*base, question.setup);
    return changed ? std::make_shared<const world::World>(std::move(*changed)) : base;
}

/// The text that stands in the place of a fix before anybody mends it. `model`: the runs with the author's policy, whose actors it shares.
std::string faultyPolicy(const quiz::Question &question, const world::World &world, const quiz::FixGrade &model)
{
    const auto &fix = std::get<quiz::Fix>(question.kind);
    if (fix.edit.kind == walk::Editable::Kind::SessionPolicy) {
        for (const quiz::Run &run : fix.allowed)
            if (const auto *walk = std::get_if<walk::Walk>(&run.plays))
                if (const auto policy = walk->parameters.find("Policy"))
                    return std::string(*policy);
        const auto policy = question.walk ? question.walk->parameters.find("Policy") : std::nullopt;
        return policy ? std::string(*policy) : std::string();
    }
    for (const auto *verdicts : {&model.allowed, &model.attacks})
        for (const quiz::FixGrade::Verdict &verdict : *verdicts) {
            if (!verdict.run.trace)
                continue;
            for (const walk::Editable &place : walk::editablesOf(verdict.run.walk, world, *verdict.run.trace))
                if (place.kind == fix.edit.kind && place.target == fix.edit.target
                    && (fix.edit.kind != walk::Editable::Kind::InlinePolicy || place.name == fix.edit.name))
                    return place.text;
        }
    return {};
}

} // namespace

ProofRunner::ProofRunner(quiz::Stand stand, QObject *parent)
    : QObject(parent), m_shared(std::make_shared<Shared>(Shared {std::move(stand)}))
{
    m_pool.setMaxThreadCount(1);
}

ProofRunner::~ProofRunner()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void ProofRunner::prove(const QuestionPtr &question)
{
    m_pool.clear();
    const int number = ++m_wanted;
    m_pool.start([this, number, question, shared = m_shared] {
        auto result = std::make_shared<Proven>();
        result->proof = std::make_shared<const quiz::Proof>(quiz::prove(*question, shared->stand));
        result->world = worldOf(*question, shared->stand);
        if (const auto *fix = std::get_if<quiz::Fix>(&question->kind); fix != nullptr && result->world) {
            result->model = std::make_shared<const quiz::FixGrade>(quiz::gradeFix(*question, fix->model, shared->stand));
            result->faulty = faultyPolicy(*question, *result->world, *result->model);
        }
        QMetaObject::invokeMethod(
            this,
            [this, number, result] {
                if (number == m_wanted)
                    Q_EMIT proven(result);
            },
            Qt::QueuedConnection);
    });
}

void ProofRunner::grade(const QuestionPtr &question, const std::string &policy)
{
    const int number = m_wanted;
    m_pool.start([this, number, question, policy, shared = m_shared] {
        auto result = std::make_shared<const quiz::FixGrade>(quiz::gradeFix(*question, policy, shared->stand));
        QMetaObject::invokeMethod(
            this,
            [this, number, result] {
                if (number == m_wanted)
                    Q_EMIT graded(result);
            },
            Qt::QueuedConnection);
    });
}

void ProofRunner::forget()
{
    m_pool.clear();
    ++m_wanted;
}

void ProofRunner::wait()
{
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this);
}

} // namespace trustwalk::quiz_page
