#include "core/quiz/write_questions.h"

#include "core/quiz/write_parts.h"

namespace trustwalk::quiz {

using json::Value;

namespace {

Value sourceValue(const Source &source)
{
    Value value = Value::object();
    value.set("title", source.title).set("url", source.url);
    return value;
}

Value importedValue(const Imported &imported)
{
    Value languages = Value::array();
    for (const auto &[code, written] : {std::pair {"en", imported.english}, std::pair {"ja", imported.japanese}})
        if (written)
            languages.items.push_back(Value::string(code));
    Value value = Value::object();
    value.set("from", imported.from == Imported::From::Gift ? "gift" : "trustwalk").set("languages", std::move(languages));
    return value;
}

/// The answer, but of a fix, which has none.
void writeAnswer(Value &object, const Answer &answer)
{
    std::visit(Overloaded {[&](const Ids &ids) {
                               if (!ids.empty())
                                   object.set("answer", Value::array(ids));
                           },
                           [&](const Pairs &pairs) {
                               Value value = Value::object();
                               for (const auto &[left, right] : pairs)
                                   value.set(left, right);
                               object.set("answer", std::move(value));
                           },
                           [](const StepAt &) {}}, // stated by no file
               answer);
}

void writeHead(Value &object, const Question &question)
{
    object.set("id", question.id).set("rev", Value::number(question.rev));
    object.set("kind", kindName(question)).set("difficulty", Value::number(question.difficulty)).set("topic", slugOf(question.topic));
    object.set("calls", listOf(question.calls, [](api::Operation call) { return Value::string(api::actionName(call)); }));
    object.set("exams", listOf(question.exams, [](ExamDomain domain) { return Value::string(slugOf(domain)); }));
    object.set("covers", Value::array(question.covers));
    object.set("stem", textValue(question.stem));
    if (!question.explain.en.empty())
        object.set("explain", textValue(question.explain));
    if (!question.sources.empty())
        object.set("sources", listOf(question.sources, sourceValue));
    if (question.imported)
        object.set("imported", importedValue(*question.imported));
    if (!question.lesson.empty())
        object.set("lesson", question.lesson);
}

} // namespace

Value questionValue(const Question &question)
{
    Value value = Value::object();
    writeHead(value, question);
    writeWorld(value, question.world);
    writeChanges(value, "setup", question.setup);
    if (question.walk)
        writePlays(value, *question.walk);
    writeKind(value, question.kind);
    writeAnswer(value, question.answer);
    return value;
}

std::string questionsText(const QuestionFile &file, json::Layout layout)
{
    Value value = Value::object();
    value.set("format", "trustwalk-quiz").set("formatVersion", Value::number(questionFormatVersion)).set("id", file.id);
    value.set("title", textValue(file.title)).set("questions", listOf(file.questions, questionValue));
    return json::print(value, layout);
}

} // namespace trustwalk::quiz
