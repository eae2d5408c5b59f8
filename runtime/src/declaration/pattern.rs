//! The pattern of a text: a regular expression that the whole text must match.
//!
//! The usual patterns (ASCII characters and classes, groups, alternatives, repetitions) are matched here, by a machine of at most
//! 64 positions whose state is the bits of one number: linear in the text, without an allocation. Other patterns go to the crate
//! regex-lite, which has the same syntax and is about thirty times slower.

use std::sync::OnceLock;

/// A regular expression that a text must match as a whole. It is compiled when it is first needed.
#[derive(Debug)]
pub struct Pattern {
    expression: &'static str,
    compiled: OnceLock<Compiled>,
}

#[derive(Debug)]
enum Compiled {
    Bits(Box<Bits>),
    Expression(Option<regex_lite::Regex>),
}

impl Pattern {
    /// Makes a pattern in the syntax of the `regex-lite` crate. The macros have checked that it is valid.
    pub const fn new(expression: &'static str) -> Self {
        Pattern { expression, compiled: OnceLock::new() }
    }

    /// Returns the expression as it was declared.
    pub const fn as_str(&self) -> &'static str {
        self.expression
    }

    /// Returns whether the whole `text` matches.
    pub fn matches(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| match Bits::of(self.expression) {
            Some(bits) => Compiled::Bits(Box::new(bits)),
            None => Compiled::Expression(by_regex_lite(self.expression)),
        });
        match compiled {
            Compiled::Bits(bits) => bits.matches(text),
            Compiled::Expression(expression) => expression.as_ref().is_none_or(|expression| expression.is_match(text)),
        }
    }
}

fn by_regex_lite(expression: &str) -> Option<regex_lite::Regex> {
    regex_lite::Regex::new(&format!("^(?:{expression})$")).ok()
}

/// A position is a place of the expression that takes a character, and has one bit. (This is Glushkov's construction.)
#[derive(Debug)]
struct Bits {
    /// For each ASCII character, the positions that take it.
    takes: [u64; 128],
    /// The positions that may follow the position just before them. Nearly all successors are of this kind, and are found in one
    /// step.
    behind_the_one_before: u64,
    /// The positions with other successors, and those successors.
    jumps: u64,
    behind: [u64; 64],
    whole: Part,
}

/// A part of the expression: where it may begin and end, and whether it may be empty.
#[derive(Debug, Clone, Copy)]
struct Part {
    first: u64,
    last: u64,
    nothing: bool,
}

impl Bits {
    fn of(expression: &str) -> Option<Self> {
        let nothing = Part { first: 0, last: 0, nothing: true };
        let bits = Bits { takes: [0; 128], behind_the_one_before: 0, jumps: 0, behind: [0; 64], whole: nothing };
        let mut reader = Reader { rest: expression.as_bytes(), positions: 0, bits };
        reader.bits.whole = reader.alternatives()?;
        reader.rest.is_empty().then_some(reader.bits)
    }

    fn matches(&self, text: &str) -> bool {
        let Part { first, last, nothing } = self.whole;
        let (mut next, mut at) = (first, 0);
        for byte in text.bytes() {
            // No position takes a character beyond ASCII.
            at = next & self.takes.get(usize::from(byte)).copied().unwrap_or(0);
            if at == 0 {
                return false;
            }
            next = self.behind_all(at);
        }
        if text.is_empty() { nothing } else { at & last != 0 }
    }

    fn behind_all(&self, positions: u64) -> u64 {
        let mut behind = positions << 1 & self.behind_the_one_before;
        let mut jumping = positions & self.jumps;
        while jumping != 0 {
            behind |= self.behind[jumping.trailing_zeros() as usize];
            jumping &= jumping - 1;
        }
        behind
    }

    fn let_follow(&mut self, before: u64, behind: u64) {
        for (position, follows) in self.behind.iter_mut().enumerate() {
            let this = 1 << position;
            if before & this != 0 {
                let next = this << 1;
                self.behind_the_one_before |= behind & next;
                *follows |= behind & !next;
                if *follows != 0 {
                    self.jumps |= this;
                }
            }
        }
    }

    fn one_behind_the_other(&mut self, one: Part, other: Part) -> Part {
        self.let_follow(one.last, other.first);
        Part {
            first: one.first | if one.nothing { other.first } else { 0 },
            last: other.last | if other.nothing { one.last } else { 0 },
            nothing: one.nothing && other.nothing,
        }
    }
}

