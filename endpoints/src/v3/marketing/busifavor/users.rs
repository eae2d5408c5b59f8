//! Users' coupons.

pub mod list;
pub mod query;

pub use list::{BusifavorCouponList, ListBusifavorCoupons};
pub use query::QueryBusifavorCoupon;

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use crate::v3::marketing::busifavor::BusifavorStockType;
use crate::v3::marketing::busifavor::display::{BusifavorDisplayPattern, BusifavorEntrance};
use crate::v3::marketing::busifavor::issued_use_rule::IssuedBusifavorUseRule;

/// The coupon's state (券状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum BusifavorCouponState {
    /// It was given out and can be used.
    Sended,
    /// It was used.
    Used,
    /// It has expired.
    Expired,
    /// The user deleted it.
    Deleted,
    /// It was made invalid.
    Deactivated,
    /// A value that this version does not know.
    Other(String),
}

/// A coupon of a user.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BusifavorCoupon {
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
    /// What the coupon leads to (自定义入口).
    pub custom_entrance: Option<BusifavorEntrance>,
    /// How the coupon looks (样式信息).
    pub display_pattern_info: Option<BusifavorDisplayPattern>,
    /// The coupon's code (券code).
    pub coupon_code: String,
    /// The coupon's state.
    pub coupon_state: BusifavorCouponState,
    /// The batch's number (批次号).
    pub stock_id: String,
    /// Whether users can hand their coupons on (是否允许转赠).
    pub transferable: Option<bool>,
    /// Whether users can share the link by which they got the coupon (是否允许分享链接).
    pub shareable: Option<bool>,
    /// The merchant's number of the request that gave the coupon out (发券请求单号).
    pub send_request_no: Option<String>,
    /// The merchant's number of the request that used it (核销请求单号).
    pub use_request_no: Option<String>,
    /// From when the coupon can be used, RFC 3339 (券可使用开始时间).
    pub available_start_time: Option<String>,
    /// When the coupon expires, RFC 3339 (券过期时间).
    pub expire_time: Option<String>,
    /// When the coupon was given out, RFC 3339 (券领券时间).
    pub receive_time: Option<String>,
    /// When the coupon was used, RFC 3339 (券核销时间).
    pub use_time: Option<String>,
    /// The merchant's number of the order that the coupon is tied to.
    pub associate_out_trade_no: Option<String>,
    /// The merchant's number of the request that returned the coupon.
    pub return_request_no: Option<String>,
    /// When the coupon was returned, RFC 3339.
    pub return_time: Option<String>,
    /// The merchant's number of the request that deactivated the coupon.
    pub deactivate_request_no: Option<String>,
    /// When the coupon was deactivated, RFC 3339.
    pub deactivate_time: Option<String>,
    /// Why the coupon was deactivated.
    pub deactivate_reason: Option<String>,
}
