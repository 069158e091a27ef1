#pragma once

#include "app/export/film.h"

#include <memory>

struct WebPMux;

namespace trustwalk::picture_export {

/// An animated WebP without loss (https://developers.google.com/speed/webp/docs/riff_container). libwebp compresses the patches and puts
/// the file together; its own search for what has changed would look at every frame several times.
class WebpFile final : public FilmFile {
public:
    WebpFile();
    ~WebpFile() override;

    [[nodiscard]] bool append(const QImage &patch, QPoint at, int milliseconds) override;
    [[nodiscard]] QByteArray finish() override;
    [[nodiscard]] int grid() const override { return 2; } // the file holds halves of places

private:
    struct Delete {
        void operator()(WebPMux *mux) const;
    };
    std::unique_ptr<WebPMux, Delete> m_mux;
    bool m_begun = false;
};

} // namespace trustwalk::picture_export
