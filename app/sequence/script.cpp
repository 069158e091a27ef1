#include "app/sequence/script.h"

#include "app/sequence/participants.h"
#include "app/stage/document_layout.h"
#include "app/stage/setting.h"
#include "app/text/facts.h"

namespace trustwalk::sequence {
namespace {

using trace::StepKind;

constexpr std::array languages {ui::Language::English, ui::Language::Japanese};

/// In both languages.
template <typename Say> Text both(Say &&say)
{
    Text text;
    for (const ui::Language language : languages)
        text[static_cast<std::size_t>(language)] = say(text::Translation::of(language));
    return text;
}

/// One trace on its way to lines.
class Writer {
public:
    Writer(const trace::Trace &trace, const world::World &world) : m_trace(trace), m_world(world)
    {
        m_script.participants = participantsOf(trace, world);
        m_script.allowed = trace.allowed();
    }
    Script write()
    {
        for (std::size_t i = 0; i < m_trace.steps.size(); ++i)
            addStep(i);
        if (m_trace.refusal && !m_trace.steps.empty())
            addRefusal();
        addNotReached();
        return std::move(m_script);
    }

private:
    [[nodiscard]] std::size_t placeOf(const trace::Actor &actor) const { return participantAt(m_script.participants, actor); }
    [[nodiscard]] Line lineOf(std::size_t index, Line::Kind kind) const;
    void addStep(std::size_t index);
    void addHandOver(std::size_t index);
    void addMessage(std::size_t index);
    void addRefusal();
    void addNotReached();
    void addAccessible(Line &line) const;
    [[nodiscard]] QString factsOf(std::size_t index) const;
    [[nodiscard]] std::size_t placeOf(const trace::NotReached &check) const;

