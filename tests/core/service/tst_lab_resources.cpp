#include "core/base/json.h"
#include "core/resources/resources.h"
#include "tests/core/service/lab.h"

#include <QTest>

using namespace trustwalk;
using namespace trustwalk::test;

/// EC2 and IAM over raw HTTP: their answers, their errors and their denials; the message that only sts:DecodeAuthorizationMessage opens; and
/// a trust policy that is mended over the wire.
class TestLabResources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAreRefused_data();
    void answersAreRefused();
    void instancesAreDescribed_data();
    void instancesAreDescribed();
    void anInstanceThatIsStartedIsThere();
    void instancesHaveAQuota();
    void aDryRunStartsNothing();
    void aDenialIsSealedAndOpened();
    void anExplicitDenialNamesItsStatement();
    void sealedMessagesAreRefused_data();
    void sealedMessagesAreRefused();
    void openingASealedMessageNeedsAPermission();
    void readingHasNoSealedMessage();
    void whoseKeyItIs();
    void rolesAreListed();
    void aLongListOfRolesComesInParts();
    void aRoleIsShownInFull();
    void aTrustPolicyIsMendedOverTheWire();
    void trustPoliciesAreRefused_data();
    void trustPoliciesAreRefused();
    void iamTakesNoSessionWithoutMfa();

private:
    RawResponse ec2(const std::string &body, const std::string &user = "Administrator")
    {
        return send("Version=2016-11-15&" + body, user, "ec2");
    }
    RawResponse iam(const std::string &body, const std::string &user = "Administrator")
    {
        return send("Version=2010-05-08&" + body, user, "iam");
    }
    RawResponse sts(const std::string &body, const std::string &user = "Administrator")
    {
        return send("Version=2011-06-15&" + body, user, "sts");
    }
    RawResponse send(const std::string &body, const std::string &user, const std::string &service)
    {
        return m_lab.send(m_lab.sign(post(body), m_lab.of(user), service)).response;
    }
    std::string sealedDenial(const std::string &user = "UserA")
    {
        const std::string message = elementText(ec2(run, user).body, "Message");
        const std::string mark = "Encoded authorization failure message: ";
        return message.substr(message.find(mark) + mark.size());
    }
    inline static const std::string run = "Action=RunInstances&ImageId=ami-0abcdef1234567890&InstanceType=t3.micro&MinCount=1&MaxCount=1";
    inline static const std::string roleA = "arn:aws:iam::123456789012:role/RoleA";
    Lab m_lab;
};

