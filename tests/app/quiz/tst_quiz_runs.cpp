#include "app/quiz/markup.h"
#include "app/quiz/masked_run.h"
#include "app/quiz/run_choice.h"
#include "app/quiz/visitor.h"
#include "app/text/step_text.h"
#include "app/world/quiz_store.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace trustwalk;
using namespace trustwalk::quiz_page;

/// What the page makes of a proof: rows of runs, what may be seen of a run before it is answered; and the light markup.
class TestQuizRuns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void markupIsCodeAndEmphasisAndNothingElse_data();
    void markupIsCodeAndEmphasisAndNothingElse();
    void whatARunSaysIsNoMarkup();
    void aKatakanaWordIsNotTorn();
    void aLastLineIsNotLost();
    void everyQuestionWithARunHasRowsToShow();
    void theFirstDifferenceIsWhereTheRunsPart();
    void aMaskedRunDoesNotTellWhereItStops();
    void whoeverComesToACounterIsSeenBeforeTheRunIs();
    void aChainThatStopsEarlyShowsItsLaterCallsAllTheSame();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const quiz::Bank> m_bank;
    std::map<std::string, std::shared_ptr<const quiz::Proof>> m_proofs;
};

namespace {

Outcome wrongOutcome(const quiz::Question &question, const std::shared_ptr<const quiz::Proof> &proof, Given &given)
{
    Outcome outcome;
    outcome.proof = proof;
    quiz::Ids chosen;
    const auto *right = std::get_if<quiz::Ids>(&question.answer);
    for (const quiz::Option *option : quiz::optionsOf(question))
        if (chosen.empty() && right != nullptr && std::find(right->begin(), right->end(), option->id) == right->end())
            chosen.push_back(option->id);
    given = quiz::Answer(chosen);
    outcome.grade.right = false;
    outcome.grade.wrong = chosen;
    return outcome;
}

} // namespace

void TestQuizRuns::initTestCase()
{
    m_bank = std::make_shared<const quiz::Bank>(quiz_store::loadBank());
    QVERIFY(m_bank->size() >= 120);
    const quiz::Stand stand = quiz_store::stand(m_folder.path());
    for (const quiz::Question *question : m_bank->questions())
        m_proofs[question->id] = std::make_shared<const quiz::Proof>(quiz::prove(*question, stand));
}

void TestQuizRuns::markupIsCodeAndEmphasisAndNothingElse_data()
{
    using Style = Span::Style;
    QTest::addColumn<QString>("markup");
    QTest::addColumn<QList<Span>>("spans");
    const auto row = [](const char *name, const QString &markup, const QList<Span> &spans) { QTest::newRow(name) << markup << spans; };
    row("plain", QStringLiteral("a b"), {{QStringLiteral("a b"), Style::Plain}});
    row("code", QStringLiteral("call `sts:*` now"),
        {{QStringLiteral("call "), Style::Plain}, {QStringLiteral("sts:*"), Style::Code}, {QStringLiteral(" now"), Style::Plain}});
    row("emphasis", QStringLiteral("*not* this"), {{QStringLiteral("not"), Style::Emphasis}, {QStringLiteral(" this"), Style::Plain}});
    row("a mark alone", QStringLiteral("2 ` 3"), {{QStringLiteral("2 ` 3"), Style::Plain}});
    row("arithmetic", QStringLiteral("2 * 3 * 4"), {{QStringLiteral("2 * 3 * 4"), Style::Plain}});
    row("HTML is text", QStringLiteral("<img src=x> `<b>`"),
        {{QStringLiteral("<img src=x> "), Style::Plain}, {QStringLiteral("<b>"), Style::Code}});
    row("nothing", QString(), {});
}

void TestQuizRuns::markupIsCodeAndEmphasisAndNothingElse()
{
    QFETCH(QString, markup);
    QFETCH(QList<Span>, spans);
    QVERIFY(spansOf(markup) == spans);
    QString plain;
    for (const Span &span : spans)
        plain += span.text;
    QCOMPARE(plainText(markup), plain);
}

void TestQuizRuns::whatARunSaysIsNoMarkup()
{
    // "ec2:* and s3:*" names two patterns; none of the asterisks begins an emphasis.
    const MarkupStyle style {16, ui::Weight::Regular, Qt::black, Qt::white};
    const QString text = QStringLiteral("ec2:* and s3:*");
    const qreal plain = MarkupLayout(text, style, 1000, 0, MarkupLayout::Reading::Plain).usedWidth();
    QVERIFY(qAbs(plain - QFontMetricsF(ui::sansFont(16)).horizontalAdvance(text)) < 2);
}

void TestQuizRuns::aKatakanaWordIsNotTorn()
{
    // A word that does not fit the rest of its line goes to the next one whole: so the text is never wider than its widest word needs.
    const MarkupStyle style {16, ui::Weight::Regular, Qt::black, Qt::white};
    const QString word = QStringLiteral("セッショントークン");
    const qreal whole = MarkupLayout(word, style, 1000).usedWidth();
    const MarkupLayout broken(QStringLiteral("これは") + word, style, whole + 2);
    QCOMPARE(broken.height(), 2 * MarkupLayout(word, style, 1000).height());
    QVERIFY(broken.usedWidth() >= whole - 1);
}

