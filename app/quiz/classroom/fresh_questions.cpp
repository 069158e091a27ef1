#include "app/quiz/classroom/fresh_questions.h"

#include "app/world/template_store.h"
#include "core/generate/generate.h"

#include <QRandomGenerator>

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

constexpr std::uint32_t seeds = 1'000'000; ///< short enough to be read out

std::vector<const generate::Template *> templatesOf(std::optional<quiz::Topic> topic)
{
    std::vector<const generate::Template *> found;
    for (const generate::Template &each : template_store::builtIn().all)
        if (!topic || each.head.topic == *topic)
            found.push_back(&each);
    std::shuffle(found.begin(), found.end(), *QRandomGenerator::global());
    return found;
}

} // namespace

MakeQuestions freshQuestions(const quiz::Stand &stand)
{
    return [stand](std::optional<quiz::Topic> topic, int count) {
        std::vector<QuestionPtr> fresh;
        const std::vector<const generate::Template *> templates = templatesOf(topic);
        for (std::size_t i = 0; i < static_cast<std::size_t>(count) && !templates.empty(); ++i) {
            const std::uint64_t seed = QRandomGenerator::global()->bounded(seeds);
            if (auto question = generate::generate(*templates[i % templates.size()], seed, stand))
                fresh.push_back(std::make_shared<const quiz::Question>(std::move(*question)));
        }
        return fresh;
    };
}

} // namespace trustwalk::quiz_page
