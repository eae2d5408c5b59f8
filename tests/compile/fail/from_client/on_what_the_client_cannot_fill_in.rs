use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

#[wechatpay_endpoint(POST, "v3/merchants/<id>/orders")]
struct Order {
    #[wechatpay(from_client)]
    id: String,
    #[wechatpay(from_client)]
    mchid: String,
    #[wechatpay(from_client)]
    number: Option<i64>,
    #[wechatpay(from_client, header = "Merchant")]
    header: Option<String>,
    #[wechatpay(from_client, sensitive)]
    secret: Option<String>,
    #[wechatpay(from_client = "mchid")]
    right: Option<String>,
}

#[wechatpay_object]
struct SubOrder {
    #[wechatpay(from_client)]
    mchid: Option<String>,
}

fn main() {}