void TestQuizRuns::aLastLineIsNotLost()
{
    const MarkupStyle style {16, ui::Weight::Regular, Qt::black, Qt::white};
    const QString text = QStringLiteral("拡張認証フローでは、ゲストにも認証された用のものが使われ、許可の範囲が狭くなります。");
    const qreal one = MarkupLayout(text, style, 4000).usedWidth();
    // So narrow that only the last character would stand alone: the lines are balanced, and are no more than two.
    const MarkupLayout balanced(text, style, one - 20);
    QCOMPARE(balanced.height(), 2 * MarkupLayout(text, style, 4000).height());
    QVERIFY2(balanced.usedWidth() < one * 0.9, qPrintable(QStringLiteral("%1 of %2").arg(balanced.usedWidth()).arg(one)));
}

void TestQuizRuns::everyQuestionWithARunHasRowsToShow()
{
    const Look look;
    int pairs = 0;
    for (const quiz::Question *question : m_bank->questions()) {
        const auto &proof = m_proofs.at(question->id);
        if (proof->seal != quiz::Seal::Proven || std::holds_alternative<quiz::Fix>(question->kind))
            continue;
        Given given;
        const Outcome outcome = wrongOutcome(*question, proof, given);
        Proven proven;
        proven.proof = proof;
        const auto runs = runsToShow(*question, proven, outcome, given, {}, look);
        QVERIFY2(runs.has_value(), question->id.c_str());
        const std::vector<RunRow> right = runRows(runs->right, look.words());
        QVERIFY2(right.size() >= 3, question->id.c_str());
        QVERIFY2(right.back().kind == RunRow::Kind::Result, question->id.c_str());
        QCOMPARE(right.back().mark == ui::Mark::Refused, runs->right.trace->refusal.has_value());
        if (!runs->left && !runs->claim)
            continue;
        const auto rows = pairedRows(runs->left ? runRows(*runs->left, look.words()) : claimedRows(right, *runs->claim, look.words()),
                                     right, look.words());
        QVERIFY2(rows.size() >= 3, question->id.c_str());
        QVERIFY2(rows.back().left.kind == RunRow::Kind::Result && rows.back().right.kind == RunRow::Kind::Result, question->id.c_str());
        QVERIFY2(rows.size() <= 16, qPrintable(QString::fromStdString(question->id) + QStringLiteral(" %1").arg(rows.size())));
        const auto first = std::count_if(rows.begin(), rows.end(), [](const RowPair &pair) { return pair.first; });
        QVERIFY2(first == 1, qPrintable(QString::fromStdString(question->id) + QStringLiteral(": %1 first differences").arg(first)));
        for (const RowPair &pair : rows)
            QVERIFY2(!pair.left.title.isEmpty() && !pair.right.title.isEmpty(), question->id.c_str());
        ++pairs;
    }
    QVERIFY2(pairs > 60, qPrintable(QString::number(pairs)));
}

void TestQuizRuns::theFirstDifferenceIsWhereTheRunsPart()
{
    const quiz::Question *question = m_bank->question("ec2-permission-way");
    QVERIFY(question != nullptr);
    Given given;
    const Outcome outcome = wrongOutcome(*question, m_proofs.at(question->id), given);
    Proven proven;
    proven.proof = outcome.proof;
    const Look look;
    const auto runs = runsToShow(*question, proven, outcome, quiz::Answer(quiz::Ids {"a"}), "a", look);
    QVERIFY(runs && runs->left);
    const auto rows = pairedRows(runRows(*runs->left, look.words()), runRows(runs->right, look.words()), look.words());
    // The same user signs both; the calls differ; the trust policy is asked by one alone; both get a ticket; only one is allowed.
    QVERIFY(rows[0].left.kind == RunRow::Kind::Caller && rows[0].equal);
    QVERIFY(rows[1].left.kind == RunRow::Kind::Call && rows[1].first);
    QCOMPARE(rows[1].left.title, QStringLiteral("GetSessionToken"));
    QCOMPARE(rows[1].right.title, QStringLiteral("AssumeRole"));
    const auto trust = std::find_if(rows.begin(), rows.end(),
                                    [](const RowPair &pair) { return pair.right.check == trace::StepKind::TrustPolicyAllows; });
    QVERIFY(trust != rows.end() && trust->left.absent && !trust->right.absent);
    const auto ticket = std::find_if(rows.begin(), rows.end(), [](const RowPair &pair) { return pair.left.kind == RunRow::Kind::Ticket; });
    QVERIFY(ticket != rows.end() && ticket->left.value.startsWith(QStringLiteral("user/"))
            && ticket->right.value.startsWith(QStringLiteral("assumed-role/")));
    QVERIFY(rows.back().left.mark == ui::Mark::Refused && rows.back().right.mark == ui::Mark::Passed);
}

