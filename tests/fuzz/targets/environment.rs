//! What a configuration is read from: files of `KEY=VALUE` lines, and variables with numbers, keys and addresses, each of which may
//! hold anything.
//!
//! A file that is read comes back when it is written as a shell has it. What is wrong is said of the variable that is wrong, and shows
//! nothing of a value that may be a key. A key that is taken in one layout is the same key in the others.

#![no_main]

#[path = "../../../cli/src/env_file.rs"]
mod env_file;

use libfuzzer_sys::fuzz_target;
use wechatpay_fuzz::{API_V3_KEY, MCHID, MERCHANT_KEY, PLATFORM_PUBLIC_KEY, PUBLIC_KEY_ID, SERIAL, parts, shows_nothing_of, text};
use wechatpay_runtime::error::redact;
use wechatpay_runtime::{ClientBuilder, ConfigurationError, Merchant};

const NAMES: [&str; 7] = [
    "WECHATPAY_MCHID",
    "WECHATPAY_SERIAL_NO",
    "WECHATPAY_PRIVATE_KEY",
    "WECHATPAY_PUBLIC_KEY_ID",
    "WECHATPAY_PUBLIC_KEY",
    "WECHATPAY_APIV3_KEY",
    "WECHATPAY_BASE_URL",
];

fuzz_target!(|input: &[u8]| {
    match input.split_first() {
        Some((b'f', file)) => env_file(file),
        Some((b'v', values)) => variables(values),
        Some((b'p', path)) => path_of_a_key(path),
        Some((b'k', key)) => layouts(key),
        _ => {}
    }
});

fn env_file(file: &[u8]) {
    let variables = match env_file::parse(file) {
        Ok(variables) => variables,
        // It is read behind the name of the file.
        Err(problem) => return shows_nothing_of(&problem, file),
    };
    let is_name = |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    // A line of a file never ends in a carriage return.
    let named: Vec<_> = variables.iter().filter(|(name, value)| is_name(name) && !value.contains('\r')).collect();
    let line = |(name, value): &(&String, &String)| format!("{name}='{}'\n", value.replace('\'', r"'\''"));
    let read = env_file::parse(named.iter().map(line).collect::<String>().as_bytes()).expect("as a shell has it");
    assert!(named.iter().all(|(name, value)| read.get(*name) == Some(*value)), "{variables:?} {read:?}");
    assert_eq!(read.len(), named.len());
}

/// The first byte says which variables are given; the others are right.
fn variables(input: &[u8]) {
    let Some((which, values)) = input.split_first() else { return };
    let given: [&[u8]; 7] = parts(values);
    let (mchid, serial, id, api_v3_key) = (MCHID.as_bytes(), SERIAL.as_bytes(), PUBLIC_KEY_ID.as_bytes(), API_V3_KEY.as_bytes());
    let right = [mchid, serial, MERCHANT_KEY, id, PLATFORM_PUBLIC_KEY, api_v3_key, b""];
    let is_given = |index: &usize| which >> *index & 1 == 1;
    let value = |index: usize| text(if is_given(&index) { given[index] } else { right[index] });
    let read = ClientBuilder::from_variables(|name| NAMES.iter().position(|known| *known == name).map(value));
    let shown = match &read {
        Ok(builder) => format!("{builder:?}"),
        Err(error) => {
            explained(error);
            // Only what was given can be wrong.
            for problem in error.problems() {
                let named = |index: &usize| problem.item().contains(NAMES[*index]);
                assert!((0..NAMES.len()).filter(named).any(|index| is_given(&index)), "{error}");
            }
            format!("{error} {error:?}")
        }
    };
    for index in (0..NAMES.len()).filter(is_given) {
        // A number, a serial and an id are shown where they are right.
        let is_no_key = [0, 1, 3].contains(&index) && read.is_ok();
        if !is_no_key && redact(&value(index)) != value(index) {
            shows_nothing_of(&shown, value(index).as_bytes());
        }
    }
    drop(read.map(ClientBuilder::build));
}

fn path_of_a_key(path: &[u8]) {
    let path = text(path);
    if path.is_empty() || std::path::Path::new(&path).exists() {
        return;
    }
    let variable = |name: &str| match name {
        "WECHATPAY_MCHID" => Some(MCHID.to_owned()),
        "WECHATPAY_SERIAL_NO" => Some(SERIAL.to_owned()),
        "WECHATPAY_PRIVATE_KEY_PATH" => Some(path.clone()),
        _ => None,
    };
    let error = Merchant::from_variables(variable).expect_err("there is no such file");
    explained(&error);
    assert!(error.item().contains("WECHATPAY_PRIVATE_KEY_PATH"), "{error}");
    if redact(&path) != path {
        shows_nothing_of(&format!("{error} {error:?}"), path.as_bytes());
    }
}

fn layouts(key: &[u8]) {
    let merchant = |key: &[u8]| Merchant::from_pem(MCHID, SERIAL, key);
    let (Ok(taken), Ok(text)) = (merchant(key), std::str::from_utf8(key)) else { return };
    let text = text.trim_start_matches('\u{feff}');
    let signature = taken.sign(b"message").expect("randomness");
    let layouts =
        [format!("\u{feff}{text}"), text.replace('\n', r"\n"), text.replace('\n', "\r\n"), format!("\n  {}\n", text.replace('\n', "\n  "))];
    for layout in layouts {
        let again = merchant(layout.as_bytes()).unwrap_or_else(|error| panic!("{error}: {layout}"));
        assert_eq!(again.sign(b"message").expect("randomness"), signature);
    }
}

fn explained(error: &ConfigurationError) {
    for problem in error.problems() {
        assert!(!problem.item().is_empty() && !problem.problem().is_empty() && !problem.fix().is_empty());
        assert!(problem.to_string().len() < 1200, "{problem}");
    }
}
