//! Queries the declarations of an order.

use wechatpay_runtime::wechatpay_endpoint;

use crate::global::v3::customs::{CustomsDeclarations, CustomsOffice, CustomsOrderType};

/// Queries the declarations of an order (报关查询).
#[wechatpay_endpoint(GET, "v3/global/customs/orders", response = CustomsDeclarations, document = "https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_3.shtml", region = HongKong, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryGlobalCustomsDeclarations {
    /// The institution's app, mini program or official account (机构APPID).
    pub appid: String,
    /// The merchant's number (商户号).
    #[wechatpay(from_client)]
    pub mchid: Option<String>,
    /// Which number names the order (订单类型).
    pub order_type: CustomsOrderType,
    /// The number of the order (订单号).
    pub order_no: String,
    /// The customs office (海关).
    pub customs: CustomsOffice,
    /// The position of the first record, from 0 (偏移量).
    pub offset: Option<i64>,
    /// The most records to return (请求最大记录条数).
    pub limit: Option<i64>,
}
