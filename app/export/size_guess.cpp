#include "app/export/size_guess.h"

#include "app/export/estimate.h"

#include <QThread>

namespace trustwalk::picture_export {

SizeGuess::SizeGuess(QObject *parent) : QObject(parent) {}

SizeGuess::~SizeGuess()
{
    stop();
    if (m_thread)
        m_thread->wait();
}

void SizeGuess::ask(const Run &run, const Order &order, int step)
{
    stop();
    m_next = std::make_unique<Question>(Question {run, order, step});
    if (!m_thread)
        begin();
}

void SizeGuess::stop()
{
    m_next.reset();
    if (m_outdated)
        m_outdated->store(true);
}

void SizeGuess::begin()
{
    m_outdated = std::make_shared<std::atomic_bool>(false);
    m_thread.reset(QThread::create([this, question = std::move(*m_next), outdated = m_outdated] {
        const qint64 bytes = guessBytes(question.run, question.order, question.step, [&](int, int) { return !outdated->load(); });
        QMetaObject::invokeMethod(
            this,
            [this, bytes, outdated] {
                m_thread->wait();
                m_thread.reset();
                if (m_next)
                    begin();
                else if (!outdated->load())
                    Q_EMIT guessed(bytes);
            },
            Qt::QueuedConnection);
    }));
    m_next.reset();
    m_thread->start(QThread::LowPriority);
}

} // namespace trustwalk::picture_export
