#include "core/interchange/imported.h"
#include "core/quiz/write_questions.h"

#include <cstdlib>

// GIFT of strangers. What is taken is a question that our own reader takes; what is refused says where.
using namespace trustwalk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bank = interchange::readGift(std::string_view(reinterpret_cast<const char *>(data), size));
    if (!bank)
        return 0;
    const interchange::ImportRules rules {"imported-x", "X", interchange::Language::English, {"T", "T"}, {"F", "F"}, {}};
    const interchange::ImportedBank imported = interchange::importGift(*bank, rules);
    for (const ParseError &error : imported.refused)
        if (error.line < 1 || error.column < 1)
            std::abort();
    if (!imported.file.questions.empty() && !quiz::readQuestions(quiz::questionsText(imported.file)))
        std::abort();
    return 0;
}
