#include "examples.h"

#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::jwt;
using namespace trustwalk::test;
using Code = ParseError::Code;

// What is a token at all, and what of it can be read.

namespace {

const std::string header = R"({"alg":"RS256","typ":"JWT","kid":"k"})";
const std::string payload
    = R"({"iss":"https://i","aud":["a","b",3],"sub":"s","exp":1782900000,"nbf":1.5,"amr":"pwd","n":99999999999999999999})";

} // namespace

class TestJwtParse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsTakenApart()
    {
        const std::string compact = compactOf(header, payload, "AAEC");
        const auto token = parse(compact);
        QVERIFY(token);
        QCOMPARE(token->compact, compact);
        QCOMPARE(token->headerText, header);
        QCOMPARE(token->payloadText, payload);
        QCOMPARE(token->algorithm, std::string("RS256"));
        QCOMPARE(token->keyId, std::string("k"));
        QVERIFY((token->signature == Bytes {0, 1, 2}));
        QCOMPARE(std::string(token->signedPart()), compact.substr(0, compact.size() - 5));
    }

    void claimsAreReadByTheirKind()
    {
        const Token token = parse(compactOf(header, payload)).value();
        QCOMPARE(token.text("iss"), std::optional<std::string>("https://i"));
        QCOMPARE(token.text("exp"), std::optional<std::string>());
        QCOMPARE(token.text("absent"), std::optional<std::string>());
        QCOMPARE(token.integer("exp"), std::optional<std::int64_t>(1782900000));
        QCOMPARE(token.integer("nbf"), std::optional<std::int64_t>()); // "integers or longs": a fraction is none
        QCOMPARE(token.integer("n"), std::optional<std::int64_t>());
        QCOMPARE(token.integer("sub"), std::optional<std::int64_t>());
        QVERIFY((token.texts("aud") == std::vector<std::string> {"a", "b"}));
        QVERIFY((token.texts("amr") == std::vector<std::string> {"pwd"}));
        QVERIFY(token.texts("absent").empty());
    }

    void whatIsNoTokenIsRefused_data()
    {
        QTest::addColumn<std::string>("compact");
        QTest::addColumn<Code>("code");
        QTest::addColumn<std::string>("path");
        const auto row = [](const char *name, const std::string &compact, Code code, const char *path) {
            QTest::newRow(name) << compact << code << std::string(path);
        };
        const std::string first = base64Url(asBytes(header)), second = base64Url(asBytes(payload));
        row("nothing", "", Code::Empty, "");
        row("one part", first, Code::Syntax, "");
        row("two parts", first + "." + second, Code::Syntax, "");
        row("four parts", first + "." + second + ".AA.AA", Code::Syntax, "");
        row("five parts, as an encrypted token has", first + ".AA.AA.AA.AA", Code::Syntax, "");
        row("20,001 bytes", compactOf(header, payload, std::string(20001, 'A')), Code::TooLarge, "");
        row("padding in the header", first + "=." + second + ".AA", Code::Syntax, "header");
        row("padding in the payload", first + "." + second + "==.AA", Code::Syntax, "payload");
        row("padding in the signature", first + "." + second + ".AA==", Code::Syntax, "signature");
        row("bits left over in the signature", first + "." + second + ".AB", Code::Syntax, "signature");
        row("a length that no bytes have", first + "." + second + ".AAAAA", Code::Syntax, "signature");
        row("base64 instead of base64url", first + "." + second + ".+/+/", Code::Syntax, "signature");
        row("a line break", first + "." + second + ".AA\n", Code::Syntax, "signature");
        row("a space before it", " " + first + "." + second + ".AA", Code::Syntax, "header");
        row("a header that is no JSON", compactOf("alg", payload), Code::Syntax, "header");
        row("a header that is a list", compactOf("[]", payload), Code::WrongType, "header");
        row("a payload that is a string", compactOf(header, "\"Payload\""), Code::WrongType, "payload");
        row("no alg", compactOf(R"({"kid":"k"})", payload), Code::MissingKey, "header.alg");
        row("an alg that is no string", compactOf(R"({"alg":null})", payload), Code::WrongType, "header.alg");
        row("a kid that is no string", compactOf(R"({"alg":"RS256","kid":1})", payload), Code::WrongType, "header.kid");
        row("a critical extension", compactOf(R"({"alg":"RS256","crit":["b64"],"b64":false})", payload), Code::Unsupported, "header.crit");
        row("a claim twice", compactOf(header, R"({"sub":"alice","sub":"admin"})"), Code::DuplicateKey, "payload.sub");
        row("alg twice", compactOf(R"({"alg":"RS256","alg":"none"})", payload), Code::DuplicateKey, "header.alg");
        row("a claim twice, once escaped", compactOf(header, R"({"sub":"alice","su\u0062":"admin"})"), Code::DuplicateKey, "payload.sub");
        row("17 levels", compactOf(header, "{\"a\":" + nested("[", "1", "]", 16) + "}"), Code::TooDeep, "");
        row("two JSON texts", compactOf(header, payload + payload), Code::Syntax, "");
        row("a payload that is not UTF-8", compactOf(header, "{\"sub\":\"\xFF\"}"), Code::NotUtf8, "");
    }
    void whatIsNoTokenIsRefused()
    {
        QFETCH(std::string, compact);
        QFETCH(Code, code);
        QFETCH(std::string, path);
        const auto token = parse(compact);
        QVERIFY(!token);
        QCOMPARE(token.error().code, code);
        if (!path.empty())
            QCOMPARE(token.error().path, path);
        QVERIFY(token.error().found.size() <= 83);
    }

    void theLimitsThemselvesAreAccepted()
    {
        const std::string start = compactOf(header, payload);
        std::size_t length = 20000 - start.size();
        length -= length % 4 == 1 ? 1 : 0;
        QVERIFY(parse(start + std::string(length, 'A')));
        QVERIFY(parse(compactOf(header, "{\"a\":" + nested("[", "1", "]", 15) + "}")));
    }

    void hostileBytesAreReadOrRefused()
    {
        const std::string compact = compactOf(header, payload, "AAEC");
        int refused = 0;
        const auto meet = [&](const std::string &text) {
            const auto token = parse(text);
            refused += token ? 0 : 1;
            if (token)
                QVERIFY(token->header.is(json::Value::Kind::Object) && token->payload.is(json::Value::Kind::Object));
        };
        cutAtEveryByte(compact, meet);
        flipEachByte(compact, meet);
        mutate(compact, 3000, meet);
        QVERIFY(refused > static_cast<int>(compact.size()) * 3 / 2);
        // The same below the encoding, where the JSON is met.
        flipEachByte(payload, [&](const std::string &text) { meet(compactOf(header, text)); });
        mutate(header, 2000, [&](const std::string &text) { meet(compactOf(text, payload)); });
    }
};

QTEST_GUILESS_MAIN(TestJwtParse)
#include "tst_jwt_parse.moc"
