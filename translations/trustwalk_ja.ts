<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Article</name>
    <message>
        <source>Who listens in gets no secret, and the signature is good for 15 minutes only.</source>
        <translation>通信を見られても、シークレットは漏れません。署名が通用するのも 15&#xa0;分間だけです。</translation>
    </message>
    <message>
        <source>CloudTrail shows the session name: choose one that says who it is.</source>
        <translation>ロールセッション名は CloudTrail に残ります。だれなのかがわかる名前にします。</translation>
    </message>
    <message>
        <source>Who holds UserB’s key can ask for any name that its policy allows. Guard the broker.</source>
        <translation>UserB のキーを持てば、ポリシーの許す限りどの名前でも要求できます。ブローカーを守る必要があります。</translation>
    </message>
    <message>
        <source>Choose a session name that leads back to the person.</source>
        <translation>本人をたどれるロールセッション名にします。</translation>
    </message>
    <message>
        <source>Name the provider’s ARN along with the role’s.</source>
        <translation>ロールの ARN とともに、プロバイダーの ARN も指定します。</translation>
    </message>
    <message>
        <source>Pin aud and sub in conditions, or every user of the provider may take on the role.</source>
        <translation>条件で aud と sub を限定しないと、その IdP のだれでもロールを引き受けられます。</translation>
    </message>
    <message>
        <source>Which person gets which role is the provider’s decision.</source>
        <translation>だれがどのロールを使えるかは、IdP 側で決まります。</translation>
    </message>
    <message>
        <source>If the trust policy named the account instead, UserA would need sts:AssumeRole too.</source>
        <translation>信頼ポリシーがアカウントを指定していれば、UserA 側にも sts:AssumeRole の許可が必要です。</translation>
    </message>
    <message>
        <source>Ask for as little time as the task takes.</source>
        <translation>作業に必要な長さだけを指定します。</translation>
    </message>
    <message>
        <source>Policies and CloudTrail see the federated user, not UserB.</source>
        <translation>ポリシーや CloudTrail で見えるのは UserB ではなく、フェデレーションユーザーです。</translation>
    </message>
    <message>
        <source>In a bucket policy, a role and its session are two different principals.</source>
        <translation>バケットポリシーでは、ロールとそのセッションは別のプリンシパルです。</translation>
    </message>
    <message>
        <source>Any sign-in of your own will do here, as the broker alone has to accept it.</source>
        <translation>ここでのサインインは自社独自のものでも構いません。受け入れるのはブローカーだけです。</translation>
    </message>
    <message>
        <source>A build job or a pod can be the person as well.</source>
        <translation>ビルドのジョブや Pod も、同じように使えます。</translation>
    </message>
    <message>
        <source>This walk is the one for the command line and for programs.</source>
        <translation>このウォークスルーは、コマンドラインやプログラムから使う場合のものです。</translation>
    </message>
    <message>
        <source>To stop a user from doing it, take the access key away.</source>
        <translation>止めるには、アクセスキーを無効化します。</translation>
    </message>
    <message>
        <source>A broker on EC2 with an instance role cannot use this call; it takes AssumeRole.</source>
        <translation>EC2 のロールで動くブローカーは、この呼び出しを使えません。AssumeRole を使います。</translation>
    </message>
    <message>
        <source>With temporary credentials the new session lasts one hour at most.</source>
        <translation>一時的な認証情報で呼び出すと、セッションは最大 1&#xa0;時間です。</translation>
    </message>
    <message>
        <source>In a Deny use BoolIfExists: long-term requests lack the key altogether.</source>
        <translation>Deny では BoolIfExists を使います。長期的な認証情報のリクエストには、条件キー自体が含まれません。</translation>
    </message>
    <message>
        <source>Trustwalk shows the basic flow, since every step of it can be seen.</source>
        <translation>Trustwalk では、すべての段階が見える基本認証フローを示します。</translation>
    </message>
    <message>
        <source>How well the person is checked is up to the broker alone.</source>
        <translation>本人確認がどれだけ確かかは、ブローカーだけで決まります。</translation>
    </message>
    <message>
        <source>A role is never reached by a token that somebody else could write.</source>
        <translation>だれでも書けるトークンでは、ロールに届きません。</translation>
    </message>
    <message>
        <source>Allow it on the federated users’ ARNs that the broker needs.</source>
        <translation>許可する対象を、ブローカーに必要なフェデレーションユーザーの ARN に限ります。</translation>
    </message>
    <message>
        <source>Look at both sides when AssumeRole is denied.</source>
        <translation>AssumeRole が拒否されたら、両側を確認します。</translation>
    </message>
    <message>
        <source>For longer sessions raise the role’s maximum, and ask for more than the default.</source>
        <translation>長いセッションが必要なら、ロールの最大セッション期間を延ばし、期間を指定します。</translation>
    </message>
    <message>
        <source>Never forget the session policy in this call.</source>
        <translation>この呼び出しでは、セッションポリシーを必ず渡します。</translation>
    </message>
    <message>
        <source>Give MFA when the session has to manage IAM.</source>
        <translation>IAM を操作するセッションには MFA を使います。</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>基礎知識</translation>
    </message>
    <message>
        <source>A set of temporary credentials is an access key, a security token and an expiration.</source>
        <translation>一時的な認証情報は、アクセスキー、セキュリティトークン、有効期限の組である。</translation>
    </message>
    <message>
        <source>The response has AccessKeyId, SecretAccessKey, SessionToken and Expiration. The security token is called session token today; IDs of temporary keys start with ASIA.</source>
        <translation>レスポンスの項目は AccessKeyId、SecretAccessKey、SessionToken、Expiration です。セキュリティトークンは、今はセッショントークンと呼ばれます。一時的なアクセスキーの ID は ASIA で始まります。</translation>
    </message>
    <message>
        <source>MFA for API calls belongs to long-term credentials.</source>
        <translation>API 呼び出しの MFA は、長期的な認証情報に含まれる。</translation>
    </message>
    <message>
        <source>A request signed with long-term credentials carries no MFA. To satisfy an MFA condition, call GetSessionToken or AssumeRole with SerialNumber and TokenCode, and use what they issue.</source>
        <translation>長期的な認証情報で署名したリクエストには、MFA の情報が含まれません。MFA の条件を満たすには、GetSessionToken か AssumeRole に SerialNumber と TokenCode を渡し、発行された認証情報を使います。</translation>
    </message>
    <message>
        <source>A trust relationship lists the resources, IAM users and federated users who may take on the role.</source>
        <translation>信頼関係には、ロールを引き受けられるリソース、IAM ユーザー、外部ユーザーを書く。</translation>
    </message>
    <message>
        <source>A trust policy names accounts, IAM users, roles, AWS services or identity providers. Single external users are picked out by conditions; groups cannot be named.</source>
        <translation>信頼ポリシーの Principal に書けるのは、アカウント、IAM ユーザー、ロール、AWS のサービス、ID プロバイダー (SAML プロバイダー、OIDC プロバイダー、Amazon Cognito など) です。個々の外部ユーザーは条件で絞ります。グループは指定できません。</translation>
    </message>
    <message>
        <source>The Get…Token calls yield credentials of the IAM user.</source>
        <translation>Get…Token 系で得られるのは、IAM ユーザーの認証情報である。</translation>
    </message>
    <message>
        <source>True of GetSessionToken. GetFederationToken yields another principal, federated-user/name, which is not the IAM user.</source>
        <translation>GetSessionToken ではそのとおりです。GetFederationToken で得られるのは federated-user/名前 という別のプリンシパルで、IAM ユーザーではありません。</translation>
    </message>
    <message>
        <source>Get…Token credentials are valid for up to 36 hours, 12 by default.</source>
        <translation>Get…Token 系の有効期間は最大 36&#xa0;時間、デフォルトは 12&#xa0;時間である。</translation>
    </message>
    <message>
        <source>From 15 minutes to 36 hours for an IAM user. For the root user the limit is one hour, which is also the default.</source>
        <translation>IAM ユーザーでは 15&#xa0;分から 36&#xa0;時間までです。ルートユーザーでは最大 1&#xa0;時間で、デフォルトも 1&#xa0;時間です。</translation>
    </message>
    <message>
        <source>AssumeRole credentials are valid for one hour.</source>
        <translation>AssumeRole 系の有効期間は 1&#xa0;時間である。</translation>
    </message>
    <message>
        <source>One hour is the default. The range is 15 minutes to the role’s maximum session duration, which can be 1 to 12 hours. Role chaining stays at one hour; with SAML, SessionNotOnOrAfter limits too.</source>
        <translation>1&#xa0;時間はデフォルトです。15&#xa0;分から、ロールの最大セッション期間 (1〜12&#xa0;時間) まで指定できます。ロールの連鎖では最大 1&#xa0;時間です。SAML では SessionNotOnOrAfter も上限になります。</translation>
    </message>
    <message>
        <source>Five calls issue temporary credentials.</source>
        <translation>一時的な認証情報を発行する呼び出しは 5&#xa0;つである。</translation>
    </message>
    <message>
        <source>There are more by now, among them AssumeRoot, GetDelegatedAccessToken and GetScopedCredentials; GetWebIdentityToken issues a JWT for the opposite direction. Exams still centre on the five.</source>
        <translation>今は AssumeRoot、GetDelegatedAccessToken、GetScopedCredentials などもあります。GetWebIdentityToken は逆方向で、JWT を発行します。試験の中心は今も 5&#xa0;つです。</translation>
    </message>
    <message>
        <source>Federation is explained as IdP-initiated.</source>
        <translation>フェデレーションは IdP 起点で説明する。</translation>
    </message>
    <message>
        <source>IdP-initiated and SP-initiated are terms of SAML sign-in with a browser. They say nothing about OIDC or GetFederationToken.</source>
        <translation>IdP 起点と SP 起点は、ブラウザを使う SAML のサインインの用語です。OIDC や GetFederationToken には当てはまりません。</translation>
    </message>
    <message>
        <source>UserA’s access key is sent to STS.</source>
        <translation>UserA のアクセスキーを STS に送る。</translation>
    </message>
    <message>
        <source>The secret access key is never sent. The request carries the access key ID and a signature. No parameter is required; DurationSeconds, SerialNumber and TokenCode are optional.</source>
        <translation>シークレットアクセスキーは送信されません。送るのはアクセスキー&#xa0;ID と署名です。必須パラメータはなく、DurationSeconds、SerialNumber、TokenCode はオプションです。</translation>
    </message>
    <message>
        <source>STS verifies the credentials and issues.</source>
        <translation>STS は認証情報を検証し、発行する。</translation>
    </message>
    <message>
        <source>Signature and MFA code are verified. No permission is needed, and no policy can deny the call.</source>
        <translation>検証するのは署名と MFA コードです。アクセス許可は要らず、ポリシーで拒否することもできません。</translation>
    </message>
    <message>
        <source>The credentials are used with ReadOnlyAccess.</source>
        <translation>認証情報は ReadOnlyAccess の範囲で使える。</translation>
    </message>
    <message>
        <source>The permissions are the user’s, with exceptions: no IAM API without MFA, and of STS only AssumeRole and GetCallerIdentity.</source>
        <translation>アクセス許可はユーザーと同じですが、例外があります。MFA なしでは IAM の API を呼び出せません。STS で使えるのは AssumeRole と GetCallerIdentity だけです。</translation>
    </message>
    <message>
        <source>It is for places that are not trusted.</source>
        <translation>信頼できない環境で使う。</translation>
    </message>
    <message>
        <source>Its main use is calling APIs that require MFA (aws:MultiFactorAuthPresent).</source>
        <translation>主な用途は、MFA を条件にした API (aws:MultiFactorAuthPresent) の呼び出しです。</translation>
    </message>
    <message>
        <source>It is called with long-term credentials.</source>
        <translation>長期的な認証情報で呼び出す。</translation>
    </message>
    <message>
        <source>Role sessions and GetSessionToken credentials may call it too; that is role chaining. The root user may not.</source>
        <translation>ロールセッションや GetSessionToken の認証情報でも呼び出せます。これをロールの連鎖といいます。ルートユーザーは呼び出せません。</translation>
    </message>
    <message>
        <source>The access key and the role’s ARN are sent.</source>
        <translation>アクセスキーとロールの ARN を送る。</translation>
    </message>
    <message>
        <source>RoleSessionName is required as well. Optional are DurationSeconds, session policies, ExternalId, MFA, session tags and SourceIdentity.</source>
        <translation>RoleSessionName も必須です。DurationSeconds、セッションポリシー、ExternalId、MFA、セッションタグ、SourceIdentity はオプションです。</translation>
    </message>
    <message>
        <source>STS only checks whether a trust relationship exists.</source>
        <translation>STS は信頼関係の有無だけを確認する。</translation>
    </message>
    <message>
        <source>The caller’s identity-based policy must allow sts:AssumeRole too, unless the trust policy of the same account names the user directly. Across accounts both sides are always needed. SCPs, RCPs and permissions boundaries count as well.</source>
        <translation>呼び出し元のアイデンティティベースのポリシーでも sts:AssumeRole の許可が必要です。同じアカウントの信頼ポリシーがユーザーを直接指定している場合は要りません。クロスアカウントでは必ず両方が必要です。SCP、RCP、アクセス許可の境界も評価されます。</translation>
    </message>
    <message>
        <source>UserA with ReadOnlyAccess takes on RoleB.</source>
        <translation>ReadOnlyAccess を持つ UserA が RoleB を引き受ける。</translation>
    </message>
    <message>
        <source>ReadOnlyAccess does not contain sts:AssumeRole. It works because the trust policy of the same account names user/UserA.</source>
        <translation>ReadOnlyAccess に sts:AssumeRole は含まれません。引き受けられるのは、同じアカウントの信頼ポリシーが user/UserA を直接指定しているからです。</translation>
    </message>
    <message>
        <source>Switch Role is AssumeRole.</source>
        <translation>スイッチロールは AssumeRole である。</translation>
    </message>
    <message>
        <source>Right, but the console passes no external ID, session tags or source identity. The session lasts the shorter of the role’s maximum and what is left of the user’s session.</source>
        <translation>そのとおりですが、コンソールでは外部 ID、セッションタグ、ソース ID を渡せません。セッション期間は、ロールの最大セッション期間とユーザーのセッションの残り時間のうち短い方です。</translation>
    </message>
    <message>
        <source>The token of the IdP or of Cognito is sent to STS.</source>
        <translation>IdP や Cognito のトークンを STS に送る。</translation>
    </message>
    <message>
        <source>No token is sent. The call takes Name, Policy, PolicyArns, DurationSeconds and Tags only. The broker authenticates the person itself, and AWS does not see how.</source>
        <translation>トークンは送りません。パラメータは Name、Policy、PolicyArns、DurationSeconds、Tags だけです。本人の認証はカスタム ID ブローカーが行い、AWS からは見えません。</translation>
    </message>
    <message>
        <source>It is drawn with IdpA or Cognito.</source>
        <translation>IdpA や Cognito と組み合わせた図になっている。</translation>
    </message>
    <message>
        <source>For Cognito, Google and other OIDC providers AssumeRoleWithWebIdentity is the call, mostly through a Cognito identity pool. GetFederationToken serves a custom broker.</source>
        <translation>Cognito や Google などの OIDC では AssumeRoleWithWebIdentity を使います。多くは Cognito の ID プールを通します。GetFederationToken はカスタム ID ブローカーのためのものです。</translation>
    </message>
    <message>
        <source>It issues temporary credentials of UserB.</source>
        <translation>UserB の一時的な認証情報を発行する。</translation>
    </message>
    <message>
        <source>It issues credentials of a federated user, for example federated-user/alice.</source>
        <translation>発行されるのは、federated-user/alice のようなフェデレーションユーザーの認証情報です。</translation>
    </message>
    <message>
        <source>AWS is accessed with ReadOnlyAccess.</source>
        <translation>ReadOnlyAccess の範囲で AWS にアクセスする。</translation>
    </message>
    <message>
        <source>What counts is what UserB’s identity-based policies and the session policy both allow. Without a session policy they allow nothing; only a resource-based policy that names the federated user would.</source>
        <translation>使えるのは、UserB のアイデンティティベースのポリシーとセッションポリシーの共通部分です。セッションポリシーを渡さないと、何も許可されません。例外は、フェデレーションユーザーを許可するリソースベースのポリシーです。</translation>
    </message>
    <message>
        <source>UserB can call it with ReadOnlyAccess.</source>
        <translation>UserB は ReadOnlyAccess で呼び出せる。</translation>
    </message>
    <message>
        <source>The permission sts:GetFederationToken is needed, and ReadOnlyAccess does not contain it.</source>
        <translation>sts:GetFederationToken の許可が必要で、ReadOnlyAccess には含まれません。</translation>
    </message>
    <message>
        <source>Who may call it.</source>
        <translation>だれが呼び出せるか。</translation>
    </message>
    <message>
        <source>Only long-term credentials of an IAM user or of the root user. A session gets AccessDenied: Cannot call GetFederationToken with session credentials.</source>
        <translation>呼び出せるのは、IAM ユーザーかルートユーザーの長期的な認証情報だけです。セッションでは AccessDenied (Cannot call GetFederationToken with session credentials) になります。</translation>
    </message>
    <message>
        <source>For web identity providers, Cognito or AssumeRoleWithWebIdentity is recommended.</source>
        <translation>ウェブ ID プロバイダーには Cognito か AssumeRoleWithWebIdentity が推奨される。</translation>
    </message>
    <message>
        <source>Right; the API reference still says so.</source>
        <translation>正しい説明です。API リファレンスに今も書かれています。</translation>
    </message>
    <message>
        <source>No access key is needed.</source>
        <translation>アクセスキーは要らない。</translation>
    </message>
    <message>
        <source>Right: the call is unsigned.</source>
        <translation>正しい説明です。署名なしで呼び出します。</translation>
    </message>
    <message>
        <source>Public web identity providers are Facebook, Google and the like.</source>
        <translation>パブリックなウェブ ID プロバイダーとは Facebook や Google などである。</translation>
    </message>
    <message>
        <source>Any OIDC provider works once it is registered in IAM: GitHub Actions, EKS, Okta, Entra ID. Cognito, Google, Facebook and Amazon need no registration.</source>
        <translation>OIDC に対応した IdP なら、IAM に登録して使えます (GitHub Actions、EKS、Okta、Entra ID など)。登録が要らないのは Cognito、Google、Facebook、Amazon だけです。</translation>
    </message>
    <message>
        <source>The token and the role’s ARN are sent.</source>
        <translation>トークンとロールの ARN を送る。</translation>
    </message>
    <message>
        <source>RoleSessionName is required too. ProviderId belongs to OAuth 2.0 access tokens only.</source>
        <translation>RoleSessionName も必須です。ProviderId は OAuth 2.0 のアクセストークンの場合だけ使います。</translation>
    </message>
    <message>
        <source>STS looks for Federated User B in the trust policy.</source>
        <translation>信頼ポリシーに Federated User B があるかを確認する。</translation>
    </message>
    <message>
        <source>The trust policy names the provider. STS verifies signature, issuer, audience and expiry of the token first, then the conditions on aud and sub.</source>
        <translation>信頼ポリシーに指定されているのは IdP です。STS はまずトークンの署名、発行者、対象者、有効期限を検証し、その後で aud や sub の条件を評価します。</translation>
    </message>
    <message>
        <source>How the token is verified is left out.</source>
        <translation>トークンの検証手順は省略されている。</translation>
    </message>
    <message>
        <source>It is not optional. Failures are InvalidIdentityToken (400), ExpiredTokenException (400) and AccessDenied (403).</source>
        <translation>検証は必ず行われます。失敗すると InvalidIdentityToken (400)、ExpiredTokenException (400)、AccessDenied (403) になります。</translation>
    </message>
    <message>
        <source>With Cognito, this call is made directly.</source>
        <translation>Cognito でもこの呼び出しを直接使う。</translation>
    </message>
    <message>
        <source>Usual is the enhanced flow, GetId and GetCredentialsForIdentity: Cognito then calls AssumeRoleWithWebIdentity itself.</source>
        <translation>普通は拡張認証フロー (GetId、GetCredentialsForIdentity) を使います。AssumeRoleWithWebIdentity は Cognito が内部で呼び出します。</translation>
    </message>
    <message>
        <source>Step 3 is called an AssumeRoleWithWebIdentity request.</source>
        <translation>手順 3 が AssumeRoleWithWebIdentity のリクエストになっている。</translation>
    </message>
    <message>
        <source>It is AssumeRoleWithSAML, with SAMLAssertion, RoleArn and PrincipalArn. The session name is an attribute of the assertion, not a parameter.</source>
        <translation>正しくは AssumeRoleWithSAML です。SAMLAssertion、RoleArn、PrincipalArn を渡します。ロールセッション名はパラメータではなく、アサーションの属性です。</translation>
    </message>
    <message>
        <source>STS looks for Federated User C in the trust policy.</source>
        <translation>信頼ポリシーに Federated User C があるかを確認する。</translation>
    </message>
    <message>
        <source>The trust policy names the SAML provider’s ARN. The assertion must offer the pair of role and provider, and conditions such as SAML:aud must hold.</source>
        <translation>信頼ポリシーに指定されているのは SAML プロバイダーの ARN です。アサーションの Role 属性にロールとプロバイダーの組があり、SAML:aud などの条件を満たす必要があります。</translation>
    </message>
    <message>
        <source>An assertion is requested from the IdP for single sign-on.</source>
        <translation>シングルサインオンのために、IdP にアサーションを要求する。</translation>
    </message>
    <message>
        <source>For the console the application does not call STS: the browser posts the assertion to the AWS sign-in endpoint, which calls AssumeRoleWithSAML for the user.</source>
        <translation>コンソールに入る場合、アプリは STS を呼び出しません。ブラウザがアサーションを AWS サインインエンドポイントに送り、エンドポイントがユーザーに代わって AssumeRoleWithSAML を呼び出します。</translation>
    </message>
    <message>
        <source>SAML is recommended for SSO services.</source>
        <translation>SSO サービスには SAML が推奨される。</translation>
    </message>
    <message>
        <source>Today IAM Identity Center is recommended for the sign-in of employees. Its permission sets become roles named AWSReservedSSO_….</source>
        <translation>今は、従業員などのサインインには IAM Identity Center が推奨されています。アクセス許可セットは AWSReservedSSO_ で始まるロールになります。</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>確認問題</translation>
    </message>
    <message>
        <source>A role with AmazonEC2FullAccess, reached by AssumeRole, is the answer.</source>
        <translation>AmazonEC2FullAccess のロールを AssumeRole で引き受けるのが正解である。</translation>
    </message>
    <message>
        <source>Right idea. But ReadOnlyAccess does not allow sts:AssumeRole, so the trust policy has to name the users. AmazonEC2FullAccess lacks iam:PassRole, and least privilege, an MFA condition and the duration deserve a thought.</source>
        <translation>考え方は正しいです。ただし ReadOnlyAccess だけではロールを引き受けられず、信頼ポリシーでユーザーを直接指定する必要があります。AmazonEC2FullAccess に iam:PassRole は含まれません。最小特権、MFA の条件、セッション期間も検討します。</translation>
    </message>
    <message>
        <source>Options 1 and 2 use GetSessionToken.</source>
        <translation>選択肢 1 と 2 は GetSessionToken を使う。</translation>
    </message>
    <message>
        <source>GetSessionToken never gives a role’s permissions. That is why option 1 cannot work at all.</source>
        <translation>GetSessionToken ではロールのアクセス許可は得られません。選択肢 1 が動作しないのはこのためです。</translation>
    </message>
    <message>
        <source>Who the principal is afterwards.</source>
        <translation>発行後のプリンシパルは何か。</translation>
    </message>
    <message>
        <source>assumed-role/role/session for the AssumeRole calls, federated-user/name for GetFederationToken, the same IAM user for GetSessionToken. CloudTrail and aws:userid follow.</source>
        <translation>AssumeRole 系では assumed-role/ロール名/セッション名、GetFederationToken では federated-user/名前、GetSessionToken では元の IAM ユーザーです。CloudTrail と aws:userid も同じです。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡略化</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>記載なし</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>A set of temporary credentials</source>
        <translation>一時的な認証情報の組</translation>
    </message>
    <message>
        <source>AWS STS issues temporary credentials on request. A set has three parts: access key ID, secret access key and session token. With it comes the expiration.</source>
        <translation>AWS STS は、リクエストに応じて一時的な認証情報を発行します。アクセスキー&#xa0;ID、シークレットアクセスキー、セッショントークンの 3&#xa0;つで 1&#xa0;組です。あわせて有効期限が決まります。</translation>
    </message>
    <message>
        <source>The client signs each request with the secret access key and sends the session token along. The session token says whose session it is and what it may do; nobody but AWS can read or make one.</source>
        <translation>クライアントはシークレットアクセスキーで署名し、セッショントークンを添えて送ります。だれのセッションか、何が許可されるかは、セッショントークンでわかります。これを読み取り、作れるのは AWS だけです。</translation>
    </message>
    <message>
        <source>After the expiration the set is worthless, and nothing prolongs it. Whoever still needs access asks for a new one.</source>
        <translation>有効期限を過ぎると使えなくなり、延長はできません。続けて使うには、新しい認証情報を取得します。</translation>
    </message>
    <message>
        <source>Long-term and temporary</source>
        <translation>長期的な認証情報との違い</translation>
    </message>
    <message>
        <source>Long-term credentials belong to an IAM user: a name and password for signing in, an access key for programs. They work until somebody deactivates them, so a leaked one is a danger for as long as nobody notices.</source>
        <translation>長期的な認証情報は IAM ユーザーのものです。サインインにはユーザー名とパスワード、プログラムにはアクセスキーを使います。無効化するまで使えるため、漏れると気付くまで危険が続きます。</translation>
    </message>
    <message>
        <source>Temporary credentials end by themselves. They can be narrowed for one task, carry MFA, name the person, and need not be stored anywhere.</source>
        <translation>一時的な認証情報は、期限が来れば使えなくなります。作業に合わせて絞る、MFA を条件にする、利用者の名前を残すといったことができ、保存しておく必要もありません。</translation>
    </message>
    <message>
        <source>An access key ID that starts with AKIA is long-term, one that starts with ASIA is temporary.</source>
        <translation>アクセスキー&#xa0;ID は、長期的なものは AKIA、一時的なものは ASIA で始まります。</translation>
    </message>
    <message>
        <source>Trust relationship</source>
        <translation>信頼関係</translation>
    </message>
    <message>
        <source>A role has no password and no key. Its trust policy says who may take it on: an account, a user or role, an AWS service, or an identity provider. Its other policies say what may be done then.</source>
        <translation>ロールにはパスワードもキーもありません。だれが引き受けられるかは信頼ポリシーで決まります。指定できるのは、アカウント、ユーザーやロール、AWS のサービス、ID プロバイダーです。引き受けた後に何ができるかは、ほかのポリシーで決まります。</translation>
    </message>
    <message>
        <source>In the same account it is enough that the trust policy names the user. If it names the account, it only delegates: the user’s own policy must allow sts:AssumeRole too. From another account both are always needed.</source>
        <translation>同じアカウントでは、信頼ポリシーがユーザーを直接指定していれば十分です。アカウントを指定した場合は委任なので、ユーザー側でも sts:AssumeRole の許可が必要です。別のアカウントからは、必ず両方が必要です。</translation>
    </message>
    <message>
        <source>For people of an identity provider the trust policy names the provider, and conditions pick out who of its users may come in.</source>
        <translation>外部ユーザーの場合、信頼ポリシーには IdP を指定し、どの利用者に許可するかを条件で絞ります。</translation>
    </message>
    <message>
        <source>Federated user</source>
        <translation>フェデレーションユーザー</translation>
    </message>
    <message>
        <source>A company’s people already have an identity: in a directory, at Google, in Amazon Cognito. Federation lets them use AWS with it, so that no IAM user has to be made for each.</source>
        <translation>会社の従業員やアプリの利用者は、ディレクトリ、Google、Amazon Cognito などに、すでにアイデンティティを持っています。フェデレーションを使うと、IAM ユーザーを作らずに、そのまま AWS を使えます。</translation>
    </message>
    <message>
        <source>An identity provider signs the person in and writes a signed token or assertion. AWS verifies it and issues temporary credentials for a role. Only in GetFederationToken is the checking left to a broker.</source>
        <translation>IdP は利用者をサインインさせ、署名したトークンやアサーションを渡します。AWS はそれを検証し、ロールの一時的な認証情報を発行します。GetFederationToken だけは、検証をブローカーに任せます。</translation>
    </message>
    <message>
        <source>In IAM’s own words a federated user is what GetFederationToken makes: federated-user/name. The others are sessions of a role.</source>
        <translation>IAM の用語では、フェデレーションユーザーは GetFederationToken で生まれる federated-user/名前 を指します。ほかの 2&#xa0;つの呼び出しで得られるのは、ロールセッションです。</translation>
    </message>
    <message>
        <source>IdP-initiated sign-in</source>
        <translation>IdP 起点のサインイン</translation>
    </message>
    <message>
        <source>In SAML there are two ways to begin. IdP-initiated: the person starts at the provider’s portal, picks AWS and arrives with an assertion. SP-initiated: the person starts at the application and is sent to the provider first.</source>
        <translation>SAML のサインインには 2&#xa0;つの始め方があります。IdP 起点では、利用者が IdP のポータルで AWS を選び、アサーションを持って来ます。SP 起点では、アプリから始まり、先に IdP に送られます。</translation>
    </message>
    <message>
        <source>The walks are told from the provider’s side, as AWS itself usually is entered. Which way the browser took makes no difference to STS: it sees an assertion, and looks at nothing else.</source>
        <translation>このアプリのウォークスルーは、AWS で一般的な IdP 起点で説明します。STS が見るのはアサーションだけなので、ブラウザがどちらの経路をたどっても違いはありません。</translation>
    </message>
    <message>
        <source>The terms belong to SAML with a browser. OIDC and GetFederationToken have no such thing.</source>
        <translation>この用語は、ブラウザを使う SAML のものです。OIDC や GetFederationToken にはありません。</translation>
    </message>
    <message>
        <source>Two families of calls</source>
        <translation>2&#xa0;つの系統</translation>
    </message>
    <message>
        <source>Get…Token calls carry an IAM user’s rights: GetSessionToken stands for the user itself, GetFederationToken for a federated user within the user’s rights and a session policy. They last 12 hours by default and 36 at most.</source>
        <translation>Get…Token 系では、IAM ユーザーのアクセス許可を使います。GetSessionToken はそのユーザー自身、GetFederationToken はフェデレーションユーザーを表し、後者はセッションポリシーとの共通部分だけを使えます。デフォルトは 12&#xa0;時間、最大 36&#xa0;時間です。</translation>
    </message>
    <message>
        <source>AssumeRole calls carry a role’s rights. They last one hour by default, and up to the role’s maximum session duration of 1 to 12 hours if asked; role chaining stays at one hour.</source>
        <translation>AssumeRole 系では、ロールのアクセス許可を使います。デフォルトは 1&#xa0;時間で、指定すればロールの最大セッション期間 (1〜12&#xa0;時間) まで延ばせます。ロールの連鎖では最大 1&#xa0;時間です。</translation>
    </message>
    <message>
        <source>Three calls are signed with an access key. Two are not: AssumeRoleWithWebIdentity and AssumeRoleWithSAML bring what a provider signed.</source>
        <translation>3&#xa0;つの呼び出しはアクセスキーで署名します。AssumeRoleWithWebIdentity と AssumeRoleWithSAML は署名せず、IdP が署名したものを渡します。</translation>
    </message>
</context>
<context>
    <name>BreakPanel</name>
    <message>
        <source>Not together with “%1”: both change the same thing.</source>
        <translation>「%1」とは同時に選べません。どちらも同じものを変えます。</translation>
    </message>
    <message>
        <source>Break the walk</source>
        <translation>壊してみる</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the breaks</source>
        <translation>壊し方の検索</translation>
    </message>
    <message>
        <source>No break of this walk has these words.</source>
        <translation>この言葉を含む壊し方はありません。</translation>
    </message>
    <message>
        <source>Mend everything</source>
        <translation>すべて直す</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Mend “%1”</source>
        <translation>「%1」を直す</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>壊し方</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
</context>
<context>
    <name>Breaks</name>
    <message>
        <source>Wrong secret key</source>
        <translation>シークレットキーの誤り</translation>
    </message>
    <message>
        <source>The request is signed with another secret access key than the key ID’s own.</source>
        <translation>アクセスキー&#xa0;ID と対にならないシークレットアクセスキーで署名します。</translation>
    </message>
    <message>
        <source>No trust link</source>
        <translation>信頼関係なし</translation>
    </message>
    <message>
        <source>The role’s trust policy names somebody else.</source>
        <translation>ロールの信頼ポリシーに、別のプリンシパルが指定されています。</translation>
    </message>
    <message>
        <source>Credentials expired</source>
        <translation>期限切れの認証情報</translation>
    </message>
    <message>
        <source>The credentials are used after their expiration.</source>
        <translation>有効期限が切れた認証情報を使います。</translation>
    </message>
    <message>
        <source>Forged token</source>
        <translation>偽造されたトークン</translation>
    </message>
    <message>
        <source>The token or assertion is changed after the provider signed it.</source>
        <translation>IdP が署名したトークンやアサーションを、あとから書き換えます。</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>期限切れのトークン</translation>
    </message>
    <message>
        <source>The person signed in two hours ago; the token or assertion is that old.</source>
        <translation>2&#xa0;時間前のサインインで得た、古いトークンやアサーションを使います。</translation>
    </message>
    <message>
        <source>Duration too long</source>
        <translation>長すぎるセッション期間</translation>
    </message>
    <message>
        <source>The request asks for a longer session than its limit.</source>
        <translation>上限より長いセッションをリクエストします。</translation>
    </message>
    <message>
        <source>Action not allowed</source>
        <translation>許可のないアクション</translation>
    </message>
    <message>
        <source>At the end an action is tried that the session’s policies do not allow.</source>
        <translation>最後に、セッションのポリシーで許可されていないアクションを試します。</translation>
    </message>
    <message>
        <source>Identity and keys</source>
        <translation>本人とキー</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼関係</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Session policy</source>
        <translation>セッションポリシー</translation>
    </message>
    <message>
        <source>Tags and source identity</source>
        <translation>タグとソース ID</translation>
    </message>
    <message>
        <source>SAML</source>
        <translation>SAML</translation>
    </message>
    <message>
        <source>GetFederationToken</source>
        <translation>GetFederationToken</translation>
    </message>
    <message>
        <source>Chaining and cross-account</source>
        <translation>連鎖とクロスアカウント</translation>
    </message>
    <message>
        <source>Endpoints and clocks</source>
        <translation>エンドポイントと時刻</translation>
    </message>
    <message>
        <source>Unknown access key</source>
        <translation>存在しないアクセスキー</translation>
    </message>
    <message>
        <source>The access key ID belongs to no user.</source>
        <translation>どのユーザーのものでもないアクセスキー&#xa0;ID で署名します。</translation>
    </message>
    <message>
        <source>Key ID and secret swapped</source>
        <translation>キー ID とシークレットの取り違え</translation>
    </message>
    <message>
        <source>The secret access key stands where the key ID belongs, and the other way round.</source>
        <translation>アクセスキー&#xa0;ID とシークレットアクセスキーを入れ替えて設定します。</translation>
    </message>
    <message>
        <source>Deactivated key</source>
        <translation>無効化したキー</translation>
    </message>
    <message>
        <source>An administrator has deactivated the caller’s access key.</source>
        <translation>管理者が呼び出し元のアクセスキーを無効化しています。</translation>
    </message>
    <message>
        <source>Unsigned request</source>
        <translation>署名なしのリクエスト</translation>
    </message>
    <message>
        <source>The request is sent without its signature.</source>
        <translation>署名を付けずにリクエストを送ります。</translation>
    </message>
    <message>
        <source>Broken Authorization header</source>
        <translation>Authorization ヘッダーの乱れ</translation>
    </message>
    <message>
        <source>A stray space stands before the key ID in the Authorization header.</source>
        <translation>Authorization ヘッダーのキー ID の前に余分な空白があります。</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>署名後の改ざん</translation>
    </message>
    <message>
        <source>Somebody adds a parameter to the request after it was signed.</source>
        <translation>署名したリクエストに、だれかがパラメータを追加します。</translation>
    </message>
    <message>
        <source>Session token left out</source>
        <translation>セッショントークンの付け忘れ</translation>
    </message>
    <message>
        <source>The temporary key is used without its session token.</source>
        <translation>一時的なアクセスキーを、セッショントークンなしで使います。</translation>
    </message>
    <message>
        <source>Session token altered</source>
        <translation>セッショントークンの改ざん</translation>
    </message>
    <message>
        <source>One character of the session token is changed.</source>
        <translation>セッショントークンの 1&#xa0;文字を変えます。</translation>
    </message>
    <message>
        <source>Caller explicitly denied</source>
        <translation>呼び出し元の明示的な拒否</translation>
    </message>
    <message>
        <source>A policy of the calling user denies the call.</source>
        <translation>呼び出し元のユーザーのポリシーが、この呼び出しを拒否しています。</translation>
    </message>
    <message>
        <source>Permissions boundary</source>
        <translation>アクセス許可の境界</translation>
    </message>
    <message>
        <source>A permissions boundary allows other services only.</source>
        <translation>アクセス許可の境界が、ほかのサービスだけを許可しています。</translation>
    </message>
    <message>
        <source>Service control policy</source>
        <translation>サービスコントロールポリシー</translation>
    </message>
    <message>
        <source>The organization denies EC2 and S3 in this account.</source>
        <translation>組織がこのアカウントの EC2 と S3 を拒否しています。</translation>
    </message>
    <message>
        <source>Bucket policy denies</source>
        <translation>バケットポリシーの拒否</translation>
    </message>
    <message>
        <source>The bucket’s own policy denies everybody.</source>
        <translation>バケットポリシーが、すべてのプリンシパルを拒否しています。</translation>
    </message>
    <message>
        <source>Trust in the account only</source>
        <translation>アカウントへの委任だけ</translation>
    </message>
    <message>
        <source>The trust policy names the account, and the caller’s own policy allows nothing.</source>
        <translation>信頼ポリシーはアカウントを指定していますが、呼び出し元のポリシーに許可がありません。</translation>
    </message>
    <message>
        <source>Trust in another account</source>
        <translation>別のアカウントの信頼</translation>
    </message>
    <message>
        <source>The trust policy names an account that the caller is not in.</source>
        <translation>信頼ポリシーに、呼び出し元とは別のアカウントが指定されています。</translation>
    </message>
    <message>
        <source>Trust for another call</source>
        <translation>別の呼び出しの許可</translation>
    </message>
    <message>
        <source>The trust policy names the provider, but allows another action.</source>
        <translation>信頼ポリシーに IdP はありますが、許可するアクションが違います。</translation>
    </message>
    <message>
        <source>Trust policy denies</source>
        <translation>信頼ポリシーの拒否</translation>
    </message>
    <message>
        <source>The trust policy has one more statement, which denies.</source>
        <translation>信頼ポリシーに、拒否するステートメントが加わっています。</translation>
    </message>
    <message>
        <source>Trust from one network only</source>
        <translation>送信元ネットワークの条件</translation>
    </message>
    <message>
        <source>The trust policy wants the request to come from another network.</source>
        <translation>信頼ポリシーが、別のネットワークからのリクエストを条件にしています。</translation>
    </message>
    <message>
        <source>Trust for a session name</source>
        <translation>セッション名の条件</translation>
    </message>
    <message>
        <source>The trust policy wants a session name that starts with deploy-.</source>
        <translation>信頼ポリシーが、deploy- で始まるロールセッション名を条件にしています。</translation>
    </message>
    <message>
        <source>Role that does not exist</source>
        <translation>存在しないロール</translation>
    </message>
    <message>
        <source>The request names a role that is not there.</source>
        <translation>存在しないロールを指定します。</translation>
    </message>
    <message>
        <source>Caller deleted and made again</source>
        <translation>作り直したユーザー</translation>
    </message>
    <message>
        <source>The user was deleted, and a new one of the same name made.</source>
        <translation>ユーザーを削除し、同じ名前で作り直しています。</translation>
    </message>
    <message>
        <source>Session name missing</source>
        <translation>セッション名なし</translation>
    </message>
    <message>
        <source>The request has no RoleSessionName.</source>
        <translation>リクエストに RoleSessionName がありません。</translation>
    </message>
    <message>
        <source>Slash in the session name</source>
        <translation>セッション名のスラッシュ</translation>
    </message>
    <message>
        <source>RoleSessionName holds a character that it may not.</source>
        <translation>RoleSessionName に使えない文字があります。</translation>
    </message>
    <message>
        <source>Role name for an ARN</source>
        <translation>ARN の代わりにロール名</translation>
    </message>
    <message>
        <source>RoleArn holds the role’s name alone.</source>
        <translation>RoleArn にロールの名前だけを指定します。</translation>
    </message>
    <message>
        <source>Trust asks for MFA</source>
        <translation>信頼ポリシーの MFA 条件</translation>
    </message>
    <message>
        <source>The trust policy asks for MFA, and the request carries no code.</source>
        <translation>信頼ポリシーは MFA を条件にしていますが、リクエストに MFA コードがありません。</translation>
    </message>
    <message>
        <source>Wrong MFA code</source>
        <translation>MFA コードの誤り</translation>
    </message>
    <message>
        <source>The code is not the one that the device shows.</source>
        <translation>デバイスに表示されたものとは違うコードを送ります。</translation>
    </message>
    <message>
        <source>MFA code used twice</source>
        <translation>使用済みの MFA コード</translation>
    </message>
    <message>
        <source>The same code was sent and accepted a moment ago.</source>
        <translation>直前に受け付けられたコードを、もう一度送ります。</translation>
    </message>
    <message>
        <source>Unknown MFA device</source>
        <translation>存在しない MFA デバイス</translation>
    </message>
    <message>
        <source>SerialNumber holds the user’s ARN and not the device’s.</source>
        <translation>SerialNumber に、デバイスではなくユーザーの ARN を指定します。</translation>
    </message>
    <message>
        <source>Serial number without a code</source>
        <translation>コードのない MFA</translation>
    </message>
    <message>
        <source>SerialNumber is sent, TokenCode is not.</source>
        <translation>SerialNumber だけを送り、TokenCode を送りません。</translation>
    </message>
    <message>
        <source>Action needs MFA</source>
        <translation>MFA を求めるアクション</translation>
    </message>
    <message>
        <source>The user’s policy denies everything without MFA, and the session has none.</source>
        <translation>ユーザーのポリシーは MFA なしのアクションをすべて拒否しますが、セッションに MFA がありません。</translation>
    </message>
    <message>
        <source>MFA lost in a role session</source>
        <translation>ロールセッションにない MFA</translation>
    </message>
    <message>
        <source>The role’s policy asks for MFA; the code went with AssumeRole.</source>
        <translation>ロールのポリシーは MFA を条件にしています。MFA コードは AssumeRole に付けました。</translation>
    </message>
    <message>
        <source>IAM without MFA</source>
        <translation>MFA なしの IAM</translation>
    </message>
    <message>
        <source>A session without MFA calls IAM.</source>
        <translation>MFA のないセッションで IAM を呼び出します。</translation>
    </message>
    <message>
        <source>Duration out of range</source>
        <translation>範囲外のセッション期間</translation>
    </message>
    <message>
        <source>DurationSeconds is more than any role may have.</source>
        <translation>どのロールにも許されない DurationSeconds を指定します。</translation>
    </message>
    <message>
        <source>Duration too short</source>
        <translation>短すぎるセッション期間</translation>
    </message>
    <message>
        <source>DurationSeconds is less than 15 minutes.</source>
        <translation>15&#xa0;分に満たない DurationSeconds を指定します。</translation>
    </message>
    <message>
        <source>Duration is no number</source>
        <translation>数値でないセッション期間</translation>
    </message>
    <message>
        <source>DurationSeconds holds “1h”.</source>
        <translation>DurationSeconds に「1h」を指定します。</translation>
    </message>
    <message>
        <source>Session policy is no JSON</source>
        <translation>JSON でないセッションポリシー</translation>
    </message>
    <message>
        <source>The session policy ends in the middle.</source>
        <translation>セッションポリシーが途中で切れています。</translation>
    </message>
    <message>
        <source>Principal in a session policy</source>
        <translation>Principal のあるセッションポリシー</translation>
    </message>
    <message>
        <source>The session policy has a Principal element.</source>
        <translation>セッションポリシーに Principal 要素があります。</translation>
    </message>
    <message>
        <source>Session policy too narrow</source>
        <translation>狭すぎるセッションポリシー</translation>
    </message>
    <message>
        <source>The session policy allows another service only.</source>
        <translation>セッションポリシーが、ほかのサービスだけを許可しています。</translation>
    </message>
    <message>
        <source>Session policy denies</source>
        <translation>セッションポリシーの拒否</translation>
    </message>
    <message>
        <source>The session policy allows everything and denies EC2 and S3.</source>
        <translation>セッションポリシーが、すべてを許可したうえで EC2 と S3 を拒否しています。</translation>
    </message>
    <message>
        <source>Session policy too long</source>
        <translation>長すぎるセッションポリシー</translation>
    </message>
    <message>
        <source>The session policy has more than 2,048 characters.</source>
        <translation>セッションポリシーが 2,048&#xa0;文字を超えています。</translation>
    </message>
    <message>
        <source>Unknown session policy ARN</source>
        <translation>存在しないポリシー ARN</translation>
    </message>
    <message>
        <source>PolicyArns names a managed policy that is not there.</source>
        <translation>PolicyArns に、存在しない管理ポリシーを指定します。</translation>
    </message>
    <message>
        <source>Eleven session policies</source>
        <translation>11&#xa0;個のセッションポリシー</translation>
    </message>
    <message>
        <source>PolicyArns names one policy more than the ten that are taken.</source>
        <translation>PolicyArns に、上限の 10&#xa0;個を超えるポリシーを指定します。</translation>
    </message>
    <message>
        <source>Tags not permitted</source>
        <translation>許可のないタグ</translation>
    </message>
    <message>
        <source>The request passes a session tag, and nothing allows sts:TagSession.</source>
        <translation>セッションタグを渡しますが、sts:TagSession の許可がありません。</translation>
    </message>
    <message>
        <source>Tag keys differ in case</source>
        <translation>大文字と小文字だけが違うタグキー</translation>
    </message>
    <message>
        <source>Two tags are named team and Team.</source>
        <translation>team と Team の 2&#xa0;つのタグを渡します。</translation>
    </message>
    <message>
        <source>Hash sign in a tag key</source>
        <translation>タグキーの使えない文字</translation>
    </message>
    <message>
        <source>The tag’s key holds a character that it may not.</source>
        <translation>タグのキーに使えない文字があります。</translation>
    </message>
    <message>
        <source>Tag value too long</source>
        <translation>長すぎるタグの値</translation>
    </message>
    <message>
        <source>The tag’s value has 257 characters.</source>
        <translation>タグの値が 257&#xa0;文字あります。</translation>
    </message>
    <message>
        <source>Too many tags</source>
        <translation>多すぎるタグ</translation>
    </message>
    <message>
        <source>The request passes 51 tags.</source>
        <translation>タグを 51&#xa0;個渡します。</translation>
    </message>
    <message>
        <source>Tags too large when packed</source>
        <translation>圧縮後に大きすぎるタグ</translation>
    </message>
    <message>
        <source>Nine tags, each within its limits, are too large together.</source>
        <translation>1&#xa0;つずつは上限内の 9&#xa0;個のタグが、合わせると大きすぎます。</translation>
    </message>
    <message>
        <source>Transitive tag not passed</source>
        <translation>渡していない推移的なタグ</translation>
    </message>
    <message>
        <source>TransitiveTagKeys names a tag that is not passed.</source>
        <translation>TransitiveTagKeys に、渡していないタグを指定します。</translation>
    </message>
    <message>
        <source>Trust asks for a tag</source>
        <translation>信頼ポリシーのタグ条件</translation>
    </message>
    <message>
        <source>The trust policy asks for the tag team, and the request has none.</source>
        <translation>信頼ポリシーはタグ team を条件にしていますが、リクエストにタグがありません。</translation>
    </message>
    <message>
        <source>Source identity not permitted</source>
        <translation>許可のないソース ID</translation>
    </message>
    <message>
        <source>The request sets a source identity, and nothing allows sts:SetSourceIdentity.</source>
        <translation>ソース ID を設定しますが、sts:SetSourceIdentity の許可がありません。</translation>
    </message>
    <message>
        <source>Source identity with aws:</source>
        <translation>aws: で始まるソース ID</translation>
    </message>
    <message>
        <source>SourceIdentity begins with the reserved aws: prefix.</source>
        <translation>SourceIdentity が、予約された aws: で始まっています。</translation>
    </message>
    <message>
        <source>Trust asks for a source identity</source>
        <translation>信頼ポリシーのソース ID 条件</translation>
    </message>
    <message>
        <source>The trust policy asks for a source identity, and the request has none.</source>
        <translation>信頼ポリシーはソース ID を条件にしていますが、リクエストにソース ID がありません。</translation>
    </message>
    <message>
        <source>Source identity changed</source>
        <translation>途中で変えたソース ID</translation>
    </message>
    <message>
        <source>The second role of a chain is asked for with another source identity.</source>
        <translation>連鎖の 2&#xa0;つ目のロールで、別のソース ID を設定します。</translation>
    </message>
    <message>
        <source>Transitive tag overridden</source>
        <translation>推移的なタグの上書き</translation>
    </message>
    <message>
        <source>The second role of a chain is asked for with another value of an inherited tag.</source>
        <translation>連鎖の 2&#xa0;つ目のロールで、引き継がれたタグに別の値を渡します。</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>パスワードの誤り</translation>
    </message>
    <message>
        <source>The person types a wrong password at the provider.</source>
        <translation>IdP で誤ったパスワードを入力します。</translation>
    </message>
    <message>
        <source>Person not assigned</source>
        <translation>割り当てのない利用者</translation>
    </message>
    <message>
        <source>The provider does not let the person use this application.</source>
        <translation>IdP で、このアプリケーションが利用者に割り当てられていません。</translation>
    </message>
    <message>
        <source>Audience not registered</source>
        <translation>未登録の対象者</translation>
    </message>
    <message>
        <source>The token’s client ID is not among those registered in IAM.</source>
        <translation>トークンのクライアント ID が IAM に登録されていません。</translation>
    </message>
    <message>
        <source>Issuer not registered</source>
        <translation>未登録の発行者</translation>
    </message>
    <message>
        <source>The account has no OIDC provider for this issuer.</source>
        <translation>アカウントに、この発行者の OIDC プロバイダーがありません。</translation>
    </message>
    <message>
        <source>Another subject trusted</source>
        <translation>別のサブジェクトの信頼</translation>
    </message>
    <message>
        <source>The trust policy wants another person’s subject.</source>
        <translation>信頼ポリシーが、別の利用者のサブジェクトを条件にしています。</translation>
    </message>
    <message>
        <source>Token cut short</source>
        <translation>途中で切れたトークン</translation>
    </message>
    <message>
        <source>The token arrives without its last part.</source>
        <translation>トークンの最後の部分がありません。</translation>
    </message>
    <message>
        <source>Token with alg none</source>
        <translation>署名を外したトークン</translation>
    </message>
    <message>
        <source>Somebody takes the signature away and writes “none” as the algorithm.</source>
        <translation>署名を外し、アルゴリズムを「none」に書き換えます。</translation>
    </message>
    <message>
        <source>Token of an unknown key</source>
        <translation>未知の鍵のトークン</translation>
    </message>
    <message>
        <source>The token names a key that the issuer does not publish.</source>
        <translation>発行者が公開していない鍵がトークンに指定されています。</translation>
    </message>
    <message>
        <source>Access token for an ID token</source>
        <translation>ID トークンではないトークン</translation>
    </message>
    <message>
        <source>An access token is sent in the ID token’s place.</source>
        <translation>ID トークンの代わりにアクセストークンを送ります。</translation>
    </message>
    <message>
        <source>SAML provider not registered</source>
        <translation>未登録の SAML プロバイダー</translation>
    </message>
    <message>
        <source>The account has no SAML provider for this IdP.</source>
        <translation>アカウントに、この IdP の SAML プロバイダーがありません。</translation>
    </message>
    <message>
        <source>Another SAML provider named</source>
        <translation>別の SAML プロバイダーの指定</translation>
    </message>
    <message>
        <source>PrincipalArn names a provider that is not there.</source>
        <translation>PrincipalArn に、存在しないプロバイダーを指定します。</translation>
    </message>
    <message>
        <source>Assertion without signature</source>
        <translation>署名を外したアサーション</translation>
    </message>
    <message>
        <source>Somebody takes the signature out of the response.</source>
        <translation>SAML レスポンスから署名を取り除きます。</translation>
    </message>
    <message>
        <source>A second assertion</source>
        <translation>2&#xa0;つ目のアサーション</translation>
    </message>
    <message>
        <source>Somebody puts an unsigned assertion before the signed one (signature wrapping).</source>
        <translation>署名されたアサーションの前に、署名のないものを差し込みます (署名ラッピング)。</translation>
    </message>
    <message>
        <source>Assertion with a DOCTYPE</source>
        <translation>DOCTYPE のあるアサーション</translation>
    </message>
    <message>
        <source>The response brings a document type with an entity of its own.</source>
        <translation>SAML レスポンスに、独自の実体を持つ文書型宣言があります。</translation>
    </message>
    <message>
        <source>Assertion cut short</source>
        <translation>途中で切れたアサーション</translation>
    </message>
    <message>
        <source>Only half of the response arrives.</source>
        <translation>SAML レスポンスが半分しか届きません。</translation>
    </message>
    <message>
        <source>Another SAML audience trusted</source>
        <translation>別の SAML:aud の信頼</translation>
    </message>
    <message>
        <source>The trust policy wants another value of SAML:aud.</source>
        <translation>信頼ポリシーが、別の SAML:aud を条件にしています。</translation>
    </message>
    <message>
        <source>Assertion redeemed late</source>
        <translation>遅れて届いたアサーション</translation>
    </message>
    <message>
        <source>The assertion is six minutes old when it arrives.</source>
        <translation>アサーションが発行の 6&#xa0;分後に届きます。</translation>
    </message>
    <message>
        <source>Federation not permitted</source>
        <translation>許可のないフェデレーション</translation>
    </message>
    <message>
        <source>The broker’s user has no policy that allows sts:GetFederationToken.</source>
        <translation>ブローカーのユーザーに sts:GetFederationToken の許可がありません。</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>長すぎる名前</translation>
    </message>
    <message>
        <source>Name has more than 32 characters.</source>
        <translation>Name が 32&#xa0;文字を超えています。</translation>
    </message>
    <message>
        <source>Space in the name</source>
        <translation>名前の空白</translation>
    </message>
    <message>
        <source>Name holds a character that it may not.</source>
        <translation>Name に使えない文字があります。</translation>
    </message>
    <message>
        <source>No session policy</source>
        <translation>セッションポリシーなし</translation>
    </message>
    <message>
        <source>The broker passes no session policy.</source>
        <translation>ブローカーがセッションポリシーを渡しません。</translation>
    </message>
    <message>
        <source>Session policy wider than the user</source>
        <translation>ユーザーより広いセッションポリシー</translation>
    </message>
    <message>
        <source>The session policy allows everything; the user does not.</source>
        <translation>セッションポリシーはすべてを許可しますが、ユーザーには許可がありません。</translation>
    </message>
    <message>
        <source>Federated user calls IAM</source>
        <translation>IAM を呼ぶフェデレーションユーザー</translation>
    </message>
    <message>
        <source>The federated user calls IAM.</source>
        <translation>フェデレーションユーザーが IAM を呼び出します。</translation>
    </message>
    <message>
        <source>Broker holds a session</source>
        <translation>セッションで呼ぶブローカー</translation>
    </message>
    <message>
        <source>The broker signs with temporary credentials.</source>
        <translation>ブローカーが一時的な認証情報で署名します。</translation>
    </message>
    <message>
        <source>Session asks for a session</source>
        <translation>セッションからの GetSessionToken</translation>
    </message>
    <message>
        <source>GetSessionToken is called with temporary credentials.</source>
        <translation>一時的な認証情報で GetSessionToken を呼び出します。</translation>
    </message>
    <message>
        <source>Chain longer than an hour</source>
        <translation>1&#xa0;時間を超えるロールの連鎖</translation>
    </message>
    <message>
        <source>A session asks for two hours of a role whose maximum is twelve.</source>
        <translation>最大 12&#xa0;時間のロールを、セッションから 2&#xa0;時間でリクエストします。</translation>
    </message>
    <message>
        <source>First role not trusted</source>
        <translation>信頼されていない 1&#xa0;つ目のロール</translation>
    </message>
    <message>
        <source>Another role is assumed first, which the trust policy does not name.</source>
        <translation>先に別のロールを引き受けますが、信頼ポリシーにそのロールがありません。</translation>
    </message>
    <message>
        <source>Role of another account</source>
        <translation>別のアカウントのロール</translation>
    </message>
    <message>
        <source>RoleArn names an account that this provider or caller does not reach.</source>
        <translation>RoleArn に別のアカウントのロールを指定します。</translation>
    </message>
    <message>
        <source>External ID missing</source>
        <translation>外部 ID なし</translation>
    </message>
    <message>
        <source>The trust policy asks for an external ID, and the request has none.</source>
        <translation>信頼ポリシーは外部 ID を条件にしていますが、リクエストに外部 ID がありません。</translation>
    </message>
    <message>
        <source>Wrong external ID</source>
        <translation>外部 ID の誤り</translation>
    </message>
    <message>
        <source>The external ID is another customer’s.</source>
        <translation>別の顧客の外部 ID を送ります。</translation>
    </message>
    <message>
        <source>External ID in another case</source>
        <translation>大文字と小文字の違う外部 ID</translation>
    </message>
    <message>
        <source>The external ID differs in upper and lower case only.</source>
        <translation>大文字と小文字だけが違う外部 ID を送ります。</translation>
    </message>
    <message>
        <source>Caller’s clock slow</source>
        <translation>遅れた時計</translation>
    </message>
    <message>
        <source>The caller’s clock is 20 minutes behind.</source>
        <translation>呼び出し元の時計が 20&#xa0;分遅れています。</translation>
    </message>
    <message>
        <source>Caller’s clock fast</source>
        <translation>進んだ時計</translation>
    </message>
    <message>
        <source>The caller’s clock is 20 minutes ahead.</source>
        <translation>呼び出し元の時計が 20&#xa0;分進んでいます。</translation>
    </message>
    <message>
        <source>Wrong Region</source>
        <translation>リージョンの誤り</translation>
    </message>
    <message>
        <source>The credential scope names another Region.</source>
        <translation>認証情報スコープに別のリージョンがあります。</translation>
    </message>
    <message>
        <source>Wrong service</source>
        <translation>サービスの誤り</translation>
    </message>
    <message>
        <source>The credential scope names IAM and not STS.</source>
        <translation>認証情報スコープのサービスが、STS ではなく IAM です。</translation>
    </message>
    <message>
        <source>Wrong date in the scope</source>
        <translation>スコープの日付の誤り</translation>
    </message>
    <message>
        <source>The credential scope is of the day before.</source>
        <translation>認証情報スコープの日付が前日です。</translation>
    </message>
    <message>
        <source>Unknown action</source>
        <translation>存在しないオペレーション</translation>
    </message>
    <message>
        <source>The request names an operation that STS does not have.</source>
        <translation>STS にないオペレーションを指定します。</translation>
    </message>
    <message>
        <source>Wrong version</source>
        <translation>バージョンの誤り</translation>
    </message>
    <message>
        <source>The request holds the version of policies in place of the API’s.</source>
        <translation>API のバージョンの代わりに、ポリシーのバージョンを指定します。</translation>
    </message>
    <message>
        <source>Sessions revoked</source>
        <translation>取り消されたセッション</translation>
    </message>
    <message>
        <source>An administrator revokes all sessions before the credentials are used.</source>
        <translation>認証情報を使う前に、管理者がすべてのセッションを取り消します。</translation>
    </message>
    <message>
        <source>Role deleted and made again</source>
        <translation>作り直したロール</translation>
    </message>
    <message>
        <source>The role is deleted and made again before the credentials are used.</source>
        <translation>認証情報を使う前に、ロールを削除して作り直しています。</translation>
    </message>
    <message>
        <source>Sign-in and tokens</source>
        <translation>サインインとトークン</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>Less</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳しく</translation>
    </message>
    <message>
        <source>Only what happens (W)</source>
        <translation>何が起こるかだけを表示 (W)</translation>
    </message>
    <message>
        <source>What lies behind this step (W)</source>
        <translation>このステップの背景を表示 (W)</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%1 has another trust policy</source>
        <translation>%1 の信頼ポリシーを置き換えました</translation>
    </message>
    <message>
        <source>%1 has the inline policy %2</source>
        <translation>%1 にインラインポリシー %2 を設定しました</translation>
    </message>
    <message>
        <source>%1 no longer has the inline policy %2</source>
        <translation>%1 からインラインポリシー %2 を削除しました</translation>
    </message>
    <message>
        <source>The managed policy %1 has another text</source>
        <translation>管理ポリシー %1 の内容を置き換えました</translation>
    </message>
    <message>
        <source>%1 is attached to %2</source>
        <translation>%1 を %2 にアタッチしました</translation>
    </message>
    <message>
        <source>%1 is detached from %2</source>
        <translation>%1 を %2 からデタッチしました</translation>
    </message>
    <message>
        <source>%1 has no permissions boundary any more</source>
        <translation>%1 のアクセス許可の境界を削除しました</translation>
    </message>
    <message>
        <source>%1 has %2 as its permissions boundary</source>
        <translation>%1 のアクセス許可の境界を %2 にしました</translation>
    </message>
    <message>
        <source>%1 has no resource-based policy any more</source>
        <translation>%1 のリソースベースのポリシーを削除しました</translation>
    </message>
    <message>
        <source>%1 has another resource-based policy</source>
        <translation>%1 のリソースベースのポリシーを置き換えました</translation>
    </message>
    <message>
        <source>The user %1 is new</source>
        <translation>ユーザー %1 を追加しました</translation>
    </message>
    <message>
        <source>The role %1 is new</source>
        <translation>ロール %1 を追加しました</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>The access key %1 is active</source>
        <translation>アクセスキー %1 を有効化しました</translation>
    </message>
    <message>
        <source>The access key %1 is deactivated</source>
        <translation>アクセスキー %1 を無効化しました</translation>
    </message>
    <message>
        <source>Sessions of %1 may last %2 seconds</source>
        <translation>%1 の最大セッション期間を %2 秒にしました</translation>
    </message>
    <message>
        <source>A code of the MFA device %1 is used up</source>
        <translation>MFA デバイス %1 のコードを 1 つ使いました</translation>
    </message>
    <message>
        <source>%1 takes tokens for other client IDs</source>
        <translation>%1 が受け付けるクライアント ID を変更しました</translation>
    </message>
    <message>
        <source>%1 is no longer registered in IAM</source>
        <translation>%1 の IAM への登録を削除しました</translation>
    </message>
    <message>
        <source>%1 is assigned to other applications at %2</source>
        <translation>%2 での %1 の割り当てを変更しました</translation>
    </message>
    <message>
        <source>The account %1 has the service control policy %2</source>
        <translation>アカウント %1 にサービスコントロールポリシー %2 を設定しました</translation>
    </message>
    <message>
        <source>The account %1 has the resource control policy %2</source>
        <translation>アカウント %1 にリソースコントロールポリシー %2 を設定しました</translation>
    </message>
    <message>
        <source>The resource %1 is new</source>
        <translation>リソース %1 を追加しました</translation>
    </message>
    <message>
        <source>%1 holds the object %2</source>
        <translation>%1 にオブジェクト %2 を置きました</translation>
    </message>
    <message>
        <source>%1 no longer holds the object %2</source>
        <translation>%1 からオブジェクト %2 を削除しました</translation>
    </message>
    <message>
        <source>A sign-in code is redeemed</source>
        <translation>サインインのコードを引き換えました</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>編集: %1</translation>
    </message>
</context>
<context>
    <name>Classroom</name>
    <message>
        <source>Time is up</source>
        <translation>時間です</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <translation>%1 (一時停止中)</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation>見直しマークのみ</translation>
    </message>
    <message>
        <source>Questions of the bank</source>
        <translation>問題の一覧</translation>
    </message>
    <message>
        <source>Questions of the round, in their order</source>
        <translation>出題する問題、出題順</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>すべてのトピック</translation>
    </message>
    <message numerus="yes">
        <source>From the bank: %n question(s)</source>
        <translation>
            <numerusform>問題の一覧: %n 問</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n question(s)</source>
        <translation>
            <numerusform>%n 問を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all of them</source>
        <translation>すべて追加</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n more that are put in order, matched or written: no room can answer those by raising hands.</source>
        <translation>
            <numerusform>ほかに並べ替え、組み合わせ、ポリシーを直す問題が %n 問ありますが、挙手では答えられないため出題できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No question is found this way.</source>
        <translation>条件に合う問題はありません。</translation>
    </message>
    <message>
        <source>The round: nothing chosen yet</source>
        <translation>出題する問題: まだ選ばれていません</translation>
    </message>
    <message numerus="yes">
        <source>The round: %n question(s)</source>
        <translation>
            <numerusform>出題する問題: %n 問</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are right</source>
        <translation>
            <numerusform>正解は %n つ</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer is right</source>
        <translation>正解は 1 つ</translation>
    </message>
    <message>
        <source>Hands up for %1</source>
        <translation>%1 だと思う人は挙手</translation>
    </message>
    <message>
        <source>Who takes which? Hands up.</source>
        <translation>どれだと思いますか。挙手をお願いします。</translation>
    </message>
    <message>
        <source>second vote</source>
        <translation>2 回目</translation>
    </message>
    <message>
        <source>The room has voted</source>
        <translation>挙手の結果</translation>
    </message>
    <message>
        <source>The room has voted again</source>
        <translation>2 回目の挙手の結果</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>正解: %1</translation>
    </message>
    <message>
        <source>first %1, then %2</source>
        <translation>1 回目 %1、2 回目 %2</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>not this one</source>
        <translation>不正解</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>問題 %1 / %2</translation>
    </message>
    <message>
        <source>That was the last question.</source>
        <translation>これで最後の問題は終わりです。</translation>
    </message>
    <message>
        <source>no hands counted</source>
        <translation>挙手の数は記録なし</translation>
    </message>
    <message>
        <source>The round is kept: copy or save it in the window of the app.</source>
        <translation>結果は保存されています。アプリの画面からコピーや書き出しができます。</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>記録済み</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>in the second vote: %1</source>
        <translation>2 回目: %1 人</translation>
    </message>
    <message>
        <source>Keys in class</source>
        <translation>授業モードのキー</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>問題文</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Option text</source>
        <translation>選択肢の内容</translation>
    </message>
    <message>
        <source>Hands, first vote</source>
        <translation>挙手の数 (1 回目)</translation>
    </message>
    <message>
        <source>Hands, second vote</source>
        <translation>挙手の数 (2 回目)</translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation>正誤</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>出題日時</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>不正解</translation>
    </message>
    <message>
        <source>go on: options, hands, votes, runs, answer</source>
        <translation>次へ: 選択肢、挙手、結果、実行、正解</translation>
    </message>
    <message>
        <source>back to how it was before</source>
        <translation>前の状態に戻る</translation>
    </message>
    <message>
        <source>12 hands for A; also 1, then 12</source>
        <translation>A に 12 人。1、12 の順でも可</translation>
    </message>
    <message>
        <source>one hand more or less</source>
        <translation>1 人増やす、減らす</translation>
    </message>
    <message>
        <source>the next option is counted</source>
        <translation>次の選択肢を数える</translation>
    </message>
    <message>
        <source>take the last count back</source>
        <translation>直前の人数を元に戻す</translation>
    </message>
    <message>
        <source>vote again after a discussion</source>
        <translation>話し合いのあとにもう一度挙手</translation>
    </message>
    <message>
        <source>skip to the next question</source>
        <translation>次の問題へ飛ばす</translation>
    </message>
    <message>
        <source>one step of the run</source>
        <translation>実行を 1 ステップ進める、戻す</translation>
    </message>
    <message>
        <source>play the run, or pause</source>
        <translation>実行の再生、一時停止</translation>
    </message>
    <message>
        <source>time to think: start, pause</source>
        <translation>考える時間の開始、一時停止</translation>
    </message>
    <message>
        <source>black screen; B where nobody votes</source>
        <translation>画面を黒にする (B は挙手以外のとき)</translation>
    </message>
    <message>
        <source>teacher&apos;s window: answer and notes</source>
        <translation>先生用の画面: 正解とメモ</translation>
    </message>
    <message>
        <source>other language, both languages</source>
        <translation>言語の切り替え、日英併記</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>ライトとダークの切り替え</translation>
    </message>
    <message>
        <source>stop; the round is kept</source>
        <translation>終了 (途中経過は残る)</translation>
    </message>
    <message>
        <source>it does not stop here: this check passes</source>
        <translation>ここでは止まらない: この確認は合格</translation>
    </message>
    <message>
        <source>the question alone</source>
        <translation>問題文のみ</translation>
    </message>
    <message>
        <source>with its options</source>
        <translation>選択肢つき</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>挙手</translation>
    </message>
    <message>
        <source>the vote</source>
        <translation>挙手の結果</translation>
    </message>
    <message>
        <source>hands once more</source>
        <translation>2 回目の挙手</translation>
    </message>
    <message>
        <source>the second vote</source>
        <translation>2 回目の結果</translation>
    </message>
    <message>
        <source>the engine runs it</source>
        <translation>実行で確認</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Next: show the options</source>
        <translation>次へ: 選択肢を表示</translation>
    </message>
    <message>
        <source>Next: count hands</source>
        <translation>次へ: 挙手を数える</translation>
    </message>
    <message>
        <source>Next: hands for the next option</source>
        <translation>次へ: 次の選択肢の挙手</translation>
    </message>
    <message>
        <source>Next: close the vote</source>
        <translation>次へ: 挙手を締め切る</translation>
    </message>
    <message>
        <source>Next: reveal. V: talk it over and vote again</source>
        <translation>次へ: 答え合わせ。V: 話し合ってからもう一度挙手</translation>
    </message>
    <message>
        <source>Next: reveal</source>
        <translation>次へ: 答え合わせ</translation>
    </message>
    <message>
        <source>Next: the end of this run, then the next run</source>
        <translation>次へ: この実行の最後、続いて次の実行</translation>
    </message>
    <message>
        <source>Next: the end of this run, then the answer</source>
        <translation>次へ: この実行の最後、続いて正解</translation>
    </message>
    <message>
        <source>Next: the next question</source>
        <translation>次へ: 次の問題</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The result is saved.</source>
        <translation>結果を保存しました。</translation>
    </message>
    <message>
        <source>Teacher – Trustwalk</source>
        <translation>先生用 – Trustwalk</translation>
    </message>
    <message>
        <source>The question after this one</source>
        <translation>この次の問題</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1 回目</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2 回目</translation>
    </message>
    <message>
        <source>Ask a room: the class raises hands, you type the counts, and the engine runs the choices on the stage. No accounts, no network. A remote control is enough; the round is kept at every step.</source>
        <translation>教室で出題します。受講者は挙手で答え、先生が人数を入力すると、選ばれた選択肢をエンジンが図の上で実行します。アカウントもネットワークも不要です。リモコンだけで進められ、途中経過は 1 手ごとに保存されます。</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>考える時間</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 秒</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 分</translation>
    </message>
    <message>
        <source>3 min</source>
        <translation>3 分</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>結果をコピー</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>The result of a round in class can be saved.</source>
        <translation>授業モードの結果を保存できます。</translation>
    </message>
    <message>
        <source>A round in class waits at question %1 of %2.</source>
        <translation>授業モードの出題が問題 %1 / %2 で中断しています。</translation>
    </message>
    <message numerus="yes">
        <source>A round of %n question(s) is over</source>
        <translation>
            <numerusform>%n 問の出題が終わりました</numerusform>
        </translation>
    </message>
    <message>
        <source>A round waits at question %1 of %2</source>
        <translation>出題が問題 %1 / %2 で中断しています</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of it changed since or are gone, and were left out.</source>
        <translation>
            <numerusform>そのうち %n 問は変更または削除されたため、除かれました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new round begins when this one is discarded.</source>
        <translation>新しく始めるには、これを破棄してください。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>出題を始める</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hand(s)</source>
        <translation>
            <numerusform>%n 人中 %1 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it first; the options come next</source>
        <translation>まず問題を読んでください。次に選択肢が出ます。</translation>
    </message>
    <message>
        <source>this check passes</source>
        <translation>この確認は合格</translation>
    </message>
    <message>
        <source>%1 has to be allowed</source>
        <translation>%1 は許可されること</translation>
    </message>
    <message>
        <source>%1 has to be denied</source>
        <translation>%1 は拒否されること</translation>
    </message>
    <message numerus="yes">
        <source>Add %n generated question(s)</source>
        <translation>
            <numerusform>自動生成の問題を %n 問追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hands were counted for %n question(s).</source>
        <translation>
            <numerusform>%n 問で挙手の数を記録しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>One screen: the room would see the answers. P again opens them.</source>
        <translation>画面が 1 つなので正解が受講者にも見えます。表示するにはもう一度 P を押します。</translation>
    </message>
    <message>
        <source>The round of last time cannot be read. Its file stays as it is until the next round begins.</source>
        <translation>前回の出題を読み込めません。ファイルは次の出題を始めるまでそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Without the breaks</source>
        <translation>壊していない実行</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>現在の実行</translation>
    </message>
    <message>
        <source>Both runs are the same.</source>
        <translation>2&#xa0;つの実行は同じです。</translation>
    </message>
    <message>
        <source>Here the two runs part.</source>
        <translation>ここが最初の相違点です。</translation>
    </message>
    <message>
        <source>They part at %1.</source>
        <translation>最初の相違点は %1 です。</translation>
    </message>
    <message>
        <source>They part after the last step.</source>
        <translation>最後のステップのあとで分かれます。</translation>
    </message>
</context>
<context>
    <name>Diff</name>
    <message>
        <source>reaches its end</source>
        <translation>最後まで成功</translation>
    </message>
    <message>
        <source>refused at %1</source>
        <translation>%1 で拒否</translation>
    </message>
    <message>
        <source>Both runs are the same.</source>
        <translation>2&#xa0;つの実行は同じです。</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Parameters of the request</source>
        <translation>リクエストのパラメータ</translation>
    </message>
    <message>
        <source>Session policy</source>
        <translation>セッションポリシー</translation>
    </message>
    <message>
        <source>Trust policy of %1</source>
        <translation>%1 の信頼ポリシー</translation>
    </message>
    <message>
        <source>Inline policy %1 of %2</source>
        <translation>%2 のインラインポリシー %1</translation>
    </message>
    <message>
        <source>Managed policy %1</source>
        <translation>管理ポリシー %1</translation>
    </message>
    <message>
        <source>Permissions boundary %1</source>
        <translation>アクセス許可の境界 %1</translation>
    </message>
    <message>
        <source>Bucket policy of %1</source>
        <translation>%1 のバケットポリシー</translation>
    </message>
    <message>
        <source>AWS allows the walk to its end.</source>
        <translation>AWS は最後まで許可します。</translation>
    </message>
    <message>
        <source>Edit and re-run</source>
        <translation>編集して再実行</translation>
    </message>
    <message>
        <source>What to edit</source>
        <translation>編集する対象</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>Endless</name>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 · question %2</source>
        <translation>%1 · %2 問目</translation>
    </message>
    <message>
        <source>Template %1 · seed %2</source>
        <translation>テンプレート %1 · シード %2</translation>
    </message>
    <message>
        <source>Endless practice</source>
        <translation>エンドレス出題</translation>
    </message>
    <message>
        <source>Each question is drawn anew, and the engine derives its answer. There is no last one: Esc ends the practice.</source>
        <translation>問題は毎回新しく作られ、正解はエンジンが導きます。終わりはありません。Esc で終了します。</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>テーマから選ぶ</translation>
    </message>
    <message>
        <source>By the calls that you mix up</source>
        <translation>取り違えた呼び出しから選ぶ</translation>
    </message>
    <message>
        <source>Nothing has been mixed up yet.</source>
        <translation>取り違えた呼び出しはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of questions</source>
        <translation>
            <numerusform>%n 種類の問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mixed up %n time(s)</source>
        <translation>
            <numerusform>取り違え %n 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Line %1, column %2 (%3)</source>
        <translation>%1&#xa0;行 %2&#xa0;列 (%3)</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1&#xa0;行 %2&#xa0;列</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;. Remove it.</source>
        <translation>不明なキー &quot;%1&quot; があります。取り除いてください。</translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>不明なキー &quot;%1&quot; があります。&quot;%2&quot; の間違いではありませんか。</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; here. Check the name.</source>
        <translation>&quot;%1&quot; が見つかりません。名前を確認してください。</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; here; %2 was looked for.</source>
        <translation>&quot;%1&quot; が見つかりません。探したもの: %2。</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; is not possible here.</source>
        <translation>値 &quot;%1&quot; はここでは使えません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands where %2 is needed.</source>
        <translation>%2 が必要ですが、&quot;%1&quot; があります。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>内容がありません。</translation>
    </message>
    <message>
        <source>Too large: %1 is the limit. Shorten it.</source>
        <translation>大きすぎます。上限は %1 です。短くしてください。</translation>
    </message>
    <message>
        <source>Nested too deeply: %1 levels are the limit.</source>
        <translation>入れ子が深すぎます。上限は %1 段です。</translation>
    </message>
    <message>
        <source>This is no UTF-8 text. Save it as UTF-8.</source>
        <translation>UTF-8 のテキストではありません。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>This cannot be read as %1.</source>
        <translation>%1 として読み取れません。</translation>
    </message>
    <message>
        <source>This cannot be read as %1: &quot;%2&quot;.</source>
        <translation>%1 として読み取れません: &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here twice. Keep one of them.</source>
        <translation>キー &quot;%1&quot; が重複しています。一方を取り除いてください。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>キー &quot;%1&quot; がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands against something else, or is there already.</source>
        <translation>&quot;%1&quot; はほかと両立しないか、すでにあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and %2 exclude each other.</source>
        <translation>&quot;%1&quot; と %2 は両立しません。</translation>
    </message>
    <message>
        <source>This file is of a newer version (%1) than this Trustwalk reads. Update Trustwalk.</source>
        <translation>このファイルは、この Trustwalk より新しい形式 (%1) です。Trustwalk を更新してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported.</source>
        <translation>&quot;%1&quot; には対応していません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Exam</name>
    <message>
        <source>By domain</source>
        <translation>分野別</translation>
    </message>
    <message>
        <source>Right answers of those asked</source>
        <translation>出題数に対する正解数</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>出題はありませんでした。</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Trend: %1</source>
        <translation>%1 の推移</translation>
    </message>
    <message>
        <source>Right answers in percent; the latest exam at the right</source>
        <translation>正答率 (右端が最新の試験)</translation>
    </message>
    <message>
        <source>How your exams come out, domain by domain, stands here after the first one.</source>
        <translation>最初の試験を提出すると、分野別の結果の推移がここに表示されます。</translation>
    </message>
    <message>
        <source>The whole exam</source>
        <translation>試験全体</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>出題なし</translation>
    </message>
    <message>
        <source>Time hidden</source>
        <translation>残り時間は非表示</translation>
    </message>
    <message>
        <source>Show the time</source>
        <translation>残り時間を表示</translation>
    </message>
    <message>
        <source>Hide the time</source>
        <translation>残り時間を隠す</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>解答済み</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>不正解</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>問題 %1</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>見直し</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>現在の問題</translation>
    </message>
    <message>
        <source>Earlier exams</source>
        <translation>過去の試験</translation>
    </message>
    <message>
        <source>A new exam</source>
        <translation>新しい試験</translation>
    </message>
    <message>
        <source>No exam has been handed in yet.</source>
        <translation>提出した試験はまだありません。</translation>
    </message>
    <message>
        <source>%1; its questions were not kept</source>
        <translation>%1 (問題の記録なし)</translation>
    </message>
    <message>
        <source>A mock exam waits: %1 · %2</source>
        <translation>中断中の模擬試験: %1 · %2</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>一覧へ</translation>
    </message>
    <message>
        <source>The exam that waits can’t be read</source>
        <translation>中断中の試験を読み取れません</translation>
    </message>
    <message>
        <source>A later version of Trustwalk may have written it. It stays until you discard it.</source>
        <translation>新しいバージョンの Trustwalk で保存された可能性があります。破棄するまで残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) changed in the bank: they are open again, or not asked any more.</source>
        <translation>
            <numerusform>%n 問が問題集で変更されたため、未回答に戻すか、出題から外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>An exam waits for you</source>
        <translation>中断中の試験があります</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Discard the exam?</source>
        <translation>試験を破棄しますか。</translation>
    </message>
    <message>
        <source>Its answers are lost and count nowhere.</source>
        <translation>解答は失われ、どこにも記録されません。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Take the exam back?</source>
        <translation>試験を取り消しますか。</translation>
    </message>
    <message>
        <source>All its answers are taken out of your progress, as if the exam had not been sat.</source>
        <translation>この試験の解答をすべて学習記録から取り除きます。受験しなかった状態に戻ります。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>The exam was taken back.</source>
        <translation>試験を取り消しました。</translation>
    </message>
    <message>
        <source>Something has been answered since, so the exam stays.</source>
        <translation>提出後にほかの解答が記録されているため、この試験は取り消せません。</translation>
    </message>
    <message>
        <source>Mock exam %1</source>
        <translation>模擬試験 %1</translation>
    </message>
    <message>
        <source>Mock exam %1 of %2</source>
        <translation>模擬試験 %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%2 問中 %1 問正解</translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>未回答 %n 問</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 minutes used</source>
        <translation>%2 分中 %1 分使用</translation>
    </message>
    <message>
        <source>drawn with seed %1</source>
        <translation>シード %1 で出題</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>The result is not saved yet.</source>
        <translation>結果はまだ保存されていません。</translation>
    </message>
    <message>
        <source>Review the answers</source>
        <translation>解答の見直し</translation>
    </message>
    <message>
        <source>Take this exam back</source>
        <translation>試験を取り消す</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>問題の一覧</translation>
    </message>
    <message>
        <source>The bank has this question no more: %1</source>
        <translation>この問題は問題集にもうありません: %1</translation>
    </message>
    <message>
        <source>The question has changed since; what you answered then is not shown.</source>
        <translation>受験後に問題が変更されたため、当時の解答は表示しません。</translation>
    </message>
    <message>
        <source>%1 · review of question %2 of %3</source>
        <translation>%1 · 解答の見直し %2 / %3 問</translation>
    </message>
    <message>
        <source>Mock exam</source>
        <translation>模擬試験</translation>
    </message>
    <message>
        <source>It covers the security domains only: %1% of %2. The other domains of that exam are not asked here.</source>
        <translation>出題はセキュリティの分野だけで、%2 全体の %1% に当たります。ほかの分野は出題しません。</translation>
    </message>
    <message>
        <source>All domains of %1, as far as they are about identities and temporary credentials: the rest of that exam is not asked here.</source>
        <translation>%1 の全分野のうち、アイデンティティと一時的な認証情報に関わる範囲だけを出題します。それ以外は出題しません。</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題数</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>時間 (分)</translation>
    </message>
    <message>
        <source>No answer is shown before you hand in; until then you can go back and change every one. A question counts only if all of it is right, and one without an answer counts as wrong, as at AWS. Policies to be written are not asked.</source>
        <translation>提出するまで答えは表示されません。提出前なら、どの問題にも戻って解答を変えられます。AWS の試験と同じく、すべて正しい場合だけ正解とし、部分点はありません。未回答は不正解です。ポリシーを書く問題は出題しません。</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始する</translation>
    </message>
    <message>
        <source>weight %1%</source>
        <translation>比重 %1%</translation>
    </message>
    <message>
        <source>%1 of %2 in the bank</source>
        <translation>%1 問 (問題集に %2 問)</translation>
    </message>
    <message>
        <source>AWS’s whole exam: %1 questions in %2 minutes. Here the same time a question.</source>
        <translation>AWS の試験は全体で %1 問、%2 分です。1 問当たりの時間を同じにしてあります。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Remove the flag</source>
        <translation>印を外す</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>見直しマーク</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>提出する</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>すべての問題を見る</translation>
    </message>
    <message>
        <source>Only what was not right</source>
        <translation>不正解だけを見る</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>問題 %1 / %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>The exam is paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>The clock stands: %1. The questions are hidden until you go on.</source>
        <translation>時計は止まっています (%1)。再開するまで問題は表示されません。</translation>
    </message>
    <message>
        <source>Back to the exam</source>
        <translation>試験に戻る</translation>
    </message>
    <message>
        <source>After that nothing can be changed.</source>
        <translation>提出後は変更できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not answered yet</source>
        <translation>
            <numerusform>未回答の問題が %n 問あります</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not answered counts as wrong. %1</source>
        <translation>未回答の問題は不正解になります。%1</translation>
    </message>
    <message>
        <source>To the first open question</source>
        <translation>最初の未回答へ</translation>
    </message>
    <message>
        <source>Hand in the exam?</source>
        <translation>試験を提出しますか。</translation>
    </message>
    <message>
        <source>All questions are answered. %1</source>
        <translation>すべての問題に解答しました。%1</translation>
    </message>
    <message>
        <source>%1 of %2 right, %3%</source>
        <translation>%2 問中 %1 問正解、%3%</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>解答済み %n 問</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>見直し %n 問</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the share of right answers in the security domains alone. AWS reports a scaled score from 100 to 1,000 that evens out exams of different difficulty, and leaves some questions unscored. That is not simulated here, so this figure says neither passed nor failed.</source>
        <translation>この数値は、セキュリティの分野だけの正答率です。AWS のスコアは、試験ごとの難易度の差をならした 100 から 1,000 までの換算スコアで、採点されない問題もあります。ここではその換算を再現していないため、合否の目安にはなりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>残り %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>残り %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未回答 %n 問</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n question(s) can’t keep AWS’s weights: some domains have too few, so others get more.</source>
        <translation>
            <numerusform>%n 問を超えると、問題の少ない分野があるため AWS の比重を保てません。足りない分はほかの分野から出題します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>refused at step %1 with %2</source>
        <translation>ステップ %1 で %2 により拒否</translation>
    </message>
    <message>
        <source>every check passed</source>
        <translation>すべての検証を通過</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>A picture of %1 is too small; the smallest is %2.</source>
        <translation>%1 の画像は小さすぎます。最小は %2 です。</translation>
    </message>
    <message>
        <source>A scale of %1 is not possible; it goes from %2 to %3.</source>
        <translation>倍率 %1 は指定できません。%2 から %3 までです。</translation>
    </message>
    <message>
        <source>A picture can have %1 pixels on a side; this one would have %2.</source>
        <translation>画像の 1 辺は %1 ピクセルまでですが、%2 ピクセルになります。</translation>
    </message>
    <message>
        <source>A picture of %1 is too large: it has more than %2 million pixels.</source>
        <translation>%1 の画像は大きすぎます。上限は %2 メガピクセルです。</translation>
    </message>
    <message>
        <source>No step was chosen.</source>
        <translation>ステップが選択されていません。</translation>
    </message>
    <message>
        <source>A page of a handout holds 1, 2, 4 or 6 steps, not %1.</source>
        <translation>配布資料の 1 ページに入るステップは 1、2、4、6 個のいずれかです。%1 個は指定できません。</translation>
    </message>
    <message>
        <source>An animation has 1 to %1 frames a second, not %2.</source>
        <translation>アニメーションのフレームレートは毎秒 1 から %1 フレームまでです。%2 は指定できません。</translation>
    </message>
    <message>
        <source>A speed of %1 is not possible; it goes from %2 to %3.</source>
        <translation>速度 %1 は指定できません。%2 から %3 までです。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>この大きさの画像を作るにはメモリが足りません。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;秒</translation>
    </message>
    <message>
        <source>statement %1</source>
        <translation>ステートメント %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>the caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>IdP</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>この呼び出し</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>A service that knows people, signs them in, and tells others who they are.</source>
        <translation>利用者を登録し、サインインさせ、だれなのかをほかに伝えるサービスです。</translation>
    </message>
    <message>
        <source>Using AWS with the identity of another system, without an IAM user.</source>
        <translation>IAM ユーザーを作らずに、別のシステムのアイデンティティで AWS を使うことです。</translation>
    </message>
    <message>
        <source>IAM’s registration of an OpenID Connect issuer with its client IDs.</source>
        <translation>OpenID Connect の発行者とクライアント ID を IAM に登録したものです。</translation>
    </message>
    <message>
        <source>IAM’s registration of a SAML 2.0 IdP with its metadata.</source>
        <translation>SAML 2.0 の IdP のメタデータを IAM に登録したものです。</translation>
    </message>
    <message>
        <source>A program of your own that signs people in and calls STS for them with an IAM user’s or a role’s credentials.</source>
        <translation>利用者をサインインさせ、IAM ユーザーやロールの認証情報で STS を呼び出す、独自のプログラムです。</translation>
    </message>
    <message>
        <source>Signing in once for many applications.</source>
        <translation>1&#xa0;回のサインインで、多くのアプリを使えることです。</translation>
    </message>
    <message>
        <source>A SAML sign-in that starts at the IdP’s page; SP-initiated starts at the application.</source>
        <translation>IdP のページから始まる SAML のサインインです。アプリから始まるものは SP 起点です。</translation>
    </message>
    <message>
        <source>The signed statement of a SAML IdP about a person: name, attributes, for whom and until when.</source>
        <translation>SAML の IdP が署名した、利用者についての文書です。名前、属性、宛先、期限が書かれています。</translation>
    </message>
    <message>
        <source>The message that contains the assertion. It is what SAMLAssertion carries, in base64.</source>
        <translation>アサーションを含むメッセージです。base64 にして SAMLAssertion で渡します。</translation>
    </message>
    <message>
        <source>Who made the token or assertion.</source>
        <translation>トークンやアサーションを作った IdP です。</translation>
    </message>
    <message>
        <source>Whom the token or assertion is about.</source>
        <translation>トークンやアサーションが示す利用者です。</translation>
    </message>
    <message>
        <source>For whom the token is meant: a client ID.</source>
        <translation>トークンの宛先です。クライアント ID が入ります。</translation>
    </message>
    <message>
        <source>The URL that an assertion may be delivered to. The condition key SAML:aud compares it.</source>
        <translation>アサーションの届け先の URL です。条件キー SAML:aud で比べるのはこの値です。</translation>
    </message>
    <message>
        <source>Whoever takes the assertion or token; here AWS.</source>
        <translation>アサーションやトークンを受け取る側です。ここでは AWS です。</translation>
    </message>
    <message>
        <source>One field of a token: iss, sub, aud, exp.</source>
        <translation>トークンの 1&#xa0;つの項目です。iss、sub、aud、exp などがあります。</translation>
    </message>
    <message>
        <source>A JWT of an OIDC provider that says who signed in.</source>
        <translation>だれがサインインしたかを示す、OIDC プロバイダーの JWT です。</translation>
    </message>
    <message>
        <source>A token for calling an API. AssumeRoleWithWebIdentity wants the ID token instead.</source>
        <translation>API を呼び出すためのトークンです。AssumeRoleWithWebIdentity に渡すのは ID トークンです。</translation>
    </message>
    <message>
        <source>Header, claims and signature, each in base64url, joined by dots.</source>
        <translation>ヘッダー、クレーム、署名をそれぞれ base64url で書き、ドットでつないだものです。</translation>
    </message>
    <message>
        <source>The name of an application at an OIDC provider.</source>
        <translation>OIDC プロバイダーにおけるアプリの ID です。</translation>
    </message>
    <message>
        <source>The public keys of an issuer, which anybody can fetch.</source>
        <translation>発行者の公開鍵の一覧です。だれでも取得できます。</translation>
    </message>
    <message>
        <source>What a provider signs with and shows nobody. The public key verifies.</source>
        <translation>IdP が署名に使い、だれにも見せない鍵です。検証は公開鍵でします。</translation>
    </message>
    <message>
        <source>The XML with the entityID and the certificates of a SAML IdP.</source>
        <translation>SAML の IdP の entityID と証明書が書かれた XML です。</translation>
    </message>
    <message>
        <source>The part of Amazon Cognito that exchanges a login for AWS credentials.</source>
        <translation>サインインを AWS の認証情報に交換する、Amazon Cognito の機能です。</translation>
    </message>
    <message>
        <source>The part of Amazon Cognito that keeps users and signs them in: an OIDC provider.</source>
        <translation>利用者を登録し、サインインさせる、Amazon Cognito の機能です。OIDC の IdP として働きます。</translation>
    </message>
    <message>
        <source>GetId and GetCredentialsForIdentity: Cognito calls STS itself. In the basic flow the app does.</source>
        <translation>GetId と GetCredentialsForIdentity を使い、STS は Cognito が呼び出します。基本認証フローではアプリが呼び出します。</translation>
    </message>
    <message>
        <source>Access key ID, secret access key and session token with an expiration, issued by STS. They work only as a set.</source>
        <translation>STS が発行する、アクセスキー&#xa0;ID、シークレットアクセスキー、セッショントークンの組です。有効期限があり、3&#xa0;つそろって初めて使えます。</translation>
    </message>
    <message>
        <source>The access key or password of an IAM user or the root user. It works until somebody deactivates it.</source>
        <translation>IAM ユーザーやルートユーザーのアクセスキーやパスワードです。無効化するまで使えます。</translation>
    </message>
    <message>
        <source>An access key ID and a secret access key. The ID starts with AKIA when it is long-term and with ASIA when it is temporary.</source>
        <translation>アクセスキー&#xa0;ID とシークレットアクセスキーの組です。ID は、長期的なものは AKIA、一時的なものは ASIA で始まります。</translation>
    </message>
    <message>
        <source>The public half of an access key: it says whose key signs.</source>
        <translation>アクセスキーのうち公開してよい方です。だれのキーで署名したかを示します。</translation>
    </message>
    <message>
        <source>The secret half of an access key. It signs requests and is never sent.</source>
        <translation>アクセスキーの秘密の方です。リクエストの署名に使い、送信されません。</translation>
    </message>
    <message>
        <source>The third part of temporary credentials. It goes along with every request and tells AWS which session it is.</source>
        <translation>一時的な認証情報の 3&#xa0;つ目の要素です。リクエストのたびに送り、どのセッションかを AWS に示します。</translation>
    </message>
    <message>
        <source>The moment at which temporary credentials stop working. It cannot be moved.</source>
        <translation>一時的な認証情報が使えなくなる時刻です。延長はできません。</translation>
    </message>
    <message>
        <source>How long a session lasts, from 15 minutes up to the limit of call and role.</source>
        <translation>セッションの長さです。15&#xa0;分から、呼び出しやロールの上限まで指定できます。</translation>
    </message>
    <message>
        <source>A setting of a role, 1 to 12 hours: nobody gets a longer session of it. Asking for more is an error.</source>
        <translation>ロールの設定で、1〜12&#xa0;時間です。これより長いセッションは得られず、超える指定はエラーになります。</translation>
    </message>
    <message>
        <source>A Deny with aws:TokenIssueTime stops the sessions that a role has issued so far. Later ones are not affected.</source>
        <translation>aws:TokenIssueTime を条件にした Deny で、それまでに発行されたセッションを止めます。後のセッションには影響しません。</translation>
    </message>
    <message>
        <source>What the federation endpoint gives a broker for temporary credentials. It becomes a sign-in URL for the console.</source>
        <translation>一時的な認証情報と引き換えに、フェデレーションエンドポイントから得るトークンです。コンソールのサインイン URL に使います。</translation>
    </message>
    <message>
        <source>A six-digit code of a device beside the key. GetSessionToken and AssumeRole take it as SerialNumber and TokenCode.</source>
        <translation>キーに加えて、デバイスに表示される 6 桁のコードで本人を確認します。GetSessionToken と AssumeRole に SerialNumber と TokenCode で渡します。</translation>
    </message>
    <message>
        <source>An app that shows a new code every 30 seconds. Each code counts once.</source>
        <translation>30&#xa0;秒ごとに新しいコードを示すアプリです。1&#xa0;つのコードは 1&#xa0;回しか使えません。</translation>
    </message>
    <message>
        <source>Finding out who asks. AWS does it by a signature or by a token.</source>
        <translation>だれからの依頼かを確かめることです。AWS では署名かトークンで確かめます。</translation>
    </message>
    <message>
        <source>Deciding whether the one who asks may do it. AWS does it by policies.</source>
        <translation>依頼されたことを許可するかどうかを決めることです。AWS ではポリシーで決めます。</translation>
    </message>
    <message>
        <source>Give only the permissions that a task needs.</source>
        <translation>作業に必要なアクセス許可だけを付与するという原則です。</translation>
    </message>
    <message>
        <source>Whoever a request is made as: a user, a session, a service, a provider.</source>
        <translation>リクエストの主体です。ユーザー、セッション、サービス、IdP などがあります。</translation>
    </message>
    <message>
        <source>An identity of one account with long-term credentials of its own.</source>
        <translation>アカウントの中のアイデンティティで、自身の長期的な認証情報を持ちます。</translation>
    </message>
    <message>
        <source>The identity that the account was opened with. It may do everything and cannot assume a role.</source>
        <translation>アカウントを作成したときのアイデンティティです。すべてを実行できますが、ロールは引き受けられません。</translation>
    </message>
    <message>
        <source>A set of permissions without credentials of its own. Whoever its trust policy allows can take it on.</source>
        <translation>自身の認証情報を持たない、アクセス許可のまとまりです。信頼ポリシーが許可した相手が引き受けられます。</translation>
    </message>
    <message>
        <source>To get temporary credentials that carry the role’s permissions.</source>
        <translation>ロールのアクセス許可を持つ一時的な認証情報を取得することです。</translation>
    </message>
    <message>
        <source>One use of a role, from the call to the expiration. It has a name and an ARN of its own.</source>
        <translation>ロールの 1&#xa0;回の利用で、呼び出しから有効期限までです。固有の名前と ARN があります。</translation>
    </message>
    <message>
        <source>The name of a session, chosen by the caller or, with SAML, by the provider. It shows in CloudTrail.</source>
        <translation>セッションの名前です。呼び出し元が決め、SAML では IdP が決めます。CloudTrail に記録されます。</translation>
    </message>
    <message>
        <source>The principal of a role session: assumed-role/role/session.</source>
        <translation>ロールセッションのプリンシパルです。ARN は assumed-role/ロール名/セッション名 です。</translation>
    </message>
    <message>
        <source>Assuming a role with the temporary credentials of another one. Such a session lasts one hour at most.</source>
        <translation>一時的な認証情報で別のロールを引き受けることです。このセッションは最大 1&#xa0;時間です。</translation>
    </message>
    <message>
        <source>The console’s way of assuming a role for the user who is signed in.</source>
        <translation>サインイン中のプリンシパルが、コンソールでロールを引き受けることです。</translation>
    </message>
    <message>
        <source>Whoever makes a call, known by its signature or token.</source>
        <translation>API を呼び出した主体です。署名やトークンで確かめます。</translation>
    </message>
    <message>
        <source>In IAM’s narrow sense the principal that GetFederationToken makes. In the wide sense anybody whom an outside provider authenticated.</source>
        <translation>狭い意味では、GetFederationToken で生まれるプリンシパルです。広い意味では、外部の IdP が認証した利用者を指します。</translation>
    </message>
    <message>
        <source>A provider as a principal in a trust policy, and the sessions that come through it.</source>
        <translation>信頼ポリシーに指定する IdP と、それを通じたセッションのプリンシパルです。</translation>
    </message>
    <message>
        <source>A person whom a provider outside IAM knows.</source>
        <translation>IAM の外にある IdP に登録された利用者です。</translation>
    </message>
    <message>
        <source>An AWS service as a principal, such as ec2.amazonaws.com.</source>
        <translation>プリンシパルとしての AWS のサービスです。ec2.amazonaws.com などがあります。</translation>
    </message>
    <message>
        <source>A role that an AWS service assumes to act in the account.</source>
        <translation>AWS のサービスが、アカウント内で動作するために引き受けるロールです。</translation>
    </message>
    <message>
        <source>A role that a service defines and that only this service can assume.</source>
        <translation>サービスが定義し、そのサービスだけが引き受けられるロールです。</translation>
    </message>
    <message>
        <source>The resource-based policy of a role: who may take it on, and under which conditions.</source>
        <translation>ロールのリソースベースのポリシーです。だれが、どの条件で引き受けられるかを決めます。</translation>
    </message>
    <message>
        <source>That a role’s trust policy allows a principal to take it on.</source>
        <translation>ロールの信頼ポリシーが、あるプリンシパルに引き受けを許可していることです。</translation>
    </message>
    <message>
        <source>The account that has the role. The trusted account is the one whose principals may take it on.</source>
        <translation>ロールを持つアカウントです。引き受ける側は、信頼される側のアカウントです。</translation>
    </message>
    <message>
        <source>Trusting a whole account, which then decides itself who of its principals may go.</source>
        <translation>アカウント全体を信頼し、だれに許可するかをそのアカウントに任せることです。</translation>
    </message>
    <message>
        <source>Access from one account to another. Both sides must allow it.</source>
        <translation>別のアカウントへのアクセスです。両方の側で許可が必要です。</translation>
    </message>
    <message>
        <source>A value that a third party passes and the trust policy asks for. It guards against the confused deputy and is no secret.</source>
        <translation>サードパーティーが渡し、信頼ポリシーが条件にする値です。混乱した代理問題を防ぎます。秘密の値ではありません。</translation>
    </message>
    <message>
        <source>A third party is led to use one customer’s role on behalf of another.</source>
        <translation>サードパーティーが、ある顧客のロールを別の顧客のために使わされてしまう問題です。</translation>
    </message>
    <message>
        <source>A key and value that a session carries. Policies see it as aws:PrincipalTag.</source>
        <translation>セッションに付くキーと値です。ポリシーでは aws:PrincipalTag で参照できます。</translation>
    </message>
    <message>
        <source>A session tag that goes on through role chaining and cannot be replaced there.</source>
        <translation>ロールを連鎖させても引き継がれ、上書きできないセッションタグです。</translation>
    </message>
    <message>
        <source>A name of the person that is set once and stays in the session and in all that chain from it.</source>
        <translation>一度設定すると変更できない、利用者の名前です。連鎖したセッションにも引き継がれます。</translation>
    </message>
    <message>
        <source>That a policy allows an action on a resource.</source>
        <translation>ポリシーが、リソースに対するアクションを許可していることです。</translation>
    </message>
    <message>
        <source>A JSON text of statements that allow or deny.</source>
        <translation>許可や拒否のステートメントからなる JSON です。</translation>
    </message>
    <message>
        <source>One rule of a policy: effect, actions, resources, and perhaps principals and conditions.</source>
        <translation>ポリシーの 1&#xa0;つの規則です。効果、アクション、リソースのほか、プリンシパルや条件を書きます。</translation>
    </message>
    <message>
        <source>A policy that is attached to a user, group or role and says what they may do.</source>
        <translation>ユーザー、グループ、ロールにアタッチし、何ができるかを決めるポリシーです。</translation>
    </message>
    <message>
        <source>A policy that belongs to a resource and names the principals that may use it.</source>
        <translation>リソースに付け、使えるプリンシパルを指定するポリシーです。</translation>
    </message>
    <message>
        <source>The most that the identity-based policies of a user or role can grant.</source>
        <translation>ユーザーやロールのアイデンティティベースのポリシーで許可できる上限です。</translation>
    </message>
    <message>
        <source>A policy that is passed in the call. The session may do only what both it and the policies behind it allow.</source>
        <translation>呼び出しのときに渡すポリシーです。元のポリシーとの共通部分だけが許可されます。</translation>
    </message>
    <message>
        <source>A policy with an ARN of its own that several identities share; AWS’s or the customer’s.</source>
        <translation>固有の ARN を持ち、複数のアイデンティティで共有できるポリシーです。AWS 管理とカスタマー管理があります。</translation>
    </message>
    <message>
        <source>A policy that belongs to one user, group or role only.</source>
        <translation>1&#xa0;つのユーザー、グループ、ロールだけに属するポリシーです。</translation>
    </message>
    <message>
        <source>The most that principals of an organization’s account may do. It grants nothing.</source>
        <translation>組織のアカウントのプリンシパルに許される上限です。アクセス許可は付与しません。</translation>
    </message>
    <message>
        <source>The most that may be done with the resources of an organization’s account. It grants nothing.</source>
        <translation>組織のアカウントのリソースに対して許される上限です。アクセス許可は付与しません。</translation>
    </message>
    <message>
        <source>What is to be done, written service:operation.</source>
        <translation>実行する操作です。サービス名:オペレーション名 と書きます。</translation>
    </message>
    <message>
        <source>What it is to be done to, written as an ARN.</source>
        <translation>操作の対象です。ARN で書きます。</translation>
    </message>
    <message>
        <source>The element of a resource-based or trust policy that names who may.</source>
        <translation>リソースベースのポリシーや信頼ポリシーで、だれに許可するかを指定する要素です。</translation>
    </message>
    <message>
        <source>What must hold beside principal, action and resource for a statement to match.</source>
        <translation>ステートメントが適用されるために、満たす必要がある条件です。</translation>
    </message>
    <message>
        <source>A fact of the request that a condition compares, such as aws:MultiFactorAuthPresent.</source>
        <translation>条件で比べるリクエストの値の名前です。aws:MultiFactorAuthPresent などがあります。</translation>
    </message>
    <message>
        <source>How a condition compares: StringEquals, Bool and others. With …IfExists an absent key passes.</source>
        <translation>条件の比べ方です。StringEquals や Bool などがあり、…IfExists はキーがないときも満たされます。</translation>
    </message>
    <message>
        <source>All facts of a request that conditions can look at.</source>
        <translation>条件で参照できる、リクエストの値のまとまりです。</translation>
    </message>
    <message>
        <source>A placeholder that is filled from the request. It needs Version 2012-10-17.</source>
        <translation>リクエストの値で置き換わる部分です。Version は 2012-10-17 が必要です。</translation>
    </message>
    <message>
        <source>* for any characters, ? for one.</source>
        <translation>* は任意の文字列、? は任意の 1&#xa0;文字を表します。</translation>
    </message>
    <message>
        <source>How AWS finds a decision among all policies that apply to a request.</source>
        <translation>リクエストに適用されるすべてのポリシーから、許可か拒否かを決めることです。</translation>
    </message>
    <message>
        <source>A Deny statement that matches. It takes precedence over every Allow.</source>
        <translation>一致した Deny のステートメントです。どの Allow よりも優先されます。</translation>
    </message>
    <message>
        <source>Nothing allows it, so it is denied.</source>
        <translation>許可するものがないために拒否されることです。</translation>
    </message>
    <message>
        <source>What all limiting policies allow at once.</source>
        <translation>制限するポリシーのすべてで許可されている部分です。</translation>
    </message>
    <message>
        <source>The answer to a request that is authenticated but not allowed.</source>
        <translation>認証はされたものの、許可されなかったリクエストへの応答です。</translation>
    </message>
    <message>
        <source>The AWS service that issues temporary credentials.</source>
        <translation>一時的な認証情報を発行する AWS のサービスです。</translation>
    </message>
    <message>
        <source>One call of a service’s API, such as AssumeRole.</source>
        <translation>サービスの API の 1&#xa0;つの操作です。AssumeRole などがあります。</translation>
    </message>
    <message>
        <source>sts.amazonaws.com. Its session tokens work by default only in Regions that are enabled by default.</source>
        <translation>sts.amazonaws.com です。得られるセッショントークンは、デフォルトで有効なリージョンでのみ使えます。</translation>
    </message>
    <message>
        <source>sts.region.amazonaws.com. It is nearer, and its session tokens work in every Region.</source>
        <translation>sts.リージョン名.amazonaws.com です。セッショントークンはすべてのリージョンで使えます。</translation>
    </message>
    <message>
        <source>The full name of something in AWS: partition, service, Region, account and resource.</source>
        <translation>AWS 上のものを表す完全な名前です。パーティション、サービス、リージョン、アカウント、リソースからなります。</translation>
    </message>
    <message>
        <source>Tells whose credentials signed. It needs no permission.</source>
        <translation>だれの認証情報で署名したかを返します。アクセス許可は要りません。</translation>
    </message>
    <message>
        <source>To turn an encoded authorization message into readable JSON. It needs a permission of its own.</source>
        <translation>エンコードされた認可メッセージを読める JSON に変えることです。専用のアクセス許可が必要です。</translation>
    </message>
    <message>
        <source>AWS’s recommended service for the sign-in of employees over many accounts.</source>
        <translation>従業員などが多くのアカウントにサインインするための、推奨されるサービスです。</translation>
    </message>
    <message>
        <source>Permissions of IAM Identity Center that become a role in each account.</source>
        <translation>IAM Identity Center のアクセス許可のまとまりです。各アカウントでロールになります。</translation>
    </message>
    <message>
        <source>How requests to AWS are signed: canonical request, string to sign, signing key, signature.</source>
        <translation>AWS へのリクエストの署名方式です。正規リクエスト、署名文字列、署名キー、署名の順に作ります。</translation>
    </message>
    <message>
        <source>The request in one fixed form, so that both sides sign the same bytes.</source>
        <translation>両側で同じ内容に署名できるよう、決まった形に整えたリクエストです。</translation>
    </message>
    <message>
        <source>Algorithm, time, scope and the hash of the canonical request.</source>
        <translation>アルゴリズム、時刻、スコープ、正規リクエストのハッシュからなる文字列です。</translation>
    </message>
    <message>
        <source>A key that is derived from the secret access key for one day, Region and service.</source>
        <translation>シークレットアクセスキーから、日付、リージョン、サービスごとに派生させるキーです。</translation>
    </message>
    <message>
        <source>Date, Region, service and aws4_request: where the signature is good.</source>
        <translation>日付、リージョン、サービス、aws4_request からなり、署名の有効な範囲を示します。</translation>
    </message>
    <message>
        <source>What shows that the sender has the secret and that nothing was changed.</source>
        <translation>送り主がシークレットを持ち、内容が変更されていないことを示す値です。</translation>
    </message>
    <message>
        <source>The headers that the signature covers.</source>
        <translation>署名の対象になるヘッダーです。</translation>
    </message>
    <message>
        <source>A request without a signature. AssumeRoleWithSAML and AssumeRoleWithWebIdentity are called this way.</source>
        <translation>署名のないリクエストです。AssumeRoleWithSAML と AssumeRoleWithWebIdentity は署名なしで呼び出します。</translation>
    </message>
    <message>
        <source>The difference of two clocks. STS accepts 15 minutes.</source>
        <translation>2&#xa0;つの時計の差です。STS は 15&#xa0;分まで許します。</translation>
    </message>
    <message>
        <source>A URL that carries its signature in the query string.</source>
        <translation>クエリ文字列に署名を含む URL です。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What do you need?</source>
        <translation>何が必要ですか。</translation>
    </message>
    <message>
        <source>Credentials for AWS</source>
        <translation>AWS の認証情報</translation>
    </message>
    <message>
        <source>To find something out about credentials</source>
        <translation>認証情報について調べる</translation>
    </message>
    <message>
        <source>To limit or stop credentials</source>
        <translation>認証情報を絞る、または止める</translation>
    </message>
    <message>
        <source>Who will use the credentials?</source>
        <translation>だれが認証情報を使いますか。</translation>
    </message>
    <message>
        <source>An IAM user, with its own permissions</source>
        <translation>自身のアクセス許可を使う IAM ユーザー</translation>
    </message>
    <message>
        <source>A user or role that needs other permissions</source>
        <translation>別のアクセス許可が必要なユーザーやロール</translation>
    </message>
    <message>
        <source>People who sign in somewhere else</source>
        <translation>AWS の外でサインインする人</translation>
    </message>
    <message>
        <source>A program on EC2, Lambda or ECS</source>
        <translation>EC2、Lambda、ECS のプログラム</translation>
    </message>
    <message>
        <source>A build job or a pod with an OIDC token</source>
        <translation>OIDC トークンを持つビルドジョブやポッド</translation>
    </message>
    <message>
        <source>Why temporary credentials?</source>
        <translation>一時的な認証情報が必要な理由は何ですか。</translation>
    </message>
    <message>
        <source>The API asks for MFA</source>
        <translation>API が MFA を条件にしている</translation>
    </message>
    <message>
        <source>The device or place is not trusted with a lasting key</source>
        <translation>長期的なキーを置けないデバイスや場所で使う</translation>
    </message>
    <message>
        <source>Where are the permissions?</source>
        <translation>アクセス許可はどこにありますか。</translation>
    </message>
    <message>
        <source>In the same account</source>
        <translation>同じアカウント</translation>
    </message>
    <message>
        <source>In another account of ours</source>
        <translation>自社の別のアカウント</translation>
    </message>
    <message>
        <source>In the account of a customer, for whom we work</source>
        <translation>作業を請け負う顧客のアカウント</translation>
    </message>
    <message>
        <source>How do they sign in?</source>
        <translation>どのようにサインインしますか。</translation>
    </message>
    <message>
        <source>SAML 2.0: AD FS, Okta, Entra ID</source>
        <translation>SAML 2.0 (AD FS、Okta、Entra ID など)</translation>
    </message>
    <message>
        <source>A web identity: Google, Apple, Cognito</source>
        <translation>ウェブ ID (Google、Apple、Cognito など)</translation>
    </message>
    <message>
        <source>A system of our own, neither SAML nor OIDC</source>
        <translation>SAML でも OIDC でもない独自のシステム</translation>
    </message>
    <message>
        <source>What do they use AWS with?</source>
        <translation>AWS を何で使いますか。</translation>
    </message>
    <message>
        <source>The CLI or a program</source>
        <translation>CLI やプログラム</translation>
    </message>
    <message>
        <source>The console in the browser</source>
        <translation>ブラウザのコンソール</translation>
    </message>
    <message>
        <source>What should the broker hand out?</source>
        <translation>ブローカーは何を渡しますか。</translation>
    </message>
    <message>
        <source>A link to the console</source>
        <translation>コンソールへのリンク</translation>
    </message>
    <message>
        <source>Credentials for up to twelve hours</source>
        <translation>12&#xa0;時間までの認証情報</translation>
    </message>
    <message>
        <source>Credentials for more than twelve hours</source>
        <translation>12&#xa0;時間を超える認証情報</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>何を知りたいですか。</translation>
    </message>
    <message>
        <source>Whose credentials these are</source>
        <translation>だれの認証情報か</translation>
    </message>
    <message>
        <source>Which account a leaked key ID belongs to</source>
        <translation>漏えいしたキー ID がどのアカウントのものか</translation>
    </message>
    <message>
        <source>What an encoded failure message says</source>
        <translation>エンコードされた拒否メッセージの内容</translation>
    </message>
    <message>
        <source>What do you want to limit?</source>
        <translation>何を制限しますか。</translation>
    </message>
    <message>
        <source>All sessions of a role that are out already</source>
        <translation>発行済みのロールのセッションすべて</translation>
    </message>
    <message>
        <source>One session, when it is issued</source>
        <translation>発行する 1&#xa0;つのセッション</translation>
    </message>
    <message>
        <source>What a user or role can ever be given</source>
        <translation>ユーザーやロールに与えられる上限</translation>
    </message>
    <message>
        <source>A role attached to the service</source>
        <translation>サービスに関連付けたロール</translation>
    </message>
    <message>
        <source>The service gets and renews the role’s credentials; your code makes no call to STS.</source>
        <translation>ロールの認証情報はサービスが取得して更新します。コードから STS を呼び出す必要はありません。</translation>
    </message>
    <message>
        <source>Access keys in the code or the image would last until somebody finds them.</source>
        <translation>コードやイメージにアクセスキーを置くと、見つかるまで使われ続けます。</translation>
    </message>
    <message>
        <source>AssumeRoleWithWebIdentity</source>
        <translation>AssumeRoleWithWebIdentity</translation>
    </message>
    <message>
        <source>The job shows its OIDC token; no AWS key is stored. Condition the trust policy on aud and sub.</source>
        <translation>ジョブは OIDC トークンを示します。AWS のキーは保存しません。信頼ポリシーでは aud と sub を条件にします。</translation>
    </message>
    <message>
        <source>AssumeRole would need a key in the job.</source>
        <translation>AssumeRole では、ジョブにキーが必要です。</translation>
    </message>
    <message>
        <source>GetSessionToken with MFA</source>
        <translation>MFA を付けた GetSessionToken</translation>
    </message>
    <message>
        <source>The session stays the user and carries the MFA, which policies can ask for.</source>
        <translation>セッションはユーザー本人のままで、MFA の情報が入ります。ポリシーで条件にできます。</translation>
    </message>
    <message>
        <source>A role session carries no MFA into later calls, and the other calls take no MFA code.</source>
        <translation>ロールセッションには MFA の情報が残りません。ほかの呼び出しは MFA コードを受け取りません。</translation>
    </message>
    <message>
        <source>GetSessionToken</source>
        <translation>GetSessionToken</translation>
    </message>
    <message>
        <source>The same user for at most 36 hours; a lost device loses no lasting key.</source>
        <translation>最長 36&#xa0;時間、同じユーザーとして使えます。デバイスをなくしても長期的なキーは漏れません。</translation>
    </message>
    <message>
        <source>AssumeRole would change the permissions.</source>
        <translation>AssumeRole ではアクセス許可が変わります。</translation>
    </message>
    <message>
        <source>AssumeRole</source>
        <translation>AssumeRole</translation>
    </message>
    <message>
        <source>The role has the other permissions, only while it is needed.</source>
        <translation>別のアクセス許可を、必要なときだけロールから得られます。</translation>
    </message>
    <message>
        <source>GetSessionToken gives nothing that the user does not have.</source>
        <translation>GetSessionToken では、ユーザーにないアクセス許可は得られません。</translation>
    </message>
    <message>
        <source>AssumeRole across accounts</source>
        <translation>アカウントをまたぐ AssumeRole</translation>
    </message>
    <message>
        <source>The role in the other account trusts yours, and your own policy allows sts:AssumeRole.</source>
        <translation>別のアカウントのロールが自分のアカウントを信頼し、自分のポリシーが sts:AssumeRole を許可します。</translation>
    </message>
    <message>
        <source>Users in every account would mean keys in every account.</source>
        <translation>アカウントごとにユーザーを作ると、キーもアカウントごとに増えます。</translation>
    </message>
    <message>
        <source>AssumeRole with an external ID</source>
        <translation>外部 ID を付けた AssumeRole</translation>
    </message>
    <message>
        <source>The customer’s role asks for the external ID that you keep for this customer.</source>
        <translation>顧客のロールは、その顧客のために保管している外部 ID を条件にします。</translation>
    </message>
    <message>
        <source>Shared access keys can be neither limited in time nor told apart.</source>
        <translation>共有したアクセスキーは期限を設けられず、だれが使ったかもわかりません。</translation>
    </message>
    <message>
        <source>A Cognito identity pool</source>
        <translation>Cognito の ID プール</translation>
    </message>
    <message>
        <source>In the enhanced flow Cognito calls AssumeRoleWithWebIdentity for the app.</source>
        <translation>拡張認証フローでは、Cognito がアプリケーションの代わりに AssumeRoleWithWebIdentity を呼び出します。</translation>
    </message>
    <message>
        <source>GetFederationToken would need AWS keys in the app.</source>
        <translation>GetFederationToken では、アプリケーションに AWS のキーが必要です。</translation>
    </message>
    <message>
        <source>AssumeRoleWithSAML</source>
        <translation>AssumeRoleWithSAML</translation>
    </message>
    <message>
        <source>The assertion of the company’s IdP is exchanged for credentials of a role.</source>
        <translation>社内の IdP のアサーションを、ロールの認証情報と交換します。</translation>
    </message>
    <message>
        <source>AssumeRoleWithWebIdentity takes OIDC tokens, not assertions.</source>
        <translation>AssumeRoleWithWebIdentity が受け取るのは OIDC トークンで、アサーションではありません。</translation>
    </message>
    <message>
        <source>Post the assertion to the sign-in endpoint</source>
        <translation>サインインエンドポイントへのアサーションの送信</translation>
    </message>
    <message>
        <source>The browser posts it to signin.aws.amazon.com/saml, which calls STS for you.</source>
        <translation>ブラウザが signin.aws.amazon.com/saml に送ると、エンドポイントが STS を呼び出します。</translation>
    </message>
    <message>
        <source>getSigninToken is for brokers.</source>
        <translation>getSigninToken はブローカー用です。</translation>
    </message>
    <message>
        <source>A broker and getSigninToken</source>
        <translation>ブローカーと getSigninToken</translation>
    </message>
    <message>
        <source>Credentials of AssumeRole or GetFederationToken become a sign-in link, good for 15 minutes.</source>
        <translation>AssumeRole や GetFederationToken の認証情報から、15&#xa0;分有効なサインイン URL を作ります。</translation>
    </message>
    <message>
        <source>GetSessionToken’s credentials are not taken.</source>
        <translation>GetSessionToken の認証情報は使えません。</translation>
    </message>
    <message>
        <source>AssumeRole by the broker</source>
        <translation>ブローカーによる AssumeRole</translation>
    </message>
    <message>
        <source>A role bounds what the broker can hand out, and the broker may hold a role of its own.</source>
        <translation>ブローカーが渡せるものをロールで限定できます。ブローカー自身もロールを使えます。</translation>
    </message>
    <message>
        <source>GetFederationToken needs the lasting key of an IAM user.</source>
        <translation>GetFederationToken には IAM ユーザーの長期的なキーが必要です。</translation>
    </message>
    <message>
        <source>GetFederationToken</source>
        <translation>GetFederationToken</translation>
    </message>
    <message>
        <source>Up to 36 hours, with the user’s permissions cut down by the session policy.</source>
        <translation>最長 36&#xa0;時間です。ユーザーのアクセス許可をセッションポリシーで絞ります。</translation>
    </message>
    <message>
        <source>Roles end at twelve hours, a chain of them at one.</source>
        <translation>ロールは 12&#xa0;時間まで、ロールの連鎖では 1&#xa0;時間までです。</translation>
    </message>
    <message>
        <source>GetCallerIdentity</source>
        <translation>GetCallerIdentity</translation>
    </message>
    <message>
        <source>It needs no permission, and no policy can deny it.</source>
        <translation>アクセス許可は不要で、ポリシーで拒否することもできません。</translation>
    </message>
    <message>
        <source>Trying other calls tells only what is allowed.</source>
        <translation>ほかの呼び出しを試しても、許可されているかどうかしかわかりません。</translation>
    </message>
    <message>
        <source>GetAccessKeyInfo</source>
        <translation>GetAccessKeyInfo</translation>
    </message>
    <message>
        <source>It names the account of a key ID, of other accounts too, and says nothing of its state.</source>
        <translation>別のアカウントのものも含めて、キー ID のアカウントがわかります。キーの状態はわかりません。</translation>
    </message>
    <message>
        <source>GetCallerIdentity needs the secret.</source>
        <translation>GetCallerIdentity にはシークレットアクセスキーが必要です。</translation>
    </message>
    <message>
        <source>DecodeAuthorizationMessage</source>
        <translation>DecodeAuthorizationMessage</translation>
    </message>
    <message>
        <source>It decodes what EC2 and others append to UnauthorizedOperation, and needs a permission of its own.</source>
        <translation>EC2 などが UnauthorizedOperation に付けるメッセージをデコードします。専用のアクセス許可が必要です。</translation>
    </message>
    <message>
        <source>Base64 tools cannot read it.</source>
        <translation>Base64 のツールでは読めません。</translation>
    </message>
    <message>
        <source>Revoke the sessions</source>
        <translation>セッションの取り消し</translation>
    </message>
    <message>
        <source>A Deny on aws:TokenIssueTime stops everything issued before.</source>
        <translation>aws:TokenIssueTime を条件にした拒否で、それより前に発行されたものを止めます。</translation>
    </message>
    <message>
        <source>Credentials themselves can’t be taken back, and a changed trust policy does not touch them.</source>
        <translation>認証情報そのものは取り戻せません。信頼ポリシーを変えても、発行済みのセッションには影響しません。</translation>
    </message>
    <message>
        <source>A session policy</source>
        <translation>セッションポリシー</translation>
    </message>
    <message>
        <source>Passed with the call; what role and session policy both allow remains.</source>
        <translation>呼び出しに付けて渡します。ロールとセッションポリシーの両方が許可するものだけが残ります。</translation>
    </message>
    <message>
        <source>A role for every task would be many roles.</source>
        <translation>作業ごとにロールを作ると、ロールが増えすぎます。</translation>
    </message>
    <message>
        <source>A permissions boundary</source>
        <translation>アクセス許可の境界</translation>
    </message>
    <message>
        <source>Whatever is attached later, nothing outside the boundary is allowed.</source>
        <translation>あとから何をアタッチしても、境界の外は許可されません。</translation>
    </message>
    <message>
        <source>A service control policy limits the whole account.</source>
        <translation>サービスコントロールポリシーは、アカウント全体を制限します。</translation>
    </message>
    <message>
        <source>Which call do I need?</source>
        <translation>どの呼び出しが必要ですか</translation>
    </message>
    <message>
        <source>Why not something else</source>
        <translation>ほかの方法ではない理由</translation>
    </message>
    <message>
        <source>Open the walk</source>
        <translation>ウォークスルーを開く</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>最初から</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Credential scope</source>
        <translation>認証情報スコープ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Terminator</source>
        <translation>終了文字列</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>アクセスキー&#xa0;ID</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>持ち主</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>The access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>プリンシパル</translation>
    </message>
    <message>
        <source>Rights of</source>
        <translation>アクセス許可の元</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>What the session token says</source>
        <translation>セッショントークンの内容</translation>
    </message>
    <message>
        <source>Two clocks</source>
        <translation>2&#xa0;つの時計</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>署名の時刻</translation>
    </message>
    <message>
        <source>Clock of the service</source>
        <translation>サービスの時刻</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>時刻のずれ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;秒</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Parameters and their limits</source>
        <translation>パラメータと制限</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>%1 characters or more</source>
        <translation>%1&#xa0;文字以上</translation>
    </message>
    <message>
        <source>%1 characters or fewer</source>
        <translation>%1&#xa0;文字以下</translation>
    </message>
    <message>
        <source>%1 items or fewer</source>
        <translation>%1&#xa0;個以下</translation>
    </message>
    <message>
        <source>long-term credentials</source>
        <translation>長期的な認証情報</translation>
    </message>
    <message>
        <source>temporary credentials</source>
        <translation>一時的な認証情報</translation>
    </message>
    <message>
        <source>the root user’s credentials</source>
        <translation>ルートユーザーの認証情報</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>API 呼び出し</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>サインイン名</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Identity in the pool</source>
        <translation>ID プールの ID</translation>
    </message>
    <message>
        <source>Identity pool</source>
        <translation>ID プール</translation>
    </message>
    <message>
        <source>Identity ID</source>
        <translation>アイデンティティ&#xa0;ID</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Registered in IAM?</source>
        <translation>IAM への登録</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>多要素認証 (MFA)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>送られたコード</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Session policy: can only narrow</source>
        <translation>セッションポリシー (絞るだけ)</translation>
    </message>
    <message>
        <source>Packed size</source>
        <translation>圧縮後のサイズ</translation>
    </message>
    <message>
        <source>%1 % (our estimate: AWS does not publish how it packs)</source>
        <translation>%1 % (推定値。AWS は圧縮方法を公開していません)</translation>
    </message>
    <message>
        <source>Managed policy</source>
        <translation>管理ポリシー</translation>
    </message>
    <message>
        <source>Source identity</source>
        <translation>ソース&#xa0;ID</translation>
    </message>
    <message>
        <source>Passed with the call</source>
        <translation>呼び出しで渡された値</translation>
    </message>
    <message>
        <source>What the broker decides</source>
        <translation>ブローカーの決定</translation>
    </message>
    <message>
        <source>Signs with the key of</source>
        <translation>署名に使うキーの持ち主</translation>
    </message>
    <message>
        <source>The credential set</source>
        <translation>認証情報の組</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>シークレットアクセスキー</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>セッショントークン</translation>
    </message>
    <message>
        <source>Whom they stand for</source>
        <translation>誰の認証情報か</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>プリンシパル</translation>
    </message>
    <message>
        <source>The service’s answer</source>
        <translation>サービスの応答</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>This action is authorised only: Trustwalk does not carry it out.</source>
        <translation>このアクションは認可だけを行います。Trustwalk は実行しません。</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Choose a step to see its evidence.</source>
        <translation>ステップを選ぶと、根拠を表示します。</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>確認すること</translation>
    </message>
    <message>
        <source>What would let it pass</source>
        <translation>通るためには</translation>
    </message>
    <message>
        <source>What would stop it</source>
        <translation>拒否される場合</translation>
    </message>
    <message>
        <source>identity-based policy</source>
        <translation>アイデンティティベースのポリシー</translation>
    </message>
    <message>
        <source>resource-based policy</source>
        <translation>リソースベースのポリシー</translation>
    </message>
    <message>
        <source>trust policy</source>
        <translation>信頼ポリシー</translation>
    </message>
    <message>
        <source>session policy</source>
        <translation>セッションポリシー</translation>
    </message>
    <message>
        <source>permissions boundary</source>
        <translation>アクセス許可の境界</translation>
    </message>
    <message>
        <source>service control policy</source>
        <translation>サービスコントロールポリシー</translation>
    </message>
    <message>
        <source>resource control policy</source>
        <translation>リソースコントロールポリシー</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>explicit deny</source>
        <translation>明示的な拒否</translation>
    </message>
    <message>
        <source>allows</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>does not allow</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>評価する内容</translation>
    </message>
    <message>
        <source>%1 (%2), statement %3 of %4</source>
        <translation>%1 (%2)、ステートメント %3 / %4</translation>
    </message>
    <message>
        <source>verified with the provider’s public key</source>
        <translation>プロバイダーの公開鍵で検証済み</translation>
    </message>
    <message>
        <source>does not match: header or claims were changed after signing</source>
        <translation>不一致: 署名後にヘッダーかクレームが変更されています</translation>
    </message>
    <message>
        <source>algorithm not accepted</source>
        <translation>受け付けないアルゴリズム</translation>
    </message>
    <message>
        <source>no such key in the provider’s key set</source>
        <translation>プロバイダーの鍵セットに該当する鍵なし</translation>
    </message>
    <message>
        <source>the key cannot be used</source>
        <translation>使えない鍵</translation>
    </message>
    <message>
        <source>verified with the key in the provider’s metadata</source>
        <translation>プロバイダーのメタデータの鍵で検証済み</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no key of the metadata verifies it</source>
        <translation>メタデータのどの鍵でも検証できません</translation>
    </message>
    <message>
        <source>the content was changed after signing</source>
        <translation>署名後に内容が変更されています</translation>
    </message>
    <message>
        <source>the structure is refused</source>
        <translation>構造を受け付けません</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>照合した値</translation>
    </message>
    <message>
        <source>This is no JWT: three parts in base64url, separated by dots, are wanted.</source>
        <translation>JWT ではありません。ドットで区切った base64url の 3&#xa0;つの部分が必要です。</translation>
    </message>
    <message>
        <source>1 Header</source>
        <translation>1 ヘッダー</translation>
    </message>
    <message>
        <source>3 Signature</source>
        <translation>3 署名</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>計算値</translation>
    </message>
    <message>
        <source>The SAML response</source>
        <translation>SAML レスポンス</translation>
    </message>
    <message>
        <source>Two signatures</source>
        <translation>2&#xa0;つの署名</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>届いた値</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>下に表示</translation>
    </message>
    <message>
        <source>(%1 characters)</source>
        <translation>(%1&#xa0;文字)</translation>
    </message>
    <message>
        <source>Unsigned: the token is the proof, no access key is involved.</source>
        <translation>署名なしのリクエストです。証明はトークンで、アクセスキーは使いません。</translation>
    </message>
    <message>
        <source>The secret access key is not in the request: only a signature made with it.</source>
        <translation>シークレットアクセスキーはリクエストに含まれません。含まれるのは、それで作った署名だけです。</translation>
    </message>
    <message>
        <source>%1 applies</source>
        <translation>%1 が適用されます</translation>
    </message>
    <message>
        <source>%1 does not apply: %2</source>
        <translation>%1 は適用されません: %2</translation>
    </message>
    <message>
        <source>%1 does not apply</source>
        <translation>%1 は適用されません</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Implicitly denied</source>
        <translation>暗黙的な拒否</translation>
    </message>
    <message>
        <source>Explicitly denied</source>
        <translation>明示的な拒否</translation>
    </message>
    <message>
        <source>root user of the account</source>
        <translation>アカウントのルートユーザー</translation>
    </message>
    <message>
        <source>no permission is needed</source>
        <translation>アクセス許可は不要</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>判断の道筋</translation>
    </message>
    <message numerus="yes">
        <source>%n further statement(s)</source>
        <translation>
            <numerusform>ほか %n 件のステートメント</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a part, or go through them with the arrow keys: what belongs together lights up.</source>
        <translation>部分にマウスを合わせるか、矢印キーで移動すると、対応する部分が強調表示されます。</translation>
    </message>
    <message>
        <source>a role that may be chosen, with its provider</source>
        <translation>選択できるロールとそのプロバイダー</translation>
    </message>
    <message>
        <source>what the session is called</source>
        <translation>ロールセッション名</translation>
    </message>
    <message>
        <source>how long the console session lasts, in seconds</source>
        <translation>コンソールのセッション期間 (秒)</translation>
    </message>
    <message>
        <source>who is behind it, through every role</source>
        <translation>ロールが変わっても残る利用者の ID</translation>
    </message>
    <message>
        <source>tags that go on to the next role</source>
        <translation>次のロールに引き継がれるタグ</translation>
    </message>
    <message>
        <source>a session tag</source>
        <translation>セッションタグ</translation>
    </message>
    <message>
        <source>who it is about (SAML:sub)</source>
        <translation>対象の利用者 (SAML:sub)</translation>
    </message>
    <message>
        <source>where it may be delivered (SAML:aud)</source>
        <translation>届け先 (SAML:aud)</translation>
    </message>
    <message>
        <source>until when it may be delivered</source>
        <translation>届けられる期限</translation>
    </message>
    <message>
        <source>for whom it is meant</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>from when on it counts</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>until when it counts</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>when the person signed in</source>
        <translation>サインインの時刻</translation>
    </message>
    <message>
        <source>no AWS session lasts longer</source>
        <translation>AWS のセッション期間の上限</translation>
    </message>
    <message>
        <source>who issued it (SAML:iss)</source>
        <translation>発行者 (SAML:iss)</translation>
    </message>
    <message>
        <source>when it was issued</source>
        <translation>発行の時刻</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>まだ検証されていません</translation>
    </message>
    <message>
        <source>%1 (step %2)</source>
        <translation>%1 (ステップ&#xa0;%2)</translation>
    </message>
    <message>
        <source>the Assertion element</source>
        <translation>Assertion 要素</translation>
    </message>
    <message>
        <source>the whole Response element</source>
        <translation>Response 要素全体</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Everything below is read from the signed part alone.</source>
        <translation>以下の値はすべて、署名された部分だけから読み取ったものです。</translation>
    </message>
    <message>
        <source>Everything below is what it claims: nothing of it is verified.</source>
        <translation>以下の値はアサーションの主張であり、まだ何も検証されていません。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Attributes for AWS</source>
        <translation>AWS 向けの属性</translation>
    </message>
    <message>
        <source>%1 characters of XML: see Raw.</source>
        <translation>XML は %1 文字です。[生データ] タブで確認できます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>at this very moment</source>
        <translation>ちょうどこの時刻</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>あと %1 で期限切れ</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>%1 前に期限切れ</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 後</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>The method is the first line of the canonical request.</source>
        <translation>メソッドは、正規リクエストの 1 行目になります。</translation>
    </message>
    <message>
        <source>The path, encoded, is the second line.</source>
        <translation>パスは、エンコードされて 2 行目になります。</translation>
    </message>
    <message>
        <source>The query, sorted by name, is the third line.</source>
        <translation>クエリは、名前順に並べ替えられて 3 行目になります。</translation>
    </message>
    <message>
        <source>Which headers are signed is signed too. Other headers may change on the way.</source>
        <translation>署名対象のヘッダーの一覧も署名されます。一覧にないヘッダーは、途中で変わっても署名に影響しません。</translation>
    </message>
    <message>
        <source>The body is signed as its SHA-256 hash: the last line.</source>
        <translation>本文は SHA-256 ハッシュとして署名され、最後の行になります。</translation>
    </message>
    <message>
        <source>The algorithm opens the string to sign.</source>
        <translation>アルゴリズムは、署名文字列の 1 行目になります。</translation>
    </message>
    <message>
        <source>The day is in the scope and makes the first derived key.</source>
        <translation>日付はスコープの一部で、1 つ目の派生キーを作ります。</translation>
    </message>
    <message>
        <source>The Region makes the second derived key: elsewhere the signature is worthless.</source>
        <translation>リージョンは 2 つ目の派生キーを作ります。ほかのリージョンでは、この署名は使えません。</translation>
    </message>
    <message>
        <source>The service makes the third derived key.</source>
        <translation>サービスは 3 つ目の派生キーを作ります。</translation>
    </message>
    <message>
        <source>The scope ends in a fixed word, which makes the signing key.</source>
        <translation>スコープは固定の文字列で終わり、この文字列が署名キーを作ります。</translation>
    </message>
    <message>
        <source>The SHA-256 hash of the whole canonical request is the last line of the string to sign.</source>
        <translation>正規リクエスト全体の SHA-256 ハッシュが、署名文字列の最後の行になります。</translation>
    </message>
    <message>
        <source>The signing key makes an HMAC over the whole string to sign: the signature.</source>
        <translation>署名キーで署名文字列全体の HMAC を計算したものが、署名です。</translation>
    </message>
    <message>
        <source>The signature that was sent and the one that was computed are the same.</source>
        <translation>送られた署名と計算した署名は一致します。</translation>
    </message>
    <message>
        <source>The signature that was sent is not the one that was computed.</source>
        <translation>送られた署名は、計算した署名と一致しません。</translation>
    </message>
    <message>
        <source>x-amz-date is signed as a header, and once more as the time of the string to sign.</source>
        <translation>x-amz-date はヘッダーとして署名され、署名文字列の時刻としても使われます。</translation>
    </message>
    <message>
        <source>%1 is signed: its name in lower case, its value without spaces around it.</source>
        <translation>%1 は署名されます。名前は小文字にし、値の前後の空白は取り除きます。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Canonical request</source>
        <translation>正規リクエスト</translation>
    </message>
    <message>
        <source>String to sign</source>
        <translation>署名文字列</translation>
    </message>
    <message>
        <source>secret access key</source>
        <translation>シークレットアクセスキー</translation>
    </message>
    <message>
        <source>string to sign</source>
        <translation>署名文字列</translation>
    </message>
    <message>
        <source>method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>signed headers</source>
        <translation>署名対象のヘッダー</translation>
    </message>
    <message>
        <source>hash of the body</source>
        <translation>本文のハッシュ</translation>
    </message>
    <message>
        <source>Where the two part</source>
        <translation>食い違う箇所</translation>
    </message>
    <message>
        <source>as signed</source>
        <translation>署名時</translation>
    </message>
    <message>
        <source>as received</source>
        <translation>受信時</translation>
    </message>
    <message>
        <source>Canonical request, line %1: %2</source>
        <translation>正規リクエストの %1 行目: %2</translation>
    </message>
    <message>
        <source>String to sign, line %1</source>
        <translation>署名文字列の %1 行目</translation>
    </message>
    <message>
        <source>Both have the same string to sign, so the secret access keys differ.</source>
        <translation>署名文字列はどちらも同じです。異なるのはシークレットアクセスキーです。</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>計算の手順</translation>
    </message>
    <message>
        <source>How it is signed</source>
        <translation>署名の手順</translation>
    </message>
    <message>
        <source>how it is signed</source>
        <translation>署名の方式</translation>
    </message>
    <message>
        <source>with which key of the key set</source>
        <translation>鍵セットのどの鍵か</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>who issued it</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>who signed in</source>
        <translation>サインインした利用者</translation>
    </message>
    <message>
        <source>for which application</source>
        <translation>対象アプリ</translation>
    </message>
    <message>
        <source>which application asked</source>
        <translation>要求したアプリケーション</translation>
    </message>
    <message>
        <source>how the person was authenticated</source>
        <translation>利用者の認証方法</translation>
    </message>
    <message>
        <source>the person’s address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>the person’s name</source>
        <translation>利用者の名前</translation>
    </message>
    <message>
        <source>marks this one token</source>
        <translation>このトークンの目印</translation>
    </message>
    <message>
        <source>session tags for AWS</source>
        <translation>AWS のセッションタグ</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>parts 1 and 2, exactly as they are sent</source>
        <translation>1 と 2 (送信されたままの形)</translation>
    </message>
    <message>
        <source>The token, as it is sent</source>
        <translation>送信されるトークン</translation>
    </message>
    <message>
        <source>2 Claims, signed</source>
        <translation>2 クレーム (署名済み)</translation>
    </message>
    <message>
        <source>2 Claims, unverified</source>
        <translation>2 クレーム (未検証)</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>署名の対象</translation>
    </message>
</context>
<context>
    <name>Interchange</name>
    <message>
        <source>%1: no question can be taken</source>
        <translation>%1: 取り込める問題がありません</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Put in order:</source>
        <translation>順に並べてください:</translation>
    </message>
    <message>
        <source>Match:</source>
        <translation>組み合わせてください:</translation>
    </message>
    <message>
        <source>True</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>False</source>
        <translation>誤り</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) taken.</source>
        <translation>
            <numerusform>%n 問を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proven by running just now.</source>
        <translation>
            <numerusform>このうち %n 問は、いま実行して確認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not proven: there is nothing in them that can be run.</source>
        <translation>
            <numerusform>%n 問は未確認です。実行できるものが含まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their texts are in Japanese only.</source>
        <translation>文章は日本語だけです。</translation>
    </message>
    <message>
        <source>Their texts are in English only.</source>
        <translation>文章は英語だけです。</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation>書き出せませんでした: %1</translation>
    </message>
    <message>
        <source>Nothing was written: no other program can mark these questions.</source>
        <translation>書き出していません。これらの問題は、ほかのプログラムでは採点できません。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>キャンセルしました。ファイルは作られていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) written.</source>
        <translation>
            <numerusform>%n 問を書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no other program can mark a policy that is to be mended.</source>
        <translation>
            <numerusform>%n 問は除きました。ポリシーを修正する問題は、ほかのプログラムでは採点できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken.</source>
        <translation>
            <numerusform>%n 問は取り込めませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intro</name>
    <message>
        <source>When to use it</source>
        <translation>使いどころ</translation>
    </message>
    <message>
        <source>Start the walk</source>
        <translation>たどり始める</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Easily got wrong</source>
        <translation>間違えやすい点</translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message>
        <source>Undo the last</source>
        <translation>最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Save world as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>変更 (新しい順)</translation>
    </message>
    <message>
        <source>Nothing has changed. A trust policy that is mended with the CLI, an object that is put or an MFA code that is used shows here, and lasts until the lab is switched on anew.</source>
        <translation>変更はまだありません。CLI で直した信頼ポリシー、置いたオブジェクト、使った MFA コードがここに並びます。変更は、ラボを入れ直すまで有効です。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Ask who that is</source>
        <translation>自分がだれかを確認する</translation>
    </message>
    <message>
        <source>Use what you have</source>
        <translation>手元の認証情報を使う</translation>
    </message>
    <message>
        <source>Take on %1, and be it from then on</source>
        <translation>%1 を引き受け、以後はその認証情報を使う</translation>
    </message>
    <message>
        <source>Get a session of your own</source>
        <translation>自分のセッションを取得する</translation>
    </message>
    <message>
        <source>Vouch for somebody else</source>
        <translation>フェデレーションユーザーの認証情報を取得する</translation>
    </message>
    <message>
        <source>In a terminal: ask without keys</source>
        <translation>ターミナルで: キーなしで呼び出す準備</translation>
    </message>
    <message>
        <source>In a terminal: become %1</source>
        <translation>ターミナルで: %1 になる</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>%1, IAM user</source>
        <translation>%1 (IAM ユーザー)</translation>
    </message>
    <message>
        <source>%1, with a token of %2</source>
        <translation>%1 (%2 のトークン)</translation>
    </message>
    <message>
        <source>%1, with an assertion of %2</source>
        <translation>%1 (%2 のアサーション)</translation>
    </message>
    <message>
        <source>Not to be kept: a walk ends at a service, it does not begin there.</source>
        <translation>保存できません: ウォークスルーはサービスで終わるもので、サービスからは始まりません。</translation>
    </message>
    <message>
        <source>Not to be kept: it was signed with a session, which ends before a walk is played again.</source>
        <translation>保存できません: セッションで署名されており、再生するときには有効期限が切れているためです。</translation>
    </message>
    <message>
        <source>Not to be kept: in a walk a broker asks for it.</source>
        <translation>保存できません: ウォークスルーでは、これを呼び出すのはブローカーです。</translation>
    </message>
    <message>
        <source>Not to be kept: nobody of this world has asked.</source>
        <translation>保存できません: 呼び出したのが、この環境のだれでもないためです。</translation>
    </message>
    <message>
        <source>The lab listens</source>
        <translation>ラボは待ち受け中</translation>
    </message>
    <message>
        <source>The lab is off</source>
        <translation>ラボはオフ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Address of the endpoint</source>
        <translation>エンドポイントのアドレス</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>World: %1</source>
        <translation>環境: %1</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1〜65535 の数字です。</translation>
    </message>
    <message>
        <source>Port %1 can’t be had: %2</source>
        <translation>ポート %1 は使えません: %2</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>することの種類</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>変更: %1 件</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>リクエスト (新しい順)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Each request that comes is listed here, newest first.</source>
        <translation>届いたリクエストが、新しい順にここに並びます。</translation>
    </message>
    <message>
        <source>Open a world</source>
        <translation>環境を開く</translation>
    </message>
    <message>
        <source>Worlds (*.json)</source>
        <translation>環境 (*.json)</translation>
    </message>
    <message>
        <source>Save this world</source>
        <translation>この環境を保存</translation>
    </message>
    <message>
        <source>Paste the commands on the left into a terminal. What you ask there is checked here.</source>
        <translation>左のコマンドをターミナルに貼り付けてください。届いたリクエストは、ここで確認されます。</translation>
    </message>
    <message>
        <source>Switch the lab on, and the real AWS CLI can ask it.
Each request is checked on this stage.</source>
        <translation>ラボをオンにすると、本物の AWS CLI から呼び出せます。
リクエストは 1 つずつ、この図の上で確認されます。</translation>
    </message>
    <message>
        <source>Play what comes, as it comes</source>
        <translation>届いたリクエストをすぐに再生する</translation>
    </message>
    <message>
        <source>Keep as a walk</source>
        <translation>ウォークスルーにする</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting: skip to the newest</source>
        <translation>
            <numerusform>あと %n 件: 最新へ飛ぶ</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it on the Walk page, to be broken and saved</source>
        <translation>「たどる」で開き、条件を変えたり保存したりする</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>unknown caller</source>
        <translation>不明な呼び出し元</translation>
    </message>
    <message>
        <source>unnamed client</source>
        <translation>名前のないクライアント</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This exercise is done in another world than the one that is open.</source>
        <translation>この演習は、いま開いているものとは別の環境で行います。</translation>
    </message>
    <message>
        <source>Open its world</source>
        <translation>演習の環境を開く</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>演習</translation>
    </message>
    <message>
        <source>%1 (done)</source>
        <translation>%1 (完了)</translation>
    </message>
    <message>
        <source>Seen so far: %1 of %2</source>
        <translation>確認できた条件: %1 / %2</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>続けて実行</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>演習</translation>
    </message>
    <message numerus="yes">
        <source>%n came too fast to be shown</source>
        <translation>
            <numerusform>%n 件は速すぎて表示できず</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow: on</source>
        <translation>自動再生: オン</translation>
    </message>
    <message>
        <source>Follow: off</source>
        <translation>自動再生: オフ</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>だれとして</translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation>使いどころ</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15&#xa0;分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1&#xa0;時間</translation>
    </message>
    <message>
        <source>12 h</source>
        <translation>12&#xa0;時間</translation>
    </message>
    <message>
        <source>36 h</source>
        <translation>36&#xa0;時間</translation>
    </message>
    <message>
        <source>The article and AWS today</source>
        <translation>記事と現在の AWS</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>The article says</source>
        <translation>記事の内容</translation>
    </message>
    <message>
        <source>AWS today</source>
        <translation>現在の AWS</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>基礎知識</translation>
    </message>
    <message>
        <source>The user again, for a while</source>
        <translation>同じユーザーを、期限つきで</translation>
    </message>
    <message>
        <source>IAM user</source>
        <translation>IAM ユーザー</translation>
    </message>
    <message>
        <source>long-term key</source>
        <translation>長期キー</translation>
    </message>
    <message>
        <source>API calls that demand MFA; places you do not trust</source>
        <translation>MFA が必要な API、信頼できない環境</translation>
    </message>
    <message>
        <source>15 min to 36 h, default 12 h</source>
        <translation>15&#xa0;分〜36&#xa0;時間、デフォルト 12&#xa0;時間</translation>
    </message>
    <message>
        <source>Put on a role that trusts you</source>
        <translation>自分を信頼するロールを引き受ける</translation>
    </message>
    <message>
        <source>IAM user or session</source>
        <translation>ユーザー、セッション</translation>
    </message>
    <message>
        <source>long-term or temporary key</source>
        <translation>長期キーまたは一時キー</translation>
    </message>
    <message>
        <source>a right the user does not have; Switch Role; another account</source>
        <translation>ユーザーにない権限、ロールの切り替え、別のアカウント</translation>
    </message>
    <message>
        <source>15 min to the role’s maximum (1–12 h), default 1 h; 1 h in a role chain</source>
        <translation>15&#xa0;分〜ロールの上限 (1〜12&#xa0;時間)、デフォルト 1&#xa0;時間。ロールの連鎖では最長 1&#xa0;時間</translation>
    </message>
    <message>
        <source>A broker calls for its own people</source>
        <translation>ブローカーが自社の利用者のために呼ぶ</translation>
    </message>
    <message>
        <source>broker</source>
        <translation>ブローカー</translation>
    </message>
    <message>
        <source>your own sign-in, no OIDC or SAML</source>
        <translation>自社独自のサインインから AWS を使う</translation>
    </message>
    <message>
        <source>The role trusts an OIDC provider</source>
        <translation>ロールが OIDC プロバイダーを信頼</translation>
    </message>
    <message>
        <source>person</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>users in Cognito or any OIDC provider</source>
        <translation>Cognito や OIDC の利用者</translation>
    </message>
    <message>
        <source>15 min to the role’s maximum</source>
        <translation>15&#xa0;分〜ロールの上限</translation>
    </message>
    <message>
        <source>The role trusts a SAML provider</source>
        <translation>ロールが SAML プロバイダーを信頼</translation>
    </message>
    <message>
        <source>SAML assertion</source>
        <translation>アサーション</translation>
    </message>
    <message>
        <source>company single sign-on</source>
        <translation>社内のシングルサインオン</translation>
    </message>
    <message>
        <source>also ends at SessionNotOnOrAfter</source>
        <translation>SessionNotOnOrAfter でも切れる</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>可</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>IAM user or root user</source>
        <translation>IAM ユーザー、ルートユーザー</translation>
    </message>
    <message>
        <source>IAM user or root user; in practice a broker</source>
        <translation>IAM ユーザー、ルートユーザー。実際にはブローカー</translation>
    </message>
    <message>
        <source>IAM user or a session; never the root user</source>
        <translation>IAM ユーザー、セッション。ルートユーザーは不可</translation>
    </message>
    <message>
        <source>anyone with a valid token</source>
        <translation>有効なトークンを持つ人</translation>
    </message>
    <message>
        <source>anyone with a valid assertion</source>
        <translation>有効なアサーションを持つ人</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>示すもの</translation>
    </message>
    <message>
        <source>signature, long-term key only</source>
        <translation>署名、長期キーのみ</translation>
    </message>
    <message>
        <source>signature, long-term or temporary key</source>
        <translation>署名、長期キーまたは一時キー</translation>
    </message>
    <message>
        <source>ID token, unsigned call</source>
        <translation>ID トークン、署名なし</translation>
    </message>
    <message>
        <source>SAML assertion, unsigned call</source>
        <translation>アサーション、署名なし</translation>
    </message>
    <message>
        <source>What must allow it</source>
        <translation>必要な許可</translation>
    </message>
    <message>
        <source>nothing; policies cannot deny it</source>
        <translation>不要。ポリシーで拒否もできない</translation>
    </message>
    <message>
        <source>sts:GetFederationToken on the user</source>
        <translation>ユーザーに sts:GetFederationToken</translation>
    </message>
    <message>
        <source>trust policy; sts:AssumeRole unless the same account’s user is named</source>
        <translation>信頼ポリシー。同じアカウントのユーザーの直接指定でなければ sts:AssumeRole も</translation>
    </message>
    <message>
        <source>trust policy naming the provider</source>
        <translation>プロバイダーを指定した信頼ポリシー</translation>
    </message>
    <message>
        <source>the role’s (∩ session policy)</source>
        <translation>ロール (∩ セッションポリシー)</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>the user’s</source>
        <translation>ユーザーと同じ</translation>
    </message>
    <message>
        <source>user ∩ session policy; none without one</source>
        <translation>ユーザー ∩ セッションポリシー。渡さなければなし</translation>
    </message>
    <message>
        <source>default 12 h, at most 36 h</source>
        <translation>デフォルト 12&#xa0;時間、最長 36&#xa0;時間</translation>
    </message>
    <message>
        <source>default 1 h, at most 12 h; chain 1 h</source>
        <translation>デフォルト 1&#xa0;時間、最長 12&#xa0;時間、連鎖 1&#xa0;時間</translation>
    </message>
    <message>
        <source>default 1 h, at most 12 h</source>
        <translation>デフォルト 1&#xa0;時間、最長 12&#xa0;時間</translation>
    </message>
    <message>
        <source>also SessionNotOnOrAfter</source>
        <translation>SessionNotOnOrAfter も上限</translation>
    </message>
    <message>
        <source>MFA parameters</source>
        <translation>MFA パラメータ</translation>
    </message>
    <message>
        <source>Session policy</source>
        <translation>セッションポリシー</translation>
    </message>
    <message>
        <source>Session tags</source>
        <translation>セッションタグ</translation>
    </message>
    <message>
        <source>only if MFA was given</source>
        <translation>MFA ありの場合のみ</translation>
    </message>
    <message>
        <source>May call IAM</source>
        <translation>IAM を呼べるか</translation>
    </message>
    <message>
        <source>all but the Get…Token pair</source>
        <translation>Get…Token 系以外</translation>
    </message>
    <message>
        <source>May call STS</source>
        <translation>STS を呼べるか</translation>
    </message>
    <message>
        <source>AssumeRole, GetCallerIdentity</source>
        <translation>AssumeRole、GetCallerIdentity</translation>
    </message>
    <message>
        <source>Reach for it when</source>
        <translation>使う場面</translation>
    </message>
    <message>
        <source>an API demands MFA; the place is not trusted</source>
        <translation>API が MFA を求める、環境を信頼できない</translation>
    </message>
    <message>
        <source>your own sign-in must reach AWS</source>
        <translation>独自のサインインから AWS を使う</translation>
    </message>
    <message>
        <source>a right is missing; another account; Switch Role</source>
        <translation>権限が足りない、別のアカウント、ロールの切り替え</translation>
    </message>
    <message>
        <source>users live in Cognito or an OIDC provider</source>
        <translation>利用者が Cognito や OIDC プロバイダーにいる</translation>
    </message>
    <message>
        <source>users live in the company’s SSO</source>
        <translation>利用者が社内の SSO にいる</translation>
    </message>
    <message>
        <source>Typical refusal</source>
        <translation>典型的な拒否</translation>
    </message>
    <message>
        <source>Get…Token: a user’s rights</source>
        <translation>Get…Token 系: ユーザーの権限</translation>
    </message>
    <message>
        <source>AssumeRole…: a role’s rights</source>
        <translation>AssumeRole 系: ロールの権限</translation>
    </message>
    <message>
        <source>← → call   ↑ ↓ row   Enter opens the walk   Bars: one time scale for all five, dashed = if the role’s maximum is raised</source>
        <translation>← → 呼び出し   ↑ ↓ 行   Enter でウォークスルーを開く   バー: 5&#xa0;つとも同じ時間軸、破線はロールの上限を上げた場合</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>別の呼び方: %1</translation>
    </message>
    <message>
        <source>Search in English or Japanese</source>
        <translation>日本語または英語で検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n&#xa0;語</numerusform>
        </translation>
    </message>
    <message>
        <source>No term matches “%1”.</source>
        <translation>「%1」に一致する用語はありません。</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学ぶ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Article and AWS today</source>
        <translation>記事と現在の AWS</translation>
    </message>
    <message>
        <source>Two questions tell the five calls apart</source>
        <translation>5&#xa0;つの呼び出しは 2&#xa0;つの問いで見分けられます</translation>
    </message>
    <message>
        <source>Get…Token:
a user’s rights</source>
        <translation>Get…Token 系
ユーザーの権限</translation>
    </message>
    <message>
        <source>AssumeRole…:
a role’s rights</source>
        <translation>AssumeRole 系
ロールの権限</translation>
    </message>
    <message>
        <source>What proves the caller? Whose rights do the issued credentials carry?</source>
        <translation>呼び出し元を何で確かめますか。発行された認証情報は、だれの権限を持ちますか。</translation>
    </message>
    <message>
        <source>Signed with a key</source>
        <translation>アクセスキーで署名する</translation>
    </message>
    <message>
        <source>the secret itself is never sent</source>
        <translation>シークレットは送られない</translation>
    </message>
    <message>
        <source>Unsigned, with a token</source>
        <translation>署名せず、トークンを示す</translation>
    </message>
    <message>
        <source>an identity provider vouches</source>
        <translation>ID プロバイダーが本人を保証</translation>
    </message>
    <message>
        <source>12 h by default
36 h at most</source>
        <translation>デフォルト 12&#xa0;時間
最長 36&#xa0;時間</translation>
    </message>
    <message>
        <source>1 h by default
12 h at most</source>
        <translation>デフォルト 1&#xa0;時間
最長 12&#xa0;時間</translation>
    </message>
    <message>
        <source>The Get…Token calls have no token parameter.
A broker checks the IdP’s token itself and passes only a name and a session policy.</source>
        <translation>Get…Token 系に、IdP のトークンを渡すパラメータはありません。
トークンを検証するのはブローカーです。
STS には名前とセッションポリシーを渡します。</translation>
    </message>
    <message>
        <source>No call lives here</source>
        <translation>ここに入る呼び出しはない</translation>
    </message>
    <message>
        <source>what the issuer allows by default</source>
        <translation>デフォルトの上限 (ロールの最大セッション期間 1&#xa0;時間)</translation>
    </message>
    <message>
        <source>if the role’s maximum is raised</source>
        <translation>ロールの上限を上げた場合</translation>
    </message>
    <message>
        <source>default</source>
        <translation>デフォルト値</translation>
    </message>
    <message>
        <source>Enter opens the walk</source>
        <translation>Enter でウォークスルーを開く</translation>
    </message>
    <message>
        <source>The walks follow an article of 2020. This is where AWS differs today, and what the article left out.</source>
        <translation>ウォークスルーは 2020 年の記事に沿っています。ここには、現在の AWS との違いと、記事が省いたことを載せています。</translation>
    </message>
    <message>
        <source>Which call?</source>
        <translation>どの呼び出し?</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>MFA-protected API</source>
        <translation>MFA を条件にした API</translation>
    </message>
    <message>
        <source>An API that asks for MFA</source>
        <translation>MFA を求める API を呼び出す</translation>
    </message>
    <message>
        <source>Operator’s policy allows stopping instances only with MFA. A request signed with the long-term key says nothing of MFA, so it is refused. GetSessionToken takes the code of the device, and the session carries it.</source>
        <translation>Operator のポリシーは、MFA がある場合だけインスタンスの停止を許可しています。長期的な認証情報で署名したリクエストには MFA の情報がないため、拒否されます。GetSessionToken に MFA コードを渡すと、セッションに MFA の情報が入ります。</translation>
    </message>
    <message>
        <source>Stopping, deleting or paying should need more than a key.</source>
        <translation>停止、削除、支払いなどに、キー以上のものを求めたい場合。</translation>
    </message>
    <message>
        <source>A Deny has to use BoolIfExists: requests with long-term keys lack the condition key.</source>
        <translation>拒否するステートメントには BoolIfExists を使います。長期的な認証情報のリクエストには条件キー自体が含まれません。</translation>
    </message>
    <message>
        <source>Cross-account with external ID</source>
        <translation>外部 ID によるクロスアカウント</translation>
    </message>
    <message>
        <source>A vendor works in a customer’s account</source>
        <translation>ベンダーが顧客のアカウントで作業する</translation>
    </message>
    <message>
        <source>The customer’s role trusts the vendor’s account, under one condition: the external ID that belongs to this customer. The vendor’s own policy must allow the call too, as the two are in different accounts.</source>
        <translation>顧客のロールはベンダーのアカウントを信頼していますが、この顧客の外部 ID を条件にしています。アカウントが別なので、ベンダー側のポリシーにも許可が必要です。</translation>
    </message>
    <message>
        <source>A third party reads or manages resources in the account of many customers.</source>
        <translation>サードパーティーが、多くの顧客のアカウントでリソースを読んだり管理したりする場合。</translation>
    </message>
    <message>
        <source>The external ID is no secret. It works because the vendor, not the customer, decides which one goes along.</source>
        <translation>外部 ID は秘密ではありません。どの外部 ID を送るかを、顧客ではなくベンダーが決めるため機能します。</translation>
    </message>
    <message>
        <source>The confused deputy</source>
        <translation>混乱した代理問題</translation>
    </message>
    <message>
        <source>The same vendor without an external ID</source>
        <translation>外部 ID がない同じベンダー</translation>
    </message>
    <message>
        <source>Another customer of the vendor enters this customer’s role ARN as its own. The vendor assumes the role for the wrong one, and AWS allows it: the trust policy asks for nothing but the vendor’s account.</source>
        <translation>ベンダーの別の顧客が、この顧客のロールの ARN を自分のものとして登録します。ベンダーは誤った相手のためにロールを引き受け、AWS はそれを許可します。信頼ポリシーの条件がベンダーのアカウントだけだからです。</translation>
    </message>
    <message>
        <source>To see what the external ID protects from.</source>
        <translation>外部 ID が何から守るのかを確かめる場合。</translation>
    </message>
    <message>
        <source>Everything is signed and allowed here, and still wrong. Compare it with the walk before.</source>
        <translation>署名も許可もすべてそろっていますが、結果は誤りです。1&#xa0;つ前のウォークスルーと比べてください。</translation>
    </message>
    <message>
        <source>Role chaining</source>
        <translation>ロールの連鎖</translation>
    </message>
    <message>
        <source>From one role to the next, for an hour</source>
        <translation>1&#xa0;時間以内で次のロールへ</translation>
    </message>
    <message>
        <source>Pipeline takes on Build, and signs the next AssumeRole with the session that it got: a chain. Release trusts Build, not Pipeline. Its maximum is twelve hours, yet a chain lasts one hour at most.</source>
        <translation>Pipeline は Build を引き受け、得たセッションで次の AssumeRole に署名します。これがロールの連鎖です。Release が信頼しているのは Build で、Pipeline ではありません。Release の最大セッション期間は 12&#xa0;時間ですが、連鎖では最大 1&#xa0;時間です。</translation>
    </message>
    <message>
        <source>Each stage of a pipeline has a role of its own.</source>
        <translation>パイプラインの段階ごとにロールを分けたい場合。</translation>
    </message>
    <message>
        <source>More than 3,600 seconds are refused, not trimmed. Credentials of GetSessionToken count as a chain too.</source>
        <translation>3,600&#xa0;秒を超える値は短縮されず、拒否されます。GetSessionToken の認証情報からの AssumeRole も連鎖です。</translation>
    </message>
    <message>
        <source>A session policy narrows</source>
        <translation>絞り込むセッションポリシー</translation>
    </message>
    <message>
        <source>Less than the role for one session</source>
        <translation>1&#xa0;回のセッションだけロールより狭く</translation>
    </message>
    <message>
        <source>DataEngineer may do everything with the bucket. Analyst passes a session policy that allows reading only. What both allow remains: writing is refused, although the role allows it.</source>
        <translation>DataEngineer はバケットのすべての操作を許可しています。Analyst は、読み取りだけを許可するセッションポリシーを渡します。両方が許可するものだけが残るため、書き込みはロールで許可されていても拒否されます。</translation>
    </message>
    <message>
        <source>One role serves many jobs, and each job should get no more than it needs.</source>
        <translation>1&#xa0;つのロールを多くの作業で使い、作業ごとに必要なものだけを許可したい場合。</translation>
    </message>
    <message>
        <source>A session policy never adds a permission. A resource policy that names the session grants past it.</source>
        <translation>セッションポリシーでアクセス許可が増えることはありません。リソースベースのポリシーにセッションが指定されている場合は、その許可は制限されません。</translation>
    </message>
    <message>
        <source>Permissions boundary</source>
        <translation>アクセス許可の境界</translation>
    </message>
    <message>
        <source>The most a user can ever have</source>
        <translation>ユーザーに許される上限</translation>
    </message>
    <message>
        <source>Developer has PowerUserAccess and a boundary that names EC2’s Describe actions and S3. The boundary grants nothing; it is the line that identity policies can’t cross. Launching instances is refused.</source>
        <translation>Developer には PowerUserAccess がありますが、アクセス許可の境界は EC2 の Describe と S3 だけです。境界は何も付与せず、アイデンティティベースのポリシーの上限になります。インスタンスの起動は拒否されます。</translation>
    </message>
    <message>
        <source>Somebody may manage users and roles, but never give more than the boundary.</source>
        <translation>ユーザーやロールの管理を任せつつ、境界を超える付与を防ぎたい場合。</translation>
    </message>
    <message>
        <source>The boundary alone allows nothing. A role has its own boundary, independent of who takes it on.</source>
        <translation>境界だけでは何も許可されません。ロールの境界は、引き受けるユーザーとは関係なくロールに設定します。</translation>
    </message>
    <message>
        <source>Session tags (ABAC)</source>
        <translation>セッションタグ (ABAC)</translation>
    </message>
    <message>
        <source>One role, a folder for each team</source>
        <translation>1&#xa0;つのロールで、チームごとのフォルダ</translation>
    </message>
    <message>
        <source>Alice passes the session tag team=red. TeamMember’s policy allows objects below the folder that the tag names: ${aws:PrincipalTag/team}. One role serves every team, and no team reads another’s folder.</source>
        <translation>Alice はセッションタグ team=red を渡します。TeamMember のポリシーは、タグと同じ名前のフォルダ (${aws:PrincipalTag/team}) だけを許可しています。1&#xa0;つのロールですべてのチームに対応でき、ほかのチームのフォルダは読めません。</translation>
    </message>
    <message>
        <source>Teams and projects come and go faster than policies can be written.</source>
        <translation>チームやプロジェクトの増減が、ポリシーを書くより速い場合。</translation>
    </message>
    <message>
        <source>Tags need sts:TagSession. Without a condition on aws:RequestTag a caller could pass any team.</source>
        <translation>タグを渡すには sts:TagSession の許可が必要です。aws:RequestTag の条件がないと、呼び出し元は任意のチームを渡せます。</translation>
    </message>
    <message>
        <source>Source identity</source>
        <translation>ソース ID</translation>
    </message>
    <message>
        <source>Who it really was, through every role</source>
        <translation>どのロールを経ても本人がわかる</translation>
    </message>
    <message>
        <source>Administrator takes nobody without a name: the trust policy wants sts:SourceIdentity to be the user’s own name. It stays in the session, through every further role, and stands in CloudTrail.</source>
        <translation>Administrator は名前のない呼び出しを受け入れません。信頼ポリシーは、sts:SourceIdentity がユーザー自身の名前であることを条件にしています。ソース ID はセッションに残り、次のロールにも引き継がれ、CloudTrail に記録されます。</translation>
    </message>
    <message>
        <source>Several people share a role, and it must be seen who did what.</source>
        <translation>複数の人が 1&#xa0;つのロールを使い、だれの操作かを確かめたい場合。</translation>
    </message>
    <message>
        <source>Once set it can’t be changed. It needs sts:SetSourceIdentity in the trust policy.</source>
        <translation>一度設定すると変更できません。信頼ポリシーに sts:SetSourceIdentity の許可が必要です。</translation>
    </message>
    <message>
        <source>Revoking sessions</source>
        <translation>セッションの取り消し</translation>
    </message>
    <message>
        <source>Stopping credentials that are out already</source>
        <translation>発行済みの認証情報を止める</translation>
    </message>
    <message>
        <source>Agent gets credentials for an hour. Three minutes later somebody revokes the role’s sessions: a policy denies everything to sessions issued before that moment. The credentials are intact, and worth nothing.</source>
        <translation>Agent は 1&#xa0;時間の認証情報を取得します。3&#xa0;分後に、ロールのセッションが取り消されます。それより前に発行されたセッションのすべてのアクションを、ポリシーが拒否します。認証情報は残っていますが、使えません。</translation>
    </message>
    <message>
        <source>Credentials have leaked, and waiting for their expiration is no choice.</source>
        <translation>認証情報が漏えいし、有効期限を待てない場合。</translation>
    </message>
    <message>
        <source>Credentials can’t be deleted. Sessions that are issued later are not affected.</source>
        <translation>認証情報そのものは削除できません。取り消した時刻より後のセッションには影響しません。</translation>
    </message>
    <message>
        <source>Cognito: basic (classic) flow</source>
        <translation>Cognito の基本認証フロー</translation>
    </message>
    <message>
        <source>The app calls STS itself</source>
        <translation>アプリケーションが STS を呼び出す</translation>
    </message>
    <message>
        <source>The app gives IdpA’s ID token to the identity pool and gets Cognito’s own token, valid for ten minutes. With it the app calls AssumeRoleWithWebIdentity and names the role.</source>
        <translation>アプリケーションは IdpA の ID トークンを ID プールに渡し、10&#xa0;分間有効な Cognito のトークンを受け取ります。そのトークンで AssumeRoleWithWebIdentity を呼び出し、ロールを指定します。</translation>
    </message>
    <message>
        <source>The app has to choose among several roles.</source>
        <translation>アプリケーションが複数のロールから選ぶ場合。</translation>
    </message>
    <message>
        <source>The pool must allow the classic flow, and the role’s trust policy must name the pool’s ID as audience.</source>
        <translation>ID プールで基本認証フローを許可し、ロールの信頼ポリシーでプールの ID を対象者の条件にする必要があります。</translation>
    </message>
    <message>
        <source>Cognito: enhanced flow</source>
        <translation>Cognito の拡張認証フロー</translation>
    </message>
    <message>
        <source>Cognito calls STS for the app</source>
        <translation>Cognito が代わりに STS を呼び出す</translation>
    </message>
    <message>
        <source>GetCredentialsForIdentity does both: Cognito mints its token, calls AssumeRoleWithWebIdentity with it, and hands the credentials over. The app sees neither the token nor the role’s ARN.</source>
        <translation>GetCredentialsForIdentity は 2&#xa0;つの処理をまとめて行います。Cognito がトークンを作成して AssumeRoleWithWebIdentity を呼び出し、認証情報を渡します。アプリケーションは、トークンもロールの ARN も扱いません。</translation>
    </message>
    <message>
        <source>The usual way for mobile and web apps: one call less, and no role in the app.</source>
        <translation>モバイルアプリやウェブアプリの通常の方法。呼び出しが 1&#xa0;回減り、アプリケーションにロールを書く必要がありません。</translation>
    </message>
    <message>
        <source>The role is the pool’s choice. For guests Cognito adds a scope-down policy.</source>
        <translation>ロールを選ぶのは ID プールです。認証されていない ID (ゲスト) には、Cognito がスコープダウンポリシーを追加します。</translation>
    </message>
    <message>
        <source>Console sign-in by a broker</source>
        <translation>ブローカーによるコンソールサインイン</translation>
    </message>
    <message>
        <source>A link to the console for somebody without an IAM user</source>
        <translation>IAM ユーザーのない利用者にコンソールのリンクを渡す</translation>
    </message>
    <message>
        <source>The broker gets credentials by GetFederationToken and gives all three parts to the federation endpoint. It answers with a sign-in token, good for 15 minutes, from which the broker makes the link for the browser.</source>
        <translation>ブローカーは GetFederationToken で認証情報を取得し、3&#xa0;つの値をフェデレーションエンドポイントに渡します。15&#xa0;分間有効なサインイントークンが返り、ブローカーはそれからブラウザ用のリンクを作ります。</translation>
    </message>
    <message>
        <source>People of the company shall use the console without a user in IAM.</source>
        <translation>IAM ユーザーを作らずに、社内の利用者がコンソールを使う場合。</translation>
    </message>
    <message>
        <source>SessionDuration is refused here: the console lasts as long as the federation token. Credentials of GetSessionToken are not taken.</source>
        <translation>ここでは SessionDuration を指定できません。コンソールのセッションは、フェデレーショントークンの有効期限まで続きます。GetSessionToken の認証情報は使えません。</translation>
    </message>
    <message>
        <source>GetCallerIdentity despite a Deny</source>
        <translation>拒否されていても使える GetCallerIdentity</translation>
    </message>
    <message>
        <source>The one question that is always answered</source>
        <translation>いつでも答えが返る問い合わせ</translation>
    </message>
    <message>
        <source>A policy denies Suspect everything, all of STS included. GetSessionToken works all the same, and so does GetCallerIdentity at the end: neither needs a permission, and no policy takes them away.</source>
        <translation>ポリシーは、STS を含むすべてのアクションを Suspect に拒否しています。それでも GetSessionToken は成功し、最後の GetCallerIdentity も成功します。どちらもアクセス許可は不要で、ポリシーで拒否できません。</translation>
    </message>
    <message>
        <source>To find out whose credentials these are.</source>
        <translation>その認証情報がだれのものかを調べる場合。</translation>
    </message>
    <message>
        <source>It proves an identity, not a permission.</source>
        <translation>確認できるのは本人であることだけで、アクセス許可ではありません。</translation>
    </message>
    <message>
        <source>A bucket policy names the session</source>
        <translation>セッションを指定したバケットポリシー</translation>
    </message>
    <message>
        <source>A permission that no role has</source>
        <translation>ロールにはないアクセス許可</translation>
    </message>
    <message>
        <source>Inspection has no policy at all. The bucket’s own policy names one session of it by ARN and allows reading: within an account that is enough. Another session of the same role is refused.</source>
        <translation>Inspection にはポリシーがありません。バケットポリシーがそのロールの 1&#xa0;つのセッションを ARN で指定し、読み取りを許可しています。同じアカウントでは、それだけで許可されます。同じロールの別のセッションは拒否されます。</translation>
    </message>
    <message>
        <source>One piece of work needs one bucket, and the role shall stay empty.</source>
        <translation>1&#xa0;つの作業に 1&#xa0;つのバケットだけが必要で、ロールには何も付与したくない場合。</translation>
    </message>
    <message>
        <source>A grant to the session’s ARN is not limited by a session policy or a boundary. One to the role’s ARN is.</source>
        <translation>セッションの ARN への許可は、セッションポリシーや境界で制限されません。ロールの ARN への許可は制限されます。</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Map of the world</source>
        <translation>環境の全体図</translation>
    </message>
    <message>
        <source>person</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>IAM user</source>
        <translation>IAM ユーザー</translation>
    </message>
    <message>
        <source>role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>OIDC provider</source>
        <translation>OIDC プロバイダー</translation>
    </message>
    <message>
        <source>SAML provider</source>
        <translation>SAML プロバイダー</translation>
    </message>
    <message>
        <source>Cognito identity pool</source>
        <translation>Cognito ID プール</translation>
    </message>
    <message>
        <source>custom broker</source>
        <translation>カスタムブローカー</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>everyone in the account</source>
        <translation>アカウントの全員</translation>
    </message>
    <message>
        <source>AWS service</source>
        <translation>AWS のサービス</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>だれでも</translation>
    </message>
    <message>
        <source>not in this world</source>
        <translation>この環境にない</translation>
    </message>
    <message>
        <source>People</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>IAM ユーザー</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Named by trust policies</source>
        <translation>信頼ポリシーで指定</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Roles %1</source>
        <translation>ロール %1</translation>
    </message>
    <message>
        <source>Identity providers</source>
        <translation>ID プロバイダー</translation>
    </message>
    <message>
        <source>Outside this world</source>
        <translation>この環境の外</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>may become</source>
        <translation>引き受けられる:</translation>
    </message>
    <message>
        <source>signs in at</source>
        <translation>サインイン先:</translation>
    </message>
    <message>
        <source>gives tokens to</source>
        <translation>トークンの渡し先:</translation>
    </message>
    <message>
        <source>holds the key of</source>
        <translation>キーの持ち主:</translation>
    </message>
    <message>
        <source>Search names, kinds, ARNs</source>
        <translation>名前、種類、ARN を検索</translation>
    </message>
    <message>
        <source>Everything in this world</source>
        <translation>この環境のすべて</translation>
    </message>
    <message>
        <source>Back to the walk (M)</source>
        <translation>ウォークスルーに戻る (M)</translation>
    </message>
    <message>
        <source>A link says whom a trust policy names. Whether a call succeeds, its conditions and other policies decide: play the walk.</source>
        <translation>線は、信頼ポリシーがだれを指定しているかを示します。呼び出しが成功するかどうかは、条件やほかのポリシーにもよります。ウォークスルーで確かめてください。</translation>
    </message>
    <message>
        <source>Choose something on the map or in the list</source>
        <translation>全体図か一覧から選んでください</translation>
    </message>
    <message>
        <source>Ways to and from %1</source>
        <translation>%1 への経路と、そこからの経路</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1、%2 経由</translation>
    </message>
    <message>
        <source>Who may become it</source>
        <translation>引き受けられるのは</translation>
    </message>
    <message>
        <source>What leads to it</source>
        <translation>ここに至るもの</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>段階を踏んで</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>ここから進める先</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>And on from there</source>
        <translation>さらにその先</translation>
    </message>
    <message>
        <source>Nothing leads here or away.</source>
        <translation>ここに至る経路も、ここからの経路もありません。</translation>
    </message>
    <message>
        <source>Walk: %1 becomes %2</source>
        <translation>たどる: %1 が %2 を引き受ける</translation>
    </message>
    <message>
        <source>Walk to %1</source>
        <translation>%1 までたどる</translation>
    </message>
    <message>
        <source>No walk: nobody to play</source>
        <translation>たどれません: 呼び出し元がいません</translation>
    </message>
    <message>
        <source>Only IAM users with an access key and people of this world’s providers can be played.</source>
        <translation>呼び出し元になれるのは、アクセスキーを持つ IAM ユーザーと、この環境のプロバイダーの利用者だけです。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n&#xa0;件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Both Get…Token calls allow 15 minutes to 36 hours, and 12 hours where nothing is asked for. With the root user’s credentials it is one hour at most.</source>
        <translation>2 つの Get…Token 呼び出しでは 15 分から 36 時間まで指定でき、指定しない場合は 12 時間です。ルートユーザーの認証情報では最大 1 時間です。</translation>
    </message>
    <message>
        <source>Each role has its own maximum, from one hour to twelve. What is asked for beyond it is refused, not shortened.</source>
        <translation>最大セッション期間はロールごとに 1 時間から 12 時間まで設定できます。これを超える要求は短縮されず、拒否されます。</translation>
    </message>
    <message>
        <source>The user whose key signs needs sts:GetFederationToken. The federated user never gets more than this user’s own permissions.</source>
        <translation>署名に使うキーの IAM ユーザーには sts:GetFederationToken の許可が必要です。フェデレーションユーザーのアクセス許可が、この IAM ユーザーの許可を超えることはありません。</translation>
    </message>
    <message>
        <source>A trust policy that names a whole account leaves it to that account who may take on the role. So the caller’s own policies have to allow sts:AssumeRole too.</source>
        <translation>信頼ポリシーがアカウント全体を指定している場合、誰がロールを引き受けられるかはそのアカウントに委任されます。そのため、呼び出し元のポリシーでも sts:AssumeRole の許可が必要です。</translation>
    </message>
    <message>
        <source>The signature covers method, path, query, signed headers and body, so nobody can change them on the way. It is good for one service in one Region, and for a short time.</source>
        <translation>署名の対象はメソッド、パス、クエリ、署名対象のヘッダー、本文なので、途中で変更できません。署名が使えるのは 1 つのリージョンの 1 つのサービスで、短い時間だけです。</translation>
    </message>
    <message>
        <source>This call needs no AWS credentials: what the provider signed takes their place. So an app can be given to people without a key of the account in it.</source>
        <translation>この呼び出しに AWS の認証情報は要らず、プロバイダーが署名したものがその代わりになります。そのため、アカウントのキーを含めずにアプリケーションを配布できます。</translation>
    </message>
    <message>
        <source>GetSessionToken needs no permission, and no policy can deny it. The credentials it gives can do what the user can, with two exceptions: IAM only with MFA, and of STS only AssumeRole and GetCallerIdentity.</source>
        <translation>GetSessionToken にアクセス許可は要らず、ポリシーで拒否することもできません。得られる認証情報の許可は IAM ユーザーと同じですが、IAM を呼び出せるのは MFA を使った場合だけで、STS で呼び出せるのは AssumeRole と GetCallerIdentity だけです。</translation>
    </message>
    <message>
        <source>What the result may do is what the user’s policies and the session policy both allow. It can call neither IAM nor, of STS, more than GetCallerIdentity.</source>
        <translation>得られる認証情報で許可されるのは、IAM ユーザーのポリシーとセッションポリシーの両方が許可する操作です。IAM は呼び出せず、STS で呼び出せるのは GetCallerIdentity だけです。</translation>
    </message>
    <message>
        <source>Permissions are not added up: during the session the role’s permissions count, not those of whoever took it on. Afterwards everything is as before.</source>
        <translation>アクセス許可は加算されず、セッションの間に有効なのはロールの許可だけです。セッションが終わると元に戻ります。</translation>
    </message>
    <message>
        <source>The key ID of temporary credentials begins with ASIA, that of long-term ones with AKIA. A single session cannot be taken back, but a policy can deny everything to sessions that were issued before a given time.</source>
        <translation>アクセスキー ID は、一時的な認証情報では ASIA、長期的な認証情報では AKIA で始まります。セッションを 1 つだけ取り消すことはできませんが、指定した時刻より前に発行されたセッションの操作をポリシーですべて拒否できます。</translation>
    </message>
    <message>
        <source>The request is signed with the temporary secret, and the session token goes along in X-Amz-Security-Token. SDKs do that by themselves.</source>
        <translation>リクエストは一時的なシークレットアクセスキーで署名され、セッショントークンは X-Amz-Security-Token で送られます。SDK では自動的に行われます。</translation>
    </message>
    <message>
        <source>Credentials of GetSessionToken can call IAM only if MFA was used, those of GetFederationToken never. That holds whatever their policies allow.</source>
        <translation>GetSessionToken の認証情報で IAM を呼び出せるのは MFA を使った場合だけで、GetFederationToken の認証情報では呼び出せません。ポリシーの許可があっても変わりません。</translation>
    </message>
    <message>
        <source>Everything is denied to begin with. A policy has to allow it, every kind of policy that limits has to let it through, and a single explicit deny outweighs them all.</source>
        <translation>初めはすべてが拒否されています。いずれかのポリシーによる許可と、制限するすべての種類のポリシーでの許可が必要で、明示的な拒否が 1 つでもあればそれが優先されます。</translation>
    </message>
    <message>
        <source>CloudTrail records the request under the ARN of the session. The session’s name in it says who it was.</source>
        <translation>CloudTrail には、セッションの ARN でリクエストが記録されます。ARN に含まれるセッション名から、誰の操作かがわかります。</translation>
    </message>
    <message>
        <source>The parameter Action names the call, and Version the version of the API: 2011-06-15 for STS.</source>
        <translation>パラメータ Action は呼び出しの名前、Version は API のバージョンです。STS のバージョンは 2011-06-15 です。</translation>
    </message>
    <message>
        <source>A session name, for instance, has 2 to 64 letters, digits or characters of _+=,.@-. No call gives credentials for less than 15 minutes.</source>
        <translation>たとえばロールセッション名は、英数字と _+=,.@- からなる 2〜64 文字です。どの呼び出しでも、15 分より短い認証情報は得られません。</translation>
    </message>
    <message>
        <source>GetSessionToken and GetFederationToken have to be called with long-term credentials. AssumeRole takes temporary ones too, but never those of the root user.</source>
        <translation>GetSessionToken と GetFederationToken は、長期的な認証情報で呼び出す必要があります。AssumeRole は一時的な認証情報でも呼び出せますが、ルートユーザーの認証情報では呼び出せません。</translation>
    </message>
    <message>
        <source>A request signed with a long-term key tells nothing about MFA. A session that was requested with a code has aws:MultiFactorAuthPresent, and policies can ask for that.</source>
        <translation>長期的なアクセスキーで署名したリクエストには、MFA の情報が含まれません。MFA コードを付けて取得したセッションには aws:MultiFactorAuthPresent が含まれ、ポリシーの条件にできます。</translation>
    </message>
    <message>
        <source>A role has neither password nor access keys. It is taken on for a session, by whom its trust policy allows.</source>
        <translation>ロールにはパスワードもアクセスキーもありません。信頼ポリシーで許可されたプリンシパルが、セッションの間だけ引き受けます。</translation>
    </message>
    <message>
        <source>The trust policy says who may take on the role, not what the role may do. In the same account a principal that it names directly needs no permission of its own; from another account both sides have to allow.</source>
        <translation>信頼ポリシーが決めるのは誰がロールを引き受けられるかで、ロールに何が許可されるかではありません。同じアカウントで直接指定されたプリンシパルにはそれ以上の許可は要りませんが、別のアカウントから引き受けるには両方のアカウントでの許可が必要です。</translation>
    </message>
    <message>
        <source>To pass tags, the trust policy has to allow sts:TagSession. A session tag overrides the role’s tag of the same key, and transitive ones go on through a role chain.</source>
        <translation>タグを渡すには、信頼ポリシーで sts:TagSession の許可が必要です。セッションタグは同じキーのロールのタグより優先され、推移的なタグはロールの連鎖でも引き継がれます。</translation>
    </message>
    <message>
        <source>Once set, a source identity cannot be changed, through all roles of a chain. It stands in CloudTrail with everything that the session does.</source>
        <translation>ソース ID は、一度設定するとロールの連鎖を通じて変更できません。セッションで行われた操作とともに CloudTrail に記録されます。</translation>
    </message>
    <message>
        <source>A role that is taken on with temporary credentials gives one hour at most. The role’s own maximum does not change that.</source>
        <translation>一時的な認証情報でロールを引き受けると、セッションは最大 1 時間です。ロールの最大セッション期間が長くても変わりません。</translation>
    </message>
    <message>
        <source>A session policy can only narrow: what counts is what it and the policies behind the session both allow. One document and ten managed policies can be passed at most.</source>
        <translation>セッションポリシーで行えるのはアクセス許可を絞ることだけで、有効なのはセッションの元になるポリシーとの共通部分です。渡せるのは、ドキュメント 1 つと管理ポリシー 10 個までです。</translation>
    </message>
    <message>
        <source>The provider, not AWS, keeps the password and decides how strictly to authenticate. AWS learns only what the provider writes into what it signs.</source>
        <translation>パスワードを管理し、どれだけ厳しく認証するかを決めるのは、AWS ではなくプロバイダーです。AWS に伝わるのは、プロバイダーが署名した内容だけです。</translation>
    </message>
    <message>
        <source>Whoever holds what the provider signed can use it until it expires. So it is valid for a short time and travels over TLS alone.</source>
        <translation>プロバイダーが署名したものは、持っていれば誰でも期限まで使えます。そのため有効期間は短く、送信には TLS だけが使われます。</translation>
    </message>
    <message>
        <source>A stricter sign-in, with MFA for instance, is a matter of the provider. AWS sees at most a claim about it.</source>
        <translation>MFA などでサインインを厳しくするのは、プロバイダーの役割です。AWS からは、それを示すクレームが見えるだけです。</translation>
    </message>
    <message>
        <source>The provider’s assignments decide who gets a token for an application, or an assertion for a role. Taking one away stops new sessions; those that run go on until they expire.</source>
        <translation>アプリケーションのトークンやロールのアサーションを誰が得られるかは、プロバイダーでの割り当てで決まります。割り当てを外すと新しいセッションは得られませんが、進行中のセッションは期限まで続きます。</translation>
    </message>
    <message>
        <source>An identity pool lists the login providers that it trusts. Their token is verified before the person gets an identity in the pool.</source>
        <translation>ID プールには、信頼するログインプロバイダーが登録されています。利用者は、そのトークンが検証されてから ID プールの ID を得ます。</translation>
    </message>
    <message>
        <source>The same login always leads to the same identity ID. A trust policy can ask for it with cognito-identity.amazonaws.com:sub.</source>
        <translation>同じログインからは、常に同じ ID が得られます。信頼ポリシーでは cognito-identity.amazonaws.com:sub で条件にできます。</translation>
    </message>
    <message>
        <source>What is signed is not encrypted: whoever holds it can read it. Changing a single character breaks the signature.</source>
        <translation>署名は暗号化ではないため、持っていれば誰でも内容を読めます。1 文字でも変えると、署名が合わなくなります。</translation>
    </message>
    <message>
        <source>GetFederationToken has no parameter for a token, so STS cannot make this check. Whoever holds the broker’s key can ask for any name: guard the broker well.</source>
        <translation>GetFederationToken にはトークンを渡すパラメータがないため、STS はこの検証を行えません。ブローカーのキーがあればどの名前でも要求できるので、ブローカーは厳重に保護します。</translation>
    </message>
    <message>
        <source>The name becomes part of the federated user’s ARN and stands in CloudTrail. Without a session policy the session gets no permissions, except where a resource-based policy names it.</source>
        <translation>名前はフェデレーションユーザーの ARN に含まれ、CloudTrail に記録されます。セッションポリシーを渡さないと、リソースベースのポリシーで指定されている場合を除き、何も許可されません。</translation>
    </message>
    <message>
        <source>Authentication answers who calls, nothing else. What the caller may do is decided afterwards, by policies.</source>
        <translation>認証でわかるのは、誰が呼び出しているかだけです。何が許可されるかは、その後にポリシーで決まります。</translation>
    </message>
    <message>
        <source>A signed request carries the access key ID in the clear and a signature instead of the secret. It stands in the Authorization header, or in the query string: that makes a presigned URL.</source>
        <translation>署名されたリクエストに含まれるのは、アクセスキー ID と、シークレットアクセスキーの代わりになる署名です。署名は Authorization ヘッダーかクエリ文字列に入り、クエリ文字列に入れたものが署名付き URL です。</translation>
    </message>
    <message>
        <source>The signing key is derived from the secret, the day, the Region and the service. So a signing key that is stolen works on one day, in one Region, at one service.</source>
        <translation>署名キーは、シークレットアクセスキー、日付、リージョン、サービスから派生します。署名キーが盗まれても、使えるのは 1 日の間、1 つのリージョンの 1 つのサービスだけです。</translation>
    </message>
    <message>
        <source>A user has two access keys at most, so that one can be replaced while the other works. A deactivated key can be activated again, a deleted one cannot.</source>
        <translation>アクセスキーは IAM ユーザーごとに最大 2 つなので、1 つを使いながらもう 1 つを交換できます。無効化したキーは再び有効化できますが、削除したキーは元に戻せません。</translation>
    </message>
    <message>
        <source>Access key ID, secret access key and session token are issued together and work only together. The session token tells AWS which session the key belongs to.</source>
        <translation>アクセスキー ID、シークレットアクセスキー、セッショントークンは一緒に発行され、3 つがそろって初めて使えます。セッショントークンは、キーがどのセッションのものかを AWS に示します。</translation>
    </message>
    <message>
        <source>The expiry is fixed when the credentials are issued and cannot be moved. SDKs request a new set before the old one expires.</source>
        <translation>有効期限は発行時に決まり、後から変更できません。SDK は、期限が切れる前に新しい認証情報を取得します。</translation>
    </message>
    <message>
        <source>AWS tells users and roles apart by their unique ID, not by their name. One that is deleted and created again has another ID, so nothing that was meant for the old one fits it.</source>
        <translation>AWS は、IAM ユーザーやロールを名前ではなく一意の ID で区別します。削除して作り直すと別の ID になるため、以前のものに対する設定は当てはまりません。</translation>
    </message>
    <message>
        <source>The time of signing is part of what is signed, so nobody can make an old request look new. Mostly it is a wrong clock on the caller’s side that fails here.</source>
        <translation>署名の時刻も署名の対象なので、古いリクエストを新しく見せることはできません。ここで失敗する原因の多くは、呼び出し元の時計のずれです。</translation>
    </message>
    <message>
        <source>An equal signature shows two things at once: the caller has the secret access key, and nothing that was signed has changed on the way. The secret itself was never sent.</source>
        <translation>署名が一致すると、呼び出し元がシークレットアクセスキーを持つことと、署名された内容が途中で変わっていないことの両方がわかります。シークレットアクセスキーは送信されません。</translation>
    </message>
    <message>
        <source>No further check is made, and nothing is issued or changed.</source>
        <translation>以降の確認は行われず、何も発行も変更もされません。</translation>
    </message>
    <message>
        <source>This request does without it, so here it can neither pass nor fail.</source>
        <translation>このリクエストには要らないため、合格にも不合格にもなりません。</translation>
    </message>
    <message>
        <source>The SAML response arrives in base64 as the parameter SAMLAssertion, 100,000 characters at most. Until its signature is verified, anybody could have written it.</source>
        <translation>SAML レスポンスは base64 でエンコードされ、最大 100,000 文字のパラメータ SAMLAssertion として届きます。署名を検証するまでは、誰が書いたものかわかりません。</translation>
    </message>
    <message>
        <source>The certificate comes from the metadata that was uploaded when the provider was created in IAM. When the provider changes its certificate, the metadata in IAM has to be updated.</source>
        <translation>証明書は、IAM にプロバイダーを作成したときにアップロードされたメタデータに含まれます。プロバイダーが証明書を変更したら、IAM のメタデータも更新する必要があります。</translation>
    </message>
    <message>
        <source>The entityID names the provider worldwide. A trust policy can compare the issuer with SAML:iss.</source>
        <translation>entityID はプロバイダーを一意に示します。信頼ポリシーでは、SAML:iss で発行者を条件にできます。</translation>
    </message>
    <message>
        <source>An assertion for another service provider is worthless here. A trust policy asks once more, with SAML:aud.</source>
        <translation>別のサービスプロバイダー向けのアサーションは使えません。信頼ポリシーでは、SAML:aud で改めて確認します。</translation>
    </message>
    <message>
        <source>AssumeRoleWithSAML has to be called within five minutes of the assertion’s issue. SessionNotOnOrAfter, where it is there, also limits how long the AWS session lasts.</source>
        <translation>AssumeRoleWithSAML は、アサーションの発行から 5 分以内に呼び出す必要があります。SessionNotOnOrAfter がある場合は、AWS のセッション期間もそれで制限されます。</translation>
    </message>
    <message>
        <source>RoleSessionName becomes part of the session’s ARN and stands in CloudTrail. A user ID or an email address tells sessions of different people apart.</source>
        <translation>RoleSessionName はセッションの ARN に含まれ、CloudTrail に記録されます。ユーザー ID やメールアドレスを使うと、誰のセッションかを区別できます。</translation>
    </message>
    <message>
        <source>Each value of the Role attribute is a pair of ARNs: a role and the provider. Who has several of them chooses one when signing in.</source>
        <translation>Role 属性の値は、それぞれロールとプロバイダーの ARN の組です。複数ある場合は、サインインのときに 1 つを選びます。</translation>
    </message>
    <message>
        <source>A JSON web token is three parts in base64url, joined by dots: header, claims and signature. Until the signature is verified, anybody could have written it.</source>
        <translation>JWT は、base64url でエンコードしたヘッダー、クレーム、署名の 3 つをピリオドでつないだものです。署名を検証するまでは、誰が書いたものかわかりません。</translation>
    </message>
    <message>
        <source>A provider outside AWS counts only where an account has registered it in IAM: then its signature means something there. Trust policies name the registered provider as the principal.</source>
        <translation>AWS の外部のプロバイダーは、IAM に登録したアカウントでだけ認められます。信頼ポリシーでは、登録したプロバイダーをプリンシパルに指定します。</translation>
    </message>
    <message>
        <source>AWS finds the key set through the issuer’s discovery document, at its HTTPS address. The kid in the header says which of the keys signed.</source>
        <translation>AWS は、発行者の HTTPS のアドレスにある検出ドキュメントから鍵セットを見つけます。どの鍵で署名したかは、ヘッダーの kid でわかります。</translation>
    </message>
    <message>
        <source>The audience keeps a token for another application from being used here. The provider in IAM lists the client IDs that count; a trust policy can ask once more.</source>
        <translation>対象者の確認により、別のアプリケーション向けのトークンは使えません。認められるクライアント ID は IAM のプロバイダーに登録されていて、信頼ポリシーでも条件にできます。</translation>
    </message>
    <message>
        <source>exp is the end of the token, not of the AWS session. The session’s length comes from DurationSeconds and the role’s maximum.</source>
        <translation>exp はトークンの期限で、AWS のセッションの期限ではありません。セッション期間は、DurationSeconds とロールの最大セッション期間で決まります。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>サインイン中のプリンシパル</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>移動先</translation>
    </message>
</context>
<context>
    <name>PolicyWarnings</name>
    <message>
        <source>Allow with NotPrincipal grants everybody else, anonymous callers too. AWS no longer supports it.</source>
        <translation>Allow と NotPrincipal の組み合わせは、匿名の呼び出し元を含むほかの全員に許可します。AWS では使えなくなりました。</translation>
    </message>
    <message>
        <source>A Deny with NotPrincipal has to list the account beside the user or session, or it hits them too.</source>
        <translation>NotPrincipal の拒否では、ユーザーやセッションのほかにアカウントも指定しないと、その本人も拒否されます。</translation>
    </message>
    <message>
        <source>A Deny with NotPrincipal always hits users and roles that have a permissions boundary. Use Condition with aws:PrincipalArn.</source>
        <translation>NotPrincipal の拒否は、アクセス許可の境界のあるユーザーやロールを必ず拒否します。aws:PrincipalArn の条件を使います。</translation>
    </message>
    <message>
        <source>Principal &quot;*&quot; without a condition allows everybody, without credentials too.</source>
        <translation>条件のない Principal &quot;*&quot; は、認証情報のない呼び出し元も含めて全員に許可します。</translation>
    </message>
    <message>
        <source>%1 means every principal of that account whose own policy allows it, not the root user alone.</source>
        <translation>%1 はルートユーザーだけでなく、自身のポリシーで許可されているそのアカウントのすべてのプリンシパルを指します。</translation>
    </message>
    <message>
        <source>%1 is the unique ID of a principal that was deleted. A new one of the same name is somebody else.</source>
        <translation>%1 は削除されたプリンシパルの一意の ID です。同じ名前で作り直しても別のプリンシパルです。</translation>
    </message>
    <message>
        <source>%1 cannot make the calls that this statement allows.</source>
        <translation>%1 は、このステートメントが許可する呼び出しを行えません。</translation>
    </message>
    <message>
        <source>Nothing says for which application the token must be: add a condition on the audience of %1.</source>
        <translation>どのアプリケーションのトークンかが限定されていません。%1 の対象者を条件にします。</translation>
    </message>
    <message>
        <source>Many organisations share the issuer %1: without a condition on the subject each of them gets in.</source>
        <translation>発行者 %1 は多くの組織で共有されています。サブジェクトを条件にしないと、どの組織も引き受けられます。</translation>
    </message>
    <message>
        <source>Allow with NotAction allows everything else, services of the future included.</source>
        <translation>Allow と NotAction の組み合わせは、今後のサービスも含めて、ほかのすべてのアクションを許可します。</translation>
    </message>
    <message>
        <source>Allow with NotResource allows every other resource.</source>
        <translation>Allow と NotResource の組み合わせは、ほかのすべてのリソースを許可します。</translation>
    </message>
    <message>
        <source>Action &quot;*&quot; on Resource &quot;*&quot; allows everything.</source>
        <translation>Action &quot;*&quot; と Resource &quot;*&quot; は、すべてを許可します。</translation>
    </message>
    <message>
        <source>iam:PassRole on &quot;*&quot; lets every role be handed to a service, stronger ones too.</source>
        <translation>iam:PassRole を &quot;*&quot; に許可すると、より強いロールもサービスに渡せます。</translation>
    </message>
    <message>
        <source>sts:AssumeRole on &quot;*&quot; covers every role anywhere that trusts this account.</source>
        <translation>sts:AssumeRole を &quot;*&quot; に許可すると、このアカウントを信頼するすべてのロールが対象になります。</translation>
    </message>
    <message>
        <source>%1 needs no permission and cannot be denied.</source>
        <translation>%1 はアクセス許可が不要で、拒否もできません。</translation>
    </message>
    <message>
        <source>Before the fifth colon of an ARN a variable is plain text: %1.</source>
        <translation>ARN の 5&#xa0;つ目のコロンより前では、変数はただの文字列です: %1</translation>
    </message>
    <message>
        <source>Without Version 2012-10-17 the variable in %1 is plain text.</source>
        <translation>Version 2012-10-17 がないと、%1 の変数はただの文字列として扱われます。</translation>
    </message>
    <message>
        <source>This operator compares exactly: the wildcard in %1 is plain text. Use StringLike or ArnLike.</source>
        <translation>この演算子は完全一致で比べるため、%1 のワイルドカードはただの文字です。StringLike か ArnLike を使います。</translation>
    </message>
    <message>
        <source>Requests with long-term keys have no %1, so this Deny misses them. Use BoolIfExists.</source>
        <translation>長期的な認証情報のリクエストには %1 がないため、この拒否は効きません。BoolIfExists を使います。</translation>
    </message>
    <message>
        <source>IfExists lets requests without %1 pass: those with long-term keys. Use Bool.</source>
        <translation>IfExists では %1 のないリクエスト (長期的な認証情報) も許可されます。Bool を使います。</translation>
    </message>
    <message>
        <source>ForAllValues is true for a request without %1. Add Null with false.</source>
        <translation>ForAllValues は %1 のないリクエストでも真になります。Null の条件 (false) を加えます。</translation>
    </message>
    <message>
        <source>%1 has several values; without ForAllValues or ForAnyValue the comparison is not documented.</source>
        <translation>%1 には複数の値があります。ForAllValues か ForAnyValue のない比較の動作は文書化されていません。</translation>
    </message>
    <message>
        <source>Requests through a VPC endpoint have no %1, and this negated Deny hits them.</source>
        <translation>VPC エンドポイント経由のリクエストには %1 がなく、この否定の条件で拒否されます。</translation>
    </message>
    <message>
        <source>The value %1 can never match under this operator.</source>
        <translation>値 %1 は、この演算子では一致しません。</translation>
    </message>
    <message>
        <source>%1 has fewer than six parts; how AWS compares it is not documented.</source>
        <translation>%1 は 6&#xa0;つの部分に足りません。AWS がどう比べるかは文書化されていません。</translation>
    </message>
    <message>
        <source>this value</source>
        <translation>この値</translation>
    </message>
    <message>
        <source>A Deny of %1 hits every principal of that account, its administrators too.</source>
        <translation>%1 の拒否は、そのアカウントのすべてのプリンシパルに及びます。管理者も例外ではありません。</translation>
    </message>
    <message>
        <source>%1 acts on objects, and the Resource names a bucket alone. Add its ARN with /* behind it.</source>
        <translation>%1 の対象はオブジェクトですが、Resource にはバケットしかありません。バケットの ARN に /* を付けたものを加えます。</translation>
    </message>
    <message>
        <source>%1 acts on the bucket, and the Resource names objects alone. Add the bucket’s own ARN.</source>
        <translation>%1 の対象はバケットですが、Resource にはオブジェクトしかありません。バケット自体の ARN を加えます。</translation>
    </message>
    <message>
        <source>A negated operator is also true for a request without %1, which this Allow lets pass. Add Null with false.</source>
        <translation>否定の演算子は %1 のないリクエストでも真になるため、この許可はそれも通します。Null の条件 (false) を加えます。</translation>
    </message>
    <message>
        <source>Temporary credentials without MFA have %1 too, with false, so Null does not find MFA. Use Bool.</source>
        <translation>MFA なしの一時的な認証情報にも %1 が false で含まれるため、Null では MFA の有無がわかりません。Bool を使います。</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>next step; during a motion, complete it</source>
        <translation>次のステップへ。再生中は最後の状態へ</translation>
    </message>
    <message>
        <source>the step before, complete</source>
        <translation>前のステップの最後の状態へ</translation>
    </message>
    <message>
        <source>play back in reverse</source>
        <translation>逆向きに再生</translation>
    </message>
    <message>
        <source>without motion</source>
        <translation>動きなしで移動</translation>
    </message>
    <message>
        <source>play by itself, or pause</source>
        <translation>自動で再生、または一時停止</translation>
    </message>
    <message>
        <source>first and last step</source>
        <translation>最初と最後のステップ</translation>
    </message>
    <message>
        <source>end the presentation</source>
        <translation>プレゼンテーションを終了</translation>
    </message>
    <message>
        <source>zoom to the active step</source>
        <translation>現在のステップを拡大</translation>
    </message>
    <message>
        <source>laser pointer</source>
        <translation>レーザーポインター</translation>
    </message>
    <message>
        <source>freeze what the audience sees</source>
        <translation>聴衆画面を固定</translation>
    </message>
    <message>
        <source>go to a step by its number</source>
        <translation>番号を指定して移動</translation>
    </message>
    <message>
        <source>overview of the steps</source>
        <translation>ステップの一覧</translation>
    </message>
    <message>
        <source>presenter window: notes and clock</source>
        <translation>発表者画面: ノートと時計</translation>
    </message>
    <message>
        <source>pause the clock</source>
        <translation>時計を一時停止</translation>
    </message>
    <message>
        <source>English or Japanese</source>
        <translation>英語と日本語の切り替え</translation>
    </message>
    <message>
        <source>captions in both languages</source>
        <translation>説明文の日英併記</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>ライトとダークの切り替え</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>キーの一覧</translation>
    </message>
    <message>
        <source>Go to step</source>
        <translation>ステップの番号</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>ステップ %1 はありません。</translation>
    </message>
    <message>
        <source>Its number, then Enter: 1 to %1</source>
        <translation>1 から %1 までの番号を入力し、Enter を押します</translation>
    </message>
    <message>
        <source>Keys of the presentation</source>
        <translation>プレゼンテーションのキー</translation>
    </message>
    <message>
        <source>What would let it pass</source>
        <translation>許可される場合</translation>
    </message>
    <message>
        <source>What would stop it</source>
        <translation>拒否される場合</translation>
    </message>
    <message>
        <source>AWS answers</source>
        <translation>AWS の応答</translation>
    </message>
    <message>
        <source>Where AWS differs from the article</source>
        <translation>記事との違い</translation>
    </message>
    <message>
        <source>is asked next</source>
        <translation>次に呼び出す</translation>
    </message>
    <message>
        <source>never leaves home</source>
        <translation>手元から動かない</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>+ secret key</source>
        <translation>+ シークレットキー</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>セッショントークン</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>あと %1</translation>
    </message>
    <message>
        <source>acts as %1</source>
        <translation>%1 として振る舞う</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <translation>%1 (一時停止中)</translation>
    </message>
    <message>
        <source>Presenter – Trustwalk</source>
        <translation>発表者画面 – Trustwalk</translation>
    </message>
    <message>
        <source>Step %1 · %2 of %3</source>
        <translation>ステップ %1・%3 件中 %2 件目</translation>
    </message>
    <message>
        <source>The audience sees black</source>
        <translation>聴衆画面: 黒</translation>
    </message>
    <message>
        <source>The audience sees a frozen picture</source>
        <translation>聴衆画面: 固定中</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>これが最後のステップです</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次: %1</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>black screen</source>
        <translation>画面を黒くする</translation>
    </message>
    <message>
        <source>spotlight; wheel: its size</source>
        <translation>スポットライト。ホイールで大きさを変更</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>The folder of the progress is not there and cannot be made, so answers cannot be saved: %1</source>
        <translation>学習記録のフォルダーがなく、作成もできないため、回答を保存できません: %1</translation>
    </message>
    <message>
        <source>Nothing can be written here, so answers cannot be saved: %1</source>
        <translation>書き込みができないため、回答を保存できません: %1</translation>
    </message>
    <message>
        <source>Another Trustwalk (%1) has the progress open. Here it can be looked at; answers are saved there.</source>
        <translation>別の Trustwalk (%1) が学習記録を開いています。ここでは閲覧だけができ、回答は先に開いた方で保存されます。</translation>
    </message>
    <message>
        <source>The disk is full: this was not saved. Everything saved before is safe. Make room and try again: %1</source>
        <translation>ディスクの空きがないため、保存できませんでした。これまでに保存した記録は失われていません。空きを作ってから、もう一度試してください: %1</translation>
    </message>
    <message>
        <source>The system does not let Trustwalk read the progress: %1</source>
        <translation>学習記録を読み取れません。システムが読み取りを許可していません: %1</translation>
    </message>
    <message>
        <source>This was not saved. Everything saved before is safe: %1</source>
        <translation>保存できませんでした。これまでに保存した記録は失われていません: %1</translation>
    </message>
    <message>
        <source>This file holds something else than progress; it was left as it is: %1</source>
        <translation>このファイルは学習記録ではありません。内容は変更していません: %1</translation>
    </message>
    <message>
        <source>This file is a database of another program; it was left as it is: %1</source>
        <translation>このファイルは別のプログラムのデータベースです。内容は変更していません: %1</translation>
    </message>
    <message>
        <source>The progress is damaged. The file was left as it is; a backup brings back what it holds: %1</source>
        <translation>学習記録が破損しています。ファイルは変更していません。バックアップから復元できます: %1</translation>
    </message>
    <message>
        <source>A newer Trustwalk made this progress (version %1; this one reads up to %2). It was left as it is: %3</source>
        <translation>この学習記録は新しい Trustwalk で作成されています (バージョン %1、読み取れるのは %2 まで)。内容は変更していません: %3</translation>
    </message>
    <message>
        <source>The progress is gone, but there are backups of it: %1</source>
        <translation>学習記録が見つかりませんが、バックアップがあります: %1</translation>
    </message>
    <message>
        <source>Qt’s SQLite driver is missing (Debian: libqt6sql6-sqlite), so answers cannot be saved.</source>
        <translation>Qt の SQLite ドライバーがないため、回答を保存できません (Debian のパッケージ名: libqt6sql6-sqlite)。</translation>
    </message>
    <message>
        <source>There is no answer to take back.</source>
        <translation>取り消せる回答はありません。</translation>
    </message>
    <message>
        <source>Only the answer given last can be rated otherwise.</source>
        <translation>評価を変更できるのは、最後の回答だけです。</translation>
    </message>
    <message>
        <source>This cannot be saved; nothing was changed.</source>
        <translation>保存できない値です。何も変更していません。</translation>
    </message>
    <message>
        <source>This history cannot be read; nothing was changed.</source>
        <translation>この履歴を読み取れません。何も変更していません。</translation>
    </message>
    <message>
        <source>This backup cannot be used: %1</source>
        <translation>このバックアップは使えません: %1</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>There is no world &quot;%1&quot;.</source>
        <translation>ワールド &quot;%1&quot; はありません。</translation>
    </message>
    <message>
        <source>This cannot be played. %1</source>
        <translation>実行できません。%1</translation>
    </message>
    <message>
        <source>The stated answer is %1; the engine derives %2.</source>
        <translation>記載された正解は %1 ですが、エンジンが導いた正解は %2 です。</translation>
    </message>
    <message>
        <source>This option fails at %1; state that under &quot;fails&quot;.</source>
        <translation>この選択肢は %1 で不合格になります。&quot;fails&quot; に記載してください。</translation>
    </message>
    <message>
        <source>It is said to fail at %1; in fact: %2.</source>
        <translation>%1 で不合格になると記載されていますが、実際の結果は次のとおりです: %2。</translation>
    </message>
    <message>
        <source>This option is said to fail at %1, but it holds.</source>
        <translation>この選択肢は %1 で不合格になると記載されていますが、条件を満たしています。</translation>
    </message>
    <message>
        <source>The right outcome must name check and code: %1.</source>
        <translation>正解の結果には、確認項目とエラーコードが必要です: %1。</translation>
    </message>
    <message>
        <source>This walk is allowed to its end, so no step is the one that stops it.</source>
        <translation>このウォークスルーは最後まで許可されるため、止まるステップがありません。</translation>
    </message>
    <message>
        <source>This walk has no step %1.</source>
        <translation>このウォークスルーにステップ %1 はありません。</translation>
    </message>
    <message>
        <source>This is not clear-cut: %1.</source>
        <translation>答えが 1 つに決まりません: %1。</translation>
    </message>
    <message>
        <source>The faulty policy already passes every test.</source>
        <translation>修正前のポリシーが、すでにすべてのテストに合格します。</translation>
    </message>
    <message>
        <source>The model answer fails a test: %1.</source>
        <translation>解答例がテストに不合格です: %1。</translation>
    </message>
    <message>
        <source>Option %1: %2</source>
        <translation>選択肢 %1: %2</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>; boundary %1</source>
        <translation>、境界 %1</translation>
    </message>
    <message>
        <source>Permissions boundary %1</source>
        <translation>アクセス許可の境界 %1</translation>
    </message>
    <message>
        <source>no policy</source>
        <translation>ポリシーなし</translation>
    </message>
    <message>
        <source>%1 (group %2)</source>
        <translation>%1 (グループ %2)</translation>
    </message>
    <message>
        <source>; MFA device</source>
        <translation>、MFA デバイスあり</translation>
    </message>
    <message>
        <source>Trust policy</source>
        <translation>信頼ポリシー</translation>
    </message>
    <message>
        <source>; at most %1</source>
        <translation>、最大 %1</translation>
    </message>
    <message>
        <source>SAML 2.0 provider</source>
        <translation>SAML 2.0 プロバイダー</translation>
    </message>
    <message>
        <source>identity pool</source>
        <translation>ID プール</translation>
    </message>
    <message>
        <source>holds the key of %1</source>
        <translation>%1 のキーを保持</translation>
    </message>
    <message>
        <source>Service control policies</source>
        <translation>サービスコントロールポリシー (SCP)</translation>
    </message>
    <message>
        <source>Resource control policies</source>
        <translation>リソースコントロールポリシー (RCP)</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>Resource-based policy</source>
        <translation>リソースベースのポリシー</translation>
    </message>
    <message>
        <source>Identity providers</source>
        <translation>ID プロバイダー</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n more, not named by the question</source>
        <translation>
            <numerusform>ほか %n 件 (問題には登場しません)</numerusform>
        </translation>
    </message>
    <message>
        <source>How well did you know it?</source>
        <translation>どのくらい覚えていましたか。</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>どのくらい確信がありますか。</translation>
    </message>
    <message>
        <source>%1: %2. Not saved.</source>
        <translation>%1 (%2)。保存できませんでした。</translation>
    </message>
    <message>
        <source>%1: %2. Kept until Trustwalk ends. Next review: %3</source>
        <translation>%1 (%2)。Trustwalk の終了まで保持します。次の復習: %3</translation>
    </message>
    <message>
        <source>%1: %2. Saved. Next review: %3</source>
        <translation>%1 (%2)。保存しました。次の復習: %3</translation>
    </message>
    <message>
        <source>This question is at fault; its answer does not count.</source>
        <translation>問題に誤りがあるため、この回答は記録しません。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>採点中…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>答え合わせ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Hint (%1 taken)</source>
        <translation>ヒント (%1 回)</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>答えを見る</translation>
    </message>
    <message>
        <source>Play on the stage</source>
        <translation>図で再生</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>問題の一覧</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>テーマ別</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し別</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>試験別</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>見直し</translation>
    </message>
    <message>
        <source>Search in both languages</source>
        <translation>日本語と英語で検索</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>問題を検索</translation>
    </message>
    <message>
        <source>No single call</source>
        <translation>特定の呼び出しなし</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>検索: %1</translation>
    </message>
    <message>
        <source>Nothing is flagged. F flags a question to find it again here.</source>
        <translation>見直しマークの付いた問題はありません。問題で F を押すと、ここに並びます。</translation>
    </message>
    <message>
        <source>No question has these words, in either language.</source>
        <translation>この語を含む問題は、日本語にも英語にもありません。</translation>
    </message>
    <message>
        <source>%1, %2 due</source>
        <translation>%1、復習待ち %2</translation>
    </message>
    <message>
        <source>%1 of %2 seen</source>
        <translation>%1 / %2 問</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>ID プロバイダー</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>サービス側</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>呼び出し %1</translation>
    </message>
    <message>
        <source>Choose %1. Chosen: %2</source>
        <translation>%1 つ選択 (選択済み: %2)</translation>
    </message>
    <message>
        <source>Chosen at the counter: %1</source>
        <translation>選んだ確認: %1</translation>
    </message>
    <message>
        <source>Back to the policy at fault</source>
        <translation>元のポリシーに戻す</translation>
    </message>
    <message>
        <source>Your policy must</source>
        <translation>ポリシーの条件</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>be one that AWS saves</source>
        <translation>AWS で保存できる</translation>
    </message>
    <message>
        <source>let through what is meant to work: %1 of %2</source>
        <translation>必要なリクエストが許可される: %1 / %2</translation>
    </message>
    <message>
        <source>stop the attacks: %1 of %2</source>
        <translation>攻撃が拒否される: %1 / %2</translation>
    </message>
    <message>
        <source>allow nothing more than needed</source>
        <translation>必要以上に許可しない</translation>
    </message>
    <message>
        <source>allow nothing more than needed: %1 too many, as `%2` of `%3`</source>
        <translation>必要以上に許可しない: 余分な許可が %1 件 (例: `%3` の `%2`)</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>新しい問題</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) today</source>
        <translation>
            <numerusform>今日は %n 問</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sure and wrong come(s) first</source>
        <translation>
            <numerusform>確信ありの不正解 %n 問が先</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>復習待ち %n 問</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the daily plan</source>
        <translation>
            <numerusform>今日の計画から %n 問</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered already</source>
        <translation>
            <numerusform>回答済み %n 問</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今日の復習はありません。</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>次は%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 問</numerusform>
        </translation>
    </message>
    <message>
        <source>What you answer comes again when you are about to forget it.</source>
        <translation>回答した問題は、忘れかけた頃にもう一度出題されます。</translation>
    </message>
    <message>
        <source>Learn something new</source>
        <translation>新しい問題を学ぶ</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <translation>確信ありの不正解</translation>
    </message>
    <message>
        <source>What you work towards</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Exam date</source>
        <translation>試験日</translation>
    </message>
    <message>
        <source>Answers a day</source>
        <translation>1 日の回答数</translation>
    </message>
    <message>
        <source>no exam</source>
        <translation>試験なし</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>A digit takes a line on the left, a letter gives it its partner; or click one, then the other.</source>
        <translation>数字で左の項目を選び、英字で相手を決めます。クリックでも選べます。</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>belongs to %1</source>
        <translation>相手は %1</translation>
    </message>
    <message>
        <source>no partner yet</source>
        <translation>相手は未選択</translation>
    </message>
    <message>
        <source>partner: %1</source>
        <translation>相手: %1</translation>
    </message>
    <message>
        <source>taken out by a hint</source>
        <translation>ヒントで除外</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move the line, a digit puts it at that place; or drag it.</source>
        <translation>Alt+↑ と Alt+↓ で移動、数字でその位置へ移動します。ドラッグもできます。</translation>
    </message>
    <message>
        <source>in its place</source>
        <translation>正しい位置</translation>
    </message>
    <message>
        <source>belongs at place %1</source>
        <translation>正しい位置は %1 番目</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>確信度: %1</translation>
    </message>
    <message>
        <source>difficulty %1 of 5</source>
        <translation>難易度 %1 / 5</translation>
    </message>
    <message>
        <source>Both runs, step by step</source>
        <translation>二つの実行を並べて表示</translation>
    </message>
    <message>
        <source>The run, step by step</source>
        <translation>実行の流れ</translation>
    </message>
    <message>
        <source>Where does it stop?</source>
        <translation>どこで止まりますか。</translation>
    </message>
    <message>
        <source>What the account holds</source>
        <translation>アカウントの内容</translation>
    </message>
    <message>
        <source>each stops at its deciding check</source>
        <translation>どちらも決め手の確認で止まる</translation>
    </message>
    <message>
        <source>choose an option, or click a check</source>
        <translation>選択肢、または確認の行を選択</translation>
    </message>
    <message>
        <source>press a line to see its policies</source>
        <translation>行を押すとポリシーを表示</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>クイズ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>見直しマーク</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>日英併記</translation>
    </message>
    <message>
        <source>Flag the question to find it again (F)</source>
        <translation>あとで見直す問題に印を付ける (F)</translation>
    </message>
    <message>
        <source>Show the question in English and Japanese (F9)</source>
        <translation>問題を日本語と英語で並べて表示 (F9)</translation>
    </message>
    <message>
        <source>There is no answer to take back.</source>
        <translation>取り消せる回答はありません。</translation>
    </message>
    <message>
        <source>The answer was taken back.</source>
        <translation>回答を取り消しました。</translation>
    </message>
    <message>
        <source>%1 · question %2 of %3</source>
        <translation>%1・%2 / %3 問</translation>
    </message>
    <message>
        <source>Today · question %1 of %2</source>
        <translation>今日の復習・%1 / %2 問</translation>
    </message>
    <message>
        <source>your choice, right</source>
        <translation>選んだ回答、正解</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>選んだ回答</translation>
    </message>
    <message>
        <source>not this one</source>
        <translation>誤答の選択肢</translation>
    </message>
    <message>
        <source>requirement %1 of %2</source>
        <translation>要件 %1 / %2</translation>
    </message>
    <message>
        <source>requirement %1 of %2: %3 allowed</source>
        <translation>要件 %1 / %2: %3 を許可</translation>
    </message>
    <message>
        <source>requirement %1 of %2: %3 denied</source>
        <translation>要件 %1 / %2: %3 を拒否</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>実際の結果</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>belongs there</source>
        <translation>この位置の正解</translation>
    </message>
    <message>
        <source>a right policy</source>
        <translation>正しいポリシー</translation>
    </message>
    <message>
        <source>your policy</source>
        <translation>回答のポリシー</translation>
    </message>
    <message>
        <source>your policy stops the attack</source>
        <translation>回答のポリシーで攻撃を拒否</translation>
    </message>
    <message>
        <source>the attack is stopped</source>
        <translation>攻撃を拒否</translation>
    </message>
    <message>
        <source>access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>session token</source>
        <translation>セッショントークン</translation>
    </message>
    <message>
        <source>expires in</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>No credentials are issued</source>
        <translation>認証情報は発行されない</translation>
    </message>
    <message>
        <source>No further call</source>
        <translation>これ以降の呼び出しなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>expected to pass</source>
        <translation>合格と予想</translation>
    </message>
    <message>
        <source>Expected: allowed</source>
        <translation>予想: 許可</translation>
    </message>
    <message>
        <source>expected to refuse</source>
        <translation>ここで拒否と予想</translation>
    </message>
    <message>
        <source>Expected: refused</source>
        <translation>予想: 拒否</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>予想: %1</translation>
    </message>
    <message>
        <source>signs with a session</source>
        <translation>セッションで署名</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>署名に使う</translation>
    </message>
    <message>
        <source>shows an assertion</source>
        <translation>アサーションを提示</translation>
    </message>
    <message>
        <source>shows a token</source>
        <translation>トークンを提示</translation>
    </message>
    <message>
        <source>no role parameter</source>
        <translation>ロールの指定なし</translation>
    </message>
    <message>
        <source>stands for</source>
        <translation>だれとして:</translation>
    </message>
    <message>
        <source>No policy counts</source>
        <translation>効くポリシーなし</translation>
    </message>
    <message>
        <source>Policies that count: %1</source>
        <translation>効くポリシー: %1</translation>
    </message>
    <message>
        <source>Refused: %1 (%2)</source>
        <translation>拒否: %1 (%2)</translation>
    </message>
    <message>
        <source>Allowed to the end</source>
        <translation>最後まで許可</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>有効期間 %1</translation>
    </message>
    <message>
        <source>No call to STS</source>
        <translation>STS の呼び出しなし</translation>
    </message>
    <message>
        <source>differs
here</source>
        <translation>最初の
相違点</translation>
    </message>
    <message>
        <source>differs here</source>
        <translation>最初の相違点</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>different</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>問題に戻る</translation>
    </message>
    <message>
        <source>Both runs on the stage</source>
        <translation>二つの実行を図で表示</translation>
    </message>
    <message>
        <source>The run on the stage</source>
        <translation>実行を図で表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>最新のバックアップを復元</translation>
    </message>
    <message>
        <source>Keep the file aside, start afresh</source>
        <translation>ファイルを退避して新しく始める</translation>
    </message>
    <message>
        <source>Practise without saving</source>
        <translation>保存せずに練習</translation>
    </message>
    <message>
        <source>credentials live for %1</source>
        <translation>認証情報の有効期間 %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>Allowed; %1</source>
        <translation>許可、%1</translation>
    </message>
    <message>
        <source>meets every requirement</source>
        <translation>すべての要件を満たす</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>使えない: %1</translation>
    </message>
    <message>
        <source>works, but the power stays on the long-term key</source>
        <translation>使えるが、長期的なアクセスキーに権限が残る</translation>
    </message>
    <message>
        <source>works, but allows what must be denied</source>
        <translation>使えるが、拒否すべき操作も許可する</translation>
    </message>
    <message>
        <source>works, but never expires</source>
        <translation>使えるが、有効期限がない</translation>
    </message>
    <message>
        <source>works, but lasts too long: %1</source>
        <translation>使えるが、長すぎる: %1</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>this is what happens</source>
        <translation>実際の結果</translation>
    </message>
    <message>
        <source>does not happen</source>
        <translation>実際には起こらない</translation>
    </message>
    <message>
        <source>the run stops here</source>
        <translation>実行はここで止まる</translation>
    </message>
    <message>
        <source>%1 (call %2)</source>
        <translation>%1 (呼び出し %2)</translation>
    </message>
    <message>
        <source>The deciding difference</source>
        <translation>決め手</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>This question has been forgotten again and again. Walking through its lesson helps more than repeating it.</source>
        <translation>繰り返し忘れている問題です。復習を重ねるより、ウォークスルーをたどる方が役に立ちます。</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>ウォークスルー: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n questions; the first ones stand here</source>
        <translation>
            <numerusform>%n 問。先頭から表示しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>let through what is meant to work: %n request(s)</source>
        <translation>
            <numerusform>必要なリクエストが許可される: %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stop the attacks: %n</source>
        <translation>
            <numerusform>攻撃が拒否される: %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s)</source>
        <translation>
            <numerusform>%1: %n 問</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in the bank</source>
        <translation>
            <numerusform>全 %n 問</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Identity broker</source>
        <translation>ID ブローカー</translation>
    </message>
    <message>
        <source>Endless</source>
        <translation>エンドレス</translation>
    </message>
    <message>
        <source>Mock exam</source>
        <translation>模擬試験</translation>
    </message>
    <message>
        <source>Class mode</source>
        <translation>授業モード</translation>
    </message>
    <message>
        <source>Other ways to practise</source>
        <translation>ほかの練習方法</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>すべての問題</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Your answer was right</source>
        <translation>正解でした</translation>
    </message>
    <message>
        <source>Your answer was wrong</source>
        <translation>不正解でした</translation>
    </message>
</context>
<context>
    <name>QuizCharts</name>
    <message>
        <source>What comes</source>
        <translation>これからの復習</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in the next 30 days, as it stands now</source>
        <translation>
            <numerusform>現時点で、今後 30 日間に %n 問</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned yet: questions that were answered come again here.</source>
        <translation>まだ予定がありません。回答した問題の復習日がここに並びます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日の回答</translation>
    </message>
    <message numerus="yes">
        <source>%n days in a row</source>
        <translation>
            <numerusform>%n 日連続</numerusform>
        </translation>
    </message>
    <message>
        <source>The last 26 weeks; darker: more answers</source>
        <translation>過去 26 週間。濃いほど回答が多い日</translation>
    </message>
    <message>
        <source>The first answer puts the first mark here.</source>
        <translation>最初の回答がここに記録されます。</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: 回答なし</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 問</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 right</source>
        <translation>、正解 %1</translation>
    </message>
    <message>
        <source>Readiness: %1</source>
        <translation>準備度: %1</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>準備度</translation>
    </message>
    <message>
        <source>The share of the questions that you would know today</source>
        <translation>今日出題された場合に答えられる問題の割合</translation>
    </message>
    <message>
        <source>On the exam’s day, %1; with the daily plan: %2</source>
        <translation>試験日 (%1) の予想。計画どおりなら %2</translation>
    </message>
    <message>
        <source>On the exam’s day, %1</source>
        <translation>試験日 (%1) の予想</translation>
    </message>
    <message>
        <source>The bank has no questions of this exam.</source>
        <translation>この試験の問題はありません。</translation>
    </message>
    <message>
        <source>%1 %2: %3, %4 of %5 questions answered</source>
        <translation>%1 %2: %3、%5 問中 %4 問に回答済み</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>定着率</translation>
    </message>
    <message>
        <source>Of what had been learned, so much was still known; aimed at: %1</source>
        <translation>学習済みの問題を覚えていた割合。目標は %1</translation>
    </message>
    <message>
        <source>Nothing has come back from a longer pause yet. The first figure stands here after the first reviews.</source>
        <translation>間隔を空けた復習はまだありません。最初の復習のあとに表示されます。</translation>
    </message>
    <message>
        <source>Week of %1: %2, %3 of %4 known</source>
        <translation>%1 の週: %2、%4 問中 %3 問</translation>
    </message>
    <message>
        <source>Which call was taken for which</source>
        <translation>呼び出しの取り違え表</translation>
    </message>
    <message>
        <source>None of the five is mixed up with another</source>
        <translation>5 つの呼び出しの取り違えはありません</translation>
    </message>
    <message>
        <source>Most often: %1 for %2</source>
        <translation>最も多い取り違え: 正解 %2、回答 %1</translation>
    </message>
    <message>
        <source>No question that sets one call against another has been answered yet.</source>
        <translation>呼び出しを選び分ける問題には、まだ回答していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 known: %2</source>
        <translation>%1 を正解: %2</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3</source>
        <translation>正解 %2、回答 %1: %3</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>How learning goes</source>
        <translation>学習の状況</translation>
    </message>
    <message>
        <source>%1 of %2 questions seen, %3 answers</source>
        <translation>%2 問中 %1 問に回答、のべ %3 問</translation>
    </message>
    <message>
        <source>; %1 of first answers were right</source>
        <translation>。初回の正解率 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 問</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuizWords</name>
    <message>
        <source>Which call</source>
        <translation>呼び出しの選び方</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Lifetimes</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Identities and ARNs</source>
        <translation>ID と ARN</translation>
    </message>
    <message>
        <source>Trust policies</source>
        <translation>信頼ポリシー</translation>
    </message>
    <message>
        <source>Cross-account access</source>
        <translation>クロスアカウントアクセス</translation>
    </message>
    <message>
        <source>Confused deputy</source>
        <translation>混乱した代理問題</translation>
    </message>
    <message>
        <source>Role chaining</source>
        <translation>ロールの連鎖</translation>
    </message>
    <message>
        <source>Session policies</source>
        <translation>セッションポリシー</translation>
    </message>
    <message>
        <source>Permissions boundaries</source>
        <translation>アクセス許可の境界</translation>
    </message>
    <message>
        <source>Policy evaluation</source>
        <translation>ポリシーの評価</translation>
    </message>
    <message>
        <source>Session tags</source>
        <translation>セッションタグ</translation>
    </message>
    <message>
        <source>Source identity</source>
        <translation>ソース ID</translation>
    </message>
    <message>
        <source>Web identity</source>
        <translation>ウェブ ID</translation>
    </message>
    <message>
        <source>Console sign-in</source>
        <translation>コンソールへのサインイン</translation>
    </message>
    <message>
        <source>Revoking sessions</source>
        <translation>セッションの取り消し</translation>
    </message>
    <message>
        <source>Signing requests</source>
        <translation>リクエストの署名</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Design Secure Architectures</source>
        <translation>セキュアなアーキテクチャの設計</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Incident Response</source>
        <translation>インシデント対応</translation>
    </message>
    <message>
        <source>Infrastructure Security</source>
        <translation>インフラストラクチャのセキュリティ</translation>
    </message>
    <message>
        <source>Identity and Access Management</source>
        <translation>ID およびアクセス管理</translation>
    </message>
    <message>
        <source>Data Protection</source>
        <translation>データ保護</translation>
    </message>
    <message>
        <source>Security Foundations and Governance</source>
        <translation>セキュリティ基盤とガバナンス</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>複数選択</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>択一</translation>
    </message>
    <message>
        <source>put in order</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>match</source>
        <translation>組み合わせ</translation>
    </message>
    <message>
        <source>choose the way</source>
        <translation>方法を選ぶ</translation>
    </message>
    <message>
        <source>predict the result</source>
        <translation>結果を予測</translation>
    </message>
    <message>
        <source>find the step</source>
        <translation>ステップを選ぶ</translation>
    </message>
    <message>
        <source>mend the policy</source>
        <translation>ポリシーを直す</translation>
    </message>
    <message>
        <source>Proven by running</source>
        <translation>実行で確認</translation>
    </message>
    <message>
        <source>Documented by AWS</source>
        <translation>文書で確認</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>難しい</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>簡単</translation>
    </message>
    <message>
        <source>the answer was shown</source>
        <translation>答えを表示</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>不正解</translation>
    </message>
    <message>
        <source>right, with a hint</source>
        <translation>ヒントを使って正解</translation>
    </message>
    <message>
        <source>right, not at once</source>
        <translation>2 回目以降で正解</translation>
    </message>
    <message>
        <source>right, after a look at the stage</source>
        <translation>図を見て正解</translation>
    </message>
    <message>
        <source>right, by a guess</source>
        <translation>勘で正解</translation>
    </message>
    <message>
        <source>right, unsure</source>
        <translation>正解、迷いあり</translation>
    </message>
    <message>
        <source>right, sure and fast</source>
        <translation>正解、確信ありで速い</translation>
    </message>
    <message>
        <source>right, sure</source>
        <translation>正解、確信あり</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>自分で選択</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>勘</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>迷いあり</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>確信あり</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n&#xa0;か月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n&#xa0;年</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n&#xa0;日後</numerusform>
        </translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Imported, not proven</source>
        <translation>取り込み・未確認</translation>
    </message>
    <message>
        <source>in English only</source>
        <translation>英語のみ</translation>
    </message>
    <message>
        <source>in Japanese only</source>
        <translation>日本語のみ</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>With SerialNumber and TokenCode of the caller’s MFA device the condition would hold.</source>
        <translation>呼び出し元の MFA デバイスの SerialNumber と TokenCode を渡せば、条件を満たします。</translation>
    </message>
    <message>
        <source>The call would have to pass the ExternalId that the trust policy names.</source>
        <translation>信頼ポリシーに書かれた ExternalId を渡す必要があります。</translation>
    </message>
    <message>
        <source>%1 would have to satisfy %2 %3.</source>
        <translation>%1 が %2 %3 の条件を満たす必要があります。</translation>
    </message>
    <message>
        <source>A statement that names the provider %1 as a principal would allow it.</source>
        <translation>許可するには、プロバイダー %1 を Principal に指定したステートメントを追加します。</translation>
    </message>
    <message>
        <source>Adding %1 as a principal to the trust policy would allow it.</source>
        <translation>許可するには、信頼ポリシーの Principal に %1 を追加します。</translation>
    </message>
    <message>
        <source>The policy %1 would have to cover %2 as well.</source>
        <translation>ポリシー %1 の Resource に %2 も含める必要があります。</translation>
    </message>
    <message>
        <source>A policy of %1 that allows %2 would let it through.</source>
        <translation>許可するには、%1 のポリシーで %2 を許可します。</translation>
    </message>
    <message>
        <source>The Deny would have to go: no Allow outweighs it.</source>
        <translation>この Deny を取り除く必要があります。明示的な拒否が優先されるためです。</translation>
    </message>
    <message>
        <source>A session policy that allows %1 would have to be passed.</source>
        <translation>%1 を許可するセッションポリシーを渡す必要があります。</translation>
    </message>
    <message>
        <source>The session policy would have to allow %1 too.</source>
        <translation>セッションポリシーでも %1 を許可する必要があります。</translation>
    </message>
    <message>
        <source>The permissions boundary would have to allow %1 too.</source>
        <translation>アクセス許可の境界でも %1 を許可する必要があります。</translation>
    </message>
    <message>
        <source>The organization’s service control policy would have to allow %1.</source>
        <translation>組織のサービスコントロールポリシー (SCP) で %1 を許可する必要があります。</translation>
    </message>
    <message>
        <source>The organization’s resource control policy would have to allow %1.</source>
        <translation>組織のリソースコントロールポリシー (RCP) で %1 を許可する必要があります。</translation>
    </message>
    <message>
        <source>Across accounts the policy of the resource must allow %1 as well.</source>
        <translation>クロスアカウントでは、リソースのポリシーでも %1 を許可する必要があります。</translation>
    </message>
    <message>
        <source>Activate the key again in IAM, or sign with another active one.</source>
        <translation>IAM でキーを有効化するか、別の有効なキーで署名します。</translation>
    </message>
    <message>
        <source>Send the session token that was issued with the key.</source>
        <translation>キーとともに発行されたセッショントークンを送ります。</translation>
    </message>
    <message>
        <source>Send no session token with a long-term key.</source>
        <translation>長期的なアクセスキーには、セッショントークンを添えません。</translation>
    </message>
    <message>
        <source>Sign with an access key that exists and is active.</source>
        <translation>存在する有効なアクセスキーで署名します。</translation>
    </message>
    <message>
        <source>Call with an IAM user’s or a role’s credentials.</source>
        <translation>IAM ユーザーかロールの認証情報で呼び出します。</translation>
    </message>
    <message>
        <source>Call with the long-term key of an IAM user.</source>
        <translation>IAM ユーザーの長期的な認証情報で呼び出します。</translation>
    </message>
    <message>
        <source>Send the six digits that the caller’s own device shows now.</source>
        <translation>呼び出し元のデバイスに今表示されている 6 桁を渡します。</translation>
    </message>
    <message>
        <source>Wait for the next code, at most 30 seconds.</source>
        <translation>次のコードが表示されるまで待ちます。長くても 30&#xa0;秒です。</translation>
    </message>
    <message>
        <source>Send the ARN of the caller’s MFA device as SerialNumber, not the user’s ARN.</source>
        <translation>SerialNumber には、ユーザーではなく MFA デバイスの ARN を指定します。</translation>
    </message>
    <message>
        <source>Send both SerialNumber and TokenCode.</source>
        <translation>SerialNumber と TokenCode の両方を渡します。</translation>
    </message>
    <message>
        <source>The trust policy would have to allow sts:SetSourceIdentity to the caller.</source>
        <translation>信頼ポリシーで、呼び出し元に sts:SetSourceIdentity を許可する必要があります。</translation>
    </message>
    <message>
        <source>The trust policy would have to allow sts:TagSession to the caller.</source>
        <translation>信頼ポリシーで、呼び出し元に sts:TagSession を許可する必要があります。</translation>
    </message>
    <message>
        <source>Pass the source identity that the session has, or none.</source>
        <translation>セッションと同じソース ID を渡すか、何も渡しません。</translation>
    </message>
    <message>
        <source>Pass every key once, and no tag that the session inherited as transitive.</source>
        <translation>キーは 1&#xa0;回ずつ渡します。引き継いだ推移的なタグは渡しません。</translation>
    </message>
    <message>
        <source>Ask for one hour at most, or assume the role without chaining.</source>
        <translation>1&#xa0;時間以下を指定するか、連鎖させずにロールを引き受けます。</translation>
    </message>
    <message>
        <source>Ask for %1 at most, or raise the role’s maximum session duration.</source>
        <translation>%1 以下を指定するか、ロールの最大セッション期間を延ばします。</translation>
    </message>
    <message>
        <source>Create a SAML provider in IAM with the provider’s metadata, and name its ARN.</source>
        <translation>IdP のメタデータで IAM に SAML プロバイダーを作成し、その ARN を指定します。</translation>
    </message>
    <message>
        <source>Create an OIDC provider in IAM whose URL is the token’s issuer.</source>
        <translation>トークンの発行者を URL とする OIDC プロバイダーを IAM に作成します。</translation>
    </message>
    <message>
        <source>Send the assertion exactly as %1 signed it.</source>
        <translation>%1 が署名したアサーションを、そのまま送ります。</translation>
    </message>
    <message>
        <source>The check below that was refused says what is missing.</source>
        <translation>何が足りないかは、下の拒否された確認が示します。</translation>
    </message>
    <message>
        <source>The password that %1 has on record is needed.</source>
        <translation>%1 に登録されたパスワードが必要です。</translation>
    </message>
    <message>
        <source>An administrator of %1 would have to assign it.</source>
        <translation>%1 の管理者による割り当てが必要です。</translation>
    </message>
    <message>
        <source>A valid token of a login provider of the pool is needed.</source>
        <translation>ID プールに登録された IdP の有効なトークンが必要です。</translation>
    </message>
    <message>
        <source>A new token, unchanged and meant for the broker, is needed.</source>
        <translation>ブローカー宛ての、改ざんされていない新しいトークンが必要です。</translation>
    </message>
    <message>
        <source>Sign the request with an access key (Signature Version 4).</source>
        <translation>アクセスキーでリクエストに署名します (署名バージョン 4)。</translation>
    </message>
    <message>
        <source>Sign for the Region and service of the endpoint that is called.</source>
        <translation>呼び出すエンドポイントのリージョンとサービスに対して署名します。</translation>
    </message>
    <message>
        <source>Send access key, secret and session token of one and the same set.</source>
        <translation>同じ組のアクセスキー&#xa0;ID、シークレットアクセスキー、セッショントークンを使います。</translation>
    </message>
    <message>
        <source>Fresh credentials would work: call %1 again.</source>
        <translation>%1 をもう一度呼び出し、新しい認証情報を取得すれば続行できます。</translation>
    </message>
    <message>
        <source>Get new credentials from a role or user that exists now.</source>
        <translation>今あるロールやユーザーから、新しい認証情報を取得します。</translation>
    </message>
    <message>
        <source>Set the caller’s clock, sign again and send at once.</source>
        <translation>呼び出し元の時刻を合わせ、署名し直してすぐに送ります。</translation>
    </message>
    <message>
        <source>The secret of this key ID has to sign exactly the bytes that are sent.</source>
        <translation>このアクセスキー&#xa0;ID のシークレットアクセスキーで、送る内容そのものに署名します。</translation>
    </message>
    <message>
        <source>Name an operation as the API spells it, with Version 2011-06-15.</source>
        <translation>オペレーション名を API の綴りどおりに書き、Version に 2011-06-15 を指定します。</translation>
    </message>
    <message>
        <source>Send every required parameter, each within the limits of the API.</source>
        <translation>必須パラメータをすべて、API の定める範囲内で送ります。</translation>
    </message>
    <message>
        <source>Send the token whole, exactly as %1 issued it.</source>
        <translation>%1 が発行したトークンを、途中で切らずにそのまま送ります。</translation>
    </message>
    <message>
        <source>Send the token exactly as %1 signed it.</source>
        <translation>%1 が署名したトークンを、そのまま送ります。</translation>
    </message>
    <message>
        <source>Add the client ID to the registration in IAM, or get a token for a registered one.</source>
        <translation>IAM の登録にクライアント ID を追加するか、登録済みのクライアント宛てのトークンを取得します。</translation>
    </message>
    <message>
        <source>Sign in at %1 again: a new token would pass.</source>
        <translation>%1 にもう一度サインインし、新しいトークンを取得します。</translation>
    </message>
    <message>
        <source>Name the provider whose entityID the assertion bears, or renew its metadata in IAM.</source>
        <translation>アサーションの発行者の IdP を指定するか、IAM のメタデータを更新します。</translation>
    </message>
    <message>
        <source>At the provider, set the recipient to https://signin.aws.amazon.com/saml.</source>
        <translation>IdP 側で、宛先を https://signin.aws.amazon.com/saml に設定します。</translation>
    </message>
    <message>
        <source>Ask %1 for a new assertion and send it within five minutes.</source>
        <translation>%1 から新しいアサーションを取得し、5&#xa0;分以内に送ります。</translation>
    </message>
    <message>
        <source>The provider has to write RoleSessionName: 2 to 64 letters, digits or _+=,.@-.</source>
        <translation>IdP が RoleSessionName を書く必要があります。2〜64&#xa0;文字の英数字か _+=,.@- です。</translation>
    </message>
    <message>
        <source>At %1 the person would have to be assigned to this role.</source>
        <translation>%1 で、本人にこのロールを割り当てる必要があります。</translation>
    </message>
    <message>
        <source>Name the ARN of a role that exists, with its path and in the right case.</source>
        <translation>存在するロールの ARN を、パスと大文字小文字まで正しく指定します。</translation>
    </message>
    <message>
        <source>Pass a valid policy of 2,048 characters at most, with few tags.</source>
        <translation>2,048&#xa0;文字以内の正しいポリシーを渡し、タグを減らします。</translation>
    </message>
    <message>
        <source>Get the session with an MFA code, or use a role.</source>
        <translation>MFA コードを渡してセッションを取得するか、ロールを使います。</translation>
    </message>
    <message>
        <source>the maximum</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>Sequence</name>
    <message>
        <source>valid for %1</source>
        <translation>有効期間 %1</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1、場所: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1、%2 から %3 へ</translation>
    </message>
    <message>
        <source>Step %1, %2, not reached</source>
        <translation>ステップ %1、%2、未到達</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>シーケンス図</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未到達</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Single letters are keys</source>
        <translation>1 文字のキー操作を使う</translation>
    </message>
    <message>
        <source>V, F and others act at once. Turn this off if you speak to the computer or often slip.</source>
        <translation>V や F などは 1 文字だけで動作します。音声入力を使う場合や押し間違いが多い場合は、オフにしてください。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダ</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Quiz history</source>
        <translation>クイズの履歴</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Two-minute tour</source>
        <translation>2 分間のツアー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export the quiz history</source>
        <translation>クイズの履歴のエクスポート</translation>
    </message>
    <message>
        <source>Import a quiz history</source>
        <translation>クイズの履歴のインポート</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>not asked</source>
        <translation>呼び出しなし</translation>
    </message>
    <message>
        <source>stand for</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>確認 %1</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>sealed by STS</source>
        <translation>STS が封印</translation>
    </message>
    <message>
        <source>Scope that is expected</source>
        <translation>期待されるスコープ</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Access key on record</source>
        <translation>登録されたアクセスキー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>no such key</source>
        <translation>該当するキーなし</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Session token, opened</source>
        <translation>開いたセッショントークン</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>does not open</source>
        <translation>開けない</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>別のキー</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>The checker’s clock</source>
        <translation>確認する側の時計</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>許容範囲</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Signature, computed again</source>
        <translation>計算し直した署名</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>計算値</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Limits of the call</source>
        <translation>呼び出しの制限</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>none required, none sent</source>
        <translation>必須なし、指定なし</translation>
    </message>
    <message>
        <source>long-term</source>
        <translation>長期的</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>一時的</translation>
    </message>
    <message>
        <source>root user</source>
        <translation>ルートユーザー</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Directory of %1</source>
        <translation>%1 のディレクトリ</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>割り当てなし</translation>
    </message>
    <message>
        <source>Identity pool</source>
        <translation>ID プール</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Public keys of the issuer</source>
        <translation>発行者の公開鍵</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>期待される値</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>not a token</source>
        <translation>トークンではない</translation>
    </message>
    <message>
        <source>The assertion received</source>
        <translation>受け取ったアサーション</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>SAML assertion</source>
        <translation>SAML アサーション</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>not a SAML response</source>
        <translation>SAML レスポンスではない</translation>
    </message>
    <message>
        <source>Providers registered in IAM</source>
        <translation>IAM に登録されたプロバイダー</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>MFA device</source>
        <translation>MFA デバイス</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Roles of the account</source>
        <translation>アカウントのロール</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>no such role</source>
        <translation>該当するロールなし</translation>
    </message>
    <message>
        <source>Role’s maximum</source>
        <translation>ロールの上限</translation>
    </message>
    <message>
        <source>Role chaining</source>
        <translation>ロールの連鎖</translation>
    </message>
    <message>
        <source>Root user</source>
        <translation>ルートユーザー</translation>
    </message>
    <message>
        <source>Call’s maximum</source>
        <translation>呼び出しの上限</translation>
    </message>
    <message>
        <source>Provider’s session</source>
        <translation>プロバイダーのセッション</translation>
    </message>
    <message>
        <source>How long it may last</source>
        <translation>セッション期間の上限</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>nothing: default</source>
        <translation>なし (デフォルト)</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Session policy</source>
        <translation>セッションポリシー</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>インライン</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>管理ポリシー</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>圧縮後</translation>
    </message>
    <message>
        <source>Session tags</source>
        <translation>セッションタグ</translation>
    </message>
    <message>
        <source>What the broker chooses</source>
        <translation>ブローカーが決める値</translation>
    </message>
    <message>
        <source>session policy</source>
        <translation>セッションポリシー</translation>
    </message>
    <message>
        <source>Key of</source>
        <translation>キーの所有者</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>補足</translation>
    </message>
    <message>
        <source>authorized only, not performed</source>
        <translation>認可のみ (実行しない)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>利用者 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>ユーザー %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>ロール %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n providers</source>
        <translation>
            <numerusform>プロバイダー %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this walk</source>
        <translation>登場しないもの</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>サインイン拒否</translation>
    </message>
    <message>
        <source>SAML response</source>
        <translation>SAML レスポンス</translation>
    </message>
    <message>
        <source>none: the call is not signed</source>
        <translation>なし (署名なしのリクエスト)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Answer: 200 OK</source>
        <translation>応答: 200 OK</translation>
    </message>
    <message>
        <source>Request in hand</source>
        <translation>受け取ったリクエスト</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>assertion</source>
        <translation>アサーション</translation>
    </message>
    <message>
        <source>MFA code</source>
        <translation>MFA コード</translation>
    </message>
    <message>
        <source>Arriving: %1</source>
        <translation>受信: %1</translation>
    </message>
    <message>
        <source>%1’s long-term key</source>
        <translation>%1 の長期アクセスキー</translation>
    </message>
    <message>
        <source>Long-term key</source>
        <translation>長期アクセスキー</translation>
    </message>
    <message>
        <source>assertion: after step %1</source>
        <translation>ステップ %1 の後に取得</translation>
    </message>
    <message>
        <source>ID token: after step %1</source>
        <translation>ステップ %1 の後に取得</translation>
    </message>
    <message>
        <source>no token is issued</source>
        <translation>トークンは発行されない</translation>
    </message>
    <message>
        <source>%1’s ID token</source>
        <translation>%1 の ID トークン</translation>
    </message>
    <message>
        <source>checked here, stays here</source>
        <translation>ここで検証し、渡さない</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>%1 が署名</translation>
    </message>
    <message>
        <source>Temporary credentials</source>
        <translation>一時的な認証情報</translation>
    </message>
    <message>
        <source>lasts %1</source>
        <translation>期間 %1</translation>
    </message>
    <message>
        <source>no credentials are issued</source>
        <translation>認証情報は発行されない</translation>
    </message>
    <message>
        <source>temporary set: after step %1</source>
        <translation>ステップ %1 の後に発行</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <translation>%1 の手元</translation>
    </message>
    <message>
        <source>the secret stays here; a signature leaves</source>
        <translation>シークレットは残り、署名だけを送る</translation>
    </message>
    <message>
        <source>identity pool</source>
        <translation>ID プール</translation>
    </message>
    <message>
        <source>your own application</source>
        <translation>自社のアプリケーション</translation>
    </message>
    <message>
        <source>Identity broker</source>
        <translation>ID ブローカー</translation>
    </message>
    <message>
        <source>EC2 instances</source>
        <translation>EC2 インスタンス</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>S3 バケット</translation>
    </message>
    <message>
        <source>AWS resources</source>
        <translation>AWS リソース</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>used at the end</source>
        <translation>最後に使用</translation>
    </message>
    <message>
        <source>Trust policy of %1</source>
        <translation>%1 の信頼ポリシー</translation>
    </message>
    <message>
        <source>Permissions boundary %1</source>
        <translation>アクセス許可の境界 %1</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>no statement allows it</source>
        <translation>許可するステートメントなし</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>IAM user</source>
        <translation>IAM ユーザー</translation>
    </message>
    <message>
        <source>IAM role</source>
        <translation>IAM&#xa0;ロール</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>ブローカー</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>ID プロバイダー</translation>
    </message>
    <message>
        <source>acts now</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>has acted</source>
        <translation>動作済み</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>hands over the token</source>
        <translation>トークンを渡す</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>So</source>
        <translation>つまり</translation>
    </message>
    <message>
        <source>Where AWS differs from the article</source>
        <translation>記事との違い</translation>
    </message>
    <message>
        <source>the broker works with this user’s key</source>
        <translation>ブローカーはこのユーザーのキーを使う</translation>
    </message>
    <message>
        <source>session token</source>
        <translation>セッショントークン</translation>
    </message>
    <message>
        <source>%1 trusts %2</source>
        <translation>%1 は %2 を信頼</translation>
    </message>
    <message>
        <source>IdP token</source>
        <translation>IdP トークン</translation>
    </message>
    <message>
        <source>no field for it</source>
        <translation>対応する項目なし</translation>
    </message>
    <message>
        <source>request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>does not trust %1</source>
        <translation>%1 を信頼していない</translation>
    </message>
    <message>
        <source>The broker holds</source>
        <translation>ブローカーの手元</translation>
    </message>
    <message>
        <source>Session of the first call</source>
        <translation>最初の呼び出しのセッション</translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <translation>%1 が %2 に要求</translation>
    </message>
    <message>
        <source>%1 answers %2</source>
        <translation>%1 が %2 に応答</translation>
    </message>
    <message>
        <source>%1 hands the token to %2</source>
        <translation>%1 が %2 にトークンを渡す</translation>
    </message>
    <message>
        <source>%1 sends the request to %2</source>
        <translation>%1 が %2 にリクエストを送信</translation>
    </message>
    <message>
        <source>%1 issues temporary credentials to %2</source>
        <translation>%1 が %2 に一時的な認証情報を発行</translation>
    </message>
    <message>
        <source>%1 refuses %2</source>
        <translation>%1 が %2 を拒否</translation>
    </message>
    <message>
        <source>%1 uses the credentials at %2</source>
        <translation>%1 が %2 で認証情報を使用</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 が %2 に到達</translation>
    </message>
    <message>
        <source>%1 belongs to %2</source>
        <translation>%1 は %2 に属する</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>%1 equals %2</source>
        <translation>%1 は %2 と一致</translation>
    </message>
    <message>
        <source>%1 does not equal %2</source>
        <translation>%1 は %2 と不一致</translation>
    </message>
    <message>
        <source>%1 satisfies %2</source>
        <translation>%1 は %2 を満たす</translation>
    </message>
    <message>
        <source>%1 does not satisfy %2</source>
        <translation>%1 は %2 を満たさない</translation>
    </message>
    <message>
        <source>Diagram of this step</source>
        <translation>このステップの図</translation>
    </message>
    <message>
        <source>%1 acts as %2</source>
        <translation>%1 は %2 として振る舞う</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 有効</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>+ secret key</source>
        <translation>＋シークレット</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>有効期限</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Assertion is well formed</source>
        <translation>アサーションの形式</translation>
    </message>
    <message>
        <source>Is it a SAML response at all?</source>
        <translation>SAML レスポンスとして読み取れますか。</translation>
    </message>
    <message>
        <source>what was sent is no SAML response in base64.</source>
        <translation>送られたものは、base64 の SAML レスポンスではありません。</translation>
    </message>
    <message>
        <source>It is a SAML response that contains an assertion.</source>
        <translation>アサーションを含む SAML レスポンスです。</translation>
    </message>
    <message>
        <source>So far nothing in it is to be believed.</source>
        <translation>この時点では、内容はまだ信用できません。</translation>
    </message>
    <message>
        <source>XML that is cut off or no SAML response</source>
        <translation>途中で切れた XML や SAML レスポンスでない値</translation>
    </message>
    <message>
        <source>the assertion is not signed.</source>
        <translation>アサーションに署名がありません。</translation>
    </message>
    <message>
        <source>no key in %1’s metadata verifies the signature.</source>
        <translation>%1 のメタデータにある鍵では署名を検証できません。</translation>
    </message>
    <message>
        <source>what the assertion says is not what %1 signed.</source>
        <translation>アサーションの内容が、%1 の署名したものと一致しません。</translation>
    </message>
    <message>
        <source>the signature uses an algorithm that is not accepted.</source>
        <translation>受け入れられない署名アルゴリズムが使われています。</translation>
    </message>
    <message>
        <source>the response is built in a way that could mislead a verifier.</source>
        <translation>検証を欺くおそれのある構造のレスポンスです。</translation>
    </message>
    <message>
        <source>the signature of the assertion is not valid.</source>
        <translation>アサーションの署名が有効ではありません。</translation>
    </message>
    <message>
        <source>Signature of the assertion</source>
        <translation>アサーションの署名</translation>
    </message>
    <message>
        <source>Does the digest of the signed part come out the same?</source>
        <translation>署名された部分のダイジェストは一致しますか。</translation>
    </message>
    <message>
        <source>computed digest</source>
        <translation>計算値</translation>
    </message>
    <message>
        <source>The certificate in %1’s metadata verifies the assertion: %1 wrote it, and nobody changed it.</source>
        <translation>%1 のメタデータの証明書で署名を検証できました。%1 が発行し、改ざんされていません。</translation>
    </message>
    <message>
        <source>Everything that follows is read from the signed part alone.</source>
        <translation>この後は、署名された部分だけを読み取ります。</translation>
    </message>
    <message>
        <source>One changed character in the signed part</source>
        <translation>署名された部分の 1&#xa0;文字の変更</translation>
    </message>
    <message>
        <source>Issuer is the provider</source>
        <translation>アサーションの発行者</translation>
    </message>
    <message>
        <source>Is the issuer the registered provider?</source>
        <translation>登録された IdP が発行しましたか。</translation>
    </message>
    <message>
        <source>the assertion names the issuer %1, which is not the registered %2.</source>
        <translation>アサーションの発行者 %1 は、登録された %2 のものではありません。</translation>
    </message>
    <message>
        <source>The issuer is the entityID in the metadata of %1.</source>
        <translation>発行者は、%1 のメタデータの entityID と一致します。</translation>
    </message>
    <message>
        <source>Another issuer</source>
        <translation>別の発行者</translation>
    </message>
    <message>
        <source>Meant for AWS</source>
        <translation>AWS 宛て</translation>
    </message>
    <message>
        <source>Are audience and recipient AWS’s sign-in?</source>
        <translation>宛先は AWS サインインですか。</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>必要な値</translation>
    </message>
    <message>
        <source>%1 is %2, so the assertion is not meant for AWS.</source>
        <translation>%1 が %2 なので、AWS 宛てのアサーションではありません。</translation>
    </message>
    <message>
        <source>Audience and Recipient name AWS’s sign-in.</source>
        <translation>Audience と Recipient は AWS サインインを示しています。</translation>
    </message>
    <message>
        <source>The condition key SAML:aud compares Recipient, not Audience.</source>
        <translation>条件キー SAML:aud で比べるのは、Audience ではなく Recipient です。</translation>
    </message>
    <message>
        <source>An assertion for another service provider</source>
        <translation>別のサービスプロバイダー宛てのアサーション</translation>
    </message>
    <message>
        <source>At most 5 minutes old</source>
        <translation>発行から 5&#xa0;分以内</translation>
    </message>
    <message>
        <source>Does it arrive in time?</source>
        <translation>期限内に届きましたか。</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>発行時刻</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>the assertion was issued %1 ago; after five minutes STS does not take it.</source>
        <translation>アサーションの発行から %1 過ぎています。5&#xa0;分を超えると受け入れられません。</translation>
    </message>
    <message>
        <source>the assertion is outside its own NotBefore and NotOnOrAfter.</source>
        <translation>アサーションの NotBefore と NotOnOrAfter の範囲を外れています。</translation>
    </message>
    <message>
        <source>The assertion was issued %1 ago and is still good.</source>
        <translation>アサーションは %1 前に発行され、まだ使えます。</translation>
    </message>
    <message>
        <source>The assertion must be new.</source>
        <translation>アサーションは新しいものでなければなりません。</translation>
    </message>
    <message>
        <source>An assertion is only an entrance ticket. How long the session lasts is decided apart from it.</source>
        <translation>アサーションは入口で使うだけです。セッション期間は別に決まります。</translation>
    </message>
    <message>
        <source>Sending it later than five minutes</source>
        <translation>発行から 5&#xa0;分を超えた送信</translation>
    </message>
    <message>
        <source>Session name</source>
        <translation>ロールセッション名</translation>
    </message>
    <message>
        <source>Does the assertion name the session?</source>
        <translation>ロールセッション名がありますか。</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>the attribute RoleSessionName is missing.</source>
        <translation>RoleSessionName 属性がありません。</translation>
    </message>
    <message>
        <source>%1 is no valid session name.</source>
        <translation>%1 はロールセッション名として使えません。</translation>
    </message>
    <message>
        <source>The assertion itself names the session: %1.</source>
        <translation>ロールセッション名はアサーションに書かれています: %1。</translation>
    </message>
    <message>
        <source>In this call the name is an attribute, not a parameter: the provider decides it.</source>
        <translation>この呼び出しでは、名前はパラメータではなく属性です。IdP が決めます。</translation>
    </message>
    <message>
        <source>No name, or one with spaces</source>
        <translation>名前がない場合や、空白を含む場合</translation>
    </message>
    <message>
        <source>Role and provider pair</source>
        <translation>ロールとプロバイダーの組</translation>
    </message>
    <message>
        <source>Does the assertion offer this role?</source>
        <translation>このロールがアサーションにありますか。</translation>
    </message>
    <message>
        <source>Role attribute</source>
        <translation>Role 属性</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>the assertion does not offer %1 through %2.</source>
        <translation>アサーションの Role 属性に、%1 と %2 の組がありません。</translation>
    </message>
    <message>
        <source>The Role attribute offers %1 together with %2.</source>
        <translation>Role 属性に、%1 と %2 の組があります。</translation>
    </message>
    <message>
        <source>The provider says who may choose which role; the role’s trust policy is asked next.</source>
        <translation>だれがどのロールを選べるかは IdP が決めます。次に、ロールの信頼ポリシーを評価します。</translation>
    </message>
    <message>
        <source>A role that the assertion does not offer</source>
        <translation>アサーションにないロール</translation>
    </message>
    <message>
        <source>Request is signed</source>
        <translation>署名の有無</translation>
    </message>
    <message>
        <source>Does the request say which key signed it?</source>
        <translation>どのキーで署名したかが書かれていますか。</translation>
    </message>
    <message>
        <source>The request names an access key ID and carries a signature.</source>
        <translation>リクエストにはアクセスキー&#xa0;ID と署名が含まれています。</translation>
    </message>
    <message>
        <source>the Authorization header is incomplete, so %1 cannot read the signature.</source>
        <translation>Authorization ヘッダーに不足があるため、%1 は署名を読み取れません。</translation>
    </message>
    <message>
        <source>the request carries no signature, so %1 cannot tell who asks.</source>
        <translation>リクエストに署名がないため、%1 はだれからの依頼かを確認できません。</translation>
    </message>
    <message>
        <source>Whether the signature is right is checked further down.</source>
        <translation>署名が正しいかどうかは、この後で確認します。</translation>
    </message>
    <message>
        <source>An unsigned request</source>
        <translation>署名のないリクエスト</translation>
    </message>
    <message>
        <source>the signature is made for the Region %1, this endpoint is in %2.</source>
        <translation>署名のリージョンは %1 ですが、このエンドポイントは %2 です。</translation>
    </message>
    <message>
        <source>the signature is made for the service %1, it arrived at %2.</source>
        <translation>署名の対象サービスは %1 ですが、届いた先は %2 です。</translation>
    </message>
    <message>
        <source>the credential scope names the day %1, the request was signed on %2.</source>
        <translation>認証情報スコープの日付は %1 ですが、署名の日付は %2 です。</translation>
    </message>
    <message>
        <source>the credential scope ends in %1 where %2 has to stand.</source>
        <translation>認証情報スコープの終了文字列が %2 ではなく %1 です。</translation>
    </message>
    <message>
        <source>Scope fits</source>
        <translation>認証情報スコープ</translation>
    </message>
    <message>
        <source>Is it signed for this day, Region and service?</source>
        <translation>日付、リージョン、サービスは合っていますか。</translation>
    </message>
    <message>
        <source>signed for</source>
        <translation>署名の対象</translation>
    </message>
    <message>
        <source>The signature is made for %1 in %2, and for this day.</source>
        <translation>署名は、この日の %2 の %1 に対して作られています。</translation>
    </message>
    <message>
        <source>The scope of the signature is compared with this endpoint.</source>
        <translation>署名のスコープを、このエンドポイントと照合します。</translation>
    </message>
    <message>
        <source>A signature for one service, Region and day is worthless elsewhere.</source>
        <translation>1&#xa0;つのサービス、リージョン、日付に対する署名は、ほかでは通用しません。</translation>
    </message>
    <message>
        <source>Another Region, service or day in the scope</source>
        <translation>スコープのリージョン、サービス、日付の違い</translation>
    </message>
    <message>
        <source>the access key %1 of %2 is deactivated.</source>
        <translation>%2 のアクセスキー %1 は無効化されています。</translation>
    </message>
    <message>
        <source>%1 is a temporary key, and its session token is missing.</source>
        <translation>%1 は一時的なアクセスキーですが、セッショントークンがありません。</translation>
    </message>
    <message>
        <source>%1 is a long-term key, yet a session token came with it.</source>
        <translation>%1 は長期的なアクセスキーですが、セッショントークンが添えられています。</translation>
    </message>
    <message>
        <source>no user has an access key with the ID %1.</source>
        <translation>アクセスキー&#xa0;ID %1 を持つユーザーはいません。</translation>
    </message>
    <message>
        <source>Key is known and active</source>
        <translation>キーは登録済みで有効</translation>
    </message>
    <message>
        <source>Whose access key is this?</source>
        <translation>だれのアクセスキーですか。</translation>
    </message>
    <message>
        <source>key ID sent</source>
        <translation>届いた ID</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>The access key %1 belongs to the root user of the account.</source>
        <translation>アクセスキー %1 は、アカウントのルートユーザーのものです。</translation>
    </message>
    <message>
        <source>The access key %1 belongs to %2 and is active.</source>
        <translation>アクセスキー %1 は %2 のもので、有効です。</translation>
    </message>
    <message>
        <source>The access key must be registered and active.</source>
        <translation>アクセスキーは登録済みで、有効でなければなりません。</translation>
    </message>
    <message>
        <source>The ID says whose key it is. Only the signature shows that the caller has the secret.</source>
        <translation>ID からわかるのは持ち主だけです。シークレットを持つことは署名が示します。</translation>
    </message>
    <message>
        <source>A deactivated or unknown key</source>
        <translation>無効化されたキーや登録のないキー</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>セッショントークン</translation>
    </message>
    <message>
        <source>Did STS issue it, for this very key?</source>
        <translation>STS が、このキーとともに発行したものですか。</translation>
    </message>
    <message>
        <source>in the token</source>
        <translation>トークン内の ID</translation>
    </message>
    <message>
        <source>The session token must be STS’s own and belong to the access key.</source>
        <translation>セッショントークンは STS が発行し、アクセスキーと組になったものでなければなりません。</translation>
    </message>
    <message>
        <source>the session token belongs to another access key than %1.</source>
        <translation>セッショントークンは %1 とは別のアクセスキーのものです。</translation>
    </message>
    <message>
        <source>STS did not issue this session token, or it was altered.</source>
        <translation>このセッショントークンは、STS が発行したものではないか、改ざんされています。</translation>
    </message>
    <message>
        <source>The session token is STS’s own and belongs to this access key; it stands for %1.</source>
        <translation>セッショントークンは STS が発行し、このアクセスキーと組になったものです。%1 を表します。</translation>
    </message>
    <message>
        <source>Temporary credentials work only as a set of three.</source>
        <translation>一時的な認証情報は、3&#xa0;つそろって初めて使えます。</translation>
    </message>
    <message>
        <source>A session token that is missing, altered or another key’s</source>
        <translation>セッショントークンがない、改ざんされている、別のキーのもの</translation>
    </message>
    <message>
        <source>Not yet expired</source>
        <translation>有効期限内</translation>
    </message>
    <message>
        <source>Are the credentials still valid?</source>
        <translation>有効期限は切れていませんか。</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>The credentials must not have expired.</source>
        <translation>認証情報の有効期限が切れていてはなりません。</translation>
    </message>
    <message>
        <source>the credentials expired %1 ago.</source>
        <translation>認証情報の有効期限を %1 過ぎています。</translation>
    </message>
    <message>
        <source>The credentials are valid for another %1.</source>
        <translation>認証情報はあと %1 有効です。</translation>
    </message>
    <message>
        <source>Issued %1, expire %2. Nothing can prolong them.</source>
        <translation>発行 %1、有効期限 %2。延長はできません。</translation>
    </message>
    <message>
        <source>A request after the expiration</source>
        <translation>有効期限を過ぎたリクエスト</translation>
    </message>
    <message>
        <source>%1 still exists</source>
        <translation>%1 の存在</translation>
    </message>
    <message>
        <source>Is it still the same role or user, by its unique ID?</source>
        <translation>一意の ID が同じロールやユーザーですか。</translation>
    </message>
    <message>
        <source>unique ID then</source>
        <translation>発行時の ID</translation>
    </message>
    <message>
        <source>%1 was deleted after the credentials were issued.</source>
        <translation>認証情報の発行後に %1 が削除されました。</translation>
    </message>
    <message>
        <source>%1, whose rights the session carries, is still the same one.</source>
        <translation>このセッションの元になった %1 は、今も同じものです。</translation>
    </message>
    <message>
        <source>One deleted and created anew under the same name would be another one.</source>
        <translation>同じ名前で作り直しても、別のものとして扱われます。</translation>
    </message>
    <message>
        <source>Deleting %1, even if it is created anew</source>
        <translation>%1 の削除 (作り直しても同じ)</translation>
    </message>
    <message>
        <source>The clocks agree: signed and received in the same second.</source>
        <translation>時刻は一致しています。署名と到着は同じ秒です。</translation>
    </message>
    <message>
        <source>The clocks differ by %1; up to %2 are accepted.</source>
        <translation>時刻のずれは %1 です。%2 まで許されます。</translation>
    </message>
    <message>
        <source>by %1’s clock the request was signed %2 ago; at most %3 are accepted.</source>
        <translation>%1 の時刻では、%2 前に署名されたリクエストです。許されるのは %3 までです。</translation>
    </message>
    <message>
        <source>the caller’s clock is %2 ahead of %1’s; at most %3 are accepted.</source>
        <translation>呼び出し元の時刻が %1 より %2 進んでいます。許されるのは %3 までです。</translation>
    </message>
    <message>
        <source>Clock within 15 minutes</source>
        <translation>時刻のずれは 15&#xa0;分以内</translation>
    </message>
    <message>
        <source>Was it signed just now?</source>
        <translation>署名されたばかりですか。</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>署名時刻</translation>
    </message>
    <message>
        <source>received</source>
        <translation>到着時刻</translation>
    </message>
    <message>
        <source>The caller’s clock must agree with the service’s.</source>
        <translation>呼び出し元の時刻は、サービスの時刻と合っていなければなりません。</translation>
    </message>
    <message>
        <source>So that a captured request cannot be sent again later.</source>
        <translation>傍受したリクエストを後から送り直せないようにするためです。</translation>
    </message>
    <message>
        <source>A clock that is more than 15 minutes off</source>
        <translation>15&#xa0;分を超える時刻のずれ</translation>
    </message>
    <message>
        <source>Signature matches</source>
        <translation>署名の照合</translation>
    </message>
    <message>
        <source>Does the same computation give the same signature?</source>
        <translation>同じ手順で計算した署名と一致しますか。</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>届いた署名</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>計算した署名</translation>
    </message>
    <message>
        <source>the signature that %1 computes is not the one that was sent.</source>
        <translation>%1 が計算した署名と、届いた署名が一致しません。</translation>
    </message>
    <message>
        <source>Another secret signed it, or the request was changed after signing.</source>
        <translation>別のシークレットアクセスキーで署名されたか、署名後に変更されています。</translation>
    </message>
    <message>
        <source>%1 computes the signature from the same bytes and the same secret, and it is the same.</source>
        <translation>%1 が同じ内容と同じシークレットアクセスキーから計算した署名は、届いた署名と一致します。</translation>
    </message>
    <message>
        <source>So the caller has the secret, and nobody changed the request on its way.</source>
        <translation>呼び出し元がシークレットを持ち、途中で変更されていないことがわかります。</translation>
    </message>
    <message>
        <source>Another secret, or one changed byte</source>
        <translation>別のシークレットアクセスキーや、1&#xa0;バイトの変更</translation>
    </message>
    <message>
        <source>Operation is known</source>
        <translation>オペレーションの有無</translation>
    </message>
    <message>
        <source>Is there such an operation in this version of the API?</source>
        <translation>この API バージョンにあるオペレーションですか。</translation>
    </message>
    <message>
        <source>%1 has no operation of this name and version.</source>
        <translation>%1 に、この名前とバージョンのオペレーションはありません。</translation>
    </message>
    <message>
        <source>%1 knows this operation.</source>
        <translation>%1 にあるオペレーションです。</translation>
    </message>
    <message>
        <source>A misspelt Action or another Version</source>
        <translation>Action の綴りや Version の誤り</translation>
    </message>
    <message>
        <source>the required parameter %1 is missing.</source>
        <translation>必須パラメータ %1 がありません。</translation>
    </message>
    <message>
        <source>%1 has fewer than %2 characters.</source>
        <translation>%1 は %2&#xa0;文字以上でなければなりません。</translation>
    </message>
    <message>
        <source>%1 has more than %2 characters.</source>
        <translation>%1 は %2&#xa0;文字以下でなければなりません。</translation>
    </message>
    <message>
        <source>%1 contains characters that its pattern does not allow.</source>
        <translation>%1 に、使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>%1 is %2, the smallest value is %3.</source>
        <translation>%1 が %2 です。最小値は %3 です。</translation>
    </message>
    <message>
        <source>%1 is %2, the largest value is %3.</source>
        <translation>%1 が %2 です。最大値は %3 です。</translation>
    </message>
    <message>
        <source>%1 has more than %2 items.</source>
        <translation>%1 の項目が %2&#xa0;個を超えています。</translation>
    </message>
    <message>
        <source>%1 is no ARN: %2.</source>
        <translation>%1 が ARN の形式ではありません: %2。</translation>
    </message>
    <message>
        <source>%1 is no whole number: %2.</source>
        <translation>%1 が整数ではありません: %2。</translation>
    </message>
    <message>
        <source>Request within limits</source>
        <translation>パラメータの範囲</translation>
    </message>
    <message>
        <source>Is every parameter there, and as the API defines it?</source>
        <translation>必要なパラメータがそろい、定義どおりですか。</translation>
    </message>
    <message>
        <source>a parameter is not as the API defines it.</source>
        <translation>パラメータが API の定義どおりではありません。</translation>
    </message>
    <message>
        <source>Every parameter of %1 is there and within its limits.</source>
        <translation>%1 のパラメータはすべてそろい、定義された範囲内です。</translation>
    </message>
    <message>
        <source>Lengths, patterns and ranges come from the API’s definition; no policy is involved.</source>
        <translation>長さ、形式、範囲は API の定義で決まり、ポリシーは関係しません。</translation>
    </message>
    <message>
        <source>A missing parameter, or a value out of range</source>
        <translation>パラメータの不足や範囲外の値</translation>
    </message>
    <message>
        <source>%1 takes long-term credentials only, and the request was signed with temporary ones.</source>
        <translation>%1 は長期的な認証情報でしか呼び出せませんが、一時的な認証情報で署名されています。</translation>
    </message>
    <message>
        <source>the root user can assume no role.</source>
        <translation>ルートユーザーはロールを引き受けられません。</translation>
    </message>
    <message>
        <source>this kind of caller cannot call %1.</source>
        <translation>この種類の呼び出し元は %1 を呼び出せません。</translation>
    </message>
    <message>
        <source>%1 calls with long-term credentials, and %2 takes them.</source>
        <translation>%1 の長期的な認証情報で %2 を呼び出せます。</translation>
    </message>
    <message>
        <source>%1 calls with temporary credentials; %2 takes them, and it becomes role chaining.</source>
        <translation>%1 の一時的な認証情報で %2 を呼び出せます。これはロールの連鎖です。</translation>
    </message>
    <message>
        <source>The root user may call %1, for one hour at most.</source>
        <translation>ルートユーザーも %1 を呼び出せます。最大 1&#xa0;時間です。</translation>
    </message>
    <message>
        <source>%1 needs no credentials.</source>
        <translation>%1 に認証情報は要りません。</translation>
    </message>
    <message>
        <source>Kind of credentials</source>
        <translation>認証情報の種類</translation>
    </message>
    <message>
        <source>May these credentials make this call?</source>
        <translation>この種類の認証情報で呼び出せますか。</translation>
    </message>
    <message>
        <source>Each call takes certain kinds of credentials only.</source>
        <translation>呼び出しごとに、使える認証情報の種類が決まっています。</translation>
    </message>
    <message>
        <source>No permission is needed, and no policy can deny this call.</source>
        <translation>アクセス許可は要りません。ポリシーで拒否することもできません。</translation>
    </message>
    <message>
        <source>This is a rule of the call itself; policies come later.</source>
        <translation>呼び出し自体の規則です。ポリシーはこの後で評価します。</translation>
    </message>
    <message>
        <source>The root user’s credentials</source>
        <translation>ルートユーザーの認証情報</translation>
    </message>
    <message>
        <source>Temporary credentials</source>
        <translation>一時的な認証情報</translation>
    </message>
    <message>
        <source>the device shows another code than %1 at this time.</source>
        <translation>この時刻にデバイスが示すコードは %1 ではありません。</translation>
    </message>
    <message>
        <source>the code %1 was used already; each one counts once.</source>
        <translation>MFA コード %1 は使用済みです。1&#xa0;つのコードは 1&#xa0;回しか使えません。</translation>
    </message>
    <message>
        <source>the caller has no MFA device %1.</source>
        <translation>呼び出し元に MFA デバイス %1 はありません。</translation>
    </message>
    <message>
        <source>SerialNumber and TokenCode must come together, and one is missing.</source>
        <translation>SerialNumber と TokenCode は両方必要ですが、一方がありません。</translation>
    </message>
    <message>
        <source>the MFA code is not accepted.</source>
        <translation>MFA コードは受け入れられません。</translation>
    </message>
    <message>
        <source>MFA code</source>
        <translation>MFA コード</translation>
    </message>
    <message>
        <source>Does the caller’s device show this code now?</source>
        <translation>呼び出し元のデバイスが今示すコードですか。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>The code %1 is the one that %2’s device shows now, and it is new.</source>
        <translation>コード %1 は %2 のデバイスが今示すもので、未使用です。</translation>
    </message>
    <message>
        <source>A code of the caller’s MFA device goes along.</source>
        <translation>呼び出し元の MFA デバイスのコードを添えます。</translation>
    </message>
    <message>
        <source>Policies can now ask for it with aws:MultiFactorAuthPresent.</source>
        <translation>ポリシーでは aws:MultiFactorAuthPresent で MFA を条件にできます。</translation>
    </message>
    <message>
        <source>A wrong code, or one used before</source>
        <translation>誤ったコードや使用済みのコード</translation>
    </message>
    <message>
        <source>Session tags</source>
        <translation>セッションタグ</translation>
    </message>
    <message>
        <source>May these tags be passed?</source>
        <translation>これらのタグを渡せますか。</translation>
    </message>
    <message>
        <source>tags are passed, but sts:TagSession is not allowed.</source>
        <translation>タグが渡されましたが、sts:TagSession が許可されていません。</translation>
    </message>
    <message>
        <source>the tags break a rule: a key twice, or a transitive tag replaced.</source>
        <translation>タグの規則に反しています。キーの重複か、推移的なタグの上書きです。</translation>
    </message>
    <message>
        <source>The session tags are allowed.</source>
        <translation>セッションタグは許可されています。</translation>
    </message>
    <message>
        <source>The session gets the tags %1; sts:TagSession allows it.</source>
        <translation>セッションにタグ %1 が付きます。sts:TagSession が許可されています。</translation>
    </message>
    <message>
        <source>Policies see them as aws:PrincipalTag.</source>
        <translation>ポリシーでは aws:PrincipalTag で参照できます。</translation>
    </message>
    <message>
        <source>No permission for sts:TagSession</source>
        <translation>sts:TagSession の許可がない場合</translation>
    </message>
    <message>
        <source>Source identity</source>
        <translation>ソース ID</translation>
    </message>
    <message>
        <source>May it be set, and is it still the same?</source>
        <translation>設定できますか。変更されていませんか。</translation>
    </message>
    <message>
        <source>the session has another source identity already, and it cannot be replaced.</source>
        <translation>セッションには別のソース ID が設定済みで、変更できません。</translation>
    </message>
    <message>
        <source>a source identity is passed, but sts:SetSourceIdentity is not allowed.</source>
        <translation>ソース ID が渡されましたが、sts:SetSourceIdentity が許可されていません。</translation>
    </message>
    <message>
        <source>The source identity is allowed.</source>
        <translation>ソース ID は許可されています。</translation>
    </message>
    <message>
        <source>The session carries the source identity %1 from now on.</source>
        <translation>セッションは、これ以降ソース ID %1 を持ちます。</translation>
    </message>
    <message>
        <source>It follows through role chaining and shows in CloudTrail.</source>
        <translation>ロールを連鎖させても引き継がれ、CloudTrail に記録されます。</translation>
    </message>
    <message>
        <source>No permission for sts:SetSourceIdentity</source>
        <translation>sts:SetSourceIdentity の許可がない場合</translation>
    </message>
    <message>
        <source>Request to %1</source>
        <translation>%1 への依頼</translation>
    </message>
    <message>
        <source>Asks for an assertion</source>
        <translation>アサーションを要求</translation>
    </message>
    <message>
        <source>Asks for a token</source>
        <translation>トークンを要求</translation>
    </message>
    <message>
        <source>%1 signs in at %2 and asks for an assertion for AWS.</source>
        <translation>%1 は %2 にサインインし、AWS 向けのアサーションを求めます。</translation>
    </message>
    <message>
        <source>%1 signs in at a login provider and exchanges its token at %2.</source>
        <translation>%1 は ID プロバイダーにサインインし、得たトークンを %2 で交換します。</translation>
    </message>
    <message>
        <source>%1 signs in at %2 and asks for an ID token.</source>
        <translation>%1 は %2 にサインインし、ID トークンを求めます。</translation>
    </message>
    <message>
        <source>IAM does not know %1. Knowing the person is the provider’s task.</source>
        <translation>IAM は %1 を知りません。本人を確かめるのは IdP の役目です。</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>%1 の応答</translation>
    </message>
    <message>
        <source>Gets the assertion</source>
        <translation>アサーションを取得</translation>
    </message>
    <message>
        <source>%1 gives %2 a signed assertion: who it is, and which roles may be chosen.</source>
        <translation>%1 は署名したアサーションを %2 に渡します。本人と、選べるロールが書かれています。</translation>
    </message>
    <message>
        <source>Gets the token</source>
        <translation>トークンを取得</translation>
    </message>
    <message>
        <source>%1 gives %2 a signed token: who it is, and for whom the token is meant.</source>
        <translation>%1 は署名したトークンを %2 に渡します。本人と、だれに宛てたものかが書かれています。</translation>
    </message>
    <message>
        <source>Only %1 has the private key; anybody can verify with the public one.</source>
        <translation>秘密鍵を持つのは %1 だけです。検証は公開鍵でできます。</translation>
    </message>
    <message>
        <source>%1 sends the assertion with the ARNs of %2 and of the provider. The request is not signed.</source>
        <translation>%1 はアサーションに %2 とプロバイダーの ARN を添えて送ります。リクエストに署名はありません。</translation>
    </message>
    <message>
        <source>%1 sends the token with the ARN of %2 and a session name. The request is not signed.</source>
        <translation>%1 はトークンに %2 の ARN とロールセッション名を添えて送ります。リクエストに署名はありません。</translation>
    </message>
    <message>
        <source>%1 names %2 and a session, signs the request and sends it to STS.</source>
        <translation>%1 は %2 の ARN とロールセッション名を指定し、リクエストに署名して STS に送ります。</translation>
    </message>
    <message>
        <source>%1 calls STS for %2, signing with an IAM user’s long-term key.</source>
        <translation>%1 は %2 のために STS を呼び出します。署名には IAM ユーザーの長期的な認証情報を使います。</translation>
    </message>
    <message>
        <source>%1 signs a request with the long-term key, adds an MFA code and sends it to STS.</source>
        <translation>%1 は MFA コードを添えたリクエストに長期的な認証情報で署名し、STS に送ります。</translation>
    </message>
    <message>
        <source>%1 signs a request with the access key and sends it to STS.</source>
        <translation>%1 はアクセスキーでリクエストに署名し、STS に送ります。</translation>
    </message>
    <message>
        <source>No AWS credentials are needed: what the provider signed proves who asks.</source>
        <translation>AWS の認証情報は要りません。IdP の署名が、だれからの依頼かを示します。</translation>
    </message>
    <message>
        <source>A name and a session policy go along. The provider’s token does not: the call has no field for it.</source>
        <translation>名前とセッションポリシーを渡します。IdP のトークンは渡しません。渡すパラメータがないからです。</translation>
    </message>
    <message>
        <source>The secret access key stays at home; only a signature made with it leaves.</source>
        <translation>シークレットアクセスキーは手元に残り、それで作った署名だけが送られます。</translation>
    </message>
    <message>
        <source>Request of %1</source>
        <translation>%1 のリクエスト</translation>
    </message>
    <message>
        <source>Broker calls STS</source>
        <translation>ブローカーが呼び出し</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>STS へ送信</translation>
    </message>
    <message>
        <source>Credentials verified</source>
        <translation>認証情報の検証</translation>
    </message>
    <message>
        <source>STS checks whose credentials signed the request, and stops on the way.</source>
        <translation>STS は、だれの認証情報で署名されたかを確認しますが、途中で拒否します。</translation>
    </message>
    <message>
        <source>STS computes the signature the same way and compares. They match: %1’s credentials signed.</source>
        <translation>STS は同じ手順で署名を計算し、届いた署名と照合します。一致したので、%1 の認証情報による署名です。</translation>
    </message>
    <message>
        <source>This is authentication: who asks. What the caller may do comes later.</source>
        <translation>これは認証、つまりだれからの依頼かの確認です。何が許可されるかは、この後で決まります。</translation>
    </message>
    <message>
        <source>Token and trust checked</source>
        <translation>トークンと信頼の確認</translation>
    </message>
    <message>
        <source>STS verifies the ID token with %1’s public key, then asks whether %2 trusts the provider.</source>
        <translation>STS は ID トークンを %1 の公開鍵で検証し、%2 がその IdP を信頼しているかを評価します。</translation>
    </message>
    <message>
        <source>Assertion and trust checked</source>
        <translation>アサーションと信頼の確認</translation>
    </message>
    <message>
        <source>STS verifies the assertion with %1’s certificate, then asks whether %2 trusts the provider.</source>
        <translation>STS はアサーションを %1 の証明書で検証し、%2 がその IdP を信頼しているかを評価します。</translation>
    </message>
    <message>
        <source>Trust policy checked</source>
        <translation>信頼ポリシーの評価</translation>
    </message>
    <message>
        <source>STS asks the trust policy of %1 whether %2 may take on the role.</source>
        <translation>STS は %1 の信頼ポリシーを評価し、%2 が引き受けられるかを決めます。</translation>
    </message>
    <message>
        <source>Request checked</source>
        <translation>リクエストの確認</translation>
    </message>
    <message>
        <source>STS checks what the call itself demands: parameters, kind of credentials, permission.</source>
        <translation>STS は、パラメータ、認証情報の種類、アクセス許可など、この呼び出しの規則を確認します。</translation>
    </message>
    <message>
        <source>The checks run in this order. The first that fails ends the call.</source>
        <translation>確認はこの順に進みます。1&#xa0;つでも不合格なら、そこで終わりです。</translation>
    </message>
    <message>
        <source>Credentials issued</source>
        <translation>認証情報の発行</translation>
    </message>
    <message>
        <source>STS issues temporary credentials: access key ID, secret access key and session token, one set.</source>
        <translation>STS は一時的な認証情報を発行します。アクセスキー&#xa0;ID、シークレットアクセスキー、セッショントークンの 3&#xa0;つで 1&#xa0;組です。</translation>
    </message>
    <message>
        <source>STS issues temporary credentials for %1: access key ID, secret access key and session token, valid for %2.</source>
        <translation>STS は %1 の一時的な認証情報を発行しました。アクセスキー&#xa0;ID、シークレットアクセスキー、セッショントークンの組で、%2 有効です。</translation>
    </message>
    <message>
        <source>They stand for the same user as before, with the user’s own permissions.</source>
        <translation>これまでと同じユーザーを表し、アクセス許可もそのユーザーのものです。</translation>
    </message>
    <message>
        <source>A principal of its own: rights are what the user’s policies and the session policy both allow.</source>
        <translation>独立したプリンシパルです。使えるのは、ユーザーのポリシーとセッションポリシーの共通部分です。</translation>
    </message>
    <message>
        <source>They stand for a session of %1 and carry its permissions, not those of who asked.</source>
        <translation>%1 のセッションを表します。使えるのはロールのアクセス許可で、依頼した側のものではありません。</translation>
    </message>
    <message>
        <source>Use at %1</source>
        <translation>%1 での使用</translation>
    </message>
    <message>
        <source>Used at %1</source>
        <translation>%1 で使用</translation>
    </message>
    <message>
        <source>%1 calls %2, signing with the temporary secret and sending the session token along.</source>
        <translation>%1 は一時的な認証情報で署名し、セッショントークンを添えて %2 を呼び出します。</translation>
    </message>
    <message>
        <source>%1 authenticates the request like STS did, then the policies decide.</source>
        <translation>%1 も STS と同じように署名を検証し、その後ポリシーを評価します。</translation>
    </message>
    <message>
        <source>%1’s maximum</source>
        <translation>%1 の最大セッション期間</translation>
    </message>
    <message>
        <source>the limit of role chaining</source>
        <translation>ロールの連鎖の上限</translation>
    </message>
    <message>
        <source>the root user’s maximum</source>
        <translation>ルートユーザーの上限</translation>
    </message>
    <message>
        <source>the maximum of the call</source>
        <translation>この呼び出しの上限</translation>
    </message>
    <message>
        <source>%1 is asked for, but SessionNotOnOrAfter ends the session after %2.</source>
        <translation>%1 が必要ですが、SessionNotOnOrAfter により、セッションは %2 で終わります。</translation>
    </message>
    <message>
        <source>%1 is asked for; %2 is granted, %3.</source>
        <translation>%1 が必要ですが、%3 の %2 になります。</translation>
    </message>
    <message>
        <source>No duration is asked for, so it is the default: %1.</source>
        <translation>期間の指定がないため、デフォルトの %1 になります。</translation>
    </message>
    <message>
        <source>%1 is asked for, and %2 is %3.</source>
        <translation>指定は %1 で、%2 の %3 を超えません。</translation>
    </message>
    <message>
        <source>Is the duration asked for short enough?</source>
        <translation>指定された期間は上限以内ですか。</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>The duration asked for must not exceed the limit.</source>
        <translation>指定された期間は、上限を超えてはなりません。</translation>
    </message>
    <message>
        <source>%1 is asked for, but %2 is %3.</source>
        <translation>指定は %1 ですが、%2 は %3 です。</translation>
    </message>
    <message>
        <source>Duration within maximum</source>
        <translation>期間は上限以内</translation>
    </message>
    <message>
        <source>STS does not shorten it: more than the maximum is an error.</source>
        <translation>自動では短縮されません。上限を超える指定はエラーになります。</translation>
    </message>
    <message>
        <source>The least is 15 minutes. Without DurationSeconds the default counts, not the maximum.</source>
        <translation>最小は 15&#xa0;分です。DurationSeconds がなければ、上限ではなくデフォルトになります。</translation>
    </message>
    <message>
        <source>Asking for more than the maximum</source>
        <translation>上限を超える期間の指定</translation>
    </message>
    <message>
        <source>Role chaining: one hour</source>
        <translation>ロールの連鎖は 1&#xa0;時間</translation>
    </message>
    <message>
        <source>The caller used temporary credentials. The role’s own maximum does not help.</source>
        <translation>呼び出し元が一時的な認証情報を使ったためです。ロールの最大セッション期間は関係しません。</translation>
    </message>
    <message>
        <source>Asking for more than one hour in a chain</source>
        <translation>連鎖での 1&#xa0;時間を超える指定</translation>
    </message>
    <message>
        <source>Session policy accepted</source>
        <translation>セッションポリシー</translation>
    </message>
    <message>
        <source>Is it a policy, and does it fit?</source>
        <translation>ポリシーとして正しく、サイズは上限以内ですか。</translation>
    </message>
    <message>
        <source>the session policy is no valid policy document.</source>
        <translation>セッションポリシーが、ポリシードキュメントの形式になっていません。</translation>
    </message>
    <message>
        <source>session policies and tags are too large, or name a policy that is not there.</source>
        <translation>セッションポリシーとタグが大きすぎるか、存在しないポリシーが指定されています。</translation>
    </message>
    <message>
        <source>No session policy is passed; the tags use about %1 % of the space.</source>
        <translation>セッションポリシーは渡されていません。タグは容量の約 %1 % です。</translation>
    </message>
    <message>
        <source>The session policy is well formed and small enough; it will narrow the session’s permissions.</source>
        <translation>セッションポリシーは形式もサイズも問題ありません。セッションのアクセス許可を絞ります。</translation>
    </message>
    <message>
        <source>A session policy never grants anything. What counts is what both sides allow.</source>
        <translation>セッションポリシーはアクセス許可を付与しません。両方が許可する共通部分だけが使えます。</translation>
    </message>
    <message>
        <source>Broken JSON, or more than 2,048 characters</source>
        <translation>JSON の誤りや 2,048&#xa0;文字を超える長さ</translation>
    </message>
    <message>
        <source>Role exists</source>
        <translation>ロールの有無</translation>
    </message>
    <message>
        <source>Is there a role with this ARN?</source>
        <translation>この ARN のロールはありますか。</translation>
    </message>
    <message>
        <source>there is no role with the ARN of %1.</source>
        <translation>%1 という ARN のロールはありません。</translation>
    </message>
    <message>
        <source>The role %1 exists.</source>
        <translation>ロール %1 があります。</translation>
    </message>
    <message>
        <source>AWS answers as if the role did not trust the caller, so that nobody can guess role names.</source>
        <translation>ロール名を推測されないように、信頼がない場合と同じ応答になります。</translation>
    </message>
    <message>
        <source>An ARN of no role</source>
        <translation>存在しないロールの ARN</translation>
    </message>
    <message>
        <source>%1’s trust policy names %2, and its conditions hold, so %3 may take on the role.</source>
        <translation>%1 の信頼ポリシーは %2 を指定し、条件も満たされています。%3 はロールを引き受けられます。</translation>
    </message>
    <message>
        <source>%1’s trust policy trusts the account of %2 and leaves the rest to that account.</source>
        <translation>%1 の信頼ポリシーは %2 のアカウントを信頼し、だれに許可するかをそのアカウントに委任しています。</translation>
    </message>
    <message>
        <source>%1’s trust policy names %2 as a principal, so STS lets %2 become %1.</source>
        <translation>%1 の信頼ポリシーは %2 をプリンシパルに指定しています。%2 は %1 を引き受けられます。</translation>
    </message>
    <message>
        <source>The principal is the provider; single people are picked out by conditions.</source>
        <translation>プリンシパルは IdP です。個々の利用者は条件で絞り込みます。</translation>
    </message>
    <message>
        <source>Another account: %1’s own policy must allow sts:AssumeRole as well.</source>
        <translation>別のアカウントなので、%1 側でも sts:AssumeRole の許可が必要です。</translation>
    </message>
    <message>
        <source>Only delegated: %1’s own policy must allow sts:AssumeRole as well.</source>
        <translation>委任だけなので、%1 側でも sts:AssumeRole の許可が必要です。</translation>
    </message>
    <message>
        <source>Same account and named directly: %1’s own policy need not allow sts:AssumeRole.</source>
        <translation>同じアカウントで直接指定されているため、%1 側の sts:AssumeRole の許可は要りません。</translation>
    </message>
    <message>
        <source>%1 requires MFA, and the request carries no MFA code.</source>
        <translation>%1 は MFA を条件にしていますが、リクエストに MFA コードがありません。</translation>
    </message>
    <message>
        <source>%1 requires the right external ID, and the request does not carry it.</source>
        <translation>%1 は外部 ID を条件にしていますが、リクエストの値が一致しません。</translation>
    </message>
    <message>
        <source>%1’s trust policy asks for %2, which is not part of the request.</source>
        <translation>%1 の信頼ポリシーは %2 を条件にしていますが、リクエストにこのキーがありません。</translation>
    </message>
    <message>
        <source>%1’s trust policy asks for %2 = %3; the request has %4.</source>
        <translation>%1 の信頼ポリシーの条件は %2 = %3 ですが、リクエストの値は %4 です。</translation>
    </message>
    <message>
        <source>a resource control policy of the role’s account does not let it through.</source>
        <translation>ロールのアカウントのリソースコントロールポリシー (RCP) で許可されていません。</translation>
    </message>
    <message>
        <source>%1 in %2’s trust policy denies it explicitly.</source>
        <translation>%2 の信頼ポリシーの%1 が、明示的に拒否しています。</translation>
    </message>
    <message>
        <source>no statement in %1’s trust policy allows %2.</source>
        <translation>%1 の信頼ポリシーに、%2 を許可するステートメントがありません。</translation>
    </message>
    <message>
        <source>Trust policy of %1</source>
        <translation>%1 の信頼ポリシー</translation>
    </message>
    <message>
        <source>Is the provider named, and do the conditions hold?</source>
        <translation>IdP が指定され、条件を満たしていますか。</translation>
    </message>
    <message>
        <source>Is the caller named as a principal?</source>
        <translation>呼び出し元がプリンシパルに指定されていますか。</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>%1’s trust policy says who may take on the role.</source>
        <translation>%1 の信頼ポリシーで、だれがロールを引き受けられるかが決まります。</translation>
    </message>
    <message>
        <source>Without this principal</source>
        <translation>このプリンシパルがない場合</translation>
    </message>
    <message>
        <source>%1’s policy %2 allows %3.</source>
        <translation>%1 のポリシー %2 で %3 が許可されています。</translation>
    </message>
    <message>
        <source>%1 may call %2.</source>
        <translation>%1 は %2 を呼び出せます。</translation>
    </message>
    <message>
        <source>Identity policy</source>
        <translation>呼び出し元のポリシー</translation>
    </message>
    <message>
        <source>May the caller make this call at all?</source>
        <translation>呼び出し元に、この呼び出しの許可がありますか。</translation>
    </message>
    <message>
        <source>action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>a policy denies %2 to %1 explicitly.</source>
        <translation>%1 の %2 は、ポリシーで明示的に拒否されています。</translation>
    </message>
    <message>
        <source>no policy of %1 allows %2.</source>
        <translation>%1 のポリシーに %2 を許可するステートメントがありません。</translation>
    </message>
    <message>
        <source>The caller’s own policies must allow the call.</source>
        <translation>呼び出し元のポリシーで、この呼び出しが許可されていなければなりません。</translation>
    </message>
    <message>
        <source>ReadOnlyAccess contains neither sts:AssumeRole nor sts:GetFederationToken.</source>
        <translation>ReadOnlyAccess に sts:AssumeRole と sts:GetFederationToken は含まれません。</translation>
    </message>
    <message>
        <source>Without this permission</source>
        <translation>この許可がない場合</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>Is it the password that the provider knows?</source>
        <translation>登録されたパスワードと一致しますか。</translation>
    </message>
    <message>
        <source>the password is not the one that %1 knows for %2.</source>
        <translation>パスワードが、%1 に登録された %2 のものと一致しません。</translation>
    </message>
    <message>
        <source>%1 signs in at %2 with the right password.</source>
        <translation>%1 は正しいパスワードで %2 にサインインしました。</translation>
    </message>
    <message>
        <source>AWS takes no part in this: neither IAM nor STS sees the password.</source>
        <translation>AWS は関わりません。IAM も STS もパスワードを目にしません。</translation>
    </message>
    <message>
        <source>With a wrong password %1 would not answer.</source>
        <translation>パスワードが違えば、%1 は応答しません。</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>%1 への割り当て</translation>
    </message>
    <message>
        <source>Assigned to the application</source>
        <translation>アプリへの割り当て</translation>
    </message>
    <message>
        <source>May this person use it?</source>
        <translation>この利用者に割り当てられていますか。</translation>
    </message>
    <message>
        <source>%1 is not assigned to %2 at %3.</source>
        <translation>%3 で %1 に %2 が割り当てられていません。</translation>
    </message>
    <message>
        <source>The assignment is kept at %1, not in IAM.</source>
        <translation>割り当ては IAM ではなく %1 で管理されます。</translation>
    </message>
    <message>
        <source>Without the assignment %1 would issue nothing.</source>
        <translation>割り当てがなければ、%1 は何も発行しません。</translation>
    </message>
    <message>
        <source>the login provider</source>
        <translation>サインイン先の IdP</translation>
    </message>
    <message>
        <source>Token of %1</source>
        <translation>%1 のトークン</translation>
    </message>
    <message>
        <source>Does the identity pool accept this login?</source>
        <translation>ID プールはこのサインインを受け入れますか。</translation>
    </message>
    <message>
        <source>%1 does not accept the token of %2.</source>
        <translation>%1 は %2 のトークンを受け入れませんでした。</translation>
    </message>
    <message>
        <source>%1 verifies the token of %2: signature, issuer, audience and expiry.</source>
        <translation>%1 は %2 のトークンを検証します。署名、発行者、対象者、有効期限を確認します。</translation>
    </message>
    <message>
        <source>An identity pool names the login providers that it accepts.</source>
        <translation>ID プールには、受け入れる IdP が登録されています。</translation>
    </message>
    <message>
        <source>With a token of an unknown provider, or a forged one, %1 would not answer.</source>
        <translation>登録のない IdP のトークンや偽造されたトークンでは、%1 は応答しません。</translation>
    </message>
    <message>
        <source>Identity ID</source>
        <translation>ID プールの ID</translation>
    </message>
    <message>
        <source>%1 gives this login its identity ID; the same login gets the same ID again.</source>
        <translation>%1 は、このサインインに ID を割り当てます。同じサインインには、いつも同じ ID です。</translation>
    </message>
    <message>
        <source>GetId: %1. It becomes the subject of Cognito’s own token.</source>
        <translation>GetId: %1。Cognito が発行するトークンのサブジェクトになります。</translation>
    </message>
    <message>
        <source>Token signed</source>
        <translation>トークンへの署名</translation>
    </message>
    <message>
        <source>%1 writes who signed in and for whom the token is meant, and signs it with its private key.</source>
        <translation>%1 は、だれがサインインし、だれに宛てたトークンかを書き、秘密鍵で署名します。</translation>
    </message>
    <message>
        <source>Subject %1, audience %2, valid for %3.</source>
        <translation>サブジェクト %1、対象者 %2、有効期間 %3。</translation>
    </message>
    <message>
        <source>Assertion signed</source>
        <translation>アサーションへの署名</translation>
    </message>
    <message>
        <source>%1 writes the person, the roles and a session name, and signs the assertion with its private key.</source>
        <translation>%1 は、本人、選べるロール、ロールセッション名を書き、アサーションに秘密鍵で署名します。</translation>
    </message>
    <message>
        <source>It has to reach STS within five minutes.</source>
        <translation>発行から 5&#xa0;分以内に STS に届く必要があります。</translation>
    </message>
    <message>
        <source>Broker verifies the token</source>
        <translation>ブローカーの検証</translation>
    </message>
    <message>
        <source>%1 does not accept the token of %2, so it calls nobody.</source>
        <translation>%1 は %2 のトークンを受け入れず、STS を呼び出しません。</translation>
    </message>
    <message>
        <source>%1 itself verifies the token of %2; STS will never see it.</source>
        <translation>%1 は %2 のトークンを自ら検証します。このトークンが STS に送られることはありません。</translation>
    </message>
    <message>
        <source>AWS cannot tell whether the broker checks well: guard the broker and its key.</source>
        <translation>ブローカーの検証は AWS からは見えません。ブローカーとそのキーを守る必要があります。</translation>
    </message>
    <message>
        <source>A forged, expired or foreign token: the broker would not call STS.</source>
        <translation>偽造、有効期限切れ、宛先違いのトークンでは、ブローカーは STS を呼び出しません。</translation>
    </message>
    <message>
        <source>Name and session policy</source>
        <translation>名前とポリシーの決定</translation>
    </message>
    <message>
        <source>%1 chooses the name of the session and passes no session policy.</source>
        <translation>%1 はセッションの名前を決めます。セッションポリシーは渡しません。</translation>
    </message>
    <message>
        <source>Without one, identity-based policies will allow nothing.</source>
        <translation>セッションポリシーがないと、アイデンティティベースのポリシーでは何も許可されません。</translation>
    </message>
    <message>
        <source>%1 names the session %2 and narrows its rights with a session policy.</source>
        <translation>%1 はセッションを %2 と名付け、セッションポリシーでアクセス許可を絞ります。</translation>
    </message>
    <message>
        <source>It can only narrow what %1’s own policies allow.</source>
        <translation>%1 のポリシーで許可された範囲から、絞ることだけができます。</translation>
    </message>
    <message>
        <source>Passed: %1 allows it</source>
        <translation>合格: %1 が許可</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>依頼済み</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答済み</translation>
    </message>
    <message>
        <source>Sent without a signature</source>
        <translation>署名なしで送信</translation>
    </message>
    <message>
        <source>Sent: signed</source>
        <translation>署名して送信</translation>
    </message>
    <message>
        <source>Stops below</source>
        <translation>途中で拒否</translation>
    </message>
    <message>
        <source>All checks passed</source>
        <translation>すべて合格</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行済み</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>ステップ %1、%2、%3</translation>
    </message>
    <message>
        <source>%1: not needed for this request.</source>
        <translation>%1: このリクエストでは対象外です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Token is well formed</source>
        <translation>トークンの形式</translation>
    </message>
    <message>
        <source>Is it a JSON web token at all?</source>
        <translation>JWT として読み取れますか。</translation>
    </message>
    <message>
        <source>the token is no JSON web token: three parts, base64url, JSON.</source>
        <translation>トークンが JWT の形式になっていません。base64url の 3&#xa0;つの部分と JSON が必要です。</translation>
    </message>
    <message>
        <source>The token has its three parts: header, claims and signature.</source>
        <translation>トークンは、ヘッダー、クレーム、署名の 3&#xa0;つの部分からなります。</translation>
    </message>
    <message>
        <source>A token that is cut off or no JWT</source>
        <translation>途中で切れたトークンや JWT でない値</translation>
    </message>
    <message>
        <source>Provider %1 is registered</source>
        <translation>%1 は登録済み</translation>
    </message>
    <message>
        <source>Does IAM know this provider?</source>
        <translation>IAM に登録された IdP ですか。</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>the account has no identity provider %1 in IAM.</source>
        <translation>アカウントの IAM に、ID プロバイダー %1 が登録されていません。</translation>
    </message>
    <message>
        <source>%1 is registered in IAM, so STS knows with which keys to verify.</source>
        <translation>%1 は IAM に登録されています。STS は、どの鍵で検証するかを知っています。</translation>
    </message>
    <message>
        <source>The registration holds the provider’s metadata with its certificate.</source>
        <translation>登録には、証明書を含むメタデータが入っています。</translation>
    </message>
    <message>
        <source>The registration names issuer and client IDs. Cognito, Google, Facebook and Amazon need none.</source>
        <translation>登録には発行者とクライアント ID が入ります。Cognito、Google、Facebook、Amazon では登録は要りません。</translation>
    </message>
    <message>
        <source>A provider that is not registered</source>
        <translation>登録のない IdP</translation>
    </message>
    <message>
        <source>no public key of %1 verifies the token: it is forged, or was changed after signing.</source>
        <translation>%1 の公開鍵で検証できません。偽造されたか、署名後に改ざんされています。</translation>
    </message>
    <message>
        <source>the token names a signing algorithm that STS does not accept: %1.</source>
        <translation>トークンの署名アルゴリズム %1 を STS は受け入れません。</translation>
    </message>
    <message>
        <source>%1 has no public key with the ID that the token names.</source>
        <translation>トークンが示す鍵 ID が、%1 の鍵セットにありません。</translation>
    </message>
    <message>
        <source>the public key of %1 cannot be used.</source>
        <translation>%1 の公開鍵を使えません。</translation>
    </message>
    <message>
        <source>the signature of the token is not valid.</source>
        <translation>トークンの署名が有効ではありません。</translation>
    </message>
    <message>
        <source>Signature of the token</source>
        <translation>トークンの署名</translation>
    </message>
    <message>
        <source>Does the provider’s public key verify it?</source>
        <translation>IdP の公開鍵で検証できますか。</translation>
    </message>
    <message>
        <source>key ID</source>
        <translation>鍵 ID</translation>
    </message>
    <message>
        <source>key set</source>
        <translation>鍵セット</translation>
    </message>
    <message>
        <source>%1’s public key verifies the token: %1 wrote it, and nobody changed it.</source>
        <translation>%1 の公開鍵で署名を検証できました。%1 が発行し、改ざんされていません。</translation>
    </message>
    <message>
        <source>STS fetches the key set from the issuer; the private key never leaves it.</source>
        <translation>STS は鍵セットを発行者から取得します。秘密鍵が外に出ることはありません。</translation>
    </message>
    <message>
        <source>One changed character in the token</source>
        <translation>トークンの 1&#xa0;文字の変更</translation>
    </message>
    <message>
        <source>Audience is registered</source>
        <translation>対象者 (aud)</translation>
    </message>
    <message>
        <source>Is the token meant for a registered client?</source>
        <translation>登録されたクライアントに宛てたものですか。</translation>
    </message>
    <message>
        <source>client IDs</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>the token has no claim %1.</source>
        <translation>トークンにクレーム %1 がありません。</translation>
    </message>
    <message>
        <source>the token is meant for %1, which is not a registered client ID of %2.</source>
        <translation>トークンの対象者 %1 は、%2 に登録されたクライアント ID ではありません。</translation>
    </message>
    <message>
        <source>The token is meant for %1, a client that the registration of %2 names.</source>
        <translation>トークンの対象者 %1 は、%2 の登録にあるクライアント ID です。</translation>
    </message>
    <message>
        <source>The token is meant for a registered client.</source>
        <translation>トークンの対象者は、登録されたクライアントです。</translation>
    </message>
    <message>
        <source>So that a token for another application cannot be used here.</source>
        <translation>別のアプリ宛てのトークンを使えないようにするためです。</translation>
    </message>
    <message>
        <source>A token for another client</source>
        <translation>別のクライアント宛てのトークン</translation>
    </message>
    <message>
        <source>Token is not expired</source>
        <translation>トークンの有効期限</translation>
    </message>
    <message>
        <source>Is the token still valid?</source>
        <translation>トークンの有効期限は切れていませんか。</translation>
    </message>
    <message>
        <source>The token must not have expired.</source>
        <translation>トークンの有効期限が切れていてはなりません。</translation>
    </message>
    <message>
        <source>the token of %1 expired %2 ago.</source>
        <translation>%1 のトークンの有効期限を %2 過ぎています。</translation>
    </message>
    <message>
        <source>the token was issued in the future: the clocks do not agree.</source>
        <translation>トークンの発行時刻が未来です。時刻が合っていません。</translation>
    </message>
    <message>
        <source>The token of %1 is valid for another %2.</source>
        <translation>%1 のトークンはあと %2 有効です。</translation>
    </message>
    <message>
        <source>This is the provider’s token. How long the AWS session lasts is decided apart from it.</source>
        <translation>これは IdP のトークンです。AWS のセッション期間は別に決まります。</translation>
    </message>
    <message>
        <source>A token more than five minutes past its expiry</source>
        <translation>有効期限を 5&#xa0;分より長く過ぎたトークン</translation>
    </message>
    <message>
        <source>%1 takes this session</source>
        <translation>%1 で使えるセッション</translation>
    </message>
    <message>
        <source>Does the service take this kind of session?</source>
        <translation>この種類のセッションを受け付けますか。</translation>
    </message>
    <message>
        <source>a federated user cannot call IAM’s API.</source>
        <translation>フェデレーションユーザーは IAM の API を呼び出せません。</translation>
    </message>
    <message>
        <source>IAM takes sessions of GetSessionToken only if MFA was given.</source>
        <translation>MFA なしの GetSessionToken の認証情報では、IAM の API を呼び出せません。</translation>
    </message>
    <message>
        <source>%1 takes credentials of this kind.</source>
        <translation>%1 は、この種類の認証情報を受け付けます。</translation>
    </message>
    <message>
        <source>This rule stands before any policy.</source>
        <translation>ポリシーより前に適用される規則です。</translation>
    </message>
    <message>
        <source>A session without MFA, or a federated user, at IAM</source>
        <translation>IAM に対する MFA なしのセッションやフェデレーションユーザー</translation>
    </message>
    <message>
        <source>The root user may do everything in its account.</source>
        <translation>ルートユーザーは、アカウント内のすべてを実行できます。</translation>
    </message>
    <message>
        <source>The resource-based policy of %1 itself allows %2.</source>
        <translation>%1 のリソースベースのポリシーで %2 が許可されています。</translation>
    </message>
    <message>
        <source>%1’s policies and the session policy both allow %2.</source>
        <translation>%2 は、%1 のポリシーとセッションポリシーの両方で許可されています。</translation>
    </message>
    <message>
        <source>%1 of %2 denies %3 explicitly.</source>
        <translation>%2 の%1 が、%3 を明示的に拒否しています。</translation>
    </message>
    <message>
        <source>%1 is denied explicitly.</source>
        <translation>%1 は明示的に拒否されています。</translation>
    </message>
    <message>
        <source>no session policy was passed, so %1’s policies allow a federated user nothing.</source>
        <translation>セッションポリシーが渡されていないため、%1 のポリシーでは、フェデレーションユーザーに何も許可されません。</translation>
    </message>
    <message>
        <source>%1 allows %2, the session policy does not; only what both allow counts.</source>
        <translation>%2 は %1 では許可されていますが、セッションポリシーにありません。使えるのは共通部分だけです。</translation>
    </message>
    <message>
        <source>the permissions boundary of %1 does not contain %2.</source>
        <translation>%1 のアクセス許可の境界に %2 が含まれていません。</translation>
    </message>
    <message>
        <source>a service control policy of the account does not allow %1.</source>
        <translation>アカウントのサービスコントロールポリシー (SCP) で %1 が許可されていません。</translation>
    </message>
    <message>
        <source>a resource control policy does not allow %1.</source>
        <translation>リソースコントロールポリシー (RCP) で %1 が許可されていません。</translation>
    </message>
    <message>
        <source>the policy of the resource, in another account, does not allow %1.</source>
        <translation>別のアカウントにあるリソースのポリシーで %1 が許可されていません。</translation>
    </message>
    <message>
        <source>The rights are those of the user itself.</source>
        <translation>使えるのは、ユーザー自身のアクセス許可です。</translation>
    </message>
    <message>
        <source>The rights are what the user and the session policy have in common.</source>
        <translation>使えるのは、ユーザーのポリシーとセッションポリシーの共通部分です。</translation>
    </message>
    <message>
        <source>The rights are those of %1, not those of who took it on.</source>
        <translation>使えるのは %1 のアクセス許可で、引き受けた側のものではありません。</translation>
    </message>
    <message>
        <source>Policies allow the action</source>
        <translation>アクションの許可</translation>
    </message>
    <message>
        <source>Do the policies allow this action on this resource?</source>
        <translation>このリソースへのアクションは許可されていますか。</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1 asks the policies whether the action is allowed.</source>
        <translation>%1 はポリシーを評価し、アクションが許可されるかを決めます。</translation>
    </message>
    <message>
        <source>Without an Allow, or with one explicit Deny</source>
        <translation>Allow がない場合や、明示的な Deny がある場合</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 の応答</translation>
    </message>
    <message>
        <source>%1 carries the request out.</source>
        <translation>%1 はリクエストを実行します。</translation>
    </message>
    <message>
        <source>%1 is allowed, but %2 answers with the status %3.</source>
        <translation>%1 は許可されましたが、%2 の応答はステータス %3 です。</translation>
    </message>
    <message>
        <source>%1 carries out %2 on %3.</source>
        <translation>%1 は %3 に対して %2 を実行します。</translation>
    </message>
    <message>
        <source>Trustwalk decides about this action as AWS would, but does not act it out.</source>
        <translation>Trustwalk はこのアクションの許可だけを判定し、中身は再現しません。</translation>
    </message>
    <message>
        <source>CloudTrail would record the session, not just the role or user behind it.</source>
        <translation>CloudTrail には、元のロールやユーザーだけでなくセッションも記録されます。</translation>
    </message>
    <message>
        <source>The broker</source>
        <translation>ブローカー</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>%1 is assigned to %2, so %3 goes on to issue.</source>
        <translation>%1 には %2 が割り当てられているため、%3 は発行に進みます。</translation>
    </message>
    <message>
        <source>the token says %1 = %2 where %3 is expected.</source>
        <translation>トークンの %1 が %2 です。%3 が必要です。</translation>
    </message>
    <message>
        <source>the token is not accepted.</source>
        <translation>トークンを受け入れられません。</translation>
    </message>
    <message>
        <source>The assertion was issued just now.</source>
        <translation>アサーションは発行されたばかりです。</translation>
    </message>
    <message>
        <source>%1 carries out %2.</source>
        <translation>%1 は %2 を実行します。</translation>
    </message>
    <message>
        <source>%1 gives the three parts of the credentials to the sign-in endpoint, which makes a sign-in token of them.</source>
        <translation>%1 は認証情報の 3&#xa0;つの値をサインインエンドポイントに渡します。エンドポイントはサインイントークンを作ります。</translation>
    </message>
    <message>
        <source>The request is not signed: the secret itself goes along, over TLS, from the broker’s server.</source>
        <translation>リクエストに署名はありません。シークレットアクセスキーそのものを、ブローカーのサーバーから TLS で送ります。</translation>
    </message>
    <message>
        <source>Across accounts, and where the role’s account only delegates, both sides have to allow the call.</source>
        <translation>アカウントをまたぐ場合と、信頼ポリシーがアカウントへの委任だけの場合は、両方の許可が必要です。</translation>
    </message>
    <message>
        <source>the sign-in endpoint does not take credentials of this kind.</source>
        <translation>サインインエンドポイントは、この種類の認証情報を受け付けません。</translation>
    </message>
    <message>
        <source>Credentials of GetSessionToken, or SessionDuration with those of a federated user</source>
        <translation>GetSessionToken の認証情報、またはフェデレーションユーザーでの SessionDuration の指定</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>The role or user</source>
        <translation>ロールまたはユーザー</translation>
    </message>
    <message>
        <source>%1 calls %2, signing with a long-term key: no session token goes along.</source>
        <translation>%1 が長期的な認証情報で署名し、%2 を呼び出します。セッショントークンは送りません。</translation>
    </message>
    <message>
        <source>%1 verifies key and signature, then the policies decide.</source>
        <translation>%1 がキーと署名を検証し、続いてポリシーが可否を決めます。</translation>
    </message>
    <message>
        <source>Is it signed, for this broker, and still valid?</source>
        <translation>IdP の署名、宛先、有効期限は正しいですか。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Refused at step %1</source>
        <translation>ステップ %1 で拒否</translation>
    </message>
    <message>
        <source>AWS answers %1 (%2):</source>
        <translation>AWS の応答は %1 (%2):</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>Allowed: the walk reaches its end.</source>
        <translation>成功: 最後まで許可されました。</translation>
    </message>
    <message>
        <source>Two minutes around the window</source>
        <translation>2 分間の画面案内</translation>
    </message>
    <message>
        <source>Trustwalk walks the calls that turn a long-term key, a token or an assertion into temporary credentials. Every step that you will see was really computed: signed, verified, evaluated.</source>
        <translation>Trustwalk は、長期的な認証情報、トークン、アサーションが一時的な認証情報に換わるまでの呼び出しをたどります。表示されるステップはすべて、署名、検証、評価を実際に計算した結果です。</translation>
    </message>
    <message>
        <source>The stage</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Who asks stands at the left, with what they hold below. STS is the counter in the middle, with the checks that it makes. Roles and what they guard are at the right.</source>
        <translation>左に呼び出し元、その下に呼び出し元が持つものが並びます。中央の窓口が STS で、確認した項目を示します。右にはロールと、ロールが守るリソースがあります。</translation>
    </message>
    <message>
        <source>The player</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>The arrow keys step forward and back, Space plays. Every ring is a step, every square a check. The line above says what happens and why.</source>
        <translation>左右の矢印キーで前後のステップに移り、Space キーで再生します。丸はステップ、四角は確認項目です。上の説明文は、何が起こり、なぜそうなるかを示します。</translation>
    </message>
    <message>
        <source>The details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>What was compared with what, down to the bytes: the canonical request, the token&apos;s claims, the statement that decided. Ctrl+I shows and hides them.</source>
        <translation>正規リクエスト、トークンのクレーム、判定を決めたステートメントなど、何と何を照合したかをバイト単位で確認できます。Ctrl+I で表示を切り替えます。</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>壊してみる</translation>
    </message>
    <message>
        <source>More than a hundred ways to make it fail: a wrong key, no trust, a forged token. Tick one, and the walk stops where AWS would stop, with AWS&apos;s error.</source>
        <translation>誤ったキー、信頼関係の欠如、偽造されたトークンなど、100 通りを超える壊し方があります。1 つ選ぶと、AWS が拒否するのと同じ所で、AWS と同じエラーになります。</translation>
    </message>
    <message>
        <source>Your own world</source>
        <translation>自分の環境</translation>
    </message>
    <message>
        <source>Accounts, users, roles, providers and policies: add, rename and remove what you like. Every edit can be undone, and the walk goes through the world as you left it.</source>
        <translation>アカウント、ユーザー、ロール、ID プロバイダー、ポリシーを自由に追加、変更、削除できます。編集はすべて元に戻せます。ウォークスルーは編集した環境で実行されます。</translation>
    </message>
    <message>
        <source>The quiz</source>
        <translation>クイズ</translation>
    </message>
    <message>
        <source>Questions whose answers the engine has played. Whatever you choose runs beside the right one. What you got wrong comes back when it is due.</source>
        <translation>正解は実行して確認済みです。選んだ答えは、正解と並べて実行されます。間違えた問題は、復習の時期にもう一度出題されます。</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>始める場所</translation>
    </message>
    <message>
        <source>The overview sets the five calls side by side and leads into each of them. F1 shows all keys, F8 switches between English and Japanese. This tour can be taken again from the settings.</source>
        <translation>概要では、5 つの呼び出しを見比べて、それぞれのウォークスルーに進めます。F1 でキー操作の一覧を表示し、F8 で日本語と英語を切り替えます。このツアーは設定からもう一度見られます。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>ツアーを終える</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>WalkBar</name>
    <message>
        <source>About</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What this call is and when to use it</source>
        <translation>この API 呼び出しの内容と使いどころ</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>壊してみる</translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation>壊した箇所: %1</translation>
    </message>
    <message>
        <source>Break the walk and see where AWS stops it</source>
        <translation>壊して、AWS がどこで止めるかを確かめます</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Save this step or the whole walk as a picture</source>
        <translation>このステップまたは全体を画像として保存します</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show or hide the evidence of the step</source>
        <translation>ステップの根拠を表示または非表示にします</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>API 呼び出し: %1</translation>
    </message>
    <message>
        <source>Choose caller, role, provider and action</source>
        <translation>呼び出し元、ロール、プロバイダー、アクションを選びます</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Action at the end</source>
        <translation>最後に試すアクション</translation>
    </message>
    <message>
        <source>Send an MFA code</source>
        <translation>MFA コードを送る</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit policies and parameters, and see the walk re-run</source>
        <translation>ポリシーやパラメータを編集して再実行する</translation>
    </message>
    <message>
        <source>Further walks</source>
        <translation>ほかのウォークスルー</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>シーケンス図</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Copy the sequence as Mermaid</source>
        <translation>シーケンス図を Mermaid 形式でコピー</translation>
    </message>
    <message>
        <source>Show the stage, the sequence or both (V)</source>
        <translation>図、シーケンス図、その両方を切り替える (V)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>Map of the world (M)</source>
        <translation>環境の全体図 (M)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>全体図</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Show the walk to an audience, full screen (F5)</source>
        <translation>ウォークスルーを全画面で聴衆に見せる (F5)</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>画像をコピー (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>Walks</name>
    <message>
        <source>The same user, for a limited time</source>
        <translation>同じユーザーを、期限付きで</translation>
    </message>
    <message>
        <source>An IAM user signs with its long-term key and gets temporary credentials that stand for the same user. An MFA code can go along; then the session counts as one with MFA. No permission is needed.</source>
        <translation>IAM ユーザーが長期的な認証情報で署名し、自身を表す一時的な認証情報を取得します。MFA コードを添えると、MFA 済みのセッションになります。アクセス許可は要りません。</translation>
    </message>
    <message>
        <source>An API of the same account demands MFA.</source>
        <translation>同じアカウントの API が MFA を条件にしている場合。</translation>
    </message>
    <message>
        <source>A device or place is not trusted with a key that never expires.</source>
        <translation>期限のないキーを置きたくない端末や環境で使う場合。</translation>
    </message>
    <message>
        <source>It gives no permission that the user does not have.</source>
        <translation>ユーザーにないアクセス許可は得られません。</translation>
    </message>
    <message>
        <source>Without MFA its credentials cannot call IAM.</source>
        <translation>MFA なしの認証情報では、IAM の API を呼び出せません。</translation>
    </message>
    <message>
        <source>Take on a role that trusts the caller</source>
        <translation>呼び出し元を信頼するロールを引き受ける</translation>
    </message>
    <message>
        <source>A user or a session names a role. The role’s trust policy decides who may take it on; for another account, or where the trust policy only delegates to the account, the caller’s own policy must allow it too. The credentials carry the role’s permissions in place of the caller’s.</source>
        <translation>ユーザーやセッションがロールを指定します。だれが引き受けられるかは、ロールの信頼ポリシーで決まります。別のアカウントの場合や、信頼ポリシーがアカウントに委任している場合は、呼び出し元のポリシーでも許可が必要です。使えるのは呼び出し元ではなく、ロールのアクセス許可です。</translation>
    </message>
    <message>
        <source>A permission is needed now and then, and should not stay on the user.</source>
        <translation>ときどき必要なアクセス許可を、ユーザーに付けたままにしたくない場合。</translation>
    </message>
    <message>
        <source>Another account is to be reached (cross-account access): its role trusts this account, and the user may call sts:AssumeRole.</source>
        <translation>別のアカウントにアクセスする場合 (クロスアカウントアクセス)。相手のロールがこのアカウントを信頼し、ユーザーにも sts:AssumeRole を許可します。</translation>
    </message>
    <message>
        <source>Switch Role in the console: it calls AssumeRole for the signed-in user.</source>
        <translation>コンソールの [ロールの切り替え]。サインイン中のプリンシパルのために AssumeRole が呼び出されます。</translation>
    </message>
    <message>
        <source>A third party works in the account, with an external ID against the confused deputy problem.</source>
        <translation>サードパーティーがアカウントで作業する場合。混乱した代理問題を防ぐため、外部 ID を使います。</translation>
    </message>
    <message>
        <source>One hour is the default, even where the role’s maximum is twelve.</source>
        <translation>ロールの最大セッション期間が 12&#xa0;時間でも、デフォルトは 1&#xa0;時間です。</translation>
    </message>
    <message>
        <source>Role chaining lasts one hour at most.</source>
        <translation>ロールの連鎖では最大 1&#xa0;時間です。</translation>
    </message>
    <message>
        <source>The root user cannot assume a role.</source>
        <translation>ルートユーザーはロールを引き受けられません。</translation>
    </message>
    <message>
        <source>A broker calls for its own users</source>
        <translation>ブローカーが自社の利用者のために呼び出す</translation>
    </message>
    <message>
        <source>A custom identity broker signs people in by its own means. Then it calls STS with the long-term key of an IAM user, a name for the person and a session policy. STS never sees the person’s token. The result is a federated user with what the IAM user’s policies and the session policy have in common.</source>
        <translation>カスタム ID ブローカーが、独自の方法で利用者をサインインさせます。その後、IAM ユーザーの長期的な認証情報で署名し、利用者の名前とセッションポリシーを STS に渡します。利用者のトークンは STS に送られません。得られるのはフェデレーションユーザーで、使えるのは IAM ユーザーのポリシーとセッションポリシーの共通部分です。</translation>
    </message>
    <message>
        <source>A sign-in system of your own, neither SAML nor OIDC, has to reach AWS.</source>
        <translation>SAML でも OIDC でもない独自のサインインから AWS を使う場合。</translation>
    </message>
    <message>
        <source>Sessions must last longer than the twelve hours of a role, up to 36.</source>
        <translation>ロールの上限の 12&#xa0;時間より長いセッション (最大 36&#xa0;時間) が必要な場合。</translation>
    </message>
    <message>
        <source>Without a session policy the session may do nothing.</source>
        <translation>セッションポリシーがないと、何も許可されません。</translation>
    </message>
    <message>
        <source>It takes long-term credentials only; a broker with a role uses AssumeRole.</source>
        <translation>長期的な認証情報でしか呼び出せません。ロールで動くブローカーは AssumeRole を使います。</translation>
    </message>
    <message>
        <source>A role trusts an OIDC provider</source>
        <translation>ロールが OIDC プロバイダーを信頼する</translation>
    </message>
    <message>
        <source>Somebody signs in at an OpenID Connect provider and gets an ID token. The call carries the token instead of a signature. STS verifies signature, issuer, audience and expiry, then the role’s trust policy decides with conditions on the claims.</source>
        <translation>OpenID Connect の IdP にサインインし、ID トークンを取得します。呼び出しには、署名の代わりにこのトークンを付けます。STS はトークンの署名、発行者、対象者、有効期限を検証し、ロールの信頼ポリシーがクレームの条件で許可を決めます。</translation>
    </message>
    <message>
        <source>The users of an app live in Amazon Cognito or at a web identity provider.</source>
        <translation>アプリの利用者が Amazon Cognito やウェブの IdP にいる場合。</translation>
    </message>
    <message>
        <source>Build jobs and containers use AWS without a stored key (GitHub Actions, EKS).</source>
        <translation>ビルドのジョブやコンテナが、キーを保存せずに AWS を使う場合 (GitHub Actions、EKS)。</translation>
    </message>
    <message>
        <source>Conditions on aud and sub decide who gets in; without them every user of the provider may.</source>
        <translation>だれが使えるかは aud と sub の条件で決まります。条件がなければ、その IdP のだれでも使えます。</translation>
    </message>
    <message>
        <source>Anybody who holds the token can use it while it is valid.</source>
        <translation>トークンを持つ人は、有効期限内ならだれでも使えます。</translation>
    </message>
    <message>
        <source>A role trusts a SAML provider</source>
        <translation>ロールが SAML プロバイダーを信頼する</translation>
    </message>
    <message>
        <source>An employee signs in at the company’s SAML 2.0 provider and gets a signed assertion that offers roles. The call carries the assertion with the ARNs of role and provider, unsigned. STS verifies the assertion with the metadata in IAM, then the role’s trust policy decides.</source>
        <translation>従業員が会社の SAML 2.0 の IdP にサインインし、選べるロールを示した署名付きのアサーションを取得します。呼び出しには署名せず、アサーションにロールとプロバイダーの ARN を添えます。STS は IAM に登録されたメタデータで検証し、ロールの信頼ポリシーが許可を決めます。</translation>
    </message>
    <message>
        <source>Users live in the company’s single sign-on (AD FS, Okta, Entra ID), and programs or the CLI need credentials.</source>
        <translation>利用者が会社のシングルサインオン (AD FS、Okta、Entra ID) にいて、プログラムや CLI から使う場合。</translation>
    </message>
    <message>
        <source>In the browser the sign-in endpoint makes this call for the user.</source>
        <translation>ブラウザでは、AWS サインインエンドポイントがユーザーに代わって呼び出します。</translation>
    </message>
    <message>
        <source>The assertion has to arrive within five minutes.</source>
        <translation>アサーションは、発行から 5&#xa0;分以内に届く必要があります。</translation>
    </message>
    <message>
        <source>The session name comes from the assertion, not from a parameter.</source>
        <translation>ロールセッション名はパラメータではなく、アサーションで渡します。</translation>
    </message>
    <message>
        <source>One of the other operations of STS. It issues no credentials.</source>
        <translation>STS のその他のオペレーションです。認証情報は発行しません。</translation>
    </message>
    <message>
        <source>A request to STS</source>
        <translation>STS へのリクエスト</translation>
    </message>
    <message>
        <source>%1 gets a session of its own</source>
        <translation>%1 が自身のセッションを取得</translation>
    </message>
    <message>
        <source>%1 takes on %2</source>
        <translation>%1 が %2 を引き受ける</translation>
    </message>
    <message>
        <source>%1 calls for %2</source>
        <translation>%1 が %2 のために呼び出す</translation>
    </message>
    <message>
        <source>%1 takes on %2 through %3</source>
        <translation>%1 が %3 を通じて %2 を引き受ける</translation>
    </message>
    <message>
        <source>%1 asks whose credentials these are</source>
        <translation>%1 がだれの認証情報かを確認</translation>
    </message>
    <message>
        <source>%1 asks which account a key belongs to</source>
        <translation>%1 がキーのアカウントを確認</translation>
    </message>
    <message>
        <source>%1 decodes a message</source>
        <translation>%1 がメッセージをデコード</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>アカウント %1</translation>
    </message>
</context>
<context>
    <name>WorldPage</name>
    <message>
        <source>IAM user…</source>
        <translation>IAM ユーザー…</translation>
    </message>
    <message>
        <source>Add an IAM user</source>
        <translation>IAM ユーザーの追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>IAM group…</source>
        <translation>IAM グループ…</translation>
    </message>
    <message>
        <source>Add an IAM group</source>
        <translation>IAM グループの追加</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>ロール…</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>ロールの追加</translation>
    </message>
    <message>
        <source>Managed policy…</source>
        <translation>管理ポリシー…</translation>
    </message>
    <message>
        <source>Add a managed policy</source>
        <translation>管理ポリシーの追加</translation>
    </message>
    <message>
        <source>Add a resource</source>
        <translation>リソースの追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Resource…</source>
        <translation>リソース…</translation>
    </message>
    <message>
        <source>Add an OIDC provider</source>
        <translation>OIDC の IdP の追加</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>OIDC provider…</source>
        <translation>OIDC の IdP…</translation>
    </message>
    <message>
        <source>Add a SAML provider</source>
        <translation>SAML の IdP の追加</translation>
    </message>
    <message>
        <source>Entity id</source>
        <translation>エンティティ ID</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>サインインページ</translation>
    </message>
    <message>
        <source>SAML provider…</source>
        <translation>SAML の IdP…</translation>
    </message>
    <message>
        <source>Add an identity pool</source>
        <translation>ID プールの追加</translation>
    </message>
    <message>
        <source>Identity pool</source>
        <translation>ID プール</translation>
    </message>
    <message>
        <source>Login provider</source>
        <translation>ログインプロバイダー</translation>
    </message>
    <message>
        <source>Identity pool…</source>
        <translation>ID プール…</translation>
    </message>
    <message>
        <source>Add a broker</source>
        <translation>ブローカーの追加</translation>
    </message>
    <message>
        <source>Holds the key of</source>
        <translation>保持するアクセスキーの持ち主</translation>
    </message>
    <message>
        <source>Broker…</source>
        <translation>ブローカー…</translation>
    </message>
    <message>
        <source>Add a person to %1</source>
        <translation>%1 への外部ユーザーの追加</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>サインイン名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Person at %1…</source>
        <translation>%1 の外部ユーザー…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>アカウント ID</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>アカウント…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>There is nothing to choose from.</source>
        <translation>選べるものがありません。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Managed policies</source>
        <translation>管理ポリシー</translation>
    </message>
    <message>
        <source>None attached</source>
        <translation>アタッチなし</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>デタッチ</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>アタッチ…</translation>
    </message>
    <message>
        <source>a managed policy</source>
        <translation>管理ポリシー</translation>
    </message>
    <message>
        <source>Attach a managed policy</source>
        <translation>管理ポリシーのアタッチ</translation>
    </message>
    <message>
        <source>Permissions boundary</source>
        <translation>アクセス許可の境界</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the permissions boundary</source>
        <translation>アクセス許可の境界</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>a permissions boundary</source>
        <translation>アクセス許可の境界</translation>
    </message>
    <message>
        <source>Set a permissions boundary</source>
        <translation>アクセス許可の境界の設定</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグの追加</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Rename the policy</source>
        <translation>ポリシー名の変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Inline policy %1</source>
        <translation>インラインポリシー %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前の変更…</translation>
    </message>
    <message>
        <source>Add an inline policy</source>
        <translation>インラインポリシーの追加</translation>
    </message>
    <message>
        <source>Add an inline policy…</source>
        <translation>インラインポリシーの追加…</translation>
    </message>
    <message>
        <source>World</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Rename the world</source>
        <translation>環境名の変更</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Change an object</source>
        <translation>オブジェクトの変更</translation>
    </message>
    <message>
        <source>Put</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Add an object</source>
        <translation>オブジェクトの追加</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Service control policy %1</source>
        <translation>サービスコントロールポリシー %1</translation>
    </message>
    <message>
        <source>Add a service control policy</source>
        <translation>サービスコントロールポリシーの追加</translation>
    </message>
    <message>
        <source>Resource control policy %1</source>
        <translation>リソースコントロールポリシー %1</translation>
    </message>
    <message>
        <source>Add a resource control policy</source>
        <translation>リソースコントロールポリシーの追加</translation>
    </message>
    <message>
        <source>Rename the account</source>
        <translation>アカウント名の変更</translation>
    </message>
    <message>
        <source>AWS managed policy</source>
        <translation>AWS 管理ポリシー</translation>
    </message>
    <message>
        <source>Customer managed policy</source>
        <translation>カスタマー管理ポリシー</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>アタッチ先</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Boundary of</source>
        <translation>境界としての設定先</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>AWS keeps this policy; in your own account you could only attach it.</source>
        <translation>AWS が管理するポリシーです。アカウントの側でできるのはアタッチだけです。</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Resource policy</source>
        <translation>リソースベースのポリシー</translation>
    </message>
    <message>
        <source>the resource policy</source>
        <translation>リソースベースのポリシー</translation>
    </message>
    <message>
        <source>Add a resource policy</source>
        <translation>リソースベースのポリシーの追加</translation>
    </message>
    <message>
        <source>Rename the resource</source>
        <translation>リソース名の変更</translation>
    </message>
    <message>
        <source>Access keys</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>None: this user signs nothing</source>
        <translation>なし (リクエストに署名できません)</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Add an access key</source>
        <translation>アクセスキーの追加</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>アクセスキー ID</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>シークレットアクセスキー</translation>
    </message>
    <message>
        <source>an access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>MFA devices</source>
        <translation>MFA デバイス</translation>
    </message>
    <message>
        <source>Add an MFA device</source>
        <translation>MFA デバイスの追加</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Seed (base32)</source>
        <translation>シード (base32)</translation>
    </message>
    <message>
        <source>an MFA device</source>
        <translation>MFA デバイス</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>グループに追加…</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>グループへの追加</translation>
    </message>
    <message>
        <source>Trusted by</source>
        <translation>このユーザーを信頼するロール</translation>
    </message>
    <message>
        <source>No role names this user</source>
        <translation>このユーザーを直接指定しているロールはありません</translation>
    </message>
    <message>
        <source>Cut the link</source>
        <translation>信頼関係を削除</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>信頼関係の追加…</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Which role should trust %1?</source>
        <translation>%1 を信頼させるロール</translation>
    </message>
    <message>
        <source>IAM user</source>
        <translation>IAM ユーザー</translation>
    </message>
    <message>
        <source>Unique id</source>
        <translation>一意の ID</translation>
    </message>
    <message>
        <source>Rename the user</source>
        <translation>ユーザー名の変更</translation>
    </message>
    <message>
        <source>IAM group</source>
        <translation>IAM グループ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>メンバーの追加</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>グループ名の変更</translation>
    </message>
    <message>
        <source>Signs with</source>
        <translation>署名アルゴリズム</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Registered in IAM</source>
        <translation>IAM への登録</translation>
    </message>
    <message>
        <source>In no account: no role can trust it</source>
        <translation>登録なし (どのロールからも信頼できません)</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>登録…</translation>
    </message>
    <message>
        <source>in an account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Register in which account?</source>
        <translation>登録先のアカウント</translation>
    </message>
    <message>
        <source>People</source>
        <translation>外部ユーザー</translation>
    </message>
    <message>
        <source>Client ids</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>None: no token is for this account</source>
        <translation>なし (このアカウント宛てのトークンはありません)</translation>
    </message>
    <message>
        <source>Add a client id</source>
        <translation>クライアント ID の追加</translation>
    </message>
    <message>
        <source>a client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>ID プロバイダー</translation>
    </message>
    <message>
        <source>As in the world file</source>
        <translation>環境ファイルでの記述</translation>
    </message>
    <message>
        <source>Rename the provider</source>
        <translation>プロバイダー名の変更</translation>
    </message>
    <message>
        <source>Person at %1</source>
        <translation>%1 の外部ユーザー</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Nothing: the provider mints no token</source>
        <translation>なし (IdP はトークンを発行しません)</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>割り当て…</translation>
    </message>
    <message>
        <source>Assign to which role?</source>
        <translation>割り当てるロール</translation>
    </message>
    <message>
        <source>Assign to which client id?</source>
        <translation>割り当てるクライアント ID</translation>
    </message>
    <message>
        <source>Rename the person</source>
        <translation>外部ユーザー名の変更</translation>
    </message>
    <message>
        <source>OIDC provider in IAM</source>
        <translation>IAM の OIDC プロバイダー</translation>
    </message>
    <message>
        <source>SAML provider in IAM</source>
        <translation>IAM の SAML プロバイダー</translation>
    </message>
    <message>
        <source>Metadata of</source>
        <translation>メタデータの発行元</translation>
    </message>
    <message>
        <source>role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>OIDC provider</source>
        <translation>OIDC プロバイダー</translation>
    </message>
    <message>
        <source>SAML provider</source>
        <translation>SAML プロバイダー</translation>
    </message>
    <message>
        <source>identity pool</source>
        <translation>ID プール</translation>
    </message>
    <message>
        <source>provider built into IAM</source>
        <translation>IAM に組み込みのプロバイダー</translation>
    </message>
    <message>
        <source>AWS service</source>
        <translation>AWS のサービス</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>すべてのプリンシパル</translation>
    </message>
    <message>
        <source>Trusts</source>
        <translation>信頼する相手</translation>
    </message>
    <message>
        <source>Nobody can become this role</source>
        <translation>このロールを引き受けられる相手はいません</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>信頼する相手</translation>
    </message>
    <message>
        <source>Whom should %1 trust?</source>
        <translation>%1 に信頼させる相手</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>最大セッション期間</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定する</translation>
    </message>
    <message>
        <source>Seconds, 3600 to 43200</source>
        <translation>秒 (3600〜43200)</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>the longest session</source>
        <translation>最大セッション期間</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Trust policy</source>
        <translation>信頼ポリシー</translation>
    </message>
    <message>
        <source>Rename the role</source>
        <translation>ロール名の変更</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>編集する文書</translation>
    </message>
    <message>
        <source>No policy stands here.</source>
        <translation>ここにポリシーはありません。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>broker</source>
        <translation>ブローカー</translation>
    </message>
    <message>
        <source>AWS managed policies</source>
        <translation>AWS 管理ポリシー</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Providers in IAM</source>
        <translation>IAM のプロバイダー</translation>
    </message>
    <message>
        <source>Identity providers</source>
        <translation>ID プロバイダー</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The world&apos;s accounts, providers and resources</source>
        <translation>環境のアカウント、ID プロバイダー、リソース</translation>
    </message>
    <message>
        <source>Search the world</source>
        <translation>環境を検索</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <translation>%1 (編集済み)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Walk in this world</source>
        <translation>この環境でたどる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>%1 is removed. Ctrl+Z brings it back.</source>
        <translation>%1 を削除しました。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>trustwalk::Files</name>
    <message>
        <source>Trustwalk</source>
        <translation>Trustwalk</translation>
    </message>
    <message>
        <source>No walk can begin in this world: it has no IAM user with an access key, and nobody who could sign in.</source>
        <translation>この環境で始められるウォークスルーはありません。アクセスキーを持つ IAM ユーザーも、サインインできる外部ユーザーもいません。</translation>
    </message>
    <message>
        <source>The walk has been edited.</source>
        <translation>ウォークスルーが編集されています。</translation>
    </message>
    <message>
        <source>The world has been edited.</source>
        <translation>環境が編集されています。</translation>
    </message>
    <message>
        <source>Save it as a walk, with its world, its changes and its step in one file?</source>
        <translation>環境、変更、表示中のステップを含めて、1 つのファイルに保存しますか。</translation>
    </message>
    <message>
        <source>Open a walk or a world</source>
        <translation>ウォークスルーまたは環境を開く</translation>
    </message>
    <message>
        <source>Walks and worlds (*.trustwalk *.trustworld *.json)</source>
        <translation>ウォークスルーと環境 (*.trustwalk *.trustworld *.json)</translation>
    </message>
    <message>
        <source>Save this walk</source>
        <translation>ウォークスルーの保存</translation>
    </message>
    <message>
        <source>Walks (*.trustwalk *.json)</source>
        <translation>ウォークスルー (*.trustwalk *.json)</translation>
    </message>
    <message>
        <source>Save this world</source>
        <translation>環境の保存</translation>
    </message>
    <message>
        <source>Worlds (*.trustworld *.json)</source>
        <translation>環境 (*.trustworld *.json)</translation>
    </message>
    <message>
        <source>Trustwalk ended without being closed. Edits of %1 were kept.</source>
        <translation>Trustwalk は前回、正常に終了しませんでした。%1 の編集内容が残っています。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元する</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Ask again later</source>
        <translation>あとで確認する</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>一覧を消去する</translation>
    </message>
    <message>
        <source>Save it in %1?</source>
        <translation>「%1」に保存しますか。</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened.</source>
        <translation>「%1」は、開いた後に別のプログラムで変更されています。</translation>
    </message>
    <message>
        <source>What it wrote there would be lost.</source>
        <translation>上書きすると、その変更は失われます。</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
</context>
<context>
    <name>trustwalk::KeysDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>すべての画面</translation>
    </message>
    <message>
        <source>Learn, Walk, Quiz, World, Lab</source>
        <translation>学ぶ、たどる、クイズ、環境、ラボ</translation>
    </message>
    <message>
        <source>English or Japanese</source>
        <translation>英語と日本語の切り替え</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>ライトとダークの切り替え</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>open a walk or a world</source>
        <translation>ウォークスルーまたは環境を開く</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>キーの一覧</translation>
    </message>
    <message>
        <source>World</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>search the world</source>
        <translation>環境の検索</translation>
    </message>
    <message>
        <source>rename what is chosen</source>
        <translation>選んだものの名前の変更</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>選んだものの削除</translation>
    </message>
    <message>
        <source>undo and redo an edit</source>
        <translation>編集を元に戻す、やり直す</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>たどる</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>next step; during a motion, complete it</source>
        <translation>次のステップへ。再生中は最後の状態へ</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>前のステップへ</translation>
    </message>
    <message>
        <source>play back in reverse</source>
        <translation>逆向きに再生</translation>
    </message>
    <message>
        <source>without motion</source>
        <translation>動きなしで移動</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>first and last step</source>
        <translation>最初と最後のステップ</translation>
    </message>
    <message>
        <source>present to an audience</source>
        <translation>聴衆に発表</translation>
    </message>
    <message>
        <source>slower, faster</source>
        <translation>遅く、速く</translation>
    </message>
    <message>
        <source>what lies behind the step</source>
        <translation>ステップの背景</translation>
    </message>
    <message>
        <source>both languages</source>
        <translation>日英併記</translation>
    </message>
    <message>
        <source>stage, sequence or both</source>
        <translation>図、シーケンス図、その両方を切り替える</translation>
    </message>
    <message>
        <source>map of the world: arrows, +, − and 0 move it, / searches</source>
        <translation>環境の全体図 (矢印、+、−、0 で移動と拡大縮小、/ で検索)</translation>
    </message>
    <message>
        <source>fit the diagram</source>
        <translation>図全体を表示</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + ホイール</translation>
    </message>
    <message>
        <source>zoom the diagram</source>
        <translation>図の拡大と縮小</translation>
    </message>
    <message>
        <source>show or hide the details</source>
        <translation>詳細の表示と非表示</translation>
    </message>
    <message>
        <source>undo and redo a choice</source>
        <translation>選択を元に戻す、やり直す</translation>
    </message>
    <message>
        <source>export: pictures, handout, animation</source>
        <translation>書き出し: 画像、配布資料、アニメーション</translation>
    </message>
    <message>
        <source>copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>クイズ</translation>
    </message>
    <message>
        <source>1 to 9, A to I</source>
        <translation>1〜9、A〜I</translation>
    </message>
    <message>
        <source>choose an option; to match: digit, then letter</source>
        <translation>選択肢を選ぶ (組み合わせでは数字、英字の順)</translation>
    </message>
    <message>
        <source>move the line, when putting in order</source>
        <translation>並べ替えで行を移動</translation>
    </message>
    <message>
        <source>sure, unsure, guess</source>
        <translation>確信あり、迷いあり、勘</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>スペース、Enter</translation>
    </message>
    <message>
        <source>check, then next (in a text: Ctrl+Enter)</source>
        <translation>答え合わせ、次へ (入力中は Ctrl+Enter)</translation>
    </message>
    <message>
        <source>hint: take out a wrong option</source>
        <translation>ヒント: 誤答の選択肢を 1 つ除外</translation>
    </message>
    <message>
        <source>after the answer: again, hard, good, easy</source>
        <translation>答え合わせのあと: もう一度、難しい、普通、簡単</translation>
    </message>
    <message>
        <source>option to option; after the answer, compare it</source>
        <translation>選択肢の移動。答え合わせのあとは正解と比較</translation>
    </message>
    <message>
        <source>why: play it on the stage</source>
        <translation>理由: 図で再生</translation>
    </message>
    <message>
        <source>take back the last answer</source>
        <translation>最後の回答を取り消す</translation>
    </message>
    <message>
        <source>flag the question</source>
        <translation>見直しマークを付ける</translation>
    </message>
    <message>
        <source>in a mock exam: back and forward</source>
        <translation>模擬試験: 前の問題、次の問題</translation>
    </message>
    <message>
        <source>in a mock exam: all questions, pause, hide the time</source>
        <translation>模擬試験: 問題の一覧、一時停止、残り時間を隠す</translation>
    </message>
    <message>
        <source>back to the overview</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>ラボ</translation>
    </message>
    <message>
        <source>next step, step back</source>
        <translation>次のステップ、前のステップ</translation>
    </message>
    <message>
        <source>in the list: request to request</source>
        <translation>一覧で、前後のリクエストへ移る</translation>
    </message>
    <message>
        <source>skip to the newest request</source>
        <translation>最新のリクエストへ飛ぶ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>save the world; under another name</source>
        <translation>環境を保存、名前を付けて保存</translation>
    </message>
    <message>
        <source>save the walk; under another name</source>
        <translation>ウォークスルーを保存、名前を付けて保存</translation>
    </message>
</context>
<context>
    <name>trustwalk::MainWindow</name>
    <message>
        <source>Walk – Trustwalk</source>
        <translation>たどる – Trustwalk</translation>
    </message>
    <message>
        <source>Learn – Trustwalk</source>
        <translation>学ぶ – Trustwalk</translation>
    </message>
    <message>
        <source>Trustwalk</source>
        <translation>Trustwalk</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Quiz – Trustwalk</source>
        <translation>クイズ – Trustwalk</translation>
    </message>
    <message>
        <source>World – Trustwalk</source>
        <translation>環境 – Trustwalk</translation>
    </message>
    <message>
        <source>Import a quiz history…</source>
        <translation>クイズの履歴をインポート…</translation>
    </message>
    <message>
        <source>Export the quiz history…</source>
        <translation>クイズの履歴をエクスポート…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>The progress cannot be opened. The place Quiz says why.</source>
        <translation>学習の記録を開けません。理由は [クイズ] に表示されます。</translation>
    </message>
    <message>
        <source>Export the quiz history</source>
        <translation>クイズの履歴のエクスポート</translation>
    </message>
    <message>
        <source>Quiz histories (*.json)</source>
        <translation>クイズの履歴 (*.json)</translation>
    </message>
    <message>
        <source>Import a quiz history</source>
        <translation>クイズの履歴のインポート</translation>
    </message>
    <message>
        <source>%1 answers were added; %2 were there already.</source>
        <translation>%1 件の解答を追加しました。%2 件は登録済みです。</translation>
    </message>
    <message>
        <source>Export the walk…</source>
        <translation>ウォークスルーを書き出す…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>画像をクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>Lab – Trustwalk</source>
        <translation>ラボ – Trustwalk</translation>
    </message>
    <message>
        <source>Save the walk</source>
        <translation>ウォークスルーを保存</translation>
    </message>
    <message>
        <source>Save the walk as…</source>
        <translation>ウォークスルーに名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save the world</source>
        <translation>環境を保存</translation>
    </message>
    <message>
        <source>Save the world as…</source>
        <translation>環境に名前を付けて保存…</translation>
    </message>
</context>
<context>
    <name>trustwalk::Rail</name>
    <message>
        <source>Learn</source>
        <translation>学ぶ</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>たどる</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>クイズ</translation>
    </message>
    <message>
        <source>World</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>ラボ</translation>
    </message>
</context>
<context>
    <name>trustwalk::interchange::ExportDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export questions</source>
        <translation>問題の書き出し</translation>
    </message>
    <message>
        <source>Take questions to another program</source>
        <translation>問題をほかのプログラムへ書き出す</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 問</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay here: no other program can mark a policy that is to be mended</source>
        <translation>
            <numerusform>%n 問は書き出しません。ポリシーを修正する問題は、ほかのプログラムでは採点できません</numerusform>
        </translation>
    </message>
    <message>
        <source>two files, one for each language</source>
        <translation>言語ごとに 1 つ、合わせて 2 つのファイルになります</translation>
    </message>
    <message>
        <source>the site needs Moodle’s filter “Multi-language content”</source>
        <translation>Moodle 側で「マルチ言語コンテンツ」フィルタを有効にしてください</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き出しています…</translation>
    </message>
</context>
<context>
    <name>trustwalk::interchange::ImportDialog</name>
    <message>
        <source>Import questions</source>
        <translation>問題の取り込み</translation>
    </message>
    <message>
        <source>Bring questions in</source>
        <translation>問題を取り込む</translation>
    </message>
    <message>
        <source>Language of a GIFT file</source>
        <translation>GIFT ファイルの言語</translation>
    </message>
    <message>
        <source>By its letters</source>
        <translation>文字から判断</translation>
    </message>
    <message>
        <source>What could not be taken</source>
        <translation>取り込めなかったもの</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>GIFT, or a question file of Trustwalk. What the engine cannot run stays marked as not proven. The questions stand beside the bank from the next start on.</source>
        <translation>GIFT、または Trustwalk の問題ファイルを取り込めます。エンジンで実行できない問題には「未確認」と表示されます。取り込んだ問題は、次に起動したときから問題集に加わります。</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <translation>問題 (%1)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was taken.</source>
        <translation>キャンセルしました。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>They stand beside the bank from the next start on.</source>
        <translation>次に起動したときから問題集に加わります。</translation>
    </message>
</context>
<context>
    <name>trustwalk::interchange::OrderForm</name>
    <message>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>For</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Moodle (XML)</source>
        <translation>Moodle (XML)</translation>
    </message>
    <message>
        <source>Moodle and others (GIFT)</source>
        <translation>Moodle など (GIFT)</translation>
    </message>
    <message>
        <source>Anki (text)</source>
        <translation>Anki (テキスト)</translation>
    </message>
    <message>
        <source>Learning platforms (QTI 2.1)</source>
        <translation>学習プラットフォーム (QTI 2.1)</translation>
    </message>
    <message>
        <source>Paper (PDF)</source>
        <translation>印刷 (PDF)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>With answers and reasons, on pages of their own</source>
        <translation>解答と解説を別のページに付ける</translation>
    </message>
</context>
<context>
    <name>trustwalk::picture_export::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Take this walk away</source>
        <translation>ウォークスルーの書き出し</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), about %1</source>
        <translation>
            <numerusform>%n ファイル、約 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>描画しています…</translation>
    </message>
    <message>
        <source>Drawing… %1 of %2</source>
        <translation>描画しています… %1 / %2</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation>書き出せませんでした: %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>キャンセルしました。ファイルは作られていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written, %1: %2</source>
        <translation>
            <numerusform>%n ファイルを書き出しました (%1): %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trustwalk::picture_export::OrderForm</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>A page holds</source>
        <translation>1 ページあたり</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>フレームレート (fps)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>画像 (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>図形 (SVG)</translation>
    </message>
    <message>
        <source>Handout (PDF)</source>
        <translation>配布資料 (PDF)</translation>
    </message>
    <message>
        <source>Animation (WebP)</source>
        <translation>アニメーション (WebP)</translation>
    </message>
    <message>
        <source>Animation (APNG)</source>
        <translation>アニメーション (APNG)</translation>
    </message>
    <message>
        <source>Sequence as text (Mermaid)</source>
        <translation>シーケンス図のテキスト (Mermaid)</translation>
    </message>
    <message>
        <source>This step (%1)</source>
        <translation>このステップ (%1)</translation>
    </message>
    <message numerus="yes">
        <source>The whole walk (%n step(s))</source>
        <translation>
            <numerusform>ウォークスルー全体 (%n ステップ)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>シーケンス図</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trustwalk::player::PlayerBar</name>
    <message>
        <source>First step</source>
        <translation>最初へ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最後へ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
</context>
<context>
    <name>trustwalk::present::Overview</name>
    <message>
        <source>Overview of the steps</source>
        <translation>ステップの一覧</translation>
    </message>
</context>
<context>
    <name>trustwalk::ui::WorkDialog</name>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with such names exist. Replace them?</source>
        <translation>
            <numerusform>同じ名前のファイルが %n 個あります。置き換えますか。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
</context>
<context>
    <name>trustwalk::walk_page::WalkPage</name>
    <message>
        <source>Trustwalk</source>
        <translation>Trustwalk</translation>
    </message>
</context>
</TS>
