#include "app/inspector/blocks.h"

#include "app/text/translation.h"

#include <algorithm>

namespace trustwalk::inspector {

namespace {

using text::Translation;

/// A stretch of a long document, moved to the left margin, with the spans of the whole moved along.
struct Excerpt {
    std::string text;
    std::vector<std::size_t> places; ///< byte offset in the document of each byte of `text`
};

std::size_t commonIndent(std::string_view text, std::size_t begin, std::size_t end)
{
    std::size_t least = std::string_view::npos;
    for (std::size_t line = text.find('\n', begin); line != std::string_view::npos && line < end; line = text.find('\n', line + 1)) {
        std::size_t spaces = 0;
        while (line + 1 + spaces < end && text[line + 1 + spaces] == ' ')
            ++spaces;
        if (line + 1 + spaces < end && text[line + 1 + spaces] != '\n')
            least = std::min(least, spaces);
    }
    return least == std::string_view::npos ? 0 : least;
}

Excerpt excerpt(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::size_t indent = commonIndent(text, begin, end);
    Excerpt cut;
    std::size_t skip = 0;
    for (std::size_t i = begin; i < end; ++i) {
        if (skip > 0 && text[i] == ' ') {
            --skip;
            continue;
        }
        skip = text[i] == '\n' ? indent : 0;
        cut.text.push_back(text[i]);
        cut.places.push_back(i);
    }
    return cut;
}

/// A document that was written on one line, on lines. What is added has the place of what stands before it.
Excerpt laidOut(std::string_view text)
{
    Excerpt out;
    std::size_t depth = 0;
    bool quoted = false;
    const auto add = [&](char c, std::size_t place) {
        out.text.push_back(c);
        out.places.push_back(place);
    };
    const auto newLine = [&](std::size_t place) {
        add('\n', place);
        for (std::size_t i = 0; i < 2 * depth; ++i)
            add(' ', place);
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i], before = i > 0 ? text[i - 1] : '\0';
        if (c == '"' && (!quoted || before != '\\'))
            quoted = !quoted;
        const bool closes = !quoted && (c == '}' || c == ']');
        if (closes && depth > 0) {
            --depth;
            newLine(i > 0 ? i - 1 : 0);
        }
        add(c, i);
        if (quoted || c == '"')
            continue;
        if (c == '{' || c == '[') {
            ++depth;
            newLine(i);
        } else if (c == ',') {
            newLine(i);
        } else if (c == ':') {
            add(' ', i);
        }
    }
    return out;
}

Lit litOf(const Excerpt &cut, const policy::Span &span, Mark mark)
{
    const auto byteOf = [&](std::size_t offset) {
        return static_cast<std::size_t>(std::lower_bound(cut.places.begin(), cut.places.end(), offset) - cut.places.begin());
    };
    const auto characters
        = [&](std::size_t bytes) { return static_cast<int>(QString::fromUtf8(std::string_view(cut.text).substr(0, bytes)).size()); };
    const std::size_t last = span.end > span.begin ? byteOf(span.end - 1) + 1 : byteOf(span.begin);
    return {characters(byteOf(span.begin)), characters(last), mark};
}

QString listed(const std::vector<std::string> &values)
{
    QStringList shown;
    for (std::size_t i = 0; i < values.size() && i < 4; ++i)
        shown.append(QString::fromUtf8(values[i]));
    if (values.size() > 4)
        shown.append(QStringLiteral("\u2026"));
    return shown.join(QStringLiteral(", "));
}

/// The statement that decided; without one, the statement that came nearest.
const policy::StatementReport *mostTelling(const policy::PolicyReport &report)
{
    const policy::StatementReport *best = nullptr;
    long bestScore = -1;
    for (const policy::StatementReport &statement : report.statements) {
        const long matched
            = std::count_if(statement.elements.begin(), statement.elements.end(), [](const policy::ElementReport &e) { return e.matched; });
        const long score = statement.deciding ? 1000 : statement.matched ? 100 : matched;
        if (score > bestScore) {
            bestScore = score;
            best = &statement;
        }
    }
    return best;
}

Fields elementFields(const policy::StatementReport &statement, const Translation &t)
{
    Fields fields;
    for (const policy::ElementReport &element : statement.elements) {
        if (element.element == policy::Element::Effect)
            continue;
        const QString given = element.keyAbsent ? t.say("Inspector", "absent") : listed(element.given);
        const QString sign = element.matched ? QStringLiteral("\n= ") : QStringLiteral("\n\u2260 ");
        const QString wanted = element.conditionOperator.empty()
                                   ? listed(element.wanted)
                                   : QString::fromUtf8(element.conditionOperator) + u' ' + listed(element.wanted);
        fields.rows.push_back({elementName(element), given + sign + wanted, element.matched ? Mark::Passed : Mark::Refused});
    }
    return fields;
}

/// The whole document with the statement that counts; of a long one the statement alone.
Code statementCode(const policy::PolicyReport &report, const policy::StatementReport &statement)
{
    constexpr qsizetype mostLines = 48;
    const std::string_view text = report.policy.document.text();
    const auto lines = std::count(text.begin(), text.end(), '\n');
    Excerpt cut = lines == 0 ? laidOut(text) : excerpt(text, 0, text.size());
    const bool whole = std::count(cut.text.begin(), cut.text.end(), '\n') <= mostLines;
    if (!whole && lines > 0)
        cut = excerpt(text, statement.span.begin, statement.span.end);
    Code code {QString::fromUtf8(cut.text), {}};
    if (whole) {
        const Lit span = litOf(cut, statement.span, Mark::None);
        code.counts = {span.begin, span.end};
    }
    for (const policy::ElementReport &element : statement.elements)
        code.lit.push_back(litOf(cut, element.valueSpan.value_or(element.span), element.matched ? Mark::Passed : Mark::Refused));
    return code;
}

} // namespace

