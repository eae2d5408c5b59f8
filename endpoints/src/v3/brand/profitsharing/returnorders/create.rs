//! Takes a share back from its receiver.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::profitsharing::returnorders::BrandProfitShareReturn;

/// Takes a share back from its receiver (请求分账回退).
#[wechatpay_endpoint(
    POST,
    "v3/brand/profitsharing/returnorders",
    response = BrandProfitShareReturn,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_3.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateBrandProfitShareReturn {
    /// The sub-merchant's number (子商户号).
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
}
