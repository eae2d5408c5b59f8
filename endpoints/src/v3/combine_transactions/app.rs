//! Combined orders that are paid from an app.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use super::{CombinePayer, CombineSceneInfo, SubOrder, TradeScenario};
use crate::v3::pay::{LimitPay, SubsidyInfo};

/// Creates several orders that are paid from an app at once (合单下单 APP).
///
/// The same number with the same parameters gives the same response again; with others it is refused.
#[wechatpay_endpoint(
    POST,
    "v3/combine-transactions/app",
    response = CreatedCombinedTransaction,
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012556944",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateCombinedAppTransaction {
    /// The app or official account of who combines the orders (合单商户 appid).
    #[wechatpay(len = 1..=32)]
    pub combine_appid: String,
    /// The merchant number of who combines the orders (合单商户号).
    #[wechatpay(from_client, len = 1..=32)]
    pub combine_mchid: Option<String>,
    /// The merchant's number of the combined order, unique for each (合单商户订单号).
    #[wechatpay(bytes = 6..=32, pattern = "[0-9A-Za-z_\\-|*]+")]
    pub combine_out_trade_no: String,
    /// Where it is paid (场景信息).
    pub scene_info: Option<CombineSceneInfo>,
    /// The orders (商品单信息), at most 50.
    #[wechatpay(items = 1..=50)]
    pub sub_orders: Vec<SubOrder>,
    /// Who pays (支付者).
    pub combine_payer_info: Option<CombinePayer>,
    /// From when it can be paid, RFC 3339 (交易起始时间).
    pub time_start: Option<String>,
    /// Until when it can be paid, RFC 3339 (交易结束时间).
    pub time_expire: Option<String>,
    /// The session of the prepaid order, with which the payment is started (预支付交易会话标识).
    pub prepay_id: Option<String>,
    /// Where the notification goes (通知地址).
    #[wechatpay(len = 1..=255, pattern = "https?://[^\\s?#@/]+(/[^\\s?#]*)?")]
    pub notify_url: String,
    /// What kind of trade it is (交易场景).
    pub trade_scenario: Option<TradeScenario>,
    /// What the user may pay with (指定支付方式).
    pub limit_pay: Option<Vec<LimitPay>>,
    /// What the user is asked to sign (预签约信息).
    pub contract_info: Option<ContractOffer>,
    /// What the merchant pays of the user's instalments (贴息信息).
    pub subsidy_info: Option<SubsidyInfo>,
}

/// What the user is asked to sign as it pays (预签约信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContractOffer {
    /// The merchant that signs (签约商户号).
    pub mchid: String,
    /// Its app (签约商户 AppID).
    pub appid: String,
    /// The merchant's number of the contract (签约商户协议号).
    pub out_contract_code: String,
    /// The template of the contract (委托代扣协议模板 ID).
    pub plan_id: i64,
    /// The user's name as WeChat shows it (用户账户展示名称).
    pub contract_display_account: String,
    /// Where the notification of the contract goes (回调通知地址).
    pub notify_url: String,
}

/// Orders that wait for their payment in an app: `cashier` has what opens the cashier.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedCombinedTransaction {
    /// What the cashier is opened with, for two hours (预支付交易会话标识).
    pub prepay_id: String,
    /// The result of signing the contract (预签约结果).
    pub contract_result: Option<ContractResult>,
}

/// The result of signing a contract (预签约结果).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContractResult {
    /// What went wrong, for programs (签约结果码).
    pub code: Option<String>,
    /// The same for people (签约结果描述信息).
    pub message: Option<String>,
}
