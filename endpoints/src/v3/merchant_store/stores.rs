//! Shops: created, asked for, changed, and who is paid in them.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Creates a shop (创建门店).
#[wechatpay_endpoint(
    POST,
    "v3/merchant-store/stores",
    response = CreatedMerchantStore,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013948546",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateMerchantStore {
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// What the shop is called (门店基础信息).
    pub store_basics: Option<MerchantStoreBasics>,
    /// The address of the shop (门店地址信息).
    pub store_address: Option<MerchantStoreAddress>,
    /// When the shop is open, and how to reach it (门店经营信息).
    pub store_business: Option<MerchantStoreBusiness>,
    /// Who is paid in the shop (门店收款信息).
    pub store_recipient: Option<Vec<MerchantStoreRecipient>>,
}

/// What the shop is called (门店基础信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantStoreBasics {
    /// The merchant's number of the shop (商家门店编号).
    pub store_reference_id: Option<String>,
    /// The name of the brand (品牌名称).
    pub brand_name: Option<String>,
    /// The name of the store (门店名称).
    pub store_name: String,
    /// The name of the branch (分店名称).
    pub branch_name: Option<String>,
    /// The brand's id (品牌ID).
    pub brand_id: Option<i64>,
}

/// The address of the shop (门店地址信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantStoreAddress {
    /// The code of the store's province and city (门店省市编码).
    pub address_code: String,
    /// The store's address (门店地址).
    pub address_detail: String,
    /// How to find the shop (门店地址辅助描述).
    pub address_complements: Option<String>,
    /// The store's longitude (门店经度).
    pub longitude: Option<String>,
    /// The store's latitude (门店纬度).
    pub latitude: Option<String>,
}

/// When the shop is open, and how to reach it (门店经营信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantStoreBusiness {
    /// The shop's telephone number (门店服务电话).
    pub service_phone: Option<String>,
    /// When the shop is open (门店经营时间).
    pub business_hours: Option<String>,
}

/// A merchant that is paid in a shop (门店收款信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantStoreRecipient {
    /// The number of the merchant that is paid in the shop (门店收款商户号).
    pub mchid: String,
    /// The company that is paid in the shop (门店收款主体).
    pub company_name: Option<String>,
}

/// The shop that was created (门店).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedMerchantStore {
    /// WeChat Pay's id of the shop (微信支付商户门店ID).
    pub store_id: i64,
}

/// Queries a shop (查询门店).
#[wechatpay_endpoint(
    GET,
    "v3/merchant-store/stores/<store_id>",
    response = MerchantStore,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013948577",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryMerchantStore {
    /// WeChat Pay's id of the shop (微信支付商户门店ID).
    pub store_id: i64,
    /// The sub-merchant (特约商户号).
    pub sub_mchid: Option<String>,
}

/// A shop, as it stands (门店).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantStore {
    /// What the shop is called (门店基础信息).
    pub store_basics: Option<MerchantStoreBasics>,
    /// The address of the shop (门店地址信息).
    pub store_address: Option<MerchantStoreAddress>,
    /// When the shop is open, and how to reach it (门店经营信息).
    pub store_business: Option<MerchantStoreBusiness>,
    /// Who is paid in the shop (门店收款信息).
    pub store_recipient: Option<Vec<MerchantStoreRecipient>>,
    /// Where the shop is in the review (门店状态).
    pub store_state: Option<MerchantStoreState>,
}

/// Where the shop is in the review (门店状态).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MerchantStoreState {
    /// Where the shop is in the review, in words (门店状态描述).
    pub store_state_message: Option<String>,
    /// Why the address was not confirmed (地址核实失败原因).
    pub address_failed_reason: Option<String>,
    /// The state of the shop, such as `STORE_STATE_VALID`.
    pub store_state_value: Option<String>,
}

/// Changes a shop (修改门店).
#[wechatpay_endpoint(
    PATCH,
    "v3/merchant-store/stores/<store_id>",
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013948551",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyMerchantStore {
    /// WeChat Pay's id of the shop (微信支付商户门店ID).
    pub store_id: i64,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// What the shop is called (门店基础信息).
    pub store_basics: Option<MerchantStoreBasics>,
    /// The address of the shop (门店地址信息).
    pub store_address: Option<MerchantStoreAddress>,
    /// When the shop is open, and how to reach it (门店经营信息).
    pub store_business: Option<MerchantStoreBusiness>,
    /// Who is paid in the shop (门店收款信息).
    pub store_recipient: Option<Vec<MerchantStoreRecipient>>,
}

/// Adds merchants that are paid in a shop (绑定门店收款信息).
#[wechatpay_endpoint(
    POST,
    "v3/merchant-store/stores/<store_id>/recipients/bind",
    response = BoundStoreRecipients,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013948579",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BindStoreRecipients {
    /// WeChat Pay's id of the shop (微信支付商户门店ID).
    pub store_id: i64,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// Who is paid in the shop (门店收款信息).
    pub store_recipient: Vec<MerchantStoreRecipient>,
}

/// What failed, merchant by merchant (门店收款信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoundStoreRecipients {
    /// The merchants that were not bound or not removed (绑定失败的收款信息).
    pub failed_store_recipient: Option<Vec<FailedStoreRecipient>>,
}

/// A merchant that was not bound or not removed (收款门店信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailedStoreRecipient {
    /// The number of the merchant that is paid in the shop (门店收款商户号).
    pub mchid: Option<String>,
    /// Why the merchant was not bound to the shop (绑定当前收款信息失败的原因).
    pub failed_reason: Option<String>,
    /// The company that is paid in the shop (门店收款主体).
    pub company_name: Option<String>,
}

/// Removes merchants that are paid in a shop (解除门店收款信息绑定).
#[wechatpay_endpoint(
    POST,
    "v3/merchant-store/stores/<store_id>/recipients/unbind",
    response = BoundStoreRecipients,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013948580",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnbindStoreRecipients {
    /// WeChat Pay's id of the shop (微信支付商户门店ID).
    pub store_id: i64,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// Who is paid in the shop (门店收款信息).
    pub store_recipient: Option<Vec<MerchantStoreRecipient>>,
}
