#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <map>
#include <set>

namespace {

struct Message {
    QString context, source, comment, state;
    QStringList texts; ///< one, or the forms of a plural
    bool plural = false;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value(QStringLiteral("type")).toString();
    QString text;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("translation"))
            break;
        if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("numerusform"))
            message.texts << xml.readElementText();
        else if (token == QXmlStreamReader::Characters)
            text += xml.text();
    }
    if (!message.plural)
        message.texts = QStringList {text};
}

QList<Message> readMessages(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append({context, {}, {}, {}, {}, xml.attributes().value(QStringLiteral("numerus")) == QLatin1String("yes")});
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            messages.last().comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, messages.last());
    }
    return messages;
}

std::set<QString> placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(\\d{1,2}|n)"));
    std::set<QString> found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured(1));
    return found;
}

QString keyOf(const Message &message)
{
    return message.context + QLatin1Char('|') + message.source + QLatin1Char('|') + message.comment;
}

const QString root = QStringLiteral(SOURCE_ROOT);

/// The characters of a string literal's inside.
QString unescaped(const QString &literal)
{
    QString text;
    for (qsizetype i = 0; i < literal.size(); ++i) {
        if (literal[i] != QLatin1Char('\\')) {
            text += literal[i];
        } else if (literal[++i] == QLatin1Char('u')) {
            text += QChar(static_cast<char16_t>(literal.mid(i + 1, 4).toUShort(nullptr, 16)));
            i += 4;
        } else {
            text += literal[i] == QLatin1Char('n') ? QLatin1Char('\n') : literal[i];
        }
    }
    return text;
}

} // namespace

/// The .ts files say everything that the sources say, in Japanese, and nothing that no source says any more.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_japanese = readMessages(root + QStringLiteral("/translations/trustwalk_ja.ts"));
        QVERIFY2(m_japanese.size() > 500, "trustwalk_ja.ts cannot be read");
    }

    void everyTextHasJapanese()
    {
        QStringList missing;
        for (const Message &message : m_japanese)
            if (!message.state.isEmpty() || message.texts.isEmpty() || message.texts.contains(QString()))
                missing << message.context + QStringLiteral(": ") + message.source + QStringLiteral(" (") + message.state
                               + QLatin1Char(')');
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("without Japanese:\n") + missing.join(QLatin1Char('\n'))));
    }

    void placeholdersAreTheSame()
    {
        for (const Message &message : m_japanese)
            for (const QString &text : message.texts)
                QVERIFY2(text.isEmpty() || placeholdersIn(text) == placeholdersIn(message.source),
                         qPrintable(message.source + QLatin1Char('\n') + text));
    }

    void englishPluralsAreComplete()
    {
        std::map<QString, Message> english;
        for (const Message &message : readMessages(root + QStringLiteral("/translations/trustwalk_en.ts")))
            english[keyOf(message)] = message;
        for (const Message &message : m_japanese) {
            if (!message.plural)
                continue;
            QVERIFY2(english.contains(keyOf(message)), qPrintable(message.source));
            const Message &plural = english[keyOf(message)];
            QCOMPARE(plural.texts.size(), 2);
            QVERIFY2(plural.state.isEmpty() && !plural.texts.contains(QString()), qPrintable(message.source));
        }
    }

    void sourcesAndFilesAgree()
    {
        // With the root to find headers in, or a class in a namespace would be extracted under a name that tr() doesn't ask for.
        const QTemporaryDir folder;
        const QString list = folder.filePath(QStringLiteral("sources.lst")), fresh = folder.filePath(QStringLiteral("fresh.ts"));
        QFile sources(list);
        QVERIFY(sources.open(QIODevice::WriteOnly));
        QDirIterator files(root + QStringLiteral("/app"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            sources.write(files.next().toUtf8() + '\n');
        sources.close();
        QProcess lupdate;
        lupdate.start(QStringLiteral(LUPDATE), {QStringLiteral("-silent"), QStringLiteral("-I"), root, QStringLiteral("-locations"),
                                                QStringLiteral("none"), QStringLiteral("-tr-function-alias"),
                                                QStringLiteral("translate+=say"), QLatin1Char('@') + list, QStringLiteral("-ts"), fresh});
        QVERIFY(lupdate.waitForFinished(120'000));
        QCOMPARE(lupdate.exitCode(), 0);
        std::set<QString> said, translated;
        for (const Message &message : readMessages(fresh))
            said.insert(keyOf(message));
        for (const Message &message : m_japanese)
            translated.insert(keyOf(message));
        QVERIFY(said.size() > 500);
        for (const QString &key : said)
            QVERIFY2(translated.contains(key), qPrintable(QStringLiteral("not in trustwalk_ja.ts: ") + key));
        for (const QString &key : translated)
            QVERIFY2(said.contains(key), qPrintable(QStringLiteral("nobody says any more: ") + key));
    }

    /// lupdate passes over a call whose last argument it does not understand (a cast of a size, say), and nobody would miss the sentence.
    void noSentenceEscapesTheExtraction()
    {
        std::set<QString> translated;
        for (const Message &message : m_japanese)
            translated.insert(message.context + QLatin1Char('|') + message.source);
        static const QRegularExpression call(QStringLiteral("say\\(\\s*\"(\\w+)\",\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
        static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
        int found = 0;
        QDirIterator files(root + QStringLiteral("/app"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (const QRegularExpressionMatch &match : call.globalMatch(text)) {
                QString source;
                for (const QRegularExpressionMatch &part : literal.globalMatch(match.captured(2)))
                    source += unescaped(part.captured(1));
                ++found;
                QVERIFY2(translated.contains(match.captured(1) + QLatin1Char('|') + source),
                         qPrintable(file.fileName() + QStringLiteral(": not extracted: ") + source));
            }
        }
        QVERIFY(found > 1000);
    }

    void japaneseKeepsItsRules()
    {
        // Glossary: no full-width brackets, exclamation marks or half-width katakana; words as AWS writes them.
        static const QRegularExpression never(QStringLiteral("[（）！Ａ-Ｚａ-ｚ０-９\\x{ff61}-\\x{ff9f}]|あなた|することができ|ユーザ(?!ー)"
                                                             "|サーバ(?!ー)|パラメーター|ブラウザー|ヘッダ(?!ー)"));
        for (const Message &message : m_japanese)
            for (const QString &text : message.texts)
                QVERIFY2(!never.match(text).hasMatch(), qPrintable(text));
    }

private:
    QList<Message> m_japanese;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
