#pragma once

#include <QStringList>

/// One function a verb: reads its options, prints, gives the exit status.
namespace trustwalk::cli {

[[nodiscard]] int walks(const QStringList &arguments);
[[nodiscard]] int traceWalk(const QStringList &arguments);
[[nodiscard]] int tour(const QStringList &arguments);
[[nodiscard]] int breaks(const QStringList &arguments);
/// What the walk verbs take: --world, --as, --role …
[[nodiscard]] const QStringList &walkOptions();
/// Prints the message; BadInput.
[[nodiscard]] int badInput(const QString &message);
[[nodiscard]] int unexpected(const QString &operand);
[[nodiscard]] int diffWalks(const QStringList &arguments);
[[nodiscard]] int policy(const QStringList &arguments);
[[nodiscard]] int bank(const QStringList &arguments);
[[nodiscard]] int bankExport(const QStringList &arguments); ///< begins with "export"
[[nodiscard]] int bankImport(const QStringList &arguments); ///< begins with "import"
[[nodiscard]] int generateQuestions(const QStringList &arguments); ///< bank generate
[[nodiscard]] int progressVerb(const QStringList &arguments);
[[nodiscard]] int evaluate(const QStringList &arguments);
[[nodiscard]] int render(const QStringList &arguments);
[[nodiscard]] int serve(const QStringList &arguments);
[[nodiscard]] int labVerb(const QStringList &arguments);

} // namespace trustwalk::cli
