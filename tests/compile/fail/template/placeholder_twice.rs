use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(GET, "v3/orders/<id>/refunds/<id>")]
struct GetRefund {
    id: String,
}

fn main() {}
