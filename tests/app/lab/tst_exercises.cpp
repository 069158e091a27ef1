#include "app/lab/exercise_book.h"
#include "app/lab/shell_words.h"
#include "app/world/world_store.h"
#include "core/saml/response.h"
#include "core/world/queries.h"
#include "tests/app/lab/lab_client.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <functional>

using namespace trustwalk;
using test::LabClient;
using test::roleArn;

namespace {

std::string percentEncode(std::string_view value)
{
    Form form;
    form.set("x", value);
    return form.encoded().substr(2);
}

/// A pupil with one exercise: asks the lab, and the book sees what came.
struct Pupil {
    lab::ExerciseBook &book;
    const exercise::Exercise &exercise;
    std::unique_ptr<lab::Lab> lab;
    crypto::KeyRing keys;
    LabClient client {*lab};

    void see()
    {
        for (const lab::Received &received : lab->take())
            (void)book.see(*received.trace, received.world->id);
    }
    void become(std::string_view user) { client.become(user); }
    void ask(std::string_view service, const std::string &form)
    {
        client.ask(service, form);
        see();
    }
    void sts(const std::string &form) { ask("sts", form); }
    void take(const std::string &role, const std::string &more = {})
    {
        sts("Action=AssumeRole&RoleSessionName=demo&RoleArn=" + role + more);
    }
    void be(const std::string &role, const std::string &more = {})
    {
        take(role, more);
        client.beIssued();
    }
    void put(const std::string &path)
    {
        client.s3("PUT", path, "hello\n");
        see();
    }
    void get(const std::string &path)
    {
        client.s3("GET", path);
        see();
    }
    [[nodiscard]] std::string token() const { return std::get<std::string>(lab::tokenOf(*lab->world().world(), keys, "IdpA", "PersonB")); }
    [[nodiscard]] std::string assertion(std::string_view role) const
    {
        return std::get<std::string>(lab::assertionOf(*lab->world().world(), keys, "IdpB", "PersonC", role));
    }
    [[nodiscard]] std::string mfaCode() const
    {
        const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        return world::mfaCode(lab->world().world()->userNamed("UserA").user->mfaDevices.front(), now);
    }
    void withToken(const std::string &token)
    {
        client.beNobody();
        sts("Action=AssumeRoleWithWebIdentity&RoleSessionName=PersonB&RoleArn=" + roleArn("RoleB") + "&WebIdentityToken=" + token);
    }
    void withAssertion(std::string_view role)
    {
        client.beNobody();
        sts("Action=AssumeRoleWithSAML&RoleArn=" + roleArn(role)
            + "&PrincipalArn=arn:aws:iam::123456789012:saml-provider/IdpB&SAMLAssertion=" + percentEncode(assertion(role)));
    }
};

const std::string whoAmI = "Action=GetCallerIdentity", describe = "Action=DescribeInstances", listRoles = "Action=ListRoles";
const std::string readOnly
    = "&Policy="
      + percentEncode(
          R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:ListBucket"],"Resource":"*"}]})");
const std::string mendedTrust = percentEncode(
    R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/UserB"},"Action":"sts:AssumeRole"}]})");
const std::string monitor = "arn:aws:iam::444455556666:role/MonitorAccess";

void mend(Pupil &pupil)
{
    pupil.become("Administrator");
    pupil.ask("iam", "Action=UpdateAssumeRolePolicy&RoleName=RoleB&PolicyDocument=" + mendedTrust);
}

struct Solution {
    const char *exercise;
    std::function<void(Pupil &)> solve;
};

const Solution solutions[] = {
    {"who-am-i",
     [](Pupil &p) {
         for (const char *user : {"UserA", "UserB"}) {
             p.become(user);
             p.sts(whoAmI);
         }
     }},
    {"take-on-a-role",
     [](Pupil &p) {
         p.become("UserA");
         p.put("/reports/note.txt");
         p.be(roleArn("RoleB"));
         p.put("/reports/note.txt");
     }},
    {"mend-the-trust",
     [](Pupil &p) {
         p.become("UserB");
         p.take(roleArn("RoleB"));
         mend(p);
         p.become("UserB");
         p.take(roleArn("RoleB"));
     }},
    {"mfa-session",
     [](Pupil &p) {
         p.become("UserA");
         p.sts("Action=GetSessionToken");
         p.client.beIssued();
         p.ask("iam", listRoles);
         p.become("UserA");
         p.sts("Action=GetSessionToken&SerialNumber=arn:aws:iam::123456789012:mfa/UserA&TokenCode=" + p.mfaCode());
         p.client.beIssued();
         p.ask("iam", listRoles);
     }},
    {"narrow",
     [](Pupil &p) {
         p.become("UserA");
         p.be(roleArn("RoleB"), readOnly);
         p.get("/reports/2026-11.csv");
         p.put("/reports/note.txt");
     }},
    {"lifetime",
     [](Pupil &p) {
         p.become("UserA");
         p.take(roleArn("RoleB"), "&DurationSeconds=43200");
         p.take(roleArn("RoleB"), "&DurationSeconds=900");
     }},
    {"chain",
     [](Pupil &p) {
         p.become("Pipeline");
         p.be(roleArn("Build"));
         p.take(roleArn("Release"), "&DurationSeconds=7200");
         p.be(roleArn("Release"));
         p.put("/releases/version.txt");
     }},
    {"web-identity",
     [](Pupil &p) {
         p.withToken(p.token());
         p.client.beIssued();
         p.ask("ec2", describe);
     }},
    {"saml",
     [](Pupil &p) {
         p.withAssertion("RoleA");
         p.client.beIssued();
         p.get("/");
         p.put("/reports/note.txt");
     }},
    {"read-the-error",
     [](Pupil &p) {
         p.become("UserA");
         p.client.setRegion("eu-west-1");
         p.sts(whoAmI);
         p.become("UserA");
         p.client.setKeyId("AKIAI00000000EXAMPLE");
         p.sts(whoAmI);
         p.become("UserA");
         p.client.setClock(std::chrono::minutes(-20));
         p.sts(whoAmI);
         p.client.setClock(Seconds(0));
         p.client.setSecret("wrong");
         p.sts(whoAmI);
     }},
    {"external-id",
     [](Pupil &p) {
         p.become("Collector");
         p.take(monitor);
         p.be(monitor, "&ExternalId=vendor-customer-7");
         p.ask("ec2", describe);
     }},
    {"source-identity",
     [](Pupil &p) {
         p.become("Alice");
         p.take(roleArn("Administrator"), "&SourceIdentity=Bob");
         p.be(roleArn("Administrator"), "&SourceIdentity=Alice");
         p.ask("ec2", describe);
     }},
};

/// What looks like a requirement and is none: the requirement must stay open.
struct NearMiss {
    const char *name, *exercise, *requirement;
    std::function<void(Pupil &)> ask;
};

const NearMiss nearMisses[] = {
    {"a session of UserA is not its key", "who-am-i", "a",
     [](Pupil &p) {
         p.become("UserA");
         p.sts("Action=GetSessionToken");
         p.client.beIssued();
         p.sts(whoAmI);
     }},
    {"a wrong secret is nobody", "who-am-i", "a",
     [](Pupil &p) {
         p.become("UserA");
         p.client.setSecret("wrong");
         p.sts(whoAmI);
     }},
    {"RoleB's session from before the exercise built on it", "take-on-a-role", "use",
     [](Pupil &p) {
         p.become("UserA");
         p.be(roleArn("RoleB"));
         p.book.startOver(1);
         p.put("/reports/note.txt");
     }},
    {"Administrator's own key puts it", "take-on-a-role", "use",
     [](Pupil &p) {
         p.become("Administrator");
         p.put("/reports/note.txt");
     }},
    {"RoleA is another role", "take-on-a-role", "role",
     [](Pupil &p) {
         p.become("UserA");
         p.take(roleArn("RoleA"));
     }},
    {"a role that is not there is not refused by trust", "mend-the-trust", "refused",
     [](Pupil &p) {
         p.become("UserB");
         p.take(roleArn("RoleC"));
     }},
    {"UserB may not mend it itself", "mend-the-trust", "mended",
     [](Pupil &p) {
         p.become("UserB");
         p.take(roleArn("RoleB"));
         p.ask("iam", "Action=UpdateAssumeRolePolicy&RoleName=RoleB&PolicyDocument=" + mendedTrust);
     }},
    {"mended before anything was refused", "mend-the-trust", "mended", [](Pupil &p) { mend(p); }},
    {"a session without a code", "mfa-session", "mfa",
     [](Pupil &p) {
         p.become("UserA");
         p.sts("Action=GetSessionToken");
     }},
    {"a wrong code", "mfa-session", "mfa",
     [](Pupil &p) {
         p.become("UserA");
         p.sts("Action=GetSessionToken&SerialNumber=arn:aws:iam::123456789012:mfa/UserA&TokenCode=000000");
     }},
    {"the long-term key lists roles", "mfa-session", "use",
     [](Pupil &p) {
         p.become("UserA");
         p.ask("iam", listRoles);
     }},
    {"without a session policy", "narrow", "role",
     [](Pupil &p) {
         p.become("UserA");
         p.take(roleArn("RoleB"));
     }},
    {"UserA's own policies refuse", "narrow", "write",
     [](Pupil &p) {
         p.become("UserA");
         p.be(roleArn("RoleB"), readOnly);
         p.become("UserA");
         p.put("/reports/note.txt");
     }},
    {"an hour is not 15 minutes", "lifetime", "short",
     [](Pupil &p) {
         p.become("UserA");
         p.take(roleArn("RoleB"));
     }},
    {"a lifetime that no call takes stops before the role", "lifetime", "long",
     [](Pupil &p) {
         p.become("UserA");
         p.take(roleArn("RoleB"), "&DurationSeconds=43201");
     }},
    {"Pipeline itself is refused Release", "chain", "too-long",
     [](Pupil &p) {
         p.become("Pipeline");
         p.be(roleArn("Build"));
         p.become("Pipeline");
         p.take(roleArn("Release"), "&DurationSeconds=7200");
     }},
    {"a token changed on its way", "web-identity", "role",
     [](Pupil &p) {
         std::string token = p.token();
         token.back() = token.back() == 'A' ? 'B' : 'A';
         token[token.size() - 20] = token[token.size() - 20] == 'A' ? 'B' : 'A';
         p.withToken(token);
     }},
    {"an assertion for another role", "saml", "role", [](Pupil &p) { p.withAssertion("RoleB"); }},
    {"a changed request is no wrong Region", "read-the-error", "region",
     [](Pupil &p) {
         p.become("UserA");
         p.client.setSecret("wrong");
         p.sts(whoAmI);
     }},
    {"ten minutes are within the window", "read-the-error", "clock",
     [](Pupil &p) {
         p.become("UserA");
         p.client.setClock(std::chrono::minutes(-10));
         p.sts(whoAmI);
     }},
    {"another customer's external ID", "external-id", "with-id",
     [](Pupil &p) {
         p.become("Collector");
         p.take(monitor, "&ExternalId=vendor-customer-8");
     }},
    {"no source identity at all is not another's", "source-identity", "own",
     [](Pupil &p) {
         p.become("Alice");
         p.take(roleArn("Administrator"));
     }},
};

} // namespace

