#include "app/text/article_table.h"
#include "app/text/background_text.h"
#include "app/text/glossary.h"
#include "app/text/term_links.h"
#include "app/text/walk_text.h"
#include "tests/app/text/sentences.h"

#include <QTest>

#include <set>

using namespace trustwalk;
using ui::Language;

/// What the Learn pages and the walks' introductions say.
class TestLearnText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theArticlesTableHasAllRows()
    {
        const auto english = text::articleTable(Language::English), japanese = text::articleTable(Language::Japanese);
        QCOMPARE(english.size(), std::size_t(37));
        QCOMPARE(japanese.size(), english.size());
        for (std::size_t i = 0; i < english.size(); ++i) {
            QCOMPARE(english[i].number, static_cast<int>(i) + 1);
            QVERIFY(!english[i].article.isEmpty() && !english[i].aws.isEmpty());
            QVERIFY2(test::hasJapanese(japanese[i].article) && test::hasJapanese(japanese[i].aws), qPrintable(japanese[i].aws));
            QVERIFY(english[i].source.url.starts_with("https://"));
            QVERIFY(!text::findingName(english[i].finding, Language::Japanese).isEmpty());
        }
    }

    void theGlossaryIsWholeInBothLanguages()
    {
        const auto english = text::glossary(Language::English), japanese = text::glossary(Language::Japanese);
        QVERIFY(english.size() >= 90);
        QCOMPARE(japanese.size(), english.size());
        std::set<QString> ids;
        for (qsizetype i = 0; i < english.size(); ++i) {
            const text::GlossaryTerm &term = english[i];
            QVERIFY2(ids.insert(term.id).second, qPrintable(term.id));
            QVERIFY(!term.english.isEmpty() && !term.japanese.isEmpty() && !term.meaning.isEmpty());
            QVERIFY2(test::hasJapanese(japanese[i].meaning), qPrintable(japanese[i].meaning));
            QVERIFY2(japanese[i].meaning.endsWith(QStringLiteral("。")), qPrintable(japanese[i].meaning));
            QCOMPARE(japanese[i].japanese, term.japanese);
        }
    }

    void everyTermOfTheBackgroundIsInTheGlossary()
    {
        std::set<QString> ids;
        for (const text::GlossaryTerm &term : text::glossary(Language::English))
            ids.insert(term.id);
        const auto chapters = text::backgroundChapters(Language::Japanese);
        QCOMPARE(chapters.size(), 6);
        for (const text::BackgroundChapter &chapter : chapters) {
            QVERIFY(!chapter.paragraphs.isEmpty() && !chapter.terms.isEmpty());
            for (const QString &paragraph : chapter.paragraphs)
                QVERIFY2(test::hasJapanese(paragraph), qPrintable(paragraph));
            for (const QString &term : chapter.terms)
                QVERIFY2(ids.contains(term), qPrintable(term));
        }
    }

    void wordsOfTheGlossaryAreLinks()
    {
        QCOMPARE(text::withTermLinks(QStringLiteral("A <b>trust policy</b>, session policies, a Trust policy"), Language::English),
                 QStringLiteral("A &lt;b&gt;<a href=\"term:trust-policy\">trust policy</a>&lt;/b&gt;, session policies, a Trust policy"));
        QVERIFY(text::withTermLinks(QStringLiteral("RoleB の信頼\u2060ポリシーは"), Language::Japanese)
                    .contains(QStringLiteral("<a href=\"term:trust-policy\">信頼\u2060ポリシー</a>")));
        QCOMPARE(text::withTermLinks(QStringLiteral("UserA & UserB"), Language::English), QStringLiteral("UserA &amp; UserB"));
        for (const api::Operation call : api::fiveCalls)
            for (const Language language : {Language::English, Language::Japanese})
                QVERIFY(text::withTermLinks(text::walkText(call, language).intro, language).contains(QStringLiteral("href=\"term:")));
    }

    void everyWalkIsIntroduced()
    {
        for (const api::Operation call : api::fiveCalls)
            for (const Language language : {Language::English, Language::Japanese}) {
                const text::WalkText words = text::walkText(call, language);
                QCOMPARE(words.title.toStdString(), std::string(api::actionName(call)));
                QVERIFY(!words.subtitle.isEmpty() && !words.intro.isEmpty() && !words.useCases.isEmpty() && !words.cautions.isEmpty());
                QVERIFY(!words.sources.empty());
                if (language == Language::Japanese)
                    QVERIFY2(test::englishIn(words.intro).isEmpty(), qPrintable(words.intro));
            }
        const text::WalkText assumeRole = text::walkText(api::Operation::AssumeRole, Language::English);
        const QString uses = assumeRole.useCases.join(QLatin1Char('\n'));
        QVERIFY(uses.contains(QStringLiteral("Switch Role")) && uses.contains(QStringLiteral("cross-account")));
    }
};

QTEST_GUILESS_MAIN(TestLearnText)
#include "tst_learn_text.moc"
