#include "app/lab/exercises_panel.h"

#include "app/text/translation.h"
#include "app/ui/marked_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace trustwalk::lab {

ExercisesPanel::ExercisesPanel(QWidget *parent)
    : QWidget(parent), m_choice(new QComboBox), m_goal(new QLabel), m_background(new QLabel), m_seen(new QLabel), m_otherWorld(new QLabel),
      m_world(new QPushButton), m_again(new QPushButton), m_list(new CommandList)
{
    m_choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as wide as the panel, whatever the names
    m_choice->setObjectName(QStringLiteral("exercise"));
    m_world->setObjectName(QStringLiteral("loadExerciseWorld"));
    m_again->setObjectName(QStringLiteral("startOver"));
    for (QLabel *label : {m_goal, m_background, m_seen, m_otherWorld}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    layOut();
    for (const exercise::Exercise &exercise : m_book.exercises())
        m_choice->addItem(QString::fromStdString(exercise.id));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ExercisesPanel::fill);
    connect(m_world, &QPushButton::clicked, this, [this] {
        if (const exercise::Exercise *exercise = this->exercise())
            Q_EMIT worldRequested(QString::fromStdString(exercise->world));
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_book.startOver(static_cast<std::size_t>(opened()));
        fill();
    });
}

void ExercisesPanel::layOut()
{
    auto *head = new QWidget;
    m_head = new QVBoxLayout(head);
    m_head->setContentsMargins(0, 0, 0, 4);
    m_head->setSpacing(10);
    m_head->addWidget(m_choice);
    m_head->addWidget(m_goal);
    m_head->addWidget(m_background);
    m_head->addWidget(m_otherWorld);
    auto *world = new QHBoxLayout;
    world->addWidget(m_world);
    world->addStretch(1);
    m_head->addLayout(world);
    auto *seen = new QHBoxLayout;
    seen->addWidget(m_seen, 1);
    seen->addWidget(m_again);
    m_head->addLayout(seen);
    m_list->setHead(head, m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
}

const exercise::Exercise *ExercisesPanel::exercise() const
{
    const int index = opened();
    return index >= 0 && index < static_cast<int>(m_book.exercises().size()) ? &m_book.exercises()[static_cast<std::size_t>(index)]
                                                                             : nullptr;
}

int ExercisesPanel::opened() const
{
    return m_choice->currentIndex();
}

void ExercisesPanel::open(int index)
{
    m_choice->setCurrentIndex(index);
}

QString ExercisesPanel::in(const exercise::LocalText &text) const
{
    return QString::fromStdString(m_look.language == ui::Language::Japanese ? text.ja : text.en);
}

void ExercisesPanel::setTerminal(const Terminal &terminal)
{
    m_terminal = terminal;
    fill();
}

void ExercisesPanel::setLook(const ui::Look &look)
{
    m_look = look;
    const QString text = QStringLiteral("color: %1;").arg(look.palette().text.name());
    const QString muted = QStringLiteral("color: %1;").arg(look.palette().muted.name());
    m_goal->setFont(ui::sansFont(16 * look.textScale, ui::Weight::SemiBold));
    m_seen->setFont(ui::sansFont(13 * look.textScale, ui::Weight::SemiBold));
    for (QWidget *part : {static_cast<QWidget *>(m_background), static_cast<QWidget *>(m_otherWorld), static_cast<QWidget *>(m_choice)})
        part->setFont(ui::sansFont(13.5 * look.textScale));
    for (QPushButton *button : {m_world, m_again})
        button->setFont(ui::sansFont(12.5 * look.textScale, ui::Weight::Medium));
    m_goal->setStyleSheet(text);
    m_background->setStyleSheet(muted);
    m_otherWorld->setStyleSheet(muted);
    m_list->setLook(look);
    fill();
}

void ExercisesPanel::see(const trace::Trace &trace, std::string_view world)
{
    if (m_book.see(trace, world))
        fill();
}

void ExercisesPanel::fill()
{
    const exercise::Exercise *exercise = this->exercise();
    if (exercise == nullptr || !m_terminal.world)
        return;
    const text::Translation &t = text::Translation::of(m_look.language);
    const bool here = m_terminal.world->id == exercise->world;
    fillChoice();
    m_goal->setText(in(exercise->goal));
    m_background->setText(in(exercise->background));
    m_otherWorld->setText(t.say("Lab", "This exercise is done in another world than the one that is open."));
    m_world->setText(t.say("Lab", "Open its world"));
    m_again->setText(t.say("Lab", "Start over"));
    m_otherWorld->setVisible(!here);
    m_world->setVisible(!here);
    fillRequirements();
    showCommands();
}

void ExercisesPanel::fillChoice()
{
    const text::Translation &t = text::Translation::of(m_look.language);
    m_choice->setAccessibleName(t.say("Lab", "Exercise"));
    for (std::size_t i = 0; i < m_book.exercises().size(); ++i) {
        const QString title = QStringLiteral("%1  %2").arg(i + 1).arg(in(m_book.exercises()[i].title));
        m_choice->setItemText(static_cast<int>(i), m_book.isDone(i) ? t.say("Lab", "%1 (done)").arg(title) : title);
    }
}

/// What was seen, and what is still to be seen.
void ExercisesPanel::fillRequirements()
{
    const exercise::Exercise &exercise = *this->exercise();
    const exercise::Progress &progress = m_book.progress(static_cast<std::size_t>(opened()));
    const text::Translation &t = text::Translation::of(m_look.language);
    delete m_requirements;
    m_requirements = new QWidget;
    auto *rows = new QVBoxLayout(m_requirements);
    rows->setContentsMargins(0, 0, 0, 8);
    rows->setSpacing(6);
    for (const exercise::Requirement &requirement : exercise.requirements) {
        auto *row = new ui::MarkedLabel;
        row->setObjectName(QStringLiteral("requirement"));
        row->setWordWrap(true);
        row->setLook(m_look, 13.5);
        const bool met = progress.met.contains(requirement.id);
        row->say(met ? ui::Mark::Passed : ui::Mark::ToCome, in(requirement.text));
        rows->addWidget(row);
    }
    m_head->addWidget(m_requirements);
    m_seen->setText(t.say("Lab", "Seen so far: %1 of %2").arg(progress.met.size()).arg(exercise.requirements.size()));
    m_again->setVisible(!progress.met.empty());
}

void ExercisesPanel::showCommands()
{
    m_list->setCommands([this] {
        std::vector<Command> commands;
        const text::Translation &t = text::Translation::of(m_look.language);
        const exercise::Exercise &exercise = *this->exercise();
        if (m_terminal.world->id != exercise.world)
            return commands; // nobody of that world is in this one
        int number = 0;
        for (const exercise::Command &command : exercise.commands) {
            if (!command.as.empty())
                commands.push_back(
                    becoming(command.as == "-" ? std::string_view() : std::string_view(command.as), m_terminal, m_look.language));
            else
                commands.push_back(filledIn(command.run, t.say("Lab", "Then"), m_terminal));
            Command &added = commands.back();
            added.title = QStringLiteral("%1. %2").arg(++number).arg(added.title);
        }
        return commands;
    });
}

} // namespace trustwalk::lab
