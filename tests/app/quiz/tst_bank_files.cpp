#include "app/interchange/export_dialog.h"
#include "app/interchange/import_dialog.h"
#include "app/interchange/order_form.h"
#include "app/quiz/bank_files.h"
#include "app/quiz/home_view.h"
#include "tests/app/quiz/quiz_driver.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace trustwalk;
using test::QuizDriver;

/// Questions that leave the window and come into it, by keys, in both languages.
class TestBankFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QuizDriver::now = test::moment(); }
    void theButtonsAreReachedAndOpen();
    void whatTheSearchShowsIsOfferedFirst();
    void whatComesInStandsBesideTheBankFromTheNextStartOn();
    void anImportedQuestionSaysSo_data();
    void anImportedQuestionSaysSo();
    void aFileThatIsImportedAgainIsReplaced();

private:
    static QString gift(const QTemporaryDir &folder, const QByteArray &text)
    {
        QFile file(folder.filePath(QStringLiteral("brought.gift")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("cannot write");
        return file.fileName();
    }
    static void bring(QuizDriver &driver, const QString &file)
    {
        interchange::ImportDialog *dialog = driver.page().home()->browse()->files()->importDialog();
        QSignalSpy imported(dialog, &interchange::ImportDialog::imported);
        dialog->importFrom(file);
        QVERIFY2(imported.wait(60000), qPrintable(dialog->said()));
    }
};

void TestBankFiles::theButtonsAreReachedAndOpen()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    for (const char *name : {"exportQuestions", "importQuestions"}) {
        auto *button = driver.page().home()->findChild<QAbstractButton *>(QLatin1String(name));
        QVERIFY(button != nullptr && !button->accessibleName().isEmpty());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(button, Qt::Key_Return);
        auto *dialog = driver.window().findChild<QDialog *>(
            QLatin1String(name).startsWith(QLatin1String("export")) ? QStringLiteral("exportBank") : QStringLiteral("importBank"));
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QVERIFY2(test::unnamedIn(*dialog).isEmpty(), qPrintable(test::unnamedIn(*dialog).join(u'\n')));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }
}

void TestBankFiles::whatTheSearchShowsIsOfferedFirst()
{
    const QTemporaryDir folder;
    QuizDriver driver(folder.path());
    quiz_page::BankFiles *files = driver.page().home()->browse()->files();
    const auto offered = [&] {
        const auto *scope = files->exportDialog()->findChild<QComboBox *>(QStringLiteral("scope"));
        QStringList titles;
        for (int i = 0; i < scope->count(); ++i)
            titles << scope->itemText(i);
        return titles;
    };
    const QString all = QStringLiteral("All questions (%1)").arg(driver.practice().questions().size());
    QCOMPARE(offered().first(), all);
    QVERIFY(offered().size() > 20); // each topic
    driver.page().home()->browse()->searchField()->setText(QStringLiteral("ExternalId"));
    QVERIFY2(offered().first().contains(QStringLiteral("ExternalId")), qPrintable(offered().first()));
    QCOMPARE(offered().value(1), all);
    interchange::ExportDialog *dialog = files->exportDialog();
    dialog->form()->setFormat(interchange::Format::Anki);
    dialog->form()->setLanguages(interchange::Languages::English);
    QSignalSpy exported(dialog, &interchange::ExportDialog::exported);
    dialog->exportTo(folder.filePath(QStringLiteral("found.txt")));
    QVERIFY(exported.wait(60000));
    QFile file(folder.filePath(QStringLiteral("found.txt")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto notes = file.readAll().count("\ntrustwalk/");
    QVERIFY(notes > 0 && notes < 40);
    driver.page().home()->browse()->searchField()->clear();
    QCOMPARE(offered().first(), all);
}

void TestBankFiles::whatComesInStandsBesideTheBankFromTheNextStartOn()
{
    const QTemporaryDir folder;
    std::size_t before = 0;
    {
        QuizDriver driver(folder.path());
        before = driver.practice().questions().size();
        bring(driver, gift(folder, "::Brought in::Who?{=RoleA ~RoleB}\n\nEssay{}\n"));
        QCOMPARE(driver.practice().questions().size(), before);
    }
    QuizDriver driver(folder.path());
    QCOMPARE(driver.practice().questions().size(), before + 1);
    QVERIFY(driver.practice().question("brought-in") != nullptr);
    QVERIFY(driver.practice().bank().refused().empty());
}

void TestBankFiles::anImportedQuestionSaysSo_data()
{
    QTest::addColumn<ui::Language>("language");
    QTest::addColumn<QString>("seal");
    QTest::newRow("English") << ui::Language::English << QStringLiteral("Imported, not proven \u00B7 in Japanese only \u00B7 one answer");
    QTest::newRow("Japanese") << ui::Language::Japanese << QStringLiteral("取り込み・未確認 \u00B7 日本語のみ \u00B7 ");
}

void TestBankFiles::anImportedQuestionSaysSo()
{
    QFETCH(ui::Language, language);
    QFETCH(QString, seal);
    const QTemporaryDir folder;
    {
        QuizDriver driver(folder.path());
        bring(driver,
              gift(folder,
                   "::brought-in::だれがロールを引き受けられますか。{=信頼ポリシーが名指すユーザー ~全員 ~だれも引き受けられない}\n"));
    }
    QuizDriver driver(folder.path(), language);
    const auto question = driver.practice().question("brought-in");
    QVERIFY(question != nullptr);
    driver.learn({question});
    const auto saysSo = [&] {
        const auto labels = driver.question().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().startsWith(seal); });
    };
    QVERIFY(saysSo());
    driver.press(Qt::Key_F9); // both languages: one of them is all there is
    QVERIFY2(test::flawIn(driver.window()).isEmpty(), qPrintable(test::flawIn(driver.window())));
    driver.answer(QuizDriver::right(*question));
    driver.question().go();
    driver.settle();
    QVERIFY(driver.question().isAnswered());
    QVERIFY(saysSo());
    QCOMPARE(driver.practice().log().size(), std::size_t(1));
    QVERIFY2(test::flawIn(driver.window()).isEmpty(), qPrintable(test::flawIn(driver.window())));
    QVERIFY2(test::unnamedIn(driver.window()).isEmpty(), qPrintable(test::unnamedIn(driver.window()).join(u'\n')));
}

void TestBankFiles::aFileThatIsImportedAgainIsReplaced()
{
    const QTemporaryDir folder;
    {
        QuizDriver driver(folder.path());
        bring(driver, gift(folder, "::one::One?{=a ~b}\n\n::two::Two?{=a ~b}\n"));
    }
    {
        QuizDriver driver(folder.path());
        QVERIFY(driver.practice().question("two") != nullptr);
        bring(driver, gift(folder, "::one::One, better?{=a ~b}\n"));
    }
    QuizDriver driver(folder.path());
    QVERIFY(driver.practice().question("two") == nullptr);
    QCOMPARE(driver.practice().question("one")->stem.en, std::string("One, better?"));
}

QTEST_MAIN(TestBankFiles)
#include "tst_bank_files.moc"
