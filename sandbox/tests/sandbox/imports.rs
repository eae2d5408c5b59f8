//! How the gateway's own files import each other: the engine no product, and products no circle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The Rust files below a folder, and the file of the folder's own name.
fn sources(module: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let own = module.with_extension("rs");
    if own.is_file() {
        found.push(own);
    }
    for entry in fs::read_dir(module).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources(&path).into_iter().map(|(path, _)| path));
        } else if !path.with_extension("").is_dir() {
            found.push(path);
        }
    }
    found.into_iter().map(|path| (path.clone(), fs::read_to_string(&path).expect("a source"))).collect()
}

/// The products that a source names.
fn products_in(source: &str) -> BTreeSet<String> {
    let name = |rest: &str| {
        rest.split(|character: char| !(character.is_alphanumeric() || character == '_')).next().unwrap_or("").to_owned()
    };
    source.split("crate::products::").skip(1).map(name).collect()
}

#[test]
fn the_engine_names_no_product_and_products_need_each_other_in_no_circle() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let engine = sources(&src.join("engine"));
    assert!(engine.len() > 20, "{}", engine.len());
    for (path, source) in &engine {
        assert!(!source.contains("crate::products"), "{} names a product", path.display());
    }

    let list = fs::read_to_string(src.join("products.rs")).expect("products.rs");
    let names: BTreeSet<&str> =
        list.lines().filter_map(|line| line.trim_start_matches("pub(crate) ").strip_prefix("mod ")?.strip_suffix(';')).collect();
    assert!(names.len() >= 6, "{names:?}");
    let mut needs: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for name in &names {
        let of = sources(&src.join("products").join(name)).into_iter().flat_map(|(_, source)| products_in(&source));
        needs.insert(name, of.filter(|needed| needed != name).collect());
    }
    // Whoever needs nobody any more goes; in a circle nobody can.
    while let Some(free) = needs.iter().find(|(_, needed)| needed.is_empty()).map(|(name, _)| *name) {
        needs.remove(free);
        needs.values_mut().for_each(|needed| needed.retain(|name| name != free));
    }
    assert!(needs.is_empty(), "these need each other: {needs:?}");
}
