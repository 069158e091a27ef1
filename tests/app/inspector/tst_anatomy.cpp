#include "app/inspector/anatomy_view.h"
#include "app/inspector/block_widgets.h"
#include "app/inspector/code_view.h"
#include "stage_walks.h"

#include "core/crypto/key_ring.h"
#include "core/walk/play.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace trustwalk;
using namespace trustwalk::inspector;

/// What the inspector takes apart: signatures, tokens, assertions, policies. All of it out of a run's evidence.
class TestAnatomy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSignatureIsFollowedFromTheRequest_data();
    void aSignatureIsFollowedFromTheRequest();
    void noPaneHoldsASecret();
    void aMismatchNamesTheLine_data();
    void aMismatchNamesTheLine();
    void aTokenIsBelievedAfterItsSignature();
    void aForgedTokenIsSaidToBeUnverified();
    void timesSayHowFarTheyAre();
    void anAssertionKeepsItsSignatureApart();
    void thePolicyLightsWhatDecided();
    void aDocumentOnOneLineIsLaidOut();
    void pointingLightsWhatBelongsTogether();
    void whatIsTakenApartCanBeCopied();

private:
    static std::shared_ptr<const trace::Trace> walk(const QString &name);
};

namespace {

std::size_t stepOf(const trace::Trace &trace, trace::StepKind kind)
{
    for (std::size_t i = 0; i < trace.steps.size(); ++i)
        if (trace.steps[i].kind == kind)
            return i;
    qFatal("the walk has no such step");
}

template <typename B> std::vector<B> all(const Blocks &blocks)
{
    std::vector<B> found;
    for (const Block &block : blocks)
        if (const B *one = std::get_if<B>(&block))
            found.push_back(*one);
    return found;
}

/// Everything that the blocks say, a line each.
QString textOf(const Blocks &blocks)
{
    QStringList lines;
    for (const Heading &heading : all<Heading>(blocks))
        lines << heading.text;
    for (const Paragraph &paragraph : all<Paragraph>(blocks))
        lines << paragraph.text;
    for (const Fields &fields : all<Fields>(blocks))
        for (const Field &field : fields.rows)
            lines << field.label + u'|' + field.meaning + u'|' + field.value;
    return lines.join(u'\n');
}

const Field *fieldOf(const std::vector<Fields> &fields, const QString &label)
{
    for (const Fields &group : fields)
        for (const Field &field : group.rows)
            if (field.label == label)
                return &field;
    return nullptr;
}

Anatomy anatomyAt(const trace::Trace &trace, std::size_t step)
{
    const auto found = all<Anatomy>(evidenceBlocks(trace, step, ui::Language::English));
    if (found.empty())
        qFatal("nothing is taken apart here");
    return found.front();
}

} // namespace

std::shared_ptr<const trace::Trace> TestAnatomy::walk(const QString &name)
{
    for (const StageWalk &each : stageWalks())
        if (each.name == name)
            return each.trace;
    qFatal("no walk %s", qPrintable(name));
}

void TestAnatomy::aSignatureIsFollowedFromTheRequest_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<trace::StepKind>("kind");
    for (const char *name : {"get-session-token", "assume-role", "get-federation-token"}) {
        QTest::addRow("%s, sent", name) << name << trace::StepKind::RequestSent;
        QTest::addRow("%s, verified", name) << name << trace::StepKind::SignatureMatches;
    }
}

