//! The shape that all our attributes share: options with commas between them, each given once.

use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{LitInt, LitStr, Token};

use crate::diagnostics::{Diagnostics, nearest};

/// Hands each option to `take`, which parses the rest of it. A mistake is kept, and what follows the next comma goes on.
///
/// `known` are the names for the message about an unknown one; `take` answers `Ok(false)` where it does not know the name.
pub(crate) fn parse(
    tokens: TokenStream,
    known: &[&str],
    diagnostics: &Diagnostics,
    mut take: impl FnMut(&Ident, ParseStream) -> syn::Result<bool>,
) {
    let mut seen: Vec<Ident> = Vec::new();
    let parser = |input: ParseStream| {
        while !input.is_empty() {
            let result = one(input, known, &mut seen, &mut take);
            if let Err(error) = result {
                diagnostics.add(error);
                skip_to_comma(input)?;
            }
            if input.peek(Token![,]) {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    };
    diagnostics.keep(parser.parse2(tokens));
}

fn one(
    input: ParseStream,
    known: &[&str],
    seen: &mut Vec<Ident>,
    take: &mut impl FnMut(&Ident, ParseStream) -> syn::Result<bool>,
) -> syn::Result<()> {
    let name = input.call(Ident::parse_any)?;
    let repeated = seen.iter().any(|earlier| *earlier == name);
    if !take(&name, input)? {
        let message = format!(
            "`{name}` is no option here{}; there are: {}",
            nearest(&name.to_string(), known.iter().copied()),
            list(known)
        );
        return Err(syn::Error::new(name.span(), message));
    }
    if repeated {
        return Err(syn::Error::new(name.span(), format!("`{name}` is given twice: remove one")));
    }
    seen.push(name);
    if input.is_empty() || input.peek(Token![,]) { Ok(()) } else { Err(input.error("expected a comma before the next option")) }
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

pub(crate) fn skip_to_comma(input: ParseStream) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<proc_macro2::TokenTree>()?;
    }
    Ok(())
}

/// The text behind `=`.
pub(crate) fn text(input: ParseStream) -> syn::Result<LitStr> {
    input.parse::<Token![=]>()?;
    input.parse()
}

/// Limits as they are written: `1..=32`, `1..`, `..=32`, `32`.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) least: Option<i64>,
    pub(crate) most: Option<i64>,
}

/// The limits behind `=`.
pub(crate) fn limits(input: ParseStream) -> syn::Result<Limits> {
    input.parse::<Token![=]>()?;
    let span = input.span();
    let least = if input.peek(Token![..]) || input.peek(Token![..=]) { None } else { Some(integer(input)?) };
    if !input.peek(Token![..]) && !input.peek(Token![..=]) {
        return Ok(Limits { least, most: least });
    }
    let most = if input.peek(Token![..=]) {
        input.parse::<Token![..=]>()?;
        Some(integer(input)?)
    } else {
        input.parse::<Token![..]>()?;
        if !input.is_empty() && !input.peek(Token![,]) {
            integer(input)?;
            return Err(syn::Error::new(span, "write the last accepted value too: `1..=32`"));
        }
        None
    };
    match (least, most) {
        (None, None) => Err(syn::Error::new(span, "`..` limits nothing: write `1..=32`, `1..` or `..=32`")),
        (Some(least), Some(most)) if least > most => {
            Err(syn::Error::new(span, format!("nothing is both {least} or more and {most} or less: write `{most}..={least}`")))
        }
        _ => Ok(Limits { least, most }),
    }
}

fn integer(input: ParseStream) -> syn::Result<i64> {
    let minus: Option<Token![-]> = input.parse()?;
    let expected = |error: syn::Error| syn::Error::new(error.span(), "expected a whole number, or limits as in `1..=32`");
    let integer: i64 = input.parse::<LitInt>().map_err(expected)?.base10_parse()?;
    Ok(if minus.is_some() { -integer } else { integer })
}
