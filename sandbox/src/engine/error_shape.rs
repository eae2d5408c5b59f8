//! How an error response is written: in which of the shapes that live servers and documents have, in Chinese or in English.
//!
//! Words and shapes are those of transcripts of the live server, as far as they are known; in place of the document's name of a
//! field stands the name that it has on the wire.

mod rules;

use std::borrow::Cow;

use hyper::header::{ACCEPT_LANGUAGE, HeaderMap};
use serde_json::{Map, Value, json};
use wechatpay_runtime::{ErrorCode, Issue};

use crate::engine::error_response::{ErrorResponse, Parameter};

/// What an error response says of a parameter that is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ErrorShape {
    /// As live servers mostly do: the first parameter that is wrong, by its path in the message, and `detail` with `location` and
    /// `value` alone. Code that branches on `detail.field` fails here, and not in production.
    #[default]
    Live,
    /// As the documents show it: `detail` with `field` (a JSON pointer), `value`, `issue` and `location`, a list of them where
    /// several are wrong.
    Field,
    /// The same, with `field` a pointer into a JSON schema: `#/properties/payer/properties/openid`.
    Schema,
    /// 参数错误, and nothing else.
    Bare,
}

impl ErrorShape {
    const ALL: [(ErrorShape, &'static str); 4] =
        [(ErrorShape::Live, "live"), (ErrorShape::Field, "field"), (ErrorShape::Schema, "schema"), (ErrorShape::Bare, "bare")];

    /// The shape of this name: `live`, `field`, `schema` or `bare`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(shape, _)| *shape)
    }
}

/// How an error response is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct ErrorStyle {
    pub(crate) shape: ErrorShape,
    /// Not in Chinese.
    pub(crate) english: bool,
}

impl ErrorStyle {
    /// The style that a request wants: the first language of `Accept-Language` decides.
    pub(crate) fn of(self, headers: &HeaderMap) -> Self {
        let language = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default().trim();
        match language.get(..2).map(str::to_ascii_lowercase).as_deref() {
            Some("en") => ErrorStyle { english: true, ..self },
            Some("zh") => ErrorStyle { english: false, ..self },
            _ => self,
        }
    }

    /// The body of an error response.
    pub(crate) fn write(self, error: &ErrorResponse) -> Value {
        let mut body = Map::new();
        body.insert("code".to_owned(), error.code.as_str().into());
        body.insert("message".to_owned(), self.message(error).into());
        if let Some(detail) = self.detail(error) {
            body.insert("detail".to_owned(), detail);
        }
        body.into()
    }

    fn message<'e>(self, error: &'e ErrorResponse) -> Cow<'e, str> {
        let plain = |chinese: Option<&'static str>| match chinese {
            Some(chinese) if !self.english => Cow::Borrowed(chinese),
            _ => Cow::Borrowed(error.message.as_str()),
        };
        match (self.shape, error.parameters.first()) {
            _ if error.chinese.is_some() => plain(error.chinese),
            (_, None) => plain(in_chinese(&error.code)),
            (ErrorShape::Live, Some(first)) if self.english => in_english(first).into(),
            (ErrorShape::Live, Some(first)) => sentence(first).into(),
            (ErrorShape::Field | ErrorShape::Schema, Some(_)) if self.english => error.message.as_str().into(),
            (_, Some(_)) if self.english => "The parameters are wrong".into(),
            (_, Some(_)) => "参数错误".into(),
        }
    }

    fn detail(self, error: &ErrorResponse) -> Option<Value> {
        match (self.shape, &*error.parameters) {
            (ErrorShape::Bare, _) => None,
            (_, []) => error.detail.as_deref().cloned(),
            (ErrorShape::Live, [first, ..]) => live(first, &error.parameters),
            (shape, [only]) => Some(documented(shape, only)),
            (shape, several) => Some(several.iter().map(|parameter| documented(shape, parameter)).collect()),
        }
    }
}

/// `detail` of a live server.
fn live(first: &Parameter, all: &[Parameter]) -> Option<Value> {
    let location = first.location;
    // Of headers the live server says nothing there.
    if location == "authorization" || location == "header" {
        return None;
    }
    let value = match &first.issue {
        Issue::Unknown => {
            let unknown = all.iter().filter(|parameter| parameter.issue == Issue::Unknown);
            return Some(json!({ "location": null, "value": unknown.map(path).collect::<Vec<_>>() }));
        }
        Issue::Length { found, .. } | Issue::Bytes { found, .. } | Issue::Items { found, .. } => json!(found),
        Issue::Required => json!(""),
        Issue::Range { .. } => first.value.as_ref().and_then(number).map_or(json!(first.value), |number| json!(number)),
        _ => first.value.clone().unwrap_or_default(),
    };
    Some(json!({ "location": location, "value": value }))
}

/// `detail` of the documents.
fn documented(shape: ErrorShape, parameter: &Parameter) -> Value {
    let Parameter { location, pointer, value, issue } = parameter;
    let (field, location) = match *location {
        "body" if shape == ErrorShape::Schema => (in_schema(pointer), "body"),
        "body" => (pointer.clone(), "body"),
        "uri_template" => (pointer.trim_start_matches('/').to_owned(), "uri"),
        other => (pointer.trim_start_matches('/').to_owned(), other),
    };
    let mut detail = json!({ "field": field, "issue": issue.to_string(), "location": location });
    if let Some(value) = value {
        detail["value"] = value.clone();
    }
    detail
}

