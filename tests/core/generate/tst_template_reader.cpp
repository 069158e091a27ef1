#include "core/generate/random.h"
#include "core/saml/response.h"
#include "tests/core/generate/templates.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using test::replaced;
using test::smallTemplate;
using Code = ParseError::Code;

namespace {

struct Broken {
    const char *what, *from, *to, *path;
    Code code;
};

const std::vector<Broken> broken {
    {"another format", R"("trustwalk-template")", R"("trustwalk-quiz")", "$.format", Code::BadValue},
    {"a later version", R"("formatVersion": 1)", R"("formatVersion": 2)", "$.formatVersion", Code::NewerVersion},
    {"an unknown member", R"("rev": 1,)", R"("rev": 1, "surprise": 1,)", "$.surprise", Code::UnknownKey},
    {"an unknown kind", R"("kind": "predict")", R"("kind": "order")", "$.kind", Code::BadValue},
    {"an unknown topic", R"("topic": "trust-policy")", R"("topic": "gardening")", "$.topic", Code::BadValue},
    {"an unknown call", R"(["AssumeRole"])", R"(["AssumeRoles"])", "$.calls", Code::BadValue},
    {"a source elsewhere", "https://docs.aws.amazon.com/IAM", "https://example.com/IAM", "$.sources[0].url", Code::BadValue},
    {"a slot of a draw that is not there", "`UserA` calls for `{role.name}`", "`UserA` calls for `{rolle.name}`", "$.stem[0].en",
     Code::NotFound},
    {"a slot that one alternative lacks", R"({"id": "b", "slots": {"name": "RoleB"}})", R"({"id": "b", "slots": {"arn": "RoleB"}})",
     "$.draws[1].from[1].slots.fact", Code::NotFound},
    {"a slot in the walk that nothing fills", R"("role": "{role.name}")", R"("role": "{role.title}")", "$.walk.role", Code::NotFound},
    {"a slot that fills itself", R"("name": "RoleA")", R"("name": "{role.name}")", "$.draws[0].from[0].slots.name", Code::TooDeep},
    {"an alternative twice", R"({"id": "long")", R"({"id": "fine")", "$.draws[1].from[1].id", Code::Conflict},
    {"a draw twice", R"({"name": "case")", R"({"name": "role")", "$.draws[1].name", Code::Conflict},
    {"a draw of the generator's own name", R"({"name": "case")", R"({"name": "run")", "$.draws[1].name", Code::Conflict},
    {"a condition on what comes later", R"({"id": "a", "slots")", R"({"id": "a", "after": {"case": ["fine"]}, "slots")", "$.draws[0].from",
     Code::NotFound},
    {"a shared list that is not there", R"("from": [{"id": "a", "slots": {"name": "RoleA"}}, {"id": "b", "slots": {"name": "RoleB"}}])",
     R"("of": "nobody")", "$.draws[0].of", Code::NotFound},
    {"a text in one language", R"("explain": [{"en": "So it is.", "ja": "そうなります。"}])", R"("explain": [{"en": "So it is."}])",
     "$.explain[0].ja", Code::MissingKey},
    {"a tag in a text", R"("en": "A minute.")", R"("en": "<b>A minute.</b>")", "$.draws[1].from[2].slots.fact.en", Code::BadValue},
    {"a verdict on a check that is none", R"("verdicts": {"*")", R"("verdicts": {"TrustPolicySmiles")", "$.verdicts.TrustPolicySmiles",
     Code::BadValue},
    {"too few choices", R"("rev": 1,)", R"("rev": 1, "choices": 2,)", "$.choices", Code::BadValue},
    {"a setup that is no list", R"("walk": {"call")", R"("setup": {}, "walk": {"call")", "$.setup", Code::WrongType},
    {"no walk", R"("walk": {"call": "AssumeRole", "caller": "UserA", "role": "{role.name}", "action": "sts:GetCallerIdentity"},)", "",
     "$.walk", Code::MissingKey},
};

} // namespace

/// Templates are read as strictly as questions; and the numbers that a seed gives.
class TestTemplateReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyShippedTemplateIsRead();
    void whatIsAtFaultIsNamedWithItsPlace_data();
    void whatIsAtFaultIsNamedWithItsPlace();
    void whatIsOnlySeenInPlayIsNamedWithItsTemplate_data();
    void whatIsOnlySeenInPlayIsNamedWithItsTemplate();
    void hostileTextsAreRefused();
    void aTemplateMayBeLargeButNotTooLarge();
    void aSeedGivesTheSameNumbersEverywhere();
    void everyNumberIsAsLikely();
    void seedsAndTemplatesAreKeptApart();

private:
    generate::Words m_words;
    test::Stands m_stands;
};

void TestTemplateReader::initTestCase()
{
    saml::initialise();
    m_words = test::sharedWords();
}

void TestTemplateReader::everyShippedTemplateIsRead()
{
    const std::vector<std::string> ids = test::templateIds();
    QVERIFY(ids.size() >= 20);
    for (const std::string &id : ids) {
        const auto read = generate::readTemplate(test::templateText(id), m_words);
        QVERIFY2(read.has_value(), read ? "" : (id + ": " + read.error().path + " " + read.error().found).c_str());
        QCOMPARE(read->head.id, id);
    }
}