/// Reads an expression. `None` means that it is not supported here, or has too many positions.
struct Reader<'e> {
    rest: &'e [u8],
    positions: usize,
    bits: Bits,
}

impl Reader<'_> {
    fn take(&mut self, byte: u8) -> bool {
        let taken = self.rest.first() == Some(&byte);
        self.rest = &self.rest[usize::from(taken)..];
        taken
    }

    fn alternatives(&mut self) -> Option<Part> {
        let mut all = self.sequence()?;
        while self.take(b'|') {
            let one = self.sequence()?;
            all = Part { first: all.first | one.first, last: all.last | one.last, nothing: all.nothing || one.nothing };
        }
        Some(all)
    }

    fn sequence(&mut self) -> Option<Part> {
        let mut all = Part { first: 0, last: 0, nothing: true };
        while !matches!(self.rest.first(), None | Some(b'|' | b')')) {
            let next = self.repeated()?;
            all = self.bits.one_behind_the_other(all, next);
        }
        Some(all)
    }

    fn repeated(&mut self) -> Option<Part> {
        let begin = self.rest;
        let one = self.one()?;
        let (least, most) = match self.rest.first() {
            Some(b'?') => (0, Some(1)),
            Some(b'*') => (0, None),
            Some(b'+') => (1, None),
            Some(b'{') => {
                let end = self.rest.iter().position(|byte| *byte == b'}')?;
                let counts = std::str::from_utf8(&self.rest[1..end]).ok()?;
                let number = |digits: &str| digits.parse::<u8>().ok().filter(|number| *number <= 64);
                let bounds = match counts.split_once(',') {
                    None => (number(counts)?, Some(number(counts)?)),
                    Some((least, "")) => (number(least)?, None),
                    Some((least, most)) => (number(least)?, Some(number(most)?)),
                };
                self.rest = &self.rest[end..];
                bounds
            }
            _ => return Some(one),
        };
        self.rest = &self.rest[1..];
        // `a??`, `a{2}{3}`: rare enough.
        if matches!(self.rest.first(), Some(b'?' | b'*' | b'+' | b'{')) || most.is_some_and(|most| most == 0 || most < least) {
            return None;
        }
        let (end, mut all) = (self.rest, Part { first: 0, last: 0, nothing: true });
        let mut part = one;
        for count in 1..=most.unwrap_or(least.max(1)) {
            if count > 1 {
                // Read it once more, with positions of its own.
                self.rest = begin;
                part = self.one()?;
            }
            part.nothing |= count > least;
            if most.is_none() && count >= least {
                self.bits.let_follow(part.last, part.first);
            }
            all = self.bits.one_behind_the_other(all, part);
        }
        self.rest = end;
        Some(all)
    }

    fn one(&mut self) -> Option<Part> {
        let (byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        match byte {
            b'(' => {
                if self.take(b'?') && !self.take(b':') {
                    return None;
                }
                let group = self.alternatives()?;
                (self.take(b')') && group.first != 0).then_some(group)
            }
            b'[' => {
                let mut taken = [false; 128];
                while !self.take(b']') {
                    self.range(&mut taken)?;
                }
                // In some syntaxes a bracket at the start stands for itself.
                taken.contains(&true).then_some(())?;
                self.position(|character| taken[character])
            }
            b'\\' if self.take(b'd') => self.position(|character| (b'0'.into()..=b'9'.into()).contains(&character)),
            b'\\' => {
                let (escaped, rest) = self.rest.split_first()?;
                self.rest = rest;
                escaped.is_ascii_punctuation().then_some(())?;
                self.position(|character| character == usize::from(*escaped))
            }
            byte if is_itself(*byte) => self.position(|character| character == usize::from(*byte)),
            _ => None,
        }
    }

    /// Reads a character or a range of a class.
    fn range(&mut self, taken: &mut [bool; 128]) -> Option<()> {
        let from = self.of_class()?;
        let to = match self.rest {
            // A hyphen at the end of a class stands for itself. Any other makes a range.
            [b'-', next, ..] if *next != b']' => {
                self.rest = &self.rest[1..];
                self.of_class()?
            }
            _ => from,
        };
        taken.get_mut(usize::from(from)..=usize::from(to))?.fill(true);
        Some(())
    }

    fn of_class(&mut self) -> Option<u8> {
        let escaped = self.take(b'\\');
        let (byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        let known = match escaped {
            true => byte.is_ascii_punctuation(),
            false => is_itself(*byte) || matches!(byte, b'.' | b'+' | b'*' | b'?' | b'(' | b')' | b'|' | b'{' | b'}' | b'$'),
        };
        known.then_some(*byte)
    }

    fn position(&mut self, takes: impl Fn(usize) -> bool) -> Option<Part> {
        let bit = 1_u64.checked_shl(self.positions.try_into().ok()?)?;
        self.positions += 1;
        for (character, positions) in self.bits.takes.iter_mut().enumerate() {
            if takes(character) {
                *positions |= bit;
            }
        }
        Some(Part { first: bit, last: bit, nothing: false })
    }
}

/// Returns whether a character stands for itself, inside a class and outside.
fn is_itself(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'-' | b':' | b'/' | b'_' | b',' | b'=' | b'@' | b'%' | b' ' | b'#' | b';' | b'!')
}

