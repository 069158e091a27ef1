#include "app/main/lab_shots.h"

#include "app/lab/exercises_panel.h"
#include "app/lab/lab_page.h"
#include "app/lab/lab_stage.h"
#include "app/lab/request_model.h"
#include "app/main/main_window.h"
#include "core/sigv4/sign.h"

#include <QListView>

#include <chrono>

namespace trustwalk {

namespace {

/// As a client asks over the endpoint, signed by a user of the world.
void ask(lab::Lab &lab, std::string_view user, const std::string &service, Form form)
{
    const auto world = lab.world().world();
    const world::User *asker = world->userNamed(user).user;
    if (asker == nullptr || asker->accessKeys.empty())
        return;
    form.set("Version", service == "iam" ? "2010-05-08" : "2011-06-15");
    RawRequest request;
    request.headers = {{"Host", "127.0.0.1:4517"},
                       {"User-Agent", "aws-cli/2.9.19 Python/3.11.2"},
                       {"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}};
    request.body = form.encoded();
    const Instant now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const world::AccessKey &key = asker->accessKeys.front();
    lab.answer(sigv4::sign(std::move(request), {key.id, key.secret, {}}, {basicDate(now), world->region, service}, now), "127.0.0.1");
}

Form assumeRole(std::string_view role)
{
    Form form;
    form.set("Action", "AssumeRole");
    form.set("RoleArn", "arn:aws:iam::123456789012:role/" + std::string(role));
    form.set("RoleSessionName", "demo");
    return form;
}

Form mendedTrust()
{
    Form form;
    form.set("Action", "UpdateAssumeRolePolicy");
    form.set("RoleName", "RoleB");
    form.set("PolicyDocument", R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow",)"
                               R"("Principal":{"AWS":"arn:aws:iam::123456789012:user/UserB"},"Action":"sts:AssumeRole"}]})");
    return form;
}

} // namespace

void showLabViews(MainWindow &window, const std::function<void(const QString &)> &take)
{
    window.showPlace(4);
    lab::LabPage *page = window.labPage();
    page->showTab(lab::LabPage::CommandsTab);
    take(QStringLiteral("lab-off"));
    page->setOn(true);
    take(QStringLiteral("lab-listening"));
    Form identity;
    identity.set("Action", "GetCallerIdentity");
    ask(*page->lab(), "UserA", "sts", identity);
    ask(*page->lab(), "UserA", "sts", assumeRole("RoleB"));
    ask(*page->lab(), "UserB", "sts", assumeRole("RoleB"));
    page->poll();
    page->skipToNewest();
    page->stage()->player()->goToLast();
    page->showTab(lab::LabPage::ExercisesTab);
    page->exercises()->open(2);
    take(QStringLiteral("lab-exercise"));
    ask(*page->lab(), "Administrator", "iam", mendedTrust());
    ask(*page->lab(), "UserB", "sts", assumeRole("RoleB"));
    page->poll();
    page->showTab(lab::LabPage::ChangesTab);
    take(QStringLiteral("lab-changes"));
    page->list()->setCurrentIndex(page->requests()->index(0));
    page->stage()->setDetailsOpen(true);
    page->showTab(lab::LabPage::CommandsTab);
    take(QStringLiteral("lab-details"));
    page->stage()->setDetailsOpen(false);
    page->setOn(false);
    page->openWorld(QStringLiteral("lab"));
}

} // namespace trustwalk
