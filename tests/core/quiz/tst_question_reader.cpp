#include "core/api/error.h"
#include "core/quiz/text_rules.h"
#include "tests/core/quiz/kinds.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QFile>
#include <QTest>

using namespace trustwalk;
using test::fileOf;
using test::replaced;
using Code = ParseError::Code;

/// Question files: what is read, and that everything else is refused with its place.
class TestQuestionReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsRead();
    void theSchemaIsHeldAgainstTheSameExamples();
    void theSchemaKnowsTheSameWords();
    void membersAreRead();
    void aFaultIsRefusedWithItsPlace_data();
    void aFaultIsRefusedWithItsPlace();
    void aTextIsTextAlone_data();
    void aTextIsTextAlone();
    void marksCutATextIntoPieces();
    void anErrorInAWalkHasItsLine();
    void aFileCutAnywhereIsRefused();
    void aFlippedByteNeverBreaksTheReader();
    void tooDeepAndTooLargeAreRefused();
    void theHeadIsToldBeforeItsQuestions();
};

void TestQuestionReader::everyKindIsRead()
{
    std::string questions;
    for (const std::string &question : test::everyKind())
        questions += (questions.empty() ? "" : ",\n") + question;
    const auto file = quiz::readQuestions(fileOf(questions));
    QVERIFY2(file.has_value(), file ? "" : (file.error().path + " " + file.error().found + " " + file.error().expected).c_str());
    std::string kinds;
    for (const quiz::Question &question : file->questions) {
        kinds += std::string(quiz::kindName(question)) + " ";
        QCOMPARE(quiz::sealOf(question), quiz::Seal::Proven);
    }
    QCOMPARE(kinds, std::string("single multi predict which-step order order match fix "));
}

/// check_schema.py reads every_kind.json: the questions of kinds.h, so that schema and reader are held against the same.
void TestQuestionReader::theSchemaIsHeldAgainstTheSameExamples()
{
    std::string questions;
    for (const std::string &question : test::everyKind())
        questions += (questions.empty() ? "" : ",") + question;
    const auto wanted = json::parse(fileOf(questions));
    QVERIFY(wanted.has_value());
    if (qEnvironmentVariableIsSet("REBASELINE")) {
        QFile out(QStringLiteral(TESTS_DIR "/core/quiz/every_kind.json"));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromStdString(json::print(*wanted, json::Layout::Indented)));
        QSKIP("rebaselined: read the diff");
    }
    const auto kept = test::readSourceFile("tests/core/quiz/every_kind.json");
    QVERIFY(kept.has_value());
    QVERIFY2(json::parse(*kept) == wanted, "run with REBASELINE=1 and read the diff");
}

void TestQuestionReader::theSchemaKnowsTheSameWords()
{
    const auto text = test::readSourceFile("quizzes/quiz.schema.json");
    QVERIFY(text.has_value());
    const auto schema = json::parse(*text);
    QVERIFY(schema.has_value());
    const auto wordsAt = [&](std::initializer_list<std::string_view> path) {
        const json::Value *at = &*schema;
        for (const std::string_view key : path)
            at = at == nullptr ? nullptr : at->find(key);
        std::string all;
        for (const json::Value &word : at == nullptr ? std::vector<json::Value> {} : at->items)
            all += word.text + " ";
        return all;
    };
    std::string topics, exams, pitfalls, checks, codes;
    for (const quiz::Topic topic : quiz::allTopics())
        topics += std::string(quiz::slugOf(topic)) + " ";
    for (const quiz::ExamDomain domain : quiz::allExamDomains())
        exams += std::string(quiz::slugOf(domain)) + " ";
    for (const std::string_view pitfall : quiz::allPitfalls())
        pitfalls += std::string(pitfall) + " ";
    for (int kind = 0; kind <= static_cast<int>(trace::StepKind::ResourceAnswers); ++kind)
        checks += std::string(trace::kindName(static_cast<trace::StepKind>(kind))) + " ";
    for (int code = 0; code <= static_cast<int>(api::ErrorCode::SignInRefused); ++code)
        codes += std::string(api::wireName(static_cast<api::ErrorCode>(code))) + " ";
    QCOMPARE(wordsAt({"$defs", "question", "properties", "topic", "enum"}), topics);
    QCOMPARE(wordsAt({"$defs", "question", "properties", "exams", "items", "enum"}), exams);
    QCOMPARE(wordsAt({"$defs", "question", "properties", "covers", "items", "enum"}), pitfalls);
    QCOMPARE(wordsAt({"$defs", "check", "enum"}), checks);
    QCOMPARE(wordsAt({"$defs", "code", "enum"}), codes);
}

