//! Tasks that make pictures of products.

pub mod create;
pub mod query;
pub mod task;

pub use create::{
    CreatePartnerProductCouponImageTask, CreatedPartnerProductCouponImageTask, ProductCouponCutOut, ProductCouponImageSource,
};
pub use query::QueryPartnerProductCouponImageTask;
pub use task::{PartnerProductCouponImageTask, ProductCouponImage, ProductCouponImageTaskState, ProductCouponImageType};
