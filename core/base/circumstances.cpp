#include "core/base/circumstances.h"

namespace trustwalk {

namespace {

struct Calendar {
    int year;
    unsigned month, day;
    long hour, minute, second;
};

Calendar calendarOf(Instant t)
{
    const auto midnight = std::chrono::floor<std::chrono::days>(t);
    const std::chrono::year_month_day date(midnight);
    const std::chrono::hh_mm_ss clock(t - midnight);
    return {static_cast<int>(date.year()),     static_cast<unsigned>(date.month()),
            static_cast<unsigned>(date.day()), clock.hours().count(),
            clock.minutes().count(),           static_cast<long>(clock.seconds().count())};
}

/// Takes numbers of fixed width and fixed characters off a text; false once anything differed.
class FixedText {
public:
    explicit FixedText(std::string_view text) : m_rest(text) {}

    int number(std::size_t digits)
    {
        int value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            const char c = next();
            if (c < '0' || c > '9') {
                m_good = false;
                return 0;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
    void literal(char expected)
    {
        if (next() != expected) {
            m_good = false;
        }
    }
    char next()
    {
        if (m_rest.empty()) {
            m_good = false;
            return '\0';
        }
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        return c;
    }
    void skipFraction()
    {
        if (!m_rest.starts_with('.')) {
            return;
        }
        const std::size_t end = m_rest.find_first_not_of("0123456789", 1);
        if (end == 1 || end == std::string_view::npos) {
            m_good = false;
            return;
        }
        m_rest.remove_prefix(end);
    }
    [[nodiscard]] bool finished() const { return m_good && m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_good = true;
};

std::optional<Instant> instantOf(int year, int month, int day, int hour, int minute, int second)
{
    const std::chrono::year_month_day date {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                            std::chrono::day(static_cast<unsigned>(day))};
    // A leap second has no place in Unix time; AWS never writes one.
    if (!date.ok() || hour > 23 || minute > 59 || second > 59) {
        return std::nullopt;
    }
    return std::chrono::sys_days(date) + std::chrono::hours(hour) + std::chrono::minutes(minute) + Seconds(second);
}

void appendPadded(std::string &text, long long value, std::size_t width)
{
    const std::string digits = std::to_string(value < 0 ? -value : value);
    const std::size_t sign = value < 0 ? 1 : 0;
    text.append(sign, '-').append(digits.size() + sign < width ? width - digits.size() - sign : 0, '0').append(digits);
}

std::string written(Instant t, std::string_view dash, std::string_view colon)
{
    const Calendar c = calendarOf(t);
    std::string text;
    text.reserve(24);
    appendPadded(text, c.year, 4);
    appendPadded(text.append(dash), c.month, 2);
    appendPadded(text.append(dash), c.day, 2);
    appendPadded(text.append("T"), c.hour, 2);
    appendPadded(text.append(colon), c.minute, 2);
    appendPadded(text.append(colon), c.second, 2);
    return text.append("Z");
}

} // namespace

std::string isoTime(Instant t)
{
    return written(t, "-", ":");
}

std::string basicTime(Instant t)
{
    return written(t, {}, {});
}

std::string basicDate(Instant t)
{
    return basicTime(t).substr(0, 8);
}

std::optional<Instant> fromIsoTime(std::string_view text)
{
    FixedText in(text);
    const int year = in.number(4);
    in.literal('-');
    const int month = in.number(2);
    in.literal('-');
    const int day = in.number(2);
    in.literal('T');
    const int hour = in.number(2);
    in.literal(':');
    const int minute = in.number(2);
    in.literal(':');
    const int second = in.number(2);
    in.skipFraction();
    const char zone = in.next();
    int offsetMinutes = 0;
    if (zone == '+' || zone == '-') {
        const int offsetHour = in.number(2);
        in.literal(':');
        const int offsetMinute = in.number(2);
        if (offsetHour > 23 || offsetMinute > 59) {
            return std::nullopt;
        }
        offsetMinutes = (offsetHour * 60 + offsetMinute) * (zone == '+' ? 1 : -1);
    } else if (zone != 'Z') {
        return std::nullopt;
    }
    const auto local = in.finished() ? instantOf(year, month, day, hour, minute, second) : std::nullopt;
    if (!local) {
        return std::nullopt;
    }
    return *local - std::chrono::minutes(offsetMinutes);
}

std::optional<Instant> fromBasicTime(std::string_view text)
{
    FixedText in(text);
    const int year = in.number(4);
    const int month = in.number(2);
    const int day = in.number(2);
    in.literal('T');
    const int hour = in.number(2);
    const int minute = in.number(2);
    const int second = in.number(2);
    in.literal('Z');
    return in.finished() ? instantOf(year, month, day, hour, minute, second) : std::nullopt;
}

} // namespace trustwalk
