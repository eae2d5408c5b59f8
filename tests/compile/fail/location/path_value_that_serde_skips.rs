use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(GET, "v3/orders/<id>/refunds/<refund_id>/parts/<part>")]
struct GetRefund {
    #[serde(skip)]
    id: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    refund_id: String,
    #[serde(flatten)]
    part: serde_json::Value,
}

fn main() {}
