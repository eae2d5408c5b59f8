//! Prepares an insurance contract that the user signs from a mini program.

use wechatpay_runtime::wechatpay_endpoint;

use super::InsuredIdentity;
use crate::v3::papay::insurance_sign::PlannedInsurancePolicyPeriod;
use crate::v3::papay::{PapayAmount, PresignedPapayMiniProgram};

/// Prepares an insurance contract that the user signs from a mini program (保险商户小程序预签约).
#[wechatpay_endpoint(
    POST,
    "v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program",
    response = PresignedPapayMiniProgram,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/mimi-program-sign-and-create-transaction.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresignMiniProgramInsuranceContract {
    /// The app or official account, bound to the merchant number (应用ID).
    pub appid: String,
    /// The user, under the merchant's `appid` (用户在直连商户应用下的用户标示).
    pub openid: Option<String>,
    /// The id of the template of the deductions (委托代扣模板ID).
    pub plan_id: i64,
    /// The merchant's number of the contract (商户签约协议号).
    pub out_contract_code: String,
    /// The name of the person who is insured, as the user sees it (被保人的展示名称).
    pub insured_display_name: String,
    /// Where the result of the signing is told (签约结果通知地址).
    pub contract_notify_url: String,
    /// The first day of the insurance (保险保单的开始日期).
    pub policy_start_date: String,
    /// The last day of the insurance (保险保单的结束日期).
    pub policy_end_date: String,
    /// The periods of the deductions (保单的扣费周期列表).
    pub policy_periods: Vec<PlannedInsurancePolicyPeriod>,
    /// The amount to be deducted (扣费金额信息).
    pub amount: Option<PapayAmount>,
    /// The merchant's number of the order, unique for each (商户订单号).
    pub out_trade_no: Option<String>,
    /// What is paid for, as the user sees it (商品描述).
    pub description: Option<String>,
    /// Where the result of the payment is notified to (支付结果通知地址).
    pub transaction_notify_url: Option<String>,
    /// The merchant's id of the user (商户侧用户标识).
    pub out_user_code: Option<String>,
    /// What coupons go by (订单优惠标记).
    pub goods_tag: Option<String>,
    /// The merchant's own data, which comes back as it is (附加数据).
    pub attach: Option<String>,
    /// Whether the insurance is prolonged by itself (是否自动续保).
    pub can_auto_insure: Option<bool>,
    /// Whether the insurance is taken out anew by itself (是否自动重新投保).
    pub can_auto_reinsure: Option<bool>,
    /// The user's real name and document (用户实名信息).
    pub real_identity: Option<InsuredIdentity>,
    /// How many periods are deducted at once (合并扣费期数).
    pub combined_deduct_period_count: Option<i64>,
}