    const trace::Trace &m_trace;
    const world::World &m_world;
    Script m_script;
    std::size_t m_caller = 0; ///< who sent the message that is being answered
};

Line Writer::lineOf(std::size_t index, Line::Kind kind) const
{
    const trace::Step &step = m_trace.steps[index];
    Line line;
    line.kind = kind;
    line.step = static_cast<int>(index);
    line.number = QString::fromStdString(step.number.text());
    line.from = placeOf(step.from);
    line.to = placeOf(step.to);
    line.verdict = step.verdict;
    for (const ui::Language language : languages) {
        const text::StepText words = text::stepText(m_trace, index, m_world, language);
        const auto at = static_cast<std::size_t>(language);
        line.words[at] = kind == Line::Kind::Chapter && !words.chapter.isEmpty() ? words.chapter : words.title;
        line.accessible[at] = words.accessibleName;
        if (!step.comparison || (step.comparison->presented.empty() && step.comparison->reference.empty()))
            continue;
        if (!line.compared)
            line.compared.emplace();
        line.compared->presentedLabel[at] = words.presentedLabel;
        line.compared->referenceLabel[at] = words.referenceLabel;
    }
    if (line.compared) {
        line.compared->presented = stage::shown(step.comparison->presented);
        line.compared->reference = stage::shown(step.comparison->reference);
        line.compared->sign = stage::bridgeKind(step);
    }
    return line;
}

/// What a message is about: the call and its role, or the action.
QString Writer::factsOf(std::size_t index) const
{
    const trace::Step &step = m_trace.steps[index];
    if (const auto *issued = std::get_if<trace::IssuedEvidence>(&step.evidence))
        return stage::shown(issued->principalArn);
    const auto *request = std::get_if<trace::RequestEvidence>(&step.evidence);
    if (request == nullptr)
        return {};
    if (step.kind == StepKind::CredentialsUsed)
        return QString::fromUtf8(stage::playersOf(m_trace, m_world, index).action);
    if (!request->call)
        return {};
    const QString call = QString::fromUtf8(api::actionName(*request->call));
    const auto role = request->form.find("RoleArn");
    return role ? call + QStringLiteral(" \u00b7 ") + stage::shown(*role) : call;
}

stage::LinkKind linkOf(StepKind kind)
{
    if (kind == StepKind::ProviderAsked)
        return stage::LinkKind::Ask;
    if (kind == StepKind::ProviderAnswered || kind == StepKind::ResourceAnswers)
        return stage::LinkKind::Answer;
    if (kind == StepKind::CredentialsIssued)
        return stage::LinkKind::Mint;
    return kind == StepKind::CredentialsUsed ? stage::LinkKind::Use : stage::LinkKind::Request;
}

stage::Tone toneOf(const trace::Step &step)
{
    const auto *request = std::get_if<trace::RequestEvidence>(&step.evidence);
    if (step.kind == StepKind::ProviderAnswered)
        return stage::Tone::Federated;
    if (step.kind == StepKind::RequestSent && request != nullptr && request->signedBy.empty())
        return stage::Tone::Federated;
    if (step.kind == StepKind::CredentialsIssued || step.kind == StepKind::CredentialsUsed)
        return stage::Tone::Temporary;
    return stage::Tone::Ink;
}

void Writer::addMessage(std::size_t index)
{
    const trace::Step &step = m_trace.steps[index];
    Line line = lineOf(index, Line::Kind::Message);
    if (step.kind == StepKind::ResourceAnswers)
        line.to = m_caller;
    else if (step.kind != StepKind::ProviderAnswered && step.kind != StepKind::CredentialsIssued)
        m_caller = line.from;
    line.link = linkOf(step.kind);
    line.tone = toneOf(step);
    line.facts = factsOf(index);
    if (const auto *issued = std::get_if<trace::IssuedEvidence>(&step.evidence)) {
        const std::int64_t lifetime = (issued->credentials.expiration - issued->issuedAt).count();
        line.ticket = Line::Ticket {QString::fromUtf8(issued->credentials.accessKeyId), both([&](const text::Translation &t) {
                                        return t.say("Sequence", "valid for %1").arg(text::duration(lifetime, t));
                                    })};
    }
    addAccessible(line);
    m_script.lines.push_back(std::move(line));
}

void Writer::addAccessible(Line &line) const
{
    for (const ui::Language language : languages) {
        const text::Translation &t = text::Translation::of(language);
        QString &name = line.accessible[static_cast<std::size_t>(language)];
        const QString from = in(m_script.participants[line.from].name, language), to = in(m_script.participants[line.to].name, language);
        name = line.from == line.to ? t.say("Sequence", "%1, at %2").arg(name, from)
                                    : t.say("Sequence", "%1, from %2 to %3").arg(name, from, to);
    }
}

/// A broker gets the token from the person: not a step of the article, but somebody's message all the same.
void Writer::addHandOver(std::size_t index)
{
    const trace::Step &step = m_trace.steps[index];
    if (step.kind != StepKind::BrokerVerifiesToken)
        return;
    Line line;
    line.kind = Line::Kind::Message;
    line.step = static_cast<int>(index);
    line.from = m_caller;
    line.to = placeOf(step.from);
    line.link = stage::LinkKind::HandOver;
    line.tone = stage::Tone::Federated;
    line.words = both([](const text::Translation &t) { return t.say("Stage", "hands over the token"); });
    line.accessible = line.words;
    addAccessible(line);
    m_script.lines.push_back(std::move(line));
}

void Writer::addStep(std::size_t index)
{
    const trace::Step &step = m_trace.steps[index];
    addHandOver(index);
    if (!(step.from == step.to) || (step.kind == StepKind::ResourceAnswers && placeOf(step.from) != m_caller)) {
        addMessage(index);
        return;
    }
    Line line = lineOf(index, trace::opensChapter(step.kind) ? Line::Kind::Chapter : Line::Kind::Check);
    addAccessible(line);
    m_script.lines.push_back(std::move(line));
}

void Writer::addRefusal()
{
    const std::size_t last = m_trace.steps.size() - 1;
    Line line = lineOf(last, Line::Kind::Refusal);
    line.number.clear();
    line.compared.reset();
    line.to = m_caller;
    line.link = stage::LinkKind::Refusal;
    line.tone = stage::Tone::Refused;
    for (const ui::Language language : languages)
        line.words[static_cast<std::size_t>(language)] = text::stepText(m_trace, last, m_world, language).verdict;
    if (m_trace.refusal->code != api::ErrorCode::SignInRefused)
        line.facts = QStringLiteral("HTTP %1").arg(api::httpStatus(*m_trace.refusal));
    line.accessible = line.words;
    addAccessible(line);
    m_script.lines.push_back(std::move(line));
}

std::size_t Writer::placeOf(const trace::NotReached &check) const
{
    return participantOf(m_script.participants, m_trace, check);
}

/// The rest of the chapter that was refused, and one line for each chapter behind it.
void Writer::addNotReached()
{
    if (m_trace.steps.empty())
        return;
    const int refusedIn = m_trace.steps.back().number.step;
    for (const trace::NotReached &check : m_trace.notReached) {
        if (check.number.step != refusedIn && check.number.check != 0)
            continue;
        Line line;
        line.kind = Line::Kind::NotReached;
        if (m_script.lines.back().kind != Line::Kind::NotReached) {
            Line heading = line;
            heading.from = heading.to = placeOf(check);
            heading.words = heading.accessible = both([](const text::Translation &t) { return t.say("Sequence", "Not reached"); });
            m_script.lines.push_back(std::move(heading));
        }
        line.number = QString::fromStdString(check.number.text());
        line.from = line.to = placeOf(check);
        for (const ui::Language language : languages)
            line.words[static_cast<std::size_t>(language)] = text::notReachedTitle(m_trace, check, language);
        line.accessible = both([&](const text::Translation &t) {
            return t.say("Sequence", "Step %1, %2, not reached").arg(line.number, in(line.words, t.language()));
        });
        m_script.lines.push_back(std::move(line));
    }
}

} // namespace

Script scriptOf(const trace::Trace &trace, const world::World &world)
{
    return Writer(trace, world).write();
}

} // namespace trustwalk::sequence
