//! A user's product coupon, as every call returns it.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use crate::v3::marketing::partner::product_coupon::{PartnerProductCoupon, PartnerProductCouponStock};

/// How a user got a coupon (发券渠道).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProductCouponSendChannel {
    /// By a call (API发放).
    Api,
    /// By the brand's console (品牌经营平台发放).
    BrandManage,
    /// By the component of the merchant's mini program (领券组件发放).
    ReceiveComponent,
    /// As a member (会员发放).
    Member,
    /// By the brand's card (商家名片发放).
    MerchantCard,
    /// By an activity (小活动发放).
    SmallActivity,
    /// A value that this version does not know.
    Other(String),
}

/// A user's product coupon, as every call returns it (用户商品券).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerUserProductCoupon {
    /// The code of the user's coupon (用户商品券Code).
    pub coupon_code: String,
    /// The state of the user's coupon (用户商品券状态).
    pub coupon_state: UserProductCouponState,
    /// From when on it is valid, RFC 3339 (有效期开始时间).
    pub valid_begin_time: String,
    /// Until when it is valid, RFC 3339 (有效期结束时间).
    pub valid_end_time: String,
    /// The time at which the user got the coupon, RFC 3339 (领券时间).
    pub receive_time: String,
    /// The merchant's number of the request that gave the coupon out (发券请求单号).
    pub send_request_no: String,
    /// How the user got the coupon (发券渠道).
    pub send_channel: ProductCouponSendChannel,
    /// The merchant's number of the confirmation (确认请求单号).
    pub confirm_request_no: Option<String>,
    /// The time of the confirmation, RFC 3339 (确认发放时间).
    pub confirm_time: Option<String>,
    /// The merchant's number of the request that made it invalid (失效请求单号).
    pub deactivate_request_no: Option<String>,
    /// When it became invalid, RFC 3339 (失效时间).
    pub deactivate_time: Option<String>,
    /// Why it became invalid (失效原因).
    pub deactivate_reason: Option<String>,
    /// What was used of a coupon that is used once (单券使用详情).
    pub single_usage_detail: Option<UserProductCouponUse>,
    /// What was used of a coupon that is used several times (多次优惠使用详情).
    pub sequential_usage_detail: Option<UserProductCouponSequence>,
    /// What was used of a coupon that is used several times (多次优惠使用详情).
    pub progressive_bundle_usage_detail: Option<UserProductCouponBundleUse>,
    /// The user's bundle of coupons (用户券组信息).
    pub user_product_coupon_bundle_info: Option<UserProductCouponBundlePlace>,
    /// The product coupon (商品券信息).
    pub product_coupon: PartnerProductCoupon,
    /// The stock (批次信息).
    pub stock: PartnerProductCouponStock,
    /// Data of the partner's own, returned as it was given (自定义附加信息).
    pub attach: Option<String>,
    /// Data of the channel's own (渠道自定义信息).
    pub channel_custom_info: Option<String>,
    /// Labels of the user's coupon (用户商品券标签信息).
    pub coupon_tag_info: Option<UserProductCouponTags>,
    /// The brand's id (品牌ID).
    pub brand_id: String,
}

/// The state of the user's coupon (用户商品券状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UserProductCouponState {
    /// It waits for the confirmation that it was given (待确认).
    Confirming,
    /// It is not in effect yet (待生效).
    Pending,
    /// It can be used (已生效).
    Effective,
    /// It was used (已使用).
    Used,
    /// It has expired (已过期).
    Expired,
    /// The user deleted it (已删除).
    Deleted,
    /// It was deactivated (已失效).
    Deactivated,
    /// A value that this version does not know.
    Other(String),
}

/// What was used of a coupon that is used several times (多次优惠使用详情).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserProductCouponBundleUse {
    /// The merchant's number of the use (券核销请求单号).
    pub use_request_no: Option<String>,
    /// When it was used, RFC 3339 (核销时间).
    pub use_time: Option<String>,
    /// The order that it belongs to (关联微信支付订单信息).
    pub associated_order_info: Option<ProductCouponOrder>,
    /// The PayScore order with which the coupon was used (关联微信支付分订单信息).
    pub associated_pay_score_order_info: Option<ProductCouponPayScoreOrder>,
    /// The merchant's number of the request that gave the coupon back (退券请求单号).
    pub return_request_no: Option<String>,
    /// When the coupon was given back, RFC 3339 (退券时间).
    pub return_time: Option<String>,
    /// How often it can be used in all (总可使用次数).
    pub total_count: Option<i64>,
    /// How often it was used (已使用次数).
    pub used_count: Option<i64>,
    /// What became of each use (轮次使用详情列表).
    pub detail_item_list: Option<Vec<UserProductCouponSequenceItem>>,
}

