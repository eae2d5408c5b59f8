//! A JSON text as one list of its values, which costs one allocation. A tree ([`Json`]) costs one for each object and list.
//!
//! Declared types are read from it. What must be changed first (a sensitive text that is decrypted) is made into a tree.

use std::borrow::Cow;

use super::{Json, damaged, scan};
use crate::declaration::DecodeError;

/// A whole JSON text: its value, and behind each list and object what is in it.
#[derive(Clone)]
pub(crate) struct Tape<'j>(Vec<Entry<'j>>);

/// A value, and its name in the object around it.
#[derive(Clone)]
pub(super) struct Entry<'j> {
    /// Empty in a list.
    pub(super) name: Cow<'j, str>,
    pub(super) value: Slot<'j>,
}

#[derive(Clone)]
pub(super) enum Slot<'j> {
    Null,
    Boolean(bool),
    Integer(i64),
    /// An integer that no `i64` holds. In place it would make each entry larger.
    Large(Box<i128>),
    Number(f64),
    Text(Cow<'j, str>),
    /// The number of entries that follow and are in the list, at any depth.
    List(usize),
    /// The number of entries that follow and are in the object, at any depth.
    Object(usize),
}

/// A value on a tape: its entry and those inside.
#[derive(Clone, Copy)]
pub struct Node<'j>(&'j [Entry<'j>]);

/// Entries side by side, each followed by those inside.
#[derive(Clone, Copy)]
pub(crate) struct Nodes<'j>(&'j [Entry<'j>]);

impl<'j> Tape<'j> {
    /// Parses a whole JSON text.
    pub(crate) fn parse(bytes: &'j [u8]) -> Result<Self, serde_json::Error> {
        match std::str::from_utf8(bytes).ok().and_then(scan::entries) {
            Some(entries) => Ok(Tape(entries)),
            None => Json::parse(bytes).map(Tape::from),
        }
    }

    /// Parses a text whose signature was verified, as [`Json::parse_verified`] does.
    pub(crate) fn parse_verified(bytes: &'j [u8]) -> Result<Self, serde_json::Error> {
        Tape::parse(bytes).or_else(|error| match damaged::mended(bytes) {
            Some(mended) => Json::parse(&mended).map(|json| Tape::from(json.into_owned())),
            None => Err(error),
        })
    }

    /// Returns the whole value.
    pub(crate) fn root(&self) -> Node<'_> {
        Node(&self.0)
    }

    /// Returns the same value as a tree.
    #[cfg(any(feature = "client", test))]
    pub(crate) fn into_json(self) -> Json<'j> {
        let mut entries = self.0.into_iter();
        entries.next().map_or(Json::Null, |entry| entry.value.into_json(&mut entries))
    }

    /// Makes an object of members.
    pub(crate) fn of_members(members: Vec<(Cow<'j, str>, Json<'j>)>) -> Self {
        Tape::from(Json::Object(members))
    }

    fn push(&mut self, name: Cow<'j, str>, json: Json<'j>) {
        let place = self.0.len();
        match json {
            Json::List(items) => {
                self.0.push(Entry { name, value: Slot::List(0) });
                items.into_iter().for_each(|item| self.push(Cow::Borrowed(""), item));
            }
            Json::Object(members) => {
                self.0.push(Entry { name, value: Slot::Object(0) });
                members.into_iter().for_each(|(name, value)| self.push(name, value));
            }
            scalar => self.0.push(Entry { name, value: Slot::from(scalar) }),
        }
        close(&mut self.0, place);
    }
}

/// Counts what was put inside the entry at `place`, the last one that is not inside another.
pub(super) fn close(entries: &mut [Entry<'_>], place: usize) {
    let inside = entries.len().saturating_sub(place + 1);
    if let Some(Entry { value: Slot::List(count) | Slot::Object(count), .. }) = entries.get_mut(place) {
        *count = inside;
    }
}

impl<'j> From<Json<'j>> for Slot<'j> {
    /// Makes a list or an object without what is inside.
    fn from(json: Json<'j>) -> Self {
        match json {
            Json::Null => Slot::Null,
            Json::Boolean(boolean) => Slot::Boolean(boolean),
            Json::Integer(integer) => i64::try_from(integer).map_or_else(|_| Slot::Large(Box::new(integer)), Slot::Integer),
            Json::Number(number) => Slot::Number(number),
            Json::Text(text) => Slot::Text(text),
            Json::List(_) => Slot::List(0),
            Json::Object(_) => Slot::Object(0),
        }
    }
}

impl<'j> From<Json<'j>> for Tape<'j> {
    fn from(json: Json<'j>) -> Self {
        let mut tape = Tape(Vec::new());
        tape.push(Cow::Borrowed(""), json);
        tape
    }
}

impl<'j> Node<'j> {
    /// Returns whether it is `null`.
    pub(crate) fn is_null(self) -> bool {
        matches!(self.value(), Some(Slot::Null) | None)
    }

