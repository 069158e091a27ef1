#include "app/editor/json_editor.h"
#include "app/world/world_store.h"
#include "app/world_page/document_panel.h"
#include "app/world_page/form_dialog.h"
#include "app/world_page/tree_panel.h"
#include "app/world_page/world_page.h"
#include "core/world/queries.h"
#include "tests/support/large_world.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace trustwalk;
using namespace trustwalk::world_page;

namespace {

using WorldPtr = std::shared_ptr<const world::World>;

constexpr const char *userA = "arn:aws:iam::123456789012:user/UserA";
constexpr const char *roleB = "arn:aws:iam::123456789012:role/RoleB";

WorldPtr article()
{
    return std::make_shared<const world::World>(world_store::loadWorld(QStringLiteral("article")).value());
}

ui::Look lookOf(ui::Language language)
{
    ui::Look look;
    look.language = language;
    return look;
}

const Button &buttonOf(const std::vector<Button> &buttons, const QString &describes)
{
    for (const Button &button : buttons)
        if (button.describes == describes)
            return button;
    qFatal("no button \"%s\"", qUtf8Printable(describes));
}

const Section &sectionOf(const Details &details, const QString &title)
{
    for (const Section &section : details.sections)
        if (section.title == title)
            return section;
    qFatal("no section \"%s\"", qUtf8Printable(title));
}

bool trusts(const world::World &world, const std::string &role, const std::string &principal)
{
    const auto links = world::trustLinks(world);
    return std::ranges::any_of(links, [&](const auto &link) { return link.roleArn == role && link.principal == principal; });
}

} // namespace

/// The World page, as somebody uses it who builds an account to show.
class TestWorldPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyThingHasDetailsInBothLanguages_data();
    void everyThingHasDetailsInBothLanguages();
    void everythingThatIsOfferedCanBeDone_data();
    void everythingThatIsOfferedCanBeDone();
    void whatIsAddedIsShown();
    void aRenamedRoleStaysChosen();
    void whatWasRemovedComesBack();
    void aPolicyIsValidatedAsItIsTyped();
    void whatIsTypedIsOneStepOfTheHistory();
    void aProviderIsEditedAsItsFileHasIt();
    void aTrustLinkIsCutAndMade();
    void aManagedPolicyIsRenamedWhereverItIsUsed();
    void aFormSaysWhatWouldBeRefused();
    void theSearchFindsOneOfAThousand();
    void theKeyboardReachesEverything();

private:
    std::unique_ptr<WorldPage> open(const WorldPtr &world, ui::Language language = ui::Language::English);
};

void TestWorldPage::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

std::unique_ptr<WorldPage> TestWorldPage::open(const WorldPtr &world, ui::Language language)
{
    auto page = std::make_unique<WorldPage>();
    page->resize(1500, 900);
    page->document()->open(world, true);
    page->setLook(lookOf(language));
    page->show();
    QCoreApplication::processEvents();
    return page;
}

void TestWorldPage::everyThingHasDetailsInBothLanguages_data()
{
    QTest::addColumn<QString>("world");
    for (const QString &name : world_store::builtInWorlds())
        QTest::newRow(qUtf8Printable(name)) << name;
}

void TestWorldPage::everyThingHasDetailsInBothLanguages()
{
    QFETCH(QString, world);
    const auto read = world_store::loadWorld(world).value();
    const auto links = world::trustLinks(read);
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        const Outline outline = outlineOf(read, language);
        for (const OutlineNode &node : outline.nodes) {
            if (node.thing.kind >= Kind::Users)
                continue;
            const Details details = detailsOf(read, links, node.thing, language);
            QVERIFY2(!details.title.isEmpty() && !details.kind.isEmpty() && !details.facts.empty(), node.thing.id.c_str());
            QCOMPARE(outline.nodes[static_cast<std::size_t>(*outline.indexOf(node.thing))].title, node.title);
            for (const Section &section : details.sections)
                QVERIFY(!section.rows.empty() || !section.none.isEmpty());
        }
    }
}

void TestWorldPage::everythingThatIsOfferedCanBeDone_data()
{
    everyThingHasDetailsInBothLanguages_data();
}

