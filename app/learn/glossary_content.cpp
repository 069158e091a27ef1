#include "app/learn/learn_content.h"

#include "app/text/translation.h"

namespace trustwalk::learn {

namespace {

using text::Translation;

/// `variants` are parted by commas. Both names are data, since either language searches by both.
void add(QList<GlossaryTerm> &terms, const char *english, const char *japanese, const char *variants, const QString &meaning)
{
    const QString name = QString::fromUtf8(english);
    terms.append(
        {name, name, QString::fromUtf8(japanese), meaning, QString::fromUtf8(variants).split(QStringLiteral(", "), Qt::SkipEmptyParts)});
}

void addCredentials(QList<GlossaryTerm> &terms, const Translation &t)
{
    add(terms, "temporary security credentials", "一時的な認証情報",
        "temporary credentials, 一時的なセキュリティ認証情報, 一時的セキュリティ認証情報, 一時認証情報, 一時クレデンシャル",
        t.say("Glossary", "Access key ID, secret access key and session token that AWS STS issues as one set. They expire by themselves; "
                          "the key ID begins with `ASIA`."));
    add(terms, "long-term credentials", "長期的な認証情報", "長期認証情報, 長期の認証情報, 長期キー",
        t.say("Glossary", "The access key of an IAM user or root user. It works until somebody deactivates or deletes it; the key ID "
                          "begins with `AKIA`."));
    add(terms, "access key", "アクセスキー",
        "access key ID, secret access key, アクセスキー ID, シークレットアクセスキー, シークレットキー",
        t.say("Glossary",
              "Two parts: the access key ID names the key and travels with each request; the secret access key signs and is never sent."));
    add(terms, "session token", "セッショントークン", "security token, X-Amz-Security-Token, セキュリティトークン",
        t.say("Glossary", "The third part of a temporary set. Requests signed with the set must carry it in `X-Amz-Security-Token`."));
    add(terms, "duration", "有効期間", "lifetime, DurationSeconds, セッション期間, 有効期限",
        t.say("Glossary", "How long issued credentials work. The caller may ask for less or more with `DurationSeconds`, within the limits "
                          "of the call."));
    add(terms, "maximum session duration", "最大セッション期間", "MaxSessionDuration, 最大セッション時間",
        t.say("Glossary", "A setting of each role, 1 to 12 hours, 1 hour by default. A request for more than it is refused, not trimmed."));
    add(terms, "multi-factor authentication", "多要素認証 (MFA)",
        "MFA, TokenCode, SerialNumber, 仮想 MFA デバイス, MFA コード, ワンタイムパスワード",
        t.say("Glossary", "A second proof beside the key. Only `GetSessionToken` and `AssumeRole` take an MFA code; the credentials they "
                          "issue remember it."));
    add(terms, "AWS STS", "AWS STS", "Security Token Service, セキュリティトークンサービス",
        t.say("Glossary", "The service that verifies who calls and issues temporary credentials."));
}

void addPrincipals(QList<GlossaryTerm> &terms, const Translation &t)
{
    add(terms, "authentication", "認証", "", t.say("Glossary", "Finding out who calls: by a signature, a token or an assertion."));
    add(terms, "authorization", "認可", "承認", t.say("Glossary", "Deciding whether that caller may do this: by policies."));
    add(terms, "least privilege", "最小特権", "最小権限の原則, 最小権限",
        t.say("Glossary", "Grant what the task needs and nothing more, for no longer than it takes."));
    add(terms, "principal", "プリンシパル", "プリンシパルエンティティ",
        t.say("Glossary", "Who acts in AWS: a user, a role session, a federated user, a service or an account."));
    add(terms, "IAM user", "IAM ユーザー", "ユーザ", t.say("Glossary", "An identity in one account that may hold long-term keys."));
    add(terms, "root user", "ルートユーザー", "AWS アカウントのルートユーザー, root",
        t.say("Glossary", "The identity an account began with. It can’t assume roles, and its temporary credentials live 1 hour at most."));
    add(terms, "IAM role", "IAM ロール", "assume a role, ロールを引き受ける, ロールを想定する, ロールを継承する",
        t.say("Glossary", "Permissions without an owner. Whoever its trust policy allows may assume it and gets temporary credentials of a "
                          "role session."));
    add(terms, "role session", "ロールセッション", "RoleSessionName, assumed-role, ロールセッション名, 引き受けたロール",
        t.say("Glossary", "A role while somebody has assumed it: `assumed-role/Role/Session`. The session name shows in CloudTrail."));
    add(terms, "role chaining", "ロールの連鎖", "ロール連鎖, ロールチェーン, ロールチェイニング",
        t.say("Glossary", "Assuming a role with temporary credentials. Such a session lasts 1 hour at most, whatever the role allows."));
    add(terms, "switch role", "ロールの切り替え", "SwitchRole, スイッチロール", t.say("Glossary", "Assuming a role in the console."));
    add(terms, "caller", "呼び出し元", "呼び出し側", t.say("Glossary", "Whoever sends the request to AWS."));
    add(terms, "federated user", "フェデレーションユーザー",
        "Federated User, federated-user, フェデレーティッドユーザー, AWS STS フェデレーションユーザー",
        t.say(
            "Glossary",
            "The principal that `GetFederationToken` creates, `federated-user/Name`. It is not the IAM user whose key the broker holds."));
    add(terms, "external user", "外部ユーザー", "federated principal, フェデレーティッドプリンシパル, 外部ユーザー ID",
        t.say("Glossary", "A person that an identity provider knows and IAM does not."));
}

void addTrust(QList<GlossaryTerm> &terms, const Translation &t)
{
    add(terms, "trust policy", "信頼ポリシー", "trust relationship, 信頼関係, ロールの信頼ポリシー, ロール信頼ポリシー",
        t.say("Glossary", "The resource-based policy of a role. It says who may assume it, and under which conditions."));
    add(terms, "delegation", "委任", "",
        t.say("Glossary", "Trusting an account as a whole: its administrators decide which of their users may assume the role."));
    add(terms, "cross-account access", "クロスアカウントアクセス", "別のアカウント",
        t.say("Glossary", "Caller and resource are in different accounts: both sides must allow it."));
    add(terms, "external ID", "外部 ID", "ExternalId, sts:ExternalId",
        t.say("Glossary",
              "A value that a third party must name when it assumes your role, so that nobody can make it act for them on your account."));
    add(terms, "confused deputy problem", "混乱した代理問題", "混乱した代理人問題, confused deputy",
        t.say("Glossary", "Somebody without a right makes a party that has it act in their place. An external ID prevents it."));
    add(terms, "session tag", "セッションタグ", "transitive tag, 推移的なタグ, 推移的セッションタグ",
        t.say("Glossary", "A key and a value passed when a session begins; policies can ask for it as `aws:PrincipalTag`."));
    add(terms, "source identity", "ソース ID", "SourceIdentity",
        t.say("Glossary", "Names the person behind a role session. It can’t be changed along a role chain."));
}

void addPolicies(QList<GlossaryTerm> &terms, const Translation &t)
{
    add(terms, "policy", "ポリシー", "policy document, statement, ポリシードキュメント, ステートメント",
        t.say("Glossary", "A JSON document of statements: each allows or denies actions on resources, perhaps under conditions."));
    add(terms, "identity-based policy", "アイデンティティベースのポリシー", "ID ベースのポリシー",
        t.say("Glossary", "A policy attached to a user, group or role: what that identity may do."));
    add(terms, "resource-based policy", "リソースベースのポリシー", "bucket policy, バケットポリシー",
        t.say("Glossary", "A policy attached to a resource: who may use it. A trust policy is one."));
    add(terms, "session policy", "セッションポリシー", "",
        t.say("Glossary", "A policy passed in the call. It can only narrow what the session may do, never widen it."));
    add(terms, "permissions boundary", "アクセス許可の境界", "パーミッションバウンダリー, アクセス権限の境界",
        t.say("Glossary", "The most that an identity’s own policies can allow. It grants nothing by itself."));
    add(terms, "intersection", "共通部分", "∩, 積集合",
        t.say("Glossary",
              "What two policies both allow. `GetFederationToken` gives the intersection of the user’s policies and the session policy."));
    add(terms, "condition key", "条件キー", "条件コンテキストキー, コンテキストキー, リクエストコンテキスト",
        t.say("Glossary", "A fact about the request that a policy can ask about, such as `aws:MultiFactorAuthPresent`."));
    add(terms, "explicit deny", "明示的な拒否", "明示的拒否",
        t.say("Glossary", "A statement with `Deny` applies. It takes precedence over every allow."));
    add(terms, "implicit deny", "暗黙的な拒否", "暗黙の拒否, デフォルトで拒否, 暗黙的拒否",
        t.say("Glossary", "No statement allows the request. That is how every evaluation begins."));
}

void addFederation(QList<GlossaryTerm> &terms, const Translation &t)
{
    add(terms, "Signature Version 4", "署名バージョン 4 (SigV4)", "SigV4, AWS Signature Version 4",
        t.say("Glossary", "How requests to AWS are signed: the secret key derives a signing key for one day, Region and service, and that "
                          "key signs the request."));
    add(terms, "canonical request", "正規リクエスト", "正規化リクエスト",
        t.say("Glossary", "The request in one agreed spelling, so that sender and AWS compute the same hash."));
    add(terms, "federation", "ID フェデレーション", "フェデレーション, ウェブ ID フェデレーション",
        t.say("Glossary", "Using identities that live outside AWS to get access to AWS."));
    add(terms, "identity provider", "ID プロバイダー (IdP)",
        "IdP, Idp, IDプロバイダー, アイデンティティプロバイダー, OIDC プロバイダー, SAML プロバイダー",
        t.say("Glossary",
              "Signs people in and vouches for them with a token or an assertion. IAM holds an entry for each one an account trusts."));
    add(terms, "custom identity broker", "カスタム ID ブローカー", "ブローカー, identity broker",
        t.say("Glossary", "Your own program that signs people in its own way and then calls STS for them with its own key."));
    add(terms, "single sign-on", "シングルサインオン (SSO)", "SSO, IdP-initiated, IdP 起点, SP 起点",
        t.say("Glossary", "Sign in once at the provider, use many services."));
    add(terms, "SAML assertion", "アサーション", "Assertion, SAML レスポンス, SAML 応答, 認証レスポンス",
        t.say("Glossary", "A signed XML statement of a SAML provider: who this is, and which roles may be chosen."));
    add(terms, "ID token", "ID トークン", "web identity token, JWT, ウェブ ID トークン, JSON ウェブトークン",
        t.say("Glossary", "A signed JWT of an OIDC provider: issuer, subject, audience and expiry."));
    add(terms, "issuer, subject, audience", "発行者、サブジェクト、対象者", "iss, sub, aud, オーディエンス, クレーム, claim",
        t.say("Glossary", "The claims `iss`, `sub` and `aud`: who issued the token, for whom it speaks, and for which application."));
    add(terms, "key set (JWKS)", "鍵セット (JWKS)", "JWKS, public key, 公開鍵",
        t.say("Glossary", "The public keys of an OIDC provider. STS fetches them and verifies the token’s signature."));
    add(terms, "Amazon Cognito identity pool", "ID プール", "Cognito, アイデンティティプール, 拡張認証フロー, enhanced flow",
        t.say("Glossary", "Exchanges the tokens of many providers for credentials of a role. In the enhanced flow Cognito calls "
                          "`AssumeRoleWithWebIdentity` itself."));
    add(terms, "IAM Identity Center", "IAM Identity Center", "permission set, アクセス許可セット, AWS SSO",
        t.say("Glossary", "What AWS recommends today for the sign-in of a workforce. Its permission sets become roles in the accounts."));
    add(terms, "ARN", "ARN", "Amazon Resource Name, Amazon リソースネーム",
        t.say("Glossary", "The full name of a thing in AWS, such as `arn:aws:iam::111122223333:role/RoleA`."));
}

} // namespace

QList<GlossaryTerm> glossaryTerms(ui::Language language)
{
    const Translation &t = Translation::of(language);
    QList<GlossaryTerm> terms;
    addCredentials(terms, t);
    addPrincipals(terms, t);
    addTrust(terms, t);
    addPolicies(terms, t);
    addFederation(terms, t);
    return terms;
}

} // namespace trustwalk::learn