void TestQuestionReader::membersAreRead()
{
    const auto file = quiz::readQuestions(fileOf("\n\n" + test::singleQuestion()));
    QVERIFY(file.has_value());
    const quiz::Question &question = file->questions.front();
    QCOMPARE(file->title.ja, std::string("例"));
    QCOMPARE(question.line, 3);
    QCOMPARE(question.topic, quiz::Topic::TrustPolicy);
    QVERIFY(question.calls == std::vector {api::Operation::AssumeRole});
    QVERIFY(question.exams == std::vector {quiz::ExamDomain::ScsIdentityAndAccessManagement});
    QCOMPARE(question.covers.front(), std::string("role-no-self-trust"));
    QCOMPARE(question.sources.front().title, std::string("IAM User Guide"));
    QCOMPARE(std::get<std::string>(question.world), std::string("article"));
    QCOMPARE(question.walk->role, std::string("RoleB"));
    const auto &choice = std::get<quiz::Choice>(question.kind);
    QCOMPARE(*choice.options[0].outcome->expiresAfter, 3600);
    QCOMPARE(choice.options[1].run.changes.size(), std::size_t(1));
    QVERIFY(std::holds_alternative<quiz::LongTermKey>(choice.options[2].run.plays));
    QVERIFY(std::holds_alternative<quiz::WasAllowed>(choice.options[3].fails->failure));
    QCOMPARE(quiz::findOption(question, "b")->why.ja, std::string("なので。"));
    QCOMPARE(quiz::choiceCount(question), std::size_t(1));
    for (const quiz::Topic topic : quiz::allTopics())
        QCOMPARE(*quiz::topicOf(quiz::slugOf(topic)), topic);
    for (const quiz::ExamDomain domain : quiz::allExamDomains())
        QCOMPARE(*quiz::examDomainOf(quiz::slugOf(domain)), domain);
}

