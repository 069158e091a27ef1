#pragma once

#include "core/generate/generate.h"
#include "tests/core/quiz/examples.h"

#include <QDir>

// The templates of the source tree, and a small one that tests break.
namespace trustwalk::test {

inline std::string templateText(const std::string &id)
{
    return readSourceFile("quizzes/templates/" + id + ".json").value_or(std::string());
}

inline generate::Words sharedWords()
{
    auto words = generate::readWords(templateText("words"));
    if (!words)
        throw std::runtime_error("words.json: " + words.error().path + " " + words.error().found);
    return std::move(*words);
}

inline std::vector<std::string> templateIds()
{
    std::vector<std::string> ids;
    const QDir folder(QStringLiteral(SOURCE_ROOT "/quizzes/templates"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        if (!name.endsWith(QStringLiteral(".schema.json")) && name != QStringLiteral("words.json"))
            ids.push_back(name.chopped(5).toStdString());
    return ids;
}

/// A role whose trust policy names this caller or that one; three things can go wrong.
inline const std::string smallTemplate = R"({"format": "trustwalk-template", "formatVersion": 1, "id": "small", "rev": 1, "kind": "predict",
"difficulty": 2, "topic": "trust-policy", "calls": ["AssumeRole"], "exams": ["SCS-C03/4"], "covers": [],
"sources": [{"title": "IAM roles", "url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html"}], "world": "article",
"draws": [
 {"name": "role", "from": [{"id": "a", "slots": {"name": "RoleA"}}, {"id": "b", "slots": {"name": "RoleB"}}]},
 {"name": "case", "from": [
  {"id": "fine", "slots": {"fact": {"en": "It is fine.", "ja": "問題ありません。"}}, "if": {"en": "all were fine", "ja": "問題がなければ"}},
  {"id": "long", "slots": {"fact": {"en": "Two hours for `{role.name}`.", "ja": "`{role.name}` を 2 時間です。"}},
   "if": {"en": "two hours were asked for", "ja": "2 時間を指定すれば"}, "walk": {"parameters": {"DurationSeconds": "7200"}}},
  {"id": "short", "slots": {"fact": {"en": "A minute.", "ja": "1 分です。"}}, "if": {"en": "a minute were asked for", "ja": "1 分を指定すれば"},
   "walk": {"parameters": {"DurationSeconds": "60"}}},
  {"id": "gone", "slots": {"fact": {"en": "It is gone.", "ja": "ありません。"}}, "if": {"en": "the role were gone", "ja": "ロールがなければ"},
   "walk": {"role": "Nowhere"}}]}],
"walk": {"call": "AssumeRole", "caller": "UserA", "role": "{role.name}", "action": "sts:GetCallerIdentity"},
"stem": [{"en": "`UserA` calls for `{role.name}`. {case.fact} What happens?", "ja": "`UserA` が `{role.name}` を呼び出します。{case.fact}どうなりますか。"}],
"explain": [{"en": "So it is.", "ja": "そうなります。"}],
"verdicts": {"*": {"right": {"en": "So it is.", "ja": "そうなります。"}}}})";

} // namespace trustwalk::test
