#pragma once

#include <QTest>

#include <string>
#include <string_view>

// Qt 6.4 compares std::string but cannot print it: with these a failed QCOMPARE shows both sides.
namespace QTest {

template <> inline char *toString(const std::string_view &text)
{
    return qstrdup(toPrettyCString(text.data(), static_cast<qsizetype>(text.size())));
}

template <> inline char *toString(const std::string &text)
{
    return toString(std::string_view(text));
}

} // namespace QTest
