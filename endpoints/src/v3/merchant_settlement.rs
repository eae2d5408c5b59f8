//! Rules of settlement of sub-merchants (特约商户结算规则).

pub mod merchant_settle_rule_applications;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<merchant_settle_rule_applications::CreateSettlementRuleChange>(),
    Declaration::of::<merchant_settle_rule_applications::QuerySettlementRuleChange>(),
];
