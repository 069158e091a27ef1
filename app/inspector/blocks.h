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
    QString copy {}; ///< what a button beside it puts on the clipboard; empty: no button
};
struct Paragraph {
    QString text;
};
/// Two columns: what it is, and its value in the mono face.
struct Field {
    QString label, value;
    Mark mark = Mark::None;
    bool secret = false; ///< shown on request only
    QString meaning {}; ///< the label in plain words, where it is a name of a standard
    bool words = false; ///< the value is said in words, not quoted
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
    /// Outside of it the text is muted; nothing where all of it counts.
    std::optional<std::pair<int, int>> counts {};
};
/// A token in its parts, as it is sent.
struct Strip {
    struct Part {
        QString number, name, text; ///< text: as it stands in the token
        Mark mark = Mark::None;
    };
    std::vector<Part> parts;
};
/// Texts that are made from one another. Stretches of the same link belong together, and each link says why.
struct Anatomy {
    struct Piece {
        int begin = 0, end = 0; ///< UTF-16 positions in the text
        int link = 0; ///< index in `links`
    };
    struct Pane {
        QString title, text, copy;
        std::vector<Piece> pieces;
        int whole = -1; ///< the link that stands for all of the text; -1: none
    };
    std::vector<Pane> panes;
    QStringList links;
    int refused = -1; ///< the link whose stretches differ; -1: none
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
using Block = std::variant<Heading, Paragraph, Fields, Code, Tree, Strip, Anatomy>;
using Blocks = std::vector<Block>;

/// The evidence of a step, drawn as typed fields.
[[nodiscard]] Blocks evidenceBlocks(const trace::Trace &trace, std::size_t index, ui::Language language);
/// The same evidence as bytes: the request, the response, the token, the document.
[[nodiscard]] QString rawText(const trace::Step &step);

// Parts, one a kind of evidence that needs a file of its own.
[[nodiscard]] Tree decisionTree(const policy::Evaluation &evaluation, ui::Language language);
[[nodiscard]] Blocks policyBlocks(const policy::Evaluation &evaluation, ui::Language language);
[[nodiscard]] Blocks tokenBlocks(const trace::Trace &trace, std::size_t index, ui::Language language);
[[nodiscard]] Blocks assertionBlocks(const trace::Trace &trace, std::size_t index, ui::Language language);
[[nodiscard]] Fields comparedFields(const std::vector<trace::FieldCheck> &checks);
/// What STS or a service computed beside what was sent, and where they part.
[[nodiscard]] Blocks signatureBlocks(const trace::Trace &trace, std::size_t index, ui::Language language);
[[nodiscard]] Blocks requestBlocks(const trace::RequestEvidence &evidence, ui::Language language);
/// From the request to its signature. `request` may be null where only what was computed is known.
[[nodiscard]] Anatomy signatureAnatomy(const sigv4::Verification &verification, const RawRequest *request, ui::Language language);

/// "2026-07-01 18:00:00 (JST)" and the ISO form beside it.
[[nodiscard]] QString shownTime(Instant instant);
/// UTC, the reader's own time, and how far it is from `now`, a line each. `ends`: something is over then.
[[nodiscard]] QString shownMoment(Instant instant, std::optional<Instant> now, bool ends, ui::Language language);
/// The clock of this step: its own, or that of the nearest step that tells one.
[[nodiscard]] std::optional<Instant> momentNear(const trace::Trace &trace, std::size_t index);
/// JSON laid out on lines, with spans of the original text moved along; the text itself where it is no JSON.
[[nodiscard]] QString indentedJson(std::string_view json);
/// "identity-based policy"
[[nodiscard]] QString useName(policy::Use use, ui::Language language);
/// "Principal", "Action", or the condition key.
[[nodiscard]] QString elementName(const policy::ElementReport &element);

} // namespace trustwalk::inspector
