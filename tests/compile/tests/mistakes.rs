//! Declarations that cannot be right: what the compiler says about each, in `fail/`, a file a mistake.
//!
//! `TRYBUILD=overwrite cargo test -p wechatpay-compile-tests` writes the expected texts anew; read what changed.

use std::io::Write as _;
use std::process::Command;

/// The compiler that the expected texts were made with: another one words and frames its messages differently.
const TEXTS_MADE_WITH: &str = "1.95";

#[test]
fn each_mistake_is_explained_at_its_place() {
    let compiler = compiler();
    if compiler != TEXTS_MADE_WITH {
        let reason = format!(
            "\nSKIPPED the comparison of compiler messages: the expected ones were made with Rust {TEXTS_MADE_WITH}, and this is \
             Rust {compiler}, which may word and frame them differently. Run this test with Rust {TEXTS_MADE_WITH}.\n"
        );
        // Not `eprintln!`, which nobody sees of a test that passes.
        std::io::stderr().write_all(reason.as_bytes()).expect("the standard error output can be written");
        return;
    }
    trybuild::TestCases::new().compile_fail("fail/*/*.rs");
}

/// Major and minor version of the compiler that builds this.
fn compiler() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().expect("the compiler that built this test runs");
    let version = String::from_utf8(output.stdout).expect("a version is text");
    let number = version.split_whitespace().nth(1).expect("`rustc` is followed by its version");
    number.splitn(3, '.').take(2).collect::<Vec<_>>().join(".")
}
