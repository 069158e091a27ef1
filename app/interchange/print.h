#pragma once

#include "app/interchange/order.h"

#include <QByteArray>

namespace trustwalk::interchange {

/// The questions on paper, as a PDF on A4: black on white, one below the other, never cut by the end of a page where a page has room for
/// them. Both languages: the English of a text, and the Japanese below it. With the key, answers and reasons follow on pages of their own.
/// Holds no date. Empty where it was stopped.
[[nodiscard]] QByteArray printOf(const std::vector<Item> &items, Languages languages, bool key, const Progress &progress);

} // namespace trustwalk::interchange