void TestLabResources::answersAreRefused_data()
{
    QTest::addColumn<std::string>("service");
    QTest::addColumn<std::string>("user");
    QTest::addColumn<std::string>("body");
    QTest::addColumn<std::string>("answer");
    QTest::addColumn<std::string>("message");
    const auto row
        = [](const char *what, const char *service, const char *user, const std::string &body, const char *answer, const char *message) {
              QTest::newRow(what) << std::string(service) << std::string(user) << body << std::string(answer) << std::string(message);
          };
    const std::string ec2Version = "Version=2016-11-15&", iamVersion = "Version=2010-05-08&";
    row("EC2: an instance that is not there", "ec2", "UserA", ec2Version + "Action=DescribeInstances&InstanceId.1=i-0123456789abcdef0",
        "400 InvalidInstanceID.NotFound", "The instance ID 'i-0123456789abcdef0' does not exist");
    row("EC2: an id that is none", "ec2", "UserA", ec2Version + "Action=DescribeInstances&InstanceId.1=web",
        "400 InvalidInstanceID.Malformed", "Invalid id: \"web\"");
    row("EC2: a filter that is none", "ec2", "UserA", ec2Version + "Action=DescribeInstances&Filter.1.Name=colour&Filter.1.Value.1=red",
        "400 InvalidParameterValue", "The filter 'colour' is invalid");
    row("EC2: a count is missing", "ec2", "Administrator", ec2Version + "Action=RunInstances&ImageId=ami-1&MinCount=1",
        "400 MissingParameter", "The request must contain the parameter MaxCount");
    row("EC2: an image is missing", "ec2", "UserA", ec2Version + "Action=RunInstances&MinCount=1&MaxCount=1", "400 MissingParameter",
        "The request must contain the parameter ImageId");
    row("EC2: none at least", "ec2", "Administrator", ec2Version + "Action=RunInstances&ImageId=ami-1&MinCount=0&MaxCount=1",
        "400 InvalidParameterValue", "Invalid value '0' for MinCount");
    row("EC2: more at least than at most", "ec2", "Administrator", ec2Version + "Action=RunInstances&ImageId=ami-1&MinCount=2&MaxCount=1",
        "400 InvalidParameterValue", "Invalid value '1' for MaxCount");
    row("EC2: too many", "ec2", "Administrator", ec2Version + "Action=RunInstances&ImageId=ami-1&MinCount=1&MaxCount=1000000",
        "400 InvalidParameterValue", "Invalid value '1000000' for MaxCount");
    row("EC2: who may not", "ec2", "UserA", ec2Version + run, "403 UnauthorizedOperation",
        "You are not authorized to perform this operation. User: arn:aws:iam::123456789012:user/UserA is not authorized to perform: "
        "ec2:RunInstances on resource: arn:aws:ec2:ap-northeast-1:123456789012:instance/* because no identity-based policy allows the "
        "ec2:RunInstances action. Encoded authorization failure message: ");
    row("EC2: who may not, on trial", "ec2", "UserA", ec2Version + run + "&DryRun=true", "403 UnauthorizedOperation",
        "You are not authorized to perform this operation.");
    row("EC2: who may, on trial", "ec2", "Administrator", ec2Version + run + "&DryRun=true", "412 DryRunOperation",
        "Request would have succeeded, but DryRun flag is set.");
    row("EC2: a request that reads, on trial", "ec2", "UserA", ec2Version + "Action=DescribeInstances&DryRun=true", "412 DryRunOperation",
        "Request would have succeeded, but DryRun flag is set.");
    row("IAM: who may not", "iam", "UserA",
        iamVersion
            + "Action=UpdateAssumeRolePolicy&RoleName=RoleA&PolicyDocument=" + percentEncode(R"({"Version":"2012-10-17","Statement":[]})"),
        "403 AccessDenied",
        "User: arn:aws:iam::123456789012:user/UserA is not authorized to perform: iam:UpdateAssumeRolePolicy on resource: "
        "arn:aws:iam::123456789012:role/RoleA because no identity-based policy allows the iam:UpdateAssumeRolePolicy action");
    row("IAM: a role that is not there", "iam", "UserA", iamVersion + "Action=GetRole&RoleName=Nobody", "404 NoSuchEntity",
        "The role with name Nobody cannot be found.");
    row("IAM: no name", "iam", "UserA", iamVersion + "Action=GetRole", "400 ValidationError",
        "1 validation error detected: Value null at 'roleName' failed to satisfy constraint: Member must not be null");
    row("IAM: a name that is too long", "iam", "UserA", iamVersion + "Action=GetRole&RoleName=" + std::string(65, 'r'),
        "400 ValidationError", "1 validation error detected: Value '");
    row("IAM: no document", "iam", "Administrator", iamVersion + "Action=UpdateAssumeRolePolicy&RoleName=RoleA", "400 ValidationError",
        "1 validation error detected: Value null at 'policyDocument' failed to satisfy constraint: Member must not be null");
    row("IAM: none at most", "iam", "UserA", iamVersion + "Action=ListRoles&MaxItems=0", "400 ValidationError",
        "1 validation error detected: Value '0' at 'maxItems' failed to satisfy constraint: Member must have value greater than or equal "
        "to 1");
    row("IAM: a number that is none", "iam", "UserA", iamVersion + "Action=ListRoles&MaxItems=many", "400 MalformedInput", "");
    row("IAM: a marker that is none", "iam", "UserA", iamVersion + "Action=ListRoles&Marker=***", "400 ValidationError", "Invalid Marker.");
}

