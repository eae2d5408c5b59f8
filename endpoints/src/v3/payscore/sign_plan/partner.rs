//! `v3/payscore/sign-plan/partner`: plans that users sign for with a partner's sub-merchants.

pub mod serviceorder;
pub mod user_sign_plans;
