"""Holds every example of an OpenAPI document, and the live answer to it, to the document's schemas.

    examples.py DOCUMENT BASE
"""

import json
import sys
import urllib.request

from jsonschema import Draft202012Validator, FormatChecker

path, base = sys.argv[1:]
with open(path, encoding="utf-8") as file:
    document = json.load(file)


def validator(schema):
    return Draft202012Validator(
        {**schema, "components": document["components"]}, format_checker=FormatChecker())


def get(target):
    with urllib.request.urlopen(base + target) as answer:
        return json.load(answer)


answers = parameters = schemas = 0
for pattern, methods in document["paths"].items():
    operation = methods["get"]
    for parameter in operation["parameters"]:
        if "example" in parameter:
            validator(parameter["schema"]).validate(parameter["example"])
            parameters += 1
    content = operation["responses"]["200"]["content"].get("application/json", {})
    for example in content.get("examples", {}).values():
        check = validator(content["schema"])
        live = get(example["summary"])
        check.validate(live)
        if "value" in example:
            check.validate(example["value"])
            assert example["value"] == live, f"{pattern}: the example is not what is answered"
        answers += 1
        # The schema that the answer names holds for each of its rows, or for the record.
        # Columns that follow the question have no schema; the tests say which lists these are.
        if "$schema" not in live["meta"]:
            continue
        schema = get(live["meta"]["$schema"])
        Draft202012Validator.check_schema(schema)
        rows = live["data"] if isinstance(live["data"], list) else [live["data"]]
        for row in rows:
            Draft202012Validator(schema).validate(row)
        schemas += 1
print(f"examples: {answers} answers, {parameters} values and {schemas} schemas fit")
