#!/usr/bin/env python3
"""Compares the declarations with a catalogue of facts about the interfaces, which is not part of the project.

    tests/catalogue/compare.py FOLDER [--examples FOLDER] [--events FILE] [FAMILY…]

FOLDER holds a JSON file a family (`payscore.json`): a list of operations with `method`, `path`, `path_params`, `query`, `headers`,
`body`, `form` and `responses`. Without a FAMILY every one is compared. Our side is what
`wechatpay openapi` prints; WECHATPAY names another command than `cargo run --package wechatpay-cli --`.

Compared are method and template, and of every field of requests and answers, at every depth: where it travels, its name, whether
it is required, its kind of value, whether it travels encrypted, the values of its enumeration, and in requests its limits. What differs for a reason is listed in `differences.txt`, beside
this file: `METHOD TEMPLATE | FIELD | DIFFERENCE # REASON`, where `*` stands for anything. The exit code is 1 if something differs
that is not listed, or if all was compared and something is listed that does not differ.

With `--examples`, bodies of requests and responses are read as the declarations would read them. That FOLDER holds files of JSON objects, one a line,
with `method`, `path`, `kind` (`request` or `response`) and `body`. A request that is refused differs, a response that is refused, and one of
which a member is lost.

With `--events`, what notifications tell is compared too. That FILE holds a list of objects with `event_type` and `resource`, the fields with
their depths. A line of `differences.txt` begins with `EVENT` and the event type then. An event type that several types read has the
fields of all. With a FAMILY, event types that are not declared are left out.
"""

import argparse
import json
import os
import re
import shlex
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import openapi

HERE = Path(__file__).resolve().parent
DEEPEST = 12
LIMITS = ("minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum", "pattern")
KINDS = {"integer": "number", "int": "number", "float": "number", "file": "string"}


@dataclass(frozen=True)
class Field:
    """What is known of one field. What is told to us has no limits: nothing checks them."""

    required: bool
    kind: str
    sensitive: bool
    limits: dict
    values: frozenset


class Fields(dict):
    """What is known of each field, by its place and name: `body amount.total`; and which objects nothing is known of."""

    def __init__(self):
        super().__init__()
        self.hollow = set()

    def add(self, place, schema, required, view):
        kind = view.kind(schema)
        is_told = place.startswith(("response ", "resource "))
        # A value is at least one character or item long without saying so.
        is_limit = lambda name, limit: limit and (limit, name) not in ((1, "minLength"), (1, "minItems"))
        limits = {} if is_told else {name: limit for name, limit in view.limits(schema).items() if is_limit(name, limit)}
        self[place] = Field(required, KINDS.get(kind, kind), view.sensitive(schema), limits, frozenset(view.values(schema)))
        self.add_inner(place, schema, view)

    def add_inner(self, place, schema, view):
        while view.kind(schema) == "array":
            schema, place = view.items(schema), place + "[]"
        if place.count(".") > DEEPEST:
            return
        fields = list(view.fields(schema))
        if not fields:
            self.hollow.add(place)
        for name, inner, required in fields:
            separator = "" if place.endswith(" ") else "."
            self.add(place + separator + name, inner, required, view)


