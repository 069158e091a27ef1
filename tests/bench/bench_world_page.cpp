#include "app/editor/json_editor.h"
#include "app/world_page/document_panel.h"
#include "app/world_page/tree_panel.h"
#include "app/world_page/world_page.h"
#include "tests/bench/bench.h"
#include "tests/support/large_world.h"

#include <QApplication>
#include <QLineEdit>

#include <algorithm>
#include <chrono>
#include <functional>
#include <string>
#include <vector>

// What somebody waits for on the World page with a thousand users and a thousand roles that trust them: until it is painted.

using namespace trustwalk;
using namespace trustwalk::world_page;

namespace {

constexpr double barMilliseconds = 100; // what is done in less is done at once

void measure(QWidget &page, const std::string &title, const std::function<void(int)> &act)
{
    std::vector<double> taken;
    for (int round = 0; round < 20; ++round) {
        const auto start = std::chrono::steady_clock::now();
        act(round);
        QCoreApplication::processEvents();
        page.repaint();
        taken.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(taken.begin(), taken.end());
    bench::print(title + ", p50", taken[taken.size() / 2], "ms", barMilliseconds / taken[taken.size() / 2], 1);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const auto world = test::largeWorld();
    WorldPage page;
    page.resize(1920, 1080);
    page.setLook({});
    page.show();
    measure(page, "a world of 1,000 users opened", [&](int) { page.document()->open(world, false); });
    measure(page, "a letter typed into the search",
            [&](int round) { page.treePanel()->searchField()->setText(QStringLiteral("member10%1").arg(round)); });
    page.treePanel()->searchField()->clear();
    measure(page, "a user chosen",
            [&](int round) { page.showThing({Kind::User, "arn:aws:iam::123456789012:user/Member" + std::to_string(10000 + round), {}}); });
    page.showThing({Kind::Role, "arn:aws:iam::123456789012:role/RoleB", {}});
    editor::JsonEditor *field = page.documentPanel()->textField();
    measure(page, "a keystroke in a policy", [&](int) { field->setPlainText(field->toPlainText() + QStringLiteral(" ")); });
    measure(page, "an edit undone or redone", [&](int round) { round % 2 == 0 ? page.undo() : page.redo(); });
    return 0;
}
