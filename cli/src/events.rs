//! `wechatpay events`: lists the event types of notifications with the types that read them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::json;
use wechatpay_endpoints::runtime::server::NotificationDeclaration;

use crate::arguments::Events;
use crate::failure::Failure;
use crate::{output, prose};

/// Returns the declared notifications by event type. One event type may be read by several types: a payment's is a merchant's own, a
/// partner's or a combined one.
pub(crate) fn by_type() -> BTreeMap<&'static str, Vec<&'static NotificationDeclaration>> {
    let mut found: BTreeMap<&str, Vec<&NotificationDeclaration>> = BTreeMap::new();
    for declaration in wechatpay_endpoints::notifications() {
        for event_type in declaration.event_types() {
            found.entry(event_type).or_default().push(declaration);
        }
    }
    found
}

/// Lists the event types.
pub(crate) fn list(arguments: &Events, json: bool) -> Result<(), Failure> {
    let filter = arguments.filter.as_deref().unwrap_or_default();
    let is_wanted = |event_type: &str, declaration: &NotificationDeclaration| {
        let text = format!("{event_type} {} {}", declaration.rust_path(), declaration.resource().description);
        text.to_lowercase().contains(&filter.to_lowercase())
    };
    let mut found: Vec<(&str, Vec<&NotificationDeclaration>)> = by_type().into_iter().collect();
    found.iter_mut().for_each(|(event_type, declarations)| declarations.retain(|declaration| is_wanted(event_type, declaration)));
    found.retain(|(_, declarations)| !declarations.is_empty());
    if found.is_empty() {
        return Err(Failure::NothingFound(format!("no event type has `{filter}` in its name, Rust path or description")));
    }
    if json {
        let each = |declaration: &&NotificationDeclaration| {
            json!({
                "rust_path": declaration.rust_path(),
                "description": prose::plain(declaration.resource().description),
                "document": declaration.document(),
            })
        };
        let events = found.iter().map(|(event_type, declarations)| {
            json!({ "event_type": event_type, "resources": declarations.iter().map(each).collect::<Vec<_>>() })
        });
        return output::json(&events.collect());
    }
    let mut text = String::new();
    for (event_type, declarations) in found {
        let _ = writeln!(text, "{event_type}");
        for declaration in declarations {
            let description = prose::plain(declaration.resource().description);
            let _ = writeln!(text, "       {}", description.lines().next().unwrap_or_default());
            let _ = writeln!(text, "       {}", declaration.rust_path());
            if !declaration.document().is_empty() {
                let _ = writeln!(text, "       {}", declaration.document());
            }
        }
    }
    output::text(&text)
}
