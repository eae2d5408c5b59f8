//! Explains a refused signature: compares the message that the server verified with the message that was signed here.

use std::fmt;

use super::{ApiError, ErrorCode};

/// How many characters around a difference are shown.
const SHOWN: usize = 24;

/// The cause of a 401 `SIGN_ERROR`: the first difference between the two messages, or that there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureExplanation {
    /// The two messages differ: something changed the request on its way, or the server reads it in another way.
    Differs {
        /// The first line that differs.
        line: MessageLine,
        /// The first byte of that line that differs, counted from 0.
        position: usize,
        /// The message that was signed here, from a little before that byte.
        ours: String,
        /// The message that the server verified, from the same place.
        theirs: String,
    },
    /// The messages agree as far as the server shows its own, but they have different lengths.
    Lengths {
        /// Bytes of the message that was signed here.
        ours: usize,
        /// Bytes of the message that the server verified.
        theirs: usize,
    },
    /// The messages agree: the private key does not belong to the certificate whose serial was named.
    Agrees,
}

/// A line of the signed message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MessageLine {
    /// The first: the HTTP method.
    Method,
    /// The second: path and query.
    Target,
    /// The third: unix seconds.
    Timestamp,
    /// The fourth: the nonce.
    Nonce,
    /// The rest: the body, or the `meta` part of an upload.
    Body,
}

impl fmt::Display for MessageLine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            MessageLine::Method => "line 1, the method",
            MessageLine::Target => "line 2, path and query",
            MessageLine::Timestamp => "line 3, the timestamp",
            MessageLine::Nonce => "line 4, the nonce",
            MessageLine::Body => "line 5, the body",
        })
    }
}

impl fmt::Display for SignatureExplanation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SignatureExplanation::Differs { line, position, ours, theirs } => write!(
                formatter,
                "the signed messages differ in {line}, from byte {position} on: here it has {ours:?}, at the server {theirs:?}"
            ),
            SignatureExplanation::Lengths { ours, theirs } => write!(
                formatter,
                "the signed message has {ours} bytes here and {theirs} at the server, and they agree as far as the server shows its own"
            ),
            SignatureExplanation::Agrees => formatter.write_str(
                "the signed messages agree: the private key does not belong to the merchant certificate whose serial was named",
            ),
        }
    }
}

impl SignatureExplanation {
    /// Compares `ours` with `theirs`, the beginning of the server's message. `length` is the length of the server's whole
    /// message.
    fn new(ours: &[u8], theirs: &str, length: Option<usize>) -> Self {
        let shown = theirs.as_bytes();
        let same = ours.iter().zip(shown).take_while(|(one, other)| one == other).count();
        // A length that is less than the shown part cannot be one.
        let length = length.unwrap_or_default().max(shown.len());
        let cut = length > shown.len();
        // The server shows less than it has, and the rest cannot be compared. The end of the shown part can be half of a
        // character, which may be shown as another.
        let is_end_of_cut = cut && shown.len() - same < 4;
        if same == shown.len() || is_end_of_cut {
            if length == ours.len() {
                return SignatureExplanation::Agrees;
            }
            if cut {
                return SignatureExplanation::Lengths { ours: ours.len(), theirs: length };
            }
        }
        let before = ours.get(..same).unwrap_or_default();
        let feeds = before.iter().filter(|byte| **byte == b'\n').count();
        let line = match feeds {
            0 => MessageLine::Method,
            1 => MessageLine::Target,
            2 => MessageLine::Timestamp,
            3 => MessageLine::Nonce,
            _ => MessageLine::Body,
        };
        // A body may have line feeds of its own.
        let mut starts = before.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(index, _)| index + 1);
        let start = match feeds {
            0 => 0,
            feeds => starts.nth(feeds.min(4) - 1).unwrap_or_default(),
        };
        let from = start.max(same.saturating_sub(SHOWN / 2));
        let excerpt = |message: &[u8]| {
            let text = String::from_utf8_lossy(message.get(from..).unwrap_or_default()).into_owned();
            match line {
                MessageLine::Body => text.chars().take(SHOWN).collect(),
                _ => text.split('\n').next().unwrap_or_default().chars().take(SHOWN).collect(),
            }
        };
        SignatureExplanation::Differs { line, position: same - start, ours: excerpt(ours), theirs: excerpt(shown) }
    }
}