QString elementName(const policy::ElementReport &element)
{
    switch (element.element) {
    case policy::Element::Effect: return QStringLiteral("Effect");
    case policy::Element::Principal: return QStringLiteral("Principal");
    case policy::Element::NotPrincipal: return QStringLiteral("NotPrincipal");
    case policy::Element::Action: return QStringLiteral("Action");
    case policy::Element::NotAction: return QStringLiteral("NotAction");
    case policy::Element::Resource: return QStringLiteral("Resource");
    case policy::Element::NotResource: return QStringLiteral("NotResource");
    case policy::Element::Condition: return QString::fromUtf8(element.conditionKey);
    }
    return {};
}

QString useName(policy::Use use, ui::Language language)
{
    const Translation &t = Translation::of(language);
    switch (use) {
    case policy::Use::Identity: return t.say("Inspector", "identity-based policy");
    case policy::Use::Resource: return t.say("Inspector", "resource-based policy");
    case policy::Use::Trust: return t.say("Inspector", "trust policy");
    case policy::Use::Session: return t.say("Inspector", "session policy");
    case policy::Use::Boundary: return t.say("Inspector", "permissions boundary");
    case policy::Use::ServiceControl: return t.say("Inspector", "service control policy");
    case policy::Use::ResourceControl: return t.say("Inspector", "resource control policy");
    }
    return {};
}

namespace {

/// The document that tells most, with what was compared in it; nothing where no policy has a statement.
void addDocument(Blocks &blocks, const policy::Evaluation &evaluation, ui::Language language)
{
    const Translation &t = Translation::of(language);
    for (const policy::PolicyReport &report : evaluation.reports) {
        const policy::StatementReport *statement = mostTelling(report);
        if (statement == nullptr || !(statement->deciding || evaluation.decision.matched.empty()))
            continue;
        blocks.emplace_back(Heading {t.say("Inspector", "%1 (%2), statement %3 of %4")
                                         .arg(QString::fromUtf8(report.policy.name), useName(report.use, language))
                                         .arg(statement->index + 1)
                                         .arg(report.statements.size()),
                                     QString::fromUtf8(report.policy.document.text())});
        blocks.emplace_back(statementCode(report, *statement));
        blocks.emplace_back(elementFields(*statement, t));
        return;
    }
}

} // namespace

Blocks policyBlocks(const policy::Evaluation &evaluation, ui::Language language)
{
    const Translation &t = Translation::of(language);
    Blocks blocks {Heading {t.say("Inspector", "The question")},
                   Fields {{{t.say("Inspector", "Principal"), QString::fromUtf8(evaluation.request.principal.arn)},
                            {t.say("Inspector", "Action"), QString::fromUtf8(evaluation.request.action)},
                            {t.say("Inspector", "Resource"), QString::fromUtf8(evaluation.request.resource)}}}};
    addDocument(blocks, evaluation, language);
    blocks.emplace_back(Heading {t.say("Inspector", "How it was decided")});
    blocks.emplace_back(decisionTree(evaluation, language));
    return blocks;
}

} // namespace trustwalk::inspector