void TestAnatomy::aSignatureIsFollowedFromTheRequest()
{
    QFETCH(QString, name);
    QFETCH(trace::StepKind, kind);
    const auto trace = walk(name);
    const Anatomy anatomy = anatomyAt(*trace, stepOf(*trace, kind));
    QCOMPARE(anatomy.panes.size(), std::size_t(4));
    QCOMPARE(anatomy.refused, -1);
    const auto &signing = *std::get<trace::RequestEvidence>(trace->steps[stepOf(*trace, trace::StepKind::RequestSent)].evidence).signing;
    QCOMPARE(anatomy.panes[1].text.toStdString(), signing.canonicalRequest);
    QCOMPARE(anatomy.panes[2].text.toStdString(), signing.stringToSign);
    std::vector<int> times(static_cast<std::size_t>(anatomy.links.size()));
    for (const Anatomy::Pane &pane : anatomy.panes) {
        for (const Anatomy::Piece &piece : pane.pieces) {
            QVERIFY(piece.begin >= 0 && piece.begin < piece.end && piece.end <= pane.text.size());
            ++times[static_cast<std::size_t>(piece.link)];
        }
        if (pane.whole >= 0)
            ++times[static_cast<std::size_t>(pane.whole)];
    }
    for (std::size_t link = 0; link < times.size(); ++link) {
        QVERIFY(!anatomy.links[static_cast<qsizetype>(link)].isEmpty());
        // No query is sent by these calls; whatever else there is leads somewhere.
        QVERIFY2(times[link] >= 2 || anatomy.links[static_cast<qsizetype>(link)].contains(QStringLiteral("query")),
                 qPrintable(anatomy.links[static_cast<qsizetype>(link)]));
    }
}

void TestAnatomy::noPaneHoldsASecret()
{
    std::vector<std::string> secrets;
    for (const world::Account &account : articleWorld().accounts)
        for (const world::User &user : account.users)
            for (const world::AccessKey &key : user.accessKeys)
                secrets.emplace_back(key.secret.reveal());
    QVERIFY(secrets.size() > 1);
    for (const StageWalk &each : stageWalks())
        for (std::size_t step = 0; step < each.trace->steps.size(); ++step)
            for (const Anatomy &anatomy : all<Anatomy>(evidenceBlocks(*each.trace, step, ui::Language::English)))
                for (const Anatomy::Pane &pane : anatomy.panes)
                    for (const std::string &secret : secrets)
                        QVERIFY(!pane.text.contains(QString::fromStdString(secret)) && !pane.copy.contains(QString::fromStdString(secret)));
}

void TestAnatomy::aMismatchNamesTheLine_data()
{
    QTest::addColumn<QString>("breaking");
    QTest::addColumn<QString>("said");
    QTest::newRow("another secret") << "wrong-secret-key" << "so the secret access keys differ";
    QTest::newRow("another body") << "changed-after-signing" << "hash of the body";
}

void TestAnatomy::aMismatchNamesTheLine()
{
    QFETCH(QString, breaking);
    QFETCH(QString, said);
    static const auto keys = crypto::KeyRing::generate(world::wantedKeys(articleWorld()), Instant {});
    for (walk::Walk walk : walk::standardWalks(articleWorld())) {
        if (walk.call != api::Operation::AssumeRole)
            continue;
        walk.breaks = {breaking.toStdString()};
        const auto trace = walk::play(walk, articleWorld(), keys);
        QVERIFY(trace.has_value());
        const Blocks blocks = evidenceBlocks(*trace, stepOf(*trace, trace::StepKind::SignatureMatches), ui::Language::English);
        QVERIFY2(textOf(blocks).contains(said), qPrintable(textOf(blocks)));
        const Anatomy anatomy = all<Anatomy>(blocks).front();
        QVERIFY(anatomy.refused >= 0);
        QVERIFY(anatomy.links[anatomy.refused].contains(QStringLiteral("is not the one that was computed")));
    }
}

void TestAnatomy::aTokenIsBelievedAfterItsSignature()
{
    const auto trace = walk(QStringLiteral("assume-role-with-web-identity"));
    const auto at = [&](trace::StepKind kind) { return evidenceBlocks(*trace, stepOf(*trace, kind), ui::Language::English); };
    const Blocks before = at(trace::StepKind::TokenIsWellFormed), after = at(trace::StepKind::TokenAudienceMatches);
    QVERIFY(textOf(before).contains(QStringLiteral("2 Claims, unverified")));
    QCOMPARE(fieldOf(all<Fields>(before), QStringLiteral("State"))->value, QStringLiteral("not checked yet"));
    QVERIFY(textOf(after).contains(QStringLiteral("2 Claims, signed")));
    QVERIFY(fieldOf(all<Fields>(after), QStringLiteral("State"))->value.contains(QStringLiteral("(step 4.4)")));
    const Strip strip = all<Strip>(after).front();
    QCOMPARE(strip.parts.size(), std::size_t(3));
    QCOMPARE(strip.parts[2].mark, Mark::Passed);
    const auto &token = std::get<trace::TokenEvidence>(trace->steps[stepOf(*trace, trace::StepKind::TokenAudienceMatches)].evidence).token;
    QCOMPARE(QStringList({strip.parts[0].text, strip.parts[1].text, strip.parts[2].text}).join(u'.').toStdString(), token.compact);
    for (const json::Member &claim : token.payload.members) // in plain words beside the name
        QVERIFY2(textOf(after).contains(QRegularExpression(u'\n' + QString::fromUtf8(claim.key) + QStringLiteral("\\|[^|]+\\|"))),
                 claim.key.c_str());
}

