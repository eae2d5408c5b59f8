//! `Value` of an open enumeration, as a text or as a number, and its methods for callers: return the value, print it, compare it.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::parse::enumeration::Enumeration;

pub(super) fn expand(enumeration: &Enumeration) -> TokenStream {
    let Enumeration { root, outer, ident, generics, .. } = enumeration;
    let private = quote!(#root::__private);
    let Some((other, _)) = enumeration.others.first() else { return TokenStream::new() };
    let own = match enumeration.is_integer() {
        true => integer(enumeration, other, &private),
        false => text(enumeration, other, &private),
    };
    let serde = super::serde::expand(&super::serde::Declared {
        root,
        outer,
        ident,
        generics,
        derived: &enumeration.serde_derives,
        is_read: true,
    });
    quote!(#own #serde)
}

/// The values with what each of them means.
fn variants_of(enumeration: &Enumeration, private: &TokenStream, values: &[impl ToTokens]) -> TokenStream {
    let descriptions = enumeration.known.iter().map(|known| &known.description);
    quote!(#private::Variants { values: &[#(#values),*], descriptions: &[#(#descriptions),*] })
}

fn text(enumeration: &Enumeration, other: &syn::Ident, private: &TokenStream) -> TokenStream {
    let Enumeration { outer, ident, visibility, known, .. } = enumeration;
    let variants = known.iter().map(|known| &known.ident).collect::<Vec<_>>();
    let names = known.iter().map(|known| &known.name).collect::<Vec<_>>();
    let aliases = known.iter().map(|known| &known.aliases);
    // An alias of a value is read as that value and written as the value's own name.
    let is_plain = known.iter().all(|known| known.aliases.is_empty());
    let known_values = variants_of(enumeration, private, &names);
    let (impl_generics, type_generics, where_clause) = enumeration.generics.split_for_impl();
    quote! {
        #outer
        impl #impl_generics #ident #type_generics #where_clause {
            /// Returns the value on the wire.
            #[inline]
            #visibility fn as_str(&self) -> &::core::primitive::str {
                match self { #(Self::#variants => #names,)* Self::#other(other) => other }
            }
        }

        #outer
        impl #impl_generics #private::Value for #ident #type_generics #where_clause {
            const TYPE: #private::Type = #private::Type::Enumeration(&#known_values);
            const PLAIN: ::core::primitive::bool = #is_plain;

            #[inline]
            fn view(&self) -> #private::View<'_> {
                #private::View::Text(::std::borrow::Cow::Borrowed(self.as_str()))
            }

            #[inline]
            fn read(json: #private::Json<'_>) -> ::core::result::Result<Self, #private::DecodeError> {
                json.into_text()?.parse::<Self>().map_err(|never| match never {})
            }
        }

        /// Writes the value on the wire.
        #outer
        impl #impl_generics ::core::fmt::Display for #ident #type_generics #where_clause {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        /// Accepts every text: an unknown value is kept.
        #outer
        impl #impl_generics ::core::str::FromStr for #ident #type_generics #where_clause {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &::core::primitive::str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(
                    match text { #(#names #(| #aliases)* => Self::#variants,)* _ => Self::#other(::core::convert::Into::into(::std::borrow::ToOwned::to_owned(text))) }
                )
            }
        }

        #outer
        impl #impl_generics ::core::cmp::PartialEq<::core::primitive::str> for #ident #type_generics #where_clause {
            #[inline]
            fn eq(&self, other: &::core::primitive::str) -> ::core::primitive::bool {
                self.as_str() == other
            }
        }

        #outer
        impl #impl_generics ::core::cmp::PartialEq<&::core::primitive::str> for #ident #type_generics #where_clause {
            #[inline]
            fn eq(&self, other: &&::core::primitive::str) -> ::core::primitive::bool {
                self.as_str() == *other
            }
        }
    }
}

fn integer(enumeration: &Enumeration, other: &syn::Ident, private: &TokenStream) -> TokenStream {
    let Enumeration { outer, ident, visibility, known, .. } = enumeration;
    let variants = known.iter().map(|known| &known.ident).collect::<Vec<_>>();
    let values = known.iter().filter_map(|known| known.value).collect::<Vec<_>>();
    let known_values = variants_of(enumeration, private, &values);
    let (impl_generics, type_generics, where_clause) = enumeration.generics.split_for_impl();
    quote! {
        #outer
        impl #impl_generics #ident #type_generics #where_clause {
            /// Returns the value on the wire.
            #[inline]
            #visibility fn as_i64(&self) -> ::core::primitive::i64 {
                match self { #(Self::#variants => #values,)* Self::#other(other) => *other }
            }
        }

        #outer
        impl #impl_generics #private::Value for #ident #type_generics #where_clause {
            const TYPE: #private::Type = #private::Type::IntegerEnumeration(&#known_values);
            const PLAIN: ::core::primitive::bool = true;

            #[inline]
            fn view(&self) -> #private::View<'_> {
                #private::View::Integer(::core::convert::From::from(self.as_i64()))
            }

            #[inline]
            fn read(json: #private::Json<'_>) -> ::core::result::Result<Self, #private::DecodeError> {
                <::core::primitive::i64 as #private::Value>::read(json).map(::core::convert::Into::into)
            }
        }

        /// Writes the value on the wire.
        #outer
        impl #impl_generics ::core::fmt::Display for #ident #type_generics #where_clause {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i64(), formatter)
            }
        }

        /// Accepts every whole number: an unknown value is kept.
        #outer
        impl #impl_generics ::core::convert::From<::core::primitive::i64> for #ident #type_generics #where_clause {
            #[inline]
            fn from(value: ::core::primitive::i64) -> Self {
                match value { #(#values => Self::#variants,)* other => Self::#other(other) }
            }
        }

        #outer
        impl #impl_generics ::core::str::FromStr for #ident #type_generics #where_clause {
            type Err = ::core::num::ParseIntError;

            #[inline]
            fn from_str(text: &::core::primitive::str) -> ::core::result::Result<Self, Self::Err> {
                text.parse::<::core::primitive::i64>().map(::core::convert::Into::into)
            }
        }

        #outer
        impl #impl_generics ::core::cmp::PartialEq<::core::primitive::i64> for #ident #type_generics #where_clause {
            #[inline]
            fn eq(&self, other: &::core::primitive::i64) -> ::core::primitive::bool {
                self.as_i64() == *other
            }
        }
    }
}
