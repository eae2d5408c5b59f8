//! `Object`: the descriptor, the view of each field, and reading.

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;

use crate::parse::Structure;
use crate::parse::arguments::Route;
use crate::parse::field::{self, Field, Location};
use crate::parse::options::Limits;
use crate::parse::serde_attributes::DefaultValue;

pub(super) fn expand(structure: &Structure) -> TokenStream {
    let Structure { root, outer, ident, description, .. } = structure;
    let private = quote!(#root::__private);
    let name = ident.unraw().to_string();
    let generics = super::bounded(structure);
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let fields = structure.wire_fields().map(|field| descriptor(structure, field, &private));
    let view = view(structure, &private);
    let check = structure.arguments.check.as_ref().map(|function| {
        quote! {
            #[inline]
            fn check(&self, check: &mut #private::Check<'_>) {
                let rule: fn(&Self, &mut #private::Check<'_>) = #function;
                rule(self, check)
            }
        }
    });
    let read = read(structure, &private);
    let of_serde = super::serde::expand(&super::serde::Declared {
        root,
        outer,
        ident,
        generics: &generics,
        derived: &structure.serde_derives,
        is_read: read.is_some(),
    });
    let asks_for_code = asks_for_code(structure);
    let descriptor = super::once(
        structure,
        &quote!(#private::ObjectDescriptor),
        quote!(#private::ObjectDescriptor::of::<Self>(#name, #description, &[#(#fields),*], #asks_for_code)),
    );
    quote! {
        #outer
        impl #impl_generics #private::Object for #ident #type_generics #where_clause {
            const DESCRIPTOR: &'static #private::ObjectDescriptor = #descriptor;
            #view
            #check
            #read
        }
        #of_serde
    }
}

/// Returns the field as a constant. Each limit is a call at the place where the option is written, so that the compiler reports a
/// limit that does not fit the type there.
fn descriptor(structure: &Structure, field: &Field, private: &TokenStream) -> TokenStream {
    let Field { name, ty, description, options, serde, aliases, .. } = field;
    // Written in the same way everywhere, so that the compiler reports a type that is not a `Value` only once.
    let shape = match field.is_foreign() {
        true => quote!(<#private::Any as #private::Value>::SHAPE),
        false => quote!(<#ty as #private::Value>::SHAPE),
    };
    let mut tokens = quote!(#private::Field::new(#name, #description, #shape));
    let mut call = |span: Span, method: TokenStream| tokens = quote_spanned!(span=> (#tokens) #method);
    if let Some((span, method)) = location(structure, field) {
        call(span, method);
    }
    if let Some(span) = options.sensitive {
        call(span, quote_spanned!(span=> .sensitive()));
    }
    if let Some(span) = serde.flatten {
        call(span, quote_spanned!(span=> .flatten()));
    }
    let count = |limits: Limits| {
        let count = |limit: Option<i64>, unlimited: u32| limit.and_then(|limit| u32::try_from(limit).ok()).unwrap_or(unlimited);
        (count(limits.least, 0), count(limits.most, u32::MAX))
    };
    let option = |span: Span, function: &str| {
        let (private, function) = (located(private, span), Ident::new(function, span));
        quote_spanned!(span=> #private::FieldOption::#function)
    };
    let mut rare = Vec::new();
    let mut counted = |limits: Option<(Limits, Span)>, function: &str| {
        if let Some((limits, span)) = limits {
            let ((least, most), function) = (count(limits), option(span, function));
            rare.push(quote_spanned!(span=> #function(#shape, #least, #most)));
        }
    };
    counted(options.len, "len");
    counted(options.bytes, "bytes");
    counted(options.items, "items");
    if let Some((limits, span)) = options.range {
        let (least, most) = (limits.least.unwrap_or(i64::MIN), limits.most.unwrap_or(i64::MAX));
        let function = option(span, "range");
        rare.push(quote_spanned!(span=> #function(#shape, #least, #most)));
    }
    if let Some((pattern, span)) = &options.pattern {
        let pattern = quote! {
            || {
                static PATTERN: #private::Pattern = #private::Pattern::new(#pattern);
                &PATTERN
            }
        };
        let function = option(*span, "pattern");
        rare.push(quote_spanned!(*span=> #function(#shape, #pattern)));
    }
    if !aliases.is_empty() {
        rare.push(quote!(#private::FieldOption::Aliases(&[#(#aliases),*])));
    }
    let rare = (!rare.is_empty()).then(|| quote!(.options(&[#(#rare),*])));
    let is_optional = field.is_foreign() && field.shape_is_optional()
        || serde.default.is_some()
        || structure.serde.default.is_some()
        || serde.skip_serializing.is_some()
        || serde.skip_serializing_if.is_some();
    let optional = is_optional.then(|| quote!(.optional()));
    if !field.is_foreign() && super::builder::is_taken_for_required(structure, field) {
        let span = ty.span();
        call(span, quote_spanned!(span=> .required_by_builder()));
    }
    if let Some(span) = options.from_client {
        call(span, quote_spanned!(span=> .from_client()));
    }
    quote!(#tokens #optional #rare)
}

/// Returns the same tokens at another place for the compiler.
fn located(tokens: &TokenStream, span: Span) -> TokenStream {
    let at = |mut token: TokenTree| {
        token.set_span(span.resolved_at(token.span()));
        token
    };
    tokens.clone().into_iter().map(at).collect()
}

/// Returns whether the descriptor does not say everything: there is a rule across fields, or a field that serde writes and reads,
/// that is skipped in one direction, or that has a default.
fn asks_for_code(structure: &Structure) -> bool {
    let of_field = |field: &Field| {
        let Field { serde, .. } = field;
        field.is_foreign()
            || serde.default.is_some()
            || serde.skip_deserializing
            || serde.skip_serializing.is_some()
            || serde.skip_serializing_if.is_some()
    };
    structure.arguments.check.is_some() || structure.serde.default.is_some() || structure.wire_fields().any(of_field)
}

/// Returns the call that says where a field travels, at the place that decides it; `None` for the body.
fn location(structure: &Structure, field: &Field) -> Option<(Span, TokenStream)> {
    let Route { method, template } = structure.arguments.route.as_ref()?;
    let is_placeholder = |name: &str| structure.placeholder(name).is_some_and(|named| std::ptr::eq(named, field));
    if template.as_ref().is_some_and(|template| template.placeholders().any(is_placeholder)) {
        let span = field.ty.span();
        return Some((span, quote_spanned!(span=> .path())));
    }
    let prefers_query = method.as_ref().is_some_and(|method| method.prefers_query());
    match field.options.locations.first() {
        Some((Location::Query, span)) => Some((*span, quote_spanned!(*span=> .query()))),
        Some((Location::Header(name), span)) => Some((*span, quote_spanned!(*span=> .header(#name)))),
        Some((Location::File, span)) => Some((*span, quote_spanned!(*span=> .file()))),
        None if prefers_query => Some((field.ident.span(), quote!(.query()))),
        Some((Location::Body, _)) | None => None,
    }
}

fn view(structure: &Structure, private: &TokenStream) -> TokenStream {
    let arms = structure.wire_fields().enumerate().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(index);
        let view = view_of(field, private);
        quote!(#index => #view,)
    });
    let is_empty = structure.wire_fields().next().is_none();
    let body = match is_empty {
        true => quote!(#private::View::Absent),
        false => quote!(match field { #(#arms)* _ => #private::View::Absent }),
    };
    let field = if is_empty { quote!(_) } else { quote!(field) };
    quote! {
        #[inline]
        fn view_field(&self, #field: usize) -> #private::View<'_> {
            #body
        }
    }
}

fn view_of(field: &Field, private: &TokenStream) -> TokenStream {
    let Field { ident, ty, serde, .. } = field;
    if serde.skip_serializing.is_some() {
        return quote!(#private::View::Absent);
    }
    let view = match &serde.serialize_with {
        Some(serialize) => quote!(#private::View::from_serde(#serialize(&self.#ident, #private::JsonSerializer))),
        None if field.is_foreign() => quote!(#private::View::from_foreign::<#ty>(&self.#ident)),
        None => quote!(<#ty as #private::Value>::view(&self.#ident)),
    };
    match &serde.skip_serializing_if {
        Some(skip) => quote!(if #skip(&self.#ident) { #private::View::Absent } else { #view }),
        None => view,
    }
}

/// Returns nothing for a struct that borrows: it can be sent, but not read.
fn read(structure: &Structure, private: &TokenStream) -> Option<TokenStream> {
    if structure.fields.iter().any(|field| !field.serde.skip_deserializing && field::borrows(&field.ty)) {
        return None;
    }
    let fields = structure.fields.iter().map(|field| {
        let ident = &field.ident;
        let read = read_of(structure, field, private);
        quote!(#ident: #read)
    });
    let argument = if structure.wire_fields().next().is_none() { quote!(_) } else { quote!(fields) };
    Some(quote! {
        #[inline]
        fn read_fields(#argument: &mut #private::Fields<'_>) -> ::core::result::Result<Self, #private::DecodeError> {
            ::core::result::Result::Ok(Self { #(#fields),* })
        }
    })
}

/// Returns the value of a result, whose error is returned. Written as serde's derives write it, and not with `?`, for which the compiler
/// looks for two conversions at each field.
fn or_return(result: &TokenStream) -> TokenStream {
    quote! {
        match #result {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(error) => return ::core::result::Result::Err(error),
        }
    }
}

fn read_of(structure: &Structure, field: &Field, private: &TokenStream) -> TokenStream {
    let Field { ty, serde, .. } = field;
    let default = default_of(structure, field);
    if serde.skip_deserializing {
        let default = default.unwrap_or_else(|| quote!(::core::default::Default::default()));
        return match serde.skips() {
            true => default,
            false => quote!({ fields.skip(); #default }),
        };
    }
    if field.is_foreign() {
        let read = match &serde.deserialize_with {
            Some(deserialize) => quote!(#deserialize),
            // Every client reads objects in responses. Only gateways read requests, so the types of a request's fields need not
            // be readable.
            None if structure.arguments.route.is_none() => quote!(|json| #private::read_foreign::<#ty>(json)),
            None => quote!(|json| {
                use #private::{ReadForeign as _, WriteOnlyForeign as _};
                (&#private::Foreign::<#ty>::new()).read(json)
            }),
        };
        let default = match (default, field.shape_is_optional()) {
            (Some(default), _) => quote!(::core::option::Option::Some(|| #default)),
            (None, true) => quote!(::core::option::Option::Some(|| ::core::option::Option::None)),
            (None, false) => quote!(::core::option::Option::None),
        };
        return or_return(&quote!(fields.next_serde(#read, #default)));
    }
    // Written in the same way everywhere, and without a bound of ours, so that the compiler reports a type that is not a `Value`
    // only once.
    let value = quote!(<#ty as #private::Value>);
    or_return(&match default {
        Some(default) => quote!(fields.next(|node| #value::read_node(node), || ::core::result::Result::Ok(#default))),
        None => quote!(#value::next(fields)),
    })
}

/// Returns the value of an absent field, if its serde attributes or the struct's define one.
pub(super) fn default_of(structure: &Structure, field: &Field) -> Option<TokenStream> {
    let Field { ident, serde, .. } = field;
    match (&serde.default, &structure.serde.default) {
        (Some(DefaultValue::Default), _) => Some(quote!(::core::default::Default::default())),
        (Some(DefaultValue::Function(function)), _) => Some(quote!(#function())),
        (None, Some(DefaultValue::Default)) => Some(quote!(<Self as ::core::default::Default>::default().#ident)),
        (None, Some(DefaultValue::Function(function))) => Some(quote! {
            {
                let whole: Self = #function();
                whole.#ident
            }
        }),
        (None, None) => None,
    }
}
