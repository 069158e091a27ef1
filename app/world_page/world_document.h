#pragma once

#include "core/base/parse_error.h"
#include "core/world/change.h"
#include "core/world/world.h"

#include <QObject>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <vector>

namespace trustwalk::world_page {

/// The world that is being edited: as it was opened, and every change since. Undo and redo go from one immutable world to another.
class WorldDocument final : public QObject {
    Q_OBJECT
public:
    enum class Manner { Choice, Typing };
    explicit WorldDocument(QObject *parent = nullptr);

    /// Another world; forgets the undo history. `builtIn`: it can be named instead of written out.
    void open(std::shared_ptr<const world::World> world, bool builtIn);
    [[nodiscard]] std::shared_ptr<const world::World> world() const { return m_world; }
    [[nodiscard]] bool isBuiltIn() const { return m_builtIn && m_world == m_opened; }
    [[nodiscard]] bool isSaved() const { return m_world == m_saved; }
    void setSaved() { m_saved = m_world; }
    void setUnsaved() { m_saved.reset(); } ///< what was restored after a crash

    /// Why these changes can't be made, one after the other; nothing is altered.
    [[nodiscard]] std::optional<ParseError> faultOf(const std::vector<world::Change> &changes) const;
    /// Makes them, as one step of the undo history. What is typed into one document is one step.
    std::optional<ParseError> make(const std::vector<world::Change> &changes, Manner manner = Manner::Choice);
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

Q_SIGNALS:
    void worldChanged(trustwalk::world_page::WorldDocument::Manner manner);

private:
    friend class ChangeWorld;
    void setWorld(std::shared_ptr<const world::World> world, Manner manner);

    std::shared_ptr<const world::World> m_world, m_opened, m_saved;
    bool m_builtIn = true;
    QUndoStack m_undo;
};

} // namespace trustwalk::world_page
