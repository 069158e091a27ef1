#include "app/quiz/practice.h"

/// Mock exams, as the practice keeps them.
namespace trustwalk::quiz_page {

Result<std::int64_t, progress::Fault> Practice::handIn(const progress::Sitting &sitting, const std::vector<progress::Answer> &answers)
{
    if (!m_store)
        return failure(progress::Fault {.kind = progress::Fault::Kind::FolderUnusable});
    auto id = m_store->handIn(sitting, answers);
    Q_EMIT changed();
    return id;
}

std::optional<progress::Fault> Practice::takeBack(std::int64_t sitting)
{
    if (!m_store)
        return progress::Fault {.kind = progress::Fault::Kind::NothingToUndo};
    const auto taken = m_store->takeBack(sitting);
    Q_EMIT changed();
    return taken ? std::nullopt : std::optional(taken.error());
}

std::vector<progress::Sitting> Practice::sittings() const
{
    return m_store ? m_store->sittings().value_or(std::vector<progress::Sitting> {}) : std::vector<progress::Sitting> {};
}

} // namespace trustwalk::quiz_page
