#pragma once

#include "core/crypto/key_ring.h"
#include "core/saml/response.h"
#include "core/walk/break.h"
#include "core/walk/play.h"
#include "core/world/world_file.h"
#include "tests/support/files.h"

#include <QRegularExpression>
#include <QString>

#include <vector>

// What tests of sentences share: real traces to speak of, and what a sentence must not contain.
namespace trustwalk::test {

/// The article's world with keys, and every standard walk, whole and broken in every way there is.
struct Library {
    world::World world;
    crypto::KeyRing keys;
    struct Played {
        std::string name;
        trace::Trace trace;
    };
    std::vector<Played> played;

    static Library open()
    {
        saml::initialise();
        Library library {*world::readWorld(*readSourceFile("resources/worlds/article.json")), {}, {}};
        library.keys = crypto::KeyRing::generate(world::wantedKeys(library.world), Instant {});
        for (walk::Walk walk : walk::standardWalks(library.world)) {
            library.play(walk, walk::walkId(walk.call));
            for (const walk::Break *breaking : walk::breaksOf(walk.call)) {
                walk.breaks = {std::string(breaking->name)};
                library.play(walk, walk::walkId(walk.call) + " with " + std::string(breaking->name));
            }
        }
        return library;
    }
    void play(const walk::Walk &walk, std::string name)
    {
        if (auto trace = walk::play(walk, world, keys))
            played.push_back({std::move(name), std::move(*trace)});
    }
};

/// %1 … %9 or %n that nothing was put into.
inline bool hasPlaceholder(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(\\d|n)"));
    return placeholder.match(text).hasMatch();
}

/// English that no translation replaced: three Latin words in a row that are no names of AWS.
inline QString englishIn(const QString &japanese)
{
    static const QRegularExpression words(QStringLiteral("\\b[a-z’]+ [a-z’]+ [a-z’]+\\b"));
    return words.match(japanese).captured();
}

inline bool hasJapanese(const QString &text)
{
    static const QRegularExpression kana(QStringLiteral("[\\x{3041}-\\x{30ff}\\x{4e00}-\\x{9fff}]"));
    return kana.match(text).hasMatch();
}

} // namespace trustwalk::test
