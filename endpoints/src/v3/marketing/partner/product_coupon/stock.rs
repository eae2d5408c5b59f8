//! Stocks of a product coupon, and bundles of stocks.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use crate::v3::marketing::partner::product_coupon::{
    BundledProductCouponUsageRule, ProductCouponBundleUsageRule, ProductCouponSequentialUsageRule, ProductCouponSingleUsageRule,
    ProductCouponUsageDisplay, UserProductCouponDisplay,
};

/// Where the coupons' codes come from (券Code分配模式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProductCouponCodeMode {
    /// WeChat Pay makes the codes (微信支付随机分配).
    Wechatpay,
    /// The brand uploads the codes before (品牌方预上传).
    Upload,
    /// The call that gives the coupon names its code (品牌方发券时指定).
    ApiAssign,
    /// A value that this version does not know.
    Other(String),
}

/// How many coupons can be given (发放规则).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponSendRule {
    /// How many are given out at most (发放次数总上限).
    pub max_count: i64,
    /// How many are given out in a day at most (每日发放次数上限).
    pub max_count_per_day: Option<i64>,
    /// How many a user gets at most (每个用户领取次数上限).
    pub max_count_per_user: Option<i64>,
}

/// Which app the events name the user for (事件通知配置).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponNotification {
    /// The app or official account under which events name the user (事件通知AppID).
    pub notify_appid: Option<String>,
}

/// Which stores it can be used in (可用门店范围).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProductCouponStoreScope {
    /// Stores are not looked at (不限门店).
    None,
    /// In all of the brand's stores (全部门店).
    All,
    /// In the stores that are associated with the stock (指定门店).
    Specific,
    /// A value that this version does not know.
    Other(String),
}

/// How many coupons were given (已发放次数).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponSentCount {
    /// How many were given out in all (已发放总次数).
    pub total_count: i64,
    /// How many were given out today (当天已发放次数).
    pub today_count: i64,
}

/// A stock's state (批次状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProductCouponStockState {
    /// It is being reviewed (审核中).
    Auditing,
    /// Coupons can be given (发放中).
    Sending,
    /// It is paused (已暂停).
    Paused,
    /// It has ended (已停止).
    Stopped,
    /// It was deactivated (已失效).
    Deactivated,
    /// A value that this version does not know.
    Other(String),
}

/// How many codes the brand has uploaded (品牌方预上传的券Code数量信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponCodeCount {
    /// How many codes were uploaded (已上传的Code总数).
    pub total_count: i64,
    /// How many codes are left (当前可用的Code).
    pub available_count: i64,
}

/// A stock's place in its bundle (批次组信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponStockBundlePlace {
    /// The id of the bundle of stocks (批次组ID).
    pub stock_bundle_id: Option<String>,
    /// The stock's place in its bundle, from 0 (批次在批次组内的次序).
    pub stock_bundle_index: Option<i64>,
}

/// A stock of a product coupon, as every call returns it (商品券批次).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerProductCouponStock {
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The stock's id (批次ID).
    pub stock_id: String,
    /// A note, shown to the partner alone (备注).
    pub remark: Option<String>,
    /// Where the coupons' codes come from (券Code分配模式).
    pub coupon_code_mode: ProductCouponCodeMode,
    /// How many codes the brand has uploaded (品牌方预上传的券Code数量信息).
    pub coupon_code_count_info: Option<ProductCouponCodeCount>,
    /// How they are given out (发放规则).
    pub stock_send_rule: ProductCouponSendRule,
    /// How a coupon for one use is used (单券使用规则).
    pub single_usage_rule: Option<ProductCouponSingleUsageRule>,
    /// How a coupon for several uses is used (多次优惠使用规则).
    pub sequential_usage_rule: Option<ProductCouponSequentialUsageRule>,
    /// How the coupons of a bundle are used (多次优惠使用规则).
    pub progressive_bundle_usage_rule: Option<BundledProductCouponUsageRule>,
    /// The bundle of stocks (批次组信息).
    pub stock_bundle_info: Option<ProductCouponStockBundlePlace>,
    /// What users see of the coupon's rules (券使用规则展示信息).
    pub usage_rule_display_info: ProductCouponUsageDisplay,
    /// What users see of their coupon (用户商品券展示信息).
    pub coupon_display_info: UserProductCouponDisplay,
    /// Where events are told (事件通知配置).
    pub notify_config: ProductCouponNotification,
    /// Which stores it can be used in (可用门店范围).
    pub store_scope: ProductCouponStoreScope,
    /// How many were given out (已发放次数).
    pub sent_count_info: ProductCouponSentCount,
    /// The stock's state (批次状态).
    pub state: ProductCouponStockState,
    /// The merchant's number of the request that made it invalid (失效请求单号).
    pub deactivate_request_no: Option<String>,
    /// When it became invalid, RFC 3339 (失效时间).
    pub deactivate_time: Option<String>,
    /// Why it became invalid (失效原因).
    pub deactivate_reason: Option<String>,
    /// The brand's id (品牌ID).
    pub brand_id: String,
}

/// A stock to add (批次信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewProductCouponStock {
    /// A note, shown to the partner alone (备注).
    pub remark: Option<String>,
    /// Where the coupons' codes come from (券Code分配模式).
    pub coupon_code_mode: ProductCouponCodeMode,
    /// How they are given out (发放规则).
    pub stock_send_rule: ProductCouponSendRule,
    /// How a coupon for one use is used (单券使用规则).
    pub single_usage_rule: Option<ProductCouponSingleUsageRule>,
    /// How a coupon for several uses is used (多次优惠使用规则).
    pub sequential_usage_rule: Option<ProductCouponSequentialUsageRule>,
    /// What users see of the coupon's rules (券使用规则展示信息).
    pub usage_rule_display_info: ProductCouponUsageDisplay,
    /// What users see of their coupon (用户商品券展示信息).
    pub coupon_display_info: UserProductCouponDisplay,
    /// Where events are told (事件通知配置).
    pub notify_config: ProductCouponNotification,
    /// Which stores it can be used in (可用门店范围).
    pub store_scope: ProductCouponStoreScope,
}

/// A bundle of stocks to add (批次组信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewProductCouponStockBundle {
    /// A note, shown to the partner alone (备注).
    pub remark: Option<String>,
    /// Where the coupons' codes come from (券Code分配模式).
    pub coupon_code_mode: ProductCouponCodeMode,
    /// How they are given out (发放规则).
    pub stock_send_rule: ProductCouponSendRule,
    /// How the coupons of a bundle are used (多次优惠使用规则).
    pub progressive_bundle_usage_rule: Option<ProductCouponBundleUsageRule>,
    /// What users see of the coupon's rules (券使用规则展示信息).
    pub usage_rule_display_info: ProductCouponUsageDisplay,
    /// What users see of their coupon (用户商品券展示信息).
    pub coupon_display_info: UserProductCouponDisplay,
    /// Where events are told (事件通知配置).
    pub notify_config: ProductCouponNotification,
    /// Which stores it can be used in (可用门店范围).
    pub store_scope: ProductCouponStoreScope,
}

/// A bundle of stocks (商品券批次组).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerProductCouponStockBundle {
    /// The id of the bundle of stocks (批次组ID).
    pub stock_bundle_id: String,
    /// The stocks (批次列表).
    pub stock_list: Option<Vec<PartnerProductCouponStock>>,
}
