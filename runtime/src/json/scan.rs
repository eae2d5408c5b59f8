//! Puts a JSON text on a [`Tape`](super::tape::Tape) in one pass, and copies no text that has no escapes.
//!
//! It knows the JSON that WeChat Pay writes. Whatever else there is (a number with a fraction, an escape, a mistake) goes to serde_json,
//! which alone decides what is JSON and says what is wrong with what is not.

use super::Json;
use super::tape::{Entry, Kind, Name, Tape};

/// Deeper texts go to serde_json, which has a limit of its own.
const DEEPEST: usize = 64;

/// Returns the tape of a whole text, or `None` if serde_json is to read it.
pub(super) fn tape(text: &str) -> Option<Tape<'_>> {
    // Most values take more bytes than this, so that the list need not grow. A long text, of which much may be one value, is a reason to let
    // it: a kilobyte is what allocators have at hand.
    const BYTES_OF_A_VALUE: usize = 24;
    const MOST_AT_FIRST: usize = 64;
    // An entry has 32 bits for a place in the text.
    u32::try_from(text.len()).ok()?;
    let entries = Vec::with_capacity((text.len() / BYTES_OF_A_VALUE + 1).min(MOST_AT_FIRST));
    let mut scan = Scan { bytes: text.as_bytes(), at: 0, tape: Tape { text, apart: Vec::new(), entries } };
    scan.value(Name::default(), DEEPEST)?;
    (scan.next_byte().is_none()).then_some(scan.tape)
}

struct Scan<'j> {
    bytes: &'j [u8],
    at: usize,
    tape: Tape<'j>,
}

impl<'j> Scan<'j> {
    /// Returns the next byte that is no white space, and stays before it.
    #[inline]
    fn next_byte(&mut self) -> Option<u8> {
        loop {
            match self.bytes.get(self.at) {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                byte => return byte.copied(),
            }
        }
    }

    /// Reads a value. A text without escapes, which most are, is on the shortest way.
    fn value(&mut self, name: Name, depth: usize) -> Option<()> {
        let (kind, value) = match self.next_byte()? {
            b'"' => match self.plain_text() {
                Some((start, end)) => (Kind::Text, ((start as u64) << 32) | (end - start) as u64),
                None => {
                    let text = self.escaped_text()?;
                    (Kind::TextApart, self.tape.put_apart(text.into()) as u64)
                }
            },
            b'{' => return self.object(name, depth.checked_sub(1)?),
            b'[' => return self.list(name, depth.checked_sub(1)?),
            b't' => self.word("true", Kind::True)?,
            b'f' => self.word("false", Kind::False)?,
            b'n' => self.word("null", Kind::Null)?,
            _ => self.number()?,
        };
        self.tape.entries.push(Entry { value, name, kind });
        Some(())
    }

    fn list(&mut self, name: Name, depth: usize) -> Option<()> {
        let place = self.tape.open(name, Kind::List);
        self.at += 1;
        if self.next_byte()? == b']' {
            self.at += 1;
            return Some(());
        }
        loop {
            self.value(Name::default(), depth)?;
            if self.is_last(b']')? {
                self.tape.close(place);
                return Some(());
            }
        }
    }

    fn object(&mut self, name: Name, depth: usize) -> Option<()> {
        let place = self.tape.open(name, Kind::Object);
        self.at += 1;
        if self.next_byte()? == b'}' {
            self.at += 1;
            return Some(());
        }
        loop {
            if self.next_byte()? != b'"' {
                return None;
            }
            let name = match self.plain_text() {
                Some((start, end)) => match Name::part(start, end) {
                    Some(name) => name,
                    // So long a name is rare enough to be looked at again.
                    None => self.tape.name_apart(self.tape.text.get(start..end)?.into()),
                },
                None => {
                    let name = self.escaped_text()?;
                    self.tape.name_apart(name.into())
                }
            };
            if self.next_byte()? != b':' {
                return None;
            }
            self.at += 1;
            self.value(name, depth)?;
            if self.is_last(b'}')? {
                self.tape.close(place);
                return Some(());
            }
        }
    }

