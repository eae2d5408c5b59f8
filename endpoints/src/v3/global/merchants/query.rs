//! Queries a sub-merchant.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::global::merchants::OverseaSubMerchant;

/// Queries a sub-merchant (查询子商户).
#[wechatpay_endpoint(GET, "v3/global/merchants/<sub_mchid>", response = OverseaSubMerchant, region = HongKong, encryption = Pkcs1, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryGlobalSubMerchant {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: String,
    /// The institution's app, mini program or official account (机构appid).
    pub sp_appid: String,
    /// The institution's merchant number (机构商户号).
    #[wechatpay(from_client)]
    pub sp_mchid: Option<String>,
}
