//! The calls below `v3/platsolution/insurance/mch-transfer/reservation`.

pub mod apply;
pub mod out_reservation_no;
pub mod reservation_id;
