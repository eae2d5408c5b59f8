//! What docs/terms.md says a thing was called is what nothing is called any more.

use std::path::{Path, PathBuf};

/// The Rust names in the table's last column.
fn replaced() -> Vec<String> {
    let terms = include_str!("../../../docs/terms.md");
    // A table ends with a line that is none of it.
    let tables = terms.split("\n\n").filter(|table| table.lines().next().is_some_and(|head| head.ends_with("it was called |")));
    let cells = tables.flat_map(str::lines).filter_map(|line| line.strip_suffix('|')?.rsplit('|').next());
    let names = cells.flat_map(|cell| cell.split('`').skip(1).step_by(2)).filter_map(|name| name.rsplit("::").next());
    let mut names: Vec<String> =
        names.filter(|name| name.starts_with(|first: char| first.is_ascii_uppercase())).map(str::to_owned).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Every Rust source of the project and every page, but the two that tell of the old names.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let is_hidden =
            name.starts_with('.') || matches!(&name[..], "target" | "node_modules" | "CHANGELOG.md" | "terms.md" | "words.rs");
        match path.is_dir() {
            _ if is_hidden => {}
            true => sources(&path, found),
            false if name.ends_with(".rs") || name.ends_with(".md") => found.push(path),
            false => {}
        }
    }
}

#[test]
fn nothing_is_called_by_a_name_that_was_replaced() {
    let replaced = replaced();
    assert!(replaced.len() > 5 && replaced.iter().any(|name| name == "Distrust"), "{replaced:?}");
    let mut paths = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), &mut paths);
    assert!(paths.len() > 500, "{}", paths.len());
    for path in paths {
        let text = std::fs::read_to_string(&path).unwrap();
        for name in &replaced {
            // An item of that name, or a page that speaks of one.
            let said = ["struct ", "enum ", "trait ", "type ", "mod ", "`", "Error::"].map(|before| format!("{before}{name}"));
            for said in said {
                let mut after = text.match_indices(&said).filter_map(|(at, _)| text[at + said.len()..].chars().next());
                assert!(
                    after.all(|next| next.is_alphanumeric() || next == '_'),
                    "{}: {said} was replaced: docs/terms.md",
                    path.display()
                );
            }
        }
    }
}
