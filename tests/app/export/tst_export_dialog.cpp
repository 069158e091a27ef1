#include "app/export/clipboard.h"
#include "app/export/estimate.h"
#include "app/export/export_dialog.h"
#include "app/export/order_form.h"
#include "app/export/write.h"
#include "tests/app/sequence/many_walks.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace trustwalk;
using namespace trustwalk::picture_export;

namespace {

Run assumeRole()
{
    return {walkNamed("assume-role").trace, walkNamed("assume-role").world, {}};
}

QPushButton *buttonNamed(const ExportDialog &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == text)
            return button;
    return nullptr;
}

QComboBox *boxNamed(const ExportDialog &dialog, const char *name)
{
    for (QComboBox *box : dialog.findChildren<QComboBox *>())
        if (box->accessibleName() == QLatin1String(name))
            return box;
    return nullptr;
}

} // namespace

/// The dialog as somebody uses it: choices, what it says about them, writing, cancelling.
class TestExportDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void aFormatShowsItsOwnRows();
    void itSaysHowMuchItWillBe();
    void aGuessIsNearTheTruth_data();
    void aGuessIsNearTheTruth();
    void aSizeThatCannotBeIsToldAndNotExported();
    void itWritesWhatWasChosen();
    void cancelStopsAndLeavesNothing();
    void closingWhileItDrawsLeavesNothing();
    void whatTheSystemSaysIsTold();
    void choicesStayForTheNextWalk();
    void everythingIsReachedByTheKeyboardAndNamed();
    void theClipboardHoldsTheStepAsImageAndDrawing();

private:
    std::unique_ptr<ExportDialog> m_dialog;
};

void TestExportDialog::init()
{
    m_dialog = std::make_unique<ExportDialog>();
    m_dialog->setLook({});
    m_dialog->setReducedMotion(true);
    m_dialog->setRun(assumeRole(), View::Stage, 2);
    m_dialog->show();
}

void TestExportDialog::aFormatShowsItsOwnRows()
{
    const auto shown = [this](const char *name) { return boxNamed(*m_dialog, name)->isVisible(); };
    m_dialog->form()->setFormat(Format::Png);
    QVERIFY(shown("Size") && shown("Scale") && shown("Steps"));
    QVERIFY(!shown("A page holds") && !shown("Speed"));
    m_dialog->form()->setFormat(Format::Pdf);
    QVERIFY(shown("A page holds") && !shown("Size") && !shown("Speed"));
    m_dialog->form()->setFormat(Format::Webp);
    QVERIFY(shown("Speed") && shown("Frames a second") && shown("Size") && !shown("A page holds"));
    m_dialog->form()->setFormat(Format::Mermaid);
    QVERIFY(!shown("Size") && !shown("Theme") && !shown("Steps") && shown("Language"));
    QCOMPARE(m_dialog->form()->order().steps.size(), assumeRole().trace->steps.size());
}

void TestExportDialog::itSaysHowMuchItWillBe()
{
    m_dialog->form()->setFormat(Format::Svg);
    m_dialog->form()->setWholeWalk(true);
    QTRY_VERIFY2(m_dialog->said().contains(QStringLiteral("about ")), qPrintable(m_dialog->said()));
    QVERIFY(m_dialog->said().startsWith(QString::number(assumeRole().trace->steps.size())));
}

void TestExportDialog::aGuessIsNearTheTruth_data()
{
    QTest::addColumn<Format>("format");
    for (const Format format : {Format::Svg, Format::Png, Format::Pdf, Format::Apng, Format::Webp, Format::Mermaid})
        QTest::newRow(qPrintable(endingOf(format))) << format;
}

void TestExportDialog::aGuessIsNearTheTruth()
{
    QFETCH(Format, format);
    m_dialog->form()->setFormat(format);
    m_dialog->form()->setWholeWalk(true);
    Order order = m_dialog->form()->order();
    order.size = {1280, 720};
    order.tempo.framesPerSecond = 5;
    const QTemporaryDir folder;
    const qint64 guess = guessBytes(assumeRole(), order, 2);
    const qint64 truth = write(folder.filePath(QStringLiteral("x.") + endingOf(format)), assumeRole(), order).bytes;
    QVERIFY2(guess > truth / 2 && guess < truth * 2, qPrintable(QStringLiteral("%1 for %2").arg(guess).arg(truth)));
}

void TestExportDialog::aSizeThatCannotBeIsToldAndNotExported()
{
    QPushButton *button = buttonNamed(*m_dialog, QStringLiteral("Export\u2026"));
    QVERIFY(button != nullptr && button->isEnabled());
    QComboBox *size = boxNamed(*m_dialog, "Size");
    for (const char *typed : {"", "0x0", "99999 x 99999", "wide", "1920", "-5x400", "1920x1080x3"}) {
        size->setEditText(QLatin1String(typed));
        QVERIFY2(!button->isEnabled(), typed);
        QVERIFY2(m_dialog->said().contains(QStringLiteral("640")) || m_dialog->said().contains(QStringLiteral("16383")),
                 qPrintable(m_dialog->said()));
    }
    size->setEditText(QStringLiteral(" 800X600 "));
    QVERIFY(button->isEnabled());
    QCOMPARE(m_dialog->form()->order().size, QSize(800, 600));
}

