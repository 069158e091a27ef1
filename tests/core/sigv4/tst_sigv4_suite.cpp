#include "examples.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "tests/support/show.h"

#include <QTest>
#include <algorithm>

using namespace trustwalk;
using namespace trustwalk::sigv4;
using namespace trustwalk::test;

// The 38 cases of the public SigV4 test suite (awslabs/aws-c-auth, tests/aws-signing-test-suite/v4), each signed in its header and in
// its query. Credentials AKIDEXAMPLE, 2015-08-30T12:36:00Z, us-east-1/service, presigned for 3600 s.

namespace {

const Scope scope {"20150830", "us-east-1", "service"};
const std::string moment = "20150830T123600Z";

struct SuiteCase {
    const char *name;
    PathRule rule;
    const char *method, *target;
    std::vector<Header> headers; ///< beside Host and X-Amz-Date
    const char *inHeader, *inQuery;
    const char *body = "";
};

constexpr auto normalised = PathRule::Normalised;
constexpr auto asSent = PathRule::AsSent;
constexpr const char *vanilla = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31";
constexpr const char *vanillaInQuery = "e93c787ed7f371d5c6b165c1b38ede9550f4dce4144713e844b25b7192d3865d";
constexpr const char *postVanilla = "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b";
constexpr const char *postVanillaInQuery = "2ce6e6d2e0cf2f9d1b55fafec88cd20574c31dc2e7631979f71ba2310083e95b";
constexpr const char *bodyHash = "9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e";

const std::vector<SuiteCase> headerCases {
    {"get-header-key-duplicate",
     normalised,
     "GET",
     "/",
     {{"My-Header1", "value2"}, {"My-Header1", "value2"}, {"My-Header1", "value1"}},
     "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea",
     "3349ee0b81b4b589da0ff28a395c3591e04de515651dd74f298fa992d1507a97"},
    {"get-header-value-multiline",
     normalised,
     "GET",
     "/",
     {{"My-Header1", "value1\n  value2\n     value3"}},
     "cfd34249e4b1c8d6b91ef74165d41a32e5fab3306300901bb65a51a73575eefd",
     "e6f5def831211aca02987a44b96826706278c7bc078112ae0263659c5b2f2d56"},
    {"get-header-value-order",
     normalised,
     "GET",
     "/",
     {{"My-Header1", "value4"}, {"My-Header1", "value1"}, {"My-Header1", "value3"}, {"My-Header1", "value2"}},
     "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01",
     "313720e71ca6202fdcfa9b20f88de01a4eb0638a83c833b1c184359a4eda864e"},
    {"get-header-value-trim",
     normalised,
     "GET",
     "/",
     {{"My-Header1", " value1"}, {"My-Header2", " \"a   b   c\""}},
     "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
     "e7bb0fd515e125e1aec2ecc4c0c17484fb06f6846b927c35e46005dd3df3acd4"},
    {"post-header-key-case", normalised, "POST", "/", {}, postVanilla, postVanillaInQuery},
    {"post-header-key-sort",
     normalised,
     "POST",
     "/",
     {{"My-Header1", "value1"}},
     "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c",
     "c09d07e0d55871f10f2a6d350d994acf6825a3cae70673d7def55616e6119dd7"},
    {"post-header-value-case",
     normalised,
     "POST",
     "/",
     {{"My-Header1", "VALUE1"}},
     "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d",
     "0698bc9e4f7f9139065ba2909c0e99da257e8e2a42492a097bcd46d792391fed"},
    {"post-vanilla", normalised, "POST", "/", {}, postVanilla, postVanillaInQuery},
    {"post-x-www-form-urlencoded",
     normalised,
     "POST",
     "/",
     {{"Content-Type", "application/x-www-form-urlencoded"}, {"Content-Length", "13"}, {"x-amz-content-sha256", bodyHash}},
     "d3875051da38690788ef43de4db0d8f280229d82040bfac253562e56c3f20e0b",
     "c2348f57d08c84939944d6c878b3f7be56316f8e7fd6817e81eded279a362d69",
     "Param1=value1"},
    {"post-x-www-form-urlencoded-parameters",
     normalised,
     "POST",
     "/",
     {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}, {"Content-Length", "13"}, {"x-amz-content-sha256", bodyHash}},
     "328d1b9eaadca9f5818ef05e8392801e091653bafec24fcab71e7344e7f51422",
     "1b8d9ac4ab8553a224622753bae7714608a7c61f8994dbd385150e6da12114df",
     "Param1=value1"},
    {"post-sts-header-before, signed in the header",
     normalised,
     "POST",
     "/",
     {{"X-Amz-Security-Token", suiteToken}},
     "85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead",
     nullptr},
    {"get-vanilla-with-session-token, signed in the header",
     normalised,
     "GET",
     "/",
     {{"X-Amz-Security-Token", "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267"}},
     "07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8",
     nullptr},
};

