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
const OPTIONS: [&str; 8] = ["response", "document", "idempotent", "region", "encryption", "builder", "check", "crate"];
/// The variants of the runtime's `Region` and `Encryption`.
const REGIONS: [&str; 4] = ["Mainland", "HongKong", "UnitedStates", "Europe"];
const ENCRYPTIONS: [&str; 2] = ["Oaep", "Pkcs1"];

/// The arguments of an attribute.
#[derive(Default)]
pub(crate) struct Arguments {
    /// `None` unless it is an endpoint.
    pub(crate) route: Option<Route>,
    /// The event types; `None` unless it is a notification.
    pub(crate) events: Option<Vec<LitStr>>,
    pub(crate) response: Option<Type>,
    pub(crate) document: Option<LitStr>,
    pub(crate) idempotent: bool,
    pub(crate) region: Option<Ident>,
    pub(crate) encryption: Option<Ident>,
    pub(crate) check: Option<Path>,
    /// The place of the word.
    pub(crate) builder: Option<Span>,
}

/// Method and template, as far as they could be read.
pub(crate) struct Route {
    pub(crate) method: Option<Method>,
    pub(crate) template: Option<Template>,
}

/// One of the five methods, and its place.
pub(crate) struct Method {
    pub(crate) ident: Ident,
}

impl Method {
    /// Returns whether fields go to the query by default.
    pub(crate) fn prefers_query(&self) -> bool {
        self.ident == "GET" || self.ident == "DELETE"
    }

    /// Returns the variant of the runtime's `Method`.
    pub(crate) fn variant(&self) -> Ident {
        let name = self.ident.to_string();
        let (first, rest) = name.split_at(1);
        Ident::new(&format!("{first}{}", rest.to_ascii_lowercase()), self.ident.span())
    }
}

impl Arguments {
    /// Parses the arguments of an object.
    pub(crate) fn parse(tokens: TokenStream, diagnostics: &Diagnostics) -> Self {
        let mut arguments = Arguments::default();
        options::parse([tokens], &OPTIONS[5..], diagnostics, |name, input| arguments.option(name, input, false));
        arguments
    }

    /// Parses the arguments of an endpoint: method, template, options.
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

    /// Parses the arguments of a notification: one or more event types, then options.
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
                diagnostics.span(input.span(), format!("write the event types first, in quotes: `{EVENT_EXAMPLE}`"));
                if !input.peek2(Token![=]) {
                    // An event type without quotes was reported already, whatever follows it.
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

    /// Parses the arguments of an enumeration.
    pub(crate) fn parse_root(tokens: TokenStream, diagnostics: &Diagnostics) {
        let mut arguments = Arguments::default();
        options::parse([tokens], &OPTIONS[7..], diagnostics, |name, input| {
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
                // The attribute stage has read it.
                options::equals(name, input, "crate = path")?;
                let no_path =
                    |error: syn::Error| syn::Error::new(error.span(), "expected the path of the runtime: `crate = path`");
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
            "region" if endpoint => self.region = Some(one_of(&REGIONS, name, input)?),
            "encryption" if endpoint => self.encryption = Some(one_of(&ENCRYPTIONS, name, input)?),
            _ => return Ok(false),
        }
        Ok(true)
    }
}

/// Parses one of these words after `=`.
fn one_of(words: &[&str], name: &Ident, input: ParseStream) -> syn::Result<Ident> {
    let example = format!("{name} = {}", words[1]);
    options::equals(name, input, &example)?;
    let choices = words.join(", ");
    let other = |span| syn::Error::new(span, format!("expected one of {choices}: `{example}`"));
    let word: Ident = input.parse().map_err(|error: syn::Error| other(error.span()))?;
    if words.iter().any(|known| word == known) { Ok(word) } else { Err(other(word.span())) }
}

/// Parses method and template. If the method is missing or unknown, the rest is checked as far as possible.
fn method(input: ParseStream, diagnostics: &Diagnostics) -> Option<Method> {
    if input.peek(LitStr) {
        // Either the method in quotes, or the template without a method.
        let text: LitStr = input.fork().parse().ok()?;
        let quoted = known(&text.value(), text.span());
        match &quoted {
            Some(method) => {
                diagnostics.at(&text, format!("write the method without quotes: `{}`", method.ident));
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
        Some(method) => diagnostics.at(&ident, format!("write methods in capitals: `{}`", method.ident)),
        None => {
            let near = nearest(&name.to_ascii_uppercase(), METHODS);
            let near = if near.is_empty() { "; there are: GET, POST, PUT, PATCH, DELETE" } else { &near };
            diagnostics.at(&ident, format!("`{name}` is not a method of the API{near}"));
        }
    }
    method
}

/// Returns the method with this name, in any case.
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
        // A missing method was reported together with the missing template.
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

/// Skips `name =`, unless the name is an option's.
fn pass_over_name(input: ParseStream) -> bool {
    let is_option = input.fork().call(Ident::parse_any).is_ok_and(|name| OPTIONS.iter().any(|option| name == option));
    !is_option && input.call(Ident::parse_any).is_ok() && input.parse::<Token![=]>().is_ok()
}