    /// Returns the same value as a tree, whose texts are borrowed.
    pub(crate) fn json(self) -> Json<'j> {
        match self.value() {
            None | Some(Slot::Null) => Json::Null,
            Some(Slot::Boolean(boolean)) => Json::Boolean(*boolean),
            Some(Slot::Integer(integer)) => Json::Integer((*integer).into()),
            Some(Slot::Large(integer)) => Json::Integer(**integer),
            Some(Slot::Number(number)) => Json::Number(*number),
            Some(Slot::Text(text)) => Json::Text(Cow::Borrowed(text)),
            Some(Slot::List(_)) => Json::List(self.inside().map(|(_, node)| node.json()).collect()),
            Some(Slot::Object(_)) => Json::Object(self.inside().map(|(name, node)| (Cow::Borrowed(name), node.json())).collect()),
        }
    }

    /// Returns the text, or an error if this is not one.
    pub(crate) fn text(self) -> Result<&'j str, DecodeError> {
        match self.value() {
            Some(Slot::Text(text)) => Ok(text),
            _ => Err(self.json().unexpected("a string")),
        }
    }

    /// Returns the items, or an error if this is not an array.
    pub(crate) fn items(self) -> Result<Nodes<'j>, DecodeError> {
        match self.value() {
            Some(Slot::List(_)) => Ok(self.inside()),
            _ => Err(self.json().unexpected("an array")),
        }
    }

    /// Returns the members, or an error if this is not an object.
    pub(crate) fn members(self) -> Result<Nodes<'j>, DecodeError> {
        match self.value() {
            Some(Slot::Object(_)) => Ok(self.inside()),
            _ => Err(self.json().unexpected("an object")),
        }
    }

    fn value(self) -> Option<&'j Slot<'j>> {
        self.0.first().map(|entry| &entry.value)
    }

    fn inside(self) -> Nodes<'j> {
        Nodes(self.0.get(1..).unwrap_or_default())
    }
}

impl<'j> Nodes<'j> {
    /// Returns how many there are, those inside them not counted.
    pub(crate) fn len(self) -> usize {
        self.count()
    }

    /// Returns the first member of this name, unless it is `null`.
    pub(crate) fn named(mut self, name: &str) -> Option<Node<'j>> {
        self.find(|(found, _)| *found == name).map(|(_, node)| node).filter(|node| !node.is_null())
    }
}

#[cfg(any(feature = "client", test))]
impl<'j> Slot<'j> {
    /// Takes what is inside from the entries that follow.
    fn into_json(self, following: &mut std::vec::IntoIter<Entry<'j>>) -> Json<'j> {
        match self {
            Slot::Null => Json::Null,
            Slot::Boolean(boolean) => Json::Boolean(boolean),
            Slot::Integer(integer) => Json::Integer(integer.into()),
            Slot::Large(integer) => Json::Integer(*integer),
            Slot::Number(number) => Json::Number(number),
            Slot::Text(text) => Json::Text(text),
            Slot::List(inside) => {
                let mut items = Vec::new();
                let end = following.len().saturating_sub(inside);
                while following.len() > end
                    && let Some(entry) = following.next()
                {
                    items.push(entry.value.into_json(following));
                }
                Json::List(items)
            }
            Slot::Object(inside) => {
                let mut members = Vec::new();
                let end = following.len().saturating_sub(inside);
                while following.len() > end
                    && let Some(entry) = following.next()
                {
                    members.push((entry.name, entry.value.into_json(following)));
                }
                Json::Object(members)
            }
        }
    }
}

impl<'j> Iterator for Nodes<'j> {
    type Item = (&'j str, Node<'j>);

    fn next(&mut self) -> Option<Self::Item> {
        let entry = self.0.first()?;
        let inside = match entry.value {
            Slot::List(inside) | Slot::Object(inside) => inside,
            _ => 0,
        };
        let (node, rest) = self.0.split_at_checked(1 + inside)?;
        self.0 = rest;
        Some((&entry.name, Node(node)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: [&str; 7] = [
        "null",
        " 7 ",
        "[]",
        r#"{"b":"平","a":"\n","é\u0041":{}}"#,
        r#"[[1,[2,[]],{}],{"a":[{"b":[true,null]},{"c":1.5}],"d":-7}]"#,
        r#"{"a":{"b":{"c":{"d":[{"e":1}]}}},"f":18446744073709551615}"#,
        r#"{"a":1,"a":2,"":{"":""}}"#,
    ];

    #[test]
    fn a_tape_holds_what_the_tree_holds() {
        for text in TEXTS {
            let tree = Json::parse(text.as_bytes()).unwrap();
            assert_eq!(Tape::parse(text.as_bytes()).unwrap().root().json(), tree, "{text}");
            assert_eq!(Tape::from(tree.clone()).root().json(), tree, "{text}");
            assert_eq!(Tape::parse(text.as_bytes()).unwrap().into_json(), tree, "{text}");
        }
    }

    #[test]
    fn whatever_is_cut_off_or_changed_is_refused_as_the_tree_refuses_it() {
        let damaged = TEXTS.iter().flat_map(|text| {
            let bytes = text.as_bytes();
            (0..bytes.len()).flat_map(move |at| {
                let changed = |byte: u8| [&bytes[..at], &[byte], &bytes[at + 1..]].concat();
                [bytes[..at].to_vec(), changed(b'"'), changed(b'}'), changed(0xff), changed(b'7')]
            })
        });
        for bytes in damaged {
            let (tree, tape) = (Json::parse(&bytes), Tape::parse(&bytes));
            let tape = tape.as_ref().map(|tape| tape.root().json());
            assert_eq!(tape.map_err(ToString::to_string), tree.as_ref().cloned().map_err(|error| error.to_string()), "{bytes:?}");
            let (tree, tape) = (Json::parse_verified(&bytes), Tape::parse_verified(&bytes));
            assert_eq!(tape.ok().map(|tape| tape.root().json().into_owned()), tree.ok(), "{bytes:?}");
        }
    }

    #[test]
    fn nesting_beyond_any_response_is_refused_and_not_a_stack_overflow() {
        assert!(Tape::parse("[".repeat(100_000).as_bytes()).is_err());
    }
}