/// The order that it belongs to (关联微信支付订单信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponOrder {
    /// WeChat Pay's number of it (微信支付单号).
    pub transaction_id: Option<String>,
    /// The merchant's number of the order (商户订单号).
    pub out_trade_no: Option<String>,
    /// The merchant's number (商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
}

/// A coupon's place in its bundle (用户券组信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserProductCouponBundlePlace {
    /// The id of the user's bundle of coupons (用户券组ID).
    pub user_coupon_bundle_id: Option<String>,
    /// The coupon's place in its bundle, from 0 (用户券组内索引).
    pub user_coupon_bundle_index: Option<i64>,
    /// How often it can be used in all (总可使用次数).
    pub total_count: Option<i64>,
    /// How often it was used (已使用次数).
    pub used_count: Option<i64>,
}

/// Labels of the user's coupon (用户商品券标签信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserProductCouponTags {
    /// The labels (用户商品券标签列表).
    pub coupon_tag_list: Option<Vec<UserProductCouponTag>>,
    /// The label of a member (会员标签信息).
    pub member_tag_info: Option<UserProductCouponMemberTag>,
}

/// A label of a user's coupon (用户商品券标签).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UserProductCouponTag {
    /// It is for members (会员).
    Member,
    /// A value that this version does not know.
    Other(String),
}

/// The label of a member (会员标签信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserProductCouponMemberTag {
    /// The id of the member card's template (会员卡模板ID).
    pub member_card_id: Option<String>,
}

/// What was used of a coupon that is used once (单券使用详情).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserProductCouponUse {
    /// The merchant's number of the use (券核销请求单号).
    pub use_request_no: Option<String>,
    /// When it was used, RFC 3339 (核销时间).
    pub use_time: Option<String>,
    /// The order that it belongs to (关联微信支付订单信息).
    pub associated_order_info: Option<ProductCouponOrder>,
    /// The merchant's number of the request that gave the coupon back (退券请求单号).
    pub return_request_no: Option<String>,
    /// When the coupon was given back, RFC 3339 (退券时间).
    pub return_time: Option<String>,
    /// The PayScore order with which the coupon was used (关联微信支付分订单信息).
    pub associated_pay_score_order_info: Option<ProductCouponPayScoreOrder>,
    /// The discount, in fen (优惠金额).
    pub saved_amount: Option<i64>,
}

/// What was used of a coupon that is used several times (多次优惠使用详情).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserProductCouponSequence {
    /// How often it can be used in all (总可使用次数).
    pub total_count: Option<i64>,
    /// How often it was used (已使用次数).
    pub used_count: Option<i64>,
    /// What became of each use (轮次使用详情列表).
    pub detail_item_list: Option<Vec<UserProductCouponSequenceItem>>,
}

/// What became of one use (轮次使用详情).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserProductCouponSequenceItem {
    /// The state of this use (轮次使用详情状态).
    pub detail_state: Option<UserProductCouponUseState>,
    /// From when on it is valid, RFC 3339 (有效期开始时间).
    pub valid_begin_time: Option<String>,
    /// Until when it is valid, RFC 3339 (有效期结束时间).
    pub valid_end_time: Option<String>,
    /// The merchant's number of the request that used it (核销请求单号).
    pub use_request_no: Option<String>,
    /// When it was used, RFC 3339 (核销时间).
    pub use_time: Option<String>,
    /// The order that it belongs to (关联微信支付订单信息).
    pub associated_order_info: Option<ProductCouponOrder>,
    /// The merchant's number of the request that gave the coupon back (退券请求单号).
    pub return_request_no: Option<String>,
    /// When the coupon was given back, RFC 3339 (退券时间).
    pub return_time: Option<String>,
    /// When it was deleted, RFC 3339 (删除时间).
    pub delete_time: Option<String>,
}

/// The state of one use (轮次使用详情状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UserProductCouponUseState {
    /// It is not in effect yet (待生效).
    Pending,
    /// It can be used (已生效).
    Effective,
    /// It was used (已使用).
    Used,
    /// It has expired (已过期).
    Expired,
    /// The user deleted it (已删除).
    Deleted,
    /// It was deactivated (已失效).
    Deactivated,
    /// A value that this version does not know.
    Other(String),
}

/// The PayScore order with which the coupon was used (券核销的关联微信支付分订单信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponPayScoreOrder {
    /// WeChat Pay's number of the service order (微信支付服务订单号).
    pub order_id: Option<String>,
    /// The merchant's number of the order (商户订单号).
    pub out_trade_no: Option<String>,
    /// The merchant's number (商户号).
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// The merchant's number of the service order (商户服务订单号).
    pub out_order_no: Option<String>,
}

/// A user's bundle of coupons (用户商品券组).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerUserProductCouponBundle {
    /// The id of the user's bundle of coupons (用户券组ID).
    pub user_coupon_bundle_id: String,
    /// The user's coupons (用户商品券列表).
    pub user_product_coupon_list: Option<Vec<PartnerUserProductCoupon>>,
}
