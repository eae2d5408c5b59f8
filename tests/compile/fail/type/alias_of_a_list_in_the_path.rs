use wechatpay_runtime::wechatpay_endpoint;

type Ids = Vec<String>;

#[wechatpay_endpoint(GET, "v3/orders/<ids>")]
struct GetOrders {
    ids: Ids,
}

fn main() {}
