#include "examples.h"

#include "tests/support/files.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::saml;
using namespace trustwalk::test;
using Code = ParseError::Code;

// What an IAM SAML provider can be made of. Sources: SAML 2.0 Metadata; "Troubleshooting SAML federation", IAM User Guide.

namespace {

std::string keyDescriptor(const Bytes &certificate, const std::string &use = " use=\"signing\"")
{
    return "<KeyDescriptor" + use + "><ds:KeyInfo xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:X509Data><ds:X509Certificate>"
           + base64(certificate) + "</ds:X509Certificate></ds:X509Data></ds:KeyInfo></KeyDescriptor>";
}

std::string descriptor(const std::string &content, const std::string &entityId = " entityID=\"https://idp\"")
{
    return "<EntityDescriptor xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\"" + entityId
           + "><IDPSSODescriptor protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\">" + content
           + "</IDPSSODescriptor></EntityDescriptor>";
}

Bytes certificateNumber(int number)
{
    return idpB().key.selfSignedCertificate("idp-" + std::to_string(number), Instant {}, Instant {} + Seconds(1000 + number));
}

} // namespace

class TestSamlMetadata : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProvidersFileIsRead()
    {
        const auto metadata = parseMetadata(readSourceFile("tests/vectors/saml/metadata.xml").value());
        QVERIFY(metadata);
        QCOMPARE(metadata->entityId, std::string("https://idp-b.example.com/metadata"));
        QCOMPARE(metadata->ssoUrl, std::string("https://idp-b.example.com/sso/post"));
        QCOMPARE(metadata->signingKeys.size(), std::size_t(1));
        QCOMPARE(metadata->certificates.size(), std::size_t(1));
        QCOMPARE(metadata->signingKeys[0].bits(), 2048);
    }

    void whatWeWriteIsRead()
    {
        const std::vector<Bytes> certificates {idpB().certificate, stranger().certificate};
        const std::string xml = metadataXml("https://idp/<&\">", "https://idp/sso?a=1&b=2", certificates);
        const auto metadata = parseMetadata(xml);
        QVERIFY(metadata);
        QCOMPARE(metadata->entityId, std::string("https://idp/<&\">"));
        QCOMPARE(metadata->ssoUrl, std::string("https://idp/sso?a=1&b=2"));
        QVERIFY(metadata->certificates == certificates);
        QCOMPARE(metadata->signingKeys[1].thumbprint(), stranger().key.publicKey().thumbprint());
        QVERIFY(verifyResponse(minted(Signed::Assertion), *metadata)->valid());
        QVERIFY(parseMetadata(metadataXml("https://idp", "", certificates))->ssoUrl.empty());
    }

    void onlySigningKeysCount()
    {
        const std::string xml = descriptor(keyDescriptor(stranger().certificate, " use=\"encryption\"")
                                           + keyDescriptor(idpB().certificate, "") + keyDescriptor(idpB().certificate));
        const auto metadata = parseMetadata(xml);
        QVERIFY(metadata);
        QVERIFY2((metadata->certificates == std::vector<Bytes> {idpB().certificate}), "one for both uses, and the same again");
        QVERIFY(!verifyResponse(minted(Signed::Assertion, stranger()), *metadata)->valid());
    }

    void tenKeysAreAccepted()
    {
        std::string keys;
        for (int i = 0; i < 10; ++i)
            keys += keyDescriptor(certificateNumber(i));
        QCOMPARE(parseMetadata(descriptor(keys))->signingKeys.size(), std::size_t(10));
        const auto eleven = parseMetadata(descriptor(keys + keyDescriptor(certificateNumber(10))));
        QVERIFY(!eleven);
        QCOMPARE(eleven.error().code, Code::TooLarge);
    }

    void aWrongFileIsRefused_data()
    {
        QTest::addColumn<std::string>("xml");
        QTest::addColumn<Code>("code");
        QTest::addColumn<std::string>("path");
        const auto row = [](const char *name, const std::string &xml, Code code, const char *path) {
            QTest::newRow(name) << xml << code << std::string(path);
        };
        const std::string key = keyDescriptor(idpB().certificate), good = descriptor(key);
        row("nothing", "", Code::Empty, "");
        row("no XML", "metadata", Code::Syntax, "");
        row("a byte order mark", "\xEF\xBB\xBF" + good, Code::BadValue, "0");
        row("a DTD", "<!DOCTYPE x [<!ENTITY a \"b\">]>" + good, Code::Unsupported, "");
        row("more than 1 MiB", good + std::string(1 << 20, ' '), Code::TooLarge, "");
        row("another root", "<x/>", Code::WrongType, "/x");
        row("a service provider's", replaced(replaced(good, "IDPSSO", "SPSSO"), "/IDPSSO", "/SPSSO"), Code::MissingKey,
            "/EntityDescriptor/IDPSSODescriptor");
        row("no entityID", descriptor(key, ""), Code::MissingKey, "/EntityDescriptor/@entityID");
        row("no key", descriptor(""), Code::MissingKey, "/EntityDescriptor/IDPSSODescriptor");
        row("only a key for encryption", descriptor(keyDescriptor(idpB().certificate, " use=\"encryption\"")), Code::MissingKey,
            "/EntityDescriptor/IDPSSODescriptor");
        row("a certificate that is no base64", descriptor(replaced(key, "<ds:X509Certificate>", "<ds:X509Certificate>!")), Code::BadValue,
            "/EntityDescriptor/IDPSSODescriptor/KeyDescriptor[0]");
        row("two descriptors",
            replaced(good, "</EntityDescriptor>", piece(good, "<IDPSSODescriptor", "</IDPSSODescriptor>") + "</EntityDescriptor>"),
            Code::MissingKey, "/EntityDescriptor/IDPSSODescriptor");
    }
    void aWrongFileIsRefused()
    {
        QFETCH(std::string, xml);
        QFETCH(Code, code);
        QFETCH(std::string, path);
        const auto metadata = parseMetadata(xml);
        QVERIFY(!metadata);
        QCOMPARE(metadata.error().code, code);
        QCOMPARE(metadata.error().path, path);
        QCOMPARE(metadata.error().reason, std::string("Could not parse metadata."));
    }

    void aCertificateThatIsNoneIsRefused()
    {
        const auto metadata = parseMetadata(descriptor(keyDescriptor({1, 2, 3})));
        QVERIFY(!metadata);
        QCOMPARE(metadata.error().path, std::string("/EntityDescriptor/IDPSSODescriptor/KeyDescriptor[0]"));
    }

    void hostileBytesAreReadOrRefused()
    {
        const std::string good = readSourceFile("tests/vectors/saml/metadata.xml").value();
        int refused = 0;
        const auto meet = [&](const std::string &xml) {
            const auto metadata = parseMetadata(xml);
            refused += metadata ? 0 : 1;
            if (metadata)
                QVERIFY(!metadata->entityId.empty() && metadata->signingKeys.size() == metadata->certificates.size());
        };
        cutAtEveryByte(good.substr(0, good.rfind("</EntityDescriptor>")), meet);
        QCOMPARE(refused, static_cast<int>(good.rfind("</EntityDescriptor>")));
        flipEachByte(good, meet);
        mutate(good, 1000, meet);
    }
};

QTEST_GUILESS_MAIN(TestSamlMetadata)
#include "tst_saml_metadata.moc"
