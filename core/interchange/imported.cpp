#include "core/interchange/imported.h"

#include "core/base/encoding.h"
#include "core/quiz/write_questions.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace trustwalk::interchange {

using Code = ParseError::Code;

namespace {

constexpr std::size_t longestSlug = 64, mostOptions = 9;
constexpr int usualDifficulty = 3;

/// In both languages, since every view may ask for either.
LocalText twice(const std::string &text)
{
    return {text, text};
}

bool isOwn(const GiftQuestion &question)
{
    return question.category.starts_with("trustwalk/");
}

void readTag(const std::string &tag, quiz::Question &question)
{
    constexpr std::string_view difficulty = "difficulty-";
    if (const auto topic = quiz::topicOf(tag); topic && question.topic == quiz::Topic::Other)
        question.topic = *topic;
    const auto call = api::operationOf(tag);
    if (call && std::find(api::fiveCalls.begin(), api::fiveCalls.end(), *call) != api::fiveCalls.end())
        question.calls.push_back(*call);
    if (const auto domain = quiz::examDomainOf(tag))
        question.exams.push_back(*domain);
    if (quiz::isPitfall(tag))
        question.covers.push_back(tag);
    if (tag.starts_with(difficulty) && tag.size() == difficulty.size() + 1 && tag.back() >= '1' && tag.back() <= '5')
        question.difficulty = tag.back() - '0';
}

template <typename List> void removeDoubles(List &list)
{
    for (auto at = list.begin(); at != list.end();)
        at = std::find(list.begin(), at, *at) != at ? list.erase(at) : at + 1;
}

void readTags(const GiftQuestion &gift, quiz::Question &question)
{
    question.topic = quiz::Topic::Other;
    question.difficulty = usualDifficulty;
    for (const std::string &tag : gift.tags)
        readTag(tag, question);
    if (question.topic == quiz::Topic::Other)
        question.topic = quiz::topicOf(gift.category.substr(gift.category.rfind('/') + 1)).value_or(quiz::Topic::Other);
    removeDoubles(question.calls);
    removeDoubles(question.exams);
    removeDoubles(question.covers);
}

std::string letter(std::size_t index)
{
    return std::string(1, static_cast<char>('a' + index));
}

/// Many write the right answer first. FNV-1a, then mixed, since texts that differ in a few letters only keep their order otherwise.
std::uint64_t hashOf(const std::string &text)
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    for (const std::uint64_t factor : {0xFF51AFD7ED558CCDULL, 0xC4CEB9FE1A85EC53ULL})
        hash = (hash ^ (hash >> 33)) * factor;
    return hash ^ (hash >> 33);
}

void addChoices(const GiftQuestion &gift, quiz::Question &question)
{
    std::vector<GiftQuestion::Option> options = gift.options;
    if (!isOwn(gift))
        std::stable_sort(options.begin(), options.end(),
                         [&](const auto &one, const auto &other) { return hashOf(gift.stem + one.text) < hashOf(gift.stem + other.text); });
    quiz::Choice choice;
    quiz::Ids right;
    for (const GiftQuestion::Option &option : options) {
        const std::string id = letter(choice.options.size());
        quiz::ChoiceOption made;
        made.id = id;
        made.text = twice(option.text);
        made.why = twice(option.why);
        choice.options.push_back(std::move(made));
        if (option.right)
            right.push_back(id);
    }
    choice.several = right.size() > 1;
    choice.choose = right.size();
    question.kind = std::move(choice);
    question.answer = std::move(right);
}

void addYesOrNo(const GiftQuestion &gift, const ImportRules &rules, quiz::Question &question)
{
    quiz::Choice choice;
    for (const LocalText *text : {&rules.yes, &rules.no}) {
        quiz::ChoiceOption option;
        option.id = letter(choice.options.size());
        option.text = twice(in(*text, rules.language));
        choice.options.push_back(std::move(option));
    }
    question.kind = std::move(choice);
    question.answer = quiz::Ids {gift.isTrue ? "a" : "b"};
}

/// What we write of an order: steps and their places.
bool isOrder(const GiftQuestion &gift)
{
    std::set<std::string> places;
    for (const GiftQuestion::Pair &pair : gift.pairs)
        if (!pair.left.empty())
            places.insert(pair.right);
    for (std::size_t i = 1; i <= gift.pairs.size(); ++i)
        if (!places.contains(std::to_string(i)))
            return false;
    return isOwn(gift) && gift.pairs.size() >= 3;
}

void addOrder(const GiftQuestion &gift, quiz::Question &question)
{
    quiz::Order order;
    quiz::Ids answer(gift.pairs.size());
    for (const GiftQuestion::Pair &pair : gift.pairs) {
        quiz::OrderOption option;
        option.id = letter(order.options.size());
        option.text = twice(pair.left);
        std::size_t place = 0;
        std::from_chars(pair.right.data(), pair.right.data() + pair.right.size(), place);
        answer[place - 1] = option.id;
        order.options.push_back(std::move(option));
    }
    question.kind = std::move(order);
    question.answer = std::move(answer);
}

void addMatch(const GiftQuestion &gift, quiz::Question &question)
{
    quiz::Match match;
    quiz::Pairs pairs;
    for (const GiftQuestion::Pair &pair : gift.pairs) {
        quiz::MatchRight right;
        right.id = letter(match.right.size());
        right.text = twice(pair.right);
        if (!pair.left.empty()) {
            quiz::MatchLeft left;
            left.id = std::to_string(match.left.size() + 1);
            left.text = twice(pair.left);
            pairs.emplace(left.id, right.id);
            match.left.push_back(std::move(left));
        }
        match.right.push_back(std::move(right));
    }
    question.kind = std::move(match);
    question.answer = std::move(pairs);
}

