//! What WeChat Pay tells, handled exactly once: the notification and what it changes are one transaction.

use axum::extract::State;
use sqlx::PgConnection;
use wechatpay_endpoints::notification::{Notification, NotificationResponse};
use wechatpay_endpoints::v3::pay::transactions::Transaction;
use wechatpay_endpoints::v3::refund::domestic::refunds::RefundFinished;

use crate::{Failure, Shop, orders, refunds};

/// The extractor has verified and decrypted the notification. What is not authentic does not come here.
pub(crate) async fn receive(State(shop): State<Shop>, notification: Notification) -> NotificationResponse {
    let handler = async |transaction: &mut PgConnection| handle(transaction, &notification).await;
    shop.store.once_in_transaction(notification.id(), handler).await.response()
}

async fn handle(transaction: &mut PgConnection, notification: &Notification) -> Result<(), Failure> {
    if let Some(paid) = notification.read::<Transaction>()? {
        orders::record_payment(transaction, &paid).await
    } else if let Some(refund) = notification.read::<RefundFinished>()? {
        refunds::record(transaction, &refund.into()).await
    } else {
        // Not ours. If it were refused, it would come again for a day.
        tracing::warn!(event_type = notification.event_type(), "a notification that the shop does not know");
        Ok(())
    }
}
