#include "core/api/parameters.h"

#include "core/api/call_members.h"
#include "core/api/code_points.h"
#include "core/api/findings.h"
#include "core/api/read_briefly.h"
#include "core/base/encoding.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

namespace trustwalk::api {

namespace {

/// One member of a list as it was sent. Plain texts have one field without a name.
struct ListMember {
    std::size_t wireIndex = 0;
    std::array<std::optional<std::string>, 2> fields;
};
using FieldNames = std::span<const std::string_view>; ///< one or two
constexpr std::array<std::string_view, 1> plain {""};
constexpr std::array<std::string_view, 1> policyDescriptor {"arn"};
constexpr std::array<std::string_view, 2> tag {"Key", "Value"};

struct ListField {
    std::size_t wireIndex;
    std::size_t field;
    std::string_view value;
};

/// "7.Key" → 7 and "Key". Numbers begin at 1 and are written plainly; anything else is an unknown parameter.
std::optional<ListField> listField(std::string_view rest, const FieldNames &names, std::string_view value)
{
    constexpr std::size_t mostDigits = 9;
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + std::min(rest.size(), mostDigits), index);
    if (error != std::errc {} || index == 0 || rest.front() == '0')
        return std::nullopt;
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
    if (!rest.empty() && rest.front() != '.')
        return std::nullopt;
    const std::string_view name = rest.empty() ? rest : rest.substr(1);
    if (!rest.empty() && name.empty())
        return std::nullopt;
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return ListField {index, static_cast<std::size_t>(found - names.begin()), value};
}

/// The members in the order of their numbers, whatever the order and the gaps on the wire.
std::vector<ListMember> listMembers(const Form &form, std::string_view list, const FieldNames &names)
{
    constexpr std::string_view infix = ".member.";
    std::vector<ListField> sent;
    for (const FormField &field : form.fields) {
        std::string_view name = field.name;
        if (!name.starts_with(list) || !name.substr(list.size()).starts_with(infix))
            continue;
        if (const auto found = listField(name.substr(list.size() + infix.size()), names, field.value))
            sent.push_back(*found);
    }
    if (!std::ranges::is_sorted(sent, {}, &ListField::wireIndex))
        std::ranges::stable_sort(sent, {}, &ListField::wireIndex);
    std::vector<ListMember> members;
    for (const ListField &each : sent) {
        if (members.empty() || members.back().wireIndex != each.wireIndex)
            members.push_back({each.wireIndex, {}});
        auto &field = members.back().fields[each.field];
        if (!field)
            field = wellFormed(each.value);
    }
    return members;
}

/// As Java's Integer.parseInt: a sign, then digits, with zeros in front where somebody likes them.
std::optional<std::int64_t> parsedInteger(std::string_view text)
{
    const bool signedPlus = text.starts_with('+');
    const std::string_view digits = signedPlus ? text.substr(1) : text;
    if (signedPlus && digits.starts_with('-'))
        return std::nullopt;
    std::int32_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc {} || end != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

/// The visitor that fills a call from a form.
class FormReader {
public:
    FormReader(const Form &form, Findings::Records records) : m_form(form), m_findings(records) {}

    void text(std::string_view name, const TextShape &shape, std::string &into)
    {
        const std::optional<std::string_view> sent = m_form.find(name);
        if (!sent) {
            m_findings.present({name}, std::nullopt);
            return;
        }
        into = wellFormed(*sent);
        m_findings.present({name}, into);
        m_findings.text({name}, shape, into);
    }

    void text(std::string_view name, const TextShape &shape, std::optional<std::string> &into)
    {
        if (const std::optional<std::string_view> sent = m_form.find(name)) {
            into = wellFormed(*sent);
            m_findings.text({name}, shape, *into);
        }
    }

    void number(std::string_view name, const NumberShape &shape, std::optional<std::int64_t> &into)
    {
        const std::optional<std::string_view> sent = m_form.find(name);
        if (!sent)
            return;
        into = parsedInteger(*sent);
        if (into)
            m_findings.number({name}, shape, *sent, *into);
        else
            m_findings.malformedNumber({name}, wellFormed(*sent));
    }

    void texts(std::string_view name, const ListShape &list, const TextShape &shape, std::vector<std::string> &into)
    {
        std::vector<std::size_t> wireIndices;
        for (ListMember &member : membersWithin(name, list, plain, "")) {
            wireIndices.push_back(member.wireIndex);
            into.push_back(std::move(*member.fields[0]));
        }
        m_findings.listOfTexts({name}, shape, into, wireIndices);
    }

    void policyArns(std::string_view name, const ListShape &list, const TextShape &shape, std::vector<std::string> &into)
    {
        for (ListMember &member : membersWithin(name, list, policyDescriptor, "PolicyDescriptorType")) {
            m_findings.text({name, policyDescriptor[0], member.wireIndex, into.size() + 1}, shape, *member.fields[0]);
            into.push_back(std::move(*member.fields[0]));
        }
    }

    void tags(std::string_view name, const ListShape &list, const TextShape &keyShape, const TextShape &valueShape, std::vector<Tag> &into)
    {
        const std::array shapes {&keyShape, &valueShape};
        for (ListMember &member : membersWithin(name, list, tag, "Tag")) {
            for (std::size_t i = 0; i < tag.size(); ++i) {
                const Place place {name, tag[i], member.wireIndex, into.size() + 1};
                m_findings.present(place, member.fields[i]);
                if (member.fields[i])
                    m_findings.text(place, *shapes[i], *member.fields[i]);
            }
            into.push_back({member.fields[0].value_or(""), member.fields[1].value_or("")});
        }
    }

    [[nodiscard]] ReadParameters finish(Request &&request) { return m_findings.finish(std::move(request)); }

private:
    /// Of a list that is too long only as many members are looked at as it may have.
    std::vector<ListMember> membersWithin(std::string_view name, const ListShape &list, const FieldNames &fields,
                                          std::string_view structure)
    {
        std::vector<ListMember> members = listMembers(m_form, name, fields);
        if (members.empty())
            return members;
        const std::size_t count = members.size();
        members.resize(std::min(count, list.maximum));
        m_findings.items({name}, list, count, count > list.maximum ? printed(members, fields, structure) : std::string());
        return members;
    }

    /// "[Tag(key=a, value=b), …]": the members that a list may have, and a mark for those that are too many.
    static std::string printed(const std::vector<ListMember> &members, const FieldNames &fields, std::string_view structure)
    {
        std::string text = "[";
        for (const ListMember &member : members) {
            std::string inner;
            for (std::size_t i = 0; i < fields.size(); ++i) {
                if (!member.fields[i])
                    continue;
                inner.append(inner.empty() ? "" : ", ");
                if (!structure.empty())
                    inner.append(toLower(fields[i])).append("=");
                inner.append(*member.fields[i]);
            }
            text.append(structure).append(structure.empty() ? "" : "(").append(inner).append(structure.empty() ? "" : ")").append(", ");
        }
        return text.append("…]");
    }

    const Form &m_form;
    Findings m_findings;
};

Request emptyRequest(Operation operation)
{
    switch (operation) {
    case Operation::GetSessionToken: return GetSessionToken {};
    case Operation::AssumeRole: return AssumeRole {};
    case Operation::GetFederationToken: return GetFederationToken {};
    case Operation::AssumeRoleWithWebIdentity: return AssumeRoleWithWebIdentity {};
    case Operation::AssumeRoleWithSaml: return AssumeRoleWithSaml {};
    case Operation::GetCallerIdentity: return GetCallerIdentity {};
    case Operation::GetAccessKeyInfo: return GetAccessKeyInfo {};
    case Operation::DecodeAuthorizationMessage: return DecodeAuthorizationMessage {};
    }
    return GetCallerIdentity {};
}

} // namespace

namespace {

ReadParameters read(Operation operation, const Form &form, Findings::Records records)
{
    FormReader reader(form, records);
    Request request = emptyRequest(operation);
    std::visit([&](auto &call) { membersOf(call, reader); }, request);
    return reader.finish(std::move(request));
}

} // namespace

ReadParameters readParameters(Operation operation, const Form &form)
{
    return read(operation, form, Findings::Records::All);
}

ReadParameters readParametersBriefly(Operation operation, const Form &form)
{
    return read(operation, form, Findings::Records::Failures);
}

DurationLimits durationLimits(Operation operation)
{
    const auto limits = [](const NumberShape &shape) { return DurationLimits {shape.minimum, shape.maximum, shape.fallback}; };
    switch (operation) {
    case Operation::GetSessionToken:
    case Operation::GetFederationToken: return limits(shapes::durationSecondsType);
    case Operation::AssumeRole:
    case Operation::AssumeRoleWithWebIdentity:
    case Operation::AssumeRoleWithSaml: return limits(shapes::roleDurationSecondsType);
    case Operation::GetCallerIdentity:
    case Operation::GetAccessKeyInfo:
    case Operation::DecodeAuthorizationMessage: break;
    }
    return {0, 0, 0};
}

} // namespace trustwalk::api
