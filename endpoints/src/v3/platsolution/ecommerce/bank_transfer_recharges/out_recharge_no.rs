//! `v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no`: queries a top-up by bank transfer.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::platsolution::ecommerce::{
    EcommerceRechargeAccountType, EcommerceRechargeAmount, EcommerceRechargeBankTransferInfo, EcommerceRechargeScene,
    EcommerceRechargeState,
};

/// Queries a top-up by bank transfer (查询银行转账充值结果).
#[wechatpay_endpoint(
    GET,
    "v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/<out_recharge_no>",
    response = PlatformBankTransferRecharge,
    document = "https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPlatformBankTransferRecharge {
    /// The merchant's number of the top-up (商户充值单号).
    pub out_recharge_no: String,
}

/// A top-up by bank transfer, as it stands (充值单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlatformBankTransferRecharge {
    /// The merchant number that is topped up (充值商户号).
    pub mchid: String,
    /// WeChat Pay's number of the top-up (微信支付充值单号).
    pub recharge_id: String,
    /// The merchant's number of the top-up (商户充值单号).
    pub out_recharge_no: String,
    /// The account that is topped up (充值入账账户).
    pub account_type: EcommerceRechargeAccountType,
    /// The state of the top-up (充值状态).
    pub recharge_state: EcommerceRechargeState,
    /// The scene of the top-up (充值场景).
    pub recharge_scene: EcommerceRechargeScene,
    /// The state of the top-up in words (充值状态描述).
    pub recharge_state_desc: Option<String>,
    /// The amount of the top-up, in fen (充值金额).
    pub recharge_amount: EcommerceRechargeAmount,
    /// The bank transfer that paid for the top-up (转账充值的付款信息).
    pub bank_transfer_info: Option<EcommerceRechargeBankTransferInfo>,
    /// When the top-up was accepted, RFC 3339 (受理充值时间).
    pub accept_time: Option<String>,
    /// When the top-up succeeded, RFC 3339 (充值成功时间).
    pub success_time: Option<String>,
    /// When the top-up was closed, RFC 3339 (关闭充值时间).
    pub close_time: Option<String>,
    /// The ways in which the top-up can be paid, such as `BANK_TRANSFER` (可用充值渠道列表).
    pub available_recharge_channels: Option<Vec<String>>,
}
