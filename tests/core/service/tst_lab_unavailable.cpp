#include "lab.h"

using namespace trustwalk;
using namespace trustwalk::test;

/// What a client hears while others' bodies fill the room for them: 503 in the shape of the service that it asked.
class TestLabUnavailable : public QObject {
    Q_OBJECT

private:
    Lab m_lab;

private Q_SLOTS:
    void eachServiceSaysItInItsShape_data()
    {
        QTest::addColumn<std::string>("service");
        QTest::addColumn<std::string>("root");
        QTest::addColumn<std::string>("code");
        QTest::addColumn<std::string>("requestId"); ///< the element that holds it
        QTest::newRow("sts") << std::string("sts") << std::string("<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">")
                             << std::string("ServiceUnavailable") << std::string("RequestId");
        QTest::newRow("iam") << std::string("iam") << std::string("<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">")
                             << std::string("ServiceUnavailable") << std::string("RequestId");
        QTest::newRow("ec2") << std::string("ec2") << std::string("<Response>") << std::string("Unavailable") << std::string("RequestID");
        QTest::newRow("s3") << std::string("s3") << std::string("<Error>") << std::string("SlowDown") << std::string("RequestId");
    }
    void eachServiceSaysItInItsShape()
    {
        QFETCH(std::string, service);
        QFETCH(std::string, root);
        QFETCH(std::string, code);
        QFETCH(std::string, requestId);
        RawRequest head = m_lab.sign(post(callerIdentity), m_lab.of("UserA"), service);
        head.body.clear(); // it is not taken in
        const RawResponse response = service::unavailable(head, m_lab.circumstances);
        QCOMPARE(statusAndCode(response), "503 " + code);
        QVERIFY2(response.body.find(root) != std::string::npos, response.body.c_str());
        QVERIFY2(!elementText(response.body, "Message").empty(), response.body.c_str());
        QVERIFY2(!elementText(response.body, requestId).empty(), response.body.c_str());
        const bool hasType = service == "sts" || service == "iam"; // the query protocol's alone
        QCOMPARE(elementText(response.body, "Type"), std::string(hasType ? "Receiver" : ""));
    }

    void whoSignsNothingIsAnsweredBySts()
    {
        const RawResponse response = service::unavailable(post(callerIdentity), m_lab.circumstances);
        QCOMPARE(statusAndCode(response), std::string("503 ServiceUnavailable"));
        QVERIFY(response.body.find("sts.amazonaws.com") != std::string::npos);
        QVERIFY(response.header("x-amzn-RequestId").has_value());
    }

    void nothingOfTheRequestIsInIt()
    {
        const sigv4::Credentials credentials = m_lab.of("UserA");
        const RawRequest head = m_lab.sign(post(callerIdentity), credentials, "<script>");
        const RawResponse response = service::unavailable(head, m_lab.circumstances);
        QCOMPARE(response.status, 503);
        QVERIFY(response.text().find("script") == std::string::npos);
        QVERIFY(response.text().find(credentials.accessKeyId) == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestLabUnavailable)
#include "tst_lab_unavailable.moc"
