//! `endpoints`, `events`, `show`, `openapi` and `completions`.

use std::collections::BTreeSet;

use super::*;
use crate::user_crate::UserCrate;

#[test]
fn every_declared_endpoint_is_listed_and_a_filter_narrows_the_list() {
    let all = json(&run(&["endpoints", "--json"]));
    let all = all.as_array().unwrap();
    assert!(all.len() >= 8);
    for endpoint in all {
        for name in ["method", "template", "rust_path", "description"] {
            assert!(!endpoint[name].as_str().unwrap().is_empty(), "{name} of {endpoint}");
        }
    }
    let some = json(&run(&["endpoints", "SMARTRETAIL", "--json"]));
    assert!(some.as_array().unwrap().iter().all(|it| it["template"].as_str().unwrap().contains("smartretail")));
    assert!((1..all.len()).contains(&some.as_array().unwrap().len()));
    let people = stdout(&run(&["endpoints", "payscore/serviceorder/<out_order_no>/cancel"]));
    assert!(people.starts_with("POST   v3/payscore/serviceorder/<out_order_no>/cancel\n"), "{people}");
    assert!(people.contains("needs out_order_no, appid, service_id, reason"), "{people}");
}

#[test]
fn a_filter_that_nothing_fits_is_1_and_says_so() {
    let (code, error) = failure(&run(&["--json", "endpoints", "zzz"]));
    assert_eq!((code, &error["error"]), (1, &"nothing_found".into()));
    let people = run(&["endpoints", "zzz"]);
    assert!(people.status.code() == Some(1) && people.stdout.is_empty());
    assert!(String::from_utf8_lossy(&people.stderr).contains("`zzz`"));
}

#[test]
fn event_types_are_listed_with_the_types_that_read_them() {
    let found = json(&run(&["events", "transaction.success", "--json"]));
    let found = found.as_array().unwrap();
    assert!(found.iter().all(|it| it["event_type"].as_str().unwrap().contains("TRANSACTION.SUCCESS")), "{found:?}");
    let paid = found.iter().find(|it| it["event_type"] == "TRANSACTION.SUCCESS").unwrap();
    let read_by: BTreeSet<&str> =
        paid["resources"].as_array().unwrap().iter().map(|it| it["rust_path"].as_str().unwrap()).collect();
    assert!(read_by.contains("wechatpay_endpoints::v3::pay::transactions::Transaction"), "{read_by:?}");
    assert!(read_by.len() > 2, "{read_by:?}");
    let people = stdout(&run(&["events", "退款"]));
    assert!(people.contains("REFUND.SUCCESS\n       "), "{people}");
    assert_eq!(failure(&run(&["--json", "events", "zzz"])).0, 1);
}

#[test]
fn descriptions_show_names_where_rustdoc_has_links() {
    let mut shown = stdout(&run(&["endpoints", "--json"])) + &stdout(&run(&["openapi"]));
    let all = json(&run(&["endpoints", "--json"]));
    for endpoint in all.as_array().unwrap() {
        let (method, template) = (endpoint["method"].as_str().unwrap(), endpoint["template"].as_str().unwrap());
        shown += &stdout(&run(&["show", method, template]));
    }
    for link in ["[`", "](", "crate::"] {
        assert!(!shown.contains(link), "{link}: {}", shown.split(link).next().unwrap().lines().last().unwrap());
    }
}

#[test]
fn every_endpoint_is_shown_and_its_skeleton_is_an_object_with_the_required_fields() {
    let all = json(&run(&["endpoints", "--json"]));
    for endpoint in all.as_array().unwrap() {
        let (method, template) = (endpoint["method"].as_str().unwrap(), endpoint["template"].as_str().unwrap());
        let shown = json(&run(&["show", "--json", method, template]));
        for name in endpoint["required"].as_array().unwrap() {
            assert!(shown["skeleton"].get(name.as_str().unwrap()).is_some(), "{name} of {template}");
        }
        assert!(stdout(&run(&["show", method, template])).contains("To fill in:\n{"));
    }
    let people = stdout(&run(&["show", "post", "/v3/payscore/serviceorder/{out_order_no}/complete"]));
    assert!(people.contains("* out_order_no  path, text, 1 to 32 characters"), "{people}");
    assert!(people.contains("* post_payments  body, list of object, 1 to 100 items"), "{people}");
}

#[test]
fn every_printed_rust_path_compiles_in_a_user_s_crate() {
    let endpoints = json(&run(&["endpoints", "--json"]));
    let events = json(&run(&["events", "--json"]));
    let resources = events.as_array().unwrap().iter().flat_map(|event| event["resources"].as_array().unwrap());
    let printed = endpoints.as_array().unwrap().iter().chain(resources);
    let paths: BTreeSet<&str> = printed.map(|it| it["rust_path"].as_str().unwrap()).collect();
    let mut source = String::from("extern crate wechatpay_endpoints;\n");
    for (number, path) in paths.into_iter().enumerate() {
        source += &format!("pub type Type{number} = {path};\n");
    }
    let user = UserCrate::new();
    std::fs::write(user.join("paths.rs"), source).unwrap();
    user.check("paths.rs");
}

