#include "app/endpoint/http_reader.h"

#include <algorithm>
#include <vector>

// Bytes of a connection, behind one byte that says in pieces of which size they come. However they are cut, the same requests are read, and
// the same end is put to them.
using namespace trustwalk;
using endpoint::HttpReader;

namespace {

struct Read {
    std::vector<RawRequest> requests;
    int refusal = 0;
    HttpReader::State state = HttpReader::State::Idle;
    bool operator==(const Read &) const = default;
};

endpoint::Limits smallLimits()
{
    endpoint::Limits limits;
    limits.requestLine = 256;
    limits.head = 512;
    limits.headers = 16;
    limits.body = 1024;
    return limits;
}

Read readIn(std::string_view bytes, std::size_t piece)
{
    HttpReader reader(smallLimits());
    Read read;
    std::size_t taken = 0;
    while (!bytes.empty() && reader.state() != HttpReader::State::Failed) {
        const std::string_view next = bytes.substr(0, piece);
        bytes.remove_prefix(next.size());
        reader.feed(next);
        taken += next.size();
        if (reader.held() > taken)
            __builtin_trap();
        while (reader.state() == HttpReader::State::Complete) {
            read.requests.push_back(reader.take());
            if (read.requests.back().body.size() > smallLimits().body || read.requests.back().headers.size() > smallLimits().headers)
                __builtin_trap();
        }
    }
    read.state = reader.state();
    if (read.state == HttpReader::State::Failed)
        read.refusal = reader.error().status;
    return read;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    const Read whole = readIn(bytes, std::max<std::size_t>(bytes.size(), 1));
    const Read cut = readIn(bytes, std::size_t(data[0]) + 1);
    // What came before a fault is the same. The fault may show earlier where the end of a head has not come yet.
    if (whole.requests != cut.requests || (whole.refusal == 0) != (cut.refusal == 0))
        __builtin_trap();
    return 0;
}
