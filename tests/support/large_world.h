#pragma once

#include "app/world/world_store.h"
#include "core/base/json.h"
#include "core/world/world_file.h"

#include <memory>
#include <string>

namespace trustwalk::test {

/// The article's account with so many users more, each trusted by a role of its own.
inline std::shared_ptr<const world::World> largeWorld(int users = 1000)
{
    json::Value value = world::worldValue(world_store::loadWorld(QStringLiteral("article")).value());
    for (json::Member &member : value.members) {
        if (member.key != "accounts")
            continue;
        for (json::Member &list : member.value.items.front().members)
            for (int i = 0; i < users && (list.key == "users" || list.key == "roles"); ++i) {
                const std::string number = std::to_string(10000 + i);
                const bool user = list.key == "users";
                json::Value principal = json::Value::object();
                principal.set("name", (user ? "Member" : "Duty") + number);
                principal.set("id", (user ? "AIDAMEMBER" : "AROADUTY") + number + "EXAMPLE");
                if (!user)
                    principal.set("trustPolicy",
                                  *json::parse(R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":)"
                                               R"("arn:aws:iam::123456789012:user/Member)"
                                               + number + R"("},"Action":"sts:AssumeRole"}]})"));
                list.value.items.push_back(std::move(principal));
            }
    }
    return std::make_shared<const world::World>(world::readWorld(json::print(value)).value());
}

} // namespace trustwalk::test
