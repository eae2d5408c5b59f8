//! Gets a merchant's data.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::aggracct_bc::wb_channel::ChannelRequestScene;

/// Gets a merchant's data (查询商户资料).
#[wechatpay_endpoint(
    GET,
    "v3/aggracct-bc/wb-channel/account/mch_archives",
    response = ChannelMerchantArchives,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetChannelMerchantArchives {
    /// The merchant number (微信支付商户号).
    pub mchid: String,
    /// The number of the quota account (额度台账号).
    #[wechatpay(sensitive)]
    pub bal_account_no: String,
    /// The card number (卡号).
    #[wechatpay(sensitive)]
    pub card_no: Option<String>,
    /// The agreement of the merchant's sub-account (商户子账户协议号).
    pub sgn_no: Option<String>,
    /// What the request is for (请求场景).
    pub req_scene: Option<ChannelRequestScene>,
}

/// A merchant's data (商户资料).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelMerchantArchives {
    /// The merchant number (微信支付商户号).
    pub mchid: Option<String>,
    /// The number of the quota account (额度台账号).
    #[wechatpay(sensitive)]
    pub bal_account_no: Option<String>,
    /// The kind of merchant (主体类型).
    pub merchant_type: Option<String>,
    /// The kind of the company's document (主体证件类型).
    pub merchant_id_type: Option<String>,
    /// The name on the company's document (主体证件登记名称).
    #[wechatpay(sensitive)]
    pub merchant_name: Option<String>,
    /// The number of the company's document (主体证件号码).
    #[wechatpay(sensitive)]
    pub merchant_id_no: Option<String>,
    /// The first day on which the company's document is valid (主体证件有效期起始日).
    pub effective_date: Option<String>,
    /// The last day on which the company's document is valid (主体证件有效期结束日).
    pub expire_date: Option<String>,
    /// The picture of the front of the company's document (主体证件正面影像ID).
    pub merchant_img_front_id: Option<String>,
    /// The address at which the company is registered (主体注册地址).
    pub register_address: Option<String>,
    /// What the company does (主体经营范围).
    pub business_scope: Option<String>,
    /// The legal representative (法定代表人信息).
    pub legal_representative: Option<ChannelLegalRepresentative>,
    /// The beneficial owners (受益所有人信息列表).
    pub beneficial_owner: Option<Vec<ChannelBeneficialOwner>>,
    /// The card number (卡号).
    #[wechatpay(sensitive)]
    pub card_no: Option<String>,
    /// The agreement of the merchant's sub-account (商户子账户协议号).
    pub sgn_no: Option<String>,
}

/// The legal representative (法定代表人信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelLegalRepresentative {
    /// The kind of the legal representative's document (法定代表人证件类型).
    pub legal_representative_id_type: Option<String>,
    /// The legal representative's name (法定代表人姓名).
    #[wechatpay(sensitive)]
    pub legal_representative_name: Option<String>,
    /// The number of the legal representative's document (法定代表人证件号码).
    #[wechatpay(sensitive)]
    pub legal_representative_id_no: Option<String>,
    /// The first day on which the legal representative's document is valid (法定代表人证件有效期起始日).
    pub legal_representative_effective_date: Option<String>,
    /// The last day on which the legal representative's document is valid (法定代表人证件有效期结束日).
    pub legal_representative_expire_date: Option<String>,
    /// The picture of the front of the legal representative's document (法定代表人证件正面影像ID).
    pub legal_representative_img_front_id: Option<String>,
    /// The picture of the back of the legal representative's document (法定代表人证件反面影像ID).
    pub legal_representative_img_back_id: Option<String>,
    /// Where the legal representative lives (法定代表人居住地址).
    #[wechatpay(sensitive)]
    pub legal_representative_address: Option<String>,
    /// Who issued the legal representative's document (法定代表人发证机关).
    pub legal_representative_issue_authority: Option<String>,
    /// The legal representative's ethnic group (法定代表人民族).
    pub legal_representative_nation: Option<String>,
}

/// The beneficial owners (受益所有人信息列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelBeneficialOwner {
    /// The number of the beneficial owner (受益所有人编号).
    pub beneficial_owner_no: Option<String>,
    /// The kind of the beneficial owner's document (受益所有人证件类型).
    pub beneficial_owner_id_type: Option<String>,
    /// The beneficial owner's name (受益所有人姓名).
    #[wechatpay(sensitive)]
    pub beneficial_owner_name: Option<String>,
    /// The number of the beneficial owner's document (受益所有人证件号码).
    #[wechatpay(sensitive)]
    pub beneficial_owner_id_no: Option<String>,
    /// The first day on which the beneficial owner's document is valid (受益所有人证件有效期起始日).
    pub beneficial_owner_effective_date: Option<String>,
    /// The last day on which the beneficial owner's document is valid (受益所有人证件有效期结束日).
    pub beneficial_owner_expire_date: Option<String>,
    /// The picture of the front of the beneficial owner's document (受益所有人证件正面影像ID).
    pub beneficial_owner_img_front_id: Option<String>,
    /// The picture of the back of the beneficial owner's document (受益所有人证件反面影像ID).
    pub beneficial_owner_img_back_id: Option<String>,
    /// Where the beneficial owner lives (受益所有人居住地址).
    #[wechatpay(sensitive)]
    pub beneficial_owner_address: Option<String>,
}
