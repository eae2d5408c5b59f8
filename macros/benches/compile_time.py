#!/usr/bin/env python3
"""What a declaration costs to compile, beside the same structs with serde's derives alone.

Writes three crates with the same structs of ten fields (plain, with serde's `Serialize`, declared as endpoints), and prints
the CPU seconds of `cargo check` and `cargo build` of each, dependencies not counted: the median of several interleaved runs.
Needs python3 and cargo.

    python3 macros/benches/compile_time.py [--structs 1,50,500] [--runs 5] [--server]
"""
import argparse, pathlib, tempfile

from cargo_seconds import medians

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIELDS = [("out_order_no", "String", "len = 1..=32"), ("appid", "String", "len = 1..=32"), ("service_id", "String", ""),
          ("goods_tag", "Option<String>", "len = 1..=32"), ("total_amount", "i64", "range = 0.."), ("count", "Option<i64>", ""),
          ("profit_sharing", "Option<bool>", ""), ("payments", "Vec<Item>", "items = 1..=100"),
          ("discounts", "Option<Vec<Item>>", "items = ..=30"), ("location", "Option<Item>", "")]


def crate(structs, item, struct, limits):
    lines = ["#![allow(dead_code)]", item, "pub struct Item { pub name: String, pub amount: Option<i64> }"]
    for number in range(structs):
        lines.append(struct.replace("NUMBER", str(number)))
        lines.append(f"pub struct Request{number} {{")
        for name, ty, limit in FIELDS:
            attribute = f"#[wechatpay({limit})] " if limits and limit else ""
            lines.append(f"    {attribute}pub {name}: {ty},")
        lines.append("}")
    return "\n".join(lines) + "\n"


def candidates(structs):
    runtime = f'wechatpay-runtime = {{ path = "{ROOT / "runtime"}", default-features = false, features = [{SERVER}] }}'
    serde = 'serde = { version = "1", features = ["derive"] }'
    endpoint = '#[wechatpay_runtime::wechatpay_endpoint(POST, "v3/benchmark/NUMBER/<out_order_no>/complete", response = Item)]'
    yield "plain", "", crate(structs, "", "", False)
    yield "serde: Serialize", serde, crate(structs, "#[derive(serde::Serialize)]", "#[derive(serde::Serialize)]", False)
    both = "#[derive(serde::Serialize, serde::Deserialize)]"
    yield "serde: Serialize, Deserialize", serde, crate(structs, both, both, False)
    yield "endpoints", runtime, crate(structs, "#[wechatpay_runtime::wechatpay_object]", endpoint, True)


def compare(structs):
    with tempfile.TemporaryDirectory() as top:
        top = pathlib.Path(top)
        folders = {}
        for index, (name, dependency, source) in enumerate(candidates(structs)):
            folder = top / f"crate_{index}"
            (folder / "src").mkdir(parents=True)
            (folder / "src/lib.rs").write_text(source)
            manifest = f'[package]\nname = "crate_{index}"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n[dependencies]\n{dependency}\n'
            (folder / "Cargo.toml").write_text(manifest)
            folders[name] = folder
        median = medians(folders, ["check", "build"], top / "target", arguments.runs)
        print(f"\n| {structs} structs of {len(FIELDS)} fields, median of {arguments.runs} | check, CPU s | ratio | build, CPU s | ratio |\n|---|--:|--:|--:|--:|")
        for name in folders:
            cells = [f"{median[name, command]:.2f} | {median[name, command] / median['serde: Serialize', command]:.2f}" for command in ["check", "build"]]
            print(f"| {name} | {cells[0]} | {cells[1]} |")


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("--structs", type=lambda counts: [int(count) for count in counts.split(",")], default=[1, 50, 500])
parser.add_argument("--runs", type=int, default=5)
parser.add_argument("--server", action="store_true", help="with the server side, as gateways compile it")
arguments = parser.parse_args()
SERVER = '"server"' if arguments.server else ""
for count in arguments.structs:
    compare(count)
