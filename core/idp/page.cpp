#include "core/idp/visits.h"

namespace trustwalk::idp {

namespace {

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    }
    return out;
}

std::string field(std::string_view type, std::string_view name, std::string_view value)
{
    return "<input type=\"" + std::string(type) + "\" name=\"" + escaped(name) + "\" value=\"" + escaped(value) + "\">";
}

/// An element whose words are another's to give.
std::string words(const std::string &element, const std::string &key)
{
    return "<" + element + std::string(wordsBegin) + key + "</" + element + ">";
}

std::string formHtml(const PageForm &form)
{
    std::string html = "<form method=\"post\" action=\"" + escaped(form.action) + "\">\n";
    for (const auto &[name, value] : form.hidden)
        html += field("hidden", name, value) + "\n";
    if (form.asksPassword)
        html += "<p><label>" + words("span", "UserName")
                + "<br><input name=\"username\" autocomplete=\"off\" autofocus></label></p>\n<p><label>" + words("span", "Password")
                + "<br><input type=\"password\" name=\"password\" autocomplete=\"off\"></label></p>\n";
    const std::string button = form.button.empty() ? words("button", "SignIn") : "<button>" + escaped(form.button) + "</button>";
    return html + "<p>" + button + "</p>\n</form>\n";
}

std::string factHtml(const PageFact &fact)
{
    std::string html = words("dt", fact.key) + "\n";
    for (const std::string &value : fact.values)
        html += "<dd>" + escaped(value) + "</dd>\n";
    return html;
}

// Nothing is loaded and nothing runs; forms go to this endpoint, and on to a client that listens on this machine.
constexpr std::string_view contentPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' http://127.0.0.1:* "
                                           "http://localhost:* http://[::1]:*; frame-ancestors 'none'; base-uri 'none'";

} // namespace

RawResponse pageResponse(int status, const Page &page)
{
    RawResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "text/html; charset=utf-8"},
                        {"Cache-Control", "no-store"},
                        {"Content-Security-Policy", std::string(contentPolicy)},
                        {"X-Content-Type-Options", "nosniff"},
                        {"Referrer-Policy", "no-referrer"}};
    response.body = "<!DOCTYPE html>\n<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\n<title>"
                    + escaped(page.title)
                    + "</title>\n<style>body{font:1rem/1.5 system-ui,sans-serif;margin:4rem auto;max-width:24rem;padding:0 "
                      "1rem}input,button{font:inherit;padding:.5rem;width:100%;box-sizing:border-box}dt{margin-top:1rem;font-weight:"
                      "600}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}</style>\n<h1>"
                    + escaped(page.title) + "</h1>\n";
    for (const PageForm &form : page.forms)
        response.body += formHtml(form);
    if (!page.facts.empty())
        response.body += "<dl>\n";
    for (const PageFact &fact : page.facts)
        response.body += factHtml(fact);
    if (!page.facts.empty())
        response.body += "</dl>\n";
    return response;
}

/// No service of AWS's answers with a policy of its content.
bool isPage(const RawResponse &response)
{
    return response.header("Content-Security-Policy").has_value();
}

Visited page(int status, const std::string &title, const std::vector<PageForm> &forms)
{
    Visited visited;
    visited.response = pageResponse(status, {title, forms});
    return visited;
}

Visited jsonAnswer(int status, const json::Value &body)
{
    Visited visited;
    visited.response.status = status;
    visited.response.headers = {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}};
    visited.response.body = json::print(body);
    return visited;
}

Visited oauthError(std::string_view error, std::string_view description)
{
    Visited visited = jsonAnswer(400, json::Value::object().set("error", error).set("error_description", description));
    visited.refused = true;
    return visited;
}

Visited noSuchPage()
{
    Visited visited;
    visited.response.status = 404;
    return visited;
}

Visited methodNotAllowed(std::string_view allowed)
{
    Visited visited;
    visited.response.status = 405;
    visited.response.headers = {{"Allow", std::string(allowed)}};
    return visited;
}

} // namespace trustwalk::idp