void TestQuestionReader::aFaultIsRefusedWithItsPlace_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<int>("code");
    QTest::addColumn<std::string>("path");
    const auto add
        = [](const char *name, const std::string &question, std::string_view from, std::string_view to, Code code, const char *path) {
              QTest::newRow(name) << replaced(fileOf(question), from, to) << static_cast<int>(code) << std::string(path);
          };
    const std::string single = test::singleQuestion(), multi = test::multiQuestion(), match = test::matchQuestion(),
                      fix = test::fixQuestion();
    // The head.
    add("another format", single, "trustwalk-quiz", "trustwalk-walk", Code::BadValue, "$.format");
    add("a later version", single, R"("formatVersion": 1)", R"("formatVersion": 2)", Code::NewerVersion, "$.formatVersion");
    add("a title in one language", single, R"("en": "Examples", )", "", Code::MissingKey, "$.title.en");
    add("no questions", single, R"("questions": [)", R"("questions": [], "x": [)", Code::BadValue, "$.questions");
    add("an unknown member", single, R"("rev": 1)", R"("rev": 1, "revv": 1)", Code::UnknownKey, "$.questions[0].revv");
    add("a member twice", single, R"("rev": 1)", R"("rev": 1, "rev": 1)", Code::DuplicateKey, "$.questions[0].rev");
    add("an id with a capital", single, R"("id": "single")", R"("id": "Single")", Code::BadValue, "$.questions[0].id");
    add("an unknown kind", single, R"("kind": "single")", R"("kind": "essay")", Code::BadValue, "$.questions[0].kind");
    add("a difficulty of 6", single, R"("difficulty": 2)", R"("difficulty": 6)", Code::BadValue, "$.questions[0].difficulty");
    add("a revision as text", single, R"("rev": 1)", R"("rev": "1")", Code::WrongType, "$.questions[0].rev");
    add("an unknown topic", single, R"("topic": "trust-policy")", R"("topic": "gardening")", Code::BadValue, "$.questions[0].topic");
    add("an unknown call", single, R"(["AssumeRole"])", R"(["AssumeRoles"])", Code::BadValue, "$.questions[0].calls");
    add("a call beyond the five", single, R"(["AssumeRole"])", R"(["GetCallerIdentity"])", Code::BadValue, "$.questions[0].calls");
    add("no exam", single, R"(["SCS-C03/4"])", "[]", Code::Empty, "$.questions[0].exams");
    add("an exam's domain twice", single, R"(["SCS-C03/4"])", R"(["SCS-C03/4", "SCS-C03/4"])", Code::Conflict, "$.questions[0].exams");
    add("an unknown pitfall", single, "role-no-self-trust", "role-trusts-itself", Code::BadValue, "$.questions[0].covers");
    add("no source", single,
        R"({"title": "IAM User Guide", "url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies.html"})", "",
        Code::BadValue, "$.questions[0].sources");
    add("a source elsewhere", single, "https://docs.aws.amazon.com/IAM", "https://docs.aws.amazon.com.example.com/IAM", Code::BadValue,
        "$.questions[0].sources[0].url");
    add("a source with a quote in it", single, "reference_policies.html", "x' onclick='y", Code::BadValue, "$.questions[0].sources[0].url");
    add("a stem in one language", single, R"(, "ja": "どれですか。")", "", Code::MissingKey, "$.questions[0].stem.ja");
    add("an empty stem", single, R"("en": "Which?")", R"("en": " ")", Code::Empty, "$.questions[0].stem.en");
    add("code in one language", single, R"("en": "Which?")", R"("en": "Which `Action`?")", Code::BadValue, "$.questions[0].stem.ja");
    // Options and answers.
    add("an option twice", single, R"({"id": "b")", R"({"id": "a")", Code::Conflict, "$.questions[0].options[1].id");
    add("an option's id of two letters", single, R"({"id": "b")", R"({"id": "bb")", Code::BadValue, "$.questions[0].options[1].id");
    add("two options with one text", single, R"("en": "Way b")", R"("en": "Way a")", Code::Conflict, "$.questions[0].options[1].text");
    add("two options with one Japanese text", single, "方法 b", "方法 a", Code::Conflict, "$.questions[0].options[1].text");
    add("an option without a why", single, R"(, "why": {"en": "Since.", "ja": "なので。"})", "", Code::MissingKey,
        "$.questions[0].options[0].why");
    add("an answer that is no option", single, R"("answer": ["a"])", R"("answer": ["e"])", Code::NotFound, "$.questions[0].answer");
    add("two answers where one is asked", single, R"("answer": ["a"])", R"("answer": ["a", "b"])", Code::BadValue, "$.questions[0].answer");
    add("an answer twice", multi, R"(["a", "d"])", R"(["a", "a"])", Code::NotFound, "$.questions[0].answer");
    add("as many to choose as there are", multi, R"("choose": 2)", R"("choose": 4)", Code::BadValue, "$.questions[0].choose");
    add("no answer", single, R"("answer": ["a"])", R"("covers ": ["a"])", Code::MissingKey, "$.questions[0].answer");
    add("an order with a gap", test::orderQuestion(), R"(["b", "c", "d", "a"])", R"(["b", "c", "d"])", Code::BadValue,
        "$.questions[0].answer");
    add("a pair with no left", match, R"({"1": "b", "2": "a"})", R"({"1": "b", "3": "a"})", Code::MissingKey, "$.questions[0].answer");
    add("a right used twice", match, R"({"1": "b", "2": "a"})", R"({"1": "b", "2": "b"})", Code::NotFound, "$.questions[0].answer");
    add("a pair too many", match, R"({"1": "b", "2": "a"})", R"({"1": "b", "2": "a", "3": "c"})", Code::BadValue, "$.questions[0].answer");
    // What is run.
    add("an unknown check", single, R"("check": "RoleExists")", R"("check": "RoleIsThere")", Code::BadValue,
        "$.questions[0].options[1].fails.check");
    add("an unknown code", single, R"("code": "UnauthorizedOperation")", R"("code": "Forbidden")", Code::BadValue,
        "$.questions[0].options[2].fails.code");
    add("a check without a code", single, R"(, "code": "UnauthorizedOperation")", "", Code::MissingKey,
        "$.questions[0].options[2].fails.code");
    add("two ways to fail", single, R"("fails": {"allowed": true})", R"("fails": {"allowed": true, "expiresAfter": 3600})", Code::Conflict,
        "$.questions[0].options[3].fails.check");
    add("no way to fail", single, R"("fails": {"allowed": true})", R"("fails": {})", Code::MissingKey,
        "$.questions[0].options[3].fails.check");
    add("an outcome that says nothing", single, R"("outcome": {"result": "allowed"}, "fails": {"check": "ActionAuthorized")",
        R"("outcome": {}, "fails": {"check": "ActionAuthorized")", Code::MissingKey, "$.questions[0].options[2].outcome.result");
    add("an allowed outcome with a check", single, R"("expiresAfter": 3600)", R"("check": "RoleExists", "code": "AccessDenied")",
        Code::Conflict, "$.questions[0].options[0].outcome.check");
    add("an option without an outcome", single,
        R"("outcome": {"result": "refused", "check": "TrustPolicyAllows", "code": "AccessDenied"}, "fails": {"allowed": true})",
        R"("walk": null)", Code::MissingKey, "$.questions[0].options");
    add("runs without a world", single, R"("world": "article", )", "", Code::MissingKey, "$.questions[0].world");
    add("an unknown Change", single, "PrincipalRemoved", "PrincipalLost", Code::BadValue, "$.questions[0].options[1].changes[0].change");
    add("an unknown member of a Change", single, R"("change": "PrincipalRemoved")", R"("change": "PrincipalRemoved", "why": 1)",
        Code::UnknownKey, "$.questions[0].options[1].changes[0].why");
    add("an unknown member of a walk", single, R"("caller": "UserA")", R"("caller": "UserA", "colour": "red")", Code::UnknownKey,
        "$.questions[0].walk.colour");
    add("a lesson in a walk", single, R"("caller": "UserA")", R"("caller": "UserA", "lesson": "x")", Code::UnknownKey,
        "$.questions[0].walk.lesson");
    add("a world of its own that is none", single, R"("world": "article")", R"("world": {"format": "trustwalk-world"})", Code::MissingKey,
        "$.questions[0].world.formatVersion");
    add("a prediction without an outcome", test::predictQuestion(), R"(, "outcome": {"result": "allowed", "expiresAfter": 7200})", "",
        Code::MissingKey, "$.questions[0].options[0].outcome");
    add("three steps to choose from", test::whichStepQuestion(),
        R"(,{"id": "d", "check": "ActionAuthorized", "why": {"en": "Since.", "ja": "なので。"}})", "", Code::BadValue,
        "$.questions[0].options");
    add("one step twice", test::whichStepQuestion(), "SignatureMatches", "ActionAuthorized", Code::Conflict, "$.questions[0].options");
    // Fix.
    add("a fix with an answer", fix, R"("edit":)", R"("answer": ["a"], "edit":)", Code::UnknownKey, "$.questions[0].answer");
    add("a fix without a target", fix, R"(, "target": "arn:aws:iam::123456789012:role/RoleB"})", "}", Code::MissingKey,
        "$.questions[0].edit.target");
    add("a fix without attacks", fix, R"("attacks": [)", R"("attacks": [], "x": [)", Code::BadValue, "$.questions[0].attacks");
    add("a grid without actions", fix, R"("actions": ["sts:AssumeRole"])", R"("actions": [])", Code::Empty, "$.questions[0].grid.actions");
    add("a grid with a number as context", fix, R"("198.51.100.7")", "7", Code::WrongType, "$.questions[0].grid.contexts");
    add("a near miss at an attack that isn't there", fix, R"("fails": {"attack": 1})", R"("fails": {"attack": 2})", Code::BadValue,
        "$.questions[0].options[0].fails.attack");
    add("a model that is no policy", fix, R"("model": )", R"("model": 7, "x": )", Code::WrongType, "$.questions[0].model");
}

