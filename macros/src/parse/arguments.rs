//! The arguments of `#[wechatpay_endpoint(…)]`, `#[wechatpay_object(…)]` and `#[wechatpay_notification(…)]`.

use proc_macro2::{Span, TokenStream};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Ident, LitStr, Path, Token, Type};

use super::options;
use super::template::Template;
use crate::diagnostics::{Diagnostics, nearest};

const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const EXAMPLE: &str = "POST, \"v3/payscore/serviceorder\"";
const EVENT_EXAMPLE: &str = "\"PAYSCORE.USER_PAID\"";
const OPTIONS: [&str; 6] = ["response", "document", "idempotent", "builder", "check", "crate"];

/// What the attribute says.
#[derive(Default)]
pub(crate) struct Arguments {
    /// `None` for all but an endpoint.
    pub(crate) route: Option<Route>,
    /// The types of event; `None` for all but a notification.
    pub(crate) events: Option<Vec<LitStr>>,
    pub(crate) response: Option<Type>,
    pub(crate) document: Option<LitStr>,
    pub(crate) idempotent: bool,
    pub(crate) check: Option<Path>,
    /// Where the word stands.
    pub(crate) builder: Option<Span>,
}

/// Method and template, as far as they could be read.
pub(crate) struct Route {
    pub(crate) method: Option<Method>,
    pub(crate) template: Option<Template>,
}

/// One of the five methods, and where it stands.
pub(crate) struct Method {
    pub(crate) ident: Ident,
}

impl Method {
    /// Whether fields go to the query unless they say otherwise.
    pub(crate) fn prefers_query(&self) -> bool {
        self.ident == "GET" || self.ident == "DELETE"
    }

    /// The variant of the runtime's `Method`.
    pub(crate) fn variant(&self) -> Ident {
        let name = self.ident.to_string();
        let (first, rest) = name.split_at(1);
        Ident::new(&format!("{first}{}", rest.to_ascii_lowercase()), self.ident.span())
    }
}

impl Arguments {
    /// The arguments of an object.
    pub(crate) fn parse(tokens: TokenStream, diagnostics: &Diagnostics) -> Self {
        let mut arguments = Arguments::default();
        options::parse([tokens], &OPTIONS[3..], diagnostics, |name, input| arguments.option(name, input, false));
        arguments
    }

    /// The arguments of an endpoint: method, template, options.
    pub(crate) fn parse_endpoint(tokens: TokenStream, diagnostics: &Diagnostics) -> Self {
        let mut arguments = Arguments::default();
        let parser = |input: ParseStream| {
            if input.is_empty() {
                diagnostics.span(Span::call_site(), format!("write method and path: `#[wechatpay_endpoint({EXAMPLE})]`"));
            }
            let empty = input.is_empty();
            let method = method(input, diagnostics);
            let template = if empty { None } else { template(method.as_ref(), input, diagnostics) };
            arguments.route = Some(Route { method, template });
            input.parse::<TokenStream>()
        };
        let rest = diagnostics.keep(parser.parse2(tokens)).unwrap_or_default();
        options::parse([rest], &OPTIONS, diagnostics, |name, input| arguments.option(name, input, true));
        arguments
    }

    /// The arguments of a notification: one type of event or several, then options.
    pub(crate) fn parse_notification(tokens: TokenStream, diagnostics: &Diagnostics) -> Self {
        let mut events = Vec::new();
        let parser = |input: ParseStream| {
            while input.peek(LitStr) {
                events.push(input.parse::<LitStr>()?);
                if !input.is_empty() {
                    comma(input, diagnostics);
                }
            }
            if events.is_empty() {
                diagnostics.span(input.span(), format!("the types of event come first, in quotes: `{EVENT_EXAMPLE}`"));
                if !input.peek2(Token![=]) {
                    // A type without quotes: whatever follows has been answered.
                    input.parse::<TokenStream>()?;
                }
            }
            input.parse::<TokenStream>()
        };
        let rest = diagnostics.keep(parser.parse2(tokens)).unwrap_or_default();
        let mut arguments = Arguments { events: Some(events), ..Arguments::default() };
        options::parse([rest], &["document", "crate"], diagnostics, |name, input| match name == "check" || name == "builder" {
            true => Ok(false),
            false => arguments.option(name, input, name == "document"),
        });
        arguments
    }

    /// The arguments of an enumeration.
    pub(crate) fn parse_root(tokens: TokenStream, diagnostics: &Diagnostics) {
        let mut arguments = Arguments::default();
        options::parse([tokens], &OPTIONS[5..], diagnostics, |name, input| {
            if name == "crate" { arguments.option(name, input, false) } else { Ok(false) }
        });
    }

