#pragma once

#include "app/ui/language.h"
#include "core/trace/trace.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// What the inspector shows of a step, as values: made from its evidence, drawn by block widgets.
namespace trustwalk::inspector {

enum class Mark { None, Passed, Refused, NotNeeded };

struct Heading {
    QString text;
};
struct Paragraph {
    QString text;
};
/// Two columns: what it is, and its value in the mono face.
struct Field {
    QString label, value;
    Mark mark = Mark::None;
    bool secret = false; ///< shown on request only
};
struct Fields {
    std::vector<Field> rows;
};
/// Text in the mono face with stretches lit.
struct Lit {
    int begin = 0, end = 0; ///< UTF-16 positions in the text
    Mark mark = Mark::Passed;
};
struct Code {
    QString text;
    std::vector<Lit> lit;
};
/// An outline: the way to a decision, the rules in their order, below them policies, statements and the elements that were compared.
struct TreeRow {
    int depth = 0;
    QString text, detail;
    Mark mark = Mark::None;
    bool deciding = false;
};
struct Tree {
    std::vector<TreeRow> rows;
};
using Block = std::variant<Heading, Paragraph, Fields, Code, Tree>;
using Blocks = std::vector<Block>;

/// The evidence of a step, drawn as typed fields.
[[nodiscard]] Blocks evidenceBlocks(const trace::Trace &trace, std::size_t index, ui::Language language);
/// The same evidence as bytes: the request, the response, the token, the document.
[[nodiscard]] QString rawText(const trace::Step &step);

// Parts, one a kind of evidence that needs a file of its own.
[[nodiscard]] Tree decisionTree(const policy::Evaluation &evaluation, ui::Language language);
[[nodiscard]] Blocks policyBlocks(const policy::Evaluation &evaluation, ui::Language language);
[[nodiscard]] Blocks tokenBlocks(const trace::TokenEvidence &evidence, ui::Language language);
[[nodiscard]] Blocks assertionBlocks(const trace::AssertionEvidence &evidence, ui::Language language);
[[nodiscard]] Blocks signatureBlocks(const sigv4::Verification &verification, ui::Language language);
[[nodiscard]] Blocks requestBlocks(const trace::RequestEvidence &evidence, ui::Language language);

/// "2026-07-01 18:00:00 (JST)" and the ISO form beside it.
[[nodiscard]] QString shownTime(Instant instant);
/// JSON laid out on lines, with spans of the original text moved along; the text itself where it is no JSON.
[[nodiscard]] QString indentedJson(std::string_view json);
/// "identity-based policy"
[[nodiscard]] QString useName(policy::Use use, ui::Language language);
/// "Principal", "Action", or the condition key.
[[nodiscard]] QString elementName(const policy::ElementReport &element);

} // namespace trustwalk::inspector
