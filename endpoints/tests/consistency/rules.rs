//! Rules across fields refuse fields that there are. A name is a text in a function: only applying the rule shows that it is right.

use std::collections::HashSet;

use proptest::strategy::{Strategy as _, ValueTree as _};
use wechatpay_endpoints::runtime::server::Declaration;
use wechatpay_endpoints::runtime::{Location, ObjectDescriptor, Type};
use wechatpay_endpoints::{File, Issue, Json, Violations, declarations};

use crate::round_trips::{SM3, runner};
use crate::samples::{self, Optional};
use crate::sources;

const SAMPLES: usize = 64;

/// The object that the last part of a wire path is a field of, if there is such a field.
fn holder(object: &'static ObjectDescriptor, path: &str) -> Option<&'static str> {
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    let name = first.split('[').next()?;
    for field in object.fields {
        match field.ty {
            Type::Object(inner) if field.flatten => {
                if let Some(holder) = holder(inner(), path) {
                    return Some(holder);
                }
            }
            _ if field.name != name => {}
            _ if rest.is_empty() => return Some(object.name),
            mut ty => {
                while let Type::List(element) = ty {
                    ty = *element;
                }
                return match ty {
                    Type::Object(inner) => holder(inner(), rest),
                    _ => None,
                };
            }
        }
    }
    None
}

fn refused(declaration: &Declaration, fields: &str) -> Result<(), Violations> {
    let fields = Json::parse(fields.as_bytes()).unwrap();
    let is_upload = declaration.endpoint().request.fields.iter().any(|field| field.location == Location::File);
    match is_upload {
        true => declaration.upload(fields, File::from_bytes("a.png", *b"\x89PNG")).map(drop),
        false => declaration.request(fields).map(drop),
    }
}

#[test]
fn every_rule_refuses_a_field_that_its_struct_has() {
    let mut seen = HashSet::new();
    for declaration in declarations() {
        let request = declaration.endpoint().request;
        let sample = samples::object(request, Optional::Some);
        let mut runner = runner(1);
        for _ in 0..SAMPLES {
            let mut fields = sample.new_tree(&mut runner).unwrap().current();
            // A digest is checked where it says that it is one of SM3.
            for (name, sm3) in SM3.into_iter().filter(|(name, _)| request.field(name).is_some()) {
                fields.insert(name.to_owned(), sm3.into());
            }
            let fields = serde_json::Value::from(fields).to_string();
            for violation in refused(declaration, &fields).err().iter().flatten() {
                if let Issue::Rule(rule) = &violation.issue {
                    let holder = holder(request, &violation.field);
                    let place = || format!("{}: `{}` {rule}", declaration.rust_path(), violation.field);
                    seen.insert(holder.unwrap_or_else(|| panic!("no such field: {}", place())));
                }
            }
        }
    }
    // Without the feature no digest of SM3 is checked.
    let is_checked =
        |declared: &sources::Declared| cfg!(feature = "shangmi") || !declared.arguments.contains("check = digest_fits");
    for attribute in ["wechatpay_endpoint", "wechatpay_object"] {
        let declared = sources::declared(attribute);
        for declared in declared.iter().filter(|declared| declared.arguments.contains("check =") && is_checked(declared)) {
            assert!(
                seen.contains(declared.name.as_str()),
                "no sample breaks the rule of {}: the test has not seen it",
                declared.name
            );
        }
    }
}
