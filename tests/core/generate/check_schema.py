#!/usr/bin/env python3
"""The schema of templates: every template of the source tree is valid, a key too many is refused in every object of our format, and so is
whatever else a schema can see."""
import copy
import glob
import json
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed: the schema of templates was not checked")
    sys.exit(77)

root = sys.argv[1]
# Objects whose keys are free, or another format's.
FREE = {"slots", "setup", "walk", "changes", "requirements", "after", "lives", "verdicts", "why"}

BROKEN = {
    "another format": lambda t: t.update(format="trustwalk-quiz"),
    "a later version": lambda t: t.update(formatVersion=2),
    "an id with a space": lambda t: t.update(id="a b"),
    "an unknown kind": lambda t: t.update(kind="essay"),
    "an unknown topic": lambda t: t.update(topic="gardening"),
    "no exam": lambda t: t.update(exams=[]),
    "no draw": lambda t: t.update(draws=[]),
    "a draw without alternatives": lambda t: t["draws"][0].update({"from": [], "of": "user"}),
    "a pattern in one language": lambda t: t["stem"][0].pop("ja"),
    "a tag": lambda t: t["explain"][0].update(en="<b>so</b>"),
    "a check that is none": lambda t: t.update(verdicts={"TrustPolicySmiles": {}}),
    "a source elsewhere": lambda t: t["sources"][0].update(url="https://example.com/"),
    "two choices": lambda t: t.update(choices=2),
}


def objects(value, path="$"):
    if isinstance(value, dict):
        yield path, value
        for key, inner in value.items():
            if key not in FREE:
                yield from objects(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from objects(inner, f"{path}[{index}]")


def main():
    with open(f"{root}/quizzes/templates/template.schema.json", encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults, tried = [], 0
    names = sorted(n for n in glob.glob(f"{root}/quizzes/templates/*.json") if not n.endswith("schema.json"))
    for name in names:
        with open(name, encoding="utf-8") as file:
            content = json.load(file)
        faults += [f"{name}: {error.json_path}: {error.message}" for error in validator.iter_errors(content)]
    with open(f"{root}/quizzes/templates/external-id-sent.json", encoding="utf-8") as file:
        content = json.load(file)
    for path, inner in objects(content):
        inner["surprise"] = 1
        tried += 1
        if validator.is_valid(content):
            faults.append(f"{path} takes a key that the format does not know")
        del inner["surprise"]
    for what, change in BROKEN.items():
        changed = copy.deepcopy(content)
        change(changed)
        if validator.is_valid(changed):
            faults.append(f"{what}, and the schema takes it")
    print("\n".join(faults) or f"{len(names)} files are valid; an unknown key was refused in each of {tried} objects")
    return 1 if faults or tried < 20 or len(names) < 21 else 0


sys.exit(main())
