#include "app/quiz/ways_row.h"

#include "app/quiz/segments.h"

#include <QHBoxLayout>
#include <QLabel>

namespace trustwalk::quiz_page {

WaysRow::WaysRow(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_waiting(new QLabel(this))
{
    setObjectName(QStringLiteral("ways"));
    m_waiting->setObjectName(QStringLiteral("waiting"));
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    static constexpr std::array names {"endlessButton", "mockExamButton", "classButton"};
    for (const Way way : allWays) {
        const auto i = static_cast<std::size_t>(way);
        m_buttons[i] = new ActionButton(this);
        m_buttons[i]->setObjectName(QLatin1String(names[i]));
        m_buttons[i]->hide();
        connect(m_buttons[i], &ActionButton::clicked, this, [this, way] { Q_EMIT chosen(way); });
        row->addWidget(m_buttons[i], 1);
    }
    for (QLabel *label : {m_title, m_waiting})
        label->setTextFormat(Qt::PlainText);
    m_waiting->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addLayout(row);
    layout->addWidget(m_waiting);
    hide();
}

void WaysRow::offer(const WayPage *page, Way way)
{
    m_pages[static_cast<std::size_t>(way)] = page;
    m_buttons[static_cast<std::size_t>(way)]->show();
    show();
}

void WaysRow::setLook(const Look &look)
{
    m_look = look;
    for (ActionButton *button : m_buttons)
        button->setLook(look);
    fill();
}

void WaysRow::refresh()
{
    fill();
}

void WaysRow::fill()
{
    const text::Translation &t = m_look.words();
    m_title->setText(t.say("Quiz", "Other ways to practise"));
    m_title->setFont(m_look.sans(16, ui::Weight::SemiBold));
    QStringList waiting;
    for (const Way way : allWays) {
        const auto i = static_cast<std::size_t>(way);
        m_buttons[i]->setWords(wayName(way, t));
        if (m_pages[i] != nullptr)
            waiting << m_pages[i]->waiting(t);
    }
    waiting.removeAll(QString());
    m_waiting->setText(waiting.join(u'\n'));
    m_waiting->setVisible(!waiting.isEmpty());
    m_waiting->setFont(m_look.sans(14));
    m_waiting->setStyleSheet(QStringLiteral("color: %1;").arg(m_look.palette().muted.name()));
}

} // namespace trustwalk::quiz_page
