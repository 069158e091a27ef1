#include "app/interchange/write_bank.h"

#include "app/interchange/print.h"
#include "app/interchange/words.h"
#include "app/interchange/zip_file.h"
#include "app/ui/saved_files.h"
#include "core/interchange/gift.h"
#include "core/interchange/moodle_xml.h"

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
        case Format::Pdf: return printOf(m_leaving.items, languages, m_order.key, [this](int done, int) { return tell(done); });
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

} // namespace

Leaving leavingOf(const std::vector<const quiz::Question *> &questions, const quiz::Stand &stand, const Progress &progress)
{
    Leaving leaving;
    const StepWords steps = stepWords(stand);
    const auto all = static_cast<int>(questions.size());
    int done = 0;
    leaving.items.reserve(questions.size());
    for (const quiz::Question *question : questions) {
        if (progress && !progress(done++, 2 * all))
            return {{}, 0, true};
        if (auto item = itemOf(*question, steps))
            leaving.items.push_back(std::move(*item));
        else
            ++leaving.leftOut;
    }
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
