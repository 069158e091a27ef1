#include "core/saml/response.h"
#include "core/trace/diff.h"
#include "core/walk/break.h"
#include "core/walk/play.h"
#include "core/world/world_file.h"
#include "tests/support/files.h"

#include <QTest>

using namespace trustwalk;

/// A good run and a broken one, side by side.
class TestTraceDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        saml::initialise();
        auto world = world::readWorld(*test::readSourceFile("resources/worlds/article.json"));
        QVERIFY(world.has_value());
        m_world = std::move(*world);
        m_keys = crypto::KeyRing::generate(world::wantedKeys(m_world), Instant {});
    }

    void aWalkIsTheSameAsItself()
    {
        const crypto::KeyRing others = crypto::KeyRing::generate(world::wantedKeys(m_world), Instant {});
        for (const walk::Walk &walk : walk::standardWalks(m_world)) {
            const auto here = walk::play(walk, m_world, m_keys), there = walk::play(walk, m_world, others);
            const auto rows = trace::diff(*here, *there);
            QCOMPARE(rows.size(), here->steps.size());
            for (const trace::DiffRow &row : rows)
                QVERIFY(row.kind == trace::DiffRow::Kind::Same);
            QVERIFY(!trace::parting(rows, *here, *there));
        }
    }

    /// Whatever is broken: every step of both stands in one row, in order, and the runs part where the broken one stops.
    void everyBreakPartsWhereItStops()
    {
        for (walk::Walk walk : walk::standardWalks(m_world)) {
            const auto good = walk::play(walk, m_world, m_keys);
            for (const walk::Break *breaking : walk::breaksOf(walk.call)) {
                walk.breaks = {std::string(breaking->name)};
                const auto broken = walk::play(walk, m_world, m_keys);
                const auto rows = trace::diff(*good, *broken);
                std::size_t left = 0, right = 0;
                for (const trace::DiffRow &row : rows) {
                    if (row.left)
                        QCOMPARE(*row.left, left++);
                    if (row.right)
                        QCOMPARE(*row.right, right++);
                    QCOMPARE(row.kind == trace::DiffRow::Kind::OnlyLeft, !row.right.has_value());
                    QCOMPARE(row.kind == trace::DiffRow::Kind::OnlyRight, !row.left.has_value());
                }
                QCOMPARE(left, good->steps.size());
                QCOMPARE(right, broken->steps.size());
                const auto part = trace::parting(rows, *good, *broken);
                QVERIFY(part.has_value());
                QVERIFY2(rows[*part].right && *rows[*part].right + 1 == broken->steps.size(), std::string(breaking->name).c_str());
            }
        }
    }

    /// A check more in one of the runs shifts nothing: the MFA code's check stands alone, all else beside its like.
    void anInsertedCheckShiftsNothing()
    {
        walk::Walk walk = walk::standardWalks(m_world)[1];
        const auto without = walk::play(walk, m_world, m_keys);
        walk.mfa = true;
        const auto with = walk::play(walk, m_world, m_keys);
        std::vector<trace::StepKind> alone;
        for (const trace::DiffRow &row : trace::diff(*without, *with)) {
            QVERIFY(row.kind != trace::DiffRow::Kind::OnlyLeft);
            if (row.kind == trace::DiffRow::Kind::OnlyRight)
                alone.push_back(with->steps[*row.right].kind);
            else
                QCOMPARE(without->steps[*row.left].kind, with->steps[*row.right].kind);
        }
        QCOMPARE(alone, std::vector {trace::StepKind::MfaCodeValid});
    }

private:
    world::World m_world;
    crypto::KeyRing m_keys;
};

QTEST_GUILESS_MAIN(TestTraceDiff)
#include "tst_trace_diff.moc"
