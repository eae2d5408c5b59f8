//! Shops of merchants (商户门店).

pub mod stores;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<stores::CreateMerchantStore>(),
    Declaration::of::<stores::QueryMerchantStore>(),
    Declaration::of::<stores::ModifyMerchantStore>(),
    Declaration::of::<stores::BindStoreRecipients>(),
    Declaration::of::<stores::UnbindStoreRecipients>(),
];
