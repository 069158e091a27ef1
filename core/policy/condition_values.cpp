#include "core/policy/condition_values.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace trustwalk::policy {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t countDigits(std::string_view text)
{
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
}

/// All of the text as one decimal number in [minimum, maximum].
std::optional<int> wholeNumber(std::string_view text, int minimum, int maximum)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty() || !isDigit(text.front()))
        return std::nullopt;
    return value >= minimum && value <= maximum ? std::optional(value) : std::nullopt;
}

std::string_view takeDigits(std::string_view &text)
{
    const std::size_t count = countDigits(text);
    const std::string_view digits = text.substr(0, count);
    text.remove_prefix(count);
    return digits;
}

/// "e-3" at the end of a decimal; 0 where there is none.
std::optional<int> takeExponent(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text.front() != 'e' && text.front() != 'E')
        return std::nullopt;
    text.remove_prefix(1);
    const bool negative = !text.empty() && text.front() == '-';
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    const auto size = wholeNumber(text, 0, 9999);
    return size ? std::optional(negative ? -*size : *size) : std::nullopt;
}

} // namespace

std::optional<Decimal> parseDecimal(std::string_view text)
{
    if (text.empty() || text.size() > 400)
        return std::nullopt;
    Decimal result;
    result.negative = text.front() == '-';
    if (text.front() == '-' || text.front() == '+')
        text.remove_prefix(1);
    std::string_view whole = takeDigits(text);
    std::string_view fraction;
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        fraction = takeDigits(text);
        if (fraction.empty())
            return std::nullopt;
    }
    if (whole.empty() && fraction.empty())
        return std::nullopt;
    const auto exponent = takeExponent(text);
    if (!exponent)
        return std::nullopt;
    result.digits.reserve(whole.size() + fraction.size());
    result.digits.append(whole).append(fraction);
    result.exponent = static_cast<std::int64_t>(whole.size()) + *exponent;
    const std::size_t zeros = std::min(result.digits.find_first_not_of('0'), result.digits.size());
    result.digits.erase(0, zeros);
    result.exponent -= static_cast<std::int64_t>(zeros);
    result.digits.erase(result.digits.find_last_not_of('0') + 1);
    if (result.digits.empty())
        return Decimal {};
    return result;
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    const auto sign = [](const Decimal &d) { return d.digits.empty() ? 0 : d.negative ? -1 : 1; };
    if (sign(a) != sign(b))
        return sign(a) <=> sign(b);
    if (sign(a) == 0)
        return std::strong_ordering::equal;
    const Decimal &small = a.negative ? b : a; // both negative: the larger size is the smaller number
    const Decimal &large = a.negative ? a : b;
    if (small.exponent != large.exponent)
        return small.exponent <=> large.exponent;
    return small.digits.compare(large.digits) <=> 0;
}

namespace {

/// ":45.5" at the end of a time: seconds and a fraction.
bool takeSeconds(std::string_view &text, Moment &moment)
{
    if (text.empty() || text.front() != ':')
        return true;
    const auto seconds = wholeNumber(text.substr(1, 2), 0, 59);
    if (!seconds || text.size() < 3)
        return false;
    moment.seconds += *seconds;
    text.remove_prefix(3);
    if (text.empty() || text.front() != '.')
        return true;
    text.remove_prefix(1);
    const std::string_view fraction = takeDigits(text);
    std::int32_t unit = 100'000'000;
    for (std::size_t i = 0; i < fraction.size() && unit > 0; ++i, unit /= 10)
        moment.nanoseconds += (fraction[i] - '0') * unit;
    return !fraction.empty();
}

/// "Z", "+09:00", "+0900", or nothing, which is UTC.
std::optional<int> offsetSeconds(std::string_view text)
{
    if (text.empty() || text == "Z" || text == "z")
        return 0;
    if (text.front() != '+' && text.front() != '-')
        return std::nullopt;
    const int sign = text.front() == '-' ? -1 : 1;
    text.remove_prefix(1);
    if (text.size() != 5 && text.size() != 4)
        return std::nullopt;
    if (text.size() == 5 && text[2] != ':')
        return std::nullopt;
    const auto hours = wholeNumber(text.substr(0, 2), 0, 23);
    const auto minutes = wholeNumber(text.substr(text.size() - 2), 0, 59);
    if (!hours || !minutes)
        return std::nullopt;
    return sign * (*hours * 3600 + *minutes * 60);
}

std::optional<Moment> addTime(Moment moment, std::string_view text)
{
    const auto hours = wholeNumber(text.substr(0, 2), 0, 23);
    if (!hours || text.size() < 5 || text[2] != ':')
        return std::nullopt;
    const auto minutes = wholeNumber(text.substr(3, 2), 0, 59);
    if (!minutes)
        return std::nullopt;
    moment.seconds += *hours * 3600 + *minutes * 60;
    text.remove_prefix(5);
    if (!takeSeconds(text, moment))
        return std::nullopt;
    const auto offset = offsetSeconds(text);
    if (!offset)
        return std::nullopt;
    moment.seconds -= *offset;
    return moment;
}

std::optional<Moment> parseIso(std::string_view text)
{
    using namespace std::chrono;
    if (text.size() < 7 || countDigits(text) != 4 || text[4] != '-')
        return std::nullopt;
    const auto y = wholeNumber(text.substr(0, 4), 0, 9999);
    const auto m = wholeNumber(text.substr(5, 2), 1, 12);
    int d = 1;
    text.remove_prefix(7);
    if (!text.empty()) {
        const auto given = text.front() == '-' ? wholeNumber(text.substr(1, 2), 1, 31) : std::nullopt;
        if (!given || text.size() < 3)
            return std::nullopt;
        d = *given;
        text.remove_prefix(3);
    }
    if (!y || !m)
        return std::nullopt;
    const year_month_day date {year {*y}, month {static_cast<unsigned>(*m)}, day {static_cast<unsigned>(d)}};
    if (!date.ok())
        return std::nullopt;
    const Moment midnight {sys_seconds(sys_days(date)).time_since_epoch().count(), 0};
    if (text.empty())
        return midnight;
    if (text.front() != 'T' && text.front() != 't')
        return std::nullopt;
    return addTime(midnight, text.substr(1));
}

std::optional<Moment> parseEpoch(std::string_view text)
{
    Moment moment;
    const std::size_t dot = text.find('.');
    const std::string_view whole = text.substr(0, dot);
    const auto [end, error] = std::from_chars(whole.data(), whole.data() + whole.size(), moment.seconds);
    if (error != std::errc() || end != whole.data() + whole.size() || whole.empty())
        return std::nullopt;
    if (dot == std::string_view::npos)
        return moment;
    std::string_view fraction = text.substr(dot + 1);
    if (fraction.empty() || countDigits(fraction) != fraction.size() || moment.seconds < 0)
        return std::nullopt;
    std::int32_t unit = 100'000'000;
    for (std::size_t i = 0; i < fraction.size() && unit > 0; ++i, unit /= 10)
        moment.nanoseconds += (fraction[i] - '0') * unit;
    return moment;
}

} // namespace

std::optional<Moment> parseMoment(std::string_view text)
{
    if (text.size() > 64)
        return std::nullopt;
    // All digits are epoch seconds, so a bare year is no date here.
    return text.find('-', 1) == std::string_view::npos ? parseEpoch(text) : parseIso(text);
}

std::optional<bool> parseBoolean(std::string_view text)
{
    if (equalsIgnoreCase(text, "true"))
        return true;
    if (equalsIgnoreCase(text, "false"))
        return false;
    return std::nullopt;
}

} // namespace trustwalk::policy
