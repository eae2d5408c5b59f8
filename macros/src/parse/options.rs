//! Parses the form that all our attributes share: options with commas between them, each given once.

use proc_macro2::{Ident, Span, TokenStream};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{LitInt, LitStr, Token, token};

use crate::diagnostics::{Diagnostics, nearest};

/// Passes each option of the attributes to `take`, which parses the rest of it. After a mistake, which is kept, parsing continues
/// after the next comma.
///
/// `known` are the names in the message for an unknown one. `take` returns `Ok(false)` for a name that it does not know.
pub(crate) fn parse(
    attributes: impl IntoIterator<Item = TokenStream>,
    known: &[&str],
    diagnostics: &Diagnostics,
    mut take: impl FnMut(&Ident, ParseStream) -> syn::Result<bool>,
) {
    let mut seen: Vec<Ident> = Vec::new();
    for tokens in attributes {
        each(tokens, diagnostics, |input| one(input, known, &mut seen, &mut take));
    }
}

/// Parses each part between commas. After a mistake, which is kept, it continues after the next comma.
pub(crate) fn each(tokens: TokenStream, diagnostics: &Diagnostics, mut part: impl FnMut(ParseStream) -> syn::Result<()>) {
    let parser = |input: ParseStream| {
        while !input.is_empty() {
            let result = part(input).and_then(|()| end(input));
            if let Err(error) = result {
                diagnostics.add(error);
                skip_to_comma(input)?;
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    };
    diagnostics.keep(parser.parse2(tokens));
}

fn end(input: ParseStream) -> syn::Result<()> {
    if input.is_empty() || input.peek(Token![,]) { Ok(()) } else { Err(input.error("expected a comma before this")) }
}

fn one(
    input: ParseStream,
    known: &[&str],
    seen: &mut Vec<Ident>,
    take: &mut impl FnMut(&Ident, ParseStream) -> syn::Result<bool>,
) -> syn::Result<()> {
    let no_name = |error: syn::Error| syn::Error::new(error.span(), format!("expected one of: {}", list(known)));
    let name = input.call(Ident::parse_any).map_err(no_name)?;
    if seen.contains(&name) {
        return Err(syn::Error::new(name.span(), format!("`{name}` is given twice: remove one")));
    }
    if !take(&name, input)? {
        return Err(syn::Error::new(name.span(), unknown(&name, known)));
    }
    if input.peek(Token![=]) || input.peek(token::Paren) {
        return Err(syn::Error::new(name.span(), format!("`{name}` takes no value: write the word alone")));
    }
    seen.push(name);
    Ok(())
}

/// Returns the message for an unknown name.
pub(crate) fn unknown(name: &Ident, known: &[&str]) -> String {
    match nearest(&name.to_string(), known.iter().copied()).as_str() {
        "" => format!("`{name}` is not an option here; the options are: {}", list(known)),
        near => format!("`{name}` is not an option here{near}"),
    }
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Skips to the next comma that is not between generic arguments.
pub(crate) fn skip_to_comma(input: ParseStream) -> syn::Result<()> {
    let mut depth = 0_usize;
    while !(input.is_empty() || depth == 0 && input.peek(Token![,])) {
        if input.peek(Token![->]) || input.peek(Token![=>]) {
            input.parse::<proc_macro2::TokenTree>()?;
        } else if input.peek(Token![<]) {
            depth += 1;
        } else if input.peek(Token![>]) {
            depth = depth.saturating_sub(1);
        }
        input.parse::<proc_macro2::TokenTree>()?;
    }
    Ok(())
}

/// Skips the `=` before the value of an option. `example` shows the option as it should be written.
pub(crate) fn equals(name: &Ident, input: ParseStream, example: &str) -> syn::Result<()> {
    let missing = || syn::Error::new(name.span(), format!("`{name}` needs a value: `{example}`"));
    input.parse::<Token![=]>().map_err(|_| missing())?;
    if input.is_empty() || input.peek(Token![,]) { Err(missing()) } else { Ok(()) }
}

/// Parses the text after `=`.
pub(crate) fn text(name: &Ident, input: ParseStream, example: &str) -> syn::Result<LitStr> {
    equals(name, input, example)?;
    input.parse().map_err(|error| syn::Error::new(error.span(), format!("expected a text in quotes: `{example}`")))
}

/// Limits as they are written: `1..=32`, `1..`, `..=32`, `32`.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) least: Option<i64>,
    pub(crate) most: Option<i64>,
    /// The place of their beginning.
    pub(crate) span: Span,
}

/// Parses the limits after `=`.
pub(crate) fn limits(name: &Ident, input: ParseStream) -> syn::Result<Limits> {
    equals(name, input, &format!("{name} = 1..=32"))?;
    let span = input.span();
    let least = if input.peek(Token![..]) { None } else { Some(integer(input)?) };
    if !input.peek(Token![..]) {
        return Ok(Limits { least, most: least, span });
    }
    let most = if input.peek(Token![..=]) {
        input.parse::<Token![..=]>()?;
        Some(integer(input)?)
    } else {
        input.parse::<Token![..]>()?;
        if !input.is_empty() && !input.peek(Token![,]) {
            let end = integer(input)?;
            let start = least.map(|least| least.to_string()).unwrap_or_default();
            let message = format!(
                "the last accepted number belongs to the limits: write `{start}..={end}`, or `{start}..={}`",
                end.saturating_sub(1)
            );
            return Err(syn::Error::new(span, message));
        }
        None
    };
    match (least, most) {
        (None, None) => Err(syn::Error::new(span, "`..` limits nothing: write `1..=32`, `1..` or `..=32`")),
        (Some(least), Some(most)) if least > most => {
            Err(syn::Error::new(span, format!("no number is both at least {least} and at most {most}: write `{most}..={least}`")))
        }
        _ => Ok(Limits { least, most, span }),
    }
}

fn integer(input: ParseStream) -> syn::Result<i64> {
    number(input, "expected a whole number, or limits as in `1..=32`")
}

/// Parses a whole number. `expected` is the message for anything else.
pub(crate) fn number(input: ParseStream, expected: &str) -> syn::Result<i64> {
    let minus: Option<Token![-]> = input.parse()?;
    let literal = input.parse::<LitInt>().map_err(|error| syn::Error::new(error.span(), expected))?;
    let sign = if minus.is_some() { "-" } else { "" };
    let too_large = |_| syn::Error::new(literal.span(), "a number here is at most 64 bits wide");
    format!("{sign}{}", literal.base10_digits()).parse().map_err(too_large)
}
