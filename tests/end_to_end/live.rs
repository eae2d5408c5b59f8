//! A gateway to send to, and orders that live in it.

use std::sync::OnceLock;

use wechatpay_endpoints::payscore::serviceorder::{
    CompleteServiceOrder, CreateServiceOrder, PlannedTimeRange, QueryServiceOrder, RiskFund, RiskFundName,
};
use wechatpay_endpoints::{Client, Endpoint as _};
use wechatpay_sandbox::{Builder, Gateway, Keys};

use crate::fixed;

/// A gateway of the test's own. The keys are generated once for all tests.
pub(crate) async fn gateway() -> Gateway {
    gateway_of(|builder| builder).await
}

/// A gateway that differs from the default.
pub(crate) async fn gateway_of(set_up: impl FnOnce(Builder) -> Builder) -> Gateway {
    static KEYS: OnceLock<Keys> = OnceLock::new();
    let keys = KEYS.get_or_init(|| Keys::generate().unwrap()).clone();
    set_up(Gateway::builder().keys(keys)).start().await.unwrap()
}

pub(crate) fn create(out_order_no: &str) -> CreateServiceOrder {
    CreateServiceOrder {
        out_order_no: out_order_no.into(),
        appid: "wxd678efh567hg6787".into(),
        service_id: "500001".into(),
        service_introduction: "某某酒店".into(),
        post_payments: None,
        post_discounts: None,
        time_range: PlannedTimeRange {
            start_time: "20091225091010".into(),
            end_time: None,
            start_time_remark: None,
            end_time_remark: None,
        },
        location: None,
        risk_fund: RiskFund {
            name: RiskFundName::EstimateOrderCost, amount: 4000, description: Some("就餐的预估费用".into())
        },
        attach: None,
        notify_url: "https://www.example.com/notify".into(),
        openid: None,
        need_user_confirm: None,
        device: None,
    }
}

/// The direct order's document, for this order.
pub(crate) fn complete(out_order_no: &str) -> CompleteServiceOrder {
    CompleteServiceOrder { out_order_no: out_order_no.into(), ..fixed::direct() }
}

pub(crate) fn query(out_order_no: &str) -> QueryServiceOrder {
    QueryServiceOrder {
        out_order_no: Some(out_order_no.into()),
        query_id: None,
        service_id: "500001".into(),
        appid: "wxd678efh567hg6787".into(),
    }
}

/// Creates an order, and lets the user confirm it.
pub(crate) async fn confirmed(gateway: &Gateway, client: &Client, out_order_no: &str) {
    create(out_order_no).send(client).await.unwrap();
    gateway.confirm(out_order_no).unwrap();
}