    fn option(&mut self, name: &Ident, input: ParseStream, endpoint: bool) -> syn::Result<bool> {
        match name.to_string().as_str() {
            "check" => {
                options::equals(name, input, "check = function")?;
                let no_path =
                    |error: syn::Error| syn::Error::new(error.span(), "expected the path of a function: `check = function`");
                self.check = Some(input.call(Path::parse_mod_style).map_err(no_path)?);
            }
            "builder" => self.builder = Some(name.span()),
            "crate" => {
                // The attribute stage has taken it.
                options::equals(name, input, "crate = path")?;
                let no_path = |error: syn::Error| syn::Error::new(error.span(), "expected where the runtime is: `crate = path`");
                input.call(Path::parse_mod_style).map_err(no_path)?;
            }
            "response" if endpoint => {
                options::equals(name, input, "response = Type")?;
                let no_type =
                    |error: syn::Error| syn::Error::new(error.span(), "expected the type of the response: `response = Type`");
                self.response = Some(input.parse().map_err(no_type)?);
            }
            "document" if endpoint => self.document = Some(options::text(name, input, "document = \"https://…\"")?),
            "idempotent" if endpoint => self.idempotent = true,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

/// Without a method, or with one that is not known, the rest is checked as far as it can be.
fn method(input: ParseStream, diagnostics: &Diagnostics) -> Option<Method> {
    if input.peek(LitStr) {
        // Either the method in quotes, or the template without a method.
        let text: LitStr = input.fork().parse().ok()?;
        let quoted = known(&text.value(), text.span());
        match &quoted {
            Some(method) => {
                diagnostics.at(&text, format!("the method stands without quotes: `{}`", method.ident));
                input.parse::<LitStr>().ok()?;
                comma(input, diagnostics);
            }
            None => diagnostics.at(&text, format!("the method is missing: `POST, {}`", text.token())),
        }
        return quoted;
    }
    if !input.peek(Ident::peek_any) {
        if !input.is_empty() {
            diagnostics.span(input.span(), format!("method and path come first: `{EXAMPLE}`"));
        }
        return None;
    }
    if input.peek2(Token![=]) {
        diagnostics.span(input.span(), format!("method and path come first, without names: `{EXAMPLE}`"));
        return if pass_over_name(input) { method(input, diagnostics) } else { None };
    }
    let ident = input.call(Ident::parse_any).ok()?;
    if !input.is_empty() {
        comma(input, diagnostics);
    }
    let name = ident.to_string();
    let method = known(&name, ident.span());
    match &method {
        Some(method) if method.ident == name => {}
        Some(method) => diagnostics.at(&ident, format!("methods are written in capitals: `{}`", method.ident)),
        None => {
            let near = nearest(&name.to_ascii_uppercase(), METHODS);
            let near = if near.is_empty() { "; there are: GET, POST, PUT, PATCH, DELETE" } else { &near };
            diagnostics.at(&ident, format!("`{name}` is no method of the API{near}"));
        }
    }
    method
}

/// The method of this name, however it is capitalized.
fn known(name: &str, span: Span) -> Option<Method> {
    let name = METHODS.into_iter().find(|known| known.eq_ignore_ascii_case(name))?;
    Some(Method { ident: Ident::new(name, span) })
}

fn comma(input: ParseStream, diagnostics: &Diagnostics) {
    diagnostics.keep(input.parse::<Token![,]>().map_err(|error| syn::Error::new(error.span(), "expected a comma before this")));
}

fn template(method: Option<&Method>, input: ParseStream, diagnostics: &Diagnostics) -> Option<Template> {
    let missing = format!("the path comes after the method, in quotes: `{EXAMPLE}`");
    if input.is_empty() {
        diagnostics.span(method.map_or_else(Span::call_site, |method| method.ident.span()), missing);
        return None;
    }
    if !input.peek(LitStr) {
        let named = input.peek2(Token![=]);
        // Without a method it has been said that both come first.
        if method.is_some() || !named {
            diagnostics.span(input.span(), missing);
        }
        if named && pass_over_name(input) && input.peek(LitStr) {
            return self::template(method, input, diagnostics);
        }
        if !named {
            options::skip_to_comma(input).ok()?;
            input.parse::<Option<Token![,]>>().ok()?;
        }
        return None;
    }
    let template = input.parse::<LitStr>().ok()?;
    if !input.is_empty() {
        comma(input, diagnostics);
    }
    Some(Template::parse(template))
}

/// Passes over `name =`, unless it is an option's.
fn pass_over_name(input: ParseStream) -> bool {
    let is_option = input.fork().call(Ident::parse_any).is_ok_and(|name| OPTIONS.iter().any(|option| name == option));
    !is_option && input.call(Ident::parse_any).is_ok() && input.parse::<Token![=]>().is_ok()
}
