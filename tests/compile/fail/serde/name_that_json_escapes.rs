use wechatpay_runtime::wechatpay_object;

#[wechatpay_object]
struct Order {
    #[serde(rename = "order \"number\"")]
    order_number: String,
    #[serde(rename = "line\nfeed")]
    line_feed: Option<String>,
}

fn main() {}
