#pragma once

#include "app/ui/look.h"
#include "core/trace/trace.h"
#include "core/walk/editable.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace trustwalk::ui {
class MarkedLabel;
}
namespace trustwalk::editor {
class JsonEditor;
}

namespace trustwalk::walk_page {

/// The policies and parameters of a walk, to be edited in place: every keystroke that makes sense plays the walk anew, and the verdict
/// stands below. What doesn't is shown at its line, and the walk stays as it was.
class EditPanel final : public QWidget {
    Q_OBJECT
public:
    explicit EditPanel(QWidget *parent = nullptr);

    /// `original`: the walk as it was opened. The text that is being typed stays, where it is what the walk says.
    void setWalk(const walk::Walk &walk, const walk::Walk &original, std::shared_ptr<const world::World> world,
                 std::shared_ptr<const trace::Trace> trace);
    void setLook(const ui::Look &look);
    [[nodiscard]] editor::JsonEditor *textField() const { return m_editor; }
    [[nodiscard]] QComboBox *places() const { return m_places; }
    [[nodiscard]] QString verdict() const; ///< as it stands below the text
    [[nodiscard]] QString fault() const; ///< what is wrong or surprising in the text; empty: nothing

Q_SIGNALS:
    void walkEdited(const trustwalk::walk::Walk &walk);

private:
    void fillPlaces();
    void openPlace(int index);
    void take(const QString &text);
    void showVerdict();
    void restyle();

    walk::Walk m_walk, m_original;
    std::shared_ptr<const world::World> m_world;
    std::shared_ptr<const trace::Trace> m_trace;
    std::vector<walk::Editable> m_editables;
    QLabel *m_title, *m_fault;
    ui::MarkedLabel *m_verdict;
    QComboBox *m_places;
    editor::JsonEditor *m_editor;
    QPushButton *m_reset;
    ui::Look m_look;
    bool m_typing = false;
};

} // namespace trustwalk::walk_page