const std::vector<SuiteCase> pathCases {
    {"get-vanilla", normalised, "GET", "/", {}, vanilla, vanillaInQuery},
    {"get-relative-normalized", normalised, "GET", "/example/..", {}, vanilla, vanillaInQuery},
    {"get-relative-relative-normalized", normalised, "GET", "/example1/example2/../..", {}, vanilla, vanillaInQuery},
    {"get-slash-dot-slash-normalized", normalised, "GET", "/./", {}, vanilla, vanillaInQuery},
    {"get-slash-normalized", normalised, "GET", "//", {}, vanilla, vanillaInQuery},
    {"get-slash-pointless-dot-normalized",
     normalised,
     "GET",
     "/./example",
     {},
     "ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5",
     "35034b1a0bdd969f346975386daf8aedfd4976573b8348cf4f67eaa41c5857de"},
    {"get-slashes-normalized",
     normalised,
     "GET",
     "//example//",
     {},
     "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84",
     "c1834e8fb0307243711f0f907f6ab7311ed300d87f13792d7ee4da89ab93e082"},
    {"get-space-normalized",
     normalised,
     "GET",
     "/example space/",
     {},
     "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741",
     "7a1f416954786484c9824d93c1f26ef64acb9b1b6c9154d08c9f07d0e394abf6"},
    {"get-relative-unnormalized",
     asSent,
     "GET",
     "/example/..",
     {},
     "eca7ead57bb5aa5c8e28007acd4ff04e1ff9a0ff3b237ec1554a184887ff9282",
     "cbcb213b928a077e43275df47b500f1dfaa864ab3f5a18f6b95f4ff0938167ee"},
    {"get-relative-relative-unnormalized",
     asSent,
     "GET",
     "/example1/example2/../..",
     {},
     "dc33e0856fd4baca4d7aa2146c38958283844764f38c74252a333df5e613003b",
     "b45db0bfd1cf15003493b733e33aa208dd981bd0e63037a6ed953f71d2118a16"},
    {"get-slash-dot-slash-unnormalized",
     asSent,
     "GET",
     "/./",
     {},
     "68714168e6557f8f2de0ef956fc24dc2593a4bd2961f8df51898d8a134695145",
     "a9b13e8f3484d9505bf1a6f347219f8f35b0fe8f128ceea597efc146a3dfe90c"},
    {"get-slash-unnormalized",
     asSent,
     "GET",
     "//",
     {},
     "c88bcd3d312d75078c0cd961d6deae3f4c754924b01669efcfcb439fd5e5b76e",
     "b2a9542809db687769200f56a844a03f2bd0291d6eb90232d5101c6a579446cd"},
    {"get-slash-pointless-dot-unnormalized",
     asSent,
     "GET",
     "/./example",
     {},
     "beb03f223f7deae4146464f06e29eebbee9c8afbe15c290cf07aa8b119e14cff",
     "72b11f16d9530b18204bfb71f2d6ab085894c0ed8d352730a6e76234c58b5e10"},
    {"get-slashes-unnormalized",
     asSent,
     "GET",
     "//example//",
     {},
     "87cca117541a147f6df867677d98a7d80dff226d2bfca9e4ffa899665623c7e5",
     "822a5a9ba28072c5ab2bb4a6307d0c88276d40e49fec6b724c03fb4d4ba60fc2"},
    {"get-space-unnormalized",
     asSent,
     "GET",
     "/example space/",
     {},
     "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741",
     "7a1f416954786484c9824d93c1f26ef64acb9b1b6c9154d08c9f07d0e394abf6"},
    {"get-unreserved",
     normalised,
     "GET",
     "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
     {},
     "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f",
     "95968482db1b9e0fadef6efc1bd24689f77c77d9ef56919c96a28cc92e0d6005"},
    {"get-utf8",
     normalised,
     "GET",
     "/\u1234",
     {},
     "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85",
     "10eae3f14a260bd3911cc6d008d3c576d143b05b62f09782a7a4b37f52178e44"},
};

