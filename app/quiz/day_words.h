#pragma once

#include "app/quiz/look.h"
#include "core/study/when.h"

#include <QDate>
#include <QLocale>

namespace trustwalk::quiz_page {

[[nodiscard]] inline QDate dateOf(study::StudyDay day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}
[[nodiscard]] inline study::StudyDay studyDayOf(const QDate &date)
{
    return study::StudyDay(std::chrono::days(QDate(1970, 1, 1).daysTo(date)));
}
[[nodiscard]] inline QLocale localeOf(ui::Language language)
{
    return language == ui::Language::Japanese ? QLocale(QLocale::Japanese, QLocale::Japan)
                                              : QLocale(QLocale::English, QLocale::UnitedStates);
}
/// "1 July", "7月1日"
[[nodiscard]] inline QString shortDate(study::StudyDay day, ui::Language language)
{
    return language == ui::Language::Japanese ? dateOf(day).toString(QStringLiteral("M\u6708d\u65E5"))
                                              : localeOf(language).toString(dateOf(day), QStringLiteral("d MMMM"));
}
[[nodiscard]] inline QString percent(double part)
{
    return QString::number(qRound(part * 100)) + u'%';
}

} // namespace trustwalk::quiz_page
