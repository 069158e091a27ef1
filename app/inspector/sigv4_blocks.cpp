#include "app/inspector/blocks.h"
#include "app/text/translation.h"

namespace trustwalk::inspector {

namespace {

using text::Translation;

/// What stands in a line of the canonical request.
QString lineName(const sigv4::Verification &found, qsizetype line, const Translation &t)
{
    const auto headers = static_cast<qsizetype>(found.authorization.signedHeaders.size());
    if (line == 0)
        return t.say("Inspector", "method");
    if (line == 1)
        return t.say("Inspector", "path");
    if (line == 2)
        return t.say("Inspector", "query");
    if (line < 3 + headers)
        return QString::fromUtf8(found.authorization.signedHeaders[static_cast<std::size_t>(line - 3)]);
    return line == 4 + headers ? t.say("Inspector", "signed headers") : t.say("Inspector", "hash of the body");
}

/// The first line in which two texts differ; -1: none.
qsizetype firstDifference(const QStringList &one, const QStringList &other)
{
    for (qsizetype i = 0; i < qMax(one.size(), other.size()); ++i)
        if (one.value(i) != other.value(i))
            return i;
    return -1;
}

/// Where what the client signed and what has arrived part.
Blocks partingBlocks(const sigv4::Verification &signedBy, const sigv4::Verification &found, const Translation &t)
{
    Blocks blocks {Heading {t.say("Inspector", "Where the two part")}};
    const auto addLine = [&](const QString &title, const QString &one, const QString &other) {
        blocks.emplace_back(Paragraph {title});
        blocks.emplace_back(
            Fields {{{t.say("Inspector", "as signed"), one, Mark::None}, {t.say("Inspector", "as received"), other, Mark::Refused}}});
    };
    const QStringList sent = QString::fromUtf8(signedBy.canonicalRequest).split(u'\n');
    const QStringList received = QString::fromUtf8(found.canonicalRequest).split(u'\n');
    if (const qsizetype line = firstDifference(sent, received); line >= 0) {
        addLine(t.say("Inspector", "Canonical request, line %1: %2").arg(line + 1).arg(lineName(found, line, t)), sent.value(line),
                received.value(line));
        return blocks;
    }
    const QStringList one = QString::fromUtf8(signedBy.stringToSign).split(u'\n'),
                      other = QString::fromUtf8(found.stringToSign).split(u'\n');
    if (const qsizetype line = firstDifference(one, other); line >= 0) {
        addLine(t.say("Inspector", "String to sign, line %1").arg(line + 1), one.value(line), other.value(line));
        return blocks;
    }
    blocks.emplace_back(Paragraph {t.say("Inspector", "Both have the same string to sign, so the secret access keys differ.")});
    return blocks;
}

/// The request that this step verifies: the newest one before it that the same key signed.
const trace::RequestEvidence *requestOf(const trace::Trace &trace, std::size_t index)
{
    for (std::size_t i = index + 1; i-- > 0;)
        if (const auto *request = std::get_if<trace::RequestEvidence>(&trace.steps[i].evidence))
            return request;
    return nullptr;
}

} // namespace

Blocks signatureBlocks(const trace::Trace &trace, std::size_t index, ui::Language language)
{
    const Translation &t = Translation::of(language);
    const auto &verification = std::get<sigv4::Verification>(trace.steps[index].evidence);
    const Mark mark = verification.matches() ? Mark::Passed : Mark::Refused;
    Blocks blocks {Heading {t.say("Inspector", "Two signatures")},
                   Fields {{{t.say("Inspector", "sent"), QString::fromUtf8(verification.given), mark},
                            {t.say("Inspector", "computed"), QString::fromUtf8(verification.expected), mark}}}};
    const trace::RequestEvidence *request = requestOf(trace, index);
    if (!verification.matches() && request != nullptr && request->signing)
        for (Block &block : partingBlocks(*request->signing, verification, t))
            blocks.push_back(std::move(block));
    blocks.emplace_back(Heading {t.say("Inspector", "How it is computed")});
    blocks.emplace_back(signatureAnatomy(verification, request != nullptr ? &request->request : nullptr, language));
    return blocks;
}

Blocks requestBlocks(const trace::RequestEvidence &evidence, ui::Language language)
{
    const Translation &t = Translation::of(language);
    Blocks blocks {Heading {QStringLiteral("%1 https://%2%3")
                                .arg(QString::fromUtf8(evidence.request.method), QString::fromUtf8(evidence.endpoint),
                                     QString::fromUtf8(evidence.request.rawPath)),
                            QString::fromUtf8(evidence.request.text())}};
    Fields fields;
    QString policy;
    for (const FormField &field : evidence.form.fields) {
        if (field.name == "Policy") {
            policy = indentedJson(field.value);
            fields.rows.push_back({QString::fromUtf8(field.name), t.say("Inspector", "see below")});
            continue;
        }
        const QString value = QString::fromUtf8(field.value);
        fields.rows.push_back({QString::fromUtf8(field.name),
                               value.size() > 96
                                   ? value.left(48) + QStringLiteral("\u2026 ") + t.say("Inspector", "(%1 characters)").arg(value.size())
                                   : value});
    }
    blocks.emplace_back(fields);
    if (!policy.isEmpty()) {
        blocks.emplace_back(Heading {t.say("Inspector", "Session policy: can only narrow"), policy});
        blocks.emplace_back(Code {policy, {}});
    }
    if (!evidence.signing) {
        blocks.emplace_back(Paragraph {t.say("Inspector", "Unsigned: the token is the proof, no access key is involved.")});
        return blocks;
    }
    blocks.emplace_back(Heading {t.say("Inspector", "How it is signed")});
    blocks.emplace_back(Paragraph {t.say("Inspector", "The secret access key is not in the request: only a signature made with it.")});
    blocks.emplace_back(signatureAnatomy(*evidence.signing, &evidence.request, language));
    return blocks;
}

} // namespace trustwalk::inspector
