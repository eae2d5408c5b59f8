//! serde's attributes, as far as they change what is on the wire.
//!
//! Attributes that only steer the code that serde's derives write (`bound`, `crate`, `borrow`, `expecting`,
//! `deny_unknown_fields`) are theirs. Those that would make the struct another kind of value are mistakes here.

use proc_macro2::Ident;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Attribute, Expr, ExprLit, ExprPath, Lit, LitStr, Token};

use super::rename::Rename;
use crate::diagnostics::Diagnostics;

/// On a struct or an enum.
#[derive(Default)]
pub(crate) struct ContainerAttributes {
    pub(crate) rename_all: Option<Rename>,
    pub(crate) default: Option<Absent>,
}

/// On a field or a variant.
#[derive(Default)]
pub(crate) struct FieldAttributes {
    pub(crate) rename: Option<String>,
    pub(crate) aliases: Vec<String>,
    pub(crate) default: Option<Absent>,
    pub(crate) flatten: bool,
    pub(crate) skip_serializing: bool,
    pub(crate) skip_deserializing: bool,
    pub(crate) skip_serializing_if: Option<ExprPath>,
    pub(crate) serialize_with: Option<ExprPath>,
    pub(crate) deserialize_with: Option<ExprPath>,
}

/// What is read where there is nothing.
pub(crate) enum Absent {
    /// `Default::default()`.
    Default,
    /// What this function returns.
    Function(ExprPath),
}

impl ContainerAttributes {
    pub(crate) fn parse(attributes: &[Attribute], diagnostics: &Diagnostics) -> Self {
        let mut container = ContainerAttributes::default();
        each(attributes, diagnostics, |name, input| {
            match name.to_string().as_str() {
                "rename_all" => container.rename_all = Some(rule(&name_pair(input)?.0)?),
                "default" => container.default = Some(absent(input)?),
                "tag" | "content" | "untagged" | "transparent" | "from" | "into" | "try_from" | "remote" | "getter" => {
                    let message = format!(
                        "serde's `{name}` makes it another kind of value: a declaration is an object with the fields that it shows"
                    );
                    return Err(syn::Error::new(name.span(), message));
                }
                _ => skip(input)?,
            }
            Ok(())
        });
        container
    }
}

impl FieldAttributes {
    pub(crate) fn parse(attributes: &[Attribute], diagnostics: &Diagnostics) -> Self {
        let mut field = FieldAttributes::default();
        each(attributes, diagnostics, |name, input| {
            match name.to_string().as_str() {
                "rename" => {
                    let (serialize, deserialize) = name_pair(input)?;
                    if serialize.value() != deserialize.value() {
                        field.aliases.push(deserialize.value());
                    }
                    field.rename = Some(serialize.value());
                }
                "alias" => field.aliases.push(text(input)?.value()),
                "default" => field.default = Some(absent(input)?),
                "flatten" => field.flatten = true,
                "skip" => {
                    field.skip_serializing = true;
                    field.skip_deserializing = true;
                }
                "skip_serializing" => field.skip_serializing = true,
                "skip_deserializing" => field.skip_deserializing = true,
                "skip_serializing_if" => field.skip_serializing_if = Some(path(input)?),
                "serialize_with" => field.serialize_with = Some(path(input)?),
                "deserialize_with" => field.deserialize_with = Some(path(input)?),
                "with" => {
                    let module = path(input)?;
                    field.serialize_with = Some(syn::parse_quote!(#module::serialize));
                    field.deserialize_with = Some(syn::parse_quote!(#module::deserialize));
                }
                "getter" | "other" | "untagged" => {
                    return Err(syn::Error::new(name.span(), format!("serde's `{name}` has no meaning on a declaration")));
                }
                _ => skip(input)?,
            }
            Ok(())
        });
        field
    }
}

fn each(attributes: &[Attribute], diagnostics: &Diagnostics, mut take: impl FnMut(&Ident, ParseStream) -> syn::Result<()>) {
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        diagnostics.keep(attribute.parse_args_with(|input: ParseStream| {
            while !input.is_empty() {
                let name = input.call(Ident::parse_any)?;
                take(&name, input)?;
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(())
        }));
    }
}

/// Passes over `= value` or `(…)`.
fn skip(input: ParseStream) -> syn::Result<()> {
    super::options::skip_to_comma(input)
}

fn text(input: ParseStream) -> syn::Result<LitStr> {
    super::options::text(input)
}

/// `= "name"` for both directions, or `(serialize = "…", deserialize = "…")`.
fn name_pair(input: ParseStream) -> syn::Result<(LitStr, LitStr)> {
    if input.peek(Token![=]) {
        let name = text(input)?;
        return Ok((name.clone(), name));
    }
    let content;
    syn::parenthesized!(content in input);
    let (mut serialize, mut deserialize) = (None, None);
    while !content.is_empty() {
        let direction = content.call(Ident::parse_any)?;
        match direction.to_string().as_str() {
            "serialize" => serialize = Some(text(&content)?),
            "deserialize" => deserialize = Some(text(&content)?),
            _ => return Err(syn::Error::new(direction.span(), "expected `serialize` or `deserialize`")),
        }
        if !content.is_empty() {
            content.parse::<Token![,]>()?;
        }
    }
    let either = serialize.clone().or_else(|| deserialize.clone()).ok_or_else(|| content.error("expected a name"))?;
    Ok((serialize.unwrap_or_else(|| either.clone()), deserialize.unwrap_or(either)))
}

fn path(input: ParseStream) -> syn::Result<ExprPath> {
    text(input)?.parse()
}

fn absent(input: ParseStream) -> syn::Result<Absent> {
    if !input.peek(Token![=]) {
        return Ok(Absent::Default);
    }
    input.parse::<Token![=]>()?;
    match input.parse()? {
        Expr::Lit(ExprLit { lit: Lit::Str(path), .. }) => Ok(Absent::Function(path.parse()?)),
        other => Err(syn::Error::new_spanned(other, "expected the path of a function, in quotes")),
    }
}

fn rule(name: &LitStr) -> syn::Result<Rename> {
    Rename::named(&name.value()).ok_or_else(|| {
        let rules = Rename::names().collect::<Vec<_>>().join("`, `");
        syn::Error::new(name.span(), format!("`{}` is no rule of serde's; there are: `{rules}`", name.value()))
    })
}
