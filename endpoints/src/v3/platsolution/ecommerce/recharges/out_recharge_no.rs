//! `v3/platsolution/ecommerce/recharges/out-recharge-no`: closes the top-up of a sub-merchant's account; queries the top-up of
//! a sub-merchant's account.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::EcommerceRechargeChannel;
use crate::v3::platsolution::ecommerce::{
    EcommerceRechargeAccountType, EcommerceRechargeAmount, EcommerceRechargeBankTransferInfo, EcommerceRechargeScene,
    EcommerceRechargeState,
};

/// Closes the top-up of a sub-merchant's account (关闭二级商户充值).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/ecommerce/recharges/out-recharge-no/<out_recharge_no>/close",
    response = SubMerchantRecharge,
    document = "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/close.html",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CloseSubMerchantRecharge {
    /// The merchant's number of the top-up (商户充值单号).
    pub out_recharge_no: String,
    /// The platform's sub-merchant (二级商户号).
    #[wechatpay(query)]
    pub sub_mchid: String,
}

/// Queries the top-up of a sub-merchant's account (查询二级商户充值结果).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/ecommerce/recharges/out-recharge-no/<out_recharge_no>",
    response = SubMerchantRecharge,
    document = "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/get-by-out-no.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuerySubMerchantRecharge {
    /// The merchant's number of the top-up (商户充值单号).
    pub out_recharge_no: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
}

/// A top-up of a sub-merchant's account, as it stands (充值单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubMerchantRecharge {
    /// The platform's merchant number (平台商户号).
    pub sp_mchid: String,
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// WeChat Pay's number of the top-up (微信支付充值单号).
    pub recharge_id: String,
    /// The merchant's number of the top-up (商户充值单号).
    pub out_recharge_no: String,
    /// The way in which the top-up was paid (充值渠道).
    pub recharge_channel: Option<EcommerceRechargeChannel>,
    /// The account that is topped up (充值入账账户).
    pub account_type: Option<EcommerceRechargeAccountType>,
    /// The state of the top-up (充值状态).
    pub recharge_state: EcommerceRechargeState,
    /// The scene of the top-up (充值场景).
    pub recharge_scene: Option<EcommerceRechargeScene>,
    /// The state of the top-up in words (充值状态描述).
    pub recharge_state_desc: Option<String>,
    /// The amount of the top-up, in fen (充值金额).
    pub recharge_amount: EcommerceRechargeAmount,
    /// The bank transfer that paid for the top-up (转账充值的付款信息).
    pub bank_transfer_info: Option<EcommerceRechargeBankTransferInfo>,
    /// The payment by QR code of the top-up (扫码充值的付款信息).
    pub qr_recharge_info: Option<EcommerceRechargeQrInfo>,
    /// The payment by online banking of the top-up (网银充值的付款信息).
    pub online_bank_recharge_info: Option<EcommerceRechargeOnlineBankInfo>,
    /// When the top-up was accepted, RFC 3339 (受理充值时间).
    pub accept_time: Option<String>,
    /// When the top-up succeeded, RFC 3339 (充值成功时间).
    pub success_time: Option<String>,
    /// When the top-up was closed, RFC 3339 (关闭充值时间).
    pub close_time: Option<String>,
    /// The ways in which the top-up can be paid (可用充值渠道列表).
    pub available_recharge_channels: Option<Vec<EcommerceRechargeChannel>>,
}

/// The payment by QR code of the top-up (扫码充值的付款信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceRechargeQrInfo {
    /// The user, under `appid` (用户OpenID).
    pub openid: Option<String>,
    /// The kind of employee (员工类型).
    pub employee_type: Option<EcommerceRechargeEmployeeType>,
}

/// The kind of employee (员工类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceRechargeEmployeeType {
    /// The administrator.
    Admin,
    /// A member of the staff.
    Staff,
    /// The legal person.
    LegalPerson,
    /// A value that this version does not know.
    Other(String),
}

/// The payment by online banking of the top-up (网银充值的付款信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceRechargeOnlineBankInfo {
    /// The bank's number of the transaction (银行交易订单号).
    pub bill_no: Option<String>,
    /// When the payment by online banking was returned, RFC 3339 (网银充值退回时间).
    pub return_time: Option<String>,
    /// Why the payment by online banking was returned (网银充值退回原因).
    pub return_reason: Option<String>,
    /// The name of the bank where the account is (开户银行名称).
    pub bank_name: Option<String>,
    /// The kind of online banking (网银类型).
    pub online_bank_type: Option<EcommerceRechargeOnlineBankType>,
    /// The last four digits of the card's number (银行卡号后四位).
    pub bank_card_tail: Option<String>,
    /// The name on the bank account (银行账户名称).
    pub bank_account_name: Option<String>,
}

/// The kind of online banking (网银类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EcommerceRechargeOnlineBankType {
    /// Of a company.
    OnlineBankTypeCorporate,
    /// Of a person.
    OnlineBankTypePersonal,
    /// A value that this version does not know.
    Other(String),
}