/// Every exercise can be done by what it names, with real signatures; what only looks like it does not count.
class TestExercises final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { saml::initialise(); }
    void everyExerciseCanBeDone_data();
    void everyExerciseCanBeDone();
    void whatOnlyLooksLikeItDoesNotCount_data();
    void whatOnlyLooksLikeItDoesNotCount();
    void nothingCountsInAnotherWorld();

private:
    std::unique_ptr<Pupil> pupilOf(lab::ExerciseBook &book, std::size_t index);
    static std::size_t indexOf(const lab::ExerciseBook &book, const QString &id);
    QTemporaryDir m_folder; ///< of keys
};

std::size_t TestExercises::indexOf(const lab::ExerciseBook &book, const QString &id)
{
    for (std::size_t i = 0; i < book.exercises().size(); ++i)
        if (book.exercises()[i].id == id.toStdString())
            return i;
    qFatal("no exercise %s", qPrintable(id));
}

std::unique_ptr<Pupil> TestExercises::pupilOf(lab::ExerciseBook &book, std::size_t index)
{
    auto lab = test::labOf(QString::fromStdString(book.exercises()[index].world), m_folder.path());
    crypto::KeyRing keys = world_store::keyRing(*lab->world().world(), m_folder.path());
    return std::unique_ptr<Pupil>(new Pupil {book, book.exercises()[index], std::move(lab), std::move(keys)});
}

