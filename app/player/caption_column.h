#pragma once

#include "app/text/step_text.h"
#include "app/ui/look.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace trustwalk::player {

/// The narration of a walk in one language: caption, detail, and what lies behind it where that is asked for.
class CaptionColumn final : public QWidget {
    Q_OBJECT
public:
    explicit CaptionColumn(QWidget *parent = nullptr);

    void setTrace(const trace::Trace *trace, const world::World *world); ///< says all steps anew; null: nothing
    void showStep(int step);
    void setLook(const ui::Look &look);
    void setMore(bool more);
    void setBeside(bool beside); ///< another column is there: smaller, and both begin at the top
    /// What the longest step needs at that width.
    [[nodiscard]] int heightFor(int width) const;

Q_SIGNALS:
    void termRequested(const QString &term);

private:
    struct Words {
        text::StepText step;
        QString more;
    };
    void showWords();
    void dress();

    std::vector<Words> m_words; ///< of every step
    QLabel *m_caption, *m_detail, *m_behind;
    ui::Look m_look;
    int m_step = -1;
    bool m_more = false, m_beside = false;
};

} // namespace trustwalk::player
