#include "core/base/encoding.h"
#include "core/interchange/html.h"
#include "core/interchange/qti.h"

namespace trustwalk::interchange {

namespace {

std::string value(const std::string &text)
{
    return "<value>" + text + "</value>";
}

/// "1" of the left side is no identifier.
std::string leftIdentifier(const std::string &id)
{
    return "L" + id;
}

std::string correctResponse(const Item &item)
{
    std::string values;
    for (const std::string &id : item.order)
        values += value(id);
    for (const Item::Left &left : item.left)
        values += value(leftIdentifier(left.id) + ' ' + left.right);
    for (const Item::Option &option : item.options)
        if (option.right)
            values += value(option.id);
    return "<correctResponse>" + values + "</correctResponse>";
}

std::string_view cardinalityOf(Item::Kind kind)
{
    switch (kind) {
    case Item::Kind::Single: return "single";
    case Item::Kind::Multi:
    case Item::Kind::Match: return "multiple";
    case Item::Kind::Order: return "ordered";
    }
    return {};
}

std::string choices(const Item &item, Language language)
{
    std::string text;
    for (const Item::Option &option : item.options)
        text += "<simpleChoice identifier=\"" + option.id + "\">" + htmlOf(in(option.text, language)) + "</simpleChoice>\n";
    return text;
}

std::string associable(const std::string &identifier, const LocalText &text, Language language)
{
    return "<simpleAssociableChoice identifier=\"" + identifier + "\" matchMax=\"1\">" + htmlOf(in(text, language))
           + "</simpleAssociableChoice>\n";
}

std::string matchSets(const Item &item, Language language)
{
    std::string text = "<simpleMatchSet>\n";
    for (const Item::Left &left : item.left)
        text += associable(leftIdentifier(left.id), left.text, language);
    text += "</simpleMatchSet>\n<simpleMatchSet>\n";
    for (const Item::Option &option : item.options)
        text += associable(option.id, option.text, language);
    return text + "</simpleMatchSet>\n";
}

std::string interaction(const Item &item, Language language)
{
    const std::string prompt = "<prompt>" + htmlOf(in(item.stem, language)) + "</prompt>\n";
    const std::string common = " responseIdentifier=\"RESPONSE\" shuffle=\"true\"";
    switch (item.kind) {
    case Item::Kind::Single:
    case Item::Kind::Multi:
        return "<choiceInteraction" + common + " maxChoices=\"" + std::to_string(item.rightCount()) + "\">\n" + prompt
               + choices(item, language) + "</choiceInteraction>\n";
    case Item::Kind::Order: return "<orderInteraction" + common + ">\n" + prompt + choices(item, language) + "</orderInteraction>\n";
    case Item::Kind::Match:
        return "<matchInteraction" + common + " maxAssociations=\"" + std::to_string(item.left.size()) + "\">\n" + prompt
               + matchSets(item, language) + "</matchInteraction>\n";
    }
    return {};
}

std::string feedback(const Item &item, Language language)
{
    std::string text = explainHtml(item, language);
    for (const Item::Option &option : item.options)
        if (const std::string &why = in(option.why, language); !why.empty())
            text += "<br/>" + htmlOf(in(option.text, language)) + ": " + htmlOf(why);
    return text;
}

} // namespace

std::string qtiIdentifier(const std::string &id)
{
    std::string identifier = "item-";
    for (const char c : id) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')
            identifier += c;
        else
            identifier += '_' + hex(asBytes(std::string_view(&c, 1)));
    }
    return identifier;
}

/// The template marks the response alone, so that the feedback's identifier stays at its default and is shown after every attempt.
std::string qtiItem(const Item &item, Language language)
{
    const std::string shown = feedback(item, language);
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" identifier=\""
                      + qtiIdentifier(item.id) + "\" title=\"" + xmlOf(item.id)
                      + "\" adaptive=\"false\" timeDependent=\"false\" xml:lang=\"" + std::string(codeOf(language)) + "\">\n";
    xml += "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"" + std::string(cardinalityOf(item.kind)) + "\" baseType=\""
           + (item.kind == Item::Kind::Match ? "directedPair" : "identifier") + "\">" + correctResponse(item) + "</responseDeclaration>\n";
    xml += "<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\"><defaultValue><value>0</value>"
           "</defaultValue></outcomeDeclaration>\n";
    if (!shown.empty())
        xml += "<outcomeDeclaration identifier=\"FEEDBACK\" cardinality=\"single\" baseType=\"identifier\"><defaultValue>"
               "<value>explain</value></defaultValue></outcomeDeclaration>\n";
    xml += "<itemBody>\n" + interaction(item, language) + "</itemBody>\n";
    xml += "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct\"/>\n";
    if (!shown.empty())
        xml += "<modalFeedback outcomeIdentifier=\"FEEDBACK\" identifier=\"explain\" showHide=\"show\"><p>" + shown
               + "</p></modalFeedback>\n";
    return xml + "</assessmentItem>\n";
}

} // namespace trustwalk::interchange
