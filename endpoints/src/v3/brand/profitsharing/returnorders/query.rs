//! Queries the return of a share.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::brand::profitsharing::returnorders::BrandProfitShareReturn;

/// Queries the return of a share (查询分账回退结果).
#[wechatpay_endpoint(
    GET,
    "v3/brand/profitsharing/returnorders",
    response = BrandProfitShareReturn,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_4.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBrandProfitShareReturn {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: String,
    /// The merchant's number of the return (商户回退单号).
    pub out_return_no: String,
    /// WeChat Pay's number of the profit sharing (微信分帐单号).
    pub order_id: Option<String>,
    /// The merchant's number of the profit sharing (商户分账单号).
    pub out_order_no: Option<String>,
}
