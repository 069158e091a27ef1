#include "examples.h"

#include "tests/support/files.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::saml;
using namespace trustwalk::test;

// Responses in tests/vectors/saml that no xmlsec has made: written in canonical form by hand, so that their digests are those of
// their own text, and signed with another library (Python's cryptography 48). Their private key was thrown away.

namespace {

std::string vectorText(const char *name)
{
    return readSourceFile(std::string("tests/vectors/saml/") + name).value_or("");
}

Assertion userC(Signed what)
{
    Assertion out = someAssertion();
    out.nameId = "_user-c";
    out.attributes = {{"https://aws.amazon.com/SAML/Attributes/Role",
                       {"arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::123456789012:saml-provider/IdpB"}},
                      {"https://aws.amazon.com/SAML/Attributes/RoleSessionName", {"c & d"}}};
    return asRead(out, what);
}

} // namespace

class TestSamlVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherImplementationsResponsesAreValid_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<Signed>("what");
        QTest::newRow("signed assertion with InclusiveNamespaces") << std::string("assertion_signed.xml") << Signed::Assertion;
        QTest::newRow("signed assertion, SHA-512") << std::string("assertion_signed_sha512.xml") << Signed::Assertion;
        QTest::newRow("signed response") << std::string("response_signed.xml") << Signed::Response;
        QTest::newRow("signed assertion in a signed response") << std::string("both_signed.xml") << Signed::Response;
    }
    void anotherImplementationsResponsesAreValid()
    {
        QFETCH(std::string, file);
        QFETCH(Signed, what);
        const auto metadata = parseMetadata(vectorText("metadata.xml"));
        QVERIFY(metadata);
        const std::string xml = vectorText(file.c_str());
        const auto found = verifyResponse(xml, *metadata);
        QVERIFY(found);
        QCOMPARE(found->detail, std::string());
        QVERIFY(found->valid());
        QVERIFY(found->signedElement == what);
        QVERIFY(*found->assertion == userC(what));
        QVERIFY(!verifyResponse(xml, idpB().metadata)->valid());
        QCOMPARE(verifyResponse(replaced(xml, "_user-c", "_user-d"), *metadata)->result, Verification::Result::DigestDiffers);
        QCOMPARE(verifyResponse(replaced(xml, "role/RoleA", "role/Admin"), *metadata)->digestComputed.size(), found->digestGiven.size());
    }

    void bothSignaturesMustHold()
    {
        const Metadata metadata = parseMetadata(vectorText("metadata.xml")).value();
        const std::string xml = vectorText("both_signed.xml");
        const std::string first = piece(xml, "<ds:SignatureValue>", "</ds:SignatureValue>");
        const auto inner = xml.rfind("<ds:SignatureValue>");
        const std::string zeros = "<ds:SignatureValue>" + base64(Bytes(256)) + "</ds:SignatureValue>";
        QCOMPARE(verifyResponse(replaced(xml, first, zeros), metadata)->result, Verification::Result::SignatureInvalid);
        const std::string innerBroken
            = xml.substr(0, inner)
              + replaced(xml.substr(inner), piece(xml.substr(inner), "<ds:SignatureValue>", "</ds:SignatureValue>"), zeros);
        const auto found = verifyResponse(innerBroken, metadata);
        QCOMPARE(found->result, Verification::Result::SignatureInvalid);
        QVERIFY(found->signedElement == Signed::Assertion);
        const std::string outer = piece(xml, "<ds:Signature", "</ds:Signature>");
        QVERIFY2(verifyResponse(replaced(xml, outer, ""), metadata)->valid(), "the inner signature stands alone");
    }
};

QTEST_GUILESS_MAIN(TestSamlVectors)
#include "tst_saml_vectors.moc"
