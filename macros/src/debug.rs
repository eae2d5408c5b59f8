//! `Debug` of structs with sensitive fields: the macro's replaces the derived one, which would show them.
//!
//! The attribute stage removes `Debug` from the derives below it and passes on that it did; the derive stage writes it. A derive
//! above the attribute has run already: then the compiler finds two implementations and reports that.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;
use syn::ext::IdentExt as _;
use syn::{GenericParam, parse_quote};

use crate::parse::Structure;
use crate::parse::field::{Field, Shape};

/// Returns whether an attribute inside the item, `cfg_attr` included, says `sensitive`.
pub(crate) fn is_sensitive(item: &[TokenTree]) -> bool {
    let says = |tokens: TokenStream| tokens.into_iter().any(|token| holds(&token, "sensitive"));
    item.windows(2).any(
        |pair| matches!(pair, [TokenTree::Punct(hash), TokenTree::Group(group)] if hash.as_char() == '#' && says(group.stream())),
    ) || item.iter().any(|token| match token {
        TokenTree::Group(group) => is_sensitive(&group.stream().into_iter().collect::<Vec<_>>()),
        _ => false,
    })
}

fn holds(token: &TokenTree, word: &str) -> bool {
    match token {
        TokenTree::Ident(ident) => ident == word,
        TokenTree::Group(group) => group.stream().into_iter().any(|token| holds(&token, word)),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    }
}

/// Returns the item's attributes without `Debug` in their derives, and whether it was there.
pub(crate) fn without_debug(attributes: &[TokenTree]) -> (TokenStream, bool) {
    let mut found = false;
    let mut kept = TokenStream::new();
    for pair in attributes.chunks(2) {
        let [hash, TokenTree::Group(attribute)] = pair else {
            kept.extend(pair.iter().cloned());
            continue;
        };
        let (content, changed) = inside(attribute.stream());
        found |= changed;
        if changed && is_empty_derive(&content) {
            continue;
        }
        kept.extend([hash.clone(), regrouped(attribute, content).into()]);
    }
    (kept, found)
}

/// Returns the content of an attribute or of a `cfg_attr`, without `Debug` in a `derive(…)`.
fn inside(content: TokenStream) -> (TokenStream, bool) {
    let mut found = false;
    let mut is_derive = false;
    let tokens = content.into_iter().map(|token| {
        let after_derive = std::mem::replace(&mut is_derive, matches!(&token, TokenTree::Ident(word) if word == "derive"));
        match token {
            TokenTree::Group(group) => {
                let (content, changed) = match after_derive {
                    true => traits(group.stream()),
                    false => inside(group.stream()),
                };
                found |= changed;
                regrouped(&group, content).into()
            }
            token => token,
        }
    });
    let tokens = tokens.collect();
    (tokens, found)
}

/// Returns a list of traits without the standard `Debug`.
fn traits(list: TokenStream) -> (TokenStream, bool) {
    let tokens: Vec<TokenTree> = list.into_iter().collect();
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ',');
    let all: Vec<&[TokenTree]> = tokens.split(is_comma).filter(|path| !path.is_empty()).collect();
    let is_debug = |path: &&[TokenTree]| {
        let path: String = path.iter().map(ToString::to_string).collect();
        ["Debug", "std::fmt::Debug", "core::fmt::Debug"].contains(&path.trim_start_matches(':'))
    };
    let kept: Vec<TokenStream> = all.iter().filter(|path| !is_debug(path)).map(|path| path.iter().cloned().collect()).collect();
    let found = kept.len() < all.len();
    (quote!(#(#kept),*), found)
}

fn is_empty_derive(content: &TokenStream) -> bool {
    content.to_string().replace(' ', "") == "derive()"
}

fn regrouped(group: &Group, content: TokenStream) -> Group {
    let mut regrouped = Group::new(group.delimiter(), content);
    regrouped.set_span(group.span());
    regrouped
}

/// Writes the implementation for a struct whose derive was removed, or that has a sensitive field and no derive. The latter shows
/// only the name, and prevents an implementation that would show more.
pub(crate) fn expand(structure: &Structure) -> Option<TokenStream> {
    let is_sensitive = |field: &Field| field.options.sensitive.is_some();
    if !structure.derives_debug && !structure.fields.iter().any(is_sensitive) {
        return None;
    }
    let Structure { root, outer, ident, .. } = structure;
    let private = quote!(#root::__private);
    let name = ident.unraw().to_string();
    let mut generics = structure.generics.clone();
    let body = match structure.derives_debug {
        false => quote!(formatter.debug_struct(#name).finish_non_exhaustive()),
        true => {
            for parameter in &mut generics.params {
                if let GenericParam::Type(parameter) = parameter {
                    parameter.bounds.push(parse_quote!(::core::fmt::Debug));
                }
            }
            let fields = structure.fields.iter().map(|field| {
                let (ident, name) = (&field.ident, field.rust_name());
                let shown = match (is_sensitive(field), Shape::of(&field.ty)) {
                    (false, _) => quote!(&self.#ident),
                    (true, Shape::Optional(_)) => quote!(&self.#ident.as_ref().map(|_| #private::Redacted)),
                    (true, _) => quote!(&#private::Redacted),
                };
                quote!(.field(#name, #shown))
            });
            quote!(formatter.debug_struct(#name) #(#fields)* .finish())
        }
    };
    let (impl_generics, type_generics, where_clause) = generics.split_for_impl();
    Some(quote! {
        #outer
        impl #impl_generics ::core::fmt::Debug for #ident #type_generics #where_clause {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #body
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<TokenTree> {
        text.parse::<TokenStream>().unwrap().into_iter().collect()
    }

    #[test]
    fn debug_is_taken_out_of_each_derive_and_nothing_else_is() {
        let without = |text: &str| {
            let (kept, found) = without_debug(&tokens(text));
            (kept.to_string().replace(' ', ""), found)
        };
        assert_eq!(without("#[derive(Debug)]"), (String::new(), true));
        assert_eq!(without("#[derive(Clone, Debug, Eq,)] #[doc = \"\"]"), ("#[derive(Clone,Eq)]#[doc=\"\"]".into(), true));
        assert_eq!(without("#[derive(::core::fmt::Debug, a::Debug)]"), ("#[derive(a::Debug)]".into(), true));
        assert_eq!(without("#[cfg_attr(a, derive(Debug, Clone))]"), ("#[cfg_attr(a,derive(Clone))]".into(), true));
        assert_eq!(without("#[a(Debug)] #[derive(Clone)]"), ("#[a(Debug)]#[derive(Clone)]".into(), false));
    }

    #[test]
    fn only_an_attribute_of_a_field_makes_it_sensitive() {
        let sensitive = |text: &str| is_sensitive(&tokens(text));
        assert!(sensitive("struct A { #[wechatpay(len = 1.., sensitive)] a: String }"));
        assert!(sensitive("struct A { #[cfg_attr(b, wechatpay(sensitive))] a: String }"));
        assert!(!sensitive("struct A { sensitive: String, #[doc = \"sensitive\"] b: [sensitive; 2] }"));
    }
}
