#pragma once

#include "app/ui/language.h"

#include <QString>

namespace trustwalk::text {

/// The texts of one language, whatever language the window is in: two can stand side by side. Sources are English; lupdate finds
/// `say` by its alias. Loaded once from :/i18n; never changes.
class Translation {
public:
    [[nodiscard]] static const Translation &of(ui::Language language);
    /// The text in this language. `context` and `source` are literals.
    [[nodiscard]] QString say(const char *context, const char *source) const;
    /// With a plural: "%n".
    [[nodiscard]] QString say(const char *context, const char *source, int n) const;
    [[nodiscard]] ui::Language language() const { return m_language; }

private:
    explicit Translation(ui::Language language);
    ui::Language m_language;
    const class QTranslator *m_translator = nullptr;
};

} // namespace trustwalk::text
