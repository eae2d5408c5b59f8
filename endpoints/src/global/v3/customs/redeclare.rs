//! Sends a declaration to customs again.

use wechatpay_runtime::wechatpay_endpoint;

use crate::global::v3::customs::{CustomsOffice, DeclaredCustoms};

/// Sends a declaration to customs again (报关重推).
#[wechatpay_endpoint(POST, "global/v3/customs/redeclare", response = DeclaredCustoms, document = "https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RedeclareCustoms {
    /// The institution's app, mini program or official account (机构APPID).
    pub appid: String,
    /// The merchant's number (商户号).
    #[wechatpay(from_client)]
    pub mchid: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: Option<String>,
    /// The merchant's number of the sub-order (商户子单号).
    pub sub_order_no: Option<String>,
    /// WeChat Pay's number of the sub-order (微信子单号).
    pub sub_order_id: Option<String>,
    /// The customs office (海关编码).
    pub customs: CustomsOffice,
    /// The number under which the merchant is registered with the customs office (商户海关备案号).
    pub merchant_customs_no: String,
}
