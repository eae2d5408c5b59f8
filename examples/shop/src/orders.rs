//! Orders: created from the price list, paid in WeChat or by a QR code, asked for, and closed when nobody paid in time.
//!
//! The number is stored before the first call, and every call uses it: repeating a call whose outcome is unknown changes nothing more.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use wechatpay_endpoints::cashier::JsapiPayment;
use wechatpay_endpoints::runtime::{BeijingTime, new_out_trade_no};
use wechatpay_endpoints::v3::pay::transactions::Transaction;
use wechatpay_endpoints::v3::pay::transactions::jsapi::{CreateJsapiTransaction, JsapiPayer};
use wechatpay_endpoints::v3::pay::transactions::native::CreateNativeTransaction;
use wechatpay_endpoints::v3::pay::transactions::out_trade_no::{CloseTransaction, QueryTransaction};
use wechatpay_endpoints::v3::pay::{OrderAmount, TradeState};

use crate::caller::Caller;
use crate::{Failure, Shop};

/// How an order is paid: inside WeChat, or by scanning a QR code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub(crate) enum Way {
    Jsapi,
    Native,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, sqlx::Type)]
#[serde(rename_all = "lowercase")]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub(crate) enum OrderState {
    Pending,
    Paid,
    Closed,
}

/// An order, as the customer sees it.
#[derive(Serialize, sqlx::FromRow)]
pub(crate) struct Order {
    out_trade_no: String,
    #[serde(skip)]
    openid: String,
    description: String,
    /// Fen.
    total: i64,
    way: Way,
    state: OrderState,
    /// Unix seconds.
    expires_at: i64,
    /// Fen that are refunded or on their way back.
    refunded: i64,
}

const SELECT: &str =
    "SELECT out_trade_no, openid, description, total, way, state, extract(epoch FROM expires_at)::bigint AS expires_at,
    (SELECT coalesce(sum(amount), 0)::bigint FROM refunds
     WHERE refunds.out_trade_no = orders.out_trade_no AND refunds.state NOT IN ('closed', 'refused')) AS refunded FROM orders";

/// What the page asks for. It names no amount: the price list does.
#[derive(Deserialize)]
pub(crate) struct Wanted {
    sku: String,
    quantity: i64,
    way: Way,
}

pub(crate) async fn create(State(shop): State<Shop>, caller: Caller, Json(wanted): Json<Wanted>) -> Result<Response, Failure> {
    if !(1..=99).contains(&wanted.quantity) {
        return Err(Failure::Refused(StatusCode::UNPROCESSABLE_ENTITY, "the quantity is 1 to 99"));
    }
    let out_trade_no = new_out_trade_no()?;
    let insert = "INSERT INTO orders (out_trade_no, openid, description, total, way, expires_at)
        SELECT $1, $2, name || ' × ' || $4::bigint, price * $4::bigint, $5, now() + interval '30 minutes' FROM products WHERE sku = $3";
    let insert = sqlx::query(insert).bind(&out_trade_no).bind(&caller.openid).bind(&wanted.sku).bind(wanted.quantity);
    if insert.bind(wanted.way).execute(shop.pool()).await?.rows_affected() == 0 {
        return Err(Failure::Refused(StatusCode::UNPROCESSABLE_ENTITY, "there is no such product"));
    }
    let order = find(&shop, &caller, &out_trade_no).await?;
    Ok((StatusCode::CREATED, Json(order)).into_response())
}

/// The order as it stands. While it is pending WeChat Pay is asked: the notification may be late.
pub(crate) async fn show(
    State(shop): State<Shop>,
    caller: Caller,
    Path(out_trade_no): Path<String>,
) -> Result<Json<Order>, Failure> {
    let order = find(&shop, &caller, &out_trade_no).await?;
    if order.state != OrderState::Pending {
        return Ok(Json(order));
    }
    ask(&shop, &out_trade_no).await?;
    find(&shop, &caller, &out_trade_no).await.map(Json)
}

/// Returns what opens the cashier: the parameters of a page in WeChat, or the content of the QR code.
pub(crate) async fn open_payment(
    State(shop): State<Shop>,
    caller: Caller,
    Path(out_trade_no): Path<String>,
) -> Result<Response, Failure> {
    let order = find(&shop, &caller, &out_trade_no).await?;
    if order.state != OrderState::Pending {
        return Err(Failure::Refused(StatusCode::CONFLICT, "the order is paid or closed"));
    }
    // The same parameters on every call, the time included: then a repeated call gives the same payment.
    let time_expire = BeijingTime::from_unix_seconds(order.expires_at).to_string();
    match order.way {
        Way::Jsapi => {
            let create = CreateJsapiTransaction::builder()
                .appid(&*shop.appid)
                .description(&order.description)
                .out_trade_no(&out_trade_no)
                .notify_url(&*shop.notify_url)
                .amount(OrderAmount::builder().total(order.total))
                .payer(JsapiPayer::builder().openid(&order.openid))
                .time_expire(time_expire);
            let prepay_id = create.send(&shop.client).await?.prepay_id;
            let merchant = shop.client.merchant().ok_or(Failure::Contradiction("the client signs for no merchant".to_owned()))?;
            Ok(Json(JsapiPayment::new(merchant, &shop.appid, &prepay_id)?).into_response())
        }
        Way::Native => {
            let create = CreateNativeTransaction::builder()
                .appid(&*shop.appid)
                .description(&order.description)
                .out_trade_no(&out_trade_no)
                .notify_url(&*shop.notify_url)
                .amount(OrderAmount::builder().total(order.total))
                .time_expire(time_expire);
            Ok(Json(QrCode { code_url: create.send(&shop.client).await?.code_url }).into_response())
        }
    }
}

