#include "app/learn/compare_view.h"
#include "app/learn/glossary_view.h"
#include "app/learn/guide_view.h"
#include "app/learn/learn_page.h"
#include "app/learn/overview_view.h"
#include "app/text/background_text.h"
#include "app/text/glossary.h"
#include "app/text/lesson_text.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <set>

using namespace trustwalk;
using learn::LearnPage;

class TestLearnPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensEverySection_data();
    void opensEverySection();
    void enterOnACardOpensItsWalk();
    void arrowsStepOverTheEmptyQuadrant();
    void enterInTheTableOpensTheColumnsWalk();
    void theMapScrollsRatherThanCutsLargeText();
    void findsATermInEitherLanguage_data();
    void findsATermInEitherLanguage();
    void aSearchWithoutResultSaysSo();
    void everyLinkOfTheBackgroundHasATerm();
    void asksForTheOtherLanguage();
    void theGuideReachesEveryAnswerAndItsWalk();
};

static void show(LearnPage &page, const ui::Look &look = {})
{
    page.setLook(look);
    page.resize(1216, 720);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
}

void TestLearnPage::opensEverySection_data()
{
    QTest::addColumn<bool>("japanese");
    QTest::newRow("in English") << false;
    QTest::newRow("in Japanese") << true;
}

void TestLearnPage::opensEverySection()
{
    QFETCH(bool, japanese);
    LearnPage page;
    show(page, {.language = japanese ? ui::Language::Japanese : ui::Language::English});
    for (const int section :
         {LearnPage::Overview, LearnPage::Compare, LearnPage::Background, LearnPage::Glossary, LearnPage::ArticleToday, LearnPage::Guide}) {
        page.showSection(section);
        QCOMPARE(page.section(), section);
    }
    for (const auto *view : page.findChildren<QTextBrowser *>()) {
        QVERIFY2(view->toPlainText().size() > 500, qPrintable(view->objectName()));
        QVERIFY2(!view->accessibleName().isEmpty(), qPrintable(view->objectName()));
    }
    const auto cards = page.findChildren<learn::CallCard *>();
    QCOMPARE(cards.size(), 5);
    for (const learn::CallCard *card : cards) {
        QVERIFY(card->accessibleName().contains(card->objectName()));
        QVERIFY(!card->summary().useFor.isEmpty());
    }
    for (const learn::CompareRow &row : learn::compareRows(ui::Language::English))
        for (const learn::CompareCell &cell : row.cells)
            QVERIFY2(!cell.words.isEmpty(), qPrintable(row.title));
}

void TestLearnPage::enterOnACardOpensItsWalk()
{
    LearnPage page;
    show(page);
    QSignalSpy asked(&page, &LearnPage::walkRequested);
    for (std::size_t call = 0; call < api::fiveCalls.size(); ++call) {
        auto *card = page.findChild<learn::CallCard *>(QString::fromUtf8(api::actionName(api::fiveCalls[call])));
        QVERIFY(card != nullptr);
        QTest::keyClick(card, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.takeFirst().first().toInt(), static_cast<int>(call));
    }
}

void TestLearnPage::arrowsStepOverTheEmptyQuadrant()
{
    LearnPage page;
    show(page);
    auto *web = page.findChild<learn::CallCard *>(QStringLiteral("AssumeRoleWithWebIdentity"));
    auto *federation = page.findChild<learn::CallCard *>(QStringLiteral("GetFederationToken"));
    web->setFocus();
    QTest::keyClick(web, Qt::Key_Up);
    QCOMPARE(page.focusWidget(), federation);
    QTest::keyClick(federation, Qt::Key_Left);
    QCOMPARE(page.focusWidget()->objectName(), QStringLiteral("GetSessionToken"));
}

void TestLearnPage::enterInTheTableOpensTheColumnsWalk()
{
    LearnPage page;
    show(page);
    page.showSection(LearnPage::Compare);
    auto *table = page.findChild<learn::CompareTable *>();
    QSignalSpy asked(&page, &LearnPage::walkRequested);
    for (std::size_t column = 0; column < learn::mapOrder.size(); ++column) {
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(asked.takeFirst().first().toInt(), learn::mapOrder[column]);
        QTest::keyClick(table, Qt::Key_Right);
    }
    QCOMPARE(table->column(), 4);
    const QString before = table->accessibleName();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->row(), 1);
    QVERIFY(table->accessibleName() != before);
}

