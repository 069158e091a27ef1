#pragma once

#include "core/base/json.h"
#include "core/policy/document.h"
#include "core/world/world.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// Internal to the room: policy documents of a world file.
namespace trustwalk::world {

/// Reads policy documents; equal ones of the same use are parsed once and shared. A document's text is laid out anew, indented by two
/// spaces, so that it reads well by itself and a written world reads back as the same.
class DocumentReader {
public:
    /// Required; where AWS would refuse the document the reader holds the error, with its place in the file.
    [[nodiscard]] std::optional<policy::Document> read(json::Reader &reader, std::string_view key, policy::Use use);
    /// [{"name":…,"document":{…}}], names unlike each other.
    [[nodiscard]] std::vector<InlinePolicy> inlinePolicies(json::Reader &reader, std::string_view key, policy::Use use);
    /// [{"arn":…,"document":{…}}]
    [[nodiscard]] std::vector<ManagedPolicy> managedPolicies(json::Reader &reader, std::string_view key);

private:
    std::unordered_map<std::string, policy::Document> m_parsed; ///< by use and text
};

/// The document's JSON, for a file of ours.
[[nodiscard]] json::Value documentValue(const policy::Document &document);
/// A JSON object as a document's text.
[[nodiscard]] std::string documentText(const json::Value &value);

} // namespace trustwalk::world
