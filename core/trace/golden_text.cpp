#include "core/trace/golden_evidence.h"
#include "core/trace/trace.h"

namespace trustwalk::trace {

namespace {

std::string place(const Step &step)
{
    return step.from == step.to ? "at " + step.from.name : step.from.name + " -> " + step.to.name;
}

void writeStep(std::string &out, const Step &step)
{
    out += step.number.text() + " " + std::string(kindName(step.kind)) + " " + place(step) + ": " + std::string(verdictName(step.verdict))
           + "\n";
    if (step.comparison)
        out += "    compared " + goldenValue(step.kind, step.comparison->presented) + " | "
               + goldenValue(step.kind, step.comparison->reference) + "\n";
    for (const std::string &line : goldenFacts(step))
        out += "    " + line + "\n";
}

} // namespace

std::string toText(const Trace &trace)
{
    std::string out;
    if (trace.call)
        out += "call " + std::string(api::actionName(*trace.call)) + "\n";
    for (const Step &step : trace.steps)
        writeStep(out, step);
    if (trace.refusal)
        out += "refused " + std::to_string(api::httpStatus(*trace.refusal)) + " " + std::string(api::wireName(trace.refusal->code)) + " \""
               + trace.refusal->message + "\"\n";
    else
        out += "allowed\n";
    for (const NotReached &missing : trace.notReached)
        out += "not reached " + missing.number.text() + " " + std::string(kindName(missing.kind)) + "\n";
    return out;
}

} // namespace trustwalk::trace
