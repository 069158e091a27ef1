#include "app/text/tour_text.h"

#include "app/text/facts.h"
#include "app/text/step_text.h"
#include "app/text/text_width.h"
#include "app/text/translation.h"

#include "core/api/error.h"

#include <algorithm>

namespace trustwalk::text {

namespace {

constexpr int pageWidth = 78;
constexpr int margin = 7; ///< where sentences begin: behind "  3.12 "

/// A text that grows by lines.
class Page {
public:
    void line(const QString &text = {}) { m_text += text + QLatin1Char('\n'); }
    void paragraph(const QString &text, int indent)
    {
        for (const QString &part : wrapped(text, pageWidth - indent))
            line(QString(indent, QLatin1Char(' ')) + part);
    }
    void rule(QChar character) { line(QString(pageWidth, character)); }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

QString mark(trace::Verdict verdict)
{
    switch (verdict) {
    case trace::Verdict::Done: return QString();
    case trace::Verdict::Passed: return QStringLiteral("✓ ");
    case trace::Verdict::Refused: return QStringLiteral("✕ ");
    case trace::Verdict::NotNeeded: return QStringLiteral("- ");
    }
    return {};
}

void addHeading(Page &page, const trace::Step &step, const StepText &text)
{
    const QString number = QString::fromStdString(step.number.text());
    const QString left = padded(step.number.check == 0 ? number : QStringLiteral("  ") + number, margin) + mark(step.verdict) + text.title;
    const int room = pageWidth - columnsOf(left) - columnsOf(text.verdict);
    if (room >= 2)
        page.line(left + QString(room, QLatin1Char(' ')) + text.verdict);
    else {
        page.line(left);
        page.paragraph(text.verdict, margin);
    }
}

/// How the two values of a check stand to each other where it is not simply equality.
QString signOf(const trace::Step &step)
{
    const bool refused = step.verdict == trace::Verdict::Refused;
    switch (step.kind) {
    case trace::StepKind::SessionIsCurrent: return refused ? QStringLiteral("≥ ") : QStringLiteral("< ");
    case trace::StepKind::TokenIsCurrent: return refused ? QStringLiteral("≤ ") : QStringLiteral("> ");
    case trace::StepKind::DurationWithinMaximum:
    case trace::StepKind::DurationWithinChainingLimit: return refused ? QStringLiteral("> ") : QStringLiteral("≤ ");
    case trace::StepKind::ClockWithinWindow:
    case trace::StepKind::AssertionIsCurrent: return refused ? QStringLiteral("≠ ") : QStringLiteral("≈ ");
    case trace::StepKind::IdentityPolicyAllows:
    case trace::StepKind::ActionAuthorized:
    case trace::StepKind::MfaCodeValid: return QStringLiteral("→ ");
    case trace::StepKind::ProviderAsked:
    case trace::StepKind::ProviderAnswered:
    case trace::StepKind::RequestSent:
    case trace::StepKind::CredentialsVerified:
    case trace::StepKind::CallAuthorized:
    case trace::StepKind::CredentialsIssued:
    case trace::StepKind::CredentialsUsed:
    case trace::StepKind::PersonSignsIn:
    case trace::StepKind::PersonIsAssigned:
    case trace::StepKind::LoginTokenAccepted:
    case trace::StepKind::IdentityIdGiven:
    case trace::StepKind::TokenMinted:
    case trace::StepKind::BrokerVerifiesToken:
    case trace::StepKind::BrokerChoosesSession:
    case trace::StepKind::RequestIsSigned:
    case trace::StepKind::ScopeFits:
    case trace::StepKind::KeyIsActive:
    case trace::StepKind::SessionTokenOpens:
    case trace::StepKind::IssuerStillExists:
    case trace::StepKind::SignatureMatches:
    case trace::StepKind::OperationKnown:
    case trace::StepKind::ParametersWithinLimits:
    case trace::StepKind::CallerMayCall:
    case trace::StepKind::TokenIsWellFormed:
    case trace::StepKind::ProviderIsRegistered:
    case trace::StepKind::TokenSignatureMatches:
    case trace::StepKind::TokenAudienceMatches:
    case trace::StepKind::AssertionIsWellFormed:
    case trace::StepKind::AssertionSignatureMatches:
    case trace::StepKind::AssertionIssuerMatches:
    case trace::StepKind::AssertionAudienceMatches:
    case trace::StepKind::AssertionNamesSession:
    case trace::StepKind::AssertionNamesRole:
    case trace::StepKind::RoleExists:
    case trace::StepKind::TrustPolicyAllows:
    case trace::StepKind::SessionTagsAllowed:
    case trace::StepKind::SourceIdentityAllowed:
    case trace::StepKind::SessionPolicyAccepted:
    case trace::StepKind::ServiceAcceptsSession:
    case trace::StepKind::ResourceAnswers: return refused ? QStringLiteral("≠ ") : QStringLiteral("= ");
    }
    return {};
}

void addComparison(Page &page, const trace::Step &step, const StepText &text)
{
    if (!step.comparison || (step.comparison->presented.empty() && step.comparison->reference.empty()))
        return;
    const QString sign = signOf(step);
    const int labels = std::max(columnsOf(text.presentedLabel), columnsOf(text.referenceLabel)) + 2;
    const QString indent(margin + 2, QLatin1Char(' '));
    const auto shown = [](const std::string &value) { return value.empty() ? QStringLiteral("–") : shortValue(value); };
    page.line(indent + padded(text.presentedLabel, labels) + QStringLiteral("  ") + shown(step.comparison->presented));
    page.line(indent + padded(text.referenceLabel, labels) + sign + shown(step.comparison->reference));
}

void addStep(Page &page, const trace::Trace &trace, std::size_t index, const world::World &world, ui::Language language)
{
    const trace::Step &step = trace.steps[index];
    const StepText text = stepText(trace, index, world, language);
    if (step.number.check == 0)
        page.line();
    addHeading(page, step, text);
    page.paragraph(text.caption, margin);
    if (!text.detail.isEmpty())
        page.paragraph(text.detail, margin);
    addComparison(page, step, text);
}

void addRefusal(Page &page, const trace::Trace &trace, const Translation &t)
{
    const api::Refusal &refusal = *trace.refusal;
    const QString where = trace.steps.empty() ? QString() : QString::fromStdString(trace.steps.back().number.text());
    page.line(t.say("Tour", "Refused at step %1").arg(where));
    if (refusal.code != api::ErrorCode::SignInRefused) {
        const QString status = QString::number(api::httpStatus(refusal));
        page.line(t.say("Tour", "AWS answers %1 (%2):").arg(QString::fromUtf8(api::wireName(refusal.code)), status));
        page.paragraph(QString::fromUtf8(refusal.message), 2);
    }
}

void addNotReached(Page &page, const trace::Trace &trace, const Translation &t)
{
    if (trace.notReached.empty())
        return;
    page.line();
    page.line(t.say("Tour", "Not reached"));
    for (const trace::NotReached &check : trace.notReached) {
        const QString number = QString::fromStdString(check.number.text());
        page.line(padded(check.number.check == 0 ? number : QStringLiteral("  ") + number, margin) + QStringLiteral("- ")
                  + notReachedTitle(trace, check, t.language()));
    }
}

} // namespace

QString tour(const trace::Trace &trace, const world::World &world, ui::Language language)
{
    const Translation &t = Translation::of(language);
    Page page;
    page.line(trace.call ? QString::fromUtf8(api::actionName(*trace.call)) : QStringLiteral("AWS STS"));
    page.paragraph(walkSubtitle(trace, world, language), 0);
    for (std::size_t index = 0; index < trace.steps.size(); ++index)
        addStep(page, trace, index, world, language);
    page.line();
    page.rule(QLatin1Char('-'));
    if (trace.allowed())
        page.line(t.say("Tour", "Allowed: the walk reaches its end."));
    else
        addRefusal(page, trace, t);
    addNotReached(page, trace, t);
    return page.text();
}

} // namespace trustwalk::text
