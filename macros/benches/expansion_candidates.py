#!/usr/bin/env python3
"""Compares shapes that the macro's expansion could take, by what `cargo check` spends on them.

Writes one crate a candidate with 200 structs of ten fields, the candidate's code already expanded (so that only the
compiler's work on the result is measured, not the macro), and prints CPU seconds, the median of several interleaved runs,
and the ratio to serde's `Serialize` derive. Needs python3 and cargo; takes about five minutes on two slow cores.

    python3 macros/benches/expansion_candidates.py [--structs 200] [--runs 5]
"""
import argparse, pathlib, tempfile

from cargo_seconds import medians

TYPES = ["String", "String", "String", "Option<String>", "i64", "Option<i64>", "Option<bool>", "Vec<Item>",
         "Option<Vec<Item>>", "Option<Item>"]

RUNTIME = """
pub struct Field { pub name: &'static str, pub kind: Kind, pub optional: bool, pub min: u32, pub max: u32 }
pub enum Kind { Text, Integer, Boolean, List(&'static Kind), Object(fn() -> &'static [Field]) }
pub enum View<'a> { Absent, Text(&'a str), Integer(i64), Boolean(bool), List(&'a dyn List), Object(&'a dyn Object) }
pub trait List { fn len(&self) -> usize; fn at(&self, index: usize) -> View<'_>; }
pub trait Value { fn view(&self) -> View<'_>; }
pub trait Known: Sized { const KIND: Kind; const OPTIONAL: bool = false; fn read(json: Option<String>) -> Result<Self, String>; }
impl Value for String { fn view(&self) -> View<'_> { View::Text(self) } }
impl Value for i64 { fn view(&self) -> View<'_> { View::Integer(*self) } }
impl Value for bool { fn view(&self) -> View<'_> { View::Boolean(*self) } }
impl<T: Value> Value for Option<T> { fn view(&self) -> View<'_> { match self { None => View::Absent, Some(v) => v.view() } } }
impl<T: Value> List for Vec<T> { fn len(&self) -> usize { Vec::len(self) } fn at(&self, index: usize) -> View<'_> { self[index].view() } }
impl<T: Value> Value for Vec<T> { fn view(&self) -> View<'_> { View::List(self) } }
impl<T: Object> Value for T { fn view(&self) -> View<'_> { View::Object(self) } }
impl Known for String { const KIND: Kind = Kind::Text; fn read(json: Option<String>) -> Result<Self, String> { json.ok_or_else(String::new) } }
impl Known for i64 { const KIND: Kind = Kind::Integer; fn read(_: Option<String>) -> Result<Self, String> { Ok(0) } }
impl Known for bool { const KIND: Kind = Kind::Boolean; fn read(_: Option<String>) -> Result<Self, String> { Ok(true) } }
impl<T: Known> Known for Option<T> { const KIND: Kind = T::KIND; const OPTIONAL: bool = true; fn read(j: Option<String>) -> Result<Self, String> { T::read(j).map(Some) } }
impl<T: Known> Known for Vec<T> { const KIND: Kind = Kind::List(&T::KIND); fn read(_: Option<String>) -> Result<Self, String> { Ok(Vec::new()) } }
impl Known for Item { const KIND: Kind = Kind::Object(|| &[]); fn read(_: Option<String>) -> Result<Self, String> { Err(String::new()) } }
pub struct Fields(Vec<Option<String>>);
impl Fields { pub fn next<T: Known>(&mut self) -> Result<T, String> { T::read(self.0.pop().flatten()) } }
pub trait Visitor { fn field(&mut self, field: &'static Field, value: &dyn Value); }
%(object)s
pub struct Item { pub name: String, pub amount: Option<i64> }
"""
# What `Object` asks for, and what each struct then says.
SHOW = {
    "one visitor call a field": (
        "pub trait Object { fn show(&self, visitor: &mut dyn Visitor); }",
        "fn show(&self, visitor: &mut dyn Visitor) { %s }", lambda i, f: f"visitor.field(&FIELDS[{i}], &self.{f});", ""),
    "array of &dyn": (
        "pub trait Object { fn show(&self, see: &mut dyn FnMut(&[&dyn Value])); }",
        "fn show(&self, see: &mut dyn FnMut(&[&dyn Value])) { see(&[%s]) }", lambda i, f: f"&self.{f}", ", "),
    "array of views": (
        "pub trait Object { fn show(&self, see: &mut dyn FnMut(&[View<'_>])); }",
        "fn show(&self, see: &mut dyn FnMut(&[View<'_>])) { see(&[%s]) }", lambda i, f: f"Value::view(&self.{f})", ", "),
    "match on the index": (
        "pub trait Object { fn show(&self, index: usize) -> View<'_>; }",
        "fn show(&self, index: usize) -> View<'_> { match index { %s, _ => View::Absent } }", lambda i, f: f"{i} => Value::view(&self.{f})", ", "),
}
FIELD = {
    "typed": lambda f, t: f'Field {{ name: "{f}", kind: <{t} as Known>::KIND, optional: <{t} as Known>::OPTIONAL, min: 0, max: 32 }}',
    "by a const fn": lambda f, t: f'field::<{t}>("{f}", 0, 32)',
}


