#!/usr/bin/env python3
"""Question banks of chance, exported by the program and read by readers that are not ours: Python's XML and ZIP, xmllint with the schemas beside
this file, pdftotext. What comes back is held against the bank. xml_and_paper.py TRUSTWALK"""
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ElementTree
import zipfile

from random_bank import Bank

TRUSTWALK = sys.argv[1]
HERE = pathlib.Path(__file__).parent
QTI = "{http://www.imsglobal.org/xsd/imsqti_v2p1}"
PACKAGE = "{http://www.imsglobal.org/xsd/imscp_v1p1}"
LOM = "{http://ltsc.ieee.org/xsd/LOM}"
LINK = '<br/><a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/x.html?a=1&amp;b=2#c">IAM &amp; STS</a>'
RADICALS = str.maketrans("\u2ed1\u2ec4\u2ed8\u2edd\u2ee9", "\u9577\u897f\u9752\u98df\u9ec4")
compared = 0


def fail(words):
    sys.exit(f"FAILED: {words}")


def same(found, text, what):
    """A no-break space is how HTML keeps a space."""
    global compared
    compared += 1
    if found.replace("\u00a0", " ") != text.replace("\u00a0", " "):
        fail(f"{what}: {found!r} is not {text!r}")


def run(*words):
    done = subprocess.run([TRUSTWALK, *map(str, words)], capture_output=True, text=True)
    if done.returncode != 0:
        fail(f"{' '.join(map(str, words))}: {done.returncode} {done.stderr}")


def valid(schema, *files):
    """Also what breaks each of them is refused: else the schema would be no check."""
    done = subprocess.run(["xmllint", "--noout", "--nonet", "--relaxng", str(HERE / schema), *map(str, files)], capture_output=True, text=True)
    if done.returncode != 0:
        fail(f"{schema}: {done.stderr[:1500]}")
    first = pathlib.Path(files[0])
    text = first.read_text(encoding="utf-8")
    breaks = [lambda t: t.replace('identifier="', 'identifier="4 ', 1) if "identifier" in t else t.replace("<single>true", "<single>yes"),
              lambda t: re.sub(r"</(\w+)>\s*$", r"<surprise/></\1>", t)]
    for change in breaks:
        broken = first.with_suffix(".broken")
        broken.write_text(change(text), encoding="utf-8")
        if broken.read_text(encoding="utf-8") == text:
            fail(f"{schema}: nothing was broken")
        if subprocess.run(["xmllint", "--noout", "--nonet", "--relaxng", str(HERE / schema), str(broken)], capture_output=True).returncode == 0:
            fail(f"{schema} takes what is broken")
        broken.unlink()


def markup(text):
    text = re.sub(r"<br ?/?>", "\n", text)
    return html.unescape(re.sub(r"</?em>", "*", re.sub(r"</?code>", "`", text)))


def plain(text):
    """Without marks and on one line, as question files know the marks."""
    characters, i = "", 0
    while i < len(text):
        end = -1
        if text[i] == "`":
            end = text.find("`", i + 1)
        elif text[i] == "*" and i + 1 < len(text) and text[i + 1] not in " \n*":
            end = text.find("*", i + 1)
            if end > 0 and (text[end - 1] in " \n" or "`" in text[i:end]):
                end = -1
        characters += text[i] if end < 0 else text[i + 1:end]
        i = i + 1 if end < 0 else end + 1
    return characters.replace("\n", " ")


def tags(question):
    return [question["topic"], *question["calls"], *question["exams"], *question["covers"], f"difficulty-{question['difficulty']}"]


def option(question, letter):
    return next(o for o in question.get("right", question.get("options")) if o["id"] == letter)


def pairs(question):
    used = question["answer"].values()
    return [(left["text"], option(question, question["answer"][left["id"]])["text"]) for left in question["left"]] + [
        (None, right["text"]) for right in question["right"] if right["id"] not in used]


