#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace trustwalk::interchange {

/// One PDF of pages that were drawn in turn: the first `lengths[0]` pages are from the first part, the next `lengths[1]` from the second, and
/// so on, beginning again after the last part. Title and creator are the first part's. The same parts, the same bytes. Empty, with `error`
/// set, where the library cannot.
[[nodiscard]] QByteArray joinPdf(const std::vector<QByteArray> &parts, const std::vector<int> &lengths, QString &error);

} // namespace trustwalk::interchange
