#include "app/present/go_to.h"

#include "app/text/translation.h"
#include "app/ui/presentation_theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace trustwalk::present {

GoTo::GoTo(QWidget *parent) : QFrame(parent), m_question(new QLabel(this)), m_step(new QLabel(this)), m_field(new QLineEdit(this))
{
    setObjectName(QStringLiteral("goTo"));
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_step)})
        layout->addWidget(part);
    m_step->setTextFormat(Qt::PlainText);
    m_step->setWordWrap(true);
    connect(m_field, &QLineEdit::textChanged, this, &GoTo::name);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (const int step = m_script.indexOf(m_field->text()); step >= 0)
            Q_EMIT stepChosen(step);
    });
    hide();
}

void GoTo::open(const Script &script, const ui::Look &look, qreal unit)
{
    m_script = script;
    m_look = look;
    const ui::Palette &palette = ui::presentationTheme(look.theme).palette;
    const int margin = qRound(16 * unit);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(qRound(8 * unit));
    m_question->setText(text::Translation::of(look.language).say("Present", "Go to step"));
    m_question->setFont(ui::sansFont(13 * unit, ui::Weight::SemiBold));
    m_field->setFont(ui::monoFont(20 * unit));
    m_field->setAccessibleName(m_question->text());
    m_step->setFont(ui::sansFont(12 * unit));
    setStyleSheet(QStringLiteral("#goTo { background: %1; border: %4px solid %2; } QLabel { color: %2; background: transparent; }"
                                 "QLineEdit { background: %3; color: %2; border: %4px solid %2; padding: %4px; }")
                      .arg(palette.surface.name(), palette.text.name(), palette.background.name())
                      .arg(qMax(2, qRound(1.25 * unit))));
    m_field->clear();
    name();
    setFixedWidth(qRound(320 * unit));
    setFixedHeight(qRound(150 * unit));
    move((parentWidget()->width() - width()) / 2, qRound(90 * unit));
    show();
    raise();
    m_field->setFocus();
}

void GoTo::name()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    const int step = m_script.indexOf(m_field->text());
    if (step >= 0)
        m_step->setText(m_script.words(step, m_look.language).title);
    else if (!m_field->text().isEmpty())
        m_step->setText(t.say("Present", "There is no step %1.").arg(m_field->text()));
    else
        m_step->setText(t.say("Present", "Its number, then Enter: 1 to %1").arg(m_script.number(m_script.count() - 1)));
}

QString GoTo::answer() const
{
    return m_step->text();
}

} // namespace trustwalk::present
