//! An open enumeration: variants with their wire values, and the variant that keeps unknown values.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt as _;
use syn::{Data, DeriveInput, Fields, Ident, LitInt, Type, Visibility};

use super::arguments::Arguments;
use super::options;
use super::rename::Rename;
use super::serde_attributes::{ContainerAttributes, Names};
use crate::diagnostics::Diagnostics;
use crate::kind::Kind;

pub(crate) struct Enumeration {
    /// The path of the runtime.
    pub(crate) root: TokenStream,
    /// serde's traits that the user derives.
    pub(crate) serde_derives: Vec<Ident>,
    pub(crate) visibility: Visibility,
    /// The attributes of each generated item.
    pub(crate) outer: TokenStream,
    pub(crate) ident: Ident,
    pub(crate) generics: syn::Generics,
    pub(crate) known: Vec<Known>,
    /// The variants with one value inside, and the type of the value.
    pub(crate) others: Vec<(Ident, Type)>,
    /// Whether serde writes such a variant as the value inside (`untagged`).
    pub(crate) is_untagged: bool,
    /// The variants of neither kind.
    pub(crate) wrong: Vec<syn::Variant>,
}

/// A variant for one value.
pub(crate) struct Known {
    pub(crate) ident: Ident,
    pub(crate) name: String,
    /// The first paragraph of its documentation.
    pub(crate) description: String,
    pub(crate) aliases: Vec<String>,
    /// `#[wechatpay(value = 1)]`.
    pub(crate) value: Option<i64>,
    /// Whether there is a `#[wechatpay(…)]`, right or wrong.
    pub(crate) has_options: bool,
}

impl Enumeration {
    pub(crate) fn parse(item: &DeriveInput, diagnostics: &Diagnostics) -> syn::Result<Self> {
        let super::PassedOn { root, serde_derives, arguments, .. } = super::passed_on(Kind::Enumeration, item, diagnostics)?;
        // Only `crate = path` has a meaning here.
        Arguments::parse_root(arguments, diagnostics);
        let container = ContainerAttributes::parse(&item.attrs, diagnostics);
        let mut enumeration = Enumeration {
            root,
            serde_derives,
            visibility: item.vis.clone(),
            outer: super::outer(item),
            ident: item.ident.clone(),
            generics: item.generics.clone(),
            known: Vec::new(),
            others: Vec::new(),
            is_untagged: says_untagged(&item.attrs),
            wrong: Vec::new(),
        };
        let Data::Enum(data) = &item.data else {
            Kind::Enumeration.refuse(&item.data, diagnostics);
            return Ok(enumeration);
        };
        for variant in &data.variants {
            match &variant.fields {
                Fields::Unit => enumeration.known.push(known(variant, &container, diagnostics)),
                Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                    for attribute in variant.attrs.iter().filter(|attribute| attribute.path().is_ident("wechatpay")) {
                        let message = "this variant keeps unknown values and has no value of its own: remove this";
                        diagnostics.at(&attribute.meta, message);
                    }
                    enumeration.is_untagged |= says_untagged(&variant.attrs);
                    enumeration.others.push((variant.ident.clone(), fields.unnamed[0].ty.clone()));
                }
                _ => enumeration.wrong.push(variant.clone()),
            }
        }
        Ok(enumeration)
    }

    pub(crate) fn is_integer(&self) -> bool {
        self.known.iter().any(|known| known.value.is_some())
    }
}

fn says_untagged(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().filter(|attribute| attribute.path().is_ident("serde")).any(|attribute| {
        let mut found = false;
        // Other code checks the rest of it.
        let _ = attribute.parse_nested_meta(|meta| {
            found |= meta.path.is_ident("untagged");
            Ok(())
        });
        found
    })
}

fn known(variant: &syn::Variant, container: &ContainerAttributes, diagnostics: &Diagnostics) -> Known {
    let names = Names::parse(&variant.attrs, diagnostics);
    let (name, aliases) = names.resolve(&variant.ident.unraw().to_string(), &container.rename_all, Rename::variant);
    let mut value = None;
    let tokens = super::own(&variant.attrs, diagnostics);
    let has_options = !tokens.is_empty() || variant.discriminant.is_some();
    options::parse(tokens, &["value"], diagnostics, |name, input| {
        if name != "value" {
            return Ok(false);
        }
        options::equals(name, input, "value = 1")?;
        value = Some(options::number(input, "expected a whole number: `value = 1`")?);
        Ok(true)
    });
    if let Some((_, number)) = &variant.discriminant {
        diagnostics.at(number, "the number on the wire is written as `#[wechatpay(value = …)]` above the variant");
        // The intention is clear, so the other checks treat it as a number.
        value = value.or_else(|| syn::parse2::<LitInt>(quote!(#number)).ok()?.base10_parse().ok());
    }
    let description = super::description(&variant.attrs);
    Known { ident: variant.ident.clone(), name, description, aliases, value, has_options }
}
