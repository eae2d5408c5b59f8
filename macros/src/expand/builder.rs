//! `builder`: the required fields by name, one after the other, then a method for each other field.
//!
//! Each step has a type of its own, named after the field that it waits for. The last required field makes the struct, so there
//! is no `build()`, and the compiler's message about a forgotten field names it.
//!
//! The generated names have the macro's hygiene but the fields' places. So no lint applies to them, and nothing needs an `allow`,
//! which a crate that forbids the lint would refuse.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{GenericParam, Generics, Index, Visibility};

use crate::documentation;
use crate::parse::Structure;
use crate::parse::field::{Field, Shape, inside_option};

/// Returns nothing unless the declaration says `builder`.
pub(super) fn expand(structure: &Structure) -> Option<TokenStream> {
    structure.arguments.builder?;
    // This mistake was reported already.
    if structure.fields.iter().any(|field| structure.has_method(&field.rust_name())) {
        return None;
    }
    let Structure { outer, ident, generics, fields, .. } = structure;
    let visibility = visibility(&structure.visibility);
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    let (mut required, mut others, mut initial) = (Vec::new(), Vec::new(), Vec::new());
    for field in fields {
        match initial_value(structure, field) {
            Some(value) => {
                let ident = &field.ident;
                initial.push(quote!(#ident: #value));
                others.push(field);
            }
            None => required.push(field),
        }
    }
    let initial = quote!(#(#initial),*);
    let steps = Steps { structure, required };
    let (begun, begin) = match steps.required.is_empty() {
        true => (quote!(Self), quote!(Self { #initial })),
        false => (steps.after(0), steps.value(0, TokenStream::new())),
    };
    let documentation = documentation(&steps.required);
    let steps = steps.expand(&initial);
    let setters = others.into_iter().filter(|field| !field.serde.skips()).map(setter);
    Some(quote! {
        const _: () = {
            #outer
            impl #impl_generics #ident #type_generics #where_clause {
                #[doc = #documentation]
                #[inline]
                #visibility fn builder() -> #begun {
                    #begin
                }
                #(#setters)*
            }
            #steps
        };
    })
}

/// Returns whether the field is a step of the builder only by its tokens: an alias may stand for an `Option`.
pub(super) fn is_taken_for_required(structure: &Structure, field: &Field) -> bool {
    structure.arguments.builder.is_some() && field.shape() == Shape::Unknown && initial_value(structure, field).is_none()
}

/// Returns the value of a field that was not given, or `None` for a required one.
fn initial_value(structure: &Structure, field: &Field) -> Option<TokenStream> {
    super::object::default_of(structure, field)
        .or_else(|| field.shape_is_optional().then(|| quote!(::core::option::Option::None)))
        .or_else(|| field.serde.skips().then(|| quote!(::core::default::Default::default())))
}

fn documentation(required: &[&Field]) -> String {
    let names: Vec<String> = required.iter().map(|field| format!("`.{}(…)`", field.rust_name())).collect();
    match names.as_slice() {
        [] => " With nothing in it: each field has a method.".to_owned(),
        [one] => {
            format!(" Begins with the required field, {one}, which gives the struct; then any others. There is no `build()`.")
        }
        [before @ .., last] => format!(
            " Begins with the required fields, in this order: {}, and {last}, which gives the struct; then any others. There is no `build()`.",
            before.join(", ")
        ),
    }
}

/// Returns the name with the macro's hygiene, at the place where it was written.
fn generated(ident: &Ident) -> Ident {
    let mut ident = ident.clone();
    ident.set_span(Span::call_site().located_at(ident.span()));
    ident
}

fn visibility(visibility: &Visibility) -> TokenStream {
    fn respanned(tokens: TokenStream) -> TokenStream {
        let respanned = |token| match token {
            TokenTree::Group(group) => TokenTree::Group(Group::new(group.delimiter(), respanned(group.stream()))),
            mut token => {
                token.set_span(Span::call_site().located_at(token.span()));
                token
            }
        };
        tokens.into_iter().map(respanned).collect()
    }
    respanned(visibility.to_token_stream())
}

/// The parameter of a method.
fn parameter() -> Ident {
    Ident::new("value", Span::mixed_site())
}

/// Returns the parameter of a field's method and its conversion: texts and objects accept every type that converts into theirs.
fn argument(field: &Field, of_option: bool) -> (TokenStream, TokenStream) {
    let ident = parameter();
    let ty = if of_option { inside_option(&field.ty).unwrap_or(&field.ty) } else { &field.ty };
    match Shape::of(ty) {
        Shape::Text | Shape::Unknown => (quote!(impl ::core::convert::Into<#ty>), quote!(::core::convert::Into::into(#ident))),
        Shape::Number | Shape::Boolean | Shape::List(_) | Shape::Optional(_) => (quote!(#ty), quote!(#ident)),
    }
}

fn setter(field: &Field) -> TokenStream {
    let ident = &field.ident;
    let (method, visibility, parameter) = (generated(ident), visibility(&field.visibility), parameter());
    let is_option = field.shape_is_optional();
    let (ty, mut value) = argument(field, is_option);
    if is_option {
        value = quote!(::core::option::Option::Some(#value));
    }
    let documentation = described(field);
    quote! {
        #[doc = #documentation]
        #[inline]
        #visibility fn #method(mut self, #parameter: #ty) -> Self {
            self.#ident = #value;
            self
        }
    }
}

fn described(field: &Field) -> String {
    let limits = documentation::limits(&field.options);
    match field.description.as_str() {
        "" => format!(" Sets `{}`. {limits}", field.rust_name()),
        description => format!(" {description} {limits}"),
    }
}

/// The steps to the struct: for each required field a type that is named after it and holds the fields given before.
struct Steps<'s> {
    structure: &'s Structure,
    required: Vec<&'s Field>,
}

impl Steps<'_> {
    fn expand(&self, initial: &TokenStream) -> TokenStream {
        (0..self.required.len()).map(|place| self.step(place, initial)).collect()
    }

    /// Returns the type that waits for the field at `place`, and the field's method.
    fn step(&self, place: usize, initial: &TokenStream) -> TokenStream {
        let (before, after) = self.required.split_at(place);
        let [field, later @ ..] = after else { return TokenStream::new() };
        let Structure { outer, ident, .. } = self.structure;
        let generics = self.generics();
        let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
        let name = self.name(field);
        let marker = self.marker().map(|_| quote!(::core::marker::PhantomData<fn() -> #ident #type_generics>,));
        let types = before.iter().map(|field| &field.ty);
        let must_use = format!("`{}` is still to be given", field.rust_name());
        let (ty, value) = argument(field, false);
        let documentation = described(field);
        let (method, visibility) = (generated(&field.ident), visibility(&field.visibility));
        let parameter = parameter();
        let (result, value) = match later.is_empty() {
            true => {
                let given = before.iter().zip(0..).map(|(field, index)| {
                    let (ident, index) = (&field.ident, Index::from(index));
                    quote!(#ident: self.#index,)
                });
                let ident_of_last = &field.ident;
                (quote!(#ident #type_generics), quote!(#ident { #(#given)* #ident_of_last: #value, #initial }))
            }
            false => {
                let given = (0..place).map(Index::from);
                (self.after(place + 1), self.value(place + 1, quote!(#(self.#given,)* #value,)))
            }
        };
        quote! {
            #outer
            #[must_use = #must_use]
            pub struct #name #impl_generics (#(#types,)* #marker) #where_clause;
            #outer
            impl #impl_generics #name #type_generics #where_clause {
                #[doc = #documentation]
                #[inline]
                #visibility fn #method(self, #parameter: #ty) -> #result {
                    #value
                }
            }
        }
    }

    /// The compiler's message about a forgotten field names the field.
    fn name(&self, field: &Field) -> Ident {
        format_ident!("{}Needs_{}", self.structure.ident, field.ident, span = Span::call_site())
    }

    /// Without defaults, which only the struct itself has.
    fn generics(&self) -> Generics {
        let mut generics = self.structure.generics.clone();
        for parameter in &mut generics.params {
            match parameter {
                GenericParam::Type(parameter) => parameter.default = None,
                GenericParam::Const(parameter) => parameter.default = None,
                GenericParam::Lifetime(_) => {}
            }
        }
        generics
    }

    fn marker(&self) -> Option<TokenStream> {
        (!self.structure.generics.params.is_empty()).then(|| quote!(::core::marker::PhantomData,))
    }

    /// Returns the type after this many of the required fields.
    fn after(&self, count: usize) -> TokenStream {
        let (_, type_generics, _) = self.structure.generics.split_for_impl();
        match self.required.get(count) {
            Some(field) => {
                let name = self.name(field);
                quote!(#name #type_generics)
            }
            None => quote!(Self),
        }
    }

    /// Returns the value of that type, which holds the fields that were `given`.
    fn value(&self, count: usize, given: TokenStream) -> TokenStream {
        let marker = self.marker();
        match self.required.get(count) {
            Some(field) => {
                let name = self.name(field);
                quote!(#name(#given #marker))
            }
            None => given,
        }
    }
}
