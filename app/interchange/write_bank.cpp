#include "app/interchange/write_bank.h"

#include "app/interchange/print.h"
#include "app/interchange/words.h"
#include "app/interchange/zip_file.h"
#include "app/ui/saved_files.h"
#include "core/interchange/gift.h"
#include "core/interchange/moodle_xml.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <span>
#include <thread>

namespace trustwalk::interchange {

namespace {

QByteArray bytesOf(const std::string &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// One export on its way. The first half of the progress is that of the items, the second that of the files.
class Job {
public:
    Job(const Order &order, Leaving leaving, const Progress &progress)
        : m_order(order), m_leaving(std::move(leaving)), m_progress(progress),
          m_files(order.languages == Languages::Both && !holdsBoth(order.format) ? 2 : 1)
    {
    }

    Written carryOut(const QString &file)
    {
        ui::SavedFiles saved;
        const QStringList names = fileNames(file, m_order);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const Languages languages = names.size() == 1 ? m_order.languages : i == 0 ? Languages::English : Languages::Japanese;
            const QByteArray bytes = make(languages);
            if (m_stopped || bytes.isEmpty())
                return {{}, 0, 0, 0, m_error};
            if (!saved.add(names[i], bytes))
                return {{}, 0, 0, 0, saved.error};
            m_done += count();
        }
        Written written {saved.commit(), saved.bytes(), count(), m_leaving.leftOut, saved.error};
        return written;
    }

private:
    [[nodiscard]] int count() const { return static_cast<int>(m_leaving.items.size()); }

    bool tell(int done)
    {
        m_stopped = m_stopped || (m_progress && !m_progress(count() * m_files + m_done + done, 2 * count() * m_files));
        return !m_stopped;
    }
    QByteArray make(Languages languages)
    {
        switch (m_order.format) {
        case Format::Gift: return bytesOf(all(GiftWriter(each(languages).front())).finish());
        case Format::Moodle: return bytesOf(all(MoodleWriter(languages)).finish());
        case Format::Anki: return bytesOf(all(AnkiWriter(languages, cardWords())).finish());
        case Format::Qti:
            return zipOf(
                all(QtiWriter(each(languages).front())).finish("Trustwalk"),
                [this](double share) { return tell(share < 0 ? 0 : static_cast<int>(share * count())); }, m_error);
        case Format::Pdf:
            return printOf(
                m_leaving.items, languages, m_order.key, [this](int done, int all) { return tell(count() * done / all); }, m_error);
        }
        return {};
    }
    template <typename Writer> Writer all(Writer writer)
    {
        int done = 0;
        for (const Item &item : m_leaving.items) {
            if (!tell(done++))
                break;
            writer.add(item);
        }
        return writer;
    }

    const Order &m_order;
    Leaving m_leaving;
    const Progress &m_progress;
    int m_files, m_done = 0;
    bool m_stopped = false;
    QString m_error;
};

/// A share of the questions, on any thread. What names the steps keeps the run it has just played, so each share has its own.
Leaving leavingOf(std::span<const quiz::Question *const> questions, const quiz::Stand &stand, std::atomic<bool> &stopped,
                  const std::function<bool(int done)> &goOn)
{
    Leaving leaving;
    const StepWords steps = stepWords(stand);
    int done = 0;
    leaving.items.reserve(questions.size());
    for (const quiz::Question *question : questions) {
        if (!goOn(done++))
            stopped = true;
        if (stopped)
            break;
        if (auto item = itemOf(*question, steps))
            leaving.items.push_back(std::move(*item));
        else
            ++leaving.leftOut;
    }
    return leaving;
}

} // namespace

Leaving leavingOf(const std::vector<const quiz::Question *> &questions, const quiz::Stand &stand, const Progress &progress)
{
    const std::span<const quiz::Question *const> all(questions);
    const auto half = all.subspan(0, (all.size() + 1) / 2), rest = all.subspan(half.size());
    std::atomic<bool> stopped = false;
    Leaving others;
    std::jthread helper([&] { others = leavingOf(rest, stand, stopped, [](int) { return true; }); });
    Leaving leaving
        = leavingOf(half, stand, stopped, [&](int done) { return !progress || progress(2 * done, 2 * static_cast<int>(all.size())); });
    helper.join();
    if (stopped)
        return {{}, 0, true};
    leaving.leftOut += others.leftOut;
    std::ranges::move(others.items, std::back_inserter(leaving.items));
    return leaving;
}

Written writeBank(const QString &file, const std::vector<const quiz::Question *> &questions, const quiz::Stand &stand, const Order &order,
                  const Progress &progress)
{
    Leaving leaving = leavingOf(questions, stand, progress);
    if (leaving.stopped)
        return {};
    if (leaving.items.empty())
        return {{}, 0, 0, leaving.leftOut, {}};
    return Job(order, std::move(leaving), progress).carryOut(file);
}

} // namespace trustwalk::interchange
