#pragma once

#include "app/quiz/look.h"

#include <QAbstractButton>

#include <vector>

namespace trustwalk::quiz_page {

/// One button of a row of choices: its key before the word, and a second line where there is something to say.
class SegmentButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit SegmentButton(QWidget *parent = nullptr);
    void setWords(const QString &key, const QString &word, const QString &below = {});
    void setLook(const Look &look);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_key, m_below;
    Look m_look;
};

/// A row of them, of which one is chosen.
class Segments final : public QWidget {
    Q_OBJECT
public:
    explicit Segments(int count, QWidget *parent = nullptr);
    struct Words {
        QString key, word, below;
    };
    void setWords(const QString &title, const std::vector<Words> &words);
    void setChosen(int index); ///< -1: none
    [[nodiscard]] int chosen() const;
    void setLook(const Look &look);

Q_SIGNALS:
    void picked(int index);

private:
    std::vector<SegmentButton *> m_buttons;
};

/// The app's plain push button: strong is the one thing to do next.
class ActionButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit ActionButton(QWidget *parent = nullptr);
    void setWords(const QString &word, const QString &key = {}, const QString &icon = {});
    void setStrong(bool strong);
    void setLook(const Look &look);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_key, m_icon;
    bool m_strong = false;
    Look m_look;
};

} // namespace trustwalk::quiz_page
