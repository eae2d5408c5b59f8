//! Transfers from a merchant to users (商家转账).
//!
//! Declared are a merchant's own transfers; those of partners, red packets of brands and transfers to QQ wallets are not yet. Amounts are
//! in fen.

pub mod mch_transfer;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

#[cfg(feature = "server")]
use self::mch_transfer::{elecsign, transfer_bills, user_confirm_authorization};

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<elecsign::out_bill_no::CreateTransferReceipt>(),
    Declaration::of::<elecsign::out_bill_no::QueryTransferReceipt>(),
    Declaration::of::<elecsign::transfer_bill_no::CreateTransferReceiptById>(),
    Declaration::of::<elecsign::transfer_bill_no::QueryTransferReceiptById>(),
    Declaration::of::<transfer_bills::CreateTransferBill>(),
    Declaration::of::<transfer_bills::out_bill_no::CancelTransferBill>(),
    Declaration::of::<transfer_bills::out_bill_no::QueryTransferBill>(),
    Declaration::of::<transfer_bills::pre_transfer_with_authorization::CreateTransferBillWithAuthorization>(),
    Declaration::of::<transfer_bills::transfer::CreateAuthorizedTransferBill>(),
    Declaration::of::<transfer_bills::transfer_bill_no::QueryTransferBillById>(),
    Declaration::of::<user_confirm_authorization::CreateTransferAuthorization>(),
    Declaration::of::<user_confirm_authorization::out_authorization_no::CloseTransferAuthorization>(),
    Declaration::of::<user_confirm_authorization::out_authorization_no::QueryTransferAuthorization>(),
];
