#include "core/policy/document.h"
#include "core/policy/evaluate_line.h"

#include <cstdlib>

// Policies of every use, and whole evaluate lines. A document keeps its text, and each statement stands inside it.
using namespace trustwalk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using policy::Use;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    for (const Use use :
         {Use::Identity, Use::Resource, Use::Trust, Use::Session, Use::Boundary, Use::ServiceControl, Use::ResourceControl}) {
        const auto document = policy::Document::parse(text, use);
        if (!document)
            continue;
        if (document->text() != text)
            std::abort();
        for (std::size_t statement = 0; statement < document->statementCount(); ++statement) {
            const policy::Span span = document->span(statement);
            if (span.begin >= span.end || span.end > text.size())
                std::abort();
        }
    }
    static_cast<void>(policy::evaluateLine(text));
    return 0;
}
