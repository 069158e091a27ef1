#pragma once

#include "core/base/json.h"

#include <cstdint>
#include <string>
#include <vector>

/// Changes to the world's title, its accounts, and the users, groups and roles in them.
namespace trustwalk::world {

struct TitleChanged {
    std::string en, ja;
};
struct AccountAdded {
    std::string account, name; ///< 12 digits; what a reader calls it
};
struct AccountRenamed {
    std::string account, name;
};
struct AccountRemoved {
    std::string account; ///< with all that stands in it; refused while something outside refers to it
};
struct UserAdded {
    std::string account;
    json::Value user; ///< as in the world file
};
struct GroupAdded {
    std::string account;
    json::Value group;
};
struct RoleAdded {
    std::string account;
    json::Value role;
};
/// Who it was stays who it is: policies that name the principal name it anew, policies that name it as a resource don't. (AWS renames users
/// and groups so; a role has to be made again there.) Source: "Rename or delete IAM users", IAM User Guide.
struct PrincipalRenamed {
    std::string arn, name; ///< user, group or role
};
struct PrincipalRemoved {
    std::string arn; ///< user, group or role; policies that named it keep its unique id from now on, as at AWS
};
struct GroupsChanged {
    std::string userArn;
    std::vector<std::string> groups; ///< names; all that the user is in
};
struct TagsChanged {
    std::string principalArn; ///< user or role
    json::Value tags; ///< {"Team":"Blue"}; all that it has
};
struct AccessKeyAdded {
    std::string userArn;
    json::Value key; ///< {"id":"AKIA…","secret":…}
};
struct AccessKeyRemoved {
    std::string accessKeyId;
};
struct KeyStatusChanged {
    std::string accessKeyId;
    bool active = true;
};
struct MfaDeviceAdded {
    std::string userArn;
    json::Value device; ///< {"serialNumber":…,"seed":…}
};
struct MfaDeviceRemoved {
    std::string serialNumber;
};
struct MfaCodeUsed {
    std::string serialNumber;
    std::int64_t step = 0;
};
struct MaxSessionDurationChanged {
    std::string roleArn;
    std::int64_t seconds = 3600;
};

} // namespace trustwalk::world
