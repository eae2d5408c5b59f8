//! The user's declaration as a tree that remembers the place of each part. Nothing here decides whether the declaration makes
//! sense.

pub(crate) mod arguments;
pub(crate) mod enumeration;
pub(crate) mod field;
pub(crate) mod options;
pub(crate) mod rename;
pub(crate) mod serde_attributes;
pub(crate) mod template;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Data, DeriveInput, Fields, Ident, Meta, Token, Visibility};

use crate::diagnostics::Diagnostics;
use crate::kind::Kind;
use arguments::Arguments;
use field::Field;
use serde_attributes::ContainerAttributes;

/// A struct that declares an endpoint, an object or a notification.
pub(crate) struct Structure {
    /// The path of the runtime.
    pub(crate) root: TokenStream,
    /// Whether the attribute stage removed a `Debug` from the derives.
    pub(crate) derives_debug: bool,
    /// serde's traits that the user derives.
    pub(crate) serde_derives: Vec<Ident>,
    pub(crate) arguments: Arguments,
    /// The attributes of each generated item.
    pub(crate) outer: TokenStream,
    pub(crate) ident: Ident,
    pub(crate) visibility: Visibility,
    pub(crate) generics: syn::Generics,
    pub(crate) description: String,
    pub(crate) serde: ContainerAttributes,
    pub(crate) fields: Vec<Field>,
}

/// Parses `declaration(root; Debug Serialize Deserialize; arguments)`, as the attribute stage writes it. It lists the traits that
/// are derived.
pub(crate) struct PassedOn {
    pub(crate) root: TokenStream,
    derives_debug: bool,
    pub(crate) serde_derives: Vec<Ident>,
    pub(crate) arguments: TokenStream,
}

