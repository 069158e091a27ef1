#include "app/main/shots.h"

#include "app/learn/learn_page.h"
#include "app/main/anatomy_shots.h"
#include "app/main/class_shots.h"
#include "app/main/export_shots.h"
#include "app/main/interchange_shots.h"
#include "app/main/lab_shots.h"
#include "app/main/main_window.h"
#include "app/main/present_shots.h"
#include "app/main/quiz_shots.h"
#include "app/main/world_shots.h"
#include "app/map/world_map.h"
#include "app/walk/walk_page.h"
#include "core/walk/play.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

namespace trustwalk {

namespace {

struct Shot {
    QString name;
    api::Operation call;
    QString step; ///< empty: the introduction
    QString breaking;
};

/// The steps at which each walk has the most to show.
QList<Shot> walkShots()
{
    using api::Operation;
    return {
        {QStringLiteral("walk-intro"), Operation::AssumeRole, {}, {}},
        {QStringLiteral("walk-get-session-token-2.4"), Operation::GetSessionToken, QStringLiteral("2.4"), {}},
        {QStringLiteral("walk-assume-role-1"), Operation::AssumeRole, QStringLiteral("1"), {}},
        {QStringLiteral("walk-assume-role-3.3"), Operation::AssumeRole, QStringLiteral("3.3"), {}},
        {QStringLiteral("walk-assume-role-4"), Operation::AssumeRole, QStringLiteral("4"), {}},
        {QStringLiteral("walk-assume-role-5.7"), Operation::AssumeRole, QStringLiteral("5.7"), {}},
        {QStringLiteral("walk-get-federation-token-2.2"), Operation::GetFederationToken, QStringLiteral("2.2"), {}},
        {QStringLiteral("walk-get-federation-token-3"), Operation::GetFederationToken, QStringLiteral("3"), {}},
        {QStringLiteral("walk-web-identity-4.4"), Operation::AssumeRoleWithWebIdentity, QStringLiteral("4.4"), {}},
        {QStringLiteral("walk-saml-2"), Operation::AssumeRoleWithSaml, QStringLiteral("2"), {}},
        {QStringLiteral("walk-saml-4.9"), Operation::AssumeRoleWithSaml, QStringLiteral("4.9"), {}},
        {QStringLiteral("broken-saml-forged"), Operation::AssumeRoleWithSaml, QStringLiteral("4.4"), QStringLiteral("forged-token")},
        {QStringLiteral("broken-assume-role-no-trust"), Operation::AssumeRole, QStringLiteral("3.3"), QStringLiteral("no-trust-link")},
    };
}

void settle()
{
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
}

/// One window at one size in one language and theme.
struct Camera {
    MainWindow &window;
    QDir folder;
    QString suffix;
    int taken = 0;

    void take(const QString &name, QWidget *part = nullptr)
    {
        settle();
        if ((part != nullptr ? part : &window)->grab().save(folder.filePath(name + suffix)))
            ++taken;
    }

    void takeWalks()
    {
        window.showPlace(1);
        for (const Shot &shot : walkShots())
            takeWalk(shot);
    }

    void takeWalk(const Shot &shot, const QString &prefix = {})
    {
        walk_page::WalkPage *page = window.walkPage();
        for (walk::Walk walk : walk::standardWalks(*page->world())) {
            if (walk.call != shot.call)
                continue;
            if (!shot.breaking.isEmpty())
                walk.breaks = {shot.breaking.toStdString()};
            walk.step = trace::StepNumber::parse(shot.step.toStdString());
            page->openWalk(walk);
            take(prefix + shot.name);
        }
    }

    /// The panels beside the stage, and two runs side by side.
    void takePanels(bool inspector)
    {
        window.showPlace(1);
        walk_page::WalkPage *page = window.walkPage();
        walk::Walk walk = walk::standardWalks(*page->world())[1];
        walk.breaks = {"no-trust-link", "deactivated-key"};
        walk.step = trace::StepNumber {2, 2};
        page->openWalk(walk);
        page->setSide(walk_page::Side::Breaks);
        take(QStringLiteral("panel-breaks"));
        walk.breaks = {"no-trust-link"};
        walk.step = trace::StepNumber {3, 3};
        page->openWalk(walk);
        page->setSide(walk_page::Side::None);
        page->setComparing(true);
        take(QStringLiteral("compare-no-trust-link"));
        page->setComparing(false);
        walk.breaks.clear();
        page->openWalk(walk);
        page->setSide(walk_page::Side::Editor);
        take(QStringLiteral("panel-editor"));
        page->setSide(inspector ? walk_page::Side::Details : walk_page::Side::None);
        page->toggleMore();
        take(QStringLiteral("narration-more"));
        page->toggleBoth();
        take(QStringLiteral("narration-both-more"));
        page->toggleMore();
        take(QStringLiteral("narration-both"));
        page->toggleBoth();
    }

