#pragma once

#include "app/ui/look.h"
#include "app/walk/views.h"
#include "core/trace/trace.h"
#include "core/walk/walk.h"
#include "core/world/world.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QToolButton;
class QMenu;

namespace trustwalk::walk_page {

/// What stands beside the stage.
enum class Side { None, Details, Breaks, Editor };

/// The bar above the stage: which call, who and what takes part, breaks, export, inspector, language.
class WalkBar final : public QWidget {
    Q_OBJECT
public:
    explicit WalkBar(QWidget *parent = nullptr);

    void setWorld(std::shared_ptr<const world::World> world);
    void setWalk(const walk::Walk &walk, std::shared_ptr<const trace::Trace> trace);
    /// Which panel is open beside the stage; its button is down.
    void setSide(Side side);
    void setShown(Shown shown);
    void setMapOpen(bool open); ///< the view is neither stage nor sequence
    void setLook(const ui::Look &look);

Q_SIGNALS:
    void callChosen(int call); ///< index in the five calls
    void walkChanged(const trustwalk::walk::Walk &walk); ///< the walk with one choice made otherwise
    void introductionRequested();
    void exportRequested();
    void presentRequested();
    void sideToggled(trustwalk::walk_page::Side side, bool open);
    void shownChosen(trustwalk::walk_page::Shown shown);
    void mapRequested();
    void copyRequested(); ///< the picture, into the clipboard
    void mermaidRequested(); ///< the sequence as text, into the clipboard
    void lessonChosen(const QString &id);
    void languageRequested(trustwalk::ui::Language language);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const char *iconName);
    void rebuild();
    void rebuildCalls();
    void rebuildChoices();
    void rebuildShown();
    void addChoice(const QString &title, const std::vector<std::string> &choices, std::string walk::Walk::*field);
    void restyle();
    void elideChoices();

    std::shared_ptr<const world::World> m_world;
    std::shared_ptr<const trace::Trace> m_trace;
    walk::Walk m_walk;
    QPushButton *m_choices;
    QToolButton *m_call, *m_view, *m_about, *m_break, *m_present, *m_export, *m_edit, *m_inspector, *m_english, *m_japanese;
    QMenu *m_callMenu, *m_choiceMenu, *m_viewMenu;
    Shown m_shown = Shown::Stage;
    bool m_mapOpen = false;
    ui::Look m_look;
};

} // namespace trustwalk::walk_page