def structs(count, derive="", body=lambda name, fields: ""):
    out = []
    for n in range(count):
        fields = [(f"field_{i}", t) for i, t in enumerate(TYPES)]
        out.append(f"{derive}pub struct S{n} {{ " + ", ".join(f"pub {f}: {t}" for f, t in fields) + " }\n" + body(f"S{n}", fields))
    return "\n".join(out)


def candidate(show, field, read):
    trait, method, each, between = SHOW[show]
    runtime = RUNTIME % {"object": trait} + "impl Object for Item { " + method % between.join(
        each(i, f) for i, f in enumerate(["name", "amount"])) + " }\nconst FIELDS: &[Field] = &[];\n"
    runtime += "pub const fn field<T: Known>(name: &'static str, min: u32, max: u32) -> Field { Field { name, kind: T::KIND, optional: T::OPTIONAL, min, max } }\n"

    def body(name, fields):
        table = ", ".join(FIELD[field](f, t) for f, t in fields)
        text = f"impl {name} {{ const FIELDS: &'static [Field] = &[{table}]; }}\n"
        text += f"impl Object for {name} {{ " + (method % between.join(each(i, f) for i, f in enumerate(f for f, _ in fields))).replace("FIELDS", "Self::FIELDS") + " }\n"
        if read:
            text += f"impl {name} {{ pub fn read(from: &mut Fields) -> Result<Self, String> {{ Ok(Self {{ " + ", ".join(f"{f}: from.next()?" for f, _ in fields) + " }) } }\n"
        return text
    return lambda count: "#![allow(dead_code)]\n" + runtime + structs(count, body=body)


ITEM = "pub struct Item { pub name: String, pub amount: Option<i64> }\n"
CANDIDATES = {
    "plain structs": lambda count: ITEM + structs(count),
    "serde: Serialize": lambda count: "#[derive(serde::Serialize)]\n" + ITEM + structs(count, "#[derive(serde::Serialize)]\n"),
    "serde: Serialize, Deserialize": lambda count: "#[derive(serde::Serialize, serde::Deserialize)]\n" + ITEM + structs(count, "#[derive(serde::Serialize, serde::Deserialize)]\n"),
}
for show in SHOW:
    CANDIDATES[f"{show}; typed table"] = candidate(show, "typed", False)
CANDIDATES["array of views; table by a const fn"] = candidate("array of views", "by a const fn", False)
CANDIDATES["array of views; typed table; read back"] = candidate("array of views", "typed", True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--structs", type=int, default=200)
    arguments.add_argument("--runs", type=int, default=5)
    arguments = arguments.parse_args()
    with tempfile.TemporaryDirectory() as top:
        top = pathlib.Path(top)
        folders = {}
        for index, (name, write) in enumerate(CANDIDATES.items()):
            folder = top / f"candidate_{index}"
            (folder / "src").mkdir(parents=True)
            (folder / "src/lib.rs").write_text(write(arguments.structs))
            serde = 'serde = { version = "1", features = ["derive"] }\n' if "serde" in name else ""
            (folder / "Cargo.toml").write_text(f'[package]\nname = "candidate_{index}"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n[dependencies]\n{serde}')
            folders[name] = folder
        seconds = medians(folders, ["check"], top / "target", arguments.runs)
    reference = seconds["serde: Serialize", "check"]
    print(f"| candidate, {arguments.structs} structs of {len(TYPES)} fields | cargo check, CPU s (median of {arguments.runs}) | beside serde's Serialize |\n|---|---|---|")
    for (name, _), median in seconds.items():
        print(f"| {name} | {median:.2f} | {median / reference:.2f} |")


if __name__ == "__main__":
    main()
