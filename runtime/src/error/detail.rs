//! `detail` of an error response: what it says about single parameters, in any of its shapes.

use serde_json::Value;

use super::ApiError;

/// What is wrong with one parameter, in the server's words. Every part is optional: servers leave parts out.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Detail {
    /// The wire path of the parameter, as violations name it: `post_payments[0].name`. A pointer of the server
    /// (`/post_payments/0/name`, `/body/payer/openid`, `#/properties/payer`) is rewritten. Anything else is left as it is.
    pub field: Option<String>,
    /// The value of the parameter.
    pub value: Option<Value>,
    /// What is wrong with the value.
    pub issue: Option<String>,
    /// The location of the parameter: `body`, `query`, `uri`, `uri_template`, `authorization`.
    pub location: Option<String>,
}

impl ApiError {
    /// Returns [`detail`](ApiError::detail) as a list: one entry for an object, one for a text (as its issue), one for each
    /// element of a list, none if there is no detail.
    ///
    /// The live server mostly names the wrong parameter in [`message`](ApiError::message) alone:
    /// 输入源“/body/attach”映射到值字段“附加数据”字符串规则校验失败，字节数 203，大于最大值 128. The entry's path comes from the message then,
    /// and what follows is its issue. Each parameter that the endpoint does not have is an entry.
    pub fn details(&self) -> Vec<Detail> {
        let mut details: Vec<Detail> = match &self.detail {
            None => Vec::new(),
            Some(Value::Array(items)) => items.iter().filter_map(read).collect(),
            Some(Value::Object(members)) if is_list_of_paths(members) => {
                let paths = members.get("value").and_then(Value::as_array).into_iter().flatten();
                let issue = (!self.message.is_empty()).then(|| self.message.clone());
                return paths.filter_map(Value::as_str).map(|path| Detail { issue: issue.clone(), ..located(path) }).collect();
            }
            Some(detail) => read(detail).into_iter().collect(),
        };
        if let Some(named) = in_message(&self.message) {
            match details.as_mut_slice() {
                [] => details.push(named),
                [detail] if detail.field.is_none() => {
                    detail.field = named.field;
                    detail.location = detail.location.take().or(named.location);
                    detail.issue = detail.issue.take().or(named.issue);
                }
                _ => {}
            }
        }
        details
    }
}

fn read(detail: &Value) -> Option<Detail> {
    let text = |value: &Value| match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    };
    match detail {
        Value::Object(members) => {
            let named = members.get("field").and_then(text).map(|field| located(&field)).unwrap_or_default();
            // A signature error has its issue one object deeper.
            let issue = members.get("issue").or_else(|| members.get("detail")?.get("issue"));
            Some(Detail {
                field: named.field,
                value: members.get("value").filter(|value| !value.is_null()).cloned(),
                issue: issue.and_then(text),
                location: members.get("location").and_then(text).or(named.location),
            })
        }
        other => Some(Detail { issue: Some(text(other)?), ..Detail::default() }),
    }
}

/// Whether `value` lists the parameters that the endpoint does not have.
fn is_list_of_paths(members: &serde_json::Map<String, Value>) -> bool {
    let paths = members.get("value").and_then(Value::as_array).filter(|paths| !paths.is_empty());
    let is_path = |path: &Value| path.as_str().is_some_and(|path| path.starts_with('/'));
    !members.contains_key("field") && paths.is_some_and(|paths| paths.iter().all(is_path))
}

/// The parameter that a message names between quotes behind 输入源 (or "input source", in English), and what it says of it.
fn in_message(message: &str) -> Option<Detail> {
    let quotes: &[char] = &['“', '”', '"'];
    let (_, rest) = message.split_once("输入源").or_else(|| message.split_once("nput source"))?;
    let (_, rest) = rest.split_once(quotes)?;
    let (path, rest) = rest.split_once(quotes)?;
    // Behind it stands the name of the field as the document has it, quoted too; a pattern, in quotes as well, is the issue's.
    let behind_name = rest.split_once(quotes).and_then(|(_, name)| name.split_once(quotes));
    let issue = behind_name.map_or(rest, |(_, issue)| issue).trim_start_matches(['中', '，', ',', ' ']);
    let issue = (!issue.is_empty()).then(|| issue.to_owned());
    path.starts_with('/').then(|| Detail { issue, ..located(path) })
}

