#include "core/quiz/scenario.h"

#include "core/quiz/read_parts.h"

namespace trustwalk::quiz {

namespace {

template <typename Part, typename Read> Result<Part, ParseError> readPart(std::string_view text, Read &&read)
{
    const auto root = json::parse(text);
    if (!root)
        return failure(root.error());
    json::Reader reader(*root, text);
    Part part = read(In {reader, text});
    if (const auto error = reader.finish())
        return failure(*error);
    return part;
}

} // namespace

Result<Run, ParseError> readScenario(std::string_view text)
{
    return readPart<Run>(text, readRun);
}

Result<std::vector<Requirement>, ParseError> readRequirements(std::string_view text)
{
    return readPart<std::vector<Requirement>>(text, readRequirementList);
}

} // namespace trustwalk::quiz
