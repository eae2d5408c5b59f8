//! Checks whether the buyer is the person who paid.

use wechatpay_runtime::wechatpay_endpoint;

use crate::global::v3::customs::{BuyerDocumentType, CustomsOffice, VerifiedBuyerIdentity};

/// Checks whether the buyer is the person who paid (身份信息校验).
///
/// Number and name of the identity document travel encrypted, by RSAES-PKCS1-v1_5.
#[wechatpay_endpoint(POST, "v3/global/customs/verify-certificate", response = VerifiedBuyerIdentity, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_2.shtml", region = HongKong, encryption = Pkcs1, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifyGlobalBuyerIdentity {
    /// The institution's app, mini program or official account (机构APPID).
    pub appid: String,
    /// The merchant's number (商户号).
    #[wechatpay(from_client)]
    pub mchid: Option<String>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: String,
    /// WeChat Pay's number of the order (微信订单号).
    pub transaction_id: String,
    /// The merchant's number of the sub-order, where the order is declared in parts (商户子订单号).
    pub sub_order_no: Option<String>,
    /// The customs office (海关).
    pub customs: CustomsOffice,
    /// The number under which the merchant is registered with the customs office (商户海关备案号).
    pub merchant_customs_no: String,
    /// The kind of the buyer's identity document (证件类型).
    pub certificate_type: BuyerDocumentType,
    /// The number of the buyer's identity document (证件号).
    #[wechatpay(sensitive)]
    pub certificate_id: String,
    /// The name on the identity document (证件姓名).
    #[wechatpay(sensitive)]
    pub certificate_name: String,
}
