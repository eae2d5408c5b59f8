#!/usr/bin/env python3
"""What a declaration costs to compile, beside the same structs with serde's derives alone.

Writes three crates with the same structs of ten fields (plain, with serde's `Serialize`, declared as endpoints), and prints
the CPU seconds of `cargo check` and `cargo build` of each, dependencies not counted: the median of several interleaved runs.
Needs python3 and cargo.

    python3 macros/benches/compile_time.py [--structs 1,50,500] [--runs 5] [--server]
"""
import argparse, os, pathlib, resource, statistics, subprocess, tempfile

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


def measure(folder, command, target):
    source = folder / "src/lib.rs"
    source.touch()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(["cargo", command, "-q", "--offline", "--target-dir", str(target)], cwd=folder, check=True,
                   env=dict(os.environ, CARGO_INCREMENTAL="0"))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


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
            for command in ["check", "build"]:
                # With the setting of the measured runs: with another one the first of them would build the runtime again.
                subprocess.run(["cargo", command, "-q", "--target-dir", str(top / "target")], cwd=folder, check=True,
                               env=dict(os.environ, CARGO_INCREMENTAL="0"))
        print(f"\n| {structs} structs of {len(FIELDS)} fields, median of {arguments.runs} | check, CPU s | ratio | build, CPU s | ratio |\n|---|--:|--:|--:|--:|")
        times = {(name, command): [] for name in folders for command in ["check", "build"]}
        for _ in range(arguments.runs):
            for (name, command), seconds in times.items():
                seconds.append(measure(folders[name], command, top / "target"))
        median = {key: statistics.median(seconds) for key, seconds in times.items()}
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
