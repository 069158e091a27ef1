#include "tests/layering/include_rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace trustwalk::layering {
namespace {

/// One room and what it may include beside itself.
struct Room {
    QLatin1StringView area;
    QLatin1StringView name;
    QLatin1StringView core; ///< rooms of core/
    QLatin1StringView app; ///< rooms of app/
    QLatin1StringView folders = ""_L1; ///< inside it: a part of a large room, whose files are the room's as all others
};

constexpr QLatin1StringView allOfCore
    = "base crypto policy api sigv4 jwt saml world trace session idp sts resources service walk quiz generate study exercise interchange"_L1;
constexpr QLatin1StringView shownOfCore = "base policy api sigv4 jwt saml world trace session walk quiz study"_L1;
constexpr QLatin1StringView ofAPage = "ui text stage sequence map inspector player present editor world endpoint progress interchange"_L1;
constexpr QLatin1StringView ofCli
    = "ui text stage sequence map inspector player present editor world endpoint progress interchange learn walk lab quiz export settings"_L1;
constexpr QLatin1StringView ofMain
    = "ui text stage sequence map inspector player present editor world endpoint progress interchange learn walk lab quiz world_page export settings cli"_L1;

constexpr std::array table {
    Room {"core"_L1, "base"_L1, ""_L1, ""_L1},
    Room {"core"_L1, "crypto"_L1, "base"_L1, ""_L1},
    Room {"core"_L1, "policy"_L1, "base"_L1, ""_L1},
    Room {"core"_L1, "api"_L1, "base"_L1, ""_L1},
    Room {"core"_L1, "sigv4"_L1, "base crypto"_L1, ""_L1},
    Room {"core"_L1, "jwt"_L1, "base crypto"_L1, ""_L1},
    Room {"core"_L1, "saml"_L1, "base crypto"_L1, ""_L1},
    Room {"core"_L1, "world"_L1, "base crypto policy jwt saml"_L1, ""_L1},
    Room {"core"_L1, "trace"_L1, "base api policy sigv4 jwt saml world"_L1, ""_L1},
    Room {"core"_L1, "session"_L1, "base crypto policy world"_L1, ""_L1},
    Room {"core"_L1, "idp"_L1, "base crypto jwt saml world trace"_L1, ""_L1},
    Room {"core"_L1, "sts"_L1, "base api policy jwt saml world trace session"_L1, ""_L1},
    Room {"core"_L1, "resources"_L1, "base crypto api policy world trace"_L1, ""_L1},
    Room {"core"_L1, "service"_L1, "base crypto policy api sigv4 jwt saml world trace session idp sts resources"_L1, ""_L1},
    Room {"core"_L1, "walk"_L1, "base crypto policy api sigv4 jwt saml world trace session idp sts resources service"_L1, ""_L1},
    Room {"core"_L1, "quiz"_L1, "base crypto policy api world trace session walk"_L1, ""_L1},
    Room {"core"_L1, "generate"_L1, "base api crypto policy quiz trace walk world"_L1, ""_L1},
    Room {"core"_L1, "study"_L1, "base"_L1, ""_L1},
    Room {"core"_L1, "exercise"_L1, "base api policy world trace"_L1, ""_L1},
    Room {"core"_L1, "interchange"_L1, "base api trace world quiz"_L1, ""_L1},
    // Instruments show a trace or a world: they take no part in a call, and know no page.
    Room {"app"_L1, "ui"_L1, shownOfCore, ""_L1},
    Room {"app"_L1, "text"_L1, shownOfCore, "ui progress"_L1},
    Room {"app"_L1, "stage"_L1, shownOfCore, "ui text"_L1},
    // The sequence shows what the stage shows: it measures, names and paints with its parts.
    Room {"app"_L1, "sequence"_L1, shownOfCore, "ui text stage"_L1},
    // So does the map.
    Room {"app"_L1, "map"_L1, shownOfCore, "ui text stage"_L1},
    Room {"app"_L1, "inspector"_L1, shownOfCore, "ui text"_L1},
    Room {"app"_L1, "player"_L1, shownOfCore, "ui text"_L1},
    // The presentation places the stage's parts anew, and follows a player.
    Room {"app"_L1, "present"_L1, shownOfCore, "ui text stage player"_L1},
    Room {"app"_L1, "editor"_L1, shownOfCore, "ui text"_L1},
    // The world in use and its keys: a service of the pages without a window of its own.
    Room {"app"_L1, "world"_L1, allOfCore, ""_L1},
    // HTTP over sockets: hands requests on, and knows neither world nor trace.
    Room {"app"_L1, "endpoint"_L1, "base"_L1, ""_L1},
    // The learner's progress on disk, likewise; text includes what it names the faults by.
    Room {"app"_L1, "progress"_L1, "base study"_L1, ""_L1},
    // Question banks come and go as files: shows dialogs of its own, and knows neither the page nor the bank in use.
    Room {"app"_L1, "interchange"_L1, allOfCore, "ui text"_L1},
    // Pages are put together by main alone; cli is the page without a window, and draws what the others draw.
    Room {"app"_L1, "learn"_L1, allOfCore, ofAPage},
    Room {"app"_L1, "walk"_L1, allOfCore, ofAPage},
    Room {"app"_L1, "lab"_L1, allOfCore, ofAPage},
    Room {"app"_L1, "quiz"_L1, allOfCore, ofAPage, "classroom endless exam"_L1},
    Room {"app"_L1, "world_page"_L1, allOfCore, ofAPage},
    Room {"app"_L1, "export"_L1, allOfCore, ofAPage},
    Room {"app"_L1, "settings"_L1, allOfCore, ofAPage},
    Room {"app"_L1, "cli"_L1, allOfCore, ofCli},
    Room {"app"_L1, "main"_L1, allOfCore, ofMain},
};

/// A header of somebody else that only one room may include: its door.
struct Door {
    QLatin1StringView prefix;
    QLatin1StringView room; ///< "core/crypto"; empty: no room of core/
};
constexpr std::array doors {
    Door {"openssl/"_L1, "core/crypto"_L1}, Door {"libxml/"_L1, "core/saml"_L1},     Door {"xmlsec/"_L1, "core/saml"_L1},
    Door {"rapidjson/"_L1, "core/base"_L1}, Door {"tl/"_L1, "core/base"_L1},         Door {"QSql"_L1, "app/progress"_L1},
    Door {"QtSql"_L1, "app/progress"_L1},   Door {"boost/"_L1, "app/endpoint"_L1},   Door {"QTcp"_L1, "app/endpoint"_L1},
    Door {"webp/"_L1, "app/export"_L1},     Door {"zip.h"_L1, "app/interchange"_L1}, Door {"qpdf/"_L1, "app/interchange"_L1},
};

/// Headers that would let core/ read files, sockets or the machine.
constexpr std::array outside {"fstream"_L1, "iostream"_L1, "filesystem"_L1, "unistd.h"_L1, "thread"_L1,
                              "sys/"_L1,    "netinet/"_L1, "arpa/"_L1,      "boost/"_L1};

constexpr int longestSource = 400;
constexpr int longestHeader = 160;

const Room *findRoom(const QString &area, const QString &name)
{
    const auto *found = std::find_if(table.begin(), table.end(), [&](const Room &room) { return room.area == area && room.name == name; });
    return found == table.end() ? nullptr : found;
}

bool names(QLatin1StringView list, const QString &name)
{
    return QString(list).split(u' ').contains(name);
}

/// The room of area/room/file, or of area/room/folder/file where the room has that folder; null where the path is neither.
const Room *roomOfFile(const QStringList &parts)
{
    if (parts.size() < 3 || parts.size() > 4 || parts.contains(u".."_s))
        return nullptr;
    const Room *room = findRoom(parts[0], parts[1]);
    return room != nullptr && parts.size() == 4 && !names(room->folders, parts[2]) ? nullptr : room;
}

/// What is wrong with `#include <header>` in that room; empty when nothing is.
QString angleBreach(const Room &room, const QString &header)
{
    const bool inCore = room.area == "core"_L1;
    const QString where = QString(room.area) + u'/' + QString(room.name);
    if (inCore && header.startsWith(u'Q'))
        return u"core knows no Qt"_s;
    for (const Door &door : doors) {
        if (header.startsWith(door.prefix) && where != door.room)
            return u"only %1 may include it"_s.arg(door.room);
    }
    for (const QLatin1StringView prefix : outside) {
        if (inCore && (header == prefix || (prefix.endsWith(u'/') && header.startsWith(prefix))))
            return u"core does no input or output and starts no thread"_s;
    }
    if (header.startsWith("core/"_L1) || header.startsWith("app/"_L1))
        return u"a header of ours is written in quotes"_s;
    return {};
}

/// What is wrong with `#include "header"` in that room; empty when nothing is.
QString quotedBreach(const Room &room, const QString &header)
{
    if (room.area == "app"_L1 && !header.contains(u'/') && header.endsWith(".moc"_L1))
        return {};
    const QStringList parts = header.split(u'/');
    if (parts.size() < 3 || parts.size() > 4 || parts.contains(u".."_s))
        return u"write it from the root: area/room/file.h"_s;
    const Room *included = roomOfFile(parts);
    if (included == nullptr)
        return u"there is no such room"_s;
    if (included == &room)
        return {};
    const QLatin1StringView allowed = included->area == "core"_L1 ? room.core : room.app;
    if (!names(allowed, included->name))
        return u"%1/%2 may not include %3/%4"_s.arg(room.area, room.name, included->area, included->name);
    return {};
}

/// What is wrong with that line; empty when it is no include or a good one.
QString lineBreach(const Room &room, const QString &line)
{
    static const QRegularExpression any(u"^\\s*#\\s*(?:include|include_next|import)\\b"_s);
    static const QRegularExpression readable(u"^\\s*#\\s*include\\s*(?:<([^>]+)>|\"([^\"]+)\")"_s);
    if (!any.match(line).hasMatch())
        return {};
    const QRegularExpressionMatch include = readable.match(line);
    if (!include.hasMatch())
        return u"an include that cannot be read"_s;
    const bool quoted = !include.captured(2).isEmpty();
    const QString breach = quoted ? quotedBreach(room, include.captured(2)) : angleBreach(room, include.captured(1));
    return breach.isEmpty() ? QString() : line.trimmed() + u" – "_s + breach;
}

/// What is wrong with the file as a whole.
QStringList fileBreaches(const SourceFile &file, qsizetype lines)
{
    const bool header = file.path.endsWith(".h"_L1);
    if (!header && !file.path.endsWith(".cpp"_L1))
        return {u"neither a .cpp nor a .h"_s};
    QStringList found;
    const int longest = header ? longestHeader : longestSource;
    if (lines > longest)
        found << u"%1 lines, more than %2: a noun is missing"_s.arg(lines).arg(longest);
    if (header && !file.text.contains("#pragma once\n"_L1))
        found << u"a header without #pragma once"_s;
    return found;
}

} // namespace

QStringList rooms(const QString &area)
{
    QStringList found;
    for (const Room &room : table) {
        if (room.area == area)
            found << room.name;
    }
    return found;
}

QStringList includedByCore(const QString &room)
{
    const Room *found = findRoom(u"core"_s, room);
    return found == nullptr ? QStringList() : QString(found->core).split(u' ', Qt::SkipEmptyParts);
}

QStringList breaches(const SourceFile &file)
{
    const QStringList parts = file.path.split(u'/');
    const Room *room = roomOfFile(parts);
    if (room == nullptr)
        return {file.path + u":1: in no known room (area/room/file)"_s};

    const QStringList lines = file.text.split(u'\n');
    QStringList found;
    for (const QString &breach : fileBreaches(file, file.text.count(u'\n')))
        found << file.path + u":1: "_s + breach;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const QString breach = lineBreach(*room, lines[index]);
        if (!breach.isEmpty())
            found << u"%1:%2: %3"_s.arg(file.path).arg(index + 1).arg(breach);
    }
    return found;
}

} // namespace trustwalk::layering
