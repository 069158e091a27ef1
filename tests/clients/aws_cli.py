"""The real AWS CLI through every call: what it prints, what it is refused with, and what the endpoint tells of each request."""

import base64
import json
import subprocess
import sys
import tempfile
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
        cls.user_a, cls.user_b, cls.admin = (cls.server.environment(user) for user in ("UserA", "UserB", "Administrator"))

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


    def test_credentials_are_used_at_s3(self):
        session = self.session(self.user_a, self.assume(self.user_a, ROLE_B).json["Credentials"])
        buckets = self.aws(session, "s3api", "list-buckets")
        self.assertIn("reports", [bucket["Name"] for bucket in buckets.json["Buckets"]])
        self.assertEqual(buckets.seen["action"], "s3:ListAllMyBuckets")
        self.assertEqual(buckets.seen["caller"], "RoleB")
        listed = self.aws(session, "s3api", "list-objects-v2", "--bucket", "reports")
        self.assertIn("2026-11.csv", [entry["Key"] for entry in listed.json["Contents"]])
        with tempfile.TemporaryDirectory() as folder:
            path = folder + "/got.csv"
            self.assertEqual(self.aws(session, "s3api", "get-object", "--bucket", "reports", "--key", "2026-11.csv", path).status, 0)
            with open(path, encoding="utf-8") as got:
                self.assertTrue(got.read().startswith("date,instances"))
            put = self.aws(session, "s3api", "put-object", "--bucket", "reports", "--key", "a b+c/é.txt", "--body", path)
            self.assertEqual(put.status, 0, put.error)
            again = folder + "/again.csv"
            self.assertEqual(self.aws(session, "s3api", "get-object", "--bucket", "reports", "--key", "a b+c/é.txt", again).status, 0)
            with open(path, "rb") as one, open(again, "rb") as other:
                self.assertEqual(one.read(), other.read())
        self.refused(self.aws(session, "s3api", "list-objects-v2", "--bucket", "nobodys-bucket-here"), "NoSuchBucket")

    def test_credentials_are_used_at_ec2_and_a_denial_can_be_decoded(self):
        session = self.session(self.user_a, self.assume(self.user_a, ROLE_B).json["Credentials"])
        instances = self.aws(session, "ec2", "describe-instances")
        self.assertEqual(instances.json["Reservations"][0]["Instances"][0]["InstanceId"], "i-1234567890abcdef0")
        words = ["ec2", "run-instances", "--image-id", "ami-0123456789abcdef0", "--instance-type", "t3.micro"]
        self.refused(self.aws(session, *words, "--dry-run"), "DryRunOperation", "Request would have succeeded, but DryRun flag is set.")
        denied = self.aws(self.user_a, *words)  # UserA may only read
        self.refused(denied, "UnauthorizedOperation", "Encoded authorization failure message: ")
        message = denied.error.rsplit("Encoded authorization failure message: ", 1)[1].split()[0]
        decoded = self.aws(self.admin, "sts", "decode-authorization-message", "--encoded-message", message)
        self.assertEqual(decoded.status, 0, decoded.error)
        told = json.loads(decoded.json["DecodedMessage"])
        self.assertFalse(told["allowed"])
        self.assertEqual(told["context"]["action"], "ec2:RunInstances")
        self.refused(self.aws(self.user_a, "sts", "decode-authorization-message", "--encoded-message", message), "AccessDenied")
        self.refused(self.aws(self.admin, "sts", "decode-authorization-message", "--encoded-message", message[:-6] + "AAAAAA"),
                     "InvalidAuthorizationMessageException")

    def test_an_administrator_mends_the_trust_with_the_cli(self):
        self.refused(self.assume(self.user_b, ROLE_B), "AccessDenied")
        before = self.aws(self.admin, "iam", "get-role", "--role-name", "RoleB")
        self.assertEqual(before.json["Role"]["Arn"], ROLE_B)
        trust = before.json["Role"]["AssumeRolePolicyDocument"]
        mended = {**trust, "Statement": trust["Statement"] + [{"Effect": "Allow", "Action": "sts:AssumeRole",
                                                               "Principal": {"AWS": "arn:aws:iam::123456789012:user/UserB"}}]}
        words = ["iam", "update-assume-role-policy", "--role-name", "RoleB", "--policy-document"]
        self.refused(self.aws(self.user_b, *words, json.dumps(mended)), "AccessDenied", "iam:UpdateAssumeRolePolicy")
        self.refused(self.aws(self.admin, *words, "{}"), "MalformedPolicyDocument")
        self.assertEqual(self.aws(self.admin, *words, json.dumps(mended)).status, 0)
        self.assertEqual(self.assume(self.user_b, ROLE_B).status, 0)
        self.assertEqual(self.aws(self.admin, *words, json.dumps(trust)).status, 0)
        self.refused(self.assume(self.user_b, ROLE_B), "AccessDenied")
        roles = self.aws(self.admin, "iam", "list-roles").json["Roles"]
        self.assertEqual([role["RoleName"] for role in roles], ["RoleA", "RoleB"])

    def test_whose_key_it_is(self):
        answer = self.aws(self.admin, "sts", "get-access-key-info", "--access-key-id", "AKIAIOSFODNN7EXAMPLE")
        self.assertEqual(answer.json, {"Account": "123456789012"})


if __name__ == "__main__":
    unittest.main(verbosity=2)
