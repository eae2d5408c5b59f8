//! Tells that a user paid with a coupon.

use wechatpay_runtime::{wechatpay_notification, wechatpay_object};

use crate::v3::marketing::favor::users::{FavorCouponStatus, FavorCouponType};
use crate::v3::marketing::favor::{FavorBusinessType, FavorNormalCoupon};

/// Tells that a user paid with a coupon (核销事件回调).
#[wechatpay_notification("COUPON.USE", document = "https://pay.weixin.qq.com/doc/v3/merchant/4012285250")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorCouponUsed {
    /// The merchant number that created the batch (批次创建方商户号).
    pub stock_creator_mchid: String,
    /// The batch's number (微信为每个代金券批次分配的唯一ID).
    pub stock_id: String,
    /// The coupon's number (微信为代金券或消费金唯一分配的id).
    pub coupon_id: String,
    /// What a coupon of single goods takes off (单品优惠特定信息).
    pub singleitem_discount_off: Option<FavorSingleItemDiscount>,
    /// The price that a coupon cuts goods to; only there if it cuts to one (减至优惠限定字段).
    pub discount_to: Option<FavorDiscountTo>,
    /// The coupon's name (券或消费金名称).
    pub coupon_name: String,
    /// The coupon's state (券或消费金状态).
    pub status: FavorCouponStatus,
    /// How the coupon is used, as the user reads it (券或消费金描述说明字段).
    pub description: Option<String>,
    /// When the coupon was given out (领券时间).
    pub create_time: String,
    /// The kind of coupon (券或消费金类型).
    pub coupon_type: FavorCouponType,
    /// Whether the coupon takes off without a flow of funds (是否无资金流).
    pub no_cash: bool,
    /// From when the coupon can be used (可用开始时间).
    pub available_begin_time: String,
    /// Until when the coupon can be used (可用结束时间).
    pub available_end_time: String,
    /// Whether the coupon is for single goods (是否单品优惠).
    pub singleitem: bool,
    /// What the coupon takes off, and from which amount on (普通满减券或消费金面额、门槛信息).
    pub normal_coupon_information: Option<FavorNormalCoupon>,
    /// How the coupon was used (已实扣代金券或消费金信息).
    pub consume_information: Option<FavorCouponUse>,
    /// The kind of business (细分业务类型).
    pub business_type: Option<FavorBusinessType>,
}

/// What a coupon of single goods takes off (单品优惠特定信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorSingleItemDiscount {
    /// The highest price that is discounted, in fen (单品最高优惠价格).
    pub single_price_max: Option<i64>,
}

/// The price that a coupon cuts goods to; only there if it cuts to one (减至优惠限定字段).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorDiscountTo {
    /// The price of one after the discount, in fen (减至后优惠单价).
    pub cut_to_price: Option<i64>,
    /// The highest price of one that is discounted, in fen (可享受优惠的最高价格).
    pub max_price: Option<i64>,
}

/// How the coupon was used (已实扣代金券或消费金信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FavorCouponUse {
    /// When the coupon was used (代金券核销时间).
    pub consume_time: String,
    /// The merchant with whom the coupon was used (核销代金券的商户号).
    pub consume_mchid: String,
    /// WeChat Pay's number of the payment (微信支付系统生成的订单号).
    pub transaction_id: String,
    /// What the coupon took off, in fen.
    pub consume_amount: i64,
    /// The goods of the order (商户下单接口传的单品信息).
    pub goods_detail: Option<Vec<UsedFavorCouponGoods>>,
}

/// The goods of the order (商户下单接口传的单品信息).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsedFavorCouponGoods {
    /// The merchant's number of the goods (单品券创建时录入的单品编码).
    pub goods_id: String,
    /// How many (单品数据).
    pub quantity: i64,
    /// The price of one, in fen (单品单价).
    pub price: i64,
    /// What was taken off, in fen (优惠金额).
    pub discount_amount: i64,
}
