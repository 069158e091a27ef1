#include "app/interchange/export_dialog.h"
#include "app/interchange/import_dialog.h"
#include "app/interchange/order_form.h"
#include "app/interchange/words.h"
#include "app/interchange/zip_file.h"
#include "app/world/quiz_store.h"
#include "core/quiz/write_questions.h"
#include "core/saml/response.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace trustwalk;
using namespace trustwalk::interchange;

/// Banks that leave and come in: files that are complete or not there at all, the same bytes each time, and what the dialogs say.
class TestInterchange final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void longPrintsAreOneDocument();
    void fixesAreLeftOutAndCounted();
    void stepsLeaveByTheirNames();
    void aStopLeavesNothingBehind_data();
    void aStopLeavesNothingBehind();
    void whatCannotBeWrittenIsSaid();
    void importedFilesAreReadAgain();
    void aLargeImportIsSeveralFiles();
    void foreignAnswersAreRunBeforeTheyAreTaken();
    void theExportDialogWritesWhatWasChosen_data();
    void theExportDialogWritesWhatWasChosen();
    void anExportOnItsWayCanBeCancelled();
    void theImportDialogTellsWhatWasRefused();
    void everythingHasANameAndFits_data();
    void everythingHasANameAndFits();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("cannot write");
        return file.fileName();
    }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::vector<ExportDialog::Scope> scopes() const;

    QTemporaryDir m_folder;
    std::shared_ptr<const quiz::Bank> m_bank;
    quiz::Stand m_stand;
    std::vector<const quiz::Question *> m_questions;
};

void TestInterchange::initTestCase()
{
    saml::initialise();
    m_bank = std::make_shared<const quiz::Bank>(quiz_store::loadBank());
    m_questions = m_bank->questions();
    m_stand = quiz_store::stand(path(QStringLiteral("data")));
}

std::vector<ExportDialog::Scope> TestInterchange::scopes() const
{
    ExportDialog::Scope all {QStringLiteral("All"), QStringLiteral("bank"), {}}, few {QStringLiteral("MFA"), QStringLiteral("mfa"), {}};
    for (const quiz::Question *question : m_questions) {
        all.questions.emplace_back(m_bank, question);
        if (question->topic == quiz::Topic::Mfa)
            few.questions.emplace_back(m_bank, question);
    }
    return {all, few};
}

void TestInterchange::everyFormatIsWritten_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("languages");
    QTest::addColumn<bool>("key");
    QTest::addColumn<int>("files");
    for (const char *name : {"gift", "moodle", "anki", "qti", "pdf"})
        for (const Languages languages : {Languages::English, Languages::Japanese, Languages::Both}) {
            const Format format = *formatOfName(QLatin1String(name));
            const int files = languages == Languages::Both && !holdsBoth(format) ? 2 : 1;
            QTest::addRow("%s %s", name, std::string(codeOf(languages)).c_str()) << int(format) << int(languages) << false << files;
        }
    QTest::newRow("pdf with its key") << int(Format::Pdf) << int(Languages::Both) << true << 1;
}

void TestInterchange::everyFormatIsWritten()
{
    QFETCH(int, format);
    QFETCH(int, languages);
    QFETCH(bool, key);
    QFETCH(int, files);
    const Order order {static_cast<Format>(format), static_cast<Languages>(languages), key};
    const std::vector<const quiz::Question *> few(m_questions.begin(), m_questions.begin() + 40);
    int told = 0;
    const auto progress = [&](int done, int all) {
        told = std::max(told, done);
        return done >= 0 && done <= all;
    };
    const Written once = writeBank(path(QStringLiteral("a.") + endingOf(order.format)), few, m_stand, order, progress);
    const Written again = writeBank(path(QStringLiteral("b.") + endingOf(order.format)), few, m_stand, order);
    QCOMPARE(once.error, QString());
    QCOMPARE(once.files.size(), files);
    QVERIFY(told > 0);
    qint64 bytes = 0;
    for (qsizetype i = 0; i < once.files.size(); ++i) {
        QVERIFY(QFile::exists(once.files[i]));
        bytes += read(once.files[i]).size();
        QVERIFY2(read(once.files[i]) == read(again.files[i]), "the same bank is not the same bytes");
    }
    QCOMPARE(once.bytes, bytes);
}

