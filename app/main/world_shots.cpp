#include "app/main/world_shots.h"

#include "app/editor/json_editor.h"
#include "app/main/main_window.h"
#include "app/settings/settings_dialog.h"
#include "app/ui/coach_marks.h"
#include "app/world_page/choose_dialog.h"
#include "app/world_page/document_panel.h"
#include "app/world_page/form_dialog.h"
#include "app/world_page/tree_panel.h"
#include "app/world_page/world_page.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace trustwalk {

namespace {

using world_page::Kind;

constexpr const char *userA = "arn:aws:iam::123456789012:user/UserA";
constexpr const char *roleB = "arn:aws:iam::123456789012:role/RoleB";

using Take = std::function<void(const QString &, QWidget *)>;

void showThings(world_page::WorldPage &page, const Take &take)
{
    page.showThing({Kind::Role, roleB, {}});
    take(QStringLiteral("world-role"), nullptr);
    editor::JsonEditor *field = page.documentPanel()->textField();
    const QString text = field->toPlainText();
    field->setPlainText(QString(text).replace(text.indexOf(QStringLiteral("Effect")), 6, QStringLiteral("Efect")));
    take(QStringLiteral("world-role-at-fault"), nullptr);
    field->setPlainText(text);
    page.showThing({Kind::User, userA, {}});
    take(QStringLiteral("world-user"), nullptr);
    page.showThing({Kind::Provider, "IdpA", {}});
    take(QStringLiteral("world-provider"), nullptr);
    page.treePanel()->searchField()->setText(QStringLiteral("role"));
    take(QStringLiteral("world-search"), nullptr);
    page.treePanel()->searchField()->clear();
}

void showDialogs(MainWindow &window, world_page::WorldPage &page, const Take &take)
{
    const ui::Look &look = window.currentSettings().look;
    page.showThing({Kind::Role, roleB, {}});
    world_page::FormDialog form(*page.details().rename, [](const world_page::Changes &) { return QString(); }, look, &window);
    form.show();
    take(QStringLiteral("world-rename"), &form);
    form.close();
    const auto &chooser = std::get<world_page::Chooser>(page.details().sections.front().buttons.front().task);
    world_page::ChooseDialog choose(chooser.title, chooser.choices(*page.document()->world()), look, &window);
    choose.show();
    take(QStringLiteral("world-choose"), &choose);
    choose.close();
    settings::SettingsDialog settings(window.currentSettings(), QStringLiteral("/home/me/.local/share/trustwalk"), &window);
    settings.QDialog::show();
    take(QStringLiteral("settings"), &settings);
    settings.close();
}

void showTour(MainWindow &window, const Take &take)
{
    window.startTour();
    for (int stop = 0; window.tour()->isVisible() && stop < 12; ++stop) {
        take(QStringLiteral("tour-%1").arg(stop + 1), nullptr);
        QKeyEvent next(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
        QCoreApplication::sendEvent(window.tour(), &next);
    }
}

} // namespace

void showWorldViews(MainWindow &window, const Take &take)
{
    window.showPlace(3);
    world_page::WorldPage &page = *window.worldPage();
    showThings(page, take);
    while (page.document()->undoStack()->canUndo())
        page.undo();
    showDialogs(window, page, take);
    showTour(window, take);
}

} // namespace trustwalk
