//! A gateway to send to, and orders that live in it.

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use wechatpay_endpoints::Client;
use wechatpay_endpoints::v3::payscore::serviceorder::{
    CompleteServiceOrder, CreateServiceOrder, PlannedTimeRange, QueryServiceOrder, RiskFund, RiskFundName,
};
use wechatpay_sandbox::{Builder, Gateway, Keys};

use crate::fixed;

/// Keys that are generated once for all tests.
pub(crate) fn keys() -> Keys {
    static KEYS: OnceLock<Keys> = OnceLock::new();
    KEYS.get_or_init(|| Keys::generate().unwrap()).clone()
}

/// A gateway of the test's own.
pub(crate) async fn gateway() -> Gateway {
    gateway_of(|builder| builder).await
}

/// A gateway that differs from the default.
pub(crate) async fn gateway_of(set_up: impl FnOnce(Builder) -> Builder) -> Gateway {
    set_up(Gateway::builder().keys(keys())).start().await.unwrap()
}

/// What the openssl command line makes of an input; `None`, and a word about it, where there is no such command.
pub(crate) fn openssl(arguments: &[&str], input: &[u8]) -> Option<Vec<u8>> {
    let mut command = Command::new("openssl");
    let command = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => {
            eprintln!("skipped: the openssl command cannot be run ({error})");
            return None;
        }
    };
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "openssl {arguments:?}");
    Some(output.stdout)
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
