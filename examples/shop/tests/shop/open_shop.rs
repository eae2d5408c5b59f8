//! A shop that is open: its database, its gateway, and two servers of it, as of two machines. What the page and the staff do is here.

use std::net::SocketAddr;

use reqwest::Method;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use wechatpay_sandbox::Gateway;
use wechatpay_shop::Shop;

use crate::postgres_server::PostgresServer;

pub(crate) const APPID: &str = "wxd678efh567hg6787";
/// What a cup of tea costs, in fen.
pub(crate) const PRICE: i64 = 1800;

pub(crate) struct OpenShop {
    pub(crate) gateway: Gateway,
    pub(crate) database: PostgresServer,
    pub(crate) shop: Shop,
    /// The two servers.
    pub(crate) urls: [String; 2],
    http: reqwest::Client,
}

impl OpenShop {
    /// `None` where there is no PostgreSQL.
    pub(crate) async fn start() -> Option<Self> {
        Self::notified_at(None).await
    }

    /// The same, with the notifications sent elsewhere.
    pub(crate) async fn notified_at(address: Option<SocketAddr>) -> Option<Self> {
        let database = PostgresServer::start().await?;
        let gateway = Gateway::start().await.unwrap();
        let listeners = [TcpListener::bind("127.0.0.1:0").await.unwrap(), TcpListener::bind("127.0.0.1:0").await.unwrap()];
        let urls = listeners.each_ref().map(|listener| format!("http://{}", listener.local_addr().unwrap()));
        let public_url = address.map_or(urls[0].clone(), |address| format!("http://{address}"));
        let mut shops = Vec::new();
        for listener in listeners {
            let shop = Shop::open(gateway.client().unwrap(), &database.url(), APPID, &public_url).await.unwrap();
            let router = shop.router();
            tokio::spawn(async move { axum::serve(listener, router).await });
            shops.push(shop);
        }
        stock(&database);
        Some(OpenShop { gateway, database, shop: shops.remove(0), urls, http: reqwest::Client::new() })
    }

    /// Calls a server of the shop, as whoever has the token.
    pub(crate) async fn call(&self, method: Method, path: &str, token: &str, body: Value) -> (u16, Value) {
        self.call_at(0, method, path, token, body).await
    }

    pub(crate) async fn call_at(&self, server: usize, method: Method, path: &str, token: &str, body: Value) -> (u16, Value) {
        let request = self.http.request(method, format!("{}{path}", self.urls[server])).bearer_auth(token).json(&body);
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        (status, response.json().await.unwrap_or(Value::Null))
    }

    /// Orders a cup of tea and returns the order's number.
    pub(crate) async fn order(&self, way: &str) -> String {
        let (status, order) =
            self.call(Method::POST, "/orders", "customer", json!({"sku": "tea", "quantity": 1, "way": way})).await;
        assert_eq!((status, &order["total"]), (201, &json!(PRICE)), "{order}");
        order["out_trade_no"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn open_payment(&self, number: &str) -> (u16, Value) {
        self.call(Method::POST, &format!("/orders/{number}/payment"), "customer", Value::Null).await
    }

    /// Orders, pays and waits until the shop is notified.
    pub(crate) async fn paid_order(&self) -> String {
        let number = self.order("native").await;
        assert_eq!(self.open_payment(&number).await.0, 200);
        self.gateway.pay_transaction(None, &number).unwrap();
        self.gateway.delivered().await;
        assert_eq!(self.state(&number), "paid");
        number
    }

    pub(crate) async fn refund(&self, order: &str, number: &str, amount: i64) -> (u16, Value) {
        let body = json!({"amount": amount, "reason": "茶凉了"});
        self.call(Method::PUT, &format!("/orders/{order}/refunds/{number}"), "staff", body).await
    }

    /// From now on WeChat Pay works again.
    pub(crate) async fn clear_faults(&self) {
        let response = self.http.delete(format!("{}/__sandbox/faults", self.gateway.base_url())).send().await.unwrap();
        assert!(response.status().is_success());
    }

    /// The state of an order, as the database has it.
    pub(crate) fn state(&self, number: &str) -> String {
        self.database.psql(&format!("SELECT state FROM orders WHERE out_trade_no = '{number}'"))
    }

    pub(crate) fn refund_state(&self, number: &str) -> String {
        self.database.psql(&format!("SELECT state FROM refunds WHERE out_refund_no = '{number}'"))
    }
}

/// A product, two customers and somebody of the staff, whose tokens are their names.
pub(crate) fn stock(database: &PostgresServer) {
    database.psql(&format!("INSERT INTO products VALUES ('tea', '一杯茶', {PRICE})"));
    database.psql(
        "INSERT INTO sessions SELECT sha256(convert_to(token, 'UTF8')), 'openid-of-' || token, token = 'staff', now() + interval '1 hour'
         FROM unnest(ARRAY['customer', 'stranger', 'staff']) AS token",
    );
}