/// Long enough for two threads: their pages come in order, numbered through, and the same again.
void TestInterchange::longPrintsAreOneDocument()
{
    std::vector<const quiz::Question *> many;
    while (many.size() < 500)
        for (const quiz::Question *question : m_questions)
            if (!std::holds_alternative<quiz::Fix>(question->kind) && !std::holds_alternative<quiz::Match>(question->kind))
                many.push_back(question);
    const Order order {Format::Pdf, Languages::English, true};
    const Written once = writeBank(path(QStringLiteral("long.pdf")), many, m_stand, order);
    const Written again = writeBank(path(QStringLiteral("again.pdf")), many, m_stand, order);
    QCOMPARE(once.error, QString());
    QVERIFY2(read(once.files.value(0)) == read(again.files.value(0)), "the same bank is not the same bytes");
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), once.files.value(0), QStringLiteral("-")});
    QVERIFY(reader.waitForFinished(60'000) && reader.exitCode() == 0);
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 160); // turns of both threads, more than once
    static const QRegularExpression foot(QStringLiteral("(\\d+)\\s+Trustwalk\\s*$"));
    static const QRegularExpression number(QStringLiteral("^(\\d{1,3})\\. "), QRegularExpression::MultilineOption);
    int expected = 0;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QCOMPARE(foot.match(pages[page]).captured(1), QString::number(page + 1));
        for (const QRegularExpressionMatch &found : number.globalMatch(pages[page])) {
            QCOMPARE(found.captured(1), QString::number(expected % static_cast<int>(many.size()) + 1));
            ++expected;
        }
    }
    QCOMPARE(expected, 2 * static_cast<int>(many.size())); // questions, then the key
    const Written stopped
        = writeBank(path(QStringLiteral("stopped.pdf")), many, m_stand, order, [](int done, int all) { return done < all * 3 / 4; });
    QVERIFY(stopped.files.isEmpty() && stopped.error.isEmpty() && !QFile::exists(path(QStringLiteral("stopped.pdf"))));
}

void TestInterchange::fixesAreLeftOutAndCounted()
{
    const auto fixes = static_cast<int>(std::count_if(m_questions.begin(), m_questions.end(), [](const quiz::Question *question) {
        return std::holds_alternative<quiz::Fix>(question->kind);
    }));
    QVERIFY(fixes > 10);
    const Written written = writeBank(path(QStringLiteral("all.gift")), m_questions, m_stand, {Format::Gift, Languages::English});
    QCOMPARE(written.leftOut, fixes);
    QCOMPARE(written.questions + fixes, static_cast<int>(m_questions.size()));
    const auto gift = readGift(read(written.files.value(0)).toStdString());
    QVERIFY(gift && gift->refused.empty());
    QCOMPARE(static_cast<int>(gift->questions.size()), written.questions);
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
        QVERIFY(writtenWords(written, text::Translation::of(language)).contains(QString::number(fixes)));
    std::vector<const quiz::Question *> onlyFixes;
    for (const quiz::Question *question : m_questions)
        if (std::holds_alternative<quiz::Fix>(question->kind))
            onlyFixes.push_back(question);
    const Written none = writeBank(path(QStringLiteral("none.gift")), onlyFixes, m_stand, {Format::Gift, Languages::English});
    QVERIFY(none.files.isEmpty() && !QFile::exists(path(QStringLiteral("none.gift"))));
}

