use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(GET, "v3/pay score/订单")]
struct GetOrders;

fn main() {}
