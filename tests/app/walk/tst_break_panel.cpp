#include "app/main/application.h"
#include "app/walk/break_panel.h"
#include "core/walk/break.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace trustwalk;
using walk_page::BreakPanel;

Q_DECLARE_METATYPE(std::vector<std::string>)

namespace {

QCheckBox *boxOf(const BreakPanel &panel, const QString &words)
{
    for (QCheckBox *box : panel.findChildren<QCheckBox *>())
        if (box->text() == words)
            return box;
    return nullptr;
}

int shownIn(const BreakPanel &panel)
{
    const auto boxes = panel.findChildren<QCheckBox *>();
    return static_cast<int>(std::count_if(boxes.begin(), boxes.end(), [](const QCheckBox *box) { return box->isVisible(); }));
}

ui::Look lookIn(ui::Language language)
{
    ui::Look look;
    look.language = language;
    return look;
}

walk::Walk assumeRole(std::vector<std::string> breaks = {})
{
    walk::Walk walk;
    walk.call = api::Operation::AssumeRole;
    walk.breaks = std::move(breaks);
    return walk;
}

} // namespace

/// The panel of breaks on its own: what it lists, finds, refuses and mends.
class TestBreakPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        prepareApplication();
        qRegisterMetaType<std::vector<std::string>>();
    }

    void everyBreakOfTheCallIsListed()
    {
        BreakPanel panel;
        panel.setLook(lookIn(ui::Language::English));
        panel.setWalk(assumeRole());
        panel.show();
        QCOMPARE(shownIn(panel), static_cast<int>(walk::breaksOf(api::Operation::AssumeRole).size()));
        QVERIFY(panel.mendButtons().isEmpty());
    }

    void aSearchFindsByWordsOfEitherLanguageAndByName_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("found");
        QTest::newRow("words") << QStringLiteral("secret wrong") << QStringLiteral("Wrong secret key");
        QTest::newRow("Japanese words") << QString::fromUtf8("シークレットキー 誤り") << QStringLiteral("Wrong secret key");
        QTest::newRow("name") << QStringLiteral("no-trust-link") << QStringLiteral("No trust link");
    }
    void aSearchFindsByWordsOfEitherLanguageAndByName()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, found);
        BreakPanel panel;
        panel.setLook(lookIn(ui::Language::English));
        panel.setWalk(assumeRole());
        panel.show();
        const int all = shownIn(panel);
        panel.searchField()->setText(wanted);
        QVERIFY(boxOf(panel, found)->isVisible());
        QVERIFY(shownIn(panel) < all / 4);
        panel.searchField()->setText(QStringLiteral("xyzzy"));
        QCOMPARE(shownIn(panel), 0);
        panel.searchField()->clear();
        QCOMPARE(shownIn(panel), all);
    }

    void severalBreaksCombine()
    {
        BreakPanel panel;
        panel.setLook(lookIn(ui::Language::English));
        panel.setWalk(assumeRole({"wrong-secret-key"}));
        panel.show();
        QSignalSpy chosen(&panel, &BreakPanel::breaksChosen);
        boxOf(panel, QStringLiteral("No trust link"))->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<std::vector<std::string>>(),
                 (std::vector<std::string> {"wrong-secret-key", "no-trust-link"}));
    }

    void whatCannotStandBesideAChosenOneSaysWithWhich()
    {
        BreakPanel panel;
        panel.setLook(lookIn(ui::Language::English));
        panel.setWalk(assumeRole({"no-trust-link"}));
        panel.show();
        const QCheckBox *other = boxOf(panel, QStringLiteral("Trust policy denies"));
        QVERIFY(!other->isEnabled());
        QVERIFY(boxOf(panel, QStringLiteral("No trust link"))->isEnabled());
        QString said;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            said += label->text() + u'\n';
        QVERIFY2(said.contains(QStringLiteral("Not together with \u201cNo trust link\u201d")), qPrintable(said));
    }

    void mendItMendsOneAtATime()
    {
        BreakPanel panel;
        panel.setLook(lookIn(ui::Language::English));
        panel.setWalk(assumeRole({"wrong-secret-key", "no-trust-link"}));
        panel.show();
        QCOMPARE(panel.mendButtons().size(), 2);
        QCOMPARE(panel.mendButtons().last()->accessibleName(), QStringLiteral("Mend \u201cNo trust link\u201d"));
        QSignalSpy chosen(&panel, &BreakPanel::breaksChosen);
        connect(&panel, &BreakPanel::breaksChosen, this,
                [&panel](const std::vector<std::string> &names) { panel.setWalk(assumeRole(names)); });
        QTest::keyClick(panel.mendButtons().first(), Qt::Key_Space);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<std::vector<std::string>>(), (std::vector<std::string> {"no-trust-link"}));
        QCOMPARE(panel.mendButtons().size(), 1);
        QVERIFY(!boxOf(panel, QStringLiteral("Wrong secret key"))->isChecked());
        panel.mendButtons().first()->click();
        QTRY_VERIFY(panel.mendButtons().isEmpty());
    }

    void everyControlHasANameInBothLanguages()
    {
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
            BreakPanel panel;
            panel.setLook(lookIn(language));
            panel.setWalk(assumeRole({"wrong-secret-key"}));
            panel.show();
            for (const QAbstractButton *button : panel.findChildren<QAbstractButton *>())
                if (button->isVisible() && !button->inherits("QToolButton"))
                    QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
            QVERIFY(!panel.searchField()->accessibleName().isEmpty());
        }
    }
};

QTEST_MAIN(TestBreakPanel)
#include "tst_break_panel.moc"