void TestLearnPage::theMapScrollsRatherThanCutsLargeText()
{
    LearnPage page;
    show(page, {.textScale = 1.6});
    for (const learn::CallCard *card : page.findChildren<learn::CallCard *>())
        QVERIFY(card->height() + 1 >= card->heightFor(card->width()));
    auto *map = page.findChild<learn::OverviewMap *>();
    QVERIFY(map->height() > page.height());
}

void TestLearnPage::findsATermInEitherLanguage_data()
{
    QTest::addColumn<QString>("term");
    QTest::newRow("by its English name") << QStringLiteral("Trust Policy");
    QTest::newRow("by its Japanese name") << QStringLiteral("信頼ポリシー");
    QTest::newRow("by a variant in Japanese") << QStringLiteral("ロールチェーン");
    QTest::newRow("by a variant that is a parameter") << QStringLiteral("externalid");
    QTest::newRow("in full-width letters") << QStringLiteral("ＡＲＮ");
}

void TestLearnPage::findsATermInEitherLanguage()
{
    QFETCH(QString, term);
    LearnPage page;
    show(page);
    auto *glossary = page.findChild<learn::GlossaryView *>();
    page.showTerm(term);
    QCOMPARE(page.section(), static_cast<int>(LearnPage::Glossary));
    const auto all = static_cast<int>(text::glossary(ui::Language::English).size());
    QCOMPARE(glossary->found(), all);
    page.findChild<QLineEdit *>()->setText(term);
    QVERIFY(glossary->found() > 0);
    QVERIFY(glossary->found() < all);
}

void TestLearnPage::aSearchWithoutResultSaysSo()
{
    LearnPage page;
    show(page);
    page.showTerm(QStringLiteral("no such term"));
    QCOMPARE(page.findChild<learn::GlossaryView *>()->found(), 0);
    QVERIFY(page.findChild<QWidget *>(QStringLiteral("glossaryEmpty"))->isVisible());
    QTest::keyClick(page.findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!page.findChild<QWidget *>(QStringLiteral("glossaryEmpty"))->isVisible());
}

void TestLearnPage::everyLinkOfTheBackgroundHasATerm()
{
    QStringList known;
    for (const text::GlossaryTerm &term : text::glossary(ui::Language::English))
        known.append(term.id);
    QCOMPARE(known.removeDuplicates(), 0);
    for (const text::BackgroundChapter &chapter : text::backgroundChapters(ui::Language::English))
        for (const QString &term : chapter.terms)
            QVERIFY2(known.contains(term), qPrintable(term));
}

void TestLearnPage::asksForTheOtherLanguage()
{
    LearnPage page;
    show(page);
    QSignalSpy asked(&page, &LearnPage::languageRequested);
    page.findChild<QToolButton *>(QStringLiteral("japanese"))->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<ui::Language>(), ui::Language::Japanese);
}

/// Every path through the guide ends at an answer, every answer can be reached, and every walk that it names is there.
void TestLearnPage::theGuideReachesEveryAnswerAndItsWalk()
{
    std::set<std::string_view> reached;
    std::vector<std::string_view> open {learn::guideQuestions().front().id};
    while (!open.empty()) {
        const std::string_view id = open.back();
        open.pop_back();
        if (!reached.insert(id).second)
            continue;
        if (const learn::GuideQuestion *question = learn::guideQuestion(id)) {
            QVERIFY(question->options.size() >= 2 && question->options.size() <= 9);
            for (const learn::GuideOption &option : question->options)
                open.push_back(option.next);
        } else {
            const learn::GuideAnswer *answer = learn::guideAnswer(id);
            QVERIFY2(answer != nullptr, std::string(id).c_str());
            const QString walk = QString::fromUtf8(answer->walk);
            if (walk.startsWith(QStringLiteral("lesson:")))
                QVERIFY2(text::lessonText(walk.section(u':', 1).toStdString(), ui::Language::English), qPrintable(walk));
        }
    }
    QCOMPARE(reached.size(), learn::guideQuestions().size() + learn::guideAnswers().size());

    LearnPage page;
    show(page);
    page.showSection(LearnPage::Guide);
    auto *guide = page.findChild<learn::GuideView *>();
    QSignalSpy lesson(&page, &LearnPage::lessonRequested), call(&page, &LearnPage::walkRequested);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_Return})
        QTest::keyClick(guide, key);
    QCOMPARE(lesson.value(0).value(0).toString(), QStringLiteral("mfa-protected-api"));
    for (const Qt::Key key : {Qt::Key_Backspace, Qt::Key_2, Qt::Key_Return})
        QTest::keyClick(guide, key);
    QCOMPARE(call.value(0).value(0).toInt(), 0);
}

QTEST_MAIN(TestLearnPage)
#include "tst_learn_page.moc"
