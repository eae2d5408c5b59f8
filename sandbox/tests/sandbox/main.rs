//! The gateway over sockets: through the runtime's client, and by hand where a client would not do it.

mod applications;
mod at_once;
mod bills;
mod calls;
mod complaints;
mod connections;
mod contracts;
mod control;
mod coupons;
mod earlier_orders;
mod error_codes;
mod error_responses;
mod faults;
mod imports;
mod inspector;
mod journal;
mod other_clients;
mod own_product;
mod payment_codes;
mod profit_sharing;
#[cfg(feature = "state")]
mod state;
mod transfer_batches;
mod transfers;
mod vehicles;

use std::sync::LazyLock;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use wechatpay_endpoints::v3::payscore::PostPayment;
use wechatpay_endpoints::v3::payscore::serviceorder::{
    CompleteServiceOrder, CreateServiceOrder, PlannedTimeRange, QueryServiceOrder, RiskFund, RiskFundName, TimeRange,
};
use wechatpay_runtime::Error;
use wechatpay_sandbox::{Gateway, Keys};

/// One pair of keys for all tests of this file.
static KEYS: LazyLock<Keys> = LazyLock::new(|| Keys::generate().expect("keys"));

async fn gateway() -> Gateway {
    Gateway::builder().keys(KEYS.clone()).start().await.expect("a gateway")
}

fn create(out_order_no: &str) -> CreateServiceOrder {
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
        risk_fund: RiskFund { name: RiskFundName::Deposit, amount: 4000, description: None },
        attach: None,
        notify_url: "https://www.example.com/notify".into(),
        openid: None,
        need_user_confirm: None,
        device: None,
    }
}

/// `amount` in fen.
fn complete(out_order_no: &str, amount: i64) -> CompleteServiceOrder {
    CompleteServiceOrder {
        out_order_no: out_order_no.into(),
        appid: "wxd678efh567hg6787".into(),
        service_id: "500001".into(),
        post_payments: vec![PostPayment { name: "就餐费用".into(), amount: Some(amount), description: None, count: Some(1) }],
        post_discounts: None,
        total_amount: amount,
        time_range: Some(TimeRange { end_time: Some("20091225121010".into()), ..TimeRange::default() }),
        location: None,
        profit_sharing: None,
        goods_tag: None,
        device: None,
    }
}

fn query(out_order_no: &str) -> QueryServiceOrder {
    QueryServiceOrder {
        out_order_no: Some(out_order_no.into()),
        query_id: None,
        service_id: "500001".into(),
        appid: "wxd678efh567hg6787".into(),
    }
}

/// Status and code of an error of the API.
fn error_response<T: std::fmt::Debug>(result: Result<T, Error>) -> (u16, String) {
    match result {
        Err(Error::Api(error)) => (error.status, error.code.as_str().to_owned()),
        other => panic!("an error of the API, not {other:?}"),
    }
}

/// Sends bytes and reads all that comes until the connection ends.
async fn raw(gateway: &Gateway, request: &str) -> String {
    let mut stream = TcpStream::connect(gateway.address()).await.expect("a connection");
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut response = Vec::new();
    // A reset after the response is an end too.
    let _ = stream.read_to_end(&mut response).await;
    String::from_utf8_lossy(&response).into_owned()
}

/// A control call over HTTP: status line and body.
async fn control(gateway: &Gateway, method: &str, path: &str, body: &str) -> (String, String) {
    let length = body.len();
    let request =
        format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}");
    let response = raw(gateway, &request).await;
    let (head, body) = response.split_once("\r\n\r\n").expect("a response");
    (head.lines().next().unwrap_or_default().to_owned(), body.to_owned())
}
