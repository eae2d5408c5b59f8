#!/usr/bin/env python3
"""What the declared endpoints cost to compile, beside the same structs with serde's derives alone.

Copies this crate twice: as it is, and with its structs and enumerations stripped to serde's derives: `Serialize` on what is
sent, `Deserialize` on what is received, both on what travels both ways. Prints, from interleaved runs, the CPU seconds of
`cargo check` and `cargo build`, dependencies not counted, in all and per endpoint. Needs python3 and cargo.

    python3 endpoints/benches/compile_time.py [--runs 5] [--features all,server]
"""
import argparse, pathlib, re, shutil, sys, tempfile

CRATE = pathlib.Path(__file__).resolve().parents[1]
sys.path.append(str(CRATE.parent / "macros/benches"))
from cargo_seconds import medians
ITEM = re.compile(r"^(?:pub(?:\(\w+\))? )?(struct|enum) (\w+)[^;{]*([;{])", re.M)
# Types that are not declared, and a text that stands in for each.
OUTSIDE = ["File", "Download", "PlatformCertificates", "ComplaintStepMedia", "wechatpay_runtime::serde_json::Value", "Value"]


def closed(text, start):
    """The end of the bracket that opens at `start`; brackets in quotes and comments do not count."""
    depth = 0
    for found in re.compile(r'"(?:[^"\\]|\\.)*"|//[^\n]*|[\[{(]|[\]})]').finditer(text, start):
        if found[0] in "[{(":
            depth += 1
        elif found[0] in "]})":
            depth -= 1
            if depth == 0:
                return found.end()
    raise ValueError("a bracket does not close")


def head(text, start):
    """Where the documentation and the attributes begin that stand above the item at `start`."""
    begin = text.rfind("\n\n", 0, start)
    # A blank line never stands between an item and its attributes.
    return 0 if begin < 0 else begin + 2


class Item:
    """A struct or an enumeration as it is declared."""

    def __init__(self, text, match):
        end = match.end() if match[3] == ";" else closed(text, match.end() - 1)
        self.name = match[2]
        self.head = text[head(text, match.start()):match.start()]
        self.code = text[match.start():end]
        declared = re.search(r"^#\[wechatpay_(\w+)", self.head, re.M)
        self.kind = declared[1] if declared else None
        response = re.search(r"\bresponse = ([\w:]+)", self.head)
        self.response = response[1].split("::")[-1] if response else None
        self.types = set(re.findall(r"\b([A-Z]\w+)", re.sub(r"//[^\n]*", "", self.code))) - {self.name}
        self.traits = set()

    def stripped(self):
        derives = re.findall(r"^#\[derive\(([^\]]*)\)\]", self.head, re.M) + [f"serde::{name}" for name in sorted(self.traits)]
        code = re.sub(r"^ *#\[(?:wechatpay|serde)\b.*?\]\n", "", self.code, flags=re.M | re.S)
        for name in OUTSIDE:
            code = re.sub(rf"(: |<){name}\b", r"\1String", code)
        documentation = "".join(re.findall(r"^///[^\n]*\n", self.head, re.M))
        return f"{documentation}#[derive({', '.join(derives)})]\n{code}\n"


def names(tree):
    """Each path of `a::{b, c::{d, e}}`."""
    prefix, brace, rest = tree.partition("{")
    if not brace:
        return [tree.strip()]
    parts, depth, part = [], 0, ""
    for character in rest[:rest.rindex("}")]:
        depth += (character == "{") - (character == "}")
        if character == "," and depth == 0:
            parts.append(part)
            part = ""
        else:
            part += character
    return [prefix.strip() + name for part in parts + [part] if part.strip() for name in names(part.strip())]


