#pragma once

#include "core/base/circumstances.h"
#include "core/base/parse_error.h"
#include "core/base/result.h"
#include "core/crypto/key_pair.h"
#include "core/saml/metadata.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// SAML 2.0 responses: mints and verifies. The only room that sees libxml2 and xmlsec1.
namespace trustwalk::saml {

struct Attribute {
    std::string name;
    std::vector<std::string> values;
    bool operator==(const Attribute &) const = default;
};

/// What an assertion says. On the verifying side it is read from the signed bytes alone; where only the assertion is signed,
/// `responseId` is empty there.
struct Assertion {
    std::string responseId, assertionId;
    std::string issuer;
    Instant issuedAt {};
    std::string nameId;
    std::string nameIdFormat = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent";
    std::string recipient; ///< SubjectConfirmationData@Recipient
    std::optional<Instant> subjectNotOnOrAfter;
    std::optional<Instant> notBefore, notOnOrAfter; ///< Conditions
    std::vector<std::string> audiences;
    std::optional<Instant> authenticatedAt, sessionNotOnOrAfter; ///< AuthnStatement
    std::vector<Attribute> attributes;
    int subjectConfirmations = 1;

    [[nodiscard]] const Attribute *attribute(std::string_view name) const;
    bool operator==(const Assertion &) const = default;
};

enum class Signed { Assertion, Response }; ///< which element carries the signature

/// RSA-SHA256 over exclusive C14N; the same key gives the same text. Empty where the key is no RSA key, or an id is no XML name (an
/// NCName: "_a1"). Characters that XML cannot hold become U+FFFD. Base64 text as SAMLAssertion wants it is base64(responseXml).
[[nodiscard]] std::string mintResponse(const Assertion &assertion, const crypto::PrivateKey &key, const Bytes &certificate,
                                       Signed what = Signed::Assertion);
/// The same text without a signature, for lessons about forging.
[[nodiscard]] std::string unsignedResponse(const Assertion &assertion);

/// What verification found, also where it refuses.
struct Verification {
    enum class Result {
        Valid,
        SignatureMissing,
        SignatureInvalid, ///< no key of the metadata verifies it, or what it covers is not the assertion that counts
        DigestDiffers, ///< the signed element was changed after signing
        AlgorithmNotAccepted,
        StructureRefused, ///< DTD, duplicate ids, several assertions, wrapped signature, …; `detail` names the rule
    };
    Result result = Result::SignatureMissing;
    std::string detail; ///< a word for the rule that refused: "dtd", "duplicate-id", "reference"; not a sentence. The words are in
        ///< shape.h, signature.h and read_assertion.h; beside them "dtd" and "signed-element"
    std::optional<Signed> signedElement;
    std::string signedXml; ///< the canonical bytes that were digested; empty where it did not come to that
    std::string digestGiven, digestComputed; ///< base64
    std::string signatureAlgorithm; ///< URI
    std::optional<Assertion> assertion; ///< from the signed bytes; set only where Valid
    std::optional<Assertion> claimed; ///< what the text claims, unverified, for showing a refusal; may be absent
    [[nodiscard]] bool valid() const { return result == Result::Valid; }
};

/// `xml` is the decoded response, at most 256 KiB. ParseError where it is no well-formed SAML response at all.
[[nodiscard]] Result<Verification, ParseError> verifyResponse(std::string_view xml, const Metadata &metadata);

/// Libraries are set up before threads start and before the first call; idempotent.
void initialise();

} // namespace trustwalk::saml
