//! A JSON text as one list of its values, which costs one allocation. A tree ([`Json`]) costs one for each object and list.
//!
//! Declared types are read from it. What must be changed first (a sensitive text that is decrypted) is made into a tree.

use std::borrow::Cow;

use super::{Json, damaged, scan};
use crate::declaration::DecodeError;

/// A whole JSON text: its value, and behind each list and object what is in it.
#[derive(Clone, Default)]
pub(crate) struct Tape<'j> {
    /// What most names and texts are parts of.
    pub(super) text: &'j str,
    /// The names and texts that are not parts of `text`, such as those that had escapes.
    pub(super) apart: Vec<Cow<'j, str>>,
    pub(super) entries: Vec<Entry>,
}

/// A value, and its name in the object around it. Sixteen bytes, so that the list of a usual response is a small allocation.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    /// What [`Kind`] says.
    pub(super) value: u64,
    pub(super) name: Name,
    pub(super) kind: Kind,
}

/// The name of a member; in a list there is none, and this is empty.
#[derive(Clone, Copy, Default)]
pub(super) struct Name {
    /// Where it begins in the text, or its number among those apart.
    start: u32,
    length: u16,
    is_apart: bool,
}

/// What an entry's `value` is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Null,
    False,
    True,
    /// An `i64`.
    Integer,
    /// The number, among the texts apart, of an integer's digits that no `i64` holds.
    Large,
    /// The bits of an `f64`.
    Number,
    /// A part of the text: where it begins, above its length, each of 32 bits.
    Text,
    /// The number of a text apart.
    TextApart,
    /// The number of entries that follow and are in the list, at any depth.
    List,
    /// The number of entries that follow and are in the object, at any depth.
    Object,
}

/// A value on a tape: its entry and those inside.
#[derive(Clone, Copy)]
pub struct Node<'j> {
    tape: &'j Tape<'j>,
    at: usize,
}

/// Entries side by side, each followed by those inside.
#[derive(Clone, Copy)]
pub(crate) struct Nodes<'j> {
    tape: &'j Tape<'j>,
    at: usize,
    end: usize,
}

impl<'j> Tape<'j> {
    /// Parses a whole JSON text.
    pub(crate) fn parse(bytes: &'j [u8]) -> Result<Self, serde_json::Error> {
        match std::str::from_utf8(bytes).ok().and_then(scan::tape) {
            Some(tape) => Ok(tape),
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
        Node { tape: self, at: 0 }
    }

    /// Makes an object of members.
    pub(crate) fn of_members(members: Vec<(Cow<'j, str>, Json<'j>)>) -> Self {
        Tape::from(Json::Object(members))
    }

    /// Puts a text apart, and returns its number.
    pub(super) fn put_apart(&mut self, text: Cow<'j, str>) -> usize {
        self.apart.push(text);
        self.apart.len() - 1
    }

    /// Returns the name for an entry, which is put apart.
    pub(super) fn name_apart(&mut self, name: Cow<'j, str>) -> Name {
        if name.is_empty() {
            return Name::default();
        }
        // As many texts are more bytes than a machine has.
        Name { start: u32::try_from(self.put_apart(name)).unwrap_or(u32::MAX), length: 0, is_apart: true }
    }

    /// Counts what was put inside the entry at `place`, the last one that is not inside another.
    #[inline]
    pub(super) fn close(&mut self, place: usize) {
        let inside = self.entries.len().saturating_sub(place + 1);
        if let Some(entry) = self.entries.get_mut(place) {
            entry.value = inside as u64;
        }
    }

    fn push(&mut self, name: Cow<'j, str>, json: Json<'j>) {
        let name = self.name_apart(name);
        let (kind, value) = match json {
            Json::Null => (Kind::Null, 0),
            Json::Boolean(false) => (Kind::False, 0),
            Json::Boolean(true) => (Kind::True, 0),
            Json::Integer(integer) => self.integer(integer),
            Json::Number(number) => (Kind::Number, number.to_bits()),
            Json::Text(text) => (Kind::TextApart, self.put_apart(text) as u64),
            Json::List(items) => {
                let place = self.open(name, Kind::List);
                items.into_iter().for_each(|item| self.push(Cow::Borrowed(""), item));
                return self.close(place);
            }
            Json::Object(members) => {
                let place = self.open(name, Kind::Object);
                members.into_iter().for_each(|(name, value)| self.push(name, value));
                return self.close(place);
            }
        };
        self.entries.push(Entry { value, name, kind });
    }

    /// Begins a list or an object, and returns its place.
    #[inline]
    pub(super) fn open(&mut self, name: Name, kind: Kind) -> usize {
        self.entries.push(Entry { value: 0, name, kind });
        self.entries.len() - 1
    }

    /// Returns the kind and value of an integer's entry.
    pub(super) fn integer(&mut self, integer: i128) -> (Kind, u64) {
        match i64::try_from(integer) {
            Ok(integer) => (Kind::Integer, integer.cast_unsigned()),
            Err(_) => (Kind::Large, self.put_apart(integer.to_string().into()) as u64),
        }
    }

    fn text_apart(&self, number: u64) -> &str {
        usize::try_from(number).ok().and_then(|number| self.apart.get(number)).map_or("", |text| text)
    }

    #[inline]
    fn name(&self, Name { start, length, is_apart }: Name) -> &str {
        match is_apart {
            false => part(self.text, start as usize, length.into()),
            true => self.text_apart(start.into()),
        }
    }

    #[inline]
    fn text_of(&self, entry: &Entry) -> Option<&str> {
        match entry.kind {
            Kind::Text => Some(part(self.text, (entry.value >> 32) as usize, entry.value as u32 as usize)),
            Kind::TextApart => Some(self.text_apart(entry.value)),
            _ => None,
        }
    }
}

impl Name {
    /// The part of the text from `start` to `end`, unless it is too long for an entry.
    #[inline]
    pub(super) fn part(start: usize, end: usize) -> Option<Self> {
        let length = u16::try_from(end.checked_sub(start)?).ok()?;
        Some(Name { start: u32::try_from(start).ok()?, length, is_apart: false })
    }
}

impl Entry {
    /// The number of entries inside it.
    #[inline]
    fn inside(&self) -> usize {
        match self.kind {
            Kind::List | Kind::Object => usize::try_from(self.value).unwrap_or(usize::MAX),
            _ => 0,
        }
    }
}

#[inline]
fn part(text: &str, start: usize, length: usize) -> &str {
    text.get(start..start.saturating_add(length)).unwrap_or_default()
}

impl<'j> From<Json<'j>> for Tape<'j> {
    fn from(json: Json<'j>) -> Self {
        let mut tape = Tape::default();
        tape.push(Cow::Borrowed(""), json);
        tape
    }
}

