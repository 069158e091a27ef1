#include "app/endpoint/http_reader.h"

// Boost 1.74 asserts on a last chunk that arrives in pieces (basic_parser::parse_chunk_header, n >= 5) and reads it rightly all the same.
#define BOOST_DISABLE_ASSERTS

#include <utility> // before asio, which lacks it in Boost 1.74

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace trustwalk::endpoint {

namespace {

namespace http = boost::beast::http;
using Parser = http::request_parser<http::string_body>;

constexpr std::string_view endOfHead = "\r\n\r\n";
constexpr std::array methods {http::verb::get, http::verb::head,    http::verb::post,
                              http::verb::put, http::verb::delete_, http::verb::options};

std::string_view viewOf(boost::beast::string_view text)
{
    return {text.data(), text.size()};
}

/// What Beast lets pass and another reader might take for something else.
std::optional<BadRequest> breachIn(std::string_view head, const Limits &limits)
{
    std::size_t lines = 0;
    for (std::size_t at = 0; at < head.size(); ++lines) {
        const std::size_t end = head.find("\r\n", at);
        const std::string_view line = head.substr(at, end - at);
        if (lines == 0 && line.size() > limits.requestLine)
            return BadRequest {414, "The request line is too long."};
        if (lines > 0 && (line.starts_with(' ') || line.starts_with('\t')))
            return BadRequest {400, "A header is folded over two lines."};
        if (std::any_of(line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r' || c == '\0'; }))
            return BadRequest {400, "A line holds a control character."};
        at = end == std::string_view::npos ? head.size() : end + 2;
    }
    if (lines > limits.headers + 1)
        return BadRequest {431, "There are too many headers."};
    return std::nullopt;
}

BadRequest refusalOf(const boost::beast::error_code &error)
{
    if (error == http::error::body_limit)
        return {413, "The body is too large."};
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return {431, "The headers are too large."};
    if (error == http::error::bad_version)
        return {505, "Only HTTP/1.0 and HTTP/1.1 are spoken here."};
    if (error == http::error::bad_transfer_encoding)
        return {400, "The transfer encoding is none that is spoken here."};
    return {400, "This is no HTTP request."};
}

} // namespace

struct HttpReader::Parts {
    Limits limits;
    State state = State::Idle;
    std::string waiting; ///< bytes that the parser has not taken
    std::size_t blanks = 0; ///< bytes of empty lines before this request
    std::size_t searched = 0; ///< of waiting, for the end of the head
    std::optional<Parser> parser; ///< set once a head is complete
    RawRequest head; ///< as it was then: what a trailer adds is no header
    bool asked = false; ///< for an interim answer
    BadRequest error;

    void fail(BadRequest why)
    {
        error = std::move(why);
        state = State::Failed;
        waiting.clear();
    }

    /// True where the parser has a complete head.
    bool readHead()
    {
        std::size_t blank = 0; // empty lines before a request are passed over (RFC 9112, 2.2)
        while (waiting.compare(blank, 2, "\r\n") == 0)
            blank += 2;
        if (blanks += blank; blanks > limits.requestLine) {
            fail({400, "There is no request."});
            return false;
        }
        waiting.erase(0, blank);
        state = waiting.empty() ? State::Idle : State::Reading;
        const std::size_t from = searched < endOfHead.size() ? 0 : searched - endOfHead.size();
        const std::size_t end = waiting.find(endOfHead, from);
        searched = waiting.size();
        const std::size_t size = end == std::string::npos ? waiting.size() : end + endOfHead.size();
        if (size > limits.head) {
            const bool inLine = waiting.find("\r\n") > limits.requestLine;
            fail(inLine ? BadRequest {414, "The request line is too long."} : BadRequest {431, "The headers are too large."});
            return false;
        }
        if (end == std::string::npos) {
            hasBareLine();
            return false;
        }
        if (auto breach = breachIn(std::string_view(waiting).substr(0, end), limits)) {
            fail(std::move(*breach));
            return false;
        }
        return parseHead(size);
    }

    /// A client that ends lines with LF alone would wait for ever.
    void hasBareLine()
    {
        for (std::size_t at = waiting.find('\n'); at != std::string::npos; at = waiting.find('\n', at + 1))
            if (at == 0 || waiting[at - 1] != '\r') {
                fail({400, "A line ends without a carriage return."});
                return;
            }
    }

    bool parseHead(std::size_t size)
    {
        parser.emplace();
        parser->header_limit(static_cast<std::uint32_t>(limits.head + endOfHead.size()));
        parser->body_limit(limits.body);
        boost::beast::error_code problem;
        parser->put(boost::asio::buffer(waiting.data(), size), problem);
        if (problem && problem != http::error::need_more) {
            fail(refusalOf(problem));
            return false;
        }
        waiting.erase(0, size);
        searched = blanks = 0;
        if (const auto refusal = headRefused()) {
            fail(*refusal);
            return false;
        }
        keepHead();
        parser->eager(true);
        const auto expect = parser->get().find(http::field::expect);
        asked = expect != parser->get().end() && !parser->is_done();
        return true;
    }

    void keepHead()
    {
        const auto &message = parser->get();
        const std::string_view target = viewOf(message.target());
        const std::size_t query = target.find('?');
        head = {};
        head.method = std::string(viewOf(message.method_string()));
        head.rawPath = std::string(target.substr(0, query));
        head.rawQuery = query == std::string_view::npos ? std::string() : std::string(target.substr(query + 1));
        for (const auto &field : message)
            head.headers.push_back({std::string(viewOf(field.name_string())), std::string(viewOf(field.value()))});
    }

    [[nodiscard]] std::optional<BadRequest> headRefused() const
    {
        const auto &message = parser->get();
        const std::string_view target = viewOf(message.target());
        if (std::find(methods.begin(), methods.end(), message.method()) == methods.end())
            return BadRequest {501, "The method is none that is spoken here."};
        if (!target.starts_with('/'))
            return BadRequest {400, "The request target is no path."};
        if (std::any_of(target.begin(), target.end(), [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f; }))
            return BadRequest {400, "The request target holds a control character."};
        if (message.version() == 11 && message.count(http::field::host) != 1)
            return BadRequest {400, "HTTP/1.1 needs one Host header."};
        if (message.count(http::field::host) > 1)
            return BadRequest {400, "There are two Host headers."};
        if (message.count(http::field::content_length) > 1)
            return BadRequest {400, "There are two lengths."};
        const auto length = message.find(http::field::content_length);
        if (length != message.end() && length->value().find_first_not_of("0123456789") != boost::beast::string_view::npos)
            return BadRequest {400, "The length is no number."};
        return codingRefused();
    }

    /// One transfer coding is spoken, in HTTP/1.1 alone (RFC 9112, 6.1).
    [[nodiscard]] std::optional<BadRequest> codingRefused() const
    {
        const auto &message = parser->get();
        const auto coding = message.find(http::field::transfer_encoding);
        if (coding != message.end() && message.version() != 11)
            return BadRequest {400, "HTTP/1.0 has no transfer encoding."};
        if (coding != message.end() && !boost::beast::iequals(coding->value(), "chunked"))
            return BadRequest {501, "The transfer encoding is none that is spoken here."};
        const auto expect = message.find(http::field::expect);
        if (expect != message.end() && !boost::beast::iequals(expect->value(), "100-continue"))
            return BadRequest {417, "Only 100-continue can be expected."};
        return std::nullopt;
    }

    void readBody()
    {
        boost::beast::error_code problem;
        while (!parser->is_done() && !waiting.empty()) {
            const std::size_t taken = parser->put(boost::asio::buffer(waiting), problem);
            if (problem && problem != http::error::need_more) {
                fail(refusalOf(problem));
                return;
            }
            waiting.erase(0, taken);
            if (taken == 0)
                break;
        }
        if (parser->is_done())
            state = State::Complete;
        else if (waiting.size() > limits.head) // a chunk's size or a trailer without an end
            fail({400, "A chunk does not end."});
    }

    void advance()
    {
        if (state == State::Complete || state == State::Failed)
            return;
        if (parser || readHead())
            readBody();
    }
};

HttpReader::HttpReader(const Limits &limits) : m_parts(std::make_unique<Parts>())
{
    m_parts->limits = limits;
}

HttpReader::~HttpReader() = default;
HttpReader::HttpReader(HttpReader &&) noexcept = default;
HttpReader &HttpReader::operator=(HttpReader &&) noexcept = default;

HttpReader::State HttpReader::feed(std::string_view bytes)
{
    if (m_parts->state != State::Failed)
        m_parts->waiting.append(bytes);
    m_parts->advance();
    return m_parts->state;
}

HttpReader::State HttpReader::state() const
{
    return m_parts->state;
}

std::size_t HttpReader::held() const
{
    return m_parts->waiting.size() + (m_parts->parser ? m_parts->parser->get().body().size() : 0);
}

const RawRequest &HttpReader::head() const
{
    return m_parts->head;
}

bool HttpReader::wantsContinue()
{
    const bool wants = m_parts->asked && m_parts->state == State::Reading;
    m_parts->asked = false;
    return wants;
}

bool HttpReader::closesAfter() const
{
    return !m_parts->parser || !m_parts->parser->keep_alive();
}

RawRequest HttpReader::take()
{
    if (m_parts->state != State::Complete)
        return {};
    RawRequest request = std::move(m_parts->head);
    request.body = std::move(m_parts->parser->get().body());
    m_parts->parser.reset();
    m_parts->state = State::Idle;
    m_parts->advance();
    return request;
}

const BadRequest &HttpReader::error() const
{
    return m_parts->error;
}

} // namespace trustwalk::endpoint
