//! What goes wrong, and what the caller is told of it: what the caller can mend in words, everything else in the log alone.

use std::fmt;

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use wechatpay_endpoints::notification::NotificationError;
use wechatpay_endpoints::v3::bill::BillError;

/// Why something was not done.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure {
    /// The caller asked for what cannot be done.
    Refused(StatusCode, &'static str),
    /// The database did not do it.
    Database(sqlx::Error),
    /// WeChat Pay did not do it, or nobody knows whether it did.
    WechatPay(wechatpay_endpoints::Error),
    /// A notification is not what its event type says.
    Notification(NotificationError),
    /// A bill is damaged.
    Bill(BillError),
    /// What WeChat Pay says and what the shop has do not fit. A person must look at it.
    Contradiction(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Refused(_, why) => formatter.write_str(why),
            Failure::Database(error) => write!(formatter, "the database: {error}"),
            Failure::WechatPay(error) => write!(formatter, "WeChat Pay: {error}"),
            Failure::Notification(error) => error.fmt(formatter),
            Failure::Bill(error) => error.fmt(formatter),
            Failure::Contradiction(what) => formatter.write_str(what),
        }
    }
}

impl std::error::Error for Failure {}

impl From<sqlx::Error> for Failure {
    fn from(error: sqlx::Error) -> Self {
        Failure::Database(error)
    }
}

impl From<wechatpay_endpoints::Error> for Failure {
    fn from(error: wechatpay_endpoints::Error) -> Self {
        Failure::WechatPay(error)
    }
}

impl From<NotificationError> for Failure {
    fn from(error: NotificationError) -> Self {
        Failure::Notification(error)
    }
}

impl From<BillError> for Failure {
    fn from(error: BillError) -> Self {
        Failure::Bill(error)
    }
}

#[derive(Serialize)]
struct Told {
    message: &'static str,
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let (status, message) = match &self {
            Failure::Refused(status, why) => (*status, *why),
            Failure::Database(_) => (StatusCode::SERVICE_UNAVAILABLE, "try the same again in a moment"),
            Failure::WechatPay(_) => {
                (StatusCode::BAD_GATEWAY, "WeChat Pay did not confirm it: ask for its state, or repeat the same")
            }
            _ => (StatusCode::INTERNAL_SERVER_ERROR, "it could not be done"),
        };
        if !matches!(self, Failure::Refused(..)) {
            tracing::error!("{self}");
        }
        (status, Json(Told { message })).into_response()
    }
}
