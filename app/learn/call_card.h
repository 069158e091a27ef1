#pragma once

#include "app/learn/lifetime_scale.h"
#include "core/api/operation.h"

#include <QAbstractButton>

namespace trustwalk::learn {

/// What a card says of a call. Icons are names in resources/icons.
struct CallSummary {
    api::Operation call;
    QString subtitle, caller, proof, standsFor, useFor, lives;
    QString callerIcon, proofIcon, resultIcon;
    bool federated = false; ///< the proof is a token, not a signature
    bool callerIsUser = true; ///< drawn as an IAM user; else as a person or a broker
    Lifetime lifetime {1, 1, 1};
};

/// A call on the map: who shows what and gets which set, whom it stands for, how long it lives. A click or Enter opens its walk.
class CallCard final : public QAbstractButton {
    Q_OBJECT
public:
    explicit CallCard(QWidget *parent = nullptr);

    void setSummary(const CallSummary &summary);
    void setLook(const Look &look);
    [[nodiscard]] const CallSummary &summary() const { return m_summary; }
    /// The least height that holds everything at this width.
    [[nodiscard]] qreal heightFor(qreal width) const;

Q_SIGNALS:
    void moveRequested(int key); ///< Qt::Key_Left, _Right, _Up or _Down

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// Walks down the parts above the lifetime; draws them where there is a painter. Returns where they end.
    qreal upperPart(QPainter *painter, qreal width) const;
    [[nodiscard]] bool livesStandsAlone(qreal width) const; ///< without its label, for want of room
    qreal lowerHeight(qreal width) const;
    void drawLower(QPainter &painter, qreal width) const;
    void drawChain(QPainter &painter, const QRectF &where) const;
    void drawCaller(QPainter &painter, const QRectF &where) const;
    void drawSet(QPainter &painter, const QRectF &where) const;
    void drawArrow(QPainter &painter, QPointF from, QPointF to, const QColor &ink) const;
    void drawChainWords(QPainter &painter, const QRectF &chain, qreal top) const;
    [[nodiscard]] qreal padding() const { return m_look.length(22); }
    [[nodiscard]] qreal labelWidth() const;
    [[nodiscard]] qreal proofCentre(const QRectF &chain) const;

    CallSummary m_summary {};
    Look m_look;
};

} // namespace trustwalk::learn
