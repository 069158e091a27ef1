#pragma once

#include "app/text/translation.h"
#include "app/world_page/details.h"

/// Internal to the room: how the parts of Details are made.
namespace trustwalk::world_page {

using text::Translation;

[[nodiscard]] QString shown(std::string_view text);
[[nodiscard]] QString laidOut(const policy::Document &document);
[[nodiscard]] std::string textOf(const QString &text);
/// 16 random capitals and digits behind the prefix: AIDA…, AKIA…
[[nodiscard]] std::string newId(std::string_view prefix);

[[nodiscard]] Button removeButton(const QString &name, world::Change change, const Translation &t);
[[nodiscard]] Button button(const QString &words, const QString &name, Task task);
/// A form of one field "Name".
[[nodiscard]] Form nameForm(const QString &title, const QString &accept, const QString &name,
                            std::function<Changes(const std::string &)> changes, const Translation &t);
/// What an empty policy of this use says to begin with; refused nowhere.
[[nodiscard]] std::string firstPolicy(policy::Use use);

[[nodiscard]] Section policiesSection(const world::World &world, const std::string &principalArn, const world::Attached &attached,
                                      const Translation &t);
[[nodiscard]] Section boundarySection(const world::World &world, const std::string &principalArn,
                                      const std::optional<std::string> &boundary, const Translation &t);
[[nodiscard]] Section tagsSection(const std::string &principalArn, const std::vector<world::Tag> &tags, const Translation &t);
void addInlinePolicies(Details &details, const std::string &principalArn, const world::Attached &attached, const Translation &t);

// details_principals.cpp
[[nodiscard]] Details userDetails(const world::World &world, const std::vector<world::TrustLink> &links, const world::Account &account,
                                  const world::User &user, const Translation &t);
[[nodiscard]] Details groupDetails(const world::World &world, const world::Account &account, const world::Group &group,
                                   const Translation &t);
// details_role.cpp
[[nodiscard]] Details roleDetails(const world::World &world, const std::vector<world::TrustLink> &links, const world::Account &account,
                                  const world::Role &role, const Translation &t);
// details_policies.cpp
[[nodiscard]] Details accountDetails(const world::World &world, const world::Account &account, const Translation &t);
[[nodiscard]] Details managedPolicyDetails(const world::World &world, const world::ManagedPolicy &policy, const Translation &t);
[[nodiscard]] Details resourceDetails(const world::World &world, const world::Resource &resource, const Translation &t);
// details_providers.cpp
[[nodiscard]] Details providerDetails(const world::World &world, const world::IdentityProvider &provider, const Translation &t);
[[nodiscard]] Details personDetails(const world::IdentityProvider &provider, const world::Person &person, const Translation &t);
[[nodiscard]] Details oidcRegistrationDetails(const world::Account &account, const world::OidcProvider &provider, const Translation &t);
[[nodiscard]] Details samlRegistrationDetails(const world::World &world, const world::Account &account, const world::SamlProvider &provider,
                                              const Translation &t);

} // namespace trustwalk::world_page
