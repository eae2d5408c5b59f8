//! Subsidies for goods (商品补贴): a brand pays stores for what they sell at a lower price (品牌加价购), and retail stores for taking part
//! in its activities (零售小店活动). Amounts are in fen.

pub mod activities;
pub mod activity;
pub mod qualification;
pub mod retail_store_act;

#[cfg(feature = "server")]
use wechatpay_runtime::server::Declaration;

/// The endpoints of this family.
#[cfg(feature = "server")]
pub(crate) const DECLARATIONS: &[Declaration] = &[
    Declaration::of::<activities::ListGoodsSubsidyActivities>(),
    Declaration::of::<activity::ApplyForGoodsSubsidyActivity>(),
    Declaration::of::<qualification::LockGoodsSubsidyQualifications>(),
    Declaration::of::<qualification::UnlockGoodsSubsidyQualifications>(),
    Declaration::of::<retail_store_act::AddRetailStoreRepresentatives>(),
    Declaration::of::<retail_store_act::AddRetailStores>(),
    Declaration::of::<retail_store_act::CreateRetailStoreMaterials>(),
    Declaration::of::<retail_store_act::DeleteRetailStoreRepresentatives>(),
    Declaration::of::<retail_store_act::DeleteRetailStores>(),
    Declaration::of::<retail_store_act::ListRetailStoreRepresentatives>(),
    Declaration::of::<retail_store_act::ListRetailStores>(),
    Declaration::of::<retail_store_act::QueryRetailStore>(),
];
