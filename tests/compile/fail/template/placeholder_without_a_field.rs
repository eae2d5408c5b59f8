use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(POST, "v3/orders/<out_order_n>/close")]
struct NearAnotherField {
    out_order_no: String,
    appid: String,
}

#[wechatpay_endpoint(POST, "v3/orders/<id>/close")]
struct NearNone {
    out_order_no: String,
}

fn main() {}
