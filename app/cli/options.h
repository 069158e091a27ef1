#pragma once

#include "app/ui/language.h"
#include "app/ui/theme.h"
#include "core/trace/trace.h"
#include "core/walk/walk.h"
#include "core/world/world.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>

/// The options that verbs share, read once.
namespace trustwalk::cli {

struct Options {
    QStringList operands; ///< what is no option
    QString world; ///< empty: the verb's own
    QString caller, role, provider, action, resource, output, step, format = QStringLiteral("text"), dataFolder, policyKind, view;
    QStringList breaks;
    std::optional<QString> duration;
    std::optional<std::uint16_t> port;
    std::optional<std::uint64_t> seed; ///< of a generated question
    std::optional<int> count;
    bool mfa = false, all = false, json = false, key = false, list = false;
    bool languageGiven = false; ///< said, and not the system's
    bool bothLanguages = false;
    ui::Language language = ui::Language::English;
    ui::ThemeKind theme = ui::ThemeKind::Light;
    // Of pictures; what was not said is the format's own.
    std::optional<QSize> size;
    std::optional<qreal> scale, speed;
    std::optional<int> perPage, framesPerSecond;

    [[nodiscard]] QString worldOr(const QString &usual) const { return world.isEmpty() ? usual : world; }
};

/// Whether a verb can speak both languages at once.
enum class Languages { One, OneOrBoth };
/// Option names without dashes that a verb takes; a message for the user where the line is wrong, after which usage follows.
[[nodiscard]] std::variant<Options, QString> readOptions(const QStringList &arguments, const QStringList &known,
                                                         Languages languages = Languages::One);

/// The message where a verb that prints a trace was asked for a bank's format.
[[nodiscard]] std::optional<QString> wrongFormat(const Options &options, const QStringList &formats);

/// The walk that options describe: the standard one of the call with what was chosen instead.
[[nodiscard]] std::optional<walk::Walk> walkOf(const QString &name, const Options &options, const world::World &world, QString &message);

/// The walk with what was chosen instead of its own.
[[nodiscard]] walk::Walk choose(walk::Walk walk, const Options &options);

/// Language of the user's locale, for verbs without --lang.
[[nodiscard]] ui::Language systemLanguage();

/// A world, its keys and a played walk; or a message and an exit status.
struct Played {
    world::World world;
    walk::Walk walk;
    trace::Trace trace;
};
[[nodiscard]] std::variant<Played, QString> playWith(const Options &options);
/// Two runs: a walk without and with its breaks, or two walks.
[[nodiscard]] std::variant<std::pair<Played, Played>, QString> playBeside(const Options &options);

void printLine(const QString &text); ///< to standard output, UTF-8, with a line end
void printError(const QString &text); ///< to standard error, with the program's name before it

} // namespace trustwalk::cli
