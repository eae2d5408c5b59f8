//! Sub-merchants of an institution (子商户进件).

pub mod create;
pub mod modify;
pub mod query;

pub use create::CreateHongKongSubMerchant;
pub use modify::ModifyHongKongSubMerchant;
pub use query::QueryHongKongSubMerchant;
