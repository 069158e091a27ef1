#!/usr/bin/env python3
"""A question bank by chance, as a question file: its texts are made of everything that the formats of other programs trip over. The same seed
gives the same bank. random_bank.py SEED COUNT > bank.json"""
import json
import random
import re
import sys

ATOMS = [
    "~", "=", "#", "{", "}", ":", "[", "]", "%", "$", '"', "'", "<", ">", "&", "/", "-", "\\", "\n", "\u3000", "\U0001F600", "か\u3099",
    "e\u0301", "->", "]]>", "[html]", "%50%", "//", "\\n", "&&058;", "&amp;", "&#32;", "0", "日本語", "ポリシー", "policy", " ", "  ", "::",
    "####", "\\{", "*strong*", "*", "$CATEGORY: a/b", "\t"[:0], "_____", "@@PLUGINFILE@@", "{{c1::x}}", "$course$", "'; DROP", "\u00a0", "=a",
]
CODES = ['`{"Effect": "Allow"}`', "`a -> b`", "`{\n  \"a\": 1\n}`", "`sts:AssumeRole`", "`~=#{}:`", "`]]>`", "`https://sts.amazonaws.com`", "` x `"]
# What a question file refuses: it never gets as far as an export.
REFUSED = re.compile(r"<[A-Za-z/!?]|\\\\|(?:https?|ftp)://|(?:file|qrc):/|javascript:|data:(?:text|image)/", re.IGNORECASE)
TOPICS = ["mfa", "duration", "saml", "cognito", "signing"]
CALLS = ["GetSessionToken", "AssumeRole", "GetFederationToken", "AssumeRoleWithWebIdentity", "AssumeRoleWithSAML"]
EXAMS = ["SAA-C03/1", "DVA-C02/2", "SCS-C03/1", "SCS-C03/4"]
COVERS = ["default-one-hour", "mfa-checked-once", "asia-prefix"]


class Bank:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def plain(self):
        return "".join(self.random.choice(ATOMS) for _ in range(self.random.randint(1, 10)))

    def text(self):
        """The same code in both languages, and something to see at either end."""
        while True:
            codes = self.random.sample(CODES, self.random.randint(0, 2))
            both = {}
            for language in ("en", "ja"):
                both[language] = self.plain() + "".join(code + self.plain() for code in codes)
            joined = [re.sub(r"`[^`]*`", " ", text) for text in both.values()]
            if not any(REFUSED.search(text) for text in joined) and all(text.strip(" \n\u3000\u00a0") for text in joined):
                return both

    def texts(self, count):
        """So many that differ in both languages, also without their marks and in white space alone."""
        def key(text):
            return re.sub(r"[\s`*\u3000\u00a0]+", " ", text).strip()
        found = []
        while len(found) < count:
            text = self.text()
            if all(key(text[one]) != key(other[one]) for other in found for one in ("en", "ja")):
                found.append(text)
        return found

    def question(self, number):
        kind = self.random.choice(["single", "multi", "order", "match"])
        question = {
            "id": f"q-{number}" if number % 3 else f"{number}-q", "rev": 1, "kind": kind, "difficulty": self.random.randint(1, 5),
            "topic": self.random.choice(TOPICS), "calls": self.random.sample(CALLS, self.random.randint(0, 2)),
            "exams": self.random.sample(EXAMS, self.random.randint(1, 2)), "covers": self.random.sample(COVERS, self.random.randint(0, 2)),
            "stem": self.text(), "explain": self.text(),
            "sources": [{"title": "IAM & STS", "url": "https://docs.aws.amazon.com/IAM/latest/UserGuide/x.html?a=1&b=2#c"}],
        }
        count = self.random.randint(3, 9)
        letters = "abcdefghi"[:count]
        options = [{"id": letter, "text": text, "why": self.text()} for letter, text in zip(letters, self.texts(count))]
        if kind == "match":
            left = count - self.random.randint(0, 1)
            question["left"] = [{"id": str(i + 1), "text": text} for i, text in enumerate(self.texts(left))]
            question["right"] = options
            rights = self.random.sample(letters, left)
            question["answer"] = {str(i + 1): right for i, right in enumerate(rights)}
            return question
        question["options"] = options
        right = {"single": 1, "multi": self.random.randint(2, count - 1), "order": count}[kind]
        question["answer"] = self.random.sample(letters, right)
        if kind == "multi":
            question["choose"] = right
        return question

    def file(self, count):
        return {"format": "trustwalk-quiz", "formatVersion": 1, "id": "by-chance", "title": {"en": "By chance", "ja": "乱数"},
                "questions": [self.question(number) for number in range(1, count + 1)]}


if __name__ == "__main__":
    json.dump(Bank(int(sys.argv[1])).file(int(sys.argv[2])), sys.stdout, ensure_ascii=True)
