#!/usr/bin/env python3
"""Writes a catalogue of facts, which is not part of the project, as an OpenAPI document that `wechatpay draft --openapi -` reads.

    tests/catalogue/openapi.py FOLDER [--examples FOLDER] [--events FILE] [--names FILE] [FAMILY…]

A family is a file of the folder, without `.json`. A field of a response is required where the catalogue says so and every official
example of the operation has it; without an example it is not. `number` is an integer where an amount or a count is meant.
A line of the file of names has a method and a path as the catalogue has them, a tab, and the name of the struct."""

import argparse
import json
import pathlib
import re

FRACTION = re.compile("率|比例|百分比|经度|纬度|折扣$|汇率")


def schema(field, seen, place="", is_response=False):
    """The schema of a field; `seen` has the paths that every example has, or is None where there is no example."""
    kind = field.get("type") or ("object" if field.get("fields") else "string")
    result = {}
    if kind == "object":
        if field.get("fields"):
            result = members(field["fields"], seen, place, is_response)
        else:
            result["type"] = "object"
    elif kind == "array":
        result = {"type": "array", "items": schema(field.get("items") or {}, seen, place + "[]", is_response)}
    elif kind == "number":
        example = str(field.get("example", ""))
        is_fraction = FRACTION.search(field.get("label") or "") or "." in example or field.get("format") == "float"
        result["type"] = "number" if is_fraction else "integer"
    elif kind == "file":
        result = {"type": "string", "format": "binary"}
    else:
        result["type"] = {"int": "integer"}.get(kind, kind)
    if field.get("enum"):
        result["enum"] = field["enum"]
    for name in ("minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum", "pattern"):
        if name in field:
            result[name] = field[name]
    description = [str(field["label"])] if field.get("label") else []
    if field.get("format") in ("rfc3339", "date", "yyyyMMddHHmmss") or field.get("format") == "base64" and not field.get("sensitive"):
        description.append({"rfc3339": "RFC 3339."}.get(field["format"], f"`{field['format']}`."))
    if field.get("x-json"):
        description.append("A text that is JSON.")
    if description:
        result["description"] = "\n".join(description)
    if field.get("sensitive"):
        result["x-sensitive"] = True
    return result


def members(fields, seen, place, is_response):
    fields = {name: field for name, field in fields.items() if isinstance(field, dict)}
    at = lambda name: f"{place}.{name}" if place else name
    is_there = lambda name, field: field.get("required") and not field.get("nullable") and (
        not is_response or (seen is not None and at(name) in seen))
    required = [name for name, field in fields.items() if is_there(name, field)]
    properties = {name: schema(field, seen, at(name), is_response) for name, field in fields.items()}
    return {"type": "object", "properties": properties} | ({"required": required} if required else {})


def paths(value, place=""):
    """Every path of an example; of a list, those that all of its elements have."""
    if isinstance(value, dict):
        found = set()
        for name, inner in value.items():
            at = f"{place}.{name}" if place else name
            found |= {at} | paths(inner, at)
        return found
    if isinstance(value, list) and value:
        return set.intersection(*(paths(item, place + "[]") for item in value))
    return set()


def operation(facts, examples):
    result = {"summary": facts.get("name") or "", "responses": {}}
    if facts.get("deprecated"):
        result["description"] = "Deprecated."
    if facts.get("docs"):
        result["externalDocs"] = {"url": facts["docs"][0]}
    parameters = []
    for place, key in (("path", "path_params"), ("query", "query"), ("header", "headers")):
        for name, field in (facts.get(key) or {}).items():
            if isinstance(field, dict):
                inner = schema(field, None)
                required = place == "path" or bool(field.get("required"))
                parameter = {"name": name, "in": place, "required": required, "description": inner.pop("description", "")}
                # JSON inside a query travels as text.
                inner = {"content": {"application/json": {"schema": inner}}} if inner.get("type") == "object" else {"schema": inner}
                parameters.append(parameter | inner)
    if parameters:
        result["parameters"] = parameters
    if facts.get("form"):
        result["requestBody"] = {"content": {"multipart/form-data": {"schema": members(facts["form"], None, "", False)}}}
    elif facts.get("body"):
        result["requestBody"] = {"content": {"application/json": {"schema": schema(facts["body"], None)}}}
    for status, body in (facts.get("responses") or {}).items():
        response = {"description": ""}
        if facts.get("produces"):
            response["content"] = {facts["produces"][0]: {"schema": {"type": "string", "format": "binary"}}}
        elif isinstance(body, dict) and (body.get("fields") or body.get("items") or body.get("type") not in (None, "object")):
            seen = set.intersection(*map(paths, examples)) if examples else None
            response["content"] = {"application/json": {"schema": schema(body, seen, "", True)}}
        result["responses"][str(status)] = response
    return result


def resource(facts):
    """What an event tells, as other objects are written: its fields come as a list with depths."""
    root = {"type": "object", "fields": {}}
    open_fields = [root]
    for field in facts.get("resource") or []:
        field = dict(field)
        name, depth = field.pop("name"), field.pop("depth", 0)
        if str(field.get("type")).endswith("[]"):
            field |= {"type": "array", "items": {"type": field["type"].removesuffix("[]")}}
        # A field that is cut off from its owner belongs to the last one that there is.
        del open_fields[max(depth, 0) + 1:]
        owner = open_fields[-1]
        if owner.get("type") == "array":
            owner = owner.setdefault("items", {"type": "object"})
        owner.setdefault("fields", {})[name] = field
        open_fields.append(field)
    return root


def event(facts):
    root = resource(facts)
    result = {"summary": facts.get("title") or "", "requestBody": {"content": {"application/json": {"schema": schema(root, None)}}}}
    if facts.get("docs"):
        result["externalDocs"] = {"url": facts["docs"][0]}
    return {"post": result}


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("families", nargs="*")
    arguments.add_argument("--examples", type=pathlib.Path)
    arguments.add_argument("--events", type=pathlib.Path)
    arguments.add_argument("--names", type=pathlib.Path)
    arguments = arguments.parse_args()
    examples = {}
    for file in sorted(arguments.examples.glob("*.jsonl")) if arguments.examples else []:
        for line in file.read_text().splitlines():
            example = json.loads(line)
            if example["kind"] == "response":
                examples.setdefault((example["method"], example["path"]), []).append(example["body"])
    lines = arguments.names.read_text().splitlines() if arguments.names else []
    names = dict(line.split("\t")[:2] for line in lines if "\t" in line)
    document = {"openapi": "3.1.0", "info": {"title": "The catalogue", "version": "0"}, "paths": {}, "webhooks": {}}
    for file in sorted(arguments.folder.glob("*.json")):
        if arguments.families and file.stem not in arguments.families:
            continue
        for facts in json.loads(file.read_text()):
            path = facts["path"].split("?")[0]
            known = examples.get((facts["method"], path), [])
            drafted = operation(facts, known)
            if name := names.get(f"{facts['method']} {facts['path']}"):
                drafted["operationId"] = name
            document["paths"].setdefault(path, {})[facts["method"].lower()] = drafted
    for facts in json.loads(arguments.events.read_text()) if arguments.events else []:
        document["webhooks"][facts["event_type"]] = event(facts)
    print(json.dumps(document, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
