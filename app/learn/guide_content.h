#pragma once

#include <string_view>
#include <vector>

/// The decision guide "Which call do I need?" as a tree of questions. Texts are sources of the context "Guide".
/// Source: "Compare AWS STS credentials" and "Common scenarios for IAM roles", IAM User Guide.
namespace trustwalk::learn {

struct GuideOption {
    const char *text;
    std::string_view next; ///< id of a question, or "!id" of an answer
};
struct GuideQuestion {
    std::string_view id;
    const char *text;
    std::vector<GuideOption> options; ///< at most nine: a digit chooses one
};
struct GuideAnswer {
    std::string_view id; ///< "!mfa"
    const char *title, *why, *whyNot;
    std::string_view walk; ///< "call:1" of the five, "lesson:role-chaining", or empty where there is nothing to walk
};

[[nodiscard]] const std::vector<GuideQuestion> &guideQuestions(); ///< the first is where the guide starts
[[nodiscard]] const std::vector<GuideAnswer> &guideAnswers();
[[nodiscard]] const GuideQuestion *guideQuestion(std::string_view id);
[[nodiscard]] const GuideAnswer *guideAnswer(std::string_view id);

} // namespace trustwalk::learn
