#pragma once

#include "core/quiz/bank.h"
#include "core/quiz/proof.h"

#include <QString>
#include <QStringList>

/// Question files on disk, and what proving them needs: worlds and keys.
namespace trustwalk::quiz_store {

/// ":/quizzes/ec2-permission.json": the files that come with the app, by name.
[[nodiscard]] QStringList builtInFiles();
/// The bank of these files; one that can't be read, or is at fault, is refused by name and the others stay. No names: the bank that comes
/// with the app.
[[nodiscard]] quiz::Bank loadBank(const QStringList &files = {});

/// The worlds that come with the app, each read once, and one ring of keys for all worlds of questions, kept as `folder`/keys/_quiz.json.
/// Copies share them; may be used by several threads.
[[nodiscard]] quiz::Stand stand(const QString &folder);

} // namespace trustwalk::quiz_store
