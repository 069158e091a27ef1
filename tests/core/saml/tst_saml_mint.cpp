#include "examples.h"

#include "core/saml/envelope.h"
#include "tests/support/show.h"

#include <QTest>
#include <thread>

using namespace trustwalk;
using namespace trustwalk::saml;
using namespace trustwalk::test;

// What we mint verifies, says what it was given, and is the same each time.

class TestSamlMint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsMintedIsRead_data()
    {
        QTest::addColumn<Signed>("what");
        QTest::newRow("the assertion is signed") << Signed::Assertion;
        QTest::newRow("the response is signed") << Signed::Response;
    }
    void whatIsMintedIsRead()
    {
        QFETCH(Signed, what);
        const std::string xml = minted(what);
        const auto found = verifyResponse(xml, idpB().metadata);
        QVERIFY(found);
        QCOMPARE(found->detail, std::string());
        QVERIFY(found->valid());
        QVERIFY(*found->assertion == asRead(someAssertion(), what));
        QVERIFY(!found->claimed);
        QVERIFY(found->signedElement == what);
        QCOMPARE(found->signatureAlgorithm, std::string("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"));
        QVERIFY(!found->digestGiven.empty());
        QCOMPARE(found->digestComputed, found->digestGiven);
        QVERIFY(found->signedXml.starts_with(what == Signed::Response ? "<samlp:Response " : "<saml:Assertion "));
        QVERIFY2(found->signedXml.find("ds:Signature") == std::string::npos, "the signature does not sign itself");
        QCOMPARE(minted(what), xml);
    }

    void theSameTextUnsignedIsOnlyClaimed()
    {
        const std::string xml = unsignedResponse(someAssertion());
        QCOMPARE(xml, replaced(minted(Signed::Assertion), piece(minted(Signed::Assertion), "<ds:Signature", "</ds:Signature>"), ""));
        const auto found = verifyResponse(xml, idpB().metadata);
        QVERIFY(found);
        QCOMPARE(found->result, Verification::Result::SignatureMissing);
        QVERIFY(!found->assertion);
        QVERIFY(*found->claimed == someAssertion());
    }

    void aChangeAfterSigningShowsBothDigests_data() { whatIsMintedIsRead_data(); }
    void aChangeAfterSigningShowsBothDigests()
    {
        QFETCH(Signed, what);
        const auto found = verifyResponse(replaced(minted(what), ">alice<", ">admin<"), idpB().metadata);
        QCOMPARE(found->result, Verification::Result::DigestDiffers);
        QVERIFY(!found->assertion);
        QCOMPARE(found->claimed->nameId, std::string("admin"));
        QVERIFY(found->signedXml.find(">admin<") != std::string::npos);
        QCOMPARE(found->digestComputed.size(), std::size_t(44));
        QVERIFY(found->digestComputed != found->digestGiven);
    }

    void whatIsLeftOutIsReadAsAbsent()
    {
        Assertion bare;
        bare.responseId = "_r2";
        bare.assertionId = "_a2";
        bare.issuer = "https://idp";
        bare.subjectConfirmations = 0;
        bare.nameIdFormat.clear();
        const auto found = verifyResponse(mintResponse(bare, idpB().key, {}, Signed::Response), idpB().metadata);
        QVERIFY(found && found->valid());
        QVERIFY(*found->assertion == bare);
        bare.subjectConfirmations = 3;
        bare.recipient = "https://signin.aws.amazon.com/saml";
        const auto several = verifyResponse(mintResponse(bare, idpB().key, {}, Signed::Response), idpB().metadata);
        QVERIFY(several && several->valid());
        QCOMPARE(several->assertion->subjectConfirmations, 3);
    }

    void anyTextIsCarriedThroughOrReplaced_data()
    {
        QTest::addColumn<std::string>("given");
        QTest::addColumn<std::string>("read");
        const auto same = [](const char *name, const char *text) { QTest::newRow(name) << std::string(text) << std::string(text); };
        same("what XML escapes", "a<b>&\"'c&amp;<!-- --><![CDATA[x]]>");
        same("white space at both ends and inside", "  a \t b\r\nc\n ");
        same("Japanese and an emoji", "\xE3\x82\xA2\xE3\x83\xAA\xE3\x82\xB9 \xF0\x9F\x91\xA9");
        QTest::newRow("a control character") << std::string("a\x01z") << std::string("a\xEF\xBF\xBDz");
        QTest::newRow("a NUL") << std::string("a\0z", 3) << std::string("a\xEF\xBF\xBDz");
        QTest::newRow("broken UTF-8") << std::string("a\xFFz") << std::string("a\xEF\xBF\xBDz");
        QTest::newRow("U+FFFF") << std::string("a\xEF\xBF\xBFz") << std::string("a\xEF\xBF\xBDz");
    }
    void anyTextIsCarriedThroughOrReplaced()
    {
        QFETCH(std::string, given);
        QFETCH(std::string, read);
        Assertion assertion = someAssertion();
        assertion.nameId = given;
        assertion.recipient = given;
        assertion.attributes = {{given, {given, given}}};
        const auto found = verifyResponse(mintResponse(assertion, idpB().key, idpB().certificate, Signed::Response), idpB().metadata);
        QVERIFY(found && found->valid());
        QCOMPARE(found->assertion->nameId, read);
        QCOMPARE(found->assertion->recipient, read);
        QCOMPARE(found->assertion->attribute(read)->values, (std::vector<std::string> {read, read}));
    }

    void whatCannotBeSignedIsEmpty()
    {
        const auto ec = crypto::PrivateKey::generate(crypto::KeyAlgorithm::EcP256);
        QCOMPARE(mintResponse(someAssertion(), ec, {}), std::string());
        for (const char *id : {"", "1a", "a b", "xpointer(/)"}) {
            Assertion assertion = someAssertion();
            assertion.assertionId = id;
            QCOMPARE(mintResponse(assertion, idpB().key, {}), std::string());
        }
        QCOMPARE(envelopedSignature("<x/>", idpB().key, Signed::Assertion), std::string());
        QCOMPARE(envelopedSignature("<x ID=\"a\"/>", idpB().key, Signed::Response), std::string());
    }

    void anyKeyOfTheMetadataMayVerify()
    {
        Metadata both = stranger().metadata;
        both.signingKeys.push_back(idpB().key.publicKey());
        QVERIFY(verifyResponse(minted(Signed::Assertion), both)->valid());
        both.signingKeys.insert(both.signingKeys.begin(), crypto::PrivateKey::generate(crypto::KeyAlgorithm::EcP256).publicKey());
        QVERIFY(verifyResponse(minted(Signed::Assertion), both)->valid());
        QCOMPARE(verifyResponse(minted(Signed::Assertion), Metadata())->result, Verification::Result::SignatureInvalid);
    }

    void manyKeysAndThreadsGiveTheSameAnswers()
    {
        // More handles than are kept, from several threads: each PublicKey made anew is another handle.
        const std::string xml = minted(Signed::Response);
        std::vector<int> right(4, 0);
        std::vector<std::thread> threads;
        for (int &count : right) {
            threads.emplace_back([&xml, &count] {
                for (int i = 0; i < 100; ++i) {
                    Metadata fresh = idpB().metadata;
                    fresh.signingKeys = {crypto::PublicKey::fromPem(idpB().key.publicKey().pem()).value()};
                    const bool valid = verifyResponse(xml, fresh)->valid();
                    const bool invalid = !verifyResponse(xml, stranger().metadata)->valid();
                    count += valid && invalid ? 1 : 0;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(right, (std::vector<int> {100, 100, 100, 100}));
    }
};

QTEST_GUILESS_MAIN(TestSamlMint)
#include "tst_saml_mint.moc"
