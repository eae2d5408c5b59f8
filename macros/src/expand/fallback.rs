//! Code for a declaration with mistakes: the struct still implements its traits, without content. So each mistake makes one
//! message and not forty.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt as _;

use super::endpoint::{methods, response};
use crate::parse::Structure;
use crate::parse::enumeration::Enumeration;

pub(super) fn structure(structure: &Structure) -> TokenStream {
    let Structure { root, outer, ident, .. } = structure;
    let private = quote!(#root::__private);
    let name = ident.unraw().to_string();
    let generics = super::bounded(structure);
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let endpoint = structure.arguments.route.as_ref().map(|_| {
        let response = response(structure);
        let methods = methods(structure);
        quote! {
            #methods
            #outer
            impl #impl_generics #private::Endpoint for #ident #type_generics #where_clause {
                #response
                const ENDPOINT: &'static #private::EndpointDescriptor =
                    &#private::EndpointDescriptor::new::<Self>(#private::Method::Get, "");
            }
        }
    });
    let notification = super::notification::expand(structure);
    quote! {
        #outer
        impl #impl_generics #private::Object for #ident #type_generics #where_clause {
            const DESCRIPTOR: &'static #private::ObjectDescriptor =
                &#private::ObjectDescriptor::of::<Self>(#name, "", &[], false);
            fn view_field(&self, _: usize) -> #private::View<'_> {
                #private::View::Absent
            }
        }
        #endpoint
        #notification
    }
}

pub(super) fn enumeration(enumeration: &Enumeration) -> TokenStream {
    let Enumeration { root, outer, ident, .. } = enumeration;
    let private = quote!(#root::__private);
    let (impl_generics, type_generics, where_clause) = enumeration.generics.split_for_impl();
    quote! {
        #outer
        impl #impl_generics #private::Value for #ident #type_generics #where_clause {
            const TYPE: #private::Type = #private::Type::Text;
            fn view(&self) -> #private::View<'_> {
                #private::View::Absent
            }
            fn read(_: #private::Json<'_>) -> ::core::result::Result<Self, #private::DecodeError> {
                ::core::result::Result::Err(#private::DecodeError::unexpected("readable"))
            }
        }
    }
}
