//! Stores of a brand (品牌门店): created, reviewed, opened and closed, and bound to merchants that take their payments.

pub mod bind;
pub mod close;
pub mod create;
pub mod delete;
pub mod list;
pub mod modify;
pub mod query;
pub mod resume;
pub mod unbind;

mod store;

pub use bind::{BindPartnerBrandStoreRecipient, BoundPartnerBrandStoreRecipient};
pub use close::ClosePartnerBrandStore;
pub use create::CreatePartnerBrandStore;
pub use delete::DeletePartnerBrandStore;
pub use list::{ListPartnerBrandStores, PartnerBrandStoreList};
pub use modify::ModifyPartnerBrandStore;
pub use query::QueryPartnerBrandStore;
pub use resume::ResumePartnerBrandStore;
pub use store::{
    CreatePartnerBrandStoreAddress, PartnerBrandStore, PartnerBrandStoreAddress, PartnerBrandStoreBasics,
    PartnerBrandStoreBusiness, PartnerBrandStoreRecipient, PartnerBrandStoreRecipientState, PartnerBrandStoreReview,
    PartnerBrandStoreState,
};
pub use unbind::{UnbindPartnerBrandStoreRecipient, UnboundPartnerBrandStoreRecipient};
