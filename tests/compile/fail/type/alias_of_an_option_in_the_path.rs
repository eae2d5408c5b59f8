use wechatpay_runtime::wechatpay_endpoint;

type Id = Option<String>;

#[wechatpay_endpoint(GET, "v3/orders/<id>")]
struct GetOrder {
    id: Id,
}

fn main() {}
