#include "hostile_http.h"

namespace trustwalk::test {

namespace {

class Table {
public:
    explicit Table(int port) : m_host("Host: 127.0.0.1:" + std::to_string(port) + "\r\n"), m_port(std::to_string(port)) {}

    std::vector<HostileRequest> take() { return std::move(m_rows); }

    void add(std::string name, std::string bytes, int status) { m_rows.push_back({std::move(name), std::move(bytes), status}); }
    /// A request line with the headers of a good request.
    void line(const std::string &name, const std::string &line, int status) { add(name, line + "\r\n" + m_host + "\r\n", status); }
    /// A good GET with these header lines added.
    void headers(const std::string &name, const std::string &lines, int status)
    {
        add(name, "GET / HTTP/1.1\r\n" + m_host + lines + "\r\n", status);
    }
    void body(const std::string &name, const std::string &lines, const std::string &body, int status)
    {
        add(name, "POST / HTTP/1.1\r\n" + m_host + lines + "\r\n" + body, status);
    }
    void host(const std::string &name, const std::string &lines, int status)
    {
        add("host: " + name, "GET / HTTP/1.1\r\n" + lines + "\r\n", status);
    }
    [[nodiscard]] const std::string &port() const { return m_port; }
    [[nodiscard]] const std::string &host() const { return m_host; }

private:
    std::string m_host, m_port;
    std::vector<HostileRequest> m_rows;
};

void addLines(Table &table)
{
    table.line("good", "GET / HTTP/1.1", 200);
    table.line("no version", "GET /", 400);
    table.line("HTTP/0.9 style", "GET", 400);
    table.line("version 2.0", "GET / HTTP/2.0", 505);
    table.line("version 1.2", "GET / HTTP/1.2", 505);
    table.line("version 0.9", "GET / HTTP/0.9", 505);
    table.line("version of two digits", "GET / HTTP/1.10", 505);
    table.line("version in small letters", "GET / http/1.1", 505);
    table.line("version without minor", "GET / HTTP/1", 505);
    table.line("version with letters", "GET / HTTP/x.y", 505);
    table.line("another protocol", "GET / RTSP/1.0", 505);
    table.line("two spaces before the target", "GET  / HTTP/1.1", 400);
    table.line("two spaces before the version", "GET /  HTTP/1.1", 505);
    table.line("a tab between", "GET\t/\tHTTP/1.1", 400);
    table.line("space at the end", "GET / HTTP/1.1 ", 505);
    table.line("space at the beginning", " GET / HTTP/1.1", 400);
    table.line("no target", "GET HTTP/1.1", 400);
    table.line("empty line only", "", 200); // passed over, then a header stands where a request line should
    table.line("a space in the target", "GET /a b HTTP/1.1", 505);
    table.line("absolute target", "GET http://example.com/ HTTP/1.1", 400);
    table.line("absolute target of ours", "GET http://127.0.0.1/ HTTP/1.1", 400);
    table.line("authority target", "CONNECT example.com:443 HTTP/1.1", 501);
    table.line("asterisk target", "OPTIONS * HTTP/1.1", 400);
    table.line("relative target", "GET index.html HTTP/1.1", 400);
    table.line("backslash target", "GET \\ HTTP/1.1", 400);
    table.line("path that climbs", "GET /../../etc/passwd HTTP/1.1", 200); // a path is text here, never a file
    table.line("encoded path that climbs", "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1", 200);
    table.line("wrong percent sequence", "GET /%zz HTTP/1.1", 200);
    table.line("percent at the end", "GET /% HTTP/1.1", 200);
    table.line("encoded NUL", "GET /%00 HTTP/1.1", 200);
    table.line("only a query", "GET ? HTTP/1.1", 400);
    table.line("a fragment", "GET /#a HTTP/1.1", 200);
    table.line("raw UTF-8 target", "GET /\xe3\x81\x82 HTTP/1.1", 200);
    table.line("raw 0xff target", "GET /\xff HTTP/1.1", 200);
    table.line("method in small letters", "get / HTTP/1.1", 501);
    table.line("method unknown", "BREW / HTTP/1.1", 501);
    table.line("TRACE", "TRACE / HTTP/1.1", 501);
    table.line("CONNECT", "CONNECT / HTTP/1.1", 501);
    table.line("PATCH", "PATCH / HTTP/1.1", 501);
    table.line("PRI of HTTP/2", "PRI / HTTP/1.1", 501);
    table.line("OPTIONS of a preflight", "OPTIONS / HTTP/1.1", 405);
    table.line("method of 1,000 letters", std::string(1000, 'A') + " / HTTP/1.1", 501);
    table.line("method with a colon", "GE:T / HTTP/1.1", 400);
    table.line("method in quotes", "\"GET\" / HTTP/1.1", 400);
    table.line("target of 8,000 bytes", "GET /" + std::string(8000, 'a') + " HTTP/1.1", 200);
    table.line("target of 9,000 bytes", "GET /" + std::string(9000, 'a') + " HTTP/1.1", 414);
    table.line("target of 100,000 bytes", "GET /" + std::string(100'000, 'a') + " HTTP/1.1", 414);
    table.add("line without an end", std::string(20'000, 'a'), 414);
    table.add("TLS hello", std::string("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15), 400);
    table.add("SSH hello", "SSH-2.0-OpenSSH_9.2\r\n\r\n", 400);
    table.add("SMTP hello", "EHLO example.com\r\n\r\n", 400);
    table.add("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    table.add("an answer instead of a request", "HTTP/1.1 200 OK\r\n\r\n", 400);
    table.add(
        "empty lines for ever",
        [] {
            std::string lines;
            for (int i = 0; i < 9000; ++i)
                lines += "\r\n";
            return lines;
        }(),
        400);
}

void addLineEnds(Table &table)
{
    const std::string &host = table.host();
    table.add("LF alone everywhere", "GET / HTTP/1.1\nHost: 127.0.0.1:" + table.port() + "\n\n", 400);
    table.add("LF alone after the request line", "GET / HTTP/1.1\n" + host + "\r\n", 400);
    table.add("LF alone after a header", "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + table.port() + "\nA: b\r\n\r\n", 400);
    table.add("CR alone after the request line", "GET / HTTP/1.1\r" + host + "\r\n", 400);
    table.add("CR CR LF", "GET / HTTP/1.1\r\r\n" + host + "\r\n", 400);
    table.add("LF CR", "GET / HTTP/1.1\n\r" + host + "\r\n", 400);
    table.add("empty lines before", "\r\n\r\nGET / HTTP/1.1\r\n" + host + "\r\n", 200);
    table.add("LF before", "\nGET / HTTP/1.1\r\n" + host + "\r\n", 400);
}

void addControls(Table &table)
{
    for (int code = 0; code <= 0x20; ++code) {
        if (code == '\r' || code == '\n')
            continue;
        const std::string c(1, static_cast<char>(code)), name = " with byte " + std::to_string(code);
        const bool tab = code == '\t', space = code == ' ';
        table.line("target" + name, "GET /a" + c + "b HTTP/1.1", space ? 505 : 400); // what follows a space is the version
        table.headers("header name" + name, "A" + c + "b: c\r\n", 400);
        if (!space && !tab)
            table.headers("header value" + name, "A: b" + c + "c\r\n", 400);
    }
    table.line("target with byte 127",
               "GET /a\x7f"
               "b HTTP/1.1",
               400);
    table.headers("header name with byte 127", "A\x7f: c\r\n", 400);
    table.headers("header value with byte 127",
                  "A: b\x7f"
                  "c\r\n",
                  400);
}

void addHeaders(Table &table)
{
    table.headers("no colon", "Accept\r\n", 400);
    table.headers("no name", ": value\r\n", 400);
    table.headers("space before the colon", "Accept : a\r\n", 400);
    table.headers("no value", "Accept:\r\n", 200);
    table.headers("no space after the colon", "Accept:a\r\n", 200);
    table.headers("folded by a space", "Accept: a\r\n b\r\n", 400);
    table.headers("folded by a tab", "Accept: a\r\n\tb\r\n", 400);
    table.headers("name in quotes", "\"A\": b\r\n", 400);
    table.headers("name with parentheses", "A(b): c\r\n", 400);
    table.headers("name with a slash", "A/b: c\r\n", 400);
    table.headers("name with an at sign", "A@b: c\r\n", 400);
    table.headers("name with brackets", "A[b]: c\r\n", 400);
    table.headers("name with braces", "A{b}: c\r\n", 400);
    table.headers("name of UTF-8", "\xe3\x81\x82: c\r\n", 400);
    table.headers("value of UTF-8", "A: \xe3\x81\x82\r\n", 200);
    table.headers("the same twice", "A: b\r\nA: c\r\n", 200);
    table.headers(
        "100 of them",
        [] {
            std::string lines;
            for (int i = 0; i < 98; ++i)
                lines += "A" + std::to_string(i) + ": b\r\n";
            return lines;
        }(),
        200);
    table.headers(
        "200 of them",
        [] {
            std::string lines;
            for (int i = 0; i < 200; ++i)
                lines += "A" + std::to_string(i) + ": b\r\n";
            return lines;
        }(),
        431);
    table.headers("value of 10,000 bytes", "A: " + std::string(10'000, 'b') + "\r\n", 200);
    table.headers("value of 20,000 bytes", "A: " + std::string(20'000, 'b') + "\r\n", 431);
    table.headers("name of 20,000 bytes", std::string(20'000, 'A') + ": b\r\n", 431);
    table.headers(
        "1 MB of them",
        [] {
            std::string lines;
            for (int i = 0; i < 20'000; ++i)
                lines += "A" + std::to_string(i) + ": " + std::string(40, 'b') + "\r\n";
            return lines;
        }(),
        431);
    table.headers("Expect something else", "Expect: 200-ok\r\n", 417);
    table.headers("Expect nothing", "Expect:\r\n", 417);
    table.headers("upgrade to a WebSocket", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n", 200);
    table.headers("upgrade to HTTP/2", "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n", 200);
    table.headers("a range of many", "Range: bytes=0-,0-,0-,0-,0-,0-,0-\r\n", 200);
}

void addHosts(Table &table)
{
    const std::string &port = table.port();
    table.host("none", "", 400);
    table.host("two", "Host: 127.0.0.1:" + port + "\r\nHost: 127.0.0.1:" + port + "\r\n", 400);
    table.host("two that differ", "Host: 127.0.0.1:" + port + "\r\nHost: evil.example\r\n", 400);
    table.host("empty", "Host:\r\n", 403);
    table.host("foreign", "Host: evil.example\r\n", 403);
    table.host("foreign with our port", "Host: evil.example:" + port + "\r\n", 403);
    table.host("AWS's own", "Host: sts.amazonaws.com\r\n", 403);
    table.host("without a port", "Host: 127.0.0.1\r\n", 403);
    table.host("another port", "Host: 127.0.0.1:1\r\n", 403);
    table.host("port with letters", "Host: 127.0.0.1:" + port + "x\r\n", 403);
    table.host("port with a zero before", "Host: 127.0.0.1:0" + port + "\r\n", 403);
    table.host("a name that begins as ours", "Host: 127.0.0.1.evil.example:" + port + "\r\n", 403);
    table.host("a name that ends as ours", "Host: evil-localhost:" + port + "\r\n", 403);
    table.host("a user before it", "Host: user@127.0.0.1:" + port + "\r\n", 403);
    table.host("a path behind it", "Host: 127.0.0.1:" + port + "/\r\n", 403);
    table.host("0.0.0.0", "Host: 0.0.0.0:" + port + "\r\n", 403);
    table.host("another loopback address", "Host: 127.0.0.2:" + port + "\r\n", 403);
    table.host("decimal address", "Host: 2130706433:" + port + "\r\n", 403);
    table.host("localhost with a dot", "Host: localhost.:" + port + "\r\n", 403);
    table.host("localhost", "Host: localhost:" + port + "\r\n", 200);
    table.host("localhost in capitals", "Host: LOCALHOST:" + port + "\r\n", 200);
    table.host("::1", "Host: [::1]:" + port + "\r\n", 200);
    table.host("::1 without brackets", "Host: ::1:" + port + "\r\n", 403);
    const std::string ours = table.host();
    table.headers("origin of ours", "Origin: http://127.0.0.1:" + port + "\r\n", 200);
    table.headers("origin foreign", "Origin: https://evil.example\r\n", 403);
    table.headers("origin foreign with our port", "Origin: http://evil.example:" + port + "\r\n", 403);
    table.headers("origin null", "Origin: null\r\n", 403);
    table.headers("origin empty", "Origin:\r\n", 403);
    table.headers("origin of another port", "Origin: http://127.0.0.1:1\r\n", 403);
    table.headers("origin of another scheme", "Origin: https://127.0.0.1:" + port + "\r\n", 403);
    table.headers("two origins, one foreign", "Origin: http://127.0.0.1:" + port + "\r\nOrigin: https://evil.example\r\n", 403);
    table.body("form of another site", "Sec-Fetch-Site: cross-site\r\nContent-Length: 0\r\n", "", 403);
    table.add("HTTP/1.0 without a host", "GET / HTTP/1.0\r\n\r\n", 403);
    table.add("HTTP/1.0 with ours", "GET / HTTP/1.0\r\n" + ours + "\r\n", 200);
}

void addBodies(Table &table)
{
    table.body("length", "Content-Length: 3\r\n", "abc", 200);
    table.body("length and what follows is no request", "Content-Length: 3\r\n", "abcdefgh\r\n\r\n", 200);
    table.body("length twice the same", "Content-Length: 3\r\nContent-Length: 3\r\n", "abc", 400);
    table.body("length twice different", "Content-Length: 3\r\nContent-Length: 4\r\n", "abcd", 400);
    table.body("length as a list", "Content-Length: 3, 3\r\n", "abc", 400);
    table.body("length negative", "Content-Length: -1\r\n", "", 400);
    table.body("length with a plus", "Content-Length: +3\r\n", "abc", 400);
    table.body("length in hexadecimal", "Content-Length: 0x3\r\n", "abc", 400);
    table.body("length with letters", "Content-Length: 3a\r\n", "abc", 400);
    table.body("length empty", "Content-Length:\r\n", "", 400);
    table.body("length with a space inside", "Content-Length: 1 0\r\n", "abc", 400);
    table.body("length as a fraction", "Content-Length: 3.0\r\n", "abc", 400);
    table.body("length above 64 bits", "Content-Length: 99999999999999999999\r\n", "", 400);
    table.body("length of 2^64 - 1", "Content-Length: 18446744073709551615\r\n", "", 413);
    table.body("length of 2^63", "Content-Length: 9223372036854775808\r\n", "", 413);
    table.body("length above the limit", "Content-Length: 10000001\r\n", "", 413);
    table.body("length of 100 MB", "Content-Length: 100000000\r\n", "", 413);
    table.body("chunks", "Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n0\r\n\r\n", 200);
    table.body("chunks in capitals", "Transfer-Encoding: CHUNKED\r\n", "3\r\nabc\r\n0\r\n\r\n", 200);
    table.body("chunk with an extension", "Transfer-Encoding: chunked\r\n", "3;a=b\r\nabc\r\n0\r\n\r\n", 200);
    table.body("chunk with a trailer", "Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n0\r\nA: b\r\n\r\n", 200);
    table.body("chunk size with letters", "Transfer-Encoding: chunked\r\n", "xyz\r\nabc\r\n0\r\n\r\n", 400);
    table.body("chunk size empty", "Transfer-Encoding: chunked\r\n", "\r\nabc\r\n0\r\n\r\n", 400);
    table.body("chunk size negative", "Transfer-Encoding: chunked\r\n", "-3\r\nabc\r\n0\r\n\r\n", 400);
    table.body("chunk size with 0x", "Transfer-Encoding: chunked\r\n", "0x3\r\nabc\r\n0\r\n\r\n", 400);
    table.body("chunk size above 64 bits", "Transfer-Encoding: chunked\r\n", "fffffffffffffffff\r\nabc\r\n0\r\n\r\n", 400);
    table.body("chunk size above the limit", "Transfer-Encoding: chunked\r\n", "fffffff\r\nabc", 413);
    table.body("chunk longer than its size", "Transfer-Encoding: chunked\r\n", "3\r\nabcdef\r\n0\r\n\r\n", 400);
    table.body("chunk without an end of line", "Transfer-Encoding: chunked\r\n", "3\r\nabc0\r\n\r\n", 400);
    table.body("length and chunks", "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "3\r\nabc\r\n0\r\n\r\n", 400);
    table.body("chunks and length", "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", "3\r\nabc\r\n0\r\n\r\n", 400);
    table.body("chunks twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "3\r\nabc\r\n0\r\n\r\n", 400);
    table.body("chunks, then identity", "Transfer-Encoding: chunked, identity\r\n", "3\r\nabc\r\n0\r\n\r\n", 501);
    table.body("gzip", "Transfer-Encoding: gzip\r\n", "", 501);
    table.body("gzip, chunked", "Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n", 501);
    table.body("encoding unknown", "Transfer-Encoding: xchunked\r\n", "0\r\n\r\n", 501);
    table.body("chunks behind a tab", "Transfer-Encoding:\tchunked\r\n", "0\r\n\r\n", 200);
    table.body("no length", "", "", 200);
    table.add("HTTP/1.0 with chunks", "POST / HTTP/1.0\r\n" + table.host() + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    table.add("GET with a body", "GET / HTTP/1.1\r\n" + table.host() + "Content-Length: 3\r\n\r\nabc", 200);
    table.add("HEAD with a body", "HEAD / HTTP/1.1\r\n" + table.host() + "Content-Length: 3\r\n\r\nabc", 200);
}

} // namespace

std::vector<HostileRequest> hostileRequests(int port)
{
    Table table(port);
    addLines(table);
    addLineEnds(table);
    addControls(table);
    addHeaders(table);
    addHosts(table);
    addBodies(table);
    return table.take();
}

} // namespace trustwalk::test
