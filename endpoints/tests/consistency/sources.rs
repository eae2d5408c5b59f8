//! The source files, as far as these tests read them: which items carry which attribute.

use std::path::{Path, PathBuf};

pub(crate) struct Source {
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

/// An item with one of our attributes: the attribute's arguments, and the item's name.
pub(crate) struct Declared {
    pub(crate) arguments: String,
    pub(crate) name: String,
    pub(crate) path: PathBuf,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

pub(crate) fn all() -> Vec<Source> {
    let mut folders = vec![root()];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => sources.push(Source { text: std::fs::read_to_string(&path).unwrap(), path }),
            }
        }
    }
    sources
}

/// The source of a module: `["pay", "transactions"]`.
pub(crate) fn of_module(module: &[&str]) -> Option<String> {
    let mut path = root();
    path.extend(module);
    std::fs::read_to_string(path.with_extension("rs")).ok()
}

/// The items that carry the attribute of this name. Those in documentation stand behind a `///`, and are none.
pub(crate) fn declared(attribute: &str) -> Vec<Declared> {
    let begin = format!("\n#[{attribute}(");
    let mut found = Vec::new();
    for Source { path, text } in all() {
        for rest in text.split(&begin).skip(1) {
            let (arguments, item) = rest.split_once(")]\n").unwrap();
            let name = item.split_once("pub struct ").unwrap().1;
            let name = name.split(|character: char| !character.is_alphanumeric()).next().unwrap();
            found.push(Declared { arguments: arguments.to_owned(), name: name.to_owned(), path: path.clone() });
        }
    }
    assert!(!found.is_empty());
    found
}

/// The first text in quotes.
pub(crate) fn quoted(arguments: &str) -> &str {
    arguments.split('"').nth(1).unwrap()
}
