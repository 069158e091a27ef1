#include "app/quiz/way_page.h"

namespace trustwalk::quiz_page {

WayPage::WayPage(QWidget *parent) : QWidget(parent) {}

QString wayName(Way way, const text::Translation &t)
{
    switch (way) {
    case Way::Endless: return t.say("Quiz", "Endless");
    case Way::Exam: return t.say("Quiz", "Mock exam");
    case Way::Class: return t.say("Quiz", "Class mode");
    }
    return {};
}

} // namespace trustwalk::quiz_page
