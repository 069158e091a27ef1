#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace trustwalk::ui {

/// Called now and then with how much of all is done; false stops.
using Progress = std::function<bool(int done, int all)>;

/// Carries one long work after another out beside the window. Signals arrive in the thread it lives in.
class BackgroundWork final : public QObject {
    Q_OBJECT
public:
    explicit BackgroundWork(QObject *parent = nullptr);
    ~BackgroundWork() override; ///< stops what is on its way

    /// `work` runs in a thread of its own and asks the Progress that it is given whether to go on; `done` runs in this one. Does nothing
    /// while another one is on its way.
    template <typename Result> void start(std::function<Result(const Progress &)> work, std::function<void(const Result &)> done)
    {
        begin([work = std::move(work), done = std::move(done)](const Progress &progress) -> std::function<void()> {
            return [result = std::make_shared<Result>(work(progress)), done] { done(*result); };
        });
    }
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progressed(int done, int all);

private:
    void begin(std::function<std::function<void()>(const Progress &)> work);
    void end(const std::function<void()> &done);

    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace trustwalk::ui
