#pragma once

#include "app/lab/command_list.h"
#include "app/lab/exercise_book.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace trustwalk::lab {

/// One exercise: its goal and why, what has been seen of it, and what to type.
class ExercisesPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ExercisesPanel(QWidget *parent = nullptr);

    void setTerminal(const Terminal &terminal);
    void setLook(const ui::Look &look);
    void see(const trace::Trace &trace, std::string_view world); ///< a request came
    void open(int index);
    [[nodiscard]] int opened() const;
    [[nodiscard]] const ExerciseBook &book() const { return m_book; }
    [[nodiscard]] CommandList *list() const { return m_list; }

Q_SIGNALS:
    void worldRequested(const QString &id);

private:
    void layOut();
    void fill();
    void fillChoice();
    void fillRequirements();
    void showCommands();
    [[nodiscard]] const exercise::Exercise *exercise() const;
    [[nodiscard]] QString in(const exercise::LocalText &text) const;

    ExerciseBook m_book;
    Terminal m_terminal;
    QComboBox *m_choice;
    QLabel *m_goal, *m_background, *m_seen, *m_otherWorld;
    QPushButton *m_world, *m_again;
    QWidget *m_requirements = nullptr;
    QVBoxLayout *m_head = nullptr;
    CommandList *m_list;
    ui::Look m_look;
};

} // namespace trustwalk::lab
