#include "tests/layering/include_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using trustwalk::layering::breaches;
using trustwalk::layering::includedByCore;
using trustwalk::layering::rooms;
using trustwalk::layering::SourceFile;

namespace {

const QString root = QStringLiteral(SOURCE_ROOT "/");

/// The paths of all files of core/ or app/ below their rooms, from the root; the build's own lists aside.
QStringList filesOf(const QString &area)
{
    QStringList found;
    QDirIterator files(root + area, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next().mid(root.size());
        if (!path.endsWith(u"/CMakeLists.txt"_s))
            found << path;
    }
    found.sort();
    return found;
}

QStringList readmeLines()
{
    QFile file(root + u"README.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

} // namespace

/// The rooms of the source tree keep the table of who may include whom; and the check itself is seen to fail.
class TestLayering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFolderIsAKnownRoom_data();
    void everyFolderIsAKnownRoom();
    void theTreeKeepsTheRules_data();
    void theTreeKeepsTheRules();
    void theBuildKnowsEveryRoom_data();
    void theBuildKnowsEveryRoom();
    void theReadmeTellsTheSameTable();
    void theReadmeNamesFilesThatAreThere();
    void aBreachIsFound_data();
    void aBreachIsFound();
    void whatIsAllowedPasses_data();
    void whatIsAllowedPasses();
    void aFileOverItsBudgetIsFound();
};

void TestLayering::everyFolderIsAKnownRoom_data()
{
    QTest::addColumn<QString>("area");
    QTest::newRow("core") << u"core"_s;
    QTest::newRow("app") << u"app"_s;
}

void TestLayering::everyFolderIsAKnownRoom()
{
    QFETCH(QString, area);
    const QStringList known = rooms(area);
    for (const QString &folder : QDir(root + area).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(known.contains(folder), qPrintable(area + u'/' + folder + u" is in no row of the table"_s));
}

void TestLayering::theTreeKeepsTheRules_data()
{
    everyFolderIsAKnownRoom_data();
}

void TestLayering::theTreeKeepsTheRules()
{
    QFETCH(QString, area);
    const QStringList paths = filesOf(area);
    QVERIFY2(!paths.isEmpty(), "no files were read, so nothing was checked");
    QStringList found;
    for (const QString &path : paths) {
        QFile file(root + path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        found << breaches(SourceFile {path, QString::fromUtf8(file.readAll())});
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestLayering::theBuildKnowsEveryRoom_data()
{
    everyFolderIsAKnownRoom_data();
}

void TestLayering::theBuildKnowsEveryRoom()
{
    QFETCH(QString, area);
    for (const QString &list : QStringList {area, u"tests/"_s + area}) {
        QFile file(root + list + u"/CMakeLists.txt"_s);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(list));
        const QString text = QString::fromUtf8(file.readAll());
        const QString loop = text.section(u'(', 1, 1).section(u')', 0, 0);
        QStringList listed = loop.split(u' ').mid(1);
        QStringList known = rooms(area);
        listed.sort();
        known.sort();
        QCOMPARE(listed, known);
    }
}

void TestLayering::theReadmeTellsTheSameTable()
{
    const QStringList lines = readmeLines();
    const qsizetype head = lines.indexOf(u"| core/ | holds | includes |"_s);
    QVERIFY(head > 0);
    QStringList above;
    for (qsizetype row = head + 2; lines.value(row).startsWith(u'|'); ++row) {
        const QStringList cells = lines[row].split(u'|');
        const QStringList names = cells.value(1).trimmed().split(u", "_s);
        const QString includes = cells.value(3).trimmed();
        for (const QString &name : names) {
            QStringList told = includes == u"–"_s ? QStringList() : includes == u"all above"_s ? above : includes.split(u' ');
            QStringList ruled = includedByCore(name);
            told.sort();
            ruled.sort();
            QVERIFY2(told == ruled, qPrintable(name + u": the README says "_s + told.join(u' ') + u", the rules "_s + ruled.join(u' ')));
        }
        above << names;
    }
    QCOMPARE(above, rooms(u"core"_s));
}

void TestLayering::theReadmeNamesFilesThatAreThere()
{
    const QStringList lines = readmeLines();
    const qsizetype head = lines.indexOf(u"### Nine files to read"_s);
    QVERIFY(head > 0);
    int named = 0;
    static const QRegularExpression path(u"`([a-z0-9_/.]+)`"_s);
    for (qsizetype line = head + 1; line < lines.size() && !lines[line].startsWith(u'#'); ++line) {
        for (auto match = path.globalMatch(lines[line]); match.hasNext(); ++named) {
            const QString name = match.next().captured(1);
            const bool there = QFile::exists(root + name) || QFile::exists(root + name + u".cpp"_s);
            QVERIFY2(there, qPrintable(name + u" is named by the README and not there"_s));
        }
    }
    QCOMPARE(named, 9);
}

void TestLayering::aBreachIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("reason");
    const auto add = [](const char *name, const char *path, const char *line, const char *reason) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line) << QString::fromLatin1(reason);
    };
    add("core includes app", "core/walk/play.cpp", "#include \"app/text/step_text.h\"", "core/walk may not include app/text");
    add("a lower room includes a higher one", "core/policy/parse.cpp", "#include \"core/world/world.h\"", "core/policy may not");
    add("base includes a room", "core/base/json.cpp", "#include \"core/crypto/digest.h\"", "core/base may not include core/crypto");
    add("sts reaches past its verifiers to crypto", "core/sts/assume_role.cpp", "#include \"core/crypto/digest.h\"", "may not include");
    add("sts mints at a provider", "core/sts/assume_role.cpp", "#include \"core/idp/oidc.h\"", "core/sts may not include core/idp");
    add("a quiz performs on its own", "core/quiz/proof.cpp", "#include \"core/service/perform.h\"", "core/quiz may not");
    add("scheduling knows questions", "core/study/queue.h", "#include \"core/quiz/question.h\"", "core/study may not include core/quiz");
    add("Qt in core", "core/base/arn.h", "#include <QString>", "core knows no Qt");
    add("Qt in core by its module's folder", "core/base/arn.h", "#include <QtCore/QString>", "core knows no Qt");
    add("Qt in core with odd spaces", "core/base/arn.h", "  #  include\t<QtCore>", "core knows no Qt");
    add("OpenSSL outside its door", "core/jwt/verify.cpp", "#include <openssl/evp.h>", "only core/crypto");
    add("OpenSSL in the app", "app/world/key_file.cpp", "#include <openssl/evp.h>", "only core/crypto");
    add("a page asks the database itself", "app/quiz/quiz_page.cpp", "#include <QSqlQuery>", "only app/progress");
    add("the database by its module's folder", "app/cli/bank.cpp", "#include <QtSql/QSqlDatabase>", "only app/progress");
    add("progress knows a question's text", "app/progress/store.h", "#include \"core/quiz/question.h\"", "app/progress may not");
    add("libxml2 outside its door", "core/crypto/digest.cpp", "#include <libxml/parser.h>", "only core/saml");
    add("xmlsec outside its door", "core/idp/saml.cpp", "#include <xmlsec/xmldsig.h>", "only core/saml");
    add("RapidJSON outside its door", "core/world/world_file.cpp", "#include <rapidjson/reader.h>", "only core/base");
    add("qpdf outside its door", "app/export/handout.cpp", "#include <qpdf/QPDF.hh>", "only app/interchange");
    add("a file read in core", "core/world/world_file.cpp", "#include <fstream>", "core does no input or output");
    add("a system call in core", "core/base/clock.cpp", "#include <sys/stat.h>", "core does no input or output");
    add("an instrument includes a page", "app/stage/stage_view.cpp", "#include \"app/walk/walk_page.h\"", "app/stage may not");
    add("an instrument performs a call", "app/inspector/inspector.cpp", "#include \"core/service/perform.h\"", "app/inspector may not");
    add("a page includes a page", "app/learn/learn_page.cpp", "#include \"app/walk/walk_page.h\"", "app/learn may not include app/walk");
    add("a page includes main", "app/walk/walk_page.cpp", "#include \"app/main/main_window.h\"", "app/walk may not include app/main");
    add("a headless verb includes main", "app/cli/tour.cpp", "#include \"app/main/main_window.h\"", "app/cli may not");
    add("a page includes a headless verb", "app/walk/walk_page.cpp", "#include \"app/cli/tour.h\"", "app/walk may not include app/cli");
    add("a relative include", "core/base/arn.cpp", "#include \"arn.h\"", "write it from the root");
    add("an include that climbs", "core/base/arn.cpp", "#include \"core/../app.h\"", "write it from the root");
    add("a test's helper in the product", "core/base/arn.cpp", "#include \"tests/support/files.h\"", "no such room");
    add("ours in angle brackets", "core/policy/parse.cpp", "#include <core/world/world.h>", "in quotes");
    add("an include by a macro", "core/base/arn.cpp", "#include HEADER", "cannot be read");
    add("a room that is in no row", "core/helpers/strings.cpp", "", "in no known room");
    add("a file beside the rooms", "app/main_window.cpp", "", "in no known room");
    add("a folder inside a room", "core/base/detail/arn.cpp", "", "in no known room");
    add("a folder that the room has not", "app/quiz/detail/round.cpp", "", "in no known room");
    add("a folder inside a folder", "app/quiz/exam/detail/paper.cpp", "", "in no known room");
    add("an include from a folder that there is not", "app/quiz/quiz_page.cpp", "#include \"app/quiz/detail/round.h\"", "no such room");
    add("a folder has the rights of its room", "app/quiz/exam/paper.cpp", "#include \"app/walk/walk_page.h\"", "app/quiz may not");
    add("a source with another ending", "core/base/arn.cc", "", "neither a .cpp nor a .h");
    add("a header without its guard", "core/base/arn.h", "", "#pragma once");
}

void TestLayering::aBreachIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(QString, reason);
    // A header is whole but for what its row breaks.
    const bool guarded = path.endsWith(u".h"_s) && !line.isEmpty();
    const QStringList found = breaches(SourceFile {path, (guarded ? u"#pragma once\n"_s : QString()) + line + u'\n'});
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(reason), qPrintable(found.first()));
    QVERIFY2(found.first().startsWith(path + u':' + (guarded ? u'2' : u'1')), qPrintable(found.first()));
}

