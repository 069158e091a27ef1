#include "app/quiz/quiz_bar.h"

#include "app/ui/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace trustwalk::quiz_page {

namespace {

constexpr int saidFor = 6000; // milliseconds

} // namespace

QuizBar::QuizBar(QWidget *parent)
    : QWidget(parent), m_place(new QLabel(this)), m_where(new QLabel(this)), m_said(new QLabel(this)),
      m_home(addButton("quizHomeButton", "quiz")), m_statistics(addButton("statisticsButton", "inspect")),
      m_flag(addButton("flagButton", "note")), m_both(addButton("bothButton", "learn")), m_english(new QToolButton(this)),
      m_japanese(new QToolButton(this))
{
    setObjectName(QStringLiteral("quizBar"));
    for (QLabel *label : {m_place, m_where, m_said})
        label->setTextFormat(Qt::PlainText);
    m_where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_english->setText(QStringLiteral("EN"));
    m_japanese->setText(QStringLiteral("\u65E5\u672C\u8A9E"));
    m_english->setObjectName(QStringLiteral("english"));
    m_japanese->setObjectName(QStringLiteral("japanese"));
    for (QToolButton *button : {m_home, m_statistics, m_flag, m_both})
        button->setCheckable(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_place);
    layout->addWidget(m_where, 1);
    layout->addStretch(0); // where there is nothing to say of the place
    layout->addWidget(m_said);
    m_where->hide();
    m_said->hide();
    for (QToolButton *button : {m_home, m_statistics, m_flag, m_both})
        layout->addWidget(button);
    layout->addSpacing(4);
    layout->addWidget(m_english);
    layout->addWidget(m_japanese);
    connect(m_home, &QToolButton::clicked, this, &QuizBar::homeRequested);
    connect(m_statistics, &QToolButton::clicked, this, &QuizBar::statisticsRequested);
    connect(m_flag, &QToolButton::clicked, this, &QuizBar::flagRequested);
    connect(m_both, &QToolButton::clicked, this, &QuizBar::bothRequested);
    connect(m_english, &QToolButton::clicked, this, [this] { Q_EMIT languageRequested(ui::Language::English); });
    connect(m_japanese, &QToolButton::clicked, this, [this] { Q_EMIT languageRequested(ui::Language::Japanese); });
}

QToolButton *QuizBar::addButton(const char *name, const char *icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setProperty("iconName", QLatin1String(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

void QuizBar::setSection(Section section)
{
    m_section = section;
    fill();
}

void QuizBar::setWhere(const QString &words)
{
    m_where->setText(words);
    m_where->setVisible(!words.isEmpty());
    m_where->setToolTip(words);
}

void QuizBar::setFlagged(std::optional<bool> flagged)
{
    m_flag->setVisible(flagged.has_value());
    m_flag->setChecked(flagged.value_or(false));
}

void QuizBar::say(const QString &words)
{
    m_said->setText(words);
    m_said->setAccessibleName(words);
    m_said->setVisible(!words.isEmpty());
    QTimer::singleShot(saidFor, m_said, [this, words] {
        if (m_said->text() != words)
            return;
        m_said->clear();
        m_said->hide();
    });
}

QString QuizBar::said() const
{
    return m_said->text();
}

void QuizBar::setLook(const Look &look)
{
    m_look = look;
    fill();
}

void QuizBar::fill()
{
    const text::Translation &t = m_look.words();
    const ui::Palette &palette = m_look.palette();
    setFixedHeight(m_look.px(48));
    m_place->setText(t.say("Quiz", "Quiz"));
    m_place->setFont(m_look.sans(17, ui::Weight::SemiBold));
    m_place->setStyleSheet(QStringLiteral("color: %1;").arg(palette.text.name()));
    for (QLabel *label : {m_where, m_said}) {
        label->setFont(m_look.sans(14));
        label->setStyleSheet(QStringLiteral("color: %1;").arg((label == m_said ? palette.text : palette.muted).name()));
    }
    const std::pair<QToolButton *, QString> words[] = {{m_home, t.say("Quiz", "Overview")},
                                                       {m_statistics, t.say("Quiz", "Statistics")},
                                                       {m_flag, t.say("Quiz", "Flag")},
                                                       {m_both, t.say("Quiz", "Both languages")}};
    for (const auto &[button, word] : words) {
        button->setText(QChar(u'\u2009') + word);
        button->setAccessibleName(word);
        button->setIcon(ui::icon(button->property("iconName").toString(), palette.text, palette.edge));
        button->setIconSize(QSize(18, 18) * m_look.textScale);
        button->setFont(m_look.sans(13.5, ui::Weight::Medium));
        button->setStyleSheet(
            QStringLiteral("QToolButton { border: 1px solid %1; border-radius: 5px; padding: 4px 10px; color: %2; background: %3; }"
                           "QToolButton:hover { background: %4; } QToolButton:checked { background: %4; border-color: %2; }"
                           "QToolButton:focus { border: 2px solid %2; }")
                .arg(palette.line.name(), palette.text.name(), palette.surface.name(), palette.sunk.name()));
    }
    m_flag->setToolTip(t.say("Quiz", "Flag the question to find it again (F)"));
    m_both->setToolTip(t.say("Quiz", "Show the question in English and Japanese (F9)"));
    m_home->setChecked(m_section == Section::Home);
    m_statistics->setChecked(m_section == Section::Statistics);
    m_both->setVisible(m_section == Section::Question || m_section == Section::Way);
    m_both->setChecked(m_look.both);
    m_english->setAccessibleName(QStringLiteral("English"));
    m_japanese->setAccessibleName(m_japanese->text());
    const bool japanese = m_look.language == ui::Language::Japanese;
    for (QToolButton *button : {m_english, m_japanese}) {
        const bool on = (button == m_japanese) == japanese;
        button->setFont(m_look.sans(12.5, ui::Weight::SemiBold));
        button->setStyleSheet(
            QStringLiteral("QToolButton { background: %1; color: %2; border: 1px solid %3; border-radius: 4px; padding: 4px 8px; }"
                           "QToolButton:focus { border: 2px solid %4; }")
                .arg((on ? palette.head : palette.surface).name(), (on ? palette.onHead : palette.muted).name(), palette.line.name(),
                     palette.text.name()));
    }
    update();
}

void QuizBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.palette().surface);
    painter.setPen(QPen(m_look.palette().line, 1));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

} // namespace trustwalk::quiz_page
