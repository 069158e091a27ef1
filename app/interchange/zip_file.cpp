#include "app/interchange/zip_file.h"

#include <zip.h>

#include <memory>

namespace trustwalk::interchange {

namespace {

/// The file is no file, but memory that outlives the archive.
class Archive {
public:
    Archive()
    {
        zip_error_init(&m_error);
        m_source = zip_source_buffer_create(nullptr, 0, 0, &m_error);
        if (m_source == nullptr)
            return;
        zip_source_keep(m_source); // opening takes one reference, reading needs another
        m_zip = zip_open_from_source(m_source, ZIP_TRUNCATE, &m_error);
        if (m_zip == nullptr)
            zip_source_free(m_source);
    }
    ~Archive()
    {
        if (m_zip != nullptr)
            zip_discard(m_zip);
        if (m_source != nullptr)
            zip_source_free(m_source);
        zip_error_fini(&m_error);
    }
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    /// The content must outlive close().
    bool add(const PackedFile &file)
    {
        constexpr zip_uint16_t firstDay = (1U << 5U) | 1U;
        if (m_zip == nullptr)
            return false;
        zip_source_t *content = zip_source_buffer(m_zip, file.content.data(), file.content.size(), 0);
        if (content == nullptr)
            return false;
        const zip_int64_t index = zip_file_add(m_zip, file.name.c_str(), content, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(content);
            return false;
        }
        const auto place = static_cast<zip_uint64_t>(index);
        return zip_file_set_dostime(m_zip, place, 0, firstDay, 0) == 0
               && zip_file_set_external_attributes(m_zip, place, 0, ZIP_OPSYS_UNIX, 0644U << 16U) == 0;
    }
    /// Compresses.
    bool close(const std::function<bool(double)> &progress)
    {
        if (m_zip == nullptr)
            return false;
        constexpr double often = 0.01;
        auto *told = const_cast<std::function<bool(double)> *>(&progress); // as a C library carries it
        zip_register_progress_callback_with_state(
            m_zip, often, [](zip_t *, double share, void *to) { (*static_cast<std::function<bool(double)> *>(to))(share); }, nullptr, told);
        zip_register_cancel_callback_with_state(
            m_zip, [](zip_t *, void *to) { return (*static_cast<std::function<bool(double)> *>(to))(-1) ? 0 : 1; }, nullptr, told);
        if (zip_close(m_zip) != 0)
            return false;
        m_zip = nullptr;
        return true;
    }
    [[nodiscard]] QByteArray bytes()
    {
        zip_stat_t stat;
        if (zip_source_stat(m_source, &stat) != 0 || zip_source_open(m_source) != 0)
            return {};
        QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        const zip_int64_t read = zip_source_read(m_source, bytes.data(), stat.size);
        zip_source_close(m_source);
        return read == static_cast<zip_int64_t>(stat.size) ? bytes : QByteArray();
    }
    [[nodiscard]] QString error() { return QString::fromUtf8(m_zip != nullptr ? zip_strerror(m_zip) : zip_error_strerror(&m_error)); }

private:
    zip_error_t m_error {};
    zip_source_t *m_source = nullptr;
    zip_t *m_zip = nullptr;
};

} // namespace

QByteArray zipOf(const std::vector<PackedFile> &files, const std::function<bool(double share)> &progress, QString &error)
{
    Archive archive;
    bool stopped = false;
    const auto ask = [&](double share) {
        stopped = stopped || (progress && !progress(share));
        return !stopped;
    };
    for (const PackedFile &file : files)
        if (!archive.add(file)) {
            error = archive.error();
            return {};
        }
    if (!archive.close(ask)) {
        error = stopped ? QString() : archive.error();
        return {};
    }
    return archive.bytes();
}

} // namespace trustwalk::interchange
