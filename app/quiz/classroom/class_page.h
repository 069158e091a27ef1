#pragma once

#include "app/quiz/classroom/class_window.h"
#include "app/quiz/classroom/room_questions.h"
#include "app/quiz/classroom/round_keeper.h"
#include "app/quiz/way_page.h"

class QLabel;

namespace trustwalk::quiz_page {

class ActionButton;
class RoundPicker;
class Segments;

/// The place of class mode: the round that was left or is over, and the questions of the next one. The class itself sees the class window.
class ClassPage final : public WayPage {
    Q_OBJECT
public:
    ClassPage(Practice *practice, const QString &dataFolder, QWidget *parent = nullptr);
    ~ClassPage() override;

    void setLook(const Look &look) override;
    void enter() override;
    [[nodiscard]] QString where() const override;
    [[nodiscard]] QString waiting(const text::Translation &t) const override;
    void setReducedMotion(bool reduced) override;

    /// Fresh questions, and how one of them is made anew from its id when a round is gone on with.
    void setGenerator(MakeQuestions make, FindQuestion findMade);
    [[nodiscard]] RoundPicker *picker() const { return m_picker; }
    [[nodiscard]] ClassWindow *room() const { return m_window.get(); } ///< null until a round is begun
    [[nodiscard]] ProofRunner *runner() const { return m_runner.get(); }
    [[nodiscard]] const study::Round &round() const { return m_again.round; } ///< the one that is kept; empty: none
    /// A file that takes the place of what has its name, or leaves it.
    [[nodiscard]] progress::Done save(const QString &file) const;

public Q_SLOTS:
    void beginNew();
    void goOn();
    void discard();
    void copy() const;

Q_SIGNALS:
    void languageRequested(trustwalk::ui::Language language);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    void readKept();
    void start();
    void fill();
    void fillKept();
    void saveWithDialog();
    void keep(const study::Round &round);
    [[nodiscard]] ClassWindow &classWindow();
    [[nodiscard]] bool hasKept() const { return !m_again.questions.empty(); }

    Practice *m_practice;
    QString m_dataFolder;
    RoundKeeper m_keeper;
    std::unique_ptr<ProofRunner> m_runner;
    std::unique_ptr<ClassWindow> m_window;
    FindQuestion m_findMade; ///< may be null
    RoundAgain m_again;
    std::optional<progress::Fault> m_fault; ///< why the round cannot be read or kept
    QWidget *m_keptCard;
    QLabel *m_title, *m_intro, *m_keptTitle, *m_keptWords, *m_faultWords, *m_thinkingTitle;
    ActionButton *m_continue, *m_copy, *m_save, *m_discard, *m_begin;
    RoundPicker *m_picker;
    Segments *m_thinking;
    Look m_look;
    bool m_reducedMotion = false;
};

} // namespace trustwalk::quiz_page
