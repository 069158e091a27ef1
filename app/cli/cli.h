#pragma once

#include <QStringList>

#include <optional>

/// The headless verbs: the same binary without a window. Verbs without pictures need no display at all.
namespace trustwalk::cli {

/// What an exit status means everywhere: 0 done (and AWS would allow it all), 1 refused by AWS, 2 bad input or usage.
enum ExitStatus { Done = 0, RefusedByAws = 1, BadInput = 2 };

struct Verb {
    const char *name;
    bool draws; ///< needs fonts, so the offscreen platform and a QGuiApplication
    int (*run)(const QStringList &arguments); ///< arguments after the verb
};
/// The verb that the command line names, if it names one.
[[nodiscard]] const Verb *verbOf(const QStringList &arguments);
/// Text of --help.
[[nodiscard]] QString helpText();

} // namespace trustwalk::cli
