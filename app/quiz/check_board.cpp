#include "app/quiz/check_board.h"

#include "app/quiz/run_painter.h"
#include "app/text/step_text.h"
#include "app/ui/icons.h"
#include "app/ui/silhouettes.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

using trace::Chapter;

constexpr int columnWidth = 300, mostColumns = 3;

Place placeOf(Chapter chapter)
{
    switch (chapter) {
    case Chapter::AskProvider:
    case Chapter::ProviderAnswers: return Place::Provider;
    case Chapter::SendRequest:
    case Chapter::VerifyCredentials:
    case Chapter::Authorize:
    case Chapter::Issue: return Place::Sts;
    case Chapter::Use: return Place::Service;
    }
    return Place::Sts;
}

/// The head of a counter, as the stage draws it.
class CounterHead final : public QWidget {
public:
    CounterHead(const QString &icon, const QString &name, const QString &place, const Look &look, QWidget *parent)
        : QWidget(parent), m_icon(icon), m_name(name), m_place(place), m_look(look)
    {
        setFixedHeight(look.px(44));
        setAccessibleName(name + QStringLiteral(" ") + place);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ui::Palette &palette = m_look.palette();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(ui::counterHead(rect(), height()), palette.head);
        const qreal side = m_look.px(20), left = m_look.px(14);
        ui::drawIcon(painter, m_icon, QRectF(left, (height() - side) / 2, side, side), palette.onHead);
        const QFont name = m_look.sans(15, ui::Weight::SemiBold);
        const qreal text = left + side + m_look.px(10), wide = QFontMetricsF(name).horizontalAdvance(m_name) + 2;
        painter.setPen(palette.onHead);
        painter.setFont(name);
        painter.drawText(QRectF(text, 0, wide, height()), Qt::AlignLeft | Qt::AlignVCenter, m_name);
        const QFont place = m_look.mono(12.5);
        const QRectF rest(text + wide + m_look.px(10), 0, width() - text - wide - m_look.px(24), height());
        painter.setFont(place);
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, QFontMetricsF(place).elidedText(m_place, Qt::ElideRight, rest.width()));
    }

private:
    QString m_icon, m_name, m_place;
    Look m_look;
};

/// Who comes to a counter, as the stage draws them, and the way there.
class VisitorBox final : public QWidget {
public:
    VisitorBox(const RunRow &row, const Look &look, QWidget *parent) : QWidget(parent), m_row(row), m_look(look)
    {
        setFixedHeight(look.px(visitorHeight + arrowHeight));
        setAccessibleName(row.spoken(look.words()));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const RunPainter paint(m_look);
        const qreal high = m_look.px(visitorHeight);
        paint.draw(painter, m_row, QRectF(1, 1, width() - 2, high - 2));
        paint.drawArrow(painter, m_row, RunRow {}, QPointF(width() / 2.0, high), QPointF(width() / 2.0, height() - 1));
    }

private:
    static constexpr int visitorHeight = 58, arrowHeight = 22;
    RunRow m_row;
    Look m_look;
};

} // namespace

