#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Run {
    int status = -1;
    QString out, error;
};

Run trustwalk(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(TRUSTWALK), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QJsonDocument json(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8());
}

} // namespace

/// The verbs as a script meets them: what they print, and the exit status that says how it came out.
class TestVerbs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void breaksAreListedForAScript()
    {
        const Run run = trustwalk({QStringLiteral("breaks"), QStringLiteral("--json")});
        QCOMPARE(run.status, 0);
        const QJsonArray rows = json(run.out).array();
        QVERIFY(rows.size() >= 45);
        for (const QJsonValue &row : rows)
            for (const char *member : {"name", "call", "code", "httpStatus", "step"})
                QVERIFY2(row.toObject().contains(QLatin1String(member)), member);
    }

    void aBrokenWalkEndsWithStatusOne()
    {
        const QStringList walk {QStringLiteral("trace"), QStringLiteral("AssumeRole"), QStringLiteral("--data"), m_data.path()};
        QCOMPARE(trustwalk(walk).status, 0);
        const Run broken = trustwalk(walk + QStringList {QStringLiteral("--break"), QStringLiteral("no-trust-link")});
        QCOMPARE(broken.status, 1);
        QVERIFY2(broken.out.contains(QStringLiteral("AccessDenied")), qPrintable(broken.out));
        const Run unknown = trustwalk(walk + QStringList {QStringLiteral("--break"), QStringLiteral("no-such-break")});
        QCOMPARE(unknown.status, 2);
        QVERIFY2(unknown.error.contains(QStringLiteral("no-such-break")), qPrintable(unknown.error));
    }

    void breaksThatTouchTheSameThingAreRefusedWithAReason()
    {
        const Run run
            = trustwalk({QStringLiteral("trace"), QStringLiteral("AssumeRole"), QStringLiteral("--break"), QStringLiteral("no-trust-link"),
                         QStringLiteral("--break"), QStringLiteral("trust-policy-denies"), QStringLiteral("--data"), m_data.path()});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.error.contains(QStringLiteral("no-trust-link")) || run.error.contains(QStringLiteral("trust-policy-denies")),
                 qPrintable(run.error));
    }

    void templatesAreListedALineEach()
    {
        const Run run = trustwalk({QStringLiteral("bank"), QStringLiteral("generate"), QStringLiteral("--list")});
        QCOMPARE(run.status, 0);
        const QStringList lines = run.out.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 20);
        for (const QString &line : lines)
            QVERIFY2(QRegularExpression(QStringLiteral("^[a-z0-9-]+ +(predict|which-step|solve) +[a-z-]+ +[A-Z]")).match(line).hasMatch(),
                     qPrintable(line));
    }

    void aGeneratedQuestionIsTheSameAgainAndVerifies()
    {
        const auto generate = [this](const QStringList &further) {
            return trustwalk(QStringList {QStringLiteral("bank"), QStringLiteral("generate"), QStringLiteral("--data"), m_data.path()}
                             + further);
        };
        const QStringList three {QStringLiteral("mfa-age"), QStringLiteral("--seed"), QStringLiteral("7"),
                                 QStringLiteral("--count"), QStringLiteral("3"),      QStringLiteral("--json")};
        const Run run = generate(three);
        QCOMPARE(run.status, 0);
        QCOMPARE(generate(three).out, run.out);
        const QJsonArray questions = json(run.out).object().value(QStringLiteral("questions")).toArray();
        QCOMPARE(questions.size(), 3);
        QCOMPARE(questions[2].toObject().value(QStringLiteral("id")).toString(), QStringLiteral("mfa-age~9"));
        QFile file(m_data.filePath(QStringLiteral("generated.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(run.out.toUtf8()) > 0);
        file.close();
        const Run verified
            = trustwalk({QStringLiteral("bank"), QStringLiteral("verify"), QStringLiteral("--data"), m_data.path(), file.fileName()});
        QVERIFY2(verified.status == 0, qPrintable(verified.out + verified.error));
        const Run japanese = generate(
            {QStringLiteral("mfa-age"), QStringLiteral("--seed"), QStringLiteral("7"), QStringLiteral("--lang"), QStringLiteral("ja")});
        QVERIFY2(japanese.out.startsWith(QStringLiteral("mfa-age~7\n")) && japanese.out.contains(QStringLiteral("✓")),
                 qPrintable(japanese.out));
        QVERIFY(japanese.out.contains(QStringLiteral("ユーザー")));
    }

    void whatCannotBeGeneratedIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no seed") << QStringList {QStringLiteral("mfa-age")};
        QTest::newRow("no template") << QStringList {QStringLiteral("--seed"), QStringLiteral("1")};
        QTest::newRow("no such template") << QStringList {QStringLiteral("mfa-rage"), QStringLiteral("--seed"), QStringLiteral("1")};
        QTest::newRow("no number") << QStringList {QStringLiteral("mfa-age"), QStringLiteral("--seed"), QStringLiteral("x")};
        QTest::newRow("a negative one") << QStringList {QStringLiteral("mfa-age"), QStringLiteral("--seed=-1")};
        QTest::newRow("none at all") << QStringList {QStringLiteral("mfa-age"), QStringLiteral("--seed=1"), QStringLiteral("--count"),
                                                     QStringLiteral("0")};
        QTest::newRow("too many") << QStringList {QStringLiteral("mfa-age"), QStringLiteral("--seed=1"), QStringLiteral("--count"),
                                                  QStringLiteral("101")};
        QTest::newRow("seeds beyond the last") << QStringList {QStringLiteral("mfa-age"), QStringLiteral("--seed=18446744073709551615"),
                                                               QStringLiteral("--count=2")};
    }

    void whatCannotBeGeneratedIsSaid()
    {
        QFETCH(QStringList, arguments);
        const Run run = trustwalk(QStringList {QStringLiteral("bank"), QStringLiteral("generate")} + arguments);
        QCOMPARE(run.status, 2);
        QVERIFY(!run.error.isEmpty() && run.out.isEmpty());
    }

    void aDiffShowsWhereTwoRunsPart()
    {
        const Run run
            = trustwalk({QStringLiteral("diff"), QStringLiteral("AssumeRole"), QStringLiteral("--break"), QStringLiteral("no-trust-link"),
                         QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--data"), m_data.path()});
        QCOMPARE(run.status, 1);
        bool parts = false;
        for (const QString &line : run.out.split(u'\n'))
            parts = parts || (line.contains(u'\u2260') && line.contains(QStringLiteral("3.3")));
        QVERIFY2(parts, qPrintable(run.out));
    }

    void evaluateAnswersEveryLineInOrderAndSkipsTheBad()
    {
        const QByteArray good
            = R"({"id":"a","principal":"arn:aws:iam::111122223333:user/Ada","action":"s3:GetObject",)"
              R"("resource":"arn:aws:s3:::b/k","resourceAccount":"111122223333","context":{},)"
              R"("identityPolicies":[{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"S3:get*","Resource":"*"}}]})";
        const Run run = trustwalk({QStringLiteral("evaluate")}, good + "\n{\"id\":\"b\",\"principal\":7}\n" + good + "\n");
        const QStringList lines = run.out.trimmed().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(json(lines[0]).object().value(QStringLiteral("decision")).toString(), QStringLiteral("Allowed"));
        QCOMPARE(json(lines[0]).object().value(QStringLiteral("by")).toString(), QStringLiteral("identity"));
        QCOMPARE(json(lines[1]).object().value(QStringLiteral("id")).toString(), QStringLiteral("b"));
        QVERIFY(json(lines[1]).object().contains(QStringLiteral("error")));
        QCOMPARE(lines[2], lines[0]);
    }

    void aPolicyThatAwsWouldNotSaveIsRefusedWithItsPlace()
    {
        QFile file(m_data.filePath(QStringLiteral("policy.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "{\n \"Version\": \"2012-10-17\",\n \"Statement\": [{\"Effect\": \"Alow\", \"Action\": \"*\", \"Resource\": \"*\"}]\n}\n");
        file.close();
        const Run run = trustwalk(
            {QStringLiteral("policy"), QStringLiteral("check"), file.fileName(), QStringLiteral("--lang"), QStringLiteral("en")});
        QCOMPARE(run.status, 1);
        const QString said = run.out + run.error;
        QVERIFY2(said.contains(QStringLiteral("Alow")) && said.contains(QStringLiteral("Effect")), qPrintable(said));
    }

    void theBankIsVerifiedForAScript()
    {
        const Run run = trustwalk(
            {QStringLiteral("bank"), QStringLiteral("verify"), QStringLiteral("--json"), QStringLiteral("--data"), m_data.path()});
        QCOMPARE(run.status, 0);
        const QJsonObject all = json(run.out).object();
        QVERIFY(all.value(QStringLiteral("questions")).toInt() >= 120);
        QCOMPARE(all.value(QStringLiteral("failed")).toInt(-1), 0);
        QVERIFY(all.value(QStringLiteral("proven")).toInt() * 5 >= all.value(QStringLiteral("questions")).toInt() * 4);
        QCOMPARE(all.value(QStringLiteral("rows")).toArray().size(), all.value(QStringLiteral("questions")).toInt());
    }

    void aWrongKeyIsFound()
    {
        QFile bank(QStringLiteral(SOURCE_ROOT "/quizzes/ec2-permission.json"));
        QVERIFY(bank.open(QIODevice::ReadOnly));
        QByteArray text = bank.readAll();
        const qsizetype answer = text.indexOf("\"answer\"");
        QVERIFY(answer > 0);
        text.replace(text.indexOf("\"c\"", answer), 3, "\"b\"");
        QFile altered(m_data.filePath(QStringLiteral("altered.json")));
        QVERIFY(altered.open(QIODevice::WriteOnly));
        altered.write(text);
        altered.close();
        const Run run
            = trustwalk({QStringLiteral("bank"), QStringLiteral("verify"), altered.fileName(), QStringLiteral("--data"), m_data.path()});
        QCOMPARE(run.status, 1);
    }

    void theBankLeavesAndComesBack()
    {
        const QString bank = QStringLiteral(SOURCE_ROOT "/quizzes/mfa.json"), gift = m_data.filePath(QStringLiteral("mfa.gift"));
        const QStringList data {QStringLiteral("--data"), m_data.path()};
        const Run leaving
            = trustwalk(QStringList {QStringLiteral("bank"), QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("gift"),
                                     QStringLiteral("--lang"), QStringLiteral("both"), QStringLiteral("-o"), gift, bank}
                        + data);
        QVERIFY2(leaving.status == 0, qPrintable(leaving.error));
        QVERIFY2(leaving.out.contains(QStringLiteral("mfa-en.gift")) && leaving.out.contains(QStringLiteral("mfa-ja.gift")),
                 qPrintable(leaving.out));
        const QString out = m_data.filePath(QStringLiteral("back.json"));
        const Run coming = trustwalk(QStringList {QStringLiteral("bank"), QStringLiteral("import"),
                                                  m_data.filePath(QStringLiteral("mfa-ja.gift")), QStringLiteral("-o"), out}
                                     + data);
        QVERIFY2(coming.status == 0, qPrintable(coming.error));
        const Run verified
            = trustwalk(QStringList {QStringLiteral("bank"), QStringLiteral("verify"), QStringLiteral("--json"), out} + data);
        QCOMPARE(verified.status, 0);
        const QJsonObject all = json(verified.out).object();
        QVERIFY(all.value(QStringLiteral("notProven")).toInt() > 2);
        QCOMPARE(all.value(QStringLiteral("notProven")), all.value(QStringLiteral("questions")));
        QCOMPARE(all.value(QStringLiteral("rows"))[0][QStringLiteral("seal")].toString(), QStringLiteral("not proven"));
    }

    void whatCannotBeTakenMakesTheStatus()
    {
        QFile gift(m_data.filePath(QStringLiteral("some.gift")));
        QVERIFY(gift.open(QIODevice::WriteOnly));
        gift.write("Who?{=a ~b}\n\nEssay.{}\n");
        gift.close();
        const QString out = m_data.filePath(QStringLiteral("some.json"));
        const Run some = trustwalk({QStringLiteral("bank"), QStringLiteral("import"), gift.fileName(), QStringLiteral("-o"), out,
                                    QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--data"), m_data.path()});
        QCOMPARE(some.status, 2);
        QVERIFY2(some.error.contains(QStringLiteral("some.gift")) && some.error.contains(QStringLiteral("line 3"), Qt::CaseInsensitive),
                 qPrintable(some.error));
        QVERIFY(QFile::exists(out)); // the rest was taken
        const QString own = QStringLiteral(SOURCE_ROOT "/quizzes/mfa.json");
        const Run twice = trustwalk({QStringLiteral("bank"), QStringLiteral("import"), own, QStringLiteral("-o"),
                                     m_data.filePath(QStringLiteral("twice.json")), QStringLiteral("--data"), m_data.path()});
        QCOMPARE(twice.status, 2); // its questions are in the bank already
        QVERIFY(!QFile::exists(m_data.filePath(QStringLiteral("twice.json"))));
    }

    void banksHaveFormatsOfTheirOwn()
    {
        const QString bank = QStringLiteral(SOURCE_ROOT "/quizzes/mfa.json"), out = m_data.filePath(QStringLiteral("x.gift"));
        const auto refused = [&](const QStringList &words) { return trustwalk(words).status == 2; };
        QVERIFY(refused({QStringLiteral("bank"), QStringLiteral("export"), QStringLiteral("-o"), out, bank})); // no format
        QVERIFY(refused({QStringLiteral("bank"), QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("docx"),
                         QStringLiteral("-o"), out, bank}));
        QVERIFY(refused(
            {QStringLiteral("bank"), QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("gift"), bank})); // no file
        QVERIFY(refused({QStringLiteral("bank"), QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("gift"),
                         QStringLiteral("--key"), QStringLiteral("-o"), out, bank}));
        QVERIFY(refused({QStringLiteral("bank"), QStringLiteral("import"), bank}));
        QVERIFY(refused({QStringLiteral("trace"), QStringLiteral("AssumeRole"), QStringLiteral("--format"), QStringLiteral("gift")}));
        QVERIFY(!QFile::exists(out));
    }

    void anUnknownOptionSaysSo()
    {
        const Run run = trustwalk({QStringLiteral("--fly")});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.error.contains(QStringLiteral("--fly")), qPrintable(run.error));
    }

private:
    QTemporaryDir m_data; ///< one ring of keys for all runs
};

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"
