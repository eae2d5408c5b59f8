//! `v3/credit-repayment/partner/deduct-orders`: deducts a repayment under a contract; queries a repayment under a contract;
//! tells that a repayment under a contract succeeded.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_notification, wechatpay_object};

/// Deducts a repayment under a contract (发起还款).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/credit-repayment/partner/deduct-orders",
    response = PartnerDeductOrder,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerDeductOrder {
    /// WeChat Pay's number of the contract for repayment (还款协议ID).
    pub contract_id: String,
    /// The merchant's number of the transaction (商户侧交易单号).
    pub out_trade_no: String,
    /// The merchant's number of the scheduled repayment (商户侧预约还款单号).
    pub out_record_id: String,
    /// The amount that is repaid, in fen (还款金额).
    pub deduct_amount: String,
    /// Where notifications go (商户回调地址).
    pub notify_url: String,
    /// What the product is (产品描述).
    pub description: String,
    /// The merchant's own data, which comes back as it is (商户数据包).
    pub attach: Option<String>,
}

/// Queries a repayment under a contract (查询还款单).
#[wechatpay_endpoint(
    GET,
    "v3/credit-repayment/partner/deduct-orders/<out_trade_no>",
    response = PartnerDeductOrder,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerDeductOrder {
    /// The merchant's number of the transaction (商户侧交易单号).
    pub out_trade_no: String,
}

/// A repayment under a contract, as it stands (还款单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerDeductOrder {
    /// The merchant's number of the transaction (商户侧交易单号).
    pub out_trade_no: String,
    /// The merchant's number of the scheduled repayment (商户侧预约还款单号).
    pub out_record_id: String,
    /// The app or official account of the merchant (商户AppID).
    pub appid: Option<String>,
    /// The sub-merchant's app or official account (子商户AppID).
    pub sub_appid: Option<String>,
    /// The user, under the `appid` (用户标识).
    pub openid: Option<String>,
    /// WeChat Pay's number of the contract for repayment (还款协议ID).
    pub contract_id: String,
    /// The state of the repayment (还款单状态).
    pub order_state: PartnerDeductOrderState,
    /// The amount that is repaid, in fen (还款金额).
    pub deduct_amount: Option<String>,
    /// The amount that was really repaid, in fen (实际还款金额).
    pub pay_success_amount: Option<String>,
    /// What the product is (产品描述).
    pub description: Option<String>,
    /// The merchant's own data, which comes back as it is (商户数据包).
    pub attach: Option<String>,
    /// WeChat Pay's number of the payment (微信支付的支付单号).
    pub transaction_id: Option<String>,
}

/// The state of the repayment (还款单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerDeductOrderState {
    /// On its way.
    DeductOrderStatePending,
    /// Not paid yet.
    DeductOrderStateNotPay,
    /// Paid.
    DeductOrderStatePaySuccess,
    /// The payment failed.
    DeductOrderStatePayFail,
    /// A value that this version does not know.
    Other(String),
}

/// A repayment under a contract succeeded (自动还款扣费还款成功).
#[wechatpay_notification("CREDIT_REPAYMENT.DEDUCTION_PAY", document = "https://pay.weixin.qq.com/doc/v3/partner/4016790592")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerDeductOrderPaid {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The partner's app or official account (服务商AppID).
    pub appid: Option<String>,
    /// The sub-merchant's app or official account (子商户AppID).
    pub sub_appid: Option<String>,
    /// The user, under the `appid` (用户标识).
    pub openid: Option<String>,
    /// The state of the repayment (还款单状态).
    pub order_state: PartnerDeductOrderState,
    /// The merchant's number of the transaction (商户侧交易单号).
    pub out_trade_no: String,
    /// The merchant's number of the scheduled repayment (商户侧预约还款单号).
    pub out_record_id: String,
    /// WeChat Pay's number of the contract for repayment (还款协议ID).
    pub contract_id: String,
    /// The amount that is repaid, in fen (还款金额).
    pub deduct_amount: Option<String>,
    /// The amount that was really repaid, in fen (实际还款金额).
    pub pay_success_amount: Option<String>,
    /// What the product is (产品描述).
    pub description: Option<String>,
    /// The merchant's own data, which comes back as it is (商户数据包).
    pub attach: Option<String>,
    /// WeChat Pay's number of the payment (微信支付的支付单号).
    pub transaction_id: Option<String>,
}
