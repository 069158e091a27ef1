#include "app/quiz/classroom/teacher_window.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTime>
#include <QTimer>
#include <QVBoxLayout>

namespace trustwalk::quiz_page {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

TeacherWindow::TeacherWindow(QWidget *parent) : QWidget(parent, Qt::Window), m_tick(new QTimer(this)), m_grid(new QGridLayout)
{
    setAttribute(Qt::WA_QuitOnClose, false);
    setObjectName(QStringLiteral("teacherWindow"));
    resize(1280, 720);
    layOut();
    m_clock.start();
    m_talk.start(m_clock.elapsed());
    m_tick->setInterval(500);
    connect(m_tick, &QTimer::timeout, this, &TeacherWindow::tick);
    m_tick->start();
}

void TeacherWindow::layOut()
{
    for (QLabel **label : {&m_position, &m_next, &m_state, &m_elapsed, &m_time, &m_thenTitle, &m_then, &m_explainTitles[0],
                           &m_explainTitles[1], &m_explains[0], &m_explains[1]})
        *label = plainLabel(this);
    for (QLabel *label : {m_position, m_state, m_elapsed, m_time})
        label->setWordWrap(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(24);
    head->addWidget(m_position, 1);
    head->addWidget(m_state);
    head->addWidget(m_elapsed);
    head->addWidget(m_time);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(18);
    column->addLayout(m_grid);
    auto *notes = new QHBoxLayout;
    notes->setSpacing(28);
    for (int i = 0; i < 2; ++i) {
        auto *note = new QVBoxLayout;
        note->setSpacing(6);
        note->addWidget(m_explainTitles[i]);
        note->addWidget(m_explains[i]);
        note->addStretch(1);
        notes->addLayout(note, 1);
    }
    column->addLayout(notes);
    column->addWidget(m_thenTitle);
    column->addWidget(m_then);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 20, 16, 20);
    layout->setSpacing(14);
    layout->addLayout(head);
    layout->addWidget(m_next);
    layout->addWidget(scroll, 1);
}

void TeacherWindow::setNotes(const TeacherNotes &notes, const Look &look)
{
    if (notes == m_notes && look == m_look)
        return;
    m_notes = notes;
    m_look = look;
    fill();
}

void TeacherWindow::fill()
{
    const text::Translation &t = m_look.words();
    const ui::Palette &palette = m_look.palette();
    setWindowTitle(t.say("Classroom", "Teacher \u2013 Trustwalk"));
    setStyleSheet(QStringLiteral("#teacherWindow, QScrollArea, QScrollArea > QWidget > QWidget { background: %1; } QLabel { color: %2; }")
                      .arg(palette.background.name(), palette.text.name()));
    m_position->setText(m_notes.position);
    m_position->setFont(m_look.sans(18, ui::Weight::SemiBold));
    m_next->setText(m_notes.next);
    m_next->setFont(m_look.sans(16));
    m_next->setVisible(!m_notes.next.isEmpty());
    m_state->setText(m_notes.state);
    m_state->setFont(m_look.sans(16, ui::Weight::SemiBold));
    m_elapsed->setFont(m_look.mono(20, ui::Weight::SemiBold));
    m_time->setFont(m_look.mono(20));
    for (int i = 0; i < 2; ++i) {
        m_explainTitles[i]->setText(i == 0 ? QStringLiteral("English") : QStringLiteral("\u65E5\u672C\u8A9E"));
        m_explainTitles[i]->setFont(m_look.sans(15, ui::Weight::SemiBold));
        m_explains[i]->setText(m_notes.explain[i]);
        m_explains[i]->setFont(m_look.sans(16));
        m_explainTitles[i]->setVisible(!m_notes.explain[i].isEmpty());
        m_explains[i]->setVisible(!m_notes.explain[i].isEmpty());
    }
    m_thenTitle->setText(t.say("Classroom", "The question after this one"));
    m_thenTitle->setFont(m_look.sans(15, ui::Weight::SemiBold));
    m_then->setText(m_notes.then);
    m_then->setFont(m_look.sans(15));
    m_thenTitle->setVisible(!m_notes.then.isEmpty());
    m_then->setVisible(!m_notes.then.isEmpty());
    fillOptions();
    tick();
}

void TeacherWindow::fillOptions()
{
    delete m_options;
    m_options = new QWidget(this);
    auto *grid = new QGridLayout(m_options);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < m_notes.options.size(); ++i) {
        const TeacherNotes::Option &option = m_notes.options[i];
        QLabel *letter = plainLabel(m_options), *words = plainLabel(m_options), *hands = plainLabel(m_options);
        letter->setText(option.right ? option.letter + QStringLiteral(" \u2713") : option.letter);
        letter->setWordWrap(false);
        letter->setFont(m_look.sans(17, ui::Weight::Bold));
        words->setText(option.text + u'\n' + option.why);
        words->setFont(m_look.sans(15, option.right ? ui::Weight::Medium : ui::Weight::Regular));
        hands->setText(option.asked ? QStringLiteral("\u25B6 ") + option.hands : option.hands);
        hands->setWordWrap(false);
        hands->setFont(m_look.mono(17, ui::Weight::SemiBold));
        const auto row = static_cast<int>(i);
        grid->addWidget(letter, row, 0);
        grid->addWidget(words, row, 1);
        grid->addWidget(hands, row, 2);
    }
    m_grid->addWidget(m_options, 0, 0);
}

QString TeacherWindow::allText() const
{
    QStringList all;
    for (const QLabel *label : findChildren<QLabel *>())
        if (label->isVisibleTo(this))
            all << label->text();
    return all.join(u'\n');
}

void TeacherWindow::tick()
{
    m_elapsed->setText(present::clockText(m_talk.elapsed(m_clock.elapsed())));
    m_time->setText(QTime::currentTime().toString(QStringLiteral("H:mm")));
}

void TeacherWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace trustwalk::quiz_page
