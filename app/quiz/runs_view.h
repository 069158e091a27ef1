#pragma once

#include "app/quiz/look.h"
#include "app/quiz/run_rows.h"

#include <QWidget>

namespace trustwalk::quiz_page {

/// Two runs side by side in equal rows, with the spine between them that says where they are the same and where not; or one run alone. The
/// arrows go from row to row; Enter asks for the row on the stage.
class RunsView final : public QWidget {
    Q_OBJECT
public:
    struct Head {
        QString key, words; ///< "1", "your choice"
        ui::Mark mark = ui::Mark::Passed;
    };
    explicit RunsView(QWidget *parent = nullptr);

    void setPair(const Head &left, const Head &right, const std::vector<RowPair> &rows);
    void setSingle(const Head &head, const std::vector<RunRow> &rows);
    void setLook(const Look &look);
    /// Rows behind it are to come; the number of rows: all are there.
    void setReached(int rows);
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The whole comparison in sentences, one a row.
    [[nodiscard]] QStringList spokenRows() const;

Q_SIGNALS:
    void stageRequested(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Places;
    [[nodiscard]] Places placesFor(qreal width) const;
    void paintColumn(QPainter &painter, const Places &places, bool left) const;
    void paintSpine(QPainter &painter, const Places &places) const;
    void setCurrent(int row);
    [[nodiscard]] int rowAt(qreal y) const;
    void tellReader();

    Head m_leftHead, m_rightHead;
    std::vector<RowPair> m_rows;
    bool m_two = true;
    int m_current = -1, m_reached = 0;
    Look m_look;
};

} // namespace trustwalk::quiz_page
