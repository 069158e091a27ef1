#include "core/generate/generate.h"

#include "core/generate/offered.h"
#include "core/generate/verdicts.h"

namespace trustwalk::generate {

namespace {

/// Drawings that can't be told apart from their near misses are drawn again; a template needs one in three.
constexpr std::uint64_t mostAttempts = 64;

} // namespace

Result<quiz::Question, ParseError> generate(const Template &from, std::uint64_t seed, const quiz::Stand &stand)
{
    const bool verdicts = from.ask == Template::Ask::Predict || from.ask == Template::Ask::WhichStep;
    for (std::uint64_t attempt = 0; attempt < mostAttempts; ++attempt) {
        Random random {seed, from.head.id, attempt};
        const auto drawn = Drawn::by(random, from);
        if (!drawn)
            continue;
        auto asked = verdicts ? askVerdict(from, *drawn, random, stand) : askOffers(from, *drawn, random, stand);
        if (!asked)
            return failure(asked.error());
        if (!*asked)
            continue;
        quiz::Question question = std::move(**asked);
        question.id = quiz::variantId(from.head.id, seed);
        question.stem = drawn->filled(from.stems[random.below(from.stems.size())]);
        question.explain = drawn->filled(from.explains[random.below(from.explains.size())]);
        return question;
    }
    return failure(missing(from, "$.draws", std::to_string(seed), "draws with enough different verdicts"));
}

} // namespace trustwalk::generate
