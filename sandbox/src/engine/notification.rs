//! Notifications: what the gateway tells a merchant's server on this machine, until it is taken.
//!
//! Here is what waits to be sent and when; [`message`] is what is sent, [`delivery`] the sending, [`fault`] what goes wrong
//! with it on request.

mod delivery;
mod fault;
mod message;

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

pub(crate) use delivery::deliver;
pub use fault::NotificationFault;
use hyper::Uri;
use serde_json::{Value, json};
use tokio::sync::Notify;
use wechatpay_runtime::wechatpay_object;

use crate::StartError;
use crate::engine::access;
use crate::engine::control::ControlError;
use crate::engine::sample;
use crate::engine::state_file::StateFile;
use crate::engine::table::Table;

/// Seconds from one delivery to the next: 24 h 4 min in all, as documented for payments.
const SCHEDULE: [u64; 15] = [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600];

/// What is yet to be taken, and what is to go wrong.
#[derive(Debug, Default)]
pub(crate) struct Notifications {
    /// In the order in which they came: the key begins with the time.
    waiting: Table<Waiting>,
    faults: Mutex<VecDeque<NotificationFault>>,
    changed: Notify,
    /// Whether the deliveries look at the clock anyway, since something waits for a time.
    ticking: AtomicBool,
    /// Of so many deliveries one is a probe and another one comes twice; 0 leaves them alone.
    disturbed: usize,
    /// How many deliveries there were since the gateway started.
    deliveries: AtomicUsize,
    /// The last ones that were taken or given up, newest last, so that they can be looked at and sent again.
    ended: Mutex<VecDeque<Ended>>,
}

/// A notification that is not sent again by itself.
#[derive(Debug)]
struct Ended {
    notification: Waiting,
    taken: bool,
}

/// The most that are remembered of those that ended.
const MOST_ENDED: usize = 200;

/// A notification that was not taken yet.
#[wechatpay_object]
#[derive(Debug, Clone)]
struct Waiting {
    id: String,
    /// Plain http on this machine.
    url: String,
    /// The key that the merchant wants it signed with, where it named one.
    named_key: Option<String>,
    event_type: String,
    /// What is encrypted.
    resource: String,
    /// Unix seconds.
    created_at: u64,
    /// How often it was sent.
    sent: u64,
    /// When it was sent last, in unix seconds.
    sent_at: u64,
    /// Unix seconds; `None` while it is being sent.
    due: Option<u64>,
    /// Whether it is given up if it is not taken at once.
    once: Option<bool>,
}

impl Waiting {
    /// The row that it is in.
    fn key(&self) -> String {
        format!("{:020} {}", self.created_at, self.id)
    }
}

impl Notifications {
    /// Those that the file has, which are disturbed now and then: see [`Builder::disturb_notifications`].
    ///
    /// [`Builder::disturb_notifications`]: crate::Builder::disturb_notifications
    pub(crate) fn open(file: &StateFile, disturbed: usize) -> Result<Self, StartError> {
        let notifications = Notifications { waiting: Table::open("notifications", file)?, disturbed, ..Self::default() };
        let mut rows = notifications.waiting.rows();
        let interrupted: Vec<_> = rows.iter().filter(|(_, it)| it.due.is_none()).map(|(key, _)| key.to_owned()).collect();
        for key in interrupted {
            // Nobody knows whether it was taken. It may arrive more than once.
            rows.change(&key, |notification| notification.due = Some(notification.sent_at));
        }
        drop(rows);
        Ok(notifications)
    }

    /// Sends a notification, from now on and until it is taken, to a URL on this machine. Where the gateway has several keys,
    /// it is signed with the one that the creating call named.
    pub(crate) fn add(
        &self,
        url: &str,
        named_key: Option<&str>,
        event_type: &str,
        resource: Vec<u8>,
        now: u64,
    ) -> Result<(), ControlError> {
        self.insert(waiting(url, named_key, event_type, resource, now)?);
        Ok(())
    }

    fn insert(&self, notification: Waiting) {
        self.waiting.rows().insert(notification.key(), notification);
        self.changed.notify_one();
    }

    /// As [`add`](Self::add), from the body of a control call. The fault is injected into the next deliveries if the call is right.
    pub(crate) fn add_from(
        &self,
        body: &Value,
        fault: Option<(NotificationFault, usize)>,
        mchid: &str,
        now: u64,
    ) -> Result<(), ControlError> {
        let text = |name: &str| {
            let text = body.get(name).and_then(Value::as_str);
            text.ok_or_else(|| ControlError::new(format!("`{name}` is missing or not a string")))
        };
        let event_type = text("event_type")?;
        let resource = match body.get("resource") {
            Some(resource) => resource.clone(),
            None => sample::of_event(event_type, mchid).ok_or_else(|| {
                ControlError::new(format!(
                    "`resource` is missing, and `{event_type}` is not declared, so that there is no sample of it"
                ))
            })?,
        };
        let mut notification = waiting(text("url")?, None, event_type, resource.to_string().into_bytes(), now)?;
        notification.once = body.get("once").and_then(Value::as_bool);
        if let Some((fault, count)) = fault {
            self.inject(fault, count);
        }
        self.insert(notification);
        Ok(())
    }