impl<'j> Node<'j> {
    /// Returns whether it is `null`.
    #[inline]
    pub(crate) fn is_null(self) -> bool {
        self.entry().is_none_or(|entry| entry.kind == Kind::Null)
    }

    /// Returns the same value as a tree, whose texts are borrowed.
    pub(crate) fn json(self) -> Json<'j> {
        let Some(entry) = self.entry() else { return Json::Null };
        match entry.kind {
            Kind::Null => Json::Null,
            Kind::False => Json::Boolean(false),
            Kind::True => Json::Boolean(true),
            Kind::Integer => Json::Integer(entry.value.cast_signed().into()),
            Kind::Large => Json::Integer(self.tape.text_apart(entry.value).parse().unwrap_or_default()),
            Kind::Number => Json::Number(f64::from_bits(entry.value)),
            Kind::Text | Kind::TextApart => Json::Text(Cow::Borrowed(self.tape.text_of(entry).unwrap_or_default())),
            Kind::List => Json::List(self.inside(entry).map(|(_, node)| node.json()).collect()),
            Kind::Object => Json::Object(self.inside(entry).map(|(name, node)| (Cow::Borrowed(name), node.json())).collect()),
        }
    }

    /// Returns the text, or an error if this is not one.
    #[inline]
    pub(crate) fn text(self) -> Result<&'j str, DecodeError> {
        let text = self.entry().and_then(|entry| self.tape.text_of(entry));
        text.ok_or_else(|| self.json().unexpected("a string"))
    }

    /// Returns the integer, if this is one that an `i64` holds.
    #[inline]
    pub(crate) fn integer(self) -> Option<i64> {
        self.entry().filter(|entry| entry.kind == Kind::Integer).map(|entry| entry.value.cast_signed())
    }

    /// Returns the items, or an error if this is not an array.
    pub(crate) fn items(self) -> Result<Nodes<'j>, DecodeError> {
        match self.entry() {
            Some(entry) if entry.kind == Kind::List => Ok(self.inside(entry)),
            _ => Err(self.json().unexpected("an array")),
        }
    }

    /// Returns the members, or an error if this is not an object.
    pub(crate) fn members(self) -> Result<Nodes<'j>, DecodeError> {
        match self.entry() {
            Some(entry) if entry.kind == Kind::Object => Ok(self.inside(entry)),
            _ => Err(self.json().unexpected("an object")),
        }
    }

    #[inline]
    fn entry(self) -> Option<&'j Entry> {
        self.tape.entries.get(self.at)
    }

    fn inside(self, entry: &Entry) -> Nodes<'j> {
        let at = self.at + 1;
        Nodes { tape: self.tape, at, end: at.saturating_add(entry.inside()) }
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

impl<'j> Iterator for Nodes<'j> {
    type Item = (&'j str, Node<'j>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.at >= self.end {
            return None;
        }
        let (tape, at) = (self.tape, self.at);
        let entry = tape.entries.get(at)?;
        self.at = at.saturating_add(1 + entry.inside());
        Some((tape.name(entry.name), Node { tape, at }))
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
