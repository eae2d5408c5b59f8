//! serde's `Serialize` and `Deserialize`, except those that the user derives. Each calls one function of the runtime.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Generics, parse_quote};

/// The parts of a declared type that its implementations of serde's traits depend on.
pub(super) struct Declared<'d> {
    pub(super) root: &'d TokenStream,
    pub(super) outer: &'d TokenStream,
    pub(super) ident: &'d Ident,
    pub(super) generics: &'d Generics,
    /// The traits that the user derives.
    pub(super) derived: &'d [Ident],
    /// Whether the type can be read: a type that borrows cannot.
    pub(super) is_read: bool,
}

pub(super) fn expand(declared: &Declared<'_>) -> TokenStream {
    let Declared { root, outer, ident, generics, derived, is_read } = declared;
    let private = quote!(#root::__private);
    let is_derived = |name: &str| derived.iter().any(|word| word == name);
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let serialize = (!is_derived("Serialize")).then(|| {
        quote! {
            #outer
            impl #impl_generics #private::serde::Serialize for #ident #type_generics #where_clause {
                #[inline]
                fn serialize<__S: #private::serde::Serializer>(&self, serializer: __S) -> ::core::result::Result<__S::Ok, __S::Error> {
                    #private::serialize(self, serializer)
                }
            }
        }
    });
    let deserialize = (*is_read && !is_derived("Deserialize")).then(|| {
        let mut generics = (*generics).clone();
        generics.params.insert(0, parse_quote!('__de));
        let (impl_generics, _, _) = generics.split_for_impl();
        quote! {
            #outer
            impl #impl_generics #private::serde::Deserialize<'__de> for #ident #type_generics #where_clause {
                #[inline]
                fn deserialize<__D: #private::serde::Deserializer<'__de>>(deserializer: __D) -> ::core::result::Result<Self, __D::Error> {
                    #private::deserialize(deserializer)
                }
            }
        }
    });
    quote!(#serialize #deserialize)
}
