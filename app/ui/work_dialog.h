#pragma once

#include "app/ui/background_work.h"
#include "app/ui/look.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace trustwalk::ui {

/// A dialog whose one button starts a work beside the window: title, the words that it says, a bar and a button that cancels while the work is
/// on its way and closes otherwise. Who derives from it lays these parts out, and says what the work is.
class WorkDialog : public QDialog {
    Q_OBJECT
public:
    ~WorkDialog() override;

    [[nodiscard]] QString said() const; ///< what is to come, what was done, or what was wrong
    [[nodiscard]] bool isWorking() const { return m_work->isRunning(); }

public Q_SLOTS:
    void reject() override; ///< first stops a work that is on its way

protected:
    explicit WorkDialog(QWidget *parent);

    void setLook(const Look &look);
    /// `inputs` rest meanwhile.
    template <typename Result>
    void start(const QString &words, std::function<Result(const Progress &)> work, std::function<void(const Result &)> done)
    {
        setWorking(true);
        tell(words);
        m_work->start<Result>(std::move(work), [this, done = std::move(done)](const Result &result) {
            setWorking(false);
            done(result);
        });
    }
    virtual void showProgress(int done, int all);
    void tell(const QString &words);
    /// Asks where some of these files are there. The file dialog has asked about the name that was chosen, not about those that follow from it.
    [[nodiscard]] bool mayReplace(QStringList files, const QString &chosen);

    QList<QWidget *> inputs;
    QLabel *m_title, *m_words;
    QProgressBar *m_bar;
    QPushButton *m_go, *m_close;

private:
    void setWorking(bool working);

    BackgroundWork *m_work;
};

} // namespace trustwalk::ui
