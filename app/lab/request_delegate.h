#pragma once

#include "app/ui/look.h"

#include <QStyledItemDelegate>

namespace trustwalk::lab {

/// Paints a row of RequestModel: mark and call, what it came to, who asked with which client, when, and how long it took.
class RequestDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RequestDelegate(QObject *parent = nullptr) : QStyledItemDelegate(parent) {}
    void setLook(const ui::Look &look) { m_look = look; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] qreal px(qreal designed) const { return designed * m_look.textScale; }
    ui::Look m_look;
};

} // namespace trustwalk::lab