class Moodle:
    """What is compared of a file of Moodle: `languages` are those that it has."""

    def __init__(self, languages):
        self.languages = languages

    def split(self, text):
        """The text of each language, as Moodle's filter reduces it."""
        if len(self.languages) == 1:
            return [text]
        both = re.fullmatch(r'<span lang="en" class="multilang">(.*)</span><span lang="ja" class="multilang">(.*)</span>', text, re.DOTALL)
        return list(both.groups()) if both else [text, text]

    def text(self, found, text, what):
        for part, language in zip(self.split(found or ""), self.languages):
            same(markup(part), text[language], what)

    def side(self, found, text, what):
        parts = [plain(text[language]) for language in self.languages]
        same(found, parts[0] if len(set(parts)) == 1 else " / ".join(parts), what)

    def question(self, read, question):
        name = question["id"]
        same(read.findtext("name/text"), name, name)
        same(read.findtext("idnumber"), name, name)
        self.text(read.findtext("questiontext/text"), question["stem"], name)
        for part, language in zip(self.split(read.findtext("generalfeedback/text")), self.languages):
            if not part.endswith(LINK):
                fail(f"{name}: no source in {part}")
            same(markup(part[:-len(LINK)]), question["explain"][language], name)
        if [tag.text for tag in read.findall("tags/tag/text")] != tags(question):
            fail(f"{name}: tags")
        kind = {"single": "multichoice", "multi": "multichoice", "order": "ordering", "match": "matching"}[question["kind"]]
        same(read.get("type"), kind, name)
        getattr(self, kind)(read, question)

    def multichoice(self, read, question):
        answers, right = read.findall("answer"), question["answer"]
        same(read.findtext("single"), "true" if question["kind"] == "single" else "false", question["id"])
        same(str(len(answers)), str(len(question["options"])), question["id"])
        for answer, one in zip(answers, question["options"]):
            self.text(answer.findtext("text"), one["text"], question["id"])
            self.text(answer.findtext("feedback/text"), one["why"], question["id"])
            wrong = 0 if question["kind"] == "single" else -100 / (len(answers) - len(right))
            share = 100 / len(right) if one["id"] in right else wrong
            if abs(float(answer.get("fraction")) - share) > 0.00001:
                fail(f"{question['id']}: {answer.get('fraction')} is not {share}")

    def ordering(self, read, question):
        for answer, letter in zip(read.findall("answer"), question["answer"], strict=True):
            self.text(answer.findtext("text"), option(question, letter)["text"], question["id"])

    def matching(self, read, question):
        for sub, (left, right) in zip(read.findall("subquestion"), pairs(question), strict=True):
            if left is None:
                same(sub.findtext("text") or "", "", question["id"])
            else:
                self.text(sub.findtext("text"), left, question["id"])
            self.side(sub.findtext("answer/text"), right, question["id"])


def moodle(folder, file, questions):
    for languages in (["en"], ["ja"], ["en", "ja"]):
        word = languages[0] if len(languages) == 1 else "both"
        out = folder / f"moodle-{word}.xml"
        run("bank", "export", "--format", "moodle", "--lang", word, "-o", out, "--data", folder, file)
        valid("moodle.rng", out)
        read = [q for q in ElementTree.parse(out).getroot() if q.get("type") != "category"]
        for one, question in zip(read, questions, strict=True):
            Moodle(languages).question(one, question)


def inner(element):
    """The element's content as the light markup that it was made of."""
    text = element.text or ""
    for child in element:
        name = child.tag.removeprefix(QTI)
        mark = {"code": "`", "em": "*"}.get(name, "")
        text += "\n" if name == "br" else mark + inner(child) + mark
        text += child.tail or ""
    return text


def qti_item(root, question, language):
    name = question["id"]
    same(root.get("identifier"), f"item-{name}", name)
    interaction = next(iter(root.find(f"{QTI}itemBody")))
    same(inner(interaction.find(f"{QTI}prompt")), question["stem"][language], name)
    values = [value.text for value in root.iterfind(f"{QTI}responseDeclaration/{QTI}correctResponse/{QTI}value")]
    same(root.find(f"{QTI}responseDeclaration").get("cardinality"),
         {"single": "single", "multi": "multiple", "order": "ordered", "match": "multiple"}[question["kind"]], name)
    if question["kind"] == "match":
        left, right = interaction.findall(f"{QTI}simpleMatchSet")
        for found, one in zip(left, question["left"], strict=True):
            same(found.get("identifier") + inner(found), "L" + one["id"] + one["text"][language], name)
        choices, wanted = list(right), [f"L{one} {other}" for one, other in sorted(question["answer"].items())]
    else:
        choices = interaction.findall(f"{QTI}simpleChoice")
        wanted = question["answer"] if question["kind"] == "order" else sorted(question["answer"])
    if values != wanted:
        fail(f"{name}: {values} is not {wanted}")
    for found, one in zip(choices, question.get("right", question.get("options")), strict=True):
        same(found.get("identifier") + inner(found), one["id"] + one["text"][language], name)
    shown = inner(root.find(f"{QTI}modalFeedback/{QTI}p"))
    for text in [question["explain"]] + [one["why"] for one in question.get("right", question.get("options"))]:
        if text[language].replace("\u00a0", " ") not in shown.replace("\u00a0", " "):
            fail(f"{name}: {text[language]!r} is not shown in {shown!r}")


