//! `Retry-After`: how long the server asks to wait, in either of the header's forms (RFC 9110, 10.2.3).

use std::time::Duration;

/// Returns the pause that a value asks for, at `now` (unix seconds). A date in the past asks for none. A value that is neither
/// seconds nor a date counts as absent: the client uses its own pause.
pub(super) fn pause(value: &str, now: u64) -> Option<Duration> {
    let value = value.trim();
    let seconds = match !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        // More seconds than fit are as good as never.
        true => value.parse().unwrap_or(u64::MAX),
        false => unix_seconds(value)?.saturating_sub(now),
    };
    Some(Duration::from_secs(seconds))
}

/// Reads a date in the form that HTTP prefers, `Sun, 06 Nov 1994 08:49:37 GMT`. The two obsolete forms are not supported.
fn unix_seconds(date: &str) -> Option<u64> {
    const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (weekday, rest) = date.split_once(", ")?;
    WEEKDAYS.contains(&weekday).then_some(())?;
    let parts: Vec<&str> = rest.split(' ').collect();
    let [day, month, year, time, "GMT"] = parts[..] else { return None };
    let parts: Vec<&str> = time.split(':').collect();
    let [hour, minute, second] = parts[..] else { return None };
    let month = 1 + MONTHS.iter().position(|known| *known == month)? as u64;
    let (day, year) = (digits(day, 2)?, digits(year, 4)?);
    let (hour, minute, second) = (digits(hour, 2)?, digits(minute, 2)?, digits(second, 2)?);
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days_of_month = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    // A leap second is second 60.
    let is_time = (1..=days_of_month).contains(&day) && hour < 24 && minute < 60 && second <= 60;
    (is_time && year >= 1970).then_some(())?;
    // Years begin in March here, so that the leap day is the last day.
    let (years, months) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day;
    /// The days up to 1 January 1970, counted in the same way.
    const EPOCH: u64 = 719_469;
    Some((days - EPOCH) * 86_400 + hour * 3600 + minute * 60 + second)
}

fn digits(text: &str, length: usize) -> Option<u64> {
    (text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_and_dates_are_pauses_from_now_on() {
        // 1994-11-06T08:49:37Z.
        const THEN: u64 = 784_111_777;
        let date = "Sun, 06 Nov 1994 08:49:37 GMT";
        assert_eq!(pause("120", THEN), Some(Duration::from_secs(120)));
        assert_eq!(pause(date, THEN - 90), Some(Duration::from_secs(90)));
        assert_eq!(pause(date, THEN + 90), Some(Duration::ZERO));
        assert_eq!(pause("99999999999999999999", THEN), Some(Duration::from_secs(u64::MAX)));
    }

    #[test]
    fn dates_are_the_seconds_that_other_software_makes_of_them() {
        for (date, seconds) in [
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
            ("Tue, 29 Feb 2000 23:59:59 GMT", 951_868_799),
            ("Wed, 01 Mar 2000 00:00:00 GMT", 951_868_800),
            ("Sat, 21 Nov 2026 20:58:31 GMT", 1_795_294_711),
            ("Fri, 31 Dec 9999 23:59:59 GMT", 253_402_300_799),
        ] {
            assert_eq!(unix_seconds(date), Some(seconds), "{date}");
        }
    }

    #[test]
    fn what_is_neither_counts_as_absent() {
        for value in [
            "",
            "-1",
            "+5",
            "1.5",
            "soon",
            "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 Nov 1994 08:49:37 CET",
            "Sun, 6 Nov 1994 08:49:37 GMT",
            "Sun, 30 Feb 1994 08:49:37 GMT",
            "Sun, 06 nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 24:00:00 GMT",
            "Sun, 06 Nov 0000 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "星期日, 06 Nov 1994 08:49:37 GMT",
        ] {
            assert_eq!(pause(value, 0), None, "{value}");
        }
    }
}
