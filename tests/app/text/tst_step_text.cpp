#include "app/text/article_table.h"
#include "app/text/break_text.h"
#include "app/text/step_text.h"
#include "app/text/text_width.h"
#include "tests/app/text/sentences.h"

#include <QTest>

#include <set>

using namespace trustwalk;
using ui::Language;

namespace {

constexpr int lastKind = static_cast<int>(trace::StepKind::ResourceAnswers);

trace::Chapter chapterOf(trace::StepKind kind)
{
    return trace::opensChapter(kind) ? static_cast<trace::Chapter>(static_cast<int>(kind)) : trace::Chapter::Authorize;
}

/// A trace of one step that has nothing to show: the poorest there is.
trace::Trace bareTrace(trace::StepKind kind, trace::Verdict verdict, std::optional<api::Operation> call)
{
    trace::Trace trace;
    trace.call = call;
    trace::Step step;
    step.number = {3, trace::opensChapter(kind) ? 0 : 2};
    step.chapter = chapterOf(kind);
    step.kind = kind;
    step.verdict = verdict;
    trace.steps.push_back(std::move(step));
    if (verdict == trace::Verdict::Refused)
        trace.refusal = api::Refusal {api::ErrorCode::AccessDenied, "No."};
    return trace;
}

QString allWords(const text::StepText &words)
{
    return QStringList {words.title,   words.chapter,   words.caption,        words.detail,         words.question,
                        words.verdict, words.wouldStop, words.presentedLabel, words.referenceLabel, words.accessibleName}
        .join(QLatin1Char('\n'));
}

} // namespace

