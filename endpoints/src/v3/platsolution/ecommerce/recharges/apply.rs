//! `v3/platsolution/ecommerce/recharges/apply`: applies to top a sub-merchant's account up.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::EcommerceRechargeChannel;
use crate::v3::platsolution::ecommerce::{EcommerceRechargeAccountType, EcommerceRechargeAmount, EcommerceRechargeScene};

/// Applies to top a sub-merchant's account up (申请二级商户充值).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/ecommerce/recharges/apply",
    response = AppliedSubMerchantRecharge,
    document = "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/apply.html",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplySubMerchantRecharge {
    /// The platform's sub-merchant (二级商户号).
    pub sub_mchid: String,
    /// The merchant's number of the top-up (商户充值单号).
    pub out_recharge_no: String,
    /// The scene of the top-up (充值场景).
    pub recharge_scene: EcommerceRechargeScene,
    /// The account that is topped up (充值入账账户).
    pub account_type: EcommerceRechargeAccountType,
    /// The amount of the top-up, in fen (充值金额).
    pub recharge_amount: EcommerceRechargeAmount,
    /// Where notifications go (商户回调地址).
    pub notify_url: Option<String>,
    /// The ways in which the top-up can be paid (可用充值渠道列表).
    pub available_recharge_channels: Option<Vec<EcommerceRechargeChannel>>,
    /// The remark on the top-up (充值备注).
    pub remark: Option<String>,
}

/// A top-up, and the address at which it is paid.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedSubMerchantRecharge {
    /// WeChat Pay's number of the top-up (微信支付充值单号).
    pub recharge_id: String,
    /// The merchant's number of the top-up (商户充值单号).
    pub out_recharge_no: String,
    /// The address at which the top-up is paid (充值链接).
    pub recharge_url: String,
}
