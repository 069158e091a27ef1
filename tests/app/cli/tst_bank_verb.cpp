#include "app/cli/bank_report.h"
#include "app/world/quiz_store.h"
#include "app/world/template_store.h"
#include "tests/core/quiz/kinds.h"
#include "tests/support/show.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace trustwalk;
using test::fileOf;
using test::replaced;

/// The bank without a window: its exit status, lines and JSON; and what stands behind it, files, worlds and keys.
class TestBankVerb final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShippedBankIsDone();
    void aFailedProofIsOne();
    void aFileAtFaultIsTwoAndTheOthersAreVerified();
    void bothLanguagesSayWhatIsWrong();
    void usageIsBadInput();
    void everyBuiltInTemplateIsRead();
    void filesAreReadInTheirOrder();
    void aWorldIsNoPath();
    void keysAreKeptForTheirOwnerAlone();

private:
    QString write(const QString &name, const std::string &text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(text)) < 0)
            qFatal("cannot write");
        return file.fileName();
    }
    cli::BankReport report(const QStringList &files, ui::Language language = ui::Language::English)
    {
        return cli::reportOn(quiz_store::loadBank(files), quiz_store::stand(data()), language);
    }
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    static std::string number(const cli::BankReport &report, std::string_view key) { return report.value.find(key)->text; }
    QTemporaryDir m_folder;
};

void TestBankVerb::theShippedBankIsDone()
{
    const cli::BankReport shipped = report({});
    QCOMPARE(shipped.status, cli::Done);
    QCOMPARE(number(shipped, "failed"), std::string("0"));
    const json::Value *rows = shipped.value.find("rows");
    QCOMPARE(number(shipped, "questions"), std::to_string(rows->items.size()));
    QVERIFY(rows->items.size() >= 120);
    QCOMPARE(shipped.lines.size(), static_cast<qsizetype>(rows->items.size()) + 1);
    for (const json::Value &row : rows->items)
        QVERIFY(row.find("answer")->items.size() + row.find("answer")->members.size() > 0 || row.find("kind")->text == "fix");
}

void TestBankVerb::aFailedProofIsOne()
{
    const QString file = write(QStringLiteral("wrong-key.json"), replaced(fileOf(test::singleQuestion() + "," + test::predictQuestion()),
                                                                          R"("answer": ["a"])", R"("answer": ["d"])"));
    const cli::BankReport failed = report({file});
    QCOMPARE(failed.status, cli::RefusedByAws);
    QCOMPARE(number(failed, "questions"), std::string("2"));
    QCOMPARE(number(failed, "proven"), std::string("1"));
    QCOMPARE(number(failed, "failed"), std::string("1"));
    const json::Value &row = failed.value.find("rows")->items.front();
    QCOMPARE(row.find("seal")->text, std::string("failed"));
    QCOMPARE(row.find("answer")->items.front().text, std::string("d"));
    QCOMPARE(row.find("derived")->items.front().text, std::string("a"));
    QCOMPARE(row.find("faults")->items.front().find("kind")->text, std::string("AnswerDiffers"));
    QVERIFY2(failed.lines[1].contains(QStringLiteral("wrong-key.json:1: The stated answer is d; the engine derives a.")),
             qPrintable(failed.lines[1]));
    QVERIFY2(failed.lines.last().contains(QStringLiteral("failed 1")), qPrintable(failed.lines.last()));
}

void TestBankVerb::aFileAtFaultIsTwoAndTheOthersAreVerified()
{
    const QString good = write(QStringLiteral("good.json"), fileOf(test::matchQuestion()));
    const QString bad = write(QStringLiteral("bad.json"), replaced(fileOf(test::singleQuestion()), R"("rev": 1)", R"("rev": "1")"));
    const cli::BankReport both = report({bad, good, m_folder.filePath(QStringLiteral("none.json"))});
    QCOMPARE(both.status, cli::BadInput);
    QCOMPARE(number(both, "proven"), std::string("1"));
    QCOMPARE(both.refused.size(), 2);
    QVERIFY2(both.refused[0].contains(QStringLiteral("bad.json")) && both.refused[0].contains(QStringLiteral("$.questions[0].rev")),
             qPrintable(both.refused[0]));
    QVERIFY2(both.refused[1].contains(QStringLiteral("none.json")) && !both.refused[1].contains(QStringLiteral("AWS")),
             qPrintable(both.refused[1]));
    const json::Value &refused = both.value.find("refused")->items.front();
    QCOMPARE(refused.find("path")->text, std::string("$.questions[0].rev"));
    QCOMPARE(refused.find("line")->text, std::string("1"));
}

