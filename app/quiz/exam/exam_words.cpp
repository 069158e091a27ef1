#include "app/quiz/exam/exam_words.h"

#include "app/quiz/day_words.h"
#include "app/quiz/words.h"

#include <QDateTime>

namespace trustwalk::quiz_page {

QString leftWords(std::chrono::milliseconds left, const text::Translation &t)
{
    using namespace std::chrono;
    const milliseconds held = std::max(left, milliseconds(0));
    const int whole = static_cast<int>(ceil<minutes>(held).count()), last = static_cast<int>(ceil<seconds>(held).count());
    return held > minutes(1) ? t.say("Exam", "%n min left", nullptr, whole) : t.say("Exam", "%n s left", nullptr, last);
}

QString domainTitle(const std::string &domain, const text::Translation &t)
{
    const auto known = quiz::examDomainOf(domain);
    return known ? domainName(*known, t) : QString::fromStdString(domain);
}

QString scoreWords(int right, int asked, const text::Translation &t)
{
    return t.say("Exam", "%1 of %2 right, %3%").arg(right).arg(asked).arg(study::percentOf(right, asked));
}

QString momentWords(study::Moment moment, std::chrono::minutes utcOffset, ui::Language language)
{
    const int offset = static_cast<int>(std::chrono::seconds(utcOffset).count());
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), Qt::OffsetFromUTC, offset);
    return language == ui::Language::Japanese ? time.toString(QStringLiteral("yyyy\u5E74M\u6708d\u65E5 H:mm"))
                                              : localeOf(language).toString(time, QStringLiteral("d MMMM yyyy, H:mm"));
}

QString countWords(const study::ExamAttempt &attempt, const text::Translation &t)
{
    const int answered = attempt.answeredCount(), flagged = attempt.flaggedCount();
    const int open = static_cast<int>(attempt.questions.size()) - answered;
    return QStringList {t.say("Exam", "%n answered", nullptr, answered), t.say("Exam", "%n open", nullptr, open),
                        t.say("Exam", "%n flagged", nullptr, flagged)}
        .join(QStringLiteral(" \u00B7 "));
}

} // namespace trustwalk::quiz_page
