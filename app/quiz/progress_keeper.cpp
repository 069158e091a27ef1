#include "app/quiz/progress_keeper.h"

#include "app/quiz/store_notice.h"

namespace trustwalk::quiz_page {

ProgressKeeper::ProgressKeeper(QString folder, Practice *practice, StoreNotice *notice, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_practice(practice), m_notice(notice)
{
    connect(m_notice, &StoreNotice::chosen, this, &ProgressKeeper::choose);
}

ProgressKeeper::~ProgressKeeper()
{
    if (m_practice->store() != nullptr)
        (void)m_practice->store()->backUpIfDue(now()); // the progress itself is safe without it
}

Instant ProgressKeeper::now() const
{
    return std::chrono::floor<Seconds>(m_practice->now().at);
}

progress::Options ProgressKeeper::options() const
{
    progress::Options options;
    options.now = now();
    return options;
}

void ProgressKeeper::open()
{
    take(progress::openProgress(m_folder, options()));
}

void ProgressKeeper::take(progress::Opened opened)
{
    m_lasting.reset();
    std::vector<progress::Choice> choices;
    std::unique_ptr<progress::Store> store;
    std::visit(Overloaded {
                   [&](progress::Writable &writable) { store = std::move(writable.store); },
                   [&](progress::ReadOnly &readOnly) {
                       store = std::move(readOnly.store);
                       m_lasting = readOnly.reason;
                   },
                   [&](progress::Unusable &unusable) {
                       m_backups = std::move(unusable.backups);
                       m_lasting = unusable.fault;
                       choices = unusable.choices;
                   },
               },
               opened);
    m_notice->setFault(m_lasting, choices);
    m_practice->setStore(std::move(store));
    Q_EMIT storeChanged();
}

void ProgressKeeper::takeRestored(Result<progress::Restored, progress::Fault> restored)
{
    if (restored)
        take(std::move(restored->opened));
    else
        meet(restored.error());
}

void ProgressKeeper::choose(progress::Choice choice)
{
    switch (choice) {
    case progress::Choice::TryAgain: open(); break;
    case progress::Choice::Restore:
        if (!m_backups.empty())
            takeRestored(progress::restore(m_folder, m_backups.front().file, options()));
        break;
    case progress::Choice::StartAfresh: takeRestored(progress::startAfresh(m_folder, options())); break;
    case progress::Choice::PracticeUnsaved:
        if (auto store = progress::openUnsaved(options()))
            take(progress::Writable {std::move(*store)});
        else
            meet(store.error());
        break;
    }
}

void ProgressKeeper::meet(const progress::Fault &fault)
{
    m_met = true;
    m_notice->setFault(fault);
}

void ProgressKeeper::noteSaved()
{
    if (std::exchange(m_met, false))
        m_notice->setFault(m_lasting);
}

void ProgressKeeper::backUp()
{
    if (m_practice->store() == nullptr)
        return;
    if (const auto backup = m_practice->store()->backUpIfDue(now()); !backup)
        meet(backup.error());
}

} // namespace trustwalk::quiz_page
