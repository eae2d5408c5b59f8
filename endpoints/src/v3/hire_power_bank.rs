//! Insurance of hired power banks that are returned the next day (租借充电宝隔夜归还保险).

pub mod insurance_orders;
pub mod user_qualifications;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<insurance_orders::CreatePowerBankInsuranceOrder>(),
    Declaration::of::<insurance_orders::QueryPowerBankInsuranceOrder>(),
    Declaration::of::<user_qualifications::QueryPowerBankUserQualification>(),
];
