//! A line of a bill's file, and the amounts in it.

use std::borrow::Cow;

use wechatpay_runtime::{Yuan, YuanError};

use super::reader::BillError;

/// How much of a value an error shows, in characters.
const SHOWN: usize = 40;

/// A line of values, with the names of their columns.
pub struct Line<'l> {
    number: u64,
    columns: &'l [String],
    values: Vec<&'l str>,
}

impl<'l> Line<'l> {
    /// Splits a line. A value may have commas in it: what ends it is a comma and the back-quote of the next one.
    pub(super) fn new(number: u64, columns: &'l [String], text: &'l str) -> Result<Self, BillError> {
        let Some(values) = text.strip_prefix('`') else {
            return Err(BillError::new(number, "has a value without a back-quote before it").in_column(columns.first()));
        };
        let values: Vec<&str> = values.split(",`").collect();
        if values.len() == columns.len() {
            return Ok(Line { number, columns, values });
        }
        let problem = format!("has {} values for {} columns", values.len(), columns.len());
        // The first column that is too much, or missing.
        Err(BillError::new(number, problem).in_column(columns.get(values.len()).or(columns.last())))
    }

    /// Returns the value of a column, or `None` if the bill has no such column, or it is empty.
    pub(super) fn optional(&self, name: &str) -> Option<&'l str> {
        let at = self.columns.iter().position(|column| column == name)?;
        self.values.get(at).copied().map(str::trim).filter(|value| !value.is_empty())
    }

    /// Does what [`optional`](Line::optional) does, where `0` stands for nothing.
    pub(super) fn number_of(&self, name: &str) -> Option<String> {
        self.optional(name).filter(|value| *value != "0").map(str::to_owned)
    }

    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.optional(name).map(str::to_owned)
    }

    pub(super) fn required(&self, name: &str) -> Result<String, BillError> {
        self.text(name).ok_or_else(|| self.error(name, "is empty"))
    }

    /// Returns an amount in fen.
    pub(super) fn fen(&self, name: &str) -> Result<Option<i64>, BillError> {
        let Some(value) = self.optional(name) else { return Ok(None) };
        let fen = thousandths(value).and_then(|amount| match amount % 1000 {
            0 => Ok(amount / 1000),
            _ => Err(YuanError::LessThanAFen),
        });
        fen.map(Some).map_err(|error| self.error(name, format!("{} {error}", shown(value))))
    }

    pub(super) fn required_fen(&self, name: &str) -> Result<i64, BillError> {
        self.fen(name)?.ok_or_else(|| self.error(name, "is empty"))
    }

    /// Returns an amount in thousandths of a fen: fees have five decimal places.
    pub(super) fn thousandths(&self, name: &str) -> Result<Option<i64>, BillError> {
        let Some(value) = self.optional(name) else { return Ok(None) };
        thousandths(value).map(Some).map_err(|error| self.error(name, format!("{} {error}", shown(value))))
    }

    /// Returns a number of rows, which some bills write `20.0`.
    pub(super) fn count(&self, name: &str) -> Result<u64, BillError> {
        let value = self.required(name)?;
        let (whole, fraction) = value.split_once('.').unwrap_or((&value, ""));
        let is_whole = fraction.bytes().all(|byte| byte == b'0') && whole.bytes().all(|byte| byte.is_ascii_digit());
        let count = whole.parse().ok().filter(|_| is_whole);
        count.ok_or_else(|| self.error(name, format!("{} is not a number of rows", shown(&value))))
    }

    fn error(&self, column: &str, problem: impl Into<Cow<'static, str>>) -> BillError {
        BillError::new(self.number, problem).in_column(Some(&column.to_owned()))
    }
}

/// Reads an amount in yuan of at most five decimal places, in thousandths of a fen.
fn thousandths(text: &str) -> Result<i64, YuanError> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    if digits.starts_with('-') {
        return Err(YuanError::NotAnAmount);
    }
    let end = digits.find('.').map_or(digits.len(), |point| digits.len().min(point + 3));
    let (yuan, more) = digits.split_at_checked(end).ok_or(YuanError::NotAnAmount)?;
    let fen = yuan.parse::<Yuan>()?.fen();
    if !more.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(YuanError::NotAnAmount);
    }
    if more.len() > 3 {
        return Err(YuanError::LessThanAFen);
    }
    let more: i64 = format!("{more:0<3}").parse().map_err(|_| YuanError::NotAnAmount)?;
    let amount = fen.checked_mul(1000).and_then(|fen| fen.checked_add(more));
    amount.map(|amount| sign * amount).ok_or(YuanError::TooLarge)
}

/// Shows the beginning of a value.
fn shown(value: &str) -> String {
    let beginning: String = value.chars().take(SHOWN).collect();
    let more = if beginning.len() < value.len() { "…" } else { "" };
    format!("`{beginning}{more}`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_to_the_thousandth_of_a_fen_without_floats() {
        assert_eq!(thousandths("0.29"), Ok(29_000));
        assert_eq!(thousandths("0.00600"), Ok(600));
        assert_eq!(thousandths("-0.00600"), Ok(-600), "the sign of less than a fen");
        assert_eq!(thousandths("12"), Ok(1_200_000));
        assert_eq!(thousandths("0.123456"), Err(YuanError::LessThanAFen));
        assert_eq!(thousandths("92233720368547758.07"), Err(YuanError::TooLarge));
        for text in ["", "-", "--1", "1.0０", "1,000", "1.00x", "0.-1", "1e3", "NaN", ".5", "5."] {
            assert_eq!(thousandths(text), Err(YuanError::NotAnAmount), "{text}");
        }
    }

    #[test]
    fn a_line_is_split_where_a_value_begins_and_not_at_every_comma() {
        let columns = ["a", "b"].map(str::to_owned);
        let line = Line::new(1, &columns, "`茶, 大杯,`2").unwrap();
        assert_eq!((line.optional("a"), line.optional("b"), line.optional("c")), (Some("茶, 大杯"), Some("2"), None));
        let error = Line::new(7, &columns, "`1").err().unwrap();
        assert_eq!(error.to_string(), "line 7, column b: has 1 values for 2 columns");
    }
}
