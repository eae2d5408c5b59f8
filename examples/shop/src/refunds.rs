//! Refunds, in whole or in part. A refund is written down before WeChat Pay is asked for it, under the number that the staff's page gave it.
//!
//! The same number is the same refund, however often it is requested. The order's row is locked while its refunds are summed up, so that
//! two refunds at once never give back more than was paid.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use wechatpay_endpoints::Advice;
use wechatpay_endpoints::v3::refund::domestic::refunds::{
    CreateRefund, QueryRefund, Refund, RefundAmount, RefundFinished, RefundStatus,
};

use crate::caller::Caller;
use crate::{Failure, Shop};

/// A refund, as the shop has it.
#[derive(Serialize, sqlx::FromRow)]
pub(crate) struct OurRefund {
    out_refund_no: String,
    out_trade_no: String,
    /// Fen.
    amount: i64,
    reason: String,
    state: String,
    #[serde(skip)]
    total: i64,
}

const SELECT: &str = "SELECT out_refund_no, refunds.out_trade_no, amount, reason, refunds.state, total
    FROM refunds JOIN orders USING (out_trade_no)";

/// What the staff's page asks for.
#[derive(Deserialize)]
pub(crate) struct Wanted {
    /// Fen.
    amount: i64,
    reason: String,
}

/// What WeChat Pay says of a refund, in a response or in a notification.
pub(crate) struct Known {
    out_refund_no: String,
    refund_id: String,
    /// Fen.
    amount: i64,
    status: RefundStatus,
    success_time: Option<String>,
}

impl From<Refund> for Known {
    fn from(Refund { out_refund_no, refund_id, amount, status, success_time, .. }: Refund) -> Self {
        Known { out_refund_no, refund_id, amount: amount.refund, status, success_time }
    }
}

impl From<RefundFinished> for Known {
    fn from(RefundFinished { out_refund_no, refund_id, amount, refund_status, success_time, .. }: RefundFinished) -> Self {
        Known { out_refund_no, refund_id, amount: amount.refund, status: refund_status, success_time }
    }
}

/// Responds with the refund as it stands: `requested` if nobody knows yet whether WeChat Pay has it. The same request may be repeated.
pub(crate) async fn request(
    State(shop): State<Shop>,
    caller: Caller,
    Path((out_trade_no, out_refund_no)): Path<(String, String)>,
    Json(wanted): Json<Wanted>,
) -> Result<(StatusCode, Json<OurRefund>), Failure> {
    if !caller.staff {
        return Err(Failure::Refused(StatusCode::FORBIDDEN, "only the shop's staff refunds"));
    }
    let usable = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    let fits = (1..=64).contains(&out_refund_no.len()) && out_refund_no.bytes().all(usable);
    if !fits || wanted.amount < 1 || !(1..=80).contains(&wanted.reason.len()) {
        let why = "the number is 1 to 64 letters, digits, - and _; the amount at least 1 fen; the reason 1 to 80 bytes";
        return Err(Failure::Refused(StatusCode::UNPROCESSABLE_ENTITY, why));
    }
    write_down(&shop, &out_trade_no, &out_refund_no, &wanted).await?;
    let refund = find(&shop, &out_refund_no).await?;
    if refund.state == "requested" {
        send(&shop, &refund).await?;
    }
    let refund = find(&shop, &out_refund_no).await?;
    let status = if refund.state == "requested" { StatusCode::ACCEPTED } else { StatusCode::OK };
    Ok((status, Json(refund)))
}

