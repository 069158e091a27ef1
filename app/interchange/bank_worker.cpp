#include "app/interchange/bank_worker.h"

#include <QElapsedTimer>
#include <QThread>

namespace trustwalk::interchange {

BankWorker::BankWorker(QObject *parent) : QObject(parent) {}

BankWorker::~BankWorker()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void BankWorker::begin(std::function<std::function<void()>(const Progress &)> work)
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

void BankWorker::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void BankWorker::end(const std::function<void()> &done)
{
    m_thread->wait();
    m_thread.reset();
    done();
}

} // namespace trustwalk::interchange