#[test]
fn the_openapi_document_holds_every_endpoint_and_its_references_lead_somewhere() {
    let document = json(&run(&["openapi"]));
    assert_eq!(document["openapi"], "3.1.0");
    let all = json(&run(&["endpoints", "--json"]));
    let mut ids = BTreeSet::new();
    for endpoint in all.as_array().unwrap() {
        let path = format!("/{}", endpoint["template"].as_str().unwrap().replace('<', "{").replace('>', "}"));
        let operation = &document["paths"][&path][endpoint["method"].as_str().unwrap().to_lowercase()];
        // Not every endpoint has a document that is public.
        assert_eq!(operation["externalDocs"]["url"].as_str().unwrap_or_default(), endpoint["document"], "{path}");
        assert!(ids.insert(operation["operationId"].to_string()), "{path} shares its operationId");
        let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
        for name in path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}')) {
            assert!(parameters.iter().any(|it| it["name"] == name && it["in"] == "path" && it["required"] == true), "{path}");
        }
    }
    check_references(&document, &document);
    let complete = &document["paths"]["/v3/payscore/serviceorder/{out_order_no}/complete"]["post"];
    assert_eq!(complete["parameters"][0]["schema"]["maxLength"], 32);
    let body = &complete["requestBody"]["content"]["application/json"]["schema"];
    assert_eq!((&body["properties"]["post_payments"]["maxItems"], &complete["x-idempotent"]), (&100.into(), &true.into()));
    assert!(body["properties"].get("out_order_no").is_none());
    let empty = &document["paths"]["/v3/payscore/partner/serviceorder/{out_order_no}/complete"]["post"]["responses"];
    assert!(empty["204"].is_object() && empty.get("200").is_none());
}

fn check_references(document: &Value, value: &Value) {
    match value {
        Value::Object(members) => {
            if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
                let found = document.pointer(reference.strip_prefix('#').expect("a reference inside the document"));
                assert!(found.is_some_and(Value::is_object), "{reference} leads nowhere");
            }
            members.values().for_each(|value| check_references(document, value));
        }
        Value::Array(items) => items.iter().for_each(|value| check_references(document, value)),
        _ => {}
    }
}

#[test]
fn completions_name_the_commands() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = stdout(&run(&["completions", shell]));
        assert!(script.contains("certificates") && script.contains("dry-run"), "{shell}");
    }
}

#[test]
fn completions_know_the_templates_of_what_is_declared() {
    let template = "v3/payscore/serviceorder/{out_order_no}/complete";
    assert!(stdout(&run(&["completions", "zsh"])).contains(template));
    let folder = Folder::new();
    std::fs::write(folder.join("completions"), stdout(&run(&["completions", "bash"]))).unwrap();
    let script = format!(
        "source '{}'; COMP_WORDS=(wechatpay call POST v3/payscore/serviceorder/{{out_order_no}}/comp); COMP_CWORD=3; \
         _wechatpay wechatpay \"${{COMP_WORDS[3]}}\" POST; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
        folder.join("completions")
    );
    let Ok(bash) = Command::new("bash").args(["-c", &script]).output() else { return };
    assert_eq!(String::from_utf8_lossy(&bash.stdout).trim(), template, "{}", String::from_utf8_lossy(&bash.stderr));
}

#[test]
fn every_command_has_a_man_page_in_the_language_of_the_help() {
    let folder = Folder::new();
    let (english, chinese) = (["Verify a signature of WeChat Pay", "Print help"], ["验证微信支付的签名", "显示帮助"]);
    for (language, expected) in [("en", english), ("zh", chinese)] {
        let directory = std::path::PathBuf::from(folder.join(language)).join("man1");
        stdout(&run(&["--lang", language, "man", &directory.display().to_string()]));
        let page = |name: &str| std::fs::read_to_string(directory.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        let front = page("wechatpay.1");
        let verify = page("wechatpay-verify.1");
        assert!(expected.iter().all(|text| verify.contains(text)), "{language}: {verify}");
        let pages: Vec<_> = std::fs::read_dir(&directory).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        for command in ["call", "doctor", "man", "sandbox", "trigger"] {
            assert!(front.contains(command) && pages.iter().any(|name| *name == *format!("wechatpay-{command}.1")), "{command}");
        }
        assert!(
            pages.iter().any(|name| name.to_string_lossy().starts_with("wechatpay-sandbox-")),
            "those of the gateway's own: {pages:?}"
        );
    }
}

#[test]
fn limits_are_said_in_their_unit_and_the_merchants_number_is_not_asked_for() {
    let create = ["POST", "v3/pay/transactions/jsapi"];
    let people = stdout(&run(&["show", create[0], create[1]]));
    assert!(people.contains("* description  body, text, 1 to 127 bytes"), "{people}");
    assert!(people.contains("* mchid  body, text, 1 to 32 characters, filled in by the client if left out"), "{people}");
    let shown = json(&run(&["show", "--json", create[0], create[1]]));
    assert!(shown["skeleton"].get("mchid").is_none() && shown["skeleton"].get("appid").is_some(), "{shown}");
    let document = json(&run(&["openapi"]));
    let body = &document["paths"]["/v3/pay/transactions/jsapi"]["post"]["requestBody"]["content"]["application/json"]["schema"];
    let name = body["$ref"].as_str().map(|path| path.rsplit('/').next().unwrap());
    let schema = name.map_or(body, |name| &document["components"]["schemas"][name]);
    let description = &schema["properties"]["description"];
    assert_eq!((&description["x-min-bytes"], &description["x-max-bytes"]), (&1.into(), &127.into()), "{description}");
    // No text has more characters than bytes: this much every validator can check.
    assert_eq!(description["maxLength"], 127);
}