void TestQuestionReader::aFaultIsRefusedWithItsPlace()
{
    QFETCH(std::string, file);
    QFETCH(int, code);
    QFETCH(std::string, path);
    const auto read = quiz::readQuestions(file);
    QVERIFY(!read);
    const ParseError &error = read.error();
    const std::string words = error.path + " " + error.found + " / " + error.expected;
    QCOMPARE(error.path, path);
    QVERIFY2(static_cast<int>(error.code) == code, words.c_str());
    QVERIFY2(error.line > 0 && error.column > 0, words.c_str());
}

void TestQuestionReader::aTextIsTextAlone_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("allowed");
    const auto add = [](const char *name, const char *text, bool allowed) { QTest::newRow(name) << std::string(text) << allowed; };
    add("code and emphasis", "Is `sts:*` *allowed*?\nYes & no, 3 < 4 > 2.", true);
    add("an audience as code", "The `Audience` is `https://signin.aws.amazon.com/saml`.", true);
    add("words that only look like references", "His profile: a file: /etc. http: is no URL.", true);
    add("a policy as code", R"(`{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::reports/*"}`)", true);
    add("a picture", "See <img src=x>", false);
    add("a picture in capitals", "See <IMG SRC=x>", false);
    add("a link", "<a href='x'>y</a>", false);
    add("a closing tag alone", "x </b>", false);
    add("a script as code", "`<script>`", false);
    add("a comment", "<!-- x -->", false);
    add("a processing instruction", "<?xml", false);
    add("a web page", "See https://example.com.", false);
    add("a web page in capitals", "See HTTPS://example.com.", false);
    add("plain HTTP even as code", "`http://169.254.169.254/latest`", false);
    add("a file", "`file:///etc/passwd`", false);
    add("a share", "`\\\\server\\share`", false);
    add("a script's URL", "javascript:alert(1)", false);
    add("data", "`data:text/html,x`", false);
    add("a resource of the program", "qrc:/icons/x.svg", false);
    add("an open code", "a ` b", false);
    add("a tabulator", "a\tb", false);
    add("an escape", "a\x1b[31mb", false);
    add("a delete", "a\x7f", false);
    add("a C1 control", "a\xc2\x85 b", false);
    add("a turned order", "a\xe2\x80\xae b", false);
    add("an isolated order", "a\xe2\x81\xa6 b", false);
    add("a space of no width", "a\xe2\x80\x8b b", false);
    add("a byte order mark", "a\xef\xbb\xbf b", false);
}

