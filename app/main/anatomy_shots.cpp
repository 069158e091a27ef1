#include "app/main/anatomy_shots.h"

#include "app/main/main_window.h"
#include "app/walk/walk_page.h"
#include "core/walk/play.h"

#include <QCoreApplication>
#include <QScrollArea>

namespace trustwalk {

namespace {

struct Shot {
    const char *name;
    api::Operation call;
    trace::StepNumber step;
    const char *breaking = "";
};

constexpr Shot shots[] = {
    {"request", api::Operation::AssumeRole, {1, 0}},
    {"signature", api::Operation::GetSessionToken, {2, 4}},
    {"signature-changed", api::Operation::AssumeRole, {2, 4}, "changed-after-signing"},
    {"token-minted", api::Operation::AssumeRoleWithWebIdentity, {2, 1}},
    {"token", api::Operation::AssumeRoleWithWebIdentity, {4, 6}},
    {"token-forged", api::Operation::AssumeRoleWithWebIdentity, {4, 4}, "forged-token"},
    {"assertion", api::Operation::AssumeRoleWithSaml, {4, 7}},
    {"policy", api::Operation::AssumeRole, {3, 3}},
    {"policy-refused", api::Operation::AssumeRole, {3, 3}, "no-trust-link"},
};

void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

} // namespace

void showAnatomies(MainWindow &window, const std::function<void(const QString &name, QWidget *column)> &take)
{
    window.showPlace(1);
    walk_page::WalkPage *page = window.walkPage();
    page->setSide(walk_page::Side::Details);
    for (const Shot &shot : shots)
        for (walk::Walk walk : walk::standardWalks(*page->world())) {
            if (walk.call != shot.call)
                continue;
            if (*shot.breaking != 0)
                walk.breaks = {shot.breaking};
            walk.step = shot.step;
            page->openWalk(walk);
            settle();
            const auto *column = window.walkPage()->findChild<QWidget *>(QStringLiteral("inspector"))->findChild<QScrollArea *>();
            take(QStringLiteral("anatomy-") + QLatin1String(shot.name), column->widget());
        }
}

} // namespace trustwalk
