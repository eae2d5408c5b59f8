//! serde's derives beside a declaration. A declaration implements `Serialize` and `Deserialize` itself. If one of them is derived
//! below the attribute, the macro leaves its own out.
//!
//! A derive above the attribute has run already: then the compiler finds two implementations and reports that.

use proc_macro2::{Ident, TokenTree};

/// Which of serde's `Serialize` and `Deserialize` the item's attributes derive, `cfg_attr` included.
pub(crate) fn find(attributes: &[TokenTree]) -> Vec<Ident> {
    let mut found = Vec::new();
    for (index, token) in attributes.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let inside: Vec<TokenTree> = group.stream().into_iter().collect();
        match index.checked_sub(1).map(|before| &attributes[before]) {
            Some(TokenTree::Ident(word)) if word == "derive" => found.extend(traits(&inside)),
            _ => found.extend(find(&inside)),
        }
    }
    found
}

/// Returns the traits that a list names.
fn traits(list: &[TokenTree]) -> impl Iterator<Item = Ident> {
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ',');
    list.split(is_comma).filter_map(|path| {
        let mut words = path.iter().filter_map(|token| match token {
            TokenTree::Ident(word) => Some(word),
            _ => None,
        });
        let (first, last) = (words.next()?, words.next_back());
        let is_serde = last.is_none() || first == "serde" || first == "serde_derive";
        let name = last.unwrap_or(first);
        (is_serde && (name == "Serialize" || name == "Deserialize")).then(|| name.clone())
    })
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;

    use super::*;

    #[test]
    fn serdes_derives_are_found_and_those_of_the_same_name_are_not() {
        let found = |text: &str| {
            let tokens: Vec<_> = text.parse::<TokenStream>().unwrap().into_iter().collect();
            find(&tokens).iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(found("#[derive(Debug, Serialize, serde::Deserialize)]"), ["Serialize", "Deserialize"]);
        assert_eq!(found("#[cfg_attr(a, derive(::serde::Serialize))] #[derive(Clone)]"), ["Serialize"]);
        assert!(found("#[derive(rkyv::Serialize)] #[doc(Serialize)]").is_empty());
    }
}
