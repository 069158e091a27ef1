#pragma once

#include "app/quiz/answer_view.h"
#include "core/study/round.h"

#include <QByteArray>

namespace trustwalk::quiz_page {

/// A round's result as a table: a line an option, with what the room said in both votes.
///
/// As a file: RFC 4180, and UTF-8 with a byte order mark, without which spreadsheets read Japanese as if it were in the machine's old code
/// page; a reader that follows the RFC finds the mark before the first quoted cell and strips it. For the clipboard: cells parted by tabs,
/// which is what spreadsheets paste.
[[nodiscard]] QByteArray roundCsv(const study::Round &round, const std::vector<QuestionPtr> &questions, const Look &look);
[[nodiscard]] QString roundTable(const study::Round &round, const std::vector<QuestionPtr> &questions, const Look &look);

/// A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it, which a spreadsheet shows as text.
[[nodiscard]] QString harmlessCell(const QString &text);

} // namespace trustwalk::quiz_page
