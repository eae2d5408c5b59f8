//! `Endpoint`: the response's type and the descriptor.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use crate::parse::Structure;
use crate::parse::arguments::Route;
use crate::parse::template::Segment;

/// Returns nothing for an object.
pub(super) fn expand(structure: &Structure) -> Option<TokenStream> {
    let Some(Route { method: Some(method), template: Some(template) }) = &structure.arguments.route else { return None };
    let Structure { root, outer, ident, .. } = structure;
    let private = quote!(#root::__private);
    let generics = super::bounded(structure);
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let method = method.variant();
    // The runtime finds the field of a path value by its wire name.
    let segments = template.segments.iter().map(|segment| match segment {
        Segment::Placeholder(name) => {
            format!("<{}>", structure.placeholder(name).map_or(name.as_str(), |field| field.name.as_str()))
        }
        Segment::Literal(text) | Segment::Foreign(text, _) | Segment::Broken(text) => text.clone(),
    });
    let template = segments.collect::<Vec<_>>().join("/");
    let document = structure.arguments.document.as_ref().map(|document| quote!(.document(#document)));
    let idempotent = structure.arguments.idempotent.then(|| quote!(.idempotent()));
    let region = structure.arguments.region.as_ref().map(|region| quote!(.region(#private::Region::#region)));
    let encryption = structure.arguments.encryption.as_ref();
    let encryption = encryption.map(|encryption| quote!(.encryption(#private::Encryption::#encryption)));
    let response = response(structure);
    let descriptor = super::once(
        structure,
        &quote!(#private::EndpointDescriptor),
        quote!(#private::EndpointDescriptor::new::<Self>(#private::Method::#method, #template) #document #idempotent #region #encryption),
    );
    let methods = methods(structure);
    Some(quote! {
        #methods
        #outer
        impl #impl_generics #private::Endpoint for #ident #type_generics #where_clause {
            #response
            const ENDPOINT: &'static #private::EndpointDescriptor = #descriptor;
        }
    })
}

/// Writes the trait's methods as inherent methods, so that a caller imports no trait. The runtime decides which methods there
/// are, by its features.
pub(super) fn methods(structure: &Structure) -> TokenStream {
    let Structure { root, outer, ident, .. } = structure;
    let generics = super::bounded(structure);
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    quote!(#root::__private::endpoint_methods! { #outer impl #impl_generics #ident #type_generics #where_clause })
}

/// Returns the associated type. A response that cannot be read is reported at its name.
pub(super) fn response(structure: &Structure) -> TokenStream {
    match &structure.arguments.response {
        Some(response) => quote_spanned!(response.span()=> type Response = #response;),
        None => quote!(
            type Response = ();
        ),
    }
}
