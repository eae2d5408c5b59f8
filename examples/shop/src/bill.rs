//! The bill of a day: downloaded, checked, stored, and compared with orders and refunds. Run it every morning after ten, Beijing time.

use std::fmt;
use std::time::{Duration, SystemTime};

use wechatpay_endpoints::ErrorCode;
use wechatpay_endpoints::runtime::BeijingTime;
use wechatpay_endpoints::v3::bill::TarType;
use wechatpay_endpoints::v3::bill::tradebill::{GetTradeBill, TradeBill, TradeBillRow};

use crate::{Failure, Shop};

/// Something that the bill and the shop do not agree on.
#[derive(Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Difference {
    /// `SUCCESS` for a payment, `REFUND` for a refund, as the bill has it.
    pub trade_state: String,
    /// The merchant's number of the order or the refund.
    pub number: String,
    /// What does not fit.
    pub problem: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}: {}", self.trade_state, self.number, self.problem)
    }
}

/// Returns yesterday in Beijing: the newest day that has a bill.
pub fn yesterday() -> String {
    BeijingTime::from(SystemTime::now() - Duration::from_secs(24 * 60 * 60)).date()
}

/// Downloads the bill of a day (`2026-11-25`) and returns what differs. Doing it again replaces what was stored of the day.
///
/// # Errors
///
/// Fails if the bill is not there yet, its hash is wrong, or it is damaged. Nothing is stored then.
pub async fn reconcile(shop: &Shop, day: &str) -> Result<Vec<Difference>, Failure> {
    let rows = download(shop, day).await?;
    let (mut states, mut numbers, mut transaction_ids, mut amounts) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for row in rows {
        let (number, amount) = match row.trade_state.as_str() {
            "REFUND" => (row.out_refund_no, row.requested_refund.or(row.refund)),
            _ => (Some(row.out_trade_no), row.total.or(row.settlement_total)),
        };
        let (Some(number), Some(amount)) = (number, amount) else {
            return Err(Failure::Contradiction(format!("{day}: a row of the bill has no number or no amount")));
        };
        states.push(row.trade_state);
        numbers.push(number);
        transaction_ids.push(row.transaction_id);
        amounts.push(amount);
    }
    let mut transaction = shop.pool().begin().await?;
    sqlx::query("DELETE FROM bill_rows WHERE day = $1::text::date").bind(day).execute(&mut *transaction).await?;
    let insert = "INSERT INTO bill_rows (day, trade_state, number, transaction_id, amount)
        SELECT $1::text::date, * FROM unnest($2::text[], $3::text[], $4::text[], $5::bigint[])";
    let insert = sqlx::query(insert).bind(day).bind(states).bind(numbers).bind(transaction_ids).bind(amounts);
    insert.execute(&mut *transaction).await?;
    let differences = sqlx::query_as(include_str!("differences.sql")).bind(day).fetch_all(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(differences)
}

async fn download(shop: &Shop, day: &str) -> Result<Vec<TradeBillRow>, Failure> {
    let bill = match GetTradeBill::builder().bill_date(day).tar_type(TarType::Gzip).send(&shop.client).await {
        Ok(bill) => bill,
        // A day without trades has no bill.
        Err(error) if error.code() == Some(&ErrorCode::NoStatementExist) => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut download = shop.client.download(&bill.download_url).await?.checked(&bill.hash_type, &bill.hash_value)?;
    let mut file = Vec::new();
    while let Some(chunk) = download.chunk().await? {
        file.extend_from_slice(&chunk);
    }
    // Only here is it whole: the hash was right.
    Ok(TradeBill::read(file.as_slice())?.rows)
}
