#include "core/world/read_document.h"

#include "core/base/encoding.h"
#include "core/world/forms.h"

#include <unordered_set>
#include <utility>

namespace trustwalk::world {

std::string documentText(const json::Value &value)
{
    std::string text = json::print(value, json::Layout::Indented);
    text.pop_back(); // the newline at the end of a file
    return text;
}

json::Value documentValue(const policy::Document &document)
{
    // A document was parsed once already, so this can't fail.
    return json::parse(document.text()).value_or(json::Value::object());
}

std::optional<policy::Document> DocumentReader::read(json::Reader &reader, std::string_view key, policy::Use use)
{
    const json::Value *value = reader.raw(key);
    if (reader.failed()) {
        return std::nullopt;
    }
    if (value == nullptr || !value->is(json::Value::Kind::Object)) {
        reader.refuse(key, value == nullptr ? ParseError::Code::MissingKey : ParseError::Code::WrongType,
                      value == nullptr ? std::string_view() : reader.sourceOf(*value), "object");
        return std::nullopt;
    }
    std::string text = documentText(*value);
    std::string useAndText = static_cast<char>('0' + static_cast<int>(use)) + text;
    if (const auto known = m_parsed.find(useAndText); known != m_parsed.end()) {
        return known->second;
    }
    auto document = policy::Document::parse(text, use);
    if (!document) {
        // Line and column count in the file, so the error must come from the text as it stands there.
        const auto asWritten = policy::Document::parse(reader.sourceOf(*value), use);
        reader.refuse(key, asWritten ? document.error() : asWritten.error());
        return std::nullopt;
    }
    m_parsed.emplace(std::move(useAndText), *document);
    return std::move(*document);
}

std::vector<InlinePolicy> DocumentReader::inlinePolicies(json::Reader &reader, std::string_view key, policy::Use use)
{
    std::vector<InlinePolicy> policies;
    std::unordered_set<std::string> names;
    reader.objects(key, [&](json::Reader &policy) {
        std::string name = policy.string("name");
        auto document = read(policy, "document", use);
        if (!policy.failed() && !isIamName(name, longestGroupOrPolicyName)) {
            policy.refuse("name", ParseError::Code::BadValue, name, "[A-Za-z0-9+=,.@_-]{1,128}");
        } else if (!policy.failed() && !names.insert(toLower(name)).second) {
            policy.refuse("name", ParseError::Code::Conflict, name, "a name of its own");
        } else if (document) {
            policies.push_back({std::move(name), std::move(*document)});
        }
    });
    return policies;
}

std::vector<ManagedPolicy> DocumentReader::managedPolicies(json::Reader &reader, std::string_view key)
{
    std::vector<ManagedPolicy> policies;
    reader.objects(key, [&](json::Reader &policy) {
        std::string arn = policy.string("arn");
        auto document = read(policy, "document", policy::Use::Identity);
        if (!policy.failed() && !isManagedPolicyArn(arn)) {
            policy.refuse("arn", ParseError::Code::BadValue, arn, "arn:aws:iam::ACCOUNT:policy/NAME");
        } else if (document) {
            policies.push_back({std::move(arn), std::move(*document)});
        }
    });
    return policies;
}

} // namespace trustwalk::world
