#include "app/text/more_text.h"

#include <QRegularExpression>
#include <QTest>

using namespace trustwalk;

/// The second level of narration: every kind of step has it, in both languages, with every verdict.
class TestMoreText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfStepHasMore_data();
    void everyKindOfStepHasMore();
    void aRefusalSaysThatNothingFollows();
    void anUnsignedRequestIsToldOtherwise();
    void durationsDependOnTheCall();
};

namespace {

using trace::StepKind;

trace::Trace oneStep(StepKind kind, trace::Verdict verdict, api::Operation call = api::Operation::AssumeRole)
{
    trace::Trace trace;
    trace.call = call;
    trace::Step step;
    step.kind = kind;
    step.verdict = verdict;
    trace.steps.push_back(std::move(step));
    return trace;
}

qsizetype sentencesIn(const QString &text, ui::Language language)
{
    if (language == ui::Language::Japanese)
        return text.count(QStringLiteral("\u3002"));
    static const QRegularExpression end(QStringLiteral("[.](?= [A-Z]|$)"));
    return text.count(end);
}

} // namespace

void TestMoreText::everyKindOfStepHasMore_data()
{
    QTest::addColumn<trace::StepKind>("kind");
    for (int kind = 0; kind <= static_cast<int>(StepKind::ResourceAnswers); ++kind)
        QTest::newRow(std::string(trace::kindName(static_cast<StepKind>(kind))).c_str()) << static_cast<StepKind>(kind);
}

void TestMoreText::everyKindOfStepHasMore()
{
    QFETCH(trace::StepKind, kind);
    for (const api::Operation call : api::fiveCalls)
        for (const trace::Verdict verdict :
             {trace::Verdict::Done, trace::Verdict::Passed, trace::Verdict::Refused, trace::Verdict::NotNeeded}) {
            const trace::Trace trace = oneStep(kind, verdict, call);
            const QString english = text::moreText(trace, 0, ui::Language::English);
            const QString japanese = text::moreText(trace, 0, ui::Language::Japanese);
            QVERIFY(english != japanese);
            for (const auto &[text, language] : {std::pair(english, ui::Language::English), std::pair(japanese, ui::Language::Japanese)}) {
                const qsizetype count = sentencesIn(text, language);
                QVERIFY2(count >= 1 && count <= 3, qPrintable(QStringLiteral("%1 sentences: ").arg(count) + text));
                QVERIFY2(text.endsWith(language == ui::Language::Japanese ? QStringLiteral("\u3002") : QStringLiteral(".")),
                         qPrintable(text));
            }
            static const QRegularExpression kana(QStringLiteral("[\\x{3041}-\\x{30ff}]"));
            QVERIFY2(japanese.contains(kana), qPrintable(japanese));
        }
}

void TestMoreText::aRefusalSaysThatNothingFollows()
{
    const auto more
        = [](trace::Verdict verdict) { return text::moreText(oneStep(StepKind::SignatureMatches, verdict), 0, ui::Language::English); };
    QVERIFY(more(trace::Verdict::Refused).endsWith(QStringLiteral("nothing is issued or changed.")));
    QVERIFY(more(trace::Verdict::Refused).startsWith(more(trace::Verdict::Passed)));
    QVERIFY(more(trace::Verdict::NotNeeded) != more(trace::Verdict::Passed));
}

void TestMoreText::anUnsignedRequestIsToldOtherwise()
{
    trace::Trace trace = oneStep(StepKind::RequestSent, trace::Verdict::Done);
    trace::RequestEvidence request;
    request.signedBy = "AKIAIOSFODNN7EXAMPLE";
    trace.steps.front().evidence = request;
    QVERIFY(text::moreText(trace, 0, ui::Language::English).contains(QStringLiteral("The signature covers")));
    request.signedBy.clear();
    trace.steps.front().evidence = request;
    QVERIFY(text::moreText(trace, 0, ui::Language::English).contains(QStringLiteral("needs no AWS credentials")));
}

void TestMoreText::durationsDependOnTheCall()
{
    const auto more = [](api::Operation call) {
        return text::moreText(oneStep(StepKind::DurationWithinMaximum, trace::Verdict::Passed, call), 0, ui::Language::English);
    };
    QVERIFY(more(api::Operation::GetSessionToken).contains(QStringLiteral("36 hours")));
    QVERIFY(more(api::Operation::AssumeRole).contains(QStringLiteral("twelve")));
    QVERIFY(text::moreText(oneStep(StepKind::RoleExists, trace::Verdict::Passed), 7, ui::Language::English).isEmpty()); // no such step
}

QTEST_GUILESS_MAIN(TestMoreText)
#include "tst_more_text.moc"
