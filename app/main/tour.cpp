#include "app/main/files.h"
#include "app/main/main_window.h"
#include "app/main/rail.h"
#include "app/player/caption_bar.h"
#include "app/stage/stage_view.h"
#include "app/text/translation.h"
#include "app/ui/coach_marks.h"
#include "app/walk/break_panel.h"
#include "app/walk/walk_page.h"

/// The tour of the window: eight stops of a quarter of a minute.
namespace trustwalk {

namespace {

constexpr int learnPlace = 0, walkPlace = 1, quizPlace = 2, worldPlace = 3;

} // namespace

std::vector<ui::CoachMark> MainWindow::tourMarks()
{
    const text::Translation &t = text::Translation::of(m_settings.look.language);
    const auto atWalk = [this](walk_page::Side side) {
        showPlace(walkPlace);
        walkPage()->setShown(walk_page::Shown::Stage);
        walkPage()->start();
        walkPage()->setSide(side);
        return walkPage();
    };
    const auto none = walk_page::Side::None, details = walk_page::Side::Details, breaks = walk_page::Side::Breaks;
    return {
        {t.say("Tour", "Two minutes around the window"),
         t.say(
             "Tour",
             "Trustwalk walks the calls that turn a long-term key, a token or an assertion into temporary credentials. Every step that you "
             "will see was really computed: signed, verified, evaluated."),
         [this]() -> QWidget * {
             showPlace(walkPlace);
             return nullptr;
         }},
        {t.say("Tour", "The stage"),
         t.say("Tour", "Who asks stands at the left, with what they hold below. STS is the counter in the middle, with the checks that it "
                       "makes. Roles "
                       "and what they guard are at the right."),
         [=]() -> QWidget * { return atWalk(none)->stage(); }},
        {t.say("Tour", "The player"),
         t.say("Tour",
               "The arrow keys step forward and back, Space plays. Every ring is a step, every square a check. The line above says what "
               "happens and why."),
         [=]() -> QWidget * { return atWalk(none)->findChild<QWidget *>(QStringLiteral("playerBar")); }},
        {t.say("Tour", "The details"),
         t.say("Tour",
               "What was compared with what, down to the bytes: the canonical request, the token's claims, the statement that decided. "
               "Ctrl+I shows and hides them."),
         [=]() -> QWidget * { return atWalk(details)->sideWidget(); }},
        {t.say("Tour", "Break it"),
         t.say("Tour",
               "More than a hundred ways to make it fail: a wrong key, no trust, a forged token. Tick one, and the walk stops where AWS "
               "would stop, with AWS's error."),
         [=]() -> QWidget * { return atWalk(breaks)->sideWidget(); }},
        {t.say("Tour", "Your own world"),
         t.say("Tour",
               "Accounts, users, roles, providers and policies: add, rename and remove what you like. Every edit can be undone, and the "
               "walk goes through the world as you left it."),
         [this]() -> QWidget * {
             showPlace(worldPlace);
             return m_rail->placeButton(worldPlace);
         }},
        {t.say("Tour", "The quiz"),
         t.say("Tour",
               "Questions whose answers the engine has played. Whatever you choose runs beside the right one. What you got wrong comes "
               "back when it is due."),
         [this]() -> QWidget * {
             showPlace(quizPlace);
             return m_rail->placeButton(quizPlace);
         }},
        {t.say("Tour", "Where to begin"),
         t.say("Tour", "The overview sets the five calls side by side and leads into each of them. F1 shows all keys, F8 switches between "
                       "English and Japanese. This tour can be taken again from the settings."),
         [this]() -> QWidget * {
             showPlace(learnPlace);
             return m_rail->placeButton(learnPlace);
         }},
    };
}

void MainWindow::startTour()
{
    const text::Translation &t = text::Translation::of(m_settings.look.language);
    if (m_tour == nullptr) {
        m_tour = new ui::CoachMarks(centralWidget());
        connect(m_tour, &ui::CoachMarks::finished, this, [this] {
            m_settings.tourOffered = true;
            settings::save(m_settings, m_dataFolder);
        });
    }
    // The panels that the tour opens are as they were when it is over.
    connect(m_tour, &ui::CoachMarks::finished, m_walk, [this, side = m_walk->side()] { m_walk->setSide(side); }, Qt::SingleShotConnection);
    m_tour->start(
        tourMarks(),
        {t.say("Tour", "Next"), t.say("Tour", "Back"), t.say("Tour", "Skip the tour"), t.say("Tour", "Done"), t.say("Tour", "%1 of %2")},
        m_settings.look);
}

void MainWindow::welcome()
{
    m_files->offerWhatWasLeft();
    if (!m_settings.tourOffered)
        startTour();
}

} // namespace trustwalk
