//! Times as WeChat Pay writes them: in Beijing time, which is eight hours ahead of UTC all year.
//!
//! The calendar is twenty lines, so that nobody needs a crate for it. The features `jiff`, `chrono` and `time` add conversions
//! from and to those crates.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const OFFSET: i64 = 8 * 3600;
const DAY: i64 = 86_400;
/// The first and the last second of the years that have four digits.
const FIRST: i64 = -62_167_219_200 - OFFSET;
const LAST: i64 = 253_402_300_799 - OFFSET;

/// A time, to the second, in the form of the API: `2018-06-08T10:34:56+08:00`.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use wechatpay_runtime::BeijingTime;
///
/// let in_two_hours = BeijingTime::from(SystemTime::now() + Duration::from_secs(7200));
/// let time_expire = in_two_hours.to_string();
///
/// let success_time: BeijingTime = "2018-06-08T10:34:56+08:00".parse()?;
/// assert_eq!(success_time.unix_seconds(), 1_528_425_296);
/// assert_eq!(success_time.date(), "2018-06-08");
/// # Ok::<(), wechatpay_runtime::TimeError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BeijingTime(i64);

impl BeijingTime {
    /// Makes the time from unix seconds. A time outside the years 0000 to 9999 becomes the nearest one inside.
    pub fn from_unix_seconds(seconds: i64) -> Self {
        BeijingTime(seconds.clamp(FIRST, LAST))
    }

    /// Returns the unix seconds.
    pub fn unix_seconds(self) -> i64 {
        self.0
    }

    /// Returns the day in Beijing, as bills name it: `2018-06-08`.
    pub fn date(self) -> String {
        let Civil { year, month, day, .. } = self.civil();
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// Returns fourteen digits, as PayScore writes the times of an order: `20180608103456`.
    pub fn digits(self) -> String {
        let Civil { year, month, day, second_of_day: second } = self.civil();
        format!("{year:04}{month:02}{day:02}{:02}{:02}{:02}", second / 3600, second / 60 % 60, second % 60)
    }

    fn civil(self) -> Civil {
        let local = self.0 + OFFSET;
        let (year, month, day) = date_of(local.div_euclid(DAY));
        Civil { year, month, day, second_of_day: local.rem_euclid(DAY) }
    }
}

/// Date and time of day in Beijing.
struct Civil {
    year: i64,
    month: i64,
    day: i64,
    second_of_day: i64,
}

impl fmt::Display for BeijingTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let second = self.civil().second_of_day;
        write!(formatter, "{}T{:02}:{:02}:{:02}+08:00", self.date(), second / 3600, second / 60 % 60, second % 60)
    }
}

impl FromStr for BeijingTime {
    type Err = TimeError;

    /// Reads RFC 3339 with any offset. Fractions of a second are dropped.
    fn from_str(text: &str) -> Result<Self, TimeError> {
        let whole = text.get(..19).ok_or(TimeError)?;
        let shape: String = whole.chars().map(|character| if character.is_ascii_digit() { '0' } else { character }).collect();
        if !matches!(shape.as_str(), "0000-00-00T00:00:00" | "0000-00-00t00:00:00" | "0000-00-00 00:00:00") {
            return Err(TimeError);
        }
        let number = |from: usize, length: usize| whole[from..from + length].parse::<i64>().map_err(|_| TimeError);
        let (year, month, day) = (number(0, 4)?, number(5, 2)?, number(8, 2)?);
        let (hour, minute, second) = (number(11, 2)?, number(14, 2)?, number(17, 2)?);
        let days = days_until(year, month, day);
        // A day after the end of the month would become a day of the next one.
        let is_right =
            (1..=12).contains(&month) && date_of(days) == (year, month, day) && hour < 24 && minute < 60 && second <= 60;
        let offset = offset(without_fraction(&text[19..])?)?;
        let seconds = days * DAY + hour * 3600 + minute * 60 + second - offset;
        match is_right && (FIRST..=LAST).contains(&seconds) {
            true => Ok(BeijingTime(seconds)),
            false => Err(TimeError),
        }
    }
}

