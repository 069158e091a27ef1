#include "app/learn/learn_content.h"

#include "app/text/translation.h"

namespace trustwalk::learn {

namespace {

using text::Translation;
using Cells = std::array<CompareCell, 5>;

CompareCell words(const QString &text, const char *icon = "")
{
    return {text, QLatin1String(icon), CellMark::None, false};
}

CompareCell code(const QString &text)
{
    return {text, {}, CellMark::None, true};
}

CompareCell yes(const Translation &t)
{
    return {t.say("Learn", "yes"), {}, CellMark::Yes, false};
}

CompareCell no(const Translation &t)
{
    return {t.say("Learn", "no"), {}, CellMark::No, false};
}

/// Who proves what, and who must agree.
void addEntry(QList<CompareRow> &rows, const Translation &t)
{
    rows.append({t.say("Learn", "Who calls"), Cells {words(t.say("Learn", "IAM user or root user"), "iam-user"),
                                                     words(t.say("Learn", "IAM user or root user; in practice a broker"), "broker"),
                                                     words(t.say("Learn", "IAM user or a session; never the root user"), "iam-user"),
                                                     words(t.say("Learn", "anyone with a valid token"), "person"),
                                                     words(t.say("Learn", "anyone with a valid assertion"), "person")}});
    rows.append({t.say("Learn", "What is shown"), Cells {words(t.say("Learn", "signature, long-term key only"), "key-long-term"),
                                                         words(t.say("Learn", "signature, long-term key only"), "key-long-term"),
                                                         words(t.say("Learn", "signature, long-term or temporary key"), "signature"),
                                                         words(t.say("Learn", "ID token, unsigned call"), "token"),
                                                         words(t.say("Learn", "SAML assertion, unsigned call"), "assertion")}});
    rows.append({t.say("Learn", "What must allow it"),
                 Cells {words(t.say("Learn", "nothing; policies cannot deny it"), "passed"),
                        words(t.say("Learn", "sts:GetFederationToken on the user"), "policy"),
                        words(t.say("Learn", "trust policy; sts:AssumeRole unless the same account’s user is named"), "trust"),
                        words(t.say("Learn", "trust policy naming the provider"), "trust"),
                        words(t.say("Learn", "trust policy naming the provider"), "trust")}});
}

void addResult(QList<CompareRow> &rows, const Translation &t)
{
    rows.append({t.say("Learn", "Stands for"),
                 Cells {code(QStringLiteral("user/UserA")), code(QStringLiteral("federated-user/alice")),
                        code(QStringLiteral("assumed-role/RoleB/\u2026")), code(QStringLiteral("assumed-role/RoleA/\u2026")),
                        code(QStringLiteral("assumed-role/RoleA/\u2026"))}});
    const CompareCell role = words(t.say("Learn", "the role’s (∩ session policy)"));
    rows.append({t.say("Learn", "Rights"), Cells {words(t.say("Learn", "the user’s")),
                                                  words(t.say("Learn", "user ∩ session policy; none without one")), role, role, role}});
    CompareRow lives {t.say("Learn", "Lives"),
                      Cells {words(t.say("Learn", "default 12 h, at most 36 h")), words(t.say("Learn", "default 12 h, at most 36 h")),
                             words(t.say("Learn", "default 1 h, at most 12 h; chain 1 h")),
                             words(t.say("Learn", "default 1 h, at most 12 h")), words(t.say("Learn", "also SessionNotOnOrAfter"))}};
    lives.lifetimes = true;
    rows.append(lives);
}

void addParameters(QList<CompareRow> &rows, const Translation &t)
{
    rows.append({t.say("Learn", "MFA parameters"), Cells {yes(t), no(t), yes(t), no(t), no(t)}});
    rows.append({t.say("Learn", "Session policy"), Cells {no(t), yes(t), yes(t), yes(t), yes(t)}});
    rows.append({t.say("Learn", "Session tags"), Cells {no(t), yes(t), yes(t), yes(t), yes(t)}});
    const CompareCell onlyWithMfa {t.say("Learn", "only if MFA was given"), {}, CellMark::Partly, false};
    rows.append({t.say("Learn", "May call IAM"), Cells {onlyWithMfa, no(t), yes(t), yes(t), yes(t)}});
    const CompareCell most = words(t.say("Learn", "all but the Get…Token pair"));
    rows.append({t.say("Learn", "May call STS"), Cells {words(t.say("Learn", "AssumeRole, GetCallerIdentity")),
                                                        words(QStringLiteral("GetCallerIdentity")), most, most, most}});
}

void addAdvice(QList<CompareRow> &rows, const Translation &t)
{
    rows.append({t.say("Learn", "Reach for it when"), Cells {words(t.say("Learn", "an API demands MFA; the place is not trusted")),
                                                             words(t.say("Learn", "your own sign-in must reach AWS")),
                                                             words(t.say("Learn", "a right is missing; another account; Switch Role")),
                                                             words(t.say("Learn", "users live in Cognito or an OIDC provider")),
                                                             words(t.say("Learn", "users live in the company’s SSO"))}});
    // AWS's messages stay as AWS sends them.
    const CompareCell withSession = code(QStringLiteral("AccessDenied: Cannot call \u2026 with session credentials"));
    const CompareCell badToken = code(QStringLiteral("InvalidIdentityToken, ExpiredTokenException"));
    rows.append({t.say("Learn", "Typical refusal"),
                 Cells {withSession, withSession, code(QStringLiteral("AccessDenied: \u2026 is not authorized to perform: sts:AssumeRole")),
                        badToken, badToken}});
}

} // namespace

QList<CompareRow> compareRows(ui::Language language)
{
    const Translation &t = Translation::of(language);
    QList<CompareRow> rows;
    addEntry(rows, t);
    addResult(rows, t);
    addParameters(rows, t);
    addAdvice(rows, t);
    return rows;
}

} // namespace trustwalk::learn
