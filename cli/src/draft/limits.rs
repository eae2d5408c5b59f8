//! Limits as the options of a field, and patterns as the macros take them.

use super::schema::Limits;
use super::types::{Field, Type};

/// The limits as options; what cannot be one is said in words.
pub(super) fn limits(field: &Field, options: &mut Vec<String>, documentation: &mut Vec<String>) {
    let Limits { len, bytes, range, pattern, .. } = &field.schema.element().limits;
    let innermost = innermost(&field.ty);
    let (is_text, is_number) = (*innermost == Type::Text, matches!(innermost, Type::Integer | Type::Unsigned | Type::Number));
    let is_list = matches!(field.ty, Type::List(_));
    let bounds = |(least, most): (u64, Option<u64>)| match most {
        Some(most) => format!("{least}..={most}"),
        None => format!("{least}.."),
    };
    // That a required text is not empty is said by its type.
    let says_nothing = |(least, most): &(u64, Option<u64>)| most.is_none() && *least <= u64::from(field.required && !is_list);
    for (option, limit) in [("len", len), ("bytes", bytes)] {
        if let Some(limit) = limit.filter(|limit| is_text && !says_nothing(limit)) {
            options.push(format!("{option} = {}", bounds(limit)));
        }
    }
    if let Some(limit) = field.schema.limits.items.filter(|limit| is_list && (limit.1.is_some() || limit.0 > 0)) {
        options.push(format!("items = {}", bounds(limit)));
    }
    if let Some((least, most)) = range.filter(|_| is_number) {
        match (least, most) {
            (Some(least), Some(most)) => options.push(format!("range = {least}..={most}")),
            (Some(least), None) => options.push(format!("range = {least}..")),
            (None, Some(most)) => options.push(format!("range = ..={most}")),
            (None, None) => {}
        }
    }
    if let Some(pattern) = pattern.as_ref().filter(|_| is_text) {
        match whole(pattern) {
            Some(pattern) => options.push(format!("pattern = {pattern:?}")),
            None => documentation.push(format!("The source has a pattern that is not checked here: `{pattern}`.")),
        }
    }
}

/// A pattern that all of a text matches, of one that part of it does; `None` if the macros would not take it.
fn whole(pattern: &str) -> Option<String> {
    // As JavaScript writes it.
    let pattern = pattern.strip_prefix('/').and_then(|pattern| pattern.strip_suffix('/')).unwrap_or(pattern);
    let whole = match anchored(pattern) {
        Some(inner) => {
            let grouped = inner.strip_prefix("(?:").and_then(|inner| inner.strip_suffix(')'));
            grouped.filter(|grouped| regex_lite::Regex::new(grouped).is_ok()).unwrap_or(inner).to_owned()
        }
        None => format!(".*(?:{pattern}).*"),
    };
    regex_lite::Regex::new(&format!("^(?:{whole})$")).is_ok().then_some(whole)
}

/// What stands between the anchors of a pattern that has them at both ends.
fn anchored(pattern: &str) -> Option<&str> {
    let inner = pattern.strip_prefix('^')?.strip_suffix('$')?;
    // `^a|b$` anchors each at one end only.
    let mut depth = 0;
    let has_parts = inner.chars().any(|character| {
        depth += i32::from(character == '(') - i32::from(character == ')');
        character == '|' && depth == 0
    });
    (!has_parts && !inner.ends_with('\\')).then_some(inner)
}

pub(super) fn innermost(ty: &Type) -> &Type {
    match ty {
        Type::List(element) => innermost(element),
        ty => ty,
    }
}
