#include "app/quiz/answer_view.h"

#include "app/quiz/choice_view.h"
#include "app/quiz/fix_view.h"
#include "app/quiz/match_view.h"
#include "app/quiz/order_view.h"
#include "core/base/result.h"

#include <QKeyEvent>

namespace trustwalk::quiz_page {

namespace {

std::string joined(const std::vector<std::string> &parts)
{
    std::string text;
    for (const std::string &part : parts)
        text += (text.empty() ? "" : ",") + part;
    return text;
}

std::string writtenAnswer(const quiz::Answer &answer)
{
    if (const auto *ids = std::get_if<quiz::Ids>(&answer))
        return joined(*ids);
    if (const auto *pairs = std::get_if<quiz::Pairs>(&answer)) {
        std::vector<std::string> parts;
        for (const auto &[left, right] : *pairs)
            parts.push_back(left + "=" + right);
        return joined(parts);
    }
    const auto &step = std::get<quiz::StepAt>(answer);
    return std::string(trace::kindName(step.kind)) + (step.call ? "@" + std::to_string(*step.call) : std::string());
}

} // namespace

AnswerView *AnswerView::of(const QuestionPtr &question, QWidget *parent)
{
    if (std::holds_alternative<quiz::Order>(question->kind))
        return new OrderView(question, parent);
    if (std::holds_alternative<quiz::Match>(question->kind))
        return new MatchView(question, parent);
    if (std::holds_alternative<quiz::Fix>(question->kind))
        return new FixView(question, parent);
    return new ChoiceView(question, parent);
}

std::string AnswerView::written(const Given &given)
{
    if (const auto *policy = std::get_if<std::string>(&given))
        return *policy;
    return writtenAnswer(std::get<quiz::Answer>(given));
}

Given AnswerView::read(const quiz::Question &question, const std::string &text)
{
    if (std::holds_alternative<quiz::Fix>(question.kind))
        return text;
    const QStringList parts = QString::fromStdString(text).split(u',', Qt::SkipEmptyParts);
    if (std::holds_alternative<quiz::Match>(question.kind)) {
        quiz::Pairs pairs;
        for (const QString &part : parts)
            pairs[part.section(u'=', 0, 0).toStdString()] = part.section(u'=', 1).toStdString();
        return quiz::Answer(pairs);
    }
    if (std::holds_alternative<quiz::WhichStep>(question.kind) && quiz::findOption(question, text) == nullptr)
        if (const auto kind = quiz::stepKindOf(QString::fromStdString(text).section(u'@', 0, 0).toStdString())) {
            quiz::StepAt step {*kind, std::nullopt};
            if (const int call = QString::fromStdString(text).section(u'@', 1).toInt(); call > 0)
                step.call = call;
            return quiz::Answer(step);
        }
    quiz::Ids ids;
    for (const QString &part : parts)
        ids.push_back(part.toStdString());
    return quiz::Answer(ids);
}

int choiceOfKey(const QKeyEvent &event, int options)
{
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier)
        return -1;
    const int key = event.key();
    if (key >= Qt::Key_1 && key <= Qt::Key_9 && key - Qt::Key_1 < options)
        return key - Qt::Key_1;
    if (key >= Qt::Key_A && key <= Qt::Key_I && key - Qt::Key_A < options)
        return key - Qt::Key_A;
    return -1;
}

} // namespace trustwalk::quiz_page
