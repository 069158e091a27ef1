#pragma once

#include "app/quiz/look.h"
#include "app/ui/silhouettes.h"

#include <QAbstractButton>

#include <optional>

namespace trustwalk::quiz_page {

/// One thing to choose: its key in a box, its text, and after the answer what it came to and why. In both languages where asked for.
class OptionCard final : public QAbstractButton {
    Q_OBJECT
public:
    explicit OptionCard(QWidget *parent = nullptr);

    enum class Kind { Choice, Movable, Partner }; ///< Movable: with a grip; Partner: of a match
    /// What it came to.
    struct Verdict {
        enum class Frame { None, Right, Wrong } frame = Frame::None;
        std::optional<ui::Mark> mark;
        QString words, tag; ///< "does not work", "your choice"
        QString why, whySecond;
        bool operator==(const Verdict &) const = default;
    };

    void setKind(Kind kind);
    void setKey(const QString &key);
    void setContent(const QString &markup, const QString &second = {});
    void setVerdict(const std::optional<Verdict> &verdict);
    /// Taken out by a hint: it stays readable, but can't be chosen.
    void setRemoved(bool removed);
    [[nodiscard]] bool isRemoved() const { return m_removed; }
    void setLifted(bool lifted); ///< while it is dragged
    void setExclusive(bool exclusive) { m_exclusive = exclusive; } ///< a chosen one stays chosen
    void setLook(const Look &look);
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] QString plain() const { return plainText(m_text); }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moveRequested(int key); ///< an arrow key

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void checkStateSet() override;
    void nextCheckState() override;

private:
    struct Lines;
    [[nodiscard]] qreal textLeft() const;
    [[nodiscard]] Lines linesFor(qreal width) const;
    void paintFrame(QPainter &painter) const;
    void paintKey(QPainter &painter, const QRectF &box) const;
    void paintGrip(QPainter &painter) const;
    void paintVerdict(QPainter &painter, qreal top) const;
    [[nodiscard]] qreal verdictHeight() const;
    void describe();

    Kind m_kind = Kind::Choice;
    QString m_key, m_text, m_second;
    std::optional<Verdict> m_verdict;
    Look m_look;
    bool m_removed = false, m_lifted = false, m_exclusive = false;
};

} // namespace trustwalk::quiz_page
