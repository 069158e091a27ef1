#pragma once

#include "core/base/parse_error.h"
#include "core/base/result.h"
#include "core/quiz/question.h"

#include <set>
#include <string_view>

/// Question files and the bank that several of them make. Text in, values out; the files themselves are app's.
namespace trustwalk::quiz {

inline constexpr std::int64_t questionFormatVersion = 1;
inline constexpr std::size_t largestQuestionFile = std::size_t(1) << 20; ///< bytes: room for 2,000 of the shortest questions

struct QuestionFile {
    std::string id;
    LocalText title;
    std::vector<Question> questions;
};

/// Reads one file: {"format":"trustwalk-quiz","formatVersion":1,…}, quizzes/quiz.schema.json. Unknown members, a missing language, markup
/// of HTML, references to files or the network in a text, and answers that cannot be are errors with their place. Never proves.
[[nodiscard]] Result<QuestionFile, ParseError> readQuestions(std::string_view text);

/// Several files. One that is at fault is refused, the others stay.
class Bank {
public:
    struct Loaded {
        std::string name; ///< as its user knows the file
        QuestionFile content;
    };
    struct Refused {
        std::string name;
        ParseError error;
    };

    /// True where the file was taken; refuses one whose own id or one of whose questions is in the bank already.
    bool add(std::string name, std::string_view text) { return add(std::move(name), readQuestions(text)); }
    /// The same of a file that was read already, perhaps beside others.
    bool add(std::string name, Result<QuestionFile, ParseError> file);
    /// A file that could not even be read.
    void refuse(std::string name, ParseError error) { m_refused.push_back({std::move(name), std::move(error)}); }

    [[nodiscard]] const std::vector<Loaded> &files() const { return m_files; }
    [[nodiscard]] const std::vector<Refused> &refused() const { return m_refused; }
    [[nodiscard]] std::size_t size() const { return m_questions.size(); }
    [[nodiscard]] const Question *question(std::string_view id) const;
    [[nodiscard]] std::vector<const Question *> questions() const; ///< in the order of files

private:
    std::vector<Loaded> m_files;
    std::vector<Refused> m_refused;
    std::set<std::string, std::less<>> m_fileIds;
    std::map<std::string, std::pair<std::size_t, std::size_t>, std::less<>> m_questions; ///< file and place in it
};

} // namespace trustwalk::quiz