void TestBankVerb::bothLanguagesSayWhatIsWrong()
{
    const QString file = write(QStringLiteral("wrong.json"),
                               replaced(fileOf(test::singleQuestion()), R"("check": "RoleExists")", R"("check": "TrustPolicyAllows")"));
    QVERIFY(report({file}).lines[1].contains(QStringLiteral("TrustPolicyAllows AccessDenied; in fact: RoleExists AccessDenied")));
    const QString japanese = report({file}, ui::Language::Japanese).lines[1];
    QVERIFY2(japanese.contains(QStringLiteral("選択肢 b")) && japanese.contains(QStringLiteral("RoleExists AccessDenied")),
             qPrintable(japanese));
}

void TestBankVerb::usageIsBadInput()
{
    const cli::Verb *verb = cli::verbOf({QStringLiteral("bank")});
    QVERIFY(verb != nullptr && !verb->draws);
    QCOMPARE(verb->run({}), int(cli::BadInput));
    QCOMPARE(verb->run({QStringLiteral("prove")}), int(cli::BadInput));
    QCOMPARE(verb->run({QStringLiteral("verify"), QStringLiteral("--step"), QStringLiteral("3")}), int(cli::BadInput));
    QCOMPARE(verb->run({QStringLiteral("verify"), QStringLiteral("--data"), data(),
                        write(QStringLiteral("one.json"), fileOf(test::matchQuestion()))}),
             int(cli::Done));
}

void TestBankVerb::everyBuiltInTemplateIsRead()
{
    const template_store::Templates &templates = template_store::builtIn();
    QVERIFY(templates.all.size() >= 20);
    QVERIFY2(templates.refused.empty(), templates.refused.empty() ? "" : qPrintable(templates.refused.front().first));
    QVERIFY(templates.find("mfa-age") != nullptr && templates.find("mfa") == nullptr);
}

void TestBankVerb::filesAreReadInTheirOrder()
{
    QStringList names;
    for (int i = 0; i < 40; ++i) {
        const std::string number = std::to_string(i);
        names.append(write(QStringLiteral("%1.json").arg(i),
                           replaced(replaced(fileOf(test::matchQuestion()), R"("id": "examples")", R"("id": "f)" + number + '"'),
                                    R"("id": "match")", R"("id": "q)" + number + '"')));
    }
    const quiz::Bank bank = quiz_store::loadBank(names);
    QCOMPARE(bank.files().size(), std::size_t(40));
    for (std::size_t i = 0; i < 40; ++i)
        QCOMPARE(bank.files()[i].content.id, "f" + std::to_string(i));
}

void TestBankVerb::aWorldIsNoPath()
{
    const quiz::Stand stand = quiz_store::stand(data());
    QVERIFY(stand.world("article") != nullptr);
    QCOMPARE(stand.world("article").get(), stand.world("article").get()); // read once
    for (const char *id :
         {"", "nowhere", "../worlds/article", "article.json", ":/worlds/article.json", SOURCE_ROOT "/resources/worlds/article.json"})
        QVERIFY2(stand.world(id) == nullptr, id);
}

void TestBankVerb::keysAreKeptForTheirOwnerAlone()
{
    const QTemporaryDir folder;
    const quiz::Stand stand = quiz_store::stand(folder.path());
    const auto world = stand.world("article");
    const crypto::KeyRing &keys = stand.keys(*world);
    QCOMPARE(&keys, &stand.keys(*world));
    const QFile file(folder.filePath(QStringLiteral("keys/_quiz.json")));
    QVERIFY(file.exists());
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther)));
    const quiz::Stand later = quiz_store::stand(folder.path());
    QCOMPARE(later.keys(*world).find("IdpA")->key.publicKey().thumbprint(), keys.find("IdpA")->key.publicKey().thumbprint());
    // A provider of the same name with a key of another kind gets a ring of its own.
    world::World other = *world;
    for (world::IdentityProvider &provider : other.providers)
        if (auto *oidc = std::get_if<world::OidcIssuer>(&provider.kind))
            oidc->algorithm = crypto::SignatureAlgorithm::Es256;
    const crypto::KeyRing &elliptic = stand.keys(other);
    QVERIFY(&elliptic != &keys);
    QCOMPARE(static_cast<int>(elliptic.find("IdpA")->key.algorithm()), static_cast<int>(crypto::KeyAlgorithm::EcP256));
    QCOMPARE(static_cast<int>(keys.find("IdpA")->key.algorithm()), static_cast<int>(crypto::KeyAlgorithm::Rsa));
}

QTEST_GUILESS_MAIN(TestBankVerb)
#include "tst_bank_verb.moc"