/// Every button of every thing, and what can be added beside it: with its fields as they are offered and the first choice of each list, it
/// is made, or refused for a reason that is told.
void TestWorldPage::everythingThatIsOfferedCanBeDone()
{
    QFETCH(QString, world);
    const auto read = world_store::loadWorld(world).value();
    const auto links = world::trustLinks(read);
    WorldDocument document;
    document.open(std::make_shared<const world::World>(read), true);
    int done = 0;
    const auto fault = [&](const Task &task) -> std::optional<ParseError> {
        Changes changes;
        if (const auto *form = std::get_if<world_page::Form>(&task)) {
            QStringList texts;
            for (const Field &field : form->fields)
                texts.append(field.value);
            changes = form->changes(texts);
        } else if (const auto *chooser = std::get_if<Chooser>(&task)) {
            const auto choices = chooser->choices(read);
            changes = choices.empty() ? Changes {} : choices.front().changes;
        } else {
            changes = std::get<Changes>(task);
        }
        ++done;
        return document.faultOf(changes);
    };
    for (const OutlineNode &node : outlineOf(read, ui::Language::English).nodes) {
        const Details details = detailsOf(read, links, node.thing, ui::Language::English);
        std::vector<Button> buttons = addersFor(read, node.thing, ui::Language::English);
        for (const Section &section : details.sections) {
            buttons.insert(buttons.end(), section.buttons.begin(), section.buttons.end());
            for (const Row &row : section.rows)
                buttons.insert(buttons.end(), row.buttons.begin(), row.buttons.end());
        }
        buttons.insert(buttons.end(), details.documentButtons.begin(), details.documentButtons.end());
        for (const Document &text : details.documents) {
            buttons.insert(buttons.end(), text.buttons.begin(), text.buttons.end());
            const auto wrong = document.faultOf(text.changes(text.text.toStdString()));
            QVERIFY2(!wrong, wrong ? (node.thing.id + ": " + wrong->path).c_str() : "");
        }
        for (const Button &button : buttons) {
            const auto wrong = fault(button.task);
            // Fields that are empty, devices, keys and names that are there already: a person would type something else.
            const bool explained = wrong && !wrong->path.empty() && std::holds_alternative<world_page::Form>(button.task);
            QVERIFY2(!wrong || explained, qPrintable(button.describes));
        }
        if (details.rename)
            QVERIFY2(!fault(Task {*details.rename}), node.thing.id.c_str());
    }
    QVERIFY(done > 50);
}

void TestWorldPage::whatIsAddedIsShown()
{
    const auto page = open(article());
    page->showThing({Kind::Roles, {}, "123456789012"});
    const auto adders = addersFor(*page->document()->world(), page->treePanel()->chosen(), ui::Language::English);
    const auto &form = std::get<world_page::Form>(buttonOf(adders, QStringLiteral("Role\u2026")).task);
    QCOMPARE(form.fields.front().value, QStringLiteral("RoleC"));
    QVERIFY(!page->make(form.changes({QStringLiteral("Auditor")})));
    QCOMPARE(page->details().title, QStringLiteral("Auditor"));
    QCOMPARE(page->treePanel()->tree()->currentIndex().data().toString(), QStringLiteral("Auditor"));
    QVERIFY(page->documentPanel()->textField()->toPlainText().contains(QStringLiteral("NobodyYet")));
    QVERIFY(!page->document()->isSaved());
    QVERIFY(!page->document()->isBuiltIn());
}

void TestWorldPage::aRenamedRoleStaysChosen()
{
    const auto page = open(article());
    page->showThing({Kind::Role, roleB, {}});
    QVERIFY(!page->make(page->details().rename->changes({QStringLiteral("Operator")})));
    QCOMPARE(page->details().title, QStringLiteral("Operator"));
    QVERIFY(page->document()->world()->roleByArn("arn:aws:iam::123456789012:role/Operator"));
    QCOMPARE(page->treePanel()->tree()->currentIndex().data().toString(), QStringLiteral("Operator"));
}

