#pragma once

#include "app/export/write.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace trustwalk::picture_export {

/// Carries one order after another out beside the window. Signals arrive in the thread it lives in.
class ExportWorker final : public QObject {
    Q_OBJECT
public:
    explicit ExportWorker(QObject *parent = nullptr);
    ~ExportWorker() override; ///< stops what is on its way

    /// Does nothing while another one is on its way.
    void start(const QString &file, const Run &run, const Order &order);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progressed(int done, int all);
    void finished(const trustwalk::picture_export::Written &written); ///< without files and error where it was cancelled

private:
    void end(const Written &written);

    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

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