void TestInterchange::stepsLeaveByTheirNames()
{
    const Leaving leaving = leavingOf(m_questions, m_stand, {});
    int steps = 0;
    for (const quiz::Question *question : m_questions) {
        if (!std::holds_alternative<quiz::WhichStep>(question->kind))
            continue;
        ++steps;
        const auto item = std::find_if(leaving.items.begin(), leaving.items.end(), [&](const Item &one) { return one.id == question->id; });
        QCOMPARE(item->rightCount(), std::size_t(1));
        for (const Item::Option &option : item->options) {
            QVERIFY2(!option.text.en.empty() && option.text.en.find("\u2026") == std::string::npos, question->id.c_str());
            QVERIFY2(option.text.en != option.text.ja, (question->id + ": " + option.text.en).c_str());
        }
    }
    QVERIFY(steps > 10);
}

void TestInterchange::aStopLeavesNothingBehind_data()
{
    QTest::addColumn<int>("format");
    for (const char *name : {"gift", "moodle", "anki", "qti", "pdf"})
        QTest::newRow(name) << int(*formatOfName(QLatin1String(name)));
}

void TestInterchange::aStopLeavesNothingBehind()
{
    QFETCH(int, format);
    const QTemporaryDir folder;
    const std::vector<const quiz::Question *> few(m_questions.begin(), m_questions.begin() + 20);
    const Order order {static_cast<Format>(format), Languages::Both, true};
    for (const int share : {0, 1, 2, 3}) { // at once, while items are made, while files are
        const Written written = writeBank(folder.filePath(QStringLiteral("x.") + endingOf(order.format)), few, m_stand, order,
                                          [&](int done, int all) { return done < all * share / 4; });
        QVERIFY(written.files.isEmpty());
        QCOMPARE(written.error, QString());
        QVERIFY(QDir(folder.path()).isEmpty());
    }
}

void TestInterchange::whatCannotBeWrittenIsSaid()
{
    const Written written
        = writeBank(path(QStringLiteral("no/such/folder.gift")), m_questions, m_stand, {Format::Gift, Languages::English});
    QVERIFY(written.files.isEmpty());
    QVERIFY2(written.error.contains(QStringLiteral("folder.gift")), qPrintable(written.error));
}

void TestInterchange::importedFilesAreReadAgain()
{
    const QString gift = write(QStringLiteral("My Quiz.gift"), "::One::Who?{=a ~b}\n\nEssay{}\n\n日本?{T}\n");
    const Import import = importBank({gift, {}, std::nullopt, {}}, m_stand, ui::Language::English);
    QCOMPARE(import.error, QString());
    QCOMPARE(import.file.questions.size(), std::size_t(2));
    QCOMPARE(import.refused.size(), 1);
    QVERIFY2(import.refused[0].contains(QStringLiteral("My Quiz.gift")) && import.refused[0].contains(QStringLiteral("3")),
             qPrintable(import.refused[0]));
    QCOMPARE(import.file.id, std::string("imported-my-quiz"));
    const Saved saved = saveImport(import, path(QStringLiteral("out.json")));
    QCOMPARE(saved.files, QStringList {path(QStringLiteral("out.json"))});
    const quiz::Bank bank = quiz_store::loadBank(saved.files);
    QCOMPARE(bank.size(), std::size_t(2));
    QVERIFY(bank.refused().empty());
    QCOMPARE(quiz::sealOf(*bank.questions()[0]), quiz::Seal::NotProven);
    // A name that no text of ours may hold is no title.
    const QString odd = write(QStringLiteral("<b>.gift"), "Who?{=a ~b}");
    const Import taken = importBank({odd, {}, std::nullopt, {}}, m_stand, ui::Language::English);
    QVERIFY(quiz::readQuestions(quiz::questionsText(taken.file)).has_value());
    for (const char *name : {"none.gift", "empty.gift"}) {
        if (QLatin1String(name) == QLatin1String("empty.gift"))
            write(QLatin1String(name), "\n");
        QVERIFY(importBank({path(QLatin1String(name)), {}, std::nullopt, {}}, m_stand, ui::Language::Japanese)
                    .error.contains(QLatin1String(name)));
    }
}

