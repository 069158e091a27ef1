#include "app/present/commands.h"

#include "app/text/translation.h"

namespace trustwalk::present {
namespace {

struct Binding {
    int key;
    Command command;
};
/// Remote controls send PageDown, PageUp, F5 and Esc in turn, and a full stop or B for black.
constexpr Binding plain[] {
    {Qt::Key_PageDown, Command::Next}, {Qt::Key_Right, Command::Next},       {Qt::Key_Space, Command::Next},
    {Qt::Key_PageUp, Command::Back},   {Qt::Key_Left, Command::Back},        {Qt::Key_Backspace, Command::Back},
    {Qt::Key_F5, Command::Leave},      {Qt::Key_Escape, Command::Leave},     {Qt::Key_Period, Command::Black},
    {Qt::Key_B, Command::Black},       {Qt::Key_Home, Command::First},       {Qt::Key_End, Command::Last},
    {Qt::Key_A, Command::PlayOrPause}, {Qt::Key_Z, Command::Zoom},           {Qt::Key_H, Command::Spotlight},
    {Qt::Key_S, Command::Spotlight},   {Qt::Key_L, Command::Laser},          {Qt::Key_F, Command::Freeze},
    {Qt::Key_G, Command::GoTo},        {Qt::Key_Tab, Command::Overview},     {Qt::Key_T, Command::PauseClock},
    {Qt::Key_P, Command::Presenter},   {Qt::Key_F1, Command::Keys},          {Qt::Key_Question, Command::Keys},
    {Qt::Key_F8, Command::Language},   {Qt::Key_F9, Command::BothLanguages},
};

std::optional<Command> plainCommand(int key)
{
    for (const Binding &binding : plain)
        if (binding.key == key)
            return binding.command;
    return std::nullopt;
}

} // namespace

std::optional<Command> commandOf(int key, Qt::KeyboardModifiers modifiers)
{
    const Qt::KeyboardModifiers held = modifiers & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const std::optional<Command> command = plainCommand(key);
    if (held == Qt::NoModifier || key == Qt::Key_Question)
        return command;
    if (held == Qt::ControlModifier && key == Qt::Key_D)
        return Command::Theme;
    if (held == Qt::ControlModifier && command == Command::Next)
        return Command::NextAtOnce;
    if (held == Qt::ControlModifier && command == Command::Back)
        return Command::BackAtOnce;
    if (held == Qt::ShiftModifier && (command == Command::Back || key == Qt::Key_Space))
        return Command::BackReversed;
    if (held == Qt::ShiftModifier && (command == Command::Next || command == Command::Leave))
        return command; // some remote controls hold Shift down with F5
    return std::nullopt;
}

bool isTyped(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
    case Qt::Key_F1:
    case Qt::Key_F5:
    case Qt::Key_F8:
    case Qt::Key_F9:
    case Qt::Key_Tab:
    case Qt::Key_Escape: return false;
    default: return !modifiers.testFlag(Qt::ControlModifier) || key != Qt::Key_D;
    }
}

std::vector<KeyLine> keyLines(const text::Translation &t)
{
    return {
        {QStringLiteral("\u2192  PgDn"), t.say("Present", "next step; during a motion, complete it")},
        {QStringLiteral("\u2190  PgUp"), t.say("Present", "the step before, complete")},
        {QStringLiteral("Shift + \u2190"), t.say("Present", "play back in reverse")},
        {QStringLiteral("Ctrl + \u2190 \u2192"), t.say("Present", "without motion")},
        {QStringLiteral("A"), t.say("Present", "play by itself, or pause")},
        {QStringLiteral("Home  End"), t.say("Present", "first and last step")},
        {QStringLiteral(".  B"), t.say("Present", "black screen")},
        {QStringLiteral("F5  Esc"), t.say("Present", "end the presentation")},
        {QStringLiteral("Z"), t.say("Present", "zoom to the active step")},
        {QStringLiteral("H  S"), t.say("Present", "spotlight; wheel: its size")},
        {QStringLiteral("L"), t.say("Present", "laser pointer")},
        {QStringLiteral("F"), t.say("Present", "freeze what the audience sees")},
        {QStringLiteral("G"), t.say("Present", "go to a step by its number")},
        {QStringLiteral("Tab"), t.say("Present", "overview of the steps")},
        {QStringLiteral("P"), t.say("Present", "presenter window: notes and clock")},
        {QStringLiteral("T"), t.say("Present", "pause the clock")},
        {QStringLiteral("F8"), t.say("Present", "English or Japanese")},
        {QStringLiteral("F9"), t.say("Present", "captions in both languages")},
        {QStringLiteral("Ctrl + D"), t.say("Present", "light or dark")},
        {QStringLiteral("F1  ?"), t.say("Present", "these keys")},
    };
}

} // namespace trustwalk::present
