//! Collects every mistake of a declaration, each with its place, so that all are reported together.

use std::cell::RefCell;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

/// The mistakes found so far.
#[derive(Default)]
pub(crate) struct Diagnostics(RefCell<Vec<syn::Error>>);

impl Diagnostics {
    /// Adds a mistake at these tokens.
    pub(crate) fn at(&self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.add(syn::Error::new_spanned(tokens, message));
    }

    /// Adds a mistake at this place.
    pub(crate) fn span(&self, span: Span, message: impl std::fmt::Display) {
        self.add(syn::Error::new(span, message));
    }

    pub(crate) fn add(&self, error: syn::Error) {
        self.0.borrow_mut().push(error);
    }

    /// Returns the value, or keeps the mistake.
    pub(crate) fn keep<T>(&self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.add(error)).ok()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.borrow().is_empty()
    }

    pub(crate) fn into_compile_errors(self) -> TokenStream {
        self.0.into_inner().into_iter().map(syn::Error::into_compile_error).collect()
    }
}

/// Returns ": did you mean `name`?" if one of the names is similar.
pub(crate) fn nearest<'a>(given: &str, names: impl IntoIterator<Item = &'a str>) -> String {
    let distances = names.into_iter().map(|name| {
        // `length` for `len` has few letters in common.
        let begins = name.len() >= 3 && given.starts_with(name) || given.len() >= 3 && name.starts_with(given);
        let distance = strsim::damerau_levenshtein(given, name);
        (if begins { distance.min(2) } else { distance }, name)
    });
    match distances.min() {
        Some((distance, name)) if distance <= (given.len().max(name.len()) / 3).max(1) => format!(": did you mean `{name}`?"),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_suggested_and_a_far_one_is_not() {
        assert_eq!(nearest("lenght", ["items", "len"]), ": did you mean `len`?");
        assert_eq!(nearest("sensitve", ["serde", "sensitive"]), ": did you mean `sensitive`?");
        assert_eq!(nearest("out_order", ["out_order_no", "appid"]), ": did you mean `out_order_no`?");
        assert_eq!(nearest("rename_al", ["rename", "rename_all"]), ": did you mean `rename_all`?");
        assert_eq!(nearest("max", ["len", "range"]), "");
    }
}
