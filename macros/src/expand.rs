//! Turns the checked tree into code: constants and short functions. Everything else is code of the runtime.

mod builder;
mod endpoint;
mod enumeration;
mod fallback;
mod notification;
mod object;
mod serde;

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Data, DeriveInput, GenericParam, parse_quote};

use crate::check;
use crate::debug;
use crate::diagnostics::Diagnostics;
use crate::kind::Kind;
use crate::parse::Structure;
use crate::parse::enumeration::Enumeration;

/// Expands an endpoint, an object or a notification.
pub(crate) fn structure(kind: Kind, item: TokenStream) -> TokenStream {
    expand(item, |item, diagnostics| {
        let structure = Structure::parse(kind, item, diagnostics)?;
        check::structure(&structure, diagnostics);
        // This needs only the fields, so that a call of the method is not a second mistake.
        let builder = builder::expand(&structure);
        let code = if diagnostics.is_empty() {
            let object = object::expand(&structure);
            let endpoint = endpoint::expand(&structure);
            let notification = notification::expand(&structure);
            quote!(#object #endpoint #notification)
        } else {
            fallback::structure(&structure)
        };
        let debug = debug::expand(&structure);
        Ok(quote!(#code #builder #debug))
    })
}

/// Expands an open enumeration.
pub(crate) fn enumeration(item: TokenStream) -> TokenStream {
    expand(item, |item, diagnostics| {
        let enumeration = Enumeration::parse(item, diagnostics)?;
        if matches!(item.data, Data::Enum(_)) {
            check::enumeration(&enumeration, diagnostics);
        }
        Ok(if diagnostics.is_empty() { enumeration::expand(&enumeration) } else { fallback::enumeration(&enumeration) })
    })
}

fn expand(item: TokenStream, generate: impl FnOnce(&DeriveInput, &Diagnostics) -> syn::Result<TokenStream>) -> TokenStream {
    let diagnostics = Diagnostics::default();
    let generated = syn::parse2(item).and_then(|item| generate(&item, &diagnostics));
    let code = diagnostics.keep(generated);
    let errors = diagnostics.into_compile_errors();
    quote!(#code #errors)
}

/// Returns the generics with a `Value` bound on every type parameter that occurs in a field or in the response, as serde's
/// derives do for their traits. Fields that serde writes and reads add no bound.
fn bounded(structure: &Structure) -> syn::Generics {
    let root = &structure.root;
    let fields = structure.wire_fields().filter(|field| !field.is_foreign()).map(|field| &field.ty);
    let types = fields.chain(&structure.arguments.response).map(ToTokens::to_token_stream).collect::<Vec<_>>();
    let mut generics = structure.generics.clone();
    for parameter in &mut generics.params {
        if let GenericParam::Type(parameter) = parameter
            && types.iter().any(|ty| mentions(ty.clone(), &parameter.ident))
        {
            parameter.bounds.push(parse_quote!(#root::__private::Value));
        }
    }
    generics
}

/// Returns a reference to a value of this type that lives as long as the program. A constant is compiled wherever it is used, a
/// static once; but a static cannot depend on the parameters of a declaration.
fn once(structure: &Structure, ty: &TokenStream, value: TokenStream) -> TokenStream {
    if !structure.generics.params.is_empty() {
        return quote!(&#value);
    }
    let value = without_self(value, &structure.ident);
    quote!({
        static DESCRIPTOR: #ty = #value;
        &DESCRIPTOR
    })
}

/// Returns the tokens with the type's name for `Self`, which a static does not know.
fn without_self(tokens: TokenStream, name: &Ident) -> TokenStream {
    let named = |token| match token {
        TokenTree::Ident(ident) if ident == "Self" => {
            let mut name = name.clone();
            name.set_span(ident.span());
            name.into()
        }
        TokenTree::Group(group) => {
            let mut named = Group::new(group.delimiter(), without_self(group.stream(), name));
            named.set_span(group.span());
            named.into()
        }
        token => token,
    };
    tokens.into_iter().map(named).collect()
}

fn mentions(tokens: TokenStream, name: &Ident) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == *name,
        TokenTree::Group(group) => mentions(group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
