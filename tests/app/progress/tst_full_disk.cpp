#include "app/progress/history.h"
#include "tests/app/progress/progress_support.h"

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace trustwalk;
using namespace trustwalk::test;
using progress::Fault;

namespace {

/// A small disk over a folder, in a mount namespace of this thread, so that nobody else sees it and it goes with the process.
class SmallDisk {
public:
    SmallDisk(const QString &folder, const char *size) : m_folder(folder.toLocal8Bit())
    {
        const bool own = unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
        m_mounted = own && mount("small", m_folder.constData(), "tmpfs", 0, size) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            umount2(m_folder.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    explicit operator bool() const { return m_mounted; }
    [[nodiscard]] bool grow(const char *size) const { return mount("small", m_folder.constData(), "tmpfs", MS_REMOUNT, size) == 0; }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

/// Takes all the room that is left on the disk of that folder.
void fill(const QString &folder)
{
    QFile filler(QDir(folder).filePath(QStringLiteral("filler")));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered));
    const QByteArray piece(512, 'x');
    while (filler.write(piece) == piece.size())
        continue;
}
void makeRoom(const QString &folder)
{
    QVERIFY(QFile::remove(QDir(folder).filePath(QStringLiteral("filler"))));
}

/// Answers until the disk refuses; everything up to there must stay.
Fault answerUntilRefused(progress::Store &store, int &next)
{
    for (; next < 20000; ++next)
        if (const auto saved = store.answer(answerNumber(next)); !saved)
            return saved.error();
    return {.kind = Fault::Kind::NothingToUndo};
}

} // namespace

/// A disk without room: a message, and nothing lost.
class TestFullDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void aFullDiskLosesNothingAndGoesOnWithRoom()
    {
        const QString folder = m_folder->path();
        const SmallDisk disk(folder, "size=1m");
        if (!disk)
            QSKIP("only root may mount a small disk");
        auto store = writableIn(folder);
        int next = 0;
        const Fault fault = answerUntilRefused(*store, next);
        QCOMPARE(fault.kind, Fault::Kind::DiskFull);
        QVERIFY(next > 10);
        fill(folder);
        const Everything all = everythingIn(*store);
        QCOMPARE(all.log.size(), std::size_t(next));
        QVERIFY(study::replay(all.log, store->rules()) == all.cards);

        // Everything that would write is refused, and leaves no piece behind.
        QCOMPARE(store->answer(answerNumber(next)).error().kind, Fault::Kind::DiskFull);
        QCOMPARE(store->backUp(start).error().kind, Fault::Kind::DiskFull);
        const QString exported = QDir(folder).filePath(QStringLiteral("history.json"));
        QCOMPARE(progress::exportHistory(*store, exported, start).error().kind, Fault::Kind::DiskFull);
        QVERIFY(!QFile::exists(exported));
        QVERIFY(QDir(QDir(folder).filePath(QStringLiteral("backups"))).isEmpty(QDir::Files));
        QVERIFY(everythingIn(*store) == all);

        // A start on the full disk shows all there is.
        store.reset();
        {
            auto opened = progress::openProgress(folder, options());
            auto *writable = std::get_if<progress::Writable>(&opened);
            auto *readOnly = std::get_if<progress::ReadOnly>(&opened);
            QVERIFY(writable != nullptr || readOnly != nullptr);
            QVERIFY(everythingIn(writable != nullptr ? *writable->store : *readOnly->store) == all);
            if (readOnly != nullptr)
                QCOMPARE(readOnly->reason.kind, Fault::Kind::DiskFull);
        }

        makeRoom(folder);
        // The file itself may have taken the room there is; the learner makes more by moving something else away. Here: a larger disk.
        QVERIFY(disk.grow("size=8m"));
        store = writableIn(folder);
        QVERIFY(store);
        QVERIFY(everythingIn(*store) == all);
        QVERIFY(store->check(progress::Depth::Full));
        QVERIFY(store->answer(answerNumber(next)));
        QVERIFY(store->backUp(start));
    }

    void aStoreGoesOnWithoutARestartOnceThereIsRoom()
    {
        const QString folder = m_folder->path();
        const SmallDisk disk(folder, "size=4m");
        if (!disk)
            QSKIP("only root may mount a small disk");
        auto store = writableIn(folder);
        QVERIFY(answerAll(*store, 0, 20));
        fill(folder);
        int next = 20;
        QCOMPARE(answerUntilRefused(*store, next).kind, Fault::Kind::DiskFull);
        const Everything all = everythingIn(*store);
        makeRoom(folder);
        QVERIFY(everythingIn(*store) == all);
        QVERIFY(store->answer(answerNumber(next)));
        QVERIFY(store->undo());
        Everything after = everythingIn(*store);
        after.seen = all.seen;
        QVERIFY(after == all);
        QVERIFY(store->check(progress::Depth::Full));
        store.reset();
    }

    void aNewFileOnAFullDiskIsSaid()
    {
        const QString folder = m_folder->path();
        const SmallDisk disk(folder, "size=64k");
        if (!disk)
            QSKIP("only root may mount a small disk");
        fill(folder);
        const auto opened = progress::openProgress(folder, options());
        const auto *unusable = std::get_if<progress::Unusable>(&opened);
        QVERIFY(unusable != nullptr);
        QCOMPARE(unusable->fault.kind, Fault::Kind::DiskFull);
    }

    void aQuotaThatIsReachedLosesNothing()
    {
        auto store = writableIn(m_folder->path());
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        QVERIFY(getrlimit(RLIMIT_FSIZE, &before) == 0);
        rlimit small = before;
        small.rlim_cur = 300'000;
        QVERIFY(setrlimit(RLIMIT_FSIZE, &small) == 0);
        int next = 0;
        const Fault fault = answerUntilRefused(*store, next);
        QCOMPARE(fault.kind, Fault::Kind::NotWritten);
        QVERIFY(!fault.detail.isEmpty());
        const Everything all = everythingIn(*store);
        QCOMPARE(all.log.size(), std::size_t(next));
        QVERIFY(setrlimit(RLIMIT_FSIZE, &before) == 0);
        QVERIFY(everythingIn(*store) == all);
        QVERIFY(store->answer(answerNumber(next)));
        QVERIFY(store->undo());
        store = nullptr;
        store = writableIn(m_folder->path());
        Everything after = everythingIn(*store);
        after.seen = all.seen;
        QVERIFY(after == all);
        QVERIFY(store->check(progress::Depth::Full));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
