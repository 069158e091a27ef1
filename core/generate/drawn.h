#pragma once

#include "core/generate/random.h"
#include "core/generate/template.h"

#include <functional>

/// A template with something chosen in each of its draws. Internal to the room.
namespace trustwalk::generate {

/// Words that only the generator knows: "run.life", "near.if".
using Further = std::map<std::string, LocalText, std::less<>>;

class Drawn {
public:
    /// One alternative of each draw; nothing where an earlier choice leaves a later draw none.
    [[nodiscard]] static std::optional<Drawn> by(Random &random, const Template &from);

    /// The same with one alternative changed; nothing where it does not go with what was drawn beside it.
    [[nodiscard]] std::optional<Drawn> with(std::size_t draw, std::size_t alternative) const;
    [[nodiscard]] bool meets(const After &after) const;
    [[nodiscard]] const Alternative &alternative(std::size_t draw) const { return m_template->draws[draw].from[m_chosen[draw]]; }
    [[nodiscard]] std::size_t chosen(std::size_t draw) const { return m_chosen[draw]; }

    /// With every slot filled.
    [[nodiscard]] LocalText filled(const LocalText &text, const Further &further = {}) const;
    [[nodiscard]] json::Value filled(const json::Value &value) const;
    /// The template's Changes, those of the alternatives, which come behind them, and the walk.
    [[nodiscard]] json::Value ground() const;
    [[nodiscard]] json::Value setup() const;
    [[nodiscard]] json::Value walk() const;

private:
    explicit Drawn(const Template &from) : m_template(&from) {}
    [[nodiscard]] std::string filled(std::string_view text, std::string LocalText::*language, const Further &further, int depth) const;
    [[nodiscard]] const Slot *slot(std::string_view name) const; ///< "role.name"
    [[nodiscard]] const Alternative *chosenOf(std::string_view draw) const;

    const Template *m_template;
    std::vector<std::size_t> m_chosen; ///< one a draw, as far as it has come
};

/// Calls `meet` with each slot's name in the text, where it begins and where it ends.
void eachSlot(std::string_view text, const std::function<void(std::string_view name, std::size_t begin, std::size_t end)> &meet);

inline constexpr int deepestSlots = 6; ///< slots whose words have slots

} // namespace trustwalk::generate
