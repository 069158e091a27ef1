#include "app/lab/commands.h"

#include "app/lab/shell_words.h"
#include "app/text/translation.h"
#include "core/world/queries.h"

#include <algorithm>
#include <chrono>

namespace trustwalk::lab {

namespace {

using text::Translation;
using Link = world::TrustLink;

const world::IdentityProvider *signInOf(const world::World &world, const world::IdentityProvider &provider)
{
    const auto *pool = std::get_if<world::CognitoPool>(&provider.kind);
    if (pool == nullptr)
        return &provider;
    for (const std::string &login : pool->logins)
        if (const auto *found = world.provider(login); found != nullptr && !found->isExternal())
            return found;
    return nullptr;
}

void addPeople(std::vector<Asker> &askers, const world::World &world, const world::IdentityProvider &provider)
{
    const bool saml = std::holds_alternative<world::SamlIdp>(provider.kind);
    const bool tokens
        = std::holds_alternative<world::OidcIssuer>(provider.kind) || std::holds_alternative<world::CognitoPool>(provider.kind);
    const world::IdentityProvider *signIn = signInOf(world, provider);
    if (!(saml || tokens) || signIn == nullptr || provider.isExternal())
        return;
    for (const world::Person &person : signIn->people)
        askers.push_back({saml ? Asker::Kind::Saml : Asker::Kind::WebIdentity, person.name, provider.name});
}

bool leadsTo(const Link &link, const Asker &asker, const world::World &world)
{
    switch (asker.kind) {
    case Asker::Kind::User: return link.kind == Link::Kind::User && link.name == asker.name;
    case Asker::Kind::WebIdentity: {
        const auto *provider = world.provider(asker.provider);
        const bool cognito = provider != nullptr && std::holds_alternative<world::CognitoPool>(provider->kind);
        return cognito ? link.kind == Link::Kind::Cognito : link.kind == Link::Kind::Oidc && link.name == asker.provider;
    }
    case Asker::Kind::Saml: return link.kind == Link::Kind::Saml;
    }
    return false;
}

/// The roles whose trust policy names the asker; every role where none does, for a refusal teaches as much.
std::vector<std::string> rolesFor(const Asker &asker, const world::World &world)
{
    std::vector<std::string> named, all;
    for (const world::Account &account : world.accounts)
        for (const world::Role &role : account.roles)
            all.push_back(account.arnOf(role));
    for (const Link &link : world::trustLinks(world))
        if (leadsTo(link, asker, world) && std::find(named.begin(), named.end(), link.roleArn) == named.end())
            named.push_back(link.roleArn);
    return named.empty() ? all : named;
}

/// Takes on what the command before it prints: three words, as environment.
QString takingOn(const QString &call)
{
    return QStringLiteral("set -- $(%1 \\\n  --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]' --output text)\n"
                          "export AWS_ACCESS_KEY_ID=$1 AWS_SECRET_ACCESS_KEY=$2 AWS_SESSION_TOKEN=$3")
        .arg(call);
}

QString nameIn(const std::string &arn)
{
    return QString::fromStdString(arn.substr(arn.rfind('/') + 1));
}

struct Maker {
    const Terminal &terminal;
    const Translation &t;
    std::vector<Command> made {};