/// What a path names: `/body/payer/openid`, `/payer/openid`, `#/properties/payer`, or a name that is no path.
fn located(path: &str) -> Detail {
    let mut location = None;
    let field = match path.strip_prefix("#/") {
        Some(schema) => wire_path(in_schema(schema)),
        None => match path.strip_prefix('/') {
            Some(pointer) => {
                let known = ["body", "query", "uri_template", "uri", "header"].into_iter();
                let mut known = known.filter_map(|name| Some((name, pointer.strip_prefix(name)?.strip_prefix('/')?)));
                let inner = known.next().filter(|(_, inner)| !inner.is_empty());
                location = inner.map(|(name, _)| name.to_owned());
                wire_path(inner.map_or(pointer, |(_, inner)| inner).split('/'))
            }
            None => path.to_owned(),
        },
    };
    Detail { field: Some(field), location, ..Detail::default() }
}

/// The names in a pointer to a JSON schema, whose keywords stand between them.
fn in_schema(pointer: &str) -> impl Iterator<Item = &str> {
    let mut segments = pointer.split('/');
    std::iter::from_fn(move || {
        loop {
            match segments.next()? {
                "properties" => return segments.next(),
                "items" => {}
                other => return Some(other),
            }
        }
    })
}

/// The segments of `/post_payments/0/name` as `post_payments[0].name`.
fn wire_path<'s>(segments: impl Iterator<Item = &'s str>) -> String {
    let mut path = String::new();
    for segment in segments {
        if !path.is_empty() && !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit()) {
            path.push_str(&format!("[{segment}]"));
            continue;
        }
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(&segment.replace("~1", "/").replace("~0", "~"));
    }
    path
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn details(detail: Value) -> Vec<Detail> {
        let body = json!({ "code": "PARAM_ERROR", "message": "…", "detail": detail }).to_string();
        ApiError::read(400, body.as_bytes(), None, true).details()
    }

    #[test]
    fn an_object_is_one_entry_and_its_pointer_a_wire_path() {
        let found = details(json!({ "field": "/post_payments/0/name", "value": 7, "issue": "too long", "location": "body" }));
        let expected = Detail {
            field: Some("post_payments[0].name".into()),
            value: Some(json!(7)),
            issue: Some("too long".into()),
            location: Some("body".into()),
        };
        assert_eq!(found, [expected]);
    }

    #[test]
    fn lists_texts_and_whatever_else_are_read_without_an_error() {
        assert_eq!(details(json!([{ "field": "a" }, "b", null, 3])).len(), 3);
        assert_eq!(details(json!("what is wrong"))[0].issue.as_deref(), Some("what is wrong"));
        assert_eq!(details(Value::Null), []);
        assert_eq!(details(json!({ "field": 3, "issue": null }))[0].field.as_deref(), Some("3"));
        assert_eq!(details(json!({})), [Detail::default()]);
    }

    #[test]
    fn a_name_that_is_no_pointer_stays_as_it_is() {
        let field = |path: &str| located(path).field.unwrap();
        assert_eq!(field("amount"), "amount");
        assert_eq!(field("/0/a~1b/12"), "0.a/b[12]");
        assert_eq!(field("/"), "");
        assert_eq!(field("/body"), "body");
        assert_eq!(field("/bodywork/a"), "bodywork.a");
    }

    fn found(body: Value) -> Vec<(Option<String>, Option<String>, Option<String>)> {
        let details = ApiError::read(400, body.to_string().as_bytes(), None, true).details();
        details.into_iter().map(|detail| (detail.field, detail.location, detail.issue)).collect()
    }

    fn entry(field: &str, location: Option<&str>, issue: &str) -> (Option<String>, Option<String>, Option<String>) {
        (Some(field.to_owned()), location.map(str::to_owned), Some(issue.to_owned()))
    }

    #[test]
    fn the_parameter_that_only_the_message_names_is_read_out_of_it() {
        for (message, detail, expected) in [
            (
                "输入源“/body/attach”映射到值字段“附加数据”字符串规则校验失败，字节数 203，大于最大值 128",
                json!({ "location": "body", "value": 203 }),
                entry("attach", Some("body"), "字符串规则校验失败，字节数 203，大于最大值 128"),
            ),
            (
                "输入源“/uri_template/out_trade_no”映射到值字段“商户订单号”字符串规则校验失败，字节数 35，大于最大值 32",
                json!({ "location": "uri_template", "value": 35 }),
                entry("out_trade_no", Some("uri_template"), "字符串规则校验失败，字节数 35，大于最大值 32"),
            ),
            (
                "无法将 JSON 输入源“/body/receivers/0/amount”映射到目标字段“分账金额”中，此字段需要一个合法的 64 位有符号整数",
                json!({ "location": "body", "value": 0.01 }),
                entry("receivers[0].amount", Some("body"), "此字段需要一个合法的 64 位有符号整数"),
            ),
            (
                "输入源“/query/limit”映射到数值字段“最大资源条数”规则校验失败，值低于最小值 20",
                Value::Null,
                entry("limit", Some("query"), "规则校验失败，值低于最小值 20"),
            ),
            (
                "输入源“/appid”映射到字段“公众号ID”必填性规则校验失败,此字段为必填项",
                Value::Null,
                entry("appid", None, "必填性规则校验失败,此字段为必填项"),
            ),
            (
                "输入源“/body/notify_url”映射到值字段“通知地址”字符串规则校验失败，字符串必须匹配正则表达式“^https?://([^\\\\s]*)$”",
                json!({ "location": "body", "value": "" }),
                entry("notify_url", Some("body"), "字符串规则校验失败，字符串必须匹配正则表达式“^https?://([^\\\\s]*)$”"),
            ),
            ("Input source “/body/a” is required", Value::Null, entry("a", Some("body"), "is required")),
            ("输入源\"/body/a\"", Value::Null, (Some("a".into()), Some("body".into()), None)),
        ] {
            assert_eq!(found(json!({ "code": "PARAM_ERROR", "message": message, "detail": detail })), [expected], "{message}");
        }
        for message in ["参数错误", "输入源", "输入源“", "输入源“/body/a", "输入源“a”", "”输入源“”"]
        {
            assert_eq!(found(json!({ "code": "PARAM_ERROR", "message": message })), [], "{message}");
        }
    }

    #[test]
    fn what_a_detail_names_itself_is_not_overwritten_by_the_message() {
        let message = "输入源“/body/attach”映射到值字段“附加数据”字符串规则校验失败";
        let detail = json!({ "field": "/description", "issue": "too long", "location": "body" });
        assert_eq!(
            found(json!({ "code": "PARAM_ERROR", "message": message, "detail": detail })),
            [entry("description", Some("body"), "too long")]
        );
    }

    #[test]
    fn schema_pointers_and_paths_that_begin_with_their_location_are_wire_paths() {
        for (field, expected, location) in [
            ("#/properties/payer", "payer", None),
            ("#/properties/payer/properties/openid", "payer.openid", None),
            ("#/properties/sub_orders/items/3/properties/amount", "sub_orders[3].amount", None),
            ("#/properties/sub_orders/items/properties/amount", "sub_orders.amount", None),
            ("#/properties/properties", "properties", None),
            ("/body/payer/openid", "payer.openid", Some("body")),
            ("/query/mchid", "mchid", Some("query")),
        ] {
            let body = json!({ "code": "PARAM_ERROR", "message": "参数错误", "detail": { "field": field, "issue": "missing" } });
            assert_eq!(found(body), [entry(expected, location, "missing")], "{field}");
        }
    }

    #[test]
    fn each_parameter_that_the_endpoint_does_not_have_is_an_entry() {
        let message = "请求中含有未在API文档中定义的参数";
        let detail = json!({ "location": null, "value": ["/body/payer/openid", "/query/x"] });
        assert_eq!(
            found(json!({ "code": "PARAM_ERROR", "message": message, "detail": detail })),
            [entry("payer.openid", Some("body"), message), entry("x", Some("query"), message)]
        );
    }

    #[test]
    fn the_issue_of_a_signature_error_is_one_object_deeper() {
        let detail = json!({ "detail": { "issue": "sign not match" }, "field": "signature", "location": "authorization" });
        assert_eq!(
            found(json!({ "code": "SIGN_ERROR", "message": "错误的签名，验签失败", "detail": detail })),
            [entry("signature", Some("authorization"), "sign not match")]
        );
    }
}
