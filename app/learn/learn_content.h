#pragma once

#include "app/learn/call_card.h"

#include <QList>
#include <QStringList>

#include <array>

/// What this room's widgets show, put together from the texts of app/text: the sentences there, the signs and colours here.
namespace trustwalk::learn {

/// In the order of api::fiveCalls.
[[nodiscard]] std::array<CallSummary, 5> callSummaries(ui::Language language);

/// The order of the columns and of the map: the Get…Token pair first, as AWS's own table has it. Indices in api::fiveCalls.
inline constexpr std::array mapOrder {0, 2, 1, 3, 4};

/// Said by a sign before the words; None leaves the words alone.
enum class CellMark { None, Yes, No, Partly };
struct CompareCell {
    QString words;
    QString icon; ///< name in resources/icons; empty for none
    CellMark mark = CellMark::None;
    bool code = false;
};
struct CompareRow {
    QString title;
    std::array<CompareCell, 5> cells; ///< in mapOrder
    bool lifetimes = false; ///< the bar stands below the words
};
[[nodiscard]] QList<CompareRow> compareRows(ui::Language language);

} // namespace trustwalk::learn
