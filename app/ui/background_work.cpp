#include "app/ui/background_work.h"

#include <QElapsedTimer>
#include <QThread>

namespace trustwalk::ui {

BackgroundWork::BackgroundWork(QObject *parent) : QObject(parent) {}

BackgroundWork::~BackgroundWork()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void BackgroundWork::begin(std::function<std::function<void()>(const Progress &)> work)
{
    if (m_thread)
        return;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_thread.reset(QThread::create([this, work = std::move(work), cancelled = m_cancelled] {
        constexpr qint64 pause = 50; // milliseconds: more often nobody can read it
        QElapsedTimer told;
        const std::function<void()> done = work([&](int count, int all) {
            if (!told.isValid() || told.elapsed() >= pause) {
                told.start();
                Q_EMIT progressed(count, all);
            }
            return !cancelled->load();
        });
        QMetaObject::invokeMethod(this, [this, done] { end(done); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void BackgroundWork::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void BackgroundWork::end(const std::function<void()> &done)
{
    m_thread->wait();
    m_thread.reset();
    done();
}

} // namespace trustwalk::ui
