//! Asking for a smart-retail order.

use wechatpay_runtime::{Check, wechatpay_endpoint};

use crate::v3::payscore::{QueriedOrder, rules};

/// Queries a smart-retail order, by the merchant's number or by the id that the mini program returned (查询智慧零售订单).
#[wechatpay_endpoint(
    GET,
    "v3/payscore/smartretail-orders",
    response = QueriedOrder,
    document = "https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4",
    check = one_number,
    builder
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuerySmartretailOrder {
    /// The service (服务ID).
    pub service_id: Option<String>,
    /// The merchant's number of the order (商户服务订单号); this or `query_id`.
    #[wechatpay(len = 1..=32)]
    pub out_order_no: Option<String>,
    /// The id that the mini program returned (回跳查询ID); this or `out_order_no`.
    #[wechatpay(len = 1..=512)]
    pub query_id: Option<String>,
    /// The app or official account (公众账号ID).
    #[wechatpay(len = 1..=32)]
    pub appid: Option<String>,
}

fn one_number(query: &QuerySmartretailOrder, check: &mut Check<'_>) {
    rules::one_number_names_the_order(check, &query.out_order_no, &query.query_id);
}
