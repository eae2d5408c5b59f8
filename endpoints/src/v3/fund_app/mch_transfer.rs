//! `v3/fund-app/mch-transfer`: transfers that users confirm, or that they have authorized beforehand.
//!
//! [`CreateTransferBill`](transfer_bills::CreateTransferBill) → the user confirms in WeChat → the user has the money. A user who has given
//! an [authorization](user_confirm_authorization) need not confirm each. [`elecsign`] has the receipts.

pub mod elecsign;
pub mod partner;
pub mod transfer_bills;
pub mod transfer_to_qq_wallet_bills;
pub mod user_confirm_authorization;
