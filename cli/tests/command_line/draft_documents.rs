//! `draft --openapi`: what other tools' documents say in places where one does not look first, and what they say of a field twice. Nothing of
//! it is dropped without a word.

use serde_json::json;

use super::*;
use crate::draft::above;
use crate::user_crate::UserCrate;

/// The draft of a document with one operation, `POST /v3/things`, compiled.
fn drafted(operation: &Value, components: &Value) -> String {
    let user = UserCrate::new();
    let document = json!({
        "openapi": "3.0.1", "info": { "title": "t", "version": "1" },
        "paths": { "/v3/things": { "post": operation } }, "components": components,
    });
    std::fs::write(user.join("openapi.json"), document.to_string()).unwrap();
    let source = stdout(&run(&["draft", "--openapi", &user.join("openapi.json")]));
    std::fs::write(user.join("lib.rs"), &source).unwrap();
    user.check("lib.rs");
    source
}

fn body(media: &Value) -> Value {
    json!({ "requestBody": { "content": { "application/json": media } }, "responses": { "204": { "description": "" } } })
}

#[test]
fn what_an_example_alone_has_is_taken_as_optional_and_said() {
    let media = json!({
        "schema": { "$ref": "#/components/schemas/Thing" },
        "example": { "id": "1", "extra": 1, "part": { "a": "x", "b": true }, "parts": [{ "a": "x" }, { "c": "y" }] },
    });
    let part = json!({ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } });
    let thing = json!({
        "type": "object", "required": ["id", "part"], "description": "A thing.",
        "properties": { "id": { "type": "string" }, "part": part, "parts": { "type": "array", "items": part } },
    });
    let source = drafted(&body(&media), &json!({ "schemas": { "Thing": thing } }));
    for (field, is_shown) in [
        ("pub id: String,", false),
        ("pub extra: Option<i64>,", true),
        ("pub a: String,", false),
        ("pub b: Option<bool>,", true),
        ("pub c: Option<String>,", true),
    ] {
        let above = above(&source, field);
        assert_eq!(above.contains("Only an example in the source has it."), is_shown, "{field} {above}\n{source}");
    }
    // An example that has no more leaves a type under its name.
    let media = json!({ "schema": { "type": "object", "properties": { "thing": { "$ref": "#/components/schemas/Thing" } } },
        "example": { "thing": { "id": "2" } } });
    let source = drafted(&body(&media), &json!({ "schemas": { "Thing": thing } }));
    assert!(source.contains("pub thing: Option<Thing>,") && !source.contains("Only an example"), "{source}");
}

#[test]
fn a_model_that_apifox_takes_in_is_taken_in_as_it_is_overridden_there() {
    let media = json!({ "schema": {
        "type": "object",
        "x-apifox-orders": ["own", "01JSV", "last"],
        "x-apifox-refs": { "01JSV": {
            "$ref": "#/components/schemas/Model",
            "x-apifox-overrides": { "gone": null, "data": { "type": "integer" }, "more": { "type": "boolean" } },
            "required": ["data"],
        } },
        // The copies that Apifox writes beside them, one of which is no copy any more.
        "x-apifox-ignore-properties": ["code", "data"],
        "properties": {
            "last": { "type": "string" }, "own": { "type": "string" },
            "code": { "type": "string" }, "data": { "type": "integer" },
        },
        "required": ["own", "code"],
    } });
    let model = json!({ "type": "object", "required": ["gone"], "properties": {
        "code": { "type": "string", "maxLength": 8 }, "data": { "type": "string" }, "gone": { "type": "string" },
    } });
    let source = drafted(&body(&media), &json!({ "schemas": { "Model": model } }));
    let fields =
        ["pub own: String,", "pub code: String,", "pub data: i64,", "pub more: Option<bool>,", "pub last: Option<String>,"];
    let places: Vec<_> = fields.iter().map(|field| source.find(field).unwrap_or_else(|| panic!("{field}\n{source}"))).collect();
    assert!(places.is_sorted(), "{source}");
    assert!(above(&source, "pub code:").contains("len = 0..=8"), "the model's own: {source}");
    assert!(!source.contains("pub gone"), "{source}");
}

