//! Contracts by which a user pays without a password (免密支付), of merchants, partners, platforms and clearing institutions.

pub mod contracts;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<contracts::ecommerce::pre_entrust_sign::mini_program::PresignEcommerceMiniProgramPasswordExemptContract>(),
    Declaration::of::<contracts::ecommerce::pre_entrust_sign::pay_redirect_sign::PresignEcommercePaidPasswordExemptContract>(),
    Declaration::of::<contracts::normal::pre_entrust_sign::mini_program::PresignMiniProgramPasswordExemptContract>(),
    Declaration::of::<contracts::normal::pre_entrust_sign::pay_redirect_sign::PresignPaidPasswordExemptContract>(),
    Declaration::of::<contracts::qs::pre_entrust_sign::mini_program::PresignAcquiringBankMiniProgramPasswordExemptContract>(),
    Declaration::of::<contracts::qs::pre_entrust_sign::pay_redirect_sign::PresignAcquiringBankPaidPasswordExemptContract>(),
    Declaration::of::<contracts::service_id::QueryPasswordExemptContract>(),
    Declaration::of::<contracts::service_id::TerminatePasswordExemptContract>(),
    Declaration::of::<contracts::service_provider::pre_entrust_sign::mini_program::PresignPartnerMiniProgramPasswordExemptContract>(
    ),
    Declaration::of::<contracts::service_provider::pre_entrust_sign::pay_redirect_sign::PresignPartnerPaidPasswordExemptContract>(
    ),
];
