//! The first stage: puts the derive on the item, adds to its documentation and passes the arguments on. It does not parse the
//! item.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

use crate::kind::Kind;
use crate::{debug, documentation, serde_derives};

/// Expands an attribute. `root` is the path of the runtime, unless the arguments say `crate = path`.
pub(crate) fn expand(kind: Kind, root: &str, arguments: TokenStream, item: TokenStream) -> TokenStream {
    let item = ungrouped(item);
    let (before, after) = item.split_at(leading_attributes(&item));
    if let Some((place, message)) = refused(kind, before, after) {
        let error = syn::Error::new(place, message).into_compile_error();
        return quote!(#error #(#item)*);
    }
    let root = runtime(&arguments).unwrap_or_else(|| root.parse().unwrap_or_default());
    let derive = format_ident!("Derive{kind:?}");
    let serde = serde_derives::find(before);
    let documentation = documentation::of_item(kind, &arguments, before);
    let (before, derives_debug) = match kind != Kind::Enumeration && debug::is_sensitive(after) {
        true => debug::without_debug(before),
        false => (before.iter().cloned().collect(), false),
    };
    let derives_debug = derives_debug.then(|| quote!(Debug));
    let item = documentation::with_limits(after);
    quote! {
        #[derive(#root::__private::#derive)]
        #before
        #[wechatpay(declaration(#root; #derives_debug #(#serde)*; #arguments))]
        #documentation
        #item
    }
}

/// Unwraps an item that a `macro_rules` macro passed on as a whole: it arrives in a group.
fn ungrouped(item: TokenStream) -> Vec<TokenTree> {
    let item: Vec<TokenTree> = item.into_iter().collect();
    match item.as_slice() {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::None => ungrouped(group.stream()),
        _ => item,
    }
}

/// Returns how many of the leading tokens are attributes.
pub(crate) fn leading_attributes(item: &[TokenTree]) -> usize {
    let is_attribute = |pair: &[TokenTree]| {
        matches!(pair, [TokenTree::Punct(hash), TokenTree::Group(group)]
            if hash.as_char() == '#' && group.delimiter() == Delimiter::Bracket)
    };
    item.chunks(2).take_while(|pair| is_attribute(pair)).count() * 2
}

/// Returns the place and the message of a mistake that makes it impossible to put a derive on the item. The derive itself reports
/// a wrong kind of type, so that the compiler still knows the attributes inside.
fn refused(kind: Kind, before: &[TokenTree], after: &[TokenTree]) -> Option<(Span, String)> {
    let mut words = after.iter().filter_map(|token| match token {
        TokenTree::Ident(word) => Some(word),
        _ => None,
    });
    let keyword = words.find(|word| *word != "pub");
    match keyword {
        Some(keyword) if ["struct", "enum", "union"].iter().any(|known| keyword == known) => {}
        Some(keyword) => return Some((keyword.span(), kind.misplaced(""))),
        None => return Some((Span::call_site(), kind.misplaced(""))),
    }
    let declared = |token: &TokenTree| matches!(token, TokenTree::Group(attribute) if attribute.to_string().replace(' ', "").starts_with("[wechatpay(declaration("));
    let again = || format!("this is declared already: remove `#[{}]` or the other attribute", kind.attribute());
    before.iter().any(declared).then(|| (Span::call_site(), again()))
}

/// Returns the path in `crate = path`.
fn runtime(arguments: &TokenStream) -> Option<TokenStream> {
    let tokens: Vec<TokenTree> = arguments.clone().into_iter().collect();
    let named = |tokens: &&[TokenTree]| {
        matches!(tokens, [TokenTree::Ident(word), TokenTree::Punct(equals), _, ..]
            if word == "crate" && equals.as_char() == '=')
    };
    let path: TokenStream = tokens.split(is_comma).find(named)?[2..].iter().cloned().collect();
    // A wrong path is reported with the other arguments.
    syn::parse2::<syn::Path>(path).ok().map(|path| quote!(#path))
}

pub(crate) fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(comma) if comma.as_char() == ',')
}
