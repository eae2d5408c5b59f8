use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
struct Order {
    appid: String,
    #[serde(alias = "appid")]
    application: String,
    #[serde(alias = "number")]
    id: String,
    #[serde(alias = "number")]
    order: String,
}

fn main() {}
