#include "app/quiz/check_board.h"

#include "app/text/step_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace trustwalk::quiz_page {

namespace {

using trace::Chapter;

constexpr int mostColumns = 3;

Place placeOf(const MaskedCheck &check)
{
    if (check.at.kind == trace::StepKind::BrokerVerifiesToken || check.at.kind == trace::StepKind::BrokerChoosesSession)
        return Place::Broker;
    switch (check.chapter) {
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

} // namespace

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
    const auto call = static_cast<std::size_t>(masked.at.call.value_or(1));
    return text::notReachedTitle(*m_run.openings[call - 1], {{}, masked.chapter, masked.at.kind}, m_look.language);
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
    case Place::Broker:
        counter.icon = QStringLiteral("broker");
        counter.name = t.say("Quiz", "Identity broker");
        break;
    case Place::Sts:
        counter.icon = QStringLiteral("sts");
        counter.name = QStringLiteral("AWS STS");
        if (m_run.calls > 1)
            counter.place = t.say("Quiz", "call %1").arg(call);
        else
            counter.place = QString::fromUtf8(api::actionName(m_run.walk.call));
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
        const Place place = placeOf(check);
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
    for (std::size_t i = 0; i < counter.checks.size(); ++i) {
        const int check = counter.checks[i];
        if (isOpening(check) && (i + 1 == counter.checks.size() || isOpening(counter.checks[i + 1])))
            continue; // nothing is checked in this chapter
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
    return std::clamp(width() / m_look.px(counterWidth), 1, std::clamp(counters, 1, mostColumns));
}

void CheckBoard::rebuild()
{
    m_rows.clear();
    delete m_content;
    m_content = nullptr;
    if (m_run.openings.empty() || !m_world)
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