fn without_fraction(rest: &str) -> Result<&str, TimeError> {
    let Some(fraction) = rest.strip_prefix('.') else { return Ok(rest) };
    let behind = fraction.trim_start_matches(|character: char| character.is_ascii_digit());
    if behind.len() < fraction.len() { Ok(behind) } else { Err(TimeError) }
}

/// Returns the seconds of `Z`, `+08:00`, `-05:30`.
fn offset(text: &str) -> Result<i64, TimeError> {
    let (sign, digits) = match text.as_bytes() {
        [b'Z' | b'z'] => return Ok(0),
        [b'+', digits @ ..] => (1, digits),
        [b'-', digits @ ..] => (-1, digits),
        _ => return Err(TimeError),
    };
    match *digits {
        [ten_hours @ b'0'..=b'2', hours @ b'0'..=b'9', b':', ten_minutes @ b'0'..=b'5', minutes @ b'0'..=b'9'] => {
            let number = |ten: u8, one: u8| i64::from(ten - b'0') * 10 + i64::from(one - b'0');
            let hours = number(ten_hours, hours);
            if hours < 24 { Ok(sign * (hours * 3600 + number(ten_minutes, minutes) * 60)) } else { Err(TimeError) }
        }
        _ => Err(TimeError),
    }
}

/// Returns the days from 1970-01-01 to this date of the Gregorian calendar. Years are counted from March, so that a leap day is
/// the last.
fn days_until(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Does the reverse of [`days_until`].
fn date_of(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let (day, month) = (of_year - (153 * from_march + 2) / 5 + 1, (from_march + 2) % 12 + 1);
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

/// The error for a text that is not a time in RFC 3339.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeError;

impl fmt::Display for TimeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("is not a time in RFC 3339: write it as in `2018-06-08T10:34:56+08:00`")
    }
}

impl std::error::Error for TimeError {}