class Catalogue:
    """How the catalogue writes a schema."""

    def kind(self, schema):
        return schema.get("type") or "string"

    def sensitive(self, schema):
        return bool(schema.get("sensitive"))

    def items(self, schema):
        return schema.get("items") or {}

    def limits(self, schema):
        limits = {name: schema.get(name) for name in LIMITS}
        if self.kind(schema) == "array":
            limits |= {"maxLength": None, "maxItems": schema.get("maxItems", schema.get("maxLength"))}
        # Every value of an enumeration is short enough; "64 bytes" is a length; patterns stand between slashes, as JavaScript has them.
        length = None if schema.get("enum") else limits["maxLength"]
        pattern = (limits["pattern"] or "").strip("/")
        return limits | {"maxLength": length and int(str(length).removesuffix(" bytes")), "pattern": pattern and f"^(?:{pattern})$"}

    def values(self, schema):
        # Numbers are numbers: three instalments are no name.
        return (value for value in schema.get("enum") or () if isinstance(value, str))

    def fields(self, schema):
        for name, inner in (schema.get("fields") or {}).items():
            yield name, inner, bool(inner.get("required"))

    def event(self, facts):
        fields = Fields()
        fields.add_inner("resource ", openapi.resource(facts), self)
        return fields

    def operation(self, operation):
        fields = Fields()
        for place, members in (("path", "path_params"), ("query", "query"), ("header", "headers"), ("form", "form")):
            for name, schema in (operation.get(members) or {}).items():
                fields.add(f"{place} {name}", schema, place == "path" or bool(schema.get("required")), self)
        body = operation.get("body") or {}
        is_upload = any(self.kind(inner) == "file" for _, inner, _ in self.fields(body))
        for name, inner, _ in self.fields(body) if is_upload else ():
            fields.add(f"form {name}", inner, True, self)
        if not is_upload:
            fields.add_inner("body ", body, self)
        for status, schema in (operation.get("responses") or {}).items():
            if status.startswith("2"):
                fields.add_inner("response ", schema or {}, self)
        return fields


class OpenApi:
    """How OpenAPI writes a schema."""

    def __init__(self, document):
        self.schemas = document["components"]["schemas"]

    def resolved(self, schema):
        reference = schema.get("$ref")
        return self.schemas[reference.rsplit("/", 1)[1]] if reference else schema

    def kind(self, schema):
        schema = self.resolved(schema)
        if "anyOf" in schema:
            return schema["anyOf"][0]["type"]
        return schema.get("type") or "any"

    def sensitive(self, schema):
        return bool(schema.get("x-sensitive"))

    def items(self, schema):
        return self.resolved(schema)["items"]

    def limits(self, schema):
        bytes_or_characters = {"maxLength": schema.get("x-max-bytes", schema.get("maxLength"))}
        return {name: schema.get(name) for name in LIMITS} | bytes_or_characters

    def values(self, schema):
        schema = self.resolved(schema)
        return (value for value in schema.get("anyOf", [schema])[0].get("enum", ()) if isinstance(value, str))

    def fields(self, schema):
        schema = self.resolved(schema)
        for name, inner in (schema.get("properties") or {}).items():
            yield name, inner, name in schema.get("required", [])

    def event(self, item):
        schema = item["post"]["requestBody"]["content"]["application/json"]["schema"]
        each = []
        for one in schema.get("anyOf", [schema]):
            each.append(Fields())
            each[-1].add_inner("resource ", one, self)
        merged = Fields()
        for place, field in (item for fields in each for item in fields.items()):
            merged[place] = replace(field, required=all(place in fields and fields[place].required for fields in each))
        merged.hollow = set.union(*(fields.hollow for fields in each))
        return merged

    def operation(self, operation):
        fields = Fields()
        for parameter in operation.get("parameters", []):
            schema = parameter.get("schema") or parameter["content"]["application/json"]["schema"]
            fields.add(f"{parameter['in']} {parameter['name']}", schema, parameter["required"], self)
        content = operation.get("requestBody", {}).get("content", {})
        for kind, body in content.items():
            if kind == "multipart/form-data":
                # `meta` is JSON in a text; the catalogue does not look into it.
                fields["form meta"] = fields["form file"] = Field(True, "string", False, {}, frozenset())
            else:
                fields.add_inner("body ", body["schema"], self)
        for status, response in operation["responses"].items():
            if status.startswith("2"):
                for body in response.get("content", {}).values():
                    fields.add_inner("response ", body["schema"], self)
        return fields


