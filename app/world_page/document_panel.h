#pragma once

#include "app/ui/look.h"
#include "app/world_page/details.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace trustwalk::editor {
class JsonEditor;
}

namespace trustwalk::world_page {

/// The texts of a thing, one at a time, to be edited in place. What can be made is made with every keystroke; what can't is shown at its
/// line, and the world stays as it was.
class DocumentPanel final : public QWidget {
    Q_OBJECT
public:
    /// Makes the changes; why it couldn't.
    using Make = std::function<std::optional<ParseError>(const Changes &)>;
    explicit DocumentPanel(QWidget *parent = nullptr);

    void setMake(const Make &make) { m_make = make; }
    /// A document that was open, by its title, stays open; what is being typed stays as it is.
    void setDetails(const Details &details, const ui::Look &look);
    void openDocument(int index);
    [[nodiscard]] editor::JsonEditor *textField() const { return m_editor; }
    [[nodiscard]] QComboBox *documents() const { return m_documents; }
    [[nodiscard]] QString fault() const; ///< what is wrong or surprising in the text; empty: nothing

Q_SIGNALS:
    void taskRequested(const trustwalk::world_page::Task &task);

private:
    void take(const QString &text);
    void showFault(const std::optional<ParseError> &fault, const QString &text);
    void fillButtons();
    void restyle();

    Make m_make;
    Details m_details;
    ui::Look m_look;
    QComboBox *m_documents;
    editor::JsonEditor *m_editor;
    QLabel *m_fault, *m_none;
    QWidget *m_buttons = nullptr;
    QHBoxLayout *m_below;
    bool m_typing = false;
};

} // namespace trustwalk::world_page
