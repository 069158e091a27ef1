#include "core/interchange/anki.h"

#include "core/interchange/html.h"

#include <algorithm>

namespace trustwalk::interchange {

namespace {

/// "A" for the option "a".
char letterOf(const std::string &id)
{
    return id.front() >= 'a' && id.front() <= 'z' ? static_cast<char>(id.front() - 'a' + 'A') : id.front();
}

std::string line(const std::string &id, const LocalText &text, Language language)
{
    return "<br/>" + std::string(1, letterOf(id)) + ". " + htmlOf(in(text, language));
}

/// Spaces part tags, and a tag of the hierarchy is parted by "::", which none of ours holds.
std::string tagsOf(const Item &item)
{
    std::string tags = "trustwalk";
    for (std::string tag : item.tags) {
        std::replace(tag.begin(), tag.end(), ' ', '-');
        tags += ' ' + xmlOf(tag);
    }
    return tags;
}

} // namespace

AnkiWriter::AnkiWriter(Languages languages, CardWords words)
    : m_languages(languages), m_words(std::move(words)), m_notes(each(languages).size())
{
}

std::string AnkiWriter::front(const Item &item, Language language) const
{
    std::string html = htmlOf(in(item.stem, language));
    if (item.kind == Item::Kind::Order)
        html += "<br/><br/>" + htmlOf(in(m_words.order, language));
    if (item.kind == Item::Kind::Match)
        html += "<br/><br/>" + htmlOf(in(m_words.match, language));
    if (item.kind == Item::Kind::Single || item.kind == Item::Kind::Multi)
        html += "<br/>";
    for (const Item::Left &left : item.left)
        html += line(left.id, left.text, language);
    if (!item.left.empty())
        html += "<br/>";
    for (const Item::Option &option : item.options)
        html += line(option.id, option.text, language);
    return html;
}

std::string AnkiWriter::back(const Item &item, Language language) const
{
    std::string html = htmlOf(in(m_words.answer, language)) + ": ";
    std::string answer;
    const auto add = [&](const std::string &what) { answer += (answer.empty() ? "" : ", ") + what; };
    for (const std::string &id : item.order)
        add(std::string(1, letterOf(id)));
    for (const Item::Left &left : item.left)
        add(left.id + "\u2013" + letterOf(left.right));
    for (const Item::Option &option : item.options)
        if (option.right)
            add(std::string(1, letterOf(option.id)));
    html += answer + "<br/>";
    for (const Item::Option &option : item.options)
        if (const std::string &why = in(option.why, language); !why.empty())
            html += line(option.id, option.why, language);
    html += "<br/><br/>" + explainHtml(item, language);
    // A link's quotation marks are the only ones there are; HTML takes the apostrophe as well.
    std::replace(html.begin(), html.end(), '"', '\'');
    return html;
}

void AnkiWriter::add(const Item &item)
{
    const std::vector<Language> languages = each(m_languages);
    for (std::size_t i = 0; i < languages.size(); ++i) {
        const std::string code(codeOf(languages[i]));
        m_notes[i] += "trustwalk/" + item.id + '/' + code + '\t' + front(item, languages[i]) + '\t' + back(item, languages[i])
                      + (m_languages == Languages::Both ? "\tTrustwalk::" + code : std::string()) + '\t' + tagsOf(item) + '\n';
    }
}

/// Neither #notetype nor #columns: Anki looks both up by names that a collection holds in its maker's language.
std::string AnkiWriter::finish()
{
    std::string text = "#separator:tab\n#html:true\n#guid column:1\n";
    if (m_languages == Languages::Both)
        text += "#deck column:4\n#tags column:5\n";
    else
        text += "#deck:Trustwalk::" + std::string(codeOf(m_languages)) + "\n#tags column:4\n";
    for (const std::string &notes : m_notes)
        text += notes;
    return text;
}

} // namespace trustwalk::interchange
