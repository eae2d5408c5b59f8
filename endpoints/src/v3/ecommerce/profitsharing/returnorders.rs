//! `v3/ecommerce/profitsharing/returnorders`: takes a share back; queries a share that is taken back.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

/// Takes a share back (请求分账回退).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/ecommerce/profitsharing/returnorders",
    response = EcommerceProfitSharingReturn,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_3.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateEcommerceProfitSharingReturn {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the profit sharing (微信分账单号).
    pub order_id: Option<String>,
    /// The merchant's number of the profit sharing (商户分账单号).
    pub out_order_no: Option<String>,
    /// The merchant's number of the return (商户回退单号).
    pub out_return_no: String,
    /// The merchant number that returns it (回退商户号).
    pub return_mchid: String,
    /// The amount that is returned, in fen (回退金额).
    pub amount: i64,
    /// Why it is returned (回退描述).
    pub description: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: Option<String>,
}

/// Queries a share that is taken back (查询分账回退结果).
#[wechatpay_endpoint(
    GET,
    "v3/ecommerce/profitsharing/returnorders",
    response = EcommerceProfitSharingReturn,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryEcommerceProfitSharingReturn {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the profit sharing (微信分账单号).
    pub order_id: Option<String>,
    /// The merchant's number of the profit sharing (商户分账单号).
    pub out_order_no: Option<String>,
    /// The merchant's number of the return (商户回退单号).
    pub out_return_no: String,
}

/// A share that is taken back, as it stands (分账回退).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceProfitSharingReturn {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the profit sharing (微信分账单号).
    pub order_id: String,
    /// The merchant's number of the profit sharing (商户分账单号).
    pub out_order_no: String,
    /// The merchant's number of the return (商户回退单号).
    pub out_return_no: String,
    /// The merchant number that returns it (回退商户号).
    pub return_mchid: String,
    /// The amount that is returned, in fen (回退金额).
    pub amount: Option<i64>,
    /// WeChat Pay's number of the return (微信回退单号).
    pub return_no: String,
    /// The result of the return (回退结果).
    pub result: EcommerceProfitSharingReturnResult,
    /// Why the return failed (回退失败的原因).
    pub fail_reason: Option<EcommerceProfitSharingReturnFailReason>,
    /// When it was completed, RFC 3339 (完成时间).
    pub finish_time: Option<String>,
}

/// The result of the return (回退结果).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceProfitSharingReturnResult {
    /// On its way (处理中).
    Processing,
    /// It succeeded (成功).
    Success,
    /// It failed (失败).
    Fail,
    /// A value that this version does not know.
    Other(String),
}

/// Why the return failed (回退失败的原因).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceProfitSharingReturnFailReason {
    /// The receiver's account is abnormal.
    AccountAbnormal,
    /// It was not done in time.
    TimeOutClosed,
    /// A value that this version does not know.
    Other(String),
}
