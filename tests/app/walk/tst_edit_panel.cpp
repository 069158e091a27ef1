#include "app/editor/json_editor.h"
#include "app/main/application.h"
#include "app/walk/edit_panel.h"
#include "app/world/world_store.h"
#include "core/walk/play.h"

#include <QComboBox>
#include <QTemporaryDir>
#include <QTest>

using namespace trustwalk;
using walk_page::EditPanel;

/// Editing in place: what is typed is played at once, and what makes no sense is shown at its line.
class TestEditPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        prepareApplication();
        m_world = std::make_shared<world::World>(*world_store::loadWorld(QStringLiteral("article")));
        m_keys = world_store::keyRing(*m_world, m_data.path());
        for (const walk::Walk &walk : walk::standardWalks(*m_world))
            if (walk.call == api::Operation::AssumeRole)
                m_original = walk;
    }

    void init()
    {
        m_panel = std::make_unique<EditPanel>();
        m_panel->setLook({});
        play(m_original);
        connect(m_panel.get(), &EditPanel::walkEdited, this, &TestEditPanel::play);
        m_panel->resize(500, 800);
        m_panel->show();
    }

    void theTrustPolicyIsOpenFirst()
    {
        QVERIFY2(m_panel->places()->currentText().startsWith(QStringLiteral("Trust policy of ")),
                 qPrintable(m_panel->places()->currentText()));
        QVERIFY(m_panel->textField()->toPlainText().contains(QStringLiteral("sts:AssumeRole")));
        QCOMPARE(m_panel->verdict(), QStringLiteral("AWS allows the walk to its end."));
    }

    void theVerdictFollowsWhatIsTyped()
    {
        replace(QStringLiteral("user/UserA"), QStringLiteral("user/UserB"));
        QVERIFY(!m_trace->allowed());
        QVERIFY2(m_panel->verdict().startsWith(QStringLiteral("3.3 ")), qPrintable(m_panel->verdict()));
        QVERIFY(m_panel->textField()->toPlainText().contains(QStringLiteral("user/UserB")));
        m_panel->textField()->undo();
        QVERIFY(m_trace->allowed());
    }

    void aHalfTypedTextIsShownAtItsLineAndChangesNothing()
    {
        const QString before = m_panel->textField()->toPlainText();
        const auto line = before.left(before.indexOf(QStringLiteral("\"Effect\""))).count(u'\n') + 1;
        replace(QStringLiteral("\"Effect\": \"Allow\""), QStringLiteral("\"Effect\": \"Alow\""));
        QCOMPARE(qsizetype(m_panel->textField()->errorLine()), line);
        QVERIFY2(m_panel->fault().contains(QStringLiteral("Alow")), qPrintable(m_panel->fault()));
        QVERIFY(m_trace->allowed());
        m_panel->textField()->undo();
        QCOMPARE(m_panel->textField()->errorLine(), 0);
        QVERIFY(m_panel->fault().isEmpty());
    }

    void aSurpriseIsSaidThoughAwsWouldSaveIt()
    {
        replace(QStringLiteral("\"Principal\": {\n        \"AWS\": \"arn:aws:iam::123456789012:user/UserA\"\n      }"),
                QStringLiteral("\"Principal\": \"*\""));
        QVERIFY(m_trace->allowed());
        QVERIFY(!m_panel->fault().isEmpty());
        QCOMPARE(m_panel->textField()->errorLine(), 0);
    }

    void theParametersCanBeEdited()
    {
        m_panel->places()->setCurrentIndex(0);
        Q_EMIT m_panel->places()->activated(0);
        const QString text = m_panel->textField()->toPlainText();
        QVERIFY2(text.contains(QStringLiteral("RoleArn")), qPrintable(text));
        m_panel->textField()->selectAll();
        m_panel->textField()->insertPlainText(
            QString(text).replace(QRegularExpression(QStringLiteral("\\n}")), QStringLiteral(",\n  \"DurationSeconds\": \"600\"\n}")));
        QVERIFY(!m_trace->allowed());
        QVERIFY2(m_panel->verdict().startsWith(QStringLiteral("3.1 ")), qPrintable(m_panel->verdict()));
    }

private:
    void play(const walk::Walk &walk)
    {
        auto trace = walk::play(walk, *m_world, m_keys);
        QVERIFY(trace.has_value());
        m_trace = std::make_shared<trace::Trace>(std::move(*trace));
        m_panel->setWalk(walk, m_original, m_world, m_trace);
    }

    /// As by hand: selects the words and types others over them.
    void replace(const QString &words, const QString &others)
    {
        editor::JsonEditor *field = m_panel->textField();
        const int where = static_cast<int>(field->toPlainText().indexOf(words));
        QVERIFY2(where >= 0, qPrintable(field->toPlainText()));
        QTextCursor cursor = field->textCursor();
        cursor.setPosition(where);
        cursor.setPosition(where + static_cast<int>(words.size()), QTextCursor::KeepAnchor);
        cursor.insertText(others);
    }

    QTemporaryDir m_data;
    std::shared_ptr<const world::World> m_world;
    crypto::KeyRing m_keys;
    walk::Walk m_original;
    std::shared_ptr<const trace::Trace> m_trace;
    std::unique_ptr<EditPanel> m_panel;
};

QTEST_MAIN(TestEditPanel)
#include "tst_edit_panel.moc"
