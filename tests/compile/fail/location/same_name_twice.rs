use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(POST, "v3/orders")]
struct CreateOrder {
    appid: String,
    #[serde(rename = "appid")]
    application: String,
}

fn main() {}
