#pragma once

#include "app/interchange/order.h"

#include <QByteArray>

namespace trustwalk::interchange {

/// The questions on paper, as a PDF on A4: black on white, one below the other, never cut by the end of a page where a page has room for
/// them. Both languages: the English of a text, and the Japanese below it. With the key, answers and reasons follow on pages of their own.
/// Holds no date; the same questions are the same bytes. Long prints are drawn on two threads; `progress` is asked on the caller's alone.
/// Empty where it was stopped, or, with `error` set, where the parts cannot be joined.
[[nodiscard]] QByteArray printOf(const std::vector<Item> &items, Languages languages, bool key, const Progress &progress, QString &error);

} // namespace trustwalk::interchange
