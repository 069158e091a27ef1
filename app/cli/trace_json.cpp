#include "app/cli/trace_json.h"

#include "app/text/step_text.h"

namespace trustwalk::cli {

namespace {

std::string_view chapterName(trace::Chapter chapter)
{
    switch (chapter) {
    case trace::Chapter::AskProvider: return "AskProvider";
    case trace::Chapter::ProviderAnswers: return "ProviderAnswers";
    case trace::Chapter::SendRequest: return "SendRequest";
    case trace::Chapter::VerifyCredentials: return "VerifyCredentials";
    case trace::Chapter::Authorize: return "Authorize";
    case trace::Chapter::Issue: return "Issue";
    case trace::Chapter::Use: return "Use";
    }
    return {};
}

json::Value stepValue(const trace::Trace &trace, std::size_t index, const world::World &world, ui::Language language)
{
    const trace::Step &step = trace.steps[index];
    const text::StepText words = text::stepText(trace, index, world, language);
    const trace::Source source = trace::sourceOf(step.kind);
    json::Value value = json::Value::object();
    value.set("number", step.number.text());
    value.set("kind", trace::kindName(step.kind));
    value.set("from", step.from.name);
    value.set("to", step.to.name);
    value.set("verdict", trace::verdictName(step.verdict));
    value.set("chapter", chapterName(step.chapter));
    value.set("title", words.title.toStdString());
    value.set("caption", words.caption.toStdString());
    if (step.comparison) {
        json::Value compared = json::Value::object();
        compared.set("presented", step.comparison->presented).set("reference", step.comparison->reference);
        value.set("compared", std::move(compared));
    }
    json::Value page = json::Value::object();
    page.set("title", source.title).set("url", source.url);
    value.set("source", std::move(page));
    return value;
}

json::Value errorValue(const trace::Trace &trace)
{
    if (!trace.refusal)
        return {};
    json::Value error = json::Value::object();
    error.set("code", api::wireName(trace.refusal->code));
    error.set("httpStatus", json::Value::number(api::httpStatus(*trace.refusal)));
    error.set("message", trace.refusal->message);
    return error;
}

} // namespace

json::Value traceValue(const trace::Trace &trace, const world::World &world, ui::Language language)
{
    json::Value steps = json::Value::array();
    for (std::size_t i = 0; i < trace.steps.size(); ++i)
        steps.items.push_back(stepValue(trace, i, world, language));
    json::Value missing = json::Value::array();
    for (const trace::NotReached &check : trace.notReached)
        missing.items.push_back(json::Value::object().set("number", check.number.text()).set("kind", trace::kindName(check.kind)));
    json::Value value = json::Value::object();
    value.set("call", trace.call ? api::actionName(*trace.call) : std::string_view());
    value.set("allowed", json::Value::of(trace.allowed()));
    value.set("error", errorValue(trace));
    value.set("steps", std::move(steps));
    value.set("notReached", std::move(missing));
    return value;
}

} // namespace trustwalk::cli
