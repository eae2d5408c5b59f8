use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(POST, "v3/orders/<id>")]
struct ChangeOrder {
    #[wechatpay(query)]
    id: String,
}

fn main() {}
