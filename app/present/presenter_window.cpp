#include "app/present/presenter_window.h"

#include "app/present/notes.h"
#include "app/text/translation.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QTime>

namespace trustwalk::present {
namespace {

constexpr ui::Language languages[] {ui::Language::English, ui::Language::Japanese};

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString joined(const std::vector<Note> &notes)
{
    QStringList paragraphs;
    for (const Note &note : notes)
        paragraphs << note.heading + u'\n' + note.text;
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace

void TalkClock::start(qint64 now)
{
    m_since = now;
    m_before = 0;
    m_paused = false;
}

void TalkClock::togglePause(qint64 now)
{
    if (!m_paused)
        m_before += now - m_since;
    m_since = now;
    m_paused = !m_paused;
}

qint64 TalkClock::elapsed(qint64 now) const
{
    return m_before + (m_paused ? 0 : now - m_since);
}

QString clockText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    const QString rest = QStringLiteral(":%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 3600)
        return QString::number(seconds / 60) + rest;
    return QStringLiteral("%1:%2").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')) + rest;
}

PresenterWindow::PresenterWindow(QWidget *parent) : QWidget(parent, Qt::Window)
{
    setAttribute(Qt::WA_QuitOnClose, false);
    setObjectName(QStringLiteral("presenter"));
    resize(1280, 720);
    layOut();
    m_clock.start();
    m_talk.start(m_clock.elapsed());
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, &PresenterWindow::tick);
    m_tick.start();
}

void PresenterWindow::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 18, 24, 24);
    grid->setSpacing(12);
    m_position = plainLabel(this);
    m_state = plainLabel(this);
    m_time = plainLabel(this);
    m_elapsed = plainLabel(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(24);
    head->addWidget(m_position);
    head->addWidget(m_state, 1);
    head->addWidget(m_elapsed);
    head->addWidget(m_time);
    grid->addLayout(head, 0, 0, 1, 2);
    int column = 0;
    for (Picture *picture : {&m_now, &m_next}) {
        *picture = {plainLabel(this), new QLabel(this)};
        picture->picture->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        picture->picture->setMinimumSize(160, 90);
        picture->picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
        grid->addWidget(picture->title, 1, column);
        grid->addWidget(picture->picture, 2, column);
        ++column;
    }
    for (int i = 0; i < 2; ++i) {
        m_noteTitles[i] = plainLabel(this);
        m_notes[i] = plainLabel(this);
        m_notes[i]->setWordWrap(true);
        m_notes[i]->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        auto *scroll = new QScrollArea(this);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setWidget(m_notes[i]);
        grid->addWidget(m_noteTitles[i], 3, i);
        grid->addWidget(scroll, 4, i);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 11);
    grid->setRowStretch(4, 8);
}

void PresenterWindow::setScript(const Script &script)
{
    m_script = script;
    m_step = 0;
}

void PresenterWindow::setLook(const ui::Look &look)
{
    m_look = look;
    restyle();
    refresh();
}

void PresenterWindow::showStep(int step)
{
    m_step = step;
    refresh();
}

void PresenterWindow::setAudience(AudienceState state)
{
    m_audience = state;
    refresh();
}

void PresenterWindow::toggleClock()
{
    m_talk.togglePause(m_clock.elapsed());
    tick();
}

QString PresenterWindow::notes(ui::Language language) const
{
    return m_notes[language == ui::Language::English ? 0 : 1]->text();
}

QString PresenterWindow::elapsedText() const
{
    return m_elapsed->text();
}

void PresenterWindow::tick()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    const QString elapsed = clockText(m_talk.elapsed(m_clock.elapsed()));
    m_elapsed->setText(m_talk.isPaused() ? t.say("Present", "%1 (paused)").arg(elapsed) : elapsed);
    m_time->setText(QTime::currentTime().toString(QStringLiteral("H:mm")));
}

void PresenterWindow::paint(const Picture &picture, int step)
{
    const bool there = step < m_script.count() && !m_script.isEmpty();
    const QSize room = picture.picture->size();
    const QSizeF size = QSizeF(16, 9).scaled(room, Qt::KeepAspectRatio);
    if (!there || size.width() < 2) {
        picture.picture->setPixmap({});
        return;
    }
    QPixmap pixmap((size * devicePixelRatioF()).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&pixmap);
    paintFrame(painter, size, m_script, step, m_look, Captions::One);
    painter.end();
    picture.picture->setPixmap(pixmap);
    picture.picture->setAccessibleName(m_script.words(step, m_look.language).accessibleName);
}

void PresenterWindow::refresh()
{
    if (m_script.isEmpty())
        return;
    const text::Translation &t = text::Translation::of(m_look.language);
    const bool last = m_step + 1 >= m_script.count();
    setWindowTitle(t.say("Present", "Presenter \u2013 Trustwalk"));
    m_position->setText(t.say("Present", "Step %1 \u00B7 %2 of %3").arg(m_script.number(m_step)).arg(m_step + 1).arg(m_script.count()));
    m_state->setText(m_audience == AudienceState::Black    ? t.say("Present", "The audience sees black")
                     : m_audience == AudienceState::Frozen ? t.say("Present", "The audience sees a frozen picture")
                                                           : QString());
    m_now.title->setText(t.say("Present", "Now"));
    m_next.title->setText(last ? t.say("Present", "This is the last step")
                               : t.say("Present", "Next: %1").arg(m_script.words(m_step + 1, m_look.language).title));
    paint(m_now, m_step);
    paint(m_next, m_step + 1);
    for (int i = 0; i < 2; ++i) {
        m_noteTitles[i]->setText(i == 0 ? QStringLiteral("English") : QStringLiteral("\u65E5\u672C\u8A9E"));
        m_notes[i]->setText(joined(notesOf(m_script, m_step, languages[i])));
    }
    tick();
}

void PresenterWindow::restyle()
{
    const ui::Palette &palette = m_look.palette();
    setStyleSheet(QStringLiteral("#presenter { background: %1; } QLabel { color: %2; background: transparent; }"
                                 "QScrollArea, QScrollArea > QWidget { background: transparent; }")
                      .arg(palette.background.name(), palette.text.name()));
    m_position->setFont(ui::sansFont(17, ui::Weight::SemiBold));
    m_state->setFont(ui::sansFont(17, ui::Weight::SemiBold));
    m_elapsed->setFont(ui::monoFont(22, ui::Weight::SemiBold));
    m_time->setFont(ui::monoFont(22));
    for (QLabel *title : {m_now.title, m_next.title, m_noteTitles[0], m_noteTitles[1]})
        title->setFont(ui::sansFont(15, ui::Weight::SemiBold));
    for (QLabel *notes : m_notes)
        notes->setFont(ui::sansFont(17));
}

void PresenterWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Later: the layout gives the pictures their room when this event is over.
    QMetaObject::invokeMethod(this, &PresenterWindow::refresh, Qt::QueuedConnection);
}

void PresenterWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace trustwalk::present
