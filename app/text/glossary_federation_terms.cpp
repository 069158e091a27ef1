#include "app/text/glossary_terms.h"

namespace trustwalk::text {

void addFederationTerms(GlossaryTerms &terms, const Translation &t)
{
    addTerm(terms, "identity-provider", "identity provider (IdP)", "ID プロバイダー (IdP)",
            "IdP, アイデンティティプロバイダー, IDプロバイダー, Idp",
            t.say("Glossary", "A service that knows people, signs them in, and tells others who they are."));
    addTerm(terms, "identity-federation", "identity federation", "ID フェデレーション",
            "federation, フェデレーション, ウェブ ID フェデレーション",
            t.say("Glossary", "Using AWS with the identity of another system, without an IAM user."));
    addTerm(terms, "oidc-provider", "OIDC provider", "OIDC プロバイダー", "OpenID Connect provider, OpenIDConnectProvider, OpenID Connect",
            t.say("Glossary", "IAM’s registration of an OpenID Connect issuer with its client IDs."));
    addTerm(terms, "saml-provider", "SAML provider", "SAML プロバイダー", "SAMLProvider, saml-provider",
            t.say("Glossary", "IAM’s registration of a SAML 2.0 IdP with its metadata."));
    addTerm(
        terms, "identity-broker", "custom identity broker", "カスタム ID ブローカー", "identity broker, broker, ブローカー, ID ブローカー",
        t.say("Glossary", "A program of your own that signs people in and calls STS for them with an IAM user’s or a role’s credentials."));
    addTerm(terms, "single-sign-on", "single sign-on (SSO)", "シングルサインオン (SSO)", "SSO",
            t.say("Glossary", "Signing in once for many applications."));
    addTerm(terms, "idp-initiated", "IdP-initiated", "IdP 起点", "IdP が開始する, IdP-initiated SSO, SP 起点, SP-initiated",
            t.say("Glossary", "A SAML sign-in that starts at the IdP’s page; SP-initiated starts at the application."));
    addTerm(terms, "assertion", "assertion", "アサーション", "SAML assertion, SAMLAssertion, Assertion, SAML アサーション",
            t.say("Glossary", "The signed statement of a SAML IdP about a person: name, attributes, for whom and until when."));
    addTerm(terms, "saml-response", "SAML response", "SAML レスポンス", "認証レスポンス, SAML 応答, AuthnResponse",
            t.say("Glossary", "The message that contains the assertion. It is what SAMLAssertion carries, in base64."));
    addTerm(terms, "issuer", "issuer", "発行者", "iss, Issuer, 発行元", t.say("Glossary", "Who made the token or assertion."));
    addTerm(terms, "subject", "subject", "サブジェクト", "sub, NameID, Subject",
            t.say("Glossary", "Whom the token or assertion is about."));
    addTerm(terms, "audience", "audience", "対象者", "aud, azp, オーディエンス, 閲覧者",
            t.say("Glossary", "For whom the token is meant: a client ID."));
    addTerm(terms, "recipient", "Recipient", "Recipient", "SAML:aud, 受取人, 受取人属性",
            t.say("Glossary", "The URL that an assertion may be delivered to. The condition key SAML:aud compares it."));
    addTerm(terms, "service-provider", "service provider (SP)", "サービスプロバイダー (SP)",
            "relying party, 証明書利用者, リライングパーティー, SP", t.say("Glossary", "Whoever takes the assertion or token; here AWS."));
    addTerm(terms, "claim", "claim", "クレーム", "要求", t.say("Glossary", "One field of a token: iss, sub, aud, exp."));
    addTerm(terms, "id-token", "ID token", "ID トークン", "web identity token, WebIdentityToken, ウェブ ID トークン",
            t.say("Glossary", "A JWT of an OIDC provider that says who signed in."));
    addTerm(terms, "access-token", "access token", "アクセストークン", "OAuth 2.0",
            t.say("Glossary", "A token for calling an API. AssumeRoleWithWebIdentity wants the ID token instead."));
    addTerm(terms, "jwt", "JSON Web Token (JWT)", "JSON ウェブトークン (JWT)", "JWT, JWS",
            t.say("Glossary", "Header, claims and signature, each in base64url, joined by dots."));
    addTerm(terms, "client-id", "client ID", "クライアント ID", "audience, aud, app client",
            t.say("Glossary", "The name of an application at an OIDC provider."));
    addTerm(terms, "key-set", "key set (JWKS)", "鍵セット (JWKS)", "JWKS, 公開鍵, public key",
            t.say("Glossary", "The public keys of an issuer, which anybody can fetch."));
    addTerm(terms, "private-key", "private key", "秘密鍵", "signing key of the IdP, プライベートキー",
            t.say("Glossary", "What a provider signs with and shows nobody. The public key verifies."));
    addTerm(terms, "metadata", "metadata", "メタデータ", "SAML metadata, entityID, EntityDescriptor",
            t.say("Glossary", "The XML with the entityID and the certificates of a SAML IdP."));
    addTerm(terms, "identity-pool", "identity pool", "ID プール", "アイデンティティプール, Cognito identity pool, Cognito ID プール",
            t.say("Glossary", "The part of Amazon Cognito that exchanges a login for AWS credentials."));
    addTerm(terms, "user-pool", "user pool", "ユーザープール", "Cognito user pool, Cognito ユーザープール",
            t.say("Glossary", "The part of Amazon Cognito that keeps users and signs them in: an OIDC provider."));
    addTerm(terms, "enhanced-flow", "enhanced flow", "拡張認証フロー",
            "enhanced (simplified) authflow, 基本認証フロー, 拡張 (簡易) 認証フロー, basic (classic) flow, クラシック",
            t.say("Glossary", "GetId and GetCredentialsForIdentity: Cognito calls STS itself. In the basic flow the app does."));
}

} // namespace trustwalk::text
