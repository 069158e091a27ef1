#pragma once

#include "app/progress/database.h"

/// The tables of the progress file and how an older file becomes a present one.
namespace trustwalk::progress::schema {

constexpr int applicationId = 0x54574c4b; ///< "TWLK", in SQLite's header for it
constexpr int version = 3;

/// From version `from` (0: an empty file) to `to`, in one transaction.
[[nodiscard]] Done migrate(const Database &database, int from, int to = version);

} // namespace trustwalk::progress::schema
