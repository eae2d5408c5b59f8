//! Withdrawals of what merchant numbers that were closed still have (已注销商户号提现).

pub mod risk;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<risk::withdrawl_apply::CreateClosedMerchantWithdrawal>(),
    Declaration::of::<risk::withdrawl_apply::applyment_id::QueryClosedMerchantWithdrawalById>(),
    Declaration::of::<risk::withdrawl_apply::out_request_no::QueryClosedMerchantWithdrawal>(),
];
