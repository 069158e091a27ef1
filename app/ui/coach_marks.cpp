#include "app/ui/coach_marks.h"

#include "app/ui/control_style.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace trustwalk::ui {

namespace {

constexpr int margin = 6; // around the part that is shown
constexpr int away = 14; // from the part to the card

} // namespace

CoachMarks::CoachMarks(QWidget *over)
    : QWidget(over), m_card(new QFrame(this)), m_title(new QLabel(m_card)), m_text(new QLabel(m_card)), m_count(new QLabel(m_card)),
      m_next(new QPushButton(m_card)), m_back(new QPushButton(m_card)), m_skip(new QPushButton(m_card))
{
    setObjectName(QStringLiteral("coachMarks"));
    setFocusPolicy(Qt::StrongFocus);
    m_card->setObjectName(QStringLiteral("coachCard"));
    for (QLabel *label : {m_title, m_text, m_count}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_count);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_count);
    buttons->addStretch(1);
    for (QPushButton *button : {m_skip, m_back, m_next})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(24, 20, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(6);
    layout->addLayout(buttons);
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_current + 1); });
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_current - 1); });
    connect(m_skip, &QPushButton::clicked, this, &CoachMarks::leave);
    for (QPushButton *button : {m_next, m_back, m_skip})
        button->installEventFilter(this);
    over->installEventFilter(this);
    hide();
}

void CoachMarks::start(std::vector<CoachMark> marks, const Words &words, const Look &look)
{
    m_marks = std::move(marks);
    m_words = words;
    m_look = look;
    m_before = QApplication::focusWidget();
    restyle();
    setGeometry(parentWidget()->rect());
    QWidget::show();
    raise();
    show(0);
}

void CoachMarks::leave()
{
    if (isHidden())
        return;
    hide();
    if (m_before)
        m_before->setFocus();
    Q_EMIT finished();
}

void CoachMarks::show(int mark)
{
    if (mark >= static_cast<int>(m_marks.size())) {
        leave();
        return;
    }
    m_current = std::max(0, mark);
    const CoachMark &now = m_marks[static_cast<std::size_t>(m_current)];
    if (m_part)
        m_part->removeEventFilter(this);
    m_part = now.shows ? now.shows() : nullptr;
    if (m_part)
        m_part->installEventFilter(this);
    m_title->setText(now.title);
    m_text->setText(now.text);
    m_count->setText(m_words.count.arg(m_current + 1).arg(m_marks.size()));
    const bool last = m_current + 1 == static_cast<int>(m_marks.size());
    m_next->setText(last ? m_words.done : m_words.next);
    m_back->setVisible(m_current > 0);
    m_skip->setVisible(!last);
    // The whole of it is read when the button gets the keyboard.
    m_next->setAccessibleDescription(now.title + QStringLiteral(". ") + now.text);
    raise();
    m_next->setFocus();
    place();
    QMetaObject::invokeMethod(this, &CoachMarks::place, Qt::QueuedConnection); // when what was just opened has its place
}

/// The card stands where there is most room beside the part.
void CoachMarks::place()
{
    m_hole = m_part && m_part->isVisible()
                 ? QRect(m_part->mapTo(parentWidget(), QPoint(0, 0)), m_part->size()).adjusted(-margin, -margin, margin, margin) & rect()
                 : QRect();
    m_card->setFixedWidth(std::min(qRound(400 * m_look.textScale), width() - 2 * away));
    m_card->setFixedHeight(m_card->layout()->totalHeightForWidth(m_card->width()));
    const QSize size = m_card->size();
    QPoint at((width() - size.width()) / 2, (height() - size.height()) / 2);
    if (!m_hole.isEmpty()) {
        const int right = width() - m_hole.right(), left = m_hole.left(), below = height() - m_hole.bottom(), above = m_hole.top();
        const int beside = m_hole.center().y() - size.height() / 2, over = m_hole.center().x() - size.width() / 2;
        if (right > size.width() + 2 * away)
            at = {m_hole.right() + away, beside};
        else if (left > size.width() + 2 * away)
            at = {m_hole.left() - away - size.width(), beside};
        else if (below > size.height() + 2 * away)
            at = {over, m_hole.bottom() + away};
        else if (above > size.height() + 2 * away)
            at = {over, m_hole.top() - away - size.height()};
        else
            at = {m_hole.right() - size.width() - away, m_hole.bottom() - size.height() - away}; // on the part itself
    }
    m_card->move(std::clamp(at.x(), away, std::max(away, width() - size.width() - away)),
                 std::clamp(at.y(), away, std::max(away, height() - size.height() - away)));
    update();
}

/// The window's own keys do nothing while the tour is on.
bool CoachMarks::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    return QWidget::event(event);
}

bool CoachMarks::eventFilter(QObject *watched, QEvent *event)
{
    // The arrows steer the tour; a button would hand them to its neighbour.
    if (event->type() == QEvent::KeyPress && qobject_cast<QPushButton *>(watched) != nullptr) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Right || key == Qt::Key_Left || key == Qt::Key_Up || key == Qt::Key_Down) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
    }
    if (watched == m_part && m_part && (event->type() == QEvent::Resize || event->type() == QEvent::Move) && isVisible())
        QMetaObject::invokeMethod(this, &CoachMarks::place, Qt::QueuedConnection);
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        QMetaObject::invokeMethod(this, &CoachMarks::place, Qt::QueuedConnection); // when the parts have their new places
    }
    return QWidget::eventFilter(watched, event);
}

void CoachMarks::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: leave(); return;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter: show(m_current + 1); return;
    case Qt::Key_Left:
    case Qt::Key_PageUp: show(m_current - 1); return;
    default: return; // nothing below acts while the tour is on
    }
}

void CoachMarks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath dim;
    dim.addRect(rect());
    if (!m_hole.isEmpty()) {
        QPainterPath hole;
        hole.addRoundedRect(m_hole, 8, 8);
        dim -= hole;
    }
    QColor shade = m_look.theme == ThemeKind::Dark ? m_look.palette().sunk : m_look.palette().head;
    shade.setAlphaF(0.6F);
    painter.fillPath(dim, shade);
    if (!m_hole.isEmpty()) {
        painter.setPen(QPen(m_look.palette().surface, 4));
        painter.drawRoundedRect(QRectF(m_hole), 8, 8);
        painter.setPen(QPen(m_look.palette().text, 2));
        painter.drawRoundedRect(QRectF(m_hole), 8, 8);
    }
}

void CoachMarks::restyle()
{
    const Palette &palette = m_look.palette();
    m_card->setStyleSheet(
        controlStyle(palette)
        + QStringLiteral("#coachCard { background: %1; border: 1px solid %2; border-radius: 8px; } QLabel { color: %3; } "
                         "#coachNext { background: %4; color: %5; border-color: %4; }"
                         "#coachNext:focus { border: 2px solid %2; }")
              .arg(palette.surface.name(), palette.edge.name(), palette.text.name(), palette.head.name(), palette.onHead.name()));
    m_next->setObjectName(QStringLiteral("coachNext"));
    m_title->setFont(sansFont(17 * m_look.textScale, Weight::SemiBold));
    m_text->setFont(sansFont(14.5 * m_look.textScale));
    m_count->setFont(sansFont(12.5 * m_look.textScale));
    m_back->setText(m_words.back);
    m_skip->setText(m_words.skip);
    for (QPushButton *button : {m_next, m_back, m_skip})
        button->setFont(sansFont(13.5 * m_look.textScale, Weight::Medium));
}

} // namespace trustwalk::ui
