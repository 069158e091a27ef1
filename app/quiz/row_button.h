#pragma once

#include "app/quiz/look.h"

#include <QAbstractButton>

namespace trustwalk::quiz_page {

/// A line of a list that opens something: a title, what is to be said of it, and a bar of how much of it is known.
class RowButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit RowButton(QWidget *parent = nullptr);

    struct Words {
        QString title, detail, right; ///< right: at the right edge, above the bar
        int lines = 1; ///< of the title
    };
    /// `known` and `seen` are shares; a negative `known` draws no bar.
    void setWords(const Words &words, qreal known = -1, qreal seen = 0);
    void setLook(const Look &look);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Words m_words;
    qreal m_known = -1, m_seen = 0;
    Look m_look;
};

} // namespace trustwalk::quiz_page
