#pragma once

#include "app/quiz/look.h"
#include "app/quiz/run_rows.h"

#include <QAbstractButton>

/// What a counter is made of that the learner points at.
namespace trustwalk::quiz_page {

inline constexpr int counterWidth = 300; ///< at least wanted, at text scale 1

/// One check on a counter, to be pointed at.
class CheckRow final : public QAbstractButton {
    Q_OBJECT
public:
    CheckRow(int check, const QString &title, const Look &look, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int check() const { return m_check; } ///< index in the masked run

Q_SIGNALS:
    void moveRequested(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_check;
    Look m_look;
};

/// The head of a counter, as the stage draws it.
class CounterHead final : public QWidget {
public:
    CounterHead(const QString &icon, const QString &name, const QString &place, const Look &look, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon, m_name, m_place;
    Look m_look;
};

/// Who comes to a counter, as the stage draws them, and the way there.
class VisitorBox final : public QWidget {
public:
    VisitorBox(const RunRow &row, const Look &look, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RunRow m_row;
    Look m_look;
};

} // namespace trustwalk::quiz_page
