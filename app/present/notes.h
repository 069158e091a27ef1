#pragma once

#include "app/present/script.h"

namespace trustwalk::present {

/// What a presenter reads beside a step and the audience never sees: a heading and its sentences.
struct Note {
    QString heading, text;
};
/// What would stop the step (or let it pass), AWS's whole answer, where AWS differs from the article.
[[nodiscard]] std::vector<Note> notesOf(const Script &script, int step, ui::Language language);

} // namespace trustwalk::present