impl From<SystemTime> for BeijingTime {
    fn from(time: SystemTime) -> Self {
        let seconds = |duration: Duration| i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
        BeijingTime::from_unix_seconds(match time.duration_since(UNIX_EPOCH) {
            Ok(after) => seconds(after),
            // Down to the second that the moment is in.
            Err(before) => -seconds(before.duration()) - i64::from(before.duration().subsec_nanos() > 0),
        })
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for BeijingTime {
    fn from(time: jiff::Timestamp) -> Self {
        // jiff rounds towards 1970.
        BeijingTime::from_unix_seconds(time.as_second() - i64::from(time.subsec_nanosecond() < 0))
    }
}

#[cfg(feature = "jiff")]
impl From<BeijingTime> for jiff::Timestamp {
    fn from(time: BeijingTime) -> Self {
        // jiff ends two days before the year 9999 does.
        jiff::Timestamp::from_second(time.0).unwrap_or(jiff::Timestamp::MAX)
    }
}

#[cfg(feature = "chrono")]
impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for BeijingTime {
    fn from(time: chrono::DateTime<Z>) -> Self {
        BeijingTime::from_unix_seconds(time.timestamp())
    }
}

#[cfg(feature = "chrono")]
impl From<BeijingTime> for chrono::DateTime<chrono::Utc> {
    fn from(time: BeijingTime) -> Self {
        // All of its years are within chrono's.
        chrono::DateTime::from_timestamp(time.0, 0).unwrap_or_default()
    }
}

#[cfg(feature = "time")]
impl From<time::OffsetDateTime> for BeijingTime {
    fn from(time: time::OffsetDateTime) -> Self {
        BeijingTime::from_unix_seconds(time.unix_timestamp())
    }
}

#[cfg(feature = "time")]
impl From<BeijingTime> for time::OffsetDateTime {
    fn from(time: BeijingTime) -> Self {
        // All of its years are within time's.
        time::OffsetDateTime::from_unix_timestamp(time.0).unwrap_or(time::OffsetDateTime::UNIX_EPOCH)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<i64, TimeError> {
        text.parse::<BeijingTime>().map(BeijingTime::unix_seconds)
    }

    #[test]
    fn a_moment_is_written_in_beijing_time() {
        let time = BeijingTime::from_unix_seconds(1_528_425_296);
        assert_eq!(time.to_string(), "2018-06-08T10:34:56+08:00");
        assert_eq!((time.date().as_str(), time.digits().as_str()), ("2018-06-08", "20180608103456"));
        assert_eq!(BeijingTime::from_unix_seconds(0).to_string(), "1970-01-01T08:00:00+08:00");
        assert_eq!(BeijingTime::from_unix_seconds(951_753_600).date(), "2000-02-29", "it is the next day in Beijing already");
        assert_eq!(BeijingTime::from_unix_seconds(i64::MIN).to_string(), "0000-01-01T00:00:00+08:00");
        assert_eq!(BeijingTime::from_unix_seconds(i64::MAX).to_string(), "9999-12-31T23:59:59+08:00");
    }

    #[test]
    fn any_offset_is_read_and_fractions_are_dropped() {
        for text in [
            "2018-06-08T10:34:56+08:00",
            "2018-06-08T02:34:56Z",
            "2018-06-08t02:34:56z",
            "2018-06-08 02:34:56.999999999Z",
            "2018-06-07T21:04:56-05:30",
        ] {
            assert_eq!(read(text), Ok(1_528_425_296), "{text}");
        }
        assert_eq!(read("2016-12-31T23:59:60Z"), read("2017-01-01T00:00:00Z"), "a leap second");
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "",
            "2018-06-08",
            "2018-06-08T10:34:56",
            "2018-06-08T10:34:56+0800",
            "2018-06-08T10:34:56+24:00",
            "2018-06-08T10:34:56.+08:00",
            "2018-06-08T10:34:56+08:00 ",
            "2018-13-08T10:34:56+08:00",
            "2018-00-08T10:34:56+08:00",
            "2018-02-29T10:34:56+08:00",
            "2018-06-31T10:34:56+08:00",
            "2018-06-00T10:34:56+08:00",
            "2018-06-08T24:00:00+08:00",
            "2018-06-08T10:60:56+08:00",
            "2018-06-08T10:34:61+08:00",
            "20180608103456",
            "２018-06-08T10:34:56+08:00",
            "+018-06-08T10:34:56+08:00",
            "0000-01-01T00:00:00+23:59",
        ] {
            assert_eq!(read(text), Err(TimeError), "{text:?}");
        }
    }

    #[test]
    fn the_clock_of_the_system_is_taken_before_and_after_1970() {
        let at = |time: SystemTime| BeijingTime::from(time).unix_seconds();
        assert_eq!(at(UNIX_EPOCH + Duration::from_millis(1_999)), 1);
        assert_eq!(at(UNIX_EPOCH - Duration::from_millis(1)), -1);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(seconds in FIRST..=LAST) {
            let time = BeijingTime::from_unix_seconds(seconds);
            prop_assert_eq!(time.to_string().parse(), Ok(time));
            prop_assert_eq!(time.unix_seconds(), seconds);
        }

        #[test]
        fn any_text_is_a_time_or_an_error(text: String) {
            let _ = text.parse::<BeijingTime>();
        }

        #[cfg(all(feature = "jiff", feature = "chrono", feature = "time"))]
        #[test]
        fn the_crates_for_time_agree(seconds in FIRST + DAY..=LAST - 2 * DAY, nanos in 0_i32..1_000_000_000) {
            let time = BeijingTime::from_unix_seconds(seconds);
            let in_jiff = jiff::Timestamp::from(time);
            let in_chrono = chrono::DateTime::<chrono::Utc>::from(time);
            let in_time = time::OffsetDateTime::from(time);
            prop_assert_eq!(in_jiff.to_string().parse(), Ok(time));
            prop_assert_eq!(format!("{in_chrono:?}").parse(), Ok(time));
            prop_assert_eq!(in_time.unix_timestamp(), seconds);
            // A fraction belongs to the second that it follows.
            let later = jiff::Timestamp::new(seconds, nanos).map(BeijingTime::from);
            prop_assert_eq!(later.ok(), Some(time));
            let later = chrono::DateTime::from_timestamp(seconds, nanos.unsigned_abs()).map(BeijingTime::from);
            prop_assert_eq!(later, Some(time));
            prop_assert_eq!(BeijingTime::from(in_time + Duration::from_nanos(u64::from(nanos.unsigned_abs()))), time);
        }
    }
}
