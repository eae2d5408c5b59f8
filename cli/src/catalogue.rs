//! Finds a declaration by its template, by a path with values in it, or by a whole URL, and suggests the nearest names if there
//! is none.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use wechatpay_endpoints::Method;
use wechatpay_endpoints::runtime::error::redact;
use wechatpay_endpoints::runtime::server::Declaration;
use wechatpay_endpoints::runtime::{Field, Location, Type};
use wechatpay_endpoints::{Client, Json, Violation, Violations};

use crate::arguments::Show;
use crate::failure::Failure;

pub(crate) const METHODS: [Method; 5] = [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete];

/// How many similar names are suggested.
const MOST_NEAR: usize = 3;

/// How similar a field's name must be to be suggested, between 0 and 1.
const LEAST_NEAR: f64 = 0.8;

/// A declaration, and the values that the given path and query contain.
pub(crate) struct Found {
    pub(crate) declaration: &'static Declaration,
    values: Vec<(&'static str, String)>,
}

/// Finds the declaration of a method and a template, a path or a URL.
pub(crate) fn find(typed: &Show) -> Result<Found, Failure> {
    let method = method(&typed.method)?;
    let (path, query) = path_and_query(&typed.template);
    let path = template(path);
    let mut found: Vec<(&Declaration, Vec<&str>)> = wechatpay_endpoints::declarations()
        .filter_map(|declaration| {
            let endpoint = declaration.endpoint();
            if endpoint.template == path {
                return Some((declaration, Vec::new()));
            }
            let values = endpoint.matches(&path)?;
            // A placeholder is not a value, even if the declaration names it differently.
            let is_placeholder = |value: &&str| value.starts_with('<') && value.ends_with('>');
            (!values.iter().any(is_placeholder)).then_some((declaration, values))
        })
        .collect();
    // `…/out-trade-no/{out_trade_no}` before `…/{id}/{number}`.
    let fewest = found.iter().map(|(_, values)| values.len()).min();
    found.retain(|(_, values)| Some(values.len()) == fewest);
    let Some((declaration, values)) = found.iter().find(|(declaration, _)| declaration.endpoint().method == method) else {
        if found.is_empty() {
            let near = nearest(&format!("{method} {path}")).join("\n  ");
            let undeclared = "`wechatpay call --undeclared` accepts any template";
            return Err(Failure::Request(format!(
                "{method} {path} is not declared; {undeclared}. The most similar endpoints:\n  {near}"
            )));
        }
        let methods: Vec<_> = found.iter().map(|(declaration, _)| declaration.endpoint().method.as_str()).collect();
        return Err(Failure::Request(format!("{path} is declared for {}, not for {method}", methods.join(", "))));
    };
    let mut given = Vec::new();
    for (name, value) in declaration.endpoint().placeholders().zip(values) {
        given.push((name, decoded(value)?));
    }
    for pair in query.unwrap_or_default().split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let name = decoded(name)?;
        match declaration.endpoint().request.field(&name) {
            Some(field) if field.location == Location::Query => given.push((field.name, decoded(value)?)),
            Some(field) => {
                let place = field.location;
                return Err(Failure::Request(format!("`{name}` is in the query and belongs to the {place}: give it in --data")));
            }
            None => {
                let endpoint = declaration.endpoint();
                let near = near_field(&name, endpoint.request.fields).map(|near| format!("; did you mean `{near}`?"));
                let near = near.unwrap_or_default();
                return Err(Failure::Request(format!("`{name}` in the query is not a parameter of {}{near}", endpoint.template)));
            }
        }
    }
    Ok(Found { declaration, values: given })
}

impl Found {
    /// Adds the values of the path and of the query to the given fields.
    pub(crate) fn fields<'j>(&'j self, data: Json<'j>) -> Result<Json<'j>, Failure> {
        let Json::Object(mut members) = data else { return Ok(data) };
        for (name, text) in &self.values {
            let value = typed(self.declaration.endpoint().request.field(name), text);
            match members.iter().find(|(known, _)| known == name) {
                Some((_, known)) if *known == value => {}
                Some(_) => {
                    let problem = "has one value in --data and a different one in the path or the query";
                    return Err(Failure::Request(format!("`{name}` {problem}: remove one of them")));
                }
                None => members.push((Cow::Borrowed(name), value)),
            }
        }
        Ok(Json::Object(members))
    }
}

/// Returns the name of the field that was probably meant.
pub(crate) fn suggestion(declaration: &Declaration, violations: &Violations, unknown: &Violation) -> Option<&'static str> {
    // Look among the fields of the same object: `post_payments[0].nmae` among those of `post_payments`.
    let mut fields = declaration.endpoint().request.fields;
    let mut segments = unknown.field.split('.').map(|segment| segment.split('[').next().unwrap_or_default()).peekable();
    while let Some(segment) = segments.next() {
        if segments.peek().is_none() {
            // A missing field is more likely to be meant than one that is present.
            let folder = unknown.field.rsplit_once('.').map_or(String::new(), |(folder, _)| format!("{folder}."));
            let is_missing = |field: &&'static Field| {
                violations.iter().any(|violation| violation.field.strip_prefix(&folder) == Some(field.name))
            };
            let missing = near_field(segment, fields.iter().filter(is_missing));
            return missing.or_else(|| near_field(segment, fields));
        }
        let field = fields.iter().find(|field| field.name == segment)?;
        let mut ty = &field.ty;
        while let Type::List(element) = ty {
            ty = element;
        }
        let Type::Object(object) = ty else { return None };
        fields = object().fields;
    }
    None
}

