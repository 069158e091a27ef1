#pragma once

#include <tl/expected.hpp>
#include <utility>

namespace trustwalk {

/// A value, or why there is none. std::expected is C++23; with it this alias is the one line to change.
template <typename T, typename E> using Result = tl::expected<T, E>;

/// The error side of a Result: `return failure(ParseError{…});`
template <typename E> [[nodiscard]] tl::unexpected<std::decay_t<E>> failure(E &&error)
{
    return tl::unexpected<std::decay_t<E>>(std::forward<E>(error));
}

/// One visitor out of several lambdas. Never add a catch-all lambda: a new alternative must break every visit.
template <typename... Ts> struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <typename... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace trustwalk
