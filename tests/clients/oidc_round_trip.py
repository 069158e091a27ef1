"""An application's sign-in at the world's provider over HTTP, without a browser: discovery, authorization code with PKCE, the keys that verify
the token, and the token at STS. Then the same by SAML. The standard library alone."""

import base64
import hashlib
import html
import http.client
import json
import re
import secrets
import sys
import unittest
import urllib.parse

from lab_server import LabServer

TRUSTWALK = sys.argv.pop(1)
CLIENT, CALLBACK = "app-client-id-123", "http://127.0.0.1:7777/callback"
ROLE_A, ROLE_B = ("arn:aws:iam::123456789012:role/Role" + letter for letter in "AB")


class Browserless(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = LabServer(TRUSTWALK)
        cls.server.start()

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()
        cls.server.folder.cleanup()

    def ask(self, url, fields=None, headers=None, host=None):
        """One request, no redirect followed: status, headers, body."""
        target = urllib.parse.urlsplit(url)
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=30)
        path = target.path + ("?" + target.query if target.query else "")
        sent = {"Host": host or target.netloc, **(headers or {})}
        if fields is None:
            connection.request("GET", path, headers=sent)
        else:
            sent["Content-Type"] = "application/x-www-form-urlencoded"
            connection.request("POST", path, urllib.parse.urlencode(fields), sent)
        answer = connection.getresponse()
        body = answer.read().decode()
        connection.close()
        self.server.seen()
        return answer.status, answer.headers, body

    def sts(self, **fields):
        return self.ask(self.server.url + "/", {"Version": "2011-06-15", **fields})

    def page_fields(self, page):
        """What a browser would send back from the page's form without the user's own words."""
        inputs = re.findall(r"<input[^>]*>", page)
        found = {}
        for tag in inputs:
            name, value = re.search(r'name="([^"]*)"', tag), re.search(r'value="([^"]*)"', tag)
            if name:
                found[html.unescape(name.group(1))] = html.unescape(value.group(1)) if value else ""
        return found

    def signed_in_code(self, verifier, configuration):
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
        state = secrets.token_urlsafe()
        query = urllib.parse.urlencode({"response_type": "code", "client_id": CLIENT, "redirect_uri": CALLBACK, "scope": "openid",
                                        "state": state, "nonce": "n-1", "code_challenge": challenge, "code_challenge_method": "S256"})
        status, headers, page = self.ask(configuration["authorization_endpoint"] + "?" + query)
        self.assertEqual(status, 200)
        self.assertIn("frame-ancestors 'none'", headers["Content-Security-Policy"])
        self.assertNotIn("<script", page)
        fields = {**self.page_fields(page), "username": "user-b@example.com", "password": "lesson-b"}
        status, headers, _ = self.ask(configuration["authorization_endpoint"], fields)
        self.assertIn(status, (302, 303))
        back = urllib.parse.urlsplit(headers["Location"])
        self.assertTrue(headers["Location"].startswith(CALLBACK + "?"))
        answered = urllib.parse.parse_qs(back.query)
        self.assertEqual(answered["state"], [state])
        return answered["code"][0]

    def redeem(self, configuration, code, verifier):
        return self.ask(configuration["token_endpoint"], {"grant_type": "authorization_code", "code": code, "redirect_uri": CALLBACK,
                                                          "client_id": CLIENT, "code_verifier": verifier})

    def test_a_code_becomes_a_token_that_sts_takes(self):
        base = self.server.url + "/_idp/IdpA"
        status, _, text = self.ask(base + "/.well-known/openid-configuration")
        self.assertEqual(status, 200)
        configuration = json.loads(text)
        self.assertEqual(configuration["issuer"], "https://idp-a.example.com")  # the world's, not the endpoint's address
        self.assertTrue(configuration["token_endpoint"].startswith(base))
        verifier = secrets.token_urlsafe(48)
        code = self.signed_in_code(verifier, configuration)
        status, headers, text = self.redeem(configuration, code, verifier)
        self.assertEqual(status, 200, text)
        self.assertIn("no-store", headers["Cache-Control"])
        token = json.loads(text)["id_token"]
        head, claims = (json.loads(base64.urlsafe_b64decode(part + "==")) for part in token.split(".")[:2])
        keys = json.loads(self.ask(configuration["jwks_uri"])[2])["keys"]
        self.assertIn(head["kid"], [key["kid"] for key in keys])
        self.assertEqual((claims["iss"], claims["aud"], claims["nonce"]), (configuration["issuer"], CLIENT, "n-1"))
        status, _, text = self.sts(Action="AssumeRoleWithWebIdentity", RoleArn=ROLE_A, RoleSessionName="web", WebIdentityToken=token)
        self.assertEqual(status, 200, text)
        self.assertIn("assumed-role/RoleA/web", text)
        self.assertEqual(json.loads(self.redeem(configuration, code, verifier)[2])["error"], "invalid_grant")  # a code works once

    def test_a_code_without_its_verifier_is_worth_nothing(self):
        configuration = json.loads(self.ask(self.server.url + "/_idp/IdpA/.well-known/openid-configuration")[2])
        code = self.signed_in_code(secrets.token_urlsafe(48), configuration)
        status, _, text = self.redeem(configuration, code, secrets.token_urlsafe(48))
        self.assertEqual((status, json.loads(text)["error"]), (400, "invalid_grant"))

    def test_a_saml_sign_in_posts_a_response_that_sts_takes(self):
        base = self.server.url + "/_idp/IdpB"
        status, _, metadata = self.ask(base + "/metadata")
        self.assertEqual(status, 200)
        self.assertIn("EntityDescriptor", metadata)
        status, _, page = self.ask(base + "/sso")
        self.assertEqual(status, 200)
        fields = {**self.page_fields(page), "username": "user-c@example.com", "password": "lesson-c"}
        status, _, page = self.ask(base + "/sso", fields)
        self.assertEqual(status, 200, page)
        posted = self.page_fields(page)  # the page's form leads to STS, with a real response
        self.assertEqual(posted["Action"], "AssumeRoleWithSAML")
        self.assertIn(posted["RoleArn"], (ROLE_A, ROLE_B))
        self.assertIn(b"Response", base64.b64decode(posted["SAMLAssertion"]))
        status, _, text = self.ask(self.server.url + "/", posted)
        self.assertEqual(status, 200, text)
        self.assertIn("user-c@example.com", text)

    def test_a_page_of_another_site_cannot_sign_anybody_in(self):
        status, _, _ = self.ask(self.server.url + "/_idp/IdpA/.well-known/openid-configuration")
        self.assertEqual(status, 200)
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=30)
        connection.request("POST", "/_idp/IdpA/authorize", "a=b", {"Origin": "https://evil.example",
                                                                 "Content-Type": "application/x-www-form-urlencoded"})
        self.assertEqual(connection.getresponse().status, 403)
        connection.close()


if __name__ == "__main__":
    unittest.main(verbosity=2)
