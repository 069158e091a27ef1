"""The real AWS CLI through every call: what it prints, what it is refused with, and what the endpoint tells of each request."""

import base64
import json
import subprocess
import sys
import unittest

from lab_server import LabServer, totp

AWS = "/usr/bin/aws"  # Debian's; another one on the PATH may be version 1
TRUSTWALK = sys.argv.pop(1)
ROLE_A, ROLE_B = ("arn:aws:iam::123456789012:role/Role" + letter for letter in "AB")
MFA = "arn:aws:iam::123456789012:mfa/UserA"
MFA_SEED = "KRZHK43UO5QWY22MMVZXG33OF5KXGZLSIEXU2RSBF4YDAMBQGAYQ"


class Answer:
    """What one command came to."""

    def __init__(self, done, seen):
        self.status, self.error, self.seen = done.returncode, done.stderr.strip(), seen
        self.json = json.loads(done.stdout) if done.stdout.strip() else None


class AwsCli(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = LabServer(TRUSTWALK)
        cls.server.start()
        cls.user_a, cls.user_b = cls.server.environment("UserA"), cls.server.environment("UserB")

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()
        cls.server.folder.cleanup()

    def aws(self, environment, *words):
        """One command, which sends one request."""
        done = subprocess.run([AWS, "--endpoint-url", self.server.url, "--cli-read-timeout", "30", *words], env=environment,
                              capture_output=True, text=True)
        return Answer(done, self.server.seen())

    def refused(self, answer, code, text=""):
        self.assertNotEqual(answer.status, 0)
        self.assertIn("(%s)" % code, answer.error)
        self.assertIn(text, answer.error)
        self.assertEqual(answer.seen["code"], code)

    @staticmethod
    def session(environment, credentials):
        return {**environment, "AWS_ACCESS_KEY_ID": credentials["AccessKeyId"],
                "AWS_SECRET_ACCESS_KEY": credentials["SecretAccessKey"], "AWS_SESSION_TOKEN": credentials["SessionToken"]}

    def assume(self, environment, role, *more, session="cli"):
        return self.aws(environment, "sts", "assume-role", "--role-arn", role, "--role-session-name", session, *more)

    def test_version_is_the_one_that_is_meant(self):
        version = subprocess.run([AWS, "--version"], capture_output=True, text=True, check=True).stdout
        self.assertRegex(version, r"^aws-cli/2\.")

    def test_who_am_i_with_a_long_term_key(self):
        answer = self.aws(self.user_a, "sts", "get-caller-identity")
        self.assertEqual(answer.json, {"UserId": "AIDACKCEVSQ6C2EXAMPLE", "Account": "123456789012",
                                       "Arn": "arn:aws:iam::123456789012:user/UserA"})
        self.assertEqual(answer.seen["action"], "GetCallerIdentity")
        self.assertEqual(answer.seen["caller"], "UserA")
        self.assertRegex(answer.seen["client"], r"^aws-cli/2\.")

    def test_get_session_token_and_what_its_session_may_not(self):
        answer = self.aws(self.user_a, "sts", "get-session-token", "--duration-seconds", "900")
        self.assertTrue(answer.json["Credentials"]["AccessKeyId"].startswith("ASIA"))
        session = self.session(self.user_a, answer.json["Credentials"])
        self.assertEqual(self.aws(session, "sts", "get-caller-identity").json["Arn"], "arn:aws:iam::123456789012:user/UserA")
        self.refused(self.aws(session, "sts", "get-session-token"), "AccessDenied", "Cannot call GetSessionToken with session credentials")

    def test_an_mfa_code_counts_once(self):
        code = totp(MFA_SEED)
        first = self.aws(self.user_a, "sts", "get-session-token", "--serial-number", MFA, "--token-code", code)
        self.assertEqual(first.status, 0, first.error)
        again = self.aws(self.user_a, "sts", "get-session-token", "--serial-number", MFA, "--token-code", code)
        self.refused(again, "AccessDenied", "MultiFactorAuthentication failed with invalid MFA one time pass code.")

    def test_assume_role_and_chain_by_hand(self):
        answer = self.assume(self.user_a, ROLE_B, session="first")
        self.assertEqual(answer.json["AssumedRoleUser"]["Arn"], "arn:aws:sts::123456789012:assumed-role/RoleB/first")
        self.assertNotIn("PackedPolicySize", answer.json)
        session = self.session(self.user_a, answer.json["Credentials"])
        self.assertEqual(self.aws(session, "sts", "get-caller-identity").json["Arn"],
                         "arn:aws:sts::123456789012:assumed-role/RoleB/first")
        # RoleA trusts UserA, not RoleB.
        self.refused(self.assume(session, ROLE_A), "AccessDenied", "is not authorized to perform: sts:AssumeRole on resource: " + ROLE_A)

    def test_durations_are_checked_in_aws_order(self):
        self.refused(self.assume(self.user_a, ROLE_B, "--duration-seconds", "900000"), "ValidationError",
                     "Member must have value less than or equal to 43200")
        self.refused(self.assume(self.user_a, ROLE_B, "--duration-seconds", "43200"), "ValidationError",
                     "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")

    def test_a_role_that_is_not_there_reads_as_one_that_does_not_trust(self):
        for role in ("arn:aws:iam::123456789012:role/Nobody", "arn:aws:iam::999999999999:role/RoleB"):
            self.refused(self.assume(self.user_a, role), "AccessDenied", "is not authorized to perform: sts:AssumeRole on resource: " + role)
        self.refused(self.assume(self.user_b, ROLE_B), "AccessDenied", "user/UserB is not authorized")

    def test_policies_of_a_session_are_packed_and_read(self):
        policy = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]})
        answer = self.assume(self.user_a, ROLE_B, "--policy", policy)
        self.assertGreater(answer.json["PackedPolicySize"], 0)
        self.refused(self.assume(self.user_a, ROLE_B, "--policy", "{no policy"), "MalformedPolicyDocument")

    def test_get_federation_token(self):
        policy = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]})
        answer = self.aws(self.user_b, "sts", "get-federation-token", "--name", "alice", "--policy", policy)
        self.assertEqual(answer.json["FederatedUser"]["Arn"], "arn:aws:sts::123456789012:federated-user/alice")
        session = self.session(self.user_b, answer.json["Credentials"])
        self.assertEqual(self.aws(session, "sts", "get-caller-identity").json["Arn"], "arn:aws:sts::123456789012:federated-user/alice")
        self.refused(self.aws(self.user_a, "sts", "get-federation-token", "--name", "alice"), "AccessDenied", "sts:GetFederationToken")

    def test_web_identity_by_hand(self):
        token = self.server.verb("token", "IdpA", "PersonB")
        words = ["sts", "assume-role-with-web-identity", "--role-arn", ROLE_A, "--role-session-name", "web", "--web-identity-token"]
        answer = self.aws(self.user_a, *words, token)
        self.assertEqual(answer.status, 0, answer.error)
        self.assertEqual(answer.json["AssumedRoleUser"]["Arn"], "arn:aws:sts::123456789012:assumed-role/RoleA/web")
        head, claims, signature = token.split(".")
        text = base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)).replace(b"example.com", b"evil.example", 1)
        forged = ".".join((head, base64.urlsafe_b64encode(text).decode().rstrip("="), signature))
        self.refused(self.aws(self.user_a, *words, forged), "InvalidIdentityToken")
        flipped = ".".join((head, claims, signature[:-8] + ("A" * 8 if signature[-8:] != "A" * 8 else "B" * 8)))
        self.refused(self.aws(self.user_a, *words, flipped), "InvalidIdentityToken")

    def test_saml_by_hand(self):
        assertion = self.server.verb("assertion", "IdpB", "PersonC")
        words = ["sts", "assume-role-with-saml", "--role-arn", ROLE_B, "--principal-arn",
                 "arn:aws:iam::123456789012:saml-provider/IdpB", "--saml-assertion"]
        answer = self.aws(self.user_a, *words, assertion)
        self.assertEqual(answer.status, 0, answer.error)
        xml = base64.b64decode(assertion).replace(b"RoleB", b"RoleA")
        self.refused(self.aws(self.user_a, *words, base64.b64encode(xml).decode()), "InvalidIdentityToken")

    def test_keys_and_secrets_that_are_wrong(self):
        wrong = {**self.user_a, "AWS_SECRET_ACCESS_KEY": "wrong"}
        self.refused(self.aws(wrong, "sts", "get-caller-identity"), "SignatureDoesNotMatch", "The request signature we calculated")
        unknown = {**self.user_a, "AWS_ACCESS_KEY_ID": "AKIAREALLYUNKNOWN123"}
        answer = self.aws(unknown, "sts", "get-caller-identity")
        self.refused(answer, "InvalidClientTokenId", "The security token included in the request is invalid.")
        self.assertNotIn("AKIAREALLYUNKNOWN123", json.dumps(answer.seen))  # somebody's real key is not told on
        elsewhere = {**self.user_a, "AWS_REGION": "eu-west-1", "AWS_DEFAULT_REGION": "eu-west-1"}
        self.refused(self.aws(elsewhere, "sts", "get-caller-identity"), "SignatureDoesNotMatch", "Credential should be scoped to a valid Region")

    def test_sessions_outlive_the_endpoint(self):
        credentials = self.assume(self.user_a, ROLE_B).json["Credentials"]
        port = self.server.port
        self.server.stop()
        self.server.start(port)
        answer = self.aws(self.session(self.user_a, credentials), "sts", "get-caller-identity")
        self.assertEqual(answer.json["Arn"], "arn:aws:sts::123456789012:assumed-role/RoleB/cli")


if __name__ == "__main__":
    unittest.main(verbosity=2)
