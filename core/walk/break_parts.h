#pragma once

#include "core/sigv4/credentials.h"
#include "core/walk/break.h"
#include "core/walk/cast.h"

/// What each break does, for play alone. A part that a break leaves alone is null.
namespace trustwalk::walk {

struct BreakParts {
    std::vector<world::Change> (*changes)(const Cast &cast) = nullptr; ///< to the world
    void (*walk)(Walk &walk) = nullptr; ///< the walk's own choices (the action at the end)
    void (*parameters)(Form &form) = nullptr; ///< before signing
    void (*credentials)(sigv4::Credentials &credentials) = nullptr; ///< what the client signs with
    void (*token)(std::string &token) = nullptr; ///< after the provider signed
    void (*clock)(Moments &moments) = nullptr;
};
[[nodiscard]] const BreakParts &partsOf(const Break &breaking);

/// The breaks of a walk, known and compatible. NotFound or Conflict else.
[[nodiscard]] Result<std::vector<const Break *>, ParseError> breaksOf(const Walk &walk);

} // namespace trustwalk::walk
