//! Checks a declaration, one function for each subject. Each message names the wrong word and says what to write. `field` checks
//! a field by itself.

mod field;

use std::collections::HashMap;

use syn::spanned::Spanned as _;

use crate::diagnostics::{Diagnostics, nearest};
use crate::parse::Structure;
use crate::parse::arguments::Route;
use crate::parse::enumeration::Enumeration;
use crate::parse::field::{Field, Location, Shape};
use crate::parse::template::{Segment, Template};

/// Checks an endpoint, an object or a notification.
pub(crate) fn structure(structure: &Structure, diagnostics: &Diagnostics) {
    match &structure.arguments.route {
        Some(route) => {
            if let Some(template) = &route.template {
                self::template(template, diagnostics);
                placeholders(structure, template, diagnostics);
            }
            locations(structure, route, diagnostics);
            headers(structure, diagnostics);
        }
        None => no_locations(structure, diagnostics),
    }
    if let Some(events) = &structure.arguments.events {
        self::events(events, diagnostics);
    }
    names(structure, diagnostics);
    aliases(structure, diagnostics);
    for field in &structure.fields {
        match field.serde.skips() {
            true => off_the_wire(field, diagnostics),
            false => {
                field::limits(field, diagnostics);
                field::from_client(structure, field, diagnostics);
            }
        }
    }
    if structure.arguments.builder.is_some() {
        for field in structure.fields.iter().filter(|field| structure.has_method(&field.rust_name())) {
            let name = field.rust_name();
            let message = format!(
                "`{name}` is another method of this struct, and the builder would give it a second: name the field otherwise, with \
                 `#[serde(rename = \"{name}\")]`"
            );
            diagnostics.at(&field.ident, message);
        }
    }
    if let Some(document) = &structure.arguments.document
        && !document.value().starts_with("https://")
    {
        diagnostics.at(document, "expected the address of the official document: `https://…`");
    }
}

fn template(template: &Template, diagnostics: &Diagnostics) {
    let value = template.literal.value();
    let at = |message: String| diagnostics.at(&template.literal, message);
    if let Some((_, address)) = value.split_once("://") {
        let path = address.split_once('/').map_or("v3/…", |(_, path)| path);
        at(format!("write only the path, since the client knows the host: `{path}`"));
        return;
    }
    let path = value.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
    if value.starts_with('/') {
        at(format!("write the path without a leading slash: `{path}`"));
    }
    if let Some((_, query)) = value.split_once('?') {
        let name = query.split(['=', '&']).next().filter(|name| !name.is_empty()).unwrap_or("name");
        at(format!("a query is not part of the path: write `{path}`, and a field `#[wechatpay(query)] {name}: …`"));
    }
    if value.contains('#') {
        at(format!("a fragment is never sent: write `{path}`"));
    }
    for segment in &template.segments {
        match segment {
            Segment::Foreign(text, name) => at(format!("write `<{name}>` instead of `{text}`")),
            Segment::Broken(text) => {
                at(format!("`{text}` is not a placeholder: write a whole segment `<name>`, where `name` is the name of a field"));
            }
            Segment::Literal(text) if matches!(text.as_str(), "." | "..") => {
                at(format!("`{text}` as a segment would address another resource: remove it"));
            }
            Segment::Literal(text) if !text.bytes().all(is_sent_as_it_is) => {
                at(format!("`{text}` has a character that a path cannot hold: letters, digits and `-._~` are sent as they are"));
            }
            Segment::Literal(_) | Segment::Placeholder(_) => {}
        }
    }
    // A trailing slash is part of the path. Other empty segments are typing mistakes.
    let is_empty = |segment: &Segment| matches!(segment, Segment::Literal(text) if text.is_empty());
    if path.is_empty() {
        at("the path is empty: `v3/…`".to_owned());
    } else if template.segments.split_last().is_some_and(|(_, segments)| segments.iter().any(is_empty)) {
        at("a segment is empty: write one slash between two segments".to_owned());
    }
}

