//! Queries what of a shared order can be refunded.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Queries what of a shared order can be refunded (查询订单剩余可退款金额).
#[wechatpay_endpoint(GET, "v3/global/profit-sharing/transactions/<transaction_id>/refundable-amounts", response = GlobalRefundableAmount, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_12.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryGlobalRefundableAmount {
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
}

/// What of a shared order can be refunded (订单剩余可退款金额).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlobalRefundableAmount {
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: Option<String>,
    /// What of the order can be refunded, in the currency's minor unit (订单剩余可退款金额).
    pub refundable_amount: Option<i64>,
    /// The currency (ISO 4217) (货币类型).
    pub currency: Option<String>,
    /// What of the order can be refunded with advanced money, in the currency's minor unit (订单剩余可使用垫付资金退款的金额).
    pub funds_refundable_amount: Option<i64>,
}
