#pragma once

#include "app/ui/language.h"

#include <QString>

#include <memory>

class QTranslator;

namespace trustwalk::text {

/// The texts of one language, whatever language the window is in: two can stand side by side. Sources are English; lupdate finds
/// `say` by its alias, so context and source must be literals in the call itself. Loaded once from :/i18n; never changes.
class Translation {
public:
    [[nodiscard]] static const Translation &of(ui::Language language);
    /// The text in this language. `context` and `source` are literals.
    [[nodiscard]] QString say(const char *context, const char *source) const;
    /// With a plural: "%n". The third argument tells equal sources apart, as lupdate knows it; mostly null.
    [[nodiscard]] QString say(const char *context, const char *source, const char *disambiguation, int n) const;
    [[nodiscard]] ui::Language language() const { return m_language; }

    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;

private:
    explicit Translation(ui::Language language);
    ~Translation();
    ui::Language m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace trustwalk::text
