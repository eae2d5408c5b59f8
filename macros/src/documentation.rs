//! Adds to the documentation of the user's item: the route and its region, or the event types, the official document, the Chinese name
//! for the search, and the limits of each field.
//!
//! The attribute stage adds it, since a derive cannot change the item.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{ParseStream, Parser as _};
use syn::{Attribute, LitStr, Token};

use crate::attribute::{is_comma, leading_attributes};
use crate::diagnostics::Diagnostics;
use crate::kind::Kind;
use crate::parse;
use crate::parse::field::{FieldOptions, Location};
use crate::parse::options::Limits;

/// Returns the attributes to add to the item. `own` are the attributes that it has.
pub(crate) fn of_item(kind: Kind, arguments: &TokenStream, own: &[TokenTree]) -> TokenStream {
    let line = match kind {
        Kind::Endpoint => route(arguments),
        Kind::Notification => events(arguments),
        Kind::Object | Kind::Enumeration => return TokenStream::new(),
    };
    let attributes = Attribute::parse_outer.parse2(own.iter().cloned().collect()).unwrap_or_default();
    let alias = chinese_name(&parse::description(&attributes)).map(|name| quote!(#[doc(alias = #name)]));
    quote!(#line #alias)
}

/// Returns the line that names method and path, as far as they are right.
fn route(arguments: &TokenStream) -> Option<TokenStream> {
    let parser = |input: ParseStream| {
        let method: Ident = input.parse()?;
        input.parse::<Token![,]>()?;
        Ok((method, input.parse::<LitStr>()?, input.parse::<TokenStream>()?))
    };
    let (method, template, rest) = parser.parse2(arguments.clone()).ok()?;
    let region = value_of("region", rest.clone()).map(|region| format!(" (region `{region}`)")).unwrap_or_default();
    let line = format!(" `{method} /{}`{region}{}", template.value(), document(rest));
    Some(quote!(#[doc = ""] #[doc = #line]))
}

/// Returns the line that names the event types, as far as they are right.
fn events(arguments: &TokenStream) -> Option<TokenStream> {
    let tokens: Vec<TokenTree> = arguments.clone().into_iter().collect();
    let events = tokens.split(is_comma).map_while(|part| syn::parse2::<LitStr>(part.iter().cloned().collect()).ok());
    let events: Vec<_> = events.map(|event| format!("`{}`", event.value())).collect();
    let line = format!(" Notification {}{}", events.join(", "), document(arguments.clone()));
    (!events.is_empty()).then(|| quote!(#[doc = ""] #[doc = #line]))
}

/// Returns a link to the official document, if there is one.
fn document(arguments: TokenStream) -> String {
    address(arguments).map(|address| format!(" ([official document]({address}))")).unwrap_or_default()
}

/// Returns the address in `document = "…"`.
fn address(arguments: TokenStream) -> Option<String> {
    let address: LitStr = syn::parse2(value_of("document", arguments)?.into()).ok()?;
    Some(address.value())
}

/// Returns the token behind `name =`.
fn value_of(name: &str, arguments: TokenStream) -> Option<TokenTree> {
    let mut arguments = arguments.into_iter();
    arguments.find(|token| matches!(token, TokenTree::Ident(word) if word == name))?;
    arguments.next()?;
    arguments.next()
}

/// Returns the first Chinese words in parentheses: the official name, as in `Closes an unpaid order (关闭订单).`
fn chinese_name(description: &str) -> Option<String> {
    let is_chinese = |text: &&str| text.contains(|character| ('\u{4e00}'..='\u{9fff}').contains(&character));
    let parts = description.split(['(', '（']).skip(1).filter_map(|part| part.split([')', '）']).next());
    let name = parts.map(str::trim).find(is_chinese)?;
    // rustdoc accepts no other characters.
    let is_taken = |character: char| !matches!(character, '"' | '\'') && (character == ' ' || !character.is_whitespace());
    name.chars().all(is_taken).then(|| name.to_owned())
}

/// Returns the item with a line of documentation on each field that has limits.
pub(crate) fn with_limits(item: &[TokenTree]) -> TokenStream {
    let is_body = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    let body = item.iter().rposition(is_body);
    let tokens = item.iter().enumerate().map(|(index, token)| match token {
        TokenTree::Group(group) if body == Some(index) => {
            let mut documented = Group::new(Delimiter::Brace, fields(group.stream()));
            documented.set_span(group.span());
            documented.into()
        }
        token => token.clone(),
    });
    tokens.collect()
}

/// Handles the fields: attributes occur only before them.
fn fields(body: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = body.into_iter().collect();
    let mut documented = TokenStream::new();
    let mut rest = tokens.as_slice();
    while let Some(first) = rest.first() {
        let length = leading_attributes(rest);
        if length == 0 {
            documented.extend([first.clone()]);
            rest = &rest[1..];
            continue;
        }
        let (attributes, behind) = rest.split_at(length);
        documented.extend(attributes.iter().cloned());
        documented.extend(of_field(attributes));
        rest = behind;
    }
    documented
}

fn of_field(attributes: &[TokenTree]) -> Option<TokenStream> {
    let is_ours = |token: &TokenTree| {
        let TokenTree::Group(group) = token else { return false };
        matches!(group.stream().into_iter().next(), Some(TokenTree::Ident(word)) if word == "wechatpay")
    };
    if !attributes.iter().any(is_ours) {
        return None;
    }
    let attributes = Attribute::parse_outer.parse2(attributes.iter().cloned().collect()).ok()?;
    // The derive reports mistakes in them.
    let line = limits(&FieldOptions::parse(&attributes, &Diagnostics::default()));
    let is_documented = attributes.iter().any(|attribute| attribute.path().is_ident("doc"));
    let paragraph = is_documented.then(|| quote!(#[doc = ""]));
    let text = format!(" {line}");
    (!line.is_empty()).then(|| quote!(#paragraph #[doc = #text]))
}

/// Returns what a field's options say, in sentences. The text is empty if they limit nothing.
pub(crate) fn limits(options: &FieldOptions) -> String {
    let FieldOptions { locations, len, bytes, items, range, pattern, sensitive, from_client, .. } = options;
    let each = if items.is_some() { "each of " } else { "" };
    let mut counts = Vec::new();
    counts.extend(items.map(|(limits, _)| counted(limits, "", "item")));
    counts.extend(len.map(|(limits, _)| counted(limits, each, "character")));
    counts.extend(bytes.map(|(limits, _)| counted(limits, each, "byte") + " in UTF-8"));
    counts.extend(range.map(|(limits, _)| counted(limits, "", "")));
    let mut sentences = Vec::new();
    if !counts.is_empty() {
        let counts = counts.join(", ");
        let (first, rest) = counts.split_at(1);
        sentences.push(format!("{}{rest}.", first.to_ascii_uppercase()));
    }
    sentences.extend(pattern.as_ref().map(|(pattern, _)| {
        let pattern = pattern.value();
        let fence = if pattern.contains('`') { "``" } else { "`" };
        format!("Matches {fence}{pattern}{fence}.")
    }));
    if let Some((Location::Header(name), _)) = locations.first() {
        sentences.push(format!("Sent in the header `{}`.", name.value()));
    }
    if sensitive.is_some() {
        sentences.push("Travels encrypted.".to_owned());
    }
    if from_client.is_some() {
        sentences.push("The client fills in its merchant number if this is `None`.".to_owned());
    }
    sentences.join(" ")
}

/// Returns "1 to 32 characters", "at most 100 items", "at least 1".
fn counted(limits: Limits, each: &str, unit: &str) -> String {
    let Limits { least, most, .. } = limits;
    let least = least.filter(|least| unit.is_empty() || *least > 0);
    let number = match (least, most) {
        (Some(least), Some(most)) if least == most => format!("exactly {most}"),
        (Some(least), Some(most)) => format!("{least} to {most}"),
        (Some(least), None) => format!("at least {least}"),
        (None, Some(most)) => format!("at most {most}"),
        (None, None) => "any number".to_owned(),
    };
    let is_one = most.or(least) == Some(1);
    match unit {
        "" => number,
        unit => format!("{each}{number} {unit}{}", if is_one { "" } else { "s" }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<TokenTree> {
        text.parse::<TokenStream>().unwrap().into_iter().collect()
    }

    /// What is said of a field with these options.
    fn said(options: &str) -> String {
        let field = format!("#[wechatpay({options})]");
        let documented = of_field(&tokens(&field)).map(|tokens| tokens.to_string()).unwrap_or_default();
        let text = documented.strip_prefix("# [doc = ").and_then(|text| text.strip_suffix(']')).unwrap_or("\"\"");
        syn::parse_str::<LitStr>(text.trim()).unwrap().value().trim().to_owned()
    }

    #[test]
    fn each_limit_is_said_in_words() {
        assert_eq!(said("len = 1..=32"), "1 to 32 characters.");
        assert_eq!(said("len = 36"), "Exactly 36 characters.");
        assert_eq!(said("len = 0..=5"), "At most 5 characters.");
        assert_eq!(said("bytes = ..=128"), "At most 128 bytes in UTF-8.");
        assert_eq!(said("len = 2.., bytes = 1"), "At least 2 characters, exactly 1 byte in UTF-8.");
        assert_eq!(said("items = 1..=3, len = 1..=32"), "1 to 3 items, each of 1 to 32 characters.");
        assert_eq!(said("range = 0..=100"), "0 to 100.");
        assert_eq!(said("range = -5.."), "At least -5.");
        assert_eq!(said("pattern = \"[0-9]+\""), "Matches `[0-9]+`.");
        assert_eq!(said("header = \"Idempotency-Key\", sensitive"), "Sent in the header `Idempotency-Key`. Travels encrypted.");
        assert_eq!(said("from_client"), "The client fills in its merchant number if this is `None`.");
        assert_eq!(said("query"), "");
        assert_eq!(said("lenght = 5, len = 1..=32"), "1 to 32 characters.");
    }

    #[test]
    fn the_line_stands_behind_the_fields_own_documentation() {
        let item = "pub struct Order<const N: usize> { #[doc = \" Its number.\"] #[wechatpay(len = 1..=32)] pub id: Map<String, i64>, pub name: String }";
        let documented = with_limits(&tokens(item)).to_string().replace(' ', "");
        let expected = "pubstructOrder<constN:usize>{#[doc=\"Itsnumber.\"]#[wechatpay(len=1..=32)]#[doc=\"\"]#[doc=\"1to32characters.\"]pubid:Map<String,i64>,pubname:String}";
        assert_eq!(documented, expected);
    }

    #[test]
    fn the_first_chinese_words_in_parentheses_are_the_name() {
        assert_eq!(chinese_name("Asks for a refund (申请退款)."), Some("申请退款".to_owned()));
        assert_eq!(chinese_name("Closes (in a minute) an order（关闭订单）."), Some("关闭订单".to_owned()));
        assert_eq!(chinese_name("Closes an order (v3). 关闭订单"), None);
        assert_eq!(chinese_name("Closes an order (关闭\"订单)."), None);
    }

    #[test]
    fn only_endpoints_and_notifications_have_a_route_and_a_name() {
        let own = tokens("#[doc = \" Closes an order (关闭订单).\"]");
        let added = |kind, arguments: &str| of_item(kind, &arguments.parse().unwrap(), &own).to_string();
        let endpoint = added(Kind::Endpoint, "POST, \"v3/orders/<id>/close\", document = \"https://a\"");
        assert!(endpoint.contains("`POST /v3/orders/<id>/close` ([official document](https://a))"), "{endpoint}");
        assert!(endpoint.contains("alias = \"关闭订单\""), "{endpoint}");
        assert!(added(Kind::Notification, "\"ORDER.CLOSED\"").contains("alias = \"关闭订单\""));
        assert_eq!(added(Kind::Object, "builder"), "");
    }
}
