#include "core/base/http_message.h"
#include "tests/support/hostile.h"
#include "tests/support/show.h"

#include <QTest>

using namespace trustwalk;

class TestHttpMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headersAreFoundInAnyCaseAndKeptAsSent()
    {
        RawRequest request;
        request.headers = {{"HOST", " sts.amazonaws.com"}, {"X-Amz-Date", "1"}, {"x-amz-date", "2"}};
        QCOMPARE(request.header("host").value(), std::string_view(" sts.amazonaws.com"));
        QCOMPARE(request.header("x-AMZ-date").value(), std::string_view("1"));
        QVERIFY(!request.header("x-amz"));
        request.setHeader("x-amz-date", "3");
        QCOMPARE(request.headers.at(1).name, std::string("X-Amz-Date"));
        QCOMPARE(request.headers.at(1).value, std::string("3"));
        QCOMPARE(request.headers.at(2).value, std::string("2"));
        request.removeHeader("X-AMZ-DATE");
        QCOMPARE(request.headers.size(), std::size_t(1));
        request.setHeader("New", "x");
        QCOMPARE(request.headers.back().name, std::string("New"));
    }

    void messagesAreShownAsTheirBytes()
    {
        RawRequest request;
        request.rawQuery = "a=%7e";
        request.headers = {{"Host", "x"}};
        request.body = "Action=AssumeRole";
        QCOMPARE(request.text(), std::string("POST /?a=%7e HTTP/1.1\r\nHost: x\r\n\r\nAction=AssumeRole"));
        request.rawQuery.clear();
        QVERIFY(request.text().starts_with("POST / HTTP/1.1\r\n"));
        const RawResponse response {.status = 403, .headers = {{"Content-Type", "text/xml"}}, .body = "<a/>"};
        QCOMPARE(response.text(), std::string("HTTP/1.1 403 Forbidden\r\nContent-Type: text/xml\r\n\r\n<a/>"));
        QCOMPARE(response.header("content-type").value(), std::string_view("text/xml"));
        QVERIFY(reasonPhrase(299).empty());
    }

    void forms_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<QByteArray>("fields"); // name>value, one each line
        const auto row = [](const char *name, const char *encoded, const char *fields) {
            QTest::newRow(name) << QByteArray(encoded) << QByteArray(fields);
        };
        row("order and duplicates stay", "b=1&a=2&b=3", "b>1\na>2\nb>3\n");
        row("plus and %20 are spaces, %2B is a plus", "a=x+y%20z%2B", "a>x y z+\n");
        row("a name is decoded too", "Tags.member%2E1.Key=k", "Tags.member.1.Key>k\n");
        row("the first equals sign divides", "a=b=c", "a>b=c\n");
        row("without equals sign the value is empty", "a&b=", "a>\nb>\n");
        row("empty pieces are nothing", "&&a=1&&", "a>1\n");
        row("a wrong sequence stays, the right one beside it is read", "a=%zz%41%4", "a>%zzA%4\n");
        row("a wrong sequence doesn't stop the plus", "a=1+2%", "a>1 2%\n");
        row("nothing", "", "");
    }
    void forms()
    {
        QFETCH(QByteArray, encoded);
        QFETCH(QByteArray, fields);
        std::string seen;
        for (const FormField &field : parseForm(encoded.toStdString()).fields)
            seen.append(field.name).append(">").append(field.value).append("\n");
        QCOMPARE(seen, fields.toStdString());
    }

    void fieldsAreSetAndRemoved()
    {
        Form form = parseForm("a=1&b=2&a=3");
        QCOMPARE(form.find("a").value(), std::string_view("1"));
        QVERIFY(!form.find("A"));
        form.set("a", "x y");
        form.set("c", "é&");
        QCOMPARE(form.encoded(), std::string("a=x%20y&b=2&a=3&c=%C3%A9%26"));
        form.remove("a");
        QCOMPARE(form.encoded(), std::string("b=2&c=%C3%A9%26"));
    }

    void whateverIsReadIsWrittenAndReadAgainAlike()
    {
        const std::string body = "Action=AssumeRole&Policy=%7B%22a%22%3A1%7D&Tags.member.1.Value=%E6%BC%A2+x";
        const auto meet = [](const std::string &text) {
            const Form form = parseForm(text);
            QVERIFY(parseForm(form.encoded()).fields == form.fields);
        };
        test::cutAtEveryByte(body, meet);
        test::flipEachByte(body, meet);
        test::mutate(body, 500, meet);
    }
};

QTEST_GUILESS_MAIN(TestHttpMessage)
#include "tst_http_message.moc"
