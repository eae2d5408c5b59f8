//! `Event`: the event types whose resource the struct is.

use proc_macro2::TokenStream;
use quote::quote;

use crate::parse::Structure;

/// Returns nothing unless it is a notification.
pub(super) fn expand(structure: &Structure) -> Option<TokenStream> {
    let events = structure.arguments.events.as_ref()?;
    let Structure { root, outer, ident, .. } = structure;
    let private = quote!(#root::__private);
    let generics = super::bounded(structure);
    let document = structure.arguments.document.as_ref().map(|document| quote!(const DOCUMENT: &'static str = #document;));
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    Some(quote! {
        #outer
        impl #impl_generics #private::Event for #ident #type_generics #where_clause {
            const EVENT_TYPES: &'static [&'static str] = &[#(#events),*];
            #document
        }
    })
}