void TestTemplateReader::whatIsAtFaultIsNamedWithItsPlace_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < broken.size(); ++i)
        QTest::newRow(broken[i].what) << static_cast<int>(i);
}

void TestTemplateReader::whatIsAtFaultIsNamedWithItsPlace()
{
    QFETCH(int, index);
    const Broken &each = broken[static_cast<std::size_t>(index)];
    QVERIFY(generate::readTemplate(smallTemplate, m_words).has_value());
    const auto read = generate::readTemplate(replaced(smallTemplate, each.from, each.to), m_words);
    QVERIFY2(!read, each.what);
    QCOMPARE(read.error().path, std::string(each.path));
    QVERIFY2(read.error().code == each.code, read.error().found.c_str());
}

void TestTemplateReader::whatIsOnlySeenInPlayIsNamedWithItsTemplate_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("path");
    QTest::newRow("a world that is not there") << R"("world": "article")" << R"("world": "nowhere")" << "template small $.world";
    QTest::newRow("a caller that is not there") << R"("caller": "UserA")" << R"("caller": "Nobody")" << "template small $";
    QTest::newRow("a Change that can't be made")
        << R"("walk": {"call")"
        << R"("setup": [{"change": "PrincipalRemoved", "arn": "arn:aws:iam::123456789012:user/Nobody"}], "walk": {"call")"
        << "template small $.setup";
    QTest::newRow("a Change that is none") << R"("walk": {"call")" << R"("setup": [{"change": "Miracle"}], "walk": {"call")"
                                           << "template small $.changes[0].change";
    QTest::newRow("too few verdicts") << R"("DurationSeconds": "60")" << R"("DurationSeconds": "7200")" << "template small $.draws";
}

void TestTemplateReader::whatIsOnlySeenInPlayIsNamedWithItsTemplate()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, path);
    const quiz::Stand stand = m_stands.stand();
    const auto good = generate::readTemplate(smallTemplate, m_words);
    QVERIFY(good && generate::generate(*good, 1, stand));
    const auto read = generate::readTemplate(replaced(smallTemplate, from.toStdString(), to.toStdString()), m_words);
    QVERIFY(read.has_value());
    const auto made = generate::generate(*read, 1, stand);
    QVERIFY(!made);
    QVERIFY2(made.error().path.starts_with(path.toStdString()), made.error().path.c_str());
}

void TestTemplateReader::hostileTextsAreRefused()
{
    const auto meet = [this](const std::string &text) { (void)generate::readTemplate(text, m_words); };
    test::cutAtEveryByte(smallTemplate, [&](const std::string &text) { QVERIFY(!generate::readTemplate(text, m_words)); });
    test::flipEachByte(smallTemplate, meet);
    test::mutate(smallTemplate, 2000, meet);
    QVERIFY(!generate::readTemplate(test::nested("[", "1", "]", 100000), m_words));
    QVERIFY(!generate::readTemplate("", m_words));
    const std::string words = test::templateText("words").substr(0, 4000);
    test::cutAtEveryByte(words, [](const std::string &text) { QVERIFY(!generate::readWords(text)); });
}

void TestTemplateReader::aTemplateMayBeLargeButNotTooLarge()
{
    const std::string large = smallTemplate + std::string(generate::largestTemplate - smallTemplate.size(), ' ');
    QVERIFY(generate::readTemplate(large, m_words).has_value());
    const auto refused = generate::readTemplate(large + ' ', m_words);
    QVERIFY(!refused && refused.error().code == Code::TooLarge);
}

void TestTemplateReader::aSeedGivesTheSameNumbersEverywhere()
{
    // Known answers: splitmix64 with these constants, computed apart from this code.
    generate::Random random {0, "trust-names-whom", 0};
    QCOMPARE(random.next(), std::uint64_t(6483487363256474482ULL));
    QCOMPARE(random.next(), std::uint64_t(10977881895352671752ULL));
    generate::Random other {18446744073709551615ULL, "small", 3};
    QCOMPARE(other.next(), std::uint64_t(6857024934717461537ULL));
    QCOMPARE(other.below(7), std::size_t(0));
}

void TestTemplateReader::everyNumberIsAsLikely()
{
    generate::Random random {1, "even", 0};
    std::array<int, 7> counts {};
    for (int i = 0; i < 70000; ++i)
        ++counts.at(random.below(counts.size()));
    for (const int count : counts)
        QVERIFY2(count > 9600 && count < 10400, std::to_string(count).c_str());
    std::vector<int> items {1, 2, 3, 4, 5, 6};
    random.shuffle(items);
    std::sort(items.begin(), items.end());
    QCOMPARE(items, (std::vector<int> {1, 2, 3, 4, 5, 6}));
}

void TestTemplateReader::seedsAndTemplatesAreKeptApart()
{
    std::set<std::uint64_t> first;
    for (std::uint64_t seed = 0; seed < 1000; ++seed)
        for (const char *name : {"one", "two"})
            for (std::uint64_t attempt = 0; attempt < 3; ++attempt)
                first.insert(generate::Random {seed, name, attempt}.next());
    QCOMPARE(first.size(), std::size_t(6000));
}

QTEST_GUILESS_MAIN(TestTemplateReader)
#include "tst_template_reader.moc"