void TestLayering::whatIsAllowedPasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto add = [](const char *name, const char *path, const char *line) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line);
    };
    add("a room includes itself", "core/policy/parse.cpp", "#include \"core/policy/document.h\"");
    add("a room includes one below it", "core/policy/parse.cpp", "#include \"core/base/json.h\"");
    add("OpenSSL at its door", "core/crypto/digest.cpp", "#include <openssl/evp.h>");
    add("xmlsec at its door", "core/saml/verify.cpp", "#include <xmlsec/xmldsig.h>");
    add("a page includes an instrument", "app/walk/walk_page.cpp", "#include \"app/stage/stage_view.h\"");
    add("a page plays a walk", "app/walk/walk_page.cpp", "#include \"core/walk/play.h\"");
    add("main includes a page", "app/main/main_window.cpp", "#include \"app/walk/walk_page.h\"");
    add("a headless verb draws what a page draws", "app/cli/render.cpp", "#include \"app/export/picture.h\"");
    add("a file in a folder of its room", "app/quiz/exam/paper.cpp", "#include \"app/quiz/exam/clock.h\"");
    add("what moc made of the same file", "app/ui/theme.cpp", "#include \"theme.moc\"");
    add("a comment that speaks of an include", "core/base/arn.cpp", "// #include <QString> would break the border");
}

void TestLayering::whatIsAllowedPasses()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(breaches(SourceFile {path, line + u'\n'}), QStringList());
}

void TestLayering::aFileOverItsBudgetIsFound()
{
    const QString guard = u"#pragma once\n"_s;
    QCOMPARE(breaches(SourceFile {u"core/base/arn.cpp"_s, QString(400, u'\n')}), QStringList());
    QCOMPARE(breaches(SourceFile {u"core/base/arn.cpp"_s, QString(401, u'\n')}).size(), 1);
    QCOMPARE(breaches(SourceFile {u"core/base/arn.h"_s, guard + QString(159, u'\n')}), QStringList());
    QCOMPARE(breaches(SourceFile {u"core/base/arn.h"_s, guard + QString(160, u'\n')}).size(), 1);
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
