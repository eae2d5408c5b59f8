//! A name says by itself which declaration is meant: in a search result, a signature, a backtrace.

use std::collections::HashMap;

use wechatpay_endpoints::declarations;

use crate::sources::{self, Source};

#[test]
fn no_two_declared_types_share_a_name() {
    let mut seen = HashMap::new();
    for Source { path, text } in sources::all() {
        for kind in ["\npub struct ", "\npub enum "] {
            for rest in text.split(kind).skip(1) {
                let name = rest.split(|character: char| !character.is_alphanumeric()).next().unwrap().to_owned();
                let file = path.display().to_string();
                if let Some(other) = seen.insert(name.clone(), file.clone()) {
                    panic!("{name} is declared in {other} and in {file}: put the mode into its name, as CONTRIBUTING.md says");
                }
            }
        }
    }
    assert!(seen.len() > declarations().count());
}

#[test]
fn a_request_s_name_says_whose_mode_it_is() {
    for declaration in declarations() {
        let (template, name) = (declaration.endpoint().template, declaration.endpoint().request.name);
        // An overseas partner's call is told from the others by `Oversea` alone.
        let mode = if template.contains("/acquiringbank/") || template.contains("/acquiring-bank/") {
            "AcquiringBank"
        } else if template.contains("/oversea/") {
            "Oversea"
        } else if template.contains("/partner/") {
            "Partner"
        } else {
            continue;
        };
        // What partners alone have needs no word that tells it from a merchant's own.
        let of_partners_alone = template.replace("/partner", "").replace("/oversea", "").replace("/acquiringbank", "");
        let has_sibling = declarations().any(|other| other.endpoint().template == of_partners_alone);
        assert!(name.contains(mode) || !has_sibling, "{name} of {template} has no {mode} in it");
    }
}
