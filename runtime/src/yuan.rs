//! Converts between yuan, which people write, and fen, which the API counts, without floating-point numbers.

use std::fmt;
use std::str::FromStr;

/// An amount that people read and write in yuan, and that fields of the API hold in fen.
///
/// ```
/// use wechatpay_runtime::Yuan;
///
/// let price: Yuan = "12.3".parse()?;
/// assert_eq!(price.fen(), 1230);
/// assert_eq!(Yuan::from_fen(1230).to_string(), "12.30");
/// assert!("12.345".parse::<Yuan>().is_err());
/// # Ok::<(), wechatpay_runtime::YuanError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Yuan(i64);

impl Yuan {
    /// Makes an amount from fen.
    pub const fn from_fen(fen: i64) -> Self {
        Yuan(fen)
    }

    /// Returns the amount in fen.
    pub const fn fen(self) -> i64 {
        self.0
    }
}

/// Writes two decimal places and no currency: `12.30`, `-0.05`.
impl fmt::Display for Yuan {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fen = self.0.unsigned_abs();
        formatter.pad_integral(self.0 >= 0, "", &format!("{}.{:02}", fen / 100, fen % 100))
    }
}

impl FromStr for Yuan {
    type Err = YuanError;

    /// Reads digits and at most two decimal places: `12`, `12.3`, `12.30`, `-0.05`. Spaces, `+`, commas and a currency are
    /// refused.
    fn from_str(text: &str) -> Result<Self, YuanError> {
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
        let (yuan, fen) = digits.split_once('.').map_or((digits, None), |(yuan, fen)| (yuan, Some(fen)));
        let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number(yuan) || !fen.is_none_or(is_number) {
            return Err(YuanError::NotAnAmount);
        }
        let fen = fen.unwrap_or_default();
        if fen.len() > 2 {
            return Err(YuanError::LessThanAFen);
        }
        // Only digits are left: if this fails, the number is too large.
        let all: i64 = format!("{yuan}{fen:0<2}").parse().map_err(|_| YuanError::TooLarge)?;
        Ok(Yuan(sign * all))
    }
}

/// Why a text is not an amount in yuan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum YuanError {
    /// It is not digits with a point between them.
    NotAnAmount,
    /// It has more than two decimal places: nothing is smaller than a fen.
    LessThanAFen,
    /// It has more fen than 64 bits hold.
    TooLarge,
}

impl fmt::Display for YuanError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            YuanError::NotAnAmount => "is not an amount in yuan: write digits, as in `12.30`",
            YuanError::LessThanAFen => "has more than two decimal places: the smallest amount is 0.01 yuan",
            YuanError::TooLarge => "is larger than any amount",
        })
    }
}

impl std::error::Error for YuanError {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn yuan_are_read_to_the_fen() {
        let fen = |text: &str| text.parse::<Yuan>().map(Yuan::fen);
        assert_eq!(fen("0"), Ok(0));
        assert_eq!(fen("12"), Ok(1200));
        assert_eq!(fen("12.3"), Ok(1230));
        assert_eq!(fen("0.29"), Ok(29), "0.29 * 100.0 is 28.999999999999996");
        assert_eq!(fen("-0.05"), Ok(-5));
        assert_eq!(fen("92233720368547758.07"), Ok(i64::MAX));
        assert_eq!(fen("92233720368547758.08"), Err(YuanError::TooLarge));
        assert_eq!(fen("0.001"), Err(YuanError::LessThanAFen));
        for text in ["", "-", ".", ".5", "5.", "1,000", "+1", " 1", "1e3", "¥1", "１", "1.-1", "--1", "NaN"] {
            assert_eq!(fen(text), Err(YuanError::NotAnAmount), "{text:?}");
        }
    }

    #[test]
    fn an_amount_is_written_with_two_decimal_places() {
        assert_eq!(Yuan::from_fen(5).to_string(), "0.05");
        assert_eq!(Yuan::from_fen(-1).to_string(), "-0.01");
        assert_eq!(Yuan::from_fen(i64::MIN).to_string(), "-92233720368547758.08");
        assert_eq!(format!("{:>8}", Yuan::from_fen(123_456)), " 1234.56");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(fen in -i64::MAX..) {
            prop_assert_eq!(Yuan::from_fen(fen).to_string().parse(), Ok(Yuan::from_fen(fen)));
        }

        #[test]
        fn any_text_is_an_amount_or_an_error(text: String) {
            let _ = text.parse::<Yuan>();
        }
    }
}
