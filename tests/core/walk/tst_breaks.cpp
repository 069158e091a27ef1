#include "core/saml/response.h"
#include "core/walk/break.h"
#include "core/walk/play.h"
#include "core/world/world_file.h"
#include "tests/support/files.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace trustwalk;

/// Where each break stops each walk, with AWS's code, status and text: tests/cases/breaks.table, one line a break and call.
/// REBASELINE=1 writes the table anew, and then the test skips instead of passing: read the diff.
class TestBreaks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        saml::initialise();
        auto world = world::readWorld(*test::readSourceFile("resources/worlds/article.json"));
        QVERIFY(world.has_value());
        m_world = std::move(*world);
        m_keys = crypto::KeyRing::generate(world::wantedKeys(m_world), Instant {});
        for (const walk::Walk &walk : walk::standardWalks(m_world))
            for (const walk::Break *breaking : walk::breaksOf(walk.call))
                m_rows.append(rowOf(walk, *breaking));
    }

    void everyBreakStopsWhereAwsStopsIt()
    {
        const QByteArray actual = m_rows.join('\n') + '\n';
        if (qEnvironmentVariableIsSet("REBASELINE")) {
            QFile out(QStringLiteral(SOURCE_ROOT "/tests/cases/breaks.table"));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(actual);
            QSKIP("rebaselined: read the diff");
        }
        const QByteArray table = QByteArray::fromStdString(test::readSourceFile("tests/cases/breaks.table").value_or(""));
        const QList<QByteArray> wanted = table.trimmed().split('\n');
        for (qsizetype i = 0; i < std::min(wanted.size(), m_rows.size()); ++i)
            QCOMPARE(m_rows[i], wanted[i]);
        QCOMPARE(m_rows.size(), wanted.size());
    }

    void thereAreManyAndInEveryGroup()
    {
        std::set<walk::BreakGroup> groups;
        std::set<std::string_view> names;
        for (const walk::Break &breaking : walk::allBreaks()) {
            groups.insert(breaking.group);
            QVERIFY2(names.insert(breaking.name).second, breaking.name.data());
            QVERIFY2(!breaking.touches.empty() && !breaking.calls.empty(), breaking.name.data());
        }
        QVERIFY(names.size() >= 45);
        QCOMPARE(groups.size(), std::size_t(11));
    }

    /// Two breaks combine unless they touch the same thing; then the walk is refused with both names, and never plays half of it.
    void everyPairEitherCombinesOrSaysWhyNot()
    {
        const walk::Walk good = walk::standardWalks(m_world)[1];
        const std::vector<const walk::Break *> breaks = walk::breaksOf(good.call);
        int combined = 0, refused = 0;
        for (const walk::Break *one : breaks)
            for (const walk::Break *other : breaks) {
                if (one >= other)
                    continue;
                walk::Walk walk = good;
                walk.breaks = {std::string(one->name), std::string(other->name)};
                const auto trace = walk::play(walk, m_world, m_keys);
                const bool conflict = walk::conflictOf(*one, *other) != nullptr;
                if (!conflict && trace && !trace->allowed())
                    ++combined;
                else if (conflict && !trace && trace.error().code == ParseError::Code::Conflict && trace.error().found == other->name
                         && trace.error().expected == one->name)
                    ++refused;
                else
                    QFAIL((std::string(one->name) + " with " + std::string(other->name)
                           + (trace ? " was allowed" : ": " + trace.error().path + " " + trace.error().found))
                              .c_str());
            }
        QVERIFY(combined > 500);
        QVERIFY(refused > 50);
    }

    /// Of two breaks the one whose check comes first wins, as at AWS.
    void theEarlierCheckWins()
    {
        walk::Walk walk = walk::standardWalks(m_world)[1];
        for (const auto &[breaks, kind] :
             {std::pair {std::vector<std::string> {"no-trust-link", "wrong-secret-key"}, trace::StepKind::SignatureMatches},
              {{"action-not-allowed", "no-trust-link"}, trace::StepKind::TrustPolicyAllows},
              {{"wrong-secret-key", "wrong-region"}, trace::StepKind::ScopeFits},
              {{"duration-too-long", "duration-too-short"}, trace::StepKind::ParametersWithinLimits}}) {
            walk.breaks = breaks;
            const auto trace = walk::play(walk, m_world, m_keys);
            if (!trace) { // the last pair touches the same parameter
                QCOMPARE(trace.error().code, ParseError::Code::Conflict);
                continue;
            }
            QCOMPARE(trace->steps.back().kind, kind);
        }
    }

    void aBreakIsMendedByTakingItAway()
    {
        walk::Walk walk = walk::standardWalks(m_world)[1];
        walk.breaks = {"deactivated-key", "no-trust-link"};
        QCOMPARE(walk::play(walk, m_world, m_keys)->steps.back().kind, trace::StepKind::KeyIsActive);
        walk.breaks = {"no-trust-link"};
        QCOMPARE(walk::play(walk, m_world, m_keys)->steps.back().kind, trace::StepKind::TrustPolicyAllows);
        walk.breaks = {};
        QVERIFY(walk::play(walk, m_world, m_keys)->allowed());
    }

private:
    QByteArray rowOf(walk::Walk walk, const walk::Break &breaking)
    {
        const std::string name(breaking.name);
        walk.breaks = {name};
        const auto trace = walk::play(walk, m_world, m_keys);
        const std::string head = std::string(api::actionName(walk.call)) + " | " + name + " | ";
        if (!trace)
            return QByteArray::fromStdString(head + "cannot be played: " + trace.error().path);
        if (!trace->refusal)
            return QByteArray::fromStdString(head + "allowed");
        const trace::Step &last = trace->steps.back();
        return QByteArray::fromStdString(head + last.number.text() + " | " + std::string(trace::kindName(last.kind)) + " | "
                                         + std::to_string(api::httpStatus(*trace->refusal)) + " | "
                                         + std::string(api::wireName(trace->refusal->code)) + " | " + trace->refusal->message);
    }

    world::World m_world;
    crypto::KeyRing m_keys;
    QList<QByteArray> m_rows;
};

QTEST_GUILESS_MAIN(TestBreaks)
#include "tst_breaks.moc"
