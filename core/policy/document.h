#pragma once

#include "core/base/parse_error.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace trustwalk::policy {

/// What a policy document is used as. It decides which elements it must and must not have (Principal, Resource …).
enum class Use { Identity, Resource, Trust, Session, Boundary, ServiceControl, ResourceControl };

enum class Effect { Allow, Deny };

struct CompiledDocument;

/// A stretch of a document's text, in bytes.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const Span &) const = default;
};

/// One policy document of the IAM policy language, parsed and compiled once. Immutable; a copy shares the original.
class Document {
public:
    /// Refuses what AWS would refuse to save as a policy of this use: ParseError has the JSON path, line and AWS's
    /// reason. Limits: 128 KiB, 32 levels. Source: "Grammar of the IAM JSON policy language".
    [[nodiscard]] static Result<Document, ParseError> parse(std::string_view json, Use use);

    [[nodiscard]] const std::string &text() const; ///< exactly as it was given
    [[nodiscard]] Use use() const;
    [[nodiscard]] std::size_t statementCount() const;
    [[nodiscard]] Effect effect(std::size_t statement) const;
    [[nodiscard]] const std::string &sid(std::size_t statement) const; ///< empty where it has none
    [[nodiscard]] std::string label(std::size_t statement) const; ///< the Sid, or the number counted from 1
    [[nodiscard]] Span span(std::size_t statement) const; ///< where the statement stands in text()
    [[nodiscard]] std::size_t nonSpaceCharacters() const; ///< as AWS counts stored policies

    [[nodiscard]] const CompiledDocument &compiled() const { return *m_compiled; }
    /// Can a statement apply to an action whose service has this bit (serviceBit in compiled.h)? Kept in the handle: among many policies
    /// those about other services are passed by without a look inside.
    [[nodiscard]] bool mayConcern(std::uint64_t service) const { return (m_services & service) != 0; }
    explicit Document(std::shared_ptr<const CompiledDocument> compiled);
    friend bool operator==(const Document &a, const Document &b);

private:
    std::shared_ptr<const CompiledDocument> m_compiled;
    std::uint64_t m_services = 0; ///< of all statements
};

} // namespace trustwalk::policy
