#include "core/api/call_members.h"
#include "core/api/parameters.h"

namespace trustwalk::api {

namespace {

class FormWriter {
public:
    void add(std::string name, std::string_view value) { m_form.fields.push_back({std::move(name), std::string(value)}); }

    void text(std::string_view name, const TextShape &, const std::string &value) { add(std::string(name), value); }
    void text(std::string_view name, const TextShape &, const std::optional<std::string> &value)
    {
        if (value)
            add(std::string(name), *value);
    }
    void number(std::string_view name, const NumberShape &, const std::optional<std::int64_t> &value)
    {
        if (value)
            add(std::string(name), std::to_string(*value));
    }
    void texts(std::string_view name, const ListShape &, const TextShape &, const std::vector<std::string> &values)
    {
        for (std::size_t i = 0; i < values.size(); ++i)
            add(member(name, i), values[i]);
    }
    void policyArns(std::string_view name, const ListShape &, const TextShape &, const std::vector<std::string> &arns)
    {
        for (std::size_t i = 0; i < arns.size(); ++i)
            add(member(name, i) + ".arn", arns[i]);
    }
    void tags(std::string_view name, const ListShape &, const TextShape &, const TextShape &, const std::vector<Tag> &tags)
    {
        for (std::size_t i = 0; i < tags.size(); ++i) {
            add(member(name, i) + ".Key", tags[i].key);
            add(member(name, i) + ".Value", tags[i].value);
        }
    }

    [[nodiscard]] Form take() { return std::move(m_form); }

private:
    static std::string member(std::string_view name, std::size_t index)
    {
        return std::string(name).append(".member.").append(std::to_string(index + 1));
    }
    Form m_form;
};

} // namespace

Form formOf(const Request &request)
{
    FormWriter writer;
    writer.add("Action", actionName(operationOf(request)));
    writer.add("Version", stsVersion);
    std::visit([&](const auto &call) { membersOf(call, writer); }, request);
    return writer.take();
}

} // namespace trustwalk::api
