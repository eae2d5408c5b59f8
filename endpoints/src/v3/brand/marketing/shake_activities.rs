//! Activities in which users shake for discounts (摇一摇有优惠).

pub mod activities;
