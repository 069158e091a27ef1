#!/usr/bin/env python3
"""The schema of worlds: every world of the source tree is valid, and a key too many is refused in every object of it."""
import copy
import glob
import json
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed: the schema of worlds was not checked")
    sys.exit(77)

root = sys.argv[1]
# Objects whose keys are free, or another format's: policies, key sets, tags.
FREE = {"document", "trustPolicy", "policy", "jwks", "tags", "sessionTags"}


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


def main():
    with open(f"{root}/resources/worlds/world.schema.json", encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults = []
    checked = 0
    names = [n for n in glob.glob(f"{root}/resources/worlds/*.json") if not n.endswith("schema.json")]
    for name in names + [f"{root}/tests/core/world/full_world.json"]:
        with open(name, encoding="utf-8") as file:
            world = json.load(file)
        faults += [f"{name}: {error.json_path}: {error.message}" for error in validator.iter_errors(world)]
        changed = copy.deepcopy(world)
        for path, inner in objects(changed):
            inner["surprise"] = 1
            checked += 1
            if validator.is_valid(changed):
                faults.append(f"{name}: {path} takes a key that the format does not know")
            del inner["surprise"]
    print("\n".join(faults) or f"{len(names) + 1} worlds are valid; an unknown key was refused in each of {checked} objects")
    return 1 if faults or checked < 50 else 0


sys.exit(main())
