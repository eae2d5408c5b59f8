//! From the checked tree to code: constants and short functions, the rest lives in the runtime.

mod endpoint;
mod enumeration;
mod fallback;
mod object;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, GenericParam, parse_quote};

use crate::attribute::Kind;
use crate::check;
use crate::diagnostics::Diagnostics;
use crate::parse::Structure;
use crate::parse::enumeration::Enumeration;

/// An endpoint or an object.
pub(crate) fn structure(kind: Kind, item: TokenStream) -> TokenStream {
    expand(item, |item, diagnostics| {
        let structure = Structure::parse(kind, item, diagnostics)?;
        check::structure(&structure, diagnostics);
        Ok(if diagnostics.is_empty() {
            let object = object::expand(&structure);
            let endpoint = endpoint::expand(&structure);
            quote!(#object #endpoint)
        } else {
            fallback::structure(&structure)
        })
    })
}

/// An open enumeration.
pub(crate) fn enumeration(item: TokenStream) -> TokenStream {
    expand(item, |item, diagnostics| {
        let enumeration = Enumeration::parse(item, diagnostics)?;
        check::enumeration(&enumeration, diagnostics);
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

/// The generics with `Value` asked of every type parameter, as serde's derives ask for their traits.
fn bounded(generics: &syn::Generics, root: &TokenStream) -> syn::Generics {
    let mut generics = generics.clone();
    for parameter in &mut generics.params {
        if let GenericParam::Type(parameter) = parameter {
            parameter.bounds.push(parse_quote!(#root::__private::Value));
        }
    }
    generics
}
