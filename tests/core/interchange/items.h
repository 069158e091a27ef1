#pragma once

#include "core/interchange/item.h"

#include <array>
#include <random>
#include <string>

// Items for the tests of the formats: some by hand, many by chance.
namespace trustwalk::test {

inline interchange::Item singleItem(const std::string &stem = "Stem?", const std::string &right = "Right",
                                    const std::string &wrong = "Wrong")
{
    interchange::Item item;
    item.id = "an-item";
    item.topic = "mfa";
    item.tags = {"mfa", "AssumeRole", "SCS-C03/4", "difficulty-3"};
    item.stem = {stem, "日本語 " + stem};
    item.explain = {"Because.", "なので。"};
    item.options = {{"a", {wrong, "誤 " + wrong}, {"No.", "いいえ。"}, false}, {"b", {right, "正 " + right}, {"Yes.", "はい。"}, true}};
    item.sources = {{"IAM User Guide", "https://docs.aws.amazon.com/IAM/latest/UserGuide/id.html?a=1&b=2"}};
    return item;
}

inline interchange::Item multiItem(std::size_t right, std::size_t wrong)
{
    interchange::Item item = singleItem();
    item.kind = interchange::Item::Kind::Multi;
    item.options.clear();
    for (std::size_t i = 0; i < right + wrong; ++i) {
        const std::string id(1, static_cast<char>('a' + i));
        item.options.push_back({id, {"Option " + id, "選択肢 " + id}, {}, i < right});
    }
    return item;
}

inline interchange::Item orderItem()
{
    interchange::Item item = singleItem();
    item.kind = interchange::Item::Kind::Order;
    item.options = {{"a", {"Second", "二番目"}, {}, false}, {"b", {"Third", "三番目"}, {}, false}, {"c", {"First", "一番目"}, {}, false}};
    item.order = {"c", "a", "b"};
    return item;
}

inline interchange::Item matchItem()
{
    interchange::Item item = singleItem();
    item.kind = interchange::Item::Kind::Match;
    item.options = {{"a", {"One", "一"}, {}, false}, {"b", {"Two -> 2", "二"}, {}, false}, {"c", {"Nobody’s", "余り"}, {}, false}};
    item.left = {{"1", {"Left -> two", "左二"}, "b"}, {"2", {"Left `one`", "左 `one`"}, "a"}};
    return item;
}

/// A text of what the formats trip over; never blank, and nothing that a question file would refuse.
inline std::string randomText(std::mt19937 &random)
{
    static constexpr std::array<std::string_view, 44> atoms {"~",
                                                             "=",
                                                             "#",
                                                             "{",
                                                             "}",
                                                             ":",
                                                             "[",
                                                             "]",
                                                             "%",
                                                             "$",
                                                             "\"",
                                                             "'",
                                                             "< ",
                                                             "<3",
                                                             ">",
                                                             "&",
                                                             "/",
                                                             "-",
                                                             "\\ ",
                                                             "\n",
                                                             "\u3000",
                                                             "\U0001F600",
                                                             "か\u3099",
                                                             "->",
                                                             "]]>",
                                                             "[html]",
                                                             "%50%",
                                                             "//",
                                                             "\\n",
                                                             "&&058;",
                                                             "&amp;",
                                                             "0",
                                                             "日本語",
                                                             "policy",
                                                             " ",
                                                             "  ",
                                                             "::",
                                                             "####",
                                                             "\\{",
                                                             "*strong*",
                                                             "`{\"a\": 1}`",
                                                             "`x -> y`",
                                                             "* ",
                                                             "$CATEGORY: a/b"};
    std::string text;
    for (std::size_t count = 1 + random() % 12; count > 0; --count)
        text += atoms[random() % atoms.size()];
    return text + std::string(1, static_cast<char>('a' + random() % 26));
}

} // namespace trustwalk::test
