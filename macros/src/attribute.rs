//! The first stage: puts the derive on the item and hands the arguments on. It does not parse the item.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

/// Which attribute is being expanded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Endpoint,
    Object,
    Enumeration,
}

impl Kind {
    fn keyword(self) -> &'static str {
        match self {
            Kind::Endpoint | Kind::Object => "struct",
            Kind::Enumeration => "enum",
        }
    }

    fn attribute(self) -> &'static str {
        match self {
            Kind::Endpoint => "wechatpay_endpoint",
            Kind::Object => "wechatpay_object",
            Kind::Enumeration => "wechatpay_enumeration",
        }
    }
}

/// `root` is where the runtime is, unless the arguments say `crate = path`.
pub(crate) fn expand(kind: Kind, root: &str, arguments: TokenStream, item: TokenStream) -> TokenStream {
    let item: Vec<TokenTree> = item.into_iter().collect();
    let attributes = leading_attributes(&item);
    if let Some(wrong) = misplaced(kind, &item[attributes..]) {
        let message = format!("`#[{}]` is written on {}", kind.attribute(), article(kind.keyword()));
        let error = syn::Error::new(wrong, message).into_compile_error();
        let item: TokenStream = item.into_iter().collect();
        return quote!(#error #item);
    }
    let root = runtime(&arguments).unwrap_or_else(|| root.parse().unwrap_or_default());
    let derive = format_ident!("Derive{kind:?}");
    let line = route(kind, &arguments);
    let before = &item[..attributes];
    let after = &item[attributes..];
    quote! {
        #[derive(#root::__private::#derive)]
        #[wechatpay(declaration(#root; #arguments))]
        #(#before)*
        #line
        #(#after)*
    }
}

fn article(keyword: &str) -> String {
    format!("{} `{keyword}`", if keyword == "enum" { "an" } else { "a" })
}

/// How many of the tokens are the item's own attributes.
fn leading_attributes(item: &[TokenTree]) -> usize {
    let is_attribute = |pair: &[TokenTree]| {
        matches!(pair, [TokenTree::Punct(hash), TokenTree::Group(group)]
            if hash.as_char() == '#' && group.delimiter() == Delimiter::Bracket)
    };
    item.chunks(2).take_while(|pair| is_attribute(pair)).count() * 2
}

/// The place of the error if the item is not of the kind that the attribute is for.
fn misplaced(kind: Kind, item: &[TokenTree]) -> Option<Span> {
    let mut words = item.iter().filter_map(|token| match token {
        TokenTree::Ident(word) => Some(word),
        _ => None,
    });
    let keyword = words.find(|word| *word != "pub" && *word != "crate" && *word != "in");
    match keyword {
        Some(keyword) if keyword == kind.keyword() => None,
        Some(keyword) => Some(keyword.span()),
        None => Some(Span::call_site()),
    }
}

/// The path in `crate = path`.
fn runtime(arguments: &TokenStream) -> Option<TokenStream> {
    let mut arguments = arguments.clone().into_iter();
    let mut start = true;
    while let Some(token) = arguments.next() {
        let is_crate = matches!(&token, TokenTree::Ident(word) if word == "crate");
        if start && is_crate && matches!(arguments.next(), Some(TokenTree::Punct(equals)) if equals.as_char() == '=') {
            let path = arguments.take_while(|token| !is_comma(token));
            return Some(path.collect());
        }
        start = is_comma(&token);
    }
    None
}

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(comma) if comma.as_char() == ',')
}

/// The line of documentation that names method and path.
fn route(kind: Kind, arguments: &TokenStream) -> Option<TokenStream> {
    let mut arguments = arguments.clone().into_iter();
    let (Kind::Endpoint, Some(TokenTree::Ident(method)), Some(_), Some(TokenTree::Literal(template))) =
        (kind, arguments.next(), arguments.next(), arguments.next())
    else {
        return None;
    };
    let document = document(arguments).map(|address| format!(" ([official document]({address}))")).unwrap_or_default();
    let template = template.to_string();
    let line = format!(" `{method} /{}`{document}", template.trim_matches('"'));
    Some(quote!(#[doc = ""] #[doc = #line]))
}

/// The address in `document = "…"`.
fn document(mut arguments: impl Iterator<Item = TokenTree>) -> Option<String> {
    arguments.find(|token| matches!(token, TokenTree::Ident(word) if is(word, "document")))?;
    arguments.next()?;
    Some(arguments.next()?.to_string().trim_matches('"').to_owned())
}

fn is(word: &Ident, expected: &str) -> bool {
    word == expected
}