void TestExercises::everyExerciseCanBeDone_data()
{
    QTest::addColumn<QString>("id");
    const lab::ExerciseBook book;
    for (const exercise::Exercise &exercise : book.exercises())
        QTest::newRow(exercise.id.c_str()) << QString::fromStdString(exercise.id);
}

void TestExercises::everyExerciseCanBeDone()
{
    QFETCH(QString, id);
    lab::ExerciseBook book;
    const std::size_t index = indexOf(book, id);
    const auto solution = std::find_if(std::begin(solutions), std::end(solutions),
                                       [&](const Solution &each) { return id == QLatin1String(each.exercise); });
    QVERIFY2(solution != std::end(solutions), "an exercise that no test does");
    const auto pupil = pupilOf(book, index);
    solution->solve(*pupil);
    for (const exercise::Requirement &requirement : book.exercises()[index].requirements)
        QVERIFY2(book.progress(index).met.contains(requirement.id), requirement.id.c_str());
    QVERIFY(book.isDone(index));
    book.startOver(index);
    QVERIFY(!book.isDone(index));
}

void TestExercises::whatOnlyLooksLikeItDoesNotCount_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < std::size(nearMisses); ++i)
        QTest::addRow("%s: %s", nearMisses[i].exercise, nearMisses[i].name) << static_cast<int>(i);
}

void TestExercises::whatOnlyLooksLikeItDoesNotCount()
{
    QFETCH(int, row);
    const NearMiss &miss = nearMisses[row];
    lab::ExerciseBook book;
    const std::size_t index = indexOf(book, QLatin1String(miss.exercise));
    const auto pupil = pupilOf(book, index);
    miss.ask(*pupil);
    QVERIFY(pupil->client.response().status != 0);
    QVERIFY2(!book.progress(index).met.contains(miss.requirement), pupil->client.response().body.c_str());
    // It is a requirement that can be met: else this would show nothing.
    const auto &requirements = book.exercises()[index].requirements;
    QVERIFY(std::any_of(requirements.begin(), requirements.end(), [&](const auto &each) { return each.id == miss.requirement; }));
}

void TestExercises::nothingCountsInAnotherWorld()
{
    lab::ExerciseBook book;
    auto lab = test::labOf(QStringLiteral("article"), m_folder.path());
    LabClient client(*lab);
    client.become("UserA");
    QCOMPARE(client.sts(whoAmI), 200);
    for (const lab::Received &received : lab->take())
        QVERIFY(!book.see(*received.trace, received.world->id));
}

QTEST_GUILESS_MAIN(TestExercises)
#include "tst_exercises.moc"
