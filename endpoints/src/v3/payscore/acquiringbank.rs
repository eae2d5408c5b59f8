//! `v3/payscore/acquiringbank`: service orders that an acquiring bank or another institution (从业机构) runs for its
//! sub-merchants.

pub mod permissions;
pub mod serviceorder;
pub mod servicepayondeliveryorder;
