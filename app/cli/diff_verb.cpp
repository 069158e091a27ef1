#include "app/cli/cli.h"
#include "app/cli/options.h"
#include "app/cli/verbs.h"
#include "app/text/diff_text.h"
#include "core/base/json.h"
#include "core/trace/diff.h"

namespace trustwalk::cli {

namespace {

std::string_view kindName(trace::DiffRow::Kind kind)
{
    switch (kind) {
    case trace::DiffRow::Kind::Same: return "same";
    case trace::DiffRow::Kind::Differs: return "differs";
    case trace::DiffRow::Kind::OnlyLeft: return "onlyLeft";
    case trace::DiffRow::Kind::OnlyRight: return "onlyRight";
    }
    return {};
}

json::Value stepValue(const trace::Trace &trace, std::optional<std::size_t> index)
{
    if (!index)
        return {};
    const trace::Step &step = trace.steps[*index];
    json::Value value = json::Value::object();
    value.set("number", step.number.text()).set("kind", trace::kindName(step.kind)).set("verdict", trace::verdictName(step.verdict));
    return value;
}

json::Value diffValue(const std::vector<trace::DiffRow> &rows, const trace::Trace &left, const trace::Trace &right)
{
    json::Value list = json::Value::array();
    for (const trace::DiffRow &row : rows) {
        json::Value value = json::Value::object();
        value.set("row", kindName(row.kind)).set("left", stepValue(left, row.left)).set("right", stepValue(right, row.right));
        list.items.push_back(std::move(value));
    }
    json::Value value = json::Value::object();
    value.set("leftAllowed", json::Value::of(left.allowed())).set("rightAllowed", json::Value::of(right.allowed()));
    const auto part = trace::parting(rows, left, right);
    value.set("parting", part ? json::Value::number(static_cast<std::int64_t>(*part)) : json::Value {});
    value.set("rows", std::move(list));
    return value;
}

} // namespace

int diffWalks(const QStringList &arguments)
{
    const auto read = readOptions(arguments, walkOptions() + QStringList {QStringLiteral("format"), QStringLiteral("json")});
    if (const auto *message = std::get_if<QString>(&read))
        return badInput(*message);
    const auto &options = std::get<Options>(read);
    if (const auto wrong = wrongFormat(options, {QStringLiteral("text"), QStringLiteral("json")}))
        return badInput(*wrong);
    if (options.operands.isEmpty())
        return badInput(QStringLiteral("diff needs a walk, for example: trustwalk diff AssumeRole --break no-trust-link"));
    if (options.operands.size() > 2)
        return unexpected(options.operands[2]);
    const auto result = playBeside(options);
    if (const auto *message = std::get_if<QString>(&result))
        return badInput(*message);
    const auto &[left, right] = std::get<std::pair<Played, Played>>(result);
    const std::vector<trace::DiffRow> rows = trace::diff(left.trace, right.trace);
    if (options.json || options.format == QStringLiteral("json"))
        printLine(QString::fromStdString(json::print(diffValue(rows, left.trace, right.trace))));
    else
        printLine(text::diffText(rows, {left.trace, left.world}, {right.trace, right.world}, options.language));
    return trace::parting(rows, left.trace, right.trace) ? RefusedByAws : Done;
}

} // namespace trustwalk::cli
