#include "app/text/glossary_terms.h"

namespace trustwalk::text {

void addCredentialTerms(GlossaryTerms &terms, const Translation &t)
{
    addTerm(terms, "temporary-credentials", "temporary credentials", "一時的な認証情報",
            "temporary security credentials, 一時的なセキュリティ認証情報, 一時的セキュリティ認証情報, 一時認証情報, 一時クレデンシャル",
            t.say("Glossary",
                  "Access key ID, secret access key and session token with an expiration, issued by STS. They work only as a set."));
    addTerm(terms, "long-term-credentials", "long-term credentials", "長期的な認証情報",
            "長期認証情報, 長期の認証情報, permanent credentials",
            t.say("Glossary", "The access key or password of an IAM user or the root user. It works until somebody deactivates it."));
    addTerm(
        terms, "access-key", "access key", "アクセスキー", "access key pair, アクセスキーペア",
        t.say(
            "Glossary",
            "An access key ID and a secret access key. The ID starts with AKIA when it is long-term and with ASIA when it is temporary."));
    addTerm(terms, "access-key-id", "access key ID", "アクセスキー ID", "AccessKeyId, AKIA, ASIA",
            t.say("Glossary", "The public half of an access key: it says whose key signs."));
    addTerm(terms, "secret-access-key", "secret access key", "シークレットアクセスキー", "secret key, SecretAccessKey, シークレットキー",
            t.say("Glossary", "The secret half of an access key. It signs requests and is never sent."));
    addTerm(
        terms, "session-token", "session token", "セッショントークン",
        "security token, SessionToken, X-Amz-Security-Token, セキュリティトークン",
        t.say("Glossary", "The third part of temporary credentials. It goes along with every request and tells AWS which session it is."));
    addTerm(terms, "expiration", "expiration", "有効期限", "expiry, Expiration, 失効日時",
            t.say("Glossary", "The moment at which temporary credentials stop working. It cannot be moved."));
    addTerm(terms, "session-duration", "session duration", "セッション期間", "lifetime, DurationSeconds, 有効期間, セッション時間",
            t.say("Glossary", "How long a session lasts, from 15 minutes up to the limit of call and role."));
    addTerm(terms, "maximum-session-duration", "maximum session duration", "最大セッション期間", "MaxSessionDuration, 最大セッション時間",
            t.say("Glossary", "A setting of a role, 1 to 12 hours: nobody gets a longer session of it. Asking for more is an error."));
    addTerm(
        terms, "revoke-sessions", "revoke sessions", "セッションを取り消す", "取り消し, AWSRevokeOlderSessions, aws:TokenIssueTime",
        t.say("Glossary", "A Deny with aws:TokenIssueTime stops the sessions that a role has issued so far. Later ones are not affected."));
    addTerm(terms, "sign-in-token", "sign-in token", "サインイントークン", "SigninToken, getSigninToken",
            t.say("Glossary",
                  "What the federation endpoint gives a broker for temporary credentials. It becomes a sign-in URL for the console."));
    addTerm(terms, "mfa", "multi-factor authentication", "多要素認証 (MFA)", "MFA, TOTP, ワンタイムパスワード, 二要素認証",
            t.say("Glossary",
                  "A six-digit code of a device beside the key. GetSessionToken and AssumeRole take it as SerialNumber and TokenCode."));
    addTerm(terms, "virtual-mfa-device", "virtual MFA device", "仮想 MFA デバイス", "authenticator app, 認証アプリ",
            t.say("Glossary", "An app that shows a new code every 30 seconds. Each code counts once."));
    addTerm(terms, "authentication", "authentication", "認証", "authn",
            t.say("Glossary", "Finding out who asks. AWS does it by a signature or by a token."));
    addTerm(terms, "authorization", "authorization", "認可", "authz, 承認",
            t.say("Glossary", "Deciding whether the one who asks may do it. AWS does it by policies."));
    addTerm(terms, "least-privilege", "least privilege", "最小特権", "最小権限, 最小権限の原則, principle of least privilege",
            t.say("Glossary", "Give only the permissions that a task needs."));
}

void addPrincipalTerms(GlossaryTerms &terms, const Translation &t)
{
    addTerm(terms, "principal", "principal", "プリンシパル", "プリンシパルエンティティ, principal entity",
            t.say("Glossary", "Whoever a request is made as: a user, a session, a service, a provider."));
    addTerm(terms, "iam-user", "IAM user", "IAM ユーザー", "IAM User, IAM ユーザ",
            t.say("Glossary", "An identity of one account with long-term credentials of its own."));
    addTerm(terms, "root-user", "root user", "ルートユーザー", "AWS account root user, root, AWS アカウントのルートユーザー",
            t.say("Glossary", "The identity that the account was opened with. It may do everything and cannot assume a role."));
    addTerm(terms, "iam-role", "IAM role", "IAM ロール", "role, ロール",
            t.say("Glossary", "A set of permissions without credentials of its own. Whoever its trust policy allows can take it on."));
    addTerm(terms, "assume-a-role", "assume a role", "ロールを引き受ける", "take on a role, AssumeRole, 想定する, 継承する, 引き継ぐ",
            t.say("Glossary", "To get temporary credentials that carry the role’s permissions."));
    addTerm(terms, "role-session", "role session", "ロールセッション", "session, セッション",
            t.say("Glossary", "One use of a role, from the call to the expiration. It has a name and an ARN of its own."));
    addTerm(terms, "role-session-name", "role session name", "ロールセッション名", "RoleSessionName",
            t.say("Glossary", "The name of a session, chosen by the caller or, with SAML, by the provider. It shows in CloudTrail."));
    addTerm(terms, "assumed-role", "assumed role", "引き受けたロール", "assumed-role, AssumedRoleUser",
            t.say("Glossary", "The principal of a role session: assumed-role/role/session."));
    addTerm(terms, "role-chaining", "role chaining", "ロールの連鎖", "ロール連鎖, ロールチェーン, ロールチェイニング",
            t.say("Glossary", "Assuming a role with the temporary credentials of another one. Such a session lasts one hour at most."));
    addTerm(terms, "switch-role", "switch role", "ロールの切り替え", "SwitchRole, スイッチロール",
            t.say("Glossary", "The console’s way of assuming a role for the user who is signed in."));
    addTerm(terms, "caller", "caller", "呼び出し元", "呼び出し側",
            t.say("Glossary", "Whoever makes a call, known by its signature or token."));
    addTerm(
        terms, "federated-user", "federated user", "フェデレーションユーザー",
        "AWS STS federated user principal, AWS STS フェデレーションユーザー, フェデレーティッドユーザー, Federated User, federated-user",
        t.say("Glossary", "In IAM’s narrow sense the principal that GetFederationToken makes. In the wide sense anybody whom an outside "
                          "provider authenticated."));
    addTerm(terms, "federated-principal", "federated principal", "フェデレーティッドプリンシパル", "Federated",
            t.say("Glossary", "A provider as a principal in a trust policy, and the sessions that come through it."));
    addTerm(terms, "external-user", "external user", "外部ユーザー", "external IdP user, 外部ユーザー ID",
            t.say("Glossary", "A person whom a provider outside IAM knows."));
    addTerm(terms, "service-principal", "service principal", "サービスプリンシパル", "ec2.amazonaws.com",
            t.say("Glossary", "An AWS service as a principal, such as ec2.amazonaws.com."));
    addTerm(terms, "service-role", "service role", "サービスロール", "インスタンスプロファイル, instance profile",
            t.say("Glossary", "A role that an AWS service assumes to act in the account."));
    addTerm(terms, "service-linked-role", "service-linked role", "サービスにリンクされたロール", "サービスリンクロール, AWSServiceRoleFor",
            t.say("Glossary", "A role that a service defines and that only this service can assume."));
    addTerm(terms, "trust-policy", "trust policy", "信頼ポリシー",
            "role trust policy, ロールの信頼ポリシー, ロール信頼ポリシー, AssumeRolePolicyDocument",
            t.say("Glossary", "The resource-based policy of a role: who may take it on, and under which conditions."));
    addTerm(terms, "trust-relationship", "trust relationship", "信頼関係", "trust link",
            t.say("Glossary", "That a role’s trust policy allows a principal to take it on."));
    addTerm(terms, "trusting-account", "trusting account", "信頼する側のアカウント",
            "trusted account, 信頼される側のアカウント, 信頼するアカウント, 信頼されたアカウント",
            t.say("Glossary", "The account that has the role. The trusted account is the one whose principals may take it on."));
    addTerm(terms, "delegation", "delegation", "委任", "delegate, アクセス許可を委任する",
            t.say("Glossary", "Trusting a whole account, which then decides itself who of its principals may go."));
    addTerm(terms, "cross-account-access", "cross-account access", "クロスアカウントアクセス", "cross-account, 別アカウントアクセス",
            t.say("Glossary", "Access from one account to another. Both sides must allow it."));
    addTerm(
        terms, "external-id", "external ID", "外部 ID", "ExternalId, sts:ExternalId",
        t.say("Glossary",
              "A value that a third party passes and the trust policy asks for. It guards against the confused deputy and is no secret."));
    addTerm(terms, "confused-deputy", "confused deputy problem", "混乱した代理問題",
            "confused deputy, 混乱した代理の問題, 混乱した代理人問題, 不分別な代理処理",
            t.say("Glossary", "A third party is led to use one customer’s role on behalf of another."));
    addTerm(terms, "session-tag", "session tag", "セッションタグ", "Tags, PrincipalTag, aws:PrincipalTag",
            t.say("Glossary", "A key and value that a session carries. Policies see it as aws:PrincipalTag."));
    addTerm(terms, "transitive-tag", "transitive tag", "推移的なタグ", "推移的セッションタグ, 推移タグ, TransitiveTagKeys",
            t.say("Glossary", "A session tag that goes on through role chaining and cannot be replaced there."));
    addTerm(terms, "source-identity", "source identity", "ソース ID", "SourceIdentity, aws:SourceIdentity, 送信元 ID",
            t.say("Glossary", "A name of the person that is set once and stays in the session and in all that chain from it."));
}

} // namespace trustwalk::text
