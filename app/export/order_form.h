#pragma once

#include "app/export/order.h"
#include "app/ui/look.h"

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace trustwalk::picture_export {

/// The choices of an order, a row each; rows that a format has no use for are not there. Keeps what was chosen when the run changes.
class OrderForm final : public QWidget {
    Q_OBJECT
public:
    explicit OrderForm(QWidget *parent = nullptr);

    /// What there is to choose from; both languages begin with that of the look.
    void setRun(const Run &run, int step, const ui::Look &look);
    void setView(View view);
    void setFormat(Format format);
    void setWholeWalk(bool whole);
    [[nodiscard]] Order order() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *addRow();
    void name();
    void fill(QComboBox *box, const QList<std::pair<QString, QVariant>> &choices);
    void showRows();

    QFormLayout *m_rows;
    QComboBox *m_format, *m_scope, *m_view, *m_language, *m_theme, *m_size, *m_scale, *m_perPage, *m_speed, *m_frames;
    ui::Look m_look;
    QString m_stepNumber;
    int m_step = 0, m_count = 0;
};

} // namespace trustwalk::picture_export
