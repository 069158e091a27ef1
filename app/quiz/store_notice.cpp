#include "app/quiz/store_notice.h"

#include "app/quiz/segments.h"
#include "app/text/progress_text.h"
#include "app/ui/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace trustwalk::quiz_page {

namespace {

QString choiceWords(progress::Choice choice, const text::Translation &t)
{
    switch (choice) {
    case progress::Choice::TryAgain: return t.say("Quiz", "Try again");
    case progress::Choice::Restore: return t.say("Quiz", "Restore the newest backup");
    case progress::Choice::StartAfresh: return t.say("Quiz", "Keep the file aside, start afresh");
    case progress::Choice::PracticeUnsaved: return t.say("Quiz", "Practise without saving");
    }
    return {};
}

} // namespace

StoreNotice::StoreNotice(QWidget *parent) : QWidget(parent), m_words(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("storeNotice"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(60, 14, 24, 12);
    layout->setSpacing(6);
    layout->addWidget(m_words);
    layout->addLayout(m_buttons);
    hide();
}

void StoreNotice::setFault(const std::optional<progress::Fault> &fault, const std::vector<progress::Choice> &choices)
{
    m_fault = fault;
    m_choices = choices;
    fill();
}

void StoreNotice::setLook(const Look &look)
{
    m_look = look;
    fill();
}

QString StoreNotice::words() const
{
    return m_fault ? m_words->text() : QString();
}

void StoreNotice::fill()
{
    setVisible(m_fault.has_value());
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    if (!m_fault)
        return;
    m_words->setText(text::progressFaultText(*m_fault, m_look.language));
    m_words->setFont(m_look.sans(14.5));
    m_words->setStyleSheet(QStringLiteral("color: %1;").arg(m_look.palette().text.name()));
    setAccessibleName(m_words->text());
    for (const progress::Choice choice : m_choices) {
        auto *button = new ActionButton(this);
        button->setLook(m_look);
        button->setWords(choiceWords(choice, m_look.words()));
        connect(button, &ActionButton::clicked, this, [this, choice] { Q_EMIT chosen(choice); });
        m_buttons->addWidget(button);
        button->show();
    }
    m_buttons->addStretch(1);
}

void StoreNotice::paintEvent(QPaintEvent *)
{
    const ui::Palette &palette = m_look.palette();
    QPainter painter(this);
    painter.fillRect(rect(), palette.note);
    painter.fillRect(QRect(0, 0, 5, height()), palette.text);
    ui::drawIcon(painter, QStringLiteral("note"), QRectF(24, 14, 24, 24), palette.text);
    painter.setPen(QPen(palette.line, 1));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

} // namespace trustwalk::quiz_page