impl ApiError {
    /// Returns why the signature was refused, if the server shows the message that it verified (401 `SIGN_ERROR`).
    pub fn signature(&self) -> Option<&SignatureExplanation> {
        self.signature.as_ref()
    }

    /// Explains a refused signature with the message that was signed.
    pub(crate) fn explain_signature(&mut self, message: &[u8]) {
        let information = self.detail.as_ref().and_then(|detail| detail.get("sign_information"));
        let text = |name| information?.get(name)?.as_str();
        if self.code != ErrorCode::SignError {
            return;
        }
        if let Some(theirs) = text("truncated_sign_message") {
            let length = information.and_then(|information| information.get("sign_message_length"));
            // A number, or a number as a text.
            let length = length.and_then(|length| length.as_u64().or_else(|| length.as_str()?.parse().ok()));
            let length = length.and_then(|length| usize::try_from(length).ok());
            self.signature = Some(SignatureExplanation::new(message, theirs, length));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &[u8] = b"POST\n/v3/a?b=c\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n{\"a\":\n1}\n";

    fn differs(theirs: &str) -> (MessageLine, usize, String, String) {
        match SignatureExplanation::new(OURS, theirs, Some(theirs.len())) {
            SignatureExplanation::Differs { line, position, ours, theirs } => (line, position, ours, theirs),
            other => panic!("{other}"),
        }
    }

    #[test]
    fn the_first_difference_is_named_by_its_line_and_place() {
        let ours = std::str::from_utf8(OURS).unwrap();
        let with = |from: &str, to: &str| differs(&ours.replace(from, to));
        assert_eq!(with("POST", "PUT"), (MessageLine::Method, 1, "POST".into(), "PUT".into()));
        assert_eq!(with("?b=c", "?b=d"), (MessageLine::Target, 8, "/v3/a?b=c".into(), "/v3/a?b=d".into()));
        assert_eq!(with("?b=c", ""), (MessageLine::Target, 5, "/v3/a?b=c".into(), "/v3/a".into()));
        assert_eq!(with("1554208460", "1554208461").0, MessageLine::Timestamp);
        assert_eq!(with("593B", "593A"), (MessageLine::Nonce, 3, OURS_NONCE.into(), OURS_NONCE.replace("593B", "593A")));
        assert_eq!(with("1}", "2}"), (MessageLine::Body, 6, "{\"a\":\n1}\n".into(), "{\"a\":\n2}\n".into()));
    }

    const OURS_NONCE: &str = "593BEC0C930BF1AFEB40B4A0";

    #[test]
    fn equal_messages_mean_another_key_even_where_the_server_shows_only_a_beginning() {
        let whole = std::str::from_utf8(OURS).unwrap();
        assert_eq!(SignatureExplanation::new(OURS, whole, Some(OURS.len())), SignatureExplanation::Agrees);
        assert_eq!(SignatureExplanation::new(OURS, whole, None), SignatureExplanation::Agrees);
        assert_eq!(SignatureExplanation::new(OURS, &whole[..20], Some(OURS.len())), SignatureExplanation::Agrees);
        assert_eq!(SignatureExplanation::new(OURS, whole, Some(3)), SignatureExplanation::Agrees);
        let lengths = SignatureExplanation::Lengths { ours: OURS.len(), theirs: 999 };
        assert_eq!(SignatureExplanation::new(OURS, &whole[..20], Some(999)), lengths);
        // Half of a character at the end of the shown part.
        assert_eq!(
            SignatureExplanation::new("a\n平".as_bytes(), "a\n\u{fffd}", Some("a\n平平".len())),
            SignatureExplanation::Lengths { ours: 5, theirs: 8 }
        );
    }

    #[test]
    fn a_message_that_ends_too_early_differs_where_it_ends() {
        let whole = std::str::from_utf8(OURS).unwrap();
        let (line, _, ours, theirs) = differs(whole.strip_suffix('\n').unwrap());
        assert_eq!(line, MessageLine::Body);
        assert!(ours.ends_with("}\n") && theirs.ends_with('}'));
        assert_eq!(differs(""), (MessageLine::Method, 0, "POST".into(), String::new()));
        assert_eq!(SignatureExplanation::new(b"", "", None), SignatureExplanation::Agrees);
    }
}
