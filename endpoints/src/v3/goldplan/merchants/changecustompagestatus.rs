//! Opens or closes the receipt page of a sub-merchant's own.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::GoldPlanOperation;

/// Opens or closes the receipt page of a sub-merchant's own (商家小票管理).
#[wechatpay_endpoint(
    POST,
    "v3/goldplan/merchants/changecustompagestatus",
    response = ChangedCustomReceiptPage,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeCustomReceiptPage {
    /// The sub-merchant's number (子商户ID).
    pub sub_mchid: String,
    /// What was done (操作类型).
    pub operation_type: GoldPlanOperation,
}

/// What was changed (商家小票状态).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedCustomReceiptPage {
    /// The sub-merchant's number (子商户ID).
    pub sub_mchid: String,
    /// What was done (操作类型).
    pub operation_type: Option<GoldPlanOperation>,
}
