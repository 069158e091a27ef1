#pragma once

#include "app/quiz/look.h"
#include "app/ui/silhouettes.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace trustwalk::quiz_page {

/// Lines with a mark before each: what is asked of an answer, and whether it was met.
class CheckList final : public QWidget {
    Q_OBJECT
public:
    struct Line {
        ui::Mark mark = ui::Mark::ToCome;
        QString markup, second; ///< second: in the other language; empty for one
        QString spoken; ///< the mark in words; may be empty
        bool operator==(const Line &) const = default;
    };
    explicit CheckList(QWidget *parent = nullptr);

    void setLines(const QString &title, const QList<Line> &lines);
    void setLook(const Look &look);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal walk(QPainter *painter, qreal width) const; ///< draws where there is a painter; gives the height

    QString m_title;
    QList<Line> m_lines;
    Look m_look;
};

} // namespace trustwalk::quiz_page
