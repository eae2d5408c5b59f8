//! Creates a batch of coupons.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

use crate::v3::marketing::busifavor::BusifavorStockType;
use crate::v3::marketing::busifavor::display::{BusifavorDisplayPattern, BusifavorEntrance};
use crate::v3::marketing::busifavor::stocks::{BusifavorCodeMode, BusifavorNotifyConfig};
use crate::v3::marketing::busifavor::use_rule::BusifavorUseRule;

/// Creates a batch of coupons (创建商家券).
///
/// A repeat with the same `out_request_no` and the same parameters is safe.
#[wechatpay_endpoint(
    POST,
    "v3/marketing/busifavor/stocks",
    response = CreatedBusifavorStock,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_1.shtml",
    idempotent,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateBusifavorStock {
    /// The batch's name (商家券批次名称).
    pub stock_name: String,
    /// The merchant number that the batch belongs to (批次归属商户号).
    pub belong_merchant: String,
    /// The remark on the batch (批次备注).
    pub comment: Option<String>,
    /// What the coupons are for, as the user reads it (适用商品范围).
    pub goods_name: String,
    /// The kind of the batch (批次类型).
    pub stock_type: BusifavorStockType,
    /// How the coupons can be used (核销规则).
    pub coupon_use_rule: BusifavorUseRule,
    /// How the coupons are given out (发放规则).
    pub stock_send_rule: BusifavorSendRule,
    /// The merchant's number of the request, unique for each (商户请求单号).
    pub out_request_no: String,
    /// What the coupon leads to (自定义入口).
    pub custom_entrance: Option<BusifavorEntrance>,
    /// How the coupon looks (样式信息).
    pub display_pattern_info: Option<BusifavorDisplayPattern>,
    /// Who makes the coupons' codes (券code模式).
    pub coupon_code_mode: BusifavorCodeMode,
    /// Where events of the coupons are told (事件通知配置).
    pub notify_config: Option<BusifavorNotifyConfig>,
    /// Whether what the coupon takes off can be subsidized (是否允许营销补贴).
    pub subsidy: Option<bool>,
}

/// How the coupons of a new batch are given out (发放规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorSendRule {
    /// What all coupons may take off, in fen (批次总预算).
    pub max_amount: Option<i64>,
    /// How many coupons are given out at most (批次最大发放个数).
    pub max_coupons: i64,
    /// How many coupons a user can have (用户最大可领个数).
    pub max_coupons_per_user: i64,
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

/// A batch that was created.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedBusifavorStock {
    /// The batch's number (批次号).
    pub stock_id: String,
    /// When it was created, RFC 3339 (创建时间).
    pub create_time: String,
}