class Examples:
    """Reads the bodies of documents as the declarations would."""

    TYPES = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "array": list, "object": dict}

    def __init__(self, document):
        self.view, self.paths = OpenApi(document), document["paths"]

    def schema(self, method, path, kind):
        """What the body of an operation is declared as; `None` if it is not declared."""
        operation = self.paths.get(path, {}).get(method.lower())
        if operation is None:
            return None
        if kind == "request":
            content = operation.get("requestBody", {}).get("content", {})
            # Documents show the JSON beside the file.
            if upload := content.get("multipart/form-data"):
                return upload["schema"]["properties"].get("meta", {"type": "object"})
        else:
            content = next((it.get("content", {}) for status, it in operation["responses"].items() if status.startswith("2")), {})
        return next((it["schema"] for it in content.values()), {"type": "object"})

    def faults(self, schema, value, place):
        """Each thing that is refused or lost, with its place."""
        schema = {**self.view.resolved(schema), **{name: of for name, of in schema.items() if name.startswith(("x-", "m"))}}
        kind = self.view.kind(schema)
        expected = self.TYPES.get(kind)
        if kind == "any":
            return
        if not isinstance(value, expected) or (isinstance(value, bool) and kind != "boolean"):
            yield place, f"refused: no {kind}"
        elif kind == "object":
            members = {name: (inner, required) for name, inner, required in self.view.fields(schema)}
            for name, (_, required) in members.items():
                if required and value.get(name) in (None, "", []):
                    yield f"{place}.{name}", "refused: it is required"
            for name, inner in value.items():
                if name in members:
                    yield from self.faults(members[name][0], inner, f"{place}.{name}")
                elif not schema.get("additionalProperties"):
                    yield f"{place}.{name}", "lost"
        elif kind == "array":
            if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
                yield place, f"refused: {len(value)} items"
            for item in value:
                yield from self.faults(self.view.items(schema), item, f"{place}[]")
        elif kind == "string" and not self.view.sensitive(schema):
            length = len(value.encode()) if "x-max-bytes" in schema else len(value)
            most = schema.get("x-max-bytes", schema.get("maxLength", length))
            if not schema.get("minLength", 0) <= length <= most:
                yield place, f"refused: length {length}, not {schema.get('minLength', 0)} to {most}"
            if "pattern" in schema and not re.search(schema["pattern"], value):
                yield place, "refused: against the pattern"
        elif kind == "integer" and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
            yield place, f"refused: {value} is out of range"

    def read(self, folder):
        """Each example of a declared operation: its operation, and what is wrong with it."""
        for file in sorted(folder.glob("*.jsonl")):
            for line in file.read_text("utf-8").splitlines():
                example = json.loads(line)
                method, path, kind = example["method"], example["path"], example["kind"]
                schema = self.schema(method, path, kind)
                if schema is not None:
                    faults = self.faults(schema, example["body"], f"example {kind}")
                    # Placeholders are no member of a body.
                    faults = (fault for fault in faults if "{" + fault[0].split(".", 1)[-1] + "}" not in path)
                    yield f"{method} {path}", sorted(set(faults))


def ours():
    command = shlex.split(os.environ.get("WECHATPAY") or "cargo run --quiet --package wechatpay-cli --")
    printed = subprocess.run([*command, "openapi"], check=True, stdout=subprocess.PIPE, cwd=HERE.parent.parent).stdout
    document = json.loads(printed)
    view = OpenApi(document)
    operations = {}
    for path, item in document["paths"].items():
        for method, operation in item.items():
            operations[f"{method.upper()} {path}"] = view.operation(operation)
    events = {f"EVENT {event_type}": view.event(item) for event_type, item in document["webhooks"].items()}
    return operations, events, document


def theirs(folder, families):
    operations = {}
    for family in families:
        for operation in json.loads((folder / f"{family}.json").read_text("utf-8")):
            operations[f"{operation['method']} {operation['path']}"] = Catalogue().operation(operation)
    return operations


def family_of(key):
    """The family of an operation: what follows `v3` in its path, or what stands before it (`/hk/v3/…`)."""
    before, _, behind = key.split(" ", 1)[-1].partition("/v3/")
    return before.strip("/") or behind.split("/", 1)[0]


def differences(our, their):
    """Each difference of one operation: the field, and what is different about it."""
    for place in sorted(our.keys() | their.keys()):
        above = re.sub(r"(\[\])?\.[^.]*$", "", place)
        if above != place and ((above in our) != (above in their) or above in their.hollow or above + "[]" in their.hollow):
            continue  # The object around it is the difference, or the catalogue does not look into it.
        if place not in their:
            yield place, f"only ours, {'required' if our[place].required else 'optional'}"
        elif place not in our:
            yield place, f"only the catalogue's, {'required' if their[place].required else 'optional'}"
        else:
            yield from ((place, what) for what in contradictions(our[place], their[place]))


