//! Notifications: what the gateway tells a merchant's server on this machine, until it is taken.
//!
//! Here is what waits to be sent and when; [`message`] is what is sent, [`delivery`] the sending, [`fault`] what goes wrong
//! with it on request.

mod delivery;
mod fault;
mod message;

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

pub(crate) use delivery::deliver;
pub use fault::NotificationFault;
use hyper::Uri;
use serde_json::Value;
use tokio::sync::Notify;

use crate::control::ControlError;

/// Seconds from one delivery to the next: 24 h 4 min in all, as documented for payments.
const SCHEDULE: [u64; 15] = [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600];

/// What is yet to be taken, and what is to go wrong.
#[derive(Debug, Default)]
pub(crate) struct Notifications {
    waiting: Mutex<Vec<Waiting>>,
    faults: Mutex<VecDeque<NotificationFault>>,
    changed: Notify,
}

/// A notification that was not taken yet.
#[derive(Debug, Clone)]
struct Waiting {
    id: String,
    url: Uri,
    event_type: String,
    /// What is encrypted.
    resource: Vec<u8>,
    /// Unix seconds.
    created_at: u64,
    /// How often it was sent.
    sent: usize,
    /// When it was sent last, in unix seconds.
    sent_at: u64,
    /// Unix seconds; `None` while it is being sent.
    due: Option<u64>,
}

impl Notifications {
    /// Sends a notification, from now on and until it is taken, to a URL on this machine.
    pub(crate) fn add(&self, url: &str, event_type: &str, resource: Vec<u8>, now: u64) -> Result<(), ControlError> {
        let url = on_this_machine(url)
            .ok_or_else(|| ControlError::new(format!("`{url}` is not plain http on this machine: http://127.0.0.1:…")))?;
        let notification = Waiting {
            id: message::id()?,
            url,
            event_type: event_type.to_owned(),
            resource,
            created_at: now,
            sent: 0,
            sent_at: now,
            due: Some(now),
        };
        self.waiting().push(notification);
        self.changed.notify_one();
        Ok(())
    }

    /// As [`add`](Self::add), from the body of a control call.
    pub(crate) fn add_from(&self, body: &Value, now: u64) -> Result<(), ControlError> {
        let text = |name: &str| {
            let text = body.get(name).and_then(Value::as_str);
            text.ok_or_else(|| ControlError::new(format!("`{name}` is missing, or not a string")))
        };
        let resource = body.get("resource").ok_or_else(|| ControlError::new("`resource` is missing"))?;
        self.add(text("url")?, text("event_type")?, resource.to_string().into_bytes(), now)
    }

    /// How many are not taken and will be sent (again).
    pub(crate) fn count(&self) -> usize {
        self.waiting().len()
    }

    pub(crate) fn inject(&self, fault: NotificationFault, count: usize) {
        let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        faults.extend(std::iter::repeat_n(fault, count));
    }

    pub(crate) fn clear(&self) {
        self.waiting().clear();
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn waiting(&self) -> MutexGuard<'_, Vec<Waiting>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn next_fault(&self) -> Option<NotificationFault> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }

    /// Those that are due, which count as being sent from now on.
    fn due(&self, now: u64) -> Vec<Waiting> {
        let mut waiting = self.waiting();
        let due = waiting.iter_mut().filter(|notification| notification.due.is_some_and(|due| due <= now));
        due.map(|notification| {
            notification.due = None;
            notification.sent += 1;
            notification.sent_at = now;
            notification.clone()
        })
        .collect()
    }

    /// It was sent: taken, or to be sent again so long after it was sent. After the last time it is given up.
    fn sent(&self, id: &str, taken: bool) {
        let mut waiting = self.waiting();
        let next = |notification: &Waiting| {
            let wait = SCHEDULE.get(notification.sent.saturating_sub(1)).filter(|_| !taken);
            wait.map(|wait| notification.sent_at.saturating_add(*wait))
        };
        waiting.retain_mut(|notification| {
            if notification.id == id {
                notification.due = next(notification);
            }
            notification.id != id || notification.due.is_some()
        });
    }
}

/// The address, if it is plain http on this machine.
fn on_this_machine(url: &str) -> Option<Uri> {
    let url: Uri = url.parse().ok()?;
    let host = url.host()?.trim_matches(['[', ']']);
    let here = host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback());
    (here && url.scheme_str() == Some("http")).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_http_on_this_machine_is_sent_to() {
        for url in ["http://127.0.0.1:1/notify", "http://localhost", "http://[::1]:8080/a?b=c"] {
            assert!(on_this_machine(url).is_some(), "{url}");
        }
        for url in ["https://127.0.0.1/", "http://www.example.com/", "http://127.0.0.1.example.com/", "127.0.0.1", "/notify", ""]
        {
            assert!(on_this_machine(url).is_none(), "{url}");
        }
    }

    #[test]
    fn what_is_not_taken_is_sent_again_by_the_schedule_and_given_up_after_a_day() {
        let notifications = Notifications::default();
        notifications.add("http://127.0.0.1:1/", "A.B", Vec::new(), 0).unwrap();
        let (mut now, mut times) = (0, Vec::new());
        while notifications.count() > 0 {
            for notification in notifications.due(now) {
                times.push(now);
                assert!(notifications.due(now + 1_000_000).is_empty(), "it is being sent");
                notifications.sent(&notification.id, false);
            }
            now += 15;
        }
        let mut expected = vec![0];
        expected.extend(SCHEDULE.iter().scan(0, |at, wait| {
            *at += wait;
            Some(*at)
        }));
        assert_eq!(times, expected);
        assert_eq!(times.last(), Some(&(24 * 60 * 60 + 240)));
    }

    #[test]
    fn what_is_taken_is_not_sent_again() {
        let notifications = Notifications::default();
        notifications.add("http://127.0.0.1:1/", "A.B", Vec::new(), 0).unwrap();
        let [notification] = notifications.due(0).try_into().unwrap();
        notifications.sent(&notification.id, true);
        assert_eq!(notifications.count(), 0);
    }
}