void TestInterchange::aLargeImportIsSeveralFiles()
{
    QByteArray gift;
    for (int i = 0; i < 2500; ++i)
        gift += "Question " + QByteArray::number(i) + ", with " + QByteArray(120, 'x') + "?{=right " + QByteArray::number(i)
                + " ~wrong}\n\n";
    const Import import = importBank({write(QStringLiteral("large.gift"), gift), {}, std::nullopt, {}}, m_stand, ui::Language::English);
    QCOMPARE(import.file.questions.size(), std::size_t(2500));
    const Saved saved = saveImport(import, path(QStringLiteral("large.json")));
    QVERIFY(saved.files.size() > 1 && saved.files[1].endsWith(QStringLiteral("large.2.json")));
    const quiz::Bank bank = quiz_store::loadBank(saved.files);
    QVERIFY(bank.refused().empty());
    QCOMPARE(bank.size(), std::size_t(2500));

    // Imported again with less in it: what stood there is kept, and files of other names are not touched.
    const QString other = write(QStringLiteral("large-2.json"), "of somebody else");
    const QByteArray first = read(saved.files[0]), second = read(saved.files[1]);
    Import smaller = import;
    smaller.file.questions.resize(3);
    const Saved again = replaceImport(smaller, saved.files[0]);
    QCOMPARE(again.files, QStringList {saved.files[0]});
    QVERIFY(!QFile::exists(saved.files[1]));
    QCOMPARE(read(saved.files[0] + QStringLiteral(".bak")), first);
    QCOMPARE(read(saved.files[1] + QStringLiteral(".bak")), second);
    QCOMPARE(read(other), QByteArray("of somebody else"));
}

void TestInterchange::foreignAnswersAreRunBeforeTheyAreTaken()
{
    quiz::QuestionFile file {"foreign", {"F", "F"}, {}};
    for (const quiz::Question *question : m_questions)
        if (const auto *predict = std::get_if<quiz::Predict>(&question->kind);
            predict != nullptr && predict->choose == 1 && file.questions.size() < 2)
            file.questions.push_back(*question);
    QCOMPARE(file.questions.size(), std::size_t(2));
    file.questions[0].id = "true-one";
    file.questions[1].id = "false-one";
    const std::string right = std::get<quiz::Ids>(file.questions[1].answer).front();
    file.questions[1].answer = quiz::Ids {right == "a" ? "b" : "a"};
    const QString name = write(QStringLiteral("foreign.json"), QByteArray::fromStdString(quiz::questionsText(file)));
    const Import import = importBank({name, {}, std::nullopt, {}}, m_stand, ui::Language::English);
    QCOMPARE(import.file.questions.size(), std::size_t(1));
    QCOMPARE(import.file.questions[0].id, std::string("true-one"));
    QCOMPARE(import.proven, 1);
    QVERIFY2(!import.refused.isEmpty() && import.refused[0].contains(QStringLiteral("false-one")), qPrintable(import.refused.join(u'\n')));
    QVERIFY(!import.ofOneLanguage);
}

void TestInterchange::theExportDialogWritesWhatWasChosen_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("English") << int(ui::Language::English);
    QTest::newRow("Japanese") << int(ui::Language::Japanese);
}

void TestInterchange::theExportDialogWritesWhatWasChosen()
{
    QFETCH(int, language);
    ExportDialog dialog(m_stand);
    dialog.setLook({static_cast<ui::Language>(language), ui::ThemeKind::Light, 1});
    dialog.setScopes(scopes(), 1);
    dialog.show();
    dialog.form()->setFormat(Format::Gift);
    dialog.form()->setLanguages(Languages::Both);
    QVERIFY(dialog.said().contains(u'\n')); // what stays, and that there are two files
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    dialog.exportTo(path(QStringLiteral("dialog.gift")));
    QVERIFY(exported.wait(60000));
    QCOMPARE(exported[0][0].toStringList(), QStringList({path(QStringLiteral("dialog-en.gift")), path(QStringLiteral("dialog-ja.gift"))}));
    const auto gift = readGift(read(path(QStringLiteral("dialog-ja.gift"))).toStdString());
    QVERIFY(gift && !gift->questions.empty());
    for (const GiftQuestion &question : gift->questions)
        QCOMPARE(question.category, std::string("trustwalk/ja/mfa"));
    QVERIFY2(dialog.said().contains(QStringLiteral("dialog-ja.gift")), qPrintable(dialog.said()));
}

