use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(POST, "v3/orders")]
struct CreateOrder {
    #[wechatpay(header = "Wechatpay-Serial")]
    serial: String,
    #[wechatpay(header = "authorization")]
    authorization: String,
}

fn main() {}
