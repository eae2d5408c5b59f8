//! Statements of merchants outside mainland China: a file whose SHA-1 is signed. Nothing is paid there, so that it has no rows.

use wechatpay_endpoints::hk::v3::statements::DownloadHongKongStatement;
use wechatpay_endpoints::v3::global::statements::DownloadGlobalStatement;

use crate::engine::call::Call;
use crate::engine::error_response::ErrorResponse;
use crate::engine::product::Product;

/// Statements.
#[derive(Debug)]
pub(crate) struct Statements;

impl Product for Statements {
    fn calls(&self) -> Vec<Call> {
        vec![
            Call::statement(|asked: DownloadGlobalStatement, _| statement(&asked.date)),
            Call::statement(|asked: DownloadHongKongStatement, _| statement(&asked.date)),
        ]
    }
}

/// The statement of a day, `yyyyMMdd`.
fn statement(date: &str) -> Result<(&'static str, Vec<u8>), ErrorResponse> {
    if date.len() != 8 || !date.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ErrorResponse::query("date", date, "must be a day: yyyyMMdd"));
    }
    Ok(("text/plain", format!("Date,Transaction ID,Merchant Order No.,Amount,Currency\n`{date},total,0,0.00,\n").into_bytes()))
}
