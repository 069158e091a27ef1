#include "app/stage/actor_layout.h"

#include "core/base/arn.h"

#include <set>

namespace trustwalk::stage {
namespace {

constexpr qreal pillHeight = 26;
/// More of one kind than this are a number and not names.
constexpr std::size_t mostNames = 4;

/// Those of one kind who have no part.
struct Absent {
    trace::ActorKind kind;
    QString icon;
    QStringList names {};
    QStringList icons {}; ///< of each, where they differ
    bool counted = false;
};

QString countOf(const Setting &setting, const Absent &absent)
{
    const int count = static_cast<int>(absent.names.size());
    switch (absent.kind) {
    case trace::ActorKind::Person: return setting.t.say("Stage", "%n people", nullptr, count);
    case trace::ActorKind::User: return setting.t.say("Stage", "%n users", nullptr, count);
    case trace::ActorKind::Role: return setting.t.say("Stage", "%n roles", nullptr, count);
    case trace::ActorKind::Provider:
    case trace::ActorKind::Broker: return setting.t.say("Stage", "%n providers", nullptr, count);
    case trace::ActorKind::Sts:
    case trace::ActorKind::Resource: break;
    }
    return QString::number(count);
}

std::vector<Absent> absentOf(const Setting &setting)
{
    const Players &players = setting.players;
    Absent people {trace::ActorKind::Person, QStringLiteral("person")};
    Absent providers {trace::ActorKind::Provider, QStringLiteral("provider-oidc")};
    Absent users {trace::ActorKind::User, QStringLiteral("iam-user")};
    Absent roles {trace::ActorKind::Role, QStringLiteral("role")};
    std::set<std::string> seen;
    for (const world::IdentityProvider &provider : setting.world.providers) {
        const bool onStage
            = (players.provider && players.provider->name == provider.name) || (players.broker && players.broker->name == provider.name);
        if (!onStage) {
            providers.names << QString::fromUtf8(provider.name);
            providers.icons << providerIcon(setting.world, provider.name);
        }
        for (const world::Person &person : provider.people)
            if (seen.insert(person.name).second && (!players.person || players.person->name != person.name))
                people.names << QString::fromUtf8(person.name);
    }
    for (const world::Account &account : setting.world.accounts) {
        for (const world::User &user : account.users)
            if (user.name != players.caller.name && user.name != players.keyUser)
                users.names << QString::fromUtf8(user.name);
        for (const world::Role &role : account.roles)
            if (const std::string arn = account.arnOf(role); arn != players.role && arn != players.otherRole)
                roles.names << QString::fromUtf8(role.name);
    }
    return {people, providers, users, roles};
}

qreal widthOfPill(const QString &text)
{
    return widthOf(text, style::sub) + 40;
}

qreal widthOfAll(const Setting &setting, const std::vector<Absent> &absent)
{
    qreal width = 0;
    for (const Absent &kind : absent) {
        if (kind.counted)
            width += widthOfPill(countOf(setting, kind)) + 8;
        else
            for (const QString &name : kind.names)
                width += widthOfPill(name) + 8;
    }
    return width;
}

} // namespace

std::vector<FoldedActor> layOutFolded(const Setting &setting, std::vector<Label> &labels)
{
    std::vector<Absent> absent = absentOf(setting);
    for (Absent &kind : absent)
        kind.counted = static_cast<std::size_t>(kind.names.size()) > mostNames;
    std::erase_if(absent, [](const Absent &kind) { return kind.names.isEmpty(); });
    if (absent.empty())
        return {};
    const QString title = setting.t.say("Stage", "Not in this walk");
    const qreal left = setting.lanes.left.left(), y = setting.lanes.foldedTop;
    const qreal titleWidth = qMax(widthOf(text::Translation::of(ui::Language::English).say("Stage", "Not in this walk"), style::sub),
                                  widthOf(text::Translation::of(ui::Language::Japanese).say("Stage", "Not in this walk"), style::sub))
                             + 2;
    labels.push_back(labelIn(QRectF(left, y, titleWidth, pillHeight), title, style::sub, Ink::Muted));
    const qreal room = setting.lanes.right.right() - left - titleWidth - 12;
    for (Absent &kind : absent) // the first kinds are told by number first
        if (!kind.counted && kind.names.size() > 1 && widthOfAll(setting, absent) > room)
            kind.counted = true;

    std::vector<FoldedActor> folded;
    qreal x = left + titleWidth + 12;
    const auto add = [&](const QString &icon, const QString &text) {
        const QRectF rect(x, y, widthOfPill(text), pillHeight);
        folded.push_back({rect,
                          {icon, QRectF(x + 9, y + 5, 16, 16), Ink::Muted, std::nullopt},
                          labelIn(QRectF(x + 29, y, rect.width() - 36, pillHeight), text, style::sub, Ink::Muted)});
        x = rect.right() + 8;
    };
    for (const Absent &kind : absent) {
        if (kind.counted)
            add(kind.icon, countOf(setting, kind));
        else
            for (qsizetype i = 0; i < kind.names.size(); ++i)
                add(kind.icons.isEmpty() ? kind.icon : kind.icons[i], kind.names[i]);
    }
    return folded;
}

} // namespace trustwalk::stage