    /// The sequence alone and beside the stage.
    void takeSequences()
    {
        walk_page::WalkPage *page = window.walkPage();
        page->setShown(walk_page::Shown::Sequence);
        for (const Shot &shot : walkShots())
            if (shot.name.contains(QStringLiteral("3.3")) || shot.name.contains(QStringLiteral("saml"))
                || shot.name.contains(QStringLiteral("federation-token-3")) || shot.name.contains(QStringLiteral("role-4")))
                takeWalk(shot, QStringLiteral("sequence-"));
        for (const auto &[id, step] : {std::pair {"role-chaining", "7.3"}, {"console-sign-in", "6.4"}, {"role-chaining", "4"}}) {
            window.openFile(QStringLiteral(":/walks/%1.json").arg(QLatin1String(id)), trace::StepNumber::parse(step));
            take(QStringLiteral("sequence-lesson-%1-%2").arg(QLatin1String(id), QLatin1String(step)));
        }
        window.openFile(QStringLiteral("article"));
        page->setShown(walk_page::Shown::Both);
        takeWalk(walkShots()[3], QStringLiteral("both-"));
        takeWalk(walkShots().last(), QStringLiteral("both-"));
        page->setShown(walk_page::Shown::Stage);
    }

    void takeLessons()
    {
        for (const auto &[id, step] : {std::pair {"role-chaining", "7.3"},
                                       {"role-chaining", "4"},
                                       {"cognito-enhanced-flow", "2"},
                                       {"cognito-enhanced-flow", "5"},
                                       {"console-sign-in", "6.4"},
                                       {"session-policy-narrows", "5.7"},
                                       {"get-caller-identity", "4.8"},
                                       {"cross-account-external-id", "3.3"}}) {
            window.openFile(QStringLiteral(":/walks/%1.json").arg(QLatin1String(id)), trace::StepNumber::parse(step));
            take(QStringLiteral("lesson-%1-%2").arg(QLatin1String(id), QLatin1String(step)));
        }
        window.openFile(QStringLiteral(":/walks/role-chaining.json"));
        take(QStringLiteral("lesson-role-chaining"));
        window.openFile(QStringLiteral("article"));
    }

    /// The article's world, and another one near.
    void takeMaps()
    {
        window.openFile(QStringLiteral("article"));
        walk_page::WalkPage *page = window.walkPage();
        page->setMapOpen(true);
        take(QStringLiteral("map-article"));
        for (const auto &[world, item] : {std::pair {"article", "RoleB"}, {"role-chaining", "Pipeline"}, {"cross-account", ""}}) {
            window.openFile(QLatin1String(world));
            page->setMapOpen(true);
            const auto &items = page->worldMap()->sheet().graph.items;
            const auto found
                = std::find_if(items.begin(), items.end(), [&](const map::Item &it) { return it.name == QLatin1String(item); });
            if (found != items.end())
                page->worldMap()->choose(static_cast<int>(found - items.begin()));
            take(QStringLiteral("map-%1-%2").arg(QLatin1String(world), QLatin1String(item)));
        }
        page->setMapOpen(false);
        window.openFile(QStringLiteral("article"));
    }

    void takeLearn()
    {
        window.showPlace(0);
        const char *names[]
            = {"learn-overview", "learn-compare", "learn-background", "learn-glossary", "learn-article-today", "learn-guide"};
        for (int section = 0; section < 6; ++section) {
            window.learnPage()->showSection(section);
            take(QLatin1String(names[section]));
        }
    }
};

} // namespace

int writeShots(const QString &folder, const QString &only)
{
    if (!QDir().mkpath(folder))
        return 0;
    const QTemporaryDir data;
    int taken = 0;
    for (const ui::ThemeKind theme : {ui::ThemeKind::Light, ui::ThemeKind::Dark})
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
            settings::Settings settings;
            settings.look.theme = theme;
            settings.look.language = language;
            settings.reducedMotion = true;
            MainWindow window(settings, data.path());
            for (const QSize size : {QSize(1920, 1080), QSize(1280, 720)}) {
                window.resize(size);
                window.walkPage()->setInspectorOpen(size.width() >= 1600);
                window.show();
                const QString suffix
                    = QStringLiteral("-%1-%2-%3.png")
                          .arg(ui::languageCode(language), theme == ui::ThemeKind::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                          .arg(size.height());
                Camera camera {window, QDir(folder), suffix};
                const auto wanted = [&only](const char *group) { return only.isEmpty() || only == QLatin1StringView(group); };
                if (wanted("walk"))
                    camera.takeWalks();
                if (wanted("panel"))
                    camera.takePanels(size.width() >= 1600);
                if (wanted("sequence"))
                    camera.takeSequences();
                if (wanted("lesson"))
                    camera.takeLessons();
                if (wanted("map"))
                    camera.takeMaps();
                if (wanted("anatomy") && size.width() >= 1600)
                    showAnatomies(window, [&camera](const QString &name, QWidget *column) { camera.take(name, column); });
                if (wanted("export") && size.width() >= 1600)
                    showExports(window, [&camera](const QString &name, QWidget *dialog) { camera.take(name, dialog); });
                if (wanted("learn"))
                    camera.takeLearn();
                if (wanted("world"))
                    showWorldViews(window, [&camera](const QString &name, QWidget *widget) { camera.take(name, widget); });
                if (wanted("quiz"))
                    showQuizViews(window, [&camera](const QString &name) { camera.take(name); });
                if (wanted("interchange"))
                    showInterchange(window, [&camera](const QString &name, QWidget *widget) { camera.take(name, widget); });
                if (wanted("class"))
                    showClass(window, size, [&camera](const QString &name, QWidget *view) { camera.take(name, view); });
                if (wanted("present"))
                    showPresentation(window, size, [&camera](const QString &name, QWidget &view) { camera.take(name, &view); });
                if (wanted("lab"))
                    showLabViews(window, [&camera](const QString &name) { camera.take(name); });
                taken += camera.taken;
            }
        }
    return taken;
}

} // namespace trustwalk
