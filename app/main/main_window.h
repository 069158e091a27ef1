#pragma once

#include "app/settings/settings.h"
#include "core/trace/step.h"

#include <QMainWindow>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QShortcut;
class QStackedWidget;
class QTranslator;

namespace trustwalk::progress {
class Store;
}
namespace trustwalk::ui {
class CoachMarks;
struct CoachMark;
} // namespace trustwalk::ui
namespace trustwalk::picture_export {
class ExportDialog;
}
namespace trustwalk::lab {
class LabPage;
}
namespace trustwalk::learn {
class LearnPage;
}
namespace trustwalk::quiz_page {
class QuizPage;
}
namespace trustwalk::present {
class Presentation;
}
namespace trustwalk::walk_page {
class WalkPage;
}
namespace trustwalk::world_page {
class WorldPage;
}

namespace trustwalk {

class Files;
class Rail;
class SingleKeys;

/// The window: a rail of places and the page of each. Composes pages and connects them; what they do is theirs.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const settings::Settings &settings, const QString &dataFolder, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A walk or a world. Says in a message what is wrong with a file that can't be opened; what was open stays.
    bool openFile(const QString &file, std::optional<trace::StepNumber> step = {});
    void showPlace(int place);
    /// With a walk in it: the article's account is loaded when the page is first asked for, not when the window starts.
    [[nodiscard]] walk_page::WalkPage *walkPage();
    [[nodiscard]] learn::LearnPage *learnPage() const { return m_learn; }
    [[nodiscard]] quiz_page::QuizPage *quizPage() const { return m_quiz; }
    [[nodiscard]] world_page::WorldPage *worldPage(); ///< with a world in it
    /// Made when it is first asked for, with the walk as it stands.
    [[nodiscard]] present::Presentation *presentation();
    /// What is asked of somebody who starts it: whether unsaved edits are to come back, and once whether to be shown around.
    void welcome();
    void startTour();
    [[nodiscard]] ui::CoachMarks *tour() const { return m_tour; }
    [[nodiscard]] Files *files() const { return m_files; }
    /// Of the step that the walk stands at; made when it is first asked for, and remembers what was chosen.
    [[nodiscard]] picture_export::ExportDialog *exportDialog();
    [[nodiscard]] lab::LabPage *labPage() const { return m_lab; }
    [[nodiscard]] const settings::Settings &currentSettings() const { return m_settings; }

public Q_SLOTS:
    void setLanguage(ui::Language language);
    void setTheme(ui::ThemeKind theme);
    void setTextScale(qreal scale);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Place { LearnPlace, WalkPlace, QuizPlace, WorldPlace, LabPlace };
    void showTitle();
    void layOut();
    void connectPages();
    void addShortcuts();
    void addShortcut(const QList<QKeySequence> &keys, const std::function<void()> &run);
    /// Of one place: elsewhere its keys are the page's own.
    void addShortcutAt(int place, const QList<QKeySequence> &keys, const std::function<void()> &run);
    void installTranslators();
    void changeLook(const ui::Look &look);
    void dressApplication();
    void dressPage(int place);
    void openCall(int call);
    void openLesson(const QString &id); ///< a walk beyond the five, or one of them by its call's name
    void showTerm(const QString &term);
    void enableShortcuts(); ///< those of the place, without single letters where the user wants none
    void showSettings();
    void showFileMenu();
    void importHistory();
    void exportHistory();
    progress::Store *openHistory(); ///< null, and said why, where there is none
    void setReducedMotion(bool reduced);
    void setSingleKeys(bool on);
    [[nodiscard]] std::vector<ui::CoachMark> tourMarks();
    void showKeys();
    void exportPictures();
    void togglePresentation();
    void setBothCaptions(bool both);
    void copyPicture();

    settings::Settings m_settings;
    QString m_dataFolder;
    std::unique_ptr<QTranslator> m_appTranslator, m_qtTranslator;
    Rail *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    std::unique_ptr<present::Presentation> m_presentation;
    bool m_bothCaptions = false;
    learn::LearnPage *m_learn = nullptr;
    walk_page::WalkPage *m_walk = nullptr;
    quiz_page::QuizPage *m_quiz = nullptr;
    world_page::WorldPage *m_world = nullptr;
    Files *m_files = nullptr;
    SingleKeys *m_singleKeys = nullptr;
    ui::CoachMarks *m_tour = nullptr;
    picture_export::ExportDialog *m_export = nullptr;
    lab::LabPage *m_lab = nullptr;
    std::vector<std::pair<int, QShortcut *>> m_ofPlaces;
    std::array<bool, 5> m_dressed {}; ///< whether a page has the look of now; one that nobody sees gets it when it is shown
};

} // namespace trustwalk
