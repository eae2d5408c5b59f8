//! Orders that are paid from an app.

use wechatpay_runtime::wechatpay_endpoint;

use crate::v3::pay::{
    CreatedTransaction, IdentifiedPayer, LimitPay, OrderAmount, OrderDetail, PlatformSettleInfo, SceneInfo, SubsidyInfo,
};

/// Creates a sub-merchant's order that is paid from an app (APP 下单).
///
/// The same number with the same parameters gives the same response again; with others it is refused.
#[wechatpay_endpoint(
    POST,
    "v3/pay/partner/transactions/app",
    response = CreatedTransaction,
    document = "https://pay.weixin.qq.com/doc/v3/partner/4013080231",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatePartnerAppTransaction {
    /// The partner's app or official account (服务商应用 ID).
    #[wechatpay(len = 1..=32)]
    pub sp_appid: String,
    /// The partner's merchant number (服务商户号).
    #[wechatpay(from_client, len = 1..=32)]
    pub sp_mchid: Option<String>,
    /// The sub-merchant's own app or official account (子商户应用 ID).
    #[wechatpay(len = 1..=32)]
    pub sub_appid: Option<String>,
    /// The sub-merchant, which is paid (子商户号).
    #[wechatpay(len = 1..=32)]
    pub sub_mchid: String,
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
    pub payer: Option<IdentifiedPayer>,
    /// The goods, for coupons of single ones (优惠功能).
    pub detail: Option<OrderDetail>,
    /// Where it is paid (场景信息).
    pub scene_info: Option<SceneInfo>,
    /// What becomes of the amount (结算信息).
    pub settle_info: Option<PlatformSettleInfo>,
    /// What the merchant pays of the user's instalments (贴息信息).
    pub subsidy_info: Option<SubsidyInfo>,
}
