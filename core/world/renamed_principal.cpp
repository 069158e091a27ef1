#include "core/base/json.h"
#include "core/world/apply.h"

#include <optional>
#include <string>
#include <vector>

namespace trustwalk::world {

namespace {

using json::Value;

void collect(const Value &value, std::string_view arn, std::vector<const Value *> &found)
{
    if (value.is(Value::Kind::String) && value.text == arn) {
        found.push_back(&value);
    }
    for (const Value &item : value.items) {
        collect(item, arn, found);
    }
}

/// Where Principal and NotPrincipal of the document's statements name the ARN, in the order of the text.
std::vector<const Value *> placesOf(const Value &document, std::string_view arn)
{
    std::vector<const Value *> found;
    const auto visit = [&](const Value &statement) {
        for (const json::Member &element : statement.members) {
            if (element.key != "Principal" && element.key != "NotPrincipal") {
                continue;
            }
            for (const json::Member &kind : element.value.members) {
                collect(kind.value, arn, found);
            }
        }
    };
    if (const Value *statements = document.find("Statement")) {
        visit(*statements);
        for (const Value &statement : statements->items) {
            visit(statement);
        }
    }
    return found;
}

/// The document with another name of the principal in the place of the ARN; all else stays byte for byte. nullopt where it doesn't name the ARN.
std::optional<std::string> withPrincipal(const policy::Document &document, std::string_view arn, std::string_view now)
{
    if (document.text().find(arn) == std::string::npos && document.text().find('\\') == std::string::npos) {
        return std::nullopt;
    }
    const auto value = json::parse(document.text());
    const std::vector<const Value *> places = value ? placesOf(*value, arn) : std::vector<const Value *>();
    if (places.empty()) {
        return std::nullopt;
    }
    std::string text = document.text();
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        text.replace((*place)->begin, (*place)->end - (*place)->begin, '"' + std::string(now) + '"');
    }
    return text;
}

MaybeError replaceIn(policy::Document &document, std::string_view arn, std::string_view now)
{
    const auto text = withPrincipal(document, arn, now);
    if (!text) {
        return std::nullopt;
    }
    auto changed = policy::Document::parse(*text, document.use());
    if (!changed) {
        return changed.error();
    }
    document = std::move(*changed);
    return std::nullopt;
}

} // namespace

MaybeError replaceInPolicies(World &world, std::string_view arn, std::string_view now)
{
    for (Account &account : world.accounts) {
        for (Role &role : account.roles) {
            if (auto error = replaceIn(role.trustPolicy, arn, now)) {
                return error;
            }
        }
    }
    for (Resource &resource : world.resources) {
        if (!resource.policy) {
            continue;
        }
        if (auto error = replaceIn(*resource.policy, arn, now)) {
            return error;
        }
    }
    return std::nullopt;
}

} // namespace trustwalk::world