    void add(const QString &title, const QString &template_) { made.push_back(filledIn(template_.toStdString(), title, terminal)); }
    void ask() { add(t.say("Lab", "Ask who that is"), QStringLiteral("aws sts get-caller-identity")); }
    void use() { add(t.say("Lab", "Use what you have"), QStringLiteral("aws ec2 describe-instances\naws s3 ls")); }
    void user(const Asker &asker)
    {
        const QString name = QString::fromStdString(asker.name);
        ask();
        for (const std::string &role : rolesFor(asker, *terminal.world))
            add(t.say("Lab", "Take on %1, and be it from then on").arg(nameIn(role)),
                takingOn(
                    QStringLiteral("aws sts assume-role --role-arn %1 \\\n  --role-session-name demo").arg(QString::fromStdString(role))));
        use();
        const world::User *user = terminal.world->userNamed(asker.name).user;
        add(t.say("Lab", "Get a session of your own"),
            user == nullptr || user->mfaDevices.empty()
                ? QStringLiteral("aws sts get-session-token")
                : QStringLiteral("aws sts get-session-token --serial-number %1 \\\n  --token-code ${MFA_CODE:%2}")
                      .arg(QString::fromStdString(user->mfaDevices.front().serialNumber), name));
        add(t.say("Lab", "Vouch for somebody else"), QStringLiteral("aws sts get-federation-token --name guest"));
    }
    void person(const Asker &asker)
    {
        const QString name = QString::fromStdString(asker.name), provider = QString::fromStdString(asker.provider);
        const bool saml = asker.kind == Asker::Kind::Saml;
        for (const std::string &role : rolesFor(asker, *terminal.world)) {
            const QString arn = QString::fromStdString(role);
            const QString call
                = saml ? QStringLiteral("aws sts assume-role-with-saml --role-arn %1 \\\n  --principal-arn %2 \\\n  --saml-assertion "
                                        "${ASSERTION:%3/%4/%5}")
                             .arg(arn, QString::fromStdString(providerArn(role, asker.provider)), provider, name, nameIn(role))
                       : QStringLiteral("aws sts assume-role-with-web-identity --role-arn %1 \\\n  --role-session-name %2 \\\n"
                                        "  --web-identity-token ${TOKEN:%3/%2}")
                             .arg(arn, name, provider);
            add(t.say("Lab", "Take on %1, and be it from then on").arg(nameIn(role)), takingOn(call));
        }
        ask();
        use();
    }
    [[nodiscard]] static std::string providerArn(const std::string &role, const std::string &provider)
    {
        const auto arn = Arn::parse(role);
        return Arn::samlProvider(arn ? arn->account : std::string(), provider);
    }
};

Instant now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

std::vector<std::string> piecesOf(std::string_view text)
{
    std::vector<std::string> pieces {std::string()};
    for (const char c : text) {
        if (c == '/')
            pieces.emplace_back();
        else
            pieces.back() += c;
    }
    return pieces;
}

/// What stands between "${" and "}"; empty where there is no such thing.
std::string valueOf(std::string_view name, const Terminal &terminal)
{
    const std::size_t colon = name.find(':');
    const std::string_view what = name.substr(0, colon);
    std::vector<std::string> of = piecesOf(colon == std::string_view::npos ? std::string_view() : name.substr(colon + 1));
    of.resize(3);
    std::variant<std::string, NoToken> minted;
    if (what == "MFA_CODE") {
        const world::User *user = terminal.world->userNamed(of[0]).user;
        return user == nullptr || user->mfaDevices.empty() ? std::string() : world::mfaCode(user->mfaDevices.front(), now());
    }
    if (what == "TOKEN")
        minted = tokenOf(*terminal.world, *terminal.keys, of[0], of[1]);
    if (what == "ASSERTION")
        minted = assertionOf(*terminal.world, *terminal.keys, of[0], of[1], of[2]);
    const auto *token = std::get_if<std::string>(&minted);
    return token == nullptr ? std::string() : *token;
}

QString shortened(const std::string &value)
{
    constexpr int shown = 12;
    const QString text = QString::fromStdString(value);
    return text.size() <= 2 * shown ? text : text.left(shown) + QChar(u'\u2026');
}

} // namespace

std::vector<Asker> askersOf(const world::World &world)
{
    std::vector<Asker> askers;
    for (const world::Account &account : world.accounts)
        for (const world::User &user : account.users)
            if (std::any_of(user.accessKeys.begin(), user.accessKeys.end(), [](const world::AccessKey &key) { return key.active; }))
                askers.push_back({Asker::Kind::User, user.name, {}});
    for (const world::IdentityProvider &provider : world.providers)
        addPeople(askers, world, provider);
    return askers;
}

Command becoming(std::string_view user, const Terminal &terminal, ui::Language language)
{
    const Translation &t = Translation::of(language);
    const auto lines = user.empty() ? environmentOfNobody(*terminal.world, terminal.port)
                                    : environmentOf(*terminal.world, user, terminal.port).value_or(std::string());
    const QString text = QString::fromStdString(lines).trimmed();
    const QString title = user.empty() ? t.say("Lab", "In a terminal: ask without keys")
                                       : t.say("Lab", "In a terminal: become %1").arg(QString::fromUtf8(user));
    return {title, text, text};
}

Command filledIn(std::string_view command, const QString &title, const Terminal &terminal)
{
    Command filled {title, {}, {}};
    std::size_t at = 0;
    while (at < command.size()) {
        const std::size_t open = command.find("${", at), close = open == std::string_view::npos ? open : command.find('}', open);
        const std::string_view plain = command.substr(at, close == std::string_view::npos ? close : open - at);
        filled.text += QString::fromUtf8(plain);
        filled.shown += QString::fromUtf8(plain);
        if (close == std::string_view::npos)
            break;
        const std::string value = valueOf(command.substr(open + 2, close - open - 2), terminal);
        const QString asWritten = QString::fromUtf8(command.substr(open, close - open + 1));
        filled.text += value.empty() ? asWritten : QString::fromStdString(shellWord(value));
        filled.shown += value.empty() ? asWritten : shortened(value);
        at = close + 1;
    }
    return filled;
}

std::vector<Command> commandsOf(const Asker &asker, const Terminal &terminal, ui::Language language)
{
    Maker maker {terminal, Translation::of(language)};
    maker.made.push_back(becoming(asker.kind == Asker::Kind::User ? asker.name : std::string(), terminal, language));
    if (asker.kind == Asker::Kind::User)
        maker.user(asker);
    else
        maker.person(asker);
    return maker.made;
}

} // namespace trustwalk::lab