def qti(folder, file, questions):
    out = folder / "bank.zip"
    run("bank", "export", "--format", "qti", "--lang", "both", "-o", out, "--data", folder, file)
    for language in ("en", "ja"):
        package = folder / f"bank-{language}.zip"
        unpacked = folder / f"qti-{language}"
        with zipfile.ZipFile(package) as archive:
            if archive.testzip() is not None or any(info.date_time != (1980, 1, 1, 0, 0, 0) for info in archive.infolist()):
                fail("the archive holds a fault, or a date")
            archive.extractall(unpacked)
        items = [unpacked / "items" / f"item-{question['id']}.xml" for question in questions]
        valid("qti_manifest.rng", unpacked / "imsmanifest.xml")
        valid("qti_test.rng", unpacked / "test.xml")
        valid("qti_item.rng", *items)
        for item, question in zip(items, questions):
            qti_item(ElementTree.parse(item).getroot(), question, language)
        refs = [ref.get("href") for ref in ElementTree.parse(unpacked / "test.xml").iter(f"{QTI}assessmentItemRef")]
        if refs != [f"items/item-{question['id']}.xml" for question in questions]:
            fail("the test asks for other items")
        resources = ElementTree.parse(unpacked / "imsmanifest.xml").findall(f"{PACKAGE}resources/{PACKAGE}resource")
        for resource, question in zip(resources[1:], questions, strict=True):
            if [word.text for word in resource.iter(f"{LOM}string")] != tags(question):
                fail(f"{question['id']}: tags of the package")


def letters(text):
    """What paper keeps of a text: no white space. Where one glyph stands for several characters, Qt names the first of them: a
    radical instead of the kanji, which normalising undoes but for those that Unicode calls no compatible ones."""
    text = unicodedata.normalize("NFKC", text).translate(RADICALS)
    return re.sub(r"[\s\U0001F600\u0301\u3099]", "", unicodedata.normalize("NFD", text))


def paper(folder, bank):
    """Of the bank that comes along with the program: pdftotext loses what no font of ours has."""
    for key in (False, True):
        for word in ("en", "ja", "both"):
            out = folder / f"paper-{word}-{key}.pdf"
            run("bank", "export", "--format", "pdf", "--lang", word, "-o", out, "--data", folder, *(["--key"] if key else []), bank)
            text = subprocess.run(["pdftotext", "-raw", str(out), "-"], capture_output=True, text=True, check=True).stdout
            read = letters(re.sub(r"\n(?:Trustwalk|\d+)(?=\n|\f)|\f", "\n", text))
            languages = ["en", "ja"] if word == "both" else [word]
            for question in json.loads(bank.read_text(encoding="utf-8"))["questions"]:
                if question["kind"] in ("fix", "which-step"):
                    continue
                wanted = [question["stem"]] + [o["text"] for o in question.get("options", []) + question.get("left", []) + question.get("right", [])]
                for one in wanted:
                    for language in languages:
                        global compared
                        compared += 1
                        if letters(plain(one[language])) not in read:
                            fail(f"{question['id']}: {one[language]!r} is not on paper ({word})")
                shown = letters(plain(question["explain"][languages[0]])) in read
                if shown != key:
                    fail(f"{question['id']}: {'no' if key else 'an'} explanation on paper")


def main():
    with tempfile.TemporaryDirectory(prefix="trustwalk-interchange-") as name:
        folder = pathlib.Path(name)
        for seed in (7, 11):
            bank = Bank(seed).file(120)
            file = folder / f"bank-{seed}.json"
            file.write_text(json.dumps(bank), encoding="utf-8")
            moodle(folder, file, bank["questions"])
            qti(folder, file, bank["questions"])
        for topic in ("mfa", "saml"):
            paper(folder, HERE.parent.parent.parent / "quizzes" / f"{topic}.json")
    print(f"{compared} texts came back as they were")


if __name__ == "__main__":
    main()
