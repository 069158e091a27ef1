#pragma once

#include "core/base/json.h"
#include "core/quiz/bank.h"
#include "core/quiz/proof.h"
#include "core/world/world_file.h"
#include "tests/support/files.h"

#include <deque>
#include <map>

// Question files for tests: one question of each kind, and what proving them needs.
namespace trustwalk::test {

/// `text` with the first `from` replaced; fails loudly where it isn't there, so that no test passes for want of its subject.
inline std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    const std::size_t at = text.find(from);
    if (at == std::string::npos)
        throw std::runtime_error("not in the example: " + std::string(from));
    return text.replace(at, from.size(), to);
}

/// The members that every question has, but for kind.
inline const std::string commonMembers
    = R"("rev": 1, "difficulty": 2, "topic": "trust-policy", "calls": ["AssumeRole"], "exams": ["SCS-C03/4"],
"covers": ["role-no-self-trust"], "stem": {"en": "Which?", "ja": "どれですか。"}, "explain": {"en": "So.", "ja": "だから。"},
"sources": [{"title": "IAM User Guide", "url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies.html"}])";

inline std::string fileOf(const std::string &questions)
{
    return R"({"format": "trustwalk-quiz", "formatVersion": 1, "id": "examples", "title": {"en": "Examples", "ja": "例"}, "questions": [)"
           + questions + "]}";
}

inline std::string optionText(const std::string &id)
{
    return R"("id": ")" + id + R"(", "text": {"en": "Way )" + id + R"(", "ja": "方法 )" + id
           + R"("}, "why": {"en": "Since.", "ja": "なので。"})";
}

/// Worlds of resources/worlds and one ring of keys for all of them.
class Stands {
public:
    [[nodiscard]] quiz::Stand stand()
    {
        return {[this](std::string_view id) { return world(id); },
                [this](const world::World &world) -> const crypto::KeyRing & { return keys(world); }};
    }

private:
    std::shared_ptr<const world::World> world(std::string_view id)
    {
        auto &known = m_worlds[std::string(id)];
        const auto text = known == nullptr ? readSourceFile("resources/worlds/" + std::string(id) + ".json") : std::nullopt;
        if (text)
            if (auto world = world::readWorld(*text))
                known = std::make_shared<const world::World>(std::move(*world));
        return known;
    }

    const crypto::KeyRing &keys(const world::World &world)
    {
        m_keys.ensure(world::wantedKeys(world), walk::Moments {}.service);
        return m_keys;
    }

    std::map<std::string, std::shared_ptr<const world::World>> m_worlds;
    crypto::KeyRing m_keys;
};

} // namespace trustwalk::test
