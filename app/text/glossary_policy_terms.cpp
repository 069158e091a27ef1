#include "app/text/glossary_terms.h"

namespace trustwalk::text {

void addPolicyTerms(GlossaryTerms &terms, const Translation &t)
{
    addTerm(terms, "permission", "permission", "アクセス許可", "アクセス権限, 権限",
            t.say("Glossary", "That a policy allows an action on a resource."));
    addTerm(terms, "policy-document", "policy document", "ポリシードキュメント", "JSON policy, ポリシー",
            t.say("Glossary", "A JSON text of statements that allow or deny."));
    addTerm(terms, "statement", "statement", "ステートメント", "Sid, 条項",
            t.say("Glossary", "One rule of a policy: effect, actions, resources, and perhaps principals and conditions."));
    addTerm(terms, "identity-based-policy", "identity-based policy", "アイデンティティベースのポリシー",
            "ID ベースのポリシー, アイデンティティポリシー, identity policy",
            t.say("Glossary", "A policy that is attached to a user, group or role and says what they may do."));
    addTerm(terms, "resource-based-policy", "resource-based policy", "リソースベースのポリシー",
            "resource policy, bucket policy, バケットポリシー",
            t.say("Glossary", "A policy that belongs to a resource and names the principals that may use it."));
    addTerm(terms, "permissions-boundary", "permissions boundary", "アクセス許可の境界", "パーミッションバウンダリー, アクセス権限の境界",
            t.say("Glossary", "The most that the identity-based policies of a user or role can grant."));
    addTerm(
        terms, "session-policy", "session policy", "セッションポリシー", "Policy, PolicyArns, インラインセッションポリシー",
        t.say("Glossary", "A policy that is passed in the call. The session may do only what both it and the policies behind it allow."));
    addTerm(terms, "managed-policy", "managed policy", "管理ポリシー",
            "AWS managed policy, AWS 管理ポリシー, カスタマー管理ポリシー, AWS マネージドポリシー",
            t.say("Glossary", "A policy with an ARN of its own that several identities share; AWS’s or the customer’s."));
    addTerm(terms, "inline-policy", "inline policy", "インラインポリシー", "embedded policy",
            t.say("Glossary", "A policy that belongs to one user, group or role only."));
    addTerm(terms, "scp", "service control policy (SCP)", "サービスコントロールポリシー (SCP)", "SCP",
            t.say("Glossary", "The most that principals of an organization’s account may do. It grants nothing."));
    addTerm(terms, "rcp", "resource control policy (RCP)", "リソースコントロールポリシー (RCP)", "RCP",
            t.say("Glossary", "The most that may be done with the resources of an organization’s account. It grants nothing."));
    addTerm(terms, "action", "action", "アクション", "Action, sts:AssumeRole",
            t.say("Glossary", "What is to be done, written service:operation."));
    addTerm(terms, "resource", "resource", "リソース", "Resource", t.say("Glossary", "What it is to be done to, written as an ARN."));
    addTerm(terms, "principal-element", "Principal element", "Principal 要素", "Principal",
            t.say("Glossary", "The element of a resource-based or trust policy that names who may."));
    addTerm(terms, "condition", "condition", "条件", "Condition, 条件ブロック",
            t.say("Glossary", "What must hold beside principal, action and resource for a statement to match."));
    addTerm(terms, "condition-key", "condition key", "条件キー",
            "条件コンテキストキー, コンテキストキー, グローバル条件コンテキストキー, aws:",
            t.say("Glossary", "A fact of the request that a condition compares, such as aws:MultiFactorAuthPresent."));
    addTerm(terms, "condition-operator", "condition operator", "条件演算子", "StringEquals, Bool, BoolIfExists",
            t.say("Glossary", "How a condition compares: StringEquals, Bool and others. With …IfExists an absent key passes."));
    addTerm(terms, "request-context", "request context", "リクエストコンテキスト", "コンテキスト",
            t.say("Glossary", "All facts of a request that conditions can look at."));
    addTerm(terms, "policy-variable", "policy variable", "ポリシー変数", "${aws:username}",
            t.say("Glossary", "A placeholder that is filled from the request. It needs Version 2012-10-17."));
    addTerm(terms, "wildcard", "wildcard", "ワイルドカード", "*, ?", t.say("Glossary", "* for any characters, ? for one."));
    addTerm(terms, "policy-evaluation", "policy evaluation", "ポリシーの評価", "評価論理, 評価ロジック, policy evaluation logic",
            t.say("Glossary", "How AWS finds a decision among all policies that apply to a request."));
    addTerm(terms, "explicit-deny", "explicit deny", "明示的な拒否", "明示的拒否, Deny",
            t.say("Glossary", "A Deny statement that matches. It takes precedence over every Allow."));
    addTerm(terms, "implicit-deny", "implicit deny", "暗黙的な拒否", "暗黙の拒否, 暗黙的拒否, デフォルトで拒否",
            t.say("Glossary", "Nothing allows it, so it is denied."));
    addTerm(terms, "intersection", "intersection", "共通部分", "交差, 積集合",
            t.say("Glossary", "What all limiting policies allow at once."));
    addTerm(terms, "access-denied", "access denied", "アクセス拒否", "AccessDenied, アクセスが拒否されました, UnauthorizedOperation",
            t.say("Glossary", "The answer to a request that is authenticated but not allowed."));
}

void addStsTerms(GlossaryTerms &terms, const Translation &t)
{
    addTerm(terms, "sts", "AWS STS", "AWS STS", "Security Token Service, AWS Security Token Service",
            t.say("Glossary", "The AWS service that issues temporary credentials."));
    addTerm(terms, "api-operation", "API operation", "API オペレーション", "API action, API アクション, API 呼び出し, API コール",
            t.say("Glossary", "One call of a service’s API, such as AssumeRole."));
    addTerm(terms, "global-endpoint", "global endpoint", "グローバルエンドポイント", "sts.amazonaws.com",
            t.say("Glossary", "sts.amazonaws.com. Its session tokens work by default only in Regions that are enabled by default."));
    addTerm(terms, "regional-endpoint", "Regional endpoint", "リージョンエンドポイント",
            "リージョナルエンドポイント, リージョンのエンドポイント",
            t.say("Glossary", "sts.region.amazonaws.com. It is nearer, and its session tokens work in every Region."));
    addTerm(terms, "arn", "Amazon Resource Name (ARN)", "Amazon リソースネーム (ARN)", "ARN",
            t.say("Glossary", "The full name of something in AWS: partition, service, Region, account and resource."));
    addTerm(terms, "get-caller-identity", "GetCallerIdentity", "GetCallerIdentity", "who am I, whoami",
            t.say("Glossary", "Tells whose credentials signed. It needs no permission."));
    addTerm(terms, "decode", "decode (authorization message)", "デコードする", "DecodeAuthorizationMessage, 復号",
            t.say("Glossary", "To turn an encoded authorization message into readable JSON. It needs a permission of its own."));
    addTerm(terms, "iam-identity-center", "IAM Identity Center", "IAM Identity Center", "AWS SSO, IAM アイデンティティセンター",
            t.say("Glossary", "AWS’s recommended service for the sign-in of employees over many accounts."));
    addTerm(terms, "permission-set", "permission set", "アクセス許可セット", "許可セット, AWSReservedSSO",
            t.say("Glossary", "Permissions of IAM Identity Center that become a role in each account."));
}

void addSigningTerms(GlossaryTerms &terms, const Translation &t)
{
    addTerm(terms, "sigv4", "Signature Version 4 (SigV4)", "署名バージョン 4 (SigV4)", "SigV4, AWS Signature Version 4, AWS4-HMAC-SHA256",
            t.say("Glossary", "How requests to AWS are signed: canonical request, string to sign, signing key, signature."));
    addTerm(terms, "canonical-request", "canonical request", "正規リクエスト", "正規化リクエスト",
            t.say("Glossary", "The request in one fixed form, so that both sides sign the same bytes."));
    addTerm(terms, "string-to-sign", "string to sign", "署名文字列", "署名する文字列, 署名対象文字列, StringToSign",
            t.say("Glossary", "Algorithm, time, scope and the hash of the canonical request."));
    addTerm(terms, "signing-key", "signing key", "署名キー", "署名鍵, 派生キー",
            t.say("Glossary", "A key that is derived from the secret access key for one day, Region and service."));
    addTerm(terms, "credential-scope", "credential scope", "認証情報スコープ", "scope, 終了文字列, aws4_request, terminator",
            t.say("Glossary", "Date, Region, service and aws4_request: where the signature is good."));
    addTerm(terms, "signature", "signature", "署名", "X-Amz-Signature",
            t.say("Glossary", "What shows that the sender has the secret and that nothing was changed."));
    addTerm(terms, "signed-headers", "signed headers", "署名対象ヘッダー", "SignedHeaders",
            t.say("Glossary", "The headers that the signature covers."));
    addTerm(terms, "unsigned-request", "unsigned request", "署名なしのリクエスト", "未署名, anonymous",
            t.say("Glossary", "A request without a signature. AssumeRoleWithSAML and AssumeRoleWithWebIdentity are called this way."));
    addTerm(terms, "clock-skew", "clock skew", "時刻のずれ", "クロックスキュー, RequestExpired",
            t.say("Glossary", "The difference of two clocks. STS accepts 15 minutes."));
    addTerm(terms, "presigned-url", "presigned URL", "署名付き URL", "presigned, X-Amz-Expires",
            t.say("Glossary", "A URL that carries its signature in the query string."));
}

} // namespace trustwalk::text
