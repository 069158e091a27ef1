#pragma once

#include "core/policy/condition.h"
#include "core/policy/document.h"
#include "core/policy/match_principal.h"
#include "core/policy/variables.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What a Document holds inside: everything that can be read, lower-cased or cut before a request comes.
namespace trustwalk::policy {

struct ActionPattern {
    std::string written;
    Span span;
    std::string service; ///< lower case; empty for "*"
    std::string name; ///< lower-case pattern
};

struct ResourcePattern {
    std::string written;
    Span span;
    bool everything = false; ///< "*"
    std::array<std::string, 5> head; ///< patterns of the parts before the fifth colon
    TextTemplate tail; ///< the rest, which alone may hold variables
};

struct ActionList {
    bool negated = false; ///< NotAction
    std::vector<ActionPattern> patterns;
    std::vector<std::uint32_t> byService; ///< indexes into patterns, ordered by service
    std::string path;
    Span span;
};

struct ResourceList {
    bool present = false; ///< trust policies have none
    bool negated = false;
    std::vector<ResourcePattern> patterns;
    std::string path;
    Span span;
};

struct PrincipalList {
    bool present = false; ///< identity-based policies have none
    bool negated = false;
    std::vector<PrincipalEntry> entries;
    std::string path;
    Span span;
};

struct CompiledStatement {
    Effect effect = Effect::Deny;
    std::string sid;
    std::string path; ///< "$.Statement[0]"
    Span span;
    Span effectSpan;
    PrincipalList principals;
    ActionList actions;
    ResourceList resources;
    std::vector<Condition> conditions;
    std::uint64_t services = 0; ///< one bit for each service (serviceBit) that an action of it may have; never too few
};

struct CompiledDocument {
    std::string text;
    Use use = Use::Identity;
    bool hasVariables = false; ///< Version 2012-10-17
    std::vector<CompiledStatement> statements;
    std::vector<std::uint64_t>
        services; ///< of each statement: apart from them, so that passing by what is about other services stays cheap
};

/// A bit for a lower-case service prefix; several services share one. It lets a request pass by what is about other services.
[[nodiscard]] constexpr std::uint64_t serviceBit(std::string_view lowerService)
{
    std::uint64_t hash = 14695981039346656037ull;
    for (const char c : lowerService)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ull;
    // Mixed once more: names of three letters reach too few bits by themselves.
    hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdull;
    return 1ull << (hash >> 58);
}
static_assert(serviceBit("sts") != serviceBit("iam") && serviceBit("ec2") != serviceBit("ecs") && serviceBit("s3") != serviceBit("sqs"));

} // namespace trustwalk::policy
