#include "app/quiz/endless/question_maker.h"

#include "app/world/template_store.h"
#include "core/generate/generate.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <set>

namespace trustwalk::quiz_page {

namespace {

constexpr std::uint64_t mostSeeds = 32; ///< that are tried for one that sets two calls against each other

using Made = Result<quiz::Question, ParseError>;

Made makeOne(const std::string &templateId, std::uint64_t seed, const std::optional<CallPair> &calls, const quiz::Stand &stand)
{
    const generate::Template *from = template_store::builtIn().find(templateId);
    if (from == nullptr)
        return failure(ParseError {.code = ParseError::Code::NotFound, .found = templateId, .expected = "template"});
    Made made = generate::generate(*from, seed, stand);
    for (std::uint64_t further = 1; calls && made && !contrasts(*made, *calls) && further < mostSeeds; ++further)
        made = generate::generate(*from, seed + further, stand);
    return made;
}

} // namespace

bool contrasts(const quiz::Question &question, const CallPair &calls)
{
    std::set<api::Operation> played;
    if (const auto *solve = std::get_if<quiz::Solve>(&question.kind)) {
        for (const quiz::SolveOption &option : solve->options)
            if (const auto *walk = std::get_if<walk::Walk>(&option.run.plays))
                played.insert(walk->call);
    } else {
        played.insert(question.calls.begin(), question.calls.end());
    }
    return played.contains(calls.first) && played.contains(calls.second);
}

QuestionMaker::QuestionMaker(quiz::Stand stand, QObject *parent) : QObject(parent), m_stand(std::move(stand))
{
    m_pool.setMaxThreadCount(1);
}

QuestionMaker::~QuestionMaker()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void QuestionMaker::make(const std::string &templateId, std::uint64_t seed, const std::optional<CallPair> &calls)
{
    m_pool.clear();
    const int number = ++m_wanted;
    m_pool.start([this, number, templateId, seed, calls, stand = m_stand] {
        auto question = std::make_shared<Made>(makeOne(templateId, seed, calls, stand));
        QMetaObject::invokeMethod(
            this,
            [this, number, question] {
                if (number != m_wanted)
                    return;
                if (*question)
                    Q_EMIT made(std::make_shared<const quiz::Question>(std::move(**question)));
                else
                    Q_EMIT failed(question->error());
            },
            Qt::QueuedConnection);
    });
}

void QuestionMaker::forget()
{
    m_pool.clear();
    ++m_wanted;
}

QuestionPtr madeAgain(std::string_view id, const quiz::Stand &stand)
{
    const std::string_view text = quiz::seedIn(id);
    std::uint64_t seed = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), seed);
    if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size())
        return nullptr;
    auto made = makeOne(std::string(quiz::cardId(id)), seed, std::nullopt, stand);
    return made ? std::make_shared<const quiz::Question>(std::move(*made)) : nullptr;
}

QuestionPtr QuestionMaker::again(std::string_view id) const
{
    return madeAgain(id, m_stand);
}

void QuestionMaker::wait()
{
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this);
}

} // namespace trustwalk::quiz_page
