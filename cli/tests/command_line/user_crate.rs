//! A user's crate, with the catalogue as its one dependency: as it was built for this test, so that nothing is built again.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::Folder;

/// Sources in a folder that is gone when the test ends.
pub(crate) struct UserCrate(Folder);

impl UserCrate {
    pub(crate) fn new() -> Self {
        UserCrate(Folder::new())
    }

    pub(crate) fn join(&self, name: &str) -> String {
        self.0.join(name)
    }

    /// A library of this source compiles.
    pub(crate) fn check(&self, source: &str) {
        self.compile(source, &["--crate-type=lib", "--emit=metadata"]);
    }

    /// The program of this source.
    pub(crate) fn build(&self, source: &str) -> PathBuf {
        let program = self.0.path().join("program");
        self.compile(source, &["--crate-type=bin", "-Cdebuginfo=0", "-o", &program.display().to_string()]);
        program
    }

    fn compile(&self, source: &str, arguments: &[&str]) {
        // Where this test's own dependencies lie. Of the catalogue there is one for each choice of features that was ever built.
        let dependencies = std::env::current_exe().unwrap().parent().unwrap().to_owned();
        let mut problems = Vec::new();
        for library in catalogues(&dependencies) {
            let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
            rustc.args(["--edition=2024", "--out-dir"]).arg(self.0.path()).args(arguments);
            rustc.arg("-L").arg(format!("dependency={}", dependencies.display()));
            rustc.arg("--extern").arg(format!("wechatpay_endpoints={}", library.display())).arg(self.0.path().join(source));
            let output = rustc.output().expect("the compiler that built this test runs");
            if output.status.success() {
                return;
            }
            problems.push(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        panic!("{}", problems[0]);
    }
}

/// Every build of the catalogue, the newest first.
fn catalogues(dependencies: &Path) -> Vec<PathBuf> {
    let mut built: Vec<_> = std::fs::read_dir(dependencies).unwrap().map(|entry| entry.unwrap()).collect();
    built.retain(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        name.starts_with("libwechatpay_endpoints-") && name.ends_with(".rlib")
    });
    assert!(!built.is_empty(), "the catalogue was built into {}", dependencies.display());
    built.sort_by_key(|entry| std::cmp::Reverse(entry.metadata().unwrap().modified().unwrap()));
    built.into_iter().map(|entry| entry.path()).collect()
}
