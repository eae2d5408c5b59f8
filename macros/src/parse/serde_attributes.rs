//! serde's attributes, as far as they change the JSON.
//!
//! Attributes that only control the code of serde's derives (`bound`, `crate`, `borrow`, `expecting`, `deny_unknown_fields`) are
//! left to serde. Attributes that would make the struct another kind of value are mistakes here.

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Attribute, Expr, ExprLit, ExprPath, Lit, LitStr, Meta, Token};

use super::options;
use super::rename::Rename;
use crate::diagnostics::Diagnostics;

/// serde's attributes on a struct or an enum, except those that are refused here.
const ON_CONTAINERS: [&str; 8] =
    ["rename", "rename_all", "default", "deny_unknown_fields", "bound", "crate", "borrow", "expecting"];

/// serde's attributes on a field, except those that are refused here.
const ON_FIELDS: [&str; 12] = [
    "rename",
    "alias",
    "default",
    "flatten",
    "skip",
    "skip_serializing",
    "skip_deserializing",
    "skip_serializing_if",
    "serialize_with",
    "deserialize_with",
    "with",
    "borrow",
];

/// The attributes that have a meaning on a variant.
const ON_VARIANTS: [&str; 2] = ["rename", "alias"];

/// The attributes of a struct or an enum.
#[derive(Default)]
pub(crate) struct ContainerAttributes {
    pub(crate) rename_all: ByDirection<Rename>,
    pub(crate) default: Option<DefaultValue>,
}

/// The attributes of a field.
#[derive(Default)]
pub(crate) struct FieldAttributes {
    pub(crate) names: Names,
    pub(crate) default: Option<DefaultValue>,
    pub(crate) flatten: Option<Span>,
    pub(crate) skip_serializing: Option<Span>,
    pub(crate) skip_deserializing: bool,
    pub(crate) skip_serializing_if: Option<ExprPath>,
    pub(crate) serialize_with: Option<ExprPath>,
    pub(crate) deserialize_with: Option<ExprPath>,
}

/// How `rename` and `alias` change the names of a field or a variant.
#[derive(Default)]
pub(crate) struct Names {
    rename: ByDirection<LitStr>,
    aliases: Vec<String>,
}

/// A setting that serde lets differ between writing and reading.
#[derive(Clone)]
pub(crate) struct ByDirection<T> {
    write: Option<T>,
    read: Option<T>,
}

impl<T> Default for ByDirection<T> {
    fn default() -> Self {
        ByDirection { write: None, read: None }
    }
}

/// The value of an absent field.
pub(crate) enum DefaultValue {
    /// `Default::default()`.
    Default,
    /// The result of this function.
    Function(ExprPath),
}

