//! Creates an order that redeems a benefit of a student; lists the orders of a QQ account.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Creates an order that redeems a benefit of a student (创建核销订单).
#[wechatpay_endpoint(
    POST,
    "v3/edu-star/orders",
    response = EduStarOrder,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreateEduStarOrder {
    /// The app, mini program or official account (appid).
    pub appid: String,
    /// The user, under `appid` (用户在appid下的唯一标识).
    pub wechat_openid: Option<String>,
    /// The user's QQ account (用户QQ账号).
    pub qq: Option<String>,
    /// The benefit's id (权益ID).
    pub right_id: String,
    /// When the benefit was redeemed (权益核销时间).
    pub create_time: String,
}

/// An order that redeemed a benefit (核销订单).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EduStarOrder {
    /// The app, mini program or official account (appid).
    pub appid: Option<String>,
    /// The user, under `appid` (用户在appid下的唯一标识).
    pub wechat_openid: Option<String>,
    /// The user's QQ account (用户QQ账号).
    pub qq: Option<String>,
    /// The benefit's id (权益ID).
    pub right_id: Option<String>,
    /// When the benefit was redeemed (权益核销时间).
    pub create_time: Option<String>,
    /// The state of the order (订单状态).
    pub order_state: Option<String>,
    /// The order's number (订单号).
    pub order_id: Option<String>,
}

/// Lists the orders of a QQ account (通过QQ账号查询核销订单列表).
#[wechatpay_endpoint(
    GET,
    "v3/edu-star/orders",
    response = EduStarOrderList,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListEduStarOrders {
    /// The app, mini program or official account (appid).
    pub appid: String,
    /// The user, under `appid` (用户在appid下的唯一标识).
    pub wechat_openid: Option<String>,
    /// The user's QQ account (用户QQ账号).
    pub qq: Option<String>,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
}

/// A page of the orders of a QQ account.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EduStarOrderList {
    /// What was found (结果集).
    pub data: Option<Vec<EduStarOrder>>,
    /// How many there are in all (总数量).
    pub total_count: Option<i64>,
    /// The page's number (分页页码).
    pub offset: Option<i64>,
    /// How many there are on a page (分页大小).
    pub limit: Option<i64>,
}
