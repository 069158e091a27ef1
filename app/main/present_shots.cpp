#include "app/main/present_shots.h"

#include "app/main/main_window.h"
#include "app/present/cover.h"
#include "app/present/go_to.h"
#include "app/present/keys_sheet.h"
#include "app/present/overview.h"
#include "app/present/presentation.h"
#include "app/present/presenter_window.h"
#include "app/walk/walk_page.h"
#include "core/walk/play.h"

#include <QLineEdit>

namespace trustwalk {

namespace {

using present::Command;

struct Moment {
    const char *name;
    int call; ///< of the standard walks
    const char *step;
    const char *breaking;
};
constexpr Moment moments[] {
    {"get-session-token-2.4", 0, "2.4", ""},
    {"assume-role-1", 1, "1", ""},
    {"assume-role-2.4", 1, "2.4", ""},
    {"assume-role-3.3", 1, "3.3", ""},
    {"assume-role-4", 1, "4", ""},
    {"assume-role-5", 1, "5", ""},
    {"assume-role-5.7", 1, "5.7", ""},
    {"get-federation-token-2.2", 2, "2.2", ""},
    {"get-federation-token-4.6", 2, "4.6", ""},
    {"get-federation-token-5", 2, "5", ""},
    {"web-identity-1", 3, "1", ""},
    {"web-identity-2", 3, "2", ""},
    {"web-identity-4.5", 3, "4.5", ""},
    {"web-identity-5", 3, "5", ""},
    {"saml-4.9", 4, "4.9", ""},
    {"broken-no-trust", 1, "3.3", "no-trust-link"},
    {"broken-forged-token", 4, "4.4", "forged-token"},
    {"broken-use", 1, "5.9", "action-not-allowed"},
};

void openAt(MainWindow &window, const Moment &moment)
{
    walk_page::WalkPage *page = window.walkPage();
    walk::Walk walk = walk::standardWalks(*page->world())[static_cast<std::size_t>(moment.call)];
    if (*moment.breaking != 0)
        walk.breaks = {moment.breaking};
    walk.step = trace::StepNumber::parse(moment.step);
    page->openWalk(walk);
}

} // namespace

void showPresentation(MainWindow &window, const QSize &size, const std::function<void(const QString &name, QWidget &view)> &take)
{
    present::Presentation *shown = window.presentation();
    shown->resize(size);
    shown->QWidget::show();
    for (const Moment &moment : moments) {
        openAt(window, moment);
        take(QStringLiteral("present-") + QLatin1String(moment.name), *shown);
    }
    openAt(window, moments[3]);
    const auto with = [&](Command command, const char *name) {
        shown->run(command);
        take(QLatin1String(name), *shown);
        shown->run(command);
    };
    with(Command::BothLanguages, "present-both-languages");
    with(Command::Zoom, "present-zoom");
    with(Command::Overview, "present-overview");
    with(Command::Keys, "present-keys");
    shown->cover()->pointTo(QPointF(size.width() * 0.52, size.height() * 0.48));
    with(Command::Spotlight, "present-spotlight");
    with(Command::Laser, "present-laser");
    shown->run(Command::GoTo);
    shown->goTo()->field()->setText(QStringLiteral("2.4"));
    take(QStringLiteral("present-go-to"), *shown);
    shown->goTo()->hide();
    shown->run(Command::Presenter);
    shown->presenter()->resize(size.boundedTo(QSize(1920, 1080)));
    take(QStringLiteral("presenter"), *shown->presenter());
    shown->run(Command::Presenter);
    shown->hide();
}

} // namespace trustwalk