    /// Sends a notification again at once: one that waits for its next time, or one that ended.
    pub(crate) fn resend(&self, id: &str, now: u64) -> Result<(), ControlError> {
        let mut rows = self.waiting.rows();
        let key = rows.iter().find(|(_, waiting)| waiting.id == id).map(|(key, _)| key.to_owned());
        if let Some(key) = key {
            rows.change(&key, |notification| notification.due = notification.due.map(|_| now));
        } else {
            let ended = self.ended.lock().unwrap_or_else(PoisonError::into_inner);
            let found = ended.iter().rev().find(|ended| ended.notification.id == id).map(|ended| ended.notification.clone());
            let found = found.ok_or_else(|| ControlError::new(format!("there is no notification {id}")))?;
            let again = Waiting { sent: 0, due: Some(now), ..found };
            rows.insert(again.key(), again);
        }
        self.changed.notify_one();
        Ok(())
    }

    /// Those that wait and the last ones that ended, and the faults that wait, as the gateway's page shows them.
    pub(crate) fn to_json(&self) -> Value {
        let shown = |it: &Waiting, state: &str| {
            json!({
                "id": it.id, "event_type": it.event_type, "url": it.url, "sent": it.sent, "due": it.due,
                "created_at": it.created_at, "state": state,
            })
        };
        let waiting: Vec<Value> = {
            let rows = self.waiting.rows();
            rows.iter().map(|(_, it)| shown(it, if it.due.is_none() { "sending" } else { "waiting" })).collect()
        };
        let ended: Vec<Value> = {
            let ended = self.ended.lock().unwrap_or_else(PoisonError::into_inner);
            ended.iter().rev().map(|it| shown(&it.notification, if it.taken { "taken" } else { "given_up" })).collect()
        };
        let faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        let faults: Vec<&str> = faults.iter().map(|fault| fault.as_str()).collect();
        json!({ "waiting": waiting, "ended": ended, "faults": faults })
    }

    /// How many wait, and all of them before the last ones that ended, as a control call lists them.
    pub(crate) fn listed(&self) -> Value {
        let mut all = self.to_json();
        let [waiting, ended] = ["waiting", "ended"].map(|name| match all[name].take() {
            Value::Array(listed) => listed,
            _ => Vec::new(),
        });
        let count = waiting.len();
        json!({ "waiting": count, "notifications": ([waiting, ended].concat()) })
    }

    /// Something may have to be looked after by the clock from now on.
    pub(crate) fn wake(&self) {
        if !self.ticking.load(Ordering::SeqCst) {
            self.changed.notify_one();
        }
    }

    /// How many are not taken and will be sent (again).
    pub(crate) fn count(&self) -> usize {
        self.waiting.rows().len()
    }

    pub(crate) fn inject(&self, fault: NotificationFault, count: usize) {
        let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        faults.extend(std::iter::repeat_n(fault, count));
    }

