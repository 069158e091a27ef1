#pragma once

#include "core/policy/access_request.h"
#include "core/policy/document.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// Policy evaluation: what AWS decides for a request, and why. Source: "Policy evaluation logic", IAM User Guide; the
/// order is that of the current page (explicit deny, RCP, SCP, resource-based, identity-based, boundary, session).
namespace trustwalk::policy {

/// A document with the name that a reader knows it by: "ReadOnlyAccess", "Trust policy of RoleB".
struct NamedDocument {
    std::string name;
    Document document;
    std::string owner; ///< the ARN of what it is attached to; may be empty
};

/// All policies that apply to one request. An absent limit limits nothing.
struct PolicySet {
    std::vector<NamedDocument> identity; ///< of the user (with its groups), of the session's role, or of the federated user's user
    std::vector<NamedDocument> session; ///< their union limits
    bool sessionPoliciesPassed = false; ///< true also where a session was issued with an empty list; set by session.size() > 0 too
    std::optional<NamedDocument> boundary;
    std::optional<NamedDocument> resource; ///< for sts:AssumeRole*, TagSession and SetSourceIdentity: the role's trust policy
    std::vector<NamedDocument> serviceControl; ///< one level
    std::vector<NamedDocument> resourceControl; ///< one level
};

enum class Outcome { Allowed, ImplicitlyDenied, ExplicitlyDenied };

/// The rule that decided.
enum class DecidedBy {
    Identity,
    Resource, ///< a resource-based policy granted or denied, or the other account's is missing
    Trust, ///< the same for a role trust policy
    Boundary,
    Session,
    ServiceControl,
    ResourceControl,
    RootUser, ///< full access in its own account
    NoPermissionNeeded, ///< sts:GetSessionToken, sts:GetCallerIdentity
};

/// Points at a statement of a PolicySet.
struct Matched {
    Use use = Use::Identity;
    std::size_t policy = 0; ///< index in the set's list of that use
    std::size_t statement = 0;
    bool operator==(const Matched &) const = default;
};

struct Decision {
    Outcome outcome = Outcome::ImplicitlyDenied;
    DecidedBy by = DecidedBy::Identity;
    /// The deciding statements: all matching denies, or the allows that granted; empty for an implicit deny.
    std::vector<Matched> matched;
    [[nodiscard]] bool allows() const { return outcome == Outcome::Allowed; }
};

/// The fast path: decides, names the deciding statements, and says no more.
[[nodiscard]] Decision evaluate(const AccessRequest &request, const PolicySet &policies);

enum class Element { Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition };

/// One element of a statement (for Condition: one operator and key) against the request.
struct ElementReport {
    Element element = Element::Action;
    bool matched = false;
    std::string conditionOperator; ///< "ForAllValues:StringEqualsIfExists"; empty unless Condition
    std::string conditionKey; ///< as the policy spells it; empty unless Condition
    std::vector<std::string> wanted; ///< the policy's values as written
    std::vector<std::string> given; ///< the request's values; empty where the key is absent
    bool keyAbsent = false;
    std::string path; ///< "$.Statement[0].Condition.Bool.aws:MultiFactorAuthPresent"
    Span span; ///< in the document's text: the element's value
    std::optional<Span> valueSpan; ///< the one value that matched, where one did
};

struct StatementReport {
    std::size_t index = 0;
    std::string label; ///< Sid, or number from 1
    Effect effect = Effect::Allow;
    bool matched = false;
    bool deciding = false;
    std::vector<ElementReport> elements; ///< in evaluation order, all of them, also after a mismatch
    Span span;
};

struct PolicyReport {
    Use use = Use::Identity;
    NamedDocument policy;
    bool allows = false; ///< some Allow matched
    bool denies = false; ///< some Deny matched
    std::vector<StatementReport> statements;
};

/// The decision with everything that was looked at: the evidence of an authorization step.
struct Evaluation {
    AccessRequest request;
    Decision decision;
    std::vector<PolicyReport> reports; ///< resource (or trust) first, then identity, boundary, session, SCP, RCP
    bool sameAccount = true;
    /// How the resource-based or trust policy named the principal, by which limits apply.
    enum class Grant { None, Account, UserOrRole, Session } grant = Grant::None;
};

/// What an Evaluation says of the decision, without its request and reports.
[[nodiscard]] Evaluation decide(const AccessRequest &request, const PolicySet &policies);
/// Decides as `evaluate` does and tells the whole story.
[[nodiscard]] Evaluation explain(const AccessRequest &request, const PolicySet &policies);

} // namespace trustwalk::policy
