#include "app/world/quiz_store.h"

#include "app/world/world_store.h"
#include "core/saml/response.h"
#include "core/world/world_file.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <atomic>
#include <deque>
#include <future>
#include <map>
#include <mutex>
#include <thread>

namespace trustwalk::quiz_store {

namespace {

/// No world's id has this character, so that no world's ring has this name.
const QString ringName = QStringLiteral("_quiz");

/// A ring is never altered once it was handed out: what a further world needs makes a larger copy.
class Worlds {
public:
    explicit Worlds(QString folder) : m_folder(std::move(folder)) {}

    std::shared_ptr<const world::World> find(std::string_view id)
    {
        const std::lock_guard lock(m_mutex);
        const QString name = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
        if (!world_store::builtInWorlds().contains(name))
            return nullptr;
        auto &known = m_worlds[std::string(id)];
        if (known == nullptr)
            if (auto world = world_store::loadWorld(name))
                known = std::make_shared<const world::World>(std::move(*world));
        return known;
    }

    const crypto::KeyRing &keysOf(const world::World &world)
    {
        const std::lock_guard lock(m_mutex);
        const std::vector<crypto::KeyRing::Wanted> wanted = world::wantedKeys(world);
        for (const crypto::KeyRing &ring : m_rings)
            if (has(ring, wanted))
                return ring;
        crypto::KeyRing ring = world_store::keyRing(ringName, wanted, m_folder);
        if (!has(ring, wanted)) // a provider of that name has a key of another kind in there
            ring = crypto::KeyRing::generate(wanted, walk::Moments {}.service);
        m_rings.push_back(std::move(ring));
        return m_rings.back();
    }

private:
    static bool has(const crypto::KeyRing &ring, const std::vector<crypto::KeyRing::Wanted> &wanted)
    {
        return std::all_of(wanted.begin(), wanted.end(), [&](const crypto::KeyRing::Wanted &want) {
            const crypto::KeyRing::ProviderKey *key = ring.find(want.provider);
            return key != nullptr && key->key.algorithm() == want.algorithm && (!want.certificate || !key->certificate.empty());
        });
    }

    const QString m_folder;
    std::mutex m_mutex;
    std::map<std::string, std::shared_ptr<const world::World>, std::less<>> m_worlds;
    std::deque<crypto::KeyRing> m_rings; ///< what it hands out stays where it is
};

ParseError unreadable(const QString &name, const QString &reason)
{
    ParseError error;
    error.code = ParseError::Code::NotFound;
    error.found = name.toStdString();
    error.reason = reason.toStdString();
    return error;
}

using ReadFile = Result<quiz::QuestionFile, ParseError>;

ReadFile readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(unreadable(name, file.errorString()));
    // One byte more than a file may have, so that the reader sees that it is too large.
    const QByteArray text = file.read(static_cast<qint64>(quiz::largestQuestionFile) + 1);
    return quiz::readQuestions(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
}

/// Several at once, each by a thread that takes the next that nobody has.
std::vector<std::optional<ReadFile>> readFiles(const QStringList &names)
{
    std::vector<std::optional<ReadFile>> read(static_cast<std::size_t>(names.size()));
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < read.size(); i = next++)
            read[i].emplace(readFile(names[static_cast<qsizetype>(i)]));
    };
    std::vector<std::future<void>> helpers;
    const std::size_t threads = std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), read.size());
    for (std::size_t i = 1; i < threads; ++i)
        helpers.push_back(std::async(std::launch::async, work));
    work();
    for (std::future<void> &helper : helpers)
        helper.get();
    return read;
}

} // namespace

QStringList builtInFiles()
{
    QStringList files;
    const QDir folder(QStringLiteral(":/quizzes"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        if (!name.endsWith(QStringLiteral(".schema.json")))
            files.append(folder.filePath(name));
    return files;
}

quiz::Bank loadBank(const QStringList &files)
{
    saml::initialise(); // before there are threads: a question may bring a world with a SAML provider
    const QStringList names = files.isEmpty() ? builtInFiles() : files;
    std::vector<std::optional<ReadFile>> read = readFiles(names);
    quiz::Bank bank;
    for (std::size_t i = 0; i < read.size(); ++i)
        bank.add(names[static_cast<qsizetype>(i)].toStdString(), std::move(*read[i]));
    return bank;
}

quiz::Stand stand(const QString &folder)
{
    const auto worlds = std::make_shared<Worlds>(folder);
    return {[worlds](std::string_view id) { return worlds->find(id); },
            [worlds](const world::World &world) -> const crypto::KeyRing & { return worlds->keysOf(world); }};
}

} // namespace trustwalk::quiz_store