fn is_sent_as_it_is(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

fn placeholders(structure: &Structure, template: &Template, diagnostics: &Diagnostics) {
    let mut seen = Vec::new();
    let foreign = template.segments.iter().filter_map(|segment| match segment {
        Segment::Foreign(_, name) => Some(name.as_str()),
        _ => None,
    });
    for name in template.placeholders().chain(foreign) {
        if seen.contains(&name) {
            diagnostics.at(
                &template.literal,
                format!("`<{name}>` occurs twice: a path value has one place; give the other placeholder a name and a field of its own"),
            );
            continue;
        }
        seen.push(name);
        let Some(field) = structure.placeholder(name) else {
            let names = structure.wire_fields().map(|field| field.name.as_str());
            let fix = match nearest(name, names).as_str() {
                "" => format!(": add `{name}: String`"),
                near => near.to_owned(),
            };
            diagnostics.at(&template.literal, format!("no field has the name of the placeholder `<{name}>`{fix}"));
            continue;
        };
        match field.shape() {
            _ if field.shape_is_optional() => {
                diagnostics.at(&field.ty, "a path value is always there: write its type without `Option`");
            }
            Shape::List(_) => diagnostics.at(&field.ty, "a path value is one text or number: it cannot be a list"),
            _ => {}
        }
        for (_, span) in &field.options.locations {
            diagnostics
                .span(*span, format!("`{}` travels in the path, since the template names it: remove this", field.rust_name()));
        }
        if let Some(span) = field.options.sensitive {
            let message =
                "a path value cannot be encrypted: remove `sensitive`, or the placeholder, and it goes to the query or body";
            diagnostics.span(span, message);
        }
        let off_the_wire = field.serde.skip_serializing.or(field.serde.flatten);
        let off_the_wire = off_the_wire.or(field.serde.skip_serializing_if.as_ref().map(|path| path.span()));
        if let Some(span) = off_the_wire {
            diagnostics.span(span, "a path value is always there: serde's `skip…` and `flatten` cannot apply to it");
        }
    }
}

/// Checks where the fields of an endpoint travel.
fn locations(structure: &Structure, route: &Route, diagnostics: &Diagnostics) {
    let method = route.method.as_ref();
    let mut file = None;
    for field in &structure.fields {
        let mut locations = field.options.locations.iter();
        let first = locations.next();
        for (_, span) in locations {
            diagnostics.span(*span, format!("`{}` travels in one place: write one of these", field.rust_name()));
        }
        for (location, _) in &field.options.locations {
            if let Location::Header(name) = location {
                header(name, diagnostics);
            }
        }
        match first {
            Some((Location::Body, span)) if method.is_some_and(|method| method.ident == "GET") => {
                diagnostics.span(*span, "GET has no body: remove `body`, and the field goes to the query");
            }
            Some((Location::File, span)) => {
                if let Some(method) = method.filter(|method| method.prefers_query()) {
                    diagnostics.span(*span, format!("{} uploads no file: use POST", method.ident));
                }
                if file.replace(*span).is_some() {
                    diagnostics.span(*span, "an upload has one file: this is another");
                }
            }
            Some((Location::Header(_), _)) => {
                if matches!(field.shape().present(), Shape::List(_)) {
                    diagnostics.at(&field.ty, "a header is one text or number: it cannot be a list");
                }
            }
            _ => {}
        }
    }
    if file.is_some() {
        for (location, span) in structure.fields.iter().flat_map(|field| &field.options.locations) {
            if matches!(location, Location::Body) {
                let message = "an upload has a file and no body: remove `body`, and the field goes to the `meta` part";
                diagnostics.span(*span, message);
            }
        }
    }
}

fn header(name: &syn::LitStr, diagnostics: &Diagnostics) {
    let value = name.value();
    let own = ["authorization", "content-type", "content-length", "accept", "user-agent", "wechatpay-serial", "host"];
    if value.is_empty() || !value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        diagnostics.at(name, "expected the name of a header: `header = \"Idempotency-Key\"`");
    } else if own.contains(&value.to_ascii_lowercase().as_str()) {
        diagnostics.at(name, format!("the client writes `{value}` itself: remove this field"));
    }
}

/// Checks the event types that a notification is declared for.
fn events(events: &[syn::LitStr], diagnostics: &Diagnostics) {
    let mut seen = Vec::new();
    for event in events {
        let value = event.value();
        let word = |word: &str| word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
        if value.is_empty() || !value.split('.').all(|part| !part.is_empty() && word(part)) {
            diagnostics.at(event, "expected an event type: words with dots between them, `PAYSCORE.USER_PAID`");
        } else if value.bytes().any(|byte| byte.is_ascii_lowercase()) {
            diagnostics.at(event, format!("write event types in capitals: `{}`", value.to_ascii_uppercase()));
        } else if seen.contains(&value) {
            diagnostics.at(event, format!("`{value}` is given twice: remove one"));
        }
        seen.push(value);
    }
}

fn no_locations(structure: &Structure, diagnostics: &Diagnostics) {
    let message = match structure.arguments.events {
        Some(_) => "every field of a notification is in its resource: remove this",
        None => "a nested object travels where the field that holds it does: remove this",
    };
    for (_, span) in structure.fields.iter().flat_map(|field| &field.options.locations) {
        diagnostics.span(*span, message);
    }
}

