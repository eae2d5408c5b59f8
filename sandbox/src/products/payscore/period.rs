//! The times of a service: reading them, and the rules for its end.
//!
//! Domestic orders write `yyyyMMddHHmmss` or `yyyyMMdd` in Beijing time and `OnAccept` for the moment of the user's
//! confirmation; the others RFC 3339.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use wechatpay_runtime::wechatpay_object;

use crate::engine::error_response::ErrorResponse;

/// The last moment of a day, in seconds after its first.
const LAST_SECOND: u64 = 24 * 60 * 60 - 1;

/// When a service was to be used, as the order was created.
#[wechatpay_object]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Period {
    /// Unix seconds; `None` as long as it is the moment of a confirmation that is still to come.
    pub(crate) start: Option<u64>,
    /// Unix seconds, if the end was given.
    pub(crate) end: Option<u64>,
}

/// A time as a request gives it: the JSON pointer of its field, and its text.
pub(crate) type Boundary<'r> = (&'r str, Option<&'r str>);

impl Period {
    /// The period of an order that is created with these times.
    pub(crate) fn planned(start: Boundary<'_>, end: Boundary<'_>) -> Result<Self, ErrorResponse> {
        let period = Period {
            start: match start {
                (_, None | Some("OnAccept")) => None,
                start => read_start(start)?,
            },
            end: read_end(end)?,
        };
        period.check_order(end)
    }

    /// The period of an order that is completed with these times, which take the place of the planned ones.
    pub(crate) fn actual(self, start: Boundary<'_>, end: Boundary<'_>) -> Result<Self, ErrorResponse> {
        let period = Period { start: read_start(start)?.or(self.start), end: read_end(end)?.or(self.end) };
        if period.end.is_none() {
            let issue = "is required on completion: the order was created without one";
            return Err(ErrorResponse::field(end.0, serde_json::Value::Null, issue));
        }
        period.check_order(end)
    }

    fn check_order(self, (pointer, end): Boundary<'_>) -> Result<Self, ErrorResponse> {
        match (self.start, self.end) {
            (Some(start), Some(until)) if until < start => {
                let issue = format!("must not be before the start of the service, {}", write(start));
                Err(ErrorResponse::field(pointer, end.unwrap_or_default(), issue))
            }
            _ => Ok(self),
        }
    }
}

/// The moment that a time stands for, in unix seconds.
pub(crate) fn moment(pointer: &str, text: &str) -> Result<u64, ErrorResponse> {
    read(pointer, text).map(|(first, _)| first)
}

fn read_start((pointer, text): Boundary<'_>) -> Result<Option<u64>, ErrorResponse> {
    text.map(|text| read(pointer, text).map(|(first, _)| first)).transpose()
}

/// A day that ends a period counts to its last second.
fn read_end((pointer, text): Boundary<'_>) -> Result<Option<u64>, ErrorResponse> {
    text.map(|text| read(pointer, text).map(|(_, last)| last)).transpose()
}

/// The first and the last unix second that a time stands for.
fn read(pointer: &str, text: &str) -> Result<(u64, u64), ErrorResponse> {
    let refuse =
        || ErrorResponse::field(pointer, text, "must be a time: yyyyMMddHHmmss or yyyyMMdd, or RFC 3339 outside the mainland");
    let seconds = |timestamp: Timestamp| u64::try_from(timestamp.as_second()).map_err(|_| refuse());
    let beijing = |time: DateTime| TimeZone::fixed(Offset::constant(8)).to_timestamp(time).map_err(|_| refuse());
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        let at = seconds(text.parse().map_err(|_| refuse())?)?;
        return Ok((at, at));
    }
    match text.len() {
        14 => {
            let time = DateTime::strptime("%Y%m%d%H%M%S", text).map_err(|_| refuse())?;
            let at = seconds(beijing(time)?)?;
            Ok((at, at))
        }
        8 => {
            let day = Date::strptime("%Y%m%d", text).map_err(|_| refuse())?;
            let first = seconds(beijing(day.at(0, 0, 0, 0))?)?;
            Ok((first, first.saturating_add(LAST_SECOND)))
        }
        _ => Err(refuse()),
    }
}

/// Unix seconds as `yyyyMMddHHmmss` in Beijing time.
pub(crate) fn write(seconds: u64) -> String {
    in_beijing(seconds).strftime("%Y%m%d%H%M%S").to_string()
}

/// Unix seconds as RFC 3339 in Beijing time.
pub(crate) fn rfc3339(seconds: u64) -> String {
    in_beijing(seconds).strftime("%Y-%m-%dT%H:%M:%S+08:00").to_string()
}

fn in_beijing(seconds: u64) -> DateTime {
    let timestamp = i64::try_from(seconds).ok().and_then(|seconds| Timestamp::from_second(seconds).ok()).unwrap_or_default();
    Offset::constant(8).to_datetime(timestamp)
}

#[cfg(test)]
mod tests {
    use super::*;

    const END: &str = "/time_range/end_time";

    fn planned(start: &str, end: Option<&str>) -> Result<Period, ErrorResponse> {
        Period::planned(("/time_range/start_time", Some(start)), (END, end))
    }

    #[test]
    fn times_are_beijing_time_and_written_as_they_were_read() {
        assert_eq!(read("", "20091225091010").unwrap(), (1_261_703_410, 1_261_703_410));
        assert_eq!(write(1_261_703_410), "20091225091010");
        assert_eq!(read("", "20091225").unwrap(), (1_261_670_400, 1_261_670_400 + 86_399));
        assert_eq!(read("", "2009-12-25T09:10:10+08:00").unwrap().0, 1_261_703_410);
        for wrong in ["20091325", "20090230", "20091225251010", "2009122509", "2009-12-25", "", "99999999999999"] {
            assert!(read("", wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_end_is_required_on_completion_if_creation_had_none() {
        let without = planned("20091225091010", None).unwrap();
        assert_eq!(without.actual(("", None), (END, None)).unwrap_err().parameters[0].pointer, END);
        assert!(without.actual(("", None), (END, Some("20091225121010"))).is_ok());
        let with = planned("20091225091010", Some("20091225121010")).unwrap();
        assert_eq!(with.actual(("", None), (END, None)).unwrap(), with);
    }

    #[test]
    fn the_end_is_not_before_the_start() {
        assert!(planned("20091225091010", Some("20091225091009")).is_err());
        assert!(planned("20091225091010", Some("20091225091010")).is_ok());
        assert!(planned("20091225091010", Some("20091225")).is_ok());
        let period = planned("20091225091010", None).unwrap();
        assert!(period.actual(("", None), (END, Some("20091225091009"))).is_err());
        assert!(period.actual(("", Some("20091225080000")), (END, Some("20091225091009"))).is_ok());
    }

    #[test]
    fn an_order_may_begin_on_acceptance() {
        let period = planned("OnAccept", None).unwrap();
        assert_eq!(period, Period::default());
        assert!(period.actual(("", None), (END, Some("20091225091009"))).is_ok());
    }
}
