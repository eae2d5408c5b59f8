use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(POST, "v3/orders", respnse = Vec<(String, String)>, idempotent)]
struct NearAnother {
    appid: String,
}

#[wechatpay_endpoint(POST, "v3/refunds", retry = 3)]
struct NearNone {
    appid: String,
}

fn main() {}
