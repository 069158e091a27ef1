#include "app/quiz/account_panel.h"

#include "app/inspector/block_widgets.h"
#include "app/ui/icons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace trustwalk::quiz_page {

HoldingButton::HoldingButton(const Holding &holding, const Look &look, QWidget *parent)
    : QAbstractButton(parent), m_holding(holding), m_look(look)
{
    setCheckable(!holding.blocks.empty());
    setFocusPolicy(holding.blocks.empty() ? Qt::NoFocus : Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setObjectName(QStringLiteral("holding"));
    setAccessibleName(QStringList {holding.name, holding.detail}.join(look.words().say("Quiz", ", ")));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    if (!holding.blocks.empty())
        setCursor(Qt::PointingHandCursor);
}

QSize HoldingButton::sizeHint() const
{
    return {m_look.px(240), m_look.px(54)};
}

QSize HoldingButton::minimumSizeHint() const
{
    return {m_look.px(160), m_look.px(54)};
}

void HoldingButton::paintEvent(QPaintEvent *)
{
    const ui::Palette &palette = m_look.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && isCheckable())
        painter.fillRect(rect(), palette.sunk);
    painter.setPen(QPen(palette.line, 1));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    if (hasFocus()) {
        painter.setPen(focusPen(palette));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), 5, 5);
    }
    const qreal side = m_look.px(22), left = m_look.px(12);
    ui::drawIcon(painter, m_holding.icon, QRectF(left, (height() - side) / 2, side, side), palette.text);
    qreal right = width() - m_look.px(12);
    if (isCheckable()) { // an arrow that turns down when it is open
        const QPointF centre(right - 5, height() / 2.0);
        painter.setPen(QPen(palette.muted, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(isChecked() ? QPolygonF {centre + QPointF(-5, -2.5), centre + QPointF(0, 2.5), centre + QPointF(5, -2.5)}
                                         : QPolygonF {centre + QPointF(-2.5, -5), centre + QPointF(2.5, 0), centre + QPointF(-2.5, 5)});
        right -= m_look.px(20);
    }
    const QFont name = m_look.sans(15, ui::Weight::SemiBold), detail = m_look.sans(13);
    const qreal text = left + side + m_look.px(12);
    const auto line = [&](const QFont &font, const QColor &ink, qreal top, qreal high, const QString &words) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRectF(text, top, right - text, high), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(words, Qt::ElideRight, right - text));
    };
    line(name, palette.text, m_look.px(6), m_look.px(23), m_holding.name);
    line(detail, palette.muted, m_look.px(28), m_look.px(20), m_holding.detail);
}

void HoldingButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

AccountPanel::AccountPanel(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("accountPanel"));
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void AccountPanel::setQuestion(const QuestionPtr &question, const std::shared_ptr<const world::World> &world)
{
    if (m_question != question)
        m_open.clear();
    m_question = question;
    m_world = world;
    rebuild();
}

void AccountPanel::setLook(const Look &look)
{
    m_look = look;
    rebuild();
}

void AccountPanel::rebuild()
{
    delete m_column;
    m_column = nullptr;
    if (!m_question || !m_world)
        return;
    m_column = new QWidget(this);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const WorldFacts facts = worldFacts(*m_question, *m_world, m_look.language);
    const QString ink = QStringLiteral("color: %1;");
    const auto addWords = [&](const QString &words, ui::Weight weight, int above) {
        auto *label = new QLabel(words, m_column);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(m_look.sans(13, weight));
        label->setStyleSheet(ink.arg(m_look.palette().muted.name()));
        label->setContentsMargins(0, above, 0, 6);
        column->addWidget(label);
    };
    for (const AccountFacts &account : facts.accounts) {
        addWords(account.title, ui::Weight::SemiBold, column->count() == 0 ? 0 : 14);
        for (const Holding &holding : account.holdings)
            addHolding(column, holding);
    }
    if (facts.others > 0)
        addWords(m_look.words().say("Quiz", "%n more, not named by the question", nullptr, facts.others), ui::Weight::Regular, 10);
    m_layout->addWidget(m_column);
}

void AccountPanel::addHolding(QVBoxLayout *column, const Holding &holding)
{
    auto *button = new HoldingButton(holding, m_look, m_column);
    column->addWidget(button);
    if (holding.blocks.empty())
        return;
    QWidget *blocks = inspector::blockColumn(holding.blocks, m_look.theme, m_look.textScale, m_look.language);
    blocks->setParent(m_column);
    column->addWidget(blocks);
    const bool open = m_open.contains(holding.name);
    button->setChecked(open);
    blocks->setVisible(open);
    connect(button, &QAbstractButton::toggled, this, [this, blocks, name = holding.name](bool unfolded) {
        blocks->setVisible(unfolded);
        if (unfolded)
            m_open.insert(name);
        else
            m_open.erase(name);
    });
}

} // namespace trustwalk::quiz_page
