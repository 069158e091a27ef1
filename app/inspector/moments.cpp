#include "app/inspector/blocks.h"
#include "app/text/facts.h"
#include "core/base/result.h"

#include <QDateTime>

namespace trustwalk::inspector {

namespace {

QDateTime utcOf(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

/// Tokens and assertions are held against a clock in these fields.
std::optional<Instant> momentIn(const std::vector<trace::FieldCheck> &fields)
{
    for (const trace::FieldCheck &field : fields)
        if (field.name == "exp" || field.name == "IssueInstant") {
            const QDateTime wanted = QDateTime::fromString(QString::fromUtf8(field.wanted), Qt::ISODate);
            if (wanted.isValid())
                return Instant {Seconds {wanted.toSecsSinceEpoch()}};
        }
    return std::nullopt;
}

struct ToMoment {
    std::optional<Instant> operator()(const trace::ClockEvidence &e) const { return e.now; }
    std::optional<Instant> operator()(const trace::SessionEvidence &e) const { return e.boundToKey ? std::optional(e.now) : std::nullopt; }
    std::optional<Instant> operator()(const trace::TokenEvidence &e) const { return momentIn(e.fields); }
    std::optional<Instant> operator()(const trace::AssertionEvidence &e) const { return momentIn(e.fields); }
    std::optional<Instant> operator()(const trace::IssuedEvidence &e) const { return e.issuedAt; }
    template <typename Other> std::optional<Instant> operator()(const Other &) const { return std::nullopt; }
};

} // namespace

QString shownTime(Instant instant)
{
    const QDateTime utc = utcOf(instant), local = utc.toLocalTime();
    const QString iso = utc.toString(Qt::ISODate);
    if (local.offsetFromUtc() == 0)
        return iso;
    return QStringLiteral("%1  (%2 %3)").arg(iso, local.toString(QStringLiteral("HH:mm")), local.timeZoneAbbreviation());
}

QString shownMoment(Instant instant, std::optional<Instant> now, bool ends, ui::Language language)
{
    const text::Translation &t = text::Translation::of(language);
    const QDateTime utc = utcOf(instant), local = utc.toLocalTime();
    QStringList lines {utc.toString(Qt::ISODate)};
    if (local.offsetFromUtc() != 0)
        lines << local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" (") + local.timeZoneAbbreviation() + u')';
    if (now) {
        const auto apart = (instant - *now).count();
        const QString words = text::duration(apart, t);
        if (apart == 0)
            lines << t.say("Inspector", "at this very moment");
        else if (ends)
            lines << (apart > 0 ? t.say("Inspector", "expires in %1") : t.say("Inspector", "expired %1 ago")).arg(words);
        else
            lines << (apart > 0 ? t.say("Inspector", "in %1") : t.say("Inspector", "%1 ago")).arg(words);
    }
    for (QString &line : lines)
        line = text::tidied(line, t);
    return lines.join(u'\n');
}

/// A step before tells more surely than one after it.
std::optional<Instant> momentNear(const trace::Trace &trace, std::size_t index)
{
    const trace::Act act = trace.actAt(index);
    for (std::size_t i = index + 1; i-- > act.first;)
        if (const auto found = std::visit(ToMoment {}, trace.steps[i].evidence))
            return found;
    for (std::size_t i = index + 1; i < trace.steps.size(); ++i)
        if (const auto found = std::visit(ToMoment {}, trace.steps[i].evidence))
            return found;
    return std::nullopt;
}

} // namespace trustwalk::inspector
