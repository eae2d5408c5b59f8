//! Finding a declaration by what was typed, and the nearest ones where there is none.

use wechatpay_endpoints::Method;
use wechatpay_endpoints::runtime::server::Declaration;

use crate::arguments::Show;
use crate::failure::Failure;

const METHODS: [Method; 5] = [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete];

/// How many near names are told.
const MOST_NEAR: usize = 3;

/// The declaration of this method and template.
pub(crate) fn find(typed: &Show) -> Result<&'static Declaration, Failure> {
    let method = method(&typed.method)?;
    let template = template(&typed.template);
    let of_template = |declaration: &&Declaration| declaration.endpoint().template == template;
    let found: Vec<_> = wechatpay_endpoints::declarations().filter(of_template).collect();
    if let Some(declaration) = found.iter().find(|declaration| declaration.endpoint().method == method) {
        return Ok(declaration);
    }
    if !found.is_empty() {
        let methods: Vec<_> = found.iter().map(|declaration| declaration.endpoint().method.as_str()).collect();
        return Err(Failure::Request(format!("{template} is declared for {}, not for {method}", methods.join(", "))));
    }
    let near = nearest(&format!("{method} {template}"));
    let undeclared = "`wechatpay call --undeclared` takes any template";
    Err(Failure::Request(format!("{method} {template} is not declared; {undeclared}. The nearest:\n  {}", near.join("\n  "))))
}

/// The method of this name, in whatever case.
pub(crate) fn method(typed: &str) -> Result<Method, Failure> {
    let found = METHODS.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(typed));
    found.ok_or_else(|| {
        let known = METHODS.map(Method::as_str).join(", ");
        Failure::Request(format!("{typed} is no method; there are {known}"))
    })
}

/// As templates are declared: no leading slash, `<name>` for `{name}`.
pub(crate) fn template(typed: &str) -> String {
    typed.trim_start_matches('/').replace('{', "<").replace('}', ">")
}

fn nearest(typed: &str) -> Vec<String> {
    let name = |declaration: &Declaration| format!("{} {}", declaration.endpoint().method, declaration.endpoint().template);
    let mut names: Vec<String> = wechatpay_endpoints::declarations().map(name).collect();
    names.sort_by_cached_key(|name| strsim::damerau_levenshtein(name, typed));
    names.truncate(MOST_NEAR);
    names
}
