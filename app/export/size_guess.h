#pragma once

#include "app/export/order.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace trustwalk::picture_export {

/// Guesses how large an order's files will be, from samples that it makes beside the window. Only the latest question is answered.
class SizeGuess final : public QObject {
    Q_OBJECT
public:
    explicit SizeGuess(QObject *parent = nullptr);
    ~SizeGuess() override;

    void ask(const Run &run, const Order &order, int step); ///< `step` is the one that samples are made of
    void stop();

Q_SIGNALS:
    void guessed(qint64 bytes);

private:
    void begin();

    struct Question {
        Run run;
        Order order;
        int step = 0;
    };
    std::unique_ptr<Question> m_next;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic_bool> m_outdated;
};

} // namespace trustwalk::picture_export
