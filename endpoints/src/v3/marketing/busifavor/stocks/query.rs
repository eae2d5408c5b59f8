//! Queries a batch of coupons.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_enumeration, wechatpay_object};

use crate::v3::marketing::busifavor::BusifavorStockType;
use crate::v3::marketing::busifavor::display::{BusifavorDisplayPattern, BusifavorEntrance};
use crate::v3::marketing::busifavor::issued_use_rule::IssuedBusifavorUseRule;
use crate::v3::marketing::busifavor::stocks::{BusifavorCodeMode, BusifavorNotifyConfig};

/// Queries a batch of coupons (查询商家券详情).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/busifavor/stocks/<stock_id>",
    response = BusifavorStock,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_2.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryBusifavorStock {
    /// The batch's number (批次号).
    pub stock_id: String,
}

/// A batch of coupons.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorStock {
    /// The batch's name (商家券批次名称).
    pub stock_name: String,
    /// The merchant number that the batch belongs to (批次归属商户号).
    pub belong_merchant: Option<String>,
    /// The remark on the batch (批次备注).
    pub comment: Option<String>,
    /// What the coupons are for, as the user reads it (适用商品范围).
    pub goods_name: Option<String>,
    /// The kind of the batch (批次类型).
    pub stock_type: BusifavorStockType,
    /// How the coupons can be used (核销规则).
    pub coupon_use_rule: Option<IssuedBusifavorUseRule>,
    /// How the coupons are given out (发放规则).
    pub stock_send_rule: Option<IssuedBusifavorSendRule>,
    /// What the coupon leads to (自定义入口).
    pub custom_entrance: Option<BusifavorEntrance>,
    /// How the coupon looks (样式信息).
    pub display_pattern_info: Option<BusifavorDisplayPattern>,
    /// The batch's state (批次状态).
    pub stock_state: BusifavorStockState,
    /// Who makes the coupons' codes (券code模式).
    pub coupon_code_mode: Option<BusifavorCodeMode>,
    /// The batch's number (批次号).
    pub stock_id: String,
    /// How many codes the merchant uploaded (券code数量).
    pub coupon_code_count: Option<BusifavorCodeCount>,
    /// Where events of the coupons are told (事件通知配置).
    pub notify_config: Option<BusifavorNotifyConfig>,
    /// What was given out (批次发放情况).
    pub send_count_information: Option<BusifavorSendCount>,
    /// Whether what the coupon takes off can be subsidized (是否允许营销补差).
    pub subsidy: Option<bool>,
}

/// How the coupons of a batch are given out, as responses have it (发放规则).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedBusifavorSendRule {
    /// What all coupons may take off, in fen (批次总预算).
    pub max_amount: Option<i64>,
    /// How many coupons are given out at most (批次最大发放个数).
    pub max_coupons: Option<i64>,
    /// How many coupons a user can have (用户最大可领个数).
    pub max_coupons_per_user: Option<i64>,
    /// What the coupons given out on a day may take off, in fen (单天发放上限金额).
    pub max_amount_by_day: Option<i64>,
    /// How many coupons are given out on a day at most (单天发放上限个数).
    pub max_coupons_by_day: Option<i64>,
    /// Whether the limit of a user is that of the person, over all accounts (是否开启自然人限制).
    pub natural_person_limit: Option<bool>,
    /// Whether suspicious accounts get no coupon (可疑账号拦截).
    pub prevent_api_abuse: Option<bool>,
    /// Whether users can hand their coupons on (是否允许转赠).
    pub transferable: Option<bool>,
    /// Whether users can share the link by which they got the coupon (是否允许分享链接).
    pub shareable: Option<bool>,
}

/// The batch's state (批次状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BusifavorStockState {
    /// Not yet examined.
    Unaudit,
    /// Running.
    Running,
    /// Stopped for good.
    #[serde(rename = "STOPED")]
    Stopped,
    /// No coupons are given out for now.
    Paused,
    /// A value that this version does not know.
    Other(String),
}

/// How many codes the merchant uploaded (券code数量).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorCodeCount {
    /// How many codes were uploaded (该批次总共已上传的code总数).
    pub total_count: Option<i64>,
    /// How many codes can still be given out (该批次当前可用的code数).
    pub available_count: Option<i64>,
}

/// What was given out (批次发放情况).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorSendCount {
    /// How many coupons were given out (已发放券张数).
    pub total_send_num: Option<i64>,
    /// What the coupons that were given out take off, in fen (已发放券金额).
    pub total_send_amount: Option<i64>,
    /// How many coupons were given out today (单天已发放券张数).
    pub today_send_num: Option<i64>,
    /// What the coupons that were given out today take off, in fen (单天已发放券金额).
    pub today_send_amount: Option<i64>,
}
