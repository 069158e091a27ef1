#include "app/stage/counter_layout.h"

#include "app/text/facts.h"
#include "core/base/arn.h"

#include <algorithm>

namespace trustwalk::stage {
namespace {

constexpr qreal titleHeight = 28;
constexpr qreal margin = 16;
constexpr qreal fieldHeight = 22;

constexpr TextStyle messageStyle {12, ui::Weight::Regular, true};

bool hasTitle(const Setting &setting)
{
    return setting.lanes.roomy > 0.25;
}

QStringList messageOf(const Setting &setting, qreal width)
{
    return wrapped(QString::fromUtf8(setting.trace.refusal->message), messageStyle, width - 2 * margin - 28,
                   setting.lanes.roomy > 0.5 ? 5 : 3);
}

Footer::Refusal refusalBox(const Setting &setting, const QRectF &box)
{
    Footer::Refusal refusal;
    refusal.rect = box;
    refusal.markBox = QRectF(box.left() + 14, box.top() + 10, 22, 22);
    const api::Refusal &answer = *setting.trace.refusal;
    QString code = QStringLiteral("%1\u2002%2").arg(api::httpStatus(answer.code)).arg(QString::fromUtf8(api::wireName(answer.code)));
    if (answer.code == api::ErrorCode::SignInRefused)
        code = setting.t.say("Stage", "Sign-in refused");
    refusal.code = labelIn(QRectF(box.left() + 46, box.top() + 8, box.width() - 60, 26), code, {15, ui::Weight::SemiBold});
    qreal y = box.top() + 36;
    for (const QString &line : messageOf(setting, box.width() + 2 * margin)) {
        refusal.message.push_back(labelIn(QRectF(box.left() + 14, y, box.width() - 28, 18), line, messageStyle));
        y += 18;
    }
    if (!refusal.message.empty() && refusal.message.back().text.endsWith(u'…'))
        refusal.message.back().whole = QString::fromUtf8(answer.message);
    return refusal;
}

qreal refusalHeight(const Setting &setting, qreal width)
{
    return 46 + 18 * static_cast<qreal>(messageOf(setting, width).size());
}

struct ShownField {
    QString name, value;
};

/// What of a request is worth showing when it arrives, in the order that the call documents.
std::vector<ShownField> fieldsOf(const Setting &setting, const trace::RequestEvidence &request)
{
    std::vector<ShownField> fields;
    for (const FormField &field : request.form.fields) {
        if (field.name == "Action" || field.name == "Version")
            continue;
        QString value = shown(field.value);
        if (field.name == "Policy")
            value = setting.t.say("Stage", "session policy");
        if (field.name == "WebIdentityToken")
            value = setting.t.say("Stage", "ID token");
        if (field.name == "SAMLAssertion")
            value = setting.t.say("Stage", "SAML response");
        fields.push_back({QString::fromUtf8(field.name), value});
    }
    if (request.signedBy.empty()) {
        fields.push_back({QStringLiteral("Authorization"), setting.t.say("Stage", "none: the call is not signed")});
    } else {
        fields.push_back({QStringLiteral("Credential"), QString::fromUtf8(request.signedBy)});
        if (request.signing)
            fields.push_back({QStringLiteral("Signature"), QString::fromUtf8(request.signing->given)});
    }
    if (setting.trace.call == api::Operation::GetFederationToken)
        fields.push_back({setting.t.say("Stage", "IdP token"), setting.t.say("Stage", "no field for it")});
    return fields;
}

void placeFields(Footer &footer, const Setting &setting, const trace::RequestEvidence &request)
{
    const std::vector<ShownField> fields = fieldsOf(setting, request);
    qreal nameWidth = 0;
    for (const ShownField &field : fields)
        nameWidth = qMax(nameWidth, widthOf(field.name, style::subCode));
    nameWidth = qMin(nameWidth + 14, footer.rect.width() * 0.48);
    qreal y = footer.title.box.bottom();
    for (const ShownField &field : fields) {
        if (y + fieldHeight > footer.rect.bottom() - 6)
            break;
        const QRectF line(footer.rect.left() + margin, y, footer.rect.width() - 2 * margin, fieldHeight);
        footer.fields.push_back({labelIn(QRectF(line.left(), y, nameWidth - 6, fieldHeight), field.name, style::subCode, Ink::Muted),
                                 labelIn(line.adjusted(nameWidth, 0, 0, 0), field.value, style::subCode, Ink::Text,
                                         Qt::AlignLeft | Qt::AlignVCenter, Cut::InMiddle)});
        y += fieldHeight;
    }
}

QString both(const Setting &setting, std::size_t index)
{
    const bool answered = setting.players.issued && *setting.players.issued <= index;
    if (setting.trace.refusal && index + 1 == setting.trace.steps.size())
        return setting.t.say("Stage", "Answer");
    return answered ? setting.t.say("Stage", "Answer: 200 OK") : setting.t.say("Stage", "Request in hand");
}

std::vector<Chip> footerChips(const Setting &setting, std::size_t index, QPointF origin, qreal width)
{
    if (setting.players.issued && *setting.players.issued <= index) {
        const auto &issued = std::get<trace::IssuedEvidence>(setting.trace.steps[*setting.players.issued].evidence);
        const Chip key
            = chipOf(QStringLiteral("credentials"), QString::fromUtf8(issued.credentials.accessKeyId), Tone::Temporary, true, origin);
        const auto lifetime = (issued.credentials.expiration - issued.issuedAt).count();
        const QString time = text::duration(lifetime, setting.t);
        return {key, chipOf(QStringLiteral("expiry"), time, Tone::Temporary, false, QPointF(key.rect.right() + 6, origin.y()))};
    }
    const trace::RequestEvidence *request = setting.players.request(setting.trace);
    if (request == nullptr || !setting.players.sent || *setting.players.sent > index)
        return {};
    return chipsOf(setting, *request, origin, width);
}

/// The words for a chip as wide as the wider language's, so that a language switch moves nothing.
qreal widestWidth(const QString &text, const char *source, const TextStyle &style)
{
    if (source == nullptr)
        return widthOf(text, style);
    const qreal english = widthOf(text::Translation::of(ui::Language::English).say("Stage", source), style);
    return qMax(english, widthOf(text::Translation::of(ui::Language::Japanese).say("Stage", source), style));
}

struct ChipWords {
    QString icon, text;
    Tone tone;
    bool code;
    const char *source; ///< of a translated text
};

std::vector<ChipWords> wordsOf(const Setting &setting, const trace::RequestEvidence &request)
{
    std::vector<ChipWords> words;
    const bool temporary = request.signedBy.starts_with("ASIA");
    if (!request.signedBy.empty())
        words.push_back({QStringLiteral("signature"), setting.t.say("Stage", "signature"), temporary ? Tone::Temporary : Tone::LongTerm,
                         false, "signature"});
    if (request.form.find("WebIdentityToken"))
        words.push_back({QStringLiteral("token"), setting.t.say("Stage", "ID token"), Tone::Federated, false, "ID token"});
    if (request.form.find("SAMLAssertion"))
        words.push_back({QStringLiteral("assertion"), setting.t.say("Stage", "assertion"), Tone::Federated, false, "assertion"});
    if (const auto role = request.form.find("RoleArn"))
        words.push_back({QStringLiteral("role"), shown(*role), Tone::Ink, true, nullptr});
    if (const auto name = request.form.find("Name"))
        words.push_back({QStringLiteral("person"), QString::fromUtf8(*name), Tone::Ink, true, nullptr});
    if (request.form.find("TokenCode"))
        words.push_back({QStringLiteral("passed"), setting.t.say("Stage", "MFA code"), Tone::Ink, false, "MFA code"});
    if (request.form.find("Policy") || request.form.find("PolicyArns.member.1.arn"))
        words.push_back({QStringLiteral("policy"), setting.t.say("Stage", "session policy"), Tone::Ink, false, "session policy"});
    if (const auto seconds = request.form.find("DurationSeconds"))
        words.push_back({QStringLiteral("expiry"), QString::fromUtf8(*seconds) + QStringLiteral("\u00A0s"), Tone::Ink, true, nullptr});
    if (words.empty())
        words.push_back({QStringLiteral("step"), setting.t.say("Stage", "request"), Tone::Ink, false, "request"});
    return words;
}

} // namespace

Chip chipOf(const QString &icon, const QString &text, Tone tone, bool code, QPointF origin)
{
    const TextStyle style = code ? style::subCode : style::chip;
    Chip chip;
    const qreal width = widthOf(text, style) + 38;
    chip.rect = QRectF(origin, QSizeF(width, chipHeight));
    chip.icon = {icon, QRectF(origin.x() + 7, origin.y() + 5, 16, 16), Ink::Edge, tone};
    chip.text = labelIn(QRectF(origin.x() + 28, origin.y(), width - 30, chipHeight), text, style);
    chip.tone = tone;
    return chip;
}

std::vector<Chip> chipsOf(const Setting &setting, const trace::RequestEvidence &request, QPointF origin, qreal width)
{
    std::vector<Chip> chips;
    QPointF at = origin;
    for (const ChipWords &words : wordsOf(setting, request)) {
        const TextStyle style = words.code ? style::subCode : style::chip;
        const qreal room = qMin(widestWidth(words.text, words.source, style), width - 38);
        if (at.x() > origin.x() && at.x() + room + 38 > origin.x() + width)
            at = QPointF(origin.x(), at.y() + chipHeight + 6);
        Chip chip = chipOf(words.icon, cutTo(room, words.text, style, Cut::InMiddle), words.tone, words.code, at);
        chip.rect.setWidth(room + 38);
        chips.push_back(chip);
        at.setX(chip.rect.right() + 6);
    }
    return chips;
}

qreal footerHeight(const Setting &setting, std::size_t index, qreal width)
{
    const bool refused = setting.trace.refusal && index + 1 == setting.trace.steps.size();
    const qreal title = hasTitle(setting) ? titleHeight : 12;
    if (refused)
        return title + refusalHeight(setting, width) + 12;
    if (sceneOf(setting, index) != Scene::AtSts)
        return 0;
    const std::vector<Chip> chips = footerChips(setting, index, {}, width - 2 * margin);
    const qreal chipsEnd = chips.empty() ? 0 : chips.back().rect.bottom();
    return title + chipsEnd + 14;
}

Footer layOutFooter(const Setting &setting, const QRectF &counter, qreal top, qreal bottom)
{
    Footer footer;
    footer.rect = QRectF(counter.left(), top, counter.width(), bottom - top);
    const qreal title = hasTitle(setting) ? titleHeight : 12;
    const QRectF titleBox(counter.left() + margin, top + 4, counter.width() - 2 * margin, title - 2);
    const bool arriving = setting.step().kind == trace::StepKind::RequestSent;
    if (hasTitle(setting) || arriving)
        footer.title = labelIn(titleBox.adjusted(0, 0, 0, arriving && !hasTitle(setting) ? 12 : 0), both(setting, setting.index),
                               style::chapter, Ink::Muted);
    else
        footer.title.box = titleBox;
    if (setting.stopped()) {
        footer.refusal = refusalBox(setting, QRectF(counter.left() + margin, top + title + 2, counter.width() - 2 * margin,
                                                    refusalHeight(setting, counter.width())));
        return footer;
    }
    const trace::RequestEvidence *request = setting.players.request(setting.trace);
    if (arriving && request != nullptr && setting.trace.call) {
        footer.title
            = labelIn(footer.title.box, setting.t.say("Stage", "Arriving: %1").arg(QString::fromUtf8(api::actionName(*setting.trace.call))),
                      style::title);
        placeFields(footer, setting, *request);
        return footer;
    }
    footer.chips = footerChips(setting, setting.index, QPointF(counter.left() + margin, top + title + 2), counter.width() - 2 * margin);
    return footer;
}

} // namespace trustwalk::stage
