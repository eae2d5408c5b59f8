use wechatpay_runtime::wechatpay_endpoint;

#[wechatpay_endpoint(GET, "v3/certificates", response = String, response = i64, idempotent, idempotent)]
struct GetCertificates;

fn main() {}
