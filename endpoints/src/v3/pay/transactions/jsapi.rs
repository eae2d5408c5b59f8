//! Orders that are paid in WeChat: in an official account or a mini program.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::pay::{CreatedTransaction, Identity, LimitPay, OrderAmount, OrderDetail, SceneInfo, SettleInfo, SubsidyInfo};

/// Creates an order that is paid in WeChat, in an official account or a mini program (JSAPI 下单、小程序下单).
///
/// The same number with the same parameters gives the same response again; with others it is refused.
#[wechatpay_endpoint(
    POST,
    "v3/pay/transactions/jsapi",
    response = CreatedTransaction,
    document = "https://pay.weixin.qq.com/doc/v3/merchant/4012791856",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateJsapiTransaction {
    /// The app or official account, bound to the merchant number (应用 ID).
    #[wechatpay(len = 1..=32)]
    pub appid: String,
    /// The merchant number (商户号).
    #[wechatpay(from_client, len = 1..=32)]
    pub mchid: Option<String>,
    /// What is paid for, as the user sees it (商品描述).
    #[wechatpay(bytes = 1..=127)]
    pub description: String,
    /// The merchant's number of the order, unique for each (商户订单号).
    #[wechatpay(bytes = 6..=32, pattern = "[0-9A-Za-z_\\-|*]+")]
    pub out_trade_no: String,
    /// Until when it can be paid, RFC 3339 (交易结束时间).
    pub time_expire: Option<String>,
    /// The merchant's own data, which comes back as it is (附加数据).
    #[wechatpay(bytes = 1..=128)]
    pub attach: Option<String>,
    /// Where the notification goes (通知地址).
    #[wechatpay(len = 1..=255, pattern = "https?://[^\\s?#@/]+(/[^\\s?#]*)?")]
    pub notify_url: String,
    /// What coupons go by (订单优惠标记).
    #[wechatpay(len = 1..=32)]
    pub goods_tag: Option<String>,
    /// What the user may pay with (指定支付方式).
    pub limit_pay: Option<Vec<LimitPay>>,
    /// Whether the user is shown where to ask for an invoice (电子发票入口开放标识).
    pub support_fapiao: Option<bool>,
    /// What is to be paid (订单金额).
    pub amount: OrderAmount,
    /// Who pays (支付者).
    pub payer: JsapiPayer,
    /// The goods, for coupons of single ones (优惠功能).
    pub detail: Option<OrderDetail>,
    /// Where it is paid (场景信息).
    pub scene_info: Option<SceneInfo>,
    /// What becomes of the amount (结算信息).
    pub settle_info: Option<SettleInfo>,
    /// What the merchant pays of the user's instalments (贴息信息).
    pub subsidy_info: Option<SubsidyInfo>,
}

/// Who pays (支付者).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsapiPayer {
    /// The user, under `appid` (用户标识).
    #[wechatpay(len = 1..=128)]
    pub openid: String,
    /// The person that the payer must be (实名支付).
    pub identity: Option<Identity>,
}
