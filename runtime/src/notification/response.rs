//! The response to a notification: it is handled, or it must be sent again.

use std::borrow::Cow;

/// A response to a notification, for any server. It is due within 5 s.
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
    /// Says that the notification is handled, and that WeChat Pay must not send it again: 204.
    pub fn success() -> Self {
        NotificationResponse { status: 204, message: None }
    }

    /// Says that the notification is not handled. WeChat Pay sends it again, at first after 15 s, for a day. WeChat Pay sees
    /// `message`: put no secrets into it.
    ///
    /// A `status` outside of 400 to 599 would mean success, so it becomes 500.
    pub fn failure(status: u16, message: impl Into<Cow<'static, str>>) -> Self {
        let status = if (400..=599).contains(&status) { status } else { 500 };
        NotificationResponse { status, message: Some(message.into()) }
    }

    /// Returns the HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns whether WeChat Pay will not send the notification again.
    pub fn is_success(&self) -> bool {
        self.message.is_none()
    }

    /// Returns `Content-Type`, or `None` if there is no body.
    pub fn content_type(&self) -> Option<&'static str> {
        self.message.as_ref().map(|_| "application/json; charset=utf-8")
    }

    /// Returns the body, which is empty for 204.
    pub fn body(&self) -> String {
        match &self.message {
            Some(message) => serde_json::json!({ "code": "FAIL", "message": message }).to_string(),
            None => String::new(),
        }
    }
}
