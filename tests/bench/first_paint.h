#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>
#include <functional>

/// What the measured programs of bench_start share: they get the time of their start as an argument, and print one figure a line.
namespace trustwalk::bench {

/// The machine's steady clock, the same for a program and for who started it.
inline qint64 microsecondsNow()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

/// Resident memory of this process in KiB; 0 where the system does not say.
inline long residentKiB()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    return 0;
}

/// Prints the microseconds since `started` and the resident memory when the window has painted itself and all its children, then
/// runs `after` and quits.
class FirstPaint final : public QObject {
public:
    FirstPaint(QWidget &window, qint64 started, std::function<void()> after = [] {}) : m_started(started), m_after(std::move(after))
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // Children are painted within the event that paints their window: the next turn of the loop comes after them.
            QTimer::singleShot(0, this, [this] {
                std::printf("%lld\n%ld\n", static_cast<long long>(microsecondsNow() - m_started), residentKiB());
                m_after();
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    qint64 m_started;
    std::function<void()> m_after;
};

} // namespace trustwalk::bench
