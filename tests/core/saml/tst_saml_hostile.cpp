#include "examples.h"

#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <fstream>
#include <iterator>

using namespace trustwalk;
using namespace trustwalk::saml;
using namespace trustwalk::test;
using Code = ParseError::Code;

// Bytes that are no response, or no longer one: refused, never believed, and nothing is written to the error stream.

namespace {

/// Either no response, or refused, or what was signed.
void meet(const std::string &xml, Signed what)
{
    const auto found = verifyResponse(xml, idpB().metadata);
    if (found && found->valid())
        QVERIFY2(*found->assertion == asRead(someAssertion(), what), xml.c_str());
    else if (found)
        QVERIFY(!found->assertion);
}

} // namespace

class TestSamlHostile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    std::string m_errors;

private Q_SLOTS:
    void initTestCase()
    {
        // Qt Test writes to the standard output, so whatever lands here is a library talking about its input.
        m_errors = m_directory.filePath(QStringLiteral("stderr")).toStdString();
        QVERIFY(std::freopen(m_errors.c_str(), "w", stderr));
    }

    void whatIsNoResponseIsAnError_data()
    {
        QTest::addColumn<std::string>("xml");
        QTest::addColumn<Code>("code");
        const std::string good = minted(Signed::Assertion);
        const auto row = [](const char *name, const std::string &xml, Code code) { QTest::newRow(name) << xml << code; };
        row("nothing", "", Code::Empty);
        row("no XML", "hello", Code::Syntax);
        row("base64 not yet decoded", base64(asBytes(good)), Code::Syntax);
        row("JSON", "{\"a\":1}", Code::Syntax);
        row("two roots", good + good, Code::Syntax);
        row("an undeclared prefix", "<samlp:Response/>", Code::WrongType);
        row("an undeclared entity", replaced(good, ">alice<", ">&who;<"), Code::Syntax);
        row("one byte more than 256 KiB", good + std::string((256u << 10) + 1 - good.size(), ' '), Code::TooLarge);
        row("broken UTF-8", replaced(good, ">alice<", ">\xFF<"), Code::NotUtf8);
        row("UTF-16 without a mark", std::string("<\0x\0/\0>\0", 8), Code::NotUtf8);
        row("a NUL", replaced(good, ">alice<", std::string(">\0<", 3)), Code::NotUtf8);
        row("an assertion without a response", piece(good, "<saml:Assertion", "</saml:Assertion>"), Code::WrongType);
        row("a response of SAML 1.1", "<Response xmlns=\"urn:oasis:names:tc:SAML:1.0:protocol\"/>", Code::WrongType);
        row("300 levels", nested("<x>", "", "</x>", 300), Code::Syntax);
        row("a logout request", "<LogoutRequest xmlns=\"urn:oasis:names:tc:SAML:2.0:protocol\"/>", Code::WrongType);
    }
    void whatIsNoResponseIsAnError()
    {
        QFETCH(std::string, xml);
        QFETCH(Code, code);
        const auto found = verifyResponse(xml, idpB().metadata);
        QVERIFY(!found);
        QCOMPARE(found.error().code, code);
    }

    void anErrorSaysItsLine()
    {
        const auto found = verifyResponse("<a>\n  <b>\n</a>", idpB().metadata);
        QVERIFY(!found);
        QCOMPARE(found.error().line, 3);
    }

    void theLimitItselfIsAccepted()
    {
        const std::string good = minted(Signed::Assertion);
        QVERIFY(verifyResponse(good + std::string((256u << 10) - good.size(), ' '), idpB().metadata)->valid());
    }

    void anotherEncodingInTheDeclarationChangesNothing()
    {
        const std::string good = minted(Signed::Response);
        for (const char *encoding : {"UTF-8", "UTF-7", "UTF-16", "ISO-8859-1", "EBCDIC-CP-US"})
            meet("<?xml version=\"1.0\" encoding=\"" + std::string(encoding) + "\"?>" + good, Signed::Response);
        QVERIFY(verifyResponse("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + good, idpB().metadata)->valid());
    }

    void everyCutIsRefused()
    {
        const std::string good = minted(Signed::Assertion);
        int refused = 0;
        cutAtEveryByte(good, [&](const std::string &xml) { refused += verifyResponse(xml, idpB().metadata) ? 0 : 1; });
        QCOMPARE(refused, static_cast<int>(good.size()));
    }

    void noFlippedByteChangesWhatIsRead()
    {
        for (const Signed what : {Signed::Assertion, Signed::Response})
            flipEachByte(minted(what), [&](const std::string &xml) { meet(xml, what); });
    }

    void noMixtureChangesWhatIsRead()
    {
        for (const Signed what : {Signed::Assertion, Signed::Response})
            mutate(minted(what), 2000, [&](const std::string &xml) { meet(xml, what); });
    }

    void noPieceMovedElsewhereIsBelieved()
    {
        // Every element of a response, doubled and put behind every other: the wrapping attacks that nobody has numbered yet.
        const std::string good = minted(Signed::Assertion);
        const std::vector<std::string> pieces {
            piece(good, "<ds:Signature", "</ds:Signature>"), piece(good, "<saml:Assertion", "</saml:Assertion>"),
            piece(good, "<saml:NameID", "</saml:NameID>"), piece(good, "<saml:Issuer>", "</saml:Issuer>"),
            piece(good, "<saml:Conditions", "</saml:Conditions>")};
        for (const std::string &one : pieces) {
            const std::string forged = replaced(replaced(one, ">alice<", ">admin<"), "_a1", "_a2");
            for (auto at = good.find('>'); at != std::string::npos; at = good.find('>', at + 1)) {
                meet(good.substr(0, at + 1) + one + good.substr(at + 1), Signed::Assertion);
                meet(good.substr(0, at + 1) + forged + good.substr(at + 1), Signed::Assertion);
            }
        }
    }

    void nothingWasWrittenToTheErrorStream()
    {
        std::fflush(stderr);
        std::ifstream file(m_errors);
        QCOMPARE(std::string(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()), std::string());
    }
};

QTEST_GUILESS_MAIN(TestSamlHostile)
#include "tst_saml_hostile.moc"
