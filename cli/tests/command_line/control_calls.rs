//! The page of control calls, docs/control-calls.md: it has every control call that the gateway serves and no other, and its shell script runs.

use std::collections::BTreeSet;
use std::fs;

use regex_lite::Regex;

use super::*;

/// A call: its method and the segments of its path. `None` is a segment that stands for any value.
type ControlCall = (String, Vec<Option<String>>);

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn page() -> String {
    fs::read_to_string(project().join("docs/control-calls.md")).expect("the page")
}

/// The Rust files below a folder.
fn sources(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries
        .flat_map(|path| if path.is_dir() { sources(&path) } else { vec![fs::read_to_string(&path).expect("a source")] })
        .collect()
}

/// What the gateway's sources match: `("POST", ["refunds", number, "succeed" | "close"])`. What serves the page in a browser is left out.
fn served() -> BTreeSet<ControlCall> {
    let arm = Regex::new(r#"\("(GET|POST|PUT|DELETE)", \[([^\]]*)\]\)"#).unwrap();
    let src = project().join("sandbox/src");
    let files = sources(&src.join("products")).into_iter().chain([fs::read_to_string(src.join("engine/control.rs")).unwrap()]);
    let mut found = BTreeSet::new();
    for file in files {
        let code: Vec<&str> = file.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for arm in arm.captures_iter(&code.join("\n")) {
            let mut calls = vec![Vec::new()];
            for segment in arm[2].split(',').map(str::trim).filter(|segment| !segment.is_empty()) {
                let literals: Vec<Option<String>> = segment.split('"').skip(1).step_by(2).map(|it| Some(it.to_owned())).collect();
                let choices = if literals.is_empty() { vec![None] } else { literals };
                let longer = |call: &Vec<_>| {
                    choices.iter().map(|choice| [call.clone(), vec![choice.clone()]].concat()).collect::<Vec<_>>()
                };
                calls = calls.iter().flat_map(longer).collect();
            }
            found.extend(calls.into_iter().map(|call| (arm[1].to_owned(), call)));
        }
    }
    found
}

/// What the page's lines of curl call.
fn described() -> Vec<ControlCall> {
    let line = Regex::new(r#"curl -fsS(?: -X (\w+))? "?\$G(/[^\s"?)]*)?"#).unwrap();
    let calls = page();
    let calls = line.captures_iter(&calls).map(|call| {
        let method = call.get(1).map_or("GET", |method| method.as_str()).to_owned();
        let path = call.get(2).map_or("", |path| path.as_str());
        (method, path.split('/').skip(1).map(|segment| Some(segment.to_owned())).collect())
    });
    calls.collect()
}

#[test]
fn the_page_has_every_control_call_that_the_gateway_serves_and_no_other() {
    let (served, described) = (served(), described());
    assert!(served.len() > 40 && described.len() > 40, "{served:?} {described:?}");
    let is = |(method, template): &ControlCall, (called, path): &ControlCall| {
        let fits = template.iter().zip(path).all(|(template, segment)| template.is_none() || template == segment);
        method == called && template.len() == path.len() && fits
    };
    let missing: Vec<_> = served.iter().filter(|call| !described.iter().any(|line| is(call, line))).collect();
    assert!(missing.is_empty(), "docs/control-calls.md has no curl for {missing:?}");
    let unknown: Vec<_> = described.iter().filter(|line| !served.iter().any(|call| is(call, line))).collect();
    assert!(unknown.is_empty(), "docs/control-calls.md has what the gateway does not serve: {unknown:?}");
}

#[test]
fn the_page_runs_from_top_to_bottom_as_a_shell_script() {
    if Command::new("curl").arg("--version").output().is_err() || Command::new("bash").arg("--version").output().is_err() {
        eprintln!("there is no curl or no bash: the page of control calls is not run");
        return;
    }
    let sandbox = Sandbox::start(&["--mode", "both"]);
    let page = page();
    let blocks = page.split("```sh\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default());
    let script: String = ["set -euo pipefail\n"].into_iter().chain(blocks).collect();
    // The page's gateway has written its files to the folder `keys`.
    let files = Folder::new();
    let folder = Path::new(env!("CARGO_BIN_EXE_wechatpay")).parent().expect("a folder");
    fs::create_dir(files.path().join("keys")).expect("a folder");
    fs::copy(sandbox.env_file(), files.path().join("keys/sandbox.env")).expect("copied");
    let path = std::env::join_paths(
        [folder.to_owned()].into_iter().chain(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())),
    );
    let mut bash = Command::new("bash");
    bash.arg("-c").arg(&script).current_dir(files.path()).env("PATH", path.expect("a path")).stdin(Stdio::null());
    let output = bash.output().expect("bash");
    let (out, error) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}\n{error}");
    // What the user did is there to see.
    for seen in [
        r#""status":"ABNORMAL""#,
        r#""state":"FINISHED""#,
        r#""state":"SUCCESS""#,
        r#""complaint_state":"PROCESSED""#,
        "PAYSCORE.USER_PAID",
    ] {
        assert!(out.contains(seen), "{seen} is not in {out}");
    }
}
