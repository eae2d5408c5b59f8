//! A product coupon, as every call returns it.

use wechatpay_runtime::{wechatpay_enumeration, wechatpay_object};

use crate::v3::marketing::partner::product_coupon::{ProductCouponDiscount, ProductCouponReduction};

/// How often a coupon is used (使用模式).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProductCouponUsageMode {
    /// It is used once (单券).
    Single,
    /// A bundle of coupons is used one after the other (多次优惠，券组).
    ProgressiveBundle,
    /// One coupon is used several times (多次优惠).
    Sequential,
    /// A value that this version does not know.
    Other(String),
}

/// What a coupon is good for (优惠范围).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProductCouponScope {
    /// Everything that the brand sells (全场券).
    All,
    /// Single products (单品券).
    Single,
    /// Products of a category (品类券).
    Category,
    /// A value that this version does not know.
    Other(String),
}

/// What a coupon gives (商品券类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProductCouponType {
    /// It takes an amount off (满减券).
    Normal,
    /// It takes a percentage off (折扣券).
    Discount,
    /// It is exchanged for a product (兑换券).
    Exchange,
    /// A value that this version does not know.
    Other(String),
}

/// How a coupon that is used once works (单券模式信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponSingleUsage {
    /// How a coupon that takes an amount off is used (满减券使用规则).
    pub normal_coupon: Option<ProductCouponReduction>,
    /// How a coupon that takes a percentage off is used (折扣券使用规则).
    pub discount_coupon: Option<ProductCouponDiscount>,
}

/// How a coupon that is used several times works (多次优惠模式信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponSequentialUsage {
    /// How the discount changes from one use to the next (多次优惠规则类型).
    pub r#type: ProductCouponSequenceType,
    /// How often it can be used (可使用次数).
    pub count: i64,
    /// The number of days within which it can be used (多次优惠有效天数).
    pub available_days: i64,
    /// The number of days between two uses (多次优惠使用间隔天数).
    pub interval_days: Option<i64>,
}

/// How the discount changes from one use to the next (多次优惠规则类型).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProductCouponSequenceType {
    /// It grows from one use to the next (递增).
    Incremental,
    /// It is the same each time (等额).
    Equal,
    /// A value that this version does not know.
    Other(String),
}

/// What users see (展示信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponDisplay {
    /// The product coupon's name (商品券名称).
    pub name: String,
    /// The product coupon's picture (商品券图片).
    pub image_url: String,
    /// The picture behind the product coupon (商品券背景图).
    pub background_url: String,
    /// The pictures of the product coupon's details (商品券详情图列表).
    pub detail_image_url_list: Option<Vec<String>>,
    /// The product's price before discounts, in fen (商品原价).
    pub original_price: Option<i64>,
    /// The parts of the set meal (套餐组合).
    pub combo_package_list: Option<Vec<ProductCouponPackage>>,
}

/// A part of a set meal (套餐组合).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponPackage {
    /// The part's name (套餐名).
    pub name: String,
    /// How many of the items the user can choose (可选单品数量).
    pub pick_count: i64,
    /// The items (单品列表).
    pub choice_list: Vec<ProductCouponItem>,
}

/// An item of a set meal (单品).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponItem {
    /// The product's name (单品名称).
    pub name: String,
    /// The product's price, in fen (单品价格).
    pub price: i64,
    /// How many of the product there are (单品数量).
    pub count: i64,
    /// The product's picture (单品图片).
    pub image_url: Option<String>,
    /// The appid of the mini program that the item leads to (单品跳转小程序AppID).
    pub mini_program_appid: Option<String>,
    /// The page of the mini program that the item leads to (单品跳转小程序路径).
    pub mini_program_path: Option<String>,
}

/// A product coupon's state (商品券状态).
#[wechatpay_enumeration]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProductCouponState {
    /// It is being reviewed (审核中).
    Auditing,
    /// It is in effect (生效中).
    Effective,
    /// It was deactivated (已失效).
    Deactivated,
    /// A value that this version does not know.
    Other(String),
}

/// A product coupon, as every call returns it (商品券).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerProductCoupon {
    /// The product coupon's id (商品券ID).
    pub product_coupon_id: String,
    /// The product coupon's state (商品券状态).
    pub state: ProductCouponState,
    /// The brand's id (品牌ID).
    pub brand_id: String,
    /// What the coupon is good for (优惠范围).
    pub scope: ProductCouponScope,
    /// The kind of the product coupon (商品券类型).
    pub r#type: ProductCouponType,
    /// How often it can be used (使用模式).
    pub usage_mode: ProductCouponUsageMode,
    /// How a coupon that is used once works (单券模式信息).
    pub single_usage_info: Option<ProductCouponSingleUsage>,
    /// How a coupon that is used several times works (多次优惠模式信息).
    pub sequential_usage_info: Option<ProductCouponSequentialUsage>,
    /// How a bundle of coupons works (多次优惠模式信息).
    pub progressive_bundle_usage_info: Option<ProductCouponBundleUsage>,
    /// What users see (展示信息).
    pub display_info: ProductCouponDisplay,
    /// The merchant's id of the product (外部商品ID).
    pub out_product_no: Option<String>,
    /// The merchant's number of the request that made it invalid (失效请求单号).
    pub deactivate_request_no: Option<String>,
    /// When it became invalid, RFC 3339 (失效时间).
    pub deactivate_time: Option<String>,
    /// Why it became invalid (失效原因).
    pub deactivate_reason: Option<String>,
}

/// How a coupon that is used several times works (多次优惠模式信息).
#[wechatpay_object(builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductCouponBundleUsage {
    /// How often it can be used (可使用次数).
    pub count: Option<i64>,
    /// The number of days between two uses (多次优惠使用间隔天数).
    pub interval_days: Option<i64>,
}
