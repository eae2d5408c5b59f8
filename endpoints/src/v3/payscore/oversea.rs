//! `v3/payscore/oversea`: service orders outside mainland China.
//!
//! These calls go to another host than the rest, `https://apihk.mch.weixin.qq.com`: give the client that makes them this base URL
//! (`ClientBuilder::base_url`, `WECHATPAY_BASE_URL`).

pub mod partner;
