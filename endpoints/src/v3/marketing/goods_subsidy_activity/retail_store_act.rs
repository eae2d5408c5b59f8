//! Retail stores that take part in a brand's activities: the stores, the representatives who visit them, and the codes of their
//! material.

pub mod add_representatives;
pub mod add_stores;
pub mod create_materials;
pub mod delete_representatives;
pub mod delete_stores;
pub mod list_representatives;
pub mod list_stores;
pub mod query_store;
pub mod representative;
pub mod store;

pub use add_representatives::{AddRetailStoreRepresentatives, AddedRetailStoreRepresentatives};
pub use add_stores::{AddRetailStores, AddedRetailStores};
pub use create_materials::{CreateRetailStoreMaterials, CreatedRetailStoreMaterials, RetailStoreMaterial};
pub use delete_representatives::{DeleteRetailStoreRepresentatives, DeletedRetailStoreRepresentatives};
pub use delete_stores::{DeleteRetailStores, DeletedRetailStores};
pub use list_representatives::{ListRetailStoreRepresentatives, RetailStoreRepresentativeList};
pub use list_stores::{ListRetailStores, RetailStoreList};
pub use query_store::QueryRetailStore;
pub use representative::RetailStoreRepresentative;
pub use store::RetailStore;