/// Writes the refund down, unless it is there already or more would go back than was paid.
async fn write_down(shop: &Shop, out_trade_no: &str, out_refund_no: &str, wanted: &Wanted) -> Result<(), Failure> {
    let mut transaction = shop.pool().begin().await?;
    let order = sqlx::query_as("SELECT total, state FROM orders WHERE out_trade_no = $1 FOR UPDATE").bind(out_trade_no);
    let order: Option<(i64, String)> = order.fetch_optional(&mut *transaction).await?;
    let (total, state) = order.ok_or(Failure::Refused(StatusCode::NOT_FOUND, "there is no such order"))?;
    if state != "paid" {
        return Err(Failure::Refused(StatusCode::CONFLICT, "the order is not paid"));
    }
    let known = format!("{SELECT} WHERE out_refund_no = $1");
    if let Some(known) = sqlx::query_as(&known).bind(out_refund_no).fetch_optional(&mut *transaction).await? {
        let OurRefund { out_trade_no: order, amount, reason, state, .. } = known;
        if (order.as_str(), amount, reason.as_str()) != (out_trade_no, wanted.amount, wanted.reason.as_str()) {
            return Err(Failure::Refused(StatusCode::CONFLICT, "this number is another refund's"));
        }
        if state != "refused" {
            return Ok(());
        }
    }
    let sum =
        "SELECT coalesce(sum(amount), 0)::bigint FROM refunds WHERE out_trade_no = $1 AND state NOT IN ('closed', 'refused')";
    let refunded: i64 = sqlx::query_scalar(sum).bind(out_trade_no).fetch_one(&mut *transaction).await?;
    if wanted.amount > total - refunded {
        return Err(Failure::Refused(StatusCode::CONFLICT, "more than is left of the payment"));
    }
    // One that WeChat Pay refused may be tried again, under its number.
    let insert = "INSERT INTO refunds (out_refund_no, out_trade_no, amount, reason) VALUES ($1, $2, $3, $4)
        ON CONFLICT (out_refund_no) DO UPDATE SET state = 'requested' WHERE refunds.state = 'refused'";
    let insert = sqlx::query(insert).bind(out_refund_no).bind(out_trade_no).bind(wanted.amount).bind(&wanted.reason);
    insert.execute(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(())
}

async fn find(shop: &Shop, out_refund_no: &str) -> Result<OurRefund, Failure> {
    let statement = format!("{SELECT} WHERE out_refund_no = $1");
    Ok(sqlx::query_as(&statement).bind(out_refund_no).fetch_one(shop.pool()).await?)
}

/// Asks WeChat Pay for the refund. If the outcome is unknown, asks whether it is there; if that is unknown too, the next round asks.
async fn send(shop: &Shop, refund: &OurRefund) -> Result<(), Failure> {
    let create = CreateRefund::builder()
        .out_refund_no(&refund.out_refund_no)
        .amount(RefundAmount::builder().refund(refund.amount).total(refund.total).currency("CNY"))
        .out_trade_no(&refund.out_trade_no)
        .reason(&refund.reason)
        .notify_url(&*shop.notify_url);
    match create.send(&shop.client).await {
        Ok(taken) => record(&mut *shop.pool().acquire().await?, &taken.into()).await,
        // Nothing was done there: `INVALID_REQUEST`, `NOT_ENOUGH` and the like. A person decides.
        Err(error) if error.advice() == Advice::FixRequest => {
            tracing::error!(out_refund_no = refund.out_refund_no, "refused: {error}");
            let update = "UPDATE refunds SET state = 'refused' WHERE out_refund_no = $1 AND state = 'requested'";
            sqlx::query(update).bind(&refund.out_refund_no).execute(shop.pool()).await?;
            Ok(())
        }
        Err(error) => {
            tracing::warn!(out_refund_no = refund.out_refund_no, advice = %error.advice(), "the outcome is unknown: {error}");
            ask(shop, &refund.out_refund_no).await.map(drop).or_else(|error| {
                tracing::warn!(out_refund_no = refund.out_refund_no, "asking failed too: {error}");
                Ok(())
            })
        }
    }
}

/// Asks for a refund and records what WeChat Pay says. `false`: WeChat Pay does not have it.
async fn ask(shop: &Shop, out_refund_no: &str) -> Result<bool, Failure> {
    match QueryRefund::builder().out_refund_no(out_refund_no).send(&shop.client).await {
        Ok(known) => record(&mut *shop.pool().acquire().await?, &known.into()).await.map(|()| true),
        Err(error) if error.is_not_found() => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Records what WeChat Pay says of a refund. A state that is at an end stays, and an earlier one does not replace a later one.
pub(crate) async fn record(connection: &mut PgConnection, known: &Known) -> Result<(), Failure> {
    let state = match &known.status {
        RefundStatus::Processing => "processing",
        RefundStatus::Abnormal => "abnormal",
        RefundStatus::Success => "succeeded",
        RefundStatus::Closed => "closed",
        RefundStatus::Other(other) => {
            return Err(Failure::Contradiction(format!("{}: the unknown state {other}", known.out_refund_no)));
        }
    };
    let ours = sqlx::query_scalar("SELECT amount FROM refunds WHERE out_refund_no = $1 FOR UPDATE").bind(&known.out_refund_no);
    let ours: Option<i64> = ours.fetch_optional(&mut *connection).await?;
    if ours != Some(known.amount) {
        let what = format!("{}: WeChat Pay refunds {} fen, the shop {ours:?}", known.out_refund_no, known.amount);
        return Err(Failure::Contradiction(what));
    }
    let update = "UPDATE refunds SET state = $2, refund_id = $3, succeeded_at = $4::text::timestamptz
        WHERE out_refund_no = $1 AND state NOT IN ('succeeded', 'closed') AND ($2 <> 'processing' OR state IN ('requested', 'refused'))";
    let update = sqlx::query(update).bind(&known.out_refund_no).bind(state).bind(&known.refund_id).bind(&known.success_time);
    update.execute(connection).await?;
    if state == "abnormal" {
        tracing::error!(out_refund_no = known.out_refund_no, "the bank did not take it: send it another way");
    }
    Ok(())
}

/// Asks for refunds of which nothing was heard for a minute. What WeChat Pay does not have is sent again, under the same number.
pub(crate) async fn pursue(shop: &Shop) {
    let due = format!(
        "{SELECT} WHERE refunds.state IN ('requested', 'processing') AND created_at < now() - interval '1 minute'
         ORDER BY created_at LIMIT 100"
    );
    let refunds: Result<Vec<OurRefund>, _> = sqlx::query_as(&due).fetch_all(shop.pool()).await;
    for refund in refunds.inspect_err(|error| tracing::error!("refunds to ask for: {error}")).unwrap_or_default() {
        let pursued = match ask(shop, &refund.out_refund_no).await {
            Ok(false) => send(shop, &refund).await,
            asked => asked.map(drop),
        };
        if let Err(error) = pursued {
            tracing::warn!(out_refund_no = refund.out_refund_no, "asked for in vain: {error}");
        }
    }
}
