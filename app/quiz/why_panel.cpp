#include "app/quiz/why_panel.h"

#include "app/quiz/markup_label.h"
#include "app/quiz/segments.h"
#include "app/text/lesson_text.h"
#include "core/walk/walk.h"

#include <QLabel>
#include <QVBoxLayout>

namespace trustwalk::quiz_page {

namespace {

QString lessonTitle(const std::string &id, ui::Language language)
{
    if (const auto call = walk::callOf(id))
        return text::walkText(*call, language).title;
    const auto words = text::lessonText(id, language);
    return words ? words->title : QString();
}

} // namespace

WhyPanel::WhyPanel(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_sources(new QLabel(this)), m_urge(new QLabel(this)), m_explain(new MarkupLabel(this)),
      m_lesson(new ActionButton(this))
{
    for (QLabel *label : {m_title, m_sources, m_urge}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_sources->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explain->setObjectName(QStringLiteral("explain"));
    m_lesson->setObjectName(QStringLiteral("lesson"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3, 8, 3, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_explain);
    layout->addWidget(m_sources);
    layout->addWidget(m_urge);
    layout->addWidget(m_lesson, 0, Qt::AlignLeft);
    connect(m_lesson, &ActionButton::clicked, this, [this] { Q_EMIT lessonRequested(QString::fromStdString(m_question->lesson)); });
}

void WhyPanel::setQuestion(const QuestionPtr &question)
{
    m_question = question;
    m_urged = false;
    fill();
}

void WhyPanel::setLessonUrged(bool urged)
{
    m_urged = urged;
    fill();
}

void WhyPanel::setLook(const Look &look)
{
    m_look = look;
    m_lesson->setLook(look);
    fill();
}

void WhyPanel::fill()
{
    if (!m_question)
        return;
    const text::Translation &t = m_look.words();
    const ui::Palette &palette = m_look.palette();
    m_title->setText(t.say("Quiz", "The deciding difference"));
    m_title->setFont(m_look.sans(14, ui::Weight::SemiBold));
    m_title->setStyleSheet(QStringLiteral("color: %1;").arg(palette.muted.name()));
    m_explain->setMarkupStyle(m_look.markup(16));
    m_explain->setMarkup(m_look.first(m_question->explain), m_look.second(m_question->explain));
    QStringList sources;
    for (const quiz::Source &source : m_question->sources)
        sources << t.say("Quiz", "Source: %1").arg(QString::fromStdString(source.title)) + u'\n' + QString::fromStdString(source.url);
    m_sources->setText(sources.join(u'\n'));
    // An imported question may have neither.
    m_title->setVisible(!m_question->explain.en.empty());
    m_explain->setVisible(!m_question->explain.en.empty());
    m_sources->setVisible(!sources.isEmpty());
    m_sources->setFont(m_look.sans(13));
    m_sources->setStyleSheet(QStringLiteral("color: %1;").arg(palette.muted.name()));
    m_urge->setText(
        t.say("Quiz", "This question has been forgotten again and again. Walking through its lesson helps more than repeating it."));
    m_urge->setFont(m_look.sans(15, ui::Weight::Medium));
    m_urge->setStyleSheet(QStringLiteral("color: %1;").arg(palette.text.name()));
    const QString lesson = m_question->lesson.empty() ? QString() : lessonTitle(m_question->lesson, m_look.language);
    m_urge->setVisible(m_urged && !lesson.isEmpty());
    m_lesson->setStrong(m_urged);
    m_lesson->setVisible(!lesson.isEmpty());
    m_lesson->setWords(t.say("Quiz", "Lesson: %1").arg(lesson), {}, QStringLiteral("learn"));
}

} // namespace trustwalk::quiz_page