impl Parse for PassedOn {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let word: Ident = input.parse()?;
        if word != "declaration" {
            return Err(input.error("not what the attribute stage writes"));
        }
        let content;
        syn::parenthesized!(content in input);
        let root: syn::Path = content.parse()?;
        content.parse::<Token![;]>()?;
        let mut derives = Vec::new();
        while let Some(derive) = content.parse::<Option<Ident>>()? {
            derives.push(derive);
        }
        content.parse::<Token![;]>()?;
        let (debug, serde_derives): (Vec<_>, _) = derives.into_iter().partition(|derive| derive == "Debug");
        Ok(PassedOn { root: quote!(#root), derives_debug: !debug.is_empty(), serde_derives, arguments: content.parse()? })
    }
}

/// What the attribute stage passed on: the path of the runtime, and the arguments.
pub(crate) fn passed_on(kind: Kind, item: &DeriveInput, diagnostics: &Diagnostics) -> syn::Result<PassedOn> {
    let mut passed_on = None;
    for attribute in item.attrs.iter().filter(|attribute| attribute.path().is_ident("wechatpay")) {
        match attribute.parse_args::<PassedOn>() {
            Ok(found) => passed_on = Some(found),
            Err(_) => {
                let message = format!("write options of the whole type in `#[{}(…)]`", kind.attribute());
                diagnostics.at(&attribute.meta, message);
            }
        }
    }
    let missing = || syn::Error::new(Span::call_site(), "write the attribute, not the derive behind it");
    passed_on.ok_or_else(missing)
}

/// Returns the attributes of each generated item. Generated code may use items that the user has marked as deprecated.
pub(crate) fn outer(item: &DeriveInput) -> TokenStream {
    let fields: Vec<&Attribute> = match &item.data {
        Data::Struct(data) => data.fields.iter().flat_map(|field| &field.attrs).collect(),
        Data::Enum(data) => data.variants.iter().flat_map(|variant| &variant.attrs).collect(),
        Data::Union(_) => Vec::new(),
    };
    let is_allowed = |attribute: &Attribute| {
        let levels = ["allow", "expect"];
        let Meta::List(list) = &attribute.meta else { return false };
        let names = |token: TokenTree| matches!(token, TokenTree::Ident(lint) if lint == "deprecated");
        levels.iter().any(|level| list.path.is_ident(level)) && list.tokens.clone().into_iter().any(names)
    };
    let is_deprecated =
        item.attrs.iter().chain(fields).any(|attribute| attribute.path().is_ident("deprecated") || is_allowed(attribute));
    let allow = is_deprecated.then(|| quote!(#[allow(deprecated)]));
    quote!(#[automatically_derived] #allow)
}

/// Returns the options in each `#[wechatpay(…)]` on a field or a variant.
pub(crate) fn own(attributes: &[Attribute], diagnostics: &Diagnostics) -> Vec<TokenStream> {
    let own = attributes.iter().filter(|attribute| attribute.path().is_ident("wechatpay"));
    let tokens = own.filter_map(|attribute| match &attribute.meta {
        Meta::List(list) => Some(list.tokens.clone()),
        other => {
            diagnostics.at(other, "write the options in parentheses: `#[wechatpay(…)]`");
            None
        }
    });
    tokens.collect()
}

impl Structure {
    pub(crate) fn parse(kind: Kind, item: &DeriveInput, diagnostics: &Diagnostics) -> syn::Result<Self> {
        let PassedOn { root, derives_debug, serde_derives, arguments } = passed_on(kind, item, diagnostics)?;
        let arguments = match kind {
            Kind::Endpoint => Arguments::parse_endpoint(arguments, diagnostics),
            Kind::Notification => Arguments::parse_notification(arguments, diagnostics),
            Kind::Object | Kind::Enumeration => Arguments::parse(arguments, diagnostics),
        };
        let serde = ContainerAttributes::parse(&item.attrs, diagnostics);
        let fields = match &item.data {
            Data::Struct(data) => match &data.fields {
                Fields::Named(fields) => fields.named.iter().collect(),
                Fields::Unit => Vec::new(),
                Fields::Unnamed(fields) => {
                    diagnostics.at(fields, "the fields of a declaration have names: write `struct Name { name: Type, … }`");
                    Vec::new()
                }
            },
            _ => {
                kind.refuse(&item.data, diagnostics);
                Vec::new()
            }
        };
        Ok(Structure {
            root,
            derives_debug,
            serde_derives,
            arguments,
            outer: outer(item),
            ident: item.ident.clone(),
            visibility: item.vis.clone(),
            generics: item.generics.clone(),
            description: description(&item.attrs),
            fields: fields.into_iter().filter_map(|field| Field::parse(field, &serde, diagnostics)).collect(),
            serde,
        })
    }

    /// Returns the fields that are on the wire in at least one direction, in the order of the descriptor.
    pub(crate) fn wire_fields(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| !field.serde.skips())
    }

    /// Returns whether the expansion writes a method with this name, whatever the fields are.
    pub(crate) fn has_method(&self, name: &str) -> bool {
        let of_endpoints = ["validate", "request", "prepare", "send", "send_blocking"];
        name == "builder" || self.arguments.route.is_some() && of_endpoints.contains(&name)
    }

    /// Returns the field that a placeholder names, by its wire name or by its Rust name.
    pub(crate) fn placeholder(&self, name: &str) -> Option<&Field> {
        let by = |named: &dyn Fn(&Field) -> bool| self.fields.iter().find(|field| named(field));
        by(&|field| field.name == name).or_else(|| by(&|field| field.rust_name() == name))
    }
}

/// Returns the first paragraph of a documentation comment, without the lines that the attribute stage adds.
pub(crate) fn description(attributes: &[Attribute]) -> String {
    let written = attributes.iter().take_while(|attribute| attribute.parse_args::<PassedOn>().is_err());
    let lines = written.filter(|attribute| attribute.path().is_ident("doc")).filter_map(|attribute| {
        let Meta::NameValue(pair) = &attribute.meta else { return None };
        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value else { return None };
        Some(text.value())
    });
    let text = lines.collect::<Vec<_>>().join("\n");
    let paragraph = text.lines().map(str::trim).skip_while(|line| line.is_empty()).take_while(|line| !line.is_empty());
    paragraph.collect::<Vec<_>>().join(" ")
}
