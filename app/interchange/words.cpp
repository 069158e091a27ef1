#include "app/interchange/words.h"

#include "app/text/option_text.h"

#include <memory>

namespace trustwalk::interchange {

namespace {

template <typename Say> LocalText inBoth(Say &&say)
{
    return {say(text::Translation::of(ui::Language::English)).toStdString(),
            say(text::Translation::of(ui::Language::Japanese)).toStdString()};
}

} // namespace

CardWords cardWords()
{
    return {inBoth([](const text::Translation &t) { return t.say("Interchange", "Answer"); }),
            inBoth([](const text::Translation &t) { return t.say("Interchange", "Put in order:"); }),
            inBoth([](const text::Translation &t) { return t.say("Interchange", "Match:"); })};
}

LocalText yesWord()
{
    return inBoth([](const text::Translation &t) { return t.say("Interchange", "True"); });
}

LocalText noWord()
{
    return inBoth([](const text::Translation &t) { return t.say("Interchange", "False"); });
}

/// The run knows the steps' names; it is played once a question, not once an option.
StepWords stepWords(const quiz::Stand &stand)
{
    struct Latest {
        const quiz::Question *question = nullptr;
        quiz::Proof proof;
    };
    return [stand, latest = std::make_shared<Latest>()](const quiz::Question &question, const quiz::StepOption &option) {
        if (latest->question != &question)
            *latest = {&question, quiz::prove(question, stand)};
        const auto say = [&](ui::Language language) { return text::optionText(question, option, &latest->proof, language).toStdString(); };
        return LocalText {say(ui::Language::English), say(ui::Language::Japanese)};
    };
}

QString importedWords(const Import &import, const text::Translation &t)
{
    const auto all = static_cast<int>(import.file.questions.size());
    QStringList sentences {t.say("Interchange", "%n question(s) taken.", nullptr, all)};
    if (import.proven > 0)
        sentences << t.say("Interchange", "%n proven by running just now.", nullptr, import.proven);
    if (all > import.proven)
        sentences << t.say("Interchange", "%n not proven: there is nothing in them that can be run.", nullptr, all - import.proven);
    if (import.ofOneLanguage)
        sentences << (import.language == Language::Japanese ? t.say("Interchange", "Their texts are in Japanese only.")
                                                            : t.say("Interchange", "Their texts are in English only."));
    const auto refused = static_cast<int>(import.refused.size());
    if (refused > 0)
        sentences << t.say("Interchange", "%n could not be taken.", nullptr, refused);
    return sentences.join(t.language() == ui::Language::Japanese ? QString() : QStringLiteral(" "));
}

QString writtenWords(const Written &written, const text::Translation &t)
{
    if (!written.error.isEmpty())
        return t.say("Interchange", "Nothing was written: %1").arg(written.error);
    if (written.files.isEmpty() && written.leftOut > 0)
        return t.say("Interchange", "Nothing was written: no other program can mark these questions.");
    if (written.files.isEmpty())
        return t.say("Interchange", "Cancelled. Nothing was written.");
    QString words = t.say("Interchange", "%n question(s) written.", nullptr, written.questions);
    if (written.leftOut > 0)
        words += (t.language() == ui::Language::Japanese ? QString() : QStringLiteral(" "))
                 + t.say("Interchange", "%n left out: no other program can mark a policy that is to be mended.", nullptr, written.leftOut);
    return words;
}

} // namespace trustwalk::interchange
