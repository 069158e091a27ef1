#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trustwalk::policy {

/// Who asks. Source: "AWS JSON policy elements: Principal".
struct Principal {
    enum class Kind {
        User, ///< IAM user, long-term or GetSessionToken credentials
        RoleSession, ///< assumed-role session
        FederatedUser, ///< GetFederationToken session
        Root,
        Service, ///< ec2.amazonaws.com
        WebIdentity, ///< an OIDC provider ARN, or a built-in's domain, asking for AssumeRoleWithWebIdentity
        Saml, ///< a SAML provider ARN, asking for AssumeRoleWithSAML
        Anonymous,
    };
    Kind kind = Kind::Anonymous;
    std::string arn; ///< user, session, federated-user, root or provider ARN; the service's or built-in provider's
        ///< domain; empty
    std::string account; ///< 12 digits; empty for services, built-in providers and anonymous
    /// RoleSession: the role's ARN with its path; FederatedUser: the ARN of the IAM user (or root) who asked for it; else empty.
    /// Empty for a RoleSession too where only the session's ARN is known: the role is then matched by its name, unique in its account.
    std::string issuerArn;
    std::string uniqueId; ///< AIDA… or AROA… of the user or role, where known: policies store it in the place of a
        ///< deleted principal
};

/// The condition context: keys compare without case, values keep theirs, a key may have several values. Closed: what is
/// not in it is absent.
class Context {
public:
    void set(std::string_view key, std::string_view value); ///< replaces
    void set(std::string_view key, std::vector<std::string> values); ///< multivalued; may be empty
    void remove(std::string_view key);
    [[nodiscard]] const std::vector<std::string> *find(std::string_view key) const; ///< key in any case
    [[nodiscard]] const std::vector<std::string> *findLowerCase(std::string_view lowerKey) const; ///< key already in lower case

    struct Entry {
        std::string key; ///< as it was set
        std::string lowerKey;
        std::vector<std::string> values;
    };
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; } ///< sorted by lowerKey

private:
    std::vector<Entry> m_entries;
};

/// One request as authorization sees it.
struct AccessRequest {
    Principal principal;
    std::string action; ///< "ec2:RunInstances"
    std::string resource; ///< an ARN, or "*" for actions without resource types
    std::string resourceAccount; ///< empty: the account in the ARN, or, for "*", the principal's
    Context context;
};

} // namespace trustwalk::policy
