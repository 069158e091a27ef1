#include "core/interchange/qti.h"

#include "core/interchange/html.h"

namespace trustwalk::interchange {

namespace {

constexpr std::string_view testFile = "test.xml";

std::string keywords(const std::vector<std::string> &tags)
{
    std::string text;
    for (const std::string &tag : tags)
        text += "<keyword><string language=\"en\">" + xmlOf(tag) + "</string></keyword>";
    return text;
}

} // namespace

QtiWriter::QtiWriter(Language language) : m_language(language) {}

void QtiWriter::add(const Item &item)
{
    const std::string identifier = qtiIdentifier(item.id), file = "items/" + identifier + ".xml";
    m_files.push_back({file, qtiItem(item, m_language)});
    m_entries.push_back({identifier, file, item.topic, item.tags});
}

std::vector<PackedFile> QtiWriter::finish(const std::string &title)
{
    m_files.push_back({std::string(testFile), test(title)});
    m_files.push_back({"imsmanifest.xml", manifest()});
    return std::move(m_files);
}

/// A section begins where the topic changes.
std::string QtiWriter::test(const std::string &title) const
{
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<assessmentTest xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" identifier=\"test\" title=\""
                      + xmlOf(title) + "\">\n<testPart identifier=\"part\" navigationMode=\"nonlinear\" submissionMode=\"individual\">\n";
    std::size_t sections = 0;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (i == 0 || entry.topic != m_entries[i - 1].topic)
            xml += (i == 0 ? "" : "</assessmentSection>\n") + ("<assessmentSection identifier=\"section-" + std::to_string(++sections))
                   + "\" title=\"" + xmlOf(entry.topic) + "\" visible=\"true\">\n";
        xml += "<assessmentItemRef identifier=\"" + entry.identifier + "\" href=\"" + entry.file + "\"/>\n";
    }
    return xml + (sections > 0 ? "</assessmentSection>\n" : "") + "</testPart>\n</assessmentTest>\n";
}

std::string QtiWriter::manifest() const
{
    std::string xml
        = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<manifest xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" identifier=\"trustwalk-"
          + std::string(codeOf(m_language))
          + "\">\n<metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>\n"
            "<organizations/>\n<resources>\n"
            "<resource identifier=\"resource-test\" type=\"imsqti_test_xmlv2p1\" href=\"test.xml\">\n<file href=\"test.xml\"/>\n";
    for (const Entry &entry : m_entries)
        xml += "<dependency identifierref=\"resource-" + entry.identifier + "\"/>\n";
    xml += "</resource>\n";
    for (const Entry &entry : m_entries)
        xml += "<resource identifier=\"resource-" + entry.identifier + "\" type=\"imsqti_item_xmlv2p1\" href=\"" + entry.file
               + "\">\n<metadata><lom xmlns=\"http://ltsc.ieee.org/xsd/LOM\"><general>" + keywords(entry.tags)
               + "</general></lom></metadata>\n<file href=\"" + entry.file + "\"/>\n</resource>\n";
    return xml + "</resources>\n</manifest>\n";
}

} // namespace trustwalk::interchange
