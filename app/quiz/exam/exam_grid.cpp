#include "app/quiz/exam/exam_grid.h"

#include "app/ui/silhouettes.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

constexpr int gap = 6;

ExamTile::State stateOf(const study::ExamQuestion &question)
{
    switch (question.result) {
    case study::ExamResult::None: break;
    case study::ExamResult::Right: return ExamTile::State::Right;
    case study::ExamResult::Wrong: return question.answer.empty() ? ExamTile::State::NotAnswered : ExamTile::State::Wrong;
    }
    return question.answered ? ExamTile::State::Answered : ExamTile::State::Open;
}

ui::Mark markOf(ExamTile::State state)
{
    switch (state) {
    case ExamTile::State::Answered: return ui::Mark::Done;
    case ExamTile::State::Open: return ui::Mark::ToCome;
    case ExamTile::State::Right: return ui::Mark::Passed;
    case ExamTile::State::Wrong: return ui::Mark::Refused;
    case ExamTile::State::NotAnswered: return ui::Mark::NotReached;
    }
    return ui::Mark::ToCome;
}

/// A pennant on its pole, as high as `where`.
QPainterPath pennant(const QRectF &where)
{
    QPainterPath path(where.bottomLeft());
    path.lineTo(where.topLeft());
    path.lineTo(where.left() + where.width(), where.top() + where.height() * 0.3);
    path.lineTo(where.left(), where.top() + where.height() * 0.6);
    return path;
}

} // namespace

ExamTile::ExamTile(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void ExamTile::set(int number, State state, bool flagged, bool current)
{
    m_number = number;
    m_state = state;
    m_flagged = flagged;
    m_current = current;
    describe();
    update();
}

void ExamTile::setLook(const Look &look)
{
    m_look = look;
    describe();
    update();
}

QString ExamTile::stateWords() const
{
    const text::Translation &t = m_look.words();
    switch (m_state) {
    case State::Answered: return t.say("Exam", "answered");
    case State::Open: return t.say("Exam", "open");
    case State::Right: return t.say("Exam", "right");
    case State::Wrong: return t.say("Exam", "wrong");
    case State::NotAnswered: return t.say("Exam", "not answered");
    }
    return {};
}

void ExamTile::describe()
{
    const text::Translation &t = m_look.words();
    QStringList parts {t.say("Exam", "Question %1").arg(m_number), stateWords()};
    if (m_flagged)
        parts << t.say("Exam", "flagged");
    if (m_current)
        parts << t.say("Exam", "you are here");
    setAccessibleName(parts.join(t.say("Quiz", ", ")));
}

QSize ExamTile::sizeHint() const
{
    return {m_look.px(132), m_look.px(62)};
}

void ExamTile::paintEvent(QPaintEvent *)
{
    const ui::Palette &palette = m_look.palette();
    const text::Translation &t = m_look.words();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_current ? palette.text : underMouse() ? palette.edge : palette.line, m_current ? 2 : 1.25));
    painter.setBrush(palette.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 5, 5);
    if (hasFocus()) {
        painter.setPen(focusPen(palette));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    }
    const qreal edge = m_look.px(12), row = m_look.px(22);
    const QRectF first(edge, m_look.px(8), width() - 2 * edge, row), second(edge, first.bottom(), first.width(), row);
    painter.setFont(m_look.sans(16, ui::Weight::SemiBold));
    painter.setPen(palette.text);
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_number));
    if (m_flagged) {
        painter.setFont(m_look.sans(12.5));
        const QString flagged = t.say("Exam", "flagged");
        painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter, flagged);
        const qreal left = first.right() - painter.fontMetrics().horizontalAdvance(flagged) - m_look.px(15);
        const QPainterPath flag = pennant({left, first.top() + m_look.px(4), qreal(m_look.px(10)), qreal(m_look.px(14))});
        painter.fillPath(flag, palette.text);
        painter.strokePath(flag, QPen(palette.text, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    const qreal side = m_look.px(15);
    ui::drawMark(painter, markOf(m_state), {second.left(), second.center().y() - side / 2, side, side},
                 {palette.allowed, palette.refused, palette.edge, palette.text, palette.onMark});
    painter.setFont(m_look.sans(12.5));
    painter.setPen(m_state == State::Open || m_state == State::NotAnswered ? palette.muted : palette.text);
    painter.drawText(second.adjusted(side + m_look.px(7), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, stateWords());
}

void ExamTile::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End: Q_EMIT moveRequested(event->key()); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

ExamGrid::ExamGrid(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("examGrid"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ExamGrid::setAttempt(const study::ExamAttempt &attempt)
{
    while (m_tiles.size() > attempt.questions.size()) {
        delete m_tiles.back();
        m_tiles.pop_back();
    }
    while (m_tiles.size() < attempt.questions.size()) {
        const int index = static_cast<int>(m_tiles.size());
        auto *tile = new ExamTile(this);
        tile->setObjectName(QStringLiteral("tile%1").arg(index + 1));
        tile->setLook(m_look);
        connect(tile, &ExamTile::clicked, this, [this, index] { Q_EMIT picked(index); });
        connect(tile, &ExamTile::moveRequested, this, [this, index](int key) { move(index, key); });
        tile->show();
        m_tiles.push_back(tile);
    }
    m_current = static_cast<int>(attempt.current);
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->set(static_cast<int>(i) + 1, stateOf(attempt.questions[i]), attempt.questions[i].flagged,
                        !attempt.isOver() && i == attempt.current);
    updateGeometry();
    place();
}

void ExamGrid::setLook(const Look &look)
{
    m_look = look;
    for (ExamTile *tile : m_tiles)
        tile->setLook(look);
    updateGeometry();
    place();
}

void ExamGrid::focusCurrent()
{
    if (m_current < static_cast<int>(m_tiles.size()))
        m_tiles[static_cast<std::size_t>(m_current)]->setFocus(Qt::OtherFocusReason);
}

int ExamGrid::columnsFor(int width) const
{
    return std::max(1, (width + gap) / (m_look.px(132) + gap));
}

int ExamGrid::heightForWidth(int width) const
{
    const int columns = columnsFor(width), count = static_cast<int>(m_tiles.size());
    const int rows = (count + columns - 1) / columns;
    return std::max(0, rows * (m_look.px(62) + gap) - gap);
}

QSize ExamGrid::sizeHint() const
{
    const int width = 5 * (m_look.px(132) + gap);
    return {width, heightForWidth(width)};
}

QSize ExamGrid::minimumSizeHint() const
{
    return {m_look.px(132), m_look.px(62)};
}

void ExamGrid::resizeEvent(QResizeEvent *)
{
    place();
}

void ExamGrid::place()
{
    const int columns = columnsFor(width()), wide = m_look.px(132), high = m_look.px(62);
    for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i)
        m_tiles[static_cast<std::size_t>(i)]->setGeometry(i % columns * (wide + gap), i / columns * (high + gap), wide, high);
}

void ExamGrid::move(int from, int key)
{
    const int columns = columnsFor(width()), last = static_cast<int>(m_tiles.size()) - 1;
    int to = from;
    switch (key) {
    case Qt::Key_Left: to = from - 1; break;
    case Qt::Key_Right: to = from + 1; break;
    case Qt::Key_Up: to = from - columns; break;
    case Qt::Key_Down: to = from + columns; break;
    case Qt::Key_Home: to = 0; break;
    case Qt::Key_End: to = last; break;
    default: break;
    }
    if (to >= 0 && to <= last)
        m_tiles[static_cast<std::size_t>(to)]->setFocus(Qt::TabFocusReason);
}

} // namespace trustwalk::quiz_page
