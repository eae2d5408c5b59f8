use wechatpay_runtime::wechatpay_endpoint;

struct Order;

#[wechatpay_endpoint(GET, "v3/orders", response = Order)]
struct GetOrders;

fn main() {}
