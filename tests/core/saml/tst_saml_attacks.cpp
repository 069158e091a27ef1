#include "examples.h"

#include "core/saml/envelope.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::saml;
using namespace trustwalk::test;
using Finding = Verification::Result;

// Known ways of making a verifier and a reader see different assertions, each against a signed assertion and a signed response.
// Wrapping attacks XSW1 to XSW8: Somorovsky et al., "On Breaking SAML: Be Whoever You Want to Be" (2012), numbered as in SAML Raider.

namespace {

/// A signed response and the pieces that an attacker builds with.
struct Pieces {
    std::string signature; ///< ds:Signature
    std::string original; ///< the signed element without its signature
    std::string assertion; ///< the assertion as sent, with its signature where it has one
    std::string evil; ///< an unsigned assertion of the attacker's
};

Pieces piecesOf(const std::string &xml, Signed what)
{
    Pieces out;
    out.signature = piece(xml, "<ds:Signature", "</ds:Signature>");
    out.assertion = piece(xml, "<saml:Assertion", "</saml:Assertion>");
    out.original = replaced(what == Signed::Response ? xml : out.assertion, out.signature, "");
    out.evil = replaced(replaced(replaced(out.assertion, out.signature, ""), ">alice<", ">admin<"), "\"_a1\"", "\"_evil\"");
    return out;
}

const std::string endOfSignature = "</ds:Signature>";
const std::string endOfAssertion = "</saml:Assertion>";
const std::string endOfResponse = "</samlp:Response>";

/// The signature with an element more inside.
std::string withObject(const std::string &signature, const std::string &content)
{
    return replaced(signature, endOfSignature, "<ds:Object>" + content + "</ds:Object>" + endOfSignature);
}

/// The whole response, forged, that takes the place of the signed one.
std::string forgedResponse(const Pieces &p)
{
    return replaced(replaced(replaced(p.original, "\"_r1\"", "\"_evilresponse\""), ">alice<", ">admin<"), "\"_a1\"", "\"_evil\"");
}

std::string afterFirstIssuer(const std::string &xml, const std::string &added)
{
    return replaced(xml, "</saml:Issuer>", "</saml:Issuer>" + added);
}

std::string afterLastIssuer(const std::string &xml, const std::string &added)
{
    const auto at = xml.rfind("</saml:Issuer>") + 14;
    return xml.substr(0, at) + added + xml.substr(at);
}

} // namespace

class TestSamlAttacks : public QObject {
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<std::string>("xml");
        QTest::addColumn<Finding>("result");
        QTest::addColumn<std::string>("detail");
    }

    static void row(const char *name, const std::string &xml, Finding result, const char *detail)
    {
        QTest::newRow(name) << xml << result << std::string(detail);
    }

    static void judge()
    {
        QFETCH(std::string, xml);
        QFETCH(Finding, result);
        QFETCH(std::string, detail);
        const auto found = verifyResponse(xml, idpB().metadata);
        QVERIFY(found);
        QCOMPARE(found->detail, detail);
        QCOMPARE(found->result, result);
        QVERIFY(!found->assertion);
    }