void TestExportDialog::itWritesWhatWasChosen()
{
    const QTemporaryDir folder;
    QSignalSpy exported(m_dialog.get(), &ExportDialog::exported);
    boxNamed(*m_dialog, "Size")->setEditText(QStringLiteral("640 x 360"));
    boxNamed(*m_dialog, "Language")->setCurrentIndex(2); // both
    m_dialog->exportTo(folder.filePath(QStringLiteral("x.png")));
    QVERIFY(exported.wait(30'000));
    QCOMPARE(exported.first().first().toStringList(),
             (QStringList {folder.filePath(QStringLiteral("x-en.png")), folder.filePath(QStringLiteral("x-ja.png"))}));
    QCOMPARE(QImage(folder.filePath(QStringLiteral("x-ja.png"))).size(), QSize(640, 360));
    QVERIFY2(m_dialog->said().contains(QStringLiteral("2 files written")) || m_dialog->said().contains(QStringLiteral("2 file(s) written")),
             qPrintable(m_dialog->said()));
    // The preview shows no other picture than what was written: both come from the same order.
    QVERIFY(m_dialog->form()->isEnabled());
}

void TestExportDialog::cancelStopsAndLeavesNothing()
{
    const QTemporaryDir folder;
    m_dialog->form()->setFormat(Format::Webp);
    m_dialog->form()->setWholeWalk(true);
    m_dialog->exportTo(folder.filePath(QStringLiteral("x.webp")));
    QVERIFY(!m_dialog->form()->isEnabled());
    QTRY_VERIFY(m_dialog->said().contains(QStringLiteral(" of "))); // it is drawing
    QTest::mouseClick(buttonNamed(*m_dialog, QStringLiteral("Cancel")), Qt::LeftButton);
    QTRY_VERIFY(m_dialog->form()->isEnabled());
    QVERIFY2(m_dialog->said().startsWith(QStringLiteral("Cancelled")), qPrintable(m_dialog->said()));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestExportDialog::closingWhileItDrawsLeavesNothing()
{
    const QTemporaryDir folder;
    m_dialog->form()->setFormat(Format::Apng);
    m_dialog->form()->setWholeWalk(true);
    m_dialog->exportTo(folder.filePath(QStringLiteral("x.apng")));
    m_dialog.reset(); // waits for the thread
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestExportDialog::whatTheSystemSaysIsTold()
{
    m_dialog->exportTo(QStringLiteral("/nowhere/at/all/x.png"));
    QTRY_VERIFY(m_dialog->form()->isEnabled());
    QVERIFY2(m_dialog->said().contains(QStringLiteral("/nowhere/at/all/x.png: ")), qPrintable(m_dialog->said()));
    QVERIFY(m_dialog->said().startsWith(QStringLiteral("Nothing was written")));
}

void TestExportDialog::choicesStayForTheNextWalk()
{
    m_dialog->form()->setFormat(Format::Pdf);
    m_dialog->form()->setWholeWalk(true);
    boxNamed(*m_dialog, "A page holds")->setCurrentIndex(3);
    m_dialog->setRun({walkNamed("assume-role-with-saml").trace, walkNamed("assume-role-with-saml").world, {}}, View::Stage, 0);
    const Order order = m_dialog->form()->order();
    QCOMPARE(order.format, Format::Pdf);
    QCOMPARE(order.perPage, 6);
    QCOMPARE(order.steps.size(), walkNamed("assume-role-with-saml").trace->steps.size());
    // A window in another language and theme wants its pictures so.
    ui::Look look;
    look.language = ui::Language::Japanese;
    look.theme = ui::ThemeKind::Dark;
    m_dialog->setLook(look);
    m_dialog->setRun(assumeRole(), View::Sequence, 0);
    QCOMPARE(m_dialog->form()->order().languages, std::vector {ui::Language::Japanese});
    QCOMPARE(m_dialog->form()->order().theme, ui::ThemeKind::Light); // of a handout, which is paper
    m_dialog->form()->setFormat(Format::Png);
    QCOMPARE(m_dialog->form()->order().theme, ui::ThemeKind::Dark);
    QCOMPARE(m_dialog->form()->order().view, View::Sequence);
}

void TestExportDialog::everythingIsReachedByTheKeyboardAndNamed()
{
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    m_dialog->form()->setFormat(Format::Webp);
    QList<const QWidget *> wanted;
    for (const QComboBox *box : m_dialog->findChildren<QComboBox *>()) {
        QVERIFY(!box->accessibleName().isEmpty());
        if (box->isVisible())
            wanted << box;
    }
    wanted << buttonNamed(*m_dialog, QStringLiteral("Export\u2026")) << buttonNamed(*m_dialog, QStringLiteral("Close"));
    QVERIFY(wanted.size() >= 9);
    for (int i = 0; i < 30; ++i) {
        wanted.removeAll(m_dialog->focusWidget());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
    QVERIFY2(wanted.isEmpty(), wanted.isEmpty() ? "" : qPrintable(wanted.first()->accessibleName()));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestExportDialog::theClipboardHoldsTheStepAsImageAndDrawing()
{
    Order order;
    order.steps = {2};
    const auto data = pictureFor(assumeRole(), order, 2);
    QVERIFY(data->hasImage());
    QCOMPARE(qvariant_cast<QImage>(data->imageData()).size(), QSize(1920, 1080));
    QCOMPARE(QImage::fromData(data->data(QStringLiteral("image/png"))), qvariant_cast<QImage>(data->imageData()));
    QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
