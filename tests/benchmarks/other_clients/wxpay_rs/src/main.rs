//! CPU time of a call by the crate wxpay-rs: completes a service order again and again, verifying each response.
//!
//! wechatpay-bench-wxpay-rs BASE_URL KEYS CALLS prints microseconds.

use std::sync::Arc;

use async_trait::async_trait;
use rustix::time::{ClockId, clock_gettime};
use wxpay_rs::WxPayConfig;
use wxpay_rs::auth::Sha256RsaSigner;
use wxpay_rs::error::WxPayResult;
use wxpay_rs::http::client::HttpResponse;
use wxpay_rs::http::{HttpClient, HttpMethod, ReqwestHttpClient};
use wxpay_rs::services::transport::ServiceTransport;

/// The crate has no setting for the host: its own HTTP client, sent to another one.
struct Elsewhere {
    http: ReqwestHttpClient,
    base_url: String,
}

impl Elsewhere {
    fn url(&self, url: &str) -> String {
        url.replacen("https://api.mch.weixin.qq.com", &self.base_url, 1)
    }
}

type Headers = Vec<(String, String)>;

#[async_trait]
impl HttpClient for Elsewhere {
    async fn get(&self, url: &str, headers: Headers) -> WxPayResult<HttpResponse> {
        self.http.get(&self.url(url), headers).await
    }

    async fn post(&self, url: &str, headers: Headers, body: &str) -> WxPayResult<HttpResponse> {
        self.http.post(&self.url(url), headers, body).await
    }

    async fn put(&self, url: &str, headers: Headers, body: &str) -> WxPayResult<HttpResponse> {
        self.http.put(&self.url(url), headers, body).await
    }

    async fn delete(&self, url: &str, headers: Headers) -> WxPayResult<HttpResponse> {
        self.http.delete(&self.url(url), headers).await
    }

    async fn patch(&self, url: &str, headers: Headers, body: &str) -> WxPayResult<HttpResponse> {
        self.http.patch(&self.url(url), headers, body).await
    }
}

/// CPU time of this process, in microseconds.
fn process_time() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 * 1e6 + time.tv_nsec as f64 / 1e3
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [base_url, keys, calls] = arguments.as_slice() else { panic!("BASE_URL KEYS CALLS") };
    let calls: u32 = calls.parse().expect("a number of calls");
    let key = |name: &str| std::fs::read(format!("{keys}/{name}")).expect("a key");
    let (mchid, serial) = ("1900000109", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1");
    let config = WxPayConfig::builder()
        .app_id("wxd678efh567hg6787")
        .merchant_id(mchid)
        .api_v3_key("0123456789abcdef0123456789abcdef")
        .private_key(key("merchant_key.pem"))
        .cert_serial_number(serial)
        .platform_public_key("PUB_KEY_ID_0114232134912410000000000000", key("platform_public_key.pem"))
        .build()
        .expect("a configuration");
    let signer = Sha256RsaSigner::new(mchid, &config.private_key, serial).expect("a signer");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let http = ReqwestHttpClient::builder().build().expect("an HTTP client");
        let http = Elsewhere { http, base_url: base_url.clone() };
        let transport = ServiceTransport::new(Arc::new(config), Arc::new(http), Arc::new(signer));
        let path = "/v3/payscore/serviceorder/1234323JKHDFE1243252/complete";
        let call = async || {
            // Written anew for each call, as a struct would be.
            let order = serde_json::json!({
                "appid": "wxd678efh567hg6787",
                "service_id": "500001",
                "post_payments": [{
                    "name": "就餐费用服务费", "amount": 4000, "description": "就餐人均 100 元服务费: 100/小时", "count": 1
                }],
                "post_discounts": [{ "name": "满 20 减 1 元", "description": "不与其他优惠叠加", "amount": 100 }],
                "total_amount": 3900,
                "time_range": { "start_time": "20091225091010", "end_time": "20091225121010" },
                "location": { "end_location": "嗨客时尚主题展餐厅" },
                "profit_sharing": false,
                "goods_tag": "goods_tag",
            });
            let body = order.to_string();
            let response: serde_json::Value =
                transport.request(HttpMethod::Post, path, Some(&body), "complete").await.expect("a completed order");
            assert_eq!(response["total_amount"], 3900);
        };
        for _ in 0..50 {
            call().await;
        }
        let begin = process_time();
        for _ in 0..calls {
            call().await;
        }
        println!("{:.1}", (process_time() - begin) / f64::from(calls));
    });
}
