use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(POST, "v3/orders")]
struct CreateOrder {
    #[wechatpay(query, header = "Appid")]
    appid: String,
}

fn main() {}
