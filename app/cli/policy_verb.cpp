#include "app/cli/cli.h"
#include "app/cli/options.h"
#include "app/cli/verbs.h"
#include "app/text/error_text.h"
#include "app/text/policy_warning_text.h"
#include "core/base/json.h"
#include "core/policy/check.h"

#include <QFile>

#include <algorithm>

namespace trustwalk::cli {

namespace {

constexpr qint64 largestPolicy = 1 << 20;

std::optional<std::string> readPolicy(const QString &name, QString &message)
{
    QFile file(name);
    const bool opened = name == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        message = QStringLiteral("%1: %2").arg(name, file.errorString());
        return std::nullopt;
    }
    const QByteArray text = file.read(largestPolicy);
    const QByteArray byteOrderMark("\xef\xbb\xbf"); // some editors put it in front
    return text.sliced(text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0).toStdString();
}

/// What a document without --kind is taken for: a Principal makes it a resource-based policy; with no Resource, a trust policy.
policy::Use guessedUse(const std::string &text)
{
    const auto value = json::parse(text);
    const json::Value *statements = value ? value->find("Statement") : nullptr;
    if (statements == nullptr)
        return policy::Use::Identity;
    const auto has = [&](std::string_view key) {
        const auto &list = statements->is(json::Value::Kind::Array) ? statements->items : std::vector<json::Value> {*statements};
        return std::any_of(list.begin(), list.end(), [&](const json::Value &statement) { return statement.find(key) != nullptr; });
    };
    if (!has("Principal") && !has("NotPrincipal"))
        return policy::Use::Identity;
    return has("Resource") || has("NotResource") ? policy::Use::Resource : policy::Use::Trust;
}

policy::Use useOf(const QString &kind, const std::string &text)
{
    for (const auto &[name, use] : {std::pair {"identity", policy::Use::Identity},
                                    {"resource", policy::Use::Resource},
                                    {"trust", policy::Use::Trust},
                                    {"session", policy::Use::Session},
                                    {"boundary", policy::Use::Boundary},
                                    {"scp", policy::Use::ServiceControl},
                                    {"rcp", policy::Use::ResourceControl}})
        if (kind == QLatin1String(name))
            return use;
    return guessedUse(text);
}

struct Place {
    int line = 1, column = 1;
};

/// Columns count characters, not bytes.
Place placeOf(std::string_view text, std::size_t offset)
{
    Place place;
    for (std::size_t i = 0; i < std::min(offset, text.size()); ++i) {
        if (text[i] == '\n')
            place = {place.line + 1, 1};
        else if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U)
            ++place.column;
    }
    return place;
}

json::Value refusalValue(const ParseError &error, ui::Language language)
{
    json::Value value = json::Value::object();
    value.set("valid", json::Value::of(false));
    value.set("path", error.path).set("line", json::Value::number(error.line)).set("column", json::Value::number(error.column));
    value.set("reason", error.reason).set("text", text::errorText(error, language).toStdString());
    return value;
}

json::Value warningValue(const policy::Warning &warning, const Place &place, ui::Language language)
{
    json::Value value = json::Value::object();
    value.set("kind", text::policyWarningName(warning.kind)).set("path", warning.path);
    value.set("line", json::Value::number(place.line)).set("column", json::Value::number(place.column));
    value.set("subject", warning.subject).set("text", text::policyWarningText(warning, language).toStdString());
    return value;
}

int refuse(const QString &file, const ParseError &error, const Options &options)
{
    if (options.json)
        printLine(QString::fromStdString(json::print(refusalValue(error, options.language))));
    else
        printLine(text::errorText(file, error, options.language));
    return RefusedByAws;
}

} // namespace

/// Exit status 0 where IAM would save the policy (warnings or not), 1 where it would refuse it, 2 where it can't be read at all.
int policy(const QStringList &arguments)
{
    const auto read = readOptions(arguments, {QStringLiteral("kind"), QStringLiteral("json"), QStringLiteral("lang")});
    if (const auto *message = std::get_if<QString>(&read))
        return badInput(*message);
    const auto &options = std::get<Options>(read);
    if (options.operands.size() < 2 || options.operands[0] != QStringLiteral("check"))
        return badInput(QStringLiteral("policy needs: trustwalk policy check FILE"));
    if (options.operands.size() > 2)
        return unexpected(options.operands[2]);
    QString message;
    const QString &file = options.operands[1];
    const auto source = readPolicy(file, message);
    if (!source)
        return badInput(message);
    const auto document = policy::Document::parse(*source, useOf(options.policyKind, *source));
    if (!document)
        return refuse(file, document.error(), options);
    json::Value rows = json::Value::array();
    for (const policy::Warning &warning : policy::check(*document)) {
        const Place place = placeOf(*source, warning.span.begin);
        rows.items.push_back(warningValue(warning, place, options.language));
        if (!options.json)
            printLine(QStringLiteral("%1:%2:%3: %4")
                          .arg(file)
                          .arg(place.line)
                          .arg(place.column)
                          .arg(text::policyWarningText(warning, options.language)));
    }
    if (options.json)
        printLine(QString::fromStdString(
            json::print(json::Value::object().set("valid", json::Value::of(true)).set("warnings", std::move(rows)))));
    return Done;
}

} // namespace trustwalk::cli