impl ContainerAttributes {
    pub(crate) fn parse(attributes: &[Attribute], diagnostics: &Diagnostics) -> Self {
        let mut container = ContainerAttributes::default();
        each(attributes, diagnostics, |name, input| {
            match name.to_string().as_str() {
                "rename_all" => container.rename_all = by_direction(name, input)?.map(rule)?,
                "default" => container.default = Some(absent(name, input)?),
                "tag" | "content" | "untagged" | "transparent" | "from" | "into" | "try_from" | "remote" => {
                    let message = format!("serde's `{name}` would make this another kind of value on the wire: remove it");
                    return Err(syn::Error::new(name.span(), message));
                }
                known if ON_CONTAINERS.contains(&known) => options::skip_to_comma(input)?,
                _ => return Err(unknown(name, &ON_CONTAINERS)),
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
                "rename" | "alias" => field.names.take(name, input)?,
                "default" => field.default = Some(absent(name, input)?),
                "flatten" => field.flatten = Some(name.span()),
                "skip" => {
                    field.skip_serializing = Some(name.span());
                    field.skip_deserializing = true;
                }
                "skip_serializing" => field.skip_serializing = Some(name.span()),
                "skip_deserializing" => field.skip_deserializing = true,
                "skip_serializing_if" => field.skip_serializing_if = Some(path(name, input)?),
                "serialize_with" => field.serialize_with = Some(path(name, input)?),
                "deserialize_with" => field.deserialize_with = Some(path(name, input)?),
                "with" => {
                    let module = path(name, input)?;
                    field.serialize_with = Some(syn::parse_quote!(#module::serialize));
                    field.deserialize_with = Some(syn::parse_quote!(#module::deserialize));
                }
                "bound" | "borrow" => options::skip_to_comma(input)?,
                "getter" => return Err(syn::Error::new(name.span(), "serde's `getter` has no meaning on a declaration")),
                _ => return Err(unknown(name, &ON_FIELDS)),
            }
            Ok(())
        });
        field
    }

    /// Returns whether the field is on the wire in neither direction.
    pub(crate) fn skips(&self) -> bool {
        self.skip_serializing.is_some() && self.skip_deserializing
    }
}

impl Names {
    /// Parses the attributes of a variant.
    pub(crate) fn parse(attributes: &[Attribute], diagnostics: &Diagnostics) -> Self {
        let mut names = Names::default();
        each(attributes, diagnostics, |name, input| match name.to_string().as_str() {
            "rename" | "alias" => names.take(name, input),
            "other" => {
                let message = "serde's `other` loses the value: add a last variant that keeps it, `Other(String)`";
                Err(syn::Error::new(name.span(), message))
            }
            _ => Err(unknown(name, &ON_VARIANTS)),
        });
        names
    }

    fn take(&mut self, name: &Ident, input: ParseStream) -> syn::Result<()> {
        if name == "alias" {
            self.aliases.push(options::text(name, input, "alias = \"name\"")?.value());
        } else {
            let rename = by_direction(name, input)?;
            self.rename.write = rename.write.or(self.rename.write.take());
            self.rename.read = rename.read.or(self.rename.read.take());
        }
        Ok(())
    }

    /// Returns the name that is written, and the other names that are read. `apply` changes the Rust name as a `rename_all` says.
    pub(crate) fn resolve(
        self,
        rust_name: &str,
        rename_all: &ByDirection<Rename>,
        apply: impl Fn(Rename, &str) -> String,
    ) -> (String, Vec<String>) {
        let name = |own: Option<LitStr>, rule: Option<Rename>| match (own, rule) {
            (Some(own), _) => own.value(),
            (None, Some(rule)) => apply(rule, rust_name),
            (None, None) => rust_name.to_owned(),
        };
        let written = name(self.rename.write, rename_all.write);
        let mut read = self.aliases;
        read.insert(0, name(self.rename.read, rename_all.read));
        read.retain(|name| *name != written);
        (written, read)
    }
}

impl<T> ByDirection<T> {
    fn map<U>(self, change: impl Fn(T) -> syn::Result<U>) -> syn::Result<ByDirection<U>> {
        Ok(ByDirection { write: self.write.map(&change).transpose()?, read: self.read.map(&change).transpose()? })
    }
}

fn each(attributes: &[Attribute], diagnostics: &Diagnostics, mut take: impl FnMut(&Ident, ParseStream) -> syn::Result<()>) {
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        match &attribute.meta {
            Meta::List(list) => options::each(list.tokens.clone(), diagnostics, |input| {
                let name = input.call(Ident::parse_any)?;
                take(&name, input)
            }),
            other => diagnostics.at(other, "write serde's attributes in parentheses: `#[serde(rename = \"name\")]`"),
        }
    }
}

fn unknown(name: &Ident, known: &[&str]) -> syn::Error {
    syn::Error::new(name.span(), format!("serde's {}", options::unknown(name, known)))
}

/// Parses `= "name"` for both directions, or `(serialize = "…", deserialize = "…")`.
fn by_direction(name: &Ident, input: ParseStream) -> syn::Result<ByDirection<LitStr>> {
    let example = format!("{name} = \"…\"");
    if !input.peek(syn::token::Paren) {
        let both = options::text(name, input, &example)?;
        return Ok(ByDirection { write: Some(both.clone()), read: Some(both) });
    }
    let content;
    syn::parenthesized!(content in input);
    let mut directions = ByDirection::default();
    while !content.is_empty() {
        let direction = content.call(Ident::parse_any)?;
        match direction.to_string().as_str() {
            "serialize" => directions.write = Some(options::text(&direction, &content, "serialize = \"…\"")?),
            "deserialize" => directions.read = Some(options::text(&direction, &content, "deserialize = \"…\"")?),
            _ => return Err(syn::Error::new(direction.span(), "expected `serialize` or `deserialize`")),
        }
        if !content.is_empty() {
            content.parse::<Token![,]>()?;
        }
    }
    Ok(directions)
}

fn path(name: &Ident, input: ParseStream) -> syn::Result<ExprPath> {
    let path = options::text(name, input, &format!("{name} = \"path\""))?;
    path.parse().map_err(|_| syn::Error::new(path.span(), format!("`{}` is not a path", path.value())))
}

fn absent(name: &Ident, input: ParseStream) -> syn::Result<DefaultValue> {
    if !input.peek(Token![=]) {
        return Ok(DefaultValue::Default);
    }
    options::equals(name, input, "default = \"path\"")?;
    match input.parse()? {
        Expr::Lit(ExprLit { lit: Lit::Str(path), .. }) => Ok(DefaultValue::Function(path.parse()?)),
        other => Err(syn::Error::new_spanned(other, "expected the path of a function, in quotes")),
    }
}

fn rule(name: LitStr) -> syn::Result<Rename> {
    Rename::named(&name.value()).ok_or_else(|| {
        let rules = Rename::names().collect::<Vec<_>>().join("`, `");
        syn::Error::new(name.span(), format!("`{}` is not a rule of serde's; the rules are: `{rules}`", name.value()))
    })
}
