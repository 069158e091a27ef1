#pragma once

#include "core/world/world.h"

#include <string_view>

/// Worlds in a few lines of text. Each line starts with what it is about; an account's lines follow its own.
///
///     account 111122223333
///      user alice may sts:AssumeRole,s3:* on *
///      role Deploy trusts user 444455556666/alice
///      role Deploy trusts account 444455556666 with mfa
///      role Deploy trusts oidc ours.example.com          (also: saml NAME, role ACCOUNT/NAME, service DOMAIN, everyone)
///      role Deploy may ec2:*                             ("on ARN" defaults to "on *")
///      bucket letters
///      resource arn:aws:ec2:us-east-1:111122223333:instance/i-1
///     account 444455556666
///      user alice
///
/// Users get one active access key; ids are made from the names. Several "may" or "trusts" lines add up.
namespace trustwalk::test {

/// Ends the process with a message where the text makes no world: it is the test that is wrong then.
[[nodiscard]] world::World worldFromText(std::string_view text);

} // namespace trustwalk::test
