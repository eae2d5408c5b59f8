//! Lists the goods after whose purchase an activity gives coupons.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Lists the goods after whose purchase an activity gives coupons (查询活动指定商品列表).
#[wechatpay_endpoint(
    GET,
    "v3/marketing/paygiftactivity/activities/<activity_id>/goods",
    response = PaygiftGoodsList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_6.shtml",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPaygiftActivityGoods {
    /// The activity's id (活动id).
    pub activity_id: String,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
}

/// A page of goods.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaygiftGoodsList {
    /// The page's number (分页页码).
    pub offset: i64,
    /// How many there are on a page (分页大小).
    pub limit: i64,
    /// How many there are (总数).
    pub total_count: i64,
    /// The activity's id (活动id).
    pub activity_id: String,
    /// The results on this page (结果集).
    pub data: Option<Vec<PaygiftGoods>>,
}

/// Goods after whose purchase coupons are given.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaygiftGoods {
    /// The merchant's number of the goods (指定商品).
    pub goods_id: String,
    /// When it was created, RFC 3339 (创建时间).
    pub create_time: String,
    /// When it was changed last, RFC 3339 (更新时间).
    pub update_time: String,
}
