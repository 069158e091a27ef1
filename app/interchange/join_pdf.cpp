#include "app/interchange/join_pdf.h"

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr alone; without it the headers warn
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace trustwalk::interchange {

namespace {

/// What is compressed stays as it is; the ID is made of what the file holds.
QByteArray bytesOf(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

/// All pages below one node. The first part becomes the whole; pages of the others are copied into it.
QByteArray joinPdf(const std::vector<QByteArray> &parts, const std::vector<int> &lengths, QString &error)
try {
    std::vector<std::unique_ptr<QPDF>> opened;
    for (const QByteArray &part : parts) {
        opened.push_back(std::make_unique<QPDF>());
        opened.back()->processMemoryFile("part", part.constData(), static_cast<std::size_t>(part.size()));
    }
    QPDF &whole = *opened.front();
    QPDFObjectHandle tree = whole.getRoot().getKey("/Pages");
    std::vector<QPDFObjectHandle> pages;
    std::vector<std::size_t> next(parts.size(), 0);
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        const std::size_t part = i % parts.size();
        for (int page = 0; page < lengths[i]; ++page) {
            const QPDFObjectHandle &found = opened[part]->getAllPages().at(next[part]++);
            pages.push_back(part == 0 ? found : whole.copyForeignObject(found));
            pages.back().replaceKey("/Parent", tree);
        }
    }
    tree.replaceKey("/Kids", QPDFObjectHandle::newArray(pages));
    tree.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(pages.size())));
    return bytesOf(whole);
} catch (const std::exception &failure) {
    error = QString::fromLocal8Bit(failure.what());
    return {};
}

} // namespace trustwalk::interchange
