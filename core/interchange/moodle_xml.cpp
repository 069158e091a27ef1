#include "core/interchange/moodle_xml.h"

#include "core/interchange/gift.h"
#include "core/interchange/html.h"

#include <algorithm>

namespace trustwalk::interchange {

namespace {

/// The reader takes HTML as text. It is escaped, not put in CDATA, which could not hold "]]>".
std::string htmlElement(std::string_view name, std::string_view attributes, std::string_view html, std::string_view more = {})
{
    std::string element = "<" + std::string(name) + std::string(attributes) + " format=\"html\"><text>" + xmlOf(html) + "</text>";
    element.append(more).append("</").append(name).append(">\n");
    return element;
}

/// The texts for a right, a partly right and a wrong answer are the site's own.
constexpr std::string_view combinedFeedback = "<correctfeedback format=\"html\"><text></text></correctfeedback>\n"
                                              "<partiallycorrectfeedback format=\"html\"><text></text></partiallycorrectfeedback>\n"
                                              "<incorrectfeedback format=\"html\"><text></text></incorrectfeedback>\n";

/// What is the same in both languages is written once.
template <typename Make> std::string multilang(const std::vector<Language> &languages, Make &&make)
{
    std::vector<std::string> made;
    for (const Language language : languages)
        made.push_back(make(language));
    if (made.size() == 1 || made[0] == made[1])
        return made.front();
    std::string both;
    for (std::size_t i = 0; i < made.size(); ++i)
        both.append("<span lang=\"").append(codeOf(languages[i])).append("\" class=\"multilang\">").append(made[i]).append("</span>");
    return both;
}

} // namespace

MoodleWriter::MoodleWriter(Languages languages)
    : m_languages(each(languages)),
      m_category("$course$/top/Trustwalk/" + (languages == Languages::Both ? std::string() : std::string(codeOf(languages)) + '/')),
      m_text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n")
{
}

std::string MoodleWriter::html(const LocalText &text) const
{
    return multilang(m_languages, [&](Language language) { return htmlOf(in(text, language)); });
}

std::string MoodleWriter::plain(const LocalText &text) const
{
    std::string first = plainOf(in(text, m_languages.front()));
    const std::string last = plainOf(in(text, m_languages.back()));
    return xmlOf(first == last ? first : first + " / " + last);
}

void MoodleWriter::add(const Item &item)
{
    if (item.topic != m_topic)
        addCategory(item.topic);
    m_topic = item.topic;
    const std::string_view type = item.kind == Item::Kind::Order ? "ordering" : item.kind == Item::Kind::Match ? "matching" : "multichoice";
    m_text.append("<question type=\"").append(type).append("\">\n");
    addHead(item);
    switch (item.kind) {
    case Item::Kind::Single:
    case Item::Kind::Multi: addChoices(item); break;
    case Item::Kind::Order: addOrder(item); break;
    case Item::Kind::Match: addPairs(item); break;
    }
    m_text += "<tags>";
    for (const std::string &tag : item.tags)
        m_text += "<tag><text>" + xmlOf(tag) + "</text></tag>";
    m_text += "</tags>\n</question>\n";
}

std::string MoodleWriter::finish()
{
    m_text += "</quiz>\n";
    return std::move(m_text);
}

void MoodleWriter::addCategory(const std::string &topic)
{
    m_text += "<question type=\"category\"><category><text>" + m_category + xmlOf(topic) + "</text></category></question>\n";
}

void MoodleWriter::addHead(const Item &item)
{
    m_text += "<name><text>" + xmlOf(item.id) + "</text></name>\n";
    m_text += htmlElement("questiontext", {}, html(item.stem));
    m_text += htmlElement("generalfeedback", {}, multilang(m_languages, [&](Language language) { return explainHtml(item, language); }));
    m_text += "<defaultgrade>1</defaultgrade>\n<penalty>0.3333333</penalty>\n<hidden>0</hidden>\n";
    m_text += "<idnumber>" + xmlOf(item.id) + "</idnumber>\n";
}

void MoodleWriter::addChoices(const Item &item)
{
    const std::size_t right = item.rightCount(), wrong = item.options.size() - right;
    const bool single = item.kind == Item::Kind::Single;
    m_text += std::string("<single>") + (single ? "true" : "false") + "</single>\n<shuffleanswers>true</shuffleanswers>\n"
              + "<answernumbering>abc</answernumbering>\n<showstandardinstruction>0</showstandardinstruction>\n"
              + std::string(combinedFeedback) + "<shownumcorrect/>\n";
    for (const Item::Option &option : item.options) {
        const std::string fraction = option.right ? percentOf(1, right) : single ? "0" : percentOf(-1, wrong);
        const std::string why = html(option.why);
        m_text += htmlElement("answer", " fraction=\"" + fraction + '"', html(option.text),
                              "<feedback format=\"html\"><text>" + xmlOf(why) + "</text></feedback>");
    }
}

/// Moodle wants three answers at least; a dash is the third where a question has two.
void MoodleWriter::addPairs(const Item &item)
{
    m_text += "<shuffleanswers>true</shuffleanswers>\n" + std::string(combinedFeedback) + "<shownumcorrect/>\n";
    const auto add = [this](const std::string &left, const std::string &right) {
        m_text += htmlElement("subquestion", {}, left, "<answer><text>" + right + "</text></answer>");
    };
    for (const Item::Left &left : item.left)
        add(html(left.text), plain(item.option(left.right).text));
    for (const Item::Option &option : item.options)
        if (std::none_of(item.left.begin(), item.left.end(), [&](const Item::Left &left) { return left.right == option.id; }))
            add({}, plain(option.text));
    if (item.options.size() < 3)
        add({}, "–");
}

void MoodleWriter::addOrder(const Item &item)
{
    m_text += "<layouttype>VERTICAL</layouttype>\n<selecttype>ALL</selecttype>\n<selectcount>0</selectcount>\n"
              "<gradingtype>ALL_OR_NOTHING</gradingtype>\n<showgrading>SHOW</showgrading>\n<numberingstyle>none</numberingstyle>\n"
              + std::string(combinedFeedback) + "<shownumcorrect>1</shownumcorrect>\n";
    for (const std::string &id : item.order)
        m_text += htmlElement("answer", " fraction=\"1.0000000\"", html(item.option(id).text),
                              "<feedback format=\"html\"><text></text></feedback>");
}

} // namespace trustwalk::interchange
