//! Whether users can pay for rides.

pub mod contract_id;