void TestQuizRuns::aMaskedRunDoesNotTellWhereItStops()
{
    int seen = 0;
    for (const quiz::Question *question : m_bank->questions()) {
        const auto *which = std::get_if<quiz::WhichStep>(&question->kind);
        if (which == nullptr)
            continue;
        const quiz::Played &run = m_proofs.at(question->id)->options.front().runs.front();
        const MaskedRun hidden = masked(run, *which);
        QCOMPARE(hidden.openings.size(), std::size_t(hidden.calls));
        for (const auto &opening : hidden.openings)
            QVERIFY(opening->steps.size() == 1 && !opening->refusal && opening->notReached.empty());
        const auto stops = std::count_if(hidden.checks.begin(), hidden.checks.end(), [](const MaskedCheck &check) { return check.stops; });
        QVERIFY2(stops == 1, question->id.c_str());
        // Its place in the list tells nothing: the list goes on behind it.
        QVERIFY2(!hidden.checks.back().stops, question->id.c_str());
        for (const quiz::StepOption &option : which->options)
            QVERIFY2(std::any_of(hidden.checks.begin(), hidden.checks.end(),
                                 [&](const MaskedCheck &check) { return check.at.kind == option.step.kind; }),
                     qPrintable(QString::fromStdString(question->id) + u' ' + QString::fromStdString(option.id)));
        ++seen;
    }
    QVERIFY(seen >= 10);
}

void TestQuizRuns::whoeverComesToACounterIsSeenBeforeTheRunIs()
{
    const text::Translation &t = text::Translation::of(ui::Language::English);
    const quiz::Question *chain = m_bank->question("chaining-third-hop");
    QVERIFY(chain != nullptr);
    const quiz::Played &run = m_proofs.at(chain->id)->options.front().runs.front();
    const auto at = [&](Place place, int call) { return visitorOf(run.walk, *run.world, place, call, t).value_or(RunRow {}); };
    QCOMPARE(at(Place::Sts, 1).title, QStringLiteral("Pipeline"));
    QVERIFY(at(Place::Sts, 1).proof == RunRow::Proof::LongTerm);
    // Each further call is signed with what the one before issues.
    QCOMPARE(at(Place::Sts, 2).title, QStringLiteral("Build"));
    QCOMPARE(at(Place::Sts, 3).title, QStringLiteral("Release"));
    QCOMPARE(at(Place::Service, 3).title, QStringLiteral("Archive"));
    for (const RunRow &later : {at(Place::Sts, 2), at(Place::Sts, 3), at(Place::Service, 3)})
        QVERIFY(later.proof == RunRow::Proof::Temporary);

    const quiz::Question *saml = m_bank->question("saml-role-not-listed");
    QVERIFY(saml != nullptr);
    const quiz::Played &signedIn = m_proofs.at(saml->id)->options.front().runs.front();
    QVERIFY(visitorOf(signedIn.walk, *signedIn.world, Place::Sts, 1, t)->proof == RunRow::Proof::Assertion);
    QCOMPARE(visitorOf(signedIn.walk, *signedIn.world, Place::Provider, 1, t)->icon, QStringLiteral("person"));
}

void TestQuizRuns::aChainThatStopsEarlyShowsItsLaterCallsAllTheSame()
{
    const quiz::Question *chain = m_bank->question("chaining-third-hop");
    QVERIFY(chain != nullptr);
    quiz::Played run = m_proofs.at(chain->id)->options.front().runs.front();
    trace::Trace early = *run.trace; // as if the first call had been refused at its second step
    early.steps.resize(3);
    early.notReached.clear();
    run.trace = std::make_shared<const trace::Trace>(std::move(early));
    const MaskedRun hidden = masked(run, std::get<quiz::WhichStep>(chain->kind));
    QCOMPARE(hidden.calls, 3);
    const trace::NotReached trust {{}, trace::Chapter::Authorize, trace::StepKind::TrustPolicyAllows};
    QStringList trusted;
    for (const auto &opening : hidden.openings)
        trusted << text::notReachedTitle(*opening, trust, ui::Language::English);
    QCOMPARE(trusted, QStringList({QStringLiteral("Trust policy of Build"), QStringLiteral("Trust policy of Release"),
                                   QStringLiteral("Trust policy of Archive")}));
    for (int call = 1; call <= 3; ++call)
        QVERIFY2(std::any_of(hidden.checks.begin(), hidden.checks.end(),
                             [&](const MaskedCheck &check) {
                                 return check.at.kind == trace::StepKind::SignatureMatches && check.at.call == call
                                        && check.chapter == trace::Chapter::VerifyCredentials;
                             }),
                 qPrintable(QString::number(call)));
}

QTEST_MAIN(TestQuizRuns)
#include "tst_quiz_runs.moc"
