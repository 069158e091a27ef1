#include "app/world_page/world_document.h"

#include <QElapsedTimer>
#include <QUndoCommand>

#include <utility>

namespace trustwalk::world_page {

using WorldPtr = std::shared_ptr<const world::World>;

/// The world before and after. What is typed without a pause is one step.
class ChangeWorld final : public QUndoCommand {
public:
    ChangeWorld(WorldDocument *document, WorldPtr before, WorldPtr after, WorldDocument::Manner manner)
        : m_document(document), m_before(std::move(before)), m_after(std::move(after)), m_manner(manner)
    {
        m_typed.start();
    }
    [[nodiscard]] int id() const override { return m_manner == WorldDocument::Manner::Typing ? 1 : -1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        constexpr qint64 pause = 2000; // milliseconds
        if (m_typed.restart() > pause)
            return false;
        m_after = static_cast<const ChangeWorld *>(other)->m_after;
        return true;
    }
    void undo() override { m_document->setWorld(m_before, WorldDocument::Manner::Choice); }
    void redo() override { m_document->setWorld(m_after, m_manner); }

private:
    WorldDocument *m_document;
    WorldPtr m_before, m_after;
    WorldDocument::Manner m_manner;
    QElapsedTimer m_typed;
};

WorldDocument::WorldDocument(QObject *parent) : QObject(parent) {}

void WorldDocument::open(WorldPtr world, bool builtIn)
{
    m_undo.clear();
    m_opened = m_saved = world;
    m_builtIn = builtIn;
    setWorld(std::move(world), Manner::Choice);
}

std::optional<ParseError> WorldDocument::faultOf(const std::vector<world::Change> &changes) const
{
    const auto changed = world::apply(*m_world, changes);
    return changed ? std::nullopt : std::optional(changed.error());
}

std::optional<ParseError> WorldDocument::make(const std::vector<world::Change> &changes, Manner manner)
{
    auto changed = world::apply(*m_world, changes);
    if (!changed)
        return changed.error();
    m_undo.push(new ChangeWorld(this, m_world, std::make_shared<const world::World>(std::move(*changed)), manner));
    return std::nullopt;
}

void WorldDocument::setWorld(WorldPtr world, Manner manner)
{
    m_world = std::move(world);
    Q_EMIT worldChanged(manner);
}

} // namespace trustwalk::world_page
