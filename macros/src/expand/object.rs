//! `Object`: the descriptor, the view of each field, reading back.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use crate::parse::Structure;
use crate::parse::arguments::Route;
use crate::parse::field::{self, Field, Location};
use crate::parse::options::Limits;
use crate::parse::serde_attributes::Absent;

pub(super) fn expand(structure: &Structure) -> TokenStream {
    let Structure { root, ident, description, .. } = structure;
    let private = quote!(#root::__private);
    let name = ident.to_string();
    let generics = super::bounded(&structure.generics, root);
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let fields = structure.fields.iter().map(|field| descriptor(structure, field, &private));
    let view = view(structure, &private);
    let check = structure.arguments.check.as_ref().map(|function| {
        quote! {
            fn check(&self, check: &mut #private::Check<'_>) {
                #function(self, check)
            }
        }
    });
    let read = read(structure, &private);
    quote! {
        #[automatically_derived]
        impl #impl_generics #private::Object for #ident #type_generics #where_clause {
            const DESCRIPTOR: &'static #private::ObjectDescriptor = &#private::ObjectDescriptor {
                name: #name,
                description: #description,
                fields: &[#(#fields),*],
            };
            #view
            #check
            #read
        }
    }
}

fn descriptor(structure: &Structure, field: &Field, private: &TokenStream) -> TokenStream {
    let Field { name, ty, description, options, serde, .. } = field;
    let location = location(structure, field, private);
    // A type that no field can have is one mistake, reported at the field's type.
    let new = match field.is_foreign() {
        true => quote!(#private::Field::any(#name, #location, #description)),
        false => quote_spanned!(ty.span()=> #private::Field::new::<#ty>(#name, #location, #description)),
    };
    let count = |limits: Limits| {
        let least = limits.least.and_then(|least| u32::try_from(least).ok()).unwrap_or(0);
        let most = limits.most.and_then(|most| u32::try_from(most).ok()).map_or(quote!(u32::MAX), literal_u32);
        quote!(#least, #most)
    };
    let len = options.len.map(|(limits, span)| {
        let limits = count(limits);
        quote_spanned!(span=> .len(#limits))
    });
    let items = options.items.map(|(limits, span)| {
        let limits = count(limits);
        quote_spanned!(span=> .items(#limits))
    });
    let range = options.range.map(|(limits, span)| {
        let least = limits.least.unwrap_or(i64::MIN);
        let most = limits.most.unwrap_or(i64::MAX);
        quote_spanned!(span=> .range(#least, #most))
    });
    let pattern = options.pattern.as_ref().map(|(pattern, span)| {
        quote_spanned! {*span=>
            .pattern(|| {
                static PATTERN: #private::Pattern = #private::Pattern::new(#pattern);
                &PATTERN
            })
        }
    });
    let sensitive = options.sensitive.map(|span| quote_spanned!(span=> .sensitive()));
    let is_optional = field.is_foreign() && field.shape_is_optional()
        || serde.default.is_some()
        || structure.serde.default.is_some()
        || serde.skip_serializing
        || serde.skip_serializing_if.is_some();
    let optional = is_optional.then(|| quote!(.optional()));
    let aliases = &serde.aliases;
    let aliases = (!aliases.is_empty()).then(|| quote!(.aliases(&[#(#aliases),*])));
    let flatten = serde.flatten.then(|| quote!(.flatten()));
    quote!(#new #len #items #range #pattern #sensitive #optional #aliases #flatten)
}

fn literal_u32(value: u32) -> TokenStream {
    let literal = Literal::u32_suffixed(value);
    quote!(#literal)
}

fn location(structure: &Structure, field: &Field, private: &TokenStream) -> TokenStream {
    let location = quote!(#private::Location);
    let Some(Route { method, template }) = &structure.arguments.route else { return quote!(#location::Body) };
    let is_placeholder = |name: &str| structure.placeholder(name).is_some_and(|named| std::ptr::eq(named, field));
    if template.as_ref().is_some_and(|template| template.placeholders().any(is_placeholder)) {
        return quote!(#location::Path);
    }
    match field.options.locations.first() {
        Some((Location::Query, _)) => quote!(#location::Query),
        Some((Location::Body, _)) => quote!(#location::Body),
        Some((Location::Header(name), _)) => quote!(#location::Header(#name)),
        Some((Location::File, _)) => quote!(#location::File),
        None if method.as_ref().is_some_and(|method| method.prefers_query()) => quote!(#location::Query),
        None => quote!(#location::Body),
    }
}

fn view(structure: &Structure, private: &TokenStream) -> TokenStream {
    let arms = structure.fields.iter().enumerate().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(index);
        let view = view_of(field, private);
        quote!(#index => #view,)
    });
    let body = match structure.fields.is_empty() {
        true => quote!(#private::View::Absent),
        false => quote!(match field { #(#arms)* _ => #private::View::Absent }),
    };
    let field = if structure.fields.is_empty() { quote!(_) } else { quote!(field) };
    quote! {
        fn view_field(&self, #field: usize) -> #private::View<'_> {
            #body
        }
    }
}

fn view_of(field: &Field, private: &TokenStream) -> TokenStream {
    let Field { ident, ty, serde, .. } = field;
    if serde.skip_serializing {
        return quote!(#private::View::Absent);
    }
    let view = match &serde.serialize_with {
        Some(serialize) => quote!(#private::View::from_serde(#serialize(&self.#ident, #private::JsonSerializer))),
        None if field.is_foreign() => {
            quote_spanned!(ty.span()=> #private::View::from_foreign(&self.#ident))
        }
        None => quote_spanned!(ty.span()=> #private::Value::view(&self.#ident)),
    };
    match &serde.skip_serializing_if {
        Some(skip) => quote!(if #skip(&self.#ident) { #private::View::Absent } else { #view }),
        None => view,
    }
}

/// Endpoints are read by gateways only; nested objects are read in answers too.
fn read(structure: &Structure, private: &TokenStream) -> Option<TokenStream> {
    let wanted = structure.arguments.route.is_none() || cfg!(feature = "server");
    if !wanted || structure.fields.iter().any(|field| !field.serde.skip_deserializing && field::borrows(&field.ty)) {
        return None;
    }
    let fields = structure.fields.iter().map(|field| {
        let ident = &field.ident;
        let read = read_of(structure, field, private);
        quote!(#ident: #read)
    });
    let argument = if structure.fields.is_empty() { quote!(_) } else { quote!(fields) };
    Some(quote! {
        fn read_fields(#argument: &mut #private::Fields<'_>) -> ::core::result::Result<Self, #private::Unreadable> {
            ::core::result::Result::Ok(Self { #(#fields),* })
        }
    })
}

fn read_of(structure: &Structure, field: &Field, private: &TokenStream) -> TokenStream {
    let Field { ident, ty, serde, .. } = field;
    if serde.skip_deserializing && serde.default.is_none() {
        return quote!(fields.skip());
    }
    let default = match (&serde.default, &structure.serde.default) {
        (Some(Absent::Default), _) => Some(quote!(::core::default::Default::default)),
        (Some(Absent::Function(function)), _) => Some(quote!(#function)),
        (None, Some(Absent::Default)) => Some(quote!(|| <Self as ::core::default::Default>::default().#ident)),
        (None, Some(Absent::Function(function))) => Some(quote!(|| { let whole: Self = #function(); whole.#ident })),
        (None, None) => None,
    };
    if field.is_foreign() {
        let read = match &serde.deserialize_with {
            Some(deserialize) => quote!(#deserialize),
            None => quote!(#private::read_foreign),
        };
        let default = match (default, field.shape_is_optional()) {
            (Some(default), _) => quote!(::core::option::Option::Some(#default)),
            (None, true) => quote!(::core::option::Option::Some(|| ::core::option::Option::None)),
            (None, false) => quote!(::core::option::Option::None),
        };
        return quote_spanned!(ty.span()=> fields.next_serde(#read, #default)?);
    }
    match default {
        Some(default) => quote_spanned!(ty.span()=> fields.next_or(#default)?),
        None => quote_spanned!(ty.span()=> fields.next()?),
    }
}
