//! `draft`: what it writes is Rust that compiles as it stands. Of every declared endpoint, by way of the OpenAPI document, it is the
//! declaration again.

use super::*;
use crate::user_crate::UserCrate;

/// Compares descriptors: part of the program that the drafts are compiled into.
const COMPARE: &str = include_str!("draft/compare.rs");

fn rustfmt_agrees(file: &str) {
    // Without it there is nothing to compare with.
    let mut rustfmt = Command::new("rustfmt");
    if let Ok(output) = rustfmt.args(["--edition", "2024", "--config-path", "/dev/null", "--check", file]).output() {
        assert!(
            output.status.success(),
            "{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

#[test]
fn every_declared_endpoint_is_drafted_as_it_is_declared_by_way_of_its_openapi_document() {
    let user = UserCrate::new();
    std::fs::write(user.join("openapi.json"), stdout(&run(&["openapi"]))).unwrap();
    let draft = json(&run(&["--json", "draft", "--openapi", &user.join("openapi.json")]));
    let operations = draft["operations"].as_array().unwrap();
    let all = json(&run(&["endpoints", "--json"]));
    assert_eq!(operations.len(), all.as_array().unwrap().len());
    std::fs::write(user.join("drafts.rs"), draft["source"].as_str().unwrap()).unwrap();
    rustfmt_agrees(&user.join("drafts.rs"));
    let endpoints: String =
        operations.iter().map(|it| format!("    <drafts::{} as Endpoint>::ENDPOINT,\n", it["name"].as_str().unwrap())).collect();
    let program = format!(
        "#![allow(dead_code)]\nmod drafts;\nuse wechatpay_endpoints::Endpoint;\n{COMPARE}\n\
         fn main() {{ compare(&[\n{endpoints}]) }}\n"
    );
    std::fs::write(user.join("main.rs"), program).unwrap();
    let output = Command::new(user.build("main.rs")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let compared = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(compared.contains(&format!("{} endpoints are the same", operations.len())), "{compared}");
}

#[test]
fn drafts_come_in_files_that_mirror_the_paths() {
    let user = UserCrate::new();
    std::fs::write(user.join("openapi.json"), stdout(&run(&["openapi"]))).unwrap();
    let draft = ["--json", "draft", "--openapi", &user.join("openapi.json"), "--out", &user.join("source")];
    let written = json(&run(&draft));
    let written: Vec<_> = written["files"].as_array().unwrap().iter().map(|file| file.as_str().unwrap()).collect();
    // A module with one operation, a file for each of several, and what these share above them.
    let read = |name: &str| {
        std::fs::read_to_string(user.join(&format!("source/{name}"))).unwrap_or_else(|_| panic!("{name} in {written:?}"))
    };
    assert!(read("v3/pay/transactions/jsapi.rs").contains("pub struct CreateJsapiTransaction {"));
    let refunds = read("v3/refund/domestic/refunds.rs");
    assert!(refunds.contains("pub mod create;\n") && refunds.contains("pub use create::{CreateRefund"), "{refunds}");
    assert!(read("v3/refund/domestic/refunds/create.rs").contains("// Drafted from an OpenAPI document. Not in it"));
    assert!(read("v3/refund/domestic/refunds/create.rs").contains("use crate::v3::refund::domestic::refunds::"));
    let folder = user.join("source/");
    let modules = written.iter().filter_map(|file| file.strip_prefix(&folder)?.strip_suffix(".rs"));
    let mut modules: Vec<_> = modules.filter(|module| !module.contains('/')).collect();
    modules.sort_unstable();
    let modules: String = modules.iter().map(|module| format!("pub mod {module};\n")).collect();
    std::fs::write(user.join("source/lib.rs"), format!("//! Drafts.\n\n{modules}")).unwrap();
    rustfmt_agrees(&user.join("source/lib.rs"));
    user.check("source/lib.rs");
    // What somebody has worked on since is not written over.
    let (code, error) = failure(&run(&draft));
    assert!(code == 6 && error["message"].as_str().unwrap().contains("is there already"), "{error}");
}

#[test]
fn samples_become_a_declaration_that_compiles_and_says_what_they_do_not_tell() {
    let user = UserCrate::new();
    let write = |name: &str, text: &str| {
        std::fs::write(user.join(name), text).unwrap();
        user.join(name)
    };
    let request =
        write("request.json", r#"{"out_order_no":"1","amount":1,"items":[{"type":"A","price":1.5}],"scene":{"ip":"::1"}}"#);
    let other = write("other.json", r#"{"amount":2,"items":[],"self":null}"#);
    let response = write("response.json", r#"{"id":"1","state":"DONE","success_time":"2018-06-08T10:34:56+08:00","unknown":[]}"#);
    let arguments = [
        "draft",
        "POST",
        "v3/new/thing/{id}/send",
        "--name",
        "CreateThing",
        "--request",
        &request,
        &other,
        "--response",
        &response,
    ];
    let source = stdout(&run(&arguments));
    for expected in [
        "// Drafted from samples",
        "#[wechatpay_endpoint(POST, \"v3/new/thing/<id>/send\", response = CreatedThing, builder)]\n",
        "    pub id: String,\n",
        "    pub out_order_no: Option<String>,\n",
        "    pub amount: i64,\n",
        "    pub items: Vec<Item>,\n",
        "    pub r#type: String,\n",
        "    pub price: f64,\n",
        "    pub scene: Option<Scene>,\n",
        "    #[serde(rename = \"self\")]\n    pub self_: Option<",
        // A `state` is another thing in each object of the catalogue: what it is in one says nothing of this one.
        ",\n    /// Probably one of a list of values; the samples have `DONE`.\n    pub state: String,\n",
        "    /// A time, RFC 3339.\n    pub success_time: String,\n",
        "    /// The samples do not tell what is in the list.\n",
    ] {
        assert!(source.contains(expected), "{expected}\n{source}");
    }
    rustfmt_agrees(&write("lib.rs", &source));
    user.check("lib.rs");
    // Without a name there is one of method and path; a query where the method has it.
    let source = stdout(&run(&["draft", "GET", "/v3/new/things", "--request", &request]));
    assert!(source.contains("pub struct ListNewThings {") && !source.contains("response ="), "{source}");
    user.check(&write_relative(&user, "query.rs", &source));
}

#[test]
fn a_sample_can_be_given_itself_and_one_that_is_not_json_is_2() {
    let from = |request: &str| run(&["draft", "POST", "v3/new/things", "--request", request]);
    let source = stdout(&from(r#"{"out_thing_no":"1","amount":1}"#));
    assert!(source.contains("    pub out_thing_no: String,\n") && source.contains("    pub amount: i64,\n"), "{source}");
    let output = from(r#"{"amount":1,}"#);
    let problem = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{problem}");
    assert!(problem.contains("the sample is not JSON: ") && !problem.contains("YAML"), "{problem}");
}

#[test]
fn a_draft_of_a_declared_endpoint_says_which_struct_it_is() {
    let note = |template: &str| {
        let output = run(&["draft", "POST", template, "--request", "{}", "--response", "{}", "{}"]);
        assert!(output.status.success());
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    let declared = note("/v3/payscore/serviceorder/{number}/complete");
    assert!(
        declared.contains("is declared already, as wechatpay_endpoints::") && declared.contains("CompleteServiceOrder"),
        "{declared}"
    );
    assert_eq!(note("v3/payscore/serviceorder/{number}/compleat"), "");
}

#[test]
fn a_notification_is_drafted_from_a_sample_of_its_resource() {
    let user = UserCrate::new();
    std::fs::write(user.join("resource.json"), r#"{"mchid":"1900000001","out_trade_no":"1","payer":{"openid":"o"}}"#).unwrap();
    let arguments = ["draft", "--event", "NEW_THING.DONE", "--resource", &user.join("resource.json")];
    let source = stdout(&run(&[&arguments[..], &["--document", "https://pay.weixin.qq.com/doc/1"]].concat()));
    assert!(
        source.contains("#[wechatpay_notification(\"NEW_THING.DONE\", document = \"https://pay.weixin.qq.com/doc/1\")]"),
        "{source}"
    );
    assert!(source.contains("pub struct NewThingDone {\n"), "{source}");
    // What the catalogue says of fields of this name.
    assert!(source.contains("(商户号)") && source.contains("(商户订单号)"), "{source}");
    std::fs::write(user.join("lib.rs"), source).unwrap();
    rustfmt_agrees(&user.join("lib.rs"));
    user.check("lib.rs");
}

/// Much that other tools write, in one document.
const OTHERS: &str = r##"{
  "openapi": "3.0.1", "info": {"title": "导出", "version": "1"}, "servers": [{"url": "https://api.mch.weixin.qq.com/v3"}],
  "paths": {"/things/{thing-id}": {
    "parameters": [{"name": "thing-id", "in": "path", "required": true, "schema": {"type": "string", "maxLength": 32}}],
    "put": {
      "summary": "修改东西", "operationId": "修改",
      "parameters": [
        {"name": "Idempotency-Key", "in": "header", "required": true, "schema": {"type": "string"}},
        {"name": "Authorization", "in": "header", "required": true, "schema": {"type": "string"}},
        {"name": "dry", "in": "query", "schema": {"type": "boolean"}},
        {"$ref": "#/components/parameters/Page"}],
      "requestBody": {"content": {"application/json": {"schema": {"allOf": [
        {"$ref": "#/components/schemas/Base"},
        {"type": "object", "required": ["商户号", "state", "kind"], "properties": {
          "商户号": {"type": "string", "description": "商户号：由微信支付分配"},
          "state": {"type": "string", "enum": ["NEW", "OLD-1", "OTHER", "new"], "nullable": true},
          "kind": {"type": "integer", "enum": [1, -2]},
          "rate": {"type": "number", "minimum": 0},
          "count": {"type": "integer", "minimum": 0, "exclusiveMinimum": true, "maximum": 10.0},
          "mode": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]},
          "code": {"type": "string", "pattern": "^(?=x)a$", "description": "```\n    let x: NotCode = [a](b);\n<html>"},
          "digits": {"type": "string", "pattern": "^[0-9]{6}$", "minLength": 6, "maxLength": 6},
          "tree": {"$ref": "#/components/schemas/Tree"},
          "ring": {"$ref": "#/components/schemas/Ring"},
          "anything": {}, "free": {"type": "object"}, "names": {"type": "array", "items": {"type": "string", "maxLength": 5}, "maxItems": 3}
        }}]}}}},
      "responses": {"200": {"$ref": "#/components/responses/Things"}, "default": {"description": "?"}}}},
    "/files": {"post": {
      "requestBody": {"content": {"multipart/form-data": {"schema": {"type": "object", "properties": {
        "file": {"type": "string", "format": "binary"}, "meta": {"type": "string"}}}}}},
      "responses": {"204": {"description": "done"}}},
      "get": {"responses": {"200": {"description": "a file", "content": {"application/octet-stream": {"schema": {"type": "string"}}}}}}}},
  "components": {
    "parameters": {"Page": {"name": "page", "in": "query", "schema": {"type": "integer"}}},
    "responses": {"Things": {"description": "?", "content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}}}}},
    "schemas": {
      "Base": {"type": "object", "required": ["id"], "properties": {"id": {"$ref": "#/components/schemas/Id"}}},
      "Id": {"type": "string", "maxLength": 64, "description": "编号"},
      "A": {"type": "object", "properties": {"a": {"type": "string"}}}, "B": {"type": "object", "properties": {"b": {"type": "string"}}},
      "Tree": {"type": "object", "properties": {"name": {"type": "string"}, "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}}},
      "Ring": {"type": "object", "properties": {"inner": {"$ref": "#/components/schemas/Ring"}}}}}}"##;

#[test]
fn what_other_tools_export_compiles_too() {
    let user = UserCrate::new();
    std::fs::write(user.join("openapi.json"), OTHERS).unwrap();
    let source = stdout(&run(&["draft", "--openapi", &user.join("openapi.json")]));
    for expected in [
        "/// Modifies a thing (修改东西).\n",
        "\"v3/things/<thing_id>\"",
        "    #[wechatpay(header = \"Idempotency-Key\")]\n    pub idempotency_key: String,\n",
        "    #[wechatpay(query)]\n    pub dry: Option<bool>,\n",
        "    #[wechatpay(query)]\n    pub page: Option<i64>,\n",
        "(商户号).\n    /// 由微信支付分配\n    #[serde(rename = \"商户号\")]\n",
        "    pub state: Option<State>,\n",
        "    pub kind: Kind,\n",
        "    #[wechatpay(range = 1..=10)]\n    pub count: Option<i64>,\n",
        "The source has a pattern that is not checked here",
        "    #[wechatpay(len = 6..=6, pattern = \"[0-9]{6}\")]\n",
        "    #[wechatpay(len = 0..=5, items = 0..=3)]\n",
        "    #[wechatpay(len = 0..=64)]\n    pub id: String,\n",
        "    pub a: Option<String>,\n",
        "response = Vec<Tree>",
        "response = Download",
        "    #[wechatpay(file)]\n    pub file: File,\n",
        "    OtherValue,\n",
    ] {
        assert!(source.contains(expected), "{expected}\n{source}");
    }
    assert!(!source.contains("authorization"), "every call has it");
    std::fs::write(user.join("lib.rs"), &source).unwrap();
    rustfmt_agrees(&user.join("lib.rs"));
    user.check("lib.rs");
    let only = stdout(&run(&["draft", "--openapi", &user.join("openapi.json"), "/files"]));
    assert!(!only.contains("things") && only.contains("pub struct UploadFile {"), "{only}");
    assert_eq!(failure(&run(&["--json", "draft", "--openapi", &user.join("openapi.json"), "zzz"])).0, 1);
}

/// What declarations have no word for, in one document.
const HARD: &str = include_str!("draft/hard_to_carry_over.json");

#[test]
fn what_a_declaration_cannot_say_is_said_in_a_comment_or_a_note() {
    let user = UserCrate::new();
    std::fs::write(user.join("openapi.json"), HARD).unwrap();
    let output = run(&["draft", "--openapi", &user.join("openapi.json")]);
    let notes = String::from_utf8_lossy(&output.stderr).into_owned();
    for expected in [
        "HEAD /v3/lost/{id}/x is not",
        "OPTIONS /v3/lost/{id}/x is not",
        "GET /v3/bad/{a is not",
        "/v3/ext is not drafted: it refers to",
    ] {
        assert!(notes.contains(expected), "{expected}\n{notes}");
    }
    let source = stdout(&output);
    // What stands above each of these, whitespace aside.
    for (line, comments) in [
        (
            "pub struct CreateList",
            &["body in the source is a list", "client.request(Method::Post, ", "status 200 is missing: the source refers to"][..],
        ),
        ("pub struct ModifyRaw", &["body in the source is a file", "a form with the parts `meta` and `file`"]),
        ("pub struct CreateNoref", &["The request's body is missing: the source refers to"]),
        (
            "pub struct CreateLostX ",
            &[
                "refers to `#/components/parameters/None`",
                "`session`, which travels in `cookie`",
                "as `application/xml`",
                "`X-Page`",
                "status 202 too",
            ],
        ),
        (
            "pub struct UploadUp",
            &["another file, `more`", "another file, `pic`", "another file, `refd`", "responds with `text/xml`"],
        ),
        ("pub zeta:", &["refers to `other.json#/Thing`"]),
        ("pub missing:", &["refers to `#/components/schemas/Nope`"]),
        ("pub struct Ex ", &["an example of it alone"]),
        ("pub two:", &["one of several: string, integer"]),
        ("pub struct Objs ", &["One of several objects"]),
        ("pub mix:", &["one of several: a string, an object"]),
        ("pub always:", &["`CNY`"]),
        ("pub alllen:", &["短", "len = 0..=8"]),
        ("pub map:", &["each value is a string"]),
        ("pub rate:", &["`minimum: 0.5`"]),
        ("pub excl:", &["`exclusiveMinimum: 0`"]),
        ("pub step:", &["`multipleOf: 5`", "`default: 10`"]),
        ("pub at:", &["A time, RFC 3339."]),
        ("pub mail:", &["`email`"]),
        ("pub wrong:", &["`minimum: 10`, `maximum: 5`"]),
        ("pub wrongtext:", &["`minLength: 10`, `maxLength: 5`"]),
        ("pub big:", &["`maxLength: 99999999999`"]),
        ("pub pic:", &["that it is a file"]),
        ("pub bools:", &["`[true]`"]),
        ("pub emptyarr:", &["does not say what is in it"]),
        ("pub ro:", &["`readOnly: true`", "deprecated"]),
        ("pub inner:", &["inside of itself: `Ring`"]),
        ("pub mchid:", &["Taken for the caller's own number", "from_client"]),
        ("    A,", &["`A`: 已支付: 钱到了."]),
        ("    Low,", &["`1`: low level."]),
        ("    X,", &["`X`: 甲."]),
        ("    Paid,", &["`PAID`: 支付成功."]),
    ] {
        let above = above(&source, line);
        for comment in comments {
            assert!(above.contains(comment), "{comment} above {line}: {above}");
        }
    }
    // A place elsewhere in the document, a name in percent, a component that is a list of values, one that is made of itself.
    for expected in
        ["pub encoded: Option<", "pub elsewhere: Option<Schema>", "pub refenum: Option<Refenum>", "pub r#loop: Option<Loop>"]
    {
        assert!(source.contains(expected), "{expected}\n{source}");
    }
    // The order that the document tells.
    assert!(source.contains("pub aa: Option<String>,\n    pub zz: Option<String>,"), "{source}");
    std::fs::write(user.join("lib.rs"), &source).unwrap();
    rustfmt_agrees(&user.join("lib.rs"));
    user.check("lib.rs");
}

#[test]
fn exports_of_apifox_and_postman_compile_as_they_stand() {
    let user = UserCrate::new();
    let draft = |name: &str, document: &str| {
        std::fs::write(user.join("export.json"), document).unwrap();
        let source = stdout(&run(&["draft", "--openapi", &user.join("export.json")]));
        std::fs::write(user.join(name), &source).unwrap();
        rustfmt_agrees(&user.join(name));
        user.check(name);
        source
    };
    let source = draft("apifox.rs", include_str!("draft/apifox.json"));
    let order: Vec<usize> = ["pub appid:", "pub transaction_id:", "pub out_order_no:", "pub receivers: Vec<Receiver>,"]
        .iter()
        .map(|field| source.find(field).unwrap_or_else(|| panic!("{field}\n{source}")))
        .collect();
    assert!(order.is_sorted(), "{source}");
    assert!(above(&source, "    Finished,").contains("`FINISHED`: 分账完成: 全部完成."), "{source}");
    // A model that is taken in, and one that is not there.
    assert!(source.contains("    pub attach: String,\n") && source.contains("#/components/schemas/Gone"), "{source}");
    let source = draft("postman.rs", include_str!("draft/postman.json"));
    assert!(source.contains("    pub transfer_amount: i64,\n") && source.contains("pub state: String,"), "{source}");
    assert!(source.contains("/// The source does not say what is in the response.\n") && !source.contains("`Date`"), "{source}");
}

/// What is written above the first line that begins so, up to the item before, in one line.
pub(crate) fn above(source: &str, begin: &str) -> String {
    let lines: Vec<&str> = source.lines().collect();
    let begin = begin.trim_end();
    let is_it = |line: &&str| -> bool {
        let rest = if begin.starts_with(' ') { line.strip_prefix(begin) } else { line.trim_start().strip_prefix(begin) };
        rest.is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_alphanumeric()))
    };
    let at = lines.iter().position(is_it).unwrap_or_else(|| panic!("no {begin} in {source}"));
    let is_said = |line: &&&str| line.trim_start().starts_with(['/', '#']);
    let mut said: Vec<&str> =
        lines[..at].iter().rev().take_while(is_said).map(|line| line.trim_start().trim_start_matches("///").trim()).collect();
    said.reverse();
    said.join(" ")
}

#[test]
fn values_in_several_samples_have_the_type_of_all_and_what_differs_is_said() {
    let user = UserCrate::new();
    let samples = [
        r#"{"id":1,"whole":1,"list":[],"rate":1,"odd":"x","none":null,"huge":9223372036854775808,"digits":123456789012345678901,"half":0.5}"#,
        r#"{"id":2,"whole":2,"list":["a"],"rate":1.5,"odd":[1],"none":null,"huge":1,"late":true,"digits":1,"half":9007199254740993}"#,
    ];
    let source = stdout(&run(&["draft", "PUT", "v3/new/things/:id", "--request", samples[0], samples[1]]));
    for (line, comment) in [
        ("pub whole: i64,", ""),
        ("pub id: i64,", ""),
        ("pub list: Vec<String>,", ""),
        ("pub rate: f64,", ""),
        ("pub late: Option<bool>,", ""),
        ("pub odd: wechatpay_endpoints::runtime::serde_json::Value,", "The samples differ: it is a string or a list in them."),
        ("pub none: Option<wechatpay_endpoints::runtime::serde_json::Value>,", "It is `null` in the samples"),
        ("pub huge: u64,", "too large for an `i64`"),
        ("pub digits: f64,", "more digits than any type keeps"),
        ("pub half: f64,", "more digits than an `f64` keeps"),
    ] {
        assert!(above(&source, line).contains(comment), "{line} {comment}\n{source}");
    }
    std::fs::write(user.join("lib.rs"), &source).unwrap();
    user.check("lib.rs");
}

#[test]
fn names_that_no_declaration_can_have_are_left_out_and_said_and_the_rest_compiles() {
    let user = UserCrate::new();
    let sample = r#"{"a\"b":1,"ok":2,"inside":{"c\\d":1,"list":[{"e\u0001":1,"kept":"x"}]}}"#;
    let source =
        stdout(&run(&["draft", "POST", "v3/new/things", "--name", "CreateThing", "--request", sample, "--response", sample]));
    for (line, name) in
        [("pub struct CreateThing", r#"`a\"b`"#), ("pub struct Inside", r"`c\\d`"), ("pub struct List", r"`e\u{1}`")]
    {
        let above = above(&source, line);
        assert!(above.contains(&format!("The source has {name} too")) && above.contains("left out"), "{above}\n{source}");
    }
    assert!(source.contains("pub kept: String,"), "{source}");
    std::fs::write(user.join("lib.rs"), &source).unwrap();
    user.check("lib.rs");
}

#[test]
fn the_fields_of_a_delete_are_in_its_body_and_the_draft_says_that_a_sample_does_not_tell() {
    let draft =
        run(&["draft", "DELETE", "v3/new/things/{id}", "--name", "DeleteThing", "--request", r#"{"stores":[{"store_id":"1"}]}"#]);
    let source = stdout(&draft);
    assert!(source.contains("    #[wechatpay(body)]\n    pub stores: Vec<Store>,\n"), "{source}");
    assert!(above(&source, "pub struct DeleteThing").contains("A sample does not tell whether"), "{source}");
    let note = String::from_utf8_lossy(&draft.stderr).into_owned();
    assert!(note.contains("without --response the draft has no response"), "{note}");
}

#[test]
fn texts_that_travel_encrypted_elsewhere_or_look_like_ciphertexts_are_pointed_out() {
    let ciphertext = "pVd1HJ6z".repeat(43);
    let sample = format!(r#"{{"id_card_number":"1","reason":"x","secret_thing":"{ciphertext}"}}"#);
    let source = stdout(&run(&["draft", "POST", "v3/new/things", "--request", &sample]));
    assert!(above(&source, "pub id_card_number:").contains("mostly travel encrypted elsewhere"), "{source}");
    assert!(above(&source, "pub secret_thing:").contains("Probably a ciphertext"), "{source}");
    assert!(!above(&source, "pub reason:").contains("encrypted"), "{source}");
}

#[test]
fn schemas_that_double_from_one_to_the_next_are_drafted_and_those_in_circles_as_far_as_they_are_followed() {
    let folder = Folder::new();
    let part = |number: u32| serde_json::json!({ "$ref": format!("#/components/schemas/A{number}") });
    let draft = |first: u32, schemas: &Value| {
        let body = serde_json::json!({ "content": { "application/json": { "schema": part(first) } } });
        let paths = serde_json::json!({ "/v3/things": { "post": { "requestBody": body, "responses": {} } } });
        let document = serde_json::json!({ "openapi": "3.0.0", "paths": paths, "components": { "schemas": schemas } });
        std::fs::write(folder.join("a.json"), document.to_string()).unwrap();
        stdout(&run(&["draft", "--openapi", &folder.join("a.json")]))
    };
    let plain = serde_json::json!({ "type": "object", "properties": { "x": { "type": "string" } } });
    let mut schemas = serde_json::json!({ "A0": plain });
    for number in 1..40 {
        schemas[format!("A{number}")] = serde_json::json!({ "allOf": [part(number - 1), part(number - 1)] });
    }
    assert!(draft(39, &schemas).contains("pub x: Option<String>"));
    let mut schemas = serde_json::json!({});
    for number in 0..14 {
        let others: Vec<Value> = (0..14).filter(|other| *other != number).map(part).chain([plain.clone()]).collect();
        schemas[format!("A{number}")] = serde_json::json!({ "allOf": others });
    }
    let source = draft(0, &schemas);
    assert!(source.contains("combines more schemas than are followed") && source.contains("pub x: Option<String>"), "{source}");
}

#[test]
fn a_notification_that_is_declared_is_named_and_one_that_is_encrypted_still_is_refused() {
    let event = |event_type: &str, resource: &str| run(&["draft", "--event", event_type, "--resource", resource]);
    let note = String::from_utf8_lossy(&event("TRANSACTION.SUCCESS", r#"{"mchid":"1"}"#).stderr).into_owned();
    assert!(note.contains("TRANSACTION.SUCCESS is declared already, as wechatpay_endpoints::"), "{note}");
    let encrypted = r#"{"algorithm":"AEAD_AES_256_GCM","ciphertext":"AA==","nonce":"1","associated_data":"x"}"#;
    for resource in [encrypted.to_owned(), format!(r#"{{"id":"1","event_type":"A.B","resource":{encrypted}}}"#)] {
        let (code, error) = failure(&run(&["--json", "draft", "--event", "A.B", "--resource", &resource]));
        assert!(code == 2 && error["message"].as_str().unwrap().contains("`wechatpay decrypt`"), "{error}");
    }
    for wrong in ["done", "A B.C", "A..B", "transaction.success"] {
        let (code, error) = failure(&run(&["--json", "draft", "--event", wrong, "--resource", "{}"]));
        assert!(code == 2 && error["message"].as_str().unwrap().contains("is not an event type"), "{wrong}: {error}");
    }
}

#[test]
fn what_cannot_be_drafted_from_is_2_and_says_why() {
    let folder = Folder::new();
    let write = |name: &str, text: &str| {
        std::fs::write(folder.join(name), text).unwrap();
        folder.join(name)
    };
    let several = write("several.json", OTHERS);
    let (yaml, swagger, list) = (write("a.yaml", "openapi: 3.0.0"), write("b", r#"{"swagger":"2.0"}"#), write("c", "[1]"));
    for (arguments, problem) in [
        (vec!["draft"], "nothing to draft from"),
        (vec!["draft", "--openapi", &yaml], "convert YAML to JSON first"),
        (vec!["draft", "--openapi", &swagger], "Swagger 2"),
        (vec!["draft", "--openapi", &list], "no OpenAPI document"),
        (vec!["draft", "POST", "v3/a?b=c"], "contains a query"),
        (vec!["draft", "FETCH", "v3/a"], "is not a method"),
        (vec!["draft", "POST", "v3/x/{a"], "a value takes a whole one"),
        (vec!["draft", "POST", "v3/{a}/{a}"], "occurs twice"),
        (vec!["draft", "--openapi", &several, "--name", "CreateThing"], "--name is for one, and 3 are drafted"),
        (vec!["draft", "POST", "v3/a", "--request", &list], "is a JSON object"),
        (vec!["draft", "POST", "v3/a", "--name", "Option"], "is a name that drafts use themselves"),
        (vec!["draft", "POST", "v3/a", "--crate", "x; evil!()"], "--crate is a text of 10 characters that is not a path"),
        (vec!["draft", "--event", "A.B", "--resource", &list], "is a JSON object"),
    ] {
        let (code, error) = failure(&run(&[&["--json"], &arguments[..]].concat()));
        assert!(code == 2 && error["message"].as_str().unwrap().contains(problem), "{arguments:?}: {error}");
    }
}

fn write_relative(user: &UserCrate, name: &str, source: &str) -> String {
    std::fs::write(user.join(name), source).unwrap();
    name.to_owned()
}

#[test]
fn what_an_object_has_from_two_sources_is_merged_and_not_replaced() {
    let folder = Folder::new();
    let document = serde_json::json!({
        "openapi": "3.0.0", "info": { "title": "t", "version": "1" },
        "paths": { "/v3/things": { "get": { "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "allOf": [
            { "type": "object", "properties": {
                "state": { "type": "string", "enum": ["OK"] },
                "info": { "type": "object", "properties": { "first": { "type": "string" } } },
                "either": { "type": "string" }
            } },
            { "type": "object", "properties": {
                "state": { "type": "string", "enum": ["FAIL"] },
                "info": { "type": "object", "properties": { "second": { "type": "string" } } },
                "either": { "type": "boolean" }
            } }
        ] } } } } } } } }
    });
    let path = folder.join("two.json");
    std::fs::write(&path, document.to_string()).unwrap();
    let draft = stdout(&run(&["draft", "--openapi", &path]));
    for kept in
        ["    Ok,", "    Fail,", "pub first: ", "pub second: ", "The source has it twice, and says differently what it is"]
    {
        assert!(draft.contains(kept), "{kept}: {draft}");
    }
}
