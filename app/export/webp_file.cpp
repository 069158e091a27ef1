#include "app/export/webp_file.h"

#include <webp/encode.h>
#include <webp/mux.h>

#include <algorithm>

namespace trustwalk::picture_export {

namespace {

/// The pixels of a patch compressed without loss; empty where libwebp refuses.
QByteArray compressed(const QImage &patch)
{
    constexpr int effort = 3; // of 9: on our flat pictures more takes much longer and saves next to nothing
    WebPConfig config;
    WebPPicture picture;
    WebPMemoryWriter memory;
    if (WebPConfigInit(&config) == 0 || WebPConfigLosslessPreset(&config, effort) == 0 || WebPPictureInit(&picture) == 0)
        return {};
    WebPMemoryWriterInit(&memory);
    picture.use_argb = 1;
    picture.width = patch.width();
    picture.height = patch.height();
    picture.writer = WebPMemoryWrite;
    picture.custom_ptr = &memory;
    QByteArray bytes;
    // A QRgb is one number; libwebp reads the same numbers as ARGB, whatever the order of their bytes.
    if (WebPPictureAlloc(&picture) != 0) {
        for (int y = 0; y < patch.height(); ++y)
            std::copy_n(reinterpret_cast<const QRgb *>(patch.constScanLine(y)), patch.width(), picture.argb + y * picture.argb_stride);
        if (WebPEncode(&config, &picture) != 0)
            bytes = QByteArray(reinterpret_cast<const char *>(memory.mem), static_cast<qsizetype>(memory.size));
    }
    WebPPictureFree(&picture);
    WebPMemoryWriterClear(&memory);
    return bytes;
}

WebPData viewOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

} // namespace

void WebpFile::Delete::operator()(WebPMux *mux) const
{
    WebPMuxDelete(mux);
}

WebpFile::WebpFile() : m_mux(WebPMuxNew()) {}

WebpFile::~WebpFile() = default;

bool WebpFile::append(const QImage &patch, QPoint at, int milliseconds)
{
    const QByteArray bytes = compressed(patch);
    if (!m_mux || bytes.isEmpty())
        return false;
    if (!m_begun && WebPMuxSetCanvasSize(m_mux.get(), patch.width(), patch.height()) != WEBP_MUX_OK)
        return false;
    m_begun = true;
    WebPMuxFrameInfo frame {};
    frame.bitstream = viewOf(bytes);
    frame.id = WEBP_CHUNK_ANMF;
    frame.x_offset = at.x();
    frame.y_offset = at.y();
    frame.duration = milliseconds;
    frame.dispose_method = WEBP_MUX_DISPOSE_NONE;
    frame.blend_method = WEBP_MUX_NO_BLEND;
    return WebPMuxPushFrame(m_mux.get(), &frame, 1) == WEBP_MUX_OK;
}

QByteArray WebpFile::finish()
{
    const WebPMuxAnimParams forEver {0xffffffffU, 0};
    WebPData file {};
    QByteArray bytes;
    if (m_mux && WebPMuxSetAnimationParams(m_mux.get(), &forEver) == WEBP_MUX_OK && WebPMuxAssemble(m_mux.get(), &file) == WEBP_MUX_OK)
        bytes = QByteArray(reinterpret_cast<const char *>(file.bytes), static_cast<qsizetype>(file.size));
    WebPDataClear(&file);
    return bytes;
}

} // namespace trustwalk::picture_export