const std::vector<SuiteCase> queryCases {
    {"get-vanilla-query", normalised, "GET", "/", {}, vanilla, vanillaInQuery},
    {"get-vanilla-empty-query-key",
     normalised,
     "GET",
     "/?Param1=value1",
     {},
     "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb",
     "49096700cbbaa5753443850f40df10f904fc2fdb544dc9512203cc77c471a9de"},
    {"get-vanilla-query-order-encoded",
     normalised,
     "GET",
     "/?Param-3=Value3&Param=Value2&%E1%88%B4=Value1",
     {},
     "371d3713e185cc334048618a97f809c9ffe339c62934c032af5a0e595648fcac",
     "c5f1848ceec943ac2ca68ee720460c23aaae30a2300586597ada94c4a65e4787"},
    {"get-vanilla-query-order-key-case",
     normalised,
     "GET",
     "/?Param2=value2&Param1=value1",
     {},
     "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
     "86012e2c9ad4d77369f5d81c11f75158aae4f895a085212cc6d3f923d300bed5"},
    {"get-vanilla-query-unreserved",
     normalised,
     "GET",
     "/?-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz="
     "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
     {},
     "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197",
     "8e76a88a7433637b12778d5592799b29ad21ecd6cf6325051c21d86f0acda2bf"},
    {"get-vanilla-utf8-query",
     normalised,
     "GET",
     "/?\u1234=bar",
     {},
     "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04",
     "0bdd809b1519ac4f0c1dc3540e2cc46bd0c7f778eda408b2ebf3b913d21ff600"},
    {"post-vanilla-empty-query-value",
     normalised,
     "POST",
     "/?Param1=value1",
     {},
     "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11",
     "a9ef26247f293bffe40eeff86a0480ba8c14d31503b2e0c3399e3a16bf1a3682"},
    {"post-vanilla-query",
     normalised,
     "POST",
     "/?Param1=value1",
     {},
     "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11",
     "a9ef26247f293bffe40eeff86a0480ba8c14d31503b2e0c3399e3a16bf1a3682"},
    // Two of the suite's first edition (2012), which clients still keep among their tests.
    {"post-vanilla-query-nonunreserved",
     normalised,
     "POST",
     "/?%40%23%24%25%5E=&%2B=/,?%3E%3C%60%22;:%5C%7C][%7B%7D",
     {},
     "66c82657c86e26fb25238d0e69f011edc4c6df5ae71119d7cb98ed9b87393c1e",
     "90f74db3455ab484de4a24b8b36d63e4c3355521fa4d5fd060cacd1e942f2794"},
    {"post-vanilla-query-space",
     normalised,
     "POST",
     "/?p",
     {},
     "e71688addb58a26418614085fb730ba3faa623b461c17f48f2fbdb9361b94a9b",
     "09da9619f9f155534243173f44b51a07d0da6ef07ddba636cb52c5ee6f93ea73"},
};

RawRequest requestOf(const SuiteCase &row)
{
    RawRequest out = request(row.method, row.target, row.headers, row.body);
    out.headers.insert(out.headers.begin(), Header {"Host", "example.amazonaws.com"});
    return out;
}