def contradictions(our, their):
    """What both know of a field and do not say alike."""
    if our.required != their.required:
        yield "required by us alone" if our.required else "required by the catalogue alone"
    if our.kind != their.kind and "any" not in (our.kind, their.kind):
        yield f"{our.kind} with us, {their.kind} in the catalogue"
    if our.sensitive != their.sensitive:
        yield "encrypted by us alone" if our.sensitive else "encrypted in the catalogue alone"
    for name in LIMITS:
        ours, theirs = our.limits.get(name), their.limits.get(name)
        if ours != theirs:
            yield f"{name} {ours or 'none'} with us, {theirs or 'none'} in the catalogue"
    if missing := their.values - our.values:
        yield f"values of the catalogue alone: {', '.join(sorted(missing))}"
    if their.values and (more := our.values - their.values):
        yield f"values of ours alone: {', '.join(sorted(more))}"


class Listed:
    """The differences that have a reason."""

    def __init__(self, path):
        self.lines = []
        for line in path.read_text("utf-8").splitlines():
            if not line.strip() or line.startswith("#"):
                continue
            pattern, mark, reason = line.partition(" # ")
            if not mark or pattern.count(" | ") != 2:
                sys.exit(f"{path}: neither a comment nor `METHOD TEMPLATE | FIELD | DIFFERENCE # REASON`: {line}")
            expression = re.compile(re.escape(pattern.strip()).replace(r"\*", ".*"))
            self.lines.append([line, expression, 0])

    def has(self, difference):
        found = [line for line in self.lines if line[1].fullmatch(difference)]
        for line in found:
            line[2] += 1
        return bool(found)

    def idle(self):
        return [line for line, _, used in self.lines if not used]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("families", nargs="*")
    arguments.add_argument("--examples", type=Path)
    arguments.add_argument("--events", type=Path)
    arguments = arguments.parse_args()
    folder, wanted, examples = arguments.folder, arguments.families, arguments.examples
    our, our_events, document = ours()
    families = wanted or sorted(path.stem for path in folder.glob("*.json"))
    their = theirs(folder, families)
    our = {key: fields for key, fields in our.items() if not wanted or family_of(key) in families}
    if arguments.events:
        events = {f"EVENT {facts['event_type']}": Catalogue().event(facts) for facts in json.loads(arguments.events.read_text("utf-8"))}
        their |= {key: fields for key, fields in events.items() if not wanted or key in our_events}
        our |= our_events
    listed, number, unlisted = Listed(HERE / "differences.txt"), 0, 0
    for key in sorted(our.keys() | their.keys()):
        kind = "event" if key.startswith("EVENT ") else "operation"
        if key not in their:
            found = [(kind, "only ours")]
        elif key not in our:
            found = [(kind, "only the catalogue's")]
        else:
            found = list(differences(our[key], their[key]))
        for place, what in found:
            number += 1
            difference = f"{key} | {place} | {what}"
            if not listed.has(difference):
                unlisted += 1
                print(difference)
    read = 0
    for key, faults in Examples(document).read(examples) if examples else ():
        read += 1
        for place, what in faults:
            difference = f"{key} | {place} | {what}"
            number += 1
            if not listed.has(difference):
                unlisted += 1
                print(difference)
    is_used = lambda line: (examples or " | example " not in line) and (arguments.events or not line.startswith("EVENT "))
    idle = [] if wanted else [line for line in listed.idle() if is_used(line)]
    for line in idle:
        print(f"listed, but does not differ: {line}")
    count = lambda keys, is_event: sum(key.startswith("EVENT ") == is_event for key in keys)
    both = our.keys() & their.keys()
    compared = f"{count(both, False)} of {count(their, False)} operations and {count(both, True)} of {count(their, True)} event types"
    print(f"{', '.join(wanted) or 'All families'}: {compared} compared, {read} examples read, {number} differences, {unlisted} not listed")
    sys.exit(1 if unlisted or idle else 0)


if __name__ == "__main__":
    main()
