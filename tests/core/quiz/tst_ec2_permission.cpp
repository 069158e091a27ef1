#include "core/saml/response.h"
#include "tests/core/quiz/examples.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;

/// The article's question, played: four ways, of which only the third meets both requirements. What each way does is written down here
/// once more, by hand.
class TestEc2Permission final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        saml::initialise();
        auto file = quiz::readQuestions(*test::readSourceFile("quizzes/ec2-permission.json"));
        QVERIFY(file.has_value());
        m_question = std::move(file->questions.front());
        m_proof = quiz::prove(m_question, m_stands.stand());
        QCOMPARE(m_proof.options.size(), std::size_t(4));
    }

    void way_data()
    {
        QTest::addColumn<std::string>("option");
        QTest::addColumn<int>("notMet");
        QTest::addColumn<bool>("issuedLaunches");
        QTest::addColumn<bool>("longTermLaunches");
        QTest::newRow("1: a role beside GetSessionToken doesn't work at all") << std::string("a") << 1 << false << false;
        QTest::newRow("2: on the user with GetSessionToken works, and leaves the power on the key")
            << std::string("b") << 2 << true << true;
        QTest::newRow("3: a role reached by AssumeRole works on request only") << std::string("c") << 0 << true << false;
        QTest::newRow("4: on the user with the long-term key works, and leaves the power on the key")
            << std::string("d") << 2 << true << true;
    }
    void way()
    {
        QFETCH(std::string, option);
        QFETCH(int, notMet);
        QFETCH(bool, issuedLaunches);
        QFETCH(bool, longTermLaunches);
        const quiz::OptionProof *way = m_proof.option(option);
        QCOMPARE(way->requirement, static_cast<std::size_t>(notMet));
        QCOMPARE(way->holds, issuedLaunches && !longTermLaunches);
        QCOMPARE(way->runs[0].trace->allowed(), issuedLaunches);
        QCOMPARE(way->runs[0].trace->steps.back().kind,
                 issuedLaunches ? trace::StepKind::ResourceAnswers : trace::StepKind::ActionAuthorized);
        if (issuedLaunches) {
            QVERIFY(way->runs[1].longTermKey);
            QCOMPARE(way->runs[1].trace->allowed(), longTermLaunches);
        }
    }

    void onlyTheStatedAnswerMeetsTheRequirements()
    {
        QVERIFY(m_proof.holds());
        QCOMPARE(std::get<quiz::Ids>(m_proof.derived), quiz::Ids {"c"});
        QVERIFY(m_proof.derived == m_question.answer);
    }

    void aWayThatFailsStopsWhereItSays()
    {
        const auto &solve = std::get<quiz::Solve>(m_question.kind);
        const auto *stated = std::get_if<quiz::Stop>(&solve.options.front().fails->failure);
        QVERIFY(stated != nullptr && *stated == *m_proof.option("a")->stop);
        QCOMPARE(stated->code, std::string("UnauthorizedOperation"));
    }

private:
    test::Stands m_stands;
    quiz::Question m_question;
    quiz::Proof m_proof;
};

QTEST_GUILESS_MAIN(TestEc2Permission)
#include "tst_ec2_permission.moc"
