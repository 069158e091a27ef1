#include "app/lab/request_model.h"

#include "app/text/translation.h"

#include <QDateTime>

namespace trustwalk::lab {

namespace {

QString took(std::chrono::microseconds time)
{
    const double milliseconds = static_cast<double>(time.count()) / 1000;
    return QStringLiteral("%1\u00a0ms").arg(milliseconds, 0, 'f', milliseconds < 10 ? 1 : 0);
}

} // namespace

RequestWords wordsOf(const Received &received, ui::Language language)
{
    const text::Translation &t = text::Translation::of(language);
    RequestWords words;
    words.call = QString::fromStdString(actionOf(received));
    words.allowed = received.trace->allowed();
    words.verdict = received.code.empty() ? t.say("Lab", "Allowed")
                                          : QString::fromStdString(received.code); // the policies may allow what isn't there
    if (!received.trace->steps.empty())
        words.caller = QString::fromStdString(received.trace->steps.front().from.name);
    if (words.caller.isEmpty())
        words.caller = t.say("Lab", "unknown caller");
    words.client = received.client.empty() ? t.say("Lab", "unnamed client") : QString::fromStdString(received.client);
    words.time = QDateTime::fromSecsSinceEpoch(received.at.time_since_epoch().count()).toString(QStringLiteral("HH:mm:ss"));
    words.took = took(received.took);
    return words;
}

void RequestModel::add(std::vector<Received> received)
{
    if (received.empty())
        return;
    if (received.size() > most)
        received.erase(received.begin(), received.end() - static_cast<std::ptrdiff_t>(most));
    beginInsertRows({}, 0, static_cast<int>(received.size()) - 1);
    for (Received &each : received) {
        m_bytes += each.bytes;
        m_rows.push_front(std::move(each));
    }
    endInsertRows();
    std::size_t kept = m_rows.size(), bytes = m_bytes;
    while (kept > most || (bytes > mostBytes && kept > 1))
        bytes -= m_rows[--kept].bytes;
    if (kept == m_rows.size())
        return;
    beginRemoveRows({}, static_cast<int>(kept), static_cast<int>(m_rows.size()) - 1);
    m_rows.resize(kept);
    m_bytes = bytes;
    endRemoveRows();
}

void RequestModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_bytes = 0;
    endResetModel();
}

void RequestModel::setLanguage(ui::Language language)
{
    m_language = language;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Received *RequestModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int RequestModel::rowOf(std::uint64_t number) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].number == number)
            return static_cast<int>(row);
    return -1;
}

const Received *RequestModel::numbered(std::uint64_t number) const
{
    return at(rowOf(number));
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    const Received *received = at(index.row());
    if (received == nullptr || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const RequestWords words = wordsOf(*received, m_language);
    if (role == Qt::DisplayRole)
        return words.call;
    return QStringList {words.call, words.verdict, words.caller, words.client, words.time, words.took}.join(
        text::Translation::of(m_language).say("Lab", ", "));
}

} // namespace trustwalk::lab
