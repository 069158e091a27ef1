#include "core/walk/walk_members.h"

#include "core/base/json_path.h"

namespace trustwalk::walk {

namespace {

constexpr int walkFormatVersion = 1;

Instant moment(json::Reader &reader, std::string_view key, Instant fallback)
{
    const auto text = reader.optionalString(key);
    if (!text)
        return fallback;
    if (const auto instant = fromIsoTime(*text))
        return *instant;
    reader.refuse(key, ParseError::Code::BadValue, *text, "2026-07-01T09:00:00Z");
    return fallback;
}

void readMoments(Walk &walk, json::Reader &reader)
{
    reader.object("moments", [&](json::Reader &moments) {
        walk.moments.caller = moment(moments, "caller", walk.moments.caller);
        walk.moments.signIn = moment(moments, "signIn", walk.moments.caller);
        walk.moments.service = moment(moments, "service", walk.moments.caller);
        walk.moments.use = moment(moments, "use", walk.moments.service + std::chrono::minutes {5});
    });
}

void readChanges(Walk &walk, json::Reader &reader, std::string_view source)
{
    const json::Value *changes = reader.raw("changes");
    if (changes == nullptr)
        return;
    if (!changes->is(json::Value::Kind::Array)) {
        reader.refuse("changes", ParseError::Code::WrongType, {}, "array");
        return;
    }
    for (std::size_t i = 0; i < changes->items.size(); ++i) {
        const auto change = world::readChange(changes->items[i], source, "$[" + std::to_string(i) + "]");
        if (!change) {
            reader.refuse("changes", json::seenFrom(*changes, source, change.error()));
            return;
        }
        walk.changes.push_back(*change);
    }
}

void readStep(Walk &walk, json::Reader &reader)
{
    const auto text = reader.optionalString("step");
    if (!text)
        return;
    walk.step = trace::StepNumber::parse(*text);
    if (!walk.step)
        reader.refuse("step", ParseError::Code::BadValue, *text, "3.1");
}

void readCall(Walk &walk, json::Reader &reader)
{
    const std::string name = reader.string("call");
    if (const auto call = callOf(name))
        walk.call = *call;
    else
        reader.refuse("call", ParseError::Code::BadValue, name,
                      "GetSessionToken | AssumeRole | GetFederationToken | AssumeRoleWithWebIdentity | AssumeRoleWithSAML");
}

void readWorldOf(WalkFile &file, json::Reader &reader, std::string_view source, const world::ReadBeside &readBeside)
{
    const json::Value *value = reader.raw("world");
    if (value == nullptr) {
        reader.refuse("world", ParseError::Code::MissingKey, {}, "name | world");
    } else if (value->is(json::Value::Kind::String)) {
        file.world = value->text;
    } else {
        auto world = world::readWorld(*value, source, "$", readBeside);
        if (world)
            file.world = std::move(*world);
        else
            reader.refuse("world", json::seenFrom(*value, source, world.error()));
    }
}

std::optional<EarlierCall> earlierCall(const json::Value &list, std::size_t index, std::string_view source, json::Reader &outer)
{
    json::Reader reader(list.items[index], source, "$[" + std::to_string(index) + "]");
    EarlierCall earlier;
    const std::string name = reader.string("call");
    const auto call = callOf(name);
    if (!reader.failed() && call != api::Operation::AssumeRole && call != api::Operation::GetSessionToken)
        reader.refuse("call", ParseError::Code::BadValue, name, "AssumeRole | GetSessionToken");
    earlier.call = call.value_or(api::Operation::AssumeRole);
    earlier.role = reader.string("role", "");
    reader.stringMap("parameters", [&](std::string_view key, std::string_view text) { earlier.parameters.set(key, text); });
    if (const auto error = reader.finish()) {
        outer.refuse("earlier", json::seenFrom(list, source, *error));
        return std::nullopt;
    }
    return earlier;
}

void readEarlier(Walk &walk, json::Reader &reader, std::string_view source)
{
    constexpr std::size_t most = 4;
    const json::Value *list = reader.raw("earlier");
    if (list == nullptr)
        return;
    if (!list->is(json::Value::Kind::Array) || list->items.size() > most) {
        reader.refuse("earlier", ParseError::Code::WrongType, {}, "array of at most 4 calls");
        return;
    }
    for (std::size_t i = 0; i < list->items.size(); ++i)
        if (const auto earlier = earlierCall(*list, i, source, reader))
            walk.earlier.push_back(*earlier);
        else
            return;
}

/// What is tried at the end, in which world and when.
void readUse(json::Reader &reader, std::string_view source, Walk &walk)
{
    walk.action = reader.string("action", "");
    walk.resource = reader.string("resource", "");
    readChanges(walk, reader, source);
    readMoments(walk, reader);
}

json::Value formValue(const Form &form)
{
    json::Value parameters = json::Value::object();
    for (const FormField &field : form.fields)
        parameters.set(field.name, field.value);
    return parameters;
}

json::Value earlierValue(const Walk &walk)
{
    json::Value list = json::Value::array();
    for (const EarlierCall &earlier : walk.earlier) {
        json::Value value = json::Value::object();
        value.set("call", api::actionName(earlier.call));
        if (!earlier.role.empty())
            value.set("role", earlier.role);
        if (!earlier.parameters.fields.empty())
            value.set("parameters", formValue(earlier.parameters));
        list.items.push_back(std::move(value));
    }
    return list;
}

json::Value momentsValue(const Moments &moments)
{
    json::Value value = json::Value::object();
    value.set("signIn", isoTime(moments.signIn))
        .set("caller", isoTime(moments.caller))
        .set("service", isoTime(moments.service))
        .set("use", isoTime(moments.use));
    return value;
}

/// Moments that differ from what the others make of them.
json::Value differingMoments(const Moments &moments)
{
    json::Value value = json::Value::object();
    const auto set = [&](const char *key, Instant at, Instant otherwise) {
        if (at != otherwise)
            value.set(key, isoTime(at));
    };
    set("caller", moments.caller, Moments {}.caller);
    set("signIn", moments.signIn, moments.caller);
    set("service", moments.service, moments.caller);
    set("use", moments.use, moments.service + std::chrono::minutes {5});
    return value;
}

void writeTexts(json::Value &value, std::initializer_list<std::pair<const char *, const std::string &>> texts)
{
    for (const auto &[key, text] : texts)
        if (!text.empty())
            value.set(key, text);
}

void writeChanges(json::Value &value, const Walk &walk)
{
    if (walk.changes.empty())
        return;
    json::Value changes = json::Value::array();
    for (const world::Change &change : walk.changes)
        changes.items.push_back(world::changeValue(change));
    value.set("changes", std::move(changes));
}

/// Everything but seed, moments and step.
void writeStory(json::Value &value, const Walk &walk)
{
    value.set("call", api::actionName(walk.call)).set("caller", walk.caller);
    writeTexts(value, {{"role", walk.role}, {"provider", walk.provider}, {"action", walk.action}, {"resource", walk.resource}});
    if (walk.mfa)
        value.set("mfa", json::Value::of(true));
    if (!walk.parameters.fields.empty())
        value.set("parameters", formValue(walk.parameters));
    if (!walk.withoutParameters.empty())
        value.set("withoutParameters", json::Value::array(walk.withoutParameters));
    if (!walk.earlier.empty())
        value.set("earlier", earlierValue(walk));
    if (walk.enhancedFlow)
        value.set("enhancedFlow", json::Value::of(true));
    if (walk.password)
        value.set("password", *walk.password);
    if (!walk.breaks.empty())
        value.set("breaks", json::Value::array(walk.breaks));
    writeChanges(value, walk);
}

void writeMoments(json::Value &value, const Moments &moments)
{
    if (json::Value differing = differingMoments(moments); !differing.members.empty())
        value.set("moments", std::move(differing));
}

} // namespace

Result<WalkFile, ParseError> readWalk(std::string_view json, const world::ReadBeside &readBeside)
{
    const auto value = json::parse(json);
    if (!value)
        return failure(value.error());
    json::Reader reader(*value, json);
    WalkFile file;
    if (const std::string format = reader.string("format"); !reader.failed() && format != "trustwalk-walk")
        reader.refuse("format", ParseError::Code::BadValue, format, "trustwalk-walk");
    if (const std::int64_t version = reader.integer("formatVersion", 1, 1000000); !reader.failed() && version > walkFormatVersion)
        reader.refuse("formatVersion", ParseError::Code::NewerVersion, std::to_string(version), std::to_string(walkFormatVersion));
    readWorldOf(file, reader, json, readBeside);
    file.walk.lesson = reader.string("lesson", "");
    readWalkMembers(reader, json, file.walk);
    if (const auto error = reader.finish())
        return failure(*error);
    return file;
}

void readWalkMembers(json::Reader &reader, std::string_view source, Walk &walk)
{
    readCall(walk, reader);
    walk.caller = reader.string("caller");
    readUse(reader, source, walk);
    walk.role = reader.string("role", "");
    walk.provider = reader.string("provider", "");
    walk.mfa = reader.boolean("mfa", false);
    reader.stringMap("parameters", [&](std::string_view name, std::string_view text) { walk.parameters.set(name, text); });
    walk.withoutParameters = reader.strings("withoutParameters");
    readEarlier(walk, reader, source);
    walk.enhancedFlow = reader.boolean("enhancedFlow", false);
    walk.password = reader.optionalString("password");
    walk.breaks = reader.strings("breaks");
    walk.seed = static_cast<std::uint64_t>(reader.integer("seed", 0, INT64_MAX, 1));
    readStep(walk, reader);
}

void readUseMembers(json::Reader &reader, std::string_view source, Walk &walk)
{
    walk.caller = reader.string("caller");
    readUse(reader, source, walk);
}

void writeWalkMembers(json::Value &object, const Walk &walk)
{
    writeStory(object, walk);
    if (walk.seed != Walk {}.seed)
        object.set("seed", json::Value::number(static_cast<std::int64_t>(walk.seed)));
    writeMoments(object, walk.moments);
    if (walk.step)
        object.set("step", walk.step->text());
}

void writeUseMembers(json::Value &object, const Walk &walk)
{
    object.set("caller", walk.caller);
    writeTexts(object, {{"action", walk.action}, {"resource", walk.resource}});
    writeChanges(object, walk);
    writeMoments(object, walk.moments);
}

std::string walkText(const WalkFile &file)
{
    const Walk &walk = file.walk;
    json::Value value = json::Value::object();
    value.set("format", "trustwalk-walk").set("formatVersion", json::Value::number(walkFormatVersion));
    if (const auto *name = std::get_if<std::string>(&file.world))
        value.set("world", *name);
    else
        value.set("world", world::worldValue(std::get<world::World>(file.world)));
    if (!walk.lesson.empty())
        value.set("lesson", walk.lesson);
    writeStory(value, walk);
    value.set("seed", json::Value::number(static_cast<std::int64_t>(walk.seed)));
    value.set("moments", momentsValue(walk.moments));
    if (walk.step)
        value.set("step", walk.step->text());
    return json::print(value, json::Layout::Indented);
}

} // namespace trustwalk::walk