void TestLabResources::answersAreRefused()
{
    QFETCH(std::string, service);
    QFETCH(std::string, user);
    QFETCH(std::string, body);
    QFETCH(std::string, answer);
    QFETCH(std::string, message);
    const service::Answer given = m_lab.send(m_lab.sign(post(body), m_lab.of(user), service));
    QCOMPARE(statusAndCode(given.response), answer);
    QCOMPARE(elementText(given.response.body, "Message").substr(0, message.size()), message);
    QVERIFY(given.changes.empty());
    const std::string start = service == "ec2" ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response>\n  <Errors>\n    <Error>\n"
                                               : "<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">\n  <Error>\n";
    QCOMPARE(given.response.body.substr(0, start.size()), start);
    QCOMPARE(elementText(given.response.body, service == "ec2" ? "RequestID" : "RequestId"),
             std::string(given.response.header("x-amzn-RequestId").value_or("")));
}

void TestLabResources::instancesAreDescribed_data()
{
    QTest::addColumn<std::string>("parameters");
    QTest::addColumn<bool>("found");
    QTest::newRow("all") << std::string() << true;
    QTest::newRow("by id") << std::string("&InstanceId.1=i-1234567890abcdef0") << true;
    QTest::newRow("by state") << std::string("&Filter.1.Name=instance-state-name&Filter.1.Value.1=running") << true;
    QTest::newRow("by one of two states") << std::string(
        "&Filter.1.Name=instance-state-name&Filter.1.Value.1=stopped&Filter.1.Value.2=running")
                                          << true;
    QTest::newRow("by another state") << std::string("&Filter.1.Name=instance-state-name&Filter.1.Value.1=stopped") << false;
    QTest::newRow("by type and another id") << std::string(
        "&Filter.1.Name=instance-type&Filter.1.Value.1=t3.micro&Filter.2.Name=instance-id&Filter.2.Value.1=i-2")
                                            << false;
}

