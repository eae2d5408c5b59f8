//! What the user wrote, as a tree that remembers where each part stands. Nothing here decides whether it makes sense.

pub(crate) mod arguments;
pub(crate) mod enumeration;
pub(crate) mod field;
pub(crate) mod options;
pub(crate) mod rename;
pub(crate) mod serde_attributes;
pub(crate) mod template;

use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Data, DeriveInput, Fields, Ident, Token};

use crate::attribute::Kind;
use crate::diagnostics::Diagnostics;
use arguments::Arguments;
use field::Field;
use serde_attributes::ContainerAttributes;

/// A struct that declares an endpoint or an object.
pub(crate) struct Structure {
    /// Where the runtime is.
    pub(crate) root: TokenStream,
    pub(crate) arguments: Arguments,
    pub(crate) ident: Ident,
    pub(crate) generics: syn::Generics,
    pub(crate) description: String,
    pub(crate) serde: ContainerAttributes,
    pub(crate) fields: Vec<Field>,
}

/// `declaration(root; arguments)`, as the attribute stage writes it.
struct Handed {
    root: TokenStream,
    arguments: TokenStream,
}

impl Parse for Handed {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        input.parse::<Ident>()?;
        let content;
        syn::parenthesized!(content in input);
        let root: syn::Path = content.parse()?;
        content.parse::<Token![;]>()?;
        Ok(Handed { root: quote::quote!(#root), arguments: content.parse()? })
    }
}

/// What the attribute stage handed on: where the runtime is, and the arguments.
pub(crate) fn handed(attributes: &[Attribute]) -> syn::Result<(TokenStream, TokenStream)> {
    let own = attributes.iter().filter(|attribute| attribute.path().is_ident("wechatpay"));
    let handed: Option<Handed> = own.into_iter().find_map(|attribute| attribute.parse_args().ok());
    let missing = || syn::Error::new(proc_macro2::Span::call_site(), "write the attribute, not the derive behind it");
    handed.map(|handed| (handed.root, handed.arguments)).ok_or_else(missing)
}

impl Structure {
    pub(crate) fn parse(kind: Kind, item: &DeriveInput, diagnostics: &Diagnostics) -> syn::Result<Self> {
        let (root, arguments) = handed(&item.attrs)?;
        let arguments = match kind {
            Kind::Endpoint => Arguments::parse_endpoint(arguments, diagnostics),
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
            _ => Vec::new(),
        };
        Ok(Structure {
            root,
            arguments,
            ident: item.ident.clone(),
            generics: item.generics.clone(),
            description: description(&item.attrs),
            fields: fields.into_iter().filter_map(|field| Field::parse(field, &serde, diagnostics)).collect(),
            serde,
        })
    }

    /// The field that a placeholder names: by its wire name, or by its Rust name.
    pub(crate) fn placeholder(&self, name: &str) -> Option<&Field> {
        let by = |named: &dyn Fn(&Field) -> bool| self.fields.iter().find(|field| named(field));
        by(&|field| field.name == name).or_else(|| by(&|field| field.rust_name() == name))
    }
}

/// The first paragraph of a documentation comment.
pub(crate) fn description(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter(|attribute| attribute.path().is_ident("doc")).filter_map(|attribute| {
        let syn::Meta::NameValue(pair) = &attribute.meta else { return None };
        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(line), .. }) = &pair.value else { return None };
        Some(line.value().trim().to_owned())
    });
    let paragraph = lines.skip_while(String::is_empty).take_while(|line| !line.is_empty());
    paragraph.collect::<Vec<_>>().join(" ")
}
