//! What the sender of a notification is answered: that it is taken, or that it is to be sent again.

use std::borrow::Cow;

/// A response to a notification, for whichever server sends it. It is due within 5 s.
///
/// ```
/// use wechatpay_runtime::notification::NotificationResponse;
///
/// assert_eq!((NotificationResponse::success().status(), NotificationResponse::success().body()), (204, String::new()));
/// assert_eq!(NotificationResponse::failure(500, "not now").body(), r#"{"code":"FAIL","message":"not now"}"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct NotificationResponse {
    status: u16,
    message: Option<Cow<'static, str>>,
}

impl NotificationResponse {
    /// Taken: it is not sent again. 204.
    pub fn success() -> Self {
        NotificationResponse { status: 204, message: None }
    }

    /// Not taken: WeChat Pay sends it again, 15 s later at first, for a day. `message` leaves this machine: no secrets in it.
    ///
    /// A `status` that is none of an error (400 to 599) would be taken for success, so it becomes 500.
    pub fn failure(status: u16, message: impl Into<Cow<'static, str>>) -> Self {
        let status = if (400..=599).contains(&status) { status } else { 500 };
        NotificationResponse { status, message: Some(message.into()) }
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Whether the notification is not sent again.
    pub fn is_success(&self) -> bool {
        self.message.is_none()
    }

    /// `Content-Type`; `None` where there is no body.
    pub fn content_type(&self) -> Option<&'static str> {
        self.message.as_ref().map(|_| "application/json; charset=utf-8")
    }

    /// The body; empty for 204.
    pub fn body(&self) -> String {
        match &self.message {
            Some(message) => serde_json::json!({ "code": "FAIL", "message": message }).to_string(),
            None => String::new(),
        }
    }
}
