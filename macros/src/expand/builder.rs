//! `builder`: the required fields by name, one after the other, then a method for each of the others.
//!
//! What was given so far is a tuple, so that each step is a type of its own and the last required field makes the struct: a
//! forgotten one is a mistake that the compiler finds, and there is no `build()`.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{GenericParam, Generics};

use crate::parse::Structure;
use crate::parse::field::{Field, Shape, inside_option};

/// Nothing unless the declaration says `builder`.
pub(super) fn expand(structure: &Structure) -> Option<TokenStream> {
    structure.arguments.builder?;
    // A mistake that has been reported.
    if structure.fields.iter().any(|field| field.rust_name() == "builder") {
        return None;
    }
    let Structure { outer, ident, visibility, generics, fields, .. } = structure;
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
    let steps = Steps { structure, name: format_ident!("{ident}Builder"), required };
    let (begun, begin) = match steps.required.is_empty() {
        true => (quote!(Self), quote!(Self { #initial })),
        false => (steps.after(0), steps.value(&[], None)),
    };
    let documentation = documentation(&steps.required);
    let steps = steps.expand(&initial);
    let setters = others.into_iter().filter(|field| !field.serde.skips()).map(setter);
    Some(quote! {
        #[allow(clippy::all, dead_code, private_bounds, private_interfaces, unreachable_pub)]
        const _: () = {
            #outer
            impl #impl_generics #ident #type_generics #where_clause {
                #[doc = #documentation]
                #visibility fn builder() -> #begun {
                    #begin
                }
                #(#setters)*
            }
            #steps
        };
    })
}

/// What a field holds until it is given; `None` for a required one.
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

/// What a method takes, and how it becomes the field's value: texts and objects from whatever turns into them.
fn argument(field: &Field, of_option: bool) -> (TokenStream, TokenStream) {
    let ident = &field.ident;
    let ty = if of_option { inside_option(&field.ty).unwrap_or(&field.ty) } else { &field.ty };
    match Shape::of(ty) {
        Shape::Text | Shape::Unknown => (quote!(impl ::core::convert::Into<#ty>), quote!(::core::convert::Into::into(#ident))),
        Shape::Number | Shape::Boolean | Shape::List(_) | Shape::Optional(_) => (quote!(#ty), quote!(#ident)),
    }
}

fn setter(field: &Field) -> TokenStream {
    let Field { ident, visibility, .. } = field;
    let is_option = field.shape_is_optional();
    let (ty, mut value) = argument(field, is_option);
    if is_option {
        value = quote!(::core::option::Option::Some(#value));
    }
    let documentation = described(field);
    quote! {
        #[doc = #documentation]
        #visibility fn #ident(mut self, #ident: #ty) -> Self {
            self.#ident = #value;
            self
        }
    }
}

fn described(field: &Field) -> String {
    match field.description.as_str() {
        "" => format!(" Sets `{}`.", field.rust_name()),
        description => format!(" {description}"),
    }
}

/// The way to the struct: one type with what was given so far in it.
struct Steps<'s> {
    structure: &'s Structure,
    name: Ident,
    required: Vec<&'s Field>,
}

impl Steps<'_> {
    fn expand(&self, initial: &TokenStream) -> Option<TokenStream> {
        let (last, before) = self.required.split_last()?;
        let Structure { outer, ident, visibility, .. } = self.structure;
        let name = &self.name;
        let generics = self.generics();
        let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
        let marker = self.marker().map(|_| quote!(, ::core::marker::PhantomData<fn() -> #ident #type_generics>));
        let parameters = &generics.params;
        let parameters = if parameters.is_empty() { quote!() } else { quote!(#parameters,) };
        let step = |place: usize, field: &Field, result: TokenStream, value: TokenStream| {
            let field_ident = &field.ident;
            let (argument, _) = argument(field, false);
            let documentation = described(field);
            let given = before.get(..place).unwrap_or_default().iter().map(|field| &field.ident);
            let this = self.after(place);
            let given = (place > 0).then(|| quote!(let (#(#given,)*) = self.0;));
            quote! {
                #outer
                impl #impl_generics #this #where_clause {
                    #[doc = #documentation]
                    #visibility fn #field_ident(self, #field_ident: #argument) -> #result {
                        #given
                        #value
                    }
                }
            }
        };
        let steps = before.iter().enumerate().map(|(place, field)| {
            let value = self.value(before.get(..place).unwrap_or_default(), Some(field));
            step(place, field, self.after(place + 1), value)
        });
        let given = before.iter().map(|field| &field.ident);
        let (_, value) = argument(last, false);
        let last_ident = &last.ident;
        let whole = quote!(#ident { #(#given,)* #last_ident: #value, #initial });
        let last = step(before.len(), last, quote!(#ident #type_generics), whole);
        Some(quote! {
            #[must_use = "required fields are still to come"]
            pub struct #name<#parameters Given>(Given #marker) #where_clause;
            #(#steps)*
            #last
        })
    }

    /// Without the defaults, which could not stand before the parameter for what was given.
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
        (!self.structure.generics.params.is_empty()).then(|| quote!(, ::core::marker::PhantomData))
    }

    /// The type after this many of the required fields.
    fn after(&self, count: usize) -> TokenStream {
        let name = &self.name;
        let parameters = self.structure.generics.params.iter().map(|parameter| match parameter {
            GenericParam::Type(parameter) => {
                let ident = &parameter.ident;
                quote!(#ident,)
            }
            GenericParam::Const(parameter) => {
                let ident = &parameter.ident;
                quote!(#ident,)
            }
            GenericParam::Lifetime(parameter) => {
                let lifetime = &parameter.lifetime;
                quote!(#lifetime,)
            }
        });
        let given = self.required.iter().take(count).map(|field| &field.ty);
        quote!(#name<#(#parameters)* (#(#given,)*)>)
    }

    /// The value with these fields given, and the one that is being given.
    fn value(&self, before: &[&Field], now: Option<&Field>) -> TokenStream {
        let name = &self.name;
        let before = before.iter().map(|field| &field.ident);
        let now = now.map(|field| argument(field, false).1);
        let now = now.map(|value| quote!(#value,));
        let marker = self.marker();
        quote!(#name((#(#before,)* #now) #marker))
    }
}
