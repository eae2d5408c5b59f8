//! Asking for a sub-merchant's service order.

use wechatpay_runtime::{Check, wechatpay_endpoint, wechatpay_object};

use crate::v3::payscore::{
    Collection, Location, RiskFund, ServiceOrderDiscount, ServiceOrderPayment, ServiceOrderState, ServiceOrderStateDescription,
    ServiceOrderTimeRange, rules,
};

/// Queries a sub-merchant's service order, by the merchant's number or by the id that the mini program returned (查询支付分订单).
#[wechatpay_endpoint(GET, "v3/payscore/partner/serviceorder", response = QueriedPartnerServiceOrder, check = one_number, builder)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryPartnerServiceOrder {
    /// The service (服务ID); official clients leave it out.
    pub service_id: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: String,
    /// The merchant's number of the order (商户服务订单号); this or `query_id`.
    #[wechatpay(len = 1..=32)]
    pub out_order_no: Option<String>,
    /// The id that the mini program returned (回跳查询ID); this or `out_order_no`.
    #[wechatpay(len = 1..=512)]
    pub query_id: Option<String>,
}

fn one_number(query: &QueryPartnerServiceOrder, check: &mut Check<'_>) {
    rules::one_number_names_the_order(check, &query.out_order_no, &query.query_id);
}

/// A service order as it stands.
#[wechatpay_object]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueriedPartnerServiceOrder {
    /// The merchant's number of the order (商户服务订单号).
    pub out_order_no: String,
    /// The service (服务ID).
    pub service_id: String,
    /// The partner's app or official account (服务商应用ID).
    pub appid: String,
    /// The partner's merchant number (服务商商户号).
    pub mchid: String,
    /// The sub-merchant's app or official account (子商户应用ID).
    pub sub_appid: Option<String>,
    /// The sub-merchant (子商户号).
    pub sub_mchid: Option<String>,
    /// What the order is about (服务信息).
    pub service_introduction: String,
    /// The state of the order (服务订单状态).
    pub state: ServiceOrderState,
    /// What `DOING` stands for (订单状态说明).
    pub state_description: Option<ServiceOrderStateDescription>,
    /// What the user pays for (后付费项目).
    pub post_payments: Option<Vec<ServiceOrderPayment>>,
    /// What the merchant takes off (后付费商户优惠).
    pub post_discounts: Option<Vec<ServiceOrderDiscount>>,
    /// The risk that the merchant takes (订单风险金).
    pub risk_fund: Option<RiskFund>,
    /// The total amount, in fen (总金额); present once the order was completed.
    pub total_amount: Option<i64>,
    /// Whether WeChat Pay collects the amount (是否需要收款).
    pub need_collection: Option<bool>,
    /// How the collection is going (收款信息).
    pub collection: Option<Collection>,
    /// When the service is used (服务时间).
    pub time_range: Option<ServiceOrderTimeRange>,
    /// Where the service is used (服务位置).
    pub location: Option<Location>,
    /// The merchant's own data (商户数据包).
    pub attach: Option<String>,
    /// Where notifications go (商户回调地址).
    pub notify_url: Option<String>,
    /// The user, under the partner's `appid` (服务商公众号下的用户标识).
    pub openid: Option<String>,
    /// The user, under `sub_appid` (子商户公众号下的用户标识).
    pub sub_openid: Option<String>,
    /// WeChat Pay's number of the order (微信支付服务订单号).
    pub order_id: Option<String>,
}