CheckRow::CheckRow(int check, const QString &title, const Look &look, QWidget *parent)
    : QAbstractButton(parent), m_check(check), m_look(look)
{
    setObjectName(QStringLiteral("check"));
    setText(title);
    setFont(look.sans(14, ui::Weight::SemiBold));
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize CheckRow::sizeHint() const
{
    return {m_look.px(columnWidth), m_look.px(34)};
}

QSize CheckRow::minimumSizeHint() const
{
    return {m_look.px(150), m_look.px(34)};
}

void CheckRow::paintEvent(QPaintEvent *)
{
    const ui::Palette &palette = m_look.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse())
        painter.fillRect(rect(), palette.sunk);
    if (isChecked())
        painter.fillRect(QRect(0, 0, 5, height()), palette.text);
    if (hasFocus()) {
        painter.setPen(focusPen(palette));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    const qreal side = m_look.px(17), left = m_look.px(15);
    ui::drawMark(painter, isChecked() ? ui::Mark::Now : ui::Mark::ToCome, QRectF(left, (height() - side) / 2, side, side),
                 {palette.allowed, palette.refused, palette.edge, palette.text, palette.onMark});
    const QFont title = m_look.sans(14, isChecked() ? ui::Weight::SemiBold : ui::Weight::Regular);
    const qreal text = left + side + m_look.px(11), room = width() - m_look.px(12) - text;
    painter.setFont(title);
    painter.setPen(palette.text);
    painter.drawText(QRectF(text, 0, room, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(title).elidedText(this->text(), Qt::ElideRight, room));
}

void CheckRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        Q_EMIT moveRequested(event->key() == Qt::Key_Down ? 1 : -1);
    else if (event->key() == Qt::Key_Space && !isChecked())
        click();
    else
        event->ignore();
}

CheckBoard::CheckBoard(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("checkBoard"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void CheckBoard::setRun(const MaskedRun &run, std::shared_ptr<const world::World> world)
{
    m_run = run;
    m_world = std::move(world);
    m_chosen = -1;
    rebuild();
}

void CheckBoard::setChosen(int check)
{
    m_chosen = check;
    for (CheckRow *row : m_rows)
        row->setChecked(row->check() == check);
}

void CheckBoard::setLook(const Look &look)
{
    m_look = look;
    rebuild();
}

QString CheckBoard::titleOf(int check) const
{
    const MaskedCheck &masked = m_run.checks[static_cast<std::size_t>(check)];
    return text::notReachedTitle(*m_run.first, {{}, masked.chapter, masked.at.kind}, m_look.language);
}

bool CheckBoard::isOpening(int check) const
{
    return trace::opensChapter(m_run.checks[static_cast<std::size_t>(check)].at.kind);
}

CheckBoard::Counter CheckBoard::counterAt(Place place, int call) const
{
    const text::Translation &t = m_look.words();
    Counter counter;
    switch (place) {
    case Place::Provider:
        counter.icon = QStringLiteral("provider-oidc");
        counter.name = t.say("Quiz", "Identity provider");
        break;
    case Place::Sts:
        counter.icon = QStringLiteral("sts");
        counter.name = QStringLiteral("AWS STS");
        if (m_run.calls > 1)
            counter.place = t.say("Quiz", "call %1").arg(call);
        else if (m_run.first->call)
            counter.place = QString::fromUtf8(api::actionName(*m_run.first->call));
        break;
    case Place::Service:
        counter.icon = QStringLiteral("resource");
        counter.name = t.say("Quiz", "At the service");
        break;
    }
    counter.visitor = visitorOf(m_run.walk, *m_world, place, call, t);
    return counter;
}

std::vector<CheckBoard::Counter> CheckBoard::counters() const
{
    std::vector<Counter> counters;
    std::optional<std::pair<Place, int>> last;
    for (std::size_t i = 0; i < m_run.checks.size(); ++i) {
        const MaskedCheck &check = m_run.checks[i];
        const Place place = placeOf(check.chapter);
        const std::pair where(place, place == Place::Sts ? check.at.call.value_or(1) : 0);
        if (last != where)
            counters.push_back(counterAt(place, where.second));
        last = where;
        counters.back().checks.push_back(static_cast<int>(i));
    }
    // Where nothing is checked there is no counter.
    std::erase_if(counters, [this](const Counter &counter) {
        return std::all_of(counter.checks.begin(), counter.checks.end(), [this](int check) { return isOpening(check); });
    });
    return counters;
}

/// The counter, and before it whoever comes to it.
QWidget *CheckBoard::addCounter(const Counter &counter)
{
    if (!counter.visitor)
        return makeCounter(counter, m_content);
    auto *both = new QWidget(m_content);
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new VisitorBox(*counter.visitor, m_look, both));
    layout->addWidget(makeCounter(counter, both));
    return both;
}

QWidget *CheckBoard::makeCounter(const Counter &counter, QWidget *parent)
{
    const ui::Palette &palette = m_look.palette();
    auto *box = new QWidget(parent);
    box->setObjectName(QStringLiteral("counterBox"));
    box->setAttribute(Qt::WA_StyledBackground);
    box->setStyleSheet(QStringLiteral("#counterBox { background: %1; border: 1.5px solid %2; border-radius: 6px; }")
                           .arg(palette.surface.name(), palette.edge.name()));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(1, 0, 1, 8);
    layout->setSpacing(0);
    layout->addWidget(new CounterHead(counter.icon, counter.name, counter.place, m_look, box));
    for (const int check : counter.checks) {
        if (isOpening(check)) {
            auto *head = new QLabel(titleOf(check), box);
            head->setTextFormat(Qt::PlainText);
            head->setFont(m_look.sans(13, ui::Weight::SemiBold));
            head->setStyleSheet(QStringLiteral("color: %1;").arg(palette.muted.name()));
            head->setContentsMargins(m_look.px(15), m_look.px(10), 8, m_look.px(2));
            layout->addWidget(head);
        } else {
            addRow(layout, check, box);
        }
    }
    layout->addStretch(1);
    return box;
}

void CheckBoard::addRow(QVBoxLayout *layout, int check, QWidget *box)
{
    auto *row = new CheckRow(check, titleOf(check), m_look, box);
    row->setFocusPolicy(m_rows.empty() ? Qt::StrongFocus : Qt::ClickFocus); // the arrows go on from the first
    row->setChecked(check == m_chosen);
    connect(row, &CheckRow::clicked, this, [this, check] {
        setChosen(check);
        Q_EMIT pointed(check);
    });
    const int index = static_cast<int>(m_rows.size());
    connect(row, &CheckRow::moveRequested, this, [this, index](int by) {
        const int to = std::clamp(index + by, 0, static_cast<int>(m_rows.size()) - 1);
        m_rows[static_cast<std::size_t>(to)]->setFocus(Qt::TabFocusReason);
    });
    layout->addWidget(row);
    m_rows.push_back(row);
}

int CheckBoard::columnsFor(int counters) const
{
    return std::clamp(width() / m_look.px(columnWidth), 1, std::clamp(counters, 1, mostColumns));
}

void CheckBoard::rebuild()
{
    m_rows.clear();
    delete m_content;
    m_content = nullptr;
    if (!m_run.first || !m_world)
        return;
    m_content = new QWidget(this);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(16);
    const std::vector<Counter> all = counters();
    m_counters = static_cast<int>(all.size());
    m_columns = columnsFor(m_counters);
    for (std::size_t i = 0; i < all.size(); ++i)
        grid->addWidget(addCounter(all[i]), static_cast<int>(i) / m_columns, static_cast<int>(i) % m_columns, Qt::AlignTop);
    for (int column = 0; column < m_columns; ++column)
        grid->setColumnStretch(column, 1);
    layout()->addWidget(m_content);
    m_content->show();
}

void CheckBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_content != nullptr && columnsFor(m_counters) != m_columns) // later: this is inside a layout's own pass
        QMetaObject::invokeMethod(this, &CheckBoard::rebuild, Qt::QueuedConnection);
}

} // namespace trustwalk::quiz_page
