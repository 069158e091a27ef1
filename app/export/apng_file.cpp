#include "app/export/apng_file.h"

#include <QBuffer>
#include <QtEndian>

#include <array>
#include <functional>

namespace trustwalk::picture_export {

namespace {

constexpr char signature[] = "\x89PNG\r\n\x1a\n";
constexpr int signatureSize = 8;

/// The CRC of https://www.w3.org/TR/png-3/#5CRC-algorithm.
quint32 crcOf(const QByteArray &bytes)
{
    static constexpr auto table = [] {
        std::array<quint32, 256> made {};
        for (quint32 n = 0; n < 256; ++n) {
            quint32 c = n;
            for (int bit = 0; bit < 8; ++bit)
                c = (c & 1) != 0 ? 0xedb88320U ^ (c >> 1) : c >> 1;
            made[n] = c;
        }
        return made;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<unsigned char>(byte)) & 0xffU] ^ (crc >> 8);
    return ~crc;
}

template <typename Number> QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian(static_cast<quint32>(data.size())) + type + data + bigEndian(crcOf(type + data));
}

/// What Qt writes of an image, chunk by chunk.
bool eachChunk(const QImage &image, const std::function<void(const QByteArray &, const QByteArray &)> &visit)
{
    QByteArray png;
    QBuffer buffer(&png);
    if (!image.save(&buffer, "PNG"))
        return false;
    for (qsizetype at = signatureSize; at + 12 <= png.size();) {
        const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(png.constData() + at));
        visit(png.mid(at + 4, 4), png.mid(at + 8, size));
        at += size + 12;
    }
    return true;
}

} // namespace

void ApngFile::addChunk(const char *type, const QByteArray &data)
{
    m_frames += chunk(type, data);
}

bool ApngFile::append(const QImage &patch, QPoint at, int milliseconds)
{
    constexpr int longest = 65535; // of the field, in milliseconds; what lasts longer is seen again
    for (; milliseconds > longest; milliseconds -= longest)
        if (!append(patch, at, longest))
            return false;
    addChunk("fcTL", bigEndian(m_sequence++) + bigEndian(static_cast<quint32>(patch.width()))
                         + bigEndian(static_cast<quint32>(patch.height())) + bigEndian(static_cast<quint32>(at.x()))
                         + bigEndian(static_cast<quint32>(at.y())) + bigEndian(static_cast<quint16>(milliseconds))
                         + bigEndian(static_cast<quint16>(1000)) + QByteArray(2, '\0')); // neither disposed of nor blended
    const bool first = m_count++ == 0;
    return eachChunk(patch, [&](const QByteArray &type, const QByteArray &data) {
        if (type == "IDAT" && first)
            addChunk("IDAT", data);
        else if (type == "IDAT")
            addChunk("fdAT", bigEndian(m_sequence++) + data);
        else if (first && (type == "IHDR" || type == "pHYs"))
            m_header += chunk(type, data);
    });
}

QByteArray ApngFile::finish()
{
    if (m_count == 0)
        return {};
    const QByteArray forEver = bigEndian(quint32 {0});
    return QByteArray(signature, signatureSize) + m_header + chunk("acTL", bigEndian(m_count) + forEver) + m_frames + chunk("IEND", {});
}

} // namespace trustwalk::picture_export