def strip(source, target):
    """Writes the sources with serde's derives alone, and says how many endpoints and types there are."""
    files = {}
    for path in sorted(source.rglob("*.rs")):
        text = path.read_text()
        files[path] = text, [item for item in (Item(text, match) for match in ITEM.finditer(text)) if item.kind]
    declared = [item for _, found in files.values() for item in found]
    by_name = {}
    for item in declared:
        by_name.setdefault(item.name, []).append(item)

    def spread(begin, trait):
        waiting = list(begin)
        while waiting:
            item = waiting.pop()
            if trait not in item.traits:
                item.traits.add(trait)
                waiting += [inner for name in item.types for inner in by_name.get(name, [])]

    endpoints = [item for item in declared if item.kind == "endpoint"]
    spread(endpoints, "Serialize")
    answers = [response for item in endpoints for response in by_name.get(item.response, [])]
    spread(answers + [item for item in declared if item.kind == "notification"], "Deserialize")
    for path, (text, found) in files.items():
        # A module that is compiled on a condition is compiled on the same one.
        kept = re.findall(r"^(?:#\[cfg[^\n]*\n)?(?:pub(?:\(\w+\))? )?mod \w+;", text, re.M)
        for public, tree in re.findall(r"^((?:pub(?:\(\w+\))? )?)use (?!wechatpay)([^;]*);", text, re.M):
            # Functions and what is not declared are not there.
            kept += [f"{public}use {name};" for name in names(tree) if name.split("::")[-1] in by_name]
        kept += [item.stripped() for item in found]
        if path.name == "lib.rs":
            kept.insert(0, "#![allow(warnings)]")
        written = target / path.relative_to(source)
        written.parent.mkdir(parents=True, exist_ok=True)
        written.write_text("\n".join(kept) + "\n")
    return len(endpoints), len(declared)


def manifests(ours, serde):
    """A manifest for each, with the crate's own features."""
    written = (CRATE / "Cargo.toml").read_text()
    features = ", ".join(f'"{name}"' for name in arguments.features.split(","))
    table = re.sub(r"^default = .*$", f"default = [{features}]", re.search(r"^\[features\]\n(.*?)^\[", written, re.M | re.S)[1], flags=re.M)
    package = '[package]\nname = "NAME"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n'
    roots = {name: CRATE.parent / name for name in ("macros", "runtime")}
    (ours / "Cargo.toml").write_text(
        package.replace("NAME", "wechatpay-endpoints") + f"[features]\n{table}[dependencies]\n"
        f'wechatpay-macros = {{ path = "{roots["macros"]}" }}\nwechatpay-runtime = {{ path = "{roots["runtime"]}", default-features = false }}\n')
    (serde / "Cargo.toml").write_text(
        package.replace("NAME", "serde-alone") + f"[features]\n"
        + re.sub(r'"wechatpay-runtime/[\w-]+"(?:, )?', "", table)
        + '[dependencies]\nserde = { version = "1", features = ["derive"] }\n')


def main():
    with tempfile.TemporaryDirectory() as top:
        top = pathlib.Path(top)
        ours, serde = top / "ours", top / "serde"
        shutil.copytree(CRATE / "src", ours / "src")
        endpoints, types = strip(CRATE / "src", serde / "src")
        manifests(ours, serde)
        if arguments.keep:
            shutil.copytree(top, arguments.keep)
        rows = {"the same structs with serde's derives alone": serde, "the declared endpoints": ours}
        median = medians(rows, ["check", "build"], top / "target", arguments.runs)
        print(f"{endpoints} endpoints, {types} types, features {arguments.features}; median of {arguments.runs}, CPU seconds (milliseconds an endpoint)\n")
        print("| | check | ratio | build | ratio |\n|---|---|---|---|---|")
        for name in rows:
            cells = []
            for command in ["check", "build"]:
                seconds, reference = median[name, command], median["the same structs with serde's derives alone", command]
                cells.append(f"{seconds:.2f} ({1000 * seconds / endpoints:.1f}) | {seconds / reference:.2f}")
            print(f"| {name} | {' | '.join(cells)} |")


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--runs", type=int, default=5)
parser.add_argument("--features", default="all,server", help="of the crate, with commas between")
parser.add_argument("--keep", help="a folder that both crates are written to, to look at")
arguments = parser.parse_args()
main()