void TestQuestionReader::aTextIsTextAlone()
{
    QFETCH(std::string, text);
    QFETCH(bool, allowed);
    const auto fault = quiz::faultInText(text);
    QVERIFY2(fault.has_value() != allowed, fault ? fault->found.c_str() : text.c_str());
    // The reader asks the same of every text.
    const std::string quoted = json::print(json::Value::string(text));
    const auto read = quiz::readQuestions(replaced(replaced(fileOf(test::singleQuestion()), R"("en": "Which?")", R"("en": )" + quoted),
                                                   R"("ja": "どれですか。")", R"("ja": )" + quoted));
    QVERIFY2(read.has_value() == allowed, read ? "" : (read.error().path + " " + read.error().found).c_str());
    QVERIFY(allowed || read.error().path == "$.questions[0].stem.en");
}

void TestQuestionReader::marksCutATextIntoPieces()
{
    using quiz::Piece;
    const auto pieces = quiz::piecesOf("A `*` and *so* on, 2 * 3 * 4, *a `b` c*, `x");
    const std::vector<Piece> wanted {{Piece::Kind::Plain, "A "},
                                     {Piece::Kind::Code, "*"},
                                     {Piece::Kind::Plain, " and "},
                                     {Piece::Kind::Emphasis, "so"},
                                     {Piece::Kind::Plain, " on, 2 * 3 * 4, *a "},
                                     {Piece::Kind::Code, "b"},
                                     {Piece::Kind::Plain, " c*, `x"}};
    QVERIFY(pieces == wanted);
    QVERIFY((quiz::codeIn("`b` `a` `b`") == std::vector<std::string_view> {"a", "b"}));
    QVERIFY(quiz::piecesOf("").empty());
}

void TestQuestionReader::anErrorInAWalkHasItsLine()
{
    const std::string file = replaced(replaced(fileOf("\n" + test::singleQuestion()), R"("walk": {"call": "AssumeRole",)",
                                               "\"walk\": {\n\"call\": \"AssumeRole\",\n\"seed\": \"x\","),
                                      R"("change": "PrincipalRemoved",)", R"("change": "PrincipalRemoved",)");
    const auto read = quiz::readQuestions(file);
    QVERIFY(!read);
    QCOMPARE(read.error().path, std::string("$.questions[0].walk.seed"));
    const std::size_t at = file.find("\"x\"");
    QCOMPARE(read.error().line, json::positionAt(file, at).line);
    QCOMPARE(read.error().column, json::positionAt(file, at).column);
    // A Change stands two lists deep, with a reader of its own.
    const std::string other
        = replaced(fileOf("\n" + test::singleQuestion()), R"([{"change": "PrincipalRemoved")", "[\n {\"change\":\n  \"PrincipalLost\"");
    const auto second = quiz::readQuestions(other);
    QVERIFY(!second);
    QCOMPARE(second.error().line, json::positionAt(other, other.find("\"PrincipalLost\"")).line);
    QCOMPARE(second.error().column, 3);
}

