#include "app/world/template_store.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace trustwalk::template_store {

namespace {

const QString wordsName = QStringLiteral("words.json");

std::string textOf(const QString &name)
{
    QFile file(QStringLiteral(":/templates/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

Templates load()
{
    Templates templates;
    const auto words = generate::readWords(textOf(wordsName));
    if (!words) {
        templates.refused.emplace_back(wordsName, words.error());
        return templates;
    }
    const QStringList names = QDir(QStringLiteral(":/templates")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (name == wordsName)
            continue;
        if (auto read = generate::readTemplate(textOf(name), *words))
            templates.all.push_back(std::move(*read));
        else
            templates.refused.emplace_back(name, read.error());
    }
    std::sort(templates.all.begin(), templates.all.end(), [](const auto &one, const auto &other) { return one.head.id < other.head.id; });
    return templates;
}

} // namespace

const generate::Template *Templates::find(std::string_view id) const
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const generate::Template &each) { return each.head.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const Templates &builtIn()
{
    static const Templates templates = load();
    return templates;
}

} // namespace trustwalk::template_store
