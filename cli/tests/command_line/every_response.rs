//! The type of every declared response reads what is complete, what has more and what has less; whatever it is given, it does not panic. What
//! it refuses, the client hands on as JSON (tests/end_to_end/never_lost.rs).

use std::fmt::Write as _;

use serde_json::Value;
use wechatpay_endpoints::runtime::{ObjectDescriptor, Type};
use wechatpay_sandbox::sample;

use super::*;
use crate::user_crate::UserCrate;

/// Reads each line of a file, `type<TAB>what is expected<TAB>JSON`, as the type of this number.
const PROGRAM: &str = r#"
use wechatpay_endpoints::Endpoint;
use wechatpay_endpoints::runtime::Value;

fn read<E: Endpoint>(json: &str) -> Result<(), String> {
    <E::Response as Value>::from_json(json.as_bytes()).map(drop).map_err(|error| error.to_string())
}

fn main() {
    let lines = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    let mut counts = [0_u32; 2];
    for line in lines.lines() {
        let mut parts = line.splitn(3, '\t');
        let (number, expected, json) = (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap());
        let read = READ[number.parse::<usize>().unwrap()](json);
        match (expected, read) {
            ("read", Err(error)) => panic!("{error}: {line}"),
            (_, Err(error)) => { assert!(!error.is_empty()); counts[1] += 1 }
            (_, Ok(())) => counts[0] += 1,
        }
    }
    println!("{} {}", counts[0], counts[1]);
}
"#;

/// The paths of all members of a value, with whether each may be missing.
fn paths(object: &'static ObjectDescriptor, value: &Value, above: &str, depth: usize, found: &mut Vec<(String, bool)>) {
    for field in object.fields {
        let path = format!("{above}/{}", field.name);
        // Members of a flattened object stand beside the others.
        let (path, inner) = if field.flatten { (above.to_owned(), Some(value)) } else { (path.clone(), value.get(field.name)) };
        let Some(inner) = inner else { continue };
        if !field.flatten {
            found.push((path.clone(), !field.required));
        }
        match (&field.ty, inner) {
            (Type::Object(object), Value::Object(_)) if depth > 0 => paths(object(), inner, &path, depth - 1, found),
            (Type::List(Type::Object(object)), Value::Array(items)) if depth > 0 => {
                let Some(first) = items.first() else { continue };
                paths(object(), first, &format!("{path}/0"), depth - 1, found);
            }
            _ => {}
        }
    }
}

fn without(whole: &Value, path: &str) -> Option<Value> {
    let (owner, name) = path.rsplit_once('/')?;
    let mut changed = whole.clone();
    changed.pointer_mut(owner)?.as_object_mut()?.remove(name)?;
    Some(changed)
}

fn with(whole: &Value, path: &str, value: Value) -> Option<Value> {
    let mut changed = whole.clone();
    *changed.pointer_mut(path)? = value;
    Some(changed)
}

#[test]
fn the_type_of_every_response_reads_more_and_less_than_it_declares_and_panics_at_nothing() {
    let user = UserCrate::new();
    let (mut types, mut lines, mut number) = (String::new(), String::new(), 0);
    for declaration in wechatpay_endpoints::declarations() {
        let endpoint = declaration.endpoint();
        let Type::Object(response) = endpoint.response else { continue };
        if !declaration.rust_path().starts_with("wechatpay_endpoints::") {
            continue;
        }
        let _ = writeln!(types, "    read::<{}>,", declaration.rust_path());
        let whole = sample(response());
        let mut found = Vec::new();
        paths(response(), &whole, "", 4, &mut found);
        let mut line = |expected: &str, value: Option<Value>| value.map(|value| writeln!(lines, "{number}\t{expected}\t{value}"));
        line("read", Some(whole.clone()));
        for (path, optional) in &found {
            let expected = if *optional { "read" } else { "any" };
            line(expected, without(&whole, path));
            line(expected, with(&whole, path, Value::Null));
            for other in [
                Value::from(""),
                Value::from(-1),
                Value::from("x"),
                Value::from(1.5),
                Value::from(true),
                json_of("[]"),
                json_of("{}"),
            ] {
                line("any", with(&whole, path, other));
            }
            // More than is declared, beside each member.
            let owner = path.rsplit_once('/').map_or("", |(owner, _)| owner);
            let mut more = whole.clone();
            if let Some(Value::Object(members)) = more.pointer_mut(owner) {
                members.insert("declared by nobody".to_owned(), json_of(r#"{"a":[1,"x",null]}"#));
                line("read", Some(more));
            }
        }
        number += 1;
    }
    assert!(number > 100);
    std::fs::write(user.join("main.rs"), format!("static READ: &[fn(&str) -> Result<(), String>] = &[\n{types}];\n{PROGRAM}"))
        .unwrap();
    std::fs::write(user.join("lines"), lines).unwrap();
    let output = Command::new(user.build("main.rs")).arg(user.join("lines")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let counts = String::from_utf8_lossy(&output.stdout).into_owned();
    let (read, refused) = counts.trim().split_once(' ').unwrap();
    assert!(read.parse::<u32>().unwrap() > 10_000 && refused.parse::<u32>().unwrap() > 1000, "{counts}");
}

fn json_of(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}
