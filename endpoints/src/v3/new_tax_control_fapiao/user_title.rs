//! Queries the title that the user entered for an invoice.

pub mod title_url;

use wechatpay_runtime::wechatpay_endpoint;

use super::{FapiaoScene, FapiaoUserTitle};

/// Queries the title that the user entered for an invoice (获取用户填写的抬头).
#[wechatpay_endpoint(
    GET,
    "v3/new-tax-control-fapiao/user-title",
    response = FapiaoUserTitle,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_6.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryFapiaoUserTitle {
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// Where the invoice is asked for (开票场景).
    pub scene: FapiaoScene,
    /// The number of the application for the invoice (发票申请单号).
    pub fapiao_apply_id: String,
}
