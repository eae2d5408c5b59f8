//! `v3/platsolution/ecommerce/bank-transfer-recharges/apply`: applies to top an account up by bank transfer.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::platsolution::ecommerce::{EcommerceRechargeAccountType, EcommerceRechargeAmount, EcommerceRechargeScene};

/// Applies to top an account up by bank transfer (申请银行转账充值).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/platsolution/ecommerce/bank-transfer-recharges/apply",
    response = AppliedPlatformBankTransferRecharge,
    document = "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplyPlatformBankTransferRecharge {
    /// The merchant's number of the top-up (商户充值单号).
    pub out_recharge_no: String,
    /// The scene of the top-up (充值场景).
    pub recharge_scene: EcommerceRechargeScene,
    /// The account that is topped up (充值入账账户).
    pub account_type: EcommerceRechargeAccountType,
    /// The amount of the top-up, in fen (充值金额).
    pub recharge_amount: EcommerceRechargeAmount,
}

/// A top-up by bank transfer, and the account to transfer to.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppliedPlatformBankTransferRecharge {
    /// WeChat Pay's number of the top-up (微信支付充值单号).
    pub recharge_id: String,
    /// The merchant's number of the top-up (商户充值单号).
    pub out_recharge_no: String,
    /// The bank account (银行账户).
    pub transfer_in_account: EcommerceRechargeTransferInAccount,
}

/// The bank account to transfer to (银行账户).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcommerceRechargeTransferInAccount {
    /// The name of the bank where the account is (开户银行名称).
    pub bank_name: Option<String>,
    /// The code of the province and city of the bank (开户银行省市编码).
    pub bank_address_code: Option<String>,
    /// The code of the bank where the account is (开户银行行号).
    pub bank_code: Option<String>,
    /// The name on the bank account (银行账户名称).
    pub bank_account_name: Option<String>,
    /// The number of the bank account (银行账号).
    pub bank_account_no: Option<String>,
}
