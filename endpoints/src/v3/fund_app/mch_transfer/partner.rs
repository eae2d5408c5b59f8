//! Partners' transfers for their sub-merchants (服务商商家转账), their receipts, authorizations, and donations to charity out of a
//! budget.

pub mod budget;
pub mod charity_budget;
pub mod charity_transfer_bills;
pub mod electronic_receipts;
pub mod sub_mch_authorizations;
pub mod transfer_bills;
pub mod user_confirm_authorizations;
