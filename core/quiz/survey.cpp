#include "core/quiz/survey.h"

#include "core/base/encoding.h"

#include <algorithm>

namespace trustwalk::quiz {

namespace {

bool offersChoices(const Question &question)
{
    return std::holds_alternative<Choice>(question.kind) || std::holds_alternative<Solve>(question.kind)
           || std::holds_alternative<Predict>(question.kind);
}

/// Is the one option that is longer than all others a right one?
bool longestIsRight(const Question &question, std::string LocalText::*language)
{
    const Ids &right = std::get<Ids>(question.answer);
    const std::vector<const Option *> options = optionsOf(question);
    const auto length = [&](const Option *option) { return characterCount(option->text.*language); };
    const Option *longest = *std::max_element(options.begin(), options.end(),
                                              [&](const Option *one, const Option *other) { return length(one) < length(other); });
    const auto asLong
        = std::count_if(options.begin(), options.end(), [&](const Option *option) { return length(option) == length(longest); });
    return asLong == 1 && std::find(right.begin(), right.end(), longest->id) != right.end();
}

void countAnswer(Survey &survey, const Question &question)
{
    const auto *right = std::get_if<Ids>(&question.answer);
    if (right == nullptr || std::holds_alternative<Order>(question.kind))
        return;
    for (const std::string &id : *right)
        ++survey.rightLetters[id.front()];
    if (!offersChoices(question))
        return;
    ++survey.choices;
    survey.longestRightEn += longestIsRight(question, &LocalText::en) ? 1 : 0;
    survey.longestRightJa += longestIsRight(question, &LocalText::ja) ? 1 : 0;
}

} // namespace

double Survey::largestLetterShare() const
{
    std::size_t all = 0, most = 0;
    for (const auto &[letter, count] : rightLetters) {
        all += count;
        most = std::max(most, count);
    }
    return all == 0 ? 0 : static_cast<double>(most) / static_cast<double>(all);
}

Survey survey(const std::vector<const Question *> &questions)
{
    Survey survey;
    survey.questions = questions.size();
    for (const std::string_view pitfall : allPitfalls())
        survey.missingPitfalls.emplace(pitfall);
    for (const Question *question : questions) {
        survey.proven += sealOf(*question) == Seal::Proven ? 1 : 0;
        for (const std::string &pitfall : question->covers)
            survey.missingPitfalls.erase(pitfall);
        for (const ExamDomain domain : question->exams)
            ++survey.domains[domain];
        ++survey.topics[question->topic];
        ++survey.difficulties[question->difficulty];
        ++survey.kinds[std::string(kindName(*question))];
        countAnswer(survey, *question);
    }
    return survey;
}

} // namespace trustwalk::quiz