void addSources(const GiftQuestion &gift, quiz::Question &question)
{
    for (const GiftLink &link : gift.links)
        question.sources.push_back({link.title.empty() ? link.url : link.title, link.url});
}

/// Ids that nobody else has: the question's own where it can be one, else behind the file's.
class Names {
public:
    explicit Names(const ImportRules &rules) : m_rules(rules) {}

    std::string nameOf(const GiftQuestion &gift)
    {
        ++m_count;
        std::string slug = slugOfText(gift.id.empty() ? gift.name : gift.id);
        if (slug.empty())
            slug = cut(m_rules.fileId, std::to_string(m_count));
        else if (isTaken(slug))
            slug = cut(m_rules.fileId + '-' + slug, {});
        std::string name = slug;
        for (int i = 2; isTaken(name); ++i)
            name = cut(slug, std::to_string(i));
        m_used.insert(name);
        return name;
    }

private:
    [[nodiscard]] bool isTaken(const std::string &id) const { return m_used.contains(id) || (m_rules.taken && m_rules.taken(id)); }
    static std::string cut(const std::string &text, const std::string &end)
    {
        return end.empty() ? text.substr(0, longestSlug) : text.substr(0, longestSlug - end.size() - 1) + '-' + end;
    }

    const ImportRules &m_rules;
    std::set<std::string> m_used;
    int m_count = 0;
};

quiz::Question questionOf(const GiftQuestion &gift, const ImportRules &rules)
{
    quiz::Question question;
    readTags(gift, question);
    question.stem = twice(gift.stem);
    question.explain = twice(gift.explain);
    question.line = gift.line;
    question.imported
        = quiz::Imported {quiz::Imported::From::Gift, rules.language == Language::English, rules.language == Language::Japanese};
    addSources(gift, question);
    switch (gift.kind) {
    case GiftQuestion::Kind::Single:
    case GiftQuestion::Kind::Multi: addChoices(gift, question); break;
    case GiftQuestion::Kind::TrueFalse: addYesOrNo(gift, rules, question); break;
    case GiftQuestion::Kind::Match: isOrder(gift) ? addOrder(gift, question) : addMatch(gift, question); break;
    }
    return question;
}

/// What our own reader has against it: nobody else knows all the rules of a question.
std::optional<ParseError> faultIn(const quiz::Question &question)
{
    const auto read = quiz::readQuestions(quiz::questionsText({"imported", twice("imported"), {question}}, json::Layout::Compact));
    if (read)
        return std::nullopt;
    constexpr std::string_view before = "$.questions[0].";
    ParseError error = read.error();
    error.path = question.id + (error.path.starts_with(before) ? ": " + error.path.substr(before.size()) : std::string());
    error.line = question.line;
    error.column = 1;
    return error;
}

} // namespace

ImportedBank importGift(const GiftBank &bank, const ImportRules &rules)
{
    ImportedBank imported {{rules.fileId, twice(rules.title), {}}, bank.refused};
    Names names(rules);
    for (const GiftQuestion &gift : bank.questions) {
        const std::size_t options = std::max(gift.options.size(), gift.pairs.size());
        if (options > mostOptions + 1) {
            imported.refused.push_back({.code = Code::TooLarge,
                                        .path = gift.id,
                                        .found = std::to_string(options),
                                        .expected = std::to_string(mostOptions),
                                        .line = gift.line,
                                        .column = 1});
            continue;
        }
        quiz::Question question = questionOf(gift, rules);
        question.id = names.nameOf(gift);
        if (const auto fault = faultIn(question))
            imported.refused.push_back(*fault);
        else
            imported.file.questions.push_back(std::move(question));
    }
    std::stable_sort(imported.refused.begin(), imported.refused.end(),
                     [](const ParseError &one, const ParseError &other) { return one.line < other.line; });
    return imported;
}

ImportedBank importQuestions(const quiz::QuestionFile &file, const ImportRules &rules)
{
    ImportedBank imported {{rules.fileId, file.title, {}}, {}};
    for (quiz::Question question : file.questions) {
        if (rules.taken && rules.taken(question.id)) {
            imported.refused.push_back({.code = Code::Conflict, .path = "id", .found = question.id, .line = question.line, .column = 1});
            continue;
        }
        if (!question.imported)
            question.imported = quiz::Imported {quiz::Imported::From::Trustwalk, true, true};
        imported.file.questions.push_back(std::move(question));
    }
    return imported;
}

Language languageOfText(std::string_view text)
{
    std::size_t latin = 0, japanese = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        latin += (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ? 1 : 0;
        // U+3041 to U+9FFF: kana and kanji.
        japanese += (byte == 0xE3 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) >= 0x81) || (byte > 0xE3 && byte < 0xEA)
                        ? 1
                        : 0;
    }
    return japanese * 9 > latin ? Language::Japanese : Language::English;
}

std::string slugOfText(std::string_view text)
{
    std::string slug;
    for (const char c : toLower(text)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            slug += c;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    slug.resize(std::min(slug.size(), longestSlug));
    while (slug.ends_with('-'))
        slug.pop_back();
    return slug;
}

} // namespace trustwalk::interchange