void TestInterchange::anExportOnItsWayCanBeCancelled()
{
    ExportDialog dialog(m_stand);
    dialog.setLook({});
    std::vector<ExportDialog::Scope> all = scopes();
    const auto once = all[0].questions;
    for (int i = 0; i < 20; ++i)
        all[0].questions.insert(all[0].questions.end(), once.begin(), once.end());
    dialog.setScopes(all, 0);
    dialog.form()->setFormat(Format::Pdf);
    dialog.show();
    dialog.exportTo(path(QStringLiteral("cancelled.pdf")));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible()); // the first one stops, the next one closes
    QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<QAbstractButton *>(QStringLiteral("export"))->isEnabled(), 60000);
    QVERIFY(!QFile::exists(path(QStringLiteral("cancelled.pdf"))));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestInterchange::theImportDialogTellsWhatWasRefused()
{
    const QString folder = path(QStringLiteral("own/quizzes"));
    ImportDialog dialog(m_stand, folder, [](std::string_view, std::string_view) { return false; });
    dialog.setLook({ui::Language::Japanese, ui::ThemeKind::Dark, 1});
    dialog.show();
    QSignalSpy imported(&dialog, &ImportDialog::imported);
    dialog.importFrom(write(QStringLiteral("brought.gift"), "だれですか。{=ロール ~ユーザー}\n\nEssay{}\n"));
    QVERIFY(imported.wait(60000));
    QCOMPARE(imported[0][0].toStringList(), QStringList {folder + QStringLiteral("/imported-brought.json")});
    QVERIFY2(dialog.report().contains(QStringLiteral("brought.gift")), qPrintable(dialog.report()));
    QVERIFY2(dialog.said().contains(QStringLiteral("日本語")), qPrintable(dialog.said()));
    const quiz::Bank bank = quiz_store::loadBank({folder + QStringLiteral("/imported-brought.json")});
    QVERIFY(bank.size() == 1 && bank.questions()[0]->imported->japanese && !bank.questions()[0]->imported->english);
    dialog.importFrom(path(QStringLiteral("nowhere.gift")));
    QTRY_VERIFY(dialog.said().contains(QStringLiteral("nowhere.gift")));
}

void TestInterchange::everythingHasANameAndFits_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<qreal>("scale");
    for (const qreal scale : {1.0, 1.5})
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese})
            QTest::addRow("%s, letters of %.1f", qPrintable(ui::languageCode(language)), scale) << int(language) << scale;
}

void TestInterchange::everythingHasANameAndFits()
{
    QFETCH(int, language);
    QFETCH(qreal, scale);
    const ui::Look look {static_cast<ui::Language>(language), ui::ThemeKind::Light, scale};
    ExportDialog leaving(m_stand);
    leaving.setLook(look);
    leaving.setScopes(scopes(), 0);
    leaving.form()->setFormat(Format::Pdf);
    ImportDialog coming(m_stand, path(QStringLiteral("x")), {});
    coming.setLook(look);
    for (QWidget *dialog : {static_cast<QWidget *>(&leaving), static_cast<QWidget *>(&coming)}) {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->parentWidget()->inherits("QComboBoxPrivateContainer"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString name = button != nullptr && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
            QVERIFY2(!name.isEmpty() || widget->inherits("QScrollBar"), widget->metaObject()->className());
            QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), qPrintable(name));
        }
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            if (label->isVisible() && !label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
}

QTEST_MAIN(TestInterchange)
#include "tst_interchange.moc"
