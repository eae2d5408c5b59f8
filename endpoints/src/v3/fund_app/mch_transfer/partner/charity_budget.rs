//! `v3/fund-app/mch-transfer/partner/charity-budget`: creates a budget for charity; queries a budget for charity by the
//! partner's number; unlocks a budget for charity; tells that a budget for charity was locked, closed or used up.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_notification, wechatpay_object};

/// Creates a budget for charity (申请公益捐赠预算).
///
/// A repeat with the same number and the same parameters is safe; never change the number to try again.
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/partner/charity-budget",
    response = PartnerCharityBudget,
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerCharityBudget {
    /// The merchant's number of the budget (商户预算单号).
    pub out_budget_no: String,
    /// The merchant number that pays for it (出资商户号).
    pub sponsor_mchid: String,
    /// The company that pays for it (出资企业主体名称).
    pub sponsor_subject_name: String,
    /// The campaign's name (活动名称).
    pub activity_name: String,
    /// The campaign in words (活动说明).
    pub activity_remark: String,
    /// The whole budget, in fen (预算总金额).
    pub amount: i64,
    /// Where the notification goes (回调地址).
    pub notify_url: Option<String>,
}

/// Queries a budget for charity by the partner's number (商户单号查询公益捐赠预算详情).
#[wechatpay_endpoint(
    GET,
    "v3/fund-app/mch-transfer/partner/charity-budget/<out_budget_no>",
    response = PartnerCharityBudget,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerCharityBudget {
    /// The merchant's number of the budget (商户预算单号).
    pub out_budget_no: String,
    /// The merchant number that pays for it (出资商户号).
    pub sponsor_mchid: String,
}

/// A budget for charity, as it stands (公益捐赠预算).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerCharityBudget {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The merchant's number of the budget (商户预算单号).
    pub out_budget_no: String,
    /// WeChat Pay's number of the budget (微信支付预算单号).
    pub budget_id: String,
    /// The whole budget, in fen (预算总金额).
    pub amount: Option<i64>,
    /// The merchant number that pays for it (出资商户号).
    pub sponsor_mchid: String,
    /// The campaign's name (活动名称).
    pub activity_name: Option<String>,
    /// The campaign in words (活动说明).
    pub activity_remark: Option<String>,
    /// The budget's state (预算单状态).
    pub state: Option<PartnerCharityBudgetState>,
    /// The page where the payment is confirmed (确认出资页面地址).
    pub confirm_url: Option<String>,
    /// The masked WeChat account of the merchant's super administrator (商户号超管微信号掩码).
    pub super_admin_wxid_mask: Option<String>,
    /// What is left of the budget, in fen (剩余预算金额).
    pub remain_amount: Option<i64>,
    /// Why it is cancelled (撤销说明).
    pub unlock_remark: Option<String>,
    /// When the money was locked, RFC 3339 (资金锁定时间).
    pub locked_time: Option<String>,
    /// When it was completed, RFC 3339 (完成时间).
    pub finished_time: Option<String>,
    /// When it was closed, RFC 3339 (关闭时间).
    pub closed_time: Option<String>,
}

/// Unlocks a budget for charity (解锁公益捐赠预算).
#[wechatpay_endpoint(
    POST,
    "v3/fund-app/mch-transfer/partner/charity-budget/<out_budget_no>/unlock",
    response = UnlockedPartnerCharityBudget,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnlockPartnerCharityBudget {
    /// The merchant's number of the budget (商户预算单号).
    pub out_budget_no: String,
    /// The merchant number that pays for it (出资商户号).
    pub sponsor_mchid: String,
    /// The remark on the unlocking (解锁备注).
    pub activity_remark: String,
}

/// A budget for charity that was unlocked.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnlockedPartnerCharityBudget {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The merchant's number of the budget (商户预算单号).
    pub out_budget_no: String,
    /// WeChat Pay's number of the budget (微信支付预算单号).
    pub budget_id: String,
    /// The whole budget, in fen (预算总金额).
    pub amount: Option<i64>,
    /// The merchant number that pays for it (出资商户号).
    pub sponsor_mchid: String,
    /// The campaign's name (活动名称).
    pub activity_name: Option<String>,
    /// The campaign in words (活动说明).
    pub activity_remark: Option<String>,
    /// The budget's state (预算单状态).
    pub state: PartnerCharityBudgetState,
    /// Why it is cancelled (撤销说明).
    pub unlock_remark: Option<String>,
    /// When the money was locked, RFC 3339 (资金锁定时间).
    pub locked_time: Option<String>,
    /// When it was completed, RFC 3339 (完成时间).
    pub finished_time: Option<String>,
    /// The amount that is unlocked, in fen (解锁金额).
    pub unlocked_amount: Option<i64>,
}

/// The budget's state (预算单状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartnerCharityBudgetState {
    /// Waiting for the merchant to fund it.
    Pending,
    /// The money is locked (已锁定).
    Locked,
    /// It was used up (已完结).
    Finished,
    /// Closed (已关闭).
    Closed,
    /// A value that this version does not know.
    Other(String),
}

/// A budget for charity was locked, closed or used up (公益捐赠预算申请回调).
#[wechatpay_notification(
    "BUDGET.LOCKED",
    "BUDGET.CLOSED",
    "BUDGET.FINISHED",
    document = "https://pay.weixin.qq.com/doc/v3/partner/4015555114"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerCharityBudgetChanged {
    /// The partner's merchant number (服务商商户号).
    pub sp_mchid: String,
    /// The merchant's number of the budget (商户预算单号).
    pub out_budget_no: String,
    /// WeChat Pay's number of the budget (微信支付预算单号).
    pub budget_id: String,
    /// The whole budget, in fen (预算总金额).
    pub amount: Option<i64>,
    /// The merchant number that pays for it (出资商户号).
    pub sponsor_mchid: String,
    /// The campaign's name (活动名称).
    pub activity_name: Option<String>,
    /// The campaign in words (活动说明).
    pub activity_remark: Option<String>,
    /// The budget's state (预算单状态).
    pub state: PartnerCharityBudgetState,
    /// Why it is cancelled (撤销说明).
    pub unlock_remark: Option<String>,
    /// When it was closed, RFC 3339 (关闭时间).
    pub closed_time: Option<String>,
    /// When it was completed, RFC 3339 (完成时间).
    pub finished_time: Option<String>,
    /// When the money was locked, RFC 3339 (资金锁定时间).
    pub locked_time: Option<String>,
}