void TestAnatomy::aForgedTokenIsSaidToBeUnverified()
{
    const auto trace = walk(QStringLiteral("assume-role-with-web-identity, forged-token"));
    const Blocks blocks = evidenceBlocks(*trace, stepOf(*trace, trace::StepKind::TokenSignatureMatches), ui::Language::English);
    QVERIFY(textOf(blocks).contains(QStringLiteral("2 Claims, unverified")));
    QCOMPARE(all<Strip>(blocks).front().parts[2].mark, Mark::Refused);
    QCOMPARE(fieldOf(all<Fields>(blocks), QStringLiteral("State"))->mark, Mark::Refused);
}

void TestAnatomy::timesSayHowFarTheyAre()
{
    const Instant now {Seconds {1'782'896'400}}; // 2026-07-01 09:00 UTC
    const auto said = [&](std::int64_t seconds, bool ends) {
        return shownMoment(now + Seconds {seconds}, now, ends, ui::Language::English).replace(QChar(0x00a0), u' ');
    };
    QVERIFY2(said(0, false).startsWith(QStringLiteral("2026-07-01T09:00:00Z\n")), qPrintable(said(0, false)));
    QVERIFY(said(3600, true).endsWith(QStringLiteral("expires in 1 h")));
    QVERIFY(said(-720, true).endsWith(QStringLiteral("expired 12 min ago")));
    QVERIFY(said(-60, false).endsWith(QStringLiteral("1 min ago")));
    QVERIFY(shownMoment(now, now, false, ui::Language::Japanese).contains(QStringLiteral("ちょうど")));
    QCOMPARE(shownMoment(now, {}, true, ui::Language::English).count(u'\n'), 0); // no clock, nothing to hold it against
    const auto trace = walk(QStringLiteral("assume-role-with-web-identity"));
    const Blocks blocks = evidenceBlocks(*trace, stepOf(*trace, trace::StepKind::TokenIsCurrent), ui::Language::English);
    const Fields compared = all<Fields>(blocks).front();
    QVERIFY2(compared.rows.front().value.contains(QStringLiteral("\n> ")), qPrintable(compared.rows.front().value));
}

void TestAnatomy::anAssertionKeepsItsSignatureApart()
{
    const auto trace = walk(QStringLiteral("assume-role-with-saml"));
    const Blocks before = evidenceBlocks(*trace, stepOf(*trace, trace::StepKind::AssertionIsWellFormed), ui::Language::English);
    QVERIFY(textOf(before).contains(QStringLiteral("nothing of it is verified")));
    const Blocks after = evidenceBlocks(*trace, stepOf(*trace, trace::StepKind::AssertionIsCurrent), ui::Language::English);
    const QString said = textOf(after);
    QVERIFY(said.contains(QStringLiteral("read from the signed part alone")));
    for (const char *label : {"Issuer|", "NameID|", "Recipient|", "Audience|", "NotBefore|", "NotOnOrAfter|", "Role|", "RoleSessionName|"})
        QVERIFY2(said.contains(QLatin1String(label)), label);
    QVERIFY(said.contains(QStringLiteral("expires in 5")));
}

void TestAnatomy::thePolicyLightsWhatDecided()
{
    const auto trace = walk(QStringLiteral("assume-role"));
    const auto codes = all<Code>(evidenceBlocks(*trace, stepOf(*trace, trace::StepKind::TrustPolicyAllows), ui::Language::English));
    QCOMPARE(codes.size(), std::size_t(1));
    QStringList lit;
    for (const Lit &each : codes.front().lit) {
        QCOMPARE(each.mark, Mark::Passed);
        lit << codes.front().text.mid(each.begin, each.end - each.begin);
    }
    QVERIFY2(lit.join(u' ').contains(QStringLiteral("user/UserA")), qPrintable(lit.join(u' ')));
    QVERIFY(lit.join(u' ').contains(QStringLiteral("sts:AssumeRole")));
}

void TestAnatomy::aDocumentOnOneLineIsLaidOut()
{
    const auto trace = walk(QStringLiteral("assume-role, no-trust-link")); // the break writes its policy without a line end
    const auto codes = all<Code>(evidenceBlocks(*trace, stepOf(*trace, trace::StepKind::TrustPolicyAllows), ui::Language::English));
    QCOMPARE(codes.size(), std::size_t(1));
    const Code &code = codes.front();
    QVERIFY2(code.text.count(u'\n') > 6, qPrintable(code.text));
    QStringList refused, passed;
    for (const Lit &each : code.lit)
        (each.mark == Mark::Refused ? refused : passed) << code.text.mid(each.begin, each.end - each.begin);
    QCOMPARE(refused.size(), 1);
    QVERIFY2(refused.front().contains(QStringLiteral("ec2.amazonaws.com")) && !refused.front().contains(QStringLiteral("Action")),
             qPrintable(refused.front()));
    QVERIFY(passed.contains(QStringLiteral("\"sts:AssumeRole\"")));
}

void TestAnatomy::pointingLightsWhatBelongsTogether()
{
    const auto trace = walk(QStringLiteral("assume-role"));
    const Anatomy anatomy = anatomyAt(*trace, stepOf(*trace, trace::StepKind::SignatureMatches));
    AnatomyView view(anatomy, ui::theme(ui::ThemeKind::Light), 1, ui::Language::English);
    view.resize(420, 900);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(view.link(), -1);
    const QString hint = view.words();
    CodeView *request = view.views().front();
    const auto body = std::find_if(anatomy.panes[0].pieces.rbegin(), anatomy.panes[0].pieces.rend(), [](const auto &) { return true; });
    QTextCursor inBody(request->document());
    inBody.setPosition(body->begin + 3);
    QTest::mouseMove(request->viewport(), request->cursorRect(inBody).center());
    QTRY_COMPARE(view.link(), body->link);
    QVERIFY(view.words().contains(QStringLiteral("SHA-256")));
    const auto marked = [&](int pane) {
        QStringList texts;
        for (const QTextEdit::ExtraSelection &each : view.views()[pane]->extraSelections())
            texts << each.cursor.selectedText();
        return texts;
    };
    QCOMPARE(marked(1), QStringList {anatomy.panes[1].text.section(u'\n', -1)}); // the hash of the body
    QCOMPARE(marked(2), QStringList {});
    view.views()[2]->setFocus();
    QTest::keyClick(view.views()[2], Qt::Key_Up); // from the end: the hash of the canonical request
    QVERIFY(view.words().contains(QStringLiteral("canonical request")));
    QCOMPARE(marked(2), QStringList {anatomy.panes[2].text.section(u'\n', -1)});
    QTest::keyClick(view.views()[2], Qt::Key_Up);
    QVERIFY(view.words().contains(QStringLiteral("fixed word")));
    QCOMPARE(marked(3), QStringList {QStringLiteral("aws4_request")});
    view.setLink(-1);
    QCOMPARE(view.words(), hint);
}

void TestAnatomy::whatIsTakenApartCanBeCopied()
{
    const auto trace = walk(QStringLiteral("assume-role"));
    const std::size_t step = stepOf(*trace, trace::StepKind::SignatureMatches);
    const std::unique_ptr<QWidget> column(
        blockColumn(evidenceBlocks(*trace, step, ui::Language::English), ui::ThemeKind::Light, 1, ui::Language::English));
    const auto &found = std::get<sigv4::Verification>(trace->steps[step].evidence);
    bool copied = false;
    for (QToolButton *button : column->findChildren<QToolButton *>())
        if (button->accessibleName() == QStringLiteral("Copy: 3 String to sign")) {
            button->click();
            copied = QGuiApplication::clipboard()->text().toStdString() == found.stringToSign;
        }
    QVERIFY(copied);
}

QTEST_MAIN(TestAnatomy)
#include "tst_anatomy.moc"