/// `/sub_orders/0/amount` as `#/properties/sub_orders/items/0/properties/amount`.
fn in_schema(pointer: &str) -> String {
    let segments = pointer.split('/').skip(1).map(|segment| match segment.bytes().all(|byte| byte.is_ascii_digit()) {
        true => format!("/items/{segment}"),
        false => format!("/properties/{segment}"),
    });
    std::iter::once("#".to_owned()).chain(segments).collect()
}

/// A number, which is a text in a query.
fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

/// `/body/payer/openid`.
fn path(parameter: &Parameter) -> String {
    format!("/{}{}", parameter.location, parameter.pointer)
}

/// What the live server says of a parameter.
fn sentence(parameter: &Parameter) -> String {
    let Parameter { location, pointer, value, issue } = parameter;
    let (path, name) = (path(parameter), pointer.rsplit('/').next().unwrap_or_default());
    let bound = |found: usize, least: u32, most: u32| match found < least as usize {
        true => format!("{found}，小于最小值 {least}"),
        false => format!("{found}，大于最大值 {most}"),
    };
    let text = |problem: String| format!("输入源“{path}”映射到值字段“{name}”字符串规则校验失败，{problem}");
    match issue {
        Issue::Unknown => "请求中含有未在API文档中定义的参数".to_owned(),
        Issue::Required => format!("输入源“{path}”映射到字段“{name}”必填性规则校验失败，此字段为必填项"),
        Issue::Length { found, accepted } => text(format!("字符数 {}", bound(*found, accepted.least, accepted.most))),
        Issue::Bytes { found, accepted } => text(format!("字节数 {}", bound(*found, accepted.least, accepted.most))),
        Issue::Pattern { expected } => text(format!("字符串必须匹配正则表达式“{expected}”")),
        Issue::Items { found, accepted } => {
            let bound = bound(*found, accepted.least, accepted.most);
            format!("输入源“{path}”映射到数组字段“{name}”规则校验失败，元素数 {bound}")
        }
        Issue::Range { accepted } => {
            let is_below = value.as_ref().and_then(number).is_some_and(|value| value < accepted.least);
            let (word, bound) = if is_below { ("低于最小值", accepted.least) } else { ("高于最大值", accepted.most) };
            format!("输入源“{path}”映射到数值字段“{name}”规则校验失败，值{word} {bound}")
        }
        Issue::Type { expected } => {
            let source = if *location == "body" { " JSON " } else { "" };
            let wanted = match expected.rsplit(' ').next().unwrap_or_default() {
                "integer" => "一个合法的 64 位有符号整数".to_owned(),
                noun => format!("一个 {noun} 类型的 Json 值"),
            };
            format!("无法将{source}输入源“{path}”映射到目标字段“{name}”中，此字段需要{wanted}")
        }
        other => {
            let problem = match other {
                Issue::Repeated => "此字段出现了多次".to_owned(),
                // What cannot be read has no field.
                Issue::Malformed(reason) if pointer.is_empty() => match reason.strip_prefix("is not JSON: ") {
                    Some(reason) => return format!("输入源“{path}”不是合法的 JSON：{reason}"),
                    None => reason.clone(),
                },
                other => rules::in_chinese(&other.to_string()),
            };
            format!("输入源“{path}”映射到字段“{name}”规则校验失败，{problem}")
        }
    }
}

fn in_english(parameter: &Parameter) -> String {
    match &parameter.issue {
        Issue::Unknown => "The request has parameters that the endpoint does not have".to_owned(),
        issue => format!("Input source “{}” {issue}", path(parameter)),
    }
}

/// What the documents say of a code.
fn in_chinese(code: &ErrorCode) -> Option<&'static str> {
    Some(match code.as_str() {
        "PARAM_ERROR" => "参数错误",
        "INVALID_REQUEST" => "请求参数符合参数格式，但不符合业务规则",
        "SIGN_ERROR" => "签名错误",
        "SYSTEM_ERROR" => "系统异常，请稍后重试",
        "BANKERROR" => "银行系统异常",
        "FREQUENCY_LIMITED" => "频率限制",
        "RATELIMIT_EXCEEDED" => "频率超限",
        "NO_AUTH" => "商户无权限",
        "RESOURCE_NOT_EXISTS" => "查询的资源不存在",
        "ORDER_NOT_EXIST" => "订单不存在",
        "ORDERPAID" => "订单已支付",
        "USERPAYING" => "用户支付中，需要输入密码",
        "TRADE_ERROR" => "交易错误",
        "NOT_ENOUGH" => "余额不足",
        "ALREADY_EXISTS" => "资源已存在",
        "NOT_FOUND" => "数据不存在",
        "ORDER_CLOSED" => "订单已关闭",
        "ORDER_DONE" => "订单已完成",
        "ORDER_CANCELED" => "订单已取消",
        "OUT_TRADE_NO_USED" => "商户订单号重复",
        "NO_STATEMENT_EXIST" => "账单文件不存在",
        _ => return None,
    })
}
