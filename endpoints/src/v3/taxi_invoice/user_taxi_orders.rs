//! Lists passengers' rides.

use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

/// Lists passengers' rides (获取乘客行程单列表).
#[wechatpay_endpoint(
    GET,
    "v3/taxi-invoice/user-taxi-orders",
    response = UserTaxiOrderList,
    document = "https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html",
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListUserTaxiOrders {
    /// How many results are given at most (最大资源条数).
    pub limit: Option<i64>,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
    /// The user's openid at the mini program (小程序用户的微信openid).
    pub openid: String,
    /// The mini program (小程序appid).
    pub appid: String,
    /// The first day (起始日期).
    pub begin_date: String,
    /// The last day (结束日期).
    pub end_date: String,
    /// The code of the administrative division (行政区划id).
    pub region_id: i64,
}

/// A page of passengers' rides (乘客行程单列表).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserTaxiOrderList {
    /// The rides (乘客行程单详情).
    pub data: Option<Vec<UserTaxiOrder>>,
    /// The offset of the first result, counted from 0 (请求资源起始位置).
    pub offset: Option<i64>,
    /// How many results are given at most (最大资源条数).
    pub limit: Option<i64>,
    /// How many there are in all (资源总条数).
    pub total_count: Option<i64>,
    /// The addresses of the pages beside this one (相关链接).
    pub links: Option<UserTaxiOrderLinks>,
}

/// A passenger's ride (乘客行程单详情).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserTaxiOrder {
    /// The number plate (车牌号).
    pub plate_number: Option<String>,
    /// The number of the driver's licence to carry passengers (营运资格证号).
    pub driver_license: Option<String>,
    /// When the ride began (上车时间).
    pub up_time: Option<String>,
}

/// The addresses of the pages beside this one (相关链接).
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserTaxiOrderLinks {
    /// The address of the next page (下一页链接).
    pub next: Option<String>,
    /// The address of the page before (上一页链接).
    pub prev: Option<String>,
    /// The address of this page (当前链接).
    #[serde(rename = "self")]
    pub self_: Option<String>,
}
