//! Combined orders that are paid in WeChat: in an official account or a mini program.

use wechatpay_runtime::wechatpay_endpoint;

use super::{CombinePayer, CombineSceneInfo, SubOrder};
use crate::v3::pay::{CreatedTransaction, LimitPay, SubsidyInfo};

/// Creates several orders that are paid in WeChat at once (合单下单 JSAPI、小程序).
///
/// The same number with the same parameters gives the same response again; with others it is refused.
#[wechatpay_endpoint(
    POST,
    "v3/combine-transactions/jsapi",
    response = CreatedTransaction,
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012556926",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateCombinedJsapiTransaction {
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
    /// Where the notification goes (通知地址).
    #[wechatpay(len = 1..=255, pattern = "https?://[^\\s?#@/]+(/[^\\s?#]*)?")]
    pub notify_url: String,
    /// What the user may pay with (指定支付方式).
    pub limit_pay: Option<Vec<LimitPay>>,
    /// What the merchant pays of the user's instalments (贴息信息).
    pub subsidy_info: Option<SubsidyInfo>,
}
