//! Deductions on campuses (校园轻松付).

pub mod transactions;