void TestWorldPage::whatWasRemovedComesBack()
{
    const auto page = open(article());
    const WorldPtr before = page->document()->world();
    page->showThing({Kind::Role, roleB, {}});
    page->removeThing();
    QVERIFY(!page->document()->world()->roleByArn(roleB));
    QVERIFY(page->details().title != QStringLiteral("RoleB"));
    const auto *undo = page->findChild<QAbstractButton *>(QStringLiteral("worldUndo"));
    const auto *redo = page->findChild<QAbstractButton *>(QStringLiteral("worldRedo"));
    QVERIFY(undo->isEnabled() && !redo->isEnabled());
    page->undo();
    QVERIFY(!undo->isEnabled() && redo->isEnabled());
    QVERIFY(page->document()->world() == before);
    QVERIFY(page->document()->isSaved());
    QVERIFY(page->document()->isBuiltIn());
    page->redo();
    QVERIFY(!page->document()->world()->roleByArn(roleB));
    // What cannot be removed stays, and the page says why.
    page->undo();
    page->showThing({Kind::Provider, "IdpA", {}});
    page->removeThing();
    QVERIFY(page->document()->world()->provider("IdpA") != nullptr);
}

void TestWorldPage::aPolicyIsValidatedAsItIsTyped()
{
    const auto page = open(article());
    page->showThing({Kind::Role, roleB, {}});
    editor::JsonEditor *field = page->documentPanel()->textField();
    const WorldPtr before = page->document()->world();
    QString text = field->toPlainText();
    const int line = static_cast<int>(text.left(text.indexOf(QStringLiteral("\"Effect\""))).count(u'\n')) + 1;
    field->setPlainText(QString(text).replace(text.indexOf(QStringLiteral("\"Effect\"")), 8, QStringLiteral("\"Efect\"")));
    QCOMPARE(field->errorLine(), line);
    QVERIFY(page->documentPanel()->fault().contains(QStringLiteral("Efect")));
    QVERIFY(page->document()->world() == before);
    field->setPlainText(text.replace(QStringLiteral("user/UserA"), QStringLiteral("user/UserB")));
    QCOMPARE(field->errorLine(), 0);
    QVERIFY(trusts(*page->document()->world(), roleB, "arn:aws:iam::123456789012:user/UserB"));
    QCOMPARE(field->toPlainText(), text); // as typed, not laid out anew under the cursor
}

void TestWorldPage::whatIsTypedIsOneStepOfTheHistory()
{
    const auto page = open(article());
    page->showThing({Kind::Role, roleB, {}});
    editor::JsonEditor *field = page->documentPanel()->textField();
    const WorldPtr before = page->document()->world();
    const QString text = field->toPlainText();
    for (const char *sid : {"\"A", "\"Ab", "\"Abc"})
        field->setPlainText(QString(text).replace(QStringLiteral("\"UserA"), QLatin1String(sid)));
    QCOMPARE(page->document()->undoStack()->count(), 1);
    page->undo();
    QVERIFY(page->document()->world() == before);
    QCOMPARE(field->toPlainText(), text);
}

void TestWorldPage::aProviderIsEditedAsItsFileHasIt()
{
    const auto page = open(article());
    page->showThing({Kind::Provider, "IdpA", {}});
    editor::JsonEditor *field = page->documentPanel()->textField();
    QString text = field->toPlainText();
    const int line = static_cast<int>(text.left(text.indexOf(QStringLiteral("\"issuer\""))).count(u'\n')) + 1;
    field->setPlainText(QString(text).replace(QStringLiteral("https://idp-a.example.com"), QStringLiteral("http://idp-a.example.com")));
    QCOMPARE(field->errorLine(), line);
    QVERIFY(!page->documentPanel()->fault().isEmpty());
    field->setPlainText(text.replace(QStringLiteral("\"name\": \"IdpA\""), QStringLiteral("\"name\": \"IdpX\"")));
    QCOMPARE(page->documentPanel()->fault(), QString());
    QCOMPARE(page->details().title, QStringLiteral("IdpX"));
    field->setPlainText(text.replace(QStringLiteral("IdpX"), QStringLiteral("IdpXY")));
    QVERIFY(page->document()->world()->provider("IdpXY") != nullptr);
}