    pub(crate) fn clear(&self) {
        self.waiting.rows().clear();
        self.ended.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// What goes wrong with the next delivery: what was asked for, or else what happens now and then.
    fn next_fault(&self) -> Option<NotificationFault> {
        let asked = self.faults.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        asked.or_else(|| {
            let number = self.deliveries.fetch_add(1, Ordering::Relaxed).checked_rem(self.disturbed)?;
            match number + 1 {
                last if last == self.disturbed => Some(NotificationFault::Probe),
                middle if middle == self.disturbed.div_ceil(2) => Some(NotificationFault::Duplicate),
                _ => None,
            }
        })
    }

    /// Those that are due, which count as being sent from now on.
    fn due(&self, now: u64) -> Vec<Waiting> {
        let mut rows = self.waiting.rows();
        let due = |notification: &Waiting| notification.due.is_some_and(|due| due <= now);
        let keys: Vec<_> = rows.iter().filter(|(_, it)| due(it)).map(|(key, _)| key.to_owned()).collect();
        let send = |notification: &mut Waiting| {
            notification.due = None;
            notification.sent += 1;
            notification.sent_at = now;
            notification.clone()
        };
        keys.iter().filter_map(|key| rows.change(key, send)).collect()
    }

    /// It was sent: taken, or to be sent again so long after it was sent. After the last time it is given up.
    fn sent(&self, notification: &Waiting, taken: bool) {
        let key = notification.key();
        let times = usize::try_from(notification.sent).unwrap_or(usize::MAX);
        let mut rows = self.waiting.rows();
        match SCHEDULE.get(times.saturating_sub(1)) {
            Some(wait) if !taken && notification.once != Some(true) => {
                let due = notification.sent_at.saturating_add(*wait);
                rows.change(&key, |notification| notification.due = Some(due));
            }
            _ => {
                let Some(notification) = rows.remove(&key) else { return };
                let mut ended = self.ended.lock().unwrap_or_else(PoisonError::into_inner);
                ended.retain(|other| other.notification.id != notification.id);
                ended.push_back(Ended { notification, taken });
                if ended.len() > MOST_ENDED {
                    ended.pop_front();
                }
            }
        }
    }
}

/// A notification that is sent from now on.
fn waiting(url: &str, named_key: Option<&str>, event_type: &str, resource: Vec<u8>, now: u64) -> Result<Waiting, ControlError> {
    if on_this_machine(url).is_none() {
        return Err(ControlError::new(format!(
            "`{url}` is not plain http on this machine, without a user name and a fragment: http://127.0.0.1:…"
        )));
    }
    Ok(Waiting {
        id: message::id()?,
        url: url.to_owned(),
        named_key: named_key.map(str::to_owned),
        event_type: event_type.to_owned(),
        resource: String::from_utf8(resource).map_err(|_| ControlError::new("the resource is not text"))?,
        created_at: now,
        sent: 0,
        sent_at: now,
        due: Some(now),
        once: None,
    })
}

/// The address, if it is plain http on this machine, and of a kind that the real platform calls: no user name, no fragment.
fn on_this_machine(url: &str) -> Option<Uri> {
    if url.contains(['@', '#']) {
        return None;
    }
    let url: Uri = url.parse().ok()?;
    // A port that is no number is passed over otherwise.
    let (authority, host) = (url.authority()?.as_str(), url.host()?);
    let port = authority.strip_prefix(host)?;
    if !port.is_empty() && url.port_u16().is_none_or(|number| port != format!(":{number}")) {
        return None;
    }
    (access::is_loopback(url.host()?) && url.scheme_str() == Some("http")).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_http_on_this_machine_is_sent_to() {
        for url in ["http://127.0.0.1:1/notify", "http://LocalHost", "http://[::1]:8080/a?b=c", "http://[::ffff:127.0.0.1]:80"] {
            assert!(on_this_machine(url).is_some(), "{url}");
        }
        let elsewhere =
            ["https://127.0.0.1/", "http://www.example.com/", "http://127.0.0.1.example.com/", "127.0.0.1", "/notify", ""];
        let never_called = [
            "http://127.0.0.1/notify#a",
            "http://user@127.0.0.1/",
            "http://user:pass@localhost/",
            "http://a@b@127.0.0.1/",
            "http://[::1]:1$",
            "http://127.0.0.1:",
            "http://127.0.0.1:99999/",
        ];
        for url in elsewhere.into_iter().chain(never_called) {
            assert!(on_this_machine(url).is_none(), "{url}");
        }
    }

    #[test]
    fn what_is_not_taken_is_sent_again_by_the_schedule_and_given_up_after_a_day() {
        let notifications = Notifications::default();
        notifications.add("http://127.0.0.1:1/", None, "A.B", Vec::new(), 0).unwrap();
        let (mut now, mut times) = (0, Vec::new());
        while notifications.count() > 0 {
            for notification in notifications.due(now) {
                times.push(now);
                assert!(notifications.due(now + 1_000_000).is_empty(), "it is being sent");
                notifications.sent(&notification, false);
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
        notifications.add("http://127.0.0.1:1/", None, "A.B", Vec::new(), 0).unwrap();
        let [notification] = notifications.due(0).try_into().unwrap();
        notifications.sent(&notification, true);
        assert_eq!(notifications.count(), 0);
    }

    #[test]
    fn of_so_many_deliveries_one_is_a_probe_and_another_one_comes_twice() {
        use NotificationFault::{Duplicate, Probe};
        let faults = |disturbed: usize, count: usize| -> Vec<_> {
            let notifications = Notifications::open(&StateFile::default(), disturbed).unwrap();
            (0..count).map(|_| notifications.next_fault()).collect()
        };
        assert_eq!(faults(0, 3), [None; 3]);
        assert_eq!(faults(2, 4), [Some(Duplicate), Some(Probe), Some(Duplicate), Some(Probe)]);
        assert_eq!(faults(5, 6), [None, None, Some(Duplicate), None, Some(Probe), None]);
    }
}
