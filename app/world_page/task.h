#pragma once

#include "core/world/change.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <string>
#include <variant>
#include <vector>

/// What a button of the World page does, as values: at once, after a choice from a list, or after a form was filled in.
namespace trustwalk::world_page {

using Changes = std::vector<world::Change>;

struct Choice {
    QString title, detail;
    Changes changes;
};
/// One of many, found by typing a part of its name; the list is made of the world of then, when it is asked for.
struct Chooser {
    QString title;
    std::function<std::vector<Choice>(const world::World &)> choices;
};

struct Field {
    QString label, value;
    QStringList choices {}; ///< where there are any: one of them
};
/// A few texts. What would be refused is said while one types.
struct Form {
    QString title, accept; ///< accept: the words of the button
    std::vector<Field> fields;
    std::function<Changes(const QStringList &)> changes;
};

using Task = std::variant<Changes, Chooser, Form>;

struct Button {
    QString words; ///< what it does
    QString describes; ///< the same with the thing's name, for who doesn't see the row: "Remove RoleB"
    Task task;
};

} // namespace trustwalk::world_page