fn near_field(typed: &str, fields: impl IntoIterator<Item = &'static Field>) -> Option<&'static str> {
    let near = fields.into_iter().map(|field| (strsim::jaro_winkler(field.name, typed), field.name));
    near.filter(|(near, _)| *near >= LEAST_NEAR).max_by(|one, other| one.0.total_cmp(&other.0)).map(|(_, name)| name)
}

/// Parses the name of a method, in upper or lower case.
pub(crate) fn method(typed: &str) -> Result<Method, Failure> {
    let found = METHODS.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(typed));
    found.ok_or_else(|| {
        let known = METHODS.map(Method::as_str).join(", ");
        Failure::Request(format!("`{typed}` is not a method; use one of {known}"))
    })
}

/// Checks the template of a call without a declaration: it must be a path alone.
pub(crate) fn undeclared(typed: &str) -> Result<String, Failure> {
    let begins_as_one = typed.trim_start_matches('/').split('/').take(2).any(|segment| matches!(segment, "v2" | "v3"));
    let shown = redact(typed);
    if !begins_as_one && shown != typed {
        return Err(Failure::Request(format!(
            "the template is {shown}: it begins with v3/, and this may be a key in the wrong place"
        )));
    }
    let problem = match (typed.contains("://"), typed.contains(['?', '#'])) {
        (true, _) => "begins with a scheme and a host: leave them out (they come from WECHATPAY_BASE_URL)",
        (_, true) => "contains a query or a fragment: give query values in --data",
        _ if typed.split('/').any(|segment| segment == "." || segment == "..") => {
            "contains `.` or `..` as a segment: write the path without them"
        }
        _ if typed.contains(|character: char| !character.is_ascii_graphic() || "\"%\\^`|".contains(character)) => {
            "contains a character that a path cannot have: write `{name}` in its place and give the value in --data"
        }
        _ => return Ok(template(typed)),
    };
    Err(Failure::Request(format!("the template `{typed}` {problem}")))
}

/// Writes a template as declarations do: without a leading slash, and with `<name>` for `{name}`.
pub(crate) fn template(typed: &str) -> String {
    typed.trim_start_matches('/').replace('{', "<").replace('}', ">")
}

/// Checks that a URL is one of the server that is called, or of the official documents: whoever writes a test gateway's address does
/// not mean the real one.
pub(crate) fn check_host(typed: &str, client: &Client) -> Result<(), Failure> {
    let host =
        |url: &str| url.split_once("://").map(|(_, rest)| rest.split(['/', '?', '#']).next().unwrap_or_default().to_owned());
    let Some(typed) = host(typed) else { return Ok(()) };
    let server = host(client.base_url()).unwrap_or_default();
    let is_documented = typed.ends_with(".mch.weixin.qq.com") || typed.ends_with(".wechatpay.cn");
    if is_documented || typed.eq_ignore_ascii_case(&server) {
        return Ok(());
    }
    Err(Failure::Request(format!("the URL is one of {typed}, and the configuration calls {server}: write the path alone")))
}

/// Splits a path or a whole URL into its path and its query.
fn path_and_query(typed: &str) -> (&str, Option<&str>) {
    let path = match typed.split_once("://") {
        Some((_, behind)) => behind.find('/').map_or("", |at| &behind[at..]),
        None => typed,
    };
    let path = path.split('#').next().unwrap_or_default();
    path.split_once('?').map_or((path, None), |(path, query)| (path, Some(query)))
}

fn decoded(value: &str) -> Result<String, Failure> {
    let text = percent_decode_str(value).decode_utf8();
    text.map(Cow::into_owned).map_err(|_| Failure::Request(format!("`{value}` is not percent-encoded UTF-8")))
}

/// Converts a value of a path or a query to JSON of the field's type.
fn typed<'j>(field: Option<&Field>, text: &'j str) -> Json<'j> {
    let read = match field.map(|field| field.ty) {
        Some(Type::Integer(_) | Type::IntegerEnumeration(_) | Type::Number | Type::Boolean | Type::Object(_) | Type::List(_)) => {
            Json::parse(text.as_bytes()).ok()
        }
        _ => None,
    };
    read.unwrap_or(Json::Text(text.into()))
}

fn nearest(typed: &str) -> Vec<String> {
    let name = |declaration: &Declaration| format!("{} {}", declaration.endpoint().method, declaration.endpoint().template);
    let mut names: Vec<String> = wechatpay_endpoints::declarations().map(name).collect();
    names.sort_by_cached_key(|name| strsim::damerau_levenshtein(name, typed));
    names.truncate(MOST_NEAR);
    names
}