#[derive(Serialize)]
struct QrCode {
    code_url: String,
}

async fn find(shop: &Shop, caller: &Caller, out_trade_no: &str) -> Result<Order, Failure> {
    let statement = format!("{SELECT} WHERE out_trade_no = $1 AND (openid = $2 OR $3)");
    let order = sqlx::query_as(&statement).bind(out_trade_no).bind(&caller.openid).bind(caller.staff);
    let order = order.fetch_optional(shop.pool()).await?;
    order.ok_or(Failure::Refused(StatusCode::NOT_FOUND, "there is no such order"))
}

/// Asks WeChat Pay for the state and records a payment. `None`: WeChat Pay does not know the order.
async fn ask(shop: &Shop, out_trade_no: &str) -> Result<Option<TradeState>, Failure> {
    let transaction = match QueryTransaction::builder().out_trade_no(out_trade_no).send(&shop.client).await {
        Ok(transaction) => transaction,
        Err(error) if error.is_not_found() => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    if matches!(transaction.trade_state, TradeState::Success | TradeState::Refund) {
        let mut connection = shop.pool().begin().await?;
        record_payment(&mut connection, &transaction).await?;
        connection.commit().await?;
    }
    Ok(Some(transaction.trade_state))
}

/// Records that an order is paid. Whoever learns it first, notification or query, does it; the other changes nothing.
pub(crate) async fn record_payment(connection: &mut PgConnection, paid: &Transaction) -> Result<(), Failure> {
    let number = &paid.out_trade_no;
    if !matches!(paid.trade_state, TradeState::Success | TradeState::Refund) {
        return Err(Failure::Contradiction(format!("{number}: said to be paid, and its state is {:?}", paid.trade_state)));
    }
    let (Some(transaction_id), Some(success_time)) = (&paid.transaction_id, &paid.success_time) else {
        return Err(Failure::Contradiction(format!("{number}: a payment without its number or its time")));
    };
    let statement = format!("{SELECT} WHERE out_trade_no = $1 FOR UPDATE OF orders");
    let order: Option<Order> = sqlx::query_as(&statement).bind(number).fetch_optional(&mut *connection).await?;
    let order = order.ok_or_else(|| Failure::Contradiction(format!("{number}: paid, and the shop has no such order")))?;
    let total = paid.amount.as_ref().and_then(|amount| amount.total);
    if total != Some(order.total) {
        return Err(Failure::Contradiction(format!("{number}: {total:?} fen were paid in place of {}", order.total)));
    }
    if order.state == OrderState::Closed {
        // The money is there, whatever the shop thought: deliver, or refund.
        tracing::warn!(out_trade_no = number, "paid after the shop had closed it");
    }
    // What follows from the payment (stock, a delivery, a message in an outbox) belongs here, in the same transaction.
    let update = "UPDATE orders SET state = 'paid', transaction_id = $2, paid_at = $3::text::timestamptz
        WHERE out_trade_no = $1 AND state <> 'paid'";
    sqlx::query(update).bind(number).bind(transaction_id).bind(success_time).execute(connection).await?;
    Ok(())
}

/// Closes what nobody paid in time. What cannot be closed now is tried in the next round.
pub(crate) async fn close_expired(shop: &Shop) {
    let due = "SELECT out_trade_no FROM orders WHERE state = 'pending' AND expires_at < now() ORDER BY expires_at LIMIT 100";
    let numbers: Result<Vec<String>, _> = sqlx::query_scalar(due).fetch_all(shop.pool()).await;
    for number in numbers.inspect_err(|error| tracing::error!("orders that expired: {error}")).unwrap_or_default() {
        if let Err(error) = close(shop, &number).await {
            tracing::warn!(out_trade_no = number, "not closed: {error}");
        }
    }
}

async fn close(shop: &Shop, out_trade_no: &str) -> Result<(), Failure> {
    match ask(shop, out_trade_no).await? {
        Some(TradeState::Success | TradeState::Refund) => return Ok(()),
        // It was never created there, and cannot be any more: its `time_expire` is over.
        None | Some(TradeState::Closed) => {}
        Some(_) => match CloseTransaction::builder().out_trade_no(out_trade_no).send(&shop.client).await {
            Ok(()) => {}
            Err(error) if error.is_closed() => {}
            // The user was faster.
            Err(error) if error.is_already_paid() => return ask(shop, out_trade_no).await.map(drop),
            Err(error) => return Err(error.into()),
        },
    }
    let update = "UPDATE orders SET state = 'closed' WHERE out_trade_no = $1 AND state = 'pending'";
    sqlx::query(update).bind(out_trade_no).execute(shop.pool()).await?;
    Ok(())
}