private Q_SLOTS:
    void aWrappedAssertionIsRefused_data()
    {
        columns();
        const std::string xml = minted(Signed::Assertion);
        const Pieces p = piecesOf(xml, Signed::Assertion);
        const auto whole = [&](const std::string &assertion) { return replaced(xml, p.assertion, assertion); };
        const auto refused = Finding::StructureRefused;
        row("XSW3: the forged assertion before the signed one", whole(p.evil + p.assertion), refused, "assertion-count");
        row("the forged assertion after the signed one", whole(p.assertion + p.evil), refused, "assertion-count");
        row("XSW4: the forged assertion around the signed one", whole(replaced(p.evil, endOfAssertion, p.assertion + endOfAssertion)),
            refused, "assertion-count");
        row("XSW5: the signature in the forged assertion, the original at the end",
            whole(afterFirstIssuer(p.evil, p.signature) + p.original), refused, "assertion-count");
        row("XSW6: the original inside the signature of the forged assertion",
            whole(afterFirstIssuer(p.evil, replaced(p.signature, endOfSignature, p.original + endOfSignature))), refused,
            "assertion-count");
        row("XSW7: the forged assertion in Extensions", afterFirstIssuer(xml, "<samlp:Extensions>" + p.evil + "</samlp:Extensions>"),
            refused, "assertion-count");
        row("XSW8: the original in an Object of the signature", whole(afterFirstIssuer(p.evil, withObject(p.signature, p.original))),
            refused, "assertion-count");
        row("the original under Advice, with the same id",
            whole(replaced(p.assertion, endOfAssertion, "<saml:Advice>" + p.original + "</saml:Advice>" + endOfAssertion)), refused,
            "duplicate-id");
        row("the signed assertion only inside Extensions",
            replaced(afterFirstIssuer(replaced(xml, p.assertion, ""), ""), "<samlp:Status>",
                     "<samlp:Extensions>" + p.assertion + "</samlp:Extensions><samlp:Status>"),
            refused, "assertion-place");
        row("the forged assertion with the original's id and signature",
            whole(replaced(afterFirstIssuer(p.evil, p.signature), "_evil", "_a1")), Finding::DigestDiffers, "digest");
        row("the forged assertion with the original's signature", whole(afterFirstIssuer(p.evil, p.signature)), Finding::SignatureInvalid,
            "reference");
        row("the signature beside the assertion", whole(p.original + p.signature), Finding::SignatureInvalid, "reference");
        row("the signature deeper in the assertion", whole(replaced(p.original, "<saml:Subject>", "<saml:Subject>" + p.signature)), refused,
            "signature-place");
        row("the signature twice", whole(afterFirstIssuer(p.assertion, p.signature)), refused, "signature-count");
        row("another response around it all",
            "<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"_o\">" + xml + endOfResponse, refused,
            "response-place");
    }
    void aWrappedAssertionIsRefused() { judge(); }

    void aWrappedResponseIsRefused_data()
    {
        columns();
        const std::string xml = minted(Signed::Response);
        const Pieces p = piecesOf(xml, Signed::Response);
        const std::string forged = forgedResponse(p);
        const auto refused = Finding::StructureRefused;
        row("XSW1: the original inside the signature of a forged response",
            afterFirstIssuer(forged, replaced(p.signature, endOfSignature, p.original + endOfSignature)), refused, "response-place");
        row("XSW1 with an Object", afterFirstIssuer(forged, withObject(p.signature, p.original)), refused, "response-place");
        row("XSW2: the original before the signature of a forged response", afterFirstIssuer(forged, p.original + p.signature), refused,
            "response-place");
        row("XSW3: a forged assertion before the signed response's", replaced(xml, p.assertion, p.evil + p.assertion), refused,
            "assertion-count");
        row("XSW4: a forged assertion around the response's",
            replaced(xml, p.assertion, replaced(p.evil, endOfAssertion, p.assertion + endOfAssertion)), refused, "assertion-count");
        row("XSW5: the forged assertion in front, the original at the end",
            replaced(replaced(xml, p.assertion, p.evil), endOfResponse, p.assertion + endOfResponse), refused, "assertion-count");
        row("XSW6: the original assertion inside the signature",
            replaced(replaced(xml, p.assertion, p.evil), endOfSignature, p.assertion + endOfSignature), refused, "assertion-count");
        row("XSW7: the forged assertion in Extensions", afterFirstIssuer(xml, "<samlp:Extensions>" + p.evil + "</samlp:Extensions>"),
            refused, "assertion-count");
        row("XSW8: the original assertion in an Object",
            replaced(replaced(xml, p.assertion, p.evil), p.signature, withObject(p.signature, p.assertion)), refused, "assertion-count");
        row("the forged assertion in place of the signed one", replaced(xml, p.assertion, p.evil), Finding::DigestDiffers, "digest");
        row("the response's signature on its assertion", afterLastIssuer(replaced(xml, p.signature, ""), p.signature),
            Finding::SignatureInvalid, "reference");
        row("a forged response with the original's signature", afterFirstIssuer(forged, p.signature), Finding::SignatureInvalid,
            "reference");
        row("a second signature, not of the provider, on the assertion",
            afterLastIssuer(xml, piecesOf(minted(Signed::Assertion, stranger()), Signed::Assertion).signature), Finding::SignatureInvalid,
            "key");
    }
    void aWrappedResponseIsRefused() { judge(); }

    void noTrickWithASignatureWorks_data()
    {
        columns();
        for (const Signed what : {Signed::Assertion, Signed::Response}) {
            const std::string xml = minted(what), id = what == Signed::Response ? "_r1" : "_a1";
            const Pieces p = piecesOf(xml, what);
            const auto both = [&](const char *name, const std::string &text, Finding result, const char *detail) {
                const std::string title = std::string(what == Signed::Response ? "response: " : "assertion: ") + name;
                row(title.c_str(), text, result, detail);
            };
            const auto uri = [&](const std::string &to) { return replaced(xml, "URI=\"#" + id + "\"", "URI=\"" + to + "\""); };
            const auto refused = Finding::StructureRefused;
            const auto algorithm = Finding::AlgorithmNotAccepted;
            both("an attribute changed", replaced(xml, "role/RoleA", "role/Admin"), Finding::DigestDiffers, "digest");
            both("the digest recomputed, the signature not",
                 replaced(replaced(xml, ">alice<", ">admin<"), verifyResponse(xml, idpB().metadata)->digestGiven,
                          verifyResponse(replaced(xml, ">alice<", ">admin<"), idpB().metadata)->digestComputed),
                 Finding::SignatureInvalid, "key");
            both("signed by another key", minted(what, stranger()), Finding::SignatureInvalid, "key");
            both("no signature", replaced(xml, p.signature, ""), Finding::SignatureMissing, "");
            both("an empty signature value",
                 replaced(xml, piece(xml, "<ds:SignatureValue>", "</ds:SignatureValue>"), "<ds:SignatureValue/>"),
                 Finding::SignatureInvalid, "key");
            both("a reference to a file", uri("file:///etc/passwd"), Finding::SignatureInvalid, "reference");
            both("a reference to an address", uri("http://127.0.0.1/x"), Finding::SignatureInvalid, "reference");
            both("a reference to the whole document", uri(""), Finding::SignatureInvalid, "reference");
            both("a reference by XPointer", uri("#xpointer(id('" + id + "'))"), Finding::SignatureInvalid, "reference");
            both("no reference", replaced(xml, piece(xml, "<ds:Reference ", "</ds:Reference>"), ""), Finding::SignatureInvalid,
                 "reference");
            both("two references", replaced(xml, "</ds:Reference>", "</ds:Reference>" + piece(xml, "<ds:Reference ", "</ds:Reference>")),
                 Finding::SignatureInvalid, "reference");
            both("an Object in the signature", replaced(xml, endOfSignature, "<ds:Object/>" + endOfSignature), refused, "object");
            both("a second SignedInfo",
                 replaced(xml, "</ds:SignedInfo>", "</ds:SignedInfo>" + piece(xml, "<ds:SignedInfo>", "</ds:SignedInfo>")), refused,
                 "signature-form");
            both("HMAC with the public key as the secret",
                 replaced(xml, "2001/04/xmldsig-more#rsa-sha256", "2001/04/xmldsig-more#hmac-sha256"), algorithm, "signature-method");
            both("RSA with SHA-1", replaced(xml, "2001/04/xmldsig-more#rsa-sha256", "2000/09/xmldsig#rsa-sha1"), algorithm,
                 "signature-method");
            both("RSA with MD5", replaced(xml, "xmldsig-more#rsa-sha256", "xmldsig-more#rsa-md5"), algorithm, "signature-method");
            both("a SHA-1 digest", replaced(xml, "2001/04/xmlenc#sha256", "2000/09/xmldsig#sha1"), algorithm, "digest-method");
            both("an XSLT transform", replaced(xml, "2000/09/xmldsig#enveloped-signature", "TR/1999/REC-xslt-19991116"), algorithm,
                 "transform");
            both("an XPath transform", replaced(xml, "2000/09/xmldsig#enveloped-signature", "TR/1999/REC-xpath-19991116"), algorithm,
                 "transform");
            both(
                "a transform more",
                replaced(xml, "</ds:Transforms>", "<ds:Transform Algorithm=\"http://www.w3.org/2000/09/xmldsig#base64\"/></ds:Transforms>"),
                algorithm, "transform");
            both("canonicalization with comments", replaced(xml, "xml-exc-c14n#\"", "xml-exc-c14n#WithComments\""), algorithm,
                 "canonicalization");
            both("an HMAC output length",
                 replaced(xml, "xmldsig-more#rsa-sha256\"/>",
                          "xmldsig-more#rsa-sha256\"><ds:HMACOutputLength>1</ds:HMACOutputLength></ds:SignatureMethod>"),
                 refused, "signature-form");
            both("a DOCTYPE", "<!DOCTYPE x>" + xml, refused, "dtd");
            both("a billion laughs",
                 "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
                     + replaced(xml, ">alice<", ">&d;<"),
                 refused, "dtd");
            both("an external entity", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + replaced(xml, ">alice<", ">&x;<"),
                 refused, "dtd");
            both("an ID by default of a DTD", "<!DOCTYPE a [<!ATTLIST saml:Subject ID ID \"_a1\">]>" + xml, refused, "dtd");
            both("a processing instruction", replaced(xml, "<saml:Subject>", "<saml:Subject><?x y?>"), refused, "processing-instruction");
            both("the id again as xml:id", replaced(xml, "<saml:Subject>", "<saml:Subject xml:id=\"" + id + "\">"), refused,
                 "duplicate-id");
            both("the id again as Id", replaced(xml, "<saml:Subject>", "<saml:Subject Id=\"" + id + "\">"), refused, "duplicate-id");
            both("the id again in another namespace",
                 replaced(xml, "<saml:Subject>", "<saml:Subject xmlns:w=\"urn:w\" w:Id=\"" + id + "\">"), refused, "duplicate-id");
            both("65 levels", replaced(xml, "<saml:Subject>", "<saml:Subject>" + nested("<x>", "", "</x>", 65)), refused, "too-deep");
            both("an encrypted assertion beside it", replaced(xml, endOfResponse, "<saml:EncryptedAssertion/>" + endOfResponse), refused,
                 "encrypted-assertion");
        }
    }
    void noTrickWithASignatureWorks() { judge(); }

    void aCommentCutsNoValueShort_data()
    {
        QTest::addColumn<Signed>("what");
        QTest::newRow("assertion") << Signed::Assertion;
        QTest::newRow("response") << Signed::Response;
    }
    void aCommentCutsNoValueShort()
    {
        // CVE-2017-11427 and its siblings: a reader that takes only the first text node sees "al".
        QFETCH(Signed, what);
        std::string xml = replaced(minted(what), ">alice<", ">al<!-- x -->ice<");
        xml = replaced(xml, ">alice@example.com<", "><!---->alice@<!---->example.com<");
        xml = replaced(xml, ">urn:amazon:webservices<", ">urn:amazon<!---->:webservices<");
        const auto found = verifyResponse(xml, idpB().metadata);
        QVERIFY(found && found->valid());
        QVERIFY(*found->assertion == asRead(someAssertion(), what));
    }

    void whatStandsOutsideTheSignedElementIsNotRead()
    {
        std::string xml = minted(Signed::Assertion);
        xml = replaced(xml, "\"_r1\"", "\"_other\"");
        xml = replaced(xml, "Destination=\"https://signin.aws.amazon.com/saml\"", "Destination=\"https://evil.example\"");
        xml = replaced(xml, "<saml:Issuer>https://idp-b.example.com/metadata", "<saml:Issuer>https://evil.example");
        const auto found = verifyResponse(xml, idpB().metadata);
        QVERIFY(found && found->valid());
        QVERIFY(*found->assertion == asRead(someAssertion(), Signed::Assertion));
    }

    void anAmbiguousAssertionIsRefusedEvenIfSigned_data()
    {
        columns();
        const std::string plain = unsignedResponse(someAssertion());
        const std::string issuer = "<saml:Issuer>https://idp-b.example.com/metadata</saml:Issuer>";
        const auto signedAs = [&](const std::string &from, const std::string &to) {
            const std::string xml = replaced(plain, from, to);
            const std::string signature = envelopedSignature(xml, idpB().key, Signed::Response);
            return afterFirstIssuer(xml, signature);
        };
        const auto refused = Finding::StructureRefused;
        row("two NameIDs", signedAs("<saml:NameID", "<saml:NameID>admin</saml:NameID><saml:NameID"), refused, "name-id");
        row("an element inside the NameID", signedAs(">alice<", ">alice<saml:NameID>admin</saml:NameID><"), refused, "name-id");
        row("two Subjects", signedAs("<saml:Conditions", "<saml:Subject/><saml:Conditions"), refused, "subject");
        row("no Subject", signedAs(piece(plain, "<saml:Subject>", "</saml:Subject>"), ""), refused, "subject");
        row("two Issuers", signedAs(issuer + "<saml:Subject>", issuer + "<saml:Issuer>https://x</saml:Issuer><saml:Subject>"), refused,
            "issuer");
        row("two Conditions", signedAs("<saml:Conditions", "<saml:Conditions/><saml:Conditions"), refused, "conditions");
        row("two AudienceRestrictions", signedAs("<saml:AudienceRestriction>", "<saml:AudienceRestriction/><saml:AudienceRestriction>"),
            refused, "conditions");
        row("two SubjectConfirmationData",
            signedAs("<saml:SubjectConfirmationData", "<saml:SubjectConfirmationData/><saml:SubjectConfirmationData"), refused, "subject");
        row("a time that is none", signedAs("NotBefore=\"2026-07-01T08:55:00Z\"", "NotBefore=\"soon\""), refused, "time");
        row("no IssueInstant", signedAs("ID=\"_a1\" Version=\"2.0\" IssueInstant=\"2026-07-01T09:00:00Z\"", "ID=\"_a1\" Version=\"2.0\""),
            refused, "time");
        row("an attribute without a name", signedAs("Name=\"https://aws.amazon.com/SAML/Attributes/Role\"", ""), refused, "attribute");
        row("SAML 1.1", signedAs("ID=\"_a1\" Version=\"2.0\"", "ID=\"_a1\" Version=\"1.1\""), refused, "version");
        row("a response that says no", signedAs("status:Success", "status:AuthnFailed"), refused, "status");
        row("no assertion at all", signedAs(piece(plain, "<saml:Assertion", endOfAssertion), ""), refused, "assertion-count");
    }
    void anAmbiguousAssertionIsRefusedEvenIfSigned() { judge(); }
};

QTEST_GUILESS_MAIN(TestSamlAttacks)
#include "tst_saml_attacks.moc"
