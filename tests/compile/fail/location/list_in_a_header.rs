use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(GET, "v3/orders")]
struct GetOrders {
    #[wechatpay(header = "Order-Numbers")]
    numbers: Vec<String>,
}

fn main() {}