void TestLabResources::instancesAreDescribed()
{
    QFETCH(std::string, parameters);
    QFETCH(bool, found);
    const RawResponse response = ec2("Action=DescribeInstances" + parameters, "UserA");
    QCOMPARE(response.status, 200);
    QVERIFY(response.body.find("<DescribeInstancesResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">\n  <requestId>")
            != std::string::npos);
    QCOMPARE(elementText(response.body, "instanceId"), std::string(found ? "i-1234567890abcdef0" : ""));
    QCOMPARE(elementText(response.body, "ownerId"), std::string(found ? "123456789012" : ""));
}

void TestLabResources::anInstanceThatIsStartedIsThere()
{
    Lab lab = m_lab;
    RawRequest request = post("Version=2016-11-15&Action=RunInstances&ImageId=ami-0abcdef1234567890&MinCount=1&MaxCount=2");
    const RawResponse started = lab.commit(lab.sign(request, lab.of("Administrator"), "ec2")).response;
    QCOMPARE(started.status, 200);
    const std::string id = elementText(started.body, "instanceId");
    QCOMPARE(id.size(), std::size_t(19));
    QVERIFY(started.body.find("<name>pending</name>") != std::string::npos);
    QVERIFY(elementText(started.body, "reservationId").starts_with("r-"));
    const std::string all = lab.send(lab.sign(post("Version=2016-11-15&Action=DescribeInstances"), lab.of("UserA"), "ec2")).response.body;
    std::size_t count = 0;
    for (std::size_t at = all.find("<instanceId>"); at != std::string::npos; at = all.find("<instanceId>", at + 1))
        ++count;
    QCOMPARE(count, std::size_t(3));
    QVERIFY(all.find(id) != std::string::npos);
    // A second start has ids of its own.
    QVERIFY(elementText(lab.commit(lab.sign(request, lab.of("Administrator"), "ec2")).response.body, "instanceId") != id);
}

/// Of those between the least and the most as many as there is room for; then none.
void TestLabResources::instancesHaveAQuota()
{
    Lab lab = m_lab;
    const auto start = [&](int least, int most) {
        return lab.commit(lab.sign(post("Version=2016-11-15&Action=RunInstances&ImageId=ami-1&MinCount=" + std::to_string(least)
                                        + "&MaxCount=" + std::to_string(most)),
                                   lab.of("Administrator"), "ec2"));
    };
    const auto running = [&] {
        return static_cast<std::size_t>(std::ranges::count_if(
            lab.world.resources, [](const world::Resource &resource) { return resource.arn.find(":instance/") != std::string::npos; }));
    };
    for (int i = 0; i < 20 && running() + 20 < resources::mostInstancesOfAccount; ++i)
        QCOMPARE(start(1, 20).response.status, 200);
    const std::size_t left = resources::mostInstancesOfAccount - running();
    QVERIFY(left > 0 && left < 20);
    QCOMPARE(start(1, 20).changes.size(), left);
    QCOMPARE(running(), resources::mostInstancesOfAccount);
    const service::Answer refused = start(1, 1);
    QCOMPARE(statusAndCode(refused.response), std::string("400 InstanceLimitExceeded"));
    QCOMPARE(elementText(refused.response.body, "Message"),
             std::string("Your quota allows for 0 more running instance(s). You requested at least 1"));
    QVERIFY(refused.changes.empty());
}

void TestLabResources::aDryRunStartsNothing()
{
    const service::Answer answer
        = m_lab.send(m_lab.sign(post("Version=2016-11-15&" + run + "&DryRun=true"), m_lab.of("Administrator"), "ec2"));
    QVERIFY(answer.changes.empty());
    QVERIFY(answer.trace.allowed()); // the policies allow it: that is what a trial asks
}

void TestLabResources::aDenialIsSealedAndOpened()
{
    const RawResponse opened = sts("Action=DecodeAuthorizationMessage&EncodedMessage=" + sealedDenial());
    QCOMPARE(opened.status, 200);
    std::string text = elementText(opened.body, "DecodedMessage"); // quotes need no escape in an element
    const auto message = json::parse(text);
    QVERIFY(message);
    QVERIFY(!message->find("allowed")->boolean);
    QVERIFY(!message->find("explicitDeny")->boolean);
    QVERIFY(message->find("matchedStatements")->find("items")->items.empty());
    QVERIFY(message->find("failures")->find("items")->items.empty());
    const json::Value *context = message->find("context");
    QCOMPARE(context->find("action")->text, std::string("ec2:RunInstances"));
    QCOMPARE(context->find("resource")->text, std::string("arn:aws:ec2:ap-northeast-1:123456789012:instance/*"));
    QCOMPARE(context->find("principal")->find("id")->text, std::string("AIDACKCEVSQ6C2EXAMPLE"));
    QCOMPARE(context->find("principal")->find("name")->text, std::string("UserA"));
    QCOMPARE(context->find("principal")->find("arn")->text, std::string("arn:aws:iam::123456789012:user/UserA"));
    bool type = false;
    for (const json::Value &condition : context->find("conditions")->find("items")->items)
        type = type
               || (condition.find("key")->text == "ec2:InstanceType"
                   && condition.find("values")->find("items")->items.front().find("value")->text == "t3.micro");
    QVERIFY(type);
}

void TestLabResources::anExplicitDenialNamesItsStatement()
{
    Lab lab = m_lab;
    auto changed = world::apply(
        lab.world, world::InlinePolicyPut {"arn:aws:iam::123456789012:user/UserA", "NoStarts",
                                           R"({"Version":"2012-10-17","Statement":{"Sid":"Never","Effect":"Deny","Action":"ec2:Run*",)"
                                           R"("Resource":"*","Condition":{"StringEquals":{"ec2:InstanceType":"t3.micro"}}}})"});
    QVERIFY(changed);
    lab.world = std::move(*changed);
    const std::string denied
        = elementText(lab.send(lab.sign(post("Version=2016-11-15&" + run), lab.of("UserA"), "ec2")).response.body, "Message");
    const std::string sealed = denied.substr(denied.rfind(' ') + 1);
    const RawResponse opened
        = lab.send(lab.sign(post("Version=2011-06-15&Action=DecodeAuthorizationMessage&EncodedMessage=" + sealed), lab.of("Administrator")))
              .response;
    const auto message = json::parse(elementText(opened.body, "DecodedMessage"));
    QVERIFY(message);
    QVERIFY(message->find("explicitDeny")->boolean);
    const auto &items = message->find("matchedStatements")->find("items")->items;
    QCOMPARE(items.size(), std::size_t(1));
    QCOMPARE(items.front().find("statementId")->text, std::string("Never"));
    QCOMPARE(items.front().find("effect")->text, std::string("DENY"));
    QCOMPARE(items.front().find("actions")->find("items")->items.front().find("value")->text, std::string("ec2:Run*"));
    QCOMPARE(items.front().find("conditions")->find("items")->items.front().find("key")->text, std::string("ec2:InstanceType"));
}

void TestLabResources::sealedMessagesAreRefused_data()
{
    QTest::addColumn<std::string>("message");
    QTest::addColumn<std::string>("answer");
    const std::string sealed = sealedDenial();
    std::string changed = sealed;
    changed[changed.size() / 2] = changed[changed.size() / 2] == 'A' ? 'B' : 'A';
    const std::string invalid = "400 InvalidAuthorizationMessageException";
    QTest::newRow("as it came") << sealed << std::string("200");
    QTest::newRow("one character changed") << changed << invalid;
    QTest::newRow("cut") << sealed.substr(0, sealed.size() - 4) << invalid;
    QTest::newRow("with a line break") << sealed.substr(0, 40) + "%0A" + sealed.substr(40) << invalid;
    QTest::newRow("nonsense") << std::string("nonsense") << invalid;
    QTest::newRow("a session token") << percentEncode(
        Lab::issuedBy(m_lab.send(m_lab.sign(post(assumeRoleB), m_lab.of("UserA")))).sessionToken)
                                     << invalid;
    QTest::newRow("nothing") << std::string() << std::string("400 ValidationError");
    QTest::newRow("too long") << std::string(10241, 'A') << std::string("400 ValidationError");
}

void TestLabResources::sealedMessagesAreRefused()
{
    QFETCH(std::string, message);
    QFETCH(std::string, answer);
    QCOMPARE(statusAndCode(sts("Action=DecodeAuthorizationMessage&EncodedMessage=" + message)), answer);
}

void TestLabResources::openingASealedMessageNeedsAPermission()
{
    const RawResponse response = sts("Action=DecodeAuthorizationMessage&EncodedMessage=" + sealedDenial(), "UserA");
    QCOMPARE(statusAndCode(response), std::string("403 AccessDenied"));
    QCOMPARE(elementText(response.body, "Message"),
             std::string(
                 "User: arn:aws:iam::123456789012:user/UserA is not authorized to perform: sts:DecodeAuthorizationMessage on resource: *"));
    // Asked before the message is looked at: nobody without it learns what is a message.
    QCOMPARE(statusAndCode(sts("Action=DecodeAuthorizationMessage&EncodedMessage=nonsense", "UserA")), std::string("403 AccessDenied"));
}

void TestLabResources::readingHasNoSealedMessage()
{
    Lab lab = m_lab;
    auto changed
        = world::apply(lab.world, world::PolicyDetached {"arn:aws:iam::123456789012:user/UserA", "arn:aws:iam::aws:policy/ReadOnlyAccess"});
    QVERIFY(changed);
    lab.world = std::move(*changed);
    const RawResponse response = lab.send(lab.sign(post("Version=2016-11-15&Action=DescribeInstances"), lab.of("UserA"), "ec2")).response;
    QCOMPARE(statusAndCode(response), std::string("403 UnauthorizedOperation"));
    QVERIFY(response.body.find("Encoded authorization") == std::string::npos);
}

void TestLabResources::whoseKeyItIs()
{
    QCOMPARE(elementText(sts("Action=GetAccessKeyInfo&AccessKeyId=AKIAI44QH8DHBEXAMPLE").body, "Account"), std::string("123456789012"));
    QCOMPARE(sts("Action=GetAccessKeyInfo&AccessKeyId=AKIAI44QH8DHBEXAMPLE", "UserA").status, 200); // ReadOnlyAccess has it
    QCOMPARE(statusAndCode(sts("Action=GetAccessKeyInfo&AccessKeyId=short")), std::string("400 ValidationError"));
    QCOMPARE(statusAndCode(sts("Action=GetAccessKeyInfo")), std::string("400 ValidationError"));
    Lab lab = m_lab;
    auto changed = world::apply(lab.world, std::vector<world::Change> {world::PolicyDetached {"arn:aws:iam::123456789012:user/UserA",
                                                                                              "arn:aws:iam::aws:policy/ReadOnlyAccess"},
                                                                       world::KeyStatusChanged {"AKIAI44QH8DHBEXAMPLE", false}});
    QVERIFY(changed);
    lab.world = std::move(*changed);
    const RawRequest request = post("Version=2011-06-15&Action=GetAccessKeyInfo&AccessKeyId=AKIAI44QH8DHBEXAMPLE");
    QCOMPARE(statusAndCode(lab.send(lab.sign(request, lab.of("UserA"))).response), std::string("403 AccessDenied"));
    QCOMPARE(lab.send(lab.sign(request, lab.of("Administrator"))).response.status, 200); // says nothing of the key's state
}

void TestLabResources::rolesAreListed()
{
    const RawResponse response = iam("Action=ListRoles", "UserA");
    QCOMPARE(response.status, 200);
    QVERIFY(response.body.starts_with("<ListRolesResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">\n  <ListRolesResult>\n"));
    QCOMPARE(elementText(response.body, "IsTruncated"), std::string("false"));
    QCOMPARE(elementText(response.body, "RoleName"), std::string("RoleA"));
    QCOMPARE(elementText(response.body, "RoleId"), std::string("AROADBQP57FF2AEXAMPLE"));
    const auto document = percentDecode(elementText(response.body, "AssumeRolePolicyDocument"));
    QVERIFY(document && json::parse(*document));
    QVERIFY(iam("Action=ListRoles&PathPrefix=%2Fteam%2F", "UserA").body.find("<RoleName>") == std::string::npos);
}

void TestLabResources::aLongListOfRolesComesInParts()
{
    const RawResponse first = iam("Action=ListRoles&MaxItems=1", "UserA");
    QCOMPARE(elementText(first.body, "IsTruncated"), std::string("true"));
    QCOMPARE(elementText(first.body, "RoleName"), std::string("RoleA"));
    const RawResponse second = iam("Action=ListRoles&MaxItems=1&Marker=" + percentEncode(elementText(first.body, "Marker")), "UserA");
    QCOMPARE(elementText(second.body, "IsTruncated"), std::string("false"));
    QCOMPARE(elementText(second.body, "RoleName"), std::string("RoleB"));
}

void TestLabResources::aRoleIsShownInFull()
{
    Lab lab = m_lab;
    auto changed = world::apply(lab.world, world::BoundarySet {roleA, "arn:aws:iam::aws:policy/ReadOnlyAccess"});
    QVERIFY(changed);
    lab.world = std::move(*changed);
    lab.world.accounts.front().roles.front().tags = {{"team", "blue & red"}};
    const std::string xml
        = lab.send(lab.sign(post("Version=2010-05-08&Action=GetRole&RoleName=RoleA"), lab.of("UserA"), "iam")).response.body;
    QCOMPARE(elementText(xml, "Arn"), roleA);
    QCOMPARE(elementText(xml, "MaxSessionDuration"), std::string("3600"));
    QCOMPARE(elementText(xml, "PermissionsBoundaryArn"), std::string("arn:aws:iam::aws:policy/ReadOnlyAccess"));
    QCOMPARE(elementText(xml, "Value"), std::string("blue &amp; red"));
    QVERIFY(xml.find("<RoleLastUsed>") != std::string::npos);
}

void TestLabResources::aTrustPolicyIsMendedOverTheWire()
{
    // UserB is not trusted; the Administrator mends RoleA's trust policy; UserB asks again.
    Lab lab = m_lab;
    const auto assume = [&] {
        return lab
            .send(lab.sign(post("Version=2011-06-15&Action=AssumeRole&RoleSessionName=test&RoleArn=" + percentEncode(roleA)),
                           lab.of("UserB")))
            .response.status;
    };
    QCOMPARE(assume(), 403);
    const std::string document
        = R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/UserB"},)"
          R"("Action":"sts:AssumeRole"}})";
    const RawResponse response = lab.commit(lab.sign(post("Version=2010-05-08&Action=UpdateAssumeRolePolicy&RoleName=RoleA&PolicyDocument="
                                                          + percentEncode(document)),
                                                     lab.of("Administrator"), "iam"))
                                     .response;
    QCOMPARE(response.status, 200);
    QVERIFY(response.body.starts_with(
        "<UpdateAssumeRolePolicyResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">\n  <ResponseMetadata>\n"));
    QCOMPARE(assume(), 200);
    QCOMPARE(lab.world.roleByArn(roleA).role->trustPolicy.text(), document);
}

void TestLabResources::trustPoliciesAreRefused_data()
{
    QTest::addColumn<std::string>("document");
    QTest::addColumn<std::string>("answer");
    QTest::addColumn<std::string>("message");
    const auto row = [](const char *what, const std::string &document, const char *answer, const char *message) {
        QTest::newRow(what) << document << std::string(answer) << std::string(message);
    };
    const auto trusting = [](const std::string &principal) {
        return R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":)" + principal + R"(,"Action":"sts:AssumeRole"}})";
    };
    row("no JSON", "{", "400 MalformedPolicyDocument", "This policy contains invalid Json");
    row("no policy", "{}", "400 MalformedPolicyDocument", "");
    row("no principal", R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole"}})",
        "400 MalformedPolicyDocument", "");
    row("a resource", R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Resource":"*"}})",
        "400 MalformedPolicyDocument", "");
    row("a user that is not there", trusting(R"({"AWS":"arn:aws:iam::123456789012:user/Nobody"})"), "400 MalformedPolicyDocument",
        "Invalid principal in policy: \"AWS\":\"arn:aws:iam::123456789012:user/Nobody\"");
    row("a role that is not there", trusting(R"({"AWS":["arn:aws:iam::123456789012:user/UserA","arn:aws:iam::123456789012:role/Nobody"]})"),
        "400 MalformedPolicyDocument", "Invalid principal in policy: \"AWS\":\"arn:aws:iam::123456789012:role/Nobody\"");
    row("a user of an account that nobody knows", trusting(R"({"AWS":"arn:aws:iam::999999999999:user/Somebody"})"), "200", "");
    row("an account", trusting(R"({"AWS":"123456789012"})"), "200", "");
    row("too much", trusting(R"({"AWS":"arn:aws:iam::123456789012:root"})").insert(1, R"("Id":")" + std::string(2048, 'x') + R"(",)"),
        "409 LimitExceeded", "Cannot exceed quota for ACLSizePerRole: 2048");
}

void TestLabResources::trustPoliciesAreRefused()
{
    QFETCH(std::string, document);
    QFETCH(std::string, answer);
    QFETCH(std::string, message);
    const RawRequest request
        = post("Version=2010-05-08&Action=UpdateAssumeRolePolicy&RoleName=RoleA&PolicyDocument=" + percentEncode(document));
    const service::Answer given = m_lab.send(m_lab.sign(request, m_lab.of("Administrator"), "iam"));
    QCOMPARE(statusAndCode(given.response), answer);
    QCOMPARE(elementText(given.response.body, "Message").substr(0, message.size()), message);
    QCOMPARE(given.changes.size(), std::size_t(answer == "200" ? 1 : 0));
}

void TestLabResources::iamTakesNoSessionWithoutMfa()
{
    const sigv4::Credentials session
        = Lab::issuedBy(m_lab.send(m_lab.sign(post("Version=2011-06-15&Action=GetSessionToken"), m_lab.of("UserA"))));
    const RawResponse response = m_lab.send(m_lab.sign(post("Version=2010-05-08&Action=ListRoles"), session, "iam")).response;
    QCOMPARE(statusAndCode(response), std::string("403 InvalidClientTokenId"));
    const sigv4::Credentials role = Lab::issuedBy(m_lab.send(m_lab.sign(post(assumeRoleB), m_lab.of("UserA"))));
    QCOMPARE(m_lab.send(m_lab.sign(post("Version=2010-05-08&Action=ListRoles"), role, "iam")).response.status, 200);
}

QTEST_GUILESS_MAIN(TestLabResources)
#include "tst_lab_resources.moc"
