#include "app/sequence/mermaid.h"
#include "many_walks.h"

#include <QRegularExpression>
#include <QTest>

using namespace trustwalk;

Q_DECLARE_METATYPE(const ManyWalk *)

/// What Mermaid is given, held line by line against the grammar of its sequence diagrams.
class TestMermaid final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsMermaid_data() { everyWalk(); }
    void everyLineIsMermaid();
    void nothingIsLost_data() { everyWalk(); }
    void nothingIsLost();
    void whatMermaidWouldReadIsEscaped_data();
    void whatMermaidWouldReadIsEscaped();
    void theCheckerRefuses_data();
    void theCheckerRefuses();
    void noSecretLeaves();

private:
    static void everyWalk();
};

namespace {

QString decoded(QString text)
{
    static const QRegularExpression entity(QStringLiteral("#(\\d+);"));
    for (auto match = entity.match(text); match.hasMatch(); match = entity.match(text, match.capturedStart() + 1))
        text.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort()));
    return text;
}

/// The statements that we write, as Mermaid's own lexer tells them apart; a text ends at the first # or ; that is no entity.
class Grammar {
public:
    /// Empty where all is well; else what is wrong.
    QString firstFault(const QString &diagram)
    {
        if (!diagram.endsWith(u'\n'))
            return QStringLiteral("no line end");
        const QStringList lines = diagram.chopped(1).split(u'\n');
        if (lines.first() != QLatin1String("sequenceDiagram"))
            return lines.first();
        for (const QString &line : lines.mid(1))
            if (!accepts(line))
                return QStringLiteral("wrong: ") + line;
        return {};
    }
    bool accepted(const QString &diagram) { return firstFault(diagram) == QString(); }
    int crosses = 0, messages = 0;

private:
    bool accepts(const QString &line)
    {
        static const QString text = QStringLiteral("((?:[^#;<>&\"%:{}`\\\\\\n\\r\\t]|#\\d+;|<br/>)+)");
        static const QRegularExpression title(QStringLiteral("^    title ") + text + u'$'),
            participant(QStringLiteral("^    (?:participant|actor) (p\\d+) as ") + text + u'$'),
            message(QStringLiteral("^    (p\\d+)(->>|-->>|--x)(p\\d+): ") + text + u'$'),
            note(QStringLiteral("^    Note over (p\\d+): ") + text + u'$');
        if (title.match(line).hasMatch())
            return m_declared.isEmpty();
        if (const auto match = participant.match(line); match.hasMatch()) {
            const bool isNew = !m_declared.contains(match.captured(1));
            m_declared << match.captured(1);
            return isNew && messages == 0 && !match.captured(2).contains(QLatin1String("<br/>"));
        }
        if (const auto match = message.match(line); match.hasMatch()) {
            ++messages;
            crosses += match.captured(2) == QLatin1String("--x") ? 1 : 0;
            return m_declared.contains(match.captured(1)) && m_declared.contains(match.captured(3))
                   && match.captured(1) != match.captured(3);
        }
        const auto match = note.match(line);
        return match.hasMatch() && m_declared.contains(match.captured(1));
    }

    QStringList m_declared;
};

} // namespace

void TestMermaid::everyWalk()
{
    QTest::addColumn<const ManyWalk *>("walk");
    QVERIFY(manyWalks().size() >= 101 + 14 + 5);
    for (const ManyWalk &walk : manyWalks())
        QTest::newRow(qPrintable(walk.name)) << &walk;
}

void TestMermaid::everyLineIsMermaid()
{
    QFETCH(const ManyWalk *, walk);
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        Grammar grammar;
        QCOMPARE(grammar.firstFault(sequence::mermaid(*walk->trace, *walk->world, language)), QString());
        QCOMPARE(grammar.crosses, walk->trace->allowed() ? 0 : 1);
        QVERIFY(grammar.messages >= 1);
    }
}

void TestMermaid::nothingIsLost()
{
    QFETCH(const ManyWalk *, walk);
    const QString text = sequence::mermaid(*walk->trace, *walk->world, ui::Language::English);
    for (const trace::Step &step : walk->trace->steps) {
        const QString number = QString::fromStdString(step.number.text());
        const QRegularExpression said(QStringLiteral("(?:: |<br/>|\u2713 |\u2715 |\u2014 )%1 \\S").arg(QRegularExpression::escape(number)));
        QVERIFY2(said.match(text).hasMatch(), qPrintable(number + u'\n' + text));
    }
    if (walk->trace->refusal && walk->trace->refusal->code != api::ErrorCode::SignInRefused)
        QVERIFY(text.contains(QString::fromUtf8(api::wireName(walk->trace->refusal->code))));
}

void TestMermaid::whatMermaidWouldReadIsEscaped_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"a;b", "a#b", "#35;", "x: y", "\"quoted\"", "<br/>", "<script>alert(1)</script>", "a & b", "%%{init: {}}%%",
                             "end", "wrap: x", "p1->>p2: x", "back\\slash", "`code`", "UserA's"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestMermaid::whatMermaidWouldReadIsEscaped()
{
    QFETCH(QString, text);
    const QString escaped = sequence::mermaidEscaped(text);
    QCOMPARE(decoded(escaped), text);
    Grammar grammar;
    QCOMPARE(grammar.firstFault(QStringLiteral("sequenceDiagram\n    participant p1 as %1\n    participant p2 as b\n    p1->>p2: %1\n"
                                               "    Note over p2: %1\n")
                                    .arg(escaped)),
             QString());
    QCOMPARE(sequence::mermaidEscaped(QStringLiteral("a\nb\r\n\tc")), QStringLiteral("a b c"));
}

void TestMermaid::theCheckerRefuses_data()
{
    QTest::addColumn<QString>("statement");
    for (const char *line : {"    p1->>p9: unknown", "    p1->>p1: to itself", "    p1->p2: no head", "    p1->>p2: a;b",
                             "    p1->>p2: a#b", "    p1->>p2: <b>bold</b>", "    p1->>p2:", "    Note over p9: x", "p1->>p2: not indented",
                             "    participant p1 as twice", "    note p1: x", ""})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestMermaid::theCheckerRefuses()
{
    QFETCH(QString, statement);
    Grammar grammar;
    const QString before = QStringLiteral("sequenceDiagram\n    participant p1 as a\n    participant p2 as b\n    p1->>p2: x\n");
    QCOMPARE(grammar.firstFault(before), QString());
    Grammar strict;
    QVERIFY(!strict.accepted(before + statement + u'\n'));
}

void TestMermaid::noSecretLeaves()
{
    for (const ManyWalk &walk : manyWalks()) {
        const QString text = sequence::mermaid(*walk.trace, *walk.world, ui::Language::English);
        for (const trace::Step &step : walk.trace->steps)
            if (const auto *issued = std::get_if<trace::IssuedEvidence>(&step.evidence)) {
                QVERIFY(!text.contains(QString::fromStdString(issued->credentials.secretAccessKey)));
                QVERIFY(!text.contains(QString::fromStdString(issued->credentials.sessionToken).left(40)));
            }
    }
}

QTEST_MAIN(TestMermaid)
#include "tst_mermaid.moc"