/// The sentences of steps: of every kind and verdict, with evidence and without, in both languages.
class TestStepText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_library = test::Library::open(); }

    void everyKindAndVerdictHasWords_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("verdict");
        for (int kind = 0; kind <= lastKind; ++kind)
            for (int verdict = 0; verdict <= static_cast<int>(trace::Verdict::NotNeeded); ++verdict) {
                const std::string name = std::string(trace::kindName(static_cast<trace::StepKind>(kind))) + " "
                                         + std::string(trace::verdictName(static_cast<trace::Verdict>(verdict)));
                QTest::newRow(name.c_str()) << kind << verdict;
            }
    }
    void everyKindAndVerdictHasWords()
    {
        QFETCH(int, kind);
        QFETCH(int, verdict);
        std::vector<std::optional<api::Operation>> calls(api::fiveCalls.begin(), api::fiveCalls.end());
        calls.push_back(std::nullopt);
        for (const auto &call : calls) {
            const trace::Trace trace = bareTrace(static_cast<trace::StepKind>(kind), static_cast<trace::Verdict>(verdict), call);
            for (const Language language : {Language::English, Language::Japanese})
                checkWords(trace, 0, language);
        }
    }

    void everyStepOfEveryWalkHasWords()
    {
        QVERIFY(m_library.played.size() >= 20);
        for (const auto &[name, trace] : m_library.played)
            for (std::size_t index = 0; index < trace.steps.size(); ++index)
                for (const Language language : {Language::English, Language::Japanese})
                    checkWords(trace, index, language);
    }

    void captionsAreShort()
    {
        for (const auto &[name, trace] : m_library.played)
            for (std::size_t index = 0; index < trace.steps.size(); ++index) {
                const text::StepText words = text::stepText(trace, index, m_library.world, Language::Japanese);
                QVERIFY2(text::columnsOf(words.caption) <= 200, qPrintable(words.caption));
                QVERIFY2(text::columnsOf(words.detail) <= 140, qPrintable(words.detail));
                QVERIFY2(text::columnsOf(words.title) <= 30, qPrintable(words.title));
                QVERIFY2(text::columnsOf(words.chapter) <= 28, qPrintable(words.chapter));
            }
    }

    void chaptersHaveAWordAndChecksHaveNone()
    {
        for (const auto &[name, trace] : m_library.played)
            for (std::size_t index = 0; index < trace.steps.size(); ++index) {
                const text::StepText words = text::stepText(trace, index, m_library.world, Language::English);
                QCOMPARE(words.chapter.isEmpty(), !trace::opensChapter(trace.steps[index].kind));
            }
    }

    void labelsStandWhereValuesAreCompared()
    {
        for (const auto &[name, trace] : m_library.played)
            for (std::size_t index = 0; index < trace.steps.size(); ++index) {
                const text::StepText words = text::stepText(trace, index, m_library.world, Language::Japanese);
                const bool compares = trace.steps[index].comparison.has_value();
                if (trace.steps[index].kind == trace::StepKind::BrokerVerifiesToken)
                    continue; // what it compares differs by the field that failed
                QVERIFY2(words.presentedLabel.isEmpty() == !compares, qPrintable(words.title));
                QVERIFY2(words.referenceLabel.isEmpty() == !compares, qPrintable(words.title));
            }
    }

    void theArticlesAssumeRoleReadsAsDesigned()
    {
        const trace::Trace &trace = played("assume-role");
        const std::size_t trust = indexOf(trace, trace::StepKind::TrustPolicyAllows);
        const text::StepText english = text::stepText(trace, trust, m_library.world, Language::English);
        QVERIFY2(english.caption.contains(QStringLiteral("names UserA as a principal, so STS lets UserA become")),
                 qPrintable(english.caption));
        QVERIFY2(english.detail.contains(QStringLiteral("Same account and named directly")), qPrintable(english.detail));
        QVERIFY2(english.verdict.startsWith(QStringLiteral("Passed: statement")), qPrintable(english.verdict));
        QVERIFY2(english.wouldStop.contains(QStringLiteral("AccessDenied (403)")), qPrintable(english.wouldStop));
        const text::StepText japanese = text::stepText(trace, trust, m_library.world, Language::Japanese);
        QVERIFY2(japanese.accessibleName.startsWith(QStringLiteral("ステップ 3.")), qPrintable(japanese.accessibleName));
        QVERIFY(!japanese.accessibleName.contains(QChar(0x00a0)));
    }

    void aMissingTrustLinkIsNamedWithItsRemedy()
    {
        const trace::Trace &trace = played("assume-role with no-trust-link");
        const text::StepText words = text::stepText(trace, trace.steps.size() - 1, m_library.world, Language::English);
        QVERIFY2(words.caption.startsWith(QStringLiteral("Refused: no statement in Role")), qPrintable(words.caption));
        QCOMPARE(words.detail, QStringLiteral("Adding UserA as a principal to the trust policy would allow it."));
        QCOMPARE(words.verdict, QStringLiteral("Refused: AccessDenied"));
    }

    void expiredCredentialsSaySinceWhen()
    {
        const trace::Trace &trace = played("get-session-token with expired-credentials");
        const text::StepText words = text::stepText(trace, trace.steps.size() - 1, m_library.world, Language::Japanese);
        QVERIFY2(words.caption.startsWith(QStringLiteral("拒否: 認証情報の有効期限を ")), qPrintable(words.caption));
        QVERIFY2(words.detail.contains(QStringLiteral("GetSessionToken をもう一度呼び出し")), qPrintable(words.detail));
    }

    void aStepThatIsNotThereHasNoWords() { QVERIFY(text::stepText({}, 3, m_library.world, Language::English).title.isEmpty()); }

    void whatWasNotReachedHasATitle()
    {
        int titles = 0;
        for (const auto &[name, trace] : m_library.played)
            for (const trace::NotReached &check : trace.notReached)
                for (const Language language : {Language::English, Language::Japanese}) {
                    const QString title = text::notReachedTitle(trace, check, language);
                    QVERIFY(!title.isEmpty());
                    QVERIFY2(!test::hasPlaceholder(title), qPrintable(title));
                    const bool saml = trace.call == api::Operation::AssumeRoleWithSaml;
                    QVERIFY2(saml || !title.contains(QStringLiteral("ssertion")), qPrintable(title + u' ' + QString::fromStdString(name)));
                    ++titles;
                }
        QVERIFY(titles > 20);
    }

    void notesComeFromTheirRowOfTheTable()
    {
        std::set<int> rows;
        for (const auto &[name, trace] : m_library.played)
            for (std::size_t index = 0; index < trace.steps.size(); ++index)
                for (const Language language : {Language::English, Language::Japanese})
                    if (const auto note = text::articleNote(trace, index, language)) {
                        const auto table = text::articleTable(language);
                        QVERIFY(note->row >= 1 && note->row <= static_cast<int>(table.size()));
                        QCOMPARE(note->aws, table[static_cast<std::size_t>(note->row - 1)].aws);
                        QVERIFY(!note->so.isEmpty());
                        rows.insert(note->row);
                    }
        // The three that matter most: the broker's token, the durations, and the name of the SAML call.
        QVERIFY(rows.contains(18) && rows.contains(6) && rows.contains(31));
    }

    void subtitlesTellTheStory()
    {
        QCOMPARE(text::walkSubtitle(played("get-session-token"), m_library.world, Language::English).section(QStringLiteral(" · "), 0, 0),
                 QStringLiteral("UserA gets a session of its own"));
        for (const auto &[name, trace] : m_library.played)
            QVERIFY(test::hasJapanese(text::walkSubtitle(trace, m_library.world, Language::Japanese)));
    }

    void everyBreakHasANameAndALine()
    {
        for (const walk::Break &breaking : walk::allBreaks())
            for (const Language language : {Language::English, Language::Japanese}) {
                const text::BreakText words = text::breakText(breaking.name, language);
                QVERIFY2(!words.name.isEmpty() && !words.description.isEmpty(), std::string(breaking.name).c_str());
                QVERIFY(!text::breakGroupName(breaking.group, language).isEmpty());
            }
        QVERIFY(text::breakText("no-such-break", Language::English).name.isEmpty());
    }

