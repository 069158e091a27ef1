#pragma once

#include "app/ui/look.h"
#include "app/ui/silhouettes.h"

#include <QWidget>

class QLabel;

namespace trustwalk::ui {

/// A sentence that says how something came out: the mark in its colour, the words beside it in ink.
class MarkedLabel final : public QWidget {
    Q_OBJECT
public:
    explicit MarkedLabel(QWidget *parent = nullptr);

    void say(Mark mark, const QString &words); ///< plain text; breaks into lines where it must
    void setLook(const Look &look, qreal pixels);
    void setWordWrap(bool wrap);
    [[nodiscard]] QString text() const;

private:
    void draw();

    QLabel *m_mark, *m_words;
    Mark m_shown = Mark::Done;
    Look m_look;
    qreal m_pixels = 14;
};

} // namespace trustwalk::ui
