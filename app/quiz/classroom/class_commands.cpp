#include "app/quiz/classroom/class_commands.h"

#include "app/text/translation.h"

namespace trustwalk::quiz_page {

namespace {

struct Binding {
    int key;
    ClassCommand command;
};
/// Remote controls send PageDown, PageUp, F5 and Esc in turn, and a full stop or B for black.
constexpr Binding always[] {
    {Qt::Key_PageDown, ClassCommand::Next}, {Qt::Key_Right, ClassCommand::Next},       {Qt::Key_Space, ClassCommand::Next},
    {Qt::Key_PageUp, ClassCommand::Back},   {Qt::Key_Left, ClassCommand::Back},        {Qt::Key_Backspace, ClassCommand::Back},
    {Qt::Key_Return, ClassCommand::Next},   {Qt::Key_Enter, ClassCommand::Next},       {Qt::Key_F5, ClassCommand::Leave},
    {Qt::Key_Escape, ClassCommand::Leave},  {Qt::Key_Period, ClassCommand::Black},     {Qt::Key_V, ClassCommand::VoteAgain},
    {Qt::Key_N, ClassCommand::Skip},        {Qt::Key_U, ClassCommand::Undo},           {Qt::Key_T, ClassCommand::Timer},
    {Qt::Key_P, ClassCommand::Teacher},     {Qt::Key_F1, ClassCommand::Keys},          {Qt::Key_Question, ClassCommand::Keys},
    {Qt::Key_F8, ClassCommand::Language},   {Qt::Key_F9, ClassCommand::BothLanguages},
};
constexpr Binding whereNobodyVotes[] {
    {Qt::Key_B, ClassCommand::Black},
    {Qt::Key_A, ClassCommand::PlayOrPause},
    {Qt::Key_Down, ClassCommand::StepForward},
    {Qt::Key_Up, ClassCommand::StepBack},
};

template <std::size_t Count> std::optional<ClassCommand> in(const Binding (&bindings)[Count], int key)
{
    for (const Binding &binding : bindings)
        if (binding.key == key)
            return binding.command;
    return std::nullopt;
}

} // namespace

std::optional<ClassCommand> classCommandOf(int key, Qt::KeyboardModifiers modifiers, bool voting)
{
    const Qt::KeyboardModifiers held = modifiers & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const std::optional<ClassCommand> command = in(always, key);
    if (held == Qt::ControlModifier) {
        switch (key) {
        case Qt::Key_Z: return ClassCommand::Undo;
        case Qt::Key_D: return ClassCommand::Theme;
        default: return std::nullopt;
        }
    }
    // Some remote controls hold Shift down with F5; a question mark needs it on most keyboards.
    if (held == Qt::ShiftModifier && (key == Qt::Key_Question || key == Qt::Key_F5 || command == ClassCommand::Next))
        return command;
    if (held != Qt::NoModifier)
        return std::nullopt;
    return command || voting ? command : in(whereNobodyVotes, key);
}

std::vector<ClassKey> classKeys(const text::Translation &t)
{
    return {
        {QStringLiteral("\u2192  PgDn"), t.say("Classroom", "go on: options, hands, votes, runs, answer")},
        {QStringLiteral("\u2190  PgUp"), t.say("Classroom", "back to how it was before")},
        {QStringLiteral("A 1 2"), t.say("Classroom", "12 hands for A; also 1, then 12")},
        {QStringLiteral("+  \u2212"), t.say("Classroom", "one hand more or less")},
        {QStringLiteral("Enter"), t.say("Classroom", "the next option is counted")},
        {QStringLiteral("U  Ctrl+Z"), t.say("Classroom", "take the last count back")},
        {QStringLiteral("V"), t.say("Classroom", "vote again after a discussion")},
        {QStringLiteral("N"), t.say("Classroom", "skip to the next question")},
        {QStringLiteral("\u2193  \u2191"), t.say("Classroom", "one step of the run")},
        {QStringLiteral("A"), t.say("Classroom", "play the run, or pause")},
        {QStringLiteral("T"), t.say("Classroom", "time to think: start, pause")},
        {QStringLiteral(".  B"), t.say("Classroom", "black screen; B where nobody votes")},
        {QStringLiteral("P"), t.say("Classroom", "teacher's window: answer and notes")},
        {QStringLiteral("F8  F9"), t.say("Classroom", "other language, both languages")},
        {QStringLiteral("Ctrl+D"), t.say("Classroom", "light or dark")},
        {QStringLiteral("F5  Esc"), t.say("Classroom", "stop; the round is kept")},
    };
}

} // namespace trustwalk::quiz_page
