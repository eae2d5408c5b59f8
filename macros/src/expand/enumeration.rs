//! `Value` of an open enumeration, as a text or as a number.

use proc_macro2::TokenStream;
use quote::quote;

use crate::parse::enumeration::Enumeration;

pub(super) fn expand(enumeration: &Enumeration) -> TokenStream {
    let Enumeration { root, outer, ident, known, others, .. } = enumeration;
    let private = quote!(#root::__private);
    let Some((other, _)) = others.first() else { return TokenStream::new() };
    let variants = known.iter().map(|known| &known.ident).collect::<Vec<_>>();
    let (ty, view, read) = if enumeration.is_integer() {
        let values = known.iter().filter_map(|known| known.value).collect::<Vec<_>>();
        (
            quote!(#private::Type::IntegerEnumeration(&[#(#values),*])),
            quote!(#private::View::Integer(<i128 as ::core::convert::From<i64>>::from(match self { #(Self::#variants => #values,)* Self::#other(other) => *other }))),
            quote!(match <i64 as #private::Value>::read(json)? { #(#values => Self::#variants,)* other => Self::#other(other) }),
        )
    } else {
        let names = known.iter().map(|known| &known.name).collect::<Vec<_>>();
        let aliases = known.iter().map(|known| &known.aliases);
        (
            quote!(#private::Type::Enumeration(&[#(#names),*])),
            quote!(#private::View::Text(::std::borrow::Cow::Borrowed(match self { #(Self::#variants => #names,)* Self::#other(other) => other }))),
            quote! {
                {
                    let text = json.into_text()?;
                    match &*text { #(#names #(| #aliases)* => Self::#variants,)* _ => Self::#other(::core::convert::Into::into(text.into_owned())) }
                }
            },
        )
    };
    // Another name for a value is read as that value, and written as it.
    let is_plain = known.iter().all(|known| known.aliases.is_empty());
    let (impl_generics, type_generics, where_clause) = enumeration.generics.split_for_impl();
    quote! {
        #outer
        impl #impl_generics #private::Value for #ident #type_generics #where_clause {
            const TYPE: #private::Type = #ty;
            const PLAIN: bool = #is_plain;

            fn view(&self) -> #private::View<'_> {
                #view
            }

            fn read(json: #private::Json<'_>) -> ::core::result::Result<Self, #private::DecodeError> {
                ::core::result::Result::Ok(#read)
            }
        }
    }
}
