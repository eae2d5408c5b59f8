//! Users and their coupons.

pub mod enroll;
pub mod query;

pub use enroll::{EnrollBankFavorUser, EnrolledBankFavorUser};
pub use query::{BankFavorCoupon, BankFavorCouponState, BankFavorUsedAmounts, QueryBankFavorCoupon};
