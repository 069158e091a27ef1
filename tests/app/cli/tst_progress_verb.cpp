#include "app/cli/cli.h"
#include "tests/app/progress/progress_support.h"

using namespace trustwalk;
using namespace trustwalk::test;

/// The progress without a window: what a learner needs when the window is the trouble.
class TestProgressVerb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = memoryFolder();
        m_data = m_folder->filePath(QStringLiteral("data"));
        m_json = m_folder->filePath(QStringLiteral("history.json"));
    }

    void aHistoryIsCarriedToAnotherFolder()
    {
        QVERIFY(answerAll(*writableIn(m_data), 0, 30));
        QCOMPARE(run({QStringLiteral("export"), m_json}), int(cli::Done));
        const QString other = m_folder->filePath(QStringLiteral("other"));
        QCOMPARE(run({QStringLiteral("import"), m_json}, other), int(cli::Done));
        QVERIFY(everythingIn(*writableIn(other)) == everythingIn(*writableIn(m_data)));
        QCOMPARE(run({QStringLiteral("check")}, other), int(cli::Done));
    }

    void aBackupIsRestored()
    {
        QString backup;
        {
            const auto store = writableIn(m_data);
            QVERIFY(answerAll(*store, 0, 5));
            backup = store->backUp(start)->file;
            QVERIFY(answerAll(*store, 5, 9));
        }
        QCOMPARE(run({QStringLiteral("backups")}), int(cli::Done));
        QCOMPARE(run({QStringLiteral("restore"), backup}), int(cli::Done));
        QCOMPARE(writableIn(m_data)->log()->size(), std::size_t(5));
    }

    void whatIsWrongIsBadInputAndChangesNothing()
    {
        QVERIFY(answerAll(*writableIn(m_data), 0, 5));
        const Everything before = everythingIn(*writableIn(m_data));
        QVERIFY(writeBytes(m_json, "{}"));
        for (const QStringList &words : {QStringList {},
                                         {QStringLiteral("check"), QStringLiteral("twice")},
                                         {QStringLiteral("export")},
                                         {QStringLiteral("import"), m_json},
                                         {QStringLiteral("restore"), m_json},
                                         {QStringLiteral("import"), m_folder->filePath(QStringLiteral("none"))},
                                         {QStringLiteral("export"), m_folder->filePath(QStringLiteral("no/folder.json"))}})
            QCOMPARE(run(words), int(cli::BadInput));
        QVERIFY(everythingIn(*writableIn(m_data)) == before);
    }

    void beforeAWriterItReadsAndWritesNothing()
    {
        const auto store = writableIn(m_data);
        QVERIFY(answerAll(*store, 0, 5));
        QCOMPARE(run({QStringLiteral("check")}), int(cli::Done));
        QCOMPARE(run({QStringLiteral("export"), m_json}), int(cli::Done));
        QVERIFY(answerAll(*store, 5, 6));
        QCOMPARE(run({QStringLiteral("import"), m_json}), int(cli::BadInput));
        QCOMPARE(run({QStringLiteral("restore"), m_json}), int(cli::BadInput));
        QCOMPARE(store->log()->size(), std::size_t(6));
    }

    void aDamagedFileIsSaid()
    {
        QVERIFY(answerAll(*writableIn(m_data), 0, 5));
        QVERIFY(writeBytes(QDir(m_data).filePath(QStringLiteral("progress.sqlite")), "something else"));
        QCOMPARE(run({QStringLiteral("check")}), int(cli::BadInput));
    }

private:
    int run(QStringList words, const QString &data = {})
    {
        const cli::Verb *verb = cli::verbOf({QStringLiteral("progress")});
        words << QStringLiteral("--data") << (data.isEmpty() ? m_data : data) << QStringLiteral("--lang") << QStringLiteral("en");
        return verb != nullptr ? verb->run(words) : -1;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data, m_json;
};

QTEST_GUILESS_MAIN(TestProgressVerb)
#include "tst_progress_verb.moc"
