#include "core/resources/answers.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace trustwalk::resources {

namespace {

using api::ErrorCode;

constexpr std::string_view xmlNamespace = "http://s3.amazonaws.com/doc/2006-03-01/";
constexpr int mostKeys = 1000;

/// What a list asks for, of either version.
struct Wanted {
    bool second = true; ///< ListObjectsV2
    std::string prefix, delimiter, after; ///< after: the key or common prefix behind which the list begins
    int most = mostKeys;
    bool urlEncoded = false;
    std::optional<std::string> token, startAfter; ///< as sent
};

/// One line of the list: an object, or the common prefix of some.
struct Entry {
    const world::Resource::Object *object = nullptr;
};

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// A continuation token is opaque to clients: the last key or prefix of the part before.
std::optional<std::string> keyOfToken(std::string_view token)
{
    const auto bytes = fromBase64(token);
    return bytes ? std::optional(std::string(asText(*bytes))) : std::nullopt;
}

Result<Wanted, api::Refusal> wantedOf(const Form &form)
{
    Wanted wanted;
    wanted.second = form.find("list-type") == "2";
    wanted.prefix = form.find("prefix").value_or("");
    wanted.delimiter = form.find("delimiter").value_or("");
    if (const auto most = form.find("max-keys")) {
        const auto value = number(*most);
        if (!value || *value < 0)
            return failure(api::Refusal {ErrorCode::InvalidArgument, "Provided max-keys not an integer or within integer range"});
        wanted.most = std::min(*value, mostKeys);
    }
    if (const auto encoding = form.find("encoding-type")) {
        if (*encoding != "url")
            return failure(api::Refusal {ErrorCode::InvalidArgument, "Invalid Encoding Method specified in Request"});
        wanted.urlEncoded = true;
    }
    if (const auto after = form.find(wanted.second ? "start-after" : "marker"))
        wanted.after = wanted.startAfter.emplace(*after);
    if (const auto token = form.find("continuation-token"); token && wanted.second) {
        const auto key = keyOfToken(*token);
        if (!key)
            return failure(api::Refusal {ErrorCode::InvalidArgument, "The continuation token provided is incorrect"});
        wanted.token = *token;
        wanted.after = *key;
    }
    return wanted;
}

/// Keys and common prefixes in the order of their bytes.
std::map<std::string, Entry> entriesOf(const world::Resource &bucket, const Wanted &wanted)
{
    std::map<std::string, Entry> entries;
    for (const world::Resource::Object &object : bucket.objects) {
        if (!object.key.starts_with(wanted.prefix))
            continue;
        const std::size_t end = wanted.delimiter.empty() ? std::string::npos : object.key.find(wanted.delimiter, wanted.prefix.size());
        std::string name = end == std::string::npos ? object.key : object.key.substr(0, end + wanted.delimiter.size());
        if (name > wanted.after)
            entries[std::move(name)] = {end == std::string::npos ? &object : nullptr};
    }
    return entries;
}

class ListWriter {
public:
    explicit ListWriter(const Wanted &wanted) : m_wanted(wanted) {}

    std::string write(const world::Resource &bucket)
    {
        std::map<std::string, Entry> entries = entriesOf(bucket, m_wanted);
        const bool truncated = entries.size() > static_cast<std::size_t>(m_wanted.most);
        while (entries.size() > static_cast<std::size_t>(m_wanted.most))
            entries.erase(std::prev(entries.end()));
        m_xml.open("ListBucketResult", xmlNamespace);
        m_xml.element("Name", std::string_view(bucket.arn).substr(bucket.arn.rfind(':') + 1));
        m_xml.element("Prefix", encoded(m_wanted.prefix));
        writeHead(entries, truncated && !entries.empty());
        for (const auto &[name, entry] : entries)
            if (entry.object != nullptr)
                writeObject(*entry.object);
        for (const auto &[name, entry] : entries)
            if (entry.object == nullptr) {
                m_xml.open("CommonPrefixes");
                m_xml.element("Prefix", encoded(name));
                m_xml.close();
            }
        m_xml.close();
        return m_xml.take();
    }

private:
    [[nodiscard]] std::string encoded(std::string_view text) const
    {
        return m_wanted.urlEncoded ? percentEncode(text, Slash::Keep) : std::string(text);
    }

    void writeHead(const std::map<std::string, Entry> &entries, bool truncated)
    {
        if (m_wanted.startAfter)
            m_xml.element(m_wanted.second ? "StartAfter" : "Marker", encoded(*m_wanted.startAfter));
        else if (!m_wanted.second)
            m_xml.element("Marker", "");
        if (m_wanted.token)
            m_xml.element("ContinuationToken", *m_wanted.token);
        if (truncated)
            m_xml.element(m_wanted.second ? "NextContinuationToken" : "NextMarker",
                          m_wanted.second ? base64(asBytes(entries.rbegin()->first)) : encoded(entries.rbegin()->first));
        if (m_wanted.second)
            m_xml.element("KeyCount", std::to_string(entries.size()));
        m_xml.element("MaxKeys", std::to_string(m_wanted.most));
        if (!m_wanted.delimiter.empty())
            m_xml.element("Delimiter", encoded(m_wanted.delimiter));
        if (m_wanted.urlEncoded)
            m_xml.element("EncodingType", "url");
        m_xml.element("IsTruncated", truncated ? "true" : "false");
    }

    void writeObject(const world::Resource::Object &object)
    {
        m_xml.open("Contents");
        m_xml.element("Key", encoded(object.key));
        m_xml.element("LastModified", isoTime(object.modifiedAt.value_or(worldBegan)));
        m_xml.element("ETag", "\"" + hex(crypto::md5(object.body)) + "\"");
        m_xml.element("Size", std::to_string(object.body.size()));
        m_xml.element("StorageClass", "STANDARD");
        m_xml.close();
    }

    const Wanted &m_wanted;
    api::XmlWriter m_xml;
};

} // namespace

/// Source: ListObjectsV2 and ListObjects, Amazon S3 API Reference.
Reply listObjects(const Asked &asked, const world::Resource &bucket)
{
    const auto wanted = wantedOf(asked.target.form);
    if (!wanted)
        return refused(asked, wanted.error());
    return {xmlResponse("s3", 200, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + ListWriter(*wanted).write(bucket), asked.requestId)};
}

} // namespace trustwalk::resources
