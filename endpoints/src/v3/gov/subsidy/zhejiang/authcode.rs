//! Voucher codes of categories, and their use.

pub mod cancel;
pub mod commit;
pub mod issue;
pub mod refund;
pub mod r#try;
