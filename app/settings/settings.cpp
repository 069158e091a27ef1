#include "app/settings/settings.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QSettings>

#include <algorithm>

namespace trustwalk::settings {

namespace {

QString fileIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("settings.ini"));
}

ui::Language systemLanguage()
{
    return QLocale().language() == QLocale::Japanese ? ui::Language::Japanese : ui::Language::English;
}

ui::ThemeKind systemTheme()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness() ? ui::ThemeKind::Dark
                                                                                                         : ui::ThemeKind::Light;
}

} // namespace

Settings load(const QString &folder)
{
    const QSettings file(fileIn(folder), QSettings::IniFormat);
    Settings settings;
    settings.look.language = ui::languageOfCode(file.value(QStringLiteral("language")).toString(), systemLanguage());
    const QString theme = file.value(QStringLiteral("theme")).toString();
    settings.look.theme = theme == QStringLiteral("dark")    ? ui::ThemeKind::Dark
                          : theme == QStringLiteral("light") ? ui::ThemeKind::Light
                                                             : systemTheme();
    settings.look.textScale = std::clamp(file.value(QStringLiteral("textScale"), 1).toDouble(), smallestText, largestText);
    settings.reducedMotion = file.value(QStringLiteral("reducedMotion"), false).toBool();
    settings.singleKeys = file.value(QStringLiteral("singleKeys"), true).toBool();
    settings.tourOffered = file.value(QStringLiteral("tourOffered"), false).toBool();
    settings.inspectorOpen = file.value(QStringLiteral("inspectorOpen"), true).toBool();
    settings.place = std::clamp(file.value(QStringLiteral("place"), 0).toInt(), 0, 4);
    settings.shown = std::clamp(file.value(QStringLiteral("shown"), 0).toInt(), 0, 2);
    settings.labPort = std::clamp(file.value(QStringLiteral("labPort"), settings.labPort).toInt(), 1, 65535);
    settings.labFollows = file.value(QStringLiteral("labFollows"), true).toBool();
    settings.geometry = file.value(QStringLiteral("geometry")).toByteArray();
    settings.recentFiles = file.value(QStringLiteral("recentFiles")).toStringList().mid(0, 10);
    return settings;
}

void save(const Settings &settings, const QString &folder)
{
    QDir().mkpath(folder);
    QSettings file(fileIn(folder), QSettings::IniFormat);
    file.setValue(QStringLiteral("language"), ui::languageCode(settings.look.language));
    file.setValue(QStringLiteral("theme"), settings.look.theme == ui::ThemeKind::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    file.setValue(QStringLiteral("textScale"), settings.look.textScale);
    file.setValue(QStringLiteral("reducedMotion"), settings.reducedMotion);
    file.setValue(QStringLiteral("singleKeys"), settings.singleKeys);
    file.setValue(QStringLiteral("tourOffered"), settings.tourOffered);
    file.setValue(QStringLiteral("inspectorOpen"), settings.inspectorOpen);
    file.setValue(QStringLiteral("place"), settings.place);
    file.setValue(QStringLiteral("shown"), settings.shown);
    file.setValue(QStringLiteral("labPort"), settings.labPort);
    file.setValue(QStringLiteral("labFollows"), settings.labFollows);
    file.setValue(QStringLiteral("geometry"), settings.geometry);
    file.setValue(QStringLiteral("recentFiles"), settings.recentFiles);
}

} // namespace trustwalk::settings
