//! What a user writes for an endpoint that the catalogue does not have: one struct (and one for its response), with
//! `wechatpay-runtime` as the only dependency. That it is sent, checked and answered is shown in `tests`.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Borrows a power bank.
#[wechatpay_endpoint(POST, "v3/power-banks/<device_no>/borrow", response = BorrowedPowerBank)]
#[derive(Debug, Clone)]
pub struct BorrowPowerBank {
    /// The number on the device.
    #[wechatpay(len = 1..=16)]
    pub device_no: String,
    /// Who borrows it.
    #[wechatpay(len = 1..=128)]
    pub openid: String,
    /// Fen.
    #[wechatpay(range = 1..=9900)]
    pub deposit: i64,
    /// The merchant's own remark.
    pub attach: Option<String>,
}

/// A power bank that was borrowed.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BorrowedPowerBank {
    /// The number on the device.
    pub device_no: String,
    /// The number under which it was borrowed.
    pub borrow_no: String,
    /// Fen.
    pub deposit: i64,
}
