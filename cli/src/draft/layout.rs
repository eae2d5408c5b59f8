//! Drafts in files as the catalogue has them: a folder mirrors the URL's path up to its first placeholder, a module with many operations
//! has a file each, and what several of them share stands in the folder above them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::emit::{Source, comment, use_list};
use super::names;
use super::plan::{Of, Part, Plan};

/// A module's path: `["v3", "refund", "domestic"]`.
type Module = Vec<String>;

/// The module of all notifications: their event types have no path.
const NOTIFICATIONS: &str = "notifications";

/// What stands in a file.
#[derive(Default)]
struct Contents {
    parts: Vec<usize>,
    types: BTreeSet<usize>,
    /// Modules below.
    modules: BTreeSet<String>,
    /// Of these, the ones whose types are handed on.
    handed_on: BTreeSet<String>,
}

/// The files, each with its source.
pub(super) fn files(plan: &Plan, root: &str, header: &str) -> BTreeMap<PathBuf, String> {
    let files = contents(plan);
    let homes: BTreeMap<usize, &Module> =
        files.iter().flat_map(|(module, contents)| contents.types.iter().map(move |index| (*index, module))).collect();
    files.iter().map(|(module, contents)| (path(module), source(plan, root, header, module, contents, &files, &homes))).collect()
}

fn path(module: &Module) -> PathBuf {
    let names: Vec<&str> = module.iter().map(|name| name.trim_start_matches("r#")).collect();
    PathBuf::from(names.join("/") + ".rs")
}

fn contents(plan: &Plan) -> BTreeMap<Module, Contents> {
    let modules: Vec<Module> = plan.parts.iter().map(module).collect();
    let mut files: BTreeMap<Module, Contents> = BTreeMap::new();
    let mut places: Vec<Module> = Vec::new();
    for (part, module) in plan.parts.iter().zip(&modules) {
        let mut place = module.clone();
        if modules.iter().filter(|other| *other == module).count() > 1 {
            let names = names::file_names(&part.name);
            let is_free = |name: &String| {
                let below = [&module[..], std::slice::from_ref(name)].concat();
                !modules.contains(&below) && !places.contains(&below) && modules.iter().all(|other| !other.starts_with(&below))
            };
            let name = names.iter().find(|name| is_free(name)).or(names.last()).cloned().unwrap_or_default();
            files.entry(module.clone()).or_default().handed_on.insert(name.clone());
            place.push(name);
        }
        places.push(place);
    }
    let mut users: BTreeMap<usize, Vec<&Module>> = BTreeMap::new();
    for (index, (part, place)) in plan.parts.iter().zip(&places).enumerate() {
        files.entry(place.clone()).or_default().parts.push(index);
        plan.types_of(part).into_iter().for_each(|ty| users.entry(ty).or_default().push(place));
    }
    let is_event = |place: &Module| place.first().is_some_and(|name| name == NOTIFICATIONS);
    for (ty, mut places) in users {
        // What calls and notifications have in common belongs to the calls.
        if !places.iter().all(|place| is_event(place)) {
            places.retain(|place| !is_event(place));
        }
        let mut home = places[0].clone();
        for place in &places[1..] {
            let common = home.iter().zip(place.iter()).take_while(|(one, other)| one == other).count();
            home.truncate(common);
        }
        // Operations whose paths have nothing in common.
        if home.is_empty() {
            home.push("shared".to_owned());
        }
        files.entry(home).or_default().types.insert(ty);
    }
    for module in files.keys().cloned().collect::<Vec<_>>() {
        for length in 1..module.len() {
            let above = files.entry(module[..length].to_vec()).or_default();
            above.modules.insert(module[length].clone());
        }
    }
    files
}

/// Names in the order that rustfmt gives them: `r#` does not count.
fn sorted(names: &BTreeSet<String>) -> Vec<&String> {
    let mut names: Vec<&String> = names.iter().collect();
    names.sort_by_key(|name| name.trim_start_matches("r#"));
    names
}

/// The module that a part belongs to.
fn module(part: &Part) -> Module {
    let template = match &part.of {
        Of::Operation(operation) => &operation.template,
        Of::Event(_) => return vec![NOTIFICATIONS.to_owned()],
    };
    let segments = template.split('/').take_while(|segment| !segment.starts_with('<'));
    segments
        .filter(|segment| !segment.is_empty())
        .map(|segment| names::field(segment).unwrap_or_else(|| "module".to_owned()))
        .collect()
}

fn source(
    plan: &Plan,
    root: &str,
    header: &str,
    module: &Module,
    contents: &Contents,
    files: &BTreeMap<Module, Contents>,
    homes: &BTreeMap<usize, &Module>,
) -> String {
    let mut source = Source::new(root, &plan.declared);
    contents.parts.iter().for_each(|index| plan.parts[*index].write(&mut source));
    contents.types.iter().for_each(|index| source.declared(&plan.declared[*index]));
    let mut preamble =
        format!("//! `{}`.\n", module.iter().map(|name| name.trim_start_matches("r#")).collect::<Vec<_>>().join("/"));
    // What only joins others has nothing to be seen to.
    if !contents.parts.is_empty() || !contents.types.is_empty() {
        preamble += &format!("\n{}", comment(&source.header(header)));
    }
    if !contents.modules.is_empty() {
        preamble.push('\n');
    }
    sorted(&contents.modules).into_iter().for_each(|name| preamble += &format!("pub mod {name};\n"));
    let mut handed_on = String::new();
    for name in sorted(&contents.handed_on) {
        let below = &files[&[&module[..], std::slice::from_ref(name)].concat()];
        let parts = below.parts.iter().map(|index| plan.parts[*index].name.as_str());
        let mut names: Vec<&str> = parts.chain(below.types.iter().map(|index| plan.declared[*index].name.as_str())).collect();
        names.sort_unstable();
        handed_on += &use_list("pub use", name, &names);
    }
    if !handed_on.is_empty() {
        preamble += &format!("\n{handed_on}");
    }
    // Types of other files, by the file that they stand in.
    let mut elsewhere: BTreeMap<&Module, BTreeSet<&str>> = BTreeMap::new();
    for index in source.referenced() {
        if let Some(home) = homes.get(index).filter(|home| **home != module) {
            elsewhere.entry(home).or_default().insert(&plan.declared[*index].name);
        }
    }
    let mut uses: Vec<String> = elsewhere
        .into_iter()
        .map(|(home, names)| use_list("use", &format!("crate::{}", home.join("::")), &names.into_iter().collect::<Vec<_>>()))
        .collect();
    // In rustfmt's order: by segment, lists last.
    let segments = |line: &String| {
        let path = line.split_inclusive('{').next().unwrap_or_default().trim_end_matches(";\n").to_owned();
        path.split("::").map(str::to_owned).collect::<Vec<_>>()
    };
    uses.sort_by_cached_key(segments);
    source.finish_file(&preamble, &uses.concat())
}