    /// Reads what follows an item: `end`, or a comma and the beginning of another item.
    #[inline]
    fn is_last(&mut self, end: u8) -> Option<bool> {
        let byte = self.next_byte()?;
        self.at += 1;
        match byte {
            b',' => Some(false),
            byte => (byte == end).then_some(true),
        }
    }

    fn word(&mut self, word: &str, kind: Kind) -> Option<(Kind, u64)> {
        let is_it = self.bytes.get(self.at..)?.starts_with(word.as_bytes());
        self.at += word.len();
        is_it.then_some((kind, 0))
    }

    /// Reads a text without escapes, whose opening quote is the next byte, and returns where it begins and ends. Stays before any other
    /// one.
    #[inline]
    fn plain_text(&mut self) -> Option<(usize, usize)> {
        let start = self.at + 1;
        let end = start + plain_length(self.bytes.get(start..)?);
        if self.bytes.get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        Some((start, end))
    }

    /// Reads a text that may have escapes.
    #[cold]
    fn escaped_text(&mut self) -> Option<String> {
        let start = self.at;
        let mut end = start + 1;
        loop {
            end += plain_length(self.bytes.get(end..)?);
            match self.bytes.get(end)? {
                b'"' => break,
                // What follows a backslash ends no text.
                b'\\' => end += 2,
                _ => return None,
            }
        }
        self.at = end + 1;
        serde_json::from_str(self.tape.text.get(start..=end)?).ok()
    }

    #[inline]
    fn number(&mut self) -> Option<(Kind, u64)> {
        // So many digits fit an i64.
        const MOST_DIGITS: usize = 18;
        let start = self.at;
        let is_negative = self.bytes.get(start) == Some(&b'-');
        let mut at = start + usize::from(is_negative);
        let first = at;
        let mut integer = 0_i64;
        while let Some(digit) = self.bytes.get(at).filter(|byte| byte.is_ascii_digit()) {
            integer = integer.wrapping_mul(10).wrapping_add(i64::from(digit - b'0'));
            at += 1;
        }
        let digits = at - first;
        let is_plain = (1..=MOST_DIGITS).contains(&digits)
            && (integer != 0 || digits == 1 && !is_negative)
            && (digits == 1 || self.bytes.get(first) != Some(&b'0'))
            && !matches!(self.bytes.get(at), Some(b'.' | b'e' | b'E'));
        if is_plain {
            self.at = at;
            return Some((Kind::Integer, if is_negative { -integer } else { integer }.cast_unsigned()));
        }
        let is_of_a_number = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'e' | b'E' | b'+' | b'-');
        self.at += self.bytes.get(start..)?.iter().take_while(|byte| is_of_a_number(byte)).count();
        match Json::parse(self.bytes.get(start..self.at)?).ok()? {
            Json::Integer(integer) => Some(self.tape.integer(integer)),
            Json::Number(number) => Some((Kind::Number, number.to_bits())),
            _ => None,
        }
    }
}

/// Returns how many bytes there are before the first one that a text cannot hold as it is: a quote, a backslash or a control
/// character. Looks at eight bytes at a time.
pub(super) fn plain_length(text: &[u8]) -> usize {
    let (eights, rest) = text.as_chunks::<8>();
    for (index, eight) in eights.iter().enumerate() {
        if let Some(at) = plain_length_of_eight(*eight) {
            return index * 8 + at;
        }
    }
    // Of a text that is not so short, the last bytes are looked at once more, together with those before them, which are plain.
    if let Some((before, last)) = text.split_last_chunk::<8>() {
        return before.len() + plain_length_of_eight(*last).unwrap_or(8);
    }
    let is_one = |byte: &u8| *byte < b' ' || *byte == b'"' || *byte == b'\\';
    rest.iter().position(is_one).unwrap_or(rest.len())
}

#[inline]
fn plain_length_of_eight(eight: [u8; 8]) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let bytes = u64::from_le_bytes(eight);
    // The high bit is set in each byte that is less than the other. It is exact for the lowest such byte.
    let less = |bytes: u64, than: u64| bytes.wrapping_sub(ONES * than) & !bytes;
    let is = |byte: u8| less(bytes ^ (ONES * u64::from(byte)), 1);
    let found = (less(bytes, 0x20) | is(b'"') | is(b'\\')) & (ONES << 7);
    (found != 0).then(|| found.trailing_zeros() as usize / 8)
}
