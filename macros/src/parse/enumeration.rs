//! An open enumeration: variants with their wire values, and the one that keeps what is not known.

use proc_macro2::TokenStream;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Data, DeriveInput, Fields, Ident, LitInt, Token};

use super::arguments::Arguments;
use super::options;
use super::serde_attributes::{ContainerAttributes, FieldAttributes};
use crate::diagnostics::Diagnostics;

pub(crate) struct Enumeration {
    /// Where the runtime is.
    pub(crate) root: TokenStream,
    pub(crate) ident: Ident,
    pub(crate) generics: syn::Generics,
    pub(crate) known: Vec<Known>,
    /// The variants with a value inside.
    pub(crate) others: Vec<Ident>,
    /// The other variants' shapes that are none.
    pub(crate) wrong: Vec<syn::Variant>,
}

/// A variant for one value.
pub(crate) struct Known {
    pub(crate) ident: Ident,
    pub(crate) name: String,
    pub(crate) aliases: Vec<String>,
    /// `#[wechatpay(value = 1)]`.
    pub(crate) value: Option<i64>,
}

impl Enumeration {
    pub(crate) fn parse(item: &DeriveInput, diagnostics: &Diagnostics) -> syn::Result<Self> {
        let (root, arguments) = super::handed(&item.attrs)?;
        // Nothing but `crate = path` means something here.
        Arguments::parse_root(arguments, diagnostics);
        let container = ContainerAttributes::parse(&item.attrs, diagnostics);
        let mut enumeration = Enumeration {
            root,
            ident: item.ident.clone(),
            generics: item.generics.clone(),
            known: Vec::new(),
            others: Vec::new(),
            wrong: Vec::new(),
        };
        let Data::Enum(data) = &item.data else { return Ok(enumeration) };
        for variant in &data.variants {
            match &variant.fields {
                Fields::Unit => enumeration.known.push(known(variant, &container, diagnostics)),
                Fields::Unnamed(fields) if fields.unnamed.len() == 1 => enumeration.others.push(variant.ident.clone()),
                _ => enumeration.wrong.push(variant.clone()),
            }
        }
        Ok(enumeration)
    }

    pub(crate) fn is_integer(&self) -> bool {
        self.known.iter().any(|known| known.value.is_some())
    }
}

fn known(variant: &syn::Variant, container: &ContainerAttributes, diagnostics: &Diagnostics) -> Known {
    let serde = FieldAttributes::parse(&variant.attrs, diagnostics);
    let rust_name = variant.ident.unraw().to_string();
    let renamed = || container.rename_all.map_or_else(|| rust_name.clone(), |rule| rule.variant(&rust_name));
    let mut value = None;
    for attribute in variant.attrs.iter().filter(|attribute| attribute.path().is_ident("wechatpay")) {
        let Some(tokens) = diagnostics.keep(attribute.parse_args::<TokenStream>()) else { continue };
        options::parse(tokens, &["value"], diagnostics, |name, input| {
            if name != "value" {
                return Ok(false);
            }
            value = Some(integer(input)?);
            Ok(true)
        });
    }
    Known { name: serde.rename.clone().unwrap_or_else(renamed), aliases: serde.aliases, ident: variant.ident.clone(), value }
}

fn integer(input: ParseStream) -> syn::Result<i64> {
    input.parse::<Token![=]>()?;
    let expected = |error: syn::Error| syn::Error::new(error.span(), "expected a whole number, as in `value = 1`");
    input.parse::<LitInt>().map_err(expected)?.base10_parse()
}
