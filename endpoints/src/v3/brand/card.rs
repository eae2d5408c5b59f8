//! A brand's card (商家名片).

pub mod card_configs;
pub mod card_links;
