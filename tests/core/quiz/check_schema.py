#!/usr/bin/env python3
"""The schema of questions: every question file of the source tree is valid, a key too many is refused in every object of it, and so is whatever
else a schema can see."""
import copy
import glob
import json
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed: the schema of questions was not checked")
    sys.exit(77)

root = sys.argv[1]
# Objects whose keys are free, or another format's: policies, worlds and their parts, parameters, condition keys.
FREE = {"document", "policy", "model", "user", "role", "world", "parameters", "contexts", "answer"}

# One fault each: what is done to the questions of a file.
BROKEN = {
    "a language is missing": lambda q: q["stem"].pop("ja"),
    "an empty text": lambda q: q["explain"].update(en=""),
    "a tag": lambda q: q["stem"].update(en="See <img src=x>"),
    "a control character": lambda q: q["stem"].update(en="a\u0007b"),
    "an unknown kind": lambda q: q.update(kind="essay"),
    "an unknown topic": lambda q: q.update(topic="gardening"),
    "an unknown exam": lambda q: q.update(exams=["SAA-C03/9"]),
    "no exam": lambda q: q.update(exams=[]),
    "an unknown pitfall": lambda q: q.update(covers=["nobody-reads-this"]),
    "an unknown call": lambda q: q.update(calls=["AssumeRoles"]),
    "a difficulty of 0": lambda q: q.update(difficulty=0),
    "a revision as text": lambda q: q.update(rev="1"),
    "an id with a space": lambda q: q.update(id="a b"),
    "no source": lambda q: q.update(sources=[]),
    "a source elsewhere": lambda q: q["sources"][0].update(url="https://example.com/"),
    "a lesson that is a path": lambda q: q.update(lesson="../x"),
}


# Imported questions may lack what nobody knows of them, and say where they came from.
IMPORTED = {
    "as it is": (True, lambda q: None),
    "no exam, source, explanation and reason": (True, lambda q: (q.update(exams=[]), q.pop("sources"), q.pop("explain"), [o.pop("why") for o in q["options"]])),
    "two options": (True, lambda q: q.update(options=q["options"][:2])),
    "another topic": (True, lambda q: q.update(topic="other")),
    "no language": (False, lambda q: q["imported"].update(languages=[])),
    "an unknown language": (False, lambda q: q["imported"].update(languages=["fr"])),
    "from nowhere": (False, lambda q: q["imported"].pop("from")),
    "a key too many": (False, lambda q: q["imported"].update(surprise=1)),
    "one option": (False, lambda q: q.update(options=q["options"][:1])),
    "no text in one language": (False, lambda q: q["stem"].pop("ja")),
}


def importedFaults(validator, content):
    question = next(q for q in content["questions"] if q["kind"] == "single")
    for what, (takes, change) in IMPORTED.items():
        changed = one(content, question)
        changed["questions"][0]["imported"] = {"from": "gift", "languages": ["ja"]}
        change(changed["questions"][0])
        if validator.is_valid(changed) != takes:
            yield f"an imported question, {what}: {'refused' if takes else 'taken'}"
        del changed["questions"][0]["imported"]
        if takes and what != "as it is" and what != "another topic" and validator.is_valid(changed):
            yield f"a question of the bank, {what}: taken"


def objects(value, path="$"):
    """Every object of our format with its path."""
    if isinstance(value, dict):
        yield path, value
        for key, inner in value.items():
            if key not in FREE:
                yield from objects(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from objects(inner, f"{path}[{index}]")


def one(file, question):
    """The file with this question alone."""
    return {**file, "questions": [copy.deepcopy(question)]}


def surprises(validator, file):
    """Objects that take a key which the format does not know, and how many were tried. A question at a time: a file takes long."""
    found, tried = [], 0
    for question in file["questions"]:
        changed = one(file, question)
        for path, inner in objects(changed):
            inner["surprise"] = 1
            tried += 1
            if validator.is_valid(changed):
                found.append(f"{question['id']}: {path} takes a key that the format does not know")
            del inner["surprise"]
    return found, tried


def main():
    with open(f"{root}/quizzes/quiz.schema.json", encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults = []
    checked = 0
    names = sorted(n for n in glob.glob(f"{root}/quizzes/*.json") if not n.endswith("schema.json"))
    for name in names + [f"{root}/tests/core/quiz/every_kind.json"]:
        with open(name, encoding="utf-8") as file:
            content = json.load(file)
        faults += [f"{name}: {error.json_path}: {error.message}" for error in validator.iter_errors(content)]
        if name.endswith("every_kind.json"):
            found, checked = surprises(validator, content)
            faults += found
            faults += importedFaults(validator, content)
            for question in content["questions"]:
                for what, change in BROKEN.items():
                    changed = one(content, question)
                    change(changed["questions"][0])
                    if validator.is_valid(changed):
                        faults.append(f"{question['id']}: {what}, and the schema takes it")
    print("\n".join(faults) or f"{len(names) + 1} files are valid; an unknown key was refused in each of {checked} objects")
    return 1 if faults or checked < 100 else 0


sys.exit(main())
