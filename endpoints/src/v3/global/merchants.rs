//! Sub-merchants of an institution (子商户进件).

pub mod create;
pub mod modify;
pub mod query;

mod sub_merchant;

pub use create::{CreateGlobalSubMerchant, GlobalH5Request};
pub use modify::{GlobalH5Change, ModifyGlobalSubMerchant};
pub use query::QueryGlobalSubMerchant;
pub use sub_merchant::{
    GlobalSubMerchantApplicationState, GlobalSubMerchantH5, GlobalSubMerchantH5State, GlobalSubMerchantRejection,
    GlobalSubMerchantState, GlobalSubMerchantStatus, OverseaBusiness, OverseaBusinessType, OverseaContact, OverseaDirector,
    OverseaMerchantType, OverseaPrincipal, OverseaReviewState, OverseaSubMerchant, OverseaSubMerchantBusiness,
    OverseaSubMerchantContact, OverseaSubMerchantReview,
};
