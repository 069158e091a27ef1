#pragma once

#include "core/generate/template.h"

#include <QString>

#include <utility>
#include <vector>

/// The templates that come with the app.
namespace trustwalk::template_store {

struct Templates {
    std::vector<generate::Template> all; ///< by their ids
    std::vector<std::pair<QString, ParseError>> refused; ///< a file that is at fault, by its name; the others stay
    [[nodiscard]] const generate::Template *find(std::string_view id) const;
};

/// Read once, when they are first asked for; from then on never altered. By any thread.
[[nodiscard]] const Templates &builtIn();

} // namespace trustwalk::template_store
