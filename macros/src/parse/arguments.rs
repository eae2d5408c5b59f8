//! The arguments of `#[wechatpay_endpoint(…)]` and `#[wechatpay_object(…)]`.

use proc_macro2::TokenStream;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Ident, LitStr, Path, Token, Type};

use super::options;
use super::template::Template;
use crate::diagnostics::{Diagnostics, nearest};

const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const OPTIONS: [&str; 5] = ["response", "document", "idempotent", "check", "crate"];

/// What the attribute says.
#[derive(Default)]
pub(crate) struct Arguments {
    /// `None` for an object.
    pub(crate) route: Option<Route>,
    pub(crate) response: Option<Type>,
    pub(crate) document: Option<LitStr>,
    pub(crate) idempotent: bool,
    pub(crate) check: Option<Path>,
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
        options::parse(tokens, &OPTIONS[3..], diagnostics, |name, input| arguments.option(name, input, false));
        arguments
    }

    /// The arguments of an endpoint: method, template, options.
    pub(crate) fn parse_endpoint(tokens: TokenStream, diagnostics: &Diagnostics) -> Self {
        let mut arguments = Arguments::default();
        let parser = |input: ParseStream| {
            let method = method(input, diagnostics);
            let template = template(input, diagnostics);
            arguments.route = Some(Route { method, template });
            input.parse::<TokenStream>()
        };
        let rest = diagnostics.keep(parser.parse2(tokens)).unwrap_or_default();
        options::parse(rest, &OPTIONS, diagnostics, |name, input| arguments.option(name, input, true));
        arguments
    }

    /// The arguments of an enumeration.
    pub(crate) fn parse_root(tokens: TokenStream, diagnostics: &Diagnostics) {
        let mut arguments = Arguments::default();
        options::parse(tokens, &OPTIONS[4..], diagnostics, |name, input| {
            if name == "crate" { arguments.option(name, input, false) } else { Ok(false) }
        });
    }

    fn option(&mut self, name: &Ident, input: ParseStream, endpoint: bool) -> syn::Result<bool> {
        match name.to_string().as_str() {
            "check" => {
                input.parse::<Token![=]>()?;
                self.check = Some(input.call(Path::parse_mod_style)?);
            }
            "crate" => {
                // The attribute stage has taken it.
                input.parse::<Token![=]>()?;
                input.call(Path::parse_mod_style)?;
            }
            "response" if endpoint => {
                input.parse::<Token![=]>()?;
                self.response = Some(input.parse()?);
            }
            "document" if endpoint => self.document = Some(options::text(input)?),
            "idempotent" if endpoint => self.idempotent = true,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

fn method(input: ParseStream, diagnostics: &Diagnostics) -> Option<Method> {
    let example = "begin with the method and the path: `POST, \"v3/payscore/serviceorder\"`";
    if input.peek(LitStr) && !input.peek2(Token![,]) || input.is_empty() || !input.peek(Ident::peek_any) {
        // The template may be there all the same.
        let span = input.span();
        match input.fork().parse::<LitStr>() {
            Ok(text) if METHODS.contains(&text.value().as_str()) => {
                let message = format!("write the method without quotes: `{}`", text.value());
                diagnostics.span(span, message);
                let _ = input.parse::<LitStr>();
                let _ = input.parse::<Token![,]>();
            }
            Ok(_) => diagnostics.span(span, format!("the method is missing: {example}")),
            Err(_) => diagnostics.span(span, example),
        }
        return None;
    }
    let ident = input.call(Ident::parse_any).ok()?;
    if input.peek(Token![,]) {
        let _ = input.parse::<Token![,]>();
    }
    let name = ident.to_string();
    if METHODS.contains(&name.as_str()) {
        return Some(Method { ident });
    }
    let upper = name.to_ascii_uppercase();
    let message = match METHODS.contains(&upper.as_str()) {
        true => format!("methods are written in capitals: `{upper}`"),
        false => format!("`{name}` is no method{}; there are: GET, POST, PUT, PATCH, DELETE", nearest(&upper, METHODS)),
    };
    diagnostics.at(&ident, message);
    None
}

fn template(input: ParseStream, diagnostics: &Diagnostics) -> Option<Template> {
    let result = input.parse::<LitStr>().map_err(|error| {
        let message = "the path comes after the method, in quotes: `POST, \"v3/payscore/serviceorder\"`";
        syn::Error::new(error.span(), message)
    });
    let template = diagnostics.keep(result);
    if template.is_none() {
        let _ = options::skip_to_comma(input);
    }
    if input.peek(Token![,]) {
        let _ = input.parse::<Token![,]>();
    }
    Some(Template::parse(template?))
}
