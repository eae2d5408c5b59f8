//! Orders of persons (个人收款交易), which are paid in a mini program.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use super::{CombineSceneInfo, SubOrderAmount, TradeScenario};
use crate::v3::pay::CreatedTransaction;

/// Creates orders whose recipients are persons, paid in a mini program (个人收款交易下单).
///
/// The same number with the same parameters gives the same response again; with others it is refused.
#[wechatpay_endpoint(
    POST,
    "v3/combine-transactions/miniprogram",
    response = CreatedTransaction,
    document = "https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/mini-program-prepay.html",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateCombinedMiniProgramTransaction {
    /// The app or official account of who combines the orders (合单商户 appid).
    #[wechatpay(len = 1..=32)]
    pub combine_appid: String,
    /// The merchant number of who combines the orders (合单商户号).
    #[wechatpay(from_client, len = 1..=32)]
    pub combine_mchid: Option<String>,
    /// The merchant's number of the combined order, unique for each (合单商户订单号).
    #[wechatpay(bytes = 6..=32, pattern = "[0-9A-Za-z_\\-|*]+")]
    pub combine_out_trade_no: String,
    /// Who pays (支付者).
    pub combine_payer_info: IndividualPayer,
    /// Where it is paid (场景信息).
    pub scene_info: Option<CombineSceneInfo>,
    /// The orders (商品单信息), at most 50.
    #[wechatpay(items = 1..=50)]
    pub sub_orders: Vec<IndividualOrder>,
    /// Until when it can be paid, RFC 3339 (交易结束时间).
    pub time_expire: Option<String>,
    /// Where the notification goes (通知地址).
    #[wechatpay(len = 1..=255, pattern = "https?://[^\\s?#@/]+(/[^\\s?#]*)?")]
    pub notify_url: Option<String>,
    /// What kind of trade it is (交易场景).
    pub trade_scenario: Option<TradeScenario>,
}

/// Who pays (支付者).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndividualPayer {
    /// The user, under `combine_appid` (用户标识).
    #[wechatpay(len = 1..=128)]
    pub openid: String,
}

/// One of the orders (商品单): paid to a person.
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndividualOrder {
    /// The platform (商品单发起商户号).
    #[wechatpay(len = 1..=32)]
    pub mchid: String,
    /// What kind of order it is (商品服务类型).
    pub order_service_type: Option<OrderServiceType>,
    /// The person who is paid, where the order is a person's (商品单个人收款方受理授权 ID).
    pub individual_auth_id: String,
    /// The person's name on the platform (商品单个人收款方平台昵称).
    pub individual_name: Option<String>,
    /// The platform's number of this order (商品单商户订单号).
    #[wechatpay(bytes = 6..=32, pattern = "[0-9A-Za-z_\\-|*]+")]
    pub out_trade_no: String,
    /// What is to be paid (订单金额).
    pub amount: SubOrderAmount,
    /// The merchant's own data, which comes back as it is (附加数据).
    #[wechatpay(len = 1..=128)]
    pub attach: String,
    /// What is paid for, as the user sees it (商品描述).
    #[wechatpay(len = 1..=127)]
    pub description: String,
}

/// What kind of order it is (商品服务类型).
#[wechatpay_enumeration]
#[serde(rename_all = "UPPERCASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum OrderServiceType {
    /// A person is paid (个人收款).
    IndividualTrade,
    /// One that this version does not know.
    Other(String),
}
