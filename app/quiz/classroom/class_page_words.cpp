#include "app/quiz/classroom/class_page.h"
#include "app/quiz/classroom/round_picker.h"
#include "app/quiz/segments.h"
#include "app/text/error_text.h"
#include "app/text/progress_text.h"

#include <QLabel>

#include <algorithm>

/// What the place of class mode says, in the language and look of now.
namespace trustwalk::quiz_page {

namespace {

QString faultWords(const progress::Fault &fault, const Look &look)
{
    if (fault.kind != progress::Fault::Kind::BadHistory)
        return text::progressFaultText(fault, look.language);
    return look.words().say("Classroom", "The round of last time cannot be read. Its file stays as it is until the next round begins.")
           + u'\n' + text::errorText(fault.file, fault.place, look.language);
}

} // namespace

void ClassPage::setLook(const Look &look)
{
    m_look = look;
    const text::Translation &t = look.words();
    const ui::Palette &palette = look.palette();
    setStyleSheet(QStringLiteral("#keptCard { background: %1; border: 1px solid %2; border-radius: 8px; }")
                      .arg(palette.surface.name(), palette.line.name()));
    m_title->setText(wayName(Way::Class, t));
    setAccessibleName(m_title->text());
    m_title->setFont(look.sans(26, ui::Weight::Bold));
    m_intro->setText(t.say(
        "Classroom", "Ask a room: the class raises hands, you type the counts, and the engine runs the choices on the stage. No accounts, "
                     "no network. A remote control is enough; the round is kept at every step."));
    m_intro->setFont(look.sans(15));
    m_intro->setStyleSheet(QStringLiteral("color: %1;").arg(palette.muted.name()));
    m_keptTitle->setFont(look.sans(17, ui::Weight::SemiBold));
    for (QLabel *label : {m_keptWords, m_faultWords, m_thinkingTitle})
        label->setFont(look.sans(14));
    m_thinkingTitle->setText(t.say("Classroom", "Time to think"));
    m_thinking->setLook(look);
    m_thinking->setWords(m_thinkingTitle->text(), {{{}, t.say("Classroom", "no clock"), {}},
                                                   {{}, t.say("Classroom", "30 s"), {}},
                                                   {{}, t.say("Classroom", "1 min"), {}},
                                                   {{}, t.say("Classroom", "2 min"), {}},
                                                   {{}, t.say("Classroom", "3 min"), {}}});
    for (ActionButton *button : {m_continue, m_copy, m_save, m_discard, m_begin})
        button->setLook(look);
    m_copy->setWords(t.say("Classroom", "Copy the result"));
    m_save->setWords(t.say("Classroom", "Save as CSV\u2026"));
    m_discard->setWords(t.say("Classroom", "Discard"));
    m_picker->setLook(look);
    if (m_window)
        m_window->setLook(look);
    fill();
}

QString ClassPage::where() const
{
    const int count = static_cast<int>(m_picker->chosen().size());
    const text::Translation &t = m_look.words();
    return count > 0 ? wayName(Way::Class, t) + QStringLiteral(" \u00B7 ") + t.say("Quiz", "%n question(s)", nullptr, count)
                     : wayName(Way::Class, t);
}

QString ClassPage::waiting(const text::Translation &t) const
{
    if (!hasKept())
        return {};
    const study::Round &round = m_again.round;
    return round.isOver()
               ? t.say("Classroom", "The result of a round in class can be saved.")
               : t.say("Classroom", "A round in class waits at question %1 of %2.").arg(round.index() + 1).arg(round.questions().size());
}

void ClassPage::fillKept()
{
    const text::Translation &t = m_look.words();
    m_keptCard->setVisible(hasKept());
    if (!hasKept())
        return;
    const study::Round &round = m_again.round;
    const int count = static_cast<int>(round.questions().size());
    m_keptTitle->setText(round.isOver() ? t.say("Classroom", "A round of %n question(s) is over", nullptr, count)
                                        : t.say("Classroom", "A round waits at question %1 of %2").arg(round.index() + 1).arg(count));
    const auto counted = std::count_if(round.questions().begin(), round.questions().end(),
                                       [](const study::RoomQuestion &room) { return study::isCounted(room.first); });
    const int voted = static_cast<int>(counted);
    QString words = t.say("Classroom", "Hands were counted for %n question(s).", nullptr, voted);
    if (m_again.lost > 0)
        words += u' ' + t.say("Classroom", "%n question(s) of it changed since or are gone, and were left out.", nullptr, m_again.lost);
    m_keptWords->setText(words + u' ' + t.say("Classroom", "A new round begins when this one is discarded."));
    m_continue->setVisible(!round.isOver());
    m_continue->setWords(t.say("Classroom", "Go on"), QStringLiteral("F5"));
    m_continue->setStrong(true);
}

void ClassPage::fill()
{
    const text::Translation &t = m_look.words();
    m_faultWords->setText(m_fault ? faultWords(*m_fault, m_look) : QString());
    m_faultWords->setVisible(m_fault.has_value());
    fillKept();
    m_begin->setWords(t.say("Classroom", "Begin the round"), hasKept() ? QString() : QStringLiteral("F5"));
    m_begin->setStrong(!hasKept());
    m_begin->setEnabled(!hasKept() && !m_picker->chosen().empty());
    Q_EMIT whereChanged();
}

} // namespace trustwalk::quiz_page
