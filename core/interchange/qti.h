#pragma once

#include "core/interchange/item.h"

namespace trustwalk::interchange {

/// A file of a package.
struct PackedFile {
    std::string name, content;
};

/// A package of IMS QTI 2.1, one language: an item a file, a test that asks them all with a section a topic, and the manifest. Marked all or
/// nothing, as AWS marks. Reasons and sources are feedback that is shown once an answer was handed in.
class QtiWriter {
public:
    explicit QtiWriter(Language language);
    void add(const Item &item); ///< its file; the manifest and the test need all
    /// Items first, then the test and imsmanifest.xml.
    [[nodiscard]] std::vector<PackedFile> finish(const std::string &title);

private:
    [[nodiscard]] std::string test(const std::string &title) const;
    [[nodiscard]] std::string manifest() const;

    struct Entry {
        std::string identifier, file, topic;
        std::vector<std::string> tags;
    };
    Language m_language;
    std::vector<Entry> m_entries;
    std::vector<PackedFile> m_files;
};

// qti_item.cpp
[[nodiscard]] std::string
qtiIdentifier(const std::string &id); ///< "item-ID": identifiers begin with no digit, and hold letters, digits, - and _ alone
[[nodiscard]] std::string qtiItem(const Item &item, Language language);

} // namespace trustwalk::interchange
