use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint("GET", "v3/certificates")]
struct GetCertificates;

#[wechatpay_endpoint("post", "v3/orders")]
struct PostOrder;

fn main() {}