#[test]
fn a_parameter_is_drafted_as_its_style_writes_it() {
    let list = json!({ "type": "array", "items": { "type": "string", "maxLength": 5 } });
    let object = json!({ "type": "object", "required": ["first"], "properties": { "first": { "type": "string" }, "second": { "type": "integer" } } });
    let query = |name: &str, rest: Value| {
        let mut parameter = json!({ "name": name, "in": "query", "required": true });
        parameter.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        parameter
    };
    let parameters = json!([
        query("repeated", json!({ "schema": list })),
        query("commas", json!({ "schema": list, "explode": false })),
        query("pipes", json!({ "schema": list, "style": "pipeDelimited" })),
        query("members", json!({ "schema": object })),
        query("whole", json!({ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Filter" } } } })),
        query("ids", json!({ "content": { "application/json": { "schema": list } } })),
        { "name": "X-Tags", "in": "header", "schema": list },
    ]);
    let filter = json!({ "type": "object", "properties": { "ip": { "type": "string" } } });
    let operation = json!({ "parameters": parameters, "responses": { "204": { "description": "" } } });
    let source = drafted(&operation, &json!({ "schemas": { "Filter": filter } }));
    for (field, comment) in [
        ("pub repeated: Vec<String>,", ""),
        ("pub commas: String,", "Values, joined by commas. In the source it is a list:"),
        ("pub pipes: String,", "Values, joined by `|`. In the source it is a list:"),
        ("pub first: String,", "query"),
        ("pub second: Option<i64>,", "query"),
        ("pub whole: Filter,", "query"),
        ("pub ids: String,", "The text of a JSON value. In the source it is a list:"),
        ("pub x_tags: Option<String>,", "Values, joined by commas."),
    ] {
        let above = above(&source, field);
        assert!(above.contains(comment), "{field} {above}\n{source}");
    }
}

#[test]
fn what_is_required_but_not_described_what_errors_say_and_what_a_map_holds_is_said() {
    let media = json!({ "schema": { "type": "object", "required": ["id", "ghost"], "properties": {
        "id": { "type": "string" },
        "map": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Inner" }, "example": { "k": { "a": "x" } } },
        "both": { "allOf": [
            { "type": "object", "required": ["b"], "properties": { "a": { "type": "string" } } },
            { "type": "object", "properties": { "b": { "type": "string" } } },
        ] },
    } } });
    let inner = json!({ "type": "object", "properties": { "a": { "type": "string" }, "n": { "type": "integer" } } });
    let mut operation = body(&media);
    let error = json!({ "description": "", "content": { "application/json": { "schema": { "type": "object", "properties": { "why": { "type": "string" } } } } } });
    operation["responses"]["400"] = error.clone();
    operation["responses"]["default"] = error;
    let source = drafted(&operation, &json!({ "schemas": { "Inner": inner } }));
    let said = above(&source, "pub struct CreateThing");
    assert!(said.contains("The source requires what it does not describe: `ghost`."), "{said}");
    assert!(said.contains("responses of errors (`400`, `default`): every error is an `Error::Api` here."), "{said}");
    let said = above(&source, "pub map:");
    assert!(said.contains("each value is an object, `Inner`, with `a` (a string), `n` (an integer)."), "{said}");
    // What one part requires another describes.
    assert!(source.contains("pub b: String,") && source.matches("does not describe").count() == 1, "{source}");
}

#[test]
fn a_draft_with_sensitive_texts_names_the_feature_that_they_need() {
    let text = |is_sensitive: bool| json!({ "schema": { "type": "object", "properties": { "name": { "type": "string", "x-sensitive": is_sensitive } } } });
    let needs = "// Drafted from an OpenAPI document.";
    let [with, without] = [true, false].map(|is_sensitive| drafted(&body(&text(is_sensitive)), &json!({})));
    let head =
        |source: &str| source.lines().take_while(|line| line.starts_with("//")).collect::<Vec<_>>().join(" ").replace("// ", "");
    assert!(with.starts_with(needs) && head(&with).contains("the cargo feature `sensitive` is needed"), "{with}");
    assert!(!head(&without).contains("the cargo feature"), "{without}");
}

#[test]
fn a_response_that_is_a_text_is_one_and_a_request_is_an_object() {
    let user = UserCrate::new();
    let draft = |arguments: &[&str]| run(&[&["draft", "POST", "v3/things", "--name", "CreateThing"], arguments].concat());
    let source = stdout(&draft(&["--response", r#""ok""#]));
    assert!(source.contains("response = String"), "{source}");
    std::fs::write(user.join("lib.rs"), &source).unwrap();
    user.check("lib.rs");
    let problem = String::from_utf8_lossy(&draft(&["--request", r#""ok""#]).stderr).into_owned();
    assert!(problem.contains("a sample of a request is a JSON object"), "{problem}");
}

#[test]
fn a_comment_on_fields_of_the_name_is_taken_for_fields_of_its_kind_alone() {
    let draft = |sample: &str| stdout(&run(&["draft", "POST", "v3/things", "--name", "CreateThing", "--request", sample]));
    let text = draft(r#"{"transaction_id":"1"}"#);
    assert!(text.contains("/// Probably, as elsewhere: ") && text.contains("pub transaction_id: String,"), "{text}");
    for other in [r#"{"transaction_id":1}"#, r#"{"transaction_id":{"id":1}}"#, r#"{"transaction_id":["1"]}"#] {
        assert!(!draft(other).contains("Probably, as elsewhere"), "{}", draft(other));
    }
}

#[test]
fn a_number_that_is_an_amount_is_an_integer_and_one_that_is_not_keeps_its_fraction() {
    let number = |more: Value| {
        let mut schema = json!({ "type": "number" });
        schema.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        schema
    };
    let source = drafted(
        &body(&json!({ "schema": { "type": "object", "properties": {
            "total_amount": number(json!({})),
            "paid": number(json!({ "description": "支付金额，单位：分" })),
            "in_yuan_total": number(json!({ "example": 1.5 })),
            "longitude": number(json!({})),
            "secret": { "type": "string", "x-sensitive": "true" },
        } } })),
        &json!({}),
    );
    for line in ["pub total_amount: Option<i64>,", "pub paid: Option<i64>,"] {
        assert!(above(&source, line).contains("The source says `number`"), "{line}\n{source}");
    }
    assert!(source.contains("pub in_yuan_total: Option<f64>,") && source.contains("pub longitude: Option<f64>,"), "{source}");
    assert!(above(&source, "pub secret:").contains("sensitive"), "{source}");
}
