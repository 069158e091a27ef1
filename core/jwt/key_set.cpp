#include "core/jwt/token.h"

#include "core/base/encoding.h"

namespace trustwalk::jwt {

namespace {

constexpr std::size_t mostKeys = 100; // more are not looked at by STS (observed, spiffe/spire issue 4699)
constexpr std::size_t largestSet = 1u << 20;
constexpr int deepest = 16;

/// A string member of a key; empty where absent. The first wrong type is kept in `fault`.
class Members {
public:
    Members(const json::Value &key, std::string path) : m_key(key), m_path(std::move(path)) {}

    std::string_view text(std::string_view name)
    {
        const json::Value *value = m_key.find(name);
        if (!value)
            return {};
        if (!value->is(json::Value::Kind::String)) {
            refuse(name, ParseError::Code::WrongType, value->text, "string");
            return {};
        }
        return value->text;
    }

    std::string_view required(std::string_view name)
    {
        const std::string_view value = text(name);
        if (value.empty())
            refuse(name, ParseError::Code::MissingKey, "", "string");
        return value;
    }

    void refuse(std::string_view name, ParseError::Code code, std::string_view found, std::string expected)
    {
        if (fault)
            return;
        fault = ParseError {};
        fault->code = code;
        fault->path = m_path + "." + std::string(name);
        fault->found = shortened(found);
        fault->expected = std::move(expected);
    }

    std::optional<ParseError> fault;

private:
    const json::Value &m_key;
    std::string m_path;
};

/// RFC 7517 §5: keys of a kind, for a use or with an algorithm that we don't know are passed over.
bool isForUs(Members &members)
{
    const std::string_view type = members.text("kty"), use = members.text("use"), algorithm = members.text("alg");
    return (type == "RSA" || type == "EC") && (use.empty() || use == "sig") && (algorithm.empty() || crypto::signatureAlgorithm(algorithm));
}

Result<crypto::PublicKey, ParseError> readPublicKey(Members &members)
{
    if (members.text("kty") == "RSA") {
        const std::string_view n = members.required("n"), e = members.required("e");
        return members.fault ? failure(*members.fault) : crypto::PublicKey::fromRsa(n, e);
    }
    const std::string_view curve = members.required("crv"), x = members.required("x"), y = members.required("y");
    return members.fault ? failure(*members.fault) : crypto::PublicKey::fromEc(curve, x, y);
}

/// nullopt for a key that is passed over.
Result<std::optional<KeySet::Key>, ParseError> readKey(const json::Value &value, const std::string &path)
{
    Members members(value, path);
    if (!value.is(json::Value::Kind::Object))
        members.refuse("kty", ParseError::Code::WrongType, value.text, "object");
    else
        (void)members.required("kty");
    const bool forUs = !members.fault && isForUs(members);
    const std::string keyId(members.text("kid"));
    if (members.fault)
        return failure(*members.fault);
    if (!forUs)
        return std::optional<KeySet::Key>();
    auto key = readPublicKey(members);
    if (!key) {
        if (key.error().code == ParseError::Code::Unsupported)
            return std::optional<KeySet::Key>();
        ParseError error = key.error();
        if (!error.path.starts_with(path))
            error.path = path;
        return failure(std::move(error));
    }
    return std::optional(KeySet::Key {keyId, crypto::signatureAlgorithm(members.text("alg")), *std::move(key)});
}

json::Value jsonOf(const KeySet::Key &key)
{
    const crypto::PublicKey::Jwk jwk = key.key.jwk();
    json::Value out = json::Value::object();
    const auto add = [&](const char *name, std::string_view text) {
        if (!text.empty())
            out.set(name, text);
    };
    add("kty", jwk.kty);
    add("use", "sig");
    add("kid", key.keyId);
    add("alg", key.algorithm ? crypto::jwsName(*key.algorithm) : std::string_view());
    add("n", jwk.n);
    add("e", jwk.e);
    add("crv", jwk.crv);
    add("x", jwk.x);
    add("y", jwk.y);
    return out;
}

ParseError refused(ParseError::Code code, std::string path, std::string_view found, std::string expected)
{
    ParseError error;
    error.code = code;
    error.path = std::move(path);
    error.found = shortened(found);
    error.expected = std::move(expected);
    return error;
}

} // namespace

Result<KeySet, ParseError> KeySet::parse(std::string_view text)
{
    const auto root = json::parse(text, {largestSet, deepest});
    if (!root)
        return failure(root.error());
    const json::Value *list = root->is(json::Value::Kind::Object) ? root->find("keys") : nullptr;
    if (!list)
        return failure(refused(ParseError::Code::MissingKey, "$.keys", text, "array"));
    if (!list->is(json::Value::Kind::Array))
        return failure(refused(ParseError::Code::WrongType, "$.keys", list->text, "array"));
    if (list->items.size() > mostKeys)
        return failure(refused(ParseError::Code::TooLarge, "$.keys", std::to_string(list->items.size()), std::to_string(mostKeys)));
    KeySet out;
    for (std::size_t i = 0; i < list->items.size(); ++i) {
        const std::string path = "$.keys[" + std::to_string(i) + "]";
        auto key = readKey(list->items[i], path);
        if (!key)
            return failure(key.error());
        if (!*key)
            continue;
        // Two keys under one name would leave it to chance which of them verifies.
        if (!(*key)->keyId.empty() && out.find((*key)->keyId))
            return failure(refused(ParseError::Code::Conflict, path + ".kid", (*key)->keyId, ""));
        out.add(**std::move(key));
    }
    return out;
}

void KeySet::add(Key key)
{
    m_keys.push_back(std::move(key));
}

const KeySet::Key *KeySet::find(std::string_view keyId) const
{
    for (const Key &key : m_keys) {
        if (key.keyId == keyId)
            return &key;
    }
    return nullptr;
}

std::string KeySet::text() const
{
    std::vector<json::Value> keys;
    for (const Key &key : m_keys)
        keys.push_back(jsonOf(key));
    json::Value out = json::Value::object();
    out.set("keys", json::Value::array(std::move(keys)));
    return json::print(out, json::Layout::Indented);
}

} // namespace trustwalk::jwt
