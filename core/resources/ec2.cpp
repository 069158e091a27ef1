#include "core/resources/answers.h"

#include "core/base/arn.h"
#include "core/crypto/random.h"

#include <algorithm>
#include <charconv>

namespace trustwalk::resources {

namespace {

using api::ErrorCode;

constexpr std::string_view xmlNamespace = "http://ec2.amazonaws.com/doc/2016-11-15/";
/// SIMPLIFIED: the only type that a world's instances have.
constexpr std::string_view instanceType = "t3.micro";
constexpr int mostInstances = 20;

/// InstanceId.1, InstanceId.2 …; a list ends at the first number that is missing.
std::vector<std::string> listed(const Form &form, const std::string &name)
{
    std::vector<std::string> values;
    for (int i = 1;; ++i) {
        const auto value = form.find(name + "." + std::to_string(i));
        if (!value)
            return values;
        values.emplace_back(*value);
    }
}

bool isInstanceId(std::string_view id)
{
    constexpr std::string_view prefix = "i-";
    const std::string_view digits = id.starts_with(prefix) ? id.substr(prefix.size()) : std::string_view();
    return (digits.size() == 8 || digits.size() == 17) && digits.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

struct Instance {
    std::string id, state = "running", stateCode = "16";
    std::string imageId = "ami-0abcdef1234567890";
    Instant launched = worldBegan;
};

std::vector<Instance> instancesOf(const Asked &asked)
{
    std::vector<Instance> instances;
    for (const world::Resource &resource : asked.world.resources)
        if (const auto arn = Arn::parse(resource.arn);
            arn && arn->service == "ec2" && arn->resourceType() == "instance" && resource.account == asked.target.callerAccount)
            instances.push_back({std::string(arn->resourceName())});
    return instances;
}

void writeInstance(api::XmlWriter &xml, const Instance &instance, int index, std::string_view region)
{
    xml.open("item");
    xml.element("instanceId", instance.id);
    xml.element("imageId", instance.imageId);
    xml.open("instanceState");
    xml.element("code", instance.stateCode);
    xml.element("name", instance.state);
    xml.close();
    xml.element("amiLaunchIndex", std::to_string(index));
    xml.element("instanceType", instanceType);
    xml.element("launchTime", isoTime(instance.launched));
    xml.open("placement");
    xml.element("availabilityZone", std::string(region) + "a");
    xml.element("tenancy", "default");
    xml.close();
    xml.open("monitoring");
    xml.element("state", "disabled");
    xml.close();
    xml.close();
}

/// reservationId, ownerId, groupSet, instancesSet.
void writeReservation(api::XmlWriter &xml, const Asked &asked, const std::string &id, const std::vector<Instance> &instances)
{
    xml.element("reservationId", "r-" + id);
    xml.element("ownerId", asked.target.callerAccount);
    xml.open("groupSet");
    xml.close();
    xml.open("instancesSet");
    for (std::size_t i = 0; i < instances.size(); ++i)
        writeInstance(xml, instances[i], static_cast<int>(i), asked.world.region);
    xml.close();
}

/// The answer of an action, its inside written by `write`.
template <typename Write> Reply reply(const Asked &asked, const Write &write)
{
    const std::string name = std::string(actionName(asked.target)) + "Response";
    api::XmlWriter xml;
    xml.open(name, xmlNamespace);
    xml.element("requestId", asked.requestId);
    write(xml);
    xml.close();
    return {xmlResponse("ec2", 200, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.take(), asked.requestId)};
}

std::string hexDigits(const Asked &asked, const std::string &purpose)
{
    return crypto::deriveText(asked.circumstances.random, purpose, 17, "0123456789abcdef");
}

/// One value of a filter may hold for the instance; nullopt: no such filter.
std::optional<bool> passes(const Instance &instance, std::string_view filter, const std::vector<std::string> &values)
{
    const auto is = [&](std::string_view value) { return std::ranges::find(values, value) != values.end(); };
    if (filter == "instance-id")
        return is(instance.id);
    if (filter == "instance-state-name")
        return is(instance.state);
    if (filter == "instance-type")
        return is(instanceType);
    return std::nullopt;
}

Reply describeInstances(const Asked &asked)
{
    std::vector<Instance> instances = instancesOf(asked);
    const std::vector<std::string> ids = listed(asked.target.form, "InstanceId");
    for (const std::string &id : ids)
        if (std::ranges::find(instances, id, &Instance::id) == instances.end())
            return refused(asked, {ErrorCode::InvalidInstanceIdNotFound, "The instance ID '" + id + "' does not exist"});
    if (!ids.empty())
        std::erase_if(instances, [&](const Instance &instance) { return std::ranges::find(ids, instance.id) == ids.end(); });
    for (int i = 1;; ++i) {
        const std::string place = "Filter." + std::to_string(i);
        const auto filter = asked.target.form.find(place + ".Name");
        if (!filter)
            break;
        if (!passes({}, *filter, {}))
            return refused(asked, {ErrorCode::InvalidParameterValue, "The filter '" + std::string(*filter) + "' is invalid"});
        const std::vector<std::string> values = listed(asked.target.form, place + ".Value");
        std::erase_if(instances, [&](const Instance &instance) { return !*passes(instance, *filter, values); });
    }
    return reply(asked, [&](api::XmlWriter &xml) {
        xml.open("reservationSet");
        for (const Instance &instance : instances) { // each was started by itself
            xml.open("item");
            writeReservation(xml, asked, instance.id.substr(instance.id.find('-') + 1), {instance});
            xml.close();
        }
        xml.close();
    });
}

Reply runInstances(const Asked &asked)
{
    // "Amazon EC2 launches the largest possible number of instances above the specified minimum." Source: RunInstances, Amazon EC2 API
    // Reference. SIMPLIFIED: AWS's quota counts vCPUs. The text is unconfirmed.
    const int least = number(asked.target.form.find("MinCount").value_or("")).value_or(0);
    const int left = static_cast<int>(mostInstancesOfAccount - std::min(instancesOf(asked).size(), mostInstancesOfAccount));
    if (least > left)
        return refused(asked, {ErrorCode::InstanceLimitExceeded, "Your quota allows for " + std::to_string(left)
                                                                     + " more running instance(s). You requested at least "
                                                                     + std::to_string(least)});
    const int count = std::min(left, number(asked.target.form.find("MaxCount").value_or("")).value_or(0));
    std::vector<Instance> instances;
    std::vector<world::Change> changes;
    for (int i = 0; i < count; ++i) {
        Instance instance {"i-" + hexDigits(asked, "instance " + std::to_string(i)), "pending", "0"};
        instance.imageId = asked.target.form.find("ImageId").value_or("");
        instance.launched = asked.circumstances.now;
        const std::string arn = "arn:aws:ec2:" + asked.world.region + ":" + asked.target.callerAccount + ":instance/" + instance.id;
        changes.emplace_back(world::ResourceAdded {instance.id, arn, asked.target.callerAccount});
        instances.push_back(std::move(instance));
    }
    Reply answered = reply(asked, [&](api::XmlWriter &xml) { writeReservation(xml, asked, hexDigits(asked, "reservation"), instances); });
    answered.changes = std::move(changes);
    return answered;
}

} // namespace

/// The texts of counts and of the type are unconfirmed.
std::optional<api::Refusal> ec2ParameterRefusal(const Target &target)
{
    for (const std::string &id : listed(target.form, "InstanceId"))
        if (!isInstanceId(id))
            return api::Refusal {ErrorCode::InvalidInstanceIdMalformed, "Invalid id: \"" + id + "\""};
    if (target.action != "ec2:RunInstances")
        return std::nullopt;
    for (const char *required : {"ImageId", "MinCount", "MaxCount"})
        if (!target.form.find(required))
            return api::Refusal {ErrorCode::MissingParameter, "The request must contain the parameter " + std::string(required)};
    const auto least = number(*target.form.find("MinCount")), most = number(*target.form.find("MaxCount"));
    const auto invalid = [&](const char *name) {
        return api::Refusal {ErrorCode::InvalidParameterValue,
                             "Invalid value '" + std::string(*target.form.find(name)) + "' for " + std::string(name)};
    };
    if (!least || *least < 1)
        return invalid("MinCount");
    if (!most || *most < *least || *most > mostInstances)
        return invalid("MaxCount");
    if (const auto type = target.form.find("InstanceType"); type && *type != instanceType)
        return invalid("InstanceType");
    return std::nullopt;
}

Reply answerEc2(const Asked &asked)
{
    // Whoever may do it is told so, and it isn't done.
    if (asked.target.service == "ec2" && asked.target.form.find("DryRun") == "true")
        return refused(asked, {ErrorCode::DryRunOperation, "Request would have succeeded, but DryRun flag is set."});
    if (asked.target.action == "ec2:DescribeInstances")
        return describeInstances(asked);
    if (asked.target.action == "ec2:RunInstances")
        return runInstances(asked);
    return reply(asked, [](api::XmlWriter &xml) { xml.element("return", "true"); });
}

} // namespace trustwalk::resources