void TestWorldPage::aTrustLinkIsCutAndMade()
{
    const auto page = open(article());
    page->showThing({Kind::User, userA, {}});
    const Section before = sectionOf(page->details(), QStringLiteral("Trusted by"));
    QCOMPARE(before.rows.size(), std::size_t(2));
    page->perform(buttonOf(before.rows[1].buttons, QStringLiteral("Cut the link RoleB")).task);
    QVERIFY(!trusts(*page->document()->world(), roleB, userA));
    QCOMPARE(sectionOf(page->details(), QStringLiteral("Trusted by")).rows.size(), std::size_t(1));
    page->showThing({Kind::Role, roleB, {}});
    const Section trustsNow = sectionOf(page->details(), QStringLiteral("Trusts"));
    const auto choices = std::get<Chooser>(trustsNow.buttons.front().task).choices(*page->document()->world());
    QCOMPARE(choices.front().title, QStringLiteral("UserA"));
    QVERIFY(!page->make(choices.front().changes));
    QVERIFY(trusts(*page->document()->world(), roleB, userA));
}

void TestWorldPage::aManagedPolicyIsRenamedWhereverItIsUsed()
{
    const auto page = open(article());
    const std::string arn = "arn:aws:iam::123456789012:policy/Ours";
    QVERIFY(!page->make(
        {world::ManagedPolicyReplaced {arn, R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]})"},
         world::PolicyAttached {userA, arn}, world::BoundarySet {roleB, arn}}));
    page->showThing({Kind::Policy, arn, {}});
    QVERIFY(!page->make(page->details().rename->changes({QStringLiteral("Theirs")})));
    const auto &world = *page->document()->world();
    QVERIFY(world.managedPolicy(arn) == nullptr);
    QCOMPARE(world.userByArn(userA).user->policies.managedPolicyArns.back(), std::string("arn:aws:iam::123456789012:policy/Theirs"));
    QCOMPARE(world.roleByArn(roleB).role->boundaryArn.value(), std::string("arn:aws:iam::123456789012:policy/Theirs"));
    QCOMPARE(page->details().title, QStringLiteral("Theirs"));
}

void TestWorldPage::aFormSaysWhatWouldBeRefused()
{
    const auto page = open(article());
    page->showThing({Kind::Role, roleB, {}});
    FormDialog dialog(
        *page->details().rename,
        [&](const Changes &changes) { return page->document()->faultOf(changes) ? QStringLiteral("no") : QString(); },
        lookOf(ui::Language::English));
    auto *field = dialog.findChild<QLineEdit *>();
    field->setText(QStringLiteral("rolea"));
    QCOMPARE(dialog.fault(), QStringLiteral("no")); // names differ by more than case
    field->setText(QStringLiteral("RoleC"));
    QCOMPARE(dialog.fault(), QString());
}

void TestWorldPage::theSearchFindsOneOfAThousand()
{
    const auto page = open(test::largeWorld());
    TreePanel *tree = page->treePanel();
    const QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTest::keyClicks(tree->searchField(), QStringLiteral("member10777"));
    QCOMPARE(tree->model()->found(), 1);
    QCOMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 1); // the account alone
    QTest::keyClick(tree->searchField(), Qt::Key_Down);
    QTest::keyClick(tree->tree(), Qt::Key_End);
    QCOMPARE(page->details().title, QStringLiteral("Member10777"));
    QCOMPARE(sectionOf(page->details(), QStringLiteral("Trusted by")).rows.size(), std::size_t(1));
    tree->searchField()->clear();
    QCOMPARE(page->treePanel()->chosen().id, std::string("arn:aws:iam::123456789012:user/Member10777"));
    QVERIFY(tree->model()->found() > 2000);
}

void TestWorldPage::theKeyboardReachesEverything()
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        const auto page = open(article(), language);
        for (const Thing &thing : {Thing {Kind::User, userA, {}}, Thing {Kind::Role, roleB, {}}, Thing {Kind::Provider, "IdpA", {}}}) {
            page->showThing(thing);
            QCoreApplication::processEvents();
            for (const QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
                if (!button->isVisible() || button->objectName() == QStringLiteral("qt_spinbox_lineedit"))
                    continue;
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty() || !button->isEnabled()
                             || button->parentWidget() == page->treePanel()->searchField(),
                         qPrintable(button->objectName()));
            }
        }
        page->treePanel()->tree()->setFocus();
        page->showThing({Kind::Role, roleB, {}});
        QTest::keyClick(page->treePanel()->tree(), Qt::Key_Delete);
        QVERIFY(!page->document()->world()->roleByArn(roleB));
    }
}

QTEST_MAIN(TestWorldPage)
#include "tst_world_page.moc"
