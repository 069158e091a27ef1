#include "app/progress/schema.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace trustwalk::progress::schema {

namespace {

// Moments are milliseconds since 1970 UTC, days are counted from 1970 on the learner's clock; small integers are the enums of
// core/study in their order. STRICT refuses other types, so a check of the file finds what does not belong there.

/// A card as it is, or, with the prefix before_, as it was before an answer.
QString cardColumns(const QString &prefix)
{
    return uR"(
        %1phase INTEGER NOT NULL CHECK (%1phase BETWEEN 0 AND 3),
        %1step INTEGER NOT NULL CHECK (%1step BETWEEN 0 AND 1000),
        %1scheduled_days INTEGER NOT NULL CHECK (%1scheduled_days BETWEEN 0 AND 36500),
        %1due INTEGER NOT NULL,
        %1last_review INTEGER NOT NULL,
        %1study_day INTEGER NOT NULL,
        %1reps INTEGER NOT NULL CHECK (%1reps >= 0),
        %1lapses INTEGER NOT NULL CHECK (%1lapses >= 0),
        %1stability REAL NOT NULL CHECK (%1stability BETWEEN 0 AND 36500),
        %1difficulty REAL NOT NULL CHECK (%1difficulty BETWEEN 0 AND 10),
        %1sure_and_wrong INTEGER NOT NULL CHECK (%1sure_and_wrong IN (0, 1)))"_s.arg(prefix);
}

QStringList versionOne()
{
    return {
        u"CREATE TABLE card (question TEXT NOT NULL PRIMARY KEY CHECK (length(question) BETWEEN 1 AND 200),%1) STRICT, WITHOUT ROWID"_s.arg(
            cardColumns({})),
        // The log. Its order is that of id; uid is the same on every machine that the history is carried to.
        uR"(CREATE TABLE review (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE CHECK (length(uid) BETWEEN 1 AND 64),
            question TEXT NOT NULL REFERENCES card (question),
            rev INTEGER NOT NULL CHECK (rev >= 1),
            variant TEXT NOT NULL,
            at INTEGER NOT NULL,
            day INTEGER NOT NULL,
            utc_offset INTEGER NOT NULL CHECK (utc_offset BETWEEN -1080 AND 1080),
            rating INTEGER NOT NULL CHECK (rating BETWEEN 0 AND 4),
            verdict INTEGER NOT NULL CHECK (verdict IN (0, 1)),
            certainty INTEGER NOT NULL CHECK (certainty BETWEEN 0 AND 2),
            answer TEXT NOT NULL,
            duration INTEGER NOT NULL CHECK (duration >= 0),
            hints INTEGER NOT NULL CHECK (hints >= 0),
            mode INTEGER NOT NULL CHECK (mode BETWEEN 0 AND 2),
            algorithm TEXT NOT NULL,%1) STRICT)"_s.arg(cardColumns(u"before_"_s)),
        u"CREATE INDEX review_question ON review (question)"_s,
        u"CREATE INDEX review_day ON review (day)"_s,
        u"CREATE TABLE mark (question TEXT NOT NULL, kind INTEGER NOT NULL CHECK (kind IN (0, 1)), PRIMARY KEY (question, kind)) "
        "STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE seen (question TEXT NOT NULL PRIMARY KEY, rev INTEGER NOT NULL CHECK (rev >= 1)) STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID"_s,
        // What has changed since the last backup is changes - backed_up.
        u"INSERT INTO setting VALUES ('changes', 0), ('backed_up', 0)"_s,
    };
}

/// Mock exams become things of their own, a mark can say what it is about, and an answer remembers the goal with which it was scheduled.
QStringList versionTwo()
{
    return {
        uR"(CREATE TABLE sitting (
            id INTEGER PRIMARY KEY,
            exam TEXT NOT NULL,
            started INTEGER NOT NULL,
            finished INTEGER NOT NULL CHECK (finished >= started),
            questions INTEGER NOT NULL CHECK (questions >= 0),
            correct INTEGER NOT NULL CHECK (correct BETWEEN 0 AND questions),
            UNIQUE (exam, started)) STRICT)"_s,
        u"ALTER TABLE review ADD COLUMN sitting INTEGER REFERENCES sitting (id)"_s,
        u"CREATE INDEX review_sitting ON review (sitting) WHERE sitting IS NOT NULL"_s,
        u"ALTER TABLE review ADD COLUMN retention REAL NOT NULL DEFAULT 0.9 CHECK (retention BETWEEN 0.7 AND 0.97)"_s,
        u"UPDATE review SET retention = coalesce((SELECT value FROM setting WHERE name = 'retention'), 0.9)"_s,
        u"ALTER TABLE mark ADD COLUMN note TEXT NOT NULL DEFAULT ''"_s,
    };
}

/// A mock exam keeps its paper, with the questions that were not answered and the seed that drew them.
QStringList versionThree()
{
    return {u"ALTER TABLE sitting ADD COLUMN paper TEXT NOT NULL DEFAULT ''"_s};
}

QStringList stepsTo(int number)
{
    static const std::array steps {versionOne, versionTwo, versionThree};
    static_assert(steps.size() == version);
    return steps[static_cast<std::size_t>(number - 1)]();
}

} // namespace

Done migrate(const Database &database, int from, int to)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    for (int number = from + 1; number <= to; ++number)
        for (const QString &step : stepsTo(number))
            if (const Done done = database.run(step); !done)
                return done;
    for (const QString &mark : {u"PRAGMA application_id = %1"_s.arg(applicationId), u"PRAGMA user_version = %1"_s.arg(to)})
        if (const Done done = database.run(mark); !done)
            return done;
    return transaction->commit();
}

} // namespace trustwalk::progress::schema