void TestQuestionReader::aFileCutAnywhereIsRefused()
{
    std::string questions;
    for (const std::string &question : {test::multiQuestion(), test::fixQuestion()})
        questions += (questions.empty() ? "" : ",") + question;
    const std::string file = fileOf(questions);
    QVERIFY(quiz::readQuestions(file).has_value());
    test::cutAtEveryByte(file, [](const std::string &cut) {
        const auto read = quiz::readQuestions(cut);
        QVERIFY(!read);
        QVERIFY(read.error().code == Code::Empty || read.error().line > 0);
    });
}

void TestQuestionReader::aFlippedByteNeverBreaksTheReader()
{
    std::string questions;
    for (const std::string &question : test::everyKind())
        questions += (questions.empty() ? "" : ",") + question;
    const std::string file = fileOf(questions);
    std::size_t read = 0, refused = 0;
    const auto meet = [&](const std::string &changed) {
        const auto result = quiz::readQuestions(changed);
        ++(result ? read : refused);
        QVERIFY(result || !result.error().path.empty() || result.error().line > 0);
    };
    test::flipEachByte(file, meet);
    test::mutate(file, 500, meet);
    QVERIFY2(refused > read, "a flipped byte is mostly a fault");
}

void TestQuestionReader::tooDeepAndTooLargeAreRefused()
{
    const std::string nested = test::nested("[", "1", "]", 200);
    const auto read = quiz::readQuestions(replaced(fileOf(test::singleQuestion()), R"(["AssumeRole"])", nested));
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().code), static_cast<int>(Code::TooDeep));
    const auto hundredThousand = quiz::readQuestions(test::nested("{\"a\":", "1", "}", 100000));
    QVERIFY(!hundredThousand);
    QCOMPARE(static_cast<int>(hundredThousand.error().code), static_cast<int>(Code::TooDeep));

    const std::string text = fileOf(test::singleQuestion());
    const std::string full = text + std::string(quiz::largestQuestionFile - text.size(), ' ');
    QVERIFY(quiz::readQuestions(full).has_value());
    const auto large = quiz::readQuestions(full + " ");
    QVERIFY(!large);
    QCOMPARE(static_cast<int>(large.error().code), static_cast<int>(Code::TooLarge));

    const std::string longText(quiz::longestText + 1, 'x');
    const auto tooLong = quiz::readQuestions(replaced(text, R"("en": "Which?")", R"("en": ")" + longText + '"'));
    QVERIFY(!tooLong);
    QCOMPARE(static_cast<int>(tooLong.error().code), static_cast<int>(Code::TooLarge));
    QCOMPARE(tooLong.error().path, std::string("$.questions[0].stem.en"));
}

void TestQuestionReader::theHeadIsToldBeforeItsQuestions()
{
    // A file of a later version has members that this reader doesn't know: that is no slip of its author.
    const std::string later = replaced(replaced(fileOf(test::singleQuestion()), R"("formatVersion": 1)", R"("formatVersion": 2)"),
                                       R"("rev": 1)", R"("rev": 1, "mood": "new")");
    const auto read = quiz::readQuestions(later);
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().code), static_cast<int>(Code::NewerVersion));
    QCOMPARE(read.error().path, std::string("$.formatVersion"));
    // Also where the head stands behind the questions.
    const auto behind = quiz::readQuestions(R"({"questions": [{}], "format": "trustwalk-walk"})");
    QVERIFY(!behind);
    QCOMPARE(behind.error().path, std::string("$.format"));
    QVERIFY(!quiz::readQuestions(R"({"questions": [{}], "format": "trustwalk-quiz")"));
    QCOMPARE(
        quiz::readQuestions(R"({"format": "trustwalk-quiz", "formatVersion": 1, "id": "x", "title": {"en": "x", "ja": "x"}})").error().path,
        std::string("$.questions"));
    QCOMPARE(quiz::readQuestions("[]").error().path, std::string("$"));
}

QTEST_GUILESS_MAIN(TestQuestionReader)
#include "tst_question_reader.moc"
