#include "app/lab/lab.h"

#include "app/text/page_text.h"
#include "core/crypto/random.h"
#include "core/idp/page.h"
#include "core/walk/received.h"

namespace trustwalk::lab {

namespace {

Circumstances circumstancesNow(const std::string &client)
{
    Circumstances circumstances;
    circumstances.now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    circumstances.random = crypto::systemSeed();
    circumstances.sourceIp = client;
    return circumstances;
}

/// "aws-cli/2.9.19 Python/3.11.2 …" → "aws-cli/2.9.19".
std::string firstWord(std::string_view agent)
{
    constexpr std::size_t most = 40;
    const std::string_view word = agent.substr(0, std::min(agent.find(' '), most));
    std::string plain;
    for (const char c : word)
        if (c > 0x20 && c < 0x7f)
            plain += c;
    return plain;
}

/// A page with its words put in; nothing else of it is touched.
std::string worded(std::string_view page, std::string_view acceptLanguage)
{
    std::string result;
    for (;;) {
        const std::size_t begin = page.find(idp::wordsBegin);
        const std::size_t key = begin + idp::wordsBegin.size();
        const std::size_t end = begin == std::string_view::npos ? begin : page.find(idp::wordsEnd, key);
        if (end == std::string_view::npos)
            return result.append(page);
        const QString words = text::pageWords(page.substr(key, end - key), acceptLanguage);
        result.append(page.substr(0, key)).append(words.toHtmlEscaped().toStdString());
        page.remove_prefix(end);
    }
}

std::string codeOf(const service::Answer &answer)
{
    if (answer.trace.refusal)
        return std::string(api::wireName(answer.trace.refusal->code));
    constexpr std::string_view open = "<Code>", close = "</Code>";
    const std::string_view body = answer.response.body;
    const std::size_t from = answer.response.status < 300 ? body.npos : body.find(open);
    const std::size_t to = from == body.npos ? from : body.find(close, from);
    return to == body.npos ? std::string() : std::string(body.substr(from + open.size(), to - from - open.size()));
}

} // namespace

std::string actionOf(const Received &received)
{
    if (received.trace->call)
        return std::string(api::actionName(*received.trace->call));
    for (const trace::Step &step : received.trace->steps) {
        if (const auto *policies = std::get_if<trace::PolicyEvidence>(&step.evidence))
            return policies->evaluation.request.action;
        if (const auto *answer = std::get_if<trace::AnswerEvidence>(&step.evidence))
            return answer->action;
    }
    const auto *request
        = received.trace->steps.empty() ? nullptr : std::get_if<trace::RequestEvidence>(&received.trace->steps.front().evidence);
    if (request == nullptr)
        return {};
    const auto action = request->form.find("Action");
    return action ? std::string(action->substr(0, 64)) : request->request.method + ' ' + request->request.rawPath.substr(0, 64);
}

Lab::Lab(std::shared_ptr<const world::World> world, crypto::KeyRing keys, Observer observer, endpoint::Limits limits)
    : m_world(std::move(world)), m_keys(std::move(keys)), m_observer(std::move(observer)),
      m_endpoint([this](RawRequest request, const std::string &client) { return answer(std::move(request), client); }, limits,
                 [](const RawRequest &head) { return service::unavailable(head, circumstancesNow({})); })
{
}

RawResponse Lab::answer(RawRequest request, const std::string &client)
{
    const auto began = std::chrono::steady_clock::now();
    Entry entry {{}, {}, circumstancesNow(client)};
    Received &received = entry.received;
    service::Answer answer = m_observer ? m_world.perform(request, entry.circumstances, m_keys, &received.world)
                                        : m_world.performQuietly(request, entry.circumstances, m_keys, &received.world);
    received.took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - began);
    received.at = entry.circumstances.now;
    received.client = firstWord(request.header("User-Agent").value_or(""));
    received.status = answer.response.status;
    received.code = codeOf(answer);
    received.bytes = 2 * request.body.size() + answer.response.body.size();
    RawResponse response = std::move(answer.response); // its body may quote what the client sent, and is not kept
    if (idp::isPage(response))
        response.body = worded(response.body, request.header("Accept-Language").value_or(""));
    const bool waits = !answer.isTold && walk::mayBeKept(request, answer);
    if (answer.isTold)
        received.trace = std::make_shared<const trace::Trace>(walk::receivedTrace(request, std::move(answer)));
    else
        entry.request = std::move(request);
    if (!waits)
        tell(entry);
    keep(std::move(entry));
    return response;
}

/// In the world of that moment, at that moment, with its randomness.
void Lab::tell(Entry &entry) const
{
    Received &received = entry.received;
    if (received.trace)
        return;
    service::Answer answer = service::perform(*received.world, entry.request, entry.circumstances, m_keys);
    received.trace = std::make_shared<const trace::Trace>(walk::receivedTrace(entry.request, std::move(answer)));
    entry.request = {};
}

void Lab::keep(Entry entry)
{
    const std::lock_guard lock(m_mutex);
    entry.received.number = ++m_number;
    if (m_observer)
        m_observer(entry.received);
    m_bytes += entry.received.bytes;
    m_ring.push_back(std::move(entry));
    while (m_ring.size() > kept || (m_bytes > keptBytes && m_ring.size() > 1)) {
        m_bytes -= m_ring.front().received.bytes;
        m_ring.pop_front();
        ++m_skipped;
    }
}

std::vector<Received> Lab::take(std::size_t most)
{
    std::vector<Entry> entries;
    {
        const std::lock_guard lock(m_mutex);
        for (most = std::min(most, m_ring.size()); entries.size() < most; m_ring.pop_front()) {
            m_bytes -= m_ring.front().received.bytes;
            entries.push_back(std::move(m_ring.front()));
        }
    }
    std::vector<Received> all;
    all.reserve(entries.size());
    for (Entry &entry : entries) {
        tell(entry);
        all.push_back(std::move(entry.received));
    }
    return all;
}

std::uint64_t Lab::skipped() const
{
    const std::lock_guard lock(m_mutex);
    return m_skipped;
}

} // namespace trustwalk::lab
