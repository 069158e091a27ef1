#include "core/api/error.h"
#include "core/api/operation.h"
#include "core/api/request.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk::api;

class tst_api_operations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachCallHasItsName_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<std::string>("name");
        QTest::addColumn<bool>("withoutSignature");
        const auto row = [](const char *title, Operation operation, bool withoutSignature) {
            QTest::newRow(title) << int(operation) << std::string(title) << withoutSignature;
        };
        row("GetSessionToken", Operation::GetSessionToken, false);
        row("AssumeRole", Operation::AssumeRole, false);
        row("GetFederationToken", Operation::GetFederationToken, false);
        row("AssumeRoleWithWebIdentity", Operation::AssumeRoleWithWebIdentity, true);
        row("AssumeRoleWithSAML", Operation::AssumeRoleWithSaml, true);
        row("GetCallerIdentity", Operation::GetCallerIdentity, false);
        row("GetAccessKeyInfo", Operation::GetAccessKeyInfo, false);
        row("DecodeAuthorizationMessage", Operation::DecodeAuthorizationMessage, false);
    }

    void eachCallHasItsName()
    {
        QFETCH(int, operation);
        QFETCH(std::string, name);
        QFETCH(bool, withoutSignature);
        QCOMPARE(actionName(Operation(operation)), std::string_view(name));
        QVERIFY(operationOf(name) == Operation(operation));
        QCOMPARE(isUnsigned(Operation(operation)), withoutSignature);
        const std::string lower = QString::fromStdString(name).toLower().toStdString();
        QVERIFY(!operationOf(lower));
        QVERIFY(operationIgnoringCase(lower) == Operation(operation));
    }

    void anUnknownNameIsNoCall()
    {
        for (const char *name : {"", "AssumeRol", "AssumeRoleX", " AssumeRole", "AssumeRoot", "GetScopedCredentials"}) {
            QVERIFY2(!operationOf(std::string_view(name)), name);
            QVERIFY2(!operationIgnoringCase(name), name);
        }
    }

    void aRequestKnowsItsCall()
    {
        QVERIFY(operationOf(Request(GetSessionToken {})) == Operation::GetSessionToken);
        QVERIFY(operationOf(Request(AssumeRole {})) == Operation::AssumeRole);
        QVERIFY(operationOf(Request(GetFederationToken {})) == Operation::GetFederationToken);
        QVERIFY(operationOf(Request(AssumeRoleWithWebIdentity {})) == Operation::AssumeRoleWithWebIdentity);
        QVERIFY(operationOf(Request(AssumeRoleWithSaml {})) == Operation::AssumeRoleWithSaml);
        QVERIFY(operationOf(Request(GetCallerIdentity {})) == Operation::GetCallerIdentity);
        QVERIFY(operationOf(Request(GetAccessKeyInfo {})) == Operation::GetAccessKeyInfo);
        QVERIFY(operationOf(Request(DecodeAuthorizationMessage {})) == Operation::DecodeAuthorizationMessage);
    }

    void eachErrorHasItsNameAndStatus_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, ErrorCode code, int status) { QTest::newRow(name) << int(code) << status; };
        row("AccessDenied", ErrorCode::AccessDenied, 403);
        row("ExpiredToken", ErrorCode::ExpiredToken, 403);
        row("ExpiredTokenException", ErrorCode::ExpiredTokenException, 400);
        row("IDPCommunicationError", ErrorCode::IdpCommunicationError, 400);
        row("IDPRejectedClaim", ErrorCode::IdpRejectedClaim, 403);
        row("IncompleteSignature", ErrorCode::IncompleteSignature, 400);
        row("InternalFailure", ErrorCode::InternalFailure, 500);
        row("InvalidAction", ErrorCode::InvalidAction, 400);
        row("InvalidAuthorizationMessageException", ErrorCode::InvalidAuthorizationMessageException, 400);
        row("InvalidClientTokenId", ErrorCode::InvalidClientTokenId, 403);
        row("InvalidIdentityToken", ErrorCode::InvalidIdentityToken, 400);
        row("InvalidParameterValue", ErrorCode::InvalidParameterValue, 400);
        row("MalformedInput", ErrorCode::MalformedInput, 400);
        row("MalformedPolicyDocument", ErrorCode::MalformedPolicyDocument, 400);
        row("MissingAction", ErrorCode::MissingAction, 400);
        row("MissingAuthenticationToken", ErrorCode::MissingAuthenticationToken, 403);
        row("PackedPolicyTooLarge", ErrorCode::PackedPolicyTooLarge, 400);
        row("RegionDisabledException", ErrorCode::RegionDisabledException, 403);
        row("SignatureDoesNotMatch", ErrorCode::SignatureDoesNotMatch, 403);
        row("UnauthorizedOperation", ErrorCode::UnauthorizedOperation, 403);
        row("AuthFailure", ErrorCode::AuthFailure, 401);
        row("RequestExpired", ErrorCode::RequestExpired, 400);
        row("InvalidAccessKeyId", ErrorCode::InvalidAccessKeyId, 403);
        row("InvalidToken", ErrorCode::InvalidToken, 400);
        row("NoSuchBucket", ErrorCode::NoSuchBucket, 404);
        row("NoSuchKey", ErrorCode::NoSuchKey, 404);
        row("ValidationError", ErrorCode::ValidationError, 400);
        row("NotAuthorizedException", ErrorCode::NotAuthorizedException, 400);
        row("RequestTooLarge", ErrorCode::RequestTooLarge, 413);
        row("DryRunOperation", ErrorCode::DryRunOperation, 412);
        row("MissingParameter", ErrorCode::MissingParameter, 400);
        row("InvalidInstanceID.Malformed", ErrorCode::InvalidInstanceIdMalformed, 400);
        row("InvalidInstanceID.NotFound", ErrorCode::InvalidInstanceIdNotFound, 400);
        row("NoSuchEntity", ErrorCode::NoSuchEntity, 404);
        row("LimitExceeded", ErrorCode::LimitExceeded, 409);
        row("AuthorizationHeaderMalformed", ErrorCode::AuthorizationHeaderMalformed, 400);
        row("AuthorizationQueryParametersError", ErrorCode::AuthorizationQueryParametersError, 400);
        row("BadDigest", ErrorCode::BadDigest, 400);
        row("IncompleteBody", ErrorCode::IncompleteBody, 400);
        row("InvalidArgument", ErrorCode::InvalidArgument, 400);
        row("InvalidDigest", ErrorCode::InvalidDigest, 400);
        row("InvalidRange", ErrorCode::InvalidRange, 416);
        row("InvalidRequest", ErrorCode::InvalidRequest, 400);
        row("KeyTooLongError", ErrorCode::KeyTooLong, 400);
        row("MethodNotAllowed", ErrorCode::MethodNotAllowed, 405);
        row("MissingContentLength", ErrorCode::MissingContentLength, 411);
        row("NotImplemented", ErrorCode::NotImplemented, 501);
        row("RequestTimeTooSkewed", ErrorCode::RequestTimeTooSkewed, 403);
        row("XAmzContentSHA256Mismatch", ErrorCode::XAmzContentSha256Mismatch, 400);
        row("InvalidParameterException", ErrorCode::InvalidParameterException, 400);
        row("ResourceNotFoundException", ErrorCode::ResourceNotFoundException, 400);
        row("SerializationException", ErrorCode::SerializationException, 400);
        row("UnknownOperationException", ErrorCode::UnknownOperationException, 400);
        row("SignInRefused", ErrorCode::SignInRefused, 401);
    }

    void eachErrorHasItsNameAndStatus()
    {
        QFETCH(int, code);
        QFETCH(int, status);
        QCOMPARE(wireName(ErrorCode(code)), std::string_view(QTest::currentDataTag()));
        QCOMPARE(httpStatus(ErrorCode(code)), status);
    }
};

QTEST_GUILESS_MAIN(tst_api_operations)
#include "tst_api_operations.moc"
