#include "app/learn/guide_view.h"

#include "app/text/translation.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trustwalk::learn {

namespace {

constexpr int columnWidth = 760;

QLabel *addText(QVBoxLayout *column, const QString &text, const QFont &font, const QColor &ink)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setStyleSheet(QStringLiteral("color: %1;").arg(ink.name()));
    column->addWidget(label);
    return label;
}

} // namespace

GuideView::GuideView(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("guideView"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
}

void GuideView::setLook(const ui::Look &look)
{
    m_look = look;
    rebuild();
}

std::string_view GuideView::place() const
{
    if (m_taken.empty())
        return guideQuestions().front().id;
    const GuideQuestion *question = guideQuestion(m_taken.back().question);
    return question->options[static_cast<std::size_t>(m_taken.back().option)].next;
}

void GuideView::choose(int option)
{
    const GuideQuestion *question = guideQuestion(place());
    if (question == nullptr || option < 0 || option >= static_cast<int>(question->options.size()))
        return;
    m_taken.push_back({question->id, option});
    rebuild();
    setFocus();
}

void GuideView::back()
{
    if (m_taken.empty())
        return;
    m_taken.pop_back();
    rebuild();
    setFocus();
}

void GuideView::rebuild()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    const ui::Palette &palette = m_look.palette();
    auto *page = new QWidget;
    auto *centred = new QHBoxLayout(page);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setSpacing(qRound(10 * m_look.textScale));
    holder->setMaximumWidth(qRound(columnWidth * m_look.textScale));
    holder->setMinimumWidth(560);
    centred->addStretch(1);
    centred->addWidget(holder, 100);
    centred->addStretch(1);
    column->addSpacing(qRound(28 * m_look.textScale));
    addText(column, t.say("Guide", "Which call do I need?"), ui::sansFont(24 * m_look.textScale, ui::Weight::Bold), palette.text);
    addTaken(column);
    column->addSpacing(qRound(12 * m_look.textScale));
    if (const GuideQuestion *question = guideQuestion(place()))
        addQuestion(column, *question);
    else if (const GuideAnswer *answer = guideAnswer(place()))
        addAnswer(column, *answer);
    column->addStretch(1);
    setWidget(page);
    setStyleSheet(QStringLiteral("#guideView, #guideView > QWidget > QWidget { background: %1; }").arg(palette.background.name()));
}

/// What was answered so far, a line each; pressing one goes back to its question.
void GuideView::addTaken(QVBoxLayout *column)
{
    const text::Translation &t = text::Translation::of(m_look.language);
    const ui::Palette &palette = m_look.palette();
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        const GuideQuestion *question = guideQuestion(m_taken[i].question);
        const QString asked = t.say("Guide", question->text);
        const QString said = t.say("Guide", question->options[static_cast<std::size_t>(m_taken[i].option)].text);
        auto *line = new QPushButton(QStringLiteral("\u2713  ") + asked + QStringLiteral("  ") + said);
        line->setFont(ui::sansFont(14 * m_look.textScale));
        line->setFlat(true);
        line->setStyleSheet(QStringLiteral("QPushButton { color: %1; border: none; text-align: left; padding: 3px 0; } "
                                           "QPushButton:hover, QPushButton:focus { color: %2; text-decoration: underline; }")
                                .arg(palette.muted.name(), palette.text.name()));
        connect(line, &QPushButton::clicked, this, [this, i] {
            m_taken.resize(i);
            rebuild();
            setFocus();
        });
        column->addWidget(line);
    }
}

QPushButton *GuideView::addButton(QVBoxLayout *column, const QString &text, bool strong)
{
    const ui::Palette &palette = m_look.palette();
    auto *button = new QPushButton(text);
    button->setFont(ui::sansFont(16 * m_look.textScale, ui::Weight::Medium));
    button->setStyleSheet(
        QStringLiteral("QPushButton { background: %1; color: %2; border: 1px solid %3; border-radius: 6px; padding: 12px 18px; "
                       "text-align: left; } QPushButton:hover { border-color: %4; } "
                       "QPushButton:focus { border: 2px solid %4; }")
            .arg((strong ? palette.head : palette.surface).name(), (strong ? palette.onHead : palette.text).name(), palette.line.name(),
                 palette.text.name()));
    column->addWidget(button);
    return button;
}

void GuideView::addQuestion(QVBoxLayout *column, const GuideQuestion &question)
{
    const text::Translation &t = text::Translation::of(m_look.language);
    addText(column, t.say("Guide", question.text), ui::sansFont(20 * m_look.textScale, ui::Weight::SemiBold), m_look.palette().text);
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const QString text = t.say("Guide", question.options[i].text);
        QPushButton *button = addButton(column, QStringLiteral("%1   %2").arg(i + 1).arg(text), false);
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, [this, i] { choose(static_cast<int>(i)); });
    }
}

void GuideView::addAnswer(QVBoxLayout *column, const GuideAnswer &answer)
{
    const text::Translation &t = text::Translation::of(m_look.language);
    const ui::Palette &palette = m_look.palette();
    const QFont body = ui::sansFont(17 * m_look.textScale);
    addText(column, t.say("Guide", answer.title), ui::sansFont(26 * m_look.textScale, ui::Weight::Bold), palette.text);
    addText(column, t.say("Guide", answer.why), body, palette.text);
    addText(column, t.say("Guide", "Why not something else"), ui::sansFont(13 * m_look.textScale, ui::Weight::SemiBold), palette.muted);
    addText(column, t.say("Guide", answer.whyNot), body, palette.text);
    column->addSpacing(qRound(8 * m_look.textScale));
    if (!answer.walk.empty())
        connect(addButton(column, t.say("Guide", "Open the walk"), true), &QPushButton::clicked, this,
                [this, walk = answer.walk] { openWalk(walk); });
    connect(addButton(column, t.say("Guide", "Back"), false), &QPushButton::clicked, this, &GuideView::back);
    connect(addButton(column, t.say("Guide", "Start again"), false), &QPushButton::clicked, this, [this] {
        m_taken.clear();
        rebuild();
        setFocus();
    });
}

void GuideView::openWalk(std::string_view walk)
{
    const QString target = QString::fromUtf8(walk);
    if (target.startsWith(QStringLiteral("call:")))
        Q_EMIT walkRequested(target.mid(5).toInt());
    else
        Q_EMIT lessonRequested(target.section(u':', 1));
}

void GuideView::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    const GuideAnswer *answer = guideAnswer(place());
    if (digit >= 0 && digit < 9 && event->modifiers() == Qt::NoModifier)
        choose(digit);
    else if (event->key() == Qt::Key_Backspace)
        back();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && answer != nullptr && !answer->walk.empty())
        openWalk(answer->walk);
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace trustwalk::learn