private:
    void checkWords(const trace::Trace &trace, std::size_t index, Language language) const
    {
        const text::StepText words = text::stepText(trace, index, m_library.world, language);
        QVERIFY(!words.title.isEmpty());
        QVERIFY(!words.caption.isEmpty());
        QVERIFY(!words.verdict.isEmpty());
        QVERIFY(!words.accessibleName.isEmpty());
        const QString all = allWords(words);
        QVERIFY2(!test::hasPlaceholder(all), qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("  ")), qPrintable(all));
        if (trace.steps[index].verdict == trace::Verdict::Refused) {
            QVERIFY2(words.caption.startsWith(language == Language::Japanese ? QStringLiteral("拒否") : QStringLiteral("Refused")),
                     qPrintable(words.caption));
            if (!std::holds_alternative<std::monostate>(trace.steps[index].evidence))
                QVERIFY2(!words.detail.isEmpty(), qPrintable(words.caption));
        }
        if (language == Language::Japanese) {
            QVERIFY2(test::englishIn(all).isEmpty(), qPrintable(all));
            QVERIFY2(test::hasJapanese(words.caption), qPrintable(words.caption));
        }
    }
    const trace::Trace &played(const std::string &name) const
    {
        for (const auto &each : m_library.played)
            if (each.name == name)
                return each.trace;
        qFatal("no such walk: %s", name.c_str());
    }
    static std::size_t indexOf(const trace::Trace &trace, trace::StepKind kind)
    {
        for (std::size_t index = 0; index < trace.steps.size(); ++index)
            if (trace.steps[index].kind == kind)
                return index;
        return trace.steps.size();
    }

    test::Library m_library;
};

QTEST_GUILESS_MAIN(TestStepText)
#include "tst_step_text.moc"
