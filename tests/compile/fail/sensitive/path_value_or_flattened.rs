use wechatpay_runtime::{wechatpay_endpoint, wechatpay_object};

#[wechatpay_endpoint(GET, "v3/users/<name>")]
struct QueryUser {
    #[wechatpay(sensitive)]
    name: String,
}

type Name = String;

#[wechatpay_object]
struct Inner {
    #[serde(flatten)]
    #[wechatpay(sensitive)]
    rest: serde_json::Map<Name, serde_json::Value>,
}

fn main() {}
