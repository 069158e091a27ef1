#include "core/base/json_items.h"
#include "tests/support/hostile.h"

#include <QTest>

using namespace trustwalk;
using Code = ParseError::Code;

namespace {

const std::string history = R"({
  "format": "list",
  "rows": [ {"id": 1, "rows": [7, 8]}, "two", 3.0, null, true, [], {} ],
  "after": {"rows": [1, 2]}
})";

struct Met {
    std::vector<json::Value> items;
    Result<json::Value, ParseError> rest;
};
Met met(std::string_view text, std::string_view key, const json::ItemLimits &limits = {})
{
    std::vector<json::Value> items;
    auto rest = json::parseItems(
        text, key,
        [&](const json::Value &item, std::size_t index) -> std::optional<ParseError> {
            if (index != items.size())
                return ParseError {.code = Code::Conflict};
            items.push_back(item);
            return std::nullopt;
        },
        limits);
    return {std::move(items), std::move(rest)};
}

} // namespace

/// Reading a long list item by item.
class TestJsonItems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theItemsAreThoseOfTheWholeValueAndTheRestIsWithoutThem()
    {
        auto whole = json::parse(history);
        QVERIFY(whole);
        const Met read = met(history, "rows");
        QVERIFY(read.rest);
        QVERIFY(read.items == whole->members[1].value.items);
        QCOMPARE(read.items[0].begin, whole->members[1].value.items[0].begin);
        whole->members[1].value.items.clear();
        QVERIFY(*read.rest == *whole);
        QCOMPARE(read.rest->members[1].value.end, whole->members[1].value.end);
    }

    void onlyTheListOfTheOutermostObjectIsHandedOver()
    {
        QVERIFY(met(R"({"a": {"rows": [1]}, "b": [[1], {"rows": [2]}]})", "rows").items.empty());
        QVERIFY(met(R"([{"rows": [1]}])", "rows").items.empty());
        QVERIFY(met(R"({"rows": {"rows": [1]}})", "rows").items.empty());
        QVERIFY(met(R"({"rows": "text"})", "rows").items.empty());
        QCOMPARE(met(R"({"rows": [1]})", "row").items.size(), std::size_t(0));
    }

    void anErrorOfTheOneWhoMeetsEndsTheReading()
    {
        int calls = 0;
        const auto read = json::parseItems(history, "rows", [&](const json::Value &, std::size_t index) -> std::optional<ParseError> {
            ++calls;
            return index == 2 ? std::optional(ParseError {.code = Code::BadValue, .path = "here"}) : std::nullopt;
        });
        QVERIFY(!read);
        QCOMPARE(calls, 3);
        QCOMPARE(read.error().path, std::string("here"));
    }

    void anErrorInsideAnItemNamesItsPlace()
    {
        const Met broken = met("{\"rows\": [1, {\"a\": 1},\n {\"a\": tru}]}", "rows");
        QVERIFY(!broken.rest);
        QCOMPARE(broken.rest.error().path, std::string("$.rows[2].a"));
        QCOMPARE(broken.rest.error().line, 2);
        const Met twice = met("{\"rows\": [1, {\"a\": 1, \"a\": 2}]}", "rows");
        QCOMPARE(twice.rest.error().path, std::string("$.rows[1].a"));
        QVERIFY(twice.rest.error().code == Code::DuplicateKey);
        QVERIFY(met("{\"rows\": [1], \"rows\": [2]}", "rows").rest.error().code == Code::DuplicateKey);
    }

    void limitsHoldAsForAWholeValue()
    {
        QVERIFY(met(history, "rows", {.bytes = history.size() - 1}).rest.error().code == Code::TooLarge);
        QVERIFY(met("{\"rows\": [[[1]]]}", "rows", {.depth = 3}).rest.error().code == Code::TooDeep);
        QVERIFY(met("{\"rows\": [[[1]]]}", "rows", {.depth = 4}).rest);
        // A list of numbers takes fifty times its text in memory, wherever it stands; items that were met take none.
        const std::string wide = "[1,1,1,1,1,1,1,1,1,1]";
        QVERIFY(met("{\"a\": " + wide + "}", "rows", {.values = 10}).rest.error().code == Code::TooLarge);
        QVERIFY(met("{\"rows\": [" + wide + "]}", "rows", {.values = 10}).rest.error().code == Code::TooLarge);
        QCOMPARE(met("{\"rows\": [[1], " + wide + "]}", "rows", {.values = 10}).rest.error().path, std::string("$.rows[1]"));
        QVERIFY(met("{\"rows\": " + wide + "}", "rows", {.values = 3}).rest);
        QVERIFY(met("{\"a\": " + wide + ", \"rows\": " + wide + "}", "rows", {.values = 13}).rest);
        const Met deep = met("{\"rows\": [" + test::nested("[", "1", "]", 200000) + "]}", "rows");
        QVERIFY(deep.rest.error().code == Code::TooDeep);
    }

    void whatParseRefusesIsRefusedAtTheSamePlace()
    {
        const auto same = [](const std::string &text) {
            const auto whole = json::parse(text);
            const Met read = met(text, "rows");
            QCOMPARE(bool(read.rest), bool(whole));
            if (!whole) {
                QVERIFY(read.rest.error().code == whole.error().code);
                QCOMPARE(read.rest.error().line, whole.error().line);
                QCOMPARE(read.rest.error().column, whole.error().column);
                QCOMPARE(read.rest.error().path, whole.error().path);
            }
        };
        test::cutAtEveryByte(history, same);
        test::flipEachByte(history, same);
        test::mutate(history, 5000, same);
    }
};

QTEST_GUILESS_MAIN(TestJsonItems)
#include "tst_json_items.moc"