fn names(structure: &Structure, diagnostics: &Diagnostics) {
    // Names are written without escaping for JSON.
    let is_escaped = |character| matches!(character, '"' | '\\') || character < ' ';
    for field in structure.fields.iter().filter(|field| field.name.contains(is_escaped)) {
        let message = "a name on the wire has no quotes, backslashes and control characters: rename it without them";
        diagnostics.at(&field.ident, message);
    }
    let mut seen: HashMap<&str, &Field> = HashMap::new();
    let on_the_wire = |field: &&Field| field.serde.flatten.is_none() && field.serde.skip_serializing.is_none();
    for field in structure.fields.iter().filter(on_the_wire) {
        if let Some(earlier) = seen.insert(&field.name, field) {
            let (one, other) = (earlier.rust_name(), field.rust_name());
            let message = format!("`{one}` and `{other}` have the same name on the wire: `{}`", field.name);
            diagnostics.at(&field.ident, message);
        }
    }
}

/// Checks other names: one that is also the name of another field would hide it.
fn aliases(structure: &Structure, diagnostics: &Diagnostics) {
    let is_read = |field: &&Field| field.serde.flatten.is_none() && !field.serde.skip_deserializing;
    let fields: Vec<&Field> = structure.fields.iter().filter(is_read).collect();
    for (index, field) in fields.iter().enumerate() {
        for alias in &field.aliases {
            let taken = |(other, named): (usize, &&Field)| {
                let earlier = other < index && named.aliases.contains(alias);
                (other != index && (named.name == *alias || earlier)).then(|| named.rust_name())
            };
            if let Some(other) = fields.iter().enumerate().find_map(taken) {
                let message = format!("`{}` and `{other}` are both read from `{alias}`", field.rust_name());
                diagnostics.at(&field.ident, message);
            }
        }
    }
}

/// Checks that each header is written once.
fn headers(structure: &Structure, diagnostics: &Diagnostics) {
    let mut seen: HashMap<String, String> = HashMap::new();
    for field in &structure.fields {
        if let Some((Location::Header(name), _)) = field.options.locations.first()
            && let Some(earlier) = seen.insert(name.value().to_ascii_lowercase(), field.rust_name())
        {
            diagnostics.at(name, format!("`{earlier}` is in this header already"));
        }
    }
}

fn off_the_wire(field: &Field, diagnostics: &Diagnostics) {
    if let Some(span) = field.options.first() {
        diagnostics.span(span, format!("`{}` is never on the wire, as serde's `skip` says: remove this", field.rust_name()));
    }
}

/// Checks an enumeration.
pub(crate) fn enumeration(enumeration: &Enumeration, diagnostics: &Diagnostics) {
    let kept = if enumeration.is_integer() { "Other(i64)" } else { "Other(String)" };
    match enumeration.others.as_slice() {
        [] if enumeration.wrong.is_empty() => {
            let message = format!("add a last variant `{kept}`: WeChat Pay adds values without notice, and they must be kept");
            diagnostics.at(&enumeration.ident, message);
        }
        [] => {}
        [(_, ty), more @ ..] => {
            let fits = match Shape::of(ty) {
                Shape::Text => !enumeration.is_integer(),
                Shape::Number => enumeration.is_integer() && quote::quote!(#ty).to_string() == "i64",
                shape => shape == Shape::Unknown,
            };
            if !fits {
                let values = if enumeration.is_integer() { "numbers" } else { "texts" };
                diagnostics.at(ty, format!("the values are {values}, and so is an unknown value: `{kept}`"));
            }
            for (variant, _) in more {
                diagnostics.at(variant, "only one variant keeps unknown values: this is another");
            }
        }
    }
    for variant in &enumeration.wrong {
        let message = format!("a variant is a plain name, except the one that keeps unknown values: `{kept}`");
        diagnostics.at(&variant.ident, message);
    }
    if enumeration.is_integer() {
        for known in enumeration.known.iter().filter(|known| known.value.is_none() && !known.has_options) {
            diagnostics.at(&known.ident, "the other variants are numbers: write `#[wechatpay(value = …)]` here too");
        }
    }
    // serde would write the variant's name around an unknown value, and a number as a name.
    for derive in enumeration.serde_derives.iter().filter(|_| enumeration.is_integer() || !enumeration.is_untagged) {
        let mut message =
            format!("this derive would write other values than the declaration: remove it, `{derive}` is implemented already");
        if !enumeration.is_integer() {
            message += "; or write `#[serde(untagged)]` on the variant that keeps unknown values";
        }
        diagnostics.at(derive, message);
    }
    let mut seen = HashMap::new();
    for known in &enumeration.known {
        let names = match known.value {
            Some(value) => vec![value.to_string()],
            None if enumeration.is_integer() => Vec::new(),
            None => known.aliases.iter().chain([&known.name]).cloned().collect(),
        };
        for name in names {
            match seen.get(&name) {
                Some(earlier) if *earlier != &known.ident => {
                    diagnostics.at(&known.ident, format!("`{name}` is `{earlier}` already"));
                }
                _ => drop(seen.insert(name, &known.ident)),
            }
        }
    }
}