#[cfg(test)]
mod tests {
    use super::*;

    const DATE_AND_TIME: &str = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})";

    fn assert_as_regex_lite(expression: &str, texts: impl IntoIterator<Item = String>) {
        let bits = Bits::of(expression).unwrap_or_else(|| panic!("`{expression}` is matched here"));
        let reference = by_regex_lite(expression).unwrap();
        for text in texts {
            assert_eq!(bits.matches(&text), reference.is_match(&text), "`{expression}` of {text:?}");
        }
    }

    /// Returns all texts of at most `most` of these characters.
    fn texts(characters: &str, most: usize) -> Vec<String> {
        let mut all = vec![String::new()];
        let mut longest = all.clone();
        for _ in 0..most {
            longest = longest.iter().flat_map(|text| characters.chars().map(move |next| format!("{text}{next}"))).collect();
            all.extend(longest.iter().cloned());
        }
        all
    }

    #[test]
    fn each_form_matches_what_regex_lite_matches() {
        let expressions = [
            "",
            "a",
            "ab",
            "a|b",
            "a|",
            "|a",
            "(a|b)c",
            "(?:a|b)c",
            "a?",
            "a*",
            "a+",
            "a?b",
            "a*b",
            "a+b",
            "a{2}",
            "a{2,}",
            "a{0,2}",
            "a{1,3}b",
            "a{0,}b",
            "(ab)*",
            "(ab)+c?",
            "(a|bc)*",
            "(a?b)*",
            "(a*b*)*",
            "(a*){2}",
            "((a|b)c){1,2}",
            "(a|ab)(c|bc)",
            "[ab]c",
            "[a-c]{2}",
            "[b-]+",
            "[\\-b]",
            "\\.a",
            "[.]a",
            "\\d",
            "a(b|c|)",
            "(a|b)*abb",
            "(a+)+b",
        ];
        for expression in expressions {
            let others = ["平", "a平", "1", "\n", "a\n"].map(str::to_owned);
            assert_as_regex_lite(expression, texts("abc.-", 5).into_iter().chain(others));
        }
    }

    #[test]
    fn a_date_with_a_character_changed_added_or_left_out_matches_as_in_regex_lite() {
        for text in
            ["2019-11-11T16:24:05+08:00", "2019-11-11T16:24:05Z", "2019-11-11T16:24:05.123-08:00", "2019-11-11T16:24:05.Z"]
        {
            let mut texts = vec![text.to_owned()];
            for at in 0..text.len() {
                let (before, behind, rest) = (&text[..at], &text[at + 1..], &text[at..]);
                texts.push(format!("{before}{behind}"));
                for other in ["0", "a", "-", ":", ".", "Z", "+", "平"] {
                    texts.extend([format!("{before}{other}{behind}"), format!("{before}{other}{rest}")]);
                }
            }
            assert_as_regex_lite(DATE_AND_TIME, texts);
        }
    }

    #[test]
    fn what_is_not_known_here_is_left_to_regex_lite() {
        let long = "a{60}b{60}";
        for expression in ["[^a]", ".", "^a", "a$", "a??", "(?i)a", "\\w", "[[:alpha:]]", "平", long, "(?P<n>a)", "[a&&b]", "()"]
        {
            assert!(Bits::of(expression).is_none(), "{expression}");
        }
        assert!(Pattern::new(".平").matches("余平"));
        assert!(!Pattern::new(".平").matches("余"));
    }
}
