#include "core/quiz/bank.h"
#include "core/quiz/text_rules.h"

#include <cstdlib>

// Question files. What is accepted holds what its readers count on; every error says where; a text's pieces are its characters.
using namespace trustwalk;

namespace {

void checkText(const quiz::LocalText &text)
{
    for (const std::string *language : {&text.en, &text.ja}) {
        if (quiz::faultInText(*language))
            std::abort();
        std::size_t characters = 0;
        for (const quiz::Piece &piece : quiz::piecesOf(*language))
            characters += piece.text.size() + (piece.kind == quiz::Piece::Kind::Plain ? 0 : 2);
        if (characters != language->size())
            std::abort();
    }
    if (quiz::codeIn(text.en) != quiz::codeIn(text.ja))
        std::abort();
}

void checkQuestion(const quiz::Question &question)
{
    checkText(question.stem);
    checkText(question.explain);
    for (const quiz::Option *option : quiz::optionsOf(question)) {
        checkText(option->why);
        if (quiz::findOption(question, option->id) != option)
            std::abort();
    }
    if (const auto *ids = std::get_if<quiz::Ids>(&question.answer))
        for (const std::string &id : *ids)
            if (quiz::findOption(question, id) == nullptr)
                std::abort();
    if (question.id.empty() || question.line < 1)
        std::abort();
    static_cast<void>(quiz::sealOf(question));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto file = quiz::readQuestions(text);
    if (!file) {
        const ParseError &error = file.error();
        if (error.path.empty() && error.line == 0 && error.code != ParseError::Code::Empty && error.code != ParseError::Code::TooLarge)
            std::abort();
        return 0;
    }
    for (const quiz::Question &question : file->questions)
        checkQuestion(question);
    return 0;
}