std::vector<std::string> signedNames(const RawRequest &from)
{
    std::vector<std::string> names;
    for (const Header &header : from.headers)
        names.push_back(toLower(header.name));
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

std::string joined(const std::vector<std::string> &names, const char *separator)
{
    std::string out;
    for (const std::string &name : names)
        out += (out.empty() ? "" : separator) + name;
    return out;
}

std::string signatureOver(const RawRequest &from, const std::vector<std::string> &names, PathRule rule)
{
    const std::string canonical = canonicalRequest(from, names, crypto::sha256Hex(from.body), rule);
    return signature(exampleCredentials().secretAccessKey, scope, stringToSign(moment, scope, canonical));
}

/// The request with an Authorization header or with the fields of the query form, as a client would send it.
RawRequest withAuthorization(RawRequest from, const std::vector<std::string> &names, const std::string &signature)
{
    from.setHeader("Authorization", "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/" + scope.text() + ", SignedHeaders=" + joined(names, ";")
                                        + ", Signature=" + signature);
    return from;
}

RawRequest withQueryFields(RawRequest from, const std::vector<std::string> &names)
{
    from.rawQuery
        += (from.rawQuery.empty() ? "" : "&")
           + std::string("X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20150830%2Fus-east-1%2Fservice%2Faws4_request")
           + "&X-Amz-Date=" + moment + "&X-Amz-SignedHeaders=" + joined(names, "%3B") + "&X-Amz-Expires=3600";
    return from;
}

} // namespace

class TestSigv4Suite : public QObject {
    Q_OBJECT

private:
    static std::vector<SuiteCase> allCases()
    {
        std::vector<SuiteCase> all = headerCases;
        all.insert(all.end(), pathCases.begin(), pathCases.end());
        all.insert(all.end(), queryCases.begin(), queryCases.end());
        return all;
    }

    static void addRows(bool inQuery)
    {
        QTest::addColumn<int>("index");
        const auto all = allCases();
        for (std::size_t i = 0; i < all.size(); ++i) {
            // A token that is signed in the header moves into the query there: tst_sigv4_vectors has these.
            if (!inQuery || all[i].inQuery)
                QTest::newRow(all[i].name) << static_cast<int>(i);
        }
    }

private Q_SLOTS:
    void aRequestSignedInItsHeaderHasThePublishedSignature_data() { addRows(false); }
    void aRequestSignedInItsHeaderHasThePublishedSignature()
    {
        QFETCH(int, index);
        const SuiteCase row = allCases()[static_cast<std::size_t>(index)];
        RawRequest from = requestOf(row);
        from.headers.push_back({"X-Amz-Date", moment});
        const auto names = signedNames(from);
        QCOMPARE(signatureOver(withAuthorization(from, names, ""), names, row.rule), std::string(row.inHeader));
        if (row.rule == PathRule::AsSent)
            return; // only S3 has this rule, and verify() knows it by the service
        const RawRequest sent = withAuthorization(from, names, row.inHeader);
        const auto authorization = readAuthorization(sent);
        QVERIFY(authorization);
        QVERIFY(verify(sent, *authorization, exampleCredentials().secretAccessKey).matches());
    }

    void aRequestSignedInItsQueryHasThePublishedSignature_data() { addRows(true); }
    void aRequestSignedInItsQueryHasThePublishedSignature()
    {
        QFETCH(int, index);
        const SuiteCase row = allCases()[static_cast<std::size_t>(index)];
        const RawRequest from = requestOf(row);
        const auto names = signedNames(from);
        RawRequest sent = withQueryFields(from, names);
        QCOMPARE(signatureOver(sent, names, row.rule), std::string(row.inQuery));
        if (row.rule == PathRule::AsSent)
            return;
        sent.rawQuery += std::string("&X-Amz-Signature=") + row.inQuery;
        const auto authorization = readAuthorization(sent);
        QVERIFY(authorization);
        QVERIFY(verify(sent, *authorization, exampleCredentials().secretAccessKey).matches());
        const RawRequest presigned = presign(from, exampleCredentials(), scope, at(moment), Seconds(3600), names);
        QCOMPARE(signatureOf(presigned), std::string(row.inQuery));
    }

    void allCasesOfTheSuiteAreHere()
    {
        // 38 cases, post-sts-header-after and the two session tokens in the query are in tst_sigv4_vectors; two are older ones.
        QCOMPARE(allCases().size(), std::size_t(39));
    }
};

QTEST_GUILESS_MAIN(TestSigv4Suite)
#include "tst_sigv4_suite.moc"
