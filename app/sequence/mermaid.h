#pragma once

#include "app/ui/language.h"
#include "core/trace/trace.h"
#include "core/world/world.h"

#include <QString>

namespace trustwalk::sequence {

/// The sequence as text for Mermaid (https://mermaid.js.org/syntax/sequenceDiagram.html), for documents that draw it themselves: messages
/// numbered as on the stage, the checks of a chapter in a note, a refusal as an arrow that ends in a cross. Lines end in \n. Secrets and
/// whole tokens are not in it.
[[nodiscard]] QString mermaid(const trace::Trace &trace, const world::World &world, ui::Language language);

/// A text so that Mermaid shows it as it is: what would end a line, begin an entity or be read as HTML becomes an entity.
[[nodiscard]] QString mermaidEscaped(const QString &text);

} // namespace trustwalk::sequence
