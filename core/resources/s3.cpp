#include "core/resources/answers.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"

#include <algorithm>
#include <charconv>

namespace trustwalk::resources {

namespace {

using api::ErrorCode;

constexpr std::size_t longestKey = 1024; ///< Source: "Naming Amazon S3 objects", Amazon S3 User Guide
constexpr std::string_view xmlNamespace = "http://s3.amazonaws.com/doc/2006-03-01/";

struct ObjectPlace {
    std::string_view bucketArn, key;
};

ObjectPlace placeOf(const Target &target)
{
    const std::string_view arn = target.resourceArn;
    const std::size_t slash = arn.find('/');
    return {arn.substr(0, slash), slash == std::string_view::npos ? std::string_view() : arn.substr(slash + 1)};
}

RawResponse plain(const Asked &asked)
{
    RawResponse response;
    response.headers = {{"x-amz-request-id", std::string(asked.requestId)}};
    return response;
}

/// SIMPLIFIED: a type that was not told with the upload follows from the key's ending.
std::string_view typeOf(const world::Resource::Object &object)
{
    if (!object.contentType.empty())
        return object.contentType;
    for (const auto &[ending, type] :
         {std::pair<std::string_view, std::string_view> {".csv", "text/csv"}, {".txt", "text/plain"}, {".json", "application/json"}})
        if (object.key.ends_with(ending))
            return type;
    return "binary/octet-stream";
}

/// Sun, 06 Nov 1994 08:49:37 GMT. Source: RFC 9110, section 5.6.7.
std::string httpDate(Instant moment)
{
    constexpr std::array<const char *, 7> days {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array<const char *, 12> months {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date {day};
    const std::string iso = isoTime(moment); // 1994-11-06T08:49:37Z
    return std::string(days[std::chrono::weekday {day}.c_encoding()]) + ", " + iso.substr(8, 2) + " "
           + months[static_cast<unsigned>(date.month()) - 1] + " " + iso.substr(0, 4) + " " + iso.substr(11, 8) + " GMT";
}

std::string etagOf(std::string_view body)
{
    return "\"" + hex(crypto::md5(body)) + "\"";
}

Reply listBuckets(const Asked &asked)
{
    api::XmlWriter xml;
    xml.open("ListAllMyBucketsResult", xmlNamespace);
    xml.open("Owner");
    xml.element("ID", asked.target.callerAccount); // SIMPLIFIED: AWS's canonical user id is another number
    xml.close();
    xml.open("Buckets");
    for (const world::Resource &resource : asked.world.resources) {
        const std::string_view arn = resource.arn;
        constexpr std::string_view prefix = "arn:aws:s3:::";
        if (!arn.starts_with(prefix) || resource.account != asked.target.callerAccount)
            continue;
        xml.open("Bucket");
        xml.element("Name", arn.substr(prefix.size()));
        xml.element("CreationDate", isoTime(worldBegan));
        xml.close();
    }
    xml.close();
    xml.close();
    return {xmlResponse("s3", 200, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.take(), asked.requestId)};
}

Reply bucketLocation(const Asked &asked)
{
    api::XmlWriter xml;
    // Of us-east-1 there is no constraint.
    xml.element("LocationConstraint", asked.world.region == "us-east-1" ? std::string_view() : asked.world.region);
    std::string body = xml.take();
    body.insert(body.find('>'), " xmlns=\"" + std::string(xmlNamespace) + "\"");
    return {xmlResponse("s3", 200, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + body, asked.requestId)};
}

struct Range {
    std::size_t begin = 0, end = 0; ///< end: one past the last byte
};

/// bytes=0-99, bytes=100-, bytes=-100. nullopt: no such range in this object. Any other unit, or several ranges, ask for all of it.
std::optional<Range> rangeOf(std::string_view header, std::size_t size)
{
    const Range all {0, size};
    constexpr std::string_view unit = "bytes=";
    const std::string_view text = header.starts_with(unit) ? header.substr(unit.size()) : std::string_view();
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos || text.size() == 1 || text.find(',') != std::string_view::npos)
        return all;
    const auto number = [](std::string_view digits) {
        std::size_t value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return error == std::errc() && end == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
    };
    const auto first = number(text.substr(0, dash)), last = number(text.substr(dash + 1));
    if ((dash > 0 && !first) || (dash + 1 < text.size() && !last))
        return all;
    if (!first)
        return *last == 0 || size == 0 ? std::nullopt : std::optional(Range {size - std::min(size, *last), size});
    if (*first >= size)
        return std::nullopt;
    return last && *last < *first ? all : Range {*first, last ? std::min(size, *last + 1) : size};
}

Reply getObject(const Asked &asked, const world::Resource::Object &object)
{
    Reply reply {plain(asked)};
    RawResponse &response = reply.response;
    const auto wanted = asked.request.header("Range");
    const auto range = wanted ? rangeOf(*wanted, object.body.size()) : Range {0, object.body.size()};
    if (!range)
        return refused(asked, {ErrorCode::InvalidRange, "The requested range is not satisfiable"},
                       {{"ActualObjectSize", std::to_string(object.body.size())}, {"RangeRequested", std::string(*wanted)}});
    response.headers.push_back({"Content-Type", std::string(typeOf(object))});
    response.headers.push_back({"ETag", etagOf(object.body)});
    response.headers.push_back({"Last-Modified", httpDate(object.modifiedAt.value_or(worldBegan))});
    response.headers.push_back({"Accept-Ranges", "bytes"});
    if (range->end - range->begin < object.body.size()) {
        response.status = 206;
        response.headers.push_back({"Content-Range", "bytes " + std::to_string(range->begin) + "-" + std::to_string(range->end - 1) + "/"
                                                         + std::to_string(object.body.size())});
    }
    response.body = object.body.view().substr(range->begin, range->end - range->begin);
    return reply;
}

/// SIMPLIFIED: what is put lives in memory, so all objects of a world together have a limit. S3 has none, and no error for it; the nearest
/// that it documents is the one for an upload that is larger than it takes. Source: "Error responses", Amazon S3 API Reference.
bool hasRoomFor(const world::World &world, const ObjectPlace &place, std::size_t size)
{
    std::size_t count = 1, bytes = size;
    for (const world::Resource &bucket : world.resources)
        for (const world::Resource::Object &object : bucket.objects)
            if (bucket.arn != place.bucketArn || object.key != place.key) { // it takes the place of what was there
                ++count;
                bytes += object.body.size();
            }
    return count <= mostObjects && bytes <= mostObjectBytes;
}

Reply putObject(const Asked &asked, const ObjectPlace &place)
{
    if (!hasRoomFor(asked.world, place, asked.body.size()))
        return refused(asked, {ErrorCode::EntityTooLarge, "Your proposed upload exceeds the maximum allowed size"},
                       {{"ProposedSize", std::to_string(asked.body.size())}});
    Reply reply {plain(asked)};
    reply.response.headers.push_back({"ETag", etagOf(asked.body)});
    for (const Header &header : asked.request.headers) // an upload's checksum, already compared, is told back
        if (const std::string name = toLower(header.name); name.starts_with("x-amz-checksum-") && name != "x-amz-checksum-algorithm")
            reply.response.headers.push_back({name, header.value});
    reply.changes.emplace_back(world::ObjectPut {std::string(place.bucketArn), std::string(place.key), std::string(asked.body),
                                                 std::string(asked.request.header("Content-Type").value_or("")), asked.circumstances.now});
    return reply;
}

} // namespace

std::optional<api::Refusal> s3ParameterRefusal(const Target &target, const RawRequest &request)
{
    const ObjectPlace place = placeOf(target);
    if (place.key.size() > longestKey)
        return api::Refusal {ErrorCode::KeyTooLong, "Your key is too long"};
    if (target.action.empty())
        return api::Refusal {ErrorCode::MethodNotAllowed, "The specified method is not allowed against this resource."};
    if (!target.modelled && target.action == "s3:Unmodelled")
        return api::Refusal {ErrorCode::NotImplemented, "A header or query you provided requested a function that is not implemented"};
    if (target.action == "s3:PutObject" && request.header("x-amz-copy-source"))
        return api::Refusal {ErrorCode::NotImplemented, "A header you provided implies functionality that is not implemented"};
    return std::nullopt;
}

Reply answerS3(const Asked &asked)
{
    const std::string_view action = actionName(asked.target);
    if (action == "ListAllMyBuckets")
        return listBuckets(asked);
    const ObjectPlace place = placeOf(asked.target);
    const world::Resource *bucket = asked.world.resource(place.bucketArn);
    if (bucket == nullptr)
        return refused(asked, {ErrorCode::NoSuchBucket, "The specified bucket does not exist"},
                       {{"BucketName", std::string(place.bucketArn.substr(place.bucketArn.rfind(':') + 1))}});
    if (action == "GetBucketLocation")
        return bucketLocation(asked);
    if (action == "ListBucket" && asked.request.method == "HEAD") {
        Reply reply {plain(asked)};
        reply.response.headers.push_back({"x-amz-bucket-region", asked.world.region});
        return reply;
    }
    if (action == "ListBucket")
        return listObjects(asked, *bucket);
    if (action == "PutObject")
        return putObject(asked, place);
    if (action != "GetObject")
        return {plain(asked)};
    const auto object = std::ranges::find(bucket->objects, place.key, &world::Resource::Object::key);
    if (object == bucket->objects.end())
        return refused(asked, {ErrorCode::NoSuchKey, "The specified key does not exist."}, {{"Key", std::string(place.key)}});
    return getObject(asked, *object);
}

} // namespace trustwalk::resources
