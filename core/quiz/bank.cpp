#include "core/quiz/bank.h"

#include "core/base/json_path.h"

namespace trustwalk::quiz {

namespace {

ParseError conflict(std::string path, const std::string &found, const std::string &other, int line)
{
    return {.code = ParseError::Code::Conflict, .path = std::move(path), .found = found, .expected = other, .line = line, .column = 1};
}

} // namespace

bool Bank::add(std::string name, Result<QuestionFile, ParseError> file)
{
    if (!file) {
        refuse(std::move(name), file.error());
        return false;
    }
    if (m_fileIds.contains(file->id)) {
        refuse(std::move(name), conflict("$.id", file->id, "another file's id", 1));
        return false;
    }
    for (std::size_t i = 0; i < file->questions.size(); ++i) {
        const Question &question = file->questions[i];
        const auto other = m_questions.find(question.id);
        if (other == m_questions.end())
            continue;
        const std::string path = json::pathBelow(json::pathBelow("$.questions", i), "id");
        refuse(std::move(name), conflict(path, question.id, m_files[other->second.first].name, question.line));
        return false;
    }
    for (std::size_t i = 0; i < file->questions.size(); ++i)
        m_questions.emplace(file->questions[i].id, std::pair {m_files.size(), i});
    m_fileIds.insert(file->id);
    m_files.push_back({std::move(name), std::move(*file)});
    return true;
}

const Question *Bank::question(std::string_view id) const
{
    const auto found = m_questions.find(id);
    return found == m_questions.end() ? nullptr : &m_files[found->second.first].content.questions[found->second.second];
}

std::vector<const Question *> Bank::questions() const
{
    std::vector<const Question *> all;
    all.reserve(m_questions.size());
    for (const Loaded &file : m_files)
        for (const Question &question : file.content.questions)
            all.push_back(&question);
    return all;
}

} // namespace trustwalk::quiz
